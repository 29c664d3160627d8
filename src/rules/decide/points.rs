//! What councils say about the draft, and what the table answers: points, the reply note, the new yes.

use super::Turn;
use super::opening::{meeting_after, waits_for_yes};
use crate::rules::acts::{Deed, Dossier, Reaction, Vocabulary};
use crate::rules::ask::{Effect, Procedure, Put, ReactionName, ReplyMode, Subject, Wish};
use crate::rules::event::{Due, Event};
use crate::rules::ids::{IssueIx, MunIx, OptIx, PointNo};
use crate::rules::level::Level;
use crate::rules::line::{FactValue, Line};
use crate::rules::state::{Point, State, Town};
use crate::rules::view::NewsKind;

/// Weight of a point that was not asked for its weight (R10).
const PLAIN_WEIGHT: u8 = 2;
/// Councils behind a point from which it cannot be brushed aside.
const SHARED_BY: usize = 3;

impl Turn<'_> {
    /// A council gives points (R4).
    pub(super) fn give_points(&mut self, m: MunIx, wishes: &[Wish]) {
        let town = self.state.town(m);
        if town.extra_point && (town.spoke() || wishes.len() > usize::from(self.plan.points())) {
            self.emit(Event::ExtraPoint(m, false));
        }
        for wish in wishes {
            let no = PointNo(self.state.points.len() as u16);
            self.emit(Event::PointGiven { no, m, issue: wish.issue, option: wish.option, weight: wish.weight });
        }
        self.tell_points(m, &wishes.iter().map(|wish| (wish.issue, wish.option)).collect::<Vec<_>>());
        let statutory = self.level.views_are_wide(&self.state.table.draft);
        if statutory && wishes.iter().any(|wish| self.level.is_purchase(wish.issue)) {
            self.use_instrument(crate::rules::ask::InstrumentName::ExtraView);
        }
    }

    /// A point that follows from another ask (R10): the first wish that the draft does not have and that goes with the rest.
    /// It is no view on the draft: the council can still give that.
    pub(super) fn point_on(&mut self, m: MunIx, wishes: &[(String, String)]) {
        let issues = self.level.issues();
        let draft = &self.state.table.draft;
        let named = wishes.iter().filter_map(|(issue, option)| {
            let issue = issues.find(issue)?;
            Some((issue, issues.option(issue, option)?))
        });
        let mut missing = named.filter(|(i, o)| draft.pick(*i) != *o && issues.clashes(&draft.with(*i, *o)).is_empty());
        let Some((issue, option)) = missing.next() else { return };
        let no = PointNo(self.state.points.len() as u16);
        self.emit(Event::PointRaised { no, m, issue, option, weight: PLAIN_WEIGHT });
        self.tell_points(m, &[(issue, option)]);
    }

    /// The room hears what a council wants.
    fn tell_points(&mut self, m: MunIx, wishes: &[(IssueIx, OptIx)]) {
        let options = wishes.iter().map(|(issue, option)| FactValue::Option(*issue, *option)).collect();
        let line = Line::new("nieuws-zienswijze")
            .with("gemeente", FactValue::Municipality(m))
            .with("opties", FactValue::List(options));
        self.emit(Event::News(NewsKind::Vote, Some(m), line));
    }

    /// A council says that it gives no view.
    pub(super) fn waive_view(&mut self, m: MunIx) {
        self.emit(Event::ViewWaived(m));
        self.act(m, Deed::GeenZienswijze { dossier: Dossier::Regeling });
        self.news(NewsKind::Vote, m, "nieuws-geen-zienswijze");
    }

    /// A council puts its name under the point of another.
    pub(super) fn join_point(&mut self, put: &Put, m: MunIx) {
        let Some(Subject::Point(no)) = put.subject else { return };
        self.emit(Event::PointJoined(no, m));
        let point = &self.state.points[no.at()];
        let line = Line::new("nieuws-gedeeld-punt")
            .with("gemeenten", names(&point.by))
            .with("optie", FactValue::Option(point.issue, point.option));
        self.emit(Event::News(NewsKind::Vote, Some(m), line));
    }

    /// An alderman's answer to a point is remembered until all have answered (W9).
    pub(super) fn note_point_answer(&mut self, put: &Put, effect: &Effect) {
        if let (Some(Subject::Point(no)), Effect::AnswerPoint(reaction)) = (put.subject, effect) {
            let m = self.home(put);
            self.emit(Event::PointReplied(no, m, *reaction));
        }
    }

    /// The table answers points by the rule of the draft: the most generous answer that a winning coalition supports.
    pub(super) fn settle_points(&mut self) {
        self.settle_new_yes();
        let open: Vec<_> =
            self.state.points.iter().filter(|p| p.reaction.is_none() && !p.replies.is_empty()).cloned().collect();
        for point in open {
            let generous = [ReactionName::Granted, ReactionName::Partly, ReactionName::Reasoned, ReactionName::Noted];
            let shared = point.by.len() >= SHARED_BY;
            let carried = |reaction: &ReactionName| {
                let yes: Vec<_> = point.replies.iter().filter(|(_, r)| r >= reaction).map(|(m, _)| *m).collect();
                self.level.wins(&self.state.table.draft, &yes)
            };
            let reaction = generous.into_iter().find(carried).unwrap_or(ReactionName::Noted);
            let reaction = if shared { reaction.max(ReactionName::Reasoned) } else { reaction };
            self.ask_new_yes(&point, reaction);
        }
        let shared_by_many = |p: &&Point| p.by.len() >= SHARED_BY && p.reaction == Some(ReactionName::Noted);
        let brushed_aside: Vec<_> = self.state.points.iter().filter(shared_by_many).map(|p| p.no).collect();
        for no in brushed_aside {
            self.answer_point(no, ReactionName::Reasoned);
        }
    }

    /// An answer that changes the text waits for a new yes of every college, in the same beat (`asks.md` W9); any other stands.
    fn ask_new_yes(&mut self, point: &Point, reaction: ReactionName) {
        let option = answered_option(self.level, &self.state, point, reaction);
        let again = self.level.asks_again().filter(|_| option != self.state.table.draft.pick(point.issue));
        let Some(again) = again else { return self.answer_point(point.no, reaction) };
        self.emit(Event::PointProposed(point.no, reaction));
        let line = Line::new("nieuws-opnieuw-ja")
            .with("gemeenten", names(&point.by))
            .with("optie", FactValue::Option(point.issue, option));
        self.headline(NewsKind::Table, line);
        for m in self.level.muns() {
            let seat = self.level.seat_of(self.level.ask(again).bench(), Some(m));
            if let Some(seat) = seat.filter(|seat| !self.state.follow_ups.contains(&(again, *seat))) {
                self.emit(Event::AskOpened(again, seat));
            }
        }
    }

    /// Every college said yes again: the text changes. One did not: the point is refused with that reason.
    fn settle_new_yes(&mut self) {
        let waiting: Vec<_> = self.state.points.iter().filter(|p| waits_for_yes(p)).cloned().collect();
        for point in waiting {
            let all = self.level.n();
            let reaction = point.proposed.filter(|_| point.agreed.len() == all);
            if reaction.is_none() {
                let line = Line::new("nieuws-opnieuw-nee")
                    .with("ja", FactValue::Number(point.agreed.len() as i64))
                    .with("alle", FactValue::Number(all as i64));
                self.headline(NewsKind::Table, line);
            }
            self.answer_point(point.no, reaction.unwrap_or(ReactionName::Reasoned));
        }
    }

    /// The answer to a point; what is granted changes the draft, what is granted in part moves it one step.
    fn answer_point(&mut self, no: PointNo, reaction: ReactionName) {
        let point = self.state.points[no.at()].clone();
        self.emit(Event::PointAnswered(no, reaction));
        let option = answered_option(self.level, &self.state, &point, reaction);
        if option != self.state.table.draft.pick(point.issue) {
            let agreed = point.proposed.is_some() || self.state.table.agreed[point.issue.at()];
            self.emit(Event::DraftChanged { issue: point.issue, option, agreed });
        }
        if let Some(m) = point.by.first().copied() {
            let line = Line::new(format!("nieuws-reactie-{}", reaction_word(reaction).name()))
                .with("gemeenten", names(&point.by))
                .with("optie", FactValue::Option(point.issue, option));
            self.emit(Event::News(NewsKind::Table, Some(m), line));
        }
        self.keep_support(&point.by, no);
    }

    /// Promises of support are kept or broken by what the promiser itself said about the point; who said nothing has broken
    /// nothing (`asks.md` 3.13).
    fn keep_support(&mut self, by: &[MunIx], no: PointNo) {
        use crate::rules::ask::PromiseKind;
        let replies = self.state.points[no.at()].replies.clone();
        let promises: Vec<_> = self
            .state
            .promises
            .iter()
            .filter(|p| p.what == PromiseKind::SupportPoint && p.kept.is_none() && by.contains(&p.to))
            .copied()
            .collect();
        for promise in promises {
            if let Some((_, own)) = replies.iter().find(|(m, _)| *m == promise.from) {
                self.resolve_promise(promise.no, *own >= ReactionName::Partly);
            }
        }
    }

    /// Every term is over: the reply note is being written.
    pub(super) fn end_terms(&mut self) {
        self.give_prepared_views();
        for m in self.level.muns() {
            let town = self.state.town(m);
            if town.received.is_some() && !town.spoke() && town.consent.is_none() {
                self.news(NewsKind::Term, m, "nieuws-zwijgt");
            }
        }
        let weeks = super::opening::reply_weeks(&self.state) + self.state.file.shift(Procedure::Reply);
        self.emit(Event::Planned(self.state.week + weeks.max(0), Due::ReplyReady));
    }

    /// Councils get more weeks for their view: terms that run end later, and so does one that is planned (E10).
    pub(super) fn lengthen_terms(&mut self, weeks: i32) {
        let running: Vec<_> = self.state.running_terms().map(|(m, from, to)| (m, from, to + weeks)).collect();
        let planned = self.state.file.milestones.draft.is_some_and(|week| week > self.state.week);
        if running.is_empty() && !planned {
            return;
        }
        let term = i32::from(self.state.file.term_weeks) + weeks;
        self.emit(Event::TermWeeksSet(term.clamp(0, 52) as u8));
        for (m, from, ends) in &running {
            let recess_weeks = self.level.calendar().recess_weeks(*from, *ends - 1);
            self.act(*m, Deed::Termijn { dossier: Dossier::Regeling, weeks: ends - from, recess_weeks });
            self.emit(Event::TermLengthened(*m, *ends));
        }
        if let Some(ends) = running.iter().map(|(.., ends)| *ends).max() {
            self.emit(Event::Unplanned(Due::TermsEnd));
            self.emit(Event::Planned(ends, Due::TermsEnd));
        }
        let line = Line::new("nieuws-termijn-langer").with("weken", FactValue::Number(weeks.into()));
        self.headline(NewsKind::Term, line);
    }

    /// The reply note is ready: points that the table left get the answer of the note.
    pub(super) fn finish_reply(&mut self) {
        let silent = self.state.points.iter().all(|p| p.reaction.is_some() || p.by.is_empty());
        if !self.level.ask_ix("W9").is_some_and(|ask| self.later_beat_asks(ask)) {
            self.answer_by_note(|_| true);
        }
        if !self.state.file.second_vote || !silent {
            self.headline(NewsKind::Paper, Line::new("nieuws-reactienota"));
        }
        let week = meeting_after(self.level, &self.state, self.state.week) + self.state.file.shift(Procedure::Consent);
        self.emit(Event::Planned(week.max(self.state.week), Due::Consent));
    }

    /// Points that came after the consent of their council (E11) get the answer of the note all the same.
    pub(super) fn answer_late_points(&mut self) {
        self.answer_by_note(|town| town.consent.is_some());
    }

    /// Points without an answer get the answer of the note, of councils that this fits.
    fn answer_by_note(&mut self, fits: impl Fn(&Town) -> bool) {
        let unanswered = |p: &&Point| p.reaction.is_none() && !p.booked;
        let whose = |p: &&Point| p.by.first().is_some_and(|m| fits(self.state.town(*m)));
        let open: Vec<_> = self.state.points.iter().filter(unanswered).filter(whose).cloned().collect();
        let mode = self.state.file.reply_mode.unwrap_or(ReplyMode::SharedPoints);
        for point in open {
            let shared = point.by.len() > 1;
            let reaction = match mode {
                _ if self.state.table.draft.pick(point.issue) == point.option => ReactionName::Granted,
                ReplyMode::EachPoint => ReactionName::Reasoned,
                ReplyMode::SharedPoints if shared => ReactionName::Reasoned,
                ReplyMode::SharedPoints | ReplyMode::GeneralLetter => ReactionName::Noted,
            };
            self.answer_point(point.no, reaction);
        }
    }

    /// Whether a beat to come before consent still puts this ask.
    fn later_beat_asks(&self, ask: crate::rules::ids::AskIx) -> bool {
        let here = usize::from(self.state.moment.beat);
        self.round().is_some_and(|round| {
            round.beats().iter().skip(here + 1).any(|beat| beat.asks().iter().any(|(_, asks)| asks.contains(&ask)))
        })
    }

    /// Points are written into the act log, for every council behind them, in the dossier that the point is about.
    pub(super) fn book_points(&mut self) {
        let points: Vec<_> = self.state.points.iter().filter(|p| !p.booked).cloned().collect();
        for point in points {
            let reaction = point.reaction.map_or(Reaction::Geen, reaction_word);
            for m in &point.by {
                let deed = Deed::Punt {
                    dossier: self.level.issue(point.issue).dossier,
                    id: i32::from(point.no.0),
                    weight: point.weight,
                    reaction,
                };
                let week = self.state.town(*m).term_ends.map_or(self.state.week, |week| week.min(self.state.week));
                self.act_in(week, *m, deed);
            }
            self.emit(Event::PointBooked(point.no));
        }
    }
}

/// The option that the draft has after this answer to a point; one that does not go with the rest changes nothing.
pub fn answered_option(level: &Level, state: &State, point: &Point, reaction: ReactionName) -> OptIx {
    let draft = state.table.draft.pick(point.issue);
    let option = match reaction {
        ReactionName::Granted => point.option,
        ReactionName::Partly => level.between(point.issue, draft, point.option),
        ReactionName::Reasoned | ReactionName::Noted | ReactionName::None => draft,
    };
    let fits = level.issues().clashes(&state.table.draft.with(point.issue, option)).is_empty();
    if fits { option } else { draft }
}

/// Municipalities by name.
fn names(muns: &[MunIx]) -> FactValue {
    FactValue::List(muns.iter().map(|m| FactValue::Municipality(*m)).collect())
}

/// The word of a reaction in the act log.
fn reaction_word(reaction: ReactionName) -> Reaction {
    match reaction {
        ReactionName::None => Reaction::Geen,
        ReactionName::Noted => Reaction::Kennis,
        ReactionName::Reasoned => Reaction::Gemotiveerd,
        ReactionName::Partly => Reaction::Deels,
        ReactionName::Granted => Reaction::Over,
    }
}
