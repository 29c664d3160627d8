//! A row that folds out: a sign at the left, words, and an arrow that says whether it lies open.

use super::focus_ring;
use crate::panels::PanelContext;
use crate::theme::letter::Letter;
use crate::theme::size::{corner, screen, space};
use egui::{
    Color32, CornerRadius, Painter, Pos2, Response, Sense, Shape, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

/// What a row that folds out says.
#[derive(Debug, Clone, Copy)]
pub struct Fold<'a> {
    /// Words.
    pub title: &'a str,
    /// The style of the words.
    pub letter: Letter,
    /// Smaller words below.
    pub detail: Option<&'a str>,
    /// Lies open now.
    pub open: bool,
}

/// Room of the arrow at the right.
const ARROW: f32 = 30.0;
/// Room above and below the words.
const PAD: f32 = 7.0;

/// Shows the row over the whole width. `sign` paints round a point, in a column of this width; zero for no sign.
pub fn fold(
    ui: &mut Ui,
    ctx: &PanelContext<'_>,
    row: Fold<'_>,
    column: f32,
    sign: impl FnOnce(&Painter, Pos2),
) -> Response {
    let p = ctx.palette();
    let width = ui.available_width();
    let room = (width - column - ARROW).max(80.0);
    let lay = |words: &str, letter: Letter, colour: Color32| {
        ui.painter().layout(words.to_owned(), letter.font(), colour, room)
    };
    let title = lay(row.title, row.letter, p.ink.egui());
    let detail = row.detail.map(|words| lay(words, Letter::Small, p.ink_soft.egui()));
    let inner = title.size().y + detail.as_ref().map_or(0.0, |d| d.size().y);
    let height = (inner + 2.0 * PAD).max(screen::TARGET);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let spoken = row.detail.map_or_else(|| row.title.to_owned(), |detail| format!("{}. {detail}", row.title));
    response.widget_info(|| WidgetInfo::selected(WidgetType::CollapsingHeader, true, row.open, &spoken));

    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(corner::BUTTON), p.well.egui());
    }
    let top = rect.top() + (height - inner) / 2.0;
    let first_line = top + row.letter.size() * 0.6;
    sign(ui.painter(), pos2(rect.left() + column / 2.0 - space::XS / 2.0, first_line));
    let at = pos2(rect.left() + column, top);
    let below = at + vec2(0.0, title.size().y);
    ui.painter().galley(at, title, Color32::PLACEHOLDER);
    if let Some(detail) = detail {
        ui.painter().galley(below, detail, Color32::PLACEHOLDER);
    }
    arrow(ui.painter(), pos2(rect.right() - ARROW / 2.0, first_line), row.open, p.ink_soft.egui());
    focus_ring(ui, &response, rect, corner::BUTTON);
    response
}

/// An arrow: down when open, to the right when folded.
fn arrow(painter: &Painter, at: Pos2, open: bool, colour: Color32) {
    let (long, short) = (6.0, 4.0);
    let points = if open {
        vec![at + vec2(-long, -short), at + vec2(long, -short), at + vec2(0.0, long)]
    } else {
        vec![at + vec2(-short, -long), at + vec2(long, 0.0), at + vec2(-short, long)]
    };
    painter.add(Shape::convex_polygon(points, colour, Stroke::NONE));
}
