//! The shape of `levels/common/issues.ron`: issues, options, and the effects of options on design variables
//! (`scoring.md` 5.2, `asks.md` 4.1, 4.4).

use serde::{Deserialize, Serialize};

use crate::rules::acts::{Dossier, Group, Instrument, VisionItem, vocabulary};
use crate::rules::power::Majority;
use crate::rules::score::region::Votes;

vocabulary! {
    /// The legal form.
    Form {
        /// Public body (*openbaar lichaam*).
        Ol = "OL",
        /// Light body for execution (*bedrijfsvoeringsorganisatie*).
        Bvo = "BVO",
        /// Centre arrangement (*centrumregeling*): one municipality does it for all.
        Cg = "CG",
    }
}

vocabulary! {
    /// The four care forms of the model (`scoring.md` 1.3).
    CareForm {
        /// Specialist ambulatory and day treatment.
        Ambulatory = "A",
        /// Stay.
        Stay = "V",
        /// Family-based: pleegzorg and gezinshuizen.
        Family = "G",
        /// Crisis, day and night.
        Crisis = "C",
    }
}

vocabulary! {
    /// The hard norms (`scoring.md` 2.4).
    Gate {
        /// Draft to every raad, and eight weeks passed or the raad has spoken.
        N1 = "N1",
        /// Consent of every raad.
        N2 = "N2",
        /// Clauses for the form.
        N3 = "N3",
        /// The form fits.
        N4 = "N4",
        /// Regiovisie complete and in time.
        N5 = "N5",
        /// The ten forms contracted regionally.
        N6 = "N6",
        /// Award procedure.
        N7 = "N7",
        /// Real price and by-laws.
        N8 = "N8",
        /// Budget route.
        N9 = "N9",
        /// Arrangement in force in time.
        N10 = "N10",
        /// No gap in care.
        N11 = "N11",
        /// Published.
        N12 = "N12",
    }
}

vocabulary! {
    /// The six parcels in which issues are tabled (`asks.md` 4.1).
    Parcel {
        /// Who decides.
        Macht = "Macht",
        /// Who pays.
        Geld = "Geld",
        /// What the raden keep hold of.
        Grip = "Grip",
        /// What, and from whom.
        Markt = "Markt",
        /// How we pay.
        Prijs = "Prijs",
        /// Where children go.
        Kind = "Kind",
    }
}

/// How tariffs are set (V, G, C always; A when it is bought regionally).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Tariff {
    /// Today's tariff times a factor, less the yearly gap of indexation.
    Historic(f64),
    /// Cost price with administration, times a factor.
    CostPrice(f64),
}

