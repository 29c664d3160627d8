//! The small numbers by which the game names its things. Each counts from 0 in the order of the level.

use serde::{Deserialize, Serialize};

pub use super::acts::{IssueIx, Mun as MunIx, OptionIx as OptIx};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident($inner:ty)) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub $inner);

        impl $name {
            /// The place in the list that this number names.
            pub const fn at(self) -> usize {
                self.0 as usize
            }
        }
    };
}

id!(
    /// A seat (zetel): a chair at the table.
    SeatIx(u8)
);
id!(
    /// A question as the level defines it (R1, W4, …).
    AskIx(u8)
);
id!(
    /// A reason card.
    CardIx(u8)
);
id!(
    /// An event card.
    EventIx(u8)
);
id!(
    /// One question put to one seat, counted over the whole game.
    AskNo(u32)
);
id!(
    /// One package that was tabled, counted over the whole game.
    PackageNo(u16)
);
id!(
    /// One point of a zienswijze, counted over the whole game.
    PointNo(u16)
);
id!(
    /// One promise, counted over the whole game.
    PromiseNo(u16)
);

/// A week of the game; week 0 is the week of the level's start date.
pub type Week = i32;
