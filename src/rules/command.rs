//! The one door into the game: a command, and who gives it.

use super::ask::Answer;
use super::ids::{AskNo, EventIx, SeatIx};
use super::remark::Remark;
use serde::{Deserialize, Serialize};

/// Who acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Actor {
    /// A seat: a person or an announced bot.
    Seat(SeatIx),
    /// The spelleider; alone at the table, the player is his own.
    Facilitator,
    /// The clock.
    Clock,
}

/// Where the game stands: commands that move it on name the moment they close, so that a late press does nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Moment {
    /// Round, from 1.
    pub round: u8,
    /// Beat within the round, from 0.
    pub beat: u8,
    /// Step within the beat: 0 for the asks, then the steps of the table.
    pub step: u16,
}

/// What an actor wants.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Command {
    /// Answers an ask, or changes the answer as long as the gate is closed.
    Answer {
        /// The ask.
        ask: AskNo,
        /// The answer.
        answer: Answer,
    },
    /// Closes this moment: answers count, the next moment opens.
    Proceed {
        /// The moment that is closed.
        from: Moment,
    },
    /// Lets an event fall, or none, at a moment that waits for it.
    LetFall {
        /// The moment that waits.
        from: Moment,
        /// The event; `None` for nothing.
        event: Option<EventIx>,
    },
    /// The facilitator plays an event card that he may choose at any time; the moment stays open.
    Play {
        /// The moment in which it falls.
        from: Moment,
        /// The card.
        event: EventIx,
    },
    /// The facilitator goes back (`asks.md` 4.8): only the first so many events of the log still count. The others stay in it.
    GoBack {
        /// How many events still count.
        to: u32,
        /// Why, in his own words.
        why: String,
    },
    /// The facilitator keeps something for the talk afterwards.
    Remark(Remark),
}
