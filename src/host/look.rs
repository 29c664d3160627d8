//! The pages of a table that change: who may look at what, and when a page can be another than it was.

use super::address;
use super::hall::{Hall, Table};
use super::page::{self, Desk, Leading, LedChair, Pace, Page, Part, WayIn};
use super::token;
use crate::facts::Speaker;
use crate::rules::because::Standing;
use crate::rules::ids::{AskNo, SeatIx};
use crate::rules::view::{View, Viewer};
use crate::session::Room;
use crate::texts::Words;
use std::sync::Arc;
use std::time::Duration;

/// A page of a table that changes by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Look {
    /// The big screen as text.
    Board,
    /// The remote of who leads.
    Lead,
    /// A chair, with the question that its address asks for.
    Chair(SeatIx, Option<AskNo>),
}

/// What the bytes of a page hang on, but for the count of answers: while it is the same, so are they.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// What all chairs see.
    all: u64,
    /// What this one alone sees; of its page [`page::OWN`].
    own: u64,
    pace: Pace,
    hand: bool,
}

impl Stamp {
    /// Only what this chair alone sees can be another.
    pub fn is_but_own(self, other: Self) -> bool {
        Self { own: other.own, ..self } == other
    }
}

impl Look {
    /// The stamp of this page now; `None` for one that hangs on more than can be said.
    pub fn stamp(self, room: &Room, now: Duration) -> Option<Stamp> {
        let ((all, own), hand) = match self {
            Self::Board => ((room.version(), 0), false),
            Self::Lead => return None,
            Self::Chair(seat, _) => (room.version_for(seat), room.hands().contains(&seat)),
        };
        Some(Stamp { all, own, pace: in_minutes(room, now), hand })
    }
}

/// The clock as far as a page tells it.
fn in_minutes(room: &Room, now: Duration) -> Pace {
    let pace = pace(room, now);
    Pace { left: pace.left.map(|left| left.div_ceil(60)), ..pace }
}

fn pace(room: &Room, now: Duration) -> Pace {
    let clock = room.clock();
    // Whole seconds are enough: the pages count in minutes, rounded up.
    Pace { left: clock.left(now).map(|left| left.as_millis().div_ceil(1000) as u32), frozen: clock.is_frozen() }
}

/// Words and public facts of a table.
pub fn ctx(table: &Table) -> Speaker<'_> {
    Speaker { words: Words::dutch(), level: table.facts() }
}

/// What a viewer may see of a game that runs.
fn seen(room: &mut Room, viewer: Viewer) -> Option<(Arc<View>, Arc<Standing>)> {
    Some((room.view(viewer)?, room.standing()?))
}

/// Draws pages: what they need beside the table.
#[derive(Clone)]
pub struct Easel {
    /// The hall, for its alarms.
    pub hall: Arc<Hall>,
    /// Addresses by which phones come in.
    pub shown: Arc<[String]>,
}

impl Easel {
    /// The page as it is now.
    pub fn page(&self, table: &Table, look: Look) -> Page {
        match look {
            Look::Board => self.board(table),
            Look::Lead => self.lead(table),
            Look::Chair(seat, asked) => chair(table, seat, asked),
        }
    }

    /// The parts of a page that one answer can change.
    pub fn own(&self, table: &Table, look: Look) -> Vec<Part> {
        match look {
            Look::Board | Look::Lead => self.page(table, look).parts,
            Look::Chair(seat, asked) => {
                let view = table.with(|room, _| room.view(Viewer::Seat(seat)));
                view.map(|view| page::seat_own(&ctx(table), &view, asked).into()).unwrap_or_default()
            }
        }
    }

    /// How phones come to a table; its picture is drawn once.
    fn way_in(&self, table: &Table) -> WayIn {
        let make = || {
            let code = table.with(|room, _| room.id().to_owned());
            let addresses: Vec<String> = self.shown.iter().map(|host| address::of_table(host, &code)).collect();
            let picture = addresses.first().map(|first| address::picture(first)).unwrap_or_default();
            WayIn { code, addresses, picture }
        };
        table.way_in.get_or_init(make).clone()
    }

    fn board(&self, table: &Table) -> Page {
        let ctx = ctx(table);
        let (seen, pace, people) = table.with(|room, now| {
            let people = room.seats().filter(|seat| room.door().is_held(*seat)).count();
            (seen(room, Viewer::Board), pace(room, now), people)
        });
        match seen {
            Some((view, standing)) => page::board(&ctx, &view, &standing, pace),
            None => page::board_before(&ctx, &self.way_in(table), people),
        }
    }

    fn lead(&self, table: &Table) -> Page {
        let way_in = self.way_in(table);
        let alarms = self.hall.alarms();
        let (view, leading) = table.with(|room, now| {
            let seats: Vec<SeatIx> = room.seats().collect();
            let chair = |seat| LedChair { seat, who: room.chair(seat, now), card: token::card(room.door(), seat) };
            let leading = Leading {
                way_in,
                alarms,
                chairs: seats.into_iter().map(chair).collect(),
                hands: room.hands().to_vec(),
                entrance: room.door().entrance,
                missing: room.door().missing,
                pace: pace(room, now),
            };
            (room.view(Viewer::Facilitator), leading)
        });
        page::lead(&ctx(table), view.as_deref(), &leading)
    }
}

fn chair(table: &Table, seat: SeatIx, asked: Option<AskNo>) -> Page {
    let ctx = ctx(table);
    let (seen, desk) = table.with(|room, now| {
        let desk = Desk { pace: pace(room, now), hand: room.hands().contains(&seat), answers: room.answers() };
        (seen(room, Viewer::Seat(seat)), desk)
    });
    match (seen, ctx.seat(seat)) {
        (Some((view, standing)), _) => page::seat(&ctx, &view, &standing, desk, asked),
        (None, Some(chair)) => page::before(&ctx, chair),
        (None, None) => page::join(ctx.words),
    }
}
