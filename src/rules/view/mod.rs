//! What one viewer may know. What he may not know is absent. The only way out for information.

use crate::rules::ask::{Answer, FactName, Stances, Subject};
use crate::rules::bench::{Bench, Seat};
use crate::rules::clock::LegalClock;
use crate::rules::command::Moment;
use crate::rules::ids::{AskIx, AskNo, CardIx, EventIx, IssueIx, MunIx, SeatIx, Week};
use crate::rules::level::calendar::Deadlines;
use crate::rules::level::scan::Factor;
use crate::rules::level::source::Beat;
use crate::rules::line::Line;
use crate::rules::remark::Remarked;
use crate::rules::step::StepView;
use serde::{Deserialize, Serialize};

mod asking;
mod making;
mod menu;
mod table;

pub(super) use making::{glance, of};
pub use table::{ArgumentView, IssueView, Light, PackageResult, PackageView, PointView};

/// Who looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Viewer {
    /// The big screen and everybody else: what is public.
    Board,
    /// A seat.
    Seat(SeatIx),
    /// The facilitator: who answered, not what.
    Facilitator,
}

/// Everything that one viewer sees of the game at one moment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct View {
    /// Who looks.
    pub viewer: Viewer,
    /// Where the game stands.
    pub clock: Clock,
    /// One per municipality, in the order of the level.
    pub municipalities: Vec<MunicipalityView>,
    /// Issues that this format puts on the table (this round's first), with the draft option.
    pub issues: Vec<IssueView>,
    /// Packages of this round, latest last.
    pub packages: Vec<PackageView>,
    /// Arguments of this round.
    pub arguments: Vec<ArgumentView>,
    /// Points of councils that are public, or own.
    pub points: Vec<PointView>,
    /// Terms and dates on the ribbon.
    pub terms: Vec<TermView>,
    /// What the law still asks and when; absent in a glance and after the end.
    pub legal_clock: Option<LegalClock>,
    /// What happened, in order, since the game began; the latest last.
    pub news: Vec<NewsItem>,
    /// Events that wait for the facilitator's choice (empty for others).
    pub events_on_offer: Vec<EventIx>,
    /// Event cards that the facilitator may play now by his own choice (empty for others).
    pub cards_to_play: Vec<EventIx>,
    /// What the facilitator keeps for the talk afterwards (empty for others).
    pub remarks: Vec<Remarked>,
    /// What only this seat knows; `None` for the board.
    pub own: Option<OwnView>,
    /// Open asks: for a seat its own with contents; for the facilitator all, without answers.
    pub asks: Vec<AskView>,
    /// How it ended, with the reveal.
    pub ending: Option<EndingView>,
    /// Three fictional children who walk through the deal; empty until its consequence shows.
    pub children: Vec<ChildView>,
    /// Where the table is in the steps of a careful choice; empty in a glance.
    pub steps: Vec<StepView>,
    /// How far the region is, once it was scanned or the game is over; absent in a glance.
    pub scan: Option<ScanView>,
}

/// How far the region is on the three factors.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ScanView {
    /// Per factor the share of its points, 0 to 1.
    pub shares: [(Factor, f64); 3],
    /// The lowest: where the process starts.
    pub bottleneck: Factor,
}

/// A fictional child and what the deal means for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChildView {
    /// Name, age and home.
    pub title: Line,
    /// Five sentences; where a repair changed one, with what it said before.
    pub lines: Vec<ChildLine>,
}

/// A sentence about a child.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChildLine {
    /// As it is now.
    pub line: Line,
    /// As it was before the repair, if that differs.
    pub before: Option<Line>,
}

/// Where the game stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// Names this moment.
    pub moment: Moment,
    /// Rounds in this format.
    pub rounds: u8,
    /// Which of the four beats.
    pub beat: Beat,
    /// What is going on inside the beat.
    pub stage: Stage,
    /// The week now.
    pub week: Week,
    /// Last week of this round.
    pub round_ends: Week,
    /// Seconds that the format gives this beat.
    pub seconds: u32,
    /// Dates of the regional duty, as they stand.
    pub deadlines: Deadlines,
}

/// What is going on inside a beat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// The asks of the beat.
    Asks,
    /// A wethouder tables a package.
    Tabling,
    /// Reasons.
    Reasons,
    /// Answers to the package.
    Answers,
    /// Two refusals: the chair decides what follows.
    Deadlock,
    /// The facilitator may let an event fall.
    Event,
    /// The game is over.
    Over,
}

/// A municipality as everybody, or this viewer, sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MunicipalityView {
    /// Which.
    pub m: MunIx,
    /// Raad, college, organisatie: nothing to do, busy, or ready in this moment.
    pub ready: [Readiness; 3],
    /// Who set the negotiating room: nobody, the college or the council.
    pub frame_by: FrameBy,
    /// The frame itself where this viewer may see it: per issue, per option.
    pub frame: Option<Stances>,
    /// Week in which the draft reached this council.
    pub draft_received: Option<Week>,
    /// The council gave points or said that it gives none.
    pub spoke: bool,
    /// Share in favour at the vote on consent, with its week.
    pub consent: Option<(f64, Week)>,
    /// The college signed, in this week.
    pub signed: Option<Week>,
}

