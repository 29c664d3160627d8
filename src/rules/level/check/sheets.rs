//! The run sheet of a format: its minutes add up, it covers every beat in order, and the debrief keeps its time.

use super::formats::At;
use super::in_range;
use crate::rules::level::finding::{Code, Report, said};
use crate::rules::level::sheet::{Part, Sheet};

/// Longest session, minutes.
const LONGEST: f64 = 600.0;

/// Judges the sheet of a format, if it has one.
pub(super) fn check(at: &At<'_>, report: &mut Report) {
    let Some(sheet) = &at.format.sheet else { return };
    let minutes = f64::from(sheet.minutes);
    in_range(report, at.place("sheet.minutes"), "De duur in minuten", minutes, (1.0, LONGEST), "Vul minuten in.");
    if sheet.seconds() != u64::from(sheet.minutes) * 60 {
        report.error(
            Code::SheetMinutes,
            at.place("sheet.minutes"),
            said(
                format!("De stappen duren samen {}, het blad {} minuten.", clock(sheet.seconds()), sheet.minutes),
                "Van deur tot deur moet de som kloppen; anders loopt de zaal uit.",
                "Maak stappen langer of korter, of verander minutes.",
            ),
        );
    }
    people(at, sheet, report);
    lengths(at, sheet, report);
    debrief(at, sheet, report);
    beats(at, sheet, report);
}

/// Minutes and seconds.
fn clock(seconds: u64) -> String {
    format!("{}:{:02} minuten", seconds / 60, seconds % 60)
}

/// People sit at one municipality or more.
fn people(at: &At<'_>, sheet: &Sheet, report: &mut Report) {
    let (fewest, most) = sheet.people;
    if fewest == 0 || most < fewest {
        report.error(
            Code::SheetMinutes,
            at.place("sheet.people"),
            said(
                format!("Er doen {fewest} tot en met {most} gemeenten met mensen mee."),
                "Zonder mensen is er geen zaal, en het laatste getal is het grootste.",
                "Schrijf (minste, meeste), vanaf 1.",
            ),
        );
    }
}

/// A step takes time, and is never longer when it is shortened.
fn lengths(at: &At<'_>, sheet: &Sheet, report: &mut Report) {
    for (s, step) in sheet.steps.iter().enumerate() {
        if step.seconds == 0 || step.shortest() > step.seconds {
            report.error(
                Code::SheetMinutes,
                at.place(format!("sheet.steps[{s}].seconds")),
                said(
                    format!(
                        "Stap '{}' duurt {} seconden, en op zijn kortst {}.",
                        step.key,
                        step.seconds,
                        step.shortest()
                    ),
                    "Een stap duurt iets, en korter is niet langer.",
                    "Vul seconds in, en least niet groter dan seconds.",
                ),
            );
        }
    }
}

/// There is a debrief, and nobody takes its time.
fn debrief(at: &At<'_>, sheet: &Sheet, report: &mut Report) {
    let is_debrief = |part: Part| part == Part::Debrief;
    if !sheet.steps.iter().any(|step| is_debrief(step.part)) {
        report.error(
            Code::SheetDebrief,
            at.place("sheet.steps"),
            said(
                "Dit blad heeft geen nabespreking.",
                "In de nabespreking leert de zaal; zonder is het alleen een spel.",
                "Voeg een stap toe met part: Debrief.",
            ),
        );
    }
    let taken = |(_, step): &(usize, &crate::rules::level::sheet::SheetStep)| {
        is_debrief(step.part) && step.shortest() < step.seconds
    };
    for (s, step) in sheet.steps.iter().enumerate().filter(taken) {
        report.error(
            Code::SheetDebrief,
            at.place(format!("sheet.steps[{s}].least")),
            said(
                format!("De nabespreking '{}' mag hier korter.", step.key),
                "Wie uitloopt, kort het spel in, nooit de nabespreking.",
                "Laat least weg bij deze stap.",
            ),
        );
    }
}

/// Every beat stands on the sheet, in order, with its own seconds.
fn beats(at: &At<'_>, sheet: &Sheet, report: &mut Report) {
    let rounds = at.format.rounds.iter().enumerate();
    let planned: Vec<((u8, u8), u32)> = rounds
        .flat_map(|(r, round)| round.beats.iter().enumerate().map(move |(b, beat)| (r, b, beat)))
        .map(|(r, b, beat)| ((r as u8 + 1, b as u8 + 1), beat.seconds))
        .collect();
    let mut on_sheet: Vec<((u8, u8), u32)> = Vec::new();
    for step in &sheet.steps {
        let Some(beat) = step.beat else { continue };
        match on_sheet.last_mut() {
            Some((last, seconds)) if *last == beat => *seconds = seconds.saturating_add(step.seconds),
            _ => on_sheet.push((beat, step.seconds)),
        }
    }
    let wrong = planned.iter().zip(&on_sheet).find(|(plan, step)| plan != step).map(|(plan, _)| *plan);
    let left = planned.get(on_sheet.len()).copied().filter(|_| on_sheet.len() < planned.len());
    let extra = on_sheet.get(planned.len()).copied();
    if let Some(((round, beat), seconds)) = wrong.or(left).or(extra) {
        report.error(
            Code::SheetMinutes,
            at.place("sheet.steps"),
            said(
                format!("Ronde {round}, beurt {beat} ({seconds} seconden) staat niet zo op het blad."),
                "Elke beurt van het spel staat op het blad, op volgorde, met evenveel seconden.",
                "Maak de seconden van de stappen en van de beurt gelijk.",
            ),
        );
    }
}
