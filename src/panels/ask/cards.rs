//! Verdeel and Stuk: some of the cards, within hours and slots. Hours show as blocks of eight.

use super::{Here, Item, Pick, Pressed, Work, list};
use crate::panels::widgets::bits::soft;
use crate::panels::widgets::blocks;
use crate::rules::view::HoursView;
use egui::Ui;

/// At most `pick` of the options.
pub fn cards(ui: &mut Ui, here: &Here<'_>, work: &mut Work, pick: usize) -> bool {
    let ctx = here.ctx;
    let budget = here.view.own.as_ref().map(|own| own.hours).unwrap_or_default();
    let taking: f64 = work.cards.iter().map(|k| here.hours(usize::from(*k))).sum();
    budget_line(ui, here, &budget, taking, pick);

    let full = work.cards.len() >= pick;
    let order = here.order();
    if !here.open.order.is_empty() {
        soft(ui, ctx, ctx.say("menu-volgorde"));
    }
    let items: Vec<Item> = order
        .iter()
        .map(|&k| {
            let mut item = Item::option(here, k);
            let taken = work.cards.contains(&(k as u8));
            let fits = budget.used + taking + here.hours(k) <= budget.ceiling + 1e-9 || here.hours(k) < 0.5;
            if !taken && item.closed.is_none() {
                item.closed = match (full, fits) {
                    (true, _) => Some(ctx.say_number("kies-hooguit", "aantal", pick as i64)),
                    (_, false) => Some(ctx.say("dicht-uren")),
                    _ => None,
                };
            }
            item
        })
        .collect();
    let chosen = |i: usize| work.cards.contains(&(order[i] as u8));
    if let Some(Pressed::Chose(i)) = list(ui, ctx, &items, chosen, Pick::Some, true) {
        let card = order[i] as u8;
        if let Some(at) = work.cards.iter().position(|c| *c == card) {
            work.cards.remove(at);
        } else if work.cards.len() < pick {
            work.cards.push(card);
            work.cards.sort_unstable();
        }
    }
    false
}

/// How many may be chosen, how many hours are left, and the blocks.
fn budget_line(ui: &mut Ui, here: &Here<'_>, budget: &HoursView, taking: f64, pick: usize) {
    let ctx = here.ctx;
    let left = (budget.ceiling - budget.used - taking).max(0.0).floor() as i64;
    let costs_hours = (0..here.source.options().len()).any(|k| here.hours(k) >= 0.5);
    let pick = pick.min(here.source.options().len()) as i64;
    if !costs_hours {
        soft(ui, ctx, ctx.say_number("kies-hooguit", "aantal", pick));
        return;
    }
    let words =
        format!("{} {}", ctx.say_number("kies-hooguit", "aantal", pick), ctx.say_number("uren-over", "uren", left));
    soft(ui, ctx, &words);
    blocks::hours(ui, ctx, budget, taking, &words);
    if budget.used + taking > budget.free {
        soft(ui, ctx, ctx.say("uren-overwerk"));
    }
}
