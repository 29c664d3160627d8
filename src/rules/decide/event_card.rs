//! Event cards (`asks.md` 6): which fit, and what they change. Effects touch only variables of the model.

use super::Turn;
use crate::rules::ask::{Procedure, Reply};
use crate::rules::event::Event;
use crate::rules::ids::{EventIx, MunIx};
use crate::rules::level::source::{EventEffect, EventWhen};
use crate::rules::line::{FactValue, Line};
use crate::rules::view::NewsKind;

/// Events on offer at once.
const OFFER: usize = 3;
/// Municipalities that an event turns against an option.
const AGAINST: usize = 3;

impl Turn<'_> {
    /// At most three events that fit now, in the order of the level; one per round, each once.
    pub(super) fn events_on_offer(&self) -> Vec<EventIx> {
        let this_round = self.state.events.iter().any(|(_, round)| *round == self.state.moment.round);
        if this_round {
            return Vec::new();
        }
        let fits = |ix: &EventIx| {
            let card = self.level.event(*ix);
            let fell = self.state.events.iter().any(|(other, _)| other == ix);
            !fell && card.from() <= self.plan.rank() && card.comes_when().iter().all(|when| self.invites(when))
        };
        (0..self.level.events().len() as u8).map(EventIx).filter(fits).take(OFFER).collect()
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
            EventWhen::TrustBelow(trust) => self.level.least_trust(self.plan, state) < *trust,
            EventWhen::TermInRecess => state.towns.iter().any(|town| {
                let term = town.received.zip(town.term_ends);
                term.is_some_and(|(from, to)| 2 * self.level.calendar().recess_weeks(from, to - 1) > to - from)
            }),
            EventWhen::SecretDocument => {
                use crate::rules::acts::Deed;
                state.acts.iter().any(|act| matches!(act.deed, Deed::Stuk { public: false, .. }))
            }
            EventWhen::SmallestOverloaded(share) => {
                let m = self.level.smallest();
                let room = super::budget(self.level, self.plan, state, m);
                room.ceiling > 0.0 && room.used > share * room.ceiling
            }
            EventWhen::YouthUnheardBy(week) => {
                state.week >= *week && !state.file.consulted.iter().any(|(group, _)| group == "jongeren")
            }
            EventWhen::StayWaitAbove(weeks) => self.level.stay_wait(&state.table.draft) > *weeks,
            EventWhen::FileLacksAny(facts) => facts.iter().any(|fact| !state.file.has(*fact)),
            EventWhen::DutyOff => !state.file.duty,
        }
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
            EventEffect::DutyInForce => self.begin_duty(),
            EventEffect::NewCouncils => {
                for m in self.level.muns() {
                    self.lapse_frame(m);
                }
                self.emit(Event::TrustReset);
            }
            EventEffect::ContractLater(weeks) => self.shift(Procedure::Purchase, i32::from(*weeks)),
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

/// Events that fit at this moment.
pub fn events_on_offer(
    level: &crate::rules::level::Level,
    plan: &crate::rules::level::Format,
    state: &crate::rules::state::State,
) -> Vec<EventIx> {
    Turn::new(level, plan, state).events_on_offer()
}
