//! Event cards (`asks.md` 6): which fit, and what they change. Effects touch only variables of the model.

use super::Turn;
use crate::rules::acts::{Act, Blow, Deed, PromiseOutcome};
use crate::rules::ask::{Reply, Stance};
use crate::rules::event::{Due, Event};
use crate::rules::ids::{EventIx, MunIx, Week};
use crate::rules::level::source::{Beat, EventEffect, EventWhen, FormatRank, Hit};
use crate::rules::level::{Format, Level};
use crate::rules::line::{FactValue, Line};
use crate::rules::refusal::Refusal;
use crate::rules::score::AWAY_WEEKS;
use crate::rules::state::State;
use crate::rules::view::{FrameBy, NewsKind, Stage};

/// Events on offer at once.
const OFFER: usize = 3;
/// Municipalities that an event turns against an option.
const AGAINST: usize = 3;
/// The part of the way that trust in a new council goes back to its begin (E04).
const NEW_COUNCIL: f64 = 0.5;

/// The cards of a level before a state.
struct Deck<'a> {
    level: &'a Level,
    plan: &'a Format,
    state: &'a State,
}

impl Deck<'_> {
    /// At most three events that fit now: those that something called for come first. Where the list begins hangs on the
    /// seed and the round, so that no card always stands behind the same others.
    fn on_offer(&self) -> Vec<EventIx> {
        let mut fitting = self.that_fit();
        let first = self.state.seed.wrapping_add(self.state.moment.round.into()).checked_rem(fitting.len() as u64);
        fitting.rotate_left(first.unwrap_or(0) as usize);
        fitting.sort_by_key(|ix| self.level.event(*ix).comes_when().is_empty());
        fitting.truncate(OFFER);
        fitting
    }

    /// Every event that fits now, in the order of the level; one per round, each once.
    fn that_fit(&self) -> Vec<EventIx> {
        let this_round = self.state.events.iter().any(|(_, at)| at.round == self.state.moment.round);
        if this_round {
            return Vec::new();
        }
        let fits = |ix: &EventIx| {
            let card = self.level.event(*ix);
            let fell = self.state.events.iter().any(|(other, _)| other == ix);
            !fell && card.from() <= self.plan.rank() && card.comes_when().iter().all(|when| self.invites(when))
        };
        (0..self.level.events().len() as u8).map(EventIx).filter(fits).collect()
    }

    /// Whether a condition of an event holds.
    fn invites(&self, when: &EventWhen) -> bool {
        let state = self.state;
        match when {
            EventWhen::FromRound(round) => state.moment.round >= *round,
            EventWhen::CouncilUninformedBy(week) => {
                state.week >= *week && state.towns.iter().any(|town| !town.informed)
            }
            EventWhen::DraftHasAny(options) => options.iter().any(|(issue, option)| {
                let issues = self.level.issues();
                issues.find(issue).is_some_and(|i| issues.option(i, option) == Some(state.table.draft.pick(i)))
            }),
            EventWhen::Unanimous => state
                .packages_now()
                .first()
                .is_some_and(|package| package.replies.iter().all(|reply| matches!(reply, Some(Reply::Yes)))),
            EventWhen::TrustBelow(trust) => {
                let received = self.level.trust(self.plan, state);
                received.iter().sum::<f64>() < *trust * received.len() as f64
            }
            EventWhen::TermInRecess => self
                .terms_ahead()
                .into_iter()
                .any(|(from, to)| 2 * self.level.calendar().recess_weeks(from, to - 1) > to - from),
            EventWhen::SecretDocument => {
                state.acts.iter().any(|act| matches!(act.deed, Deed::Stuk { public: false, .. }))
            }
            EventWhen::SmallestOverloaded(share) => {
                super::load(self.level, self.plan, state, self.level.smallest()) > *share
            }
            EventWhen::YouthUnheardBy(week) => {
                state.week >= *week && !state.file.consulted.iter().any(|(group, _)| group == "jongeren")
            }
            EventWhen::StayWaitAbove(weeks) => self.level.stay(state).0 > *weeks,
            EventWhen::StayMarginBelow(margin) => self.level.stay(state).1 < *margin,
            EventWhen::PurchaseRuns => {
                state.file.milestones.award.is_none() && state.week >= self.plan.background().purchase_from
            }
            EventWhen::FromWeek(week) => state.week >= *week,
            EventWhen::Fell(id) => {
                let card = self.level.event_ix(id);
                state.events.iter().any(|(fell, _)| Some(*fell) == card)
            }
            EventWhen::AnyOf(parts) => parts.iter().any(|part| self.invites(part)),
            EventWhen::AllOf(parts) => parts.iter().all(|part| self.invites(part)),
            EventWhen::FileLacksAny(facts) => facts.iter().any(|fact| !state.file.stands(*fact)),
            EventWhen::DutyOff => !state.file.duty,
        }
    }

    /// Terms of views on the arrangement that run or are planned: from, to.
    fn terms_ahead(&self) -> Vec<(Week, Week)> {
        let state = self.state;
        let planned = state.file.milestones.draft.filter(|week| *week > state.week);
        let planned = planned.map(|week| (week, week + i32::from(state.file.term_weeks)));
        state.running_terms().map(|(_, from, to)| (from, to)).chain(planned).collect()
    }
}

