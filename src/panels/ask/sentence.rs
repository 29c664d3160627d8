//! Zin: a ready-made sentence first, or own words.

use super::work::SENTENCE;
use super::{Here, Item, Pick, Pressed, Work, list};
use crate::panels::widgets::bits::{label, text};
use crate::theme::letter::Letter;
use egui::{TextEdit, Ui};

/// A sentence as the whole answer.
pub fn sentence(ui: &mut Ui, here: &Here<'_>, work: &mut Work) -> bool {
    let confirm = ready(ui, here, work, true);
    own_words(ui, here, work);
    confirm
}

/// A sentence beside a vote: not asked by number keys, never needed.
pub fn why(ui: &mut Ui, here: &Here<'_>, work: &mut Work) {
    label(ui, here.ctx.say("kies-zin"), Letter::Strong, here.ctx.palette().ink);
    ready(ui, here, work, false);
    own_words(ui, here, work);
}

fn ready(ui: &mut Ui, here: &Here<'_>, work: &mut Work, keys: bool) -> bool {
    let items: Vec<Item> = here.sentences().into_iter().map(Item::new).collect();
    let chosen = work.ready.filter(|_| work.own.trim().is_empty());
    match list(ui, here.ctx, &items, |i| chosen == Some(i as u8), Pick::One, keys) {
        Some(Pressed::Chose(k)) => {
            let same = chosen == Some(k as u8) && !keys;
            work.ready = (!same).then_some(k as u8);
            work.own.clear();
        }
        Some(Pressed::Again) => return true,
        None => {}
    }
    false
}

fn own_words(ui: &mut Ui, here: &Here<'_>, work: &mut Work) {
    let ink = here.ctx.palette().ink_soft;
    let label = ui.label(text(here.ctx.say("kies-zin-eigen"), Letter::Small, ink));
    let edit = TextEdit::multiline(&mut work.own)
        .desired_rows(2)
        .desired_width(f32::INFINITY)
        .char_limit(SENTENCE)
        .return_key(None)
        .font(Letter::Text.font());
    ui.add(edit).labelled_by(label.id);
}
