//! A second consent: the draft goes after all to a council that was forgotten (Wgr art. 1 lid 2, `asks.md` 4.7).

use super::Turn;
use super::opening::meeting_after;
use crate::rules::acts::{Deed, Dossier};
use crate::rules::ask::Procedure;
use crate::rules::event::{Due, Event};
use crate::rules::ids::{AskIx, MunIx, Week};
use crate::rules::level::{BeatPlan, Level};
use crate::rules::line::{FactValue, Line};
use crate::rules::state::State;
use crate::rules::view::NewsKind;

/// Weeks of the two terms that can be given after all: what the law asks at least, and a broad one (A24).
const TERMS: [(&str, i32); 2] = [("kort", 8), ("lang", 12)];
/// Asks that put right what a vote brought to light.
const REPAIRS: [&str; 1] = ["A24"];

/// A council voted, or could have, that never got the draft.
pub(super) fn is_forgotten(state: &State) -> bool {
    state.file.milestones.consented.is_some() && state.towns.iter().any(|town| town.received.is_none())
}

/// Whether councils vote in a beat: it asks for consent, or a second vote waits for it.
pub(super) fn votes_in(level: &Level, state: &State, beat: &BeatPlan) -> bool {
    let first = level.ask_ix("R5").is_some_and(|ask| beat.puts(ask));
    first || (state.file.second_vote && beat.at() == Some(Procedure::Consent))
}

/// The week for which a second vote waits, and the questions of its beat with it.
pub(super) fn second_vote_week(level: &Level, state: &State) -> Option<Week> {
    super::consent_week(level, state).filter(|_| state.file.second_vote)
}

impl Turn<'_> {
    /// Councils that never got the draft.
    pub(super) fn forgotten(&self) -> impl Iterator<Item = MunIx> + '_ {
        self.level.muns().filter(|m| self.state.town(*m).received.is_none())
    }

    /// A vote counted: who can put right what it brought to light is asked in this beat, with what it costs.
    pub(super) fn offer_repair(&mut self) {
        let in_play = self.round().is_some_and(|round| self.state.week <= round.weeks().1);
        let ask = self.level.ask_ix("A24").filter(|ask| self.plan.asks(*ask));
        let Some(ask) = ask.filter(|_| in_play && is_forgotten(&self.state)) else { return };
        let seats = self.seats_for(ask);
        if seats.is_empty() {
            return;
        }
        let names = self.forgotten().map(FactValue::Municipality).collect();
        let mut line = Line::new("nieuws-vergeten-raad").with("gemeenten", FactValue::List(names));
        for (name, weeks) in TERMS {
            let week = meeting_after(self.level, &self.state, self.state.week + weeks);
            line = line.with(name, FactValue::Week(week));
        }
        self.headline(NewsKind::Norm, line.with("plicht", FactValue::Week(self.level.calendar().arrangement_due())));
        seats.into_iter().for_each(|seat| self.emit(Event::AskOpened(ask, seat)));
    }

    /// Somebody is still asked whether he puts right what the vote brought to light.
    pub(super) fn repair_waits(&self) -> bool {
        let repairs = |ask: AskIx| REPAIRS.contains(&self.level.ask(ask).id());
        self.state.follow_ups.iter().any(|(ask, _)| repairs(*ask)) || self.state.open.iter().any(|o| repairs(o.put.ask))
    }

    /// The draft goes after all to the councils that were forgotten: their clock starts, and they vote again.
    pub(super) fn send_again(&mut self, weeks: u8) {
        let (now, weeks) = (self.state.week, i32::from(weeks));
        let forgotten: Vec<MunIx> = self.forgotten().collect();
        let recess_weeks = self.level.calendar().recess_weeks(now, now + weeks - 1);
        for m in &forgotten {
            self.emit(Event::ConsentVoided(*m));
            self.act(*m, Deed::Termijn { dossier: Dossier::Regeling, weeks, recess_weeks });
            self.emit(Event::DraftReceived(*m, now, now + weeks));
        }
        self.emit(Event::Planned(now + weeks, Due::TermsEnd));
        let names = forgotten.into_iter().map(FactValue::Municipality).collect();
        let line = Line::new("nieuws-alsnog-verstuurd")
            .with("gemeenten", FactValue::List(names))
            .with("weken", FactValue::Number(weeks.into()))
            .with("week", FactValue::Week(now + weeks));
        self.headline(NewsKind::Term, line);
    }

    /// A second vote and what its colleges then decide are asked in the beat that waits for it.
    pub(super) fn put_second_vote(&mut self) {
        let Some(beat) = self.beat().filter(|beat| beat.at() == Some(Procedure::Consent)) else { return };
        if !self.state.file.second_vote {
            return;
        }
        let asks = ["R5", "W11"].into_iter().filter_map(|id| self.level.ask_ix(id));
        for ask in asks.filter(|ask| !beat.puts(*ask)).collect::<Vec<_>>() {
            self.seats_for(ask).into_iter().for_each(|seat| self.put_to(ask, seat));
        }
    }

    /// Who signs while its council never got the draft: what its council said cannot stand.
    pub(super) fn tell_what_cannot_stand(&mut self) {
        let signed = |m: &MunIx| self.state.town(*m).signed.is_some();
        for m in self.forgotten().filter(signed).collect::<Vec<_>>() {
            self.news(NewsKind::Norm, m, "nieuws-stem-zonder-ontwerp");
        }
    }
}
