//! Five statements before the game and after it (`peers.md` C5), for the talk: does the room know more, or dare more? Kept as counts
//! of the whole table alone. That a device was counted is known, so that it counts once; what it said is not.

use serde::{Deserialize, Serialize};

/// How many statements.
pub const STATEMENTS: usize = 5;
/// From "not at all" to "fully".
pub const STEPS: usize = 5;
/// With fewer people a count could say who said what.
const FEWEST: u16 = 3;

/// When the statements are put.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Occasion {
    /// Before the game begins.
    Before,
    /// After it is over.
    After,
}

/// What somebody says of each statement, from 0; nothing where he skips one.
pub type Opinions = [Option<u8>; STATEMENTS];

/// How many said what, per statement and step.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counts {
    before: [[u16; STEPS]; STATEMENTS],
    after: [[u16; STEPS]; STATEMENTS],
}

impl Counts {
    /// Counts what somebody says.
    pub(super) fn add(&mut self, occasion: Occasion, opinions: &Opinions) {
        let rows = match occasion {
            Occasion::Before => &mut self.before,
            Occasion::After => &mut self.after,
        };
        for (row, said) in rows.iter_mut().zip(opinions) {
            if let Some(count) = said.and_then(|step| row.get_mut(usize::from(step))) {
                *count = count.saturating_add(1);
            }
        }
    }

    /// How many said what of a statement; `None` while so few did that it would say who.
    pub fn row(&self, occasion: Occasion, statement: usize) -> Option<[u16; STEPS]> {
        let rows = match occasion {
            Occasion::Before => &self.before,
            Occasion::After => &self.after,
        };
        rows.get(statement).copied().filter(|row| row.iter().sum::<u16>() >= FEWEST)
    }
}
