//! The legal clock in words: the chain if the table asks now and if it waits for the next round, against the deadline;
//! the term of every council; consent, publication and standstill; meetings, recess and the dates of the law.

use super::PanelContext;
use super::norm::short_source;
use super::widgets::bits::{body, head, label, soft};
use crate::rules::clock::{Chain, LegalClock, LegalTerm, PurchaseChain, TownTerm};
use crate::rules::ids::Week;
use crate::rules::line::FactValue;
use crate::rules::view::View;
use crate::theme::letter::Letter;
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
    label(ui, ctx.say("klok-termijnen"), Letter::Strong, ctx.palette().ink);
    for term in &clock.terms {
        soft(ui, ctx, term_line(ctx, term, view.clock.week));
    }
    purchase_ui(ui, ctx, &clock.purchase);
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

/// A term: its name, its weeks, whether it runs, and the article where there is one.
fn term_line(ctx: &PanelContext<'_>, term: &LegalTerm, week: Week) -> String {
    let weeks = if term.from == term.until {
        format!("week {}", term.from)
    } else {
        format!("week {}–{}", term.from, term.until)
    };
    let state = if term.from > week {
        ctx.say("paneel-term-komt")
    } else {
        ctx.say_number("paneel-term-nog", "weken", i64::from(term.until - week))
    };
    let norm = term.norm.as_deref().and_then(|id| ctx.level.level().norms().find(id));
    let source = norm.map(|(_, norm)| format!(" · {}", short_source(ctx, norm))).unwrap_or_default();
    format!("{}: {weeks} · {state}{source}", ctx.say(&term.key))
}

/// Whether the contracts leave time before help begins, and what the standstill costs.
fn purchase_ui(ui: &mut Ui, ctx: &PanelContext<'_>, purchase: &PurchaseChain) {
    let left = purchase.left();
    let sentence = if left < 0 {
        ctx.say_number("klok-contract-te-laat", "weken", (-left).into())
    } else {
        let facts = [
            ("week", FactValue::Week(purchase.signed)),
            ("start", FactValue::Week(purchase.start)),
            ("weken", FactValue::Number(left.into())),
        ];
        ctx.say_with("klok-contract", &facts)
    };
    body(ui, ctx, sentence);
    let key = if purchase.standstill { "klok-standstill" } else { "klok-geen-standstill" };
    soft(ui, ctx, ctx.say(key));
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
