//! Verdicts, and the norms of a level made ready: what each hangs on, and which parts the gates of the scores ask.

use serde::{Deserialize, Serialize};

use super::condition::{Condition, NormSource, NormsFile};
use super::mask::{Mask, depends_on};
use super::record::Record;
use super::word::LegalAct;
use crate::rules::acts::Vocabulary;
use crate::rules::line::{FactValue, Line};
use crate::rules::score::Gate;

/// How a norm stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Verdict {
    /// Met.
    Met,
    /// Broken.
    Broken,
    /// The law is open: a band, with the reason of the table.
    Open,
    /// Not decided yet.
    NotYet,
    /// Does not apply to this draft: shown as such, never as a tick.
    NotApplicable,
    /// The article is not in force: anticipation only.
    NotInForce,
    /// Kept as text, not modelled.
    Said,
}

impl Verdict {
    /// Key of its word.
    pub const fn key(self) -> &'static str {
        match self {
            Verdict::Met => "poort-gehaald",
            Verdict::Broken => "poort-niet-gehaald",
            Verdict::Open => "poort-oordeel",
            Verdict::NotYet => "paneel-nog-niet",
            Verdict::NotApplicable => "poort-nvt",
            Verdict::NotInForce => "poort-later",
            Verdict::Said => "poort-gezegd",
        }
    }

    /// How much it weighs when several are folded into one: the worst wins.
    pub const fn weight(self) -> u8 {
        match self {
            Verdict::Broken => 6,
            Verdict::Open => 5,
            Verdict::NotYet => 4,
            Verdict::NotInForce => 3,
            Verdict::Met => 2,
            Verdict::Said => 1,
            Verdict::NotApplicable => 0,
        }
    }
}

/// The norm that gives a council its weeks for a view on the draft.
pub const VIEW_NORM: &str = "wgr-1-zienswijze-8-weken";

/// Weeks since the draft was sent that the norm of the view asks for.
fn view_weeks(norms: &[NormSource]) -> i32 {
    let mut found = 0;
    for norm in norms.iter().filter(|norm| norm.id == VIEW_NORM) {
        norm.test.walk(&mut |part| {
            if let Condition::Elapsed { since: LegalAct::DraftSent, weeks } = part {
                found = found.max(*weeks);
            }
        });
    }
    found
}

/// The norms of a level. Made once when the level loads, then only read.
#[derive(Debug, Clone)]
pub struct Norms {
    file: NormsFile,
    masks: Vec<Mask>,
    gates: Vec<(Gate, usize, Condition)>,
    view_weeks: i32,
}

impl Norms {
    /// Norms made ready. What is wrong with them is for `level::check` to say.
    pub fn new(file: NormsFile) -> Self {
        let masks = file.norms.iter().map(depends_on).collect();
        let mut gates = Vec::new();
        for (at, norm) in file.norms.iter().enumerate() {
            norm.test.walk(&mut |condition| {
                if let Condition::Gate(gate, asked) = condition {
                    gates.push((*gate, at, (**asked).clone()));
                }
            });
        }
        let view_weeks = view_weeks(&file.norms);
        Self { file, masks, gates, view_weeks }
    }

    /// No norms.
    pub fn none() -> Self {
        Self::new(NormsFile {
            format: super::condition::FORMAT,
            known_until: String::new(),
            review_by: String::new(),
            norms: Vec::new(),
        })
    }

    /// Weeks that the law gives a council for its view on the draft (Wgr art. 1 lid 3): what [`VIEW_NORM`] asks. 0 when no
    /// norm asks for a term.
    pub fn view_weeks(&self) -> i32 {
        self.view_weeks
    }

    /// Every norm, in the order of the file.
    pub fn all(&self) -> &[NormSource] {
        &self.file.norms
    }

    /// The norm with this id, and its place.
    pub fn find(&self, id: &str) -> Option<(usize, &NormSource)> {
        self.file.norms.iter().enumerate().find(|(_, norm)| norm.id == id)
    }

    /// On what the verdict of a norm hangs.
    pub fn mask(&self, at: usize) -> Mask {
        self.masks[at]
    }

    /// Whether a norm asks only after the text, the design and the facts of the file: what a reader of the draft can see.
    pub fn is_about_draft(&self, at: usize) -> bool {
        let norm = &self.file.norms[at];
        let mut draft = false;
        let mut acts = false;
        norm.test.walk(&mut |part| match part {
            Condition::Clause(_)
            | Condition::Vision(_)
            | Condition::Fact(_)
            | Condition::Form(_)
            | Condition::AtLeast(..)
            | Condition::AtMost(..)
            | Condition::Share { .. } => draft = true,
            Condition::Done(_) | Condition::Elapsed { .. } | Condition::Within { .. } | Condition::By { .. } => {
                acts = true;
            }
            Condition::Never(_)
            | Condition::Times { .. }
            | Condition::Before { .. }
            | Condition::DutyInForce
            | Condition::AllOf(_)
            | Condition::AnyOf(_)
            | Condition::Not(_)
            | Condition::Gate(..)
            | Condition::Judged(_)
            | Condition::Said(_) => {}
        });
        draft && !acts
    }

    /// The state of knowledge, `YYYY-MM-DD`.
    pub fn known_until(&self) -> &str {
        &self.file.known_until
    }

    /// The day from which the file must be looked at again, `YYYY-MM-DD`.
    pub fn review_by(&self) -> &str {
        &self.file.review_by
    }

    /// Whether somebody must look whether the law changed. `today` is `YYYY-MM-DD`: the rules have no clock of their own.
    pub fn is_past_review(&self, today: &str) -> bool {
        today >= self.review_by()
    }

    /// The warning that somebody must look whether the law changed.
    pub fn review_line(&self) -> Line {
        Line::new("wet-herzien")
            .with("stand", FactValue::Words(self.known_until().to_owned()))
            .with("datum", FactValue::Words(self.review_by().to_owned()))
    }

    /// The gates that a norm carries a part of.
    pub fn gates_of(&self, at: usize) -> impl Iterator<Item = Gate> + '_ {
        self.gates.iter().filter(move |(_, norm, _)| *norm == at).map(|(gate, ..)| *gate)
    }

    /// How one gate stands, whatever is in force: broken when one part is, not applicable when every part is.
    pub fn gate(&self, gate: Gate, record: &Record) -> Verdict {
        let mut worst = Verdict::NotApplicable;
        for (_, at, asked) in self.gates.iter().filter(|(other, ..)| *other == gate) {
            let norm = &self.file.norms[*at];
            for who in norm.parties(record) {
                let verdict = norm.outcome_of(asked, record, who);
                if verdict.weight() > worst.weight() {
                    worst = verdict;
                }
            }
        }
        worst
    }

    /// How one gate stands while the game goes on: what can still turn is not decided.
    pub fn gate_now(&self, gate: Gate, record: &Record) -> Verdict {
        let asked = self.gates.iter().filter(|(other, ..)| *other == gate);
        let open = asked.into_iter().any(|(_, at, asked)| !self.file.norms[*at].is_final(asked, record));
        match self.gate(gate, record) {
            Verdict::Met if open => Verdict::NotYet,
            other => other,
        }
    }

    /// Gates that no norm asks: the scores could not fail them.
    pub fn gates_without_norm(&self) -> impl Iterator<Item = Gate> + '_ {
        Gate::ALL.iter().copied().filter(|gate| self.gates.iter().all(|(other, ..)| other != gate))
    }

    /// The verdict of every norm.
    pub fn verdicts(&self, record: &Record) -> Vec<Verdict> {
        self.file.norms.iter().map(|norm| norm.verdict(record)).collect()
    }
}
