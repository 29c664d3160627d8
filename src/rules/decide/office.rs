//! The work of officials, bureau, clerks and buyers: reports, documents, text, vision, publication, purchase.

use super::Turn;
use super::weeks::award_week;
use crate::rules::acts::{Deed, Document, Dossier, Group, PromiseOutcome, Step, Vocabulary};
use crate::rules::ask::{GazetteChoice, NewsTime, PenChoice, PromiseKind, ProviderChoice, Put, Subject};
use crate::rules::event::{Due, Event};
use crate::rules::ids::{IssueIx, MunIx, Week};
use crate::rules::line::{FactValue, Line};
use crate::rules::view::NewsKind;

/// Weeks between announcement and step that count in full (`scoring.md` T5).
const ANNOUNCED_WEEKS: i32 = 12;
/// Steps whose dates are certain; the others can move.
const CERTAIN_STEPS: usize = 4;
/// Weeks that the contracts come later when a provider does not bid (P2, E06).
const NO_BID_WEEKS: i32 = 10;
/// Weeks of a year.
const YEAR: i32 = 52;
/// Weeks until a report that a council demanded.
const DEMANDED_WEEKS: i32 = 2;
/// Most groups that the bureau is asked about in a round (`asks.md` A7).
const MOST_GROUPS: usize = 2;
/// The word in the data for the group that an ask is about.
pub(super) const ASKED_GROUP: &str = "gevraagd";

