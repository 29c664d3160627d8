//! What lies on the regional table: packages, arguments, points, promises.

use crate::rules::ask::{PromiseKind, ReactionName, Reply, SpeakOrder};
use crate::rules::ids::{CardIx, IssueIx, MunIx, OptIx, PackageNo, PointNo, PromiseNo, Week};
use crate::rules::score::Package;
use crate::rules::view::PackageResult;

/// The regional table.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The draft: one option for every issue.
    pub(in crate::rules) draft: Package,
    /// Issues on which the table agreed (or that took their silence).
    pub(in crate::rules) agreed: Vec<bool>,
    /// Packages of the game; those of this round begin at `round_start`.
    pub(in crate::rules) packages: Vec<Tabled>,
    /// Arguments of the game.
    pub(in crate::rules) arguments: Vec<Argument>,
    /// First package and first argument of this round.
    pub(in crate::rules) round_start: (usize, usize),
    /// Tabling within the round, from 0.
    pub(in crate::rules) tabling: u8,
    /// Attempt within the tabling, from 0.
    pub(in crate::rules) attempt: u8,
    /// Issues taken out of this tabling.
    pub(in crate::rules) left: Vec<IssueIx>,
    /// Municipalities that tabled in this round.
    pub(in crate::rules) spoke: Vec<MunIx>,
    /// Who speaks first, when the chair said so.
    pub(in crate::rules) order: Option<SpeakOrder>,
    /// Week in which each issue got its draft option.
    pub(in crate::rules) draft_weeks: Vec<Week>,
    /// The beat (round, beat) in which the draft changed last, and the draft before it.
    pub(in crate::rules) before: Option<(u8, u8, Package)>,
    /// Extra attempts that the chair granted in this tabling.
    pub(in crate::rules) extra: u8,
    /// The round whose last tabling has one attempt less.
    pub(in crate::rules) stops_earlier: Option<u8>,
}

/// A package.
#[derive(Debug, Clone, PartialEq)]
pub struct Tabled {
    /// Its number.
    pub(in crate::rules) no: PackageNo,
    /// By whom.
    pub(in crate::rules) by: MunIx,
    /// What it says.
    pub(in crate::rules) options: Vec<(IssueIx, OptIx)>,
    /// Replies, per municipality.
    pub(in crate::rules) replies: Vec<Option<Reply>>,
    /// Who said yes in the name of his council.
    pub(in crate::rules) for_council: Vec<MunIx>,
    /// How it ended.
    pub(in crate::rules) result: Option<PackageResult>,
}

/// An argued move.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Argument {
    /// Who.
    pub(in crate::rules) by: MunIx,
    /// On which issue.
    pub(in crate::rules) issue: IssueIx,
    /// Ground card.
    pub(in crate::rules) ground: CardIx,
    /// Answer or bridge card.
    pub(in crate::rules) second: Option<CardIx>,
    /// The fact of the ground card was known.
    pub(in crate::rules) with_fact: bool,
}

/// A point of a zienswijze.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// Its number.
    pub(in crate::rules) no: PointNo,
    /// Councils behind it; the first gave it.
    pub(in crate::rules) by: Vec<MunIx>,
    /// Issue.
    pub(in crate::rules) issue: IssueIx,
    /// Wished option.
    pub(in crate::rules) option: OptIx,
    /// 1 to 3.
    pub(in crate::rules) weight: u8,
    /// What aldermen said about it (W9).
    pub(in crate::rules) replies: Vec<(MunIx, ReactionName)>,
    /// The answer that the table would give, which changes the text; it waits for a new yes of every college.
    pub(in crate::rules) proposed: Option<ReactionName>,
    /// Colleges that said yes to the changed text.
    pub(in crate::rules) agreed: Vec<MunIx>,
    /// Answer of the table.
    pub(in crate::rules) reaction: Option<ReactionName>,
    /// Written into the act log.
    pub(in crate::rules) booked: bool,
}

impl Point {
    /// A point of one council, without an answer.
    pub(in crate::rules) fn new(no: PointNo, m: MunIx, issue: IssueIx, option: OptIx, weight: u8) -> Self {
        Self {
            no,
            by: vec![m],
            issue,
            option,
            weight,
            replies: Vec::new(),
            proposed: None,
            agreed: Vec::new(),
            reaction: None,
            booked: false,
        }
    }
}

/// A promise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Promise {
    /// Its number.
    pub(in crate::rules) no: PromiseNo,
    /// By whom.
    pub(in crate::rules) from: MunIx,
    /// To whom.
    pub(in crate::rules) to: MunIx,
    /// What.
    pub(in crate::rules) what: PromiseKind,
    /// Round and week in which it was made.
    pub(in crate::rules) round: u8,
    /// The week.
    pub(in crate::rules) week: Week,
    /// Kept or broken, once it is clear.
    pub(in crate::rules) kept: Option<bool>,
}
