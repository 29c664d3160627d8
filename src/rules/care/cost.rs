//! What care and its organisation cost, who pays, and how much the bill can jump (`scoring.md` 4.3).

use super::flow::Flow;
use crate::rules::acts::Vocabulary;
use crate::rules::power::order_shares;
use crate::rules::score::design::{Built, Design};
use crate::rules::score::issue::{CareForm, Var};
use crate::rules::score::parameter::{Par, Rules};
use crate::rules::score::region::{PerMun, Region};
use crate::rules::score::world::World;

/// Cost in euro per year; lists have one entry per municipality.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Costs {
    /// Care, with investment.
    pub care: f64,
    /// The regional office with everything it runs.
    pub office: f64,
    /// Local overhead that stays, all municipalities together.
    pub local: f64,
    /// The agreed contribution of each municipality; they add up to the total (P16).
    pub contribution: PerMun,
    /// Volatility of the own bill: variation coefficient.
    pub volatility: PerMun,
}

impl Costs {
    /// Costs of two years of care under a design.
    pub fn of(design: &Design, built: &Built, flow: &Flow, world: &World, region: &Region, rules: &Rules) -> Self {
        let care = flow.cost_per_year() + built.investment;
        let office = office(design, world, region.scale, rules);
        let local = PerMun::each(region.n, |m| {
            world[Par::RetainedOverhead] * rules.constants.local_overhead(region.inhabitants[m])
        });
        let care_share = care_shares(design, region);
        let contribution =
            PerMun::each(region.n, |m| care * care_share[m] + office * office_share(design, region, m) + local[m]);
        Self {
            care,
            office,
            local: local.iter().sum(),
            contribution,
            volatility: volatility(design, flow, world, region, rules),
        }
    }

    /// Everything together.
    pub fn total(&self) -> f64 {
        self.care + self.office + self.local
    }
}

/// The regional office: half fixed, half growing with the region [A], and what the package adds.
fn office(design: &Design, world: &World, scale: f64, rules: &Rules) -> f64 {
    let base = world[rules.forms[design.form.at()].office] * (0.5 + 0.5 * scale);
    base * design[Var::OfficeScale] + world[Par::ContractManagement] * design[Var::Providers] + design[Var::OfficeCost]
}

/// Shares of care cost: between own use and inhabitants, perhaps lagging behind use.
fn care_shares(design: &Design, region: &Region) -> PerMun {
    let solidarity = design[Var::Solidarity];
    let own =
        PerMun::each(region.n, |m| (1.0 - solidarity) * region.use_share[m] + solidarity * region.inhabitants_share[m]);
    let lag = design[Var::LagYears];
    if lag == 0.0 {
        return own;
    }
    let past = PerMun::each(region.n, |m| own[m] * (1.0 - lag * region.trend[m]));
    let total: f64 = past.iter().sum();
    PerMun::each(region.n, |m| past[m] / total)
}

/// Share of the office: part equal, part by use, the rest by inhabitants.
fn office_share(design: &Design, region: &Region, m: usize) -> f64 {
    let (equal, by_use) = (design[Var::OfficeEqual], design[Var::OfficeByUse]);
    equal / region.n as f64 + by_use * region.use_share[m] + (1.0 - equal - by_use) * region.inhabitants_share[m]
}

/// Volatility of the own bill as a compound Poisson sum; pooled forms leave only regional volatility.
fn volatility(design: &Design, flow: &Flow, world: &World, region: &Region, rules: &Rules) -> PerMun {
    use Par::{CostA, CostC, CostG, CostV};
    let price = world.per_form([CostA, CostV, CostG, CostC]);
    let pooled = design[Var::Pooling] > 0.0;
    let (mut own_variance, mut all_variance, mut mean) = (0.0, 0.0, 0.0);
    for (form, price) in CareForm::ALL.iter().zip(price) {
        let flow = &flow.forms[form.at()];
        let yearly = 52.0 * price * flow.tariff;
        let variance = flow.in_care * yearly * yearly * rules.constants.dispersion;
        let is_pooled = match form {
            CareForm::Stay | CareForm::Crisis => pooled,
            CareForm::Ambulatory | CareForm::Family => false,
        };
        own_variance += if is_pooled { 0.0 } else { variance };
        all_variance += variance;
        mean += flow.in_care * yearly;
    }
    let shared = if pooled || design[Var::Solidarity] > 0.0 { all_variance.sqrt() / mean } else { 0.0 };
    let own = (1.0 - design[Var::Solidarity]) / design[Var::YearsAveraged].sqrt();
    PerMun::each(region.n, |m| {
        let x = own * (own_variance / region.use_share[m]).sqrt() / mean;
        (x * x + shared * shared).sqrt()
    })
}

/// Shapley value of a cost game of `n` members (at most 16): `cost` of a set of members as a bit mask. Efficient:
/// the values add up to the cost of all (P15).
pub fn shapley(n: usize, cost: impl Fn(u32) -> f64) -> Vec<f64> {
    let orders = order_shares(n);
    let costs: Vec<f64> = (0..1u32 << n).map(cost).collect();
    let mut values = vec![0.0; n];
    for (mask, without) in costs.iter().enumerate() {
        for (i, value) in values.iter_mut().enumerate() {
            if mask >> i & 1 == 0 {
                *value += orders[mask.count_ones() as usize] * (costs[mask | 1 << i] - without);
            }
        }
    }
    values
}