impl Turn<'_> {
    // ---- account

    /// A board or steering meeting.
    pub(super) fn meet_board(&mut self) {
        let week = self.state.week;
        self.act(None, Deed::Ab);
        self.emit(Event::BoardMet(week));
        self.headline(NewsKind::Paper, Line::new("nieuws-bestuur").with("week", FactValue::Week(week)));
    }

    /// The alderman reports on the last board (W7).
    pub(super) fn report(&mut self, m: MunIx, after_weeks: i32) {
        let Some(meeting) = self.state.last_board() else { return };
        self.emit(Event::ReportDecided(m, meeting));
        self.plan_due(meeting + after_weeks, Due::Report(m, meeting));
    }

    /// The council asks questions: the last report comes within two weeks (R6).
    pub(super) fn demand_report(&mut self, m: MunIx) {
        let Some(meeting) = self.state.last_board() else { return };
        self.emit(Event::ReportDecided(m, meeting));
        self.plan_due(self.state.week + DEMANDED_WEEKS, Due::Report(m, meeting));
    }

    /// A debate on account, at the next council meeting.
    pub(super) fn plan_debate(&mut self, m: MunIx) {
        if self.state.town(m).debate_free {
            self.emit(Event::DebateFree(m, false));
        }
        let week = self.level.calendar().council_from(self.state.week);
        self.plan_due(week, Due::Debate(m));
    }

    /// Boards of the coming year (V2).
    pub(super) fn set_boards(&mut self, times: i32) {
        let first = self.state.week + YEAR / times.max(1) / 2;
        let horizon = self.level.calendar().horizon();
        let weeks: Vec<Week> =
            (0..2 * times).map(|k| first + k * YEAR / times.max(1)).filter(|w| *w <= horizon).collect();
        self.emit(Event::BoardsSet(weeks.clone()));
        for week in weeks {
            self.emit(Event::Planned(week, Due::Board));
        }
    }

    /// How fast bad news and the last board reach the councils (A16).
    pub(super) fn tell_bad_news(&mut self, when: NewsTime) {
        let key = match when {
            NewsTime::Now => "nieuws-verteld-nu",
            NewsTime::AfterBoard => "nieuws-verteld-bestuur",
            NewsTime::WithBudget => "nieuws-verteld-begroting",
        };
        self.emit(Event::BadNewsTold(when));
        self.headline(NewsKind::Paper, Line::new(key));
        self.end_warning(when == NewsTime::Now);
    }

    // ---- text, documents, dates

    /// Clauses are checked; the forgotten one is found if it is among them.
    pub(super) fn check_clauses(&mut self, names: &[String]) {
        self.emit(Event::ClausesChecked(names.to_vec()));
    }

    /// The documents of this round go online (A12).
    pub(super) fn publish(&mut self, days: i32, public: bool, ground: bool) {
        let documents: Vec<Document> = self.round().map(|round| round.documents().to_vec()).unwrap_or_default();
        for document in documents {
            self.act(None, Deed::Stuk { document, days, public, ground });
        }
        let key = if public { "nieuws-stuk" } else { "nieuws-geheim" };
        self.headline(NewsKind::Paper, Line::new(key).with("dagen", FactValue::Number(days.into())));
    }

    /// Steps are announced (A8): the certain ones count at once, the others when their date held.
    pub(super) fn announce(&mut self, steps: usize) {
        let first = self.state.file.announced.len();
        let last = steps.min(Step::COUNT - 1);
        let new: Vec<(u8, Week)> = (first..last).map(|k| (k as u8, self.expected_week(k))).collect();
        for (k, _) in new.iter().filter(|(k, _)| usize::from(*k) < CERTAIN_STEPS) {
            self.act(None, Deed::Planning { step: Step::ALL[usize::from(*k)], ahead_weeks: ANNOUNCED_WEEKS });
        }
        if !new.is_empty() {
            self.emit(Event::StepsAnnounced(new));
            self.headline(NewsKind::Paper, Line::new("nieuws-planning").with("data", FactValue::Number(last as i64)));
        }
    }

    /// The week of a step as it looks now; the certain ones have no week to miss.
    fn expected_week(&self, step: usize) -> Week {
        let dates = self.state.deadlines(self.level);
        match Step::ALL[step] {
            Step::Toestemming => super::opening::consent_week(self.level, &self.state).unwrap_or(dates.arrangement - 4),
            Step::Regiovisie => dates.vision,
            Step::Gunning => award_week(self.level, self.plan, &self.state),
            Step::Keuzenota
            | Step::OntwerpRegeling
            | Step::ZienswijzeRegeling
            | Step::Inkoopstrategie
            | Step::Begroting
            | Step::Other => self.level.calendar().horizon(),
        }
    }

    /// Announced dates are checked: a date that held counts, a date that moved is a broken word of the bureau.
    pub(super) fn check_announcements(&mut self) {
        let milestones = self.state.file.milestones;
        let uncertain: Vec<_> =
            self.state.file.announced.iter().copied().filter(|(k, _)| usize::from(*k) >= CERTAIN_STEPS).collect();
        for (k, week) in uncertain {
            let step = Step::ALL[usize::from(k)];
            let real = match step {
                Step::Toestemming => milestones.consented,
                Step::Regiovisie => milestones.vision,
                Step::Gunning => milestones.award,
                Step::Keuzenota
                | Step::OntwerpRegeling
                | Step::ZienswijzeRegeling
                | Step::Inkoopstrategie
                | Step::Begroting
                | Step::Other => Some(week),
            };
            if real.is_some_and(|real| real <= week) {
                self.act(None, Deed::Planning { step, ahead_weeks: ANNOUNCED_WEEKS });
            } else {
                let from = self.level.largest();
                self.act(None, Deed::Belofte { from, to: None, outcome: PromiseOutcome::Gebroken });
                self.news(NewsKind::Promise, from, "nieuws-datum-gemist");
            }
        }
    }

    // ---- participation

    /// Groups that the bureau is asked about now: those that can still go higher by the draft, two in a round.
    pub(super) fn groups_to_ask(&self) -> Vec<u8> {
        let file = &self.state.file;
        let most = self.level.highest_step(&self.state.table.draft);
        let step = |group: Group| {
            let taken = file.consulted.iter().chain(&file.consults).filter(|(name, _)| name == group.name());
            taken.map(|(_, step)| *step).max().unwrap_or(0)
        };
        let open = Group::ALL.iter().filter(|group| **group != Group::Other && step(**group) < most);
        open.take(MOST_GROUPS).map(|group| group.at() as u8).collect()
    }

    /// The group that the ask is about takes part.
    pub(super) fn consult_asked(&mut self, put: &Put, step: u8) {
        let asked = match put.subject {
            Some(Subject::Group(at)) => Some(at),
            _ => self.groups_to_ask().first().copied(),
        };
        if let Some(group) = asked.and_then(|at| Group::ALL.get(usize::from(at))) {
            self.consult(group.name(), step);
        }
    }

    /// A group takes part; it is booked with or without feedback when the round ends.
    pub(super) fn consult(&mut self, group: &str, step: u8) {
        let line = Line::new("nieuws-consult")
            .with("groep", FactValue::Text(format!("groep-{group}")))
            .with("trede", FactValue::Text(format!("trede-{step}")));
        if self.state.file.youth_invited && step == super::hours::ADVISE && group == Group::Jongeren.name() {
            self.emit(Event::YouthInvited(false));
        }
        self.emit(Event::ConsultPlanned(group.to_owned(), step));
        self.headline(NewsKind::Paper, line);
    }

    /// Consultations of the round are booked.
    pub(super) fn book_consults(&mut self) {
        let feedback = self.state.file.feedback;
        for (group, rung) in self.state.file.consults.clone() {
            let Some(group) = Group::parse(&group) else { continue };
            let dossiers: &[Dossier] = match group {
                Group::Aanbieders => &[Dossier::Inkoop],
                _ => &[Dossier::Regiovisie, Dossier::Inkoop],
            };
            for dossier in dossiers {
                self.act(None, Deed::Consult { group, dossier: *dossier, rung, feedback });
            }
        }
        self.emit(Event::ConsultsBooked);
    }

    /// The client council asks to be heard on an issue (J1): the bureau hears it.
    pub(super) fn ask_influence(&mut self, issue: &str) {
        if let (Some(issue), Some(seat)) =
            (self.level.issues().find(issue), self.level.seat_of(crate::rules::bench::Bench::Bureau, None))
        {
            let line = Line::new("nieuws-vraag-jongeren").with("kwestie", FactValue::Issue(issue));
            self.emit(Event::Whispered(seat, line));
        }
    }

    // ---- regiovisie

    /// A council adopts the regiovisie or not; all have to adopt the same text.
    pub(super) fn vote_vision(&mut self, m: MunIx, yes: bool) {
        self.emit(Event::VisionVoted(m, yes));
        if self.state.towns.iter().all(|town| town.vision == Some(true)) {
            let weeks = self.weeks_of_package(Dossier::Regiovisie)
                + self.state.file.shift(crate::rules::ask::Procedure::Vision);
            self.plan_due(self.state.week + weeks.max(0), Due::Vision);
        }
    }

    /// The regiovisie is adopted: by the votes, or as the background says, later when the package takes longer.
    pub(super) fn adopt_vision_by_plan(&mut self) {
        if self.state.file.milestones.vision.is_some() {
            return;
        }
        let week = self.state.week;
        let planned = self.plan.background().vision;
        let late = planned.map_or(week, |first| first + self.weeks_of_package(Dossier::Regiovisie));
        if planned.is_some() && late > week {
            return self.emit(Event::Planned(late, Due::Vision));
        }
        self.emit(Event::VisionAdopted(week));
        self.headline(NewsKind::Vote, Line::new("nieuws-regiovisie-vast").with("week", FactValue::Week(week)));
    }

    // ---- publication

    /// After the signatures: publication as arranged, by the slowest municipality; who left it stops it.
    pub(super) fn publish_arrangement(&mut self) {
        let choices: Vec<_> =
            self.state.towns.iter().map(|town| town.gazette.unwrap_or(GazetteChoice::Later)).collect();
        if choices.contains(&GazetteChoice::Later) {
            for (k, choice) in choices.iter().enumerate() {
                if *choice == GazetteChoice::Later {
                    self.news(NewsKind::Norm, MunIx(k as u8), "nieuws-niet-bekendgemaakt");
                }
            }
            return;
        }
        let late = choices.contains(&GazetteChoice::AfterSigning);
        let weeks = if late { 4 } else { 2 } + self.state.file.shift(crate::rules::ask::Procedure::Publication);
        self.headline(NewsKind::Term, Line::new("nieuws-bekendgemaakt").with("weken", FactValue::Number(weeks.into())));
        self.emit(Event::Planned(self.state.week + weeks.max(0), Due::InForce));
    }

    /// The arrangement is in force.
    pub(super) fn enter_into_force(&mut self) {
        let week = self.state.week;
        self.emit(Event::InForce(week));
        let late = week > self.state.deadlines(self.level).arrangement;
        let key = if late { "nieuws-te-laat" } else { "nieuws-in-werking" };
        self.headline(NewsKind::Norm, Line::new(key).with("week", FactValue::Week(week)));
    }

    // ---- purchase

    /// Promises not to buy alone are kept when the region awards.
    pub(super) fn resolve_contract_promises(&mut self) {
        let kept: Vec<_> = self
            .state
            .promises
            .iter()
            .filter(|p| p.what == PromiseKind::NoOwnContract && p.kept.is_none())
            .map(|p| p.no)
            .collect();
        for no in kept {
            self.resolve_promise(no, true);
        }
    }

    /// Contracts come so many weeks after the week in which they would have come now.
    pub(super) fn contracts_later(&mut self, weeks: i32) {
        let purchase = crate::rules::ask::Procedure::Purchase;
        let plain = self.level.plain_award_week(self.plan, &self.state.table.draft) + self.state.file.shift(purchase);
        let slack = award_week(self.level, self.plan, &self.state) - plain;
        self.shift(purchase, slack + weeks);
    }

    /// What the provider says.
    pub(super) fn provider_says(&mut self, choice: ProviderChoice) {
        self.emit(Event::ProviderSaid(choice));
        if choice == ProviderChoice::NoBid {
            self.contracts_later(NO_BID_WEEKS);
        }
    }

    // ---- the pen

    /// Which draft the bureau writes (A22): the own alderman's wish is the option that its council's frame asks for.
    pub(super) fn write_draft(&mut self, choice: PenChoice) {
        self.emit(Event::PenChosen(choice));
        match choice {
            PenChoice::Middle => {}
            PenChoice::TwoVariants => {
                for m in self.level.muns() {
                    if self.state.town(m).paper.is_some() {
                        self.add_tick(m, crate::rules::ask::PaperTick::Choices);
                    }
                }
            }
            PenChoice::OwnAlderman => {
                let issues: Vec<IssueIx> = self.round().map(|round| round.issues().collect()).unwrap_or_default();
                for (issue, option) in self.level.favourites(self.level.largest(), &issues, &self.state.table.draft) {
                    if !self.state.table.agreed[issue.at()] {
                        self.emit(Event::DraftChanged { issue, option, agreed: false });
                    }
                }
            }
        }
    }

    /// The table repairs one option for a child (T1).
    pub(super) fn repair(&mut self, issue: &str, option: &str) {
        let issues = self.level.issues();
        let Some(issue) = issues.find(issue) else { return };
        let Some(option) = issues.option(issue, option) else { return };
        let changed = self.state.table.draft.with(issue, option);
        if self.state.table.draft != changed && issues.clashes(&changed).is_empty() {
            self.emit(Event::DraftChanged { issue, option, agreed: true });
            self.headline(NewsKind::Table, Line::new("nieuws-herstel").with("optie", FactValue::Option(issue, option)));
        }
    }
}
