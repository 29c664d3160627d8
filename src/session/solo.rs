//! One person at the table, announced bots in all other chairs. Alone, the player is his own facilitator: he presses on,
//! and moments that ask nothing of him pass by themselves until something has happened that he should see.

use super::facilitator;
use crate::bots::{self, Bot, Judge};
use crate::rules::because::Standing;
use crate::rules::command::{Actor, Command, Moment};
use crate::rules::game::Game;
use crate::rules::ids::SeatIx;
use crate::rules::level::Level;
use crate::rules::refusal::Refusal;
use crate::rules::view::{View, Viewer};
use std::sync::Arc;

/// What the screen shows: immutable, made anew when something happened.
#[derive(Debug, Clone)]
pub struct Frame {
    /// What the person sees.
    pub view: View,
    /// What everybody sees.
    pub board: View,
    /// Meters, gates and why.
    pub standing: Arc<Standing>,
    /// News up to this number was there before the last press.
    pub news_before: u32,
    /// Counts the presses that moved the game: the same turn shows the same moment, also when somebody answered.
    pub turn: u64,
}

/// A solo game.
pub struct Solo {
    game: Game,
    person: SeatIx,
    bots: Vec<Bot>,
    stand_in: Bot,
    seed: u64,
    frame: Arc<Frame>,
}

impl Solo {
    /// A game for one person in this chair; the seed decides how the bots play.
    pub fn new(level: Arc<Level>, format: &str, person: SeatIx, seed: u64) -> Result<Self, Refusal> {
        let tempers = bots::temperaments(&level, seed);
        let judge = Arc::new(Judge::new(level));
        let stand_in = Bot::new(&judge, person, &tempers, seed);
        let (game, bots) = bots::table(&judge, format, &tempers, vec![person], seed)?;
        let frame = Arc::new(frame(&game, person, None));
        Ok(Self { game, person, bots, stand_in, seed, frame })
    }

    /// What the screen shows.
    pub fn frame(&self) -> Arc<Frame> {
        self.frame.clone()
    }

    /// The game, for export.
    pub fn game(&self) -> &Game {
        &self.game
    }

    /// The person answers an ask, or presses on from the moment that he sees.
    pub fn submit(&mut self, command: &Command) -> Result<(), Refusal> {
        match command {
            Command::Answer { .. } => {
                self.game.submit(Actor::Seat(self.person), command)?;
                let mut next = (*self.frame).clone();
                next.view = self.game.view(Viewer::Seat(self.person));
                next.board = self.game.view(Viewer::Board);
                self.frame = Arc::new(next);
            }
            Command::Proceed { from } => self.proceed(*from)?,
            Command::LetFall { .. } | Command::Play { .. } | Command::GoBack { .. } | Command::Remark(_) => {
                self.game.submit(Actor::Facilitator, command)?;
                self.show();
            }
        }
        Ok(())
    }

    /// A bot answers what lies open for the person; the person may still change it.
    pub fn stand_in(&mut self) {
        let view = self.game.view(Viewer::Seat(self.person));
        for step in self.stand_in.answer(&view, self.game.format()) {
            // What the bot cannot do stays open for the person.
            let _ = self.submit(&step.command);
        }
    }

    /// Of the other chairs the first ones answer what lies open, so large a share of them: a table that is halfway.
    pub fn some_answer(&mut self, share: f64) {
        let count = (self.bots.len() as f64 * share.clamp(0.0, 1.0)).round() as usize;
        bots::answer_all(&self.bots[..count], &mut self.game, |_, _, _| {});
        let mut next = (*self.frame).clone();
        next.view = self.game.view(Viewer::Seat(self.person));
        next.board = self.game.view(Viewer::Board);
        self.frame = Arc::new(next);
    }

    /// Goes on from a moment: the others answer, and what asks nothing of the person passes.
    fn proceed(&mut self, from: Moment) -> Result<(), Refusal> {
        let started_at = self.game.moment();
        if from != started_at {
            return Err(Refusal::of("moment-voorbij"));
        }
        loop {
            self.others_answer();
            self.close_moment()?;
            let now = self.game.moment();
            let over = self.game.outcome().is_some();
            let new_beat = (now.round, now.beat) != (started_at.round, started_at.beat);
            if over || new_beat || self.is_asked() {
                break;
            }
        }
        self.show();
        Ok(())
    }

    /// Something is asked of the person.
    fn is_asked(&self) -> bool {
        self.game.waiting().contains(&self.person)
    }

    /// Closes the moment; whether an event falls, and which, the seed decides.
    fn close_moment(&mut self) -> Result<(), Refusal> {
        let command = facilitator::next(&self.game, self.seed);
        self.game.submit(Actor::Facilitator, &command)
    }

    /// Every other chair answers what it is asked.
    fn others_answer(&mut self) {
        // A bot that asks the impossible has simply not answered; its standstill option stands.
        bots::answer_all(&self.bots, &mut self.game, |_, _, _| {});
    }

    /// A new frame.
    fn show(&mut self) {
        self.frame = Arc::new(frame(&self.game, self.person, Some(&self.frame)));
    }
}

/// The frame of a game for a person.
fn frame(game: &Game, person: SeatIx, before: Option<&Frame>) -> Frame {
    let earlier = before.map(|frame| &*frame.standing);
    Frame {
        view: game.view(Viewer::Seat(person)),
        board: game.view(Viewer::Board),
        standing: Arc::new(Standing::of(game, earlier)),
        news_before: before.map_or(0, |frame| frame.view.news.len() as u32),
        turn: before.map_or(0, |frame| frame.turn + 1),
    }
}
