//! From indicators to dimensions, labels and the three aggregators (`scoring.md` 3.1). There is no total of legitimacy
//! and compliance, here or anywhere.

use super::indicator::{Dimension, Indicator, Indicators, Outcome};
use super::issue::CareForm;
use super::parameter::Rules;
use super::world::Lcg;
use crate::rules::acts::{Vocabulary, vocabulary};

/// Bad process throws input and output into doubt: the factor at T = 0 and its rise; 1 from T = .5.
const CONTAMINATION: (f64, f64) = (0.7, 0.6);
/// No dimension counts as less than this in the geometric mean.
const FLOOR: f64 = 1e-6;
/// How many fixed random weightings are tried.
const WEIGHTINGS: usize = 500;
/// Seed of the reference for them.
const WEIGHTING_SEED: u64 = 5;
/// An indicator below this is a red flag.
const RED: f64 = 0.25;
/// A care form with a wait of so many times its norm is a red flag.
const RED_WAIT: f64 = 2.0;

/// Input, throughput and output, 0..=1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Dims {
    /// Influence by people and their councils.
    pub input: f64,
    /// Governing with the people.
    pub throughput: f64,
    /// Results for the people.
    pub output: f64,
}

/// How much each indicator weighs within its dimension; the weights of a dimension add up to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct IndicatorWeights(Indicators);

/// How dimensions become one number, for tests and frontiers only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Limits substitution.
    Geometric,
    /// Full substitution.
    Arithmetic,
    /// The weakest.
    Minimum,
}

/// The three aggregators with equal weights.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aggregate {
    /// Geometric mean.
    pub geo: f64,
    /// Arithmetic mean.
    pub arith: f64,
    /// Minimum.
    pub min: f64,
}

vocabulary! {
    /// Label of a dimension.
    Label {
        /// From .75.
        Strong = "sterk",
        /// From .60.
        Sufficient = "voldoende",
        /// From .40.
        Fragile = "kwetsbaar",
        /// Below.
        Short = "tekort",
    }
}

/// Why a label is capped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RedFlag {
    /// An indicator below .25.
    Indicator(Indicator),
    /// A care form that waits more than twice its norm.
    Wait(CareForm),
}

impl Dims {
    /// One dimension.
    pub fn get(&self, dimension: Dimension) -> f64 {
        match dimension {
            Dimension::Input => self.input,
            Dimension::Throughput => self.throughput,
            Dimension::Output => self.output,
        }
    }

    /// A value for each dimension.
    pub fn each(of: impl Fn(Dimension) -> f64) -> Self {
        Self { input: of(Dimension::Input), throughput: of(Dimension::Throughput), output: of(Dimension::Output) }
    }

    /// The difference with another state.
    pub fn since(&self, before: &Self) -> Self {
        Self::each(|dimension| self.get(dimension) - before.get(dimension))
    }

    /// How far bad process throws input and output into doubt.
    pub fn contamination(&self) -> f64 {
        (CONTAMINATION.0 + CONTAMINATION.1 * self.throughput).min(1.0)
    }

    /// Input and output after contamination, throughput as it is.
    pub fn contaminated(&self) -> Self {
        let doubt = self.contamination();
        Self { input: self.input * doubt, throughput: self.throughput, output: self.output * doubt }
    }

    /// One number, with these weights of input, throughput and output.
    pub fn combined(&self, weights: [f64; 3], mode: Mode) -> f64 {
        let Self { input, throughput, output } = self.contaminated();
        let parts = [input, throughput, output];
        match mode {
            Mode::Geometric => parts.iter().zip(weights).map(|(x, w)| libm::pow(x.max(FLOOR), w)).product(),
            Mode::Arithmetic => parts.iter().zip(weights).map(|(x, w)| w * x).sum(),
            Mode::Minimum => parts.into_iter().fold(f64::INFINITY, f64::min),
        }
    }

