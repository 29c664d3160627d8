//! Asks as data (`asks.md` 1): the core asks, a seat answers. An author writes these in `levels/common/asks.ron`.

use super::bench::Bench;
use super::ids::{AskNo, CardIx, IssueIx, MunIx, OptIx, PackageNo, PointNo};
use super::level::source::FormatRank;
use serde::{Deserialize, Serialize};

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
    /// A point of the own council on an issue, weight 2 (R10).
    PointOn(String),
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
    /// The own alderman hears how warm a neighbour is to an issue (W12).
    CallNeighbour,
    /// A note to the own alderman (R13), by the number of the option.
    Note,
    /// The table's answer to this point (W9).
    AnswerPoint(ReactionName),
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
        /// jongeren, ouders, aanbieders, verwijzers, onderwijs or inwoners; "gevraagd" is the group the office planned next.
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
    /// An extra council meeting for consent in every municipality (G2).
    ExtraMeeting,
    // ---- the table
    /// Which draft the pen writes (A22).
    Pen(PenChoice),
    /// Who may speak first (V1).
    SpeakFirst(SpeakOrder),
    /// What happens after two refusals (V3).
    Deadlock(DeadlockChoice),
    /// The table repairs one option for a child (T1): issue and option.
    Repair(String, String),
    /// The provider opens its books (P1) or signs up (P2).
    ProviderSays(ProviderChoice),
    /// Which child, which headline, which preference: for the talk only.
    Talk,
}

/// When the paper reaches the council (W1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PaperTime {
    /// At the next council meeting, with what is known now.
    Now,
    /// One quarter later, with every tick.
    NextQuarter,
    /// When the first text is there: a concept.
    WithConcept,
    /// When the text is finished: an outcome.
    WithText,
}

/// A tick on the choice note (A2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PaperTick {
    /// Two choices side by side.
    Choices,
    /// What it costs.
    Costs,
    /// What can go wrong.
    Risks,
    /// What it means for us.
    OwnPosition,
}

/// The six basic facts (`asks.md` 5.2), plus the bundle of the last three.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FactName {
    /// eigen_gebruik
    OwnUse,
    /// eigen_kosten
    OwnCost,
    /// wachttijd
    Waiting,
    /// scenarios
    Scenarios,
    /// risicos
    Risks,
    /// alternatieven
    Alternatives,
}

/// Who gets the fact of the week (A21).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum FactTo {
    /// The own alderman: his reason counts double.
    Alderman,
    /// The own council first.
    Council,
    /// Both.
    Both,
}

/// When the draft is sent (A5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DraftTime {
    /// Before the summer recess.
    BeforeSummer,
    /// After the summer recess.
    AfterSummer,
    /// Four weeks later than that.
    AfterTable,
    /// Only to councils that ask for it.
    OnRequest,
}

/// How a council votes on consent (R5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ConsentVote {
    /// Yes.
    Yes,
    /// Yes, with an instruction.
    YesWithInstruction,
    /// No: against the law.
    NoLaw,
    /// No: against the general interest.
    NoInterest,
}

/// Instruments of control (`scoring.md` T7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum InstrumentName {
    /// adviescommissie
    AdvisoryCommittee,
    /// zienswijze_extra
    ExtraView,
    /// informatieprotocol
    InformationProtocol,
    /// evaluatie
    Evaluation,
    /// rekenkamer
    AuditOffice,
    /// griffierskring
    ClerksCircle,
}

/// The promises of W6.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PromiseKind {
    /// "Ik steun jullie punt bij de stemming."
    SupportPoint,
    /// "Ik sluit geen eigen contract."
    NoOwnContract,
    /// "Onze ambtenaar schrijft jullie stuk."
    WritePaper,
}

/// Role breaches (`scoring.md` T4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum BreachName {
    /// raadslid_in_AB
    CouncillorInBoard,
    /// ambtenaar_onderhandelt_buiten_mandaat
    OfficialBeyondMandate,
    /// aanbieder_bij_bestek
    ProviderAtSpecification,
    /// wethouder_spreekt_voor_raad
    AldermanSpeaksForCouncil,
    /// griffier_politiek
    PoliticalClerk,
    /// raad_stuurt_contract
    CouncilSteersContract,
}

