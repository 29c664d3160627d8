//! The case test and its one repair (T1): what is offered follows from what the children met.

mod support;

use regiotafel::rules::ask::Answer;
use regiotafel::rules::bench::Bench;
use regiotafel::rules::command::{Actor, Command};
use regiotafel::rules::view::{AskView, Viewer};
use support::Hand;

/// The practice region when the children have walked through the deal. `transition` is what the table agreed on the change of
/// contracts; without it no arrangement came about.
fn children_walked(transition: Option<&str>) -> Hand {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    if let Some(option) = transition {
        hand.everybody_signs();
        hand.go_to(3, 1);
        hand.next();
        let package =
            [("K1_scope", "tien"), ("K3_aanbieders", "selectief"), ("K5_duur", "midden"), ("K6_overgang", option)]
                .map(|(issue, option)| hand.option(issue, option));
        hand.agree(&package);
    }
    hand.go_to(3, 3);
    hand
}

/// The question to an alderman: what do we repair for this child?
fn asked(hand: &Hand) -> (regiotafel::rules::ids::SeatIx, AskView) {
    let seat = hand.seat(Bench::Alderman, "Oudemeer");
    let asks = hand.game.view(Viewer::Seat(seat)).asks;
    (seat, asks.into_iter().find(|ask| hand.level().ask(ask.ask).id() == "T1").expect("T1 is open"))
}

/// Whether a repair that everybody chooses changed a sentence of a child.
fn changes_a_child(transition: Option<&str>, option: u8) -> bool {
    let mut hand = children_walked(transition);
    hand.all("T1", &Answer::Choice(option));
    hand.next();
    hand.finish();
    let children = hand.game.view(Viewer::Board).children;
    children.iter().flat_map(|child| &child.lines).any(|told| told.before.is_some())
}

#[test]
fn every_repair_that_is_offered_changes_something_for_a_child() {
    for transition in [None, Some("hard"), Some("garantie")] {
        let hand = children_walked(transition);
        let (_, ask) = asked(&hand);
        let options = hand.level().ask(ask.ask).options().len() as u8;
        let closed: Vec<u8> = ask.closed.iter().map(|(k, _)| *k).collect();
        assert!(!closed.contains(&(options - 1)), "the table may always leave it");
        for option in (0..options - 1).filter(|k| !closed.contains(k)) {
            assert!(changes_a_child(transition, option), "option {option} after {transition:?} changes nothing");
        }
    }
}

#[test]
fn what_no_child_met_is_not_offered_and_says_why() {
    let mut hand = children_walked(Some("garantie"));
    let (seat, ask) = asked(&hand);
    let Answer::Choice(keeps) = hand.choice("T1", "garantie") else { panic!("a choice was expected") };
    let why = ask.closed.iter().find(|(k, _)| *k == keeps).map(|(_, line)| line.key.as_str());
    assert_eq!(why, Some("weigering-geen-kind"), "every helper stays already");
    let command = Command::Answer { ask: ask.no, answer: Answer::Choice(keeps) };
    let refusal = hand.game.submit(Actor::Seat(seat), &command).expect_err("nothing to repair");
    assert_eq!(refusal.line.key, "weigering-geen-kind");
    let closed = asked(&children_walked(None)).1.closed.len();
    assert_eq!(closed, 3, "without an arrangement there is nothing to repair");
    let hard = children_walked(Some("hard"));
    assert!(!asked(&hard).1.closed.iter().any(|(k, _)| *k == keeps), "a child that loses its helper can be helped");
}

#[test]
fn the_child_that_the_client_council_follows_comes_first() {
    let titles = |key: &str| {
        let mut hand = children_walked(Some("hard"));
        hand.all_choose("J2", key);
        hand.next();
        hand.finish();
        let children = hand.game.view(Viewer::Board).children;
        children[0].lines[0].line.key.clone()
    };
    let first = ["verblijf", "pleeggezin", "crisis"].map(titles);
    assert_eq!(first, ["kind-hulp-V", "kind-hulp-G", "kind-hulp-C"]);
}
