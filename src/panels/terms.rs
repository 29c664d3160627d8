//! The terms and flags of the calendar as a list: the ribbon in words.

use super::PanelContext;
use super::context::capital;
use super::widgets::bits::{body, head, soft};
use crate::rules::view::{TermView, View};
use egui::Ui;

/// What runs now, what comes, what is over.
pub fn terms_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View) {
    head(ui, ctx, ctx.say("kop-kalender"));
    let week = view.clock.week;
    for group in grouped(view) {
        let first = group[0];
        let when = if first.from == first.until {
            ctx.say_number("week-nu", "week", first.from.into())
        } else {
            capital(&format!("week {}–{}", first.from, first.until))
        };
        let state = match (first.until < week, first.from > week) {
            (true, _) => ctx.say("paneel-term-voorbij"),
            (_, true) => ctx.say("paneel-term-komt"),
            _ => ctx.say_number("paneel-term-nog", "weken", i64::from(first.until - week)),
        };
        body(ui, ctx, title(ctx, &group));
        soft(ui, ctx, format!("{when} · {state}"));
    }
}

/// Terms that are the same for several municipalities, together.
pub fn grouped(view: &View) -> Vec<Vec<&TermView>> {
    let mut groups: Vec<Vec<&TermView>> = Vec::new();
    for term in &view.terms {
        let same = |group: &&mut Vec<&TermView>| {
            let first = group[0];
            (&first.key, first.from, first.until, first.background)
                == (&term.key, term.from, term.until, term.background)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(term),
            None => groups.push(vec![term]),
        }
    }
    groups.sort_by_key(|g| (g[0].from, g[0].until));
    groups
}

/// Name of a group: the term, and whose where it is one or a few.
pub fn title(ctx: &PanelContext<'_>, group: &[&TermView]) -> String {
    let name = ctx.say(&group[0].key);
    let marks: Vec<&str> = group.iter().filter_map(|t| t.m).map(|m| ctx.mark(m)).collect();
    let words = match marks.len() {
        0 => name,
        1..=3 => format!("{name} {}", marks.join(" ")),
        n => format!("{name} ({n})"),
    };
    if group[0].background { format!("{words}, {}", ctx.say("stond-al-vast")) } else { words }
}
