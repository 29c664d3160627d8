//! What a seat answers, and the ask as it was put to it.

use super::word::*;
use crate::rules::ids::{AskIx, AskNo, CardIx, IssueIx, MunIx, OptIx, PackageNo, PointNo, SeatIx};
use serde::{Deserialize, Serialize};

/// A frame (kader): per issue what the council thinks of each of its options.
pub type Stances = Vec<(IssueIx, Vec<Stance>)>;

/// What a council thinks of an option (kader).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum Stance {
    /// This option or no deal.
    Must,
    /// Room.
    #[default]
    May,
    /// A yes to it is outside the frame.
    Never,
}

/// What an alderman says to a package (W4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reply {
    /// Yes.
    Yes,
    /// Yes, if my council agrees.
    YesIf,
    /// Otherwise: I change one issue.
    Other(IssueIx, OptIx),
    /// No, I go back first.
    No,
}

impl Reply {
    /// Its place among the four buttons of W4.
    pub const fn place(&self) -> u8 {
        match self {
            Self::Yes => 0,
            Self::YesIf => 1,
            Self::Other(..) => 2,
            Self::No => 3,
        }
    }
}

/// One point of a zienswijze (R4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// The issue.
    pub issue: IssueIx,
    /// The option that the council wants instead.
    pub option: OptIx,
    /// Weight 1 to 3; together at most 6.
    pub weight: u8,
}

/// Words with an answer: a ready-made text of the ask, or own words (at most 140 characters, never scored).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sentence {
    /// Nothing was said.
    Empty,
    /// The ready-made text with this number (`ask-ID-zin-N`).
    Ready(u8),
    /// Own words.
    Own(String),
}

/// An answer. Which variant fits is decided by the kind of the ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// One option (Choose, Vote without sentence, Judgement, Tag; also the buttons beside a built answer).
    Choice(u8),
    /// Several options (Divide, Paper).
    Cards(Vec<u8>),
    /// A stance per option of each issue (Frame).
    Frame(Stances),
    /// One option for each open issue (Package).
    Package(Vec<(IssueIx, OptIx)>),
    /// A reply to a package.
    Reply(Reply),
    /// A reason card on an issue, and at most one answer or bridge card.
    Argument {
        /// The issue argued about.
        issue: IssueIx,
        /// The ground card.
        ground: CardIx,
        /// An answer or bridge card.
        second: Option<CardIx>,
    },
    /// Points of a view.
    Points(Vec<Wish>),
    /// A vote with one sentence.
    Vote(u8, Sentence),
    /// A promise to a municipality.
    Promise(u8, MunIx),
    /// A sentence.
    Say(Sentence),
}

/// What an ask is about, where it is about one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Subject {
    /// A package on the table.
    Package(PackageNo),
    /// A point of a zienswijze.
    Point(PointNo),
    /// A fact that lies ready this week.
    Fact(FactName),
    /// A group that may take part: its place in the list of groups.
    Group(u8),
    /// A norm on which the law is open: its place in the file of norms.
    Norm(u8),
}

/// A question that was put to a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Put {
    /// Its number in this game.
    pub no: AskNo,
    /// What is asked.
    pub ask: AskIx,
    /// Who is asked.
    pub seat: SeatIx,
    /// What it is about, if one thing.
    pub subject: Option<Subject>,
}
