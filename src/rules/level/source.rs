//! What an author writes: the shapes of the RON files of a level. Nothing here is trusted; `check` judges it.
//!
//! A level is a folder over `levels/common/`. Common: `issues.ron`, `parameters.ron`, `interests.ron` (scoring),
//! `asks.ron`, `cards.ron`, `events.ron`, `formats.ron`, `norms.ron`, `children.ron`,
//! `quickscan.ron`. The level itself: `level.ron`.

use super::child::ChildSource;
use super::scan::QuestionSource;
use super::sheet::Sheet;
use crate::rules::acts::Blow;
use crate::rules::ask::{AskSource, FactName, FileFact, GazetteChoice};
use crate::rules::bench::Bench;
use crate::rules::ids::Week;
use crate::rules::norm::NormsFile;
use crate::rules::score::interest::InterestsData;
use crate::rules::score::issue::IssuesData;
use crate::rules::score::parameter::Parameters;
use serde::{Deserialize, Serialize};

/// The names of the files of a level.
pub mod file {
    /// The level itself.
    pub const LEVEL: &str = "level.ron";
    /// Issues and options.
    pub const ISSUES: &str = "issues.ron";
    /// Figures of the scores.
    pub const PARAMETERS: &str = "parameters.ron";
    /// Interests of roles.
    pub const INTERESTS: &str = "interests.ron";
    /// Questions.
    pub const ASKS: &str = "asks.ron";
    /// Reason cards.
    pub const CARDS: &str = "cards.ron";
    /// Event cards.
    pub const EVENTS: &str = "events.ron";
    /// Formats of play.
    pub const FORMATS: &str = "formats.ron";
    /// Norms.
    pub const NORMS: &str = "norms.ron";
    /// Children of the case test.
    pub const CHILDREN: &str = "children.ron";
    /// Questions of the scan.
    pub const QUICKSCAN: &str = "quickscan.ron";
    /// Every file, in the order in which they are read.
    pub const ALL: [&str; 11] =
        [LEVEL, ISSUES, PARAMETERS, INTERESTS, ASKS, CARDS, EVENTS, FORMATS, NORMS, CHILDREN, QUICKSCAN];
}

/// Everything that was read; a file that could not be read is absent, and the others are judged all the same.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// `level.ron`
    pub level: Option<LevelSource>,
    /// `issues.ron`
    pub issues: Option<IssuesData>,
    /// `parameters.ron`
    pub parameters: Option<Parameters>,
    /// `interests.ron`
    pub interests: Option<InterestsData>,
    /// `asks.ron`
    pub asks: Option<AsksFile>,
    /// `cards.ron`
    pub cards: Option<Vec<CardSource>>,
    /// `events.ron`
    pub events: Option<Vec<EventSource>>,
    /// `formats.ron`
    pub formats: Option<Vec<FormatSource>>,
    /// `norms.ron`
    pub norms: Option<NormsFile>,
    /// `children.ron`
    pub children: Option<Vec<ChildSource>>,
    /// `quickscan.ron`
    pub quickscan: Option<Vec<QuestionSource>>,
}

/// `levels/ID/level.ron`
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelSource {
    /// Equal to the name of the folder.
    pub id: String,
    /// Name on the screen.
    pub name: String,
    /// One or two sentences for the choice of level.
    pub about: String,
    /// Where the figures come from.
    pub source: String,
    /// Monday of week 0, `YYYY-MM-DD`; for the label only.
    pub week_zero: String,
    /// Two to thirty municipalities.
    pub municipalities: Vec<MunicipalitySource>,
    /// Chairs of the region that exist; each municipality has its three anyway.
    pub regional_seats: Vec<Bench>,
    /// Recess, meetings, deadlines.
    pub calendar: CalendarSource,
    /// The switch `wvbj_regional_in_force`.
    pub regional_duty: RegionalDuty,
    /// A regional body exists already (so the budget route binds).
    #[serde(default)]
    pub existing_body: bool,
    /// The clause that the bureau forgot; found by whoever checks that part (A4).
    pub forgotten_clause: String,
    /// Chairs that the solo format proposes first.
    pub solo_chairs: Vec<ChairSource>,
    /// Codes of the municipalities that get people first, in a format with a table for some of them; then the largest.
    #[serde(default)]
    pub people_first: Vec<String>,
    /// Points for questions of `quickscan.ron`, 0 to 2; what is not answered is partly there (1).
    #[serde(default)]
    pub quickscan: Vec<(String, u8)>,
}

