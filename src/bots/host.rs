//! The clock of a table without people: it moves on, and lets an event fall or not.

use crate::rules::command::Command;
use crate::rules::view::{Stage, View};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

/// Stream of the host, apart from every chair.
const STREAM: u64 = 1 << 32;

/// Moves a game on.
#[derive(Debug, Clone, Copy)]
pub struct Host {
    /// Seed of the game.
    pub seed: u64,
}

impl Host {
    /// What it does in a moment, given the view of the facilitator: proceeds, or lets the first event that fits fall, or none.
    pub fn command(&self, view: &View) -> Command {
        let from = view.clock.moment;
        if view.clock.stage != Stage::Event {
            return Command::Proceed { from };
        }
        let mut dice = ChaCha8Rng::seed_from_u64(self.seed);
        dice.set_stream(STREAM + u64::from(from.round));
        let falls = dice.random::<bool>();
        Command::LetFall { from, event: view.events_on_offer.first().copied().filter(|_| falls) }
    }
}
