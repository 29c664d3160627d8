//! The room: one game for many people, each on a chair of his own. It is the single writer of its table. What is asked of it
//! is decided, kept in the journal, and only then shown; what could not be kept did not happen. Time is passed in.

mod lead;
mod sight;

use super::beat_clock::BeatClock;
use super::door::{ChairRule, DeviceKey, Door, Entrance, Missing};
use super::opinion::{Occasion, Opinions};
use super::solo::Frame;
use crate::bots::{self, Bot, Judge};
use crate::journal::{Entry, Fault, Journal, Kept, Opening, Receipt};
use crate::rules::ask::Answer;
use crate::rules::because::Standing;
use crate::rules::command::{Actor, Command, Moment};
use crate::rules::event::Event;
use crate::rules::game::Game;
use crate::rules::ids::{AskNo, EventIx, SeatIx};
use crate::rules::level::{Format, Level};
use crate::rules::refusal::Refusal;
use crate::rules::remark::{Remark, Sight};
use crate::rules::view::{View, Viewer};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

/// So long after the last sign of a device its chairs are still taken to be there: a locked phone, a lift, a hiccup.
pub const GRACE: Duration = Duration::from_secs(10);

/// What somebody wants of the room.
#[derive(Debug, Clone, PartialEq)]
pub enum Wish {
    /// Take a free chair.
    Sit(SeatIx),
    /// Take a chair by its card, which was looked at before.
    SitByCard(SeatIx),
    /// Get up from a chair.
    Stand(SeatIx),
    /// Answer a question that was put to a chair.
    Answer(SeatIx, AskNo, Answer),
    /// Raise the hand of a chair, or lower it.
    Hand(SeatIx, bool),
    /// Somebody without a chair saw something happen; whoever looks on may, within limits.
    See(Sight),
    /// Whoever has a chair says what he thinks of the statements, or skips them.
    Opine(Occasion, Opinions),
    /// Something that only the leader may.
    Lead(Lead),
}

/// What the leader may.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lead {
    /// The game begins; chairs without a person get a bot.
    Begin,
    /// On from this moment.
    Proceed(Moment),
    /// At this moment an event falls, or none.
    LetFall(Moment, Option<EventIx>),
    /// At this moment a card is played that does not wait for its turn.
    Play(Moment, EventIx),
    /// The clock of the beat stands still, or runs again.
    Freeze(bool),
    /// The beat lasts so many seconds longer or shorter, for all or for one chair.
    Time(Option<SeatIx>, i32),
    /// A chair is asked for its attention.
    Nudge(SeatIx),
    /// Something is said about one chair.
    Rule(SeatIx, ChairRule),
    /// Back to the beginning of this round and beat, with the reason.
    Back(u8, u8, String),
    /// Something is kept for the talk afterwards.
    Remark(Remark),
    /// This step of the run sheet, where no beat of the game belongs to it.
    Step(u8),
    /// The hand of a chair was seen.
    LowerHand(SeatIx),
    /// A chair is free again.
    Free(SeatIx),
    /// Who may come in.
    Set(Entrance),
    /// What happens with a chair whose person is away.
    IfMissing(Missing),
}

/// A wish, by whom, and the number that he made up for it: a second copy does nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// Who asks.
    pub by: DeviceKey,
    /// His number for it; empty when there is none.
    pub command: String,
    /// What he wants.
    pub wish: Wish,
}

/// A chair as everybody sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chair {
    /// Nobody: a bot plays it, announced.
    Empty,
    /// A person, here.
    Here,
    /// A person, away for longer than the grace.
    Away,
}

