//! Five temperaments (`asks.md` 8): how fast one gives in, how much one asks, how one informs.

use serde::{Deserialize, Serialize};

/// A temperament. Texts: `bot-KEY`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Temperament {
    /// Holds out long.
    Stubborn,
    /// Businesslike.
    Businesslike,
    /// Gives in early.
    Supple,
    /// Wants to be ready.
    Hasty,
    /// Does as most do.
    Follower,
}

impl Temperament {
    /// All five.
    pub const ALL: [Temperament; 5] = [
        Temperament::Stubborn,
        Temperament::Businesslike,
        Temperament::Supple,
        Temperament::Hasty,
        Temperament::Follower,
    ];

    /// The end of its key.
    pub const fn key(self) -> &'static str {
        match self {
            Temperament::Stubborn => "stug",
            Temperament::Businesslike => "zakelijk",
            Temperament::Supple => "soepel",
            Temperament::Hasty => "haastig",
            Temperament::Follower => "volger",
        }
    }

    /// How it gives in over time: the exponent `e`, above 1 early, below 1 late.
    pub const fn yielding(self) -> f64 {
        match self {
            Temperament::Stubborn => 0.25,
            Temperament::Businesslike => 1.0,
            Temperament::Supple => 2.5,
            Temperament::Hasty => 5.0,
            Temperament::Follower => 1.5,
        }
    }

    /// Share of the gain over no agreement below which it never goes (`rho`).
    pub const fn reserve(self) -> f64 {
        match self {
            Temperament::Stubborn => 0.80,
            Temperament::Businesslike => 0.60,
            Temperament::Supple => 0.45,
            Temperament::Hasty => 0.30,
            Temperament::Follower => 0.55,
        }
    }

    /// When it informs its council (W1).
    pub const fn paper(self) -> &'static str {
        match self {
            Temperament::Stubborn => "concept",
            Temperament::Businesslike | Temperament::Follower => "volgend-kwartaal",
            Temperament::Supple => "nu",
            Temperament::Hasty => "klare-tekst",
        }
    }

    /// How it writes the reply note (A13).
    pub const fn reply_note(self) -> &'static str {
        match self {
            Temperament::Stubborn | Temperament::Businesslike | Temperament::Follower => "gedeelde-punten",
            Temperament::Supple => "elk-punt",
            Temperament::Hasty => "brief",
        }
    }

    /// How it reports to its council (W7).
    pub const fn report(self) -> &'static str {
        match self {
            Temperament::Stubborn | Temperament::Hasty => "begroting",
            Temperament::Businesslike | Temperament::Follower => "samen",
            Temperament::Supple => "eigen-brief",
        }
    }

    /// Share of free hours that goes to informing the council.
    pub const fn informing(self) -> f64 {
        match self {
            Temperament::Stubborn => 0.3,
            Temperament::Businesslike => 0.5,
            Temperament::Supple => 0.6,
            Temperament::Hasty => 0.1,
            Temperament::Follower => 0.4,
        }
    }
}
