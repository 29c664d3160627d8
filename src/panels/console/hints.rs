//! What the leader may want to know, as quiet lines with a sign.

use crate::panels::PanelContext;
use crate::panels::widgets::bits::{label, rule, soft};
use crate::panels::widgets::picture::{badge_in, icon_in};
use crate::rules::line::FactValue;
use crate::session::{Hint, Led, hints};
use crate::theme::Icon;
use crate::theme::letter::Letter;
use egui::Ui;

/// The hands and the hints; nothing when all is well.
pub(super) fn hints_ui(ui: &mut Ui, ctx: &PanelContext<'_>, led: &Led) {
    let hints = hints(&led.leading, led.frame.as_ref().map(|frame| &frame.view));
    let hands = &led.leading.hands;
    if hints.is_empty() && hands.is_empty() {
        return;
    }
    let p = ctx.palette();
    rule(ui, ctx);
    soft(ui, ctx, ctx.say("console-let-op"));
    ui.spacing_mut().item_spacing.y = 4.0;
    for seat in hands.iter().take(3) {
        ui.horizontal_top(|ui| {
            badge_in(ui, Icon::Hand, 11.0, p.heed, p.on_heed);
            label(ui, ctx.say_with("console-vraagt-hulp", &[("stoel", FactValue::Seat(*seat))]), Letter::Text, p.ink);
        });
    }
    for hint in hints {
        ui.horizontal_top(|ui| {
            icon_in(ui, sign(hint), 20.0, p.ink, p.paper);
            label(ui, ctx.line(&hint.line()), Letter::Text, p.ink);
        });
    }
}

const fn sign(hint: Hint) -> Icon {
    match hint {
        Hint::Guessing(_) => Icon::Lock,
        Hint::Late(_) => Icon::Hourglass,
        Hint::WaitingFor(..) | Hint::Idle(..) | Hint::Lost(..) => Icon::Wait,
        Hint::FewJoined(..) => Icon::Person,
        Hint::Unanimous => Icon::Benches,
    }
}
