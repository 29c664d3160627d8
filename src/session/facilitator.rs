//! The facilitator when nobody sits in that chair: he presses on, and lets events fall by lot.

use crate::rules::command::{Command, Moment};
use crate::rules::game::Game;
use crate::rules::view::Stage;
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

/// Chance in three that an event is let pass.
const EVENT_CHOICES: u32 = 3;
/// The random stream of the facilitator; chairs have their own.
const STREAM: u64 = u64::MAX;
/// Words of the random stream that one moment may use.
const WORDS_PER_MOMENT: u128 = 16;

/// What he does next. The draw hangs on the seed and the moment alone, so that a kept game goes on as it would have.
pub(super) fn next(game: &Game, seed: u64) -> Command {
    let from = game.moment();
    if game.stage() != Stage::Event {
        return Command::Proceed { from };
    }
    let offer = game.events_on_offer();
    let mut dice = dice(seed, from);
    let pass = dice.random_range(0..EVENT_CHOICES) == 0;
    let event = if pass { None } else { offer.get(dice.random_range(0..offer.len().max(1))).copied() };
    Command::LetFall { from, event }
}

/// The dice of one moment.
fn dice(seed: u64, at: Moment) -> ChaCha8Rng {
    let mut dice = ChaCha8Rng::seed_from_u64(seed);
    dice.set_stream(STREAM);
    let place = (u128::from(at.round) << 32) | (u128::from(at.beat) << 16) | u128::from(at.step);
    dice.set_word_pos(place * WORDS_PER_MOMENT);
    dice
}
