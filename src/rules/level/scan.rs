//! The scan of a region on the three factors that decide how hard regional work will be (`process.md` section 4):
//! what is arranged together, how it is organised, how well it fits the region of the law. Questions stand in
//! `levels/common/quickscan.ron`, the answers of a region in its `level.ron`. A game starts where the answers leave it.

use crate::rules::ask::{FileFact, Procedure};
use serde::{Deserialize, Serialize};

/// Below this share the impact of a factor is large (`process.md` 4).
const LARGE_BELOW: f64 = 0.40;
/// Above this share it is small (`process.md` 4).
const SMALL_ABOVE: f64 = 0.75;
/// Points of an answer that is in place.
pub const IN_PLACE: u8 = 2;
/// Points of a question that a level does not answer: partly, as the formats are written.
pub const PARTLY: u8 = 1;

/// One of the three factors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Factor {
    /// What is arranged together.
    Together,
    /// How it is organised.
    Organised,
    /// How well the group fits the region of the law.
    Fits,
}

impl Factor {
    /// All, in their order.
    pub const ALL: [Factor; 3] = [Factor::Together, Factor::Organised, Factor::Fits];

    /// Key of its name; `-verzet` tells the resistance that is typical, `-zet` the opening move.
    pub const fn key(self) -> &'static str {
        match self {
            Factor::Together => "meting-samen",
            Factor::Organised => "meting-vorm",
            Factor::Fits => "meting-past",
        }
    }
}

/// How much a factor asks of the region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Impact {
    /// Far from it.
    Large,
    /// Partly there.
    Medium,
    /// In place.
    Small,
}

impl Impact {
    /// The impact of a share of the points.
    pub fn of(share: f64) -> Self {
        match share {
            low if low < LARGE_BELOW => Self::Large,
            high if high > SMALL_ABOVE => Self::Small,
            _ => Self::Medium,
        }
    }

    /// Key of its word.
    pub const fn key(self) -> &'static str {
        match self {
            Impact::Large => "meting-groot",
            Impact::Medium => "meting-midden",
            Impact::Small => "meting-klein",
        }
    }
}

/// A question of the scan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionSource {
    /// Unique; levels answer by it.
    pub id: String,
    /// Of which factor.
    pub factor: Factor,
    /// How a game starts when the region is far from it (0 points).
    #[serde(default)]
    pub far: Vec<Start>,
    /// How a game starts when it is in place (2 points).
    #[serde(default)]
    pub there: Vec<Start>,
}

/// What an answer changes at the start of a game. Partly there changes nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Start {
    /// A procedure takes so many weeks more.
    Later(Procedure, u8),
    /// A fact of the file is settled.
    Settled(FileFact),
    /// The draft begins with this option.
    Draft(String, String),
    /// The largest municipality closed a contract of its own before play: lawful then, and it cost trust (`law.md` 6.8).
    OwnContract,
    /// The largest municipality kept its word to all others before play: they trust it more (`scoring.md` T8).
    KeptWord,
    /// The largest municipality lends so many fte to the work of the region: its officials have less time.
    Lends(f64),
}

/// A question with the answer of this level.
#[derive(Debug, Clone, PartialEq)]
pub struct Answered {
    pub(super) question: QuestionSource,
    pub(super) points: u8,
}

/// The scan of a level.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scan {
    pub(super) answers: Vec<Answered>,
}

impl Scan {
    /// The questions with the answers of a level; what it does not answer is partly there.
    pub(super) fn new(questions: &[QuestionSource], answers: &[(String, u8)]) -> Self {
        let points = |id: &str| answers.iter().find(|(other, _)| other == id).map_or(PARTLY, |(_, points)| *points);
        let answered =
            |question: &QuestionSource| Answered { points: points(&question.id), question: question.clone() };
        Self { answers: questions.iter().map(answered).collect() }
    }

    /// Share of the points of a factor, 0 to 1.
    pub fn share(&self, factor: Factor) -> f64 {
        let points =
            || self.answers.iter().filter(|one| one.question.factor == factor).map(|one| u32::from(one.points));
        let most = u32::from(IN_PLACE) * points().count() as u32;
        if most == 0 { 1.0 } else { f64::from(points().sum::<u32>()) / f64::from(most) }
    }

    /// The factor with the lowest share: there the process starts. Of equals the first.
    pub fn bottleneck(&self) -> Factor {
        let [first, rest @ ..] = Factor::ALL;
        rest.into_iter().fold(first, |low, one| if self.share(one) < self.share(low) { one } else { low })
    }

    /// What the answers change at the start.
    pub fn starts(&self) -> impl Iterator<Item = &Start> {
        self.answers.iter().flat_map(|one| match one.points {
            0 => &one.question.far[..],
            IN_PLACE => &one.question.there[..],
            _ => &[],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scan(points: &[(Factor, u8)]) -> Scan {
        let answer = |(factor, points): &(Factor, u8)| Answered {
            question: QuestionSource {
                id: String::new(),
                factor: *factor,
                far: vec![Start::OwnContract],
                there: vec![],
            },
            points: *points,
        };
        Scan { answers: points.iter().map(answer).collect() }
    }

    #[test]
    fn forty_and_seventy_five_percent_are_still_medium() {
        assert_eq!(Impact::of(0.39), Impact::Large);
        assert_eq!(Impact::of(0.40), Impact::Medium);
        assert_eq!(Impact::of(0.75), Impact::Medium);
        assert_eq!(Impact::of(0.76), Impact::Small);
    }

    #[test]
    fn the_lowest_factor_is_the_bottleneck() {
        let scan = scan(&[(Factor::Together, 2), (Factor::Organised, 1), (Factor::Fits, 0)]);
        assert_eq!(scan.bottleneck(), Factor::Fits);
        assert!((scan.share(Factor::Organised) - 0.5).abs() < 1e-12);
        assert_eq!(scan.starts().count(), 1, "only what is far changes the start here");
    }

    #[test]
    fn what_a_level_does_not_answer_is_partly_there() {
        let question =
            QuestionSource { id: "a".into(), factor: Factor::Fits, far: vec![Start::OwnContract], there: vec![] };
        let scan = Scan::new(&[question], &[]);
        assert!((scan.share(Factor::Fits) - 0.5).abs() < 1e-12);
        assert_eq!(scan.starts().count(), 0);
    }
}
