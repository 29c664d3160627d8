//! After the end: what became of it, and the red line of every council, whole or snapped, one at a time.

use super::Shown;
use super::islands::{Face, region};
use super::layout::{Layout, SENTENCE};
use super::page::lines;
use super::pen::{Align, Pen};
use crate::facts::outcome_key;
use crate::rules::ask::Stance;
use crate::rules::ids::MunIx;
use crate::rules::line::FactValue;
use crate::rules::view::View;
use crate::theme::Icon;
use crate::theme::board::{CAPITAL, Voice};
use crate::theme::palette::LIGHT;
use egui::{Rect, pos2};

/// Whether the red lines of a council held in the end; `None` where it had none, and before the end.
pub fn red_line(view: &View, m: MunIx) -> Option<bool> {
    let (_, rows) = view.ending.as_ref()?.frames.iter().find(|(who, _)| *who == m)?;
    let draft = |issue| view.issues.iter().find(|i| i.issue == issue).map(|i| usize::from(i.draft.0));
    let some = rows.iter().any(|(_, row)| row.contains(&Stance::Never));
    let held = rows.iter().all(|(issue, row)| draft(*issue).is_none_or(|k| row.get(k) != Some(&Stance::Never)));
    some.then_some(held)
}

/// What became of the arrangement: the sentence, and the region in full colour.
pub(super) fn outcome(pen: &mut Pen<'_>, layout: &Layout, shown: &Shown<'_>) {
    let p = pen.palette();
    let Some(ending) = &shown.view.ending else { return };
    let key = outcome_key(ending.outcome);
    let rect = layout.words(SENTENCE, 620.0);
    pen.slot("outcome", rect);
    let words = pen.say(key);
    pen.block(&words, Voice::Line, rect, (p.ink, p.table));
    let rect = layout.words(630.0, 840.0);
    pen.slot("about", rect);
    let words = pen.say(&format!("{key}-tekst"));
    pen.block(&words, Voice::Name, rect, (p.ink_soft, p.table));
    let stage = layout.stage();
    pen.slot("stage", stage);
    region(pen, shown.land, stage, 0.0, |_| Face::default());
}

/// The red lines up to this one.
pub(super) fn reveal(pen: &mut Pen<'_>, layout: &Layout, shown: &Shown<'_>, at: usize) {
    let p = pen.palette();
    let all = lines(shown.view);
    let seen = &all[..(at + 1).min(all.len())];
    let Some((m, held)) = seen.last().copied() else { return };
    let who = layout.words(322.0, 419.0);
    pen.slot("owner", who);
    pen.token(m, pos2(who.left() + 38.0, who.center().y), 36.0);
    let words = pen.told(pen.ctx.say_with("bord-rode-lijn", &[("gemeente", FactValue::Municipality(m))]));
    let beside = Rect::from_min_max(who.min + egui::vec2(94.0, 0.0), who.max);
    pen.block_middle(&words, Voice::Name, beside, (p.ink, p.table));
    let rect = layout.words(424.0, 612.0);
    pen.slot("line", rect);
    let words = pen.told(never(pen, shown.view, m));
    pen.block(&words, Voice::Line, rect, (p.ink, p.table));
    let rect = layout.words(620.0, 700.0);
    pen.slot("verdict", rect);
    verdict(pen, rect, held);
    counts(pen, layout.words(712.0, 834.0), seen, all.len());
    let stage = layout.stage();
    pen.slot("stage", stage);
    let red = |m: MunIx| seen.iter().find(|(who, _)| *who == m).map(|(_, held)| *held);
    let run = |who: MunIx| if who == m { shown.part(0.0, 1.0) } else { 1.0 };
    region(pen, shown.land, stage, 0.0, |m| Face {
        rest: red(m).is_none(),
        red: red(m).map(|held| (held, run(m))),
        ..Face::default()
    });
}

/// What a council would never take: the one that was touched first, else the first.
fn never(pen: &Pen<'_>, view: &View, m: MunIx) -> String {
    let rows = view.ending.iter().flat_map(|e| &e.frames).find(|(who, _)| *who == m).map(|(_, rows)| rows);
    let draft = |issue| view.issues.iter().find(|i| i.issue == issue).map(|i| usize::from(i.draft.0));
    let mut lines: Vec<_> = rows
        .into_iter()
        .flatten()
        .flat_map(|(issue, row)| {
            row.iter().enumerate().filter(|(_, s)| **s == Stance::Never).map(move |(k, _)| (*issue, k))
        })
        .collect();
    lines.sort_by_key(|(issue, k)| draft(*issue) != Some(*k));
    lines.first().map_or_else(String::new, |(issue, k)| {
        let option = pen.ctx.option(*issue, crate::rules::ids::OptIx(*k as u8));
        format!("{}: {}", pen.ctx.issue_word(*issue), option.to_lowercase())
    })
}

/// Held or snapped: disc, sign and word.
fn verdict(pen: &mut Pen<'_>, rect: Rect, held: bool) {
    let p = pen.palette();
    let centre = pos2(rect.left() + 38.0, rect.center().y);
    disc(pen, centre, 36.0, held);
    let words = pen.say(if held { "bord-heel-zin" } else { "bord-geknapt-zin" });
    let at = (rect.left() + 94.0, rect.center().y + CAPITAL * pen.size(Voice::Name, 0) / 2.0);
    pen.line_in(&words, Voice::Name, at, rect.width() - 94.0, (p.ink, p.table), Align::Left);
}

/// A tick on ink, or a cross on red.
fn disc(pen: &mut Pen<'_>, centre: egui::Pos2, radius: f32, held: bool) {
    let (colour, icon) = if held { (LIGHT.ink, Icon::Tick) } else { (LIGHT.red, Icon::Cross) };
    pen.disc(centre, radius, LIGHT.paper);
    pen.disc(centre, radius - 3.0, colour);
    pen.icon(icon, centre, radius * 1.1, LIGHT.paper, colour);
}

/// How many held, how many snapped, how many are still closed.
fn counts(pen: &mut Pen<'_>, rect: Rect, seen: &[(MunIx, bool)], all: usize) {
    let p = pen.palette();
    pen.slot("counts", rect);
    let held = seen.iter().filter(|(_, held)| *held).count();
    let rows = [
        (Some(true), "bord-heel", held),
        (Some(false), "bord-geknapt", seen.len() - held),
        (None, "bord-dicht", all - seen.len()),
    ];
    let step = (rect.width() + 6.0) / 3.4;
    for (k, (kind, key, count)) in rows.into_iter().enumerate() {
        let left = rect.left() + step * k as f32;
        let centre = pos2(left + 32.0, rect.top() + 34.0);
        match kind {
            Some(held) => disc(pen, centre, 30.0, held),
            None => pen.sign(Icon::Wait, centre, 30.0),
        }
        let baseline = rect.top() + 34.0 + CAPITAL * pen.size(Voice::Name, 0) / 2.0;
        pen.line(&count.to_string(), Voice::Name, (left + 76.0, baseline), Align::Left, p.ink);
        let words = pen.say(key);
        let at = (left + 2.0, rect.top() + 104.0);
        pen.line_in(&words, Voice::Note, at, step - 14.0, (p.ink_soft, p.table), Align::Left);
    }
}
