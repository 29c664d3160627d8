//! Bots (`asks.md` 8): they sit on empty chairs, are announced, and know the view of their seat and the level, nothing else.
//!
//! A [`Bot`] keeps no memory: the same seed, seat and view give the same answers, also after a restart. Chance (which of
//! two equals, whom to call) hangs on seed, seat and ask alone.

mod alderman;
mod council;
mod desk;
mod judge;
mod office;
mod reason;
mod region;
mod tabling;
mod temperament;

pub use judge::{Judge, Parcel, Whose};
pub use reason::Reason;
pub use temperament::{Character, Reserve, Temperament};

use crate::rules::bench::Bench;
use crate::rules::command::{Actor, Command};
use crate::rules::game::{Game, Setup};
use crate::rules::ids::SeatIx;
use crate::rules::level::{Format, Level};
use crate::rules::refusal::Refusal;
use crate::rules::view::{View, Viewer};
use desk::{Choice, Desk};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};
use std::sync::Arc;

/// A bot on a chair.
#[derive(Debug, Clone)]
pub struct Bot {
    /// Its chair.
    pub seat: SeatIx,
    /// How it deals.
    pub temperament: Temperament,
    /// Seed of the game; the chair picks the stream.
    seed: u64,
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

/// Temperaments of a table: one per municipality, the chairs of the region follow the largest.
pub fn temperaments(level: &Level, seed: u64) -> Vec<Temperament> {
    let mut dice = ChaCha8Rng::seed_from_u64(seed);
    let all = Temperament::ALL;
    level.muns().map(|_| all[dice.random_range(0..all.len())]).collect()
}

/// Bots for every chair of a format that has no person.
pub fn seat_all(
    judge: &Arc<Judge>,
    format: &Format,
    tempers: &[Temperament],
    persons: &[SeatIx],
    seed: u64,
) -> Vec<Bot> {
    let free = judge.level().seats_in(format).filter(|seat| !persons.contains(seat));
    free.map(|seat| Bot::new(judge, seat, tempers, seed)).collect()
}

/// A new game with bots on every chair without a person.
pub fn table(
    judge: &Arc<Judge>,
    format: &str,
    tempers: &[Temperament],
    persons: Vec<SeatIx>,
    seed: u64,
) -> Result<(Game, Vec<Bot>), Refusal> {
    let level = judge.level().clone();
    let Some(plan) = level.format(format) else { return Err(Refusal::of("onbekende-vorm")) };
    let bots = seat_all(judge, plan, tempers, &persons, seed);
    let named = bots.iter().map(|bot| (bot.seat, format!("bot-{}", bot.temperament.key()))).collect();
    let setup = Setup { format: format.to_owned(), seed, persons, bots: named };
    Ok((Game::new(level, setup)?, bots))
}

/// Every bot that is asked something answers; `heard` gets each move with the answer of the game to it.
pub fn answer_all(bots: &[Bot], game: &mut Game, mut heard: impl FnMut(SeatIx, &Move, Result<(), Refusal>)) {
    let waiting = game.waiting();
    for bot in bots.iter().filter(|bot| waiting.contains(&bot.seat)) {
        let view = game.glance(Viewer::Seat(bot.seat));
        for step in bot.answer(&view, game.format()) {
            let result = game.submit(Actor::Seat(bot.seat), &step.command);
            heard(bot.seat, &step, result);
        }
    }
}

impl Bot {
    /// A bot for a chair, with the temperament of its municipality; chairs of the region follow the largest.
    pub fn new(judge: &Arc<Judge>, seat: SeatIx, tempers: &[Temperament], seed: u64) -> Self {
        let level = judge.level();
        let home = level.seat(seat).municipality.unwrap_or_else(|| level.largest());
        let temperament = tempers.get(home.at()).copied().unwrap_or(Temperament::Businesslike);
        Self { seat, temperament, seed, judge: judge.clone() }
    }

    /// Its answers to the open asks in the view of its seat that it has not answered.
    pub fn answer(&self, view: &View, format: &Format) -> Vec<Move> {
        let Some(mut desk) = Desk::new(&self.judge, format, view, self.temperament, self.seed) else {
            return Vec::new();
        };
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
