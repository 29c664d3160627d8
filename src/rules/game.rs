//! One running game: what was agreed on beforehand, what happened, and what follows from it.

use super::acts::Log;
use super::command::{Actor, Command, Moment};
use super::decide;
use super::event::Event;
use super::ids::{AskNo, EventIx, SeatIx};
use super::level::{Format, Level};
use super::norm::{NormDetail, NormView, Record};
use super::refusal::Refusal;
use super::score::{Package, Score};
use super::state::State;
use super::view::{Outcome, Stage, View, Viewer};
use std::sync::Arc;

/// A game. Cheap to look at, and only changed by events.
#[derive(Debug, Clone)]
pub struct Game {
    level: Arc<Level>,
    format: usize,
    log: Vec<Event>,
    state: State,
}

/// What is agreed on before a game.
#[derive(Debug, Clone, PartialEq)]
pub struct Setup {
    /// Id of the format.
    pub format: String,
    /// Seed; the only source of chance.
    pub seed: u64,
    /// Chairs with a person.
    pub persons: Vec<SeatIx>,
    /// Chairs of bots, with the key of their temperament.
    pub bots: Vec<(SeatIx, String)>,
}

impl Game {
    /// A new game, or the refusal that says that the level has no such format.
    pub fn new(level: Arc<Level>, setup: Setup) -> Result<Self, Refusal> {
        let started = Event::Started {
            level: level.id().to_owned(),
            format: setup.format.clone(),
            seed: setup.seed,
            persons: setup.persons,
            bots: setup.bots,
        };
        let mut game = Self::blank(level, &setup.format)?;
        for event in decide::start(&game.level, game.format(), &game.state, started) {
            game.apply(event);
        }
        Ok(game)
    }

    /// The same log on the same level gives the same game.
    pub fn replay(level: Arc<Level>, events: impl IntoIterator<Item = Event>) -> Result<Self, Refusal> {
        let mut events = events.into_iter();
        let Some(first) = events.next() else { return Err(Refusal::of("leeg-logboek")) };
        let Event::Started { level: id, format, .. } = &first else { return Err(Refusal::of("leeg-logboek")) };
        if id != level.id() {
            return Err(Refusal::of("ander-level"));
        }
        let mut game = Self::blank(level.clone(), format)?;
        game.apply(first);
        events.for_each(|event| game.apply(event));
        Ok(game)
    }

    /// A game before its first event.
    fn blank(level: Arc<Level>, format: &str) -> Result<Self, Refusal> {
        let Some(format) = level.formats().iter().position(|other| other.id() == format) else {
            return Err(Refusal::of("onbekende-vorm"));
        };
        let state = State::blank(level.n(), level.issues().begin(), level.issues().len());
        Ok(Self { level, format, log: Vec::new(), state })
    }

    /// What would happen; reads only. All chance is drawn here and lies in the events.
    pub fn decide(&self, by: Actor, command: &Command) -> Result<Vec<Event>, Refusal> {
        decide::decide(&self.level, self.format(), &self.state, by, command)
    }

    /// What happened. Never fails, never draws, never asks the clock.
    pub fn apply(&mut self, event: Event) {
        self.state.apply(&event);
        self.log.push(event);
        self.go_back();
    }

    /// Where the last event went back: the state of so many events, and every remark since.
    fn go_back(&mut self) {
        let Some(Event::WentBack { to, .. }) = self.log.last() else { return };
        let before = self.log.iter().take(*to as usize).cloned();
        let Ok(then) = Self::replay(self.level.clone(), before) else { return };
        let remarks = std::mem::take(&mut self.state.remarks);
        self.state = then.state;
        self.state.remarks = remarks;
    }

    /// Decides and takes in what happened.
    pub fn submit(&mut self, by: Actor, command: &Command) -> Result<(), Refusal> {
        if let Command::GoBack { to, .. } = command
            && !(1..self.log.len()).contains(&(*to as usize))
        {
            return Err(Refusal::of("moment-voorbij"));
        }
        let format = &self.level.formats()[self.format];
        let events = decide::carry_out(&self.level, format, &mut self.state, by, command)?;
        self.log.extend(events);
        self.go_back();
        Ok(())
    }

