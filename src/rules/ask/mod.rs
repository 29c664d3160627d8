//! Asks as data (`asks.md` 1): the core asks, a seat answers. An author writes these in `levels/common/asks.ron`.

use super::bench::Bench;
use super::level::source::FormatRank;
use super::norm::Says;
use super::score::issue::CareForm;
use serde::{Deserialize, Serialize};

mod answer;
mod word;

pub use answer::*;
pub use word::*;

/// A question to a bench: what it costs, what each answer does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskSource {
    /// Name in the design (`R1`, `W4b`). Texts: `ask-R1`, `ask-R1-uitleg`, `ask-R1-hendel`, and per option `ask-R1-KEY`.
    pub id: String,
    /// Who is asked.
    pub bench: Bench,
    /// The first format that puts it; `None`: any. An ask for a format that the level does not have may wait unused.
    #[serde(default)]
    pub from: Option<FormatRank>,
    /// How the question is answered.
    pub kind: AskKind,
    /// When the question makes sense; all must hold.
    #[serde(default)]
    pub when: Vec<When>,
    /// The answers. For kinds that build an answer (frame, package, points, argument) these are the buttons beside it.
    pub options: Vec<OptionSource>,
    /// The option that stands when nobody answers; must change nothing by itself.
    pub timeout: String,
    /// Who needs this answer (text key `ask-ID-hendel`); an ask without lever is refused.
    pub lever: Vec<Bench>,
    /// Until when the answer is secret.
    #[serde(default)]
    pub secret: Secret,
    /// Whether each answer counts, or only what most chose.
    #[serde(default)]
    pub counts: Counts,
}

/// The kinds of ask (`asks.md` 1.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum AskKind {
    /// Kies: one of the options.
    Choose,
    /// Verdeel: at most `pick` of the options, within hours and slots.
    Divide {
        /// How many may be chosen.
        pick: u8,
    },
    /// Kader: per open issue each option must, may or never.
    Frame,
    /// Pakket: one option for each open issue of this tabling.
    Package,
    /// Antwoord: yes, yes if my council agrees, otherwise, no.
    Reply,
    /// Inbreng: a reason card and at most one answer or bridge card.
    Argument,
    /// Punten: issue, wished option, weight.
    Points,
    /// Stem: one option and one sentence.
    Vote,
    /// Belofte: what, and to whom.
    Promise,
    /// Stuk: ticks on a paper.
    Paper,
    /// Zin: a ready sentence or own words.
    Sentence,
    /// Merk: a tag of an observer.
    Tag,
    /// Oordeel: a ruling with a reason.
    Judgement,
}

impl AskKind {
    /// Work that somebody chooses stops at the ceiling of the hours; duties (a vote, a point, a report) push a town over it
    /// (`asks.md` 1.3).
    pub const fn stops_at_ceiling(self) -> bool {
        matches!(self, AskKind::Divide { .. } | AskKind::Paper)
    }
}

/// Whose answers count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Counts {
    /// Each answer, for who gave it.
    #[default]
    Each,
    /// The option that most chose, once for all; the smallest municipality breaks a tie. An option that takes own hours is
    /// done by every municipality.
    Most,
}

/// Until when others may not see an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Secret {
    /// Until the gate of the beat opens.
    #[default]
    Gate,
    /// Public at once.
    No,
    /// Own municipality only, until the reveal.
    Reveal,
}

/// When an ask is put. Every word here is something that the state knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum When {
    /// The municipality has no frame of its council yet.
    NoFrame,
    /// The draft has been sent to this council.
    DraftReceived,
    /// The draft has not been sent yet.
    DraftUnsent,
    /// The term for the view of this council still runs and it has not spoken.
    MayGiveView,
    /// Another council gave a point that this council could join.
    PointsOfOthers,
    /// A point on the draft has no answer yet; the ask comes once per point.
    PointsOpen,
    /// The table would change the text for a point; every college has to say yes again. The ask comes once per point.
    PointProposed,
    /// A board meeting was held of which this alderman has not reported.
    ReportDue,
    /// There is a report or an answer outside the frame to talk about.
    SomethingToAccountFor,
    /// Consent can be asked of this council: draft received, not voted yet.
    ConsentDue,
    /// This council gave consent, or will have by the end of this beat.
    SigningDue,
    /// The council gave an instruction with its consent that was not dealt with.
    MotionOpen,
    /// Publication was prepared (chosen in A1), or the format has no A1.
    PublicationChosen,
    /// Bad news came that the councils do not know yet.
    BadNews,
    /// The regiovisie is being made and not adopted by this council.
    VisionOpen,
    /// The by-law of this municipality has not been adopted.
    BylawOpen,
    /// The purchase has begun and was not awarded.
    PurchaseRunning,
    /// The purchase has not begun.
    PurchaseAhead,
    /// The package was refused twice, or this was the last attempt.
    Deadlock,
    /// It is this seat's turn to table.
    MyTurn,
    /// A package lies on the table.
    PackageTabled,
    /// A consultation was held without telling people what was done with it.
    FeedbackOpen,
    /// The draft in force says that there is a body with a board (OL or BVO).
    BodyIntended,
    /// A council that got the draft refused consent.
    CouncilRefused,
    /// The councils voted, the colleges had their day, and there is no arrangement of all.
    NoArrangement,
    /// The arrangement was made.
    ArrangementMade,
    /// The own college wants to leave the arrangement, the term of the council is over, and it has not decided.
    ExitOpen,
    /// The own municipality has a contract of its own that it has not extended.
    OwnContractRuns,
    /// The regional articles are in force.
    DutyInForce,
    /// A council voted on consent that never got the draft.
    CouncilForgotten,
    /// The law is open on something that happened, and the table has not said what it finds.
    NormOpen,
}

