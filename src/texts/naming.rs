//! What the words need to know of the level that is played: the names behind its numbers.

use crate::rules::bench::Seat;
use crate::rules::ids::{CardIx, EventIx, IssueIx, MunIx, OptIx, SeatIx};
use crate::rules::level::Level;

/// The names behind the numbers of a game. The level knows them.
pub trait Naming {
    /// The name of a municipality, as it stands on the map.
    fn municipality(&self, m: MunIx) -> &str;
    /// Bench and municipality of a seat.
    fn seat(&self, seat: SeatIx) -> Seat;
    /// The id of an issue (`G4_zorgsleutel`).
    fn issue(&self, issue: IssueIx) -> &str;
    /// The id of an option (`risicopool`).
    fn option(&self, issue: IssueIx, option: OptIx) -> &str;
    /// The id of a reason card (`C15`).
    fn card(&self, card: CardIx) -> &str;
    /// The id of an event (`E01`).
    fn event(&self, event: EventIx) -> &str;
}

impl Naming for Level {
    fn municipality(&self, m: MunIx) -> &str {
        Level::municipality(self, m).name()
    }

    fn seat(&self, seat: SeatIx) -> Seat {
        Level::seat(self, seat)
    }

    fn issue(&self, issue: IssueIx) -> &str {
        &Level::issue(self, issue).id
    }

    fn option(&self, issue: IssueIx, option: OptIx) -> &str {
        &Level::option(self, issue, option).id
    }

    fn card(&self, card: CardIx) -> &str {
        Level::card(self, card).id()
    }

    fn event(&self, event: EventIx) -> &str {
        Level::event(self, event).id()
    }
}
