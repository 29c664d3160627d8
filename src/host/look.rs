//! The pages of a table that change: who may look at what, and when a page can be another than it was.

use super::hall::{Hall, Table};
use super::page::{self, Again, Desk, Page, Part};
use super::token;
use crate::facts::Speaker;
use crate::rules::because::Standing;
use crate::rules::ids::{AskNo, SeatIx};
use crate::rules::view::{View, Viewer};
use crate::session::{Pace, Room};
use crate::texts::Words;
use std::sync::Arc;
use std::time::Duration;

/// A page of a table that changes by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Look {
    /// The big screen as text.
    Board {
        /// Whoever leads looks: before the game he may choose another address.
        leads: bool,
    },
    /// The page of who looks on.
    Watch,
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
    /// Its hand is up, it was nudged.
    signs: [bool; 2],
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
        let ((all, own), pace, signs) = match self {
            Self::Board { .. } | Self::Watch => ((room.version(), 0), room.pace(None, now), [false; 2]),
            Self::Lead => return None,
            Self::Chair(seat, _) => {
                let signs = [room.hands().contains(&seat), room.is_nudged(seat)];
                (room.version_for(seat), room.pace(Some(seat), now), signs)
            }
        };
        Some(Stamp { all, own, pace: in_minutes(pace), signs })
    }
}

/// The clock as far as a page tells it.
fn in_minutes(pace: Pace) -> Pace {
    Pace { left: pace.left.map(|left| left.div_ceil(60)), ..pace }
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
            Look::Board { leads } => self.board(table, leads),
            Look::Watch => watch(table),
            Look::Lead => self.lead(table),
            Look::Chair(seat, asked) => chair(table, seat, asked, None),
        }
    }

    /// The parts of a page that one answer can change.
    pub fn own(&self, table: &Table, look: Look) -> Vec<Part> {
        match look {
            Look::Board { .. } | Look::Watch | Look::Lead => self.page(table, look).parts,
            Look::Chair(seat, asked) => {
                let view = table.with(|room, _| room.view(Viewer::Seat(seat)));
                view.map(|view| page::seat_own(&ctx(table), &view, asked).into()).unwrap_or_default()
            }
        }
    }

    fn board(&self, table: &Table, leads: bool) -> Page {
        let ctx = ctx(table);
        let (seen, pace, people) = table.with(|room, now| {
            let people = room.seats().filter(|seat| room.door().is_held(*seat)).count();
            (seen(room, Viewer::Board), room.pace(None, now), people)
        });
        match seen {
            Some((view, standing)) => page::board(&ctx, &view, &standing, pace),
            None => page::board_before(&ctx, &table.way_in(&self.shown), people, leads),
        }
    }

    fn lead(&self, table: &Table) -> Page {
        let way_in = table.way_in(&self.shown);
        let alarms = self.hall.alarms();
        let (view, leading, counts) = table.with(|room, now| {
            let leading = room.leading(now, way_in, alarms, |room, seat| token::card(room.door(), seat));
            (room.view(Viewer::Facilitator), leading, room.door().counts().clone())
        });
        page::lead(&ctx(table), view.as_deref(), &leading, &counts)
    }
}

fn watch(table: &Table) -> Page {
    let ctx = ctx(table);
    let (seen, pace) = table.with(|room, now| (seen(room, Viewer::Board), room.pace(None, now)));
    match seen {
        Some((view, standing)) => page::watch(&ctx, &view, &standing, pace),
        None => page::watch_before(&ctx),
    }
}

/// The page of a chair; after a refusal with what was sent.
pub fn chair(table: &Table, seat: SeatIx, asked: Option<AskNo>, again: Option<&Again<'_>>) -> Page {
    let ctx = ctx(table);
    let (seen, desk) = table.with(|room, now| {
        let desk = Desk {
            pace: room.pace(Some(seat), now),
            hand: room.hands().contains(&seat),
            answers: room.answers(),
            nudged: room.is_nudged(seat),
        };
        (seen(room, Viewer::Seat(seat)), desk)
    });
    match (seen, ctx.seat(seat)) {
        (Some((view, standing)), _) => match again {
            Some(again) => page::seat_again(&ctx, &view, &standing, desk, again),
            None => page::seat(&ctx, &view, &standing, desk, asked),
        },
        (None, Some(chair)) => page::before(&ctx, chair),
        (None, None) => page::join(ctx.words),
    }
}