/// A table with its people.
pub struct Room {
    id: String,
    level: Arc<Level>,
    seed: u64,
    journal: Arc<dyn Journal>,
    door: Door,
    /// One per chair, also of chairs with a person: he may be away.
    bots: Vec<Bot>,
    game: Option<Game>,
    receipts: BTreeSet<(String, String)>,
    version: u64,
    /// The version at which everybody could last see something else, and per chair the later one of its own.
    changed: (u64, BTreeMap<SeatIx, u64>),
    views: BTreeMap<Viewer, Arc<View>>,
    /// How the game stands, and how it stood when this moment opened.
    standing: Option<Arc<Standing>>,
    stood: Option<Arc<Standing>>,
    clock: BeatClock,
    /// Chairs that raised a hand, the first first.
    hands: Vec<SeatIx>,
    /// Chairs that were asked for their attention and have not answered since.
    nudged: BTreeSet<SeatIx>,
    /// Seconds that single chairs have more in this beat.
    extra: BTreeMap<SeatIx, u32>,
    /// When each chair last did something, or was last asked something.
    acted: BTreeMap<SeatIx, Duration>,
    /// When the session and this step of the run sheet began; a table that was reopened counts as in time until its next step.
    sheet: Option<(Duration, Duration)>,
    /// How often the moment changed since this room was opened, and how much news there was before the last time.
    turn: u64,
    news_before: u32,
    /// How much news the last frame showed.
    news_shown: u32,
    /// The frame of the leader, made once for each version.
    frame: Option<Arc<Frame>>,
    /// Open connections of a device, and when it was last heard of.
    presence: BTreeMap<DeviceKey, (usize, Duration)>,
    /// How often each device that looks on tapped in this moment, and when last.
    sights: BTreeMap<DeviceKey, (usize, Duration)>,
}

impl Room {
    /// A new table, kept before it is there.
    pub fn create(journal: Arc<dyn Journal>, opening: &Opening, level: Arc<Level>) -> Result<Self, Refusal> {
        let room = Self::blank(journal, opening, level)?;
        room.journal.create(opening).map_err(said)?;
        Ok(room)
    }

    /// A table as the journal kept it: the same chairs, the same game.
    pub fn reopen(journal: Arc<dyn Journal>, kept: Kept, level: Arc<Level>) -> Result<Self, Refusal> {
        let mut room = Self::blank(journal, &kept.opening, level)?;
        if !kept.events.is_empty() {
            room.game = Some(Game::replay(room.level.clone(), kept.events)?);
        }
        // Nobody knows how long it was dark: the clock of the beat begins again when the leader lets it run.
        room.start_clock(Duration::ZERO);
        room.clock.freeze(Duration::ZERO);
        room.receipts = kept.receipts.into_iter().map(|receipt| (receipt.by, receipt.command)).collect();
        Ok(room)
    }

    fn blank(journal: Arc<dyn Journal>, opening: &Opening, level: Arc<Level>) -> Result<Self, Refusal> {
        let door = Door::read(&opening.door).ok_or_else(|| said(Fault::Broken))?;
        let Some(format) = level.format(&door.format) else { return Err(Refusal::of("onbekende-vorm")) };
        let judge = Arc::new(Judge::new(level.clone()));
        let tempers = bots::temperaments(&level, opening.seed);
        let bots = bots::seat_all(&judge, format, &tempers, &[], opening.seed);
        Ok(Self {
            id: opening.id.clone(),
            seed: opening.seed,
            level,
            journal,
            door,
            bots,
            game: None,
            receipts: BTreeSet::new(),
            version: 0,
            changed: (0, BTreeMap::new()),
            views: BTreeMap::new(),
            standing: None,
            stood: None,
            clock: BeatClock::default(),
            hands: Vec::new(),
            nudged: BTreeSet::new(),
            extra: BTreeMap::new(),
            acted: BTreeMap::new(),
            sheet: None,
            turn: 0,
            news_before: 0,
            news_shown: 0,
            frame: None,
            presence: BTreeMap::new(),
            sights: BTreeMap::new(),
        })
    }

