//! Issues, options and their effects as data (`levels/common/issues.ron`, `scoring.md` 5.2, `asks.md` 4.1, 4.4).
//! An option lists effects on design variables; formulas read only those variables, never an issue's name.

use serde::{Deserialize, Serialize};

use super::fault::Fault;
use super::region::Votes;
use crate::rules::acts::{Dossier, Group, Instrument, IssueIx, OptionIx, VisionItem, vocabulary};
use crate::rules::power::Majority;

/// The most issues a game can have: a package is a small array.
pub const MOST_ISSUES: usize = 32;

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

/// One option of every issue; small and copied freely. Places beyond the last issue are 0.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Package([u8; MOST_ISSUES]);

impl Package {
    /// The option chosen for an issue.
    pub fn pick(&self, issue: IssueIx) -> OptionIx {
        OptionIx(self.0[issue.at()])
    }

    /// The same package with another option for one issue.
    pub fn with(mut self, issue: IssueIx, option: OptionIx) -> Self {
        self.0[issue.at()] = option.0;
        self
    }
}

/// The issues, checked: ids resolve, packages are complete.
#[derive(Clone, Debug)]
pub struct Issues {
    data: IssuesData,
    begin: Package,
    silence: Package,
    status_quo: Package,
    never_together: Vec<((IssueIx, OptionIx), (IssueIx, OptionIx))>,
}

impl Issues {
    /// The issues, or everything that is wrong with them.
    pub fn new(data: IssuesData) -> Result<Self, Vec<Fault>> {
        let mut faults = faults(&data);
        let mut issues = Self {
            data,
            begin: Package::default(),
            silence: Package::default(),
            status_quo: Package::default(),
            never_together: Vec::new(),
        };
        if !faults.is_empty() {
            return Err(faults);
        }
        issues.begin = issues.named(|issue| &issue.begin, "begin", &mut faults);
        issues.silence = issues.named(|issue| &issue.silence, "silence", &mut faults);
        issues.status_quo = issues.named(|issue| &issue.status_quo, "status_quo", &mut faults);
        let pairs = issues.data.never_together.clone();
        for (k, NeverTogether { pair: (a, b), .. }) in pairs.iter().enumerate() {
            match (issues.resolve(a), issues.resolve(b)) {
                (Ok(a), Ok(b)) => issues.never_together.push((a, b)),
                (a, b) => faults.extend([a.err(), b.err()].into_iter().flatten().map(|what| {
                    Fault::new(
                        format!("issues.never_together[{k}]"),
                        what,
                        "a pair names existing options",
                        "use ids of this file",
                    )
                })),
            }
        }
        if faults.is_empty() {
            Ok(issues)
        } else {
            Err(faults)
        }
    }

    /// The package of one named option per issue.
    fn named(
        &self,
        name: impl Fn(&Issue) -> &String,
        what: &str,
        faults: &mut Vec<Fault>,
    ) -> Package {
        let mut package = Package::default();
        for issue in self.all() {
            let id = name(self.issue(issue));
            match self.option(issue, id) {
                Some(option) => package = package.with(issue, option),
                None => faults.push(Fault::new(
                    format!("issues.{}.{what}", self.issue(issue).id),
                    id.clone(),
                    "the issue has no such option",
                    "name one of its options",
                )),
            }
        }
        package
    }

    /// Places of an issue and option named by ids, or which name is unknown.
    pub fn resolve(&self, pick: &Pick) -> Result<(IssueIx, OptionIx), String> {
        let issue = self
            .find(&pick.issue)
            .ok_or_else(|| format!("no issue {}", pick.issue))?;
        let option = self
            .option(issue, &pick.option)
            .ok_or_else(|| format!("{} has no option {}", pick.issue, pick.option))?;
        Ok((issue, option))
    }

    /// How many issues there are.
    pub fn len(&self) -> usize {
        self.data.issues.len()
    }

    /// Whether there are no issues.
    pub fn is_empty(&self) -> bool {
        self.data.issues.is_empty()
    }

    /// All issues.
    pub fn all(&self) -> impl Iterator<Item = IssueIx> + use<> {
        (0..self.data.issues.len() as u8).map(IssueIx)
    }

    /// An issue.
    pub fn issue(&self, issue: IssueIx) -> &Issue {
        &self.data.issues[issue.at()]
    }

    /// All options of an issue.
    pub fn options(&self, issue: IssueIx) -> impl Iterator<Item = OptionIx> + use<> {
        (0..self.issue(issue).options.len() as u8).map(OptionIx)
    }

    /// The option that a package chooses.
    pub fn choice(&self, issue: IssueIx, option: OptionIx) -> &Choice {
        &self.issue(issue).options[option.at()]
    }

