//! Which asks a moment puts, to whom, and when a question makes sense.

use super::Turn;
use super::office::ASKED_GROUP;
use super::table::{is_last_chance, speaking_order};
use super::when::{holds, joinable};
use crate::rules::acts::{Act, Deed, Vocabulary};
use crate::rules::ask::{Effect, FactName, Procedure, Put, Subject, When};
use crate::rules::bench::Bench;
use crate::rules::command::Moment;
use crate::rules::event::{Due, Event};
use crate::rules::ids::{AskIx, AskNo, MunIx, SeatIx};
use crate::rules::level::Format;
use crate::rules::level::Level;
use crate::rules::level::source::{FormatRank, RegionalDuty};
use crate::rules::norm::Verdict;
use crate::rules::state::{Point, State};
use crate::rules::view::Stage;

/// Basic facts in the order in which they come to light.
pub(super) const FACTS: [FactName; 6] = [
    FactName::OwnUse,
    FactName::OwnCost,
    FactName::Waiting,
    FactName::Scenarios,
    FactName::Risks,
    FactName::Alternatives,
];

/// The first events of a game: what stood fixed before play, and the first moment.
pub fn start(level: &Level, plan: &Format, blank: &State, started: Event) -> Vec<Event> {
    let mut turn = Turn::new(level, plan, blank);
    turn.emit(started);
    turn.lay_background();
    turn.emit(Event::MomentOpened { moment: Moment { round: 1, beat: 0, step: 0 }, stage: Stage::Asks });
    turn.begin_round();
    turn.enter_beat();
    turn.events
}

