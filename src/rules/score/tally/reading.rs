//! Reads acts into a tally. Acts that are equal in all fields count once, as in the reference.

use std::cmp::Reverse;

use super::{Consultation, Paper, Point, Tally, shock};
use crate::rules::acts::{
    Act, Blow, Commitment, Deed, Dossier, Group, IssueIx, IssueSet, Log, Mun, PaperKind, PromiseOutcome, Vocabulary,
};
use crate::rules::score::parameter::Rules;
use crate::rules::score::region::{PerMun, Region};
use crate::rules::score::workload::Workbook;

/// A fact without reading guide is worth this much (I8).
const FACT_WITHOUT_GUIDE: f64 = 0.8;
/// Participation without feedback is worth this much (I7).
const WITHOUT_FEEDBACK: f64 = 0.7;

/// A commitment; equal ones count once.
type Committed = (Mun, Commitment, i32, Option<IssueIx>, u16);
/// A promise, in the order in which promises are replayed: week, from, to (all first), outcome.
type Promise = (i32, Mun, Option<Mun>, PromiseOutcome, Option<Mun>, u16);

/// What is gathered while reading and worked out at the end.
struct Reading<'a> {
    /// What is known so far.
    tally: Tally,
    /// The figures.
    rules: &'a Rules,
    /// Issues that count.
    open: Option<IssueSet>,
    /// Last week in which a fact counts.
    horizon: i32,
    /// Commitments.
    committed: Vec<Committed>,
    /// Promises.
    promises: Vec<Promise>,
    /// Trust in a council that goes back to its begin: week, council, part of the way.
    resets: Vec<(i32, Mun, f64)>,
    /// Best argument per issue and council; negative: none.
    best: Vec<f64>,
    /// How many councils.
    n: usize,
}

/// Reads acts of a log of a region with so many issues.
pub(super) fn read(acts: &[Act], log: &Log, region: &Region, issues: usize, rules: &Rules) -> Tally {
    let open = log.open.filter(|open| !open.is_empty());
    let mut reading = Reading {
        tally: Tally::empty(log, region),
        rules,
        open,
        horizon: log.horizon,
        committed: Vec::new(),
        promises: Vec::new(),
        resets: Vec::new(),
        best: vec![-1.0; issues * region.n],
        n: region.n,
    };
    let mut workbook = Workbook::new(region, log.horizon);
    for act in acts {
        workbook.book(act, rules);
        reading.read(act);
    }
    reading.tally.shock = shock(acts);
    reading.tally.workable = workbook.workable(region, &rules.workload);
    reading.finish(region, open.map_or(issues, |open| open.len()))
}

