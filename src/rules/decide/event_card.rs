//! Event cards (`asks.md` 6): which fit, and what they change. Effects touch only variables of the model.

use super::Turn;
use crate::rules::acts::Deed;
use crate::rules::ask::{Procedure, Reply};
use crate::rules::event::Event;
use crate::rules::ids::{EventIx, MunIx, Week};
use crate::rules::level::source::{EventEffect, EventWhen, Hit};
use crate::rules::line::{FactValue, Line};
use crate::rules::view::NewsKind;

/// Events on offer at once.
const OFFER: usize = 3;
/// Municipalities that an event turns against an option.
const AGAINST: usize = 3;

impl Turn<'_> {
    /// At most three events that fit now: those that something called for come first.
    pub(super) fn events_on_offer(&self) -> Vec<EventIx> {
        let mut fitting = self.events_that_fit();
        fitting.sort_by_key(|ix| self.level.event(*ix).comes_when().is_empty());
        fitting.truncate(OFFER);
        fitting
    }

    /// Every event that fits now, in the order of the level; one per round, each once.
    pub(super) fn events_that_fit(&self) -> Vec<EventIx> {
        let this_round = self.state.events.iter().any(|(_, round)| *round == self.state.moment.round);
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
        let state = &self.state;
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
        let state = &self.state;
        let planned = state.file.milestones.draft.filter(|week| *week > state.week);
        let planned = planned.map(|week| (week, week + i32::from(state.file.term_weeks)));
        let running = state.towns.iter().filter_map(|town| town.received.zip(town.term_ends));
        running.filter(|(_, to)| *to > state.week).chain(planned).collect()
    }

    /// An event falls, or none; the game goes on.
    pub(super) fn let_fall(&mut self, event: Option<EventIx>) {
        if let Some(ix) = event {
            self.emit(Event::CardFell(ix));
            let subject = self.subject_of_event();
            let line = Line::new("nieuws-gebeurtenis")
                .with("gebeurtenis", FactValue::Event(ix))
                .with("gemeente", FactValue::Municipality(subject));
            self.headline(NewsKind::Event, line);
            for effect in self.level.event(ix).does().to_vec() {
                self.happen(&effect);
            }
        }
        if self.state.stage == crate::rules::view::Stage::Event {
            self.next_beat();
        }
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
    fn subject_of_event(&self) -> MunIx {
        let order = self.level.by_size();
        let uninformed = order.iter().copied().find(|m| !self.state.town(*m).informed);
        uninformed.unwrap_or_else(|| self.level.smallest())
    }

    /// What an event changes.
    fn happen(&mut self, effect: &EventEffect) {
        match effect {
            EventEffect::FrameOfUninformedLapses => {
                let m = self.subject_of_event();
                self.lapse_frame(m);
                self.debate_now(m);
            }
            EventEffect::BadNews => {
                self.emit(Event::BadNewsCame);
                self.headline(NewsKind::Event, Line::new("nieuws-slecht-nieuws"));
            }
            EventEffect::Hits(what, size) => self.hit((*what, *size)),
            EventEffect::Warns(told, untold) => self.emit(Event::Warned { told: *told, untold: *untold }),
            EventEffect::DutyInForce => self.begin_duty(),
            EventEffect::NewCouncils => {
                for m in self.level.muns() {
                    self.lapse_frame(m);
                }
                self.emit(Event::TrustReset);
            }
            EventEffect::ContractLater(weeks) => self.contracts_later(i32::from(*weeks)),
            EventEffect::NeverFor(issue, option) => {
                let issues = self.level.issues();
                let Some(issue) = issues.find(issue) else { return };
                let Some(option) = issues.option(issue, option) else { return };
                for m in self.level.by_size().iter().copied().take(AGAINST) {
                    self.emit(Event::NeverAdded(m, issue, option));
                }
            }
            EventEffect::LargestActsAlone => self.largest_acts_alone(),
            EventEffect::MoreWeeks(weeks) => self.shift(Procedure::Reply, i32::from(*weeks)),
            EventEffect::ExtraPoint | EventEffect::YouthInvited | EventEffect::Talk => {}
            EventEffect::SlotLost => {
                for m in self.level.muns() {
                    self.emit(Event::SlotsUsed(m, 1));
                }
            }
            EventEffect::SmallestLosesFte(fte) => self.emit(Event::FteLost(self.level.smallest(), *fte)),
            EventEffect::FrameLeaks => {
                let m = self.subject_of_event();
                self.emit(Event::FrameShown(m));
            }
        }
    }
}

/// Whether an event can fall at this moment.
pub fn fits(
    level: &crate::rules::level::Level,
    plan: &crate::rules::level::Format,
    state: &crate::rules::state::State,
    event: EventIx,
) -> bool {
    Turn::new(level, plan, state).events_that_fit().contains(&event)
}

/// At most three events that fit at this moment, for the facilitator to choose from.
pub fn events_on_offer(
    level: &crate::rules::level::Level,
    plan: &crate::rules::level::Format,
    state: &crate::rules::state::State,
) -> Vec<EventIx> {
    Turn::new(level, plan, state).events_on_offer()
}
