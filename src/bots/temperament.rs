//! Five ways of dealing (`asks.md` 8). The figures are that table; nothing else in the bots knows a number of a temperament.

use serde::{Deserialize, Serialize};

/// How a bot deals. Announced at the table; revealed again at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Temperament {
    /// Holds out, informs little, never reserves.
    Stubborn,
    /// Gives in evenly, keeps to procedure.
    Businesslike,
    /// Gives in early, asks its council for everything.
    Supple,
    /// Wants to be done.
    Hasty,
    /// Does as most do.
    Follower,
}

/// What a college promises when it says yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reserve {
    /// Never a reservation: a package outside the frame is refused.
    RatherNo,
    /// A reservation when a package is outside the frame, or when there is no frame.
    OutsideFrame,
    /// A reservation on everything that is about the arrangement.
    Arrangement,
    /// Never a reservation: yes, also outside the frame.
    RatherYes,
    /// As most did on the package before; outside the frame when there is none.
    AsMost,
}

/// A row of the table of `asks.md` 8.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Character {
    /// How early it gives in (e): below 1 late, above 1 early.
    pub concession: f64,
    /// How much of the gain over imposition it keeps at the end (rho).
    pub firmness: f64,
    /// Share of the free hours for informing (i).
    pub informing: f64,
    /// W1: when the council hears.
    pub paper: &'static str,
    /// A13: how the reply note is written.
    pub reply_note: &'static str,
    /// W7: how it reports.
    pub report: &'static str,
    /// When it makes a reservation.
    pub reserve: Reserve,
}

impl Temperament {
    /// Every temperament, in the order of the table.
    pub const ALL: [Temperament; 5] = [
        Temperament::Stubborn,
        Temperament::Businesslike,
        Temperament::Supple,
        Temperament::Hasty,
        Temperament::Follower,
    ];

    /// The word by which texts and logs name it (`bot-KEY`).
    pub const fn key(self) -> &'static str {
        match self {
            Temperament::Stubborn => "stug",
            Temperament::Businesslike => "zakelijk",
            Temperament::Supple => "soepel",
            Temperament::Hasty => "haastig",
            Temperament::Follower => "volger",
        }
    }

    /// The temperament with this word.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|temperament| temperament.key() == key)
    }

    /// Its row. What "as most" cannot know beforehand (secret until the gate) is what a businesslike neighbour would do.
    pub const fn character(self) -> Character {
        match self {
            Temperament::Stubborn => Character {
                concession: 0.25,
                firmness: 0.80,
                informing: 0.3,
                paper: "concept",
                reply_note: "gedeelde-punten",
                report: "begroting",
                reserve: Reserve::RatherNo,
            },
            Temperament::Businesslike => Character {
                concession: 1.0,
                firmness: 0.60,
                informing: 0.5,
                paper: "volgend-kwartaal",
                reply_note: "gedeelde-punten",
                report: "samen",
                reserve: Reserve::OutsideFrame,
            },
            Temperament::Supple => Character {
                concession: 2.5,
                firmness: 0.45,
                informing: 0.6,
                paper: "nu",
                reply_note: "elk-punt",
                report: "eigen-brief",
                reserve: Reserve::Arrangement,
            },
            Temperament::Hasty => Character {
                concession: 5.0,
                firmness: 0.30,
                informing: 0.1,
                paper: "klare-tekst",
                reply_note: "brief",
                report: "begroting",
                reserve: Reserve::RatherYes,
            },
            Temperament::Follower => Character {
                concession: 1.5,
                firmness: 0.55,
                informing: 0.4,
                paper: "volgend-kwartaal",
                reply_note: "gedeelde-punten",
                report: "samen",
                reserve: Reserve::AsMost,
            },
        }
    }
}

impl Character {
    /// The least utility that is good enough when a part `t` (0..=1) of the tablings is gone: from the best package to the
    /// reservation value, which lies `firmness` of the way from the disagreement value to the best.
    pub fn aspiration(&self, best: f64, disagreement: f64, t: f64) -> f64 {
        let reservation = disagreement + self.firmness * (best - disagreement);
        reservation + (best - reservation) * (1.0 - libm::pow(t.clamp(0.0, 1.0), 1.0 / self.concession))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hasty_give_in_first() {
        let at = |who: Temperament| who.character().aspiration(0.8, 0.4, 0.5);
        assert!(at(Temperament::Hasty) < at(Temperament::Supple));
        assert!(at(Temperament::Supple) < at(Temperament::Businesslike));
        assert!(at(Temperament::Businesslike) < at(Temperament::Stubborn));
        assert!(at(Temperament::Stubborn) < 0.8);
    }

    #[test]
    fn words_are_read_back() {
        assert!(Temperament::ALL.into_iter().all(|who| Temperament::parse(who.key()) == Some(who)));
    }
}
