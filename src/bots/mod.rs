//! Bots (`asks.md` 8): they sit on empty chairs, are announced, and know the view of their seat and the level, nothing else.
//!
//! A [`Bot`] keeps no memory: the same seed, seat and view give the same answers, also after a restart. Chance (which of
//! two equals, whom to call) hangs on seed, seat and ask alone. [`Company`] fills chairs and plays; [`Host`] is the clock.

mod alderman;
mod company;
mod council;
mod desk;
mod host;
mod judge;
mod office;
mod reason;
mod region;
mod tabling;
mod temperament;

pub use company::{Company, Stuck, Played};
pub use host::Host;
pub use judge::{Judge, Parcel, Whose};
pub use reason::Reason;
pub use temperament::{Character, Reserve, Temperament};

use crate::rules::bench::Bench;
use crate::rules::command::Command;
use crate::rules::ids::SeatIx;
use crate::rules::level::Format;
use crate::rules::view::View;
use desk::{Choice, Desk};
use std::sync::Arc;

/// A bot on a chair.
#[derive(Debug, Clone)]
pub struct Bot {
    /// Its chair.
    pub seat: SeatIx,
    /// How it deals.
    pub temperament: Temperament,
    /// Seed of the game; the chair picks the stream.
    pub seed: u64,
    /// What packages are worth; shared.
    judge: Arc<Judge>,
}

/// What a bot does, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Move {
    /// The command.
    pub command: Command,
    /// The reason, for the debrief.
    pub reason: Reason,
}

impl Bot {
    /// A bot on a chair.
    pub fn new(seat: SeatIx, temperament: Temperament, seed: u64, judge: Arc<Judge>) -> Self {
        Self { seat, temperament, seed, judge }
    }

    /// Its answers to the open asks in the view of its seat that it has not answered.
    pub fn answer(&self, view: &View, format: &Format) -> Vec<Move> {
        let Some(mut desk) = Desk::new(&self.judge, format, view, self.temperament, self.seed) else { return Vec::new() };
        let mut moves = Vec::new();
        for ask in view.asks.iter().filter(|ask| !ask.answered && ask.seat == self.seat) {
            let question = self.judge.level().ask(ask.ask);
            let wanted: Option<Choice> = match question.bench() {
                Bench::Council => desk.council_answer(question.id(), ask),
                Bench::Alderman => desk.alderman_answer(question.id(), ask),
                Bench::Official => desk.official_answer(question.id(), ask),
                Bench::Bureau => desk.bureau_answer(question.id(), ask),
                Bench::Clerks
                | Bench::Buyer
                | Bench::Controller
                | Bench::Chair
                | Bench::Provider
                | Bench::ClientCouncil
                | Bench::Press => desk.region_answer(question.id(), ask),
            };
            let fits = |choice: &Choice| desk.affordable(ask, &choice.0);
            let choice = wanted.filter(fits).or_else(|| desk.standstill(ask, Reason::Standstill)).filter(fits);
            if let Some((answer, reason)) = choice {
                desk.take(ask, &answer);
                moves.push(Move { command: Command::Answer { ask: ask.no, answer }, reason });
            }
        }
        moves
    }
}
