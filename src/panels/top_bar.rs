//! The bar above: where we are, which beat, and the two switches.

pub use crate::facts::beat_key;

use super::widgets::button::link;
use super::widgets::picture::logo;
use super::{Intent, PanelContext};
use crate::rules::level::source::Beat;
use crate::rules::line::FactValue;
use crate::rules::view::View;
use crate::theme::letter::Letter;
use crate::theme::size::corner;
use egui::{Align, Color32, CornerRadius, Layout, Sense, Ui, Vec2, WidgetInfo, WidgetType, vec2};

/// The four beats with the key of their word.
pub const BEATS: [(Beat, &str); 4] = [
    (Beat::Apart, "deel-apart"),
    (Beat::Together, "deel-samen"),
    (Beat::Decide, "deel-besluit"),
    (Beat::Consequence, "deel-gevolg"),
];

/// The whole bar.
pub fn top_bar_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View, out: &mut Vec<Intent>) {
    let p = ctx.palette();
    ui.horizontal_centered(|ui| {
        ui.add_space(16.0);
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(30.0), Sense::hover());
        logo(ui.painter(), rect, p.ink);
        ui.label(super::widgets::bits::text(ctx.say("titel"), Letter::Head, p.ink));
        ui.label(super::widgets::bits::text(ctx.level.level().name(), Letter::Strong, p.ink_soft));
        ui.add_space(14.0);
        for (beat, key) in BEATS {
            pill(ui, ctx, &ctx.say(key), beat == view.clock.beat);
        }
        let facts = [
            ("ronde", FactValue::Number(view.clock.moment.round.into())),
            ("rondes", FactValue::Number(view.clock.rounds.into())),
        ];
        ui.label(super::widgets::bits::text(ctx.say_with("ronde-van", &facts), Letter::Strong, p.ink_soft));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(16.0);
            if link(ui, ctx, &ctx.say("knop-stoppen")).clicked() {
                out.push(Intent::Leave);
            }
            if link(ui, ctx, &ctx.say("bord-toets")).clicked() {
                out.push(Intent::SwitchBoard);
            }
            switches(ui, ctx, out);
        });
    });
}

/// Theme and motion.
pub fn switches(ui: &mut Ui, ctx: &PanelContext<'_>, out: &mut Vec<Intent>) {
    let key = match ctx.theme {
        crate::theme::Theme::Light => "instelling-donker",
        crate::theme::Theme::Dark => "instelling-licht",
    };
    if link(ui, ctx, &ctx.say(key)).clicked() {
        out.push(Intent::SwitchTheme);
    }
}

/// A beat: dark while it is now.
pub(super) fn pill(ui: &mut Ui, ctx: &PanelContext<'_>, words: &str, now: bool) {
    let p = ctx.palette();
    let ink = if now { p.paper } else { p.ink_soft };
    let galley = ui.painter().layout_no_wrap(words.to_owned(), Letter::Strong.font(), ink.egui());
    let (rect, response) = ui.allocate_exact_size(galley.size() + vec2(26.0, 14.0), Sense::hover());
    response.widget_info(|| WidgetInfo::selected(WidgetType::Label, true, now, words));
    if now {
        ui.painter().rect_filled(rect, CornerRadius::same(corner::PILL), p.ink.egui());
    }
    let at = egui::Align2::CENTER_CENTER.align_size_within_rect(galley.size(), rect);
    ui.painter().galley(at.min, galley, Color32::PLACEHOLDER);
}