/// One answer: what it costs and what it does. Texts: `ask-ID-KEY`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OptionSource {
    /// Name of the answer in data and texts, lower case with hyphens.
    pub key: String,
    /// Hours that it takes.
    #[serde(default)]
    pub hours: Hours,
    /// Places on the council's agenda that it takes.
    #[serde(default)]
    pub slots: u8,
    /// What follows, in this order.
    #[serde(default)]
    pub does: Vec<Effect>,
}

/// Whose hours, and how many (`asks.md` 1.3).
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub enum Hours {
    /// No hours.
    #[default]
    None,
    /// Hours of the own municipality.
    Own(f64),
    /// Hours shared by all municipalities by their fte.
    Joint(f64),
    /// Joint work that is done once for each council.
    PerCouncil(f64),
}

/// What an answer does. Each constructor is one verb of the game; the engine knows how, the data say which and when.
/// "Own" is the municipality of the seat that answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Effect {
    // ---- what councils hear, want and do
    /// The own council gets the choice note (`raad`), at a time; its kind and quality come from the paper (A2).
    SendPaper(PaperTime),
    /// Ticks that the paper gets (A2); `choices` makes it a choice note, the others add 0.2 quality each.
    PaperTick(PaperTick),
    /// A basic fact for the own council (`feit`); `guide` comes from the option that says so.
    GiveFact(FactName),
    /// The facts of this ask get a reading guide (8 instead of 6 hours each).
    WithGuide,
    /// The fact of this week goes to the own alderman, the own council, or both (A21).
    FactTo(FactTo),
    /// The own council asks for this fact first (R3).
    AskFact(FactName),
    /// One more fact for every council.
    FactForEvery,
    /// One more fact for one council, the one with the fewest.
    FactForNeediest,
    /// The own frame is public until it is changed (R1b).
    ShowFrame,
    /// The own council makes a frame in a hurry, after the first table (W2).
    UrgentFrame,
    /// The college sets a frame itself: every option may (W2).
    CollegeFrame,
    /// Opens another ask for a local bench of the same municipality, or a bench of the region, in this beat.
    Open(String),
    /// The draft goes to the councils (A5).
    SendDraft(DraftTime),
    /// The draft goes after all to councils that voted without it; they get so many weeks, and vote again (A24).
    SendAgain(u8),
    /// The text is changed for the councils that said no, and all vote again (V4).
    ChangeText(TextChange),
    /// The own municipality buys with neighbours who want that too, apart from the region (W14).
    SplitOff,
    /// The own college begins to leave the arrangement (W15).
    Leave,
    /// The own council consents to leaving, or refuses (R15).
    ExitVote(bool),
    /// The own municipality extends its own contract (W16).
    ExtendContract,
    /// The own municipality asks the province for an arrangement (W13).
    AskProvince,
    /// The councils get so many weeks (A5b).
    TermWeeks(u8),
    /// The own council gives no view, and says so (`geen_zienswijze`).
    NoView,
    /// Joins the point of the other council (R4b).
    JoinPoint,
    /// A debate on the account of the alderman (`verantwoordingsdebat`), at the next council meeting.
    Debate,
    /// The last report is due within two weeks (R6).
    DemandReport,
    /// What was promised outside the frame this round is approved afterwards (R6).
    Approve,
    /// The council and its alderman agree when he reports (`verantwoordingsafspraak`).
    AccountRules,
    /// Reports only when there is bad news: no regular report this round.
    OnlyBadNews,
    /// A point of the own council, outside its view on the draft, weight 2 (R10): the first of these options that the draft
    /// does not have.
    PointOn(Vec<(String, String)>),
    /// The own council consents (`toestemming`); `share` and `grond` follow from the vote.
    Consent(ConsentVote),
    /// The own council adopts the regiovisie.
    AdoptVision,
    /// The own council refuses the regiovisie.
    RejectVision,
    /// The own council adopts its by-law.
    AdoptBylaw,
    /// An instrument of control was agreed and used (`instrument`).
    UseInstrument(InstrumentName),
    /// The own council reads all papers of the region at once (R12).
    ReadAllPapers,
    /// A council has one place more on its agenda in the next round (G3): the one with the fewest facts.
    SaveSlot,
    /// The own chair in the board stays empty this round: no report is possible.
    EmptyChair,
    // ---- reports, promises, roles
    /// The alderman reports to the own council on the last board or decision (`terugkoppeling`), so many weeks after it.
    Report {
        /// Weeks after the meeting.
        after_weeks: u8,
    },
    /// A promise to a neighbour that an act of the game will keep or break.
    Promise(PromiseKind),
    /// A promise of the region as a whole was used one-sidedly (`belofte eenzijdig`).
    ActAlone,
    /// A role breach (`rolbreuk`).
    Breach(BreachName),
    /// On whose behalf a yes was said (W4b).
    OnBehalfOf(Behalf),
    /// The instruction of the council was dealt with (`motie_afgedaan`).
    AnswerMotion,
    /// The own council makes the red line on its card its frame; without a card it makes a frame itself (C0).
    FrameFromCard,
    /// The nearest neighbour tells its red line, and is promised that it will be respected (C0).
    HearRedLine,
    /// The own alderman hears how warm a neighbour is to an issue (W12).
    CallNeighbour,
    /// A note to the own alderman (R13), by the number of the option.
    Note,
    /// The table's answer to this point (W9).
    AnswerPoint(ReactionName),
    /// This answer changes the text: it counts after a new yes of every college, which this ask asks (W9).
    NewYes(String),
    /// The own college says yes or no to the text with the point in it (W9b).
    AgreeToPoint(bool),
    /// How the reply note answers points that the table leaves (A13).
    ReplyNote(ReplyMode),
    /// The own college signs, waits four weeks, or stays out (W11).
    Sign(SignChoice),
    // ---- hours into papers and facts of the file
    /// Part of the text was checked (A4): these clauses are complete.
    CheckClauses(Vec<String>),
    /// Parts of the regiovisie are written (A6), by their letters.
    WriteVision(Vec<String>),
    /// A group takes part (`consult`) on this step of the ladder.
    Consult {
        /// jongeren, ouders, aanbieders, verwijzers, onderwijs or inwoners; "gevraagd" is the group that the ask is about (A7: once
        /// per group), on no higher step than the draft allows (V4).
        group: String,
        /// 1 inform, 2 ask, 3 advise, 4 write along.
        step: u8,
    },
    /// People hear what was done with what they said.
    GiveFeedback,
    /// The client council asks that its group be heard on this issue.
    AskInfluence(String),
    /// Steps that are announced now (`planning`): the number of certain dates.
    Announce(u8),
    /// One more announced step.
    AnnounceOne,
    /// A document of the round goes online (`stuk`).
    Publish {
        /// Days before the meeting.
        days: u8,
        /// Public or secret.
        public: bool,
        /// Whether a ground for secrecy is given.
        ground: bool,
    },
    /// Publication in the gemeenteblad is prepared, done late, or left.
    Gazette(GazetteChoice),
    /// How fast bad news reaches the councils (A16).
    TellBadNews(NewsTime),
    /// A fact of the file is set.
    File(FileFact),
    /// The body gets policy tasks or not.
    PolicyTasks(bool),
    /// So many board meetings a year (`AB`).
    BoardMeetings(u8),
    // ---- time
    /// A procedure runs longer (positive) or shorter (negative) by so many weeks.
    Shift(Procedure, i8),
    /// The same, and every chair that chooses it adds its own weeks (R8: each own change goes past the other councils).
    ShiftEach(Procedure, i8),
    /// The last tabling of the next round has one attempt less: a week of talk (A12).
    TableStopsEarlier,
    /// An extra council meeting for consent in every municipality (G2).
    ExtraMeeting,
    // ---- the table
    /// Which draft the pen writes (A22).
    Pen(PenChoice),
    /// Who may speak first (V1).
    SpeakFirst(SpeakOrder),
    /// What happens after two refusals (V3).
    Deadlock(DeadlockChoice),
    /// What the table finds where the law is open (S4); the sentence of the vote is the reason.
    Rule(Says),
    /// The bureau scans the region: the room sees how far it is, and where it pinches (`process.md` 4).
    Scan,
    /// The client council says which child the table follows first (J2), by its form of care.
    Follow(CareForm),
    /// The table repairs one option for a child (T1): issue and option.
    Repair(String, String),
    /// The provider opens its books (P1) or signs up (P2).
    ProviderSays(ProviderChoice),
    /// Which child, which headline, which preference: for the talk only.
    Talk,
}

impl Effect {
    /// The ask that this effect opens.
    pub fn opens(&self) -> Option<&str> {
        match self {
            Effect::Open(id) | Effect::NewYes(id) => Some(id),
            _ => None,
        }
    }
}
