//! Sheets that lie over the console: a chair, a ruling, the way back, the keys, and what a chair sees.

use super::{ConsoleState, Over, chair, keys_map, log};
use crate::panels::widgets::bits::paper;
use crate::panels::widgets::button::plain;
use crate::panels::{Intent, PanelContext};
use crate::session::Led;
use egui::{Frame, Id, Key, Modal, Modifiers, ScrollArea, Ui};

/// Widest that a sheet gets.
const WIDEST: f32 = 520.0;

/// Shows the sheet that lies open, if any.
pub(super) fn over_ui(ui: &Ui, ctx: &PanelContext<'_>, led: &Led, state: &mut ConsoleState, out: &mut Vec<Intent>) {
    if let Some(seen) = state.peek.clone() {
        if on_top(ui, ctx, "peek", |ui| chair::peek_ui(ui, ctx, &seen, &mut state.peeks)) {
            state.peek = None;
            state.peeks = chair::Peek::default();
        }
        return;
    }
    let Some(over) = state.over else { return };
    let done = on_top(ui, ctx, "over", |ui| match over {
        Over::Chair(seat) => chair::chair_ui(ui, ctx, led, seat, &mut state.words, out),
        Over::Ruling => log::ruling_ui(ui, ctx, &mut state.words, out),
        Over::Back => log::back_ui(ui, ctx, led, &mut state.point, &mut state.words, out),
        Over::Keys => {
            keys_map::keys_map_ui(ui, ctx);
            false
        }
    });
    if done {
        close(ui, state);
    }
}

/// The sheet goes; a chair that was opened has the focus again.
fn close(ui: &Ui, state: &mut ConsoleState) {
    if let Some(Over::Chair(seat)) = state.over.take() {
        ui.memory_mut(|memory| memory.request_focus(super::room::id_of(seat)));
    }
    state.words.clear();
    state.point = None;
}

/// A sheet in the middle with a way to close it; tells whether it is done.
fn on_top(ui: &Ui, ctx: &PanelContext<'_>, id: &str, add: impl FnOnce(&mut Ui) -> bool) -> bool {
    let screen = ui.ctx().content_rect().size();
    let modal = Modal::new(Id::new(("console", id))).frame(Frame::NONE);
    let escaped = ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape));
    let shown = modal.show(ui.ctx(), |ui| {
        paper(ui, ctx, |ui| {
            ui.set_width((screen.x - 72.0).min(WIDEST));
            let height = screen.y - 130.0;
            let done = ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, add).inner;
            ui.add_space(8.0);
            let close = plain(ui, ctx, None, &ctx.say("knop-sluit"));
            // The keyboard begins in the sheet, not behind it.
            if ui.memory(|memory| memory.focused().is_none()) {
                close.request_focus();
            }
            done || close.clicked()
        })
    });
    shown.inner || escaped || shown.backdrop_response.clicked()
}
