//! What the leader does with the room: pace, door, chairs, the way back, and the run sheet that goes along with the game.

use super::{Chair, ChairRule, Lead, Missing, Room, beat};
use crate::rules::command::{Actor, Command, Moment};
use crate::rules::game::{Game, Setup};
use crate::rules::ids::SeatIx;
use crate::rules::level::Format;
use crate::rules::level::sheet::Sheet;
use crate::rules::line::{FactValue, Line};
use crate::rules::refusal::Refusal;
use crate::rules::view::{Stage, Viewer};
use crate::session::beat_clock::BeatClock;
use crate::session::leading::{Leading, LedChair, Pace, SheetNow, WayIn};
use crate::session::solo::Frame;
use std::sync::Arc;
use std::time::Duration;

impl Room {
    pub(super) fn lead(&mut self, lead: &Lead, now: Duration) -> Result<(), Refusal> {
        match lead {
            Lead::Begin => self.begin(),
            Lead::Proceed(from) => self.go_on(&Command::Proceed { from: *from }, now),
            Lead::LetFall(from, event) => self.go_on(&Command::LetFall { from: *from, event: *event }, now),
            Lead::Play(from, event) => {
                let command = Command::Play { from: *from, event: *event };
                self.playing()?.submit(Actor::Facilitator, &command)?;
                self.empty_chairs_answer(&[]);
                Ok(())
            }
            Lead::Freeze(true) => {
                self.clock.freeze(now);
                Ok(())
            }
            Lead::Freeze(false) => {
                self.clock.run(now);
                Ok(())
            }
            Lead::Time(None, seconds) => {
                self.clock.change(*seconds, now);
                Ok(())
            }
            Lead::Time(Some(seat), seconds) => {
                self.known(*seat)?;
                let extra = self.extra.entry(*seat).or_default();
                *extra = extra.saturating_add_signed(*seconds);
                Ok(())
            }
            Lead::Nudge(seat) => {
                self.known(*seat)?;
                self.nudged.insert(*seat);
                Ok(())
            }
            Lead::Rule(seat, rule) => {
                self.known(*seat)?;
                self.door.set_rule(*seat, *rule);
                Ok(())
            }
            Lead::Back(round, beat, why) => self.back_to_beat(*round, *beat, why),
            Lead::Remark(remark) => self.playing()?.submit(Actor::Facilitator, &Command::Remark(remark.clone())),
            Lead::Step(step) => self.go_to_step(*step),
            Lead::LowerHand(seat) => {
                self.hands.retain(|hand| hand != seat);
                Ok(())
            }
            Lead::Free(seat) => {
                self.known(*seat)?;
                self.hands.retain(|hand| hand != seat);
                self.door.free(*seat);
                Ok(())
            }
            Lead::Set(entrance) => {
                self.door.entrance = *entrance;
                Ok(())
            }
            Lead::IfMissing(missing) => {
                self.door.missing = *missing;
                Ok(())
            }
        }
    }

    /// The game begins: persons on the chairs that are taken, bots on the others.
    fn begin(&mut self) -> Result<(), Refusal> {
        if self.game.is_some() {
            return Err(Refusal::of("spel-al-begonnen"));
        }
        let (persons, free): (Vec<_>, Vec<_>) = self.bots.iter().partition(|bot| self.door.is_held(bot.seat));
        let setup = Setup {
            format: self.door.format.clone(),
            seed: self.seed,
            persons: persons.iter().map(|bot| bot.seat).collect(),
            bots: free.iter().map(|bot| (bot.seat, format!("bot-{}", bot.temperament.key()))).collect(),
        };
        self.game = Some(Game::new(self.level.clone(), setup)?);
        self.follow(None);
        self.empty_chairs_answer(&[]);
        Ok(())
    }

    /// Closes a moment: chairs without a person have answered, and so have those of people who are away, if that was chosen.
    fn go_on(&mut self, command: &Command, now: Duration) -> Result<(), Refusal> {
        let mut by_bot = Vec::new();
        for seat in self.playing()?.waiting() {
            let away = self.chair(seat, now) == Chair::Away;
            match (self.door.rule(seat), self.door.missing) {
                (ChairRule::Bot, _) => by_bot.push(seat),
                (ChairRule::AsTable | ChairRule::Shut, Missing::Wait) if away => {
                    return Err(Line::new("weigering-stoel-weg").with("stoel", FactValue::Seat(seat)).into());
                }
                (ChairRule::AsTable | ChairRule::Shut, Missing::Bot) if away => by_bot.push(seat),
                (ChairRule::AsTable | ChairRule::Shut | ChairRule::Abstain, _) => {}
            }
        }
        self.empty_chairs_answer(&by_bot);
        let before = self.moment();
        self.playing()?.submit(Actor::Facilitator, command)?;
        self.follow(before);
        self.empty_chairs_answer(&[]);
        Ok(())
    }

