//! The legal clock in words: the chain if the table asks now and if it waits for the next round, against the deadline;
//! the term of every council; meetings, recess and the dates of the law.

use super::PanelContext;
use super::widgets::bits::{body, head, soft};
use crate::rules::clock::{Chain, LegalClock, TownTerm};
use crate::rules::ids::Week;
use crate::rules::view::View;
use egui::Ui;

/// The clock; nothing after the end.
pub fn clock_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View) {
    let Some(clock) = &view.legal_clock else { return };
    head(ui, ctx, ctx.say("kop-rechtsklok"));
    chain_ui(ui, ctx, ctx.say("klok-nu"), &clock.now, clock.due);
    if let Some((week, chain)) = &clock.next {
        let title = ctx.say_number("klok-ronde", "week", i64::from(*week));
        chain_ui(ui, ctx, title, chain, clock.due);
    }
    if let Some(week) = clock.latest_draft.filter(|_| clock.towns.iter().all(|town| town.term.is_none())) {
        body(ui, ctx, ctx.say_number("klok-uiterlijk", "week", week.into()));
    }
    for town in &clock.towns {
        soft(ui, ctx, town_line(ctx, town, view.clock.week));
    }
    dates_ui(ui, ctx, clock, view.clock.week);
}

/// One chain: its steps on a line, and whether it is in time.
fn chain_ui(ui: &mut Ui, ctx: &PanelContext<'_>, title: String, chain: &Chain, due: Week) {
    body(ui, ctx, title);
    let steps = [
        ("term-ontwerp", chain.draft),
        ("term-zienswijze", chain.view),
        ("term-reactienota", chain.reply),
        ("term-toestemming", chain.consent),
        ("term-ondertekening", chain.signed),
        ("vlag-in-werking", chain.in_force),
    ];
    let steps: Vec<String> = steps.iter().map(|(key, week)| format!("{} {week}", ctx.say(key))).collect();
    soft(ui, ctx, steps.join(" · "));
    if chain.recess > 0 {
        soft(ui, ctx, ctx.say_number("klok-reces", "weken", chain.recess.into()));
    }
    let late = chain.in_force - due;
    let verdict = if late > 0 {
        ctx.say_number("klok-te-laat", "weken", late.into())
    } else {
        ctx.say_number("klok-op-tijd", "week", due.into())
    };
    body(ui, ctx, verdict);
}

/// The term of one council in a line.
fn town_line(ctx: &PanelContext<'_>, town: &TownTerm, week: Week) -> String {
    let state = match town.term {
        None => ctx.say("klok-termijn-loopt-niet"),
        Some((_, until)) if until <= week => ctx.say("paneel-term-voorbij"),
        Some((_, until)) => ctx.say_number("paneel-term-nog", "weken", i64::from(until - week)),
    };
    let spoke = if town.spoke { format!(" · {}", ctx.say("klok-sprak")) } else { String::new() };
    format!("{}: {state}{spoke}", ctx.name(town.m))
}

/// The next meeting, the next recess, and the dates that still come.
fn dates_ui(ui: &mut Ui, ctx: &PanelContext<'_>, clock: &LegalClock, week: Week) {
    if let Some(meeting) = clock.meeting {
        soft(ui, ctx, format!("{}: week {meeting}", ctx.say("vlag-raad")));
    }
    if let Some((first, last)) = clock.recess {
        soft(ui, ctx, format!("{}: week {first}–{last}", ctx.say("term-reces")));
    }
    for (key, at) in clock.dates.iter().filter(|(_, at)| *at >= week) {
        soft(ui, ctx, format!("{}: week {at}", ctx.say(key)));
    }
}
