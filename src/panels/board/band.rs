//! The week ribbon: the front edge of the table, where the law keeps time.

use super::layout::{BAND, HEIGHT, Layout};
use super::pen::{Align, Pen};
use super::scene::spot;
use crate::panels::terms::{grouped, title};
use crate::rules::ids::Week;
use crate::rules::view::{TermView, View};
use crate::theme::Icon;
use crate::theme::board::{CAPITAL, Voice};
use egui::{Rect, pos2, vec2};

/// Most weeks on the ribbon.
const SHOWN: Week = 26;
/// Fewest weeks.
const LEAST: Week = 13;
/// Upper and lower end of the bars.
const BARS: (f32, f32) = (952.0, 1000.0);
/// Upper and lower end of the cells.
const CELLS: (f32, f32) = (1012.0, 1066.0);

/// The whole ribbon.
pub(super) fn ribbon(pen: &mut Pen<'_>, layout: &Layout, view: &View) {
    let p = pen.palette();
    let bleed = pen.scene.bleed;
    pen.slot("band", layout.band());
    let whole = Rect::from_min_max(pos2(-bleed, BAND), pos2(layout.width + bleed, HEIGHT));
    pen.rect(whole, 0.0, p.band);
    let last = view.clock.round_ends.max(view.clock.week).max(LEAST);
    let first = span(view, last);
    let left = layout.margin;
    let ribbon = Ribbon { first, last, left, week: (layout.width - 2.0 * left) / (last - first + 1) as f32 };
    ribbon.terms(pen, view);
    ribbon.weeks(pen, view);
}

/// The first week shown: the round, and what still runs into it.
fn span(view: &View, last: Week) -> Week {
    let running = view.terms.iter().filter(|t| t.until >= view.clock.week && t.from <= view.clock.week);
    let from = running.map(|t| t.from).min().unwrap_or(last).min(view.clock.week).min(last - LEAST + 1);
    from.clamp((last - SHOWN + 1).max(1), (last - LEAST + 1).max(1))
}

/// Which weeks, and where they lie.
struct Ribbon {
    first: Week,
    last: Week,
    left: f32,
    week: f32,
}

impl Ribbon {
    fn x(&self, week: Week) -> f32 {
        self.left + (week.clamp(self.first, self.last + 1) - self.first) as f32 * self.week
    }

    fn weeks(&self, pen: &mut Pen<'_>, view: &View) {
        let p = pen.palette();
        let size = pen.size(Voice::Note, 0);
        let every = if self.week < size * 1.5 { 2 } else { 1 };
        let middle = f32::midpoint(CELLS.0, CELLS.1);
        for week in self.first..=self.last {
            let cell = Rect::from_min_max(pos2(self.x(week), CELLS.0), pos2(self.x(week + 1), CELLS.1));
            let edge = |x: f32| Rect::from_center_size(pos2(x, middle), vec2(3.0, 40.0));
            pen.rect(edge(cell.left()), 0.0, p.band_line);
            if week == self.last {
                pen.rect(edge(cell.right()), 0.0, p.band_line);
            }
            let now = week == view.clock.week;
            if pen.ctx.level.is_recess(week) && !now {
                hatch(pen, cell.shrink2(vec2(6.0, 6.0)), size);
            }
            if now {
                self.now(pen, cell, week);
            } else if (week - view.clock.week) % every == 0 {
                let ink = if week < view.clock.week { p.on_band_soft } else { p.on_band };
                let at = (cell.center().x, middle + CAPITAL * size / 2.0);
                pen.line_in(&week.to_string(), Voice::Note, at, self.week * every as f32, (ink, p.band), Align::Middle);
            }
        }
    }

    /// The tab of this week, with a line through the terms.
    fn now(&self, pen: &mut Pen<'_>, cell: Rect, week: Week) {
        let p = pen.palette();
        let wide = cell.width().max(66.0);
        let tab = Rect::from_center_size(cell.center(), vec2(wide - 6.0, cell.height() + 4.0));
        let line =
            Rect::from_min_max(pos2(cell.center().x - 3.0, BARS.0 - 8.0), pos2(cell.center().x + 3.0, tab.top()));
        pen.rect(line, 3.0, p.heed);
        pen.rect(tab, 10.0, p.heed);
        let at = (tab.center().x, tab.center().y + CAPITAL * pen.size(Voice::Mark, 0) / 2.0);
        pen.line_in(&week.to_string(), Voice::Mark, at, tab.width() - 8.0, (p.on_heed, p.heed), Align::Middle);
    }

