//! Output: results for the people, from the care model (`scoring.md` 2.3).

use super::{Indicator, Indicators, PerCouncil};
use crate::rules::care::{self, Costs, Flow, Shock};
use crate::rules::score::design::{Built, Design};
use crate::rules::score::issue::Var;
use crate::rules::score::parameter::{Par, Rules};
use crate::rules::score::region::{PerMun, Region};
use crate::rules::score::world::World;

/// Margin of providers that is sound: from, to (O4).
const SOUND_MARGIN: (f64, f64) = (0.01, 0.045);
/// Outside the sound band a real price fades to nothing over this much margin (O4).
const MARGIN_FADE: f64 = 0.05;
/// Overrun of the budget at which affordability is gone (O5).
const OVERRUN: f64 = 0.12;
/// Bill above doing it alone at which fairness is gone (O6).
const WORSE_THAN_ALONE: f64 = 0.15;
/// Volatility at which shock resistance is gone (O7); also the scale of the interest in risk.
pub(in crate::rules::score) const VOLATILITY: f64 = 0.60;
/// Overhead at which O8 is gone, and its range.
const OVERHEAD: (f64, f64) = (0.10, 0.08);
/// Loss of continuity when implementation fails altogether (O3).
const ROUGH_CHANGE: f64 = 0.20;
/// The highest ambition on offer; ambition itself is worth .3 of O9.
const FULL_AMBITION: f64 = 0.30;

/// What a package leads to in one world.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// The design of the package.
    pub design: Design,
    /// What implementation makes of it.
    pub built: Built,
    /// Two years of care.
    pub flow: Flow,
    /// Cost and contributions.
    pub costs: Costs,
    /// Cost of doing it alone, per municipality.
    pub alone: PerMun,
    /// Share of children who are reached, per municipality.
    pub reach: PerMun,
    /// Exit of providers per year.
    pub exit: f64,
    /// Share of the bill outside the band between use and inhabitants.
    pub outside_band: f64,
}

/// Timeliness (O1) under stress.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stress {
    /// A tenth more demand.
    pub demand: f64,
    /// The largest provider leaves.
    pub largest_leaves: f64,
}

impl Outcome {
    /// The outcome of a design, with this quality of implementation and what hit the region.
    pub fn of(design: &Design, quality: f64, world: &World, region: &Region, rules: &Rules, shock: Shock) -> Self {
        let built = design.built(quality, region.scale, &rules.constants);
        let flow = care::flow(design, &built, world, region.scale, rules, shock);
        let costs = Costs::of(design, &built, &flow, world, region, rules);
        let spread = (design[Var::Spread] + design[Var::LocalReach]).clamp(0.0, 1.0);
        let served = flow.by_arrivals(|f| (f.served / f.arrivals).clamp(0.0, 1.0));
        let bill: f64 = costs.contribution.iter().sum();
        let outside = |m: usize| {
            let share = costs.contribution[m] / bill;
            let (a, b) = (region.use_share[m], region.inhabitants_share[m]);
            (a.min(b) - share).max(share - a.max(b)).max(0.0)
        };
        Self {
            design: *design,
            built,
            costs,
            alone: world.alone,
            reach: PerMun::each(region.n, |m| ((1.0 - region.remoteness[m] * (1.0 - spread)) * served).clamp(0.0, 1.0)),
            exit: flow.by_arrivals(|f| {
                world[Par::ExitBase] * design[Var::ProviderExit] + world[Par::ExitPerLoss] * (-f.margin).max(0.0)
            }),
            outside_band: (0..region.n).map(outside).sum(),
            flow,
        }
    }

    /// O1-O9.
    pub(in crate::rules::score) fn indicators(&self, rules: &Rules, to: &mut Indicators, per: &mut PerCouncil) {
        let costs = &self.costs;
        let n = self.alone.len();
        per.reach = self.reach;
        per.fair = PerMun::each(n, |m| fading(costs.contribution[m] / self.alone[m] - 1.0, WORSE_THAN_ALONE));
        per.shocks = PerMun::each(n, |m| (1.0 - costs.volatility[m] / VOLATILITY).clamp(0.0, 1.0));
        let budget = self.alone.iter().sum::<f64>() * rules.constants.budget_room;
        let overhead = (costs.office + costs.local) / costs.total();
        to[Indicator::O1] = self.flow.timely();
        to[Indicator::O2] = per.reach.half_min();
        to[Indicator::O3] = self.continuity();
        to[Indicator::O4] = self.flow.by_arrivals(|f| real_price(f.margin));
        to[Indicator::O5] = fading(costs.total() / budget - 1.0, OVERRUN);
        to[Indicator::O6] = 0.5 * (1.0 - 10.0 * self.outside_band).clamp(0.0, 1.0) + 0.5 * per.fair.half_min();
        to[Indicator::O7] = per.shocks.half_min();
        to[Indicator::O8] = ((OVERHEAD.0 - overhead) / OVERHEAD.1).clamp(0.0, 1.0);
        to[Indicator::O9] = self.ambition();
    }

    /// O3: children keep their helper.
    pub(in crate::rules::score) fn continuity(&self) -> f64 {
        let switching = self.design[Var::Switching];
        let rough = (1.0 - self.built.quality) * ROUGH_CHANGE * (0.5 + 0.5 * switching);
        let exit = self.exit * (0.5 + self.design[Var::LargestShare]);
        (1.0 - self.design[Var::Dropped] * switching - rough - exit).clamp(0.0, 1.0)
    }

    /// O9: the shift that was promised and delivered.
    pub(in crate::rules::score) fn ambition(&self) -> f64 {
        let promised = self.design[Var::Ambition];
        if promised == 0.0 {
            return 0.5;
        }
        0.3 * promised / FULL_AMBITION + 0.7 * (self.flow.shift / promised).clamp(0.0, 1.0)
    }
}

/// 1 at or below zero, 0 at `gone`.
fn fading(excess: f64, gone: f64) -> f64 {
    (1.0 - excess.max(0.0) / gone).clamp(0.0, 1.0)
}

/// O4 of one care form: neither squeezing nor overpaying.
fn real_price(margin: f64) -> f64 {
    let (low, high) = SOUND_MARGIN;
    fading((low - margin).max(margin - high), MARGIN_FADE)
}
