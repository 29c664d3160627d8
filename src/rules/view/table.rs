//! What a viewer sees of the regional table.

use crate::rules::ask::Reply;
use crate::rules::ids::{CardIx, IssueIx, MunIx, OptIx, PackageNo, PointNo};
use serde::{Deserialize, Serialize};

/// An issue on the table of this format.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IssueView {
    /// Which.
    pub issue: IssueIx,
    /// The option in the draft.
    pub draft: OptIx,
    /// On the table in this round.
    pub open: bool,
    /// Agreed by the table, or taken by silence.
    pub agreed: bool,
}

/// A package that was tabled.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PackageView {
    /// Its number.
    pub no: PackageNo,
    /// Who tabled it.
    pub by: MunIx,
    /// What it says on the issues of this tabling.
    pub options: Vec<(IssueIx, OptIx)>,
    /// Answers: `None` not in, `Some(None)` in but secret, `Some(Some(..))` known to this viewer.
    pub answers: Vec<(MunIx, Option<Option<Reply>>)>,
    /// Who said yes in the name of his council: nobody asks him to move again.
    pub for_council: Vec<MunIx>,
    /// Yes, yes if, otherwise, no: for the room, once all have answered.
    pub count: Option<[u8; 4]>,
    /// How it ended; `None` while it lies open.
    pub result: Option<PackageResult>,
    /// For a council and its alderman: does it fit the own frame?
    pub light: Option<Light>,
}

/// What became of a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PackageResult {
    /// All said yes, or yes if.
    Agreed,
    /// Not all did.
    Refused,
    /// The draft took it issue by issue when the clock ended.
    ByMost,
    /// Put aside: silence.
    PutAside,
}

/// Whether a package fits a frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Light {
    /// No frame to compare with.
    Unknown,
    /// Fits.
    Fits,
    /// Touches a never or misses a must on these issues.
    Outside(Vec<IssueIx>),
}

/// An argued move.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ArgumentView {
    /// Who.
    pub by: MunIx,
    /// On which issue.
    pub issue: IssueIx,
    /// The reason card.
    pub ground: CardIx,
    /// The answer or bridge card.
    pub second: Option<CardIx>,
    /// The fact was known to him.
    pub with_fact: bool,
}

/// A point of a zienswijze.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PointView {
    /// Its number.
    pub no: PointNo,
    /// Councils behind it, the first gave it.
    pub by: Vec<MunIx>,
    /// The issue.
    pub issue: IssueIx,
    /// The wished option.
    pub option: OptIx,
    /// 1 to 3.
    pub weight: u8,
    /// The option that the text would get, while every college is asked for a new yes.
    pub proposed: Option<OptIx>,
    /// The answer of the table, once given.
    pub reaction: Option<crate::rules::ask::ReactionName>,
}