    /// Carries out wishes in order and keeps them in one go. What one of them may not do is refused for that one alone; what
    /// cannot be kept is refused for all, and then nothing happened.
    pub fn take(&mut self, requests: &[Request], now: Duration) -> Vec<Result<(), Refusal>> {
        let durable = self.log_len();
        let door = self.door.clone();
        let moment = self.moment();
        let mut receipts = Vec::new();
        let answers: Vec<_> = requests.iter().map(|request| self.one(request, &mut receipts, now)).collect();
        let log = self.game.as_ref().map_or(&[][..], Game::log);
        let changed = (door != self.door).then(|| self.door.json());
        let entry = Entry { from: durable as u64, events: log[durable..].to_vec(), receipts, door: changed };
        if entry.events.is_empty() && entry.door.is_none() && entry.receipts.is_empty() {
            return answers;
        }
        match self.journal.append(&self.id, &entry) {
            Ok(()) => {
                self.receipts.extend(entry.receipts.into_iter().map(|receipt| (receipt.by, receipt.command)));
                self.version += 1;
                self.note_changed(&entry.events);
                if self.door.step != door.step || (moment.is_none() && self.game.is_some()) {
                    self.step_began(now);
                }
                self.refresh(&entry.events, moment, now);
                answers
            }
            Err(fault) => {
                self.door = door;
                self.back_to(durable);
                answers.into_iter().map(|answer| answer.and(Err(said(fault.clone())))).collect()
            }
        }
    }

    /// What was shown is old: of these events, and of the moment that was.
    fn refresh(&mut self, events: &[Event], moment: Option<Moment>, now: Duration) {
        self.views.clear();
        self.frame = None;
        // An answer waits for its moment to close, and a remark changes nothing: until then nothing stands otherwise.
        if events.iter().all(|event| matches!(event, Event::Answered(..) | Event::Remarked(_))) {
            return;
        }
        let stood = self.standing.take();
        let went_back = events.iter().any(|event| matches!(event, Event::WentBack { .. }));
        if self.moment() != moment || went_back {
            self.stood = stood;
            self.turn += 1;
            self.news_before = self.news_shown;
            self.nudged.clear();
            self.sights.clear();
            let waiting = self.game.as_ref().map_or_else(Vec::new, Game::waiting);
            self.acted = waiting.into_iter().map(|seat| (seat, now)).collect();
        }
        if self.moment().map(beat) != moment.map(beat) || went_back {
            self.start_clock(now);
        }
    }

    /// An answer changes what its own municipality sees; one to a package, whose names of who answered lie open, what all see.
    fn note_changed(&mut self, events: &[Event]) {
        let Some(game) = &self.game else { return };
        let home = |event: &Event| match event {
            Event::Answered(_, Answer::Reply(_)) => None,
            Event::Answered(no, _) => game.asked().find(|(asked, ..)| asked == no).map(|(_, seat, _)| seat),
            _ => None,
        };
        match events.iter().map(home).collect::<Option<Vec<SeatIx>>>() {
            None => self.changed = (self.version, BTreeMap::new()),
            Some(seats) => {
                let town = |seat: SeatIx| self.level.seat(seat).municipality;
                let near = |bot: &&Bot| {
                    seats.iter().any(|seat| *seat == bot.seat || town(*seat).is_some() && town(*seat) == town(bot.seat))
                };
                let near = self.bots.iter().filter(near).map(|bot| (bot.seat, self.version));
                self.changed.1.extend(near);
            }
        }
    }

    /// The game as it was after so many events.
    fn back_to(&mut self, durable: usize) {
        let Some(game) = self.game.take() else { return };
        let log = game.log()[..durable].to_vec();
        // Without its first event there is no game yet; with it, a log that was live replays.
        self.game = Game::replay(self.level.clone(), log).ok();
    }

    fn one(&mut self, request: &Request, receipts: &mut Vec<Receipt>, now: Duration) -> Result<(), Refusal> {
        let name = (request.by.0.clone(), request.command.clone());
        let pending = receipts.iter().any(|receipt| receipt.by == name.0 && receipt.command == name.1);
        if !name.1.is_empty() && (pending || self.receipts.contains(&name)) {
            return Ok(());
        }
        self.carry_out(&request.by, &request.wish, now)?;
        if !name.1.is_empty() {
            receipts.push(Receipt { by: name.0, command: name.1, no: self.log_len() as u64 });
        }
        Ok(())
    }

