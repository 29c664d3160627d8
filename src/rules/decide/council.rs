//! What councils hear, want and decide: papers, facts, frames, views, consent.

use super::Turn;
use super::opening::{FACTS, meeting_after};
use crate::rules::acts::{Clarity, Deed, Dossier, PaperKind, Reaction, Vocabulary};
use crate::rules::ask::{
    ConsentVote, DraftTime, Effect, FactName, PaperTick, PaperTime, Procedure, Put, ReactionName, ReplyMode,
    SignChoice, Stance, Stances, Subject, Wish,
};
use crate::rules::event::{Due, Event};
use crate::rules::ids::{MunIx, PointNo};
use crate::rules::line::{FactValue, Line};
use crate::rules::state::{Point, Town};
use crate::rules::view::{FrameBy, NewsKind};

/// Weeks in which a paper with every tick is ready.
const QUARTER_WEEKS: i32 = 13;
/// Weeks from the first to the next draft of a table more (`asks.md` A5).
const TABLE_WEEKS: i32 = 4;
/// Weeks before the long recess in which a draft can still go out (practice region: week 31).
const BEFORE_RECESS_WEEKS: i32 = 3;
/// Weight of a point that was not asked for its weight (R10).
const PLAIN_WEIGHT: u8 = 2;
/// Councils behind a point from which it cannot be brushed aside.
const SHARED_BY: usize = 3;
/// Ticks of a complete paper.
const EVERY_TICK: [PaperTick; 4] = [PaperTick::Choices, PaperTick::Costs, PaperTick::Risks, PaperTick::OwnPosition];

/// To whom the draft goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mailing {
    /// To every council.
    All,
    /// To councils that asked for something.
    OnRequest,
    /// To the councils of last time: the smallest is not among them.
    OldList,
}

