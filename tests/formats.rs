//! The short formats, from door to door: what they promise on the stand and in the council chamber (`asks.md` 7, 9).
#![expect(clippy::unwrap_used, reason = "a test may stop at what should not be")]

mod support;

use regiotafel::rules::ask::Answer;
use regiotafel::rules::bench::Bench;
use regiotafel::rules::command::{Actor, Command};
use regiotafel::rules::ids::{IssueIx, OptIx};
use regiotafel::session::{Plan, rehearse};
use std::sync::Arc;
use support::Hand;

/// The knob that decides by most votes and most municipalities.
const DOUBLE: [(&str, &str); 3] = [("G1_vorm", "OL"), ("G2_stem", "wortel"), ("G3_quorum", "dubbel")];

/// A package of the knob and a key.
fn package(hand: &Hand, macht: &[(&str, &str)], key: &str) -> Vec<(IssueIx, OptIx)> {
    let key = hand.option("G4_zorgsleutel", key);
    macht.iter().map(|(issue, option)| hand.option(issue, option)).chain([key]).collect()
}

/// Bots play a format on a level; no game gets stuck.
fn nobody_gets_stuck(level: &str, format: &str, games: usize) {
    let level = Arc::new(regiotafel::levels::load(level).unwrap());
    let found = rehearse(&level, &Plan::of(format, games), &|| {}).unwrap();
    assert!(found.failures.is_empty(), "{:?}", found.failures);
    assert_eq!(found.games, games);
}

#[test]
fn bots_play_the_stand_to_an_ending() {
    nobody_gets_stuck("vijf-stromen", "congres", 30);
}

#[test]
fn a_knob_moves_as_one() {
    let mut hand = Hand::new("vijf-stromen", "congres");
    hand.go_to_ask("W3");
    let table = |hand: &Hand, options| {
        let open = hand.view().asks[0].clone();
        let command = Command::Answer { ask: open.no, answer: Answer::Package(options) };
        hand.game.decide(Actor::Seat(open.seat), &command).map_err(|refusal| refusal.line.key)
    };
    let half = package(&hand, &[("G1_vorm", "OL"), ("G2_stem", "wortel"), ("G3_quorum", "unaniem")], "driejaar");
    assert_eq!(table(&hand, half).err().as_deref(), Some("weigering-knop"));
    let whole = package(&hand, &DOUBLE, "driejaar");
    assert!(table(&hand, whole.clone()).is_ok());
    // Who wants the veto takes the equal votes along.
    let (issue, option) = hand.option("G3_quorum", "unaniem");
    let varied = hand.game.format().varied(&whole, issue, option);
    assert!(varied.contains(&hand.option("G2_stem", "gelijk")), "{varied:?}");
    assert!(hand.game.format().fits_knobs(&varied));
}

#[test]
fn officials_do_not_sit_at_the_stand() {
    let hand = Hand::new("vijf-stromen", "congres");
    let level = hand.level();
    let seats: Vec<_> = level.seats_in(hand.game.format()).map(|seat| level.seat(seat).bench).collect();
    assert_eq!(seats.len(), 10);
    assert!(!seats.contains(&Bench::Official));
}
