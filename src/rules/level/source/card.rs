//! Reason cards and event cards as an author writes them.

use super::FormatRank;
use crate::rules::acts::Blow;
use crate::rules::ask::{FactName, FileFact};
use crate::rules::ids::Week;
use serde::{Deserialize, Serialize};

/// A reason card (`asks.md` 5.1). Text: `kaart-ID`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardSource {
    /// `C01` … `C32`.
    pub id: String,
    /// Ground, answer or bridge.
    pub role: CardRole,
    /// The fact on which it rests; `None` needs none.
    pub fact: Option<FactName>,
    /// Whose interest: 0 own, 1 neutral, 2 common good or worst-off.
    pub common: u8,
    /// Counter-argument: 0 ignored, 1 mentioned, 2 answered, 3 accepted.
    pub counter: u8,
    /// Constructive: 0 holds, 1 variant, 2 mediates.
    pub constructive: u8,
    /// Parcels for which it fits; empty fits all.
    pub parcels: Vec<String>,
}

/// What a card may be used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CardRole {
    /// A reason of one's own.
    Ground,
    /// An answer to somebody else.
    Answer,
    /// A bridge: the own package lapses.
    Bridge,
}

/// An event card (`asks.md` 6). Texts: `gebeurtenis-ID` (title) and `gebeurtenis-ID-tekst`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventSource {
    /// `E01` … `E18`.
    pub id: String,
    /// First format in which it appears.
    pub from: FormatRank,
    /// When it fits; all must hold. Empty: any time, by choice.
    pub comes_when: Vec<EventWhen>,
    /// What it changes.
    pub does: Vec<EventEffect>,
    /// Asks that it opens at once, at every seat that can answer them; at most one per seat, the first that fits.
    #[serde(default)]
    pub opens: Vec<String>,
    /// The facilitator may play it at any time, in formats that have one.
    #[serde(default)]
    pub by_choice: bool,
}

/// What makes an event fit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum EventWhen {
    /// From this round on (1 is the first).
    FromRound(u8),
    /// A council heard nothing (no `raad`, or an outcome only) by this week.
    CouncilUninformedBy(Week),
    /// An option that invites it (issue, option) stands in the draft; several in one list mean any of them.
    DraftHasAny(Vec<(String, String)>),
    /// The last tabling was unanimous at once.
    Unanimous,
    /// The mean trust that municipalities receive is below this.
    TrustBelow(f64),
    /// More than half of a term falls in the recess.
    TermInRecess,
    /// A document of the game is secret.
    SecretDocument,
    /// The officials of the smallest municipality work above this load; 1 is all their hours.
    SmallestOverloaded(f64),
    /// No young people consulted by this week.
    YouthUnheardBy(Week),
    /// The wait for stay (form V) is above this many weeks in the forecast of the draft.
    StayWaitAbove(f64),
    /// Providers of stay (form V) end with a margin below this in the forecast of the draft.
    StayMarginBelow(f64),
    /// The purchase runs: it began, and nothing was awarded.
    PurchaseRuns,
    /// From this week on.
    FromWeek(Week),
    /// This event fell before.
    Fell(String),
    /// One of these is enough.
    AnyOf(Vec<EventWhen>),
    /// All of these, within an `AnyOf`.
    AllOf(Vec<EventWhen>),
    /// The switch is still off.
    DutyOff,
    /// One of these facts of the file is not settled by the time of the event.
    FileLacksAny(Vec<FileFact>),
}

/// What hits care from outside, and how hard in the unit of [`Blow`].
pub type Hit = (Blow, f64);

/// What an event changes; only variables of `scoring.md` 1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum EventEffect {
    /// The frame of the council that heard least lapses, and its next debate needs no slot.
    FrameOfUninformedLapses,
    /// Bad news: A16 has something to tell.
    BadNews,
    /// Care is hit from outside.
    Hits(Blow, f64),
    /// Care is hit by the first when the councils hear it at once (A16), and by the second when they do not.
    Warns(Hit, Hit),
    /// The switch goes on; the arrangement must be in force after so many weeks, and the other dates move with it.
    DutyInForce(u8),
    /// So many councils are new, the smallest first: their frames lapse, and trust in them goes half-way back to its begin.
    NewCouncils(u8),
    /// Contracts come so many weeks later.
    ContractLater(u8),
    /// Three municipalities with the least trust never accept this option.
    NeverFor(String, String),
    /// One municipality acts alone (`belofte eenzijdig`).
    LargestActsAlone,
    /// Terms of views on the arrangement take so many weeks more.
    MoreWeeks(u8),
    /// Every council may give one more point.
    ExtraPoint,
    /// This fact of the file has to be settled again.
    Lapses(FileFact),
    /// Every council loses one slot, or holds its next debate of account in it.
    SlotLost,
    /// The smallest municipality loses fte for 13 weeks.
    SmallestLosesFte(f64),
    /// The frame of the municipality that would give most away is public; a secret without ground is a broken promise.
    FrameLeaks,
    /// Young people may advise without loss of weeks.
    YouthInvited,
}
