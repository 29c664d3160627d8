//! The table as it is played: the single writer of a game. Shells get frames and give commands; they never see the state.

mod exploits;
mod facilitator;
mod rehearsal;
mod solo;
mod tally;

pub use crate::bots::Temperament;
pub use exploits::{Exploit, Hunt, Trial, hunt};
pub use rehearsal::{Plan, play, rehearse};
pub use solo::{Frame, Solo};
pub use tally::{Failure, Rehearsal, Tally};
