//! Hours as blocks of eight: used, taken by this answer, free, and overwork up to the ceiling.

use crate::panels::PanelContext;
use crate::rules::view::HoursView;
use crate::theme::size::stroke;
use egui::{CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Hours in one block.
pub const BLOCK: f64 = 8.0;
/// More blocks than this are drawn as one bar.
const MOST: usize = 48;

/// Shows the budget with what this answer would take.
pub fn hours(ui: &mut Ui, ctx: &PanelContext<'_>, hours: &HoursView, taking: f64, spoken: &str) {
    let p = ctx.palette();
    let all = (hours.ceiling / BLOCK).round().max(1.0) as usize;
    let shown = all.min(MOST);
    let per_block = hours.ceiling / shown as f64;
    let width = ui.available_width();
    let gap = 3.0;
    let side = ((width + gap) / shown as f32 - gap).clamp(3.0, 15.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, 22.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, spoken));

    for i in 0..shown {
        let middle = (i as f64 + 0.5) * per_block;
        let left = rect.left() + i as f32 * (side + gap);
        let block = Rect::from_min_size(pos2(left, rect.top() + 2.0), vec2(side, 16.0));
        let (fill, line) = if middle < hours.used {
            (p.ink, p.ink)
        } else if middle < hours.used + taking {
            (p.act, p.act)
        } else if middle < hours.free {
            (p.paper, p.line_strong)
        } else {
            (p.heed, p.heed_text)
        };
        let pen = Stroke::new(stroke::RULE, line.egui());
        ui.painter().rect(block, CornerRadius::same(3), fill.egui(), pen, StrokeKind::Inside);
    }
}
