//! What councils hear, want and decide: papers, facts, frames, the draft, consent.

use super::Turn;
use super::again::votes_in;
use super::opening::{FACTS, waits_for_yes};
use crate::rules::acts::{Clarity, Deed, Dossier, PaperKind};
use crate::rules::ask::{
    ConsentVote, DraftTime, FactName, PaperTick, PaperTime, Procedure, SignChoice, Stance, Stances,
};
use crate::rules::event::{Due, Event};
use crate::rules::ids::MunIx;
use crate::rules::line::{FactValue, Line};
use crate::rules::view::{FrameBy, NewsKind};

/// Weeks in which a paper with every tick is ready.
const QUARTER_WEEKS: i32 = 13;
/// Ticks that take no weeks (`asks.md` A2).
const QUICK_TICKS: usize = 2;
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

    /// The week of the paper has come: from the third tick it takes one week more for each. A quarter leaves time for all.
    pub(super) fn finish_paper(&mut self, m: MunIx, time: PaperTime) {
        let ticks = self.state.town(m).paper.as_ref().map_or(0, Vec::len);
        let more = match time {
            PaperTime::Now | PaperTime::WithConcept => ticks.saturating_sub(QUICK_TICKS),
            PaperTime::NextQuarter | PaperTime::WithText => 0,
        };
        self.plan_due(self.state.week + more as i32, Due::PaperReady(m, time));
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
        let given = |fact: &FactName| {
            let same = |deed: &Deed| matches!(deed, Deed::Feit { fact: other, .. } if *other == fact.word());
            self.state.acts.iter().any(|act| act.m == Some(m) && same(&act.deed))
        };
        let missing = FACTS.into_iter().find(|fact| !given(fact));
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
        if by == FrameBy::Council {
            self.lift_by_frame(m);
        }
    }

    // ---- the draft and the views on it

    /// The bureau plans when the draft goes out (A5).
    pub(super) fn plan_draft(&mut self, time: DraftTime) {
        let due = Due::SendDraft { on_request: time == DraftTime::OnRequest };
        let week = self.level.draft_week(time, &self.state.table.draft) + self.state.file.shift(Procedure::Draft);
        self.emit(Event::Planned(week.max(self.state.week + 1), due));
    }

    /// The draft goes out: the clock starts of every council that gets it. Who is not on an old list is told nothing.
    pub(super) fn send_draft(&mut self, mailing: Mailing) {
        let weeks = self.state.view_weeks(self.level);
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

    // ---- consent and signing

    /// Votes and signatures count as soon as the calendar allows.
    pub(super) fn settle_votes(&mut self) {
        let milestones = self.state.file.milestones;
        let all_voted = self.state.towns.iter().all(|town| town.vote.is_some());
        let any_vote = self.state.towns.iter().any(|town| town.vote.is_some() && town.consent.is_none());
        let in_time = milestones.consent.is_some_and(|week| week <= self.state.week);
        let settled = !self.state.points.iter().any(waits_for_yes);
        if milestones.consented.is_none() && any_vote && in_time && settled && (all_voted || self.no_more_votes()) {
            self.hold_consent();
            self.offer_repair();
        }
        let decided = self.state.towns.iter().any(|town| town.sign.is_some());
        if self.state.file.milestones.consented.is_some()
            && milestones.signing.is_none()
            && decided
            && !self.repair_waits()
        {
            self.plan_signing();
        }
    }

    /// No beat to come asks for consent.
    fn no_more_votes(&self) -> bool {
        let now = self.state.moment;
        let later = self.plan.rounds().iter().enumerate().any(|(r, round)| {
            round.beats().iter().enumerate().any(|(b, beat)| {
                let ahead = (r + 1, b) > (usize::from(now.round), usize::from(now.beat));
                ahead && votes_in(self.level, &self.state, beat)
            })
        });
        !later
    }

    /// The councils vote: a share in favour from the vote and from what the council itself experienced (`asks.md` 7.1).
    pub(super) fn hold_consent(&mut self) {
        self.book_points();
        let experience = self.level.experience(self.plan, &self.state);
        for m in self.level.muns() {
            let town = self.state.town(m);
            let Some(vote) = town.vote.filter(|_| town.consent.is_none()) else { continue };
            let o = experience[m.at()];
            let (share, ground) = match vote {
                ConsentVote::Yes => (0.65 + 0.35 * o, crate::rules::acts::Ground::Geen),
                ConsentVote::YesWithInstruction => (0.55 + 0.25 * o, crate::rules::acts::Ground::Geen),
                ConsentVote::NoLaw => (0.35 * o, crate::rules::acts::Ground::Recht),
                ConsentVote::NoInterest => (0.35 * o, crate::rules::acts::Ground::AlgemeenBelang),
            };
            self.act(m, Deed::Toestemming { share, ground });
            self.emit(Event::ConsentGiven(m, share));
            self.end_reservations(m, share > 0.5);
            let key = if share > 0.5 { "nieuws-toestemming" } else { "nieuws-geweigerd" };
            let line =
                Line::new(key).with("gemeente", FactValue::Municipality(m)).with("aandeel", FactValue::Share(share));
            self.emit(Event::News(NewsKind::Vote, Some(m), line));
        }
    }

    /// Colleges sign the week after the last consent; who waits makes all wait four weeks.
    fn plan_signing(&mut self) {
        let waits = self.state.towns.iter().any(|town| town.sign == Some(SignChoice::Wait));
        let week = self.state.week + 1 + if waits { 4 } else { 0 } + self.state.file.shift(Procedure::Signing);
        self.emit(Event::Planned(week.max(self.state.week + 1), Due::Signing));
        for m in self.level.muns() {
            if self.state.town(m).sign == Some(SignChoice::Wait) {
                self.news(NewsKind::Vote, m, "nieuws-wacht");
            }
        }
    }

    /// Colleges sign. A college whose council refused is not competent; one whose council was never asked can sign, and breaks
    /// the law, unless it said yes under the reservation that its council agrees. Who decided nothing has not signed.
    pub(super) fn sign(&mut self) {
        for m in self.level.muns() {
            let town = self.state.town(m);
            let refused = town.consent.is_some_and(|(share, _)| share <= 0.5);
            let reserved = self.end_reservations(m, false);
            match self.state.town(m).sign {
                Some(SignChoice::Yes | SignChoice::Wait) if !refused && !reserved => self.emit(Event::Signed(m)),
                Some(SignChoice::Yes | SignChoice::Wait | SignChoice::StayOut) => {
                    self.news(NewsKind::Vote, m, "nieuws-buiten");
                }
                None => self.news(NewsKind::Vote, m, "nieuws-niet-getekend"),
            }
        }
        if self.state.towns.iter().all(|town| town.signed.is_some()) {
            self.arrange();
        }
        self.tell_what_cannot_stand();
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
