//! What would happen: a command becomes events or a refusal. Reads only; all chance is drawn here.

mod again;
mod answer;
mod booking;
mod check;
mod council;
mod effect;
mod event_card;
mod hours;
mod leaving;
mod moment;
mod norms;
mod office;
mod opening;
mod outside;
mod points;
mod promise;
mod scan;
mod stand;
mod table;
mod weeks;
mod when;
mod whisper;

pub(super) use answer::{closed, judge, most_points};
use event_card::playable;
pub(super) use event_card::{cards_to_play, events_on_offer};
pub(super) use hours::{budget, cost, load, pending_of, slots};
pub(super) use opening::{consent_week, reply_weeks, start};
pub(super) use points::answered_option;
pub(super) use table::{light, speaking_order, tabling_issues};
pub(super) use weeks::{PURCHASE_WEEKS, award_week};

use super::acts::{Act, Deed};
use super::ask::{Procedure, Put};
use super::command::{Actor, Command, Moment};
use super::event::Event;
use super::ids::{AskIx, AskNo, EventIx, MunIx, SeatIx};
use super::level::{BeatPlan, Format, Level, Round};
use super::line::{FactValue, Line};
use super::norm::Mask;
use super::norm::note::notes;

use super::refusal::Refusal;
use super::remark::is_reason;
use super::score::Package;
use super::state::State;
use super::view::{NewsKind, Stage};

/// A decision under way: events so far, and the state as it is after them.
pub(super) struct Turn<'a> {
    /// The level.
    pub(super) level: &'a Level,
    /// The format on it.
    pub(super) plan: &'a Format,
    /// The state after the events so far.
    pub(super) state: State,
    /// The events so far.
    pub(super) events: Vec<Event>,
    /// Asks that the last moment opened for this one.
    pub(super) carried: Vec<(AskIx, SeatIx)>,
    /// What the events so far can change for the law.
    pub(super) touched: Mask,
    /// Municipalities that answered in this moment that they buy apart.
    pub(super) splitters: Vec<MunIx>,
    /// Weeks by which answers of this moment lengthen or shorten a procedure.
    pub(super) shifts: Vec<(AskIx, Procedure, AskNo, i32)>,
}

impl<'a> Turn<'a> {
    /// A decision that starts from a state.
    pub(super) fn new(level: &'a Level, plan: &'a Format, state: &State) -> Self {
        Self::from(level, plan, state.clone())
    }

    /// A decision that takes the state over.
    fn from(level: &'a Level, plan: &'a Format, state: State) -> Self {
        Self {
            level,
            plan,
            state,
            events: Vec::new(),
            carried: Vec::new(),
            touched: Mask::NONE,
            splitters: Vec::new(),
            shifts: Vec::new(),
        }
    }

    /// A command that moves the game, and is possible, is carried out.
    fn run(&mut self, command: &Command) {
        match command {
            Command::Proceed { .. } => self.close_moment(),
            Command::LetFall { event, .. } => self.let_fall(*event),
            Command::Play { event, .. } => self.let_fall(Some(*event)),
            Command::Answer { .. } | Command::GoBack { .. } | Command::Remark(_) => return,
        }
        self.tell_norms();
    }

    /// Something happens.
    pub(super) fn emit(&mut self, event: Event) {
        notes(&event, &mut |note| self.touched = self.touched.and(note.mask()));
        self.state.apply(&event);
        self.events.push(event);
    }

    /// An act in this week.
    pub(super) fn act(&mut self, m: impl Into<Option<MunIx>>, deed: Deed) {
        self.emit(Event::Acted(Act::of(self.state.week, m, deed)));
    }

    /// News about a municipality.
    pub(super) fn news(&mut self, kind: NewsKind, m: MunIx, key: &str) {
        let line = Line::new(key).with("gemeente", FactValue::Municipality(m));
        self.emit(Event::News(kind, Some(m), line));
    }

    /// News about the region.
    pub(super) fn headline(&mut self, kind: NewsKind, line: Line) {
        self.emit(Event::News(kind, None, line));
    }

    /// The round now; `None` when the game is over.
    pub(super) fn round(&self) -> Option<&'a Round> {
        round_of(self.plan, self.state.moment)
    }

    /// The beat now.
    pub(super) fn beat(&self) -> Option<&'a BeatPlan> {
        beat_of(self.plan, self.state.moment)
    }

    /// The municipality of the seat that was asked; a chair of the region acts for the largest.
    pub(super) fn home(&self, put: &Put) -> MunIx {
        self.level.seat(put.seat).municipality.unwrap_or_else(|| self.level.largest())
    }
}