/// One municipality.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MunicipalitySource {
    /// CBS code or a short code of our own; unique.
    pub code: String,
    /// Name.
    pub name: String,
    /// Two letters on the map; `None` lets the game choose.
    #[serde(default)]
    pub mark: Option<String>,
    /// Inhabitants.
    pub inhabitants: u32,
    /// Seats in the council (Gemeentewet art. 8).
    pub seats: u32,
    /// Officials on this file, full time equivalents.
    pub fte: f64,
    /// Use of care per inhabitant, index (1 = mean).
    pub use_index: f64,
    /// Remoteness from specialist places, 0 to 1.
    pub distance: f64,
    /// Yearly change of use; `None` takes the rule of `scoring.md` 1.2.
    #[serde(default)]
    pub trend: Option<f64>,
    /// Latitude and longitude of the main town, degrees.
    pub place: (f64, f64),
    /// Interests of the alderman: a role of `interests.ron`.
    pub alderman: String,
    /// Interests of the council: a role of `interests.ron`.
    pub council: String,
    /// What the card of the seat never wants, as (issue, option): the council makes it its frame on a stand (C0).
    #[serde(default)]
    pub red_lines: Vec<(String, String)>,
}

/// Weeks that the calendar knows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarSource {
    /// Weeks in which no council meets; they count for the law and not for people.
    pub recess: Vec<Week>,
    /// Weeks with council meetings.
    pub councils: Vec<Week>,
    /// Weeks with a regional table.
    pub tables: Vec<Week>,
    /// Week by which the arrangement must be in force.
    pub arrangement_due: Week,
    /// Week by which the regiovisie must be adopted.
    pub vision_due: Week,
    /// Week in which contracts start.
    pub contracts_start: Week,
    /// Week of 30 April: budget frame.
    pub budget_frame: Week,
    /// Week of 15 September: budget to the province.
    pub budget_due: Week,
    /// Week of 1 January: the budget year starts.
    pub budget_year: Week,
    /// Week by which everything is counted.
    pub horizon: Week,
}

/// The switch of the regional articles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RegionalDuty {
    /// In force from the start.
    InForce,
    /// In force from this week.
    From(Week),
    /// Not in force within play: anticipation only.
    Never,
}

/// A chair by bench and municipality name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChairSource {
    /// Council, Alderman or Official.
    pub bench: Bench,
    /// Code of the municipality.
    pub municipality: String,
}

/// `levels/common/asks.ron`
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AsksFile(pub Vec<AskSource>);

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

/// Formats from short to long; an ask or event appears from one of them on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FormatRank {
    /// Congress stand.
    Stand,
    /// Solo.
    Solo,
    /// Onboarding.
    Onboarding,
    /// Half day.
    HalfDay,
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

/// `levels/common/formats.ron`: a list of these.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormatSource {
    /// `solo`, `dagdeel`. Texts: `vorm-ID`, `vorm-ID-uitleg`.
    pub id: String,
    /// How long the game is, for asks and events.
    pub rank: FormatRank,
    /// Most points in one view.
    pub points: u8,
    /// Chairs of every municipality that play; all three unless the format says otherwise.
    #[serde(default = "every_local_seat")]
    pub local_seats: Vec<Bench>,
    /// Chairs of the region that play; others fall to a neighbour (`asks.md` 0) or do not exist.
    pub regional_seats: Vec<Bench>,
    /// Issues that the table settles together, by one of a few settings.
    #[serde(default)]
    pub knobs: Vec<KnobSource>,
    /// What was already settled before play: the same for all who play this format.
    pub background: BackgroundSource,
    /// The rounds.
    pub rounds: Vec<RoundSource>,
    /// What the facilitator does and says, minute by minute; a format for one person has none.
    #[serde(default)]
    pub sheet: Option<Sheet>,
}

