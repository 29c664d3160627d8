//! How long the law takes: `cargo bench --no-default-features --bench norms`.
//! Aim: what one act can change in a few microseconds; a full pass far below a frame.

use divan::{Bencher, black_box};
use regiotafel::bots::{self, Judge};
use regiotafel::rules::game::Game;
use regiotafel::rules::norm::{LegalAct, Live, Mask};
use regiotafel::session::play;
use std::sync::Arc;

fn main() {
    divan::main();
}

/// A game of bots on a level, two thirds played.
fn halfway(level: &str) -> Game {
    let judge = Arc::new(Judge::new(Arc::new(regiotafel::levels::load(level).expect("the level is sound"))));
    let game = play(&judge, "dagdeel", &bots::temperaments(judge.level(), 7), 7).expect("bots play to the end");
    let events = game.log().len() * 2 / 3;
    Game::replay(judge.level().clone(), game.log()[..events].to_vec()).expect("a prefix replays")
}

/// The record of a game as it stands.
#[divan::bench(args = ["oefenregio", "noordoost-brabant"])]
fn record(bencher: Bencher, level: &str) {
    let game = halfway(level);
    bencher.bench_local(|| black_box(&game).record());
}

/// All seventy norms, for every council.
#[divan::bench(args = ["oefenregio", "noordoost-brabant"])]
fn full_pass(bencher: Bencher, level: &str) {
    let game = halfway(level);
    let record = game.record();
    let norms = game.level().model().norms();
    bencher.bench_local(|| norms.verdicts(black_box(&record)));
}

/// What one act can change: a council gives its view.
#[divan::bench(args = ["oefenregio", "noordoost-brabant"])]
fn one_act(bencher: Bencher, level: &str) {
    let game = halfway(level);
    let record = game.record();
    let mut live = Live::of(&game);
    bencher.bench_local(|| live.judge(&game, black_box(&record), Mask::act(LegalAct::ViewGiven)));
}

/// What a passing week can change.
#[divan::bench(args = ["oefenregio", "noordoost-brabant"])]
fn one_week(bencher: Bencher, level: &str) {
    let game = halfway(level);
    let record = game.record();
    let mut live = Live::of(&game);
    bencher.bench_local(|| live.judge(&game, black_box(&record), Mask::TIME));
}

/// The reasons of one norm, with what is due and how it can be put right.
#[divan::bench(args = ["oefenregio", "noordoost-brabant"])]
fn because_tree(bencher: Bencher, level: &str) {
    let game = halfway(level);
    let record = game.record();
    let norms = game.level().model().norms();
    let (at, _) = norms.find("wgr-1-zienswijze-8-weken").expect("the norm is there");
    bencher.bench_local(|| norms.detail(black_box(at), &record, &|week| week + 4));
}

/// The gates of the scores are part of every score.
#[divan::bench(args = ["oefenregio", "noordoost-brabant"])]
fn score_with_gates(bencher: Bencher, level: &str) {
    let game = halfway(level);
    let (log, package) = (game.acts(true), game.package());
    bencher.bench_local(|| game.level().model().score(black_box(&log), black_box(&package)).compliance.verdict);
}
