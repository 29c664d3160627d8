//! One possible world: a value for every uncertain parameter and threshold, with what can be computed once for it
//! (growth per week, the stand-alone baseline). The ensemble of 64 worlds is a fixed Latin hypercube.

use std::ops::Index;

use super::design::Design;
use super::issue::{CareForm, Issues, Var};
use super::parameter::{Par, Parameters, Rules, Threshold};
use super::region::{PerMun, Region};
use crate::rules::acts::Vocabulary;
use crate::rules::care::{self, HORIZON_WEEKS, Shock};

/// How many worlds the ensemble has.
pub const WORLDS: usize = 64;
/// Seed of the reference for the ensemble.
const ENSEMBLE_SEED: u64 = 7;

/// A value for every uncertain parameter and every threshold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Values {
    /// Per parameter.
    pub care: [f64; Par::COUNT],
    /// Per threshold.
    pub thresholds: [f64; Threshold::COUNT],
}

impl Values {
    /// The values in use.
    pub fn usual(parameters: &Parameters) -> Self {
        let mut values = Self { care: [0.0; Par::COUNT], thresholds: [0.0; Threshold::COUNT] };
        for (par, figure) in &parameters.care {
            values.care[par.at()] = figure.value;
        }
        for (threshold, figure) in &parameters.thresholds {
            values.thresholds[threshold.at()] = figure.value;
        }
        values
    }

    /// The same values but one.
    pub fn with(mut self, par: Par, value: f64) -> Self {
        self.care[par.at()] = value;
        self
    }

    /// The fixed Latin hypercube of `scoring.md` 3.2. It is computed at start from the integer generator of the
    /// reference instead of being stored: the same values everywhere, and it follows the ranges of the data.
    pub fn ensemble(parameters: &Parameters) -> Vec<Self> {
        let mut lcg = Lcg::new(ENSEMBLE_SEED);
        let mut worlds = vec![Self::usual(parameters); WORLDS];
        for par in Par::ALL {
            let figure = &parameters.care[par];
            for (world, x) in worlds.iter_mut().zip(lcg.strata(figure.low, figure.high)) {
                world.care[par.at()] = x;
            }
        }
        for threshold in Threshold::ALL {
            let figure = &parameters.thresholds[threshold];
            for (world, x) in worlds.iter_mut().zip(lcg.strata(figure.low, figure.high)) {
                world.thresholds[threshold.at()] = x;
            }
        }
        worlds
    }
}

/// The fixed 64-bit linear congruential generator of the reference: the same stream on every machine.
#[derive(Clone, Debug)]
pub struct Lcg(u64);

impl Lcg {
    /// A stream.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number in 0..1.
    pub fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 11) as f64 / (1u64 << 53) as f64
    }

    /// The next whole number below `n`.
    pub fn below(&mut self, n: usize) -> usize {
        (self.unit() * n as f64) as usize
    }

    /// The middles of equal strata of a range, shuffled.
    fn strata(&mut self, low: f64, high: f64) -> Vec<f64> {
        let mut order: Vec<usize> = (0..WORLDS).collect();
        for a in (1..WORLDS).rev() {
            let b = self.below(a + 1);
            order.swap(a, b);
        }
        let middle = |k: usize| low + (high - low) * (k as f64 + 0.5) / WORLDS as f64;
        order.into_iter().map(middle).collect()
    }
}

/// A world ready to compute with.
#[derive(Clone, Debug)]
pub struct World {
    values: Values,
    /// Growth of demand since the start, per week.
    pub growth: [f64; HORIZON_WEEKS],
    /// Cost of doing it alone, euro per year per municipality.
    pub alone: PerMun,
    /// Care cost per year of today's package.
    pub care_alone: f64,
}

impl Index<Par> for World {
    type Output = f64;

    fn index(&self, par: Par) -> &f64 {
        &self.values.care[par.at()]
    }
}

impl Index<Threshold> for World {
    type Output = f64;

    fn index(&self, threshold: Threshold) -> &f64 {
        &self.values.thresholds[threshold.at()]
    }
}

impl World {
    /// The world with these values, for a region.
    pub fn new(values: Values, region: &Region, issues: &Issues, rules: &Rules) -> Self {
        let growth = 1.0 + values.care[Par::Growth.at()];
        let mut world = Self {
            values,
            growth: std::array::from_fn(|t| libm::pow(growth, t as f64 / 52.0)),
            alone: region.per_mun(0.0),
            care_alone: 0.0,
        };
        // Standing alone there is nothing to leave: today's package with a neutral exit of providers.
        let today = Design::of(issues, &issues.status_quo()).with(Var::ProviderExit, 1.0);
        let built = today.built(rules.constants.quality_without_log, region.scale, &rules.constants);
        let flow = care::flow(&today, &built, &world, region.scale, rules, Shock::NONE);
        world.care_alone = flow.cost_per_year();
        world.alone = PerMun::each(region.n, |m| {
            world.care_alone * region.use_share[m] + rules.constants.local_overhead(region.inhabitants[m])
        });
        world
    }

    /// A parameter of each care form, in their order.
    pub fn per_form(&self, pars: [Par; CareForm::COUNT]) -> [f64; CareForm::COUNT] {
        pars.map(|par| self[par])
    }
}
