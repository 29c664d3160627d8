//! The condition language of norms, and the shape of `norms.ron`. Closed and typed: `docs/norms.md` explains every
//! constructor with an example. A condition reads like the sentence of the law; it has no code behind it.

use serde::{Deserialize, Deserializer, Serialize};

use super::word::{Addressee, Count, Date, LegalAct, LegalFact, LegalForm};
use crate::rules::acts::{Clause, VisionItem, vocabulary};
use crate::rules::score::Gate;

/// The version of the file format that this program reads.
pub const FORMAT: u32 = 1;

/// `levels/common/norms.ron`
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NormsFile {
    /// Version of the file format.
    pub format: u32,
    /// The state of knowledge, `YYYY-MM-DD`.
    pub known_until: String,
    /// From this day on somebody must look whether the law changed, `YYYY-MM-DD`.
    pub review_by: String,
    /// The norms.
    pub norms: Vec<NormSource>,
}

/// A norm as an author writes it. Texts are paraphrases, not the letter of the law.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NormSource {
    /// Unique name.
    pub id: String,
    /// Where it stands, in words.
    pub source: String,
    /// Date of the text that was read, `YYYY-MM-DD`.
    pub version: String,
    /// Number of the law in the national collection; empty for practice without law.
    pub bwb: String,
    /// The article of the deep link; empty for practice without law.
    pub article: String,
    /// Title for the table.
    pub title_nl: String,
    /// Title in English.
    pub title_en: String,
    /// What it says, in plain Dutch.
    pub text_nl: String,
    /// What follows when it is broken.
    pub consequence_nl: String,
    /// To whom it speaks.
    pub addressee: Addressee,
    /// Statute, or good practice.
    pub kind: NormKind,
    /// The file that it belongs to.
    pub dossier: NormDossier,
    /// How sure we are of it.
    pub certainty: Certainty,
    /// In force always, or with the regional duty.
    #[serde(default)]
    pub force: Force,
    /// One verdict for the region, or one per council, folded to the worst.
    #[serde(default)]
    pub per: Per,
    /// When it speaks at all; without this, always.
    #[serde(default = "Condition::always")]
    pub when: Condition,
    /// What it asks.
    pub test: Condition,
    /// What must be so before a broken norm is right again, where that is more than the test asks.
    #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
    pub repair: Option<Condition>,
    /// What the condition leaves out.
    #[serde(default)]
    pub left_out: String,
}

/// A condition that is there, written without Some.
fn there<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Condition>, D::Error> {
    Condition::deserialize(from).map(Some)
}

/// Statute or practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum NormKind {
    /// Follows from a statute or order in council.
    Hard,
    /// Good practice, agreement of the sector, or advice.
    Soft,
}

/// The file that a norm belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum NormDossier {
    /// The arrangement.
    Regeling,
    /// The purchase.
    Inkoop,
    /// The regiovisie.
    Regiovisie,
    /// The budget.
    Begroting,
    /// Everything else.
    Overig,
}

vocabulary! {
    /// How sure we are of a norm (`law.md` section 0).
    Certainty {
        /// Read in the text of the law itself.
        Verified = "verified",
        /// From a secondary source.
        Secondary = "secondary",
        /// From memory or general doctrine.
        Memory = "memory",
    }
}

/// When a norm binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Force {
    /// Always.
    #[default]
    Always,
    /// Only while the regional duty is in force (`wvbj_regional_in_force`); before that it is anticipation.
    WithDuty,
}

/// How many verdicts a norm has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Per {
    /// One for the region.
    #[default]
    Once,
    /// One per council.
    Council,
}

