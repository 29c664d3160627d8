//! A row that can be chosen: its number, a sign, words, what it costs, and why it is closed where it is.

use super::focus_ring;
use super::picture::icon;
use crate::panels::PanelContext;
use crate::theme::Icon;
use crate::theme::letter::Letter;
use crate::theme::size::{corner, screen, stroke};
use egui::{
    Align2, Color32, CornerRadius, Galley, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    WidgetType, vec2,
};
use std::sync::Arc;

/// One of, or some of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pick {
    /// One of these.
    One,
    /// Some of these.
    Some,
}

/// What a row says.
#[derive(Debug, Clone)]
pub struct Row<'a> {
    /// Key that chooses it, from 1.
    pub number: Option<usize>,
    /// Words.
    pub title: &'a str,
    /// Smaller words below.
    pub detail: Option<&'a str>,
    /// What it costs, right.
    pub costs: &'a str,
    /// A sign at the right.
    pub icon: Option<Icon>,
    /// Chosen now.
    pub chosen: bool,
    /// Why it cannot be chosen.
    pub closed: Option<&'a str>,
    /// One of, or some of.
    pub pick: Pick,
}

impl<'a> Row<'a> {
    /// A row with words only.
    pub const fn new(title: &'a str, chosen: bool) -> Self {
        Self { number: None, title, detail: None, costs: "", icon: None, chosen, closed: None, pick: Pick::One }
    }

    /// What a screen reader says.
    fn spoken(&self) -> String {
        [Some(self.title), self.detail, (!self.costs.is_empty()).then_some(self.costs), self.closed]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(". ")
    }
}

const LEFT: f32 = 50.0;
const PAD: f32 = 10.0;

/// Shows a row over the whole width.
pub fn row(ui: &mut Ui, ctx: &PanelContext<'_>, row: &Row<'_>) -> Response {
    let p = ctx.palette();
    let width = ui.available_width();
    let open = row.closed.is_none();
    let ink = if open { p.ink } else { p.ink_soft };
    let costs = ui.painter().layout_no_wrap(row.costs.to_owned(), Letter::Small.font(), p.ink_soft.egui());
    let sign = if row.icon.is_some() { 30.0 } else { 0.0 };
    let room = (width - LEFT - PAD - sign - 4.0).max(80.0);
    let lay = |words: &str, letter: Letter, colour: Color32, wrap: f32| -> Arc<Galley> {
        ui.painter().layout(words.to_owned(), letter.font(), colour, wrap)
    };
    let title = lay(row.title, Letter::Strong, ink.egui(), room);
    let beside = title.rows.len() == 1 && title.size().x + costs.size().x + 14.0 <= room;
    let below = (!beside && !row.costs.is_empty()).then_some(row.costs);
    let lines: Vec<&str> = row.closed.or(row.detail).into_iter().chain(below).collect();
    let small = (!lines.is_empty()).then(|| lines.join("\n"));
    let small_colour = if open { p.ink_soft } else { p.heed_text };
    let detail = small.map(|words| lay(&words, Letter::Small, small_colour.egui(), width - LEFT - PAD - sign));
    let inner = title.size().y + detail.as_ref().map_or(0.0, |d| d.size().y + 2.0);
    let height = (inner + 2.0 * PAD).max(screen::TARGET + 4.0);

    let sense = if open { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
    let kind = if row.pick == Pick::One { WidgetType::RadioButton } else { WidgetType::Checkbox };
    response.widget_info(|| WidgetInfo::selected(kind, open, row.chosen, row.spoken()));

    ground(ui, ctx, rect, row, &response);
    let knob = rect.left_center() + vec2(26.0, 0.0);
    knob_of(ui, ctx, knob, row);
    let mut at = rect.left_top() + vec2(LEFT, (height - inner) / 2.0);
    let title_height = title.size().y;
    ui.painter().galley(at, title, Color32::PLACEHOLDER);
    let cost_at = egui::pos2(rect.right() - PAD - sign - costs.size().x, at.y + 1.0);
    if beside {
        ui.painter().galley(cost_at, costs, Color32::PLACEHOLDER);
    }
    at.y += title_height + 2.0;
    if let Some(detail) = detail {
        ui.painter().galley(at, detail, Color32::PLACEHOLDER);
    }
    if let Some(which) = row.icon {
        let square = Rect::from_center_size(rect.right_center() - vec2(26.0, 0.0), Vec2::splat(24.0));
        icon(ui.painter(), which, square, ink, p.paper);
    }
    focus_ring(ui, &response, rect, corner::BUTTON);
    response
}

/// The ground of a row and its outline.
fn ground(ui: &Ui, ctx: &PanelContext<'_>, rect: Rect, row: &Row<'_>, response: &Response) {
    let p = ctx.palette();
    let (fill, line) = match (row.chosen, row.closed.is_some()) {
        (true, _) => (p.paper.mix(p.act, 0.09), Stroke::new(stroke::CHOSEN, p.act.egui())),
        (false, true) => (p.paper, Stroke::new(stroke::RULE, p.line.egui())),
        (false, false) if response.hovered() => (p.well, Stroke::new(stroke::OUTLINE, p.ink.egui())),
        (false, false) => (p.table, Stroke::new(stroke::OUTLINE, p.line_strong.egui())),
    };
    ui.painter().rect(rect, CornerRadius::same(corner::BUTTON), fill.egui(), line, StrokeKind::Inside);
}

/// The round or square sign at the left, with the number of its key.
fn knob_of(ui: &Ui, ctx: &PanelContext<'_>, centre: Pos2, row: &Row<'_>) {
    let p = ctx.palette();
    let painter = ui.painter();
    let (fill, line) = if row.chosen { (p.act, p.act) } else { (p.paper, p.line_strong) };
    let pen = Stroke::new(stroke::OUTLINE, line.egui());
    match row.pick {
        Pick::One => painter.circle(centre, 13.0, fill.egui(), pen),
        Pick::Some => {
            let square = Rect::from_center_size(centre, Vec2::splat(26.0));
            painter.rect(square, CornerRadius::same(6), fill.egui(), pen, StrokeKind::Inside)
        }
    };
    if row.closed.is_some() {
        icon(painter, Icon::Lock, Rect::from_center_size(centre, Vec2::splat(15.0)), p.ink_soft, p.paper);
    } else if row.chosen {
        icon(painter, Icon::Tick, Rect::from_center_size(centre, Vec2::splat(17.0)), p.on_act, p.act);
    } else if let Some(number) = row.number {
        let font = Letter::Small.font();
        painter.text(centre, Align2::CENTER_CENTER, number.to_string(), font, p.ink_soft.egui());
    }
}
