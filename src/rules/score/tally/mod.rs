//! The log read once: everything the process indicators need, per council, in a form that thresholds can be laid
//! over. Acts that are equal in all fields count once, as in the reference; hours count every time.

mod reading;
mod shock;

pub(in crate::rules) use shock::shock;

use std::cmp::Reverse;

use super::parameter::Rules;
use super::region::{PerMun, Region};
use crate::rules::acts::{Act, Document, Dossier, Fact, Ground, Instrument, Log, Reaction, RoleBreach, Step};
use crate::rules::care::Shock;

/// Weeks of a block in which only one debate of account counts (T3).
const DEBATE_WEEKS: i32 = 4;
/// Blocks of debates that are told apart: more than any game lasts.
const DEBATE_BLOCKS: i32 = 192;

/// A paper before a raad, worth `worth` (kind times quality) if it came early enough.
#[derive(Clone, Copy, Debug)]
pub(in crate::rules::score) struct Paper {
    /// The council.
    pub m: usize,
    /// The dossier.
    pub dossier: usize,
    /// When.
    pub week: i32,
    /// Kind times quality.
    pub worth: f64,
}

/// Participation of a group, worth `worth` if it came early enough.
#[derive(Clone, Copy, Debug)]
pub(in crate::rules::score) struct Consultation {
    /// The group.
    pub group: usize,
    /// The dossier.
    pub dossier: usize,
    /// When.
    pub week: i32,
    /// Rung times feedback.
    pub worth: f64,
}

/// A point of a zienswijze. The order of the fields is the order in which points count: per council and dossier the
/// heaviest first, then by number. The last fields make equal acts neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::rules::score) struct Point {
    /// The council.
    pub m: usize,
    /// The dossier.
    pub dossier: usize,
    /// Weight given by the raad.
    weight: Reverse<u8>,
    /// Number within the view.
    id: i32,
    /// The answer.
    pub reaction: Reaction,
    /// When.
    week: i32,
    /// Words that no formula reads.
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
pub(in crate::rules::score) struct Hearing {
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

/// The vote that counts in a council.
#[derive(Clone, Copy, Debug)]
pub(in crate::rules::score) struct Vote {
    /// When.
    pub week: i32,
    /// Share in favour.
    pub share: f64,
    /// A lawful ground to refuse was named.
    pub lawful_ground: bool,
}

/// One council.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::rules::score) struct Council {
    /// Per dossier.
    pub hearings: [Hearing; Dossier::COUNT],
    /// Worth of the clearest mandate.
    pub clarity: f64,
    /// Sum and number of commitments.
    pub commitments: (f64, u32),
    /// Worth of each basic fact.
    pub facts: [f64; Fact::COUNT],
    /// The vote that counts.
    pub vote: Option<Vote>,
    /// Rules of account were agreed.
    pub account_rules: bool,
    /// A motion was answered.
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

/// The log, read once. Per-threshold values are laid over it by the indicators.
#[derive(Clone, Debug)]
pub struct Tally {
    /// Per council.
    pub(in crate::rules::score) councils: Vec<Council>,
    /// Decision week per dossier.
    pub(in crate::rules::score) dec: [Option<i32>; Dossier::COUNT],
    /// Papers before a raad.
    pub(in crate::rules::score) papers: Vec<Paper>,
    /// Participation.
    pub(in crate::rules::score) consultations: Vec<Consultation>,
    /// Points in the order in which they count.
    pub(in crate::rules::score) points: Vec<Point>,
    /// Most days of publication per document: public, and secret with a ground.
    pub(in crate::rules::score) documents: [[Option<i32>; 2]; Document::COUNT],
    /// Longest announcement per step, in weeks.
    pub(in crate::rules::score) steps: [Option<i32>; Step::COUNT],
    /// Mean over issue-council cells of the best argument.
    pub(in crate::rules::score) argument: f64,
    /// Weeks with a board meeting, in order.
    pub(in crate::rules::score) meetings: Vec<i32>,
    /// Reports on a meeting: council, week of the meeting, delay in weeks.
    pub(in crate::rules::score) reports: Vec<(usize, i32, i32)>,
    /// Role breaches: a bit set of councils (the last bit: nobody's) per breach.
    pub(in crate::rules::score) breaches: [u32; RoleBreach::COUNT],
    /// Per instrument: agreed, used.
    pub(in crate::rules::score) instruments: [(bool, bool); Instrument::COUNT],
    /// T6 per council.
    pub(in crate::rules::score) workable: PerMun,
    /// Trust received per council (T8).
    pub(in crate::rules::score) trust: PerMun,
    /// What hit care from outside.
    pub(in crate::rules::score) shock: Shock,
}

impl Tally {
    /// Reads some of the acts of a log.
    pub(in crate::rules::score) fn of_acts(
        acts: &[Act],
        log: &Log,
        region: &Region,
        issues: usize,
        rules: &Rules,
    ) -> Self {
        reading::read(acts, log, region, issues, rules)
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
            shock: Shock::NONE,
        }
    }

    /// Mean trust between all pairs of councils.
    pub(in crate::rules::score) fn mean_trust(&self) -> f64 {
        self.trust.iter().sum::<f64>() / self.trust.len() as f64
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
            self.vote = Some(Vote { week, share, lawful_ground });
        }
    }
}
