//! Small bits: text in a style, a sheet of paper, a rule, a pill.

use crate::panels::PanelContext;
use crate::theme::letter::Letter;
use crate::theme::size::{corner, space, stroke};
use crate::theme::{Icon, Rgb};
use egui::{Align2, Color32, CornerRadius, Frame, Margin, RichText, Sense, Stroke, Ui, vec2};

/// Text in a style and a colour.
pub fn text(words: impl Into<String>, letter: Letter, colour: Rgb) -> RichText {
    RichText::new(words).font(letter.font()).color(colour.egui())
}

/// A label that wraps.
pub fn label(ui: &mut Ui, words: impl Into<String>, letter: Letter, colour: Rgb) {
    ui.add(egui::Label::new(text(words, letter, colour)).wrap());
}

/// Running text in ink.
pub fn body(ui: &mut Ui, ctx: &PanelContext<'_>, words: impl Into<String>) {
    label(ui, words, Letter::Text, ctx.palette().ink);
}

/// Second voice.
pub fn soft(ui: &mut Ui, ctx: &PanelContext<'_>, words: impl Into<String>) {
    label(ui, words, Letter::Small, ctx.palette().ink_soft);
}

/// Head of a panel or a part of it; a heading to a screen reader too.
pub fn head(ui: &mut Ui, ctx: &PanelContext<'_>, words: impl Into<String>) {
    label(ui, words, Letter::Head, ctx.palette().ink);
}

/// A sheet of paper on the table, with its thickness below.
pub fn paper<R>(ui: &mut Ui, ctx: &PanelContext<'_>, add: impl FnOnce(&mut Ui) -> R) -> R {
    let p = ctx.palette();
    let radius = CornerRadius::same(corner::PANEL);
    let edge = ui.painter().add(egui::Shape::Noop);
    let frame = Frame::new().fill(p.paper.egui()).corner_radius(radius).inner_margin(Margin::same(space::PANEL));
    let inner = frame.show(ui, add);
    let below = inner.response.rect.translate(vec2(0.0, 3.0));
    ui.painter().set(edge, egui::Shape::rect_filled(below, radius, p.paper_edge.egui()));
    inner.inner
}

/// A quiet area on paper.
pub fn well<R>(ui: &mut Ui, ctx: &PanelContext<'_>, add: impl FnOnce(&mut Ui) -> R) -> R {
    Frame::new()
        .fill(ctx.palette().table.egui())
        .corner_radius(CornerRadius::same(corner::BUTTON))
        .inner_margin(Margin::symmetric(14, 10))
        .show(ui, add)
        .inner
}

/// A thin rule over the width.
pub fn rule(ui: &mut Ui, ctx: &PanelContext<'_>) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 9.0), Sense::hover());
    let line = Stroke::new(stroke::RULE, ctx.palette().line.egui());
    ui.painter().hline(rect.x_range(), rect.center().y, line);
}

/// A word in a pill.
pub fn pill(ui: &mut Ui, words: &str, ground: Rgb, ink: Rgb) {
    let galley = ui.painter().layout_no_wrap(words.to_owned(), Letter::Small.font(), ink.egui());
    let size = galley.size() + vec2(20.0, 8.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, words));
    ui.painter().rect_filled(rect, CornerRadius::same(corner::PILL), ground.egui());
    let at = Align2::CENTER_CENTER.align_size_within_rect(galley.size(), rect);
    ui.painter().galley(at.min, galley, Color32::PLACEHOLDER);
}

/// An icon with a word beside it.
pub fn sign(ui: &mut Ui, ctx: &PanelContext<'_>, icon: Icon, words: &str, letter: Letter) {
    let p = ctx.palette();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::XS + 2.0;
        super::picture::icon_in(ui, icon, letter.size() * 1.15, p.ink, p.paper);
        label(ui, words, letter, p.ink);
    });
}

/// Splits what is left of `ui` into a body and a foot of this height; the body comes first for the Tab key.
pub fn body_and_foot(ui: &mut Ui, foot: f32) -> (Ui, Ui) {
    let whole = ui.available_rect_before_wrap();
    let cut = (whole.bottom() - foot).max(whole.top());
    let part = |rect: egui::Rect, id: &str| egui::UiBuilder::new().max_rect(rect).id_salt(id.to_owned());
    let upper = ui.new_child(part(whole.with_max_y(cut), "body"));
    let lower = ui.new_child(part(whole.with_min_y(cut), "foot"));
    ui.advance_cursor_after_rect(whole);
    (upper, lower)
}
