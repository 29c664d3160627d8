//! Punten: which issue, what it should be, and how much it weighs. Weights together at most six.

use super::package::options;
use super::work::WEIGHTS;
use super::{Here, Item, Pick, Pressed, Work, after_built, before_built, list};
use crate::panels::widgets::bits::{label, soft};
use crate::panels::widgets::button::link;
use crate::panels::widgets::segment::{Part, segment};
use crate::rules::ask::Wish;
use crate::rules::ids::{IssueIx, OptIx};
use crate::rules::line::FactValue;
use crate::theme::letter::Letter;
use crate::theme::size::space;
use egui::Ui;

/// Points of a view.
pub fn points(ui: &mut Ui, here: &Here<'_>, work: &mut Work) -> bool {
    let (built, again) = before_built(ui, here, work);
    if !built {
        return again;
    }
    let ctx = here.ctx;
    let most = usize::from(here.open.points.max(1));
    let facts = [
        ("aantal", FactValue::Number(most as i64)),
        ("gewicht", FactValue::Number(i64::from(WEIGHTS - work.weight().min(WEIGHTS)))),
    ];
    soft(ui, ctx, ctx.say_with("paneel-punten-over", &facts));
    given(ui, here, work);
    if work.wishes.len() < most && work.weight() < WEIGHTS {
        add(ui, here, work);
    }
    after_built(ui, here, work);
    again
}

/// The points so far, each with its weight and a way to take it back.
fn given(ui: &mut Ui, here: &Here<'_>, work: &mut Work) {
    let ctx = here.ctx;
    let room = WEIGHTS.saturating_sub(work.weight());
    let mut gone = None;
    for (i, wish) in work.wishes.iter_mut().enumerate() {
        label(ui, ctx.issue(wish.issue), Letter::Say, ctx.palette().ink);
        let option = ctx.option(wish.issue, wish.option);
        label(ui, &option, Letter::Text, ctx.palette().ink);
        let words: Vec<String> = (1..=3).map(|w| ctx.say(&format!("gewicht-{w}"))).collect();
        let parts: Vec<Part<'_>> = words
            .iter()
            .zip(1..)
            .map(|(word, w)| Part { icon: None, word, open: w <= u32::from(wish.weight) + room })
            .collect();
        let width = ((ui.available_width() - 8.0) / 3.0).min(120.0);
        if let Some(k) = segment(ui, ctx, &option, &parts, Some(usize::from(wish.weight) - 1), width) {
            wish.weight = k as u8 + 1;
        }
        let words = format!("{}: {}", ctx.say("paneel-haal-weg"), ctx.issue_word(wish.issue));
        if link(ui, ctx, &words).clicked() {
            gone = Some(i);
        }
        ui.add_space(space::S);
    }
    if let Some(i) = gone {
        work.wishes.remove(i);
    }
}

/// One more point: the issue first, then the option.
fn add(ui: &mut Ui, here: &Here<'_>, work: &mut Work) {
    let ctx = here.ctx;
    let free: Vec<IssueIx> =
        here.open.issues.iter().copied().filter(|i| work.wishes.iter().all(|w| w.issue != *i)).collect();
    let Some(issue) = free.get(work.at.min(free.len().saturating_sub(1))).copied() else { return };
    label(ui, ctx.say("paneel-punt-erbij"), Letter::Say, ctx.palette().ink);
    if free.len() > 1 {
        let items: Vec<String> = free.iter().map(|i| ctx.issue_word(*i)).collect();
        let about = ctx.say("kies-kwestie");
        let width = ((ui.available_width() - 12.0) / items.len().min(3) as f32).min(140.0);
        for (line, chunk) in items.chunks(3).enumerate() {
            let parts: Vec<Part<'_>> = chunk.iter().map(|word| Part { icon: None, word, open: true }).collect();
            let chosen = work.at.checked_sub(line * 3).filter(|k| *k < chunk.len());
            if let Some(k) = segment(ui, ctx, &about, &parts, chosen, width) {
                work.at = line * 3 + k;
            }
        }
    }
    let draft = here.view.issues.iter().find(|i| i.issue == issue).map(|i| i.draft);
    let mut items: Vec<Item> = options(here, issue);
    for (k, item) in items.iter_mut().enumerate() {
        if draft == Some(OptIx(k as u8)) {
            item.costs.clear();
            item.closed = Some(ctx.say("paneel-staat-er-nu"));
        }
    }
    if let Some(Pressed::Chose(k)) = list(ui, ctx, &items, |_| false, Pick::One, true) {
        let weight = (WEIGHTS - work.weight()).min(2) as u8;
        work.wishes.push(Wish { issue, option: OptIx(k as u8), weight });
        work.at = 0;
    }
}
