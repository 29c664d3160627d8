//! The log read once: everything the process indicators need, per council, in a form that thresholds can be laid
//! over. Acts that are equal in all fields count once, as in the reference; hours count every time.

use std::cmp::Reverse;

use super::parameter::Rules;
use super::region::{PerMun, Region};
use super::workload::Workbook;
use crate::rules::acts::{
    Act, Commitment, Deed, Document, Dossier, Fact, Ground, Group, Instrument, IssueIx, IssueSet,
    Log, Mun, PaperKind, PromiseOutcome, Reaction, RoleBreach, Step, Vocabulary,
};

/// Weeks of a block in which only one debate of account counts (T3).
const DEBATE_WEEKS: i32 = 4;
/// Blocks of debates that are told apart: more than any game lasts.
const DEBATE_BLOCKS: i32 = 192;
/// A fact without reading guide is worth this much (I8).
const FACT_WITHOUT_GUIDE: f64 = 0.8;
/// Participation without feedback is worth this much (I7).
const WITHOUT_FEEDBACK: f64 = 0.7;

/// A paper before a raad, worth `worth` (kind times quality) if it came early enough.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paper {
    pub m: usize,
    pub dossier: usize,
    pub week: i32,
    pub worth: f64,
}

/// Participation of a group, worth `worth` if it came early enough.
#[derive(Clone, Copy, Debug)]
pub(super) struct Consultation {
    pub group: usize,
    pub dossier: usize,
    pub week: i32,
    pub worth: f64,
}

/// A point of a zienswijze. The order of the fields is the order in which points count: per council and dossier the
/// heaviest first, then by number. The last fields make equal acts neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Point {
    pub m: usize,
    pub dossier: usize,
    weight: Reverse<u8>,
    id: i32,
    pub reaction: Reaction,
    week: i32,
    remark: u16,
}

impl Point {
    /// The weight that the raad gave it.
    pub fn weight(&self) -> f64 {
        f64::from(self.weight.0)
    }

    /// What decides the order in which points of one raad count; equals count in the order of the log.
    fn rank(&self) -> (usize, usize, Reverse<u8>, i32) {
        (self.m, self.dossier, self.weight, self.id)
    }

    /// Granted, or refused with reasons (C3).
    pub fn answered(&self) -> bool {
        match self.reaction {
            Reaction::Over | Reaction::Deels | Reaction::Gemotiveerd => true,
            Reaction::Kennis | Reaction::Geen => false,
        }
    }
}

/// What happened between one council and one dossier.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Hearing {
    /// Most usable weeks of a term (less recess); none without a term.
    pub usable_weeks: Option<i32>,
    /// Most weeks of a term, recess included.
    pub term_weeks: Option<i32>,
    /// Latest week of an explicit "none".
    pub none_week: Option<i32>,
    /// First week of a real paper.
    pub paper_week: Option<i32>,
    /// The council gave at least one point.
    pub points: bool,
}

impl Hearing {
    /// The council said something: points, or explicitly none.
    pub fn spoke(&self) -> bool {
        self.points || self.none_week.is_some()
    }
}

/// The vote that counts in a council.
#[derive(Clone, Copy, Debug)]
pub(super) struct Vote {
    pub week: i32,
    pub share: f64,
    pub lawful_ground: bool,
}

/// One council.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Council {
    pub hearings: [Hearing; Dossier::COUNT],
    pub clarity: f64,
    /// Sum and number of commitments.
    pub commitments: (f64, u32),
    pub facts: [f64; Fact::COUNT],
    pub vote: Option<Vote>,
    pub account_rules: bool,
    pub motion: bool,
    /// Blocks of four weeks with a debate of account, as a bit set.
    debates: [u64; 3],
    /// Issues on which the council argued.
    pub arguments: u32,
}

impl Council {
    /// Debates of account, at most one per four weeks.
    pub fn debates(&self) -> u32 {
        self.debates.iter().map(|block| block.count_ones()).sum()
    }

    /// Notes a debate.
    fn debate(&mut self, week: i32) {
        let block = (week.max(0) / DEBATE_WEEKS).min(DEBATE_BLOCKS - 1) as usize;
        self.debates[block / 64] |= 1 << (block % 64);
    }
}

