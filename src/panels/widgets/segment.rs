//! A few small choices side by side: must, may, never; a weight of one, two or three.

use super::focus_ring;
use super::picture::icon;
use crate::panels::PanelContext;
use crate::theme::Icon;
use crate::theme::letter::Letter;
use crate::theme::size::{corner, screen, stroke};
use egui::{Color32, CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, vec2};

/// One part of a segment.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    /// Its sign.
    pub icon: Option<Icon>,
    /// Its word.
    pub word: &'a str,
    /// May be chosen.
    pub open: bool,
}

/// Shows parts of one width each; gives the one that was pressed. `about` is said before each word to a screen reader.
pub fn segment(
    ui: &mut Ui,
    ctx: &PanelContext<'_>,
    about: &str,
    parts: &[Part<'_>],
    chosen: Option<usize>,
    width: f32,
) -> Option<usize> {
    let mut pressed = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for (i, part) in parts.iter().enumerate() {
            if one(ui, ctx, about, part, chosen == Some(i), width) {
                pressed = Some(i);
            }
        }
    });
    pressed
}

fn one(ui: &mut Ui, ctx: &PanelContext<'_>, about: &str, part: &Part<'_>, chosen: bool, width: f32) -> bool {
    let p = ctx.palette();
    let sense = if part.open { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, screen::TARGET - 4.0), sense);
    let spoken = format!("{about}: {}", part.word);
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, part.open, chosen, &spoken));

    let (fill, ink, line) = match (chosen, part.open) {
        (true, _) => (p.act, p.on_act, p.act),
        (false, true) if response.hovered() => (p.well, p.ink, p.ink),
        (false, true) => (p.paper, p.ink, p.line_strong),
        (false, false) => (p.paper, p.line_strong, p.line),
    };
    let pen = Stroke::new(stroke::OUTLINE, line.egui());
    ui.painter().rect(rect, CornerRadius::same(8), fill.egui(), pen, StrokeKind::Inside);
    let galley = ui.painter().layout_no_wrap(part.word.to_owned(), Letter::Small.font(), ink.egui());
    let side = if part.icon.is_some() { 20.0 } else { 0.0 };
    let left = rect.center().x - (galley.size().x + side) / 2.0;
    if let Some(which) = part.icon {
        let square = Rect::from_center_size(egui::pos2(left + 7.0, rect.center().y), Vec2::splat(15.0));
        icon(ui.painter(), which, square, ink, fill);
    }
    let at = egui::pos2(left + side, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, Color32::PLACEHOLDER);
    focus_ring(ui, &response, rect, corner::BUTTON - 2);
    response.clicked()
}
