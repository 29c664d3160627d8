//! A second consent: of a council that was forgotten and gets the draft after all (Wgr art. 1 lid 2), or of all after the text
//! was changed for a council that said no (`asks.md` 4.7).

use super::Turn;
use super::council::Mailing;
use super::opening::meeting_after;
use crate::rules::acts::{Deed, Dossier};
use crate::rules::ask::{Procedure, TextChange};
use crate::rules::event::{Due, Event};
use crate::rules::ids::{AskIx, IssueIx, MunIx, Week};
use crate::rules::level::{BeatPlan, Level, Round};
use crate::rules::line::{FactValue, Line};
use crate::rules::state::State;
use crate::rules::view::NewsKind;

/// Weeks of the two terms that can be given after all: what the law asks at least, and a broad one (A24).
const TERMS: [(&str, i32); 2] = [("kort", 8), ("lang", 12)];
/// Asks that put right what a vote brought to light.
const REPAIRS: [&str; 2] = ["A24", "V4"];
/// Least weeks before councils vote again on a small change (`asks.md` 4.7).
const SMALL_WEEKS: i32 = 4;
/// Most weeks of the reply note after a new round of views (`asks.md` 3.3), as they are told beforehand.
const REPLY_WEEKS: i32 = 4;

/// A council voted, or could have, that never got the draft.
pub(super) fn is_forgotten(state: &State) -> bool {
    state.file.milestones.consented.is_some() && state.towns.iter().any(|town| town.received.is_none())
}

/// Councils that got the draft and refused consent.
pub(super) fn refused(state: &State) -> impl Iterator<Item = MunIx> + '_ {
    let towns = state.towns.iter().enumerate();
    let no = towns.filter(|(_, t)| t.received.is_some() && t.consent.is_some_and(|(share, _)| share <= 0.5));
    no.map(|(m, _)| MunIx(m as u8))
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
        if !self.can_vote_again() {
            return;
        }
        if is_forgotten(&self.state) && self.open_repair("A24") {
            let names = self.forgotten().map(FactValue::Municipality).collect();
            let mut line = Line::new("nieuws-vergeten-raad").with("gemeenten", FactValue::List(names));
            for (name, weeks) in TERMS {
                let week = meeting_after(
                    self.level,
                    &self.state,
                    self.state.week + weeks.max(self.level.norms().view_weeks()),
                );
                line = line.with(name, FactValue::Week(week));
            }
            let duty = FactValue::Week(self.state.deadlines(self.level).arrangement);
            self.headline(NewsKind::Norm, line.with("plicht", duty));
        }
        if refused(&self.state).next().is_some() && self.open_repair("V4") {
            let names = refused(&self.state).map(FactValue::Municipality).collect();
            let small = meeting_after(self.level, &self.state, self.state.week + SMALL_WEEKS);
            let broad = self.state.week + self.state.view_weeks(self.level) + REPLY_WEEKS;
            let line = Line::new("nieuws-na-het-nee")
                .with("gemeenten", FactValue::List(names))
                .with("klein", FactValue::Week(small))
                .with("groot", FactValue::Week(meeting_after(self.level, &self.state, broad)))
                .with("plicht", FactValue::Week(self.state.deadlines(self.level).arrangement));
            self.headline(NewsKind::Norm, line);
        }
    }

    /// A beat to come can wait for a second vote.
    fn can_vote_again(&self) -> bool {
        let now = (usize::from(self.state.moment.round), usize::from(self.state.moment.beat));
        let waits = |(r, round): (usize, &Round)| {
            let beats = round.beats().iter().enumerate();
            beats.filter(|(b, _)| (r + 1, *b) > now).any(|(_, beat)| beat.at() == Some(Procedure::Consent))
        };
        self.plan.rounds().iter().enumerate().any(waits)
    }

    /// Opens an ask for its seats, where the format has it and somebody sits there.
    fn open_repair(&mut self, id: &str) -> bool {
        let Some(ask) = self.level.ask_ix(id).filter(|ask| self.plan.asks(*ask)) else { return false };
        let seats = self.seats_for(ask);
        let opened = !seats.is_empty();
        seats.into_iter().for_each(|seat| self.emit(Event::AskOpened(ask, seat)));
        opened
    }

    /// Somebody is still asked whether he puts right what the vote brought to light.
    pub(super) fn repair_waits(&self) -> bool {
        let repairs = |ask: AskIx| REPAIRS.contains(&self.level.ask(ask).id());
        self.state.follow_ups.iter().any(|(ask, _)| repairs(*ask)) || self.state.open.iter().any(|o| repairs(o.put.ask))
    }

    /// The draft goes after all to the councils that were forgotten: their clock starts, and they vote again.
    pub(super) fn send_again(&mut self, weeks: u8) {
        let now = self.state.week;
        let weeks = i32::from(weeks).max(self.level.norms().view_weeks());
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

    /// The text is changed for the councils that said no; every council votes on the new text (`asks.md` 4.7).
    pub(super) fn change_text(&mut self, change: TextChange) {
        for m in refused(&self.state).collect::<Vec<_>>() {
            self.grant_wish(m);
        }
        for m in self.level.muns() {
            self.emit(Event::ConsentVoided(m));
        }
        match change {
            TextChange::Essential => {
                if self.runs(Due::TermsEnd) {
                    self.emit(Event::Unplanned(Due::TermsEnd));
                }
                self.level.muns().for_each(|m| self.emit(Event::DraftWithdrawn(m)));
                self.send_draft(Mailing::All);
            }
            // A council that was forgotten still has its term; the others wait for it.
            TextChange::Small if self.runs(Due::TermsEnd) => {}
            TextChange::Small => {
                let week = meeting_after(self.level, &self.state, self.state.week + SMALL_WEEKS);
                self.emit(Event::Planned(week, Due::Consent));
                self.headline(NewsKind::Vote, Line::new("nieuws-opnieuw-stemmen").with("week", FactValue::Week(week)));
            }
        }
    }

    /// Something is planned.
    fn runs(&self, due: Due) -> bool {
        self.state.due.iter().any(|(_, other)| *other == due)
    }

    /// What a council wished most and did not get goes into the text; without a wish, what its alderman likes best.
    fn grant_wish(&mut self, m: MunIx) {
        let draft = self.state.table.draft;
        let own = self.state.points.iter().filter(|point| point.by.contains(&m));
        let wishes = own.max_by_key(|point| (point.weight, std::cmp::Reverse(point.no)));
        let wishes = wishes.map(|point| (point.issue, point.option));
        let of_text = |issue: &&IssueIx| self.level.issue(**issue).dossier == Dossier::Regeling;
        let issues: Vec<IssueIx> = self.plan.open_issues().iter().filter(of_text).copied().collect();
        let liked = self.level.favourites(m, &issues, &draft);
        let mut changes = wishes.into_iter().chain(liked).filter(|(issue, option)| {
            draft.pick(*issue) != *option && self.level.issues().clashes(&draft.with(*issue, *option)).is_empty()
        });
        let Some((issue, option)) = changes.next() else { return };
        self.emit(Event::DraftChanged { issue, option, agreed: true });
        let line = Line::new("nieuws-tekst-gewijzigd")
            .with("gemeente", FactValue::Municipality(m))
            .with("optie", FactValue::Option(issue, option));
        self.emit(Event::News(NewsKind::Table, Some(m), line));
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
