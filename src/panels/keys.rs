//! The keyboard: number keys choose, Enter confirms. Nothing is taken while somebody types.

use egui::{Key, Modifiers, Ui};

/// The number of an option, from 0, whose key was pressed now.
pub fn number(ui: &Ui) -> Option<usize> {
    const KEYS: [Key; 9] = [
        Key::Num1,
        Key::Num2,
        Key::Num3,
        Key::Num4,
        Key::Num5,
        Key::Num6,
        Key::Num7,
        Key::Num8,
        Key::Num9,
    ];
    if ui.ctx().text_edit_focused() || ui.input(|i| i.modifiers.any()) {
        return None;
    }
    KEYS.iter().position(|digit| ui.input_mut(|i| i.consume_key(Modifiers::NONE, *digit)))
}

/// Enter was pressed while nothing else has the focus.
pub fn confirm(ui: &Ui) -> bool {
    let free = ui.memory(|m| m.focused().is_none());
    free && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Enter))
}
