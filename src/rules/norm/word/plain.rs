//! What can be so, counted, or dated: the plain word lists of the norm language.

use serde::{Deserialize, Serialize};

/// Defines a plain word list of the language.
macro_rules! words {
    ($(#[$list_doc:meta])* $list:ident { $($(#[$doc:meta])* $word:ident,)+ }) => {
        $(#[$list_doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $list { $($(#[$doc])* $word,)+ }

        impl $list {
            /// Every word.
            pub const ALL: &'static [$list] = &[$($list::$word),+];
            /// How many there are.
            pub const COUNT: usize = Self::ALL.len();

            /// The word in RON.
            pub const fn name(self) -> &'static str {
                match self { $($list::$word => stringify!($word),)+ }
            }

            /// The place in the list.
            pub const fn at(self) -> usize {
                self as usize
            }
        }
    };
}

words! {
    /// What is so or not, in the text, the file or the design.
    LegalFact {
        /// Councils are themselves party to the arrangement.
        CouncilsAreParty,
        /// The body gets policy tasks.
        PolicyTasks,
        /// Powers are marked as transferred.
        PowersTransferred,
        /// A new legal person exists.
        NewLegalPerson,
        /// The body can enlarge its own powers.
        SelfExtension,
        /// The power to make by-laws is transferred.
        BylawPowerTransferred,
        /// A municipality of the region takes no part.
        MunicipalityMissing,
        /// A regional body existed before this file.
        ExistingBody,
        /// Somebody who is no member of a college sits in the board for it.
        CouncillorOnBoard,
        /// Votes are weighed, or majorities qualified, where the text does not say so.
        VotesBesideText,
        /// The chair of the executive board comes from outside.
        ChairFromOutside,
        /// A budget change falls in a category that the text exempts.
        ChangeExempt,
        /// The inquiry committee is not balanced over the municipalities.
        InquiryUnbalanced,
        /// The text has its own procedure for disputes.
        OwnProcedure,
        /// The adopted texts of the regiovisie differ on the shared points.
        VisionsDiffer,
        /// The regiovisie contradicts the youth plan.
        VisionAgainstPlan,
        /// The by-law has no rules on involving residents.
        ResidentsRulesMissing,
        /// One of the ten forms of care is not in the regional purchase.
        FormsLeftOut,
        /// The certified institutions are not in the regional purchase.
        InstitutionsLeftOut,
        /// The purchase is a public contract.
        PublicContract,
        /// Nobody is chosen: providers are let in on terms (open house).
        OpenHouse,
        /// Somebody who meets the terms was not admitted.
        ProviderTurnedAway,
        /// The announcement reached the whole EU.
        EuNotice,
        /// One bidder knows more than another.
        UnequalInformation,
        /// The award looks at the price alone.
        PriceOnly,
        /// Price elements: staff.
        CostStaff,
        /// Price elements: other cost per child.
        CostPerChild,
        /// Price elements: overhead.
        CostOverhead,
        /// Price elements: indexation.
        CostIndexation,
        /// The by-law says nothing on differences between tariffs.
        TariffsUniform,
        /// The tariff goes below its price elements.
        PriceBelowCost,
        /// The contract does not bind providers to pay subcontractors a real price.
        SubcontractClauseMissing,
        /// The by-laws do not fit one tariff model.
        BylawsClash,
        /// Tenders ask own administration beside the national standard.
        OwnAdministration,
        /// Somebody without mandate of the executive board took the award decision.
        AwardBesideDb,
        /// Providers are replaced.
        ProvidersChange,
        /// Contract terms differ within the region.
        TermsDiffer,
    }
}

words! {
    /// What is counted.
    Count {
        /// Members of the general board.
        AbSeats,
        /// Members of the executive board.
        DbSeats,
        /// Members of the general board that sit in the executive board.
        DbFromAb,
        /// Members of the executive board from outside.
        DbOutsiders,
        /// Municipalities with a member in the executive board.
        DbMunicipalities,
        /// Councillors in the inquiry committee.
        InquiryMembers,
        /// Value of the contract in euro.
        ContractValue,
    }
}

words! {
    /// A date of the calendar: the week in which it falls.
    Date {
        /// 30 April.
        April30,
        /// 15 July.
        July15,
        /// 15 September.
        September15,
        /// 15 November.
        November15,
        /// 1 January: the budget year begins.
        January1,
        /// The arrangement must be in force.
        ArrangementDue,
        /// The regiovisie must be adopted.
        VisionDue,
        /// The contracts start.
        ContractsStart,
        /// The regional articles enter into force (the switch).
        DutyStarts,
    }
}

words! {
    /// A legal form, beyond those that can be chosen at the table.
    LegalForm {
        /// Openbaar lichaam: a public body.
        OL,
        /// Bedrijfsvoeringsorganisatie: a body for execution.
        BVO,
        /// Gemeenschappelijk orgaan: a board without legal personality.
        GO,
        /// Centrumgemeente: one municipality works under mandate.
        CG,
        /// Regeling zonder meer: agreements only.
        Light,
        /// Convenant: no arrangement under the Wgr.
        Covenant,
    }
}
