//! Issues, options and their effects as data (`levels/common/issues.ron`, `scoring.md` 5.2, `asks.md` 4.1, 4.4).
//! An option lists effects on design variables; formulas read only those variables, never an issue's name.

mod data;

use serde::{Deserialize, Serialize};

use super::fault::Fault;
use crate::rules::acts::{IssueIx, OptionIx};

pub use data::{
    CareForm, Choice, Effect, EmptyItem, Form, Gate, Issue, IssuesData, NeverTogether, Parcel, Pick, Tariff, Var, Weeks,
};

/// The most issues a game can have: a package is a small array.
pub const MOST_ISSUES: usize = 32;

/// One option of every issue; small and copied freely. Places beyond the last issue are 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
    /// As given.
    data: IssuesData,
    /// The first draft.
    begin: Package,
    /// What holds when nothing is agreed.
    silence: Package,
    /// Today.
    status_quo: Package,
    /// Pairs that are refused, in the order of the data.
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
                        format!("never_together[{k}].pair"),
                        what,
                        "Een verboden paar noemt opties die bestaan.",
                        "Neem namen uit dit bestand.",
                    )
                })),
            }
        }
        if faults.is_empty() { Ok(issues) } else { Err(faults) }
    }

    /// The package of one named option per issue.
    fn named(&self, name: impl Fn(&Issue) -> &String, what: &str, faults: &mut Vec<Fault>) -> Package {
        let mut package = Package::default();
        for issue in self.all() {
            let id = name(self.issue(issue));
            match self.option(issue, id) {
                Some(option) => package = package.with(issue, option),
                None => faults.push(Fault::new(
                    format!("issues[{}].{what}", issue.at()),
                    format!("De kwestie {} heeft geen optie '{id}'.", self.issue(issue).id),
                    "Een optie moet bij haar kwestie staan.",
                    format!("Kies uit: {}.", self.option_ids(issue)),
                )),
            }
        }
        package
    }

    /// The ids of the options of an issue, for a remedy.
    pub(crate) fn option_ids(&self, issue: IssueIx) -> String {
        let ids: Vec<&str> = self.issue(issue).options.iter().map(|option| option.id.as_str()).collect();
        ids.join(", ")
    }

    /// Places of an issue and option named by ids, or which name is unknown.
    pub fn resolve(&self, pick: &Pick) -> Result<(IssueIx, OptionIx), String> {
        let issue = self.find(&pick.issue).ok_or_else(|| format!("Er is geen kwestie '{}'.", pick.issue))?;
        let option = self
            .option(issue, &pick.option)
            .ok_or_else(|| format!("De kwestie {} heeft geen optie '{}'.", pick.issue, pick.option))?;
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
        self.options(issue).find(|&option| self.choice(issue, option).id == id)
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
        !effects.iter().any(|effect| matches!(effect, Effect::Breaks(_)))
    }

    /// Whether every option of the package can meet every hard norm.
    pub fn all_lawful(&self, package: &Package) -> bool {
        self.all().all(|issue| self.lawful(issue, package.pick(issue)))
    }

    /// The pairs in this package that do not go together, with the key of the reason.
    pub fn clashes(&self, package: &Package) -> Vec<&NeverTogether> {
        let holds = |(issue, option): (IssueIx, OptionIx)| package.pick(issue) == option;
        let pairs = self.never_together.iter().zip(&self.data.never_together);
        pairs.filter(|((a, b), _)| holds(*a) && holds(*b)).map(|(_, pair)| pair).collect()
    }
}

/// What can be checked without resolving ids: sizes, doubles, and variables set by two issues.
fn faults(data: &IssuesData) -> Vec<Fault> {
    let mut faults = Vec::new();
    if data.issues.is_empty() || data.issues.len() > MOST_ISSUES {
        faults.push(Fault::new(
            "issues",
            format!("Hier staan {} kwesties.", data.issues.len()),
            format!("Een spel heeft 1 tot en met {MOST_ISSUES} kwesties."),
            "Voeg kwesties samen of laat er weg.",
        ));
    }
    for (k, issue) in data.issues.iter().enumerate() {
        let path = format!("issues[{k}]");
        if data.issues[..k].iter().any(|other| other.id == issue.id) {
            faults.push(twice(format!("{path}.id"), &format!("De kwestie {}", issue.id)));
        }
        if issue.options.is_empty() || issue.options.len() > 250 {
            faults.push(Fault::new(
                format!("{path}.options"),
                format!("De kwestie {} heeft {} opties.", issue.id, issue.options.len()),
                "Een kwestie heeft 1 tot en met 250 opties.",
                "Voeg een optie toe of laat er weg.",
            ));
        }
        for (o, option) in issue.options.iter().enumerate() {
            if issue.options[..o].iter().any(|other| other.id == option.id) {
                faults.push(twice(
                    format!("{path}.options[{o}].id"),
                    &format!("De optie '{}' van {}", option.id, issue.id),
                ));
            }
        }
    }
    faults.extend(touched_twice(data));
    faults
}

/// An id that stands twice.
fn twice(path: String, name: &str) -> Fault {
    Fault::new(
        path,
        format!("{name} staat er twee keer."),
        "Het spel moet elk ding met één naam kunnen aanwijzen.",
        "Geef een van de twee een andere naam.",
    )
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
    let touches: Vec<(usize, usize, Var, bool, f64)> = data
        .issues
        .iter()
        .enumerate()
        .flat_map(|(k, issue)| issue.options.iter().enumerate().map(move |(o, option)| (k, o, option)))
        .flat_map(|(k, o, option)| option.effects.iter().filter_map(touch).map(move |t| (k, o, t)))
        .map(|(k, option, (var, set, x))| (k, option, var, set, x))
        .collect();
    for &(k, option, var, set, x) in &touches {
        let path = format!("issues[{k}].options[{option}].effects");
        if set && touches.iter().any(|&(other, _, same, ..)| other != k && same == var) {
            faults.push(Fault::new(
                &path,
                format!("Deze optie zet {var:?}, en een andere kwestie verandert {var:?} ook."),
                "De uitkomst zou afhangen van de volgorde van de kwesties.",
                "Gebruik bij beide Add of Mul.",
            ));
        }
        if !x.is_finite() {
            faults.push(Fault::new(
                path,
                format!("Deze optie verandert {var:?} met {x}."),
                "Dat is geen getal om mee te rekenen.",
                "Vul een gewoon getal in.",
            ));
        }
    }
    faults
}
