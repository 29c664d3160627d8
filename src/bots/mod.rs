//! Announced bots: they sit in chairs without a person, see only the view of their chair, and answer with commands that
//! anybody could give (`asks.md` 8). Seeded: the same seed plays the same game.

mod alderman;
mod council;
mod judge;
mod office;
mod region;
mod temper;

pub use judge::Judge;
pub use temper::Temperament;

use crate::rules::ask::Answer;
use crate::rules::bench::Bench;
use crate::rules::command::{Actor, Command};
use crate::rules::game::{Game, Setup};
use crate::rules::ids::{MunIx, SeatIx};
use crate::rules::level::{Ask, Format, Level};
use crate::rules::refusal::Refusal;
use crate::rules::view::{AskView, OwnView, View, Viewer};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};
use std::sync::Arc;

/// A bot in a chair.
#[derive(Debug, Clone)]
pub struct Bot {
    /// Its chair.
    pub seat: SeatIx,
    /// How it plays.
    pub temperament: Temperament,
    judge: Arc<Judge>,
}

/// Temperaments of a table: one per municipality, the chairs of the region follow the largest.
pub fn temperaments(level: &Level, seed: u64) -> Vec<Temperament> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let all = Temperament::ALL;
    level.muns().map(|_| all[rng.random_range(0..all.len())]).collect()
}

/// Bots for every chair of a format that has no person.
pub fn seat_all(judge: &Arc<Judge>, format: &Format, tempers: &[Temperament], persons: &[SeatIx]) -> Vec<Bot> {
    let level = judge.level();
    let free = level.seats_in(format).filter(|seat| !persons.contains(seat));
    free.map(|seat| Bot::new(judge, seat, tempers)).collect()
}

/// A new game with bots in every chair without a person.
pub fn table(
    judge: &Arc<Judge>,
    format: &str,
    tempers: &[Temperament],
    persons: Vec<SeatIx>,
    seed: u64,
) -> Result<(Game, Vec<Bot>), Refusal> {
    let level = judge.level().clone();
    let Some(form) = level.format(format) else { return Err(Refusal::of("onbekende-vorm")) };
    let bots = seat_all(judge, form, tempers, &persons);
    let named = bots.iter().map(|bot| (bot.seat, format!("bot-{}", bot.temperament.key()))).collect();
    let setup = Setup { format: format.to_owned(), seed, persons, bots: named };
    Ok((Game::new(level, setup)?, bots))
}

/// Every bot answers what it is asked; `refused` hears of commands that the game did not accept.
pub fn answer_all(bots: &[Bot], game: &mut Game, mut refused: impl FnMut(SeatIx, &Command, &Refusal)) {
    let waiting = game.waiting();
    for bot in bots.iter().filter(|bot| waiting.contains(&bot.seat)) {
        let view = game.view(Viewer::Seat(bot.seat));
        for command in bot.answer(&view) {
            if let Err(refusal) = game.submit(Actor::Seat(bot.seat), &command) {
                refused(bot.seat, &command, &refusal);
            }
        }
    }
}

impl Bot {
    /// A bot for a chair, with the temperament of its municipality.
    pub fn new(judge: &Arc<Judge>, seat: SeatIx, tempers: &[Temperament]) -> Self {
        let level = judge.level();
        let home = level.seat(seat).municipality.unwrap_or_else(|| level.largest());
        Self { seat, temperament: tempers[home.at()], judge: judge.clone() }
    }

    /// Answers to the open asks of this chair that have none yet.
    pub fn answer(&self, view: &View) -> Vec<Command> {
        let Some(own) = &view.own else { return Vec::new() };
        let mind = Mind { bot: self, level: self.judge.level(), view, own };
        let open = view.asks.iter().filter(|ask| !ask.answered);
        let mut spent = 0.0;
        let mut commands = Vec::new();
        for ask in open {
            if let Some(answer) = mind.decide(ask, spent) {
                spent += mind.hours(ask, &answer);
                commands.push(Command::Answer { ask: ask.no, answer });
            }
        }
        commands
    }
}

/// What a bot thinks with: its own view, and what is public of the level.
struct Mind<'a> {
    bot: &'a Bot,
    level: &'a Level,
    view: &'a View,
    own: &'a OwnView,
}

impl<'a> Mind<'a> {
    /// The answer to one ask, when `spent` hours of this round are promised to asks before it; `None` lets it pass.
    fn decide(&self, ask: &AskView, spent: f64) -> Option<Answer> {
        let source = self.level.ask(ask.ask);
        match self.level.ask(ask.ask).bench() {
            Bench::Council => self.as_council(ask, source),
            Bench::Alderman => self.as_alderman(ask, source),
            Bench::Official => self.as_official(ask, source, spent),
            Bench::Bureau
            | Bench::Clerks
            | Bench::Buyer
            | Bench::Controller
            | Bench::Chair
            | Bench::Provider
            | Bench::ClientCouncil
            | Bench::Press => self.as_region(ask, source),
        }
    }

    /// The municipality for which it thinks.
    fn home(&self) -> MunIx {
        self.own.seat.municipality.unwrap_or_else(|| self.level.largest())
    }

    /// How it plays.
    fn temper(&self) -> Temperament {
        self.bot.temperament
    }

    /// What packages are worth.
    fn judge(&self) -> &'a Judge {
        &self.bot.judge
    }

    /// An option by its key, if it can be chosen.
    fn pick(&self, ask: &AskView, source: &Ask, key: &str) -> Option<Answer> {
        let at = source.option_ix(key)?;
        self.may(ask, at).then_some(Answer::Choice(at))
    }

    /// The first option of these that can be chosen.
    fn first(&self, ask: &AskView, source: &Ask, keys: &[&str]) -> Option<Answer> {
        keys.iter().find_map(|key| self.pick(ask, source, key))
    }

    /// Options by their keys, those that can be chosen, within these hours.
    fn cards(&self, ask: &AskView, source: &Ask, keys: &[&str], hours: f64) -> Option<Answer> {
        let mut left = hours;
        let mut cards = Vec::new();
        for at in keys.iter().filter_map(|key| source.option_ix(key)) {
            let cost = ask.hours.get(usize::from(at)).copied().unwrap_or(0.0);
            if self.may(ask, at) && cost <= left {
                left -= cost;
                cards.push(at);
            }
        }
        (!cards.is_empty()).then_some(Answer::Cards(cards))
    }

    /// Whether an option is open.
    fn may(&self, ask: &AskView, option: u8) -> bool {
        !ask.closed.iter().any(|(closed, _)| *closed == option)
    }

    /// Free hours that are left in this round.
    fn free(&self) -> f64 {
        (self.own.hours.free - self.own.hours.used).max(0.0)
    }

    /// Hours of an answer.
    fn hours(&self, ask: &AskView, answer: &Answer) -> f64 {
        match answer {
            Answer::Cards(cards) => cards.iter().filter_map(|k| ask.hours.get(usize::from(*k))).sum(),
            Answer::Choice(k) => ask.hours.get(usize::from(*k)).copied().unwrap_or(0.0),
            _ => ask.hours.first().copied().unwrap_or(0.0),
        }
    }
}
