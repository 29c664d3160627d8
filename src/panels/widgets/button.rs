//! Buttons: the one that goes on, and the plain ones.

use super::focus_ring;
use super::picture::icon;
use crate::panels::PanelContext;
use crate::theme::Icon;
use crate::theme::letter::Letter;
use crate::theme::size::{corner, screen, space, stroke};
use egui::text::LayoutJob;
use egui::{
    Align, Align2, Color32, CornerRadius, Galley, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    WidgetType, vec2,
};
use std::sync::Arc;

/// Room for the key at the right of the one button, and as much at the left.
const SIDES: f32 = 128.0;

/// The words in the middle: on one line where they fit, else on lines of about the same length.
fn main_words(ui: &Ui, words: &str, width: f32) -> Arc<Galley> {
    let lay = |room: f32| {
        let mut job = LayoutJob::simple(words.to_owned(), Letter::Button.font(), Color32::PLACEHOLDER, room);
        job.halign = Align::Center;
        ui.painter().layout_job(job)
    };
    lay((width - SIDES).max(80.0))
}

/// How high the one button is at this width: words that do not fit beside its key go on below.
pub fn main_height(ui: &Ui, words: &str, width: f32) -> f32 {
    (main_words(ui, words, width).size().y + 26.0).max(screen::MAIN_BUTTON)
}

/// The one button of a screen, over the whole width. `hint` is the key that does the same.
pub fn main_button(ui: &mut Ui, ctx: &PanelContext<'_>, words: &str, hint: &str, enabled: bool) -> Response {
    let p = ctx.palette();
    let width = ui.available_width();
    let galley = main_words(ui, words, width);
    let size = vec2(width, main_height(ui, words, width));
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, words));

    let (fill, edge, ink) = if enabled {
        let fill = if response.hovered() { p.act.mix(p.ink, 0.15) } else { p.act };
        (fill, p.act.mix(p.ink, 0.45), p.on_act)
    } else {
        (p.well, p.line, p.ink_soft)
    };
    let radius = CornerRadius::same(corner::BUTTON);
    ui.painter().rect_filled(rect.translate(vec2(0.0, 3.0)), radius, edge.egui());
    ui.painter().rect_filled(rect, radius, fill.egui());
    // Lines that are centred lie round their point.
    let at = rect.center() - vec2(0.0, galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink.egui());
    if enabled && !hint.is_empty() {
        let at = rect.right_center() - vec2(16.0, 0.0);
        ui.painter().text(at, Align2::RIGHT_CENTER, hint, Letter::Small.font(), ink.egui());
    }
    focus_ring(ui, &response, rect, corner::BUTTON);
    response
}

/// A plain button with an icon before its words, as wide as it needs.
pub fn plain(ui: &mut Ui, ctx: &PanelContext<'_>, which: Option<Icon>, words: &str) -> Response {
    let p = ctx.palette();
    let galley = ui.painter().layout_no_wrap(words.to_owned(), Letter::Strong.font(), p.ink.egui());
    let side = if which.is_some() { 20.0 + space::XS } else { 0.0 };
    let size = vec2(galley.size().x + side + 28.0, screen::TARGET);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, words));

    let fill = if response.hovered() { p.well } else { p.paper };
    let radius = CornerRadius::same(corner::BUTTON);
    let line = Stroke::new(stroke::OUTLINE, p.line_strong.egui());
    ui.painter().rect(rect, radius, fill.egui(), line, StrokeKind::Inside);
    if let Some(which) = which {
        let square = Rect::from_center_size(rect.left_center() + vec2(24.0, 0.0), Vec2::splat(20.0));
        icon(ui.painter(), which, square, p.ink, fill);
    }
    let at = rect.left_center() + vec2(14.0 + side, -galley.size().y / 2.0);
    ui.painter().galley(at, galley, Color32::PLACEHOLDER);
    focus_ring(ui, &response, rect, corner::BUTTON);
    response
}

/// Words that can be pressed.
pub fn link(ui: &mut Ui, ctx: &PanelContext<'_>, words: &str) -> Response {
    let p = ctx.palette();
    let galley = ui.painter().layout_no_wrap(words.to_owned(), Letter::Small.font(), p.act.egui());
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 4.0, 28.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Link, true, words));

    let at = Align2::LEFT_CENTER.align_size_within_rect(galley.size(), rect);
    ui.painter().galley(at.min, galley, Color32::PLACEHOLDER);
    let y = at.max.y + 1.0;
    ui.painter().hline(at.x_range(), y, Stroke::new(1.5, p.act.egui()));
    focus_ring(ui, &response, rect, 4);
    response
}

/// A tab over a part of the screen.
pub fn tab(ui: &mut Ui, ctx: &PanelContext<'_>, words: &str, open: bool) -> Response {
    let p = ctx.palette();
    let ink = if open { p.paper } else { p.ink_soft };
    let galley = ui.painter().layout_no_wrap(words.to_owned(), Letter::Strong.font(), ink.egui());
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 22.0, 34.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, open, words));

    let fill = match (open, response.hovered()) {
        (true, _) => Some(p.ink),
        (false, true) => Some(p.well),
        (false, false) => None,
    };
    if let Some(fill) = fill {
        ui.painter().rect_filled(rect, CornerRadius::same(corner::PILL), fill.egui());
    }
    let at = Align2::CENTER_CENTER.align_size_within_rect(galley.size(), rect);
    ui.painter().galley(at.min, galley, Color32::PLACEHOLDER);
    focus_ring(ui, &response, rect, 17);
    response
}
