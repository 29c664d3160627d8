//! Laws of the whole: P1, P2, P20-P22, P35, P36.

use proptest::prelude::*;
use regiotafel::rules::acts::*;
use regiotafel::rules::power::Majority;
use regiotafel::rules::score::ledger::Change;
use regiotafel::rules::score::{Dims, Indicator, Mode, Model, Package, RegionData, Score, Votes};

use crate::given::{TINY, log, model, package, play, score, with};
use crate::support;

const EQUAL: [f64; 3] = [1.0 / 3.0; 3];
const MODES: [Mode; 3] = [Mode::Minimum, Mode::Geometric, Mode::Arithmetic];

/// Whether everything lies in 0..=1.
fn bounded(score: &Score) -> bool {
    let indicators = score.indicators.iter().map(|(_, x)| x);
    let grades = score.compliance.grades.into_iter().flatten();
    let sums = MODES.map(|mode| score.dims.combined(EQUAL, mode));
    let all = indicators.chain(grades).chain(sums).chain([score.compliance.score]);
    all.into_iter().all(|x| (-1e-12..=1.0 + 1e-12).contains(&x))
}

proptest! {
    #[test]
    fn p01_everything_lies_between_0_and_1(log in log(6), package in package()) {
        prop_assert!(bounded(&score(&log, &package)));
    }

    #[test]
    fn p02_the_same_log_gives_the_same_bits(log in log(6), package in package()) {
        prop_assert_eq!(score(&log, &package), score(&log.clone(), &package));
    }

    #[test]
    fn p02_the_order_of_storage_is_irrelevant(
        k in 0..3usize, keys in prop::collection::vec(any::<u32>(), 1000),
    ) {
        let (log, package) = play(k);
        let mut order: Vec<usize> = (0..log.ev.len()).collect();
        order.sort_by_key(|&place| keys[place]);
        let mut other = log.clone();
        other.ev = order.iter().map(|&place| log.ev[place]).collect();
        let (a, b) = (score(&log, &package), score(&other, &package));
        for indicator in Indicator::ALL {
            prop_assert!((a.indicators[*indicator] - b.indicators[*indicator]).abs() < TINY);
        }
    }

    #[test]
    fn p20_aggregation_is_monotone_and_ordered(
        input in 0.0..=1.0f64, throughput in 0.0..=1.0f64, output in 0.0..=1.0f64, step in 0.0..0.2f64,
    ) {
        let dims = Dims { input, throughput, output };
        let more = |x: f64| (x + step).min(1.0);
        let raised = [
            Dims { input: more(input), ..dims },
            Dims { throughput: more(throughput), ..dims },
            Dims { output: more(output), ..dims },
        ];
        for mode in MODES {
            for raised in &raised {
                prop_assert!(raised.combined(EQUAL, mode) >= dims.combined(EQUAL, mode) - 1e-12);
            }
        }
        let [least, geometric, mean] = MODES.map(|mode| dims.combined(EQUAL, mode));
        prop_assert!(least <= geometric + 1e-6 && geometric <= mean + 1e-6);
    }

    #[test]
    fn p21_the_ledger_adds_up_exactly(log in log(6), package in package()) {
        // Every issue is decided, so the ledger ends at the package.
        let mut log = log;
        for issue in model().issues().all() {
            log.push(50, None, Deed::Besluit { issue, option: package.pick(issue) });
        }
        adds_up(&log, &package)?;
    }
}

/// The bookings add up to the change; every act is booked once; the end is the score.
fn adds_up(log: &Log, package: &Package) -> Result<(), TestCaseError> {
    let ledger = model().ledger(log);
    let end = score(log, package).dims;
    for dimension in regiotafel::rules::score::Dimension::ALL {
        let booked: f64 = ledger.bookings.iter().map(|b| b.change.get(*dimension)).sum();
        let start = ledger.start.get(*dimension);
        prop_assert!((start + booked - end.get(*dimension)).abs() < TINY);
        prop_assert!((ledger.end.get(*dimension) - end.get(*dimension)).abs() < TINY);
    }
    let mut booked: Vec<usize> = ledger.bookings.iter().flat_map(|b| b.acts.clone()).collect();
    booked.sort_unstable();
    prop_assert_eq!(booked, (0..log.ev.len()).collect::<Vec<_>>());
    Ok(())
}

#[test]
fn p21_the_ledger_of_every_play_adds_up_exactly() {
    for k in 0..3 {
        let (log, package) = play(k);
        adds_up(&log, &package).unwrap();
    }
}

#[test]
fn the_counterfactual_without_an_act_is_the_score_of_the_other_acts() {
    let (log, package) = play(2);
    for place in [0, 7, log.ev.len() - 1] {
        let mut other = log.clone();
        other.ev.remove(place);
        let what_if = model().what_if(&log, &package, &[Change::Without(place)]);
        assert_eq!(what_if, score(&other, &package));
    }
}

#[test]
fn p22_no_play_dominates_another() {
    let plays: Vec<Vec<f64>> = (0..3)
        .map(|k| {
            let (log, package) = play(k);
            let score = score(&log, &package);
            let indicators = score.indicators.iter().map(|(_, x)| x);
            indicators.chain([score.compliance.score]).collect()
        })
        .collect();
    for (a, b) in [(0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1)] {
        assert!(plays[a].iter().zip(&plays[b]).any(|(x, y)| *x > y + TINY));
    }
}