    /// The only way out for information.
    pub fn view(&self, viewer: Viewer) -> View {
        super::view::of(&self.level, self.format(), &self.state, viewer)
    }

    /// The same without news, ribbon and whispers: enough to answer by, and much cheaper late in a game.
    pub fn glance(&self, viewer: Viewer) -> View {
        super::view::glance(&self.level, self.format(), &self.state, viewer)
    }

    /// Events that may fall now, as the facilitator sees them.
    pub fn events_on_offer(&self) -> Vec<EventIx> {
        decide::events_on_offer(&self.level, self.format(), &self.state)
    }

    /// Commands that `decide` accepts from this actor now. Answers that are built (frames, packages, points, arguments)
    /// are too many to list: of those the bricks are given, one issue or card at a time.
    pub fn legal(&self, by: Actor) -> Vec<Command> {
        super::legal::commands(self, by)
    }

    /// The level.
    pub fn level(&self) -> &Arc<Level> {
        &self.level
    }

    /// The format.
    pub fn format(&self) -> &Format {
        &self.level.formats()[self.format]
    }

    /// What happened, from the first event on.
    pub fn log(&self) -> &[Event] {
        &self.log
    }

    /// Where the game stands.
    pub fn moment(&self) -> Moment {
        self.state.moment
    }

    /// What goes on.
    pub fn stage(&self) -> Stage {
        self.state.stage
    }

    /// How it ended; `None` while it is played.
    pub fn outcome(&self) -> Option<Outcome> {
        self.state.outcome
    }

    /// The act log for scores and norms; `preview` as if the draft were decided as it stands.
    pub fn acts(&self, preview: bool) -> Log {
        self.state.log(&self.level, self.format(), preview)
    }

    /// The draft package.
    pub fn package(&self) -> Package {
        self.state.table.draft
    }

    /// The scores as they stand.
    pub fn score(&self) -> Score {
        self.level.score_of(self.format(), &self.state, true)
    }

    /// The legal record as it stands: what was done, when and by whom. Public facts only.
    pub fn record(&self) -> Record {
        self.state.legal_record(&self.level, self.format())
    }

    /// How every norm stands.
    pub fn norms(&self) -> Vec<NormView> {
        self.level.model().norms().views(&self.record())
    }

    /// Why a norm stands as it does, what is still to do, and how it can be put right.
    pub fn norm_detail(&self, at: usize) -> NormDetail {
        let meetings = |week| self.level.calendar().council_from(week);
        self.level.model().norms().detail(at, &self.record(), &meetings)
    }

    /// A legal check of the draft: the norms on text and design that would be broken if the draft were decided as it lies
    /// now, with the reasons. What hangs on acts still to come is not in it.
    pub fn legal_check(&self) -> Vec<(NormView, NormDetail)> {
        let norms = self.level.norms();
        let mut record = self.record();
        record.closed = true;
        let meetings = |week| self.level.calendar().council_from(week);
        let explained = |view: NormView| {
            let detail = norms.detail(view.at, &record, &meetings);
            (view, detail)
        };
        norms.would_break(&record).into_iter().map(explained).collect()
    }

    /// What is asked in this moment, of which chair, and whether the answer is in.
    pub fn asked(&self) -> impl Iterator<Item = (AskNo, SeatIx, bool)> {
        self.state.open.iter().map(|ask| (ask.put.no, ask.put.seat, ask.answer.is_some()))
    }

    /// Chairs that have an open ask without an answer.
    pub fn waiting(&self) -> Vec<SeatIx> {
        let mut seats: Vec<_> = self.asked().filter(|(_, _, is_in)| !is_in).map(|(_, seat, _)| seat).collect();
        seats.sort();
        seats.dedup();
        seats
    }

    /// Answers of a seat in this moment; for those who play it, as rehearsals do.
    pub fn answers_of(&self, seat: SeatIx) -> impl Iterator<Item = (super::ids::AskIx, &super::ask::Answer)> {
        let own = self.state.open.iter().filter(move |ask| ask.put.seat == seat);
        own.filter_map(|ask| Some((ask.put.ask, ask.answer.as_ref()?)))
    }

    /// The state, for the rules themselves.
    pub(super) fn state(&self) -> &State {
        &self.state
    }
}
