//! The table as it is played: the single writer of a game. Shells get frames and give commands; they never see the state.

mod facilitator;
mod rehearsal;
mod solo;

pub use rehearsal::{Failure, Rehearsal, Tally, play, rehearse};
pub use solo::{Frame, Solo};