/// The round of a moment.
pub(super) fn round_of(plan: &Format, moment: Moment) -> Option<&Round> {
    plan.rounds().get(usize::from(moment.round).checked_sub(1)?)
}

/// The beat of a moment.
pub(super) fn beat_of(plan: &Format, moment: Moment) -> Option<&BeatPlan> {
    round_of(plan, moment)?.beats().get(usize::from(moment.beat))
}

/// The one event of a command from which nothing else follows now; `None` for those that move the game.
fn plain(command: &Command) -> Option<Event> {
    match command {
        Command::Answer { ask, answer } => Some(Event::Answered(*ask, answer.clone())),
        Command::GoBack { to, why } => Some(Event::WentBack { to: *to, why: why.clone() }),
        Command::Remark(remark) => Some(Event::Remarked(remark.clone())),
        Command::Proceed { .. } | Command::LetFall { .. } | Command::Play { .. } => None,
    }
}

/// What a command would do.
pub(super) fn decide(
    level: &Level,
    plan: &Format,
    state: &State,
    by: Actor,
    command: &Command,
) -> Result<Vec<Event>, Refusal> {
    possible(level, plan, state, by, command)?;
    if let Some(event) = plain(command) {
        return Ok(vec![event]);
    }
    let mut turn = Turn::new(level, plan, state);
    turn.run(command);
    Ok(turn.events)
}

/// Does it at once: the state moves on without a copy, and what happened is told.
pub(super) fn carry_out(
    level: &Level,
    plan: &Format,
    state: &mut State,
    by: Actor,
    command: &Command,
) -> Result<Vec<Event>, Refusal> {
    possible(level, plan, state, by, command)?;
    if let Some(event) = plain(command) {
        state.apply(&event);
        return Ok(vec![event]);
    }
    let here = std::mem::replace(state, State::blank(0, Package::default(), 0));
    let mut turn = Turn::from(level, plan, here);
    turn.run(command);
    *state = turn.state;
    Ok(turn.events)
}

/// Whether a command can be carried out now.
fn possible(level: &Level, plan: &Format, state: &State, by: Actor, command: &Command) -> Result<(), Refusal> {
    let talks = matches!(command, Command::GoBack { .. } | Command::Remark(_));
    if state.outcome.is_some() && !talks {
        return Err(Refusal::of("spel-voorbij"));
    }
    if talks && by != Actor::Facilitator {
        return Err(Refusal::of("niet-de-spelleider"));
    }
    match command {
        Command::Answer { ask, answer } => {
            let Some(open) = state.open_ask(*ask) else {
                return Err(Refusal::of("vraag-gesloten"));
            };
            if by != Actor::Seat(open.put.seat) {
                return Err(Refusal::of("niet-jouw-vraag"));
            }
            judge(level, plan, state, &open.put, answer)
        }
        Command::Proceed { from } => {
            may_move(state, by, *from)?;
            if state.stage == Stage::Event { Err(Refusal::of("gebeurtenis-kiezen")) } else { Ok(()) }
        }
        Command::LetFall { from, event } => {
            may_move(state, by, *from)?;
            let fits = |event: EventIx| event_card::fits(level, plan, state, event);
            if state.stage == Stage::Event && event.is_none_or(fits) {
                Ok(())
            } else {
                Err(Refusal::of("gebeurtenis-past-niet"))
            }
        }
        Command::Play { from, event } => {
            may_move(state, by, *from)?;
            if by != Actor::Facilitator {
                return Err(Refusal::of("niet-de-spelleider"));
            }
            playable(level, plan, state, *event)
        }
        Command::GoBack { why, .. } => is_reason(why).then_some(()).ok_or_else(|| Refusal::of("geen-reden")),
        Command::Remark(remark) => remark.is_whole().then_some(()).ok_or_else(|| Refusal::of("geen-reden")),
    }
}

/// Only the clock or the facilitator moves the game on, and only from the moment that is.
fn may_move(state: &State, by: Actor, from: Moment) -> Result<(), Refusal> {
    match by {
        Actor::Seat(_) => Err(Refusal::of("niet-de-spelleider")),
        Actor::Facilitator | Actor::Clock if from != state.moment => Err(Refusal::of("moment-voorbij")),
        Actor::Facilitator | Actor::Clock => Ok(()),
    }
}
