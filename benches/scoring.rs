//! How long scores take: `cargo bench --no-default-features --bench scoring`.
//! Targets on one core: rescoring after an act below 20 microseconds, the ensemble of 64 below a millisecond.

#[path = "../tests/reference/support.rs"]
mod support;

use divan::{Bencher, black_box};
use regiotafel::rules::care::Shock;
use regiotafel::rules::power::{Majority, Power, shapley_shubik};
use regiotafel::rules::score::Votes;
use regiotafel::rules::score::gain::Bargain;
use support::Cases;

fn main() {
    divan::main();
}

/// Play 0, 1, 2: Sneltrein, Iedereen mee (the longest log), Gefaseerd.
#[divan::bench(args = [0, 1, 2])]
fn rescore_after_an_act(bencher: Bencher, play: usize) {
    let (model, plays) = Cases::load().plays();
    let (log, package) = &plays[play];
    bencher.bench_local(|| model.score(black_box(log), black_box(package)));
}

#[divan::bench(args = [0, 1, 2])]
fn ensemble_of_64(bencher: Bencher, play: usize) {
    let (model, plays) = Cases::load().plays();
    let (log, package) = &plays[play];
    bencher.bench_local(|| model.ranges(black_box(log), black_box(package)));
}

#[divan::bench]
fn care_model(bencher: Bencher) {
    let (model, plays) = Cases::load().plays();
    let design = model.design(&plays[2].1);
    bencher.bench_local(|| model.flow(black_box(&design), 0.85, Shock::NONE));
}

#[divan::bench]
fn outcome_of_a_package(bencher: Bencher) {
    let (model, plays) = Cases::load().plays();
    bencher.bench_local(|| model.outcomes(black_box(&plays[2].1), None));
}

#[divan::bench(args = [0, 1, 2])]
fn ledger(bencher: Bencher, play: usize) {
    let (model, plays) = Cases::load().plays();
    bencher.bench_local(|| model.ledger(black_box(&plays[play].0)));
}

#[divan::bench(args = [Majority::Gewoon, Majority::Tweederde, Majority::Dubbel])]
fn power_of_30_by_inhabitants(bencher: Bencher, majority: Majority) {
    let cases = Cases::load();
    let region = cases.regions.last().expect("a region of 30");
    let weights: Vec<u32> = region.pop.iter().map(|&p| Votes::Evenredig.of(p)).collect();
    assert_eq!(weights.len(), 30);
    bencher.bench_local(|| Power::of(black_box(&weights), majority));
}

#[divan::bench]
fn shapley_shubik_of_30_by_inhabitants(bencher: Bencher) {
    let cases = Cases::load();
    let region = cases.regions.last().expect("a region of 30");
    let weights: Vec<u32> = region.pop.iter().map(|&p| Votes::Evenredig.of(p)).collect();
    bencher.bench_local(|| shapley_shubik(black_box(&weights), Majority::Gewoon));
}

#[divan::bench(args = [0, 11])]
fn new_model(bencher: Bencher, region: usize) {
    let cases = Cases::load();
    bencher.bench_local(|| support::model(black_box(&cases.regions[region])));
}

#[divan::bench]
fn missed_joint_gain(bencher: Bencher) {
    let (model, plays) = Cases::load().plays();
    let seats = support::seats(&model);
    let bargain = Bargain::new(&model, &seats[..6]);
    bencher.bench_local(|| bargain.missed(black_box(&plays[2].1)));
}

#[divan::bench(max_time = 3)]
fn bargaining_solutions(bencher: Bencher) {
    let (model, plays) = Cases::load().plays();
    let seats = support::seats(&model);
    let bargain = Bargain::new(&model, &seats[..6]);
    let packages: Vec<_> = plays.iter().map(|(_, package)| *package).collect();
    bencher.bench_local(|| bargain.solve(black_box(&packages)));
}

#[divan::bench]
fn read_a_log(bencher: Bencher) {
    let cases = Cases::load();
    let (model, _) = cases.plays();
    let file = cases.file(&cases.cases[1], &model);
    bencher.bench_local(|| regiotafel::rules::score::input::read(black_box(&file), &model));
}