/// In whose name a yes was said (W4b).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Behalf {
    /// The college.
    College,
    /// The council.
    Council,
    /// Nobody yet: a reservation.
    Nobody,
}

/// The answer to a point of a zienswijze.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ReactionName {
    /// geen
    None,
    /// kennis
    Noted,
    /// gemot
    Reasoned,
    /// deels
    Partly,
    /// over
    Granted,
}

/// How the reply note is written (A13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReplyMode {
    /// Each point a reason: four weeks.
    EachPoint,
    /// A reason for shared points: three weeks.
    SharedPoints,
    /// One general letter: one week.
    GeneralLetter,
}

/// What a college does with the finished text (W11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum SignChoice {
    /// Signs.
    Yes,
    /// Waits four weeks, then signs.
    Wait,
    /// Stays out.
    StayOut,
}

/// Publication in the gemeenteblad (A15).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum GazetteChoice {
    /// Prepared: in force two weeks after signing.
    Prepared,
    /// After the signatures: four weeks.
    AfterSigning,
    /// Left.
    Later,
}

/// When councils hear bad news (A16).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum NewsTime {
    /// Now, all at once.
    Now,
    /// After the board.
    AfterBoard,
    /// With the budget.
    WithBudget,
}

/// Facts of the file that an answer settles (`scoring.md` facts).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum FileFact {
    /// kaders_30_april
    BudgetFrameInApril,
    /// begroting_weken 12
    BudgetTwelveWeeks,
    /// begroting_reactie
    BudgetReply,
    /// begroting_op_tijd
    BudgetInTime,
    /// marktconsultatie, with a consult of providers
    MarketConsultation,
    /// kostprijsonderzoek
    CostStudy,
    /// proportionaliteit and evaluatiemodel
    Proportionality,
    /// standstill
    Standstill,
    /// gelijke_info
    EqualInformation,
    /// gelijke_info is lost
    UnequalInformation,
    /// publicatie
    PublicNotice,
    /// motivering
    AwardRecord,
    /// A part of kostprijselementen: wages
    CostWages,
    /// A part of kostprijselementen: travel and other cost per child
    CostPerChild,
    /// A part of kostprijselementen: overhead
    CostOverhead,
    /// A part of kostprijselementen: indexation
    CostIndexation,
}

/// Procedures that run by themselves (`asks.md` 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Procedure {
    /// The draft arrangement until it is sent.
    Draft,
    /// The view of a council on the draft arrangement.
    ViewArrangement,
    /// The reply note.
    Reply,
    /// Consent of a council.
    Consent,
    /// Signing by the colleges.
    Signing,
    /// Publication and entry into force.
    Publication,
    /// The regional budget.
    Budget,
    /// The regiovisie, its views and adoption.
    Vision,
    /// The purchase: strategy, documents, bids, award, standstill.
    Purchase,
}

/// Which draft the bureau writes (A22).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum PenChoice {
    /// Two variants side by side.
    TwoVariants,
    /// The middle of all wishes: the begintekst.
    Middle,
    /// What the own alderman wants.
    OwnAlderman,
}

/// Who speaks first (V1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum SpeakOrder {
    /// The smallest municipality.
    Smallest,
    /// Who has not spoken yet, largest first.
    Silent,
    /// Who varied last.
    NewIdea,
}

/// What follows on a deadlock (V3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeadlockChoice {
    /// The issues take their silence.
    PutAside,
    /// One issue out (its silence), the rest again.
    Split,
    /// Four weeks: to the councils.
    ToCouncils,
    /// One more week of talk and one more tabling.
    AnotherWeek,
}

/// What the provider says (P1, P2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ProviderChoice {
    /// Opens all books: the study succeeds.
    OpenBooks,
    /// Opens the large entries only.
    LargeEntries,
    /// Keeps its books closed: the study fails.
    ClosedBooks,
    /// Bids.
    Bids,
    /// Bids only for a longer contract.
    WantsLonger,
    /// Does not bid: ten weeks.
    NoBid,
}

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
}

/// A question that was put to a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Put {
    /// Its number in this game.
    pub no: AskNo,
    /// What is asked.
    pub ask: super::ids::AskIx,
    /// Who is asked.
    pub seat: super::ids::SeatIx,
    /// What it is about, if one thing.
    pub subject: Option<Subject>,
}