/// How far a bench is in this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Readiness {
    /// Not asked anything now.
    Idle,
    /// Has open asks.
    Busy,
    /// Answered.
    Ready,
}

/// Who set a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FrameBy {
    /// Nobody.
    Nobody,
    /// The college.
    College,
    /// The council.
    Council,
}

/// A bar or a flag on the week ribbon.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TermView {
    /// Key of its name (`term-zienswijze`, …).
    pub key: String,
    /// Whose, where it is one municipality's.
    pub m: Option<MunIx>,
    /// First week.
    pub from: Week,
    /// Last week; equal to `from` for a flag.
    pub until: Week,
    /// The norm behind it, if law.
    pub norm: Option<String>,
    /// Grey: stood fixed before play.
    pub background: bool,
}

/// A piece of news: what happened, to whom, when. Shells show it in order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NewsItem {
    /// Counts up over the game.
    pub no: u32,
    /// Week.
    pub week: Week,
    /// The sentence.
    pub line: Line,
    /// The story behind it, where there is one.
    pub story: Option<Line>,
    /// Whom it happened to.
    pub m: Option<MunIx>,
    /// What kind of thing happened.
    pub kind: NewsKind,
}

/// What kind of thing happened: decides how a shell shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum NewsKind {
    /// A moment opened.
    Moment,
    /// A paper, fact, report or document.
    Paper,
    /// A frame.
    Frame,
    /// A package or an answer.
    Table,
    /// A vote, a consent, a signature.
    Vote,
    /// A term started or ended.
    Term,
    /// A promise.
    Promise,
    /// A role breach.
    Breach,
    /// An event card.
    Event,
    /// A norm was broken or met at last.
    Norm,
}

/// What only one seat knows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OwnView {
    /// Which seat.
    pub seat_ix: SeatIx,
    /// Bench and municipality.
    pub seat: Seat,
    /// Hours of the municipality this round: used, free, ceiling.
    pub hours: HoursView,
    /// Agenda slots of the council: used, all.
    pub slots: (u8, u8),
    /// Agenda slots that answers of the own municipality that are in will use.
    pub pending_slots: u8,
    /// Facts that this seat has.
    pub facts: Vec<FactName>,
    /// What others said to this seat: hints, notes, promises.
    pub whispers: Vec<Line>,
}

/// Hours of a municipality in this round.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct HoursView {
    /// Used.
    pub used: f64,
    /// What answers of the own municipality that are in will use when the gate opens.
    pub pending: f64,
    /// Free of charge: up to 85 % load.
    pub free: f64,
    /// Up to 100 %.
    pub ceiling: f64,
}

/// An open ask.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AskView {
    /// Its number.
    pub no: AskNo,
    /// Which question.
    pub ask: AskIx,
    /// Who is asked.
    pub seat: SeatIx,
    /// What it is about.
    pub subject: Option<Subject>,
    /// Was it answered.
    pub answered: bool,
    /// The answer given so far; only for the seat itself.
    pub answer: Option<Answer>,
    /// Options that cannot be chosen now, with the reason.
    pub closed: Vec<(u8, Line)>,
    /// Hours that each option costs the own municipality, in the order of the options.
    pub hours: Vec<f64>,
    /// Agenda slots that each option costs.
    pub slots: Vec<u8>,
    /// The options in the order in which a menu shows them (`asks.md` 1.2 rule 6); empty where that is the order of the level.
    pub order: Vec<u8>,
    /// The answer stays secret until the gate, or longer.
    pub secret: bool,
    /// Issues that this ask is about (frame, package, points, argument).
    pub issues: Vec<IssueIx>,
    /// Most points that it takes.
    pub points: u8,
    /// Cards in the hand (argument).
    pub cards: Vec<CardIx>,
}

/// How the game ended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EndingView {
    /// What became of the arrangement.
    pub outcome: Outcome,
    /// Weeks: signed, in force, regiovisie, contracts.
    pub weeks: [Option<Week>; 4],
    /// The reveal: the frame of every council, per issue per option.
    pub frames: Vec<(MunIx, Stances)>,
    /// Which chairs were bots, with their temperament (key of the text).
    pub bots: Vec<(SeatIx, String)>,
    /// Who broke or kept which promise.
    pub promises: Vec<Line>,
}

/// What became of the arrangement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Outcome {
    /// In force before the duty starts.
    InTime,
    /// In force, after the duty started.
    Late,
    /// Signed, while a council voted that never got the draft: its consent cannot stand.
    CannotStand,
    /// Signed and never published.
    Unpublished,
    /// A council refused.
    Refused,
    /// The province imposed an arrangement.
    Imposed,
    /// A college stayed out.
    StayedOut,
    /// Never brought to the councils.
    Stranded,
}

/// The benches that every municipality has, in the order in which they are shown.
pub fn local_benches() -> [Bench; 3] {
    [Bench::Council, Bench::Alderman, Bench::Official]
}