impl Reading<'_> {
    /// Reads one act. Acts of councils that the region does not have count for nothing.
    fn read(&mut self, act: &Act) {
        match act.m.filter(|m| m.at() < self.n) {
            Some(m) => self.read_council(act, m),
            None => self.read_joint(act),
        }
        if act.deed.kind().needs_council() {
            return;
        }
        self.read_anybody(act);
    }

    /// Acts that count for the council they belong to.
    fn read_council(&mut self, act: &Act, m: Mun) {
        let council = &mut self.tally.councils[m.at()];
        match act.deed {
            Deed::Raad { dossier, paper, quality } => {
                self.read_paper(m, act.week, dossier, paper, quality);
            }
            Deed::Feit { fact, reading_guide } => {
                if act.week <= self.horizon {
                    let worth = if reading_guide { 1.0 } else { FACT_WITHOUT_GUIDE };
                    let known = &mut council.facts[fact.at()];
                    *known = known.max(worth);
                }
            }
            Deed::Mandaat { by } => {
                council.clarity = council.clarity.max(self.rules.clarity[by.at()]);
            }
            Deed::Toezegging { issue, status } => {
                self.committed.push((m, status, act.week, issue, act.remark));
            }
            Deed::Termijn { dossier, weeks, recess_weeks } => {
                let hearing = &mut council.hearings[dossier.at()];
                most(&mut hearing.usable_weeks, weeks - recess_weeks);
                most(&mut hearing.term_weeks, weeks);
            }
            Deed::Punt { dossier, id, weight, reaction } => {
                council.hearings[dossier.at()].points = true;
                self.tally.points.push(Point {
                    m: m.at(),
                    dossier: dossier.at(),
                    weight: Reverse(weight),
                    id,
                    reaction,
                    week: act.week,
                    remark: act.remark,
                });
            }
            Deed::GeenZienswijze { dossier } => {
                most(&mut council.hearings[dossier.at()].none_week, act.week);
            }
            Deed::Toestemming { share, ground } => council.vote_on(act.week, share, ground),
            Deed::Inbreng { issue, reasons, common_good, counter, constructive } => {
                let quality = f64::from(reasons) / 3.0
                    + f64::from(common_good) / 2.0
                    + f64::from(counter) / 3.0
                    + f64::from(constructive) / 2.0;
                self.read_argument(m, issue, quality / 4.0);
            }
            Deed::Terugkoppeling { meeting_week } => {
                self.tally.reports.push((m.at(), meeting_week, act.week - meeting_week));
            }
            Deed::Verantwoordingsdebat => council.debate(act.week),
            Deed::Verantwoordingsafspraak => council.account_rules = true,
            Deed::MotieAfgedaan => council.motion = true,
            Deed::Rolbreuk { breach } => self.tally.breaches[breach.at()] |= 1 << m.0,
            Deed::Schok { what: Blow::Trust, size } => self.resets.push((act.week, m, size)),
            Deed::Werk { .. }
            | Deed::Consult { .. }
            | Deed::Stuk { .. }
            | Deed::Ab
            | Deed::Belofte { .. }
            | Deed::Planning { .. }
            | Deed::Instrument { .. }
            | Deed::Besluit { .. }
            | Deed::Schok { .. } => {}
        }
    }

    /// A paper before a raad.
    fn read_paper(&mut self, m: Mun, week: i32, dossier: Dossier, paper: PaperKind, quality: f64) {
        self.tally.papers.push(Paper {
            m: m.at(),
            dossier: dossier.at(),
            week,
            worth: self.rules.papers[paper.at()] * quality,
        });
        if paper != PaperKind::Uitkomst && quality >= self.rules.silence.real_paper {
            let hearing = &mut self.tally.councils[m.at()].hearings[dossier.at()];
            least(&mut hearing.paper_week, week);
        }
    }

    /// An argument on an issue; the best of a council counts, on open issues only.
    fn read_argument(&mut self, m: Mun, issue: IssueIx, quality: f64) {
        let is_open = self.open.is_none_or(|open| open.has(issue));
        if let Some(best) = self.best.get_mut(issue.at() * self.n + m.at())
            && is_open
        {
            *best = best.max(quality);
        }
    }

    /// Acts that count otherwise when they belong to nobody.
    fn read_joint(&mut self, act: &Act) {
        if let Deed::Rolbreuk { breach } = act.deed {
            self.tally.breaches[breach.at()] |= 1 << 31;
        }
    }

    /// Acts that count for the region, whoever's they are.
    fn read_anybody(&mut self, act: &Act) {
        match act.deed {
            Deed::Consult { group, dossier, rung, feedback } => {
                let heard = if feedback { 1.0 } else { WITHOUT_FEEDBACK };
                if group != Group::Other && dossier != Dossier::Regeling {
                    self.tally.consultations.push(Consultation {
                        group: group.at(),
                        dossier: dossier.at(),
                        week: act.week,
                        worth: f64::from(rung) / 4.0 * heard,
                    });
                }
            }
            Deed::Stuk { document, days, public, ground } => {
                if public || ground {
                    most(&mut self.tally.documents[document.at()][usize::from(!public)], days);
                }
            }
            Deed::Ab => self.tally.meetings.push(act.week),
            Deed::Belofte { from, to, outcome } => {
                self.promises.push((act.week, from, to, outcome, act.m, act.remark));
            }
            Deed::Planning { step, ahead_weeks } => {
                most(&mut self.tally.steps[step.at()], ahead_weeks);
            }
            Deed::Instrument { instrument, used } => {
                let (agreed, ever_used) = &mut self.tally.instruments[instrument.at()];
                *agreed = true;
                *ever_used |= used;
            }
            Deed::Raad { .. }
            | Deed::Feit { .. }
            | Deed::Mandaat { .. }
            | Deed::Toezegging { .. }
            | Deed::Termijn { .. }
            | Deed::Punt { .. }
            | Deed::GeenZienswijze { .. }
            | Deed::Toestemming { .. }
            | Deed::Werk { .. }
            | Deed::Inbreng { .. }
            | Deed::Terugkoppeling { .. }
            | Deed::Verantwoordingsdebat
            | Deed::Verantwoordingsafspraak
            | Deed::MotieAfgedaan
            | Deed::Rolbreuk { .. }
            | Deed::Besluit { .. }
            | Deed::Schok { .. } => {}
        }
    }

    /// Works out what needs the whole log.
    fn finish(mut self, region: &Region, open_issues: usize) -> Tally {
        self.tally.meetings.sort_unstable();
        self.tally.meetings.dedup();
        distinct_points(&mut self.tally.points);
        self.committed.sort_unstable();
        self.committed.dedup();
        for (m, status, ..) in self.committed {
            let (sum, count) = &mut self.tally.councils[m.at()].commitments;
            *sum += self.rules.commitments[status.at()];
            *count += 1;
        }
        let mut sum = 0.0;
        for (cell, &best) in self.best.iter().enumerate().filter(|(_, best)| **best >= 0.0) {
            sum += best;
            self.tally.councils[cell % self.n].arguments += 1;
        }
        self.tally.argument = sum / (open_issues * self.n) as f64;
        self.promises.sort_unstable();
        self.promises.dedup();
        self.resets.sort_unstable_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)));
        self.resets.dedup();
        self.tally.trust = trust(&self.promises, &self.resets, region, self.rules);
        self.tally
    }
}

