//! Things to press and to look at, each in four steps: size, allocate, interact and describe, paint.

pub mod bits;
pub mod blocks;
pub mod button;
pub mod fold;
pub mod gauge;
pub mod picture;
pub mod row;
pub mod segment;

use crate::theme::size::stroke;
use egui::{CornerRadius, Rect, Response, Stroke, StrokeKind, Ui};

/// The ring round what has the focus: 3 wide, 3 away.
pub fn focus_ring(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if response.has_focus() {
        let gap = stroke::FOCUS_GAP;
        let ring = Stroke::new(stroke::FOCUS, ui.visuals().widgets.active.fg_stroke.color);
        let rect = rect.expand(gap);
        let corner = CornerRadius::same(radius.saturating_add(gap as u8));
        let mut painter = ui.painter().clone();
        painter.set_clip_rect(ui.clip_rect().expand(8.0));
        painter.rect_stroke(rect, corner, ring, StrokeKind::Outside);
    }
}
