//! Fictional children of the case test (`levels/common/children.ron`): a first name, a form of care, a kind of home.
//! Never a municipality by name: the level decides which one fits.

use super::playable::Level;
use crate::rules::ids::MunIx;
use crate::rules::score::issue::CareForm;
use serde::{Deserialize, Serialize};

/// What an author writes about a child.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChildSource {
    /// Unique.
    pub id: String,
    /// First name; one word.
    pub name: String,
    /// Years, 0 to 17 (Jeugdwet art. 1.1).
    pub age: u8,
    /// Form of care of the model: A, V, G or C.
    pub care: String,
    /// Which kind of municipality.
    pub home: Home,
    /// What happens in this life.
    pub turn: Turn,
}

/// Which municipality of a level is home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Home {
    /// Most inhabitants.
    Largest,
    /// Fewest inhabitants.
    Smallest,
    /// Nearest to specialist places.
    Nearest,
    /// Farthest from specialist places.
    Farthest,
    /// In the middle by size.
    Middle,
}

impl Home {
    /// The municipality; of equals the first of the level.
    pub fn of(self, level: &Level) -> MunIx {
        let far = |m: MunIx| level.municipality(m).distance();
        let nearest = || level.muns().min_by(|a, b| far(*a).total_cmp(&far(*b)));
        let farthest = || level.muns().min_by(|a, b| far(*b).total_cmp(&far(*a)));
        match self {
            Self::Largest => level.largest(),
            Self::Smallest => level.smallest(),
            Self::Nearest => nearest().unwrap_or_else(|| level.largest()),
            Self::Farthest => farthest().unwrap_or_else(|| level.largest()),
            Self::Middle => level.by_size().get(level.n() / 2).copied().unwrap_or_else(|| level.largest()),
        }
    }
}

/// What happens in the life of a child.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Turn {
    /// Nothing but the care itself.
    Steady,
    /// Leaves school.
    LeavesSchool,
    /// Needs help at once.
    InCrisis,
    /// Moves to another region.
    Moves,
}

/// A child of a playable level.
#[derive(Debug, Clone, PartialEq)]
pub struct Child {
    pub(super) source: ChildSource,
    pub(super) care: CareForm,
}

impl Child {
    /// Name in the data.
    pub fn id(&self) -> &str {
        &self.source.id
    }

    /// First name.
    pub fn name(&self) -> &str {
        &self.source.name
    }

    /// Years.
    pub fn age(&self) -> u8 {
        self.source.age
    }

    /// Form of care.
    pub fn care(&self) -> CareForm {
        self.care
    }

    /// Which kind of municipality.
    pub fn home(&self) -> Home {
        self.source.home
    }

    /// What happens.
    pub fn turn(&self) -> Turn {
        self.source.turn
    }
}
