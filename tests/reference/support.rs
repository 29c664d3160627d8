//! What the scoring tests and benches share: data files, the stored cases of the reference, and its roles.
#![allow(dead_code, reason = "each test and bench uses a part of it")]

use regiotafel::rules::acts::{Log, Mun};
use regiotafel::rules::norm::Norms;
use regiotafel::rules::score::input::{self, ScoreFile};
use regiotafel::rules::score::interest::{InterestsData, Seat};
use regiotafel::rules::score::{Fault, IssuesData, Model, Package, Parameters, RegionData};
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// The roles of the reference with the municipality they sit in, in its order.
pub const ROLES: [(&str, Option<u8>); 15] = [
    ("wethouder_centrum", Some(0)),
    ("wethouder_middelgroot", Some(1)),
    ("wethouder_behoedzaam", Some(2)),
    ("wethouder_tekort", Some(3)),
    ("wethouder_klein", Some(4)),
    ("wethouder_landelijk", Some(5)),
    ("raadslid_landelijk", Some(5)),
    ("raadslid_centrum", Some(0)),
    ("beleidsambtenaar", Some(3)),
    ("inkoper", Some(0)),
    ("controller", Some(1)),
    ("griffier", Some(4)),
    ("aanbieder_groot", None),
    ("aanbieder_klein", None),
    ("clientenraad", None),
];

pub fn issues() -> IssuesData {
    ron::from_str(include_str!("../../levels/common/issues.ron")).expect("issues.ron reads")
}

pub fn parameters() -> Parameters {
    ron::from_str(include_str!("../../levels/common/parameters.ron")).expect("parameters.ron reads")
}

pub fn interests() -> InterestsData {
    ron::from_str(include_str!("../../levels/common/interests.ron")).expect("interests.ron reads")
}

pub fn norms() -> Norms {
    Norms::new(ron::from_str(include_str!("../../levels/common/norms.ron")).expect("norms.ron reads"))
}

pub fn model(region: &RegionData) -> Model {
    Model::new(region, issues(), parameters(), interests(), norms()).expect("the data are sound")
}

/// The stored cases.
#[derive(Deserialize)]
pub struct Cases {
    pub plain: Value,
    pub regions: Vec<RegionData>,
    pub cases: Vec<Case>,
    pub powers: Vec<Vec<PowerCase>>,
    pub bargain: Value,
    pub influence: Map<String, Value>,
}

#[derive(Deserialize)]
pub struct Case {
    pub name: String,
    pub region: usize,
    pub package: String,
    pub log: Map<String, Value>,
    pub facts: Map<String, Value>,
    pub want: Value,
    #[serde(default)]
    pub ledger: Option<Value>,
    #[serde(default)]
    pub missed: Option<Value>,
}

#[derive(Deserialize)]
pub struct PowerCase {
    pub w: Vec<u32>,
    pub rule: String,
    pub swings: Vec<u64>,
    pub banzhaf: Vec<f64>,
    pub prevent: Vec<f64>,
    pub act: f64,
    pub i6: f64,
    pub shapley: Option<Vec<f64>>,
}

impl Cases {
    pub fn load() -> Self {
        serde_json::from_str(include_str!("cases.json")).expect("cases.json reads")
    }

    /// The case as a file that `regiotafel score` reads.
    pub fn file(&self, case: &Case, model: &Model) -> String {
        let issues = model.issues();
        let package: Map<String, Value> = issues
            .all()
            .zip(case.package.bytes())
            .map(|(issue, digit)| {
                let issue = issues.issue(issue);
                (issue.id.clone(), json!(issue.options[usize::from(digit - b'0')].id))
            })
            .collect();
        let mut facts = self.plain.clone();
        let members = facts.as_object_mut().expect("facts are an object");
        members.extend(case.facts.clone());
        let mut log = case.log.clone();
        log.insert("facts".into(), facts);
        json!({ "level": "oefenregio", "package": package, "log": log }).to_string()
    }

    /// The case as read by the reader.
    pub fn read(&self, case: &Case, model: &Model) -> Result<ScoreFile, Vec<Fault>> {
        input::read(&self.file(case, model), model)
    }

    /// The practice region and the three plays.
    pub fn plays(&self) -> (Model, Vec<(Log, Package)>) {
        let model = model(&self.regions[0]);
        let plays = self.cases[..3]
            .iter()
            .map(|case| {
                let file = self.read(case, &model).expect("the plays read");
                (file.log, file.package)
            })
            .collect();
        (model, plays)
    }
}

/// The seats of the reference that exist in a region of `n`.
pub fn seats(model: &Model) -> Vec<Seat> {
    ROLES
        .iter()
        .filter(|(_, m)| m.is_none_or(|m| usize::from(m) < model.region().n))
        .map(|(key, m)| model.seat(key, m.map(Mun)).expect("the role exists"))
        .collect()
}

/// A package from option places written as digits.
pub fn package(model: &Model, digits: &str) -> Package {
    model.issues().all().zip(digits.bytes()).fold(Package::default(), |package, (issue, digit)| {
        package.with(issue, regiotafel::rules::acts::OptionIx(digit - b'0'))
    })
}

/// A list of numbers.
pub fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().expect("a list").iter().map(|x| x.as_f64().expect("a number")).collect()
}