impl Turn<'_> {
    // ---- papers and facts

    /// When the choice note reaches the council (W1).
    pub(super) fn send_paper(&mut self, m: MunIx, time: PaperTime) {
        let calendar = self.level.calendar();
        let week = match time {
            PaperTime::Now => calendar.council_from(self.state.week),
            PaperTime::NextQuarter => calendar.council_from(self.state.week + QUARTER_WEEKS),
            PaperTime::WithConcept => self.round().map_or(self.state.week, |round| round.weeks().1),
            PaperTime::WithText => self.state.file.milestones.draft.unwrap_or(self.state.week + 2 * QUARTER_WEEKS),
        };
        self.plan_due(week.max(self.state.week + 1), Due::Paper(m, time));
    }

    /// The paper is there. Without ticks there is no paper; without two choices it is a concept.
    pub(super) fn deliver_paper(&mut self, m: MunIx, time: PaperTime) {
        let Some(ticks) = self.state.town(m).paper.clone() else { return };
        let ticks = if time == PaperTime::NextQuarter { EVERY_TICK.to_vec() } else { ticks };
        let (paper, key) = match time {
            PaperTime::WithText => (PaperKind::Uitkomst, "nieuws-uitkomst"),
            PaperTime::Now | PaperTime::NextQuarter if ticks.contains(&PaperTick::Choices) => {
                (PaperKind::Keuze, "nieuws-keuzenota")
            }
            PaperTime::Now | PaperTime::NextQuarter | PaperTime::WithConcept => (PaperKind::Concept, "nieuws-concept"),
        };
        let quality = ((1 + ticks.len()) as f64 / 5.0).min(1.0);
        self.act(m, Deed::Raad { dossier: Dossier::Regeling, paper, quality });
        self.emit(Event::CouncilInformed(m));
        self.news(NewsKind::Paper, m, key);
    }

    /// One more tick on the paper of a municipality.
    pub(super) fn add_tick(&mut self, m: MunIx, tick: PaperTick) {
        let mut ticks = self.state.town(m).paper.clone().unwrap_or_default();
        if !ticks.contains(&tick) {
            ticks.push(tick);
        }
        self.emit(Event::PaperWritten(m, ticks));
    }

    /// A basic fact for a council.
    pub(super) fn give_fact(&mut self, m: MunIx, fact: FactName, guide: bool) {
        self.act(m, Deed::Feit { fact: fact.word(), reading_guide: guide });
        self.emit(Event::CouncilKnows(m, fact));
    }

    /// The first fact that a council lacks.
    pub(super) fn give_missing_fact(&mut self, m: MunIx) {
        let missing = FACTS.into_iter().find(|fact| !self.state.town(m).council_facts.contains(fact));
        if let Some(fact) = missing {
            self.give_fact(m, fact, false);
        }
    }

    // ---- frames

    /// A council sets its frame. A frame in which everything may is no more than the college's own.
    pub(super) fn set_frame(&mut self, m: MunIx, stances: Stances) {
        let says_something = stances.iter().any(|(_, row)| row.iter().any(|s| *s != Stance::May));
        let had_one = self.state.town(m).frame_by() == FrameBy::Council;
        let (by, clarity) = if says_something || had_one {
            (FrameBy::Council, Clarity::Raad)
        } else {
            (FrameBy::College, Clarity::College)
        };
        self.emit(Event::FrameSet { m, by, stances });
        self.act(m, Deed::Mandaat { by: clarity });
        self.news(
            NewsKind::Frame,
            m,
            if by == FrameBy::Council { "nieuws-kader-raad" } else { "nieuws-kader-college" },
        );
    }

    // ---- the draft and the views on it

    /// The bureau plans when the draft goes out (A5).
    pub(super) fn plan_draft(&mut self, time: DraftTime) {
        let (first, last) = self.level.calendar().long_recess();
        let week = match time {
            DraftTime::BeforeSummer => first - BEFORE_RECESS_WEEKS,
            DraftTime::AfterSummer | DraftTime::OnRequest => last + 1,
            DraftTime::AfterTable => last + 1 + TABLE_WEEKS,
        };
        let due = Due::SendDraft { on_request: time == DraftTime::OnRequest };
        let week = week + self.state.file.shift(Procedure::Draft) + self.weeks_of_package(Dossier::Regeling);
        self.emit(Event::Planned(week.max(self.state.week + 1), due));
    }

    /// The draft goes out: the clock starts of every council that gets it. Who is not on an old list is told nothing.
    pub(super) fn send_draft(&mut self, mailing: Mailing) {
        let weeks = i32::from(self.state.file.term_weeks);
        let now = self.state.week;
        for m in self.level.muns() {
            let town = self.state.town(m);
            let asked = town.spoke() || !town.asked_facts.is_empty();
            match mailing {
                Mailing::OnRequest if !asked => {
                    self.news(NewsKind::Term, m, "nieuws-ontwerp-niet-verstuurd");
                    continue;
                }
                Mailing::OldList if m == self.level.smallest() => continue,
                Mailing::All | Mailing::OnRequest | Mailing::OldList => {}
            }
            let recess_weeks = self.level.calendar().recess_weeks(now, now + weeks - 1);
            self.act(m, Deed::Termijn { dossier: Dossier::Regeling, weeks, recess_weeks });
            self.emit(Event::DraftReceived(m, now, now + weeks));
        }
        self.emit(Event::Planned(now + weeks, Due::TermsEnd));
        let line = Line::new("nieuws-ontwerp-bij-raden")
            .with("weken", FactValue::Number(weeks.into()))
            .with("week", FactValue::Week(now + weeks));
        self.headline(NewsKind::Term, line);
    }

    /// Councils get more weeks for their view: terms that run end later, and so does one that is planned (E10).
    pub(super) fn lengthen_terms(&mut self, weeks: i32) {
        let now = self.state.week;
        let running: Vec<_> = self
            .level
            .muns()
            .filter_map(|m| {
                let (from, to) = self.state.town(m).received.zip(self.state.town(m).term_ends)?;
                (to > now).then_some((m, from, to + weeks))
            })
            .collect();
        let planned = self.state.file.milestones.draft.is_some_and(|week| week > now);
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
        let options = wishes.iter().map(|wish| FactValue::Option(wish.issue, wish.option)).collect();
        let line = Line::new("nieuws-zienswijze")
            .with("gemeente", FactValue::Municipality(m))
            .with("opties", FactValue::List(options));
        self.emit(Event::News(NewsKind::Vote, Some(m), line));
        let statutory = self.level.views_are_wide(&self.state.table.draft);
        if statutory && wishes.iter().any(|wish| self.level.is_purchase(wish.issue)) {
            self.use_instrument(crate::rules::ask::InstrumentName::ExtraView);
        }
    }

    /// A point that follows from another ask (R10): what the council wishes is the option it would lose least by.
    pub(super) fn point_on(&mut self, m: MunIx, issue: &str) {
        let Some(issue) = self.level.issues().find(issue) else { return };
        let draft = self.state.table.draft.pick(issue);
        let Some(option) = self.level.issues().options(issue).find(|option| *option != draft) else { return };
        self.give_points(m, &[Wish { issue, option, weight: PLAIN_WEIGHT }]);
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
            self.answer_point(point.no, reaction);
        }
        let shared_by_many = |p: &&Point| p.by.len() >= SHARED_BY && p.reaction == Some(ReactionName::Noted);
        let brushed_aside: Vec<_> = self.state.points.iter().filter(shared_by_many).map(|p| p.no).collect();
        for no in brushed_aside {
            self.answer_point(no, ReactionName::Reasoned);
        }
    }

    /// The answer to a point; what is granted changes the draft, what is granted in part moves it one step.
    fn answer_point(&mut self, no: PointNo, reaction: ReactionName) {
        let point = self.state.points[no.at()].clone();
        self.emit(Event::PointAnswered(no, reaction));
        let draft = self.state.table.draft.pick(point.issue);
        let option = match reaction {
            ReactionName::Granted => point.option,
            ReactionName::Partly => self.level.between(point.issue, draft, point.option),
            ReactionName::Reasoned | ReactionName::Noted | ReactionName::None => draft,
        };
        let fits = self.level.issues().clashes(&self.state.table.draft.with(point.issue, option)).is_empty();
        if option != draft && fits {
            let agreed = self.state.table.agreed[point.issue.at()];
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
        for m in self.level.muns() {
            let town = self.state.town(m);
            if town.received.is_some() && !town.spoke() {
                self.news(NewsKind::Term, m, "nieuws-zwijgt");
            }
        }
        let weeks = super::opening::reply_weeks(&self.state) + self.state.file.shift(Procedure::Reply);
        self.emit(Event::Planned(self.state.week + weeks.max(0), Due::ReplyReady));
    }

    /// The reply note is ready: points that the table left get the answer of the note.
    pub(super) fn finish_reply(&mut self) {
        if !self.level.ask_ix("W9").is_some_and(|ask| self.later_beat_asks(ask)) {
            self.answer_by_note(|_| true);
        }
        self.headline(NewsKind::Paper, Line::new("nieuws-reactienota"));
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

    /// Points are written into the act log, for every council behind them.
    pub(super) fn book_points(&mut self) {
        let points: Vec<_> = self.state.points.iter().filter(|p| !p.booked).cloned().collect();
        for point in points {
            let reaction = point.reaction.map_or(Reaction::Geen, reaction_word);
            for m in &point.by {
                let deed = Deed::Punt {
                    dossier: Dossier::Regeling,
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

    // ---- consent and signing

    /// Votes and signatures count as soon as the calendar allows.
    pub(super) fn settle_votes(&mut self) {
        let milestones = self.state.file.milestones;
        let all_voted = self.state.towns.iter().all(|town| town.vote.is_some());
        let any_vote = self.state.towns.iter().any(|town| town.vote.is_some());
        let in_time = milestones.consent.is_some_and(|week| week <= self.state.week);
        if milestones.consented.is_none() && any_vote && in_time && (all_voted || self.no_more_votes()) {
            self.hold_consent();
        }
        let decided = self.state.towns.iter().any(|town| town.sign.is_some());
        if self.state.file.milestones.consented.is_some() && milestones.signing.is_none() && decided {
            self.plan_signing();
        }
    }

    /// No beat to come asks for consent.
    fn no_more_votes(&self) -> bool {
        let Some(ask) = self.level.ask_ix("R5") else { return true };
        let now = self.state.moment;
        let later = self.plan.rounds().iter().enumerate().any(|(r, round)| {
            round.beats().iter().enumerate().any(|(b, beat)| {
                (r + 1, b) > (usize::from(now.round), usize::from(now.beat))
                    && beat.asks().iter().any(|(_, asks)| asks.contains(&ask))
            })
        });
        !later
    }

    /// The councils vote: a share in favour from the vote and from what the council itself experienced (`asks.md` 7.1).
    pub(super) fn hold_consent(&mut self) {
        self.book_points();
        let experience = self.level.experience(self.plan, &self.state);
        for m in self.level.muns() {
            let Some(vote) = self.state.town(m).vote else { continue };
            let o = experience[m.at()];
            let (share, ground) = match vote {
                ConsentVote::Yes => (0.65 + 0.35 * o, crate::rules::acts::Ground::Geen),
                ConsentVote::YesWithInstruction => (0.55 + 0.25 * o, crate::rules::acts::Ground::Geen),
                ConsentVote::NoLaw => (0.35 * o, crate::rules::acts::Ground::Recht),
                ConsentVote::NoInterest => (0.35 * o, crate::rules::acts::Ground::AlgemeenBelang),
            };
            self.act(m, Deed::Toestemming { share, ground });
            self.emit(Event::ConsentGiven(m, share));
            let key = if share > 0.5 { "nieuws-toestemming" } else { "nieuws-geweigerd" };
            let line =
                Line::new(key).with("gemeente", FactValue::Municipality(m)).with("aandeel", FactValue::Share(share));
            self.emit(Event::News(NewsKind::Vote, Some(m), line));
        }
    }

    /// Colleges sign the week after the last consent; who waits makes all wait four weeks.
    fn plan_signing(&mut self) {
        let waits = self.state.towns.iter().any(|town| matches!(town.sign, Some(SignChoice::Wait) | None));
        let week = self.state.week + 1 + if waits { 4 } else { 0 } + self.state.file.shift(Procedure::Signing);
        self.emit(Event::Planned(week.max(self.state.week + 1), Due::Signing));
        for m in self.level.muns() {
            if self.state.town(m).sign == Some(SignChoice::Wait) {
                self.news(NewsKind::Vote, m, "nieuws-wacht");
            }
        }
    }

    /// Colleges sign. A college whose council refused is not competent; one whose council was never asked can sign, and breaks the law.
    pub(super) fn sign(&mut self) {
        for m in self.level.muns() {
            let town = self.state.town(m);
            let refused = town.consent.is_some_and(|(share, _)| share <= 0.5);
            if town.sign == Some(SignChoice::StayOut) || refused {
                self.news(NewsKind::Vote, m, "nieuws-buiten");
            } else {
                self.emit(Event::Signed(m));
            }
        }
        if self.state.towns.iter().all(|town| town.signed.is_some()) {
            self.arrange();
        }
        self.tell_who_stays_out();
    }

    /// The arrangement is made: all issues are decided.
    fn arrange(&mut self) {
        let week = self.state.week;
        let issues: Vec<_> = self.level.issues().all().collect();
        for issue in issues {
            let option = self.state.table.draft.pick(issue);
            self.act(None, Deed::Besluit { issue, option });
        }
        self.emit(Event::Arranged(week));
        self.headline(NewsKind::Vote, Line::new("nieuws-getroffen").with("week", FactValue::Week(week)));
        self.publish_arrangement();
    }
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
