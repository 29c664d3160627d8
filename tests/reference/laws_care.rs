//! Laws of power, cost and the care model: P14-P18, P23, P24, P27.

use proptest::prelude::*;
use regiotafel::rules::acts::Vocabulary;
use regiotafel::rules::care::{self, Shock};
use regiotafel::rules::power::{Majority, Power, shapley_shubik};
use regiotafel::rules::score::issue::CareForm;
use regiotafel::rules::score::parameter::Par;
use regiotafel::rules::score::world::{Values, World};

use crate::given::{TINY, index, model, package, with};

/// Usual quality of implementation.
const QUALITY: f64 = 0.85;
/// Care forms that the package always reaches.
const REGIONAL: [CareForm; 3] = [CareForm::Stay, CareForm::Family, CareForm::Crisis];

/// Whether a coalition wins.
fn wins(mask: u32, weights: &[u32], majority: Majority) -> bool {
    let total: u32 = weights.iter().sum();
    let inside = weights.iter().enumerate().filter(|(i, _)| mask >> i & 1 == 1);
    let votes: u32 = inside.map(|(_, w)| w).sum();
    let (heads, n) = (mask.count_ones(), weights.len() as u32);
    match majority {
        Majority::Gewoon => 2 * votes > total,
        Majority::Tweederde => 3 * votes >= 2 * total,
        Majority::Dubbel => 2 * votes > total && 2 * heads > n,
        Majority::Unaniem => heads == n,
    }
}

/// The definition: swings, winning coalitions and Shapley-Shubik by looking at every coalition.
fn enumerated(weights: &[u32], majority: Majority) -> (Vec<u64>, u64, Vec<f64>) {
    let n = weights.len();
    let factorial = |k: usize| (1..=k).product::<usize>() as f64;
    let (mut swings, mut shares) = (vec![0; n], vec![0.0; n]);
    let winning: Vec<u32> = (0..1u32 << n).filter(|&m| wins(m, weights, majority)).collect();
    for &mask in &winning {
        let k = mask.count_ones() as usize;
        for i in (0..n).filter(|i| mask >> i & 1 == 1) {
            if !wins(mask & !(1 << i), weights, majority) {
                swings[i] += 1;
                shares[i] += factorial(k - 1) * factorial(n - k) / factorial(n);
            }
        }
    }
    (swings, winning.len() as u64, shares)
}

