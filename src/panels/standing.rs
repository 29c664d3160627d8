//! How the game stands for everybody: meters, gates and why (a picture of `rules::because` for panels).

use crate::rules::ids::{MunIx, Week};
use crate::rules::line::Line;
use serde::{Deserialize, Serialize};

/// Meters, gates and the reasons behind them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Standing {
    /// Input, throughput, output.
    pub meters: [Meter; 3],
    /// The gates, N1 first.
    pub gates: Vec<Gate>,
    /// Why meters moved, latest first.
    pub because: Vec<Because>,
}

/// One of the three meters of legitimacy, on a scale of 100.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Meter {
    /// Where it stands.
    pub value: f64,
    /// Lower end of its range over the ensemble.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Where it stood at the last moment of consequence.
    pub before: Option<f64>,
    /// Key of its label in words.
    pub label: String,
}

/// Which meter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum MeterName {
    /// Inbreng.
    Input,
    /// Aanpak.
    Throughput,
    /// Opbrengst.
    Output,
}

impl MeterName {
    /// All three, in the order in which they stand.
    pub const ALL: [MeterName; 3] = [MeterName::Input, MeterName::Throughput, MeterName::Output];

    /// Key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            MeterName::Input => "meter-I",
            MeterName::Throughput => "meter-T",
            MeterName::Output => "meter-O",
        }
    }
}

/// A gate: a norm without which the arrangement is void or late.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Gate {
    /// `N1` … `N12`.
    pub id: String,
    /// How it stands.
    pub verdict: Verdict,
    /// Where it is written, in words.
    pub article: Option<String>,
    /// What was seen.
    pub why: Option<Line>,
}

/// How a norm stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// Met.
    Met,
    /// Broken.
    Broken,
    /// An open norm: the table fills it.
    Open,
    /// Not decided yet.
    NotYet,
}

impl Verdict {
    /// Key of its word.
    pub const fn key(self) -> &'static str {
        match self {
            Verdict::Met => "poort-gehaald",
            Verdict::Broken => "poort-niet-gehaald",
            Verdict::Open => "poort-open",
            Verdict::NotYet => "paneel-nog-niet",
        }
    }
}

/// A because-line: a meter moved because of an act.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Because {
    /// Which meter.
    pub meter: MeterName,
    /// By how much, on the scale of 100.
    pub points: f64,
    /// The act.
    pub act: Line,
    /// When.
    pub week: Week,
    /// Whose act.
    pub m: Option<MunIx>,
    /// The indicators that carried it, with their points.
    pub through: Vec<(String, f64)>,
    /// The article behind it, in words.
    pub article: Option<String>,
}