impl Turn<'_> {
    /// An event falls, or none; the game goes on.
    pub(super) fn let_fall(&mut self, event: Option<EventIx>) {
        if let Some(ix) = event {
            self.tell(ix);
            let card = self.level.event(ix);
            card.does().iter().for_each(|effect| self.happen(effect));
            self.call_for(card.opens());
        }
        if self.state.stage != Stage::Event {
            return;
        }
        if self.state.follow_ups.is_empty() {
            self.next_beat();
        } else {
            self.step_to(Stage::Asks);
        }
    }

    /// The news of an event, and the story behind it.
    fn tell(&mut self, ix: EventIx) {
        let card = self.level.event(ix);
        let subject = FactValue::Municipality(self.hero(card.does()));
        self.emit(Event::CardFell(ix));
        let line =
            Line::new("nieuws-gebeurtenis").with("gebeurtenis", FactValue::Event(ix)).with("gemeente", subject.clone());
        self.headline(NewsKind::Event, line);
        let weeks = card.does().iter().find_map(|effect| match effect {
            EventEffect::DutyInForce(weeks) => Some(FactValue::Number((*weeks).into())),
            _ => None,
        });
        let mut story = Line::new(format!("gebeurtenis-{}-tekst", card.id()))
            .with("gemeente", subject)
            .with("kleinste", FactValue::Municipality(self.level.smallest()));
        if let Some(weeks) = weeks {
            story = story.with("weken", weeks);
        }
        self.emit(Event::StoryTold(story));
    }

    /// Whom the story is about: whose frame leaks, or the council that heard least.
    fn hero(&self, does: &[EventEffect]) -> MunIx {
        let leaks = does.contains(&EventEffect::FrameLeaks).then(|| self.most_generous()).flatten();
        leaks.unwrap_or_else(|| self.least_informed())
    }

    /// The municipality whose hidden frame asks for least: it would give most away.
    fn most_generous(&self) -> Option<MunIx> {
        let hidden = |m: &&MunIx| {
            let town = self.state.town(**m);
            town.frame_by() != FrameBy::Nobody && !town.frame_public
        };
        let demands = |m: &&MunIx| {
            let frame = &self.state.town(**m).frame;
            frame.iter().flat_map(|(_, row)| row).filter(|stance| **stance != Stance::May).count()
        };
        self.level.by_size().iter().filter(hidden).min_by_key(demands).copied()
    }

    /// Care is hit from outside.
    fn hit(&mut self, (what, size): Hit) {
        self.act(None, Deed::Schok { what, size });
    }

    /// The councils heard a warning at once, or too late.
    pub(super) fn end_warning(&mut self, at_once: bool) {
        let Some((_, told, untold)) = self.state.file.warned else { return };
        self.emit(Event::WarningEnded);
        let key = if at_once { "nieuws-waarschuwing-gehoord" } else { "nieuws-waarschuwing-gemist" };
        self.headline(NewsKind::Event, Line::new(key));
        self.hit(if at_once { told } else { untold });
    }

    /// The council that heard least, the smallest first.
    fn least_informed(&self) -> MunIx {
        let order = self.level.by_size();
        let uninformed = order.iter().copied().find(|m| !self.state.town(*m).informed);
        uninformed.unwrap_or_else(|| self.level.smallest())
    }

    /// What an event changes.
    fn happen(&mut self, effect: &EventEffect) {
        match effect {
            EventEffect::FrameOfUninformedLapses => {
                let m = self.least_informed();
                self.lapse_frame(m);
                self.emit(Event::DebateFree(m, true));
                self.news(NewsKind::Event, m, "nieuws-debat-ruimte");
            }
            EventEffect::BadNews => {
                self.emit(Event::BadNewsCame);
                self.headline(NewsKind::Event, Line::new("nieuws-slecht-nieuws"));
            }
            EventEffect::Hits(what, size) => self.hit((*what, *size)),
            EventEffect::Warns(told, untold) => self.emit(Event::Warned { told: *told, untold: *untold }),
            EventEffect::DutyInForce(weeks) => self.duty_by_letter(i32::from(*weeks)),
            EventEffect::NewCouncils(number) => self.new_councils(usize::from(*number)),
            EventEffect::ContractLater(weeks) => self.contracts_later(i32::from(*weeks)),
            EventEffect::NeverFor(issue, option) => self.turn_against(issue, option),
            EventEffect::LargestActsAlone => self.largest_acts_alone(),
            EventEffect::MoreWeeks(weeks) => self.lengthen_terms(i32::from(*weeks)),
            EventEffect::Lapses(fact) => {
                self.emit(Event::FactLapsed(*fact));
                self.headline(NewsKind::Event, Line::new("nieuws-begroting-opnieuw"));
            }
            EventEffect::ExtraPoint => {
                for m in self.level.muns() {
                    self.emit(Event::ExtraPoint(m, true));
                }
                self.headline(NewsKind::Event, Line::new("nieuws-extra-punt"));
            }
            EventEffect::YouthInvited => {
                self.emit(Event::YouthInvited(true));
                self.headline(NewsKind::Event, Line::new("nieuws-jongeren-gevraagd"));
            }
            EventEffect::SlotLost => self.take_a_slot(),
            EventEffect::SmallestLosesFte(fte) => self.lose_official(self.level.smallest(), *fte),
            EventEffect::FrameLeaks => self.leak(),
        }
    }

    /// The minister's letter: the duty is law, and its dates follow from the letter (E03).
    fn duty_by_letter(&mut self, weeks: i32) {
        let due = self.state.week + weeks;
        let dates = self.level.calendar().deadlines_from(due);
        self.emit(Event::DatesSet(dates.arrangement, dates.vision, dates.contracts));
        self.begin_duty();
        let line = Line::new("nieuws-datum-verschoven").with("week", FactValue::Week(due));
        self.headline(NewsKind::Term, line);
    }

    /// New councils gave no frame, and are not yet known to the others (E04).
    fn new_councils(&mut self, number: usize) {
        for m in self.level.by_size().iter().copied().take(number) {
            self.news(NewsKind::Event, m, "nieuws-nieuwe-raad");
            self.lapse_frame(m);
            self.act(m, Deed::Schok { what: Blow::Trust, size: NEW_COUNCIL });
        }
    }

    /// The municipalities that get least trust never accept an option (E08).
    fn turn_against(&mut self, issue: &str, option: &str) {
        let issues = self.level.issues();
        let Some(issue) = issues.find(issue) else { return };
        let Some(option) = issues.option(issue, option) else { return };
        let trust = self.level.trust(self.plan, &self.state);
        let mut order = self.level.by_size().to_vec();
        order.sort_by(|a, b| trust[a.at()].total_cmp(&trust[b.at()]));
        for m in order.into_iter().take(AGAINST) {
            self.emit(Event::NeverAdded(m, issue, option));
        }
    }

    /// Every council loses a slot, of the next round when this one is over; its next debate of account is held in it (E13).
    fn take_a_slot(&mut self) {
        let over = self.beat().is_some_and(|beat| beat.beat() == Beat::Consequence);
        for m in self.level.muns() {
            self.emit(if over { Event::SlotOwed(m) } else { Event::SlotsUsed(m, 1) });
            self.emit(Event::DebateFree(m, true));
        }
        self.headline(NewsKind::Event, Line::new("nieuws-plek-kwijt"));
    }

    /// An official leaves; a successor comes after thirteen weeks (E14).
    fn lose_official(&mut self, m: MunIx, fte: f64) {
        self.emit(Event::FteLost(m, fte));
        self.act(m, Deed::Schok { what: Blow::Officials, size: fte });
        self.emit(Event::Planned(self.state.week + AWAY_WEEKS, Due::OfficialBack(m)));
        self.news(NewsKind::Event, m, "nieuws-ambtenaar-weg");
    }

    /// A secret document is on the street (E16). Who kept it secret without a ground broke a promise: the municipality that
    /// holds the bureau (`asks.md` 3.12).
    fn leak(&mut self) {
        if let Some(m) = self.most_generous() {
            self.emit(Event::FrameShown(m));
            self.news(NewsKind::Event, m, "nieuws-lek");
        }
        let without = |act: &Act| matches!(act.deed, Deed::Stuk { public: false, ground: false, .. });
        if self.state.acts.iter().any(without) {
            let from = self.level.largest();
            self.act(None, Deed::Belofte { from, to: None, outcome: PromiseOutcome::Gebroken });
            self.news(NewsKind::Promise, from, "nieuws-lek-zonder-grond");
        }
    }
}

