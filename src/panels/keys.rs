//! The keyboard: number keys choose, Enter confirms. Nothing is taken while somebody types.

use egui::{Key, Modifiers, Ui};

/// The number of an option, from 0, whose key was pressed now. What had the focus loses it, so that Enter then confirms
/// this choice and does not press again what was chosen before.
pub fn number(ui: &Ui) -> Option<usize> {
    const KEYS: [Key; 9] =
        [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    if ui.ctx().text_edit_focused() || ui.input(|i| i.modifiers.any()) {
        return None;
    }
    let pressed = KEYS.iter().position(|digit| ui.input_mut(|i| i.consume_key(Modifiers::NONE, *digit)))?;
    ui.memory_mut(|m| m.focused().into_iter().for_each(|id| m.surrender_focus(id)));
    Some(pressed)
}

/// B or F11 was pressed, which shows the board and hides it again; Escape hides it too.
pub fn board(ui: &Ui, is_on: bool) -> bool {
    if ui.ctx().text_edit_focused() {
        return false;
    }
    let pressed = |key: Key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, key));
    pressed(Key::B) || pressed(Key::F11) || is_on && pressed(Key::Escape)
}

/// W was pressed, which begins the loop for a stand.
pub fn attract(ui: &Ui) -> bool {
    !ui.ctx().text_edit_focused() && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::W))
}

/// A letter was pressed while nobody types.
pub fn letter(ui: &Ui, key: Key) -> bool {
    !ui.ctx().text_edit_focused() && ui.input_mut(|i| i.consume_key(Modifiers::NONE, key))
}

/// Pages forward or back on the board: the arrows, the page keys of a presenter, and space.
pub fn turned(ui: &Ui) -> i32 {
    let pressed = |keys: &[Key]| keys.iter().any(|key| ui.input_mut(|i| i.consume_key(Modifiers::NONE, *key)));
    let forward = pressed(&[Key::ArrowRight, Key::PageDown, Key::Space]);
    i32::from(forward) - i32::from(pressed(&[Key::ArrowLeft, Key::PageUp]))
}

/// Enter was pressed while nothing else has the focus.
pub fn confirm(ui: &Ui) -> bool {
    let free = ui.memory(|m| m.focused().is_none());
    free && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Enter))
}

/// What Ctrl with +, − or 0 asks of the size of everything: one step up or down, or back to one.
pub fn zoomed(ctx: &egui::Context, now: f32) -> f32 {
    let (up, down, back) = ctx.input_mut(|i| {
        (
            i.consume_key(Modifiers::COMMAND, Key::Plus) || i.consume_key(Modifiers::COMMAND, Key::Equals),
            i.consume_key(Modifiers::COMMAND, Key::Minus),
            i.consume_key(Modifiers::COMMAND, Key::Num0),
        )
    });
    match (up, down, back) {
        (true, ..) => (now + 0.1).min(2.0),
        (_, true, _) => (now - 0.1).max(0.7),
        (.., true) => 1.0,
        _ => now,
    }
}