    /// Back to the beginning of a beat. What was answered since no longer counts; it stays on record, with the reason.
    fn back_to_beat(&mut self, round: u8, beat: u8, why: &str) -> Result<(), Refusal> {
        let point = self.door.points.iter().find(|(r, b, _)| (*r, *b) == (round, beat)).copied();
        let (_, _, to) = point.ok_or_else(|| Refusal::of("moment-voorbij"))?;
        self.playing()?.submit(Actor::Facilitator, &Command::GoBack { to, why: why.to_owned() })?;
        self.door.points.retain(|(_, _, other)| *other < to);
        self.follow(None);
        self.empty_chairs_answer(&[]);
        Ok(())
    }

    /// The run sheet and the places to go back to follow the game, which came from this moment.
    fn follow(&mut self, before: Option<Moment>) {
        let Some(now) = self.moment() else { return };
        let is_new = before.map(beat) != Some(beat(now));
        if is_new {
            self.door.points.push((now.round, now.beat, self.log_len() as u32));
        }
        let over = self.game.as_ref().is_some_and(|game| game.outcome().is_some());
        let Some(sheet) = self.format().and_then(Format::sheet).filter(|_| !over) else { return };
        let here = Some((now.round, now.beat + 1));
        let mut steps = (0..sheet.steps.len()).filter(|k| sheet.steps[*k].beat == here);
        let step = usize::from(self.door.step);
        let next = if is_new { steps.next() } else { steps.find(|k| *k == step + 1) };
        if let Some(next) = next {
            self.door.step = next as u8;
        }
    }

    /// A step of the run sheet to which no beat of the game belongs.
    fn go_to_step(&mut self, step: u8) -> Result<(), Refusal> {
        let wanted = self.format().and_then(Format::sheet).and_then(|sheet| sheet.steps.get(usize::from(step)));
        if wanted.is_none_or(|wanted| wanted.beat.is_some()) {
            return Err(Refusal::of("moment-voorbij"));
        }
        self.door.step = step;
        Ok(())
    }

    /// What the one button does now; `None` when an event waits to be chosen, or all is done.
    fn next(&self) -> Option<Lead> {
        let step = self.door.step + 1;
        let sheet = self.format().and_then(Format::sheet);
        let talk = sheet.and_then(|sheet| sheet.steps.get(usize::from(step))).filter(|next| next.beat.is_none());
        let talk = talk.map(|_| Lead::Step(step));
        match &self.game {
            None => talk.or(Some(Lead::Begin)),
            Some(game) if game.outcome().is_some() => talk,
            Some(game) if game.stage() == Stage::Event => None,
            Some(game) => Some(Lead::Proceed(game.moment())),
        }
    }

    /// Where the session is on its run sheet.
    fn sheet_now(&self, sheet: &Sheet, now: Duration) -> SheetNow {
        let step = usize::from(self.door.step).min(sheet.steps.len() - 1);
        let seconds = |time: Duration| time.as_secs() as u32;
        let planned = sheet.starts()[step];
        let (elapsed, in_step) =
            self.sheet.map_or((planned, 0), |(began, here)| (seconds(now - began), seconds(now - here)));
        let late = (elapsed - in_step).saturating_sub(planned);
        let lengths = sheet.shortened(step, late);
        let given = sheet.seconds() as u32 - lengths.iter().sum::<u32>();
        let late = (late - given) + in_step.saturating_sub(lengths[step]);
        SheetNow { step, elapsed, in_step, late, lengths }
    }

    /// A step of the sheet began.
    pub(super) fn step_began(&mut self, now: Duration) {
        let Some(sheet) = self.format().and_then(Format::sheet) else { return };
        let planned = sheet.starts().get(usize::from(self.door.step)).copied().unwrap_or_default();
        let began =
            self.sheet.map_or_else(|| now.saturating_sub(Duration::from_secs(planned.into())), |(began, _)| began);
        self.sheet = Some((began, now));
    }

