//! The act log (`scoring.md` 1.1): dated deeds of councils, decision weeks and file facts. Everything that is scored
//! or judged is derived from it; nothing here computes a score.

mod deed;
mod facts;
mod vocabulary;
mod words;

use serde::{Deserialize, Serialize};
use std::sync::Arc;

use crate::rules::norm::Record;

pub use deed::Deed;
pub use facts::{Facts, Procurement};
pub(crate) use vocabulary::vocabulary;
pub use vocabulary::{Vocabulary, Word};
pub use words::{
    Blow, Clarity, Clause, Commitment, Document, Dossier, Fact, Ground, Group, Instrument, Kind, PaperKind,
    PromiseOutcome, Reaction, RoleBreach, Step, VisionItem,
};

/// A municipality: its place in the region, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Mun(pub u8);

/// An issue: its place in the list of issues, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct IssueIx(pub u8);

/// An option: its place within its issue, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OptionIx(pub u8);

impl Mun {
    /// The place as index.
    pub fn at(self) -> usize {
        usize::from(self.0)
    }
}

impl IssueIx {
    /// The place as index.
    pub fn at(self) -> usize {
        usize::from(self.0)
    }
}

impl OptionIx {
    /// The place as index.
    pub fn at(self) -> usize {
        usize::from(self.0)
    }
}

/// A set of issues, at most 32.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssueSet(u32);

impl IssueSet {
    /// Whether the issue is in the set.
    pub fn has(self, issue: IssueIx) -> bool {
        self.0 >> issue.0 & 1 == 1
    }

    /// Whether nothing is in the set.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many issues are in the set.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }
}

impl FromIterator<IssueIx> for IssueSet {
    fn from_iter<I: IntoIterator<Item = IssueIx>>(issues: I) -> Self {
        Self(issues.into_iter().fold(0, |set, issue| set | 1 << issue.0))
    }
}

/// One dated deed. Two acts with all fields equal are one act: repeating gains nothing, but costs hours (T6).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Act {
    /// Week from the start of the level.
    pub week: i32,
    /// The council whose act it is; none for a joint act.
    pub m: Option<Mun>,
    /// Tells apart acts that differ only in words no formula reads (a label, a wish); 0 when there are none.
    pub remark: u16,
    /// What was done.
    pub deed: Deed,
}

impl Act {
    /// A deed of a council (`Mun`), of nobody in particular (`None`), in a week.
    pub fn of(week: i32, m: impl Into<Option<Mun>>, deed: Deed) -> Self {
        Self { week, m: m.into(), remark: 0, deed }
    }

    /// The same act, told apart from others that are equal in every scored field.
    pub fn remarked(self, remark: u16) -> Self {
        Self { remark, ..self }
    }
}

/// Everything that happened, in the order in which it was stored, with what the scores need beside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Log {
    /// The acts.
    pub ev: Vec<Act>,
    /// Decision week per dossier (GR, RV, IK); none while undecided.
    pub dec: [Option<i32>; Dossier::COUNT],
    /// Last week of the period over which work is spread.
    pub horizon: i32,
    /// The file facts.
    pub facts: Facts,
    /// The issues open in this format; none or empty: all.
    pub open: Option<IssueSet>,
    /// What a game knows beside this for the law; none for a log from a file.
    #[serde(skip)]
    pub record: Option<Arc<Record>>,
}

impl Log {
    /// A log in which nothing happened yet.
    pub fn new(horizon: i32, facts: Facts) -> Self {
        Self { ev: Vec::new(), dec: [None; Dossier::COUNT], horizon, facts, open: None, record: None }
    }

    /// Decision week of a dossier.
    pub fn decided(&self, dossier: Dossier) -> Option<i32> {
        self.dec[dossier.at()]
    }

    /// Adds an act.
    pub fn push(&mut self, week: i32, m: impl Into<Option<Mun>>, deed: Deed) {
        self.ev.push(Act::of(week, m, deed));
    }
}
