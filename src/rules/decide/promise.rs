//! Promises between municipalities, and the work of an office that is full.

use super::Turn;
use super::hours::budget;
use crate::rules::acts::{Deed, Dossier, PromiseOutcome};
use crate::rules::ask::{Effect, PaperTick, PaperTime, PromiseKind, Put};
use crate::rules::bench::Bench;
use crate::rules::event::{Due, Event};
use crate::rules::ids::{MunIx, PromiseNo};
use crate::rules::line::{FactValue, Line};
use crate::rules::view::NewsKind;

/// Weeks in which a promised paper must be with the council (`asks.md` 3.13).
const PAPER_WEEKS: i32 = 13;
/// Weeks by which work slips when an office is over its ceiling (`asks.md` 1.3).
const SLIP_WEEKS: i32 = 4;

impl Turn<'_> {
    /// A promise to a neighbour.
    pub(super) fn promise(&mut self, put: &Put, option: usize, from: MunIx, to: MunIx) {
        let does = self.level.ask(put.ask).options().get(option).map(|option| &option.does);
        let what =
            does.and_then(|does| does.iter().find_map(|e| if let Effect::Promise(w) = e { Some(*w) } else { None }));
        if let Some(what) = what {
            self.give_promise(from, to, what);
        }
    }

    /// A promise is made, and the neighbour hears it.
    pub(super) fn give_promise(&mut self, from: MunIx, to: MunIx, what: PromiseKind) {
        let no = PromiseNo(self.state.promises.len() as u16);
        self.emit(Event::Promised { no, from, to, what });
        if let Some(seat) = self.level.seat_of(Bench::Alderman, Some(to)) {
            let key = match what {
                PromiseKind::SupportPoint => "nieuws-belofte-steun",
                PromiseKind::NoOwnContract => "nieuws-belofte-contract",
                PromiseKind::WritePaper => "nieuws-belofte-stuk",
                PromiseKind::RespectRedLine => "nieuws-belofte-grens",
            };
            let line = Line::new("nieuws-belofte")
                .with("gemeente", FactValue::Municipality(from))
                .with("aan", FactValue::Municipality(to))
                .with("belofte", FactValue::Text(key.to_owned()));
            self.emit(Event::Whispered(seat, line));
        }
        if what == PromiseKind::WritePaper {
            self.write_for_neighbour(no, from, to);
        }
    }

    /// A promise is kept or broken: trust moves.
    pub(super) fn resolve_promise(&mut self, no: PromiseNo, kept: bool) {
        let promise = self.state.promises[no.at()];
        self.emit(Event::PromiseResolved(no, kept));
        let outcome = if kept { PromiseOutcome::Gehouden } else { PromiseOutcome::Gebroken };
        self.act(None, Deed::Belofte { from: promise.from, to: Some(promise.to), outcome });
        let key = if kept { "nieuws-belofte-gehouden" } else { "nieuws-belofte-gebroken" };
        let line = Line::new(key)
            .with("gemeente", FactValue::Municipality(promise.from))
            .with("aan", FactValue::Municipality(promise.to));
        self.emit(Event::News(NewsKind::Promise, Some(promise.from), line));
    }

    /// The own official writes the paper of a neighbour, if his office has the hours: it gets a tick, and goes to the council at
    /// its next meeting unless it is under way. Thirteen weeks later it shows whether the council has it.
    fn write_for_neighbour(&mut self, no: PromiseNo, from: MunIx, to: MunIx) {
        let until = self.state.week + PAPER_WEEKS;
        self.emit(Event::Planned(until, Due::Promise(no)));
        let room = budget(self.level, self.plan, &self.state, from);
        if room.used > room.ceiling {
            return;
        }
        self.add_tick(to, PaperTick::Costs);
        let comes = |due: &Due| matches!(due, Due::Paper(m, _) | Due::PaperReady(m, _) if *m == to);
        if !self.state.due.iter().any(|(week, due)| *week <= until && comes(due)) {
            self.send_paper(to, PaperTime::Now);
        }
    }

    /// The promised paper reached the council since the promise, or it did not.
    pub(super) fn resolve_paper_promise(&mut self, no: PromiseNo) {
        let promise = self.state.promises[no.at()];
        let kept = self.state.acts.iter().any(|act| {
            let paper = matches!(act.deed, Deed::Raad { dossier: Dossier::Regeling, .. });
            paper && act.m == Some(promise.to) && act.week >= promise.week
        });
        self.resolve_promise(no, kept);
    }

    /// Hours of an office are used. What pushes it over its ceiling makes the paper that it still writes come later.
    pub(super) fn use_hours(&mut self, m: MunIx, hours: f64) {
        let before = budget(self.level, self.plan, &self.state, m);
        self.emit(Event::HoursUsed(m, hours));
        if before.used <= before.ceiling && before.used + hours > before.ceiling {
            self.slip(m);
        }
    }

    /// The last work that the office of a municipality still has to deliver slips: its own paper, or one that it promised.
    fn slip(&mut self, m: MunIx) {
        let promised = |to: MunIx| {
            let open = |p: &&crate::rules::state::Promise| p.what == PromiseKind::WritePaper && p.kept.is_none();
            self.state.promises.iter().filter(open).any(|p| p.from == m && p.to == to)
        };
        let own = |due: &Due| matches!(due, Due::Paper(to, _) | Due::PaperReady(to, _) if *to == m || promised(*to));
        let Some((week, due)) = self.state.due.iter().rev().find(|(_, due)| own(due)).copied() else { return };
        self.emit(Event::Unplanned(due));
        self.emit(Event::Planned(week + SLIP_WEEKS, due));
        self.news(NewsKind::Paper, m, "nieuws-werk-schuift");
    }

    /// Promises of support that nothing put to the test in two rounds are kept: nobody was let down.
    pub(super) fn end_promises(&mut self, round: u8) {
        let old: Vec<_> = self
            .state
            .promises
            .iter()
            .filter(|p| p.what == PromiseKind::SupportPoint && p.kept.is_none() && p.round < round)
            .map(|p| p.no)
            .collect();
        for no in old {
            self.resolve_promise(no, true);
        }
        self.end_red_line_promises(round);
    }
}
