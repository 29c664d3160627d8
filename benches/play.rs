//! How long play takes: `cargo bench --no-default-features --bench play`.
//! Aim on one core: a thousand rehearsed games per second (half day, practice region, all 24 issues).

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use regiotafel::bots::{self, Judge, Temperament};
use regiotafel::rules::command::{Actor, Command};
use regiotafel::rules::game::Game;
use regiotafel::rules::ids::SeatIx;
use regiotafel::rules::view::Viewer;
use regiotafel::session::play;
use std::sync::Arc;

fn main() {
    divan::main();
}

/// The judge of the practice region.
fn judge() -> Arc<Judge> {
    Arc::new(Judge::new(Arc::new(regiotafel::levels::load("oefenregio").expect("the practice region is sound"))))
}

/// A game that was played to its end.
fn played(format: &str) -> (Arc<Judge>, Game) {
    let judge = judge();
    let game = play(&judge, format, &[Temperament::Businesslike; 6], 1).expect("bots play to the end");
    (judge, game)
}

/// Whole games with drawn temperaments, another seed each time.
#[divan::bench(args = ["solo", "dagdeel"])]
fn rehearsed_game(bencher: Bencher, format: &str) {
    let judge = judge();
    let mut seed = 0;
    bencher.bench_local(|| {
        seed += 1;
        play(&judge, format, &bots::temperaments(judge.level(), seed), seed)
    });
}

/// Events of a whole game taken in again.
#[divan::bench(args = ["solo", "dagdeel"])]
fn replay(bencher: Bencher, format: &str) {
    let (judge, game) = played(format);
    let events = game.log().len();
    bencher
        .counter(ItemsCount::new(events))
        .with_inputs(|| game.log().to_vec())
        .bench_local_values(|log| Game::replay(judge.level().clone(), log));
}

/// One moment of a full table decided and taken in: every bot answers, the clock closes.
#[divan::bench]
fn moment(bencher: Bencher) {
    let judge = judge();
    let (game, bots) = bots::table(&judge, "dagdeel", &[Temperament::Businesslike; 6], Vec::new(), 1).expect("a table");
    bencher.with_inputs(|| game.clone()).bench_local_values(|mut game| {
        bots::answer_all(&bots, &mut game, |_, _, _| {});
        let from = game.moment();
        game.submit(Actor::Clock, &Command::Proceed { from }).expect("the clock goes on");
        game
    });
}

/// A view for every chair, late in a game (one round before the end).
#[divan::bench]
fn view_for_every_seat(bencher: Bencher) {
    let (judge, game) = played("dagdeel");
    let half = game.log().len() * 2 / 3;
    let game = Game::replay(judge.level().clone(), game.log()[..half].to_vec()).expect("a prefix replays");
    let seats = judge.level().seats().len();
    bencher.counter(ItemsCount::new(seats)).bench_local(|| {
        (0..seats as u8).map(|seat| black_box(game.view(Viewer::Seat(SeatIx(seat)))).asks.len()).sum::<usize>()
    });
}

/// The ensemble of worlds over the whole act log, as after every act.
#[divan::bench]
fn ensemble_after_an_act(bencher: Bencher) {
    let (judge, game) = played("dagdeel");
    let (log, package) = (game.acts(true), game.package());
    bencher.bench_local(|| judge.level().model().ranges(black_box(&log), black_box(&package)));
}

/// Scores of a finished game.
#[divan::bench]
fn score_of_a_game(bencher: Bencher) {
    let (_, game) = played("dagdeel");
    bencher.bench_local(|| black_box(&game).score());
}
