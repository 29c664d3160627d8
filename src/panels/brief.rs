//! The card of a chair: wish, worry, red line; its facts, what it heard, its frame; and the glossary.

use super::PanelContext;
use super::ask::stance_words;
use super::widgets::bits::{body, head, label, soft, well};
use super::widgets::picture::{icon_in, token_in};
use crate::rules::ask::FactName;
use crate::rules::view::{OwnView, View};
use crate::theme::Icon;
use crate::theme::letter::Letter;
use crate::theme::size::space;
use egui::{CollapsingHeader, Ui};

/// Key of a fact, as the texts name it.
const fn fact_key(fact: FactName) -> &'static str {
    match fact {
        FactName::OwnUse => "feit-eigen_gebruik",
        FactName::OwnCost => "feit-eigen_kosten",
        FactName::Waiting => "feit-wachttijd",
        FactName::Scenarios => "feit-scenarios",
        FactName::Risks => "feit-risicos",
        FactName::Alternatives => "feit-alternatieven",
    }
}

/// All that only this chair knows.
pub fn brief_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View) {
    let Some(own) = &view.own else { return };
    let p = ctx.palette();
    ui.horizontal(|ui| {
        if let Some(m) = own.seat.municipality {
            token_in(ui, ctx, m, 17.0);
        }
        head(ui, ctx, ctx.seat_name(own.seat));
    });
    ui.horizontal(|ui| {
        icon_in(ui, Icon::Lock, 15.0, p.ink_soft, p.paper);
        soft(ui, ctx, ctx.say("kop-alleen-voor-u"));
    });
    soft(ui, ctx, budget_words(ctx, own));
    card(ui, ctx, own);
    frame(ui, ctx, view, own);
    facts(ui, ctx, own);
    whispers(ui, ctx, own);
    glossary(ui, ctx);
}

/// Wish, worry and red line in a few words.
pub fn card(ui: &mut Ui, ctx: &PanelContext<'_>, own: &OwnView) {
    let Some(role) = ctx.role(own.seat) else { return };
    let town = own.seat.municipality.map_or("", |m| ctx.name(m));
    well(ui, ctx, |ui| {
        for (part, title) in [("wens", "paneel-wens"), ("zorg", "paneel-zorg"), ("grens", "paneel-grens")] {
            label(ui, ctx.say(title), Letter::Small, ctx.palette().ink_soft);
            let words = ctx.words.fill(&format!("rol-{role}-{part}"), &[("gemeente", town)]);
            body(ui, ctx, words);
        }
    });
    ui.add_space(space::XS);
}

/// The frame of the own council, for those who may see it.
fn frame(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View, own: &OwnView) {
    let town = view.municipalities.iter().find(|t| Some(t.m) == own.seat.municipality);
    let Some(rows) = town.and_then(|t| t.frame.as_ref()) else { return };
    label(ui, ctx.say("kop-kader"), Letter::Say, ctx.palette().ink);
    for (issue, row) in rows {
        soft(ui, ctx, ctx.issue(*issue));
        stance_words(ui, ctx, *issue, row);
    }
    ui.add_space(space::XS);
}

fn facts(ui: &mut Ui, ctx: &PanelContext<'_>, own: &OwnView) {
    label(ui, ctx.say("kop-feiten"), Letter::Say, ctx.palette().ink);
    if own.facts.is_empty() {
        soft(ui, ctx, ctx.say("leeg-feiten"));
    }
    for fact in &own.facts {
        ui.horizontal_wrapped(|ui| {
            icon_in(ui, Icon::File, 17.0, ctx.palette().ink, ctx.palette().paper);
            body(ui, ctx, super::context::capital(&ctx.say(fact_key(*fact))));
        });
    }
    ui.add_space(space::XS);
}

fn whispers(ui: &mut Ui, ctx: &PanelContext<'_>, own: &OwnView) {
    if own.whispers.is_empty() {
        return;
    }
    label(ui, ctx.say("kop-fluister"), Letter::Say, ctx.palette().ink);
    for line in &own.whispers {
        body(ui, ctx, ctx.line(line));
    }
    ui.add_space(space::XS);
}

/// Hours of the municipality and slots of the council, in words.
fn budget_words(ctx: &PanelContext<'_>, own: &OwnView) -> String {
    let left = (own.hours.ceiling - own.hours.used).max(0.0).floor() as i64;
    let slots = i64::from(own.slots.1.saturating_sub(own.slots.0));
    let hours = ctx.say_number("uren-over", "uren", left);
    format!("{hours} {}", ctx.say_number("plekken-over", "plekken", slots))
}

/// Words of the trade, each in one sentence.
fn glossary(ui: &mut Ui, ctx: &PanelContext<'_>) {
    const TERMS: [&str; 10] = [
        "zienswijze",
        "regiovisie",
        "gemeenschappelijke-regeling",
        "aanbesteding",
        "griffier",
        "verordening",
        "begroting",
        "adviescommissie",
        "algemeen-bestuur",
        "standstill",
    ];
    ui.spacing_mut().interact_size.y = 36.0;
    CollapsingHeader::new(ctx.say("menu-woordenlijst")).id_salt("glossary").show(ui, |ui| {
        for term in TERMS {
            let words = ctx.say_maybe(&format!("begrip-{term}"));
            if let Some(words) = words {
                label(ui, words, Letter::Text, ctx.palette().ink);
            }
        }
    });
}