/// What must be so. About twenty constructors; all of them are here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Condition {
    // ---- acts
    /// The act was done. Per council: by or for this one; else by or for every one.
    Done(LegalAct),
    /// Nobody did the act.
    Never(LegalAct),
    /// At the moment of the act, this was so.
    Before {
        /// The act.
        act: LegalAct,
        /// What had to be so by then.
        needs: Box<Condition>,
    },
    /// At least so many weeks have passed since the act.
    Elapsed {
        /// Since when.
        since: LegalAct,
        /// Weeks, of seven days; recess counts.
        weeks: i32,
    },
    /// The act comes at most so many weeks after another.
    Within {
        /// The act.
        act: LegalAct,
        /// Since when.
        since: LegalAct,
        /// Weeks, of seven days; recess counts.
        weeks: i32,
    },
    /// The act was done at least so often.
    Times {
        /// The act.
        act: LegalAct,
        /// How often.
        least: i32,
    },
    /// The act was done in the week of this date or earlier.
    By {
        /// The act.
        act: LegalAct,
        /// The date.
        date: Date,
        /// So many weeks before it.
        #[serde(default)]
        weeks_before: i32,
    },
    // ---- text, file, design
    /// The text has this clause.
    Clause(Clause),
    /// The regiovisie has this item.
    Vision(VisionItem),
    /// This is so.
    Fact(LegalFact),
    /// The arrangement has one of these forms.
    Form(Vec<LegalForm>),
    /// A count is at least this.
    AtLeast(Count, i64),
    /// A count is at most this.
    AtMost(Count, i64),
    /// A part is at most this share of a whole.
    Share {
        /// The part.
        part: Count,
        /// The whole.
        whole: Count,
        /// Greatest share, 0 to 1.
        most: f64,
    },
    /// The regional articles are in force (`wvbj_regional_in_force`).
    DutyInForce,
    // ---- together
    /// Every one of these.
    AllOf(Vec<Condition>),
    /// At least one of these.
    AnyOf(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
    /// The same as what stands in it; this is what a gate of the scores asks.
    Gate(Gate, Box<Condition>),
    // ---- beyond formulas
    /// An open norm: the table answers this question, with a reason. Never a tick.
    Judged(String),
    /// Kept as text, not modelled, for this reason.
    Said(String),
}

impl Condition {
    /// What is always so.
    pub fn always() -> Self {
        Self::AllOf(Vec::new())
    }

    /// The conditions directly inside.
    pub fn inside(&self) -> &[Condition] {
        match self {
            Self::AllOf(parts) | Self::AnyOf(parts) => parts,
            Self::Before { needs: inner, .. } | Self::Not(inner) | Self::Gate(_, inner) => std::slice::from_ref(inner),
            Self::Done(_)
            | Self::Never(_)
            | Self::Elapsed { .. }
            | Self::Within { .. }
            | Self::Times { .. }
            | Self::By { .. }
            | Self::Clause(_)
            | Self::Vision(_)
            | Self::Fact(_)
            | Self::Form(_)
            | Self::AtLeast(..)
            | Self::AtMost(..)
            | Self::Share { .. }
            | Self::DutyInForce
            | Self::Judged(_)
            | Self::Said(_) => &[],
        }
    }

    /// This condition and all inside it.
    pub fn walk<'a>(&'a self, each: &mut dyn FnMut(&'a Condition)) {
        each(self);
        self.inside().iter().for_each(|inner| inner.walk(each));
    }

    /// The question of an open norm, if it has one.
    pub fn question(&self) -> Option<&str> {
        let mut found = None;
        self.walk(&mut |condition| {
            if let (Self::Judged(question), None) = (condition, found) {
                found = Some(question.as_str());
            }
        });
        found
    }
}

impl NormSource {
    /// The place of the article on wetten.overheid.nl; `None` for practice without law.
    pub fn link(&self) -> Option<String> {
        if self.bwb.is_empty() {
            return None;
        }
        let law = format!("https://wetten.overheid.nl/jci1.3:c:{}", self.bwb);
        Some(if self.article.is_empty() { law } else { format!("{law}&artikel={}", self.article) })
    }

    /// Why it is not modelled, if it is not.
    pub fn said(&self) -> Option<&str> {
        if let Condition::Said(reason) = &self.test { Some(reason) } else { None }
    }
}
