//! What is so: derived from the events alone. Nothing outside the rules sees it; `view` is the way out.

use super::acts::{Act, Dossier};
use super::ask::{Answer, Put};
use super::command::Moment;
use super::event::Due;
use super::ids::{AskIx, AskNo, EventIx, MunIx, SeatIx, Week};
use super::level::Level;
use super::level::calendar::Deadlines;
use super::line::Line;
use super::norm::Record;
use super::remark::Remarked;
use super::score::Package;
use super::view::{NewsItem, Outcome, Stage};
use std::collections::BTreeSet;
use std::sync::Arc;

mod file;
mod table;
mod town;

pub use file::{File, Milestones};
pub use table::{Argument, Point, Promise, Table, Tabled};
pub use town::Town;

/// The whole state of one game.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// Seed of the game.
    pub(super) seed: u64,
    /// Chairs with a person.
    pub(super) persons: Vec<SeatIx>,
    /// Chairs of bots, with the key of their temperament.
    pub(super) bots: Vec<(SeatIx, String)>,
    /// Where the game stands.
    pub(super) moment: Moment,
    /// What goes on.
    pub(super) stage: Stage,
    /// The week now.
    pub(super) week: Week,
    /// Asks of this moment.
    pub(super) open: Vec<OpenAsk>,
    /// Asks that the next moment of this beat puts.
    pub(super) follow_ups: Vec<(AskIx, SeatIx)>,
    /// Asks put so far.
    pub(super) asked: u32,
    /// Municipalities, in the order of the level.
    pub(super) towns: Vec<Town>,
    /// The regional table.
    pub(super) table: Table,
    /// Points of councils.
    pub(super) points: Vec<Point>,
    /// Promises.
    pub(super) promises: Vec<Promise>,
    /// The file of the region: what is written, bought and decided.
    pub(super) file: File,
    /// What will happen, by week; equal weeks in the order in which they were planned.
    pub(super) due: Vec<(Week, Due)>,
    /// Acts for scores and norms.
    pub(super) acts: Vec<Act>,
    /// The same for the law.
    pub(super) record: Arc<Record>,
    /// Norms of which the table was told that they were met, or broken: their places.
    pub(super) told_norms: [BTreeSet<u8>; 2],
    /// Decision weeks per dossier.
    pub(super) dec: [Option<Week>; Dossier::COUNT],
    /// News, oldest first.
    pub(super) news: Vec<NewsItem>,
    /// What the facilitator keeps for the talk afterwards.
    pub(super) remarks: Vec<Remarked>,
    /// What seats heard for their ears only.
    pub(super) whispers: Vec<(SeatIx, Line)>,
    /// Events that fell, with their moment.
    pub(super) events: Vec<(EventIx, Moment)>,
    /// Round and beat of the last event that fell at its own moment.
    pub(super) event_beat: Option<(u8, u8)>,
    /// How it ended.
    pub(super) outcome: Option<Outcome>,
}

/// An ask of this moment, with the answer so far.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenAsk {
    /// The ask.
    pub(super) put: Put,
    /// The answer so far.
    pub(super) answer: Option<Answer>,
}

impl State {
    /// The state before the first event.
    pub(super) fn blank(towns: usize, draft: Package, issues: usize) -> Self {
        Self {
            seed: 0,
            persons: Vec::new(),
            bots: Vec::new(),
            moment: Moment { round: 0, beat: 0, step: 0 },
            stage: Stage::Asks,
            week: 0,
            open: Vec::new(),
            follow_ups: Vec::new(),
            asked: 0,
            towns: vec![Town::default(); towns],
            table: Table {
                draft,
                agreed: vec![false; issues],
                packages: Vec::new(),
                arguments: Vec::new(),
                round_start: (0, 0),
                tabling: 0,
                attempt: 0,
                left: Vec::new(),
                spoke: Vec::new(),
                order: None,
                draft_weeks: vec![0; issues],
                before: None,
                extra: 0,
                stops_earlier: None,
            },
            points: Vec::new(),
            promises: Vec::new(),
            file: File::default(),
            due: Vec::new(),
            acts: Vec::new(),
            record: Arc::new(Record::new(towns)),
            told_norms: Default::default(),
            dec: [None; Dossier::COUNT],
            news: Vec::new(),
            remarks: Vec::new(),
            whispers: Vec::new(),
            events: Vec::new(),
            event_beat: None,
            outcome: None,
        }
    }

    /// Weeks that the councils get for their view: what the table chose, and never less than the law gives.
    pub(super) fn view_weeks(&self, level: &Level) -> i32 {
        i32::from(self.file.term_weeks).max(level.norms().view_weeks())
    }

    /// The dates of the regional duty, as they stand.
    pub(super) fn deadlines(&self, level: &Level) -> Deadlines {
        self.file.dates.unwrap_or_else(|| level.calendar().deadlines())
    }

    /// A municipality.
    pub(super) fn town(&self, m: MunIx) -> &Town {
        &self.towns[m.at()]
    }

    /// Terms of views on the arrangement that run: whose, from, to.
    pub(super) fn running_terms(&self) -> impl Iterator<Item = (MunIx, Week, Week)> + '_ {
        self.towns.iter().enumerate().filter_map(|(m, town)| {
            let (from, to) = town.received.zip(town.term_ends)?;
            (to > self.week).then_some((MunIx(m as u8), from, to))
        })
    }

    /// An open ask by its number.
    pub(super) fn open_ask(&self, no: AskNo) -> Option<&OpenAsk> {
        self.open.iter().find(|ask| ask.put.no == no)
    }

    /// The package that lies on the table.
    pub(super) fn package_on_table(&self) -> Option<&Tabled> {
        self.table.packages.last().filter(|package| package.result.is_none())
    }

    /// Packages of this round.
    pub(super) fn packages_now(&self) -> &[Tabled] {
        &self.table.packages[self.table.round_start.0..]
    }

    /// Arguments of this round.
    pub(super) fn arguments_now(&self) -> &[Argument] {
        &self.table.arguments[self.table.round_start.1..]
    }

    /// The last board meeting that was held.
    pub(super) fn last_board(&self) -> Option<Week> {
        self.file.boards_held.last().copied()
    }
}
