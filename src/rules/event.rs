//! What happened. Events are the file format of a game: variants are added, never changed.
//! All chance and all time lie in them, so that replay needs neither dice nor clock.

use super::acts::{Act, Blow};
use super::ask::{
    Answer, BreachName, ConsentVote, FactName, FileFact, GazetteChoice, NewsTime, PaperTick, PenChoice, Procedure,
    PromiseKind, ProviderChoice, Put, ReactionName, Reply, ReplyMode, Sentence, SignChoice, SpeakOrder, Stances, Wish,
};
use super::command::Moment;
use super::ids::{AskIx, AskNo, CardIx, EventIx, IssueIx, MunIx, OptIx, PackageNo, PointNo, PromiseNo, SeatIx, Week};
use super::line::{FactValue, Line};
use super::norm::{Reason, Ruling, Verdict};
use super::remark::Remark;
use super::score::issue::CareForm;
use super::view::{FrameBy, NewsKind, Outcome, PackageResult, Stage};
use serde::{Deserialize, Serialize};

mod due;

pub use due::{Due, ProvinceStep};

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Event {
    /// The game began: who sits where. Always the first event.
    Started {
        /// Level, as a check at replay.
        level: String,
        /// Format of the level.
        format: String,
        /// Seed of the game; the only source of chance.
        seed: u64,
        /// Chairs with a person.
        persons: Vec<SeatIx>,
        /// Chairs of bots, with the key of their temperament.
        bots: Vec<(SeatIx, String)>,
    },
    /// A moment opened.
    MomentOpened {
        /// Which.
        moment: Moment,
        /// What goes on in it.
        stage: Stage,
    },
    /// An ask was put to a seat.
    AskPut(Put),
    /// An ask will be put at the next moment of this beat.
    AskOpened(AskIx, SeatIx),
    /// A seat answered, or changed its answer.
    Answered(AskNo, Answer),
    /// Open asks closed; what was answered counted before this event.
    AsksClosed,
    /// The calendar moved to this week.
    WeekPassed(Week),
    /// A procedure will do something in this week.
    Planned(Week, Due),
    /// What was planned was done, or will not be.
    Unplanned(Due),
    /// An act for the scores and norms.
    Acted(Act),
    /// Hours of a municipality were used.
    HoursUsed(MunIx, f64),
    /// Places on a council's agenda were used.
    SlotsUsed(MunIx, u8),
    /// A council has one place more on its agenda in this round.
    SlotSaved(MunIx, u8),
    /// A new round: hours and slots are fresh.
    RoundBegan,
    /// A frame was set (or lapsed, when by nobody).
    FrameSet {
        /// Whose.
        m: MunIx,
        /// By whom.
        by: FrameBy,
        /// Per issue, per option.
        stances: Stances,
    },
    /// A frame became public.
    FrameShown(MunIx),
    /// A paper was prepared (A2).
    PaperWritten(MunIx, Vec<PaperTick>),
    /// The council of this municipality knows a fact.
    CouncilKnows(MunIx, FactName),
    /// The alderman of this municipality knows a fact.
    AldermanKnows(MunIx, FactName),
    /// A council asked for a fact.
    FactAsked(MunIx, FactName),
    /// The councils get so many weeks.
    TermWeeksSet(u8),
    /// The draft reached a council; its term ends in this week.
    DraftReceived(MunIx, Week, Week),
    /// A council gave a point, counted from now on.
    PointGiven {
        /// Its number.
        no: PointNo,
        /// Which council.
        m: MunIx,
        /// Issue.
        issue: IssueIx,
        /// Wished option.
        option: OptIx,
        /// 1 to 3.
        weight: u8,
    },
    /// A council put its name under a point of another.
    PointJoined(PointNo, MunIx),
    /// An alderman said how he would answer a point (W9).
    PointReplied(PointNo, MunIx, ReactionName),
    /// A point was written into the act log.
    PointBooked(PointNo),
    /// A paper reached this council.
    CouncilInformed(MunIx),
    /// The table answered a point.
    PointAnswered(PointNo, ReactionName),
    /// A council raised a point outside its view on the draft.
    PointRaised {
        /// Its number.
        no: PointNo,
        /// Which council.
        m: MunIx,
        /// Issue.
        issue: IssueIx,
        /// Wished option.
        option: OptIx,
        /// 1 to 3.
        weight: u8,
    },
    /// The table would answer a point like this, which changes the text: every college has to say yes again.
    PointProposed(PointNo, ReactionName),
    /// A college said yes (true) or no to the text with the point in it.
    PointAgreed(PointNo, MunIx, bool),
    /// An alderman agreed to a package under the reservation that the council agrees.
    Reserved(MunIx, PackageNo),
    /// The reservation of a municipality is over: lifted by the council (true), or turned into a no.
    ReservationEnded(MunIx, PackageNo, bool),
    /// A council said that it gives no view.
    ViewWaived(MunIx),
    /// A council said beforehand what it will say of the draft; it counts when its term ends.
    ViewPrepared(MunIx, Vec<Wish>),
    /// The reply note is written this way.
    ReplyModeSet(ReplyMode),
    /// A council voted on consent; it counts at the meeting.
    Voted(MunIx, ConsentVote),
    /// Consent was given or refused: share in favour.
    ConsentGiven(MunIx, f64),
    /// What this council voted cannot stand, or is about another text than now: it votes again, and its college decides again.
    ConsentVoided(MunIx),
    /// The text changed so much that the draft of this council counts no more: it gets a new one, and speaks anew.
    DraftWithdrawn(MunIx),
    /// A municipality asks the province for an arrangement (Wgr art. 99).
    ProvinceAsked(MunIx),
    /// The province takes a step: it talks, tells the municipalities to make an arrangement, or imposes one.
    ProvinceActed(ProvinceStep),
    /// A municipality buys in another combination than the region.
    LeftRegion(MunIx),
    /// A municipality extended a contract of its own.
    ContractExtended(MunIx),
    /// A college wants to leave the arrangement: its own council has the draft decision from this week on.
    ExitBegan(MunIx, Week),
    /// A council consented to leaving, or refused.
    ExitVoted(MunIx, bool),
    /// A college decided to leave the arrangement.
    ExitDecided(MunIx),
    /// An instruction of a council was dealt with.
    MotionAnswered(MunIx),
    /// A college decided on signing.
    SignDecided(MunIx, SignChoice),
    /// A college signed.
    Signed(MunIx),
    /// The arrangement was made (getroffen).
    Arranged(Week),
    /// Publication was chosen (A1) by this municipality.
    GazetteAsked(MunIx),
    /// Publication is arranged this way by this municipality.
    GazetteSet(MunIx, GazetteChoice),
    /// The arrangement is in force.
    InForce(Week),
    /// A package lies on the table.
    Tabled {
        /// Its number.
        no: PackageNo,
        /// By whom.
        by: MunIx,
        /// What it says.
        options: Vec<(IssueIx, OptIx)>,
    },
    /// An alderman replied; known to the room when all have.
    Replied(PackageNo, MunIx, Reply),
    /// An alderman gave his yes to a package in the name of his council: the table takes it as final.
    SpokeForCouncil(PackageNo, MunIx),
    /// A package ended.
    PackageClosed(PackageNo, PackageResult),
    /// The draft has this option from now on.
    DraftChanged {
        /// Issue.
        issue: IssueIx,
        /// Option.
        option: OptIx,
        /// The table agreed on it.
        agreed: bool,
    },
    /// The next tabling of this round begins; its number, and the first attempt.
    TablingBegan(u8),
    /// One more attempt.
    AttemptBegan,
    /// The chair grants one attempt more than the format.
    AttemptGranted,
    /// An issue leaves this round's tabling.
    IssueLeft(IssueIx),
    /// Somebody argued.
    Argued {
        /// Who.
        by: MunIx,
        /// On which issue.
        issue: IssueIx,
        /// Ground card.
        ground: CardIx,
        /// Answer or bridge card.
        second: Option<CardIx>,
        /// The fact of the ground card was known.
        with_fact: bool,
    },
    /// A yes was given outside the frame; the council may approve it before it is booked.
    WentOutside(MunIx, PackageNo),
    /// What was given outside the frame is booked now.
    OutsideBooked(MunIx),
    /// A promise was made.
    Promised {
        /// Its number.
        no: PromiseNo,
        /// By whom.
        from: MunIx,
        /// To whom.
        to: MunIx,
        /// What.
        what: PromiseKind,
    },
    /// A promise was kept (true) or broken.
    PromiseResolved(PromiseNo, bool),
    /// A role breach was seen.
    BreachSeen(BreachName, Option<MunIx>),
    /// An alderman reported on a meeting (or will, in a week that is planned).
    ReportDecided(MunIx, Week),
    /// A seat heard something that is for its ears only.
    Whispered(SeatIx, Line),
    /// A fact of the file is settled.
    Filed(FileFact),
    /// Clauses are complete.
    ClausesChecked(Vec<String>),
    /// Parts of the regiovisie are written.
    VisionWritten(Vec<String>),
    /// The body gets policy tasks, or not.
    PolicyTasksSet(bool),
    /// A municipality adopted the regiovisie, or refused it.
    VisionVoted(MunIx, bool),
    /// The regiovisie is adopted by all.
    VisionAdopted(Week),
    /// A municipality adopted its by-law.
    BylawAdopted(MunIx),
    /// A group takes part; feedback is known later.
    ConsultPlanned(String, u8),
    /// People heard what was done with what they said.
    FeedbackGiven,
    /// Consultations were booked.
    ConsultsBooked,
    /// Steps were announced for these weeks.
    StepsAnnounced(Vec<(u8, Week)>),
    /// Something is being bought for the region: award.
    Awarded(Week),
    /// What the provider said.
    ProviderSaid(ProviderChoice),
    /// Which draft the pen writes.
    PenChosen(PenChoice),
    /// Who speaks first.
    OrderSet(SpeakOrder),
    /// A procedure got longer or shorter.
    Shifted(Procedure, i32),
    /// The last tabling of the next round has one attempt less: its documents go out earlier.
    TableStopsEarlier,
    /// Council meetings for consent come earlier.
    ExtraMeetingHeld,
    /// Bad news came.
    BadNewsCame,
    /// How the councils heard bad news, or a board.
    BadNewsTold(NewsTime),
    /// Board meetings were put on the calendar.
    BoardsSet(Vec<Week>),
    /// A board met.
    BoardMet(Week),
    /// A chair in the board stays empty this round.
    ChairEmpty(MunIx),
    /// The regional articles came into force.
    DutyInForce,
    /// The region was scanned on the three factors.
    Scanned,
    /// The table follows a child with this care first.
    ChildFollowed(CareForm),
    /// An event card fell.
    CardFell(EventIx),
    /// A warning came: what hits care when the councils hear it at once, and what when they do not.
    Warned {
        /// When they hear it at once.
        told: (Blow, f64),
        /// When they do not.
        untold: (Blow, f64),
    },
    /// The warning was dealt with.
    WarningEnded,
    /// The dates of the regional duty are these from now on: arrangement, regiovisie, contracts.
    DatesSet(Week, Week, Week),
    /// The term of a council that runs ends in this week.
    TermLengthened(MunIx, Week),
    /// The next debate of account of a council needs no slot (true), or does again.
    DebateFree(MunIx, bool),
    /// A council loses a slot of the next round.
    SlotOwed(MunIx),
    /// A fact of the file has to be settled again.
    FactLapsed(FileFact),
    /// A council may give one more point (true), or gave it.
    ExtraPoint(MunIx, bool),
    /// Young people may advise without loss of weeks (true), or did.
    YouthInvited(bool),
    /// The story behind the last piece of news.
    StoryTold(Line),
    /// A municipality may never accept an option.
    NeverAdded(MunIx, IssueIx, OptIx),
    /// A municipality lost hours of officials.
    FteLost(MunIx, f64),
    /// A piece of news for the screens.
    News(NewsKind, Option<MunIx>, Line),
    /// A norm was met or broken at its moment, and the table was told.
    NormTurned {
        /// Its place in the file of norms.
        norm: u8,
        /// Met, or broken; not yet when what was broken is being put right.
        verdict: Verdict,
    },
    /// The table said what it finds where the law is open.
    NormRuled {
        /// Id of the norm.
        norm: String,
        /// What it finds, and why.
        ruling: Ruling,
    },
    /// The game is over.
    Ended(Outcome),
    /// The game went back: of what happened before this event only the first so many events still count, and every remark.
    WentBack {
        /// How many events still count.
        to: u32,
        /// Why, in the facilitator's own words.
        why: String,
    },
    /// The facilitator kept something for the talk afterwards.
    Remarked(Remark),
}

impl Event {
    /// People's own words in this event: all that a person could be known by. The journal keeps them apart, so that they can
    /// be erased; no rule reads them.
    pub fn own_words(&mut self) -> Vec<&mut String> {
        match self {
            Self::Answered(_, Answer::Vote(_, Sentence::Own(words)) | Answer::Say(Sentence::Own(words))) => vec![words],
            Self::NormRuled { ruling: Ruling { reason: Reason::Words(words), .. }, .. } => vec![words],
            // What the table found, with the reason that somebody gave, is also told as news.
            Self::News(_, _, line) => {
                let reasons = line.facts.iter_mut().filter(|(name, _)| name == "reden");
                let words = reasons
                    .filter_map(|(_, value)| if let FactValue::Words(words) = value { Some(words) } else { None });
                words.collect()
            }
            Self::WentBack { why, .. } => vec![why],
            Self::Remarked(remark) => remark.own_words().into_iter().collect(),
            _ => Vec::new(),
        }
    }
}
