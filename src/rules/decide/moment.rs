//! How the game moves: a moment closes, its answers count, the next moment opens.

use super::Turn;
use super::again::votes_in;
use super::opening::{consent_week, meeting_after};
use crate::rules::ask::{Answer, Counts, Procedure, Put};
use crate::rules::bench::Bench;
use crate::rules::command::Moment;
use crate::rules::event::{Due, Event, ProvinceStep};
use crate::rules::level::source::Beat;
use crate::rules::line::{FactValue, Line};
use crate::rules::view::{NewsKind, Outcome, Stage};

impl Turn<'_> {
    /// Closes this moment and opens the next.
    pub(super) fn close_moment(&mut self) {
        match self.state.stage {
            Stage::Asks => {
                self.count_answers();
                self.after_asks();
            }
            Stage::Tabling => self.close_tabling(),
            Stage::Reasons => {
                self.count_answers();
                self.step_to(Stage::Answers);
            }
            Stage::Answers => self.close_replies(),
            Stage::Deadlock => self.close_deadlock(),
            Stage::Event => self.next_beat(),
            Stage::Over => {}
        }
    }

    /// What was answered counts: bench by bench, then by seat, so that the order of taps is of no consequence.
    pub(super) fn count_answers(&mut self) {
        if self.beat().is_some_and(|beat| beat.practice()) {
            return self.emit(Event::AsksClosed);
        }
        let mut open = self.state.open.clone();
        let rank = |put: &Put| {
            let bench = self.level.ask(put.ask).bench();
            (Bench::ALL.iter().position(|other| *other == bench), put.no)
        };
        open.sort_by_key(|ask| rank(&ask.put));
        for ask in &open {
            let answer = ask.answer.clone().or_else(|| self.timeout(&ask.put));
            if let Some(answer) = answer.filter(|_| self.level.ask(ask.put.ask).counts() == Counts::Each) {
                self.count(&ask.put, &answer);
            }
        }
        self.count_most(&open);
        self.emit(Event::AsksClosed);
        self.settle_shifts();
        self.settle_split();
        self.settle_points();
        self.settle_votes();
    }

    /// The answer that stands when nobody answers.
    fn timeout(&self, put: &Put) -> Option<Answer> {
        let ask = self.level.ask(put.ask);
        ask.timeout().map(Answer::Choice)
    }

    /// After the asks of a beat: more asks, the table, an event, or the next beat.
    fn after_asks(&mut self) {
        if !self.state.follow_ups.is_empty() {
            self.step_to(Stage::Asks);
            return;
        }
        let now = self.state.moment;
        // Asks that an event of this beat opened come after everything else.
        if self.state.event_beat == Some((now.round, now.beat)) {
            return self.next_beat();
        }
        let Some(beat) = self.beat() else { return };
        let has_table = self.round().is_some_and(|round| !round.tablings().is_empty());
        match beat.beat() {
            Beat::Together if has_table && self.state.table.tabling == 0 && self.state.table.attempt == 0 => {
                self.emit(Event::TablingBegan(0));
                self.open_tabling();
            }
            Beat::Consequence => self.close_consequence(),
            Beat::Apart | Beat::Together | Beat::Decide => self.after_beat(),
        }
    }

    /// An event may fall; else the next beat begins.
    pub(super) fn after_beat(&mut self) {
        if self.beat().is_some_and(|beat| beat.event())
            && !super::events_on_offer(self.level, self.plan, &self.state).is_empty()
        {
            self.step_to(Stage::Event);
        } else {
            self.next_beat();
        }
    }

    /// What was pending in the round is booked.
    fn close_consequence(&mut self) {
        self.close_round();
        self.after_beat();
    }

    /// The next beat, the next round, or the end.
    pub(super) fn next_beat(&mut self) {
        let moment = self.state.moment;
        let Some(round) = self.round() else { return };
        if usize::from(moment.beat) + 1 < round.beats().len() {
            self.open(Moment { beat: moment.beat + 1, step: 0, ..moment }, Stage::Asks);
            self.enter_beat();
        } else if usize::from(moment.round) < self.plan.rounds().len() {
            self.open(Moment { round: moment.round + 1, beat: 0, step: 0 }, Stage::Asks);
            self.begin_round();
            self.enter_beat();
        } else {
            self.finish();
        }
    }

    /// A fresh round.
    pub(super) fn begin_round(&mut self) {
        self.emit(Event::RoundBegan);
    }

    /// The calendar comes to the week of the beat; its asks are put.
    pub(super) fn enter_beat(&mut self) {
        let Some((round, beat)) = self.round().zip(self.beat()) else { return };
        let planned = match beat.at() {
            Some(Procedure::Consent) if votes_in(self.level, &self.state, beat) => {
                consent_week(self.level, &self.state)
                    .map_or(beat.week(), |week| meeting_after(self.level, &self.state, week.max(self.state.week)))
            }
            // The week before the terms end: councils can still speak.
            Some(Procedure::ViewArrangement) => self.view_ends().map_or(beat.week(), |week| week - 1),
            _ => beat.week(),
        };
        let target = match beat.beat() {
            Beat::Consequence => round.weeks().1,
            Beat::Apart | Beat::Together | Beat::Decide => planned.clamp(round.weeks().0, round.weeks().1),
        };
        if beat.beat() != Beat::Consequence {
            self.run_weeks(target.max(self.state.week));
        }
        let key = match beat.beat() {
            Beat::Apart => "nieuws-moment-apart",
            Beat::Together => "nieuws-moment-samen",
            Beat::Decide => "nieuws-moment-besluit",
            Beat::Consequence => "nieuws-moment-gevolg",
        };
        let number = FactValue::Number(self.state.moment.round.into());
        self.headline(NewsKind::Moment, Line::new(key).with("ronde", number));
        self.run_weeks(target.max(self.state.week));
        self.put_asks();
    }

    /// The week in which the term of the view ends, as far as it is known.
    fn view_ends(&self) -> Option<i32> {
        let milestones = &self.state.file.milestones;
        milestones.terms.or_else(|| Some(milestones.draft? + i32::from(self.state.file.term_weeks)))
    }

    /// A step inside the beat.
    pub(super) fn step_to(&mut self, stage: Stage) {
        let moment = self.state.moment;
        self.open(Moment { step: moment.step + 1, ..moment }, stage);
        self.put_asks();
    }

    /// A moment opens.
    fn open(&mut self, moment: Moment, stage: Stage) {
        self.carried = self.state.follow_ups.clone();
        self.emit(Event::MomentOpened { moment, stage });
    }

    /// The last round is over: the calendar runs to the end, and what became of it is known.
    fn finish(&mut self) {
        self.close_round();
        let horizon = self.level.calendar().horizon();
        let award = super::award_week(self.level, self.plan, &self.state);
        let last = self.state.due.iter().map(|(week, _)| *week).fold(award, i32::max);
        self.run_weeks(horizon.max(last.min(horizon + 26)));
        self.answer_late_points();
        self.book_points();
        self.check_announcements();
        let outcome = self.outcome();
        self.headline(NewsKind::Moment, Line::new(format!("einde-{outcome:?}")));
        self.emit(Event::Ended(outcome));
    }

    /// What became of the arrangement.
    fn outcome(&self) -> Outcome {
        let milestones = &self.state.file.milestones;
        let refused = self.state.towns.iter().any(|town| town.consent.is_some_and(|(share, _)| share <= 0.5));
        if self.state.file.province == Some(ProvinceStep::Imposes) {
            return Outcome::Imposed;
        }
        if milestones.arranged.is_none() {
            return match milestones.consented {
                None => Outcome::Stranded,
                Some(_) if refused => Outcome::Refused,
                Some(_) => Outcome::StayedOut,
            };
        }
        if self.forgotten().next().is_some() {
            return Outcome::CannotStand;
        }
        match milestones.in_force {
            None => Outcome::Unpublished,
            Some(week) if week <= self.state.deadlines(self.level).arrangement => Outcome::InTime,
            Some(_) => Outcome::Late,
        }
    }

    /// A debate, a report or a paper in a week to come.
    pub(super) fn plan_due(&mut self, week: i32, due: Due) {
        if week <= self.state.week {
            self.run_due(due);
        } else {
            self.emit(Event::Planned(week, due));
        }
    }
}
