//! What a round leaves open is booked at its end.

use super::Turn;
use super::table::light;
use crate::rules::acts::{Commitment, Deed, Dossier};
use crate::rules::ask::PromiseKind;
use crate::rules::event::Event;
use crate::rules::ids::{IssueIx, MunIx, PackageNo};
use crate::rules::view::{Light, NewsKind, PackageResult};

/// The number under which the silence of an alderman in a round is booked, apart from every package.
const SILENCE: u16 = 0x8000;

impl Turn<'_> {
    /// The council approves afterwards what was given outside its frame (R6): it counts as taken back.
    pub(super) fn approve(&mut self, m: MunIx) {
        self.book_outside(m, Commitment::Back);
    }

    /// Answers outside the frame are booked, as approved or not.
    fn book_outside(&mut self, m: MunIx, status: Commitment) {
        let outside = self.state.town(m).outside.clone();
        for no in outside {
            self.book_commitment(m, no, status);
        }
        self.emit(Event::OutsideBooked(m));
    }

    /// What the council said ends the reservation of its alderman: it is lifted, or the yes was a no (`asks.md` 4.3). Only
    /// packages that the table agreed, and that lie in the text to sign. Whether any turned into a no.
    pub(super) fn end_reservations(&mut self, m: MunIx, lifted: bool) -> bool {
        let in_text = |no: &PackageNo| {
            let package = &self.state.table.packages[no.at()];
            let ours = |(issue, _): &(IssueIx, _)| self.level.issue(*issue).dossier == Dossier::Regeling;
            package.result == Some(PackageResult::Agreed) && package.options.iter().any(ours)
        };
        let ending: Vec<_> = self.state.town(m).reserved.iter().copied().filter(in_text).collect();
        for no in &ending {
            if !lifted {
                self.book_commitment(m, *no, Commitment::Back);
            }
            self.emit(Event::ReservationEnded(m, *no, lifted));
        }
        if !ending.is_empty() {
            let key = if lifted { "nieuws-voorbehoud-weg" } else { "nieuws-voorbehoud-nee" };
            self.news(NewsKind::Vote, m, key);
        }
        !lifted && !ending.is_empty()
    }

    /// A frame of the council that a package fits lifts the reservation on it.
    pub(super) fn lift_by_frame(&mut self, m: MunIx) {
        let town = self.state.town(m);
        let fits = |no: &PackageNo| light(town, &self.state.table.packages[no.at()].options) == Light::Fits;
        let lifted: Vec<_> = town.reserved.iter().copied().filter(fits).collect();
        for no in &lifted {
            self.emit(Event::ReservationEnded(m, *no, true));
        }
        if !lifted.is_empty() {
            self.news(NewsKind::Frame, m, "nieuws-voorbehoud-weg");
        }
    }

    /// The round ends: answers outside the frame stay outside, silence counts as going back, consultations are booked.
    pub(super) fn close_round(&mut self) {
        let had_table = self.state.packages_now().iter().any(|package| package.result.is_some());
        let round = self.state.moment.round;
        for m in self.level.muns() {
            if !self.state.town(m).outside.is_empty() {
                self.book_outside(m, Commitment::Outside);
            }
            if had_table && !self.state.town(m).answered_package {
                self.book_commitment(m, PackageNo(SILENCE + u16::from(round)), Commitment::Back);
            }
        }
        self.book_consults();
        self.end_promises(round);
    }

    /// Promises of support that nothing put to the test in two rounds are kept: nobody was let down.
    fn end_promises(&mut self, round: u8) {
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
    }

    /// A mandate lapses.
    pub(super) fn lapse_frame(&mut self, m: MunIx) {
        use crate::rules::view::FrameBy;
        self.emit(Event::FrameSet { m, by: FrameBy::Nobody, stances: Vec::new() });
    }

    /// A municipality's largest neighbour acts alone.
    pub(super) fn largest_acts_alone(&mut self) {
        let m = self.level.largest();
        self.act_alone(m);
    }

    /// A debate that needs no slot.
    pub(super) fn debate_now(&mut self, m: MunIx) {
        self.act(m, Deed::Verantwoordingsdebat);
    }
}