/// Defines the design variables: name, neutral value, and what they are.
macro_rules! variables {
    ($($(#[$doc:meta])* $name:ident = $neutral:literal,)+) => {
        /// A design variable that options set, add to or multiply (`scoring.md` 5.2).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Var { $($(#[$doc])* $name,)+ }

        impl Var {
            /// How many variables there are.
            pub const COUNT: usize = [$(Var::$name),+].len();
            /// Values before any option has its effect.
            pub const NEUTRAL: [f64; Var::COUNT] = [$($neutral),+];
        }
    };
}

variables! {
    /// Ambulatory care is bought regionally (1) or not (0).
    AmbulatoryRegional = 1.0,
    /// Factor on demand for stay: weaker local brake.
    DemandForStay = 1.0,
    /// Redistribution towards inhabitants' shares, 0..=1.
    Solidarity = 0.0,
    /// Stay and crisis pooled at expected own use (1) or not (0).
    Pooling = 0.0,
    /// Years over which the own bill is averaged.
    YearsAveraged = 1.0,
    /// Years by which shares lag behind use.
    LagYears = 0.0,
    /// Freedom to leave (interest).
    ExitFreedom = 0.0,
    /// Factor on base exit of providers.
    ProviderExit = 1.0,
    /// Administrative cost of providers, share of cost price.
    Admin = 0.0,
    /// Factor on duration of care, except crisis.
    Duration = 1.0,
    /// Factor on access to stay.
    StayAccess = 1.0,
    /// Number of contracted providers.
    Providers = 0.0,
    /// Matching of clients and places; 1 is today.
    Matching = 1.0,
    /// Share of the largest provider.
    LargestShare = 0.0,
    /// Share of clients whose provider is dropped.
    Dropped = 0.0,
    /// Spread of sites, 0..=1.
    Spread = 0.0,
    /// Factor on the capacity response of providers.
    BuildResponse = 1.0,
    /// Share of dropped clients who must switch.
    Switching = 0.0,
    /// Old and new provider side by side: share of care cost in year 1.
    DoubleRunning = 0.0,
    /// Factor on drop-out from the queue.
    QueueDropOut = 1.0,
    /// Factor on escalation of drop-outs.
    Escalation = 1.0,
    /// Factor on the wait as it counts in timeliness: part is filled with help.
    WaitCounted = 1.0,
    /// Share of stay to be replaced.
    Ambition = 0.0,
    /// Investment in euro per year for the reference region.
    Investment = 0.0,
    /// Strength of local prevention, 0..=1.
    Prevention = 0.0,
    /// Local access on top of the spread of sites.
    LocalReach = 0.0,
    /// Factor on matching of stay by supra-regional agreements.
    SupraMatching = 1.0,
    /// Share of provider exit that others absorb.
    Absorption = 0.0,
    /// Size of the regional office.
    OfficeScale = 1.0,
    /// Extra euro per year of the regional office.
    OfficeCost = 0.0,
    /// Share of the office divided equally.
    OfficeEqual = 0.0,
    /// Share of the office divided by use; the rest goes by inhabitants.
    OfficeByUse = 0.0,
    /// Weeks between contract and start that the package itself takes.
    ImplementationWeeks = 0.0,
    /// Freedom left by the scope (interest).
    ScopeFreedom = 0.0,
    /// Freedom of local access (interest).
    LocalFreedom = 0.0,
    /// Structural load of own officials on top of the base (interest).
    Load = 0.0,
    /// Grip of councils, in steps (interest).
    Grip = 0.0,
    /// Weeks that the package takes to agree (interest).
    TalkWeeks = 0.0,
    /// Legal risk, 0..=1 (interest).
    LegalRisk = 0.0,
    /// Certainty of volume for providers, 0..=1 (interest).
    Volume = 0.0,
    /// Choice for clients, 0..=1 (interest).
    Choice = 0.0,
    /// Voice for clients, 0..=1 (interest).
    ClientVoice = 0.0,
}

/// What an option does to the design.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Effect {
    /// Gives the variable this value; no other issue may touch it.
    Set(Var, f64),
    /// Adds to the variable.
    Add(Var, f64),
    /// Multiplies the variable.
    Mul(Var, f64),
    /// Sets the legal form.
    Form(Form),
    /// Sets the weighing of votes.
    Votes(Votes),
    /// Sets the majority.
    Majority(Majority),
    /// Sets the tariff.
    Tariff(Tariff),
    /// Makes a control instrument exist.
    Provides(Instrument),
    /// Cannot meet this hard norm: such packages are not lawful.
    Breaks(Gate),
}

/// Weeks that an option costs per dossier (`asks.md` 4.4); negative weeks are gained.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weeks {
    /// The arrangement.
    #[serde(default)]
    pub gr: i32,
    /// The regiovisie.
    #[serde(default)]
    pub rv: i32,
    /// The procurement.
    #[serde(default)]
    pub ik: i32,
}

/// An item of the regiovisie that an option leaves empty (`asks.md` 4.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmptyItem {
    /// The item.
    pub item: VisionItem,
    /// The item is filled after all when this group was consulted.
    #[serde(default)]
    pub unless_consulted: Option<Group>,
}

/// One option of an issue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Id, unique within the issue.
    pub id: String,
    /// What it does.
    pub effects: Vec<Effect>,
    /// Price in weeks per dossier.
    #[serde(default)]
    pub weeks: Weeks,
    /// Price in hours.
    #[serde(default)]
    pub hours: u32,
    /// Item of the regiovisie it leaves empty.
    #[serde(default)]
    pub leaves_regiovisie_empty: Option<EmptyItem>,
}

/// One issue.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Issue {
    /// Id, unique.
    pub id: String,
    /// The file in which it is decided.
    pub dossier: Dossier,
    /// The parcel in which it is tabled.
    pub parcel: Parcel,
    /// Option in the first draft (*begintekst*).
    pub begin: String,
    /// Option that holds when the table agrees nothing (*stilte*).
    pub silence: String,
    /// Option of today (*nulvariant*), where the ledger starts.
    pub status_quo: String,
    /// Decisions that interact are booked together under this name.
    #[serde(default)]
    pub bundle: Option<String>,
    /// Its options.
    pub options: Vec<Choice>,
}

/// An option named by ids.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pick {
    /// Issue id.
    pub issue: String,
    /// Option id.
    pub option: String,
}

/// Two options that do not go together, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeverTogether {
    /// The pair.
    pub pair: (Pick, Pick),
    /// Key of the reason in plain words.
    pub reason: String,
}

/// The data file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IssuesData {
    /// The issues, in order.
    pub issues: Vec<Issue>,
    /// Pairs of options that are refused.
    #[serde(default)]
    pub never_together: Vec<NeverTogether>,
}
