//! A table of bots: who sits where, and a whole game played by them.

use super::host::Host;
use super::judge::Judge;
use super::{Bot, Move, Temperament};
use crate::rules::command::{Actor, Command};
use crate::rules::game::Game;
use crate::rules::ids::SeatIx;
use crate::rules::level::{Format, Level};
use crate::rules::line::Line;
use crate::rules::refusal::Refusal;
use crate::rules::view::{Stage, Viewer};
use std::sync::Arc;

/// Moments after which a game that has not ended never will.
const MOST_MOMENTS: usize = 600;

/// Bots on the empty chairs of a game.
#[derive(Debug, Clone)]
pub struct Company {
    bots: Vec<Option<Bot>>,
    host: Host,
}

/// How a played game went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Played {
    /// Moments from first to last.
    pub moments: usize,
    /// Commands of bots.
    pub commands: usize,
}

/// A game that did not come to its end.
#[derive(Debug, Clone, PartialEq)]
pub enum Stuck {
    /// A command was refused.
    Refused {
        /// Of whom.
        by: Actor,
        /// The command.
        command: Command,
        /// Why.
        refusal: Refusal,
    },
    /// Too many moments without an end.
    Endless,
}

impl Company {
    /// Bots on these chairs.
    pub fn new(level: &Level, judge: &Arc<Judge>, seed: u64, bots: &[(SeatIx, Temperament)]) -> Self {
        let mut seats = vec![None; level.seats().len()];
        for (seat, temperament) in bots {
            if let Some(place) = seats.get_mut(seat.at()) {
                *place = Some(Bot::new(*seat, *temperament, seed, judge.clone()));
            }
        }
        Self { bots: seats, host: Host { seed } }
    }

    /// The chairs of a format that are empty, with a temperament for each municipality and one for the region.
    pub fn chairs(
        level: &Level,
        format: &Format,
        persons: &[SeatIx],
        temperament: impl Fn(Option<crate::rules::ids::MunIx>) -> Temperament,
    ) -> Vec<(SeatIx, Temperament)> {
        let empty = level.seats_in(format).filter(|seat| !persons.contains(seat));
        empty.map(|seat| (seat, temperament(level.seat(seat).municipality))).collect()
    }

    /// The same chairs as a game announces them.
    pub fn announced(bots: &[(SeatIx, Temperament)]) -> Vec<(SeatIx, String)> {
        bots.iter().map(|(seat, temperament)| (*seat, temperament.key().to_owned())).collect()
    }

    /// The bot on a chair.
    pub fn bot(&self, seat: SeatIx) -> Option<&Bot> {
        self.bots.get(seat.at())?.as_ref()
    }

    /// Every bot that is asked something answers; each move with its reason.
    pub fn answer(&self, game: &mut Game) -> Result<usize, Stuck> {
        self.answer_noting(game, |_, _| {})
    }

    /// The same; `note` hears every move.
    pub fn answer_noting(&self, game: &mut Game, mut note: impl FnMut(SeatIx, &Move)) -> Result<usize, Stuck> {
        let mut commands = 0;
        for seat in game.waiting() {
            let Some(bot) = self.bot(seat) else { continue };
            let view = game.glance(Viewer::Seat(seat));
            for step in bot.answer(&view, game.format()) {
                note(seat, &step);
                let by = Actor::Seat(seat);
                game.submit(by, &step.command).map_err(|refusal| refused(by, &step.command, refusal))?;
                commands += 1;
            }
        }
        Ok(commands)
    }

    /// Plays to the end.
    pub fn play(&self, game: &mut Game) -> Result<Played, Stuck> {
        let mut played = Played::default();
        while game.outcome().is_none() {
            if played.moments >= MOST_MOMENTS {
                return Err(Stuck::Endless);
            }
            played.commands += self.answer(game)?;
            self.proceed(game)?;
            played.moments += 1;
        }
        Ok(played)
    }

    /// The clock closes the moment.
    pub fn proceed(&self, game: &mut Game) -> Result<(), Stuck> {
        let command = match game.stage() {
            Stage::Event => self.host.command(&game.glance(Viewer::Facilitator)),
            _ => Command::Proceed { from: game.moment() },
        };
        game.submit(Actor::Clock, &command).map_err(|refusal| refused(Actor::Clock, &command, refusal))
    }
}

/// A refusal with what was refused.
fn refused(by: Actor, command: &Command, refusal: Refusal) -> Stuck {
    Stuck::Refused { by, command: command.clone(), refusal }
}

impl Stuck {
    /// The sentence about it, for reports.
    pub fn line(&self) -> Line {
        match self {
            Stuck::Refused { refusal, .. } => refusal.line.clone(),
            Stuck::Endless => Line::new("repetitie-eindeloos"),
        }
    }
}
