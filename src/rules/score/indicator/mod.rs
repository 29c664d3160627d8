//! The 26 indicators (`scoring.md` 2): what each is called, and their values for one log and package.

mod input;
mod output;
mod throughput;

use std::ops::{Index, IndexMut};

use super::region::PerMun;
use crate::rules::acts::{Vocabulary, vocabulary};

pub(super) use input::input;
pub(super) use output::VOLATILITY;
pub use output::{Outcome, Stress};
pub(super) use throughput::throughput;

vocabulary! {
    /// An indicator; what it measures is in `scoring.md` under its id.
    Indicator {
        /// Early, real choice for every raad.
        I1 = "I1",
        /// Usable time for views.
        I2 = "I2",
        /// What happened to the views.
        I3 = "I3",
        /// Mandate.
        I4 = "I4",
        /// Breadth of consent.
        I5 = "I5",
        /// Voting power within the two ideals.
        I6 = "I6",
        /// Participation.
        I7 = "I7",
        /// Basic facts with every raad.
        I8 = "I8",
        /// Transparency.
        T1 = "T1",
        /// Deliberation.
        T2 = "T2",
        /// Account.
        T3 = "T3",
        /// Roles kept apart.
        T4 = "T4",
        /// Predictability.
        T5 = "T5",
        /// Workability.
        T6 = "T6",
        /// Control instruments.
        T7 = "T7",
        /// Trust.
        T8 = "T8",
        /// The board can decide.
        T9 = "T9",
        /// Timeliness.
        O1 = "O1",
        /// Reach in every municipality.
        O2 = "O2",
        /// Continuity.
        O3 = "O3",
        /// Real price.
        O4 = "O4",
        /// Affordability.
        O5 = "O5",
        /// Fair shares.
        O6 = "O6",
        /// Shocks.
        O7 = "O7",
        /// Overhead.
        O8 = "O8",
        /// Ambition made true.
        O9 = "O9",
    }
}

vocabulary! {
    /// The three dimensions of legitimacy.
    Dimension {
        /// Influence by people and their councils.
        Input = "I",
        /// Governing with the people.
        Throughput = "T",
        /// Results for the people.
        Output = "O",
    }
}

impl Indicator {
    /// The dimension it belongs to.
    pub fn dimension(self) -> Dimension {
        match self.at() {
            0..8 => Dimension::Input,
            8..17 => Dimension::Throughput,
            _ => Dimension::Output,
        }
    }
}

/// A value for each indicator, 0..=1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Indicators([f64; Indicator::COUNT]);

impl Index<Indicator> for Indicators {
    type Output = f64;

    fn index(&self, indicator: Indicator) -> &f64 {
        &self.0[indicator.at()]
    }
}

impl IndexMut<Indicator> for Indicators {
    fn index_mut(&mut self, indicator: Indicator) -> &mut f64 {
        &mut self.0[indicator.at()]
    }
}

impl Indicators {
    /// The change of every indicator since before.
    pub fn since(&self, before: &Self) -> Self {
        let mut change = *self;
        for (now, old) in change.0.iter_mut().zip(before.0) {
            *now -= old;
        }
        change
    }

    /// Every indicator with its value.
    pub fn iter(&self) -> impl Iterator<Item = (Indicator, f64)> + '_ {
        Indicator::ALL.iter().map(|&indicator| (indicator, self[indicator]))
    }
}

/// The indicators that are a value per council before they are one number, for explanations ("worst served is ...").
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PerCouncil {
    /// I1 per council.
    pub choice: PerMun,
    /// I2.
    pub time: PerMun,
    /// I3.
    pub answers: PerMun,
    /// I4.
    pub mandate: PerMun,
    /// I5.
    pub consent: PerMun,
    /// I8.
    pub facts: PerMun,
    /// T2: issues on which the council argued (a number, not a share).
    pub arguments: PerMun,
    /// T3.
    pub account: PerMun,
    /// T6.
    pub workable: PerMun,
    /// T8.
    pub trust: PerMun,
    /// O2.
    pub reach: PerMun,
    /// O6: own bill against doing it alone.
    pub fair: PerMun,
    /// O7.
    pub shocks: PerMun,
}

impl PerCouncil {
    /// Zero for everybody.
    pub(super) fn none(n: usize) -> Self {
        let none = PerMun::new(n, 0.0);
        Self {
            choice: none,
            time: none,
            answers: none,
            mandate: none,
            consent: none,
            facts: none,
            arguments: none,
            account: none,
            workable: none,
            trust: none,
            reach: none,
            fair: none,
            shocks: none,
        }
    }

    /// The values behind an indicator; none for indicators of the region as a whole.
    pub fn of(&self, indicator: Indicator) -> Option<&PerMun> {
        use Indicator::*;
        match indicator {
            I1 => Some(&self.choice),
            I2 => Some(&self.time),
            I3 => Some(&self.answers),
            I4 => Some(&self.mandate),
            I5 => Some(&self.consent),
            I8 => Some(&self.facts),
            T2 => Some(&self.arguments),
            T3 => Some(&self.account),
            T6 => Some(&self.workable),
            T8 => Some(&self.trust),
            O2 => Some(&self.reach),
            O6 => Some(&self.fair),
            O7 => Some(&self.shocks),
            I6 | I7 | T1 | T4 | T5 | T7 | T9 | O1 | O3 | O4 | O5 | O8 | O9 => None,
        }
    }
}

/// Share of full marks, within 0..=1.
fn marks(value: f64, full: f64) -> f64 {
    (value / full).clamp(0.0, 1.0)
}