/// The benches of a municipality.
fn every_local_seat() -> Vec<Bench> {
    vec![Bench::Council, Bench::Alderman, Bench::Official]
}

/// A knob: several issues that are tabled as one choice (`asks.md` 4.1). Texts: `knop-ID`, and `knop-ID-KEY` per setting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnobSource {
    /// Name in data and texts.
    pub id: String,
    /// Its settings: a key, and an option for each of its issues.
    pub settings: Vec<(String, Vec<(String, String)>)>,
}

/// A round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundSource {
    /// First and last week.
    pub weeks: (Week, Week),
    /// Issues per tabling, at most four each; empty in a round without a table.
    pub tablings: Vec<Vec<String>>,
    /// Who tables first.
    pub first: FirstTabler,
    /// Most attempts per tabling before a deadlock.
    pub attempts: u8,
    /// Documents that go online with A12.
    #[serde(default)]
    pub documents: Vec<crate::rules::acts::Document>,
    /// The beats in order.
    pub beats: Vec<BeatSource>,
}

/// Who tables first in a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum FirstTabler {
    /// The smallest municipality.
    Smallest,
    /// The largest municipality.
    Largest,
    /// The person in an alderman's chair; without one the largest.
    Person,
}

/// A beat: what happens in one week of the round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BeatSource {
    /// Which of the four.
    pub beat: Beat,
    /// Week in which it is played.
    pub week: Week,
    /// Seconds on the clock.
    pub seconds: u32,
    /// Asks per bench, in the order in which they are put.
    pub asks: Vec<(Bench, Vec<String>)>,
    /// The beat moves to the week in which this procedure is due, if that lies in the round.
    #[serde(default)]
    pub at: Option<crate::rules::ask::Procedure>,
    /// An event may fall at the end of this beat.
    #[serde(default)]
    pub event: bool,
    /// To get used to it: answers count for nothing.
    #[serde(default)]
    pub practice: bool,
}

/// The four beats of a round (`game.md`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Beat {
    /// Apart.
    Apart,
    /// Samen.
    Together,
    /// Besluit.
    Decide,
    /// Gevolg.
    Consequence,
}

/// What a short format takes as given (`asks.md` 1.2 rule 8): dated acts and facts that "stonden al vast".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BackgroundSource {
    /// Acts, each with its week; `for_each` municipality or for the region.
    pub acts: Vec<BackgroundAct>,
    /// Week in which the draft goes out when nobody is asked (A5); its weeks for the councils.
    pub draft: Option<(Week, u8)>,
    /// Week in which the regiovisie is adopted when nobody is asked (R8).
    pub vision: Option<Week>,
    /// Week in which the purchase begins.
    pub purchase_from: Week,
    /// Facts that are set already.
    pub facts: Vec<FileFact>,
    /// All seven parts of the regiovisie are written.
    pub vision_written: bool,
    /// All clauses are complete.
    pub clauses_complete: bool,
    /// All by-laws are adopted.
    pub bylaws: bool,
    /// How every municipality publishes the arrangement when nobody is asked (A15).
    #[serde(default)]
    pub gazette: Option<GazetteChoice>,
    /// Weeks of board or steering meetings.
    pub boards: Vec<Week>,
}

/// One act of the background.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BackgroundAct {
    /// When.
    pub week: Week,
    /// Once for every municipality, or once for the region.
    pub for_each: bool,
    /// What, in the words of the act log.
    pub deed: crate::rules::acts::Deed,
}