/// All that an option changes: indicators of the package, gates, C5, and utility of every role.
fn price_and_gain(package: &Package) -> Vec<f64> {
    let (log, _) = play(2);
    let score = score(&log, package);
    let by_package = [Indicator::I6, Indicator::T7, Indicator::T9];
    let indicators = by_package.iter().chain(&Indicator::ALL[17..]).map(|&i| score.indicators[i]);
    let passed = score.compliance.gates.iter().filter(|(_, ok)| *ok).count() as f64;
    let seats = support::seats(model());
    let utilities = seats.iter().map(|seat| model().utility(seat, &score.outcome));
    indicators.chain([score.compliance.grades[4].unwrap_or(0.0), passed]).chain(utilities).collect()
}

#[test]
fn p35_no_free_lunch() {
    let (_, phased) = play(2);
    let plain = [
        ("G3_quorum", "gewoon"),
        ("G4_zorgsleutel", "pxq"),
        ("G8_advies", "geen"),
        ("G9_zienswijze", "wettelijk"),
        ("G10_evaluatie", "vierjaar"),
        ("K7_wachttijd", "overbrugging"),
        ("K8_administratie", "regionaal"),
        ("V4_participatie", "minimum"),
        ("V5_monitoring", "jaar"),
    ];
    let middle = plain.iter().fold(phased, |p, (issue, option)| with(&p, issue, option));
    let issues = model().issues();
    for package in [middle, phased] {
        for issue in issues.all() {
            let options: Vec<_> = issues.options(issue).collect();
            let worth: Vec<Vec<f64>> = options.iter().map(|&o| price_and_gain(&package.with(issue, o))).collect();
            for (a, better) in worth.iter().enumerate() {
                for (b, other) in worth.iter().enumerate() {
                    let lawful = a != b && issues.lawful(issue, options[b]);
                    let pairs = || better.iter().zip(other);
                    let dominated = pairs().all(|(x, y)| *x >= y - TINY) && pairs().any(|(x, y)| *x > y + TINY);
                    assert!(!(lawful && dominated), "{} {b} by {a}", issues.issue(issue).id);
                }
            }
        }
    }
}

/// A region of `n` as the reference makes it.
fn region(n: usize) -> RegionData {
    let each = |of: &dyn Fn(f64) -> f64| (0..n).map(|k| of(k as f64)).collect::<Vec<_>>();
    let size = n as f64;
    RegionData {
        names: (0..n).map(|k| format!("g{k}")).collect(),
        pop: (0..n as u32).map(|k| 6_000 + 3_700 * k * (1 + k % 3)).collect(),
        use_index: each(&|k| 0.7 + 0.6 * k / size),
        dist: each(&|k| 0.9 * (1.0 - k / size)),
        seats: (0..n as u32).map(|k| 15 + 2 * (k % 12)).collect(),
        fte: each(&|k| 0.6 + 0.15 * k),
        trend: None,
        host: 0,
    }
}

/// Play C for another number of municipalities: the new ones do as the first.
fn play_for(n: usize) -> (Log, Package) {
    let (mut log, package) = play(2);
    let first: Vec<Act> = log.ev.iter().copied().filter(|act| act.m == Some(Mun(0))).collect();
    let exists = |m: Mun| m.at() < n;
    log.ev.retain(|act| act.m.is_none_or(exists) && !matches!(act.deed, Deed::Belofte { from, .. } if !exists(from)));
    for m in 6..n as u8 {
        log.ev.extend(first.iter().map(|act| Act { m: Some(Mun(m)), ..*act }));
    }
    (log, package)
}

fn check_power(model: &Model) {
    for &votes in Votes::ALL {
        assert!(model.region().weights(votes).iter().all(|&w| w >= 1));
        for &majority in Majority::ALL {
            let power = model.power(votes, majority);
            assert!((power.banzhaf.iter().sum::<f64>() - 1.0).abs() < TINY);
            assert!(power.act > 0.0 && power.act <= 0.5 + 1e-12);
            assert!(power.prevent.iter().all(|x| (0.0..=1.0).contains(x)));
        }
    }
}

#[test]
fn p36_regions_of_2_to_30_municipalities() {
    for n in [2, 3, 5, 8, 13, 20, 30] {
        let model = support::model(&region(n));
        check_power(&model);
        let (log, package) = play_for(n);
        let score = model.score(&log, &package);
        let costs = &score.outcome.costs;
        assert!(bounded(&score));
        assert!((costs.contribution.iter().sum::<f64>() - costs.total()).abs() < 1e-2);
        assert!(score.compliance.gates.passed(regiotafel::rules::score::Gate::N2));
    }
}

#[test]
fn p36_votes_of_the_practice_region_follow_from_the_rules() {
    let votes = |votes| model().region().weights(votes).to_vec();
    assert_eq!(votes(Votes::Gelijk), [1; 6]);
    assert_eq!(votes(Votes::Wortel), [40, 25, 20, 17, 14, 11]);
    assert_eq!(votes(Votes::Trap), [5, 3, 3, 2, 1, 1]);
    assert_eq!(votes(Votes::Evenredig), [160, 62, 41, 28, 19, 12]);
}

#[test]
fn p36_a_region_of_one_or_of_thirty_one_is_refused() {
    for n in [1, 31] {
        let faults = regiotafel::rules::score::Region::new(&region(n)).unwrap_err();
        assert_eq!(faults[0].path, "region.names");
    }
}
