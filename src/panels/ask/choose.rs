//! Kies and Stem: one of two to four buttons; a vote has one sentence with it.

use super::{Here, Item, Pick, Pressed, Work, list, sentence};
use egui::Ui;

/// One of the options; number keys work on it when `keys` says so.
pub fn choose(ui: &mut Ui, here: &Here<'_>, work: &mut Work, keys: bool) -> bool {
    let items: Vec<Item> = (0..here.source.options().len()).map(|k| Item::option(here, k)).collect();
    let chosen = work.choice;
    match list(ui, here.ctx, &items, |i| chosen == Some(i as u8), Pick::One, keys) {
        Some(Pressed::Chose(k)) => work.choice = Some(k as u8),
        Some(Pressed::Again) => return true,
        None => {}
    }
    false
}

/// One of the options, and why.
pub fn vote(ui: &mut Ui, here: &Here<'_>, work: &mut Work) -> bool {
    let confirm = choose(ui, here, work, true);
    ui.add_space(crate::theme::size::space::XS);
    sentence::why(ui, here, work);
    confirm
}