    fn carry_out(&mut self, by: &DeviceKey, wish: &Wish, now: Duration) -> Result<(), Refusal> {
        match wish {
            Wish::Sit(seat) => {
                self.known(*seat)?;
                self.door.sit(by, *seat)
            }
            Wish::SitByCard(seat) => {
                self.known(*seat)?;
                self.door.sit_by_card(by, *seat)
            }
            Wish::Stand(seat) => {
                self.door.stand(by, *seat);
                Ok(())
            }
            Wish::Answer(seat, ask, answer) => {
                if !self.may_answer(by, *seat, now) {
                    return Err(Refusal::of("vreemde-stoel"));
                }
                let command = Command::Answer { ask: *ask, answer: answer.clone() };
                self.playing()?.submit(Actor::Seat(*seat), &command)?;
                self.nudged.remove(seat);
                self.acted.insert(*seat, now);
                Ok(())
            }
            Wish::Hand(seat, up) => {
                if !self.door.seats(by).contains(seat) {
                    return Err(Refusal::of("vreemde-stoel"));
                }
                self.hands.retain(|hand| hand != seat);
                if *up {
                    self.hands.push(*seat);
                }
                Ok(())
            }
            Wish::See(sight) => self.see(by, *sight, now),
            Wish::Opine(occasion, _) if self.occasion() != Some(*occasion) => Err(Refusal::of("mening-nu-niet")),
            Wish::Opine(occasion, opinions) => self.door.opine(by, *occasion, opinions),
            Wish::Lead(_) if by != self.door.leader() => Err(Refusal::of("niet-de-spelleider")),
            Wish::Lead(lead) => self.lead(lead, now),
        }
    }

    /// Bots answer what is asked of chairs without a person, and of these.
    fn empty_chairs_answer(&mut self, also: &[SeatIx]) {
        let Some(game) = &mut self.game else { return };
        let empty = self.bots.iter().filter(|bot| !self.door.is_held(bot.seat) || also.contains(&bot.seat));
        let empty: Vec<Bot> = empty.cloned().collect();
        // A bot that asks the impossible has simply not answered; its standstill option stands.
        bots::answer_all(&empty, game, |_, _, _| {});
    }

    fn playing(&mut self) -> Result<&mut Game, Refusal> {
        self.game.as_mut().ok_or_else(|| Refusal::of("spel-niet-begonnen"))
    }

    fn known(&self, seat: SeatIx) -> Result<(), Refusal> {
        let known = self.bots.iter().any(|bot| bot.seat == seat);
        if known { Ok(()) } else { Err(Refusal::of("onbekende-stoel")) }
    }

    /// The moment that lies open; `None` before the game began.
    fn moment(&self) -> Option<Moment> {
        self.game.as_ref().map(Game::moment)
    }

    fn log_len(&self) -> usize {
        self.game.as_ref().map_or(0, |game| game.log().len())
    }

    /// Whether a device's command with this number was carried out.
    pub fn has_done(&self, key: &DeviceKey, command: &str) -> bool {
        !command.is_empty() && self.receipts.contains(&(key.0.clone(), command.to_owned()))
    }

    // ---- who is here

    /// A device opened a connection.
    pub fn came(&mut self, key: &DeviceKey, now: Duration) {
        self.seen(key, now);
        if let Some(seen) = self.presence.get_mut(key) {
            seen.0 += 1;
        }
    }

    /// A device asked for a page or answered.
    pub fn seen(&mut self, key: &DeviceKey, now: Duration) {
        // Only who has a chair: others are many, and nobody waits for them.
        if !self.door.seats(key).is_empty() {
            self.presence.entry(key.clone()).or_insert((0, now)).1 = now;
        }
    }

    /// A connection of a device ended.
    pub fn went(&mut self, key: &DeviceKey, now: Duration) {
        if let Some(seen) = self.presence.get_mut(key) {
            *seen = (seen.0.saturating_sub(1), now);
        }
    }

