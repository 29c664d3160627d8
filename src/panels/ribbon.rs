//! The week ribbon: the front edge of the table, where the law keeps time. Cells per week, now on a tab, weeks gone soft,
//! recess hatched, terms as outlines that fill, flags at dates.

use super::PanelContext;
use super::terms::{grouped, title};
use super::widgets::picture::icon;
use crate::rules::ids::Week;
use crate::rules::view::{TermView, View};
use crate::theme::Icon;
use crate::theme::letter::Letter;
use crate::theme::size::stroke;
use egui::{
    Align2, CornerRadius, Rangef, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

/// Weeks on the ribbon at a time.
const SHOWN: Week = 26;
/// Height of the cells.
const CELLS: f32 = 34.0;
/// Bars above each other.
const LANES: usize = 2;
/// Lower than this the ribbon has smaller cells and one lane.
const LOW: f32 = 76.0;
/// Height of the cells of a low ribbon.
const LOW_CELLS: f32 = 26.0;

/// The ribbon over the whole width and height of `ui`.
pub fn ribbon_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View) {
    let p = ctx.palette();
    let (rect, response) = ui.allocate_exact_size(ui.available_size(), Sense::hover());
    let spoken = spoken(ctx, view);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
    ui.painter().rect_filled(rect, CornerRadius::ZERO, p.band.egui());

    let last = view.clock.round_ends.max(view.clock.week);
    let first = (last - SHOWN + 1).max(0);
    let inner = rect.shrink2(vec2(20.0, 4.0));
    let ribbon = Ribbon {
        first,
        last: last.max(first + 7),
        cells: if rect.height() < LOW { LOW_CELLS } else { CELLS },
        lanes: if rect.height() < LOW { 1 } else { LANES },
        area: inner,
        week_width: inner.width() / (last.max(first + 7) - first + 1) as f32,
    };
    ribbon.bars(ui, ctx, view);
    ribbon.weeks(ui, ctx, view);
}

/// Now, and what runs, for a screen reader.
fn spoken(ctx: &PanelContext<'_>, view: &View) -> String {
    let now = ctx.say_number("week-nu", "week", view.clock.week.into());
    let runs = |t: &&Vec<&TermView>| t[0].from <= view.clock.week && view.clock.week <= t[0].until;
    let terms: Vec<String> = grouped(view).iter().filter(runs).map(|g| title(ctx, g)).collect();
    format!("{now}. {}", terms.join(", "))
}

struct Ribbon {
    first: Week,
    last: Week,
    cells: f32,
    lanes: usize,
    area: Rect,
    week_width: f32,
}

impl Ribbon {
    fn left(&self, week: Week) -> f32 {
        self.area.left() + (week.clamp(self.first, self.last + 1) - self.first) as f32 * self.week_width
    }

    fn cell(&self, week: Week) -> Rect {
        let top = self.area.bottom() - self.cells;
        Rect::from_min_max(pos2(self.left(week), top), pos2(self.left(week + 1), self.area.bottom()))
    }

    /// The row of weeks.
    fn weeks(&self, ui: &Ui, ctx: &PanelContext<'_>, view: &View) {
        let p = ctx.palette();
        let painter = ui.painter();
        for week in self.first..=self.last {
            let cell = self.cell(week);
            let line = Stroke::new(1.5, p.band_line.egui());
            painter.vline(cell.left(), cell.y_range().shrink(4.0), line);
            if ctx.level.is_recess(week) {
                hatch(ui, cell.shrink2(vec2(2.0, 4.0)), Stroke::new(2.0, p.band_line.egui()));
            }
            let now = week == view.clock.week;
            let ink = match (now, week < view.clock.week) {
                (true, _) => p.on_heed,
                (_, true) => p.on_band_soft,
                _ => p.on_band,
            };
            if now {
                let tab = cell.expand2(vec2(0.0, 1.0));
                painter.rect_filled(tab, CornerRadius::same(6), p.heed.egui());
                let up = Rangef::new(self.area.top(), tab.top());
                painter.vline(cell.center().x, up, Stroke::new(3.0, p.heed.egui()));
            }
            if now || self.week_width > 26.0 || week % 2 == 0 {
                let letter = if now { Letter::Mark.sized(19.0) } else { Letter::Small.sized(16.0) };
                painter.text(cell.center(), Align2::CENTER_CENTER, week.to_string(), letter, ink.egui());
            }
        }
    }

    /// The square of a flag: in the lower lane, above its week.
    fn flag(&self, week: Week) -> Rect {
        let bottom = self.area.bottom() - self.cells - 4.0;
        Rect::from_center_size(pos2(self.cell(week).center().x, bottom - 9.0), Vec2::splat(17.0))
    }