    /// What the leader sees beside the game; `card` makes the code of the card of a chair.
    pub fn leading(
        &self,
        now: Duration,
        way_in: WayIn,
        alarms: u32,
        card: impl Fn(&Self, SeatIx) -> String,
    ) -> Leading {
        let waiting = self.game.as_ref().map_or_else(Vec::new, Game::waiting);
        let chair = |seat: SeatIx| LedChair {
            seat,
            who: self.chair(seat, now),
            rule: self.door.rule(seat),
            card: card(self, seat),
            idle: waiting.contains(&seat).then(|| {
                let acted = self.acted.get(&seat).copied().unwrap_or(now);
                now.saturating_sub(acted).as_secs() as u32
            }),
            extra: self.extra.get(&seat).copied().unwrap_or_default(),
            nudged: self.nudged.contains(&seat),
        };
        Leading {
            way_in,
            alarms,
            chairs: self.seats().map(chair).collect(),
            hands: self.hands.clone(),
            entrance: self.door.entrance,
            missing: self.door.missing,
            expected: self.expected(),
            pace: self.pace(None, now),
            points: self.door.points.iter().map(|(round, beat, _)| (*round, *beat)).collect(),
            sheet: self.format().and_then(Format::sheet).map(|sheet| self.sheet_now(sheet, now)),
            next: self.next(),
        }
    }

    /// Chairs at which people are expected: those of the municipalities where they sit first.
    fn expected(&self) -> u32 {
        let fewest = self.format().and_then(Format::sheet).map_or(0, |sheet| usize::from(sheet.people.0));
        let first: Vec<_> = self.level.people_first().iter().take(fewest).collect();
        let at_home = |seat: &SeatIx| self.level.seat(*seat).municipality.is_some_and(|m| first.contains(&&m));
        self.seats().filter(at_home).count() as u32
    }

    /// How long the beat still lasts, for a chair or for all.
    pub fn pace(&self, seat: Option<SeatIx>, now: Duration) -> Pace {
        let extra = seat.and_then(|seat| self.extra.get(&seat)).copied().unwrap_or_default();
        // Whole seconds are enough: pages count in minutes, rounded up.
        let left = self.clock.left(now).map(|left| left.as_millis().div_ceil(1000) as u32 + extra);
        Pace { left, frozen: self.clock.is_frozen() }
    }

    /// Whether the leader asked a chair for its attention.
    pub fn is_nudged(&self, seat: SeatIx) -> bool {
        self.nudged.contains(&seat)
    }

    /// What a shell on this machine shows to a viewer, with the board; `None` before the game began.
    pub fn frame(&mut self, viewer: Viewer) -> Option<Arc<Frame>> {
        if let Some(frame) = self.frame.as_ref().filter(|frame| frame.view.viewer == viewer) {
            return Some(frame.clone());
        }
        let (view, board, standing) = (self.view(viewer)?, self.view(Viewer::Board)?, self.standing()?);
        self.news_shown = board.news.len() as u32;
        let frame = Frame {
            view: (*view).clone(),
            board: (*board).clone(),
            standing,
            news_before: self.news_before,
            turn: self.turn,
        };
        let frame = Arc::new(frame);
        if viewer == Viewer::Facilitator {
            self.frame = Some(frame.clone());
        }
        Some(frame)
    }

    /// A beat begins: its clock runs for as long as the run sheet still gives it, or the format.
    pub(super) fn start_clock(&mut self, now: Duration) {
        self.extra.clear();
        let seconds = self.game.as_ref().filter(|game| game.outcome().is_none()).and_then(|game| {
            let moment = game.moment();
            let beat = game.format().round(moment.round)?.beats().get(usize::from(moment.beat))?;
            let here = Some((moment.round, moment.beat + 1));
            let on_sheet = game.format().sheet().map_or(0, |sheet| {
                let lengths = self.sheet_now(sheet, now).lengths;
                sheet.steps.iter().zip(lengths).filter(|(step, _)| step.beat == here).map(|(_, length)| length).sum()
            });
            Some(if on_sheet > 0 { on_sheet } else { beat.seconds() })
        });
        self.clock = seconds.map_or_else(BeatClock::default, |s| BeatClock::of(Duration::from_secs(s.into()), now));
    }
}