impl Turn<'_> {
    /// Dated acts and facts that the format takes as given (`asks.md` 1.2 rule 8).
    fn lay_background(&mut self) {
        let background = &self.plan.background();
        for act in &background.acts {
            if act.for_each {
                for m in self.level.muns() {
                    self.emit(Event::Acted(Act::of(act.week, m, act.deed)));
                }
            } else {
                self.emit(Event::Acted(Act::of(act.week, None, act.deed)));
            }
        }
        for fact in &background.facts {
            self.emit(Event::Filed(*fact));
        }
        if background.clauses_complete {
            self.emit(Event::ClausesChecked(self.level.all_clauses()));
        } else {
            let hidden = self.level.forgotten_clause().name();
            self.emit(Event::ClausesChecked(self.level.all_clauses().into_iter().filter(|c| c != hidden).collect()));
        }
        if background.vision_written {
            self.emit(Event::VisionWritten(('a'..='g').map(String::from).collect()));
        }
        if background.bylaws {
            for m in self.level.muns() {
                self.emit(Event::BylawAdopted(m));
            }
        }
        self.emit(Event::BoardsSet(background.boards.clone()));
        for week in background.boards.clone() {
            self.emit(Event::Planned(week, Due::Board));
        }
        self.start_from_scan();
        if let Some(choice) = background.gazette {
            for m in self.level.muns() {
                self.emit(Event::GazetteSet(m, choice));
            }
        }
        if let Some((week, weeks)) = background.draft {
            let week = week + self.state.file.shift(Procedure::Draft);
            self.emit(Event::TermWeeksSet(weeks));
            self.emit(Event::Planned(week, Due::SendDraft { on_request: false }));
        }
        if let Some(week) = background.vision {
            self.emit(Event::Planned(week, Due::Vision));
        }
        match self.level.duty() {
            RegionalDuty::InForce => self.emit(Event::DutyInForce),
            RegionalDuty::From(week) => self.emit(Event::Planned(week, Due::Duty)),
            RegionalDuty::Never => {}
        }
    }

    /// Puts the asks of this moment.
    pub(super) fn put_asks(&mut self) {
        match self.state.stage {
            Stage::Asks => self.put_beat_asks(),
            Stage::Tabling => self.put_to_first_speaker("W3"),
            Stage::Reasons => {
                self.put_listed("W5");
                self.put_listed("R13");
            }
            Stage::Answers => {
                self.put_listed("W4");
                self.put_listed("W4b");
            }
            Stage::Deadlock => self.put_listed("V3"),
            Stage::Event | Stage::Over => {}
        }
    }

    /// The asks of the beat, except those that belong to a step of the table; or the follow-ups of the last step.
    fn put_beat_asks(&mut self) {
        for (ask, seat) in std::mem::take(&mut self.carried) {
            self.put_to(ask, seat);
        }
        if self.state.moment.step > 0 {
            return;
        }
        let Some(beat) = self.beat() else { return };
        for (_, asks) in beat.asks() {
            for &ask in asks {
                let chosen_elsewhere = self.opened_by_choice(ask);
                if !is_table_ask(self.level, ask) && !chosen_elsewhere {
                    for seat in self.seats_for(ask) {
                        self.put_to(ask, seat);
                    }
                }
            }
        }
        self.put_second_vote();
    }

    /// In formats where councils choose their agenda (R2) or officials their work (A1) in this beat, what those choices open waits.
    fn opened_by_choice(&self, ask: AskIx) -> bool {
        let id = self.level.ask(ask).id();
        let listed = |chooser: &str| {
            let chooser = self.level.ask_ix(chooser);
            let opens = chooser.is_some_and(|ix| self.level.opens(ix, id));
            let here = self
                .beat()
                .is_some_and(|b| b.asks().iter().any(|(_, asks)| chooser.is_some_and(|c| asks.contains(&c))));
            opens && here
        };
        listed("R2") || listed("A1")
    }

    /// Puts an ask of the table to every seat of its bench, where the beat lists it.
    fn put_listed(&mut self, id: &str) {
        let Some(ask) = self.level.ask_ix(id) else { return };
        let listed = self.beat().is_some_and(|beat| beat.asks().iter().any(|(_, asks)| asks.contains(&ask)));
        if listed {
            for seat in self.seats_for(ask) {
                self.put_to(ask, seat);
            }
        }
    }

    /// Puts an ask to the alderman whose turn it is.
    fn put_to_first_speaker(&mut self, id: &str) {
        let Some(ask) = self.level.ask_ix(id) else { return };
        let Some(first) = speaking_order(self.level, self.plan, &self.state).first().copied() else { return };
        if let Some(seat) = self.level.seat_of(Bench::Alderman, Some(first)) {
            self.put_to(ask, seat);
        }
    }

    /// Opens asks that an event calls for, at every seat that can answer them now, in formats that know them.
    pub(super) fn call_for(&mut self, asks: &[String]) {
        let known: Vec<AskIx> = asks.iter().filter_map(|id| self.level.ask_ix(id)).collect();
        for ask in known.into_iter().filter(|ask| self.plan.asks(*ask)) {
            for seat in self.seats_for(ask) {
                let makes_sense = |when: &When| holds(self.level, self.plan, &self.state, *when, seat);
                let once = self.state.follow_ups.iter().all(|(_, other)| *other != seat);
                if once && self.level.ask(ask).when().iter().all(makes_sense) {
                    self.emit(Event::AskOpened(ask, seat));
                }
            }
        }
    }

    /// Seats that answer an ask: of each municipality, of the region, or whoever holds that chair.
    pub(super) fn seats_for(&self, ask: AskIx) -> Vec<SeatIx> {
        let bench = self.level.ask(ask).bench();
        if bench.is_local() {
            return self.level.muns().filter_map(|m| self.level.seat_of(bench, Some(m))).collect();
        }
        if self.plan.plays(bench)
            && let Some(seat) = self.level.seat_of(bench, None)
        {
            return vec![seat];
        }
        self.holder(bench).into_iter().collect()
    }

    /// Who holds a chair of the region that is empty: an official with a person, else the official of the largest.
    fn holder(&self, bench: Bench) -> Option<SeatIx> {
        match bench {
            Bench::Bureau | Bench::Buyer | Bench::Controller => {
                let person = self.state.persons.iter().copied().find(|s| self.level.seat(*s).bench == Bench::Official);
                person.or_else(|| self.level.seat_of(Bench::Official, Some(self.level.largest())))
            }
            Bench::Council
            | Bench::Alderman
            | Bench::Official
            | Bench::Clerks
            | Bench::Chair
            | Bench::Provider
            | Bench::ClientCouncil
            | Bench::Press => None,
        }
    }

    /// Puts an ask to a seat if it makes sense there; an ask about points comes once per point.
    pub(super) fn put_to(&mut self, ask: AskIx, seat: SeatIx) {
        let source = self.level.ask(ask);
        if !source.when().iter().all(|when| holds(self.level, self.plan, &self.state, *when, seat)) {
            return;
        }
        if source.when().contains(&When::PointsOpen) {
            let unanswered = self.state.points.iter().filter(|p| p.reaction.is_none() && !p.by.is_empty());
            let mut open: Vec<_> = unanswered.map(|p| (std::cmp::Reverse((p.weight, p.by.len())), p.no)).collect();
            open.sort();
            open.truncate(most_points(self.plan.rank()));
            for (_, no) in open {
                self.put(ask, seat, Some(Subject::Point(no)));
            }
            return;
        }
        if source.when().contains(&When::PointProposed) {
            let waiting: Vec<_> = self.state.points.iter().filter(|p| waits_for_yes(p)).map(|p| p.no).collect();
            for no in waiting {
                self.put(ask, seat, Some(Subject::Point(no)));
            }
            return;
        }
        let about_group = |effect: &Effect| matches!(effect, Effect::Consult { group, .. } if group == ASKED_GROUP);
        if source.effects().any(about_group) {
            for group in self.groups_to_ask() {
                self.put(ask, seat, Some(Subject::Group(group)));
            }
            return;
        }
        let subject = self.subject(ask, seat);
        self.put(ask, seat, subject);
    }

    /// What an ask is about, where it is one thing.
    fn subject(&self, ask: AskIx, seat: SeatIx) -> Option<Subject> {
        let source = self.level.ask(ask);
        let home = self.level.seat(seat).municipality;
        if source.when().contains(&When::PackageTabled) {
            return self.state.package_on_table().map(|package| Subject::Package(package.no));
        }
        if source.when().contains(&When::PointsOfOthers) {
            return self.joinable(home?).map(Subject::Point);
        }
        if source.when().contains(&When::NormOpen) {
            return open_norm(self.level, self.plan, &self.state).map(Subject::Norm);
        }
        let fact_of_week = source.options().iter().any(|o| o.does.iter().any(|e| matches!(e, Effect::FactTo(_))));
        fact_of_week.then(|| Subject::Fact(self.fact_of_week(home.unwrap_or(MunIx(0)))))
    }

    /// The fact that lies ready: one that the council asked for, else the first that it lacks.
    fn fact_of_week(&self, m: MunIx) -> FactName {
        let town = self.state.town(m);
        let lacks = |fact: &FactName| !town.council_facts.contains(fact) || !town.alderman_facts.contains(fact);
        let asked = town.asked_facts.iter().copied().find(lacks);
        asked.or_else(|| FACTS.into_iter().find(lacks)).unwrap_or(FactName::Alternatives)
    }

    /// The heaviest open point of another council that this one could join.
    fn joinable(&self, m: MunIx) -> Option<crate::rules::ids::PointNo> {
        joinable(&self.state, m)
    }

    /// Puts one ask.
    fn put(&mut self, ask: AskIx, seat: SeatIx, subject: Option<Subject>) {
        let no = AskNo(self.state.asked);
        self.emit(Event::AskPut(Put { no, ask, seat, subject }));
    }
}

