//! The small choices that options name in the data: when a paper comes, how a council votes, what is promised.

use serde::{Deserialize, Serialize};

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

/// How much the text is changed after a council said no (V4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TextChange {
    /// A small change: the councils vote again at their next meeting.
    Small,
    /// An essential change: a new draft, and a new round of views before the vote.
    Essential,
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
    /// "Wij respecteren wat jullie nooit willen."
    RespectRedLine,
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
    /// The draft goes out by last year's list of councils, on which the smallest does not stand.
    OldMailingList,
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
