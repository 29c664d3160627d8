//! What the facilitator keeps of a session for the talk afterwards (`asks.md` 4.8): a moment to come back to, what he ruled and
//! why, whose chair he looked at. A remark changes nothing in the game, and stays when the game goes back.

use super::command::Moment;
use super::ids::{SeatIx, Week};
use serde::{Deserialize, Serialize};

/// Most letters of somebody's own words in a remark.
pub const MOST_LETTERS: usize = 280;

/// A remark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Remark {
    /// A moment to come back to in the talk.
    Star,
    /// What was ruled at the table, with the reason, in the facilitator's own words.
    Ruling(String),
    /// The facilitator looked at what a chair sees, with the reason.
    Peek(SeatIx, String),
    /// What somebody without a chair saw happen (`asks.md` O1).
    Seen(Sight),
}

/// What an observer taps (`asks.md` O1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Sight {
    /// Somebody gave something away.
    Gave,
    /// Somebody asked on.
    AskedOn,
    /// Somebody changed his role.
    ChangedRole,
    /// A council was forgotten.
    ForgotCouncil,
}

impl Sight {
    /// All, in their order.
    pub const ALL: [Self; 4] = [Self::Gave, Self::AskedOn, Self::ChangedRole, Self::ForgotCouncil];

    /// Its word in texts and forms.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Gave => "gaf-weg",
            Self::AskedOn => "vroeg-door",
            Self::ChangedRole => "wisselde-rol",
            Self::ForgotCouncil => "vergat-raad",
        }
    }

    /// The sight with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sight| sight.word() == word)
    }
}

/// A remark with its place in the game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remarked {
    /// In which moment.
    pub moment: Moment,
    /// In which week.
    pub week: Week,
    /// What.
    pub remark: Remark,
}

impl Remark {
    /// Somebody's own words in it.
    pub fn own_words(&mut self) -> Option<&mut String> {
        match self {
            Self::Ruling(words) | Self::Peek(_, words) => Some(words),
            Self::Star | Self::Seen(_) => None,
        }
    }

    /// Whether it has the reason that it needs, and not more than fits.
    pub fn is_whole(&self) -> bool {
        match self {
            Self::Ruling(words) | Self::Peek(_, words) => is_reason(words),
            Self::Star | Self::Seen(_) => true,
        }
    }
}

/// Words that can stand as a reason: not empty, not too long.
pub fn is_reason(words: &str) -> bool {
    !words.trim().is_empty() && words.chars().count() <= MOST_LETTERS
}
