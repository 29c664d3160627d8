//! The table as it is played: the single writer of a game. Shells get frames and give commands; they never see the state.

mod beat_clock;
mod door;
mod exploits;
mod facilitator;
mod hint;
mod leading;
mod opinion;
mod rehearsal;
mod room;
mod solo;
mod tally;

pub use crate::bots::Temperament;
pub use beat_clock::BeatClock;
pub use door::{ChairRule, DeviceKey, Door, Entrance, Missing};
pub use exploits::{Exploit, Hunt, Trial, hunt};
pub use hint::{Hint, hints};
pub use leading::{Halls, KeptTable, Leading, Led, LedChair, LedTable, Pace, Qr, SheetNow, WayIn, in_pairs};
pub use opinion::{Counts, Occasion, Opinions, STATEMENTS, STEPS};
pub use rehearsal::{Plan, play, rehearse};
pub use room::{Chair, GRACE, Lead, Request, Room, Wish};
pub use solo::{Frame, Solo};
pub use tally::{Failure, Rehearsal, Tally};