    /// Terms of the law first; one that does not fit beside another is a line below it.
    fn terms(&self, pen: &mut Pen<'_>, view: &View) {
        let mut groups: Vec<Vec<&TermView>> = grouped(view);
        groups.retain(|g| g[0].until >= self.first && g[0].from <= self.last && g[0].from != g[0].until);
        let runs = |t: &TermView| t.from <= view.clock.week && view.clock.week <= t.until;
        groups.sort_by_key(|g| (!runs(g[0]), g[0].norm.is_none(), g[0].from));
        let mut taken: Vec<(Week, Week)> = Vec::new();
        let mut lines: Vec<(Week, Week)> = Vec::new();
        for group in &groups {
            let (from, until) = (group[0].from.max(self.first), group[0].until.min(self.last));
            let free = |taken: &[(Week, Week)]| taken.iter().all(|(a, b)| until < *a || from > *b);
            if free(&taken) {
                taken.push((from, until));
                self.bar(pen, view, group);
            } else if free(&lines) {
                lines.push((from, until));
                self.under(pen, group[0]);
            }
        }
        for (week, _) in pen.ctx.level.flags(view.clock.deadlines) {
            let free = taken.iter().all(|(a, b)| week < *a || week > *b);
            if (self.first..=self.last).contains(&week) && free && week != view.clock.week {
                let p = pen.palette();
                let at = pos2(f32::midpoint(self.x(week), self.x(week + 1)), f32::midpoint(BARS.0, BARS.1));
                pen.icon(Icon::Flag, at, 38.0, p.heed, p.band);
            }
        }
    }

    /// A term that runs beside another one.
    fn under(&self, pen: &mut Pen<'_>, term: &TermView) {
        let p = pen.palette();
        let y = BARS.1 + 6.0;
        let rect =
            Rect::from_min_max(pos2(self.x(term.from) + 6.0, y - 2.5), pos2(self.x(term.until + 1) - 6.0, y + 2.5));
        pen.rect(rect, 2.0, p.band_line);
    }

    /// A bar that fills, with the name of the term on it.
    fn bar(&self, pen: &mut Pen<'_>, view: &View, group: &[&TermView]) {
        let p = pen.palette();
        let term = group[0];
        let bar = Rect::from_min_max(pos2(self.x(term.from) + 6.0, BARS.0), pos2(self.x(term.until + 1) - 6.0, BARS.1));
        let now = f32::midpoint(self.x(view.clock.week), self.x(view.clock.week + 1));
        let filled = if term.until < view.clock.week { bar.right() } else { now.clamp(bar.left(), bar.right()) };
        let part = Rect::from_min_max(bar.min, pos2(filled, bar.bottom()));
        if part.width() > 10.0 {
            pen.rect(part, 10.0, p.on_band_soft);
        }
        pen.frame(bar, 10.0, 3.0, p.on_band_soft);
        let words = title(pen.ctx, group);
        let words = pen.told(words);
        let wide = pen.wide(&words, Voice::Note);
        let baseline = bar.center().y + CAPITAL * pen.size(Voice::Note, 0) / 2.0;
        let (done, rest) = (part.width(), bar.right() - filled);
        let at = if wide + 32.0 <= done {
            Some((bar.left() + 16.0, p.band, p.on_band_soft))
        } else if wide + 32.0 <= rest {
            Some((filled + 18.0, p.on_band, p.band))
        } else {
            None
        };
        if let Some((x, ink, ground)) = at {
            pen.line_in(&words, Voice::Note, (x, baseline), wide + 1.0, (ink, ground), Align::Left);
        }
    }
}

/// Slanting lines at both sides of the figure of a week.
fn hatch(pen: &mut Pen<'_>, cell: Rect, size: f32) {
    let line = pen.palette().band_line;
    let slant = cell.height() * 0.5;
    let hole = size * 0.75;
    pen.fill(line, |f| {
        let mut x = cell.left();
        while x + slant <= cell.right() {
            let middle = x + slant / 2.0;
            if (middle - cell.center().x).abs() > hole {
                f.line(&[spot(x, cell.bottom()), spot(x + slant, cell.top())], 4.0, false);
            }
            x += 15.0;
        }
    });
}