/// A commitment; equal ones count once.
type Committed = (Mun, Commitment, i32, Option<IssueIx>, u16);
/// A promise, in the order in which promises are replayed: week, from, to (all first), outcome.
type Promise = (i32, Mun, Option<Mun>, PromiseOutcome, Option<Mun>, u16);

/// The log, read once. Per-threshold values are laid over it by the indicators.
#[derive(Clone, Debug)]
pub struct Tally {
    pub(super) councils: Vec<Council>,
    pub(super) dec: [Option<i32>; Dossier::COUNT],
    pub(super) papers: Vec<Paper>,
    pub(super) consultations: Vec<Consultation>,
    /// Points in the order in which they count.
    pub(super) points: Vec<Point>,
    /// Most days of publication per document: public, and secret with a ground.
    pub(super) documents: [[Option<i32>; 2]; Document::COUNT],
    /// Longest announcement per step, in weeks.
    pub(super) steps: [Option<i32>; Step::COUNT],
    /// Mean over issue-council cells of the best argument.
    pub(super) argument: f64,
    /// Weeks with a board meeting, in order.
    pub(super) meetings: Vec<i32>,
    /// Reports on a meeting: council, week of the meeting, delay in weeks.
    pub(super) reports: Vec<(usize, i32, i32)>,
    /// Role breaches: a bit set of councils (the last bit: nobody's) per breach.
    pub(super) breaches: [u32; RoleBreach::COUNT],
    /// Per instrument: agreed, used.
    pub(super) instruments: [(bool, bool); Instrument::COUNT],
    /// T6 per council.
    pub(super) workable: PerMun,
    /// Trust received per council (T8).
    pub(super) trust: PerMun,
}

/// What is gathered while reading and worked out at the end.
struct Reading<'a> {
    tally: Tally,
    rules: &'a Rules,
    open: Option<IssueSet>,
    horizon: i32,
    committed: Vec<Committed>,
    promises: Vec<Promise>,
    /// Best argument per issue and council; negative: none.
    best: Vec<f64>,
    n: usize,
}

impl Tally {
    /// Reads some of the acts of a log.
    pub(super) fn of_acts(
        acts: &[Act],
        log: &Log,
        region: &Region,
        issues: usize,
        rules: &Rules,
    ) -> Self {
        let open = log.open.filter(|open| !open.is_empty());
        let mut reading = Reading {
            tally: Self::empty(log, region),
            rules,
            open,
            horizon: log.horizon,
            committed: Vec::new(),
            promises: Vec::new(),
            best: vec![-1.0; issues * region.n],
            n: region.n,
        };
        let mut workbook = Workbook::new(region, log.horizon);
        for act in acts {
            workbook.book(act, rules);
            reading.read(act);
        }
        reading.tally.workable = workbook.workable(region, &rules.workload);
        reading.finish(region, open.map_or(issues, |open| open.len()))
    }

    /// Nothing happened.
    fn empty(log: &Log, region: &Region) -> Self {
        Self {
            councils: vec![Council::default(); region.n],
            dec: log.dec,
            papers: Vec::new(),
            consultations: Vec::new(),
            points: Vec::new(),
            documents: [[None; 2]; Document::COUNT],
            steps: [None; Step::COUNT],
            argument: 0.0,
            meetings: Vec::new(),
            reports: Vec::new(),
            breaches: [0; RoleBreach::COUNT],
            instruments: [(false, false); Instrument::COUNT],
            workable: region.per_mun(1.0),
            trust: region.per_mun(0.0),
        }
    }

