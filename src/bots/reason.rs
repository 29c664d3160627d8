//! Why a bot does what it does: for the debrief, as a line of the texts (`bots.ftl`).

use crate::rules::ids::{IssueIx, OptIx};
use crate::rules::line::{FactValue, Line};

/// The reason of one answer. Made into words only when somebody asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Nothing scores: the option that changes nothing.
    Standstill,
    /// No hours or no place on the agenda left.
    NoRoom,
    /// This is how it is.
    Nature,
    /// It wants to be done.
    Haste,
    /// A deadline comes first.
    Deadline,
    /// Somebody else asked for it.
    Asked,
    /// The work has to be done by somebody.
    Work,
    /// The law asks for it.
    Law,
    /// The worst options are red lines.
    RedLines,
    /// Another option would bring the council this much more.
    Point(IssueIx),
    /// No other option would bring enough.
    NoPoint,
    /// The council can live with the text.
    Consent,
    /// Its heaviest point was brushed aside.
    BrushedAside,
    /// The council was not sent the draft, or had less than eight weeks.
    NotHeard,
    /// The package cannot meet the law.
    Unlawful,
    /// The best package it can defend.
    BestPackage,
    /// Good enough, and nearest to what others want.
    Nearest,
    /// Good enough and within the frame.
    GoodEnough,
    /// Good enough, but the council has to agree.
    Reserved,
    /// One change would bring most.
    OneChange(IssueIx, OptIx),
    /// Outside the frame of the council.
    OutsideFrame,
    /// Too little, and it has asked twice.
    TooLittle,
    /// A reason with a fact.
    Fact,
    /// A reason without a fact.
    Claim,
    /// It costs the own municipality almost nothing.
    CheapSupport,
    /// It would cost the own municipality too much.
    TooDear,
    /// It brings the own side something.
    Gain,
    /// There is still time for it.
    TimeLeft,
    /// The margin is enough, or is not.
    Margin,
    /// Drawn by lot from equals.
    Lot,
}

impl Reason {
    /// Every reason once, for the check of the texts.
    pub fn all() -> Vec<Reason> {
        use Reason::*;
        let (issue, option) = (IssueIx(0), OptIx(0));
        vec![
            Standstill,
            NoRoom,
            Nature,
            Haste,
            Deadline,
            Asked,
            Work,
            Law,
            RedLines,
            Point(issue),
            NoPoint,
            Consent,
            BrushedAside,
            NotHeard,
            Unlawful,
            BestPackage,
            Nearest,
            GoodEnough,
            Reserved,
            OneChange(issue, option),
            OutsideFrame,
            TooLittle,
            Fact,
            Claim,
            CheapSupport,
            TooDear,
            Gain,
            TimeLeft,
            Margin,
            Lot,
        ]
    }

    /// Key of its text.
    pub const fn key(self) -> &'static str {
        match self {
            Reason::Standstill => "bot-reden-niets",
            Reason::NoRoom => "bot-reden-vol",
            Reason::Nature => "bot-reden-aard",
            Reason::Haste => "bot-reden-haast",
            Reason::Deadline => "bot-reden-datum",
            Reason::Asked => "bot-reden-gevraagd",
            Reason::Work => "bot-reden-werk",
            Reason::Law => "bot-reden-wet",
            Reason::RedLines => "bot-reden-rode-lijn",
            Reason::Point(_) => "bot-reden-punt",
            Reason::NoPoint => "bot-reden-geen-punt",
            Reason::Consent => "bot-reden-instemmen",
            Reason::BrushedAside => "bot-reden-punt-weg",
            Reason::NotHeard => "bot-reden-niet-gehoord",
            Reason::Unlawful => "bot-reden-onwettig",
            Reason::BestPackage => "bot-reden-beste",
            Reason::Nearest => "bot-reden-dichtbij",
            Reason::GoodEnough => "bot-reden-genoeg",
            Reason::Reserved => "bot-reden-voorbehoud",
            Reason::OneChange(..) => "bot-reden-een-ding",
            Reason::OutsideFrame => "bot-reden-buiten-kader",
            Reason::TooLittle => "bot-reden-te-weinig",
            Reason::Fact => "bot-reden-feit",
            Reason::Claim => "bot-reden-zonder-feit",
            Reason::CheapSupport => "bot-reden-steun",
            Reason::TooDear => "bot-reden-te-duur",
            Reason::Gain => "bot-reden-winst",
            Reason::TimeLeft => "bot-reden-tijd",
            Reason::Margin => "bot-reden-marge",
            Reason::Lot => "bot-reden-lot",
        }
    }

    /// The sentence.
    pub fn line(self) -> Line {
        let line = Line::new(self.key());
        match self {
            Reason::Point(issue) => line.with("kwestie", FactValue::Issue(issue)),
            Reason::OneChange(issue, option) => line.with("optie", FactValue::Option(issue, option)),
            _ => line,
        }
    }
}