    /// Terms as bars in two lanes, flags above their week. A bar in the lane of the flags makes way for them.
    fn bars(&self, ui: &Ui, ctx: &PanelContext<'_>, view: &View) {
        let p = ctx.palette();
        let room = self.area.height() - self.cells - 4.0;
        let height = room / self.lanes as f32;
        let mut free = vec![self.first - 1; self.lanes];
        let seen = |(week, _): &(Week, _)| (self.first..=self.last).contains(week);
        let flags: Vec<_> = ctx.level.flags(view.clock.deadlines).into_iter().filter(seen).collect();
        let squares: Vec<Rect> = flags.iter().map(|(week, _)| self.flag(*week)).collect();
        for group in grouped(view) {
            let term = group[0];
            if term.until < self.first || term.from > self.last {
                continue;
            }
            if term.from == term.until {
                continue;
            }
            let Some(lane) = (0..self.lanes).find(|l| free[*l] < term.from) else { continue };
            free[lane] = term.until;
            let top = self.area.top() + lane as f32 * height;
            let bar = Rect::from_min_max(
                pos2(self.left(term.from) + 1.0, top),
                pos2(self.left(term.until + 1) - 1.0, top + height - 3.0),
            );
            let gaps = if lane + 1 == self.lanes { &squares[..] } else { &[] };
            self.bar(ui, ctx, view, bar, gaps, &group);
        }
        for ((week, key), square) in flags.into_iter().zip(squares) {
            icon(ui.painter(), Icon::Flag, square, p.heed, p.band);
            let words = ui.painter().layout_no_wrap(ctx.say(key), Letter::Small.sized(13.0), p.on_band_soft.egui());
            let until = week + (words.size().x / self.week_width) as Week + 1;
            if free[self.lanes - 1] < week && until <= self.last {
                let at = square.right_center() + vec2(3.0, -words.size().y / 2.0);
                ui.painter().galley(at, words, p.on_band_soft.egui());
                free[self.lanes - 1] = until;
            }
            let hit = ui.interact(square.expand(4.0), ui.id().with(("flag", week, key)), Sense::hover());
            hit.on_hover_text(ctx.say(key));
        }
    }

    /// A term: filled up to now, with its name in the longest part that no flag stands in.
    fn bar(&self, ui: &Ui, ctx: &PanelContext<'_>, view: &View, bar: Rect, gaps: &[Rect], group: &[&TermView]) {
        let p = ctx.palette();
        let term = group[0];
        let painter = ui.painter();
        let line = if term.background { p.band_line } else { p.on_band_soft };
        let round = CornerRadius::same(5);
        let now = self.cell(view.clock.week).center().x;
        let filled = if term.until < view.clock.week { bar.right() } else { now.min(bar.right()) };
        if filled > bar.left() + 3.0 {
            let part = Rect::from_min_max(bar.min, pos2(filled, bar.bottom()));
            painter.rect_filled(part, round, line.egui());
        }
        painter.rect_stroke(bar, round, Stroke::new(stroke::RULE, line.egui()), StrokeKind::Inside);
        for gap in gaps.iter().filter(|gap| gap.intersects(bar)) {
            painter.rect_filled(gap.expand2(vec2(2.0, 3.0)), CornerRadius::ZERO, p.band.egui());
        }
        let bar = longest(bar, gaps);
        let words = title(ctx, group);
        let ink_at = |x: f32| if x < filled { p.band } else { p.on_band };
        let galley = painter.layout_no_wrap(words, Letter::Small.sized(14.0), p.on_band.egui());
        if galley.size().x > bar.width() - 8.0 {
            return;
        }
        let ends = bar.left() + 8.0 + galley.size().x;
        let (at, ink) = if filled > bar.left() + 8.0 && filled < ends && bar.right() - filled > galley.size().x + 12.0 {
            (filled + 6.0, p.on_band)
        } else if filled > bar.left() + 8.0 && filled < ends {
            // Half on the filled part: the words get a ground of their own.
            let ground = Rect::from_min_size(pos2(bar.left() + 5.0, bar.top() + 2.0), galley.size() + vec2(6.0, 0.0));
            painter.rect_filled(ground, CornerRadius::same(3), p.band.egui());
            (bar.left() + 8.0, p.on_band)
        } else {
            (bar.left() + 8.0, ink_at(bar.left() + 9.0))
        };
        let y = bar.center().y - galley.size().y / 2.0;
        painter.galley_with_override_text_color(pos2(at, y), galley, ink.egui());
    }
}

/// The longest part of a bar outside the gaps.
fn longest(bar: Rect, gaps: &[Rect]) -> Rect {
    let mut gaps: Vec<Rangef> = gaps.iter().filter(|gap| gap.intersects(bar)).map(|gap| gap.x_range()).collect();
    gaps.sort_by(|a, b| a.min.total_cmp(&b.min));
    let starts = std::iter::once(bar.left()).chain(gaps.iter().map(|gap| gap.max + 2.0));
    let ends = gaps.iter().map(|gap| gap.min - 2.0).chain([bar.right()]);
    let part = starts.zip(ends).max_by(|a, b| (a.1 - a.0).total_cmp(&(b.1 - b.0)));
    part.map_or(bar, |(left, right)| Rect::from_x_y_ranges(left..=right.max(left), bar.y_range()))
}

/// Slanting lines over a cell.
fn hatch(ui: &Ui, cell: Rect, line: Stroke) {
    let painter = ui.painter().with_clip_rect(cell);
    let mut x = cell.left() - cell.height();
    while x < cell.right() {
        painter.line_segment([pos2(x, cell.bottom()), pos2(x + cell.height() * 0.6, cell.top())], line);
        x += 9.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A rectangle of 20 high.
    fn span(left: f32, right: f32) -> Rect {
        Rect::from_x_y_ranges(left..=right, 0.0..=20.0)
    }

    #[test]
    fn the_name_of_a_term_stands_where_no_flag_stands() {
        let bar = span(0.0, 100.0);
        assert_eq!(longest(bar, &[]), bar);
        assert_eq!(longest(bar, &[span(120.0, 137.0)]), bar, "a flag beside the bar is no matter");
        assert_eq!(longest(bar, &[span(60.0, 77.0), span(10.0, 27.0)]), span(29.0, 58.0));
        assert_eq!(longest(bar, &[span(-5.0, 12.0)]), span(14.0, 100.0), "a flag on the edge");
    }
}