    /// Mean trust between all pairs of councils.
    pub(super) fn mean_trust(&self) -> f64 {
        self.trust.iter().sum::<f64>() / self.trust.len() as f64
    }
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
            Deed::Raad {
                dossier,
                paper,
                quality,
            } => {
                self.tally.papers.push(Paper {
                    m: m.at(),
                    dossier: dossier.at(),
                    week: act.week,
                    worth: self.rules.papers[paper.at()] * quality,
                });
                if paper != PaperKind::Uitkomst && quality >= self.rules.silence.real_paper {
                    least(&mut council.hearings[dossier.at()].paper_week, act.week);
                }
            }
            Deed::Feit {
                fact,
                reading_guide,
            } => {
                if act.week <= self.horizon {
                    let worth = if reading_guide {
                        1.0
                    } else {
                        FACT_WITHOUT_GUIDE
                    };
                    let known = &mut council.facts[fact.at()];
                    *known = known.max(worth);
                }
            }
            Deed::Mandaat { by } => {
                council.clarity = council.clarity.max(self.rules.clarity[by.at()]);
            }
            Deed::Toezegging { issue, status } => {
                self.committed
                    .push((m, status, act.week, issue, act.remark));
            }
            Deed::Termijn {
                dossier,
                weeks,
                recess_weeks,
            } => {
                let hearing = &mut council.hearings[dossier.at()];
                most(&mut hearing.usable_weeks, weeks - recess_weeks);
                most(&mut hearing.term_weeks, weeks);
            }
            Deed::Punt {
                dossier,
                id,
                weight,
                reaction,
            } => {
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
            Deed::Inbreng {
                issue,
                reasons,
                common_good,
                counter,
                constructive,
            } => {
                let quality = f64::from(reasons) / 3.0
                    + f64::from(common_good) / 2.0
                    + f64::from(counter) / 3.0
                    + f64::from(constructive) / 2.0;
                let is_open = self.open.is_none_or(|open| open.has(issue));
                if let Some(best) = self.best.get_mut(issue.at() * self.n + m.at())
                    && is_open
                {
                    *best = best.max(quality / 4.0);
                }
            }
            Deed::Terugkoppeling { meeting_week } => {
                self.tally
                    .reports
                    .push((m.at(), meeting_week, act.week - meeting_week));
            }
            Deed::Verantwoordingsdebat => council.debate(act.week),
            Deed::Verantwoordingsafspraak => council.account_rules = true,
            Deed::MotieAfgedaan => council.motion = true,
            Deed::Rolbreuk { breach } => self.tally.breaches[breach.at()] |= 1 << m.0,
            Deed::Werk { .. }
            | Deed::Consult { .. }
            | Deed::Stuk { .. }
            | Deed::Ab
            | Deed::Belofte { .. }
            | Deed::Planning { .. }
            | Deed::Instrument { .. }
            | Deed::Besluit { .. } => {}
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
            Deed::Consult {
                group,
                dossier,
                rung,
                feedback,
            } => {
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
            Deed::Stuk {
                document,
                days,
                public,
                ground,
            } => {
                if public || ground {
                    most(
                        &mut self.tally.documents[document.at()][usize::from(!public)],
                        days,
                    );
                }
            }
            Deed::Ab => self.tally.meetings.push(act.week),
            Deed::Belofte { from, to, outcome } => {
                self.promises
                    .push((act.week, from, to, outcome, act.m, act.remark));
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
            | Deed::Besluit { .. } => {}
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
        for (cell, &best) in self
            .best
            .iter()
            .enumerate()
            .filter(|(_, best)| **best >= 0.0)
        {
            sum += best;
            self.tally.councils[cell % self.n].arguments += 1;
        }
        self.tally.argument = sum / (open_issues * self.n) as f64;
        self.promises.sort_unstable();
        self.promises.dedup();
        self.tally.trust = trust(&self.promises, region, self.rules);
        self.tally
    }
}

impl Council {
    /// The latest vote counts; of two in one week the narrowest.
    fn vote_on(&mut self, week: i32, share: f64, ground: Ground) {
        let counts = match self.vote {
            None => true,
            Some(vote) => week > vote.week || (week == vote.week && share <= vote.share),
        };
        if counts {
            let lawful_ground = match ground {
                Ground::Recht | Ground::AlgemeenBelang => true,
                Ground::Geen | Ground::Other => false,
            };
            self.vote = Some(Vote {
                week,
                share,
                lawful_ground,
            });
        }
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

/// Trust that each council receives from the others, after all promises in order (T8).
fn trust(promises: &[Promise], region: &Region, rules: &Rules) -> PerMun {
    let n = region.n;
    let rule = &rules.trust;
    // Row i: trust of the others in i.
    let mut trust = vec![rule.start; n * n];
    for &(_, from, to, outcome, ..) in promises.iter().filter(|p| p.1.at() < n) {
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
    PerMun::each(n, |i| {
        let received: f64 = trust[i * n..][..n].iter().sum();
        (received - rule.start) / (n - 1) as f64 // the place of trust in oneself holds the start value
    })
}