/// Points that a seat answers in one beat, the heaviest first; the reply note answers the others (`asks.md` 1.2 rule 1).
fn most_points(rank: FormatRank) -> usize {
    match rank {
        FormatRank::Stand | FormatRank::Solo | FormatRank::Onboarding => 2,
        FormatRank::HalfDay => 4,
    }
}

/// The table would change the text for this point, and the colleges have not answered.
pub(super) fn waits_for_yes(point: &Point) -> bool {
    point.proposed.is_some() && point.reaction.is_none()
}

/// Asks that a step of the table puts by itself.
fn is_table_ask(level: &Level, ask: AskIx) -> bool {
    matches!(level.ask(ask).id(), "W3" | "W4" | "W4b" | "W5" | "R13" | "V3")
}

/// A norm that the law leaves open on what happened, and of which the table has not said what it finds.
pub(super) fn open_norm(level: &Level, plan: &Format, state: &State) -> Option<u8> {
    let norms = level.model().norms();
    let record = state.legal_record(level, plan);
    let open = norms.all().iter().position(|norm| {
        norm.test.question().is_some() && record.ruling(&norm.id).is_none() && norm.verdict(&record) == Verdict::Open
    });
    open.map(|at| at as u8)
}

/// The draft was sent, or is due to be sent in this round.
pub(super) fn draft_is_out(_level: &Level, plan: &Format, state: &State) -> bool {
    let milestones = &state.file.milestones;
    let end = super::round_of(plan, state.moment).map_or(state.week, |round| round.weeks().1);
    let last = is_last_chance(plan, state);
    milestones.terms.is_some() || milestones.draft.is_some_and(|week| week <= end || last)
}

/// The week in which councils can meet on consent, as far as the file tells now.
pub fn consent_week(level: &Level, state: &State) -> Option<crate::rules::ids::Week> {
    let milestones = &state.file.milestones;
    if let Some(week) = milestones.consent {
        return Some(week);
    }
    let terms = milestones.terms.or_else(|| Some(milestones.draft? + i32::from(state.file.term_weeks)))?;
    let reply = milestones.reply.unwrap_or(terms + reply_weeks(state) + state.file.shift(Procedure::Reply));
    Some(meeting_after(level, state, reply))
}

/// Weeks that the reply note takes (`asks.md` 3.3).
pub fn reply_weeks(state: &State) -> i32 {
    use crate::rules::ask::ReplyMode;
    let nothing_to_answer = state.points.iter().all(|point| point.reaction.is_some() || point.by.is_empty());
    match state.file.reply_mode {
        _ if state.file.second_vote && nothing_to_answer => 0,
        Some(ReplyMode::EachPoint) => 4,
        Some(ReplyMode::SharedPoints) | None => 3,
        Some(ReplyMode::GeneralLetter) => 1,
    }
}

/// The next council meeting outside recess, or, with an extra meeting, the next week outside recess.
pub(super) fn meeting_after(level: &Level, state: &State, week: crate::rules::ids::Week) -> crate::rules::ids::Week {
    let calendar = level.calendar();
    if state.file.extra_meeting {
        return (week..).find(|w| !calendar.is_recess(*w)).unwrap_or(week);
    }
    calendar.council_from(week)
}

impl Turn<'_> {
    /// A deed dated in another week than this one.
    pub(super) fn act_in(&mut self, week: crate::rules::ids::Week, m: impl Into<Option<MunIx>>, deed: Deed) {
        self.emit(Event::Acted(Act::of(week, m, deed)));
    }
}
