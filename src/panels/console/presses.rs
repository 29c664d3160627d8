//! The keyboard of the console, also for a presenter remote, which sends page keys. Letters and Enter count while nothing else
//! has the focus or is typed in.

use super::next::next;
use super::{ConsoleState, Over, Tab, room};
use crate::panels::{BoardScreen, Intent, PanelContext};
use crate::rules::remark::Remark;
use crate::rules::view::Stage;
use crate::session::{Lead, Led};
use egui::{Key, Modifiers, Ui};

/// What stands on the map of the keys: `console-toets-NAME` names keys, with `-doet` what they do.
pub(super) const MAP: [&str; 14] = [
    "verder",
    "beeld-terug",
    "gebeurtenis",
    "ster",
    "uitspraak",
    "terug",
    "klok",
    "minuut",
    "zaal",
    "bord",
    "bladen",
    "lopen",
    "groot",
    "kaart",
];

/// Takes the keys of this frame.
pub(super) fn presses(ui: &Ui, ctx: &PanelContext<'_>, led: &Led, state: &mut ConsoleState, out: &mut Vec<Intent>) {
    if ui.ctx().text_edit_focused() {
        return;
    }
    onward(ui, ctx, led, state, out);
    if hit(ui, Key::F1) || hit(ui, Key::Questionmark) {
        state.over = Some(Over::Keys);
    }
    tabs(ui, state);
    if hit(ui, Key::Z) {
        room::focus_first(ui, led);
        state.tab = Some(Tab::Room);
    }
    if led.frame.is_some() {
        playing(ui, led, state, out);
    }
    let hall = &state.hall;
    if hit(ui, Key::D) || hit(ui, Key::Period) {
        out.push(Intent::Screen(BoardScreen::Blank(!hall.blank)));
    }
    if hit(ui, Key::V) {
        out.push(Intent::Screen(BoardScreen::Full(!hall.full)));
    }
    if hit(ui, Key::A) {
        out.push(Intent::Screen(BoardScreen::OtherDisplay));
    }
    // The window itself takes B where a game is shown.
    if hit(ui, Key::B) {
        out.push(Intent::Screen(BoardScreen::Mirror(!hall.mirror)));
    }
}

/// A key without Ctrl or Alt; Shift may be needed to reach it.
fn hit(ui: &Ui, key: Key) -> bool {
    let free = ui.input(|i| !i.modifiers.ctrl && !i.modifiers.alt && !i.modifiers.command);
    free && ui.input_mut(|i| i.consume_key(Modifiers::NONE, key))
}

/// The one button, and back on the board; a card by its number while one may be chosen.
fn onward(ui: &Ui, ctx: &PanelContext<'_>, led: &Led, state: &ConsoleState, out: &mut Vec<Intent>) {
    let free = ui.memory(|memory| memory.focused().is_none());
    let any = |keys: &[Key]| keys.iter().any(|key| hit(ui, *key));
    if any(&[Key::PageDown]) || free && any(&[Key::Enter, Key::Space, Key::ArrowRight]) {
        out.extend(next(ctx, led, state.pages).intent);
    }
    let turned = state.pages.is_some_and(|(shown, _)| shown > 0);
    if (any(&[Key::PageUp]) || free && any(&[Key::ArrowLeft])) && turned {
        out.push(Intent::TurnBoard(-1));
    }
    let Some(view) = led.frame.as_ref().map(|frame| &frame.view).filter(|view| view.clock.stage == Stage::Event) else {
        return;
    };
    let moment = view.clock.moment;
    if hit(ui, Key::Num0) {
        out.push(Intent::Lead(Lead::LetFall(moment, None)));
    }
    for (key, event) in [Key::Num1, Key::Num2, Key::Num3].into_iter().zip(&view.events_on_offer) {
        if hit(ui, key) {
            out.push(Intent::Lead(Lead::LetFall(moment, Some(*event))));
        }
    }
}

/// Keys that need a game: the clock and what is kept for the talk.
fn playing(ui: &Ui, led: &Led, state: &mut ConsoleState, out: &mut Vec<Intent>) {
    if hit(ui, Key::S) {
        out.push(Intent::Lead(Lead::Remark(Remark::Star)));
    }
    if hit(ui, Key::U) {
        state.over = Some(Over::Ruling);
    }
    if hit(ui, Key::T) {
        state.over = Some(Over::Back);
    }
    if led.leading.pace.left.is_none() {
        return;
    }
    if hit(ui, Key::P) {
        out.push(Intent::Lead(Lead::Freeze(!led.leading.pace.frozen)));
    }
    if hit(ui, Key::Plus) || hit(ui, Key::Equals) {
        out.push(Intent::Lead(Lead::Time(None, 60)));
    }
    if hit(ui, Key::Minus) {
        out.push(Intent::Lead(Lead::Time(None, -60)));
    }
}

/// Alt and a number opens a tab.
fn tabs(ui: &Ui, state: &mut ConsoleState) {
    const KEYS: [Key; 6] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6];
    for (tab, key) in Tab::ALL.into_iter().zip(KEYS) {
        if ui.input_mut(|i| i.consume_key(Modifiers::ALT, key)) {
            state.tab = Some(tab);
        }
    }
}
