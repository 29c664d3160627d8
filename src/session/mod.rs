//! The table as it is played: the single writer of a game. Shells get frames and give commands; they never see the state.

mod solo;

pub use solo::{Frame, Seatmate, Solo};
