//! The order of a menu (`asks.md` 1.2 rule 6): asked for by another seat, deadline within eight weeks, gate at risk, longest
//! waiting. It is the order of the list and nothing more: it closes no option and scores none.

use crate::rules::ask::{AskKind, Effect, FactName, FileFact, GazetteChoice};
use crate::rules::clock;
use crate::rules::ids::{MunIx, Week};
use crate::rules::level::{Ask, Format, Level};
use crate::rules::state::State;
use crate::rules::view::FrameBy;

/// A deadline counts from so many weeks before it.
const NEAR: Week = 8;

/// Where work stands in a menu; the first is shown first. Equal work keeps the order of the level: it has waited as long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// Another seat asked for it.
    Asked,
    /// It has to be ready within eight weeks.
    Near,
    /// The step that its gate guards has a week already.
    GateAtRisk,
    /// It waits.
    Waits,
    /// It was done.
    Done,
}

/// The options of an ask in the order in which a menu shows them; empty where that is the order of the level.
pub(super) fn order(level: &Level, format: &Format, state: &State, ask: &Ask, home: MunIx) -> Vec<u8> {
    if !matches!(ask.kind(), AskKind::Divide { .. } | AskKind::Paper) {
        return Vec::new();
    }
    let menu = Menu { level, format, state, home };
    let ranks: Vec<Rank> = ask.options().iter().map(|option| menu.rank(&option.does)).collect();
    if ranks.is_sorted() {
        return Vec::new();
    }
    let mut order: Vec<u8> = (0..ranks.len() as u8).collect();
    order.sort_by_key(|k| ranks[usize::from(*k)]);
    order
}

/// What the rank of work hangs on.
struct Menu<'a> {
    level: &'a Level,
    format: &'a Format,
    state: &'a State,
    home: MunIx,
}

impl Menu<'_> {
    /// Work that does several things stands where the first of them stands.
    fn rank(&self, does: &[Effect]) -> Rank {
        does.iter().map(|effect| self.rank_of(effect)).min().unwrap_or(Rank::Waits)
    }

    /// The rank of one effect. What has no term, asker or gate of its own only waits.
    fn rank_of(&self, effect: &Effect) -> Rank {
        let (town, file) = (self.state.town(self.home), &self.state.file);
        let steps = &file.milestones;
        let fact = |fact: &FactName| {
            let asked = town.asked_facts.contains(fact);
            self.place(town.council_facts.contains(fact), asked, self.council_speaks(), false)
        };
        match effect {
            Effect::Open(id) => self.opened(id),
            Effect::GiveFact(name) => fact(name),
            Effect::AskFact(name) if town.asked_facts.contains(name) || town.council_facts.contains(name) => Rank::Done,
            Effect::AskFact(_) => self.place(false, false, self.council_speaks(), false),
            Effect::PaperTick(tick) => {
                let written = town.paper.as_ref().is_some_and(|ticks| ticks.contains(tick));
                self.place(written || town.informed, false, self.council_speaks(), false)
            }
            Effect::CheckClauses(clauses) => {
                let done = clauses.iter().all(|clause| file.clauses.contains(clause));
                self.place(done, false, steps.signing, true)
            }
            Effect::WriteVision(parts) => {
                let done = parts.iter().all(|part| file.vision.contains(part));
                self.place(done, false, steps.vision_planned, true)
            }
            Effect::AdoptVision => self.place(town.vision.is_some(), false, steps.vision_planned, true),
            Effect::AdoptBylaw => self.place(town.bylaw, false, Some(self.awarded()), false),
            Effect::File(fact) => self.place(file.has(*fact), false, self.file_due(*fact), false),
            // No help from its deadline: forgetting it is possible (rule 6). A planned signature puts its gate at risk.
            Effect::Gazette(GazetteChoice::Later) => Rank::Waits,
            Effect::Gazette(_) if town.gazette.is_some() || town.gazette_asked => Rank::Done,
            Effect::Gazette(_) if steps.signing.or(steps.arranged).is_some() => Rank::GateAtRisk,
            _ => Rank::Waits,
        }
    }

    /// What opens another question stands where the best of its answers stands.
    fn opened(&self, id: &str) -> Rank {
        let Some(ask) = self.level.ask_ix(id).map(|ix| self.level.ask(ix)) else { return Rank::Waits };
        let town = self.state.town(self.home);
        match ask.kind() {
            AskKind::Frame => self.place(town.frame_by() == FrameBy::Council, false, None, false),
            AskKind::Points => self.place(town.spoke(), false, town.term_ends, false),
            _ => ask.options().iter().map(|option| self.rank(&option.does)).min().unwrap_or(Rank::Waits),
        }
    }

    /// The rank by asker, deadline and gate.
    fn place(&self, done: bool, asked: bool, due: Option<Week>, gate: bool) -> Rank {
        let near = due.is_some_and(|due| (self.state.week..=self.state.week + NEAR).contains(&due));
        match (done, asked, near) {
            (true, ..) => Rank::Done,
            (false, true, _) => Rank::Asked,
            (false, false, true) => Rank::Near,
            (false, false, false) if gate && due.is_some() => Rank::GateAtRisk,
            (false, false, false) => Rank::Waits,
        }
    }

    /// The week in which the own council has to speak next: its view (Wgr art. 1 lid 2), or its consent.
    fn council_speaks(&self) -> Option<Week> {
        let town = self.state.town(self.home);
        let view = town.term_ends.filter(|_| !town.spoke());
        view.or(self.state.file.milestones.consent.filter(|_| town.vote.is_none()))
    }

    /// The week of the award.
    fn awarded(&self) -> Week {
        clock::purchase(self.level, self.format, self.state).awarded
    }

    /// The week before which a fact of the file has to be settled: the budget by its dates (Wgr art. 34 and 34b), the purchase
    /// before its award.
    fn file_due(&self, fact: FileFact) -> Option<Week> {
        let calendar = self.level.calendar();
        match fact {
            FileFact::BudgetFrameInApril => Some(calendar.budget_frame()),
            FileFact::BudgetTwelveWeeks | FileFact::BudgetReply | FileFact::BudgetInTime => Some(calendar.budget_due()),
            FileFact::MarketConsultation
            | FileFact::CostStudy
            | FileFact::Proportionality
            | FileFact::Standstill
            | FileFact::EqualInformation
            | FileFact::PublicNotice
            | FileFact::AwardRecord
            | FileFact::CostWages
            | FileFact::CostPerChild
            | FileFact::CostOverhead
            | FileFact::CostIndexation => Some(self.awarded()),
            FileFact::UnequalInformation | FileFact::OldMailingList => None,
        }
    }
}