    /// A chair as everybody sees it.
    pub fn chair(&self, seat: SeatIx, now: Duration) -> Chair {
        if !self.door.is_held(seat) {
            return Chair::Empty;
        }
        let here = |(key, (open, at)): (&DeviceKey, &(usize, Duration))| {
            self.door.seats(key).contains(&seat) && (*open > 0 || now.saturating_sub(*at) < GRACE)
        };
        if self.presence.iter().any(here) { Chair::Here } else { Chair::Away }
    }

    /// Whether a device may answer for a chair: its own, or that of a neighbour who is away, if the leader chose so.
    pub fn may_answer(&self, key: &DeviceKey, seat: SeatIx, now: Duration) -> bool {
        let own = self.door.seats(key);
        let town = |seat: SeatIx| self.level.seat(seat).municipality;
        let neighbour =
            || self.level.seats().len() > seat.at() && own.iter().any(|o| town(*o).is_some() && town(*o) == town(seat));
        own.contains(&seat)
            || (self.door.missing == Missing::Neighbour && self.chair(seat, now) == Chair::Away && neighbour())
    }

    // ---- what shells show

    /// The code of the table.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The level.
    pub fn level(&self) -> &Arc<Level> {
        &self.level
    }

    /// The format.
    pub fn format(&self) -> Option<&Format> {
        self.level.format(&self.door.format)
    }

    /// What people may say of themselves now: before the game, or after it.
    pub fn occasion(&self) -> Option<Occasion> {
        match &self.game {
            None => Some(Occasion::Before),
            Some(game) => game.outcome().map(|_| Occasion::After),
        }
    }

    /// The door.
    pub fn door(&self) -> &Door {
        &self.door
    }

    /// The chairs of this format, in the order of the level.
    pub fn seats(&self) -> impl Iterator<Item = SeatIx> {
        self.bots.iter().map(|bot| bot.seat)
    }

    /// Counts what was kept since this room was opened: a shell that has shown this version has nothing new to show.
    pub fn version(&self) -> u64 {
        self.version
    }

    /// The versions at which all chairs, and this one alone, could last see something else, but for how many answers are in.
    pub fn version_for(&self, seat: SeatIx) -> (u64, u64) {
        (self.changed.0, self.changed.1.get(&seat).copied().unwrap_or(self.changed.0))
    }

    /// Answers of persons that are in, of those that are asked in this moment.
    pub fn answers(&self) -> (usize, usize) {
        let asked = self.game.iter().flat_map(Game::asked).filter(|(_, seat, _)| self.door.is_held(*seat));
        asked.fold((0, 0), |(given, all), (.., is_in)| (given + usize::from(is_in), all + 1))
    }

    /// The game; `None` before it began.
    pub fn game(&self) -> Option<&Game> {
        self.game.as_ref()
    }

    /// The clock of the beat.
    pub fn clock(&self) -> &BeatClock {
        &self.clock
    }

    /// Chairs that raised a hand, the first first.
    pub fn hands(&self) -> &[SeatIx] {
        &self.hands
    }

    /// How the game stands, compared with the moment before; made once for each version. `None` before the game began.
    pub fn standing(&mut self) -> Option<Arc<Standing>> {
        let game = self.game.as_ref()?;
        let stood = self.stood.as_deref();
        Some(self.standing.get_or_insert_with(|| Arc::new(Standing::of(game, stood))).clone())
    }

    /// What a viewer sees; made once for each version. `None` before the game began.
    pub fn view(&mut self, viewer: Viewer) -> Option<Arc<View>> {
        let game = self.game.as_ref()?;
        Some(self.views.entry(viewer).or_insert_with(|| Arc::new(game.view(viewer))).clone())
    }
}

/// Round and beat of a moment.
fn beat(moment: Moment) -> (u8, u8) {
    (moment.round, moment.beat)
}

/// What went wrong on the disk, as a refusal.
fn said(fault: Fault) -> Refusal {
    fault.line().into()
}