    /// The issue with this id.
    pub fn find(&self, id: &str) -> Option<IssueIx> {
        self.all().find(|&issue| self.issue(issue).id == id)
    }

    /// The option with this id.
    pub fn option(&self, issue: IssueIx, id: &str) -> Option<OptionIx> {
        self.options(issue)
            .find(|&option| self.choice(issue, option).id == id)
    }

    /// The first draft.
    pub fn begin(&self) -> Package {
        self.begin
    }

    /// What holds when nothing is agreed.
    pub fn silence(&self) -> Package {
        self.silence
    }

    /// Today.
    pub fn status_quo(&self) -> Package {
        self.status_quo
    }

    /// Whether an option can meet every hard norm.
    pub fn lawful(&self, issue: IssueIx, option: OptionIx) -> bool {
        let effects = &self.choice(issue, option).effects;
        !effects
            .iter()
            .any(|effect| matches!(effect, Effect::Breaks(_)))
    }

    /// Whether every option of the package can meet every hard norm.
    pub fn all_lawful(&self, package: &Package) -> bool {
        self.all()
            .all(|issue| self.lawful(issue, package.pick(issue)))
    }

    /// The pairs in this package that do not go together, with the key of the reason.
    pub fn clashes(&self, package: &Package) -> Vec<&NeverTogether> {
        let holds = |(issue, option): (IssueIx, OptionIx)| package.pick(issue) == option;
        let pairs = self.never_together.iter().zip(&self.data.never_together);
        pairs
            .filter(|((a, b), _)| holds(*a) && holds(*b))
            .map(|(_, pair)| pair)
            .collect()
    }
}

/// What can be checked without resolving ids: sizes, doubles, and variables set by two issues.
fn faults(data: &IssuesData) -> Vec<Fault> {
    let mut faults = Vec::new();
    if data.issues.is_empty() || data.issues.len() > MOST_ISSUES {
        faults.push(Fault::new(
            "issues",
            format!("{} issues", data.issues.len()),
            format!("a game has 1 to {MOST_ISSUES} issues"),
            "remove or join issues",
        ));
    }
    for (k, issue) in data.issues.iter().enumerate() {
        let path = format!("issues.{}", issue.id);
        if data.issues[..k].iter().any(|other| other.id == issue.id) {
            faults.push(Fault::new(
                &path,
                "the id stands twice",
                "ids are unique",
                "rename one",
            ));
        }
        if issue.options.is_empty() || issue.options.len() > 250 {
            faults.push(Fault::new(
                &path,
                format!("{} options", issue.options.len()),
                "an issue has at least one option",
                "add an option",
            ));
        }
        for (o, option) in issue.options.iter().enumerate() {
            if issue.options[..o].iter().any(|other| other.id == option.id) {
                faults.push(Fault::new(
                    format!("{path}.{}", option.id),
                    "the id stands twice",
                    "option ids are unique within an issue",
                    "rename one",
                ));
            }
        }
    }
    faults.extend(touched_twice(data));
    faults
}

/// The variable that an effect touches, whether it sets it, and the value.
fn touch(effect: &Effect) -> Option<(Var, bool, f64)> {
    match *effect {
        Effect::Set(var, x) => Some((var, true, x)),
        Effect::Add(var, x) | Effect::Mul(var, x) => Some((var, false, x)),
        Effect::Form(_)
        | Effect::Votes(_)
        | Effect::Majority(_)
        | Effect::Tariff(_)
        | Effect::Provides(_)
        | Effect::Breaks(_) => None,
    }
}

/// Variables that one issue sets and another touches: the result would hang on the order of the issues.
fn touched_twice(data: &IssuesData) -> Vec<Fault> {
    let mut faults = Vec::new();
    let touches: Vec<(usize, &str, Var, bool, f64)> = data
        .issues
        .iter()
        .enumerate()
        .flat_map(|(k, issue)| issue.options.iter().map(move |option| (k, option)))
        .flat_map(|(k, option)| {
            option
                .effects
                .iter()
                .filter_map(touch)
                .map(move |t| (k, option, t))
        })
        .map(|(k, option, (var, set, x))| (k, option.id.as_str(), var, set, x))
        .collect();
    for &(k, option, var, set, x) in &touches {
        let path = format!("issues.{}.{option}", data.issues[k].id);
        if set
            && touches
                .iter()
                .any(|&(other, _, same, ..)| other != k && same == var)
        {
            faults.push(Fault::new(
                &path,
                format!("sets {var:?}, which another issue changes too"),
                "the result would depend on the order of the issues",
                "use Add or Mul in both",
            ));
        }
        if !x.is_finite() {
            faults.push(Fault::new(
                path,
                format!("{x}"),
                "effects are finite",
                "give a number",
            ));
        }
    }
    faults
}