/// Whether an event can fall at this moment.
pub fn fits(level: &Level, plan: &Format, state: &State, event: EventIx) -> bool {
    Deck { level, plan, state }.that_fit().contains(&event)
}

/// Whether the facilitator can play a card now by his own choice (`asks.md` 6: "or facilitator").
pub fn playable(level: &Level, plan: &Format, state: &State, event: EventIx) -> Result<(), Refusal> {
    let card = level.events().get(event.at()).filter(|card| card.from() <= plan.rank());
    let refused = if plan.rank() == FormatRank::Solo {
        Some("vorm-zonder-spelleider")
    } else if card.is_none() {
        Some("gebeurtenis-past-niet")
    } else if !matches!(state.stage, Stage::Asks | Stage::Event) {
        Some("kaart-eerst-tafel")
    } else if state.events.iter().any(|(fell, _)| *fell == event) {
        Some("kaart-al-gespeeld")
    } else if state.events.iter().any(|(_, at)| at.round == state.moment.round) {
        Some("kaart-een-per-ronde")
    } else if !card.is_some_and(|card| card.by_choice()) {
        Some("kaart-komt-vanzelf")
    } else {
        None
    };
    refused.map_or(Ok(()), |reason| Err(Refusal::of(reason)))
}

/// Cards that the facilitator can play now by his own choice.
pub fn cards_to_play(level: &Level, plan: &Format, state: &State) -> Vec<EventIx> {
    let all = (0..level.events().len() as u8).map(EventIx);
    all.filter(|event| playable(level, plan, state, *event).is_ok()).collect()
}

/// At most three events that fit at this moment, for the facilitator to choose from.
pub fn events_on_offer(level: &Level, plan: &Format, state: &State) -> Vec<EventIx> {
    Deck { level, plan, state }.on_offer()
}