/// Keeps the larger.
fn most(known: &mut Option<i32>, x: i32) {
    *known = Some(known.map_or(x, |k| k.max(x)));
}

/// Keeps the smaller.
fn least(known: &mut Option<i32>, x: i32) {
    *known = Some(known.map_or(x, |k| k.min(x)));
}

/// Drops repeated points and orders the rest by rank; equal ranks stay in the order of the log.
fn distinct_points(points: &mut Vec<Point>) {
    let mut placed: Vec<(Point, usize)> = points.drain(..).zip(0..).collect();
    placed.sort_unstable();
    placed.dedup_by_key(|(point, _)| *point);
    placed.sort_unstable_by_key(|(point, place)| (point.rank(), *place));
    points.extend(placed.into_iter().map(|(point, _)| point));
}

/// Trust that each council receives from the others, after all promises in order (T8); a new council (E04) makes it go
/// back to its begin, after the promises of that week.
fn trust(promises: &[Promise], resets: &[(i32, Mun, f64)], region: &Region, rules: &Rules) -> PerMun {
    let n = region.n;
    let rule = &rules.trust;
    // Row i: trust of the others in i.
    let mut trust = vec![rule.start; n * n];
    let mut resets = resets.iter().filter(|reset| reset.1.at() < n).peekable();
    let reset = |trust: &mut [f64], &(_, m, part): &(i32, Mun, f64)| {
        for t in &mut trust[m.at() * n..][..n] {
            *t += part * (rule.start - *t);
        }
    };
    for &(week, from, to, outcome, ..) in promises.iter().filter(|p| p.1.at() < n) {
        while let Some(earlier) = resets.next_if(|reset| reset.0 < week) {
            reset(&mut trust, earlier);
        }
        let row = &mut trust[from.at() * n..][..n];
        for (k, t) in row.iter_mut().enumerate() {
            if k == from.at() || to.is_some_and(|to| to.at() != k) {
                continue;
            }
            match outcome {
                PromiseOutcome::Gehouden => *t += rule.kept * (1.0 - *t),
                PromiseOutcome::Gebroken => *t *= rule.broken,
                PromiseOutcome::Eenzijdig => *t *= rule.one_sided,
            }
        }
    }
    for last in resets {
        reset(&mut trust, last);
    }
    PerMun::each(n, |i| {
        let received: f64 = trust[i * n..][..n].iter().sum();
        (received - rule.start) / (n - 1) as f64 // the place of trust in oneself holds the start value
    })
}