proptest! {
    #[test]
    fn p27_generating_functions_equal_the_enumeration(
        weights in prop::collection::vec(1..10u32, 2..9), majority in index(),
    ) {
        let majority = Majority::ALL[majority.index(4)];
        let (swings, winning, shares) = enumerated(&weights, majority);
        let power = Power::of(&weights, majority);
        prop_assert_eq!(&power.swings, &swings);
        prop_assert_eq!(power.act, winning as f64 / (1u64 << weights.len()) as f64);
        for (got, want) in shapley_shubik(&weights, majority).iter().zip(shares) {
            prop_assert!((got - want).abs() < TINY);
        }
    }

    #[test]
    fn p14_voting_power_sums_to_one_is_symmetric_and_follows_weight(
        weights in prop::collection::vec(1..40u32, 2..31), majority in index(),
    ) {
        let majority = Majority::ALL[majority.index(4)];
        let banzhaf = Power::of(&weights, majority).banzhaf;
        let shapley = shapley_shubik(&weights, majority);
        for power in [banzhaf, shapley] {
            prop_assert!((power.iter().sum::<f64>() - 1.0).abs() < TINY);
            for (i, a) in weights.iter().enumerate() {
                for (j, b) in weights.iter().enumerate() {
                    prop_assert!(a < b || power[i] >= power[j] - 1e-12);
                }
            }
        }
    }

    #[test]
    fn p15_shapley_of_fixed_and_variable_overhead(
        fixed in 0.0..1e6f64, own in prop::collection::vec(0.0..1e6f64, 2..9),
    ) {
        let cost = |mask: u32| if mask == 0 { 0.0 } else {
            fixed + own.iter().enumerate().filter(|(i, _)| mask >> i & 1 == 1).map(|(_, x)| x).sum::<f64>()
        };
        let shares = care::shapley(own.len(), cost);
        for (share, own) in shares.iter().zip(&own) {
            prop_assert!((share - (fixed / shares.len() as f64 + own)).abs() < 1e-6);
        }
        prop_assert!((shares.iter().sum::<f64>() - cost((1 << own.len()) - 1)).abs() < 1e-5);
    }

    #[test]
    fn p16_contributions_add_up(package in package()) {
        let costs = model().outcomes(&package, None).costs;
        prop_assert!((costs.contribution.iter().sum::<f64>() - costs.total()).abs() < 1e-3);
    }

    #[test]
    fn p17_flows_balance_stocks_stay_positive_waits_finite(package in package(), world in 0..64usize) {
        let model = model();
        let (world, rules, scale) = (&model.ensemble()[world], model.rules(), model.region().scale);
        let design = model.design(&package);
        let built = design.built(QUALITY, scale, &rules.constants);
        let (flow, weeks) = care::trace(&design, &built, world, scale, rules, Shock::NONE);
        prop_assert_eq!(flow, care::flow(&design, &built, world, scale, rules, Shock::NONE));
        prop_assert_eq!(weeks.len(), care::HORIZON_WEEKS);
        for (before, now) in weeks.iter().zip(&weeks[1..]) {
            for f in 0..CareForm::COUNT {
                let out = now.served[f] + now.dropped[f] + now.queue[f];
                prop_assert!((before.queue[f] + now.arrivals[f] - out).abs() < TINY);
                prop_assert!(now.queue[f] >= -TINY && now.in_care[f] >= -TINY && now.capacity[f] >= 0.0);
                prop_assert!(now.wait_weeks[f].is_finite());
            }
        }
    }

    #[test]
    fn p18_more_demand_never_shortens_waits_a_real_price_never_leaves_less_capacity(package in package()) {
        let flow = |package: &_, shock| model().flow(&model().design(package), QUALITY, shock);
        let (usual, more) = (flow(&package, Shock::NONE), flow(&package, Shock::DEMAND));
        let sharp = flow(&with(&package, "K4_tarief", "scherp"), Shock::NONE);
        let real = flow(&with(&package, "K4_tarief", "reeel"), Shock::NONE);
        for form in REGIONAL {
            let f = form.at();
            prop_assert!(more.forms[f].wait_weeks >= usual.forms[f].wait_weeks - TINY);
            prop_assert!(real.forms[f].capacity_end >= sharp.forms[f].capacity_end - TINY);
        }
    }

    #[test]
    fn p24_better_implementation_never_lowers_continuity_nor_timeliness_by_much(package in package()) {
        use regiotafel::rules::score::Indicator::{O1, O3};
        let output = |quality| model().output(&model().outcomes(&package, Some(quality)));
        let (poor, good) = (output(0.6), output(0.95));
        prop_assert!(good[O1] >= poor[O1] - 0.02 && good[O3] >= poor[O3] - TINY);
    }
}

#[test]
fn p14_a_dictator_and_the_textbook_case() {
    assert_eq!(Power::of(&[3, 1, 1], Majority::Gewoon).banzhaf, [1.0, 0.0, 0.0]);
    assert_eq!(Power::of(&[4, 3, 2], Majority::Gewoon).banzhaf, [1.0 / 3.0; 3]);
}

#[test]
fn p23_today_without_trends_stays_at_the_observed_waits() {
    let model = model();
    let mut values = Values::usual(model.parameters());
    for par in [Par::Growth, Par::ExitBase, Par::ExitPerLoss, Par::Drift, Par::Response, Par::Escalation] {
        values = values.with(par, 0.0);
    }
    let world = World::new(values, model.region(), model.issues(), model.rules());
    let outcome = model.outcomes_in(&world, &model.issues().status_quo(), Some(QUALITY));
    for (flow, wait) in outcome.flow.forms.iter().zip(&model.rules().waits) {
        assert!((flow.wait_weeks / wait.start_weeks - 1.0).abs() < 0.02);
    }
}