    /// The three aggregators with equal weights.
    pub fn aggregate(&self) -> Aggregate {
        let equal = [1.0 / 3.0; 3];
        Aggregate {
            geo: self.combined(equal, Mode::Geometric),
            arith: self.combined(equal, Mode::Arithmetic),
            min: self.combined(equal, Mode::Minimum),
        }
    }
}

impl IndicatorWeights {
    /// Weights in these proportions within each dimension.
    pub fn proportional(of: impl Fn(Indicator) -> f64) -> Self {
        let mut weights = Indicators::default();
        for dimension in Dimension::ALL {
            let members = || Indicator::ALL.iter().filter(|i| i.dimension() == *dimension);
            let total: f64 = members().map(|&i| of(i)).sum();
            for &indicator in members() {
                weights[indicator] = of(indicator) / total;
            }
        }
        Self(weights)
    }

    /// The dimensions of a set of indicators.
    pub fn dims(&self, indicators: &Indicators) -> Dims {
        let mut dims = Dims::default();
        for (indicator, value) in indicators.iter() {
            let to = match indicator.dimension() {
                Dimension::Input => &mut dims.input,
                Dimension::Throughput => &mut dims.throughput,
                Dimension::Output => &mut dims.output,
            };
            *to += self.0[indicator] * value;
        }
        dims
    }
}

impl Label {
    /// The label of a value.
    pub fn of(value: f64) -> Self {
        match value {
            x if x >= 0.75 => Label::Strong,
            x if x >= 0.60 => Label::Sufficient,
            x if x >= 0.40 => Label::Fragile,
            _ => Label::Short,
        }
    }

    /// The label of a dimension: on the prudent bound, at most fragile with a red flag.
    pub fn prudent(low: f64, flags: &[RedFlag]) -> Self {
        if flags.is_empty() { Self::of(low) } else { Self::of(low).max(Label::Fragile) }
    }
}

/// How often each of several outcomes (dimensions and compliance) is highest over 500 fixed random weightings: of the
/// three dimensions, and with compliance as a fourth. A test of conclusions, never shown as a ranking (3.2).
pub fn weightings(outcomes: &[(Dims, f64)]) -> Vec<[u32; 2]> {
    let mut lcg = Lcg::new(WEIGHTING_SEED);
    let mut wins = vec![[0; 2]; outcomes.len()];
    for _ in 0..WEIGHTINGS {
        let drawn: [f64; 4] = std::array::from_fn(|_| -libm::log(lcg.unit().max(1e-12)));
        let three: f64 = drawn[..3].iter().sum();
        let weights = [drawn[0] / three, drawn[1] / three, drawn[2] / three];
        let fourth = drawn[3] / (three + drawn[3]);
        let legitimate = |dims: &Dims| dims.combined(weights, Mode::Geometric);
        let with_law =
            |(dims, law): &(Dims, f64)| libm::pow(legitimate(dims), 1.0 - fourth) * libm::pow(law.max(FLOOR), fourth);
        if let Some(first) = highest(outcomes.iter().map(|(dims, _)| legitimate(dims))) {
            wins[first][0] += 1;
        }
        if let Some(first) = highest(outcomes.iter().map(with_law)) {
            wins[first][1] += 1;
        }
    }
    wins
}

/// The place of the highest value; the first of equals.
fn highest(values: impl Iterator<Item = f64>) -> Option<usize> {
    let first = |best: (usize, f64), x: (usize, f64)| if x.1 > best.1 { x } else { best };
    values.enumerate().reduce(first).map(|(place, _)| place)
}

/// The red flags of a dimension.
pub fn red_flags(dimension: Dimension, indicators: &Indicators, outcome: &Outcome, rules: &Rules) -> Vec<RedFlag> {
    let low = indicators.iter().filter(|(i, x)| i.dimension() == dimension && *x < RED);
    let waits = CareForm::ALL.iter().copied().filter(|form| {
        let norm = rules.waits[form.at()].norm_weeks;
        dimension == Dimension::Output && outcome.flow.forms[form.at()].wait_weeks > RED_WAIT * norm
    });
    low.map(|(i, _)| RedFlag::Indicator(i)).chain(waits.map(RedFlag::Wait)).collect()
}
