//! The calendar moves; procedures do what is due (`asks.md` 3).

use super::Turn;
use super::council::Mailing;
use crate::rules::acts::{Deed, Dossier};
use crate::rules::ask::{FileFact, Procedure};
use crate::rules::event::{Due, Event};
use crate::rules::ids::Week;
use crate::rules::level::{Format, Level};
use crate::rules::line::{FactValue, Line};
use crate::rules::state::State;
use crate::rules::view::NewsKind;

/// Weeks of the purchase itself: documents, bids, award (`asks.md` 3.9).
pub const PURCHASE_WEEKS: i32 = 6 + 8 + 4;

impl Turn<'_> {
    /// The weeks pass until this one.
    pub(super) fn run_weeks(&mut self, until: Week) {
        self.run_everything_due();
        while self.state.week < until {
            self.emit(Event::WeekPassed(self.state.week + 1));
            self.run_everything_due();
            self.award_if_due();
        }
    }

    /// What is due in this week happens, in the order in which it was planned.
    fn run_everything_due(&mut self) {
        while let Some((week, due)) = self.state.due.first().copied() {
            if week > self.state.week {
                return;
            }
            self.emit(Event::Unplanned(due));
            self.run_due(due);
        }
    }

    /// One thing that is due.
    pub(super) fn run_due(&mut self, due: Due) {
        match due {
            Due::Paper(m, time) => self.finish_paper(m, time),
            Due::PaperReady(m, time) => self.deliver_paper(m, time),
            Due::SendDraft { on_request: true } => self.send_draft(Mailing::OnRequest),
            Due::SendDraft { on_request: false } if self.state.file.has(FileFact::OldMailingList) => {
                self.send_draft(Mailing::OldList);
            }
            Due::SendDraft { on_request: false } => self.send_draft(Mailing::All),
            Due::TermsEnd => self.end_terms(),
            Due::ReplyReady => self.finish_reply(),
            Due::Consent => self.settle_votes(),
            Due::Signing => self.sign(),
            Due::InForce => self.enter_into_force(),
            Due::Board => self.meet_board(),
            Due::Report(m, meeting) => {
                self.act(m, Deed::Terugkoppeling { meeting_week: meeting });
                self.news(NewsKind::Paper, m, "nieuws-verslag");
            }
            Due::Debate(m) => {
                self.act(m, Deed::Verantwoordingsdebat);
                self.news(NewsKind::Vote, m, "nieuws-debat");
            }
            Due::Vision => self.adopt_vision_by_plan(),
            Due::Duty => self.begin_duty(),
        }
    }

    /// The regional articles come into force, by the calendar or by the minister's letter (E03); told once.
    pub(super) fn begin_duty(&mut self) {
        if self.state.file.duty {
            return;
        }
        self.emit(Event::DutyInForce);
        self.headline(NewsKind::Term, Line::new("nieuws-plicht"));
    }

    /// Weeks that the draft package takes in a dossier (`asks.md` 4.4).
    pub(super) fn weeks_of_package(&self, dossier: Dossier) -> i32 {
        weeks_of_package(self.level, &self.state, dossier)
    }

    /// The contracts are awarded when the procedure is through; a body that is not there yet cannot sign.
    fn award_if_due(&mut self) {
        let milestones = self.state.file.milestones;
        let waits = self.level.has_board(&self.state.table.draft)
            && milestones.in_force.is_none()
            && self.state.week < self.level.calendar().horizon();
        if milestones.award.is_some() || self.state.week < award_week(self.level, self.plan, &self.state) || waits {
            return;
        }
        let week = self.state.week;
        self.emit(Event::Awarded(week));
        self.headline(NewsKind::Vote, Line::new("nieuws-gegund").with("week", FactValue::Week(week)));
        self.resolve_contract_promises();
    }
}

/// Weeks that the draft package takes in a dossier (`asks.md` 4.4).
fn weeks_of_package(level: &Level, state: &State, dossier: Dossier) -> i32 {
    let issues = level.issues();
    let weeks = |issue| {
        let weeks = issues.choice(issue, state.table.draft.pick(issue)).weeks;
        match dossier {
            Dossier::Regeling => weeks.gr,
            Dossier::Regiovisie => weeks.rv,
            Dossier::Inkoop => weeks.ik,
        }
    };
    issues.all().map(weeks).sum()
}

/// The week of the award as things stand: the purchase takes its weeks, comes after the last question about it, and a
/// body signs only when it is there (`asks.md` 3.9).
pub fn award_week(level: &Level, format: &Format, state: &State) -> Week {
    let week = level.plain_award_week(format, &state.table.draft) + state.file.shift(Procedure::Purchase);
    let last_ask = level.ask_ix("A20").and_then(|ask| format.last_beat_with(ask));
    let after_asks = last_ask.map_or(0, |beat| beat.week() + 1);
    let milestones = &state.file.milestones;
    let body = level.has_board(&state.table.draft);
    let in_force = milestones.in_force.or(milestones.in_force_planned).filter(|_| body).unwrap_or(0);
    week.max(after_asks).max(in_force)
}
