//! The words of the norm language: what can be done, be so, be counted, and on which dates. Closed lists: a word that is
//! not here does not exist in a norm or a situation. Spelled in RON as they stand here; the Dutch is in `wet.ftl`.

use serde::{Deserialize, Serialize};

use crate::rules::acts::vocabulary;

mod plain;

pub use plain::{Count, Date, LegalFact, LegalForm};

vocabulary! {
    /// To whom a norm speaks, and who does an act.
    Addressee {
        /// The general board; in a BVO or joint organ its one board.
        Ab = "ab",
        /// The college of a municipality.
        College = "college",
        /// The executive board; in a BVO or joint organ its one board.
        Db = "db",
        /// The provincial executive (*gedeputeerde staten*).
        Gs = "gs",
        /// The regional entity, or its buyer.
        Jeugdregio = "jeugdregio",
        /// The minister.
        Minister = "minister",
        /// The council.
        Raad = "raad",
    }
}

/// How often an act exists: once for every municipality, or once for the region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Each municipality has its own.
    Each,
    /// One for the region.
    Once,
}

/// Defines the acts: word, reach, and who does it.
macro_rules! acts {
    ($($(#[$doc:meta])* $act:ident: $reach:ident $by:ident,)+) => {
        /// An act that the law asks after. The week and the municipality stand beside it in the record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum LegalAct { $($(#[$doc])* $act,)+ }

        impl LegalAct {
            /// Every act.
            pub const ALL: &'static [LegalAct] = &[$(LegalAct::$act),+];
            /// How many there are.
            pub const COUNT: usize = Self::ALL.len();

            /// The word in RON.
            pub const fn name(self) -> &'static str {
                match self { $(LegalAct::$act => stringify!($act),)+ }
            }

            /// Once for every municipality, or once for the region.
            pub const fn reach(self) -> Reach {
                match self { $(LegalAct::$act => Reach::$reach,)+ }
            }

            /// Who does it.
            pub const fn by(self) -> Addressee {
                match self { $(LegalAct::$act => Addressee::$by,)+ }
            }

            /// The place in [`LegalAct::ALL`].
            pub const fn at(self) -> usize {
                self as usize
            }
        }
    };
}

acts! {
    // ---- making an arrangement
    /// The draft goes to a council.
    DraftSent: Each College,
    /// A council gives its view (*zienswijze*).
    ViewGiven: Each Raad,
    /// A council says that it gives none.
    ViewWaived: Each Raad,
    /// One answer to all views is published.
    ReplyNote: Once College,
    /// A college asks its council for consent; the vote is held.
    ConsentAsked: Each College,
    /// A council consents.
    ConsentGiven: Each Raad,
    /// A council refuses consent.
    ConsentRefused: Each Raad,
    /// It refused because of a conflict with the law.
    RefusedForLaw: Each Raad,
    /// It refused because of a conflict with the general interest.
    RefusedForInterest: Each Raad,
    /// A college decides to make the arrangement.
    CollegeDecided: Each College,
    /// The arrangement is made.
    Arranged: Once College,
    /// It stands in the gemeenteblad, for all.
    Published: Once College,
    /// It stands in the register.
    Registered: Once College,
    /// It enters into force.
    InForce: Once College,
    // ---- changing it
    /// The draft of a change, accession or exit goes to a council.
    ChangeSent: Each College,
    /// A council gives its view on it, or says that it gives none.
    ChangeViewGiven: Each Raad,
    /// A council consents to it.
    ChangeConsentGiven: Each Raad,
    /// A college decides on it.
    ChangeDecided: Each College,
    // ---- the body at work
    /// The body exists: its board is there.
    BodyBegan: Once College,
    /// A college names its board members.
    MembersNamed: Each College,
    /// A board meets.
    BoardMet: Once Ab,
    /// The general board meets behind closed doors.
    MetInPrivate: Once Ab,
    /// It voted to close the doors.
    DoorsClosedByVote: Once Ab,
    /// The executive board is chosen.
    DbChosen: Once Ab,
    /// A council gives a view on a listed decision (art. 10 lid 5).
    ListedViewGiven: Each Raad,
    /// The board answers that view in writing, with reasons.
    ListedViewAnswered: Each Db,
    /// The listed decision is taken.
    ListedDecision: Once Ab,
    /// A council proposes the joint advisory committee.
    CommitteeProposed: Each Raad,
    /// A council is heard on the powers of that committee.
    CommitteeHeard: Each Ab,
    /// The committee is set up.
    CommitteeSetUp: Once Ab,
    /// A council sets up the joint inquiry.
    InquirySetUp: Each Raad,
    /// The inquiry begins.
    InquiryBegan: Once Raad,
    /// A municipality blocks a valid decision of the body.
    DecisionBlocked: Each College,
    /// The body gives notice that it will do it itself.
    NoticeOfIntent: Each Db,
    /// The body does it, at the cost of that municipality.
    DoneInItsPlace: Each Db,
    /// Bad news came that councils must know.
    BadNews: Once Db,
    /// A council was told.
    CouncilTold: Each Db,
    /// A dispute that the table cannot settle.
    DisputeArose: Once College,
    /// The own procedure for disputes was followed.
    OwnProcedureDone: Once College,
    /// The dispute lies with the provincial executive.
    DisputeToProvince: Once Gs,
    /// A municipality asks the province to impose an arrangement, or a minister invites it.
    ImpositionAsked: Once Gs,
    /// The province talks with the municipalities.
    ImpositionTalks: Once Gs,
    /// The province tells the municipalities to make an arrangement.
    Designated: Once Gs,
    /// The province imposes the arrangement.
    Imposed: Once Gs,
    // ---- budget
    /// Frameworks and provisional accounts go to a council.
    FrameSent: Each Db,
    /// The draft budget goes to a council.
    BudgetSent: Each Db,
    /// A council gives its view on the budget.
    BudgetViewGiven: Each Raad,
    /// The views go with the proposal.
    BudgetViewsAttached: Once Db,
    /// The views are answered in writing, with reasons.
    BudgetAnswered: Once Db,
    /// The draft budget is laid before the general board.
    BudgetTabled: Once Db,
    /// The budget is adopted.
    BudgetAdopted: Once Ab,
    /// It is sent to the province.
    BudgetToProvince: Once Db,
    /// The accounts are adopted.
    AccountsAdopted: Once Ab,
    /// They are sent to the province.
    AccountsToProvince: Once Db,
    /// A change of the budget goes to a council.
    BudgetChangeSent: Each Db,
    /// The change is laid before the general board.
    BudgetChangeTabled: Once Db,
    /// A council puts the contribution in its own budget.
    ContributionBudgeted: Each Raad,
    /// A council strikes a contribution that is due.
    ContributionStruck: Each Raad,
    /// A college takes on cost of the region.
    CostTaken: Each College,
    // ---- regiovisie
    /// A council has its youth plan.
    YouthPlanAdopted: Each Raad,
    /// A college talks with the school cooperatives, aiming at agreement.
    SchoolTalks: Each College,
    /// The draft regiovisie goes to the councils.
    VisionSent: Once College,
    /// A council adopts the regiovisie.
    VisionAdopted: Each Raad,
    /// Young people took part.
    YouthHeard: Once College,
    /// Parents took part.
    ParentsHeard: Once College,
    /// Providers took part.
    ProvidersHeard: Once College,
    /// Certified institutions took part.
    InstitutionsHeard: Once College,
    /// Residents or their representatives were asked.
    ResidentsHeard: Once College,
    // ---- purchase
    /// A municipality leaves the joint purchase or buys in another combination.
    LeftRegion: Each College,
    /// A municipality closes a contract of its own for a regional form.
    OwnContract: Each College,
    /// An extension of such a contract is agreed.
    ExtensionAgreed: Each College,
    /// Such a contract is extended.
    OwnContractExtended: Each College,
    /// The market was consulted, open to all.
    MarketConsulted: Once Jeugdregio,
    /// The region agreed with other regions on the forms of care that few regions can offer (Besluit Jeugdwet art. 2.2.4).
    RegionsAligned: Once Jeugdregio,
    /// The strategy of the purchase is fixed.
    StrategyFixed: Once Jeugdregio,
    /// The purchase is announced.
    NoticePublished: Once Jeugdregio,
    /// Bids are tested against stated demands.
    BidsTested: Once Jeugdregio,
    /// The award is put on record, with reasons.
    AwardRecorded: Once Jeugdregio,
    /// The award is decided.
    AwardDecided: Once Db,
    /// The contracts are signed.
    ContractsSigned: Once Db,
    /// The award is announced.
    AwardAnnounced: Once Jeugdregio,
    /// The contracts are ready to start.
    ContractsReady: Once Jeugdregio,
    /// Care under the new contracts starts.
    CareStarted: Once Jeugdregio,
    /// A plan says how staff and care relations go over.
    TransitionPlan: Once Jeugdregio,
    /// A council adopts its by-law on price and quality.
    BylawAdopted: Each Raad,
    /// A council could say what it wishes before a far-reaching contract.
    CouncilHeard: Each College,
    // ---- supervision
    /// Loss of a form of care is foreseen.
    LossForeseen: Once Jeugdregio,
    /// It is reported to the NZa.
    LossReported: Once Jeugdregio,
    /// The NZa warns.
    NzaWarned: Once Jeugdregio,
    /// The recovery plan is shared with the NZa.
    PlanShared: Once Jeugdregio,
    /// A statutory task is neglected.
    TaskNeglected: Once College,
    /// The supervisor gives a term to recover.
    RecoveryTerm: Once Minister,
    /// The supervisor does it, at the cost of who should have.
    TakenOver: Once Minister,
    /// A council gets a copy of that decision.
    CopyToCouncil: Each Minister,
}
