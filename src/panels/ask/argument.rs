//! Inbreng: a reason card on an issue, and at most one answer or bridge card.

use super::{Here, Item, Pick, Pressed, Work, after_built, before_built, list};
use crate::panels::widgets::bits::label;
use crate::panels::widgets::segment::{Part, segment};
use crate::rules::ids::CardIx;
use crate::rules::level::source::CardRole;
use crate::theme::letter::Letter;
use crate::theme::size::space;
use egui::Ui;

/// A card from the hand.
pub fn argument(ui: &mut Ui, here: &Here<'_>, work: &mut Work) -> bool {
    let (built, mut again) = before_built(ui, here, work);
    if !built {
        return again;
    }
    let ctx = here.ctx;
    which_issue(ui, here, work);
    let (grounds, seconds): (Vec<CardIx>, Vec<CardIx>) =
        here.open.cards.iter().partition(|c| ctx.card_role(**c) == Some(CardRole::Ground));
    label(ui, ctx.say("kies-reden"), Letter::Say, ctx.palette().ink);
    let keys_for_grounds = work.ground.is_none() || seconds.is_empty();
    let chosen = work.ground;
    let items: Vec<Item> = grounds.iter().map(|c| card(here, *c)).collect();
    match list(ui, ctx, &items, |i| chosen == Some(grounds[i]), Pick::One, keys_for_grounds) {
        Some(Pressed::Chose(i)) => work.ground = Some(grounds[i]),
        Some(Pressed::Again) => again = true,
        None => {}
    }
    if work.ground.is_some() && !seconds.is_empty() {
        ui.add_space(space::XS);
        second(ui, here, work, &seconds, !keys_for_grounds);
    }
    after_built(ui, here, work);
    again
}

/// The second card: none is fine.
fn second(ui: &mut Ui, here: &Here<'_>, work: &mut Work, seconds: &[CardIx], keys: bool) {
    let ctx = here.ctx;
    label(ui, ctx.say("kies-tweede"), Letter::Say, ctx.palette().ink);
    let items: Vec<Item> = seconds.iter().map(|c| card(here, *c)).collect();
    let chosen = work.second;
    let pressed = list(ui, ctx, &items, |i| chosen == Some(seconds[i]), Pick::Some, keys);
    if let Some(Pressed::Chose(i)) = pressed {
        work.second = (chosen != Some(seconds[i])).then_some(seconds[i]);
    }
}

fn which_issue(ui: &mut Ui, here: &Here<'_>, work: &mut Work) {
    let words: Vec<String> = here.open.issues.iter().map(|i| here.ctx.issue_word(*i)).collect();
    if words.len() < 2 {
        return;
    }
    let parts: Vec<Part<'_>> = words.iter().map(|word| Part { icon: None, word, open: true }).collect();
    let width = ((ui.available_width() - 12.0) / words.len() as f32).min(140.0);
    let about = here.ctx.say("kies-kwestie");
    if let Some(at) = segment(ui, here.ctx, &about, &parts, Some(work.at), width) {
        work.at = at;
    }
    ui.add_space(space::XS);
}

/// A card in words, with its role and whether its fact is known.
fn card(here: &Here<'_>, card: CardIx) -> Item {
    let ctx = here.ctx;
    let mut item = Item::new(ctx.card(card));
    let Some(source) = ctx.level.card_source(card) else { return item };
    item.detail = Some(match (source.role(), source.fact()) {
        (CardRole::Answer, _) => ctx.say("kaart-soort-antwoord"),
        (CardRole::Bridge, _) => ctx.say("kaart-soort-brug"),
        (CardRole::Ground, None) => ctx.say("kaart-zonder-feit"),
        (CardRole::Ground, Some(fact)) => {
            let known = here.view.own.as_ref().is_some_and(|own| own.facts.contains(&fact));
            ctx.say(if known { "kaart-feit-bekend" } else { "kaart-feit-onbekend" })
        }
    });
    item
}
