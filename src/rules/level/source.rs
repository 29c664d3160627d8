//! What an author writes: the shapes of the RON files of a level. Nothing here is trusted; `check` judges it.
//!
//! A level is a folder over `levels/common/`. Common: `issues.ron`, `parameters.ron`, `interests.ron` (scoring),
//! `asks.ron`, `cards.ron`, `events.ron`, `formats.ron`, `norms.ron`, `children.ron`,
//! `quickscan.ron`. The level itself: `level.ron`.

use super::child::ChildSource;
use super::scan::QuestionSource;
use super::sheet::Sheet;
use crate::rules::ask::{AskSource, FileFact, GazetteChoice};
use crate::rules::bench::Bench;
use crate::rules::ids::Week;
use crate::rules::norm::NormsFile;
use crate::rules::score::interest::InterestsData;
use crate::rules::score::issue::IssuesData;
use crate::rules::score::parameter::Parameters;
use serde::{Deserialize, Serialize};

mod card;

pub use card::{CardRole, CardSource, EventEffect, EventSource, EventWhen, Hit};

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
    /// The format that a group plays when it asks for none; without it the first that is not for one person.
    #[serde(default)]
    pub group_format: Option<String>,
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
