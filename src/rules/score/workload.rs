//! T6, workability: hours of all acts against what officials have. Plannable work is spread evenly, so that its timing
//! never costs points (P3); other acts peak in the weeks before them; joint acts are shared by fte.

use super::parameter::{Rules, Workload};
use super::region::{PerMun, Region};
use crate::rules::acts::{Act, Blow, Deed, Vocabulary};

/// Hours per week and council; the last row is joint work.
pub(super) struct Workbook {
    /// How many weeks.
    weeks: usize,
    /// The row of joint work.
    joint_row: usize,
    /// Hours that fall in a week, by row.
    peaks: Vec<f64>,
    /// Hours per week of plannable work, by row.
    spread: Vec<f64>,
    /// Officials who are away: row, first week, fte.
    away: Vec<(usize, i32, f64)>,
}

/// Weeks for which an official who left is missed (E14).
pub const AWAY_WEEKS: i32 = 13;
/// No municipality has less than this, fte.
const LEAST_FTE: f64 = 0.1;

/// Hours of one act: by kind; a paper by its quality; desk work says its own.
pub fn act_hours(deed: &Deed, rules: &Rules) -> f64 {
    let usual = rules.hours[deed.kind().at()].hours;
    match *deed {
        Deed::Raad { quality, .. } => {
            let ticks = 5.0 * quality;
            rules.workload.paper_most.min(usual + rules.workload.paper_tick * ticks)
        }
        Deed::Werk { hours } => hours.max(0.0),
        _ => usual,
    }
}

impl Workbook {
    /// An empty workbook up to and including week `horizon`.
    pub fn new(region: &Region, horizon: i32) -> Self {
        let weeks = horizon.max(0) as usize + 1;
        let (peaks, spread) = (vec![0.0; weeks * (region.n + 1)], vec![0.0; region.n + 1]);
        Self { weeks, joint_row: region.n, peaks, spread, away: Vec::new() }
    }

    /// Books the hours of an act.
    pub fn book(&mut self, act: &Act, rules: &Rules) {
        let hours = act_hours(&act.deed, rules);
        let row = act.m.map_or(self.joint_row, |m| m.at());
        if let (Deed::Schok { what: Blow::Officials, size }, Some(_)) = (act.deed, act.m) {
            let gone = (row, act.week, size);
            if !self.away.contains(&gone) {
                self.away.push(gone);
            }
        }
        if hours == 0.0 || row > self.joint_row {
            return;
        }
        if rules.hours[act.deed.kind().at()].spread {
            self.spread[row] += hours / self.weeks as f64;
            return;
        }
        let last = (act.week.max(0) as usize).min(self.weeks - 1);
        let peak = (rules.workload.peak_weeks.max(1) as usize).min(last + 1);
        for week in &mut self.peaks[row * self.weeks..][..=last][last + 1 - peak..] {
            *week += hours / peak as f64;
        }
    }

    /// Fte of a council that is away in a week.
    fn away_in(&self, m: usize, week: i32) -> f64 {
        let gone = |(row, from, _): &&(usize, i32, f64)| *row == m && (*from..*from + AWAY_WEEKS).contains(&week);
        self.away.iter().filter(gone).map(|(.., fte)| fte).sum()
    }

    /// T6 per council: 1 less the mean overload of a week.
    pub fn workable(&self, region: &Region, rule: &Workload) -> PerMun {
        let joint = &self.peaks[self.joint_row * self.weeks..];
        PerMun::each(region.n, |m| {
            let all = region.fte[m] * rule.week_hours;
            let usual = rule.usual_fixed + rule.usual_share * all;
            let steady = usual + self.spread[m] + region.fte_share[m] * self.spread[self.joint_row];
            let own = &self.peaks[m * self.weeks..][..self.weeks];
            let lost: f64 = own
                .iter()
                .zip(joint)
                .zip(0..)
                .map(|((own, joint), week)| {
                    let away = self.away_in(m, week);
                    let capacity =
                        if away > 0.0 { (region.fte[m] - away).max(LEAST_FTE) * rule.week_hours } else { all };
                    let load = (steady + own + region.fte_share[m] * joint) / capacity;
                    ((load - rule.free) / rule.span).clamp(0.0, rule.worst)
                })
                .sum();
            (1.0 - lost / self.weeks as f64).clamp(0.0, 1.0)
        })
    }
}
