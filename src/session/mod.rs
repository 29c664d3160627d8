//! The table as it is played: the single writer of a game. Shells get frames and give commands; they never see the state.

mod door;
mod rehearsal;
mod room;
mod solo;

pub use door::{DeviceKey, Door, Entrance, Missing};
pub use rehearsal::{Failure, Rehearsal, Tally, play, rehearse};
pub use room::{Chair, GRACE, Lead, Request, Room, Wish};
pub use solo::{Frame, Solo};
