//! Leaving and splitting: buying apart from the region, keeping a contract of one's own, and leaving the arrangement
//! (`law.md` 4.4, 6.6 and 6.8, `asks.md` 4.7).
//! Both can be done under both states of the switch; what follows differs.

use super::Turn;
use crate::rules::acts::{Deed, PromiseOutcome};
use crate::rules::event::{Due, Event};
use crate::rules::ids::{MunIx, Week};
use crate::rules::level::Level;
use crate::rules::line::{FactValue, Line};
use crate::rules::state::{State, Town};
use crate::rules::view::NewsKind;

/// Least weeks from the draft decision to leaving (`asks.md` 4.7).
const EXIT_WEEKS: i32 = 24;
/// Weeks from the vote to the decision and its publication (`law.md` 4.3).
const DECIDE_WEEKS: i32 = 2;

/// The council had its weeks on the draft decision to leave: as many as on a draft (Wgr art. 1 lid 3 and 5).
pub(super) fn is_heard(level: &Level, town: &Town, week: Week) -> bool {
    town.exit.is_some_and(|sent| sent + level.norms().view_weeks() <= week)
}

/// A municipality began alone, and closed a contract of its own (W8, E09).
pub(super) fn has_own_contract(state: &State, m: MunIx) -> bool {
    let own =
        |deed: &Deed| matches!(deed, Deed::Belofte { from, outcome: PromiseOutcome::Eenzijdig, .. } if *from == m);
    state.acts.iter().any(|act| own(&act.deed))
}

impl Turn<'_> {
    /// A contract of its own is extended: before the duty that is its own affair, under it the region buys (Wvbj art. VIII).
    pub(super) fn extend_contract(&mut self, m: MunIx) {
        let key = if self.state.file.duty { "nieuws-verlengd-plicht" } else { "nieuws-verlengd" };
        self.news(NewsKind::Norm, m, key);
        self.emit(Event::ContractExtended(m));
    }

    /// Who wants to buy apart does so with the others who want it; alone there is no group.
    pub(super) fn settle_split(&mut self) {
        let mut group = std::mem::take(&mut self.splitters);
        group.sort();
        if let [m] = group[..] {
            return self.news(NewsKind::Table, m, "nieuws-deelregio-alleen");
        }
        if group.is_empty() {
            return;
        }
        let names = group.iter().map(|m| FactValue::Municipality(*m)).collect();
        let key = if self.state.file.duty { "nieuws-deelregio-verboden" } else { "nieuws-deelregio-mag" };
        self.headline(NewsKind::Norm, Line::new(key).with("gemeenten", FactValue::List(names)));
        group.into_iter().for_each(|m| self.emit(Event::LeftRegion(m)));
    }

    /// A college wants to leave: its own council gets the draft decision; weeks, price and what the law says are told.
    pub(super) fn begin_exit(&mut self, m: MunIx) {
        let week = self.state.week;
        self.emit(Event::ExitBegan(m, week));
        let mut line = Line::new("nieuws-uittreding")
            .with("gemeente", FactValue::Municipality(m))
            .with("weken", FactValue::Number(self.level.norms().view_weeks().into()))
            .with("week", FactValue::Week(week + EXIT_WEEKS));
        if let Some(issue) = self.level.issues().find("G6_uittreding") {
            line = line.with("prijs", FactValue::Option(issue, self.state.table.draft.pick(issue)));
        }
        self.emit(Event::News(NewsKind::Norm, Some(m), line));
        self.news(
            NewsKind::Norm,
            m,
            if self.state.file.duty { "nieuws-uittreding-plicht" } else { "nieuws-uittreding-vrij" },
        );
    }

    /// The own council says whether its college may leave.
    pub(super) fn vote_on_exit(&mut self, m: MunIx, yes: bool) {
        let Some(sent) = self.state.town(m).exit else { return };
        self.emit(Event::ExitVoted(m, yes));
        self.news(NewsKind::Vote, m, if yes { "nieuws-uittreding-ja" } else { "nieuws-uittreding-nee" });
        if yes {
            let week = (sent + EXIT_WEEKS).max(self.state.week + DECIDE_WEEKS);
            self.emit(Event::Planned(week, Due::Exit(m)));
        }
    }

    /// The college decides: it is out of the arrangement, and out of the joint purchase.
    pub(super) fn exit(&mut self, m: MunIx) {
        self.emit(Event::ExitDecided(m));
        let key = if self.state.file.duty { "nieuws-uitgetreden-plicht" } else { "nieuws-uitgetreden" };
        self.news(NewsKind::Norm, m, key);
        self.emit(Event::LeftRegion(m));
    }
}
