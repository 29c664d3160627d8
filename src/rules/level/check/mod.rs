//! Judges what an author wrote and makes a playable [`Level`] of it. Every fault is a finding; nothing stops at the first.
//! Part by part: the region, the calendar, issues, norms, asks, cards and events, formats, what a format produces, texts.

mod asks;
mod build;
mod calendar;
mod cards;
mod children;
mod coverage;
mod events;
mod formats;
mod issues;
mod norms;
mod put;
mod reach;
mod region;
mod scan;
mod sheets;
mod texts;

use super::finding::{Code, Place, Report, is_seen, said};
use super::playable::Level;
use super::source::Sources;

/// The text of a key, if it is written.
pub type TextOf<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Judges the sources. The level is there when nothing forbids play; warnings may stand beside it. Without `text` no
/// text is asked for.
pub fn check(sources: &Sources, text: Option<TextOf<'_>>) -> (Option<Level>, Report) {
    let mut report = Report::default();
    region::check(sources, &mut report);
    calendar::check(sources, &mut report);
    issues::check(sources, &mut report);
    norms::check(sources, &mut report);
    asks::check(sources, &mut report);
    cards::check(sources, &mut report);
    events::check(sources, &mut report);
    children::check(sources, &mut report);
    scan::check(sources, &mut report);
    formats::check(sources, &mut report);
    reach::check(sources, &mut report);
    coverage::check(sources, &mut report);
    if let Some(text) = text {
        texts::check(sources, text, &mut report);
    }
    let level = if report.is_playable() { build::level(sources, &mut report) } else { None };
    (level, report)
}

/// A figure that must lie in a range; NaN and infinity lie in none.
fn in_range(report: &mut Report, place: Place, name: &str, value: f64, (low, high): (f64, f64), remedy: &str) {
    if !(low..=high).contains(&value) {
        report.error(
            Code::OutOfRange,
            place,
            said(
                format!("{name} is {value}."),
                format!("Het model rekent met een waarde van {low} tot en met {high}."),
                remedy,
            ),
        );
    }
}

/// Reports every id that stands more than once, at its second place.
fn unique<'a>(report: &mut Report, name: &str, ids: impl Iterator<Item = (&'a str, Place)>) {
    let mut seen: Vec<&str> = Vec::new();
    for (id, place) in ids {
        if seen.contains(&id) {
            report.error(
                Code::DuplicateId,
                place,
                said(
                    format!("{name} '{id}' staat er twee keer."),
                    "Het spel moet elk ding met één naam kunnen aanwijzen.",
                    "Geef een van de twee een andere naam.",
                ),
            );
        }
        seen.push(id);
    }
}

/// Most signs of a name: what fits on a label of the map and in a line of the table.
const NAME_SIGNS: usize = 40;

/// A text that is not empty, not too long, and can be seen as it is.
fn filled(report: &mut Report, place: Place, name: &str, text: &str, most: usize) {
    let count = text.chars().count();
    if count > most {
        report.error(
            Code::UnfitName,
            place.clone(),
            said(
                format!("{name} telt {count} tekens."),
                format!("Op het scherm is plaats voor {most} tekens."),
                "Maak de tekst korter.",
            ),
        );
    }
    if let Some(sign) = text.chars().find(|sign| !is_seen(*sign)) {
        report.error(
            Code::UnfitName,
            place.clone(),
            said(
                format!("{name} bevat het teken U+{:04X}.", u32::from(sign)),
                "Dat teken is onzichtbaar of draait de leesrichting om; een lezer ziet dan iets anders dan er staat.",
                "Haal het teken weg.",
            ),
        );
    }
    if text.trim().is_empty() {
        report.error(
            Code::EmptyText,
            place,
            said(format!("{name} is leeg."), "Spelers zien deze tekst op het scherm.", "Vul een tekst in."),
        );
    }
}

/// Names in one line, for a remedy.
fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.collect();
    match names.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} of {last}", rest.join(", ")),
        Some((last, _)) => (*last).to_owned(),
        None => String::from("(geen)"),
    }
}
