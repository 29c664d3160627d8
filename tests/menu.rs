//! The order of a menu (`asks.md` 1.2 rule 6): asked for by another seat, deadline within eight weeks, gate at risk, longest
//! waiting. An order, never a bar: every answer stays possible.

mod support;

use regiotafel::rules::ask::Answer;
use regiotafel::rules::bench::Bench;
use regiotafel::rules::command::{Actor, Command};
use regiotafel::rules::view::{AskView, Viewer};
use support::Hand;

/// What a seat sees of an ask.
fn seen(hand: &Hand, bench: Bench, name: &str, ask: &str) -> AskView {
    let level = hand.level();
    let view = hand.game.view(Viewer::Seat(hand.seat(bench, name)));
    view.asks.into_iter().find(|open| level.ask(open.ask).id() == ask).expect("the ask lies open")
}

/// The keys of the options in the order in which the menu shows them.
fn menu(hand: &Hand, bench: Bench, name: &str, ask: &str) -> Vec<String> {
    let level = hand.level();
    let open = seen(hand, bench, name, ask);
    let options = level.ask(open.ask).options();
    let keys = || options.iter().map(|option| option.key.clone()).collect::<Vec<_>>();
    if open.order.is_empty() { keys() } else { open.order.iter().map(|k| keys()[usize::from(*k)].clone()).collect() }
}

#[test]
fn what_the_council_asked_for_comes_first_and_only_there() {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    hand.one(Bench::Council, "Kleinaa", "R3", Answer::Cards(vec![2]));
    hand.go_to_ask("A1");
    hand.go_to(1, 2);
    let asked = menu(&hand, Bench::Official, "Kleinaa", "A1");
    assert_eq!(asked, ["feiten", "keuzenota", "tekst", "gemeenteblad"], "the council asked how long children wait");
    let other = menu(&hand, Bench::Official, "Zandrijk", "A1");
    assert_eq!(other, ["keuzenota", "feiten", "tekst", "gemeenteblad"], "nobody asked here: the order of the level");
}

#[test]
fn a_fact_that_is_asked_goes_before_the_others() {
    let mut hand = Hand::new("oefenregio", "solo");
    hand.go_to_ask("A3");
    let before = menu(&hand, Bench::Official, "Kleinaa", "A3");
    hand.one(Bench::Council, "Kleinaa", "R3", Answer::Cards(vec![2]));
    assert_eq!(menu(&hand, Bench::Official, "Kleinaa", "A3"), before, "secret until the gate");
    while hand.game.moment().round < 3 {
        hand.next();
    }
    hand.go_to_ask("A3");
    assert_eq!(menu(&hand, Bench::Official, "Kleinaa", "A3")[0], "wachten");
}

#[test]
fn publication_gets_no_help_from_its_deadline_and_what_was_done_goes_last() {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    hand.go_to(1, 2);
    let text = menu(&hand, Bench::Official, "Kleinaa", "A1");
    assert_eq!(text.last().map(String::as_str), Some("gemeenteblad"));
    hand.one(Bench::Official, "Kleinaa", "A1", Answer::Cards(vec![3]));
    hand.go_to(2, 0);
    assert_eq!(menu(&hand, Bench::Official, "Kleinaa", "A1").last().map(String::as_str), Some("gemeenteblad"));
}

/// The menu of the controller in week 27, when the budget has to be at the province in this week.
fn budget(due: i32) -> Vec<u8> {
    let (find, put) = ("budget_due: 43", format!("budget_due: {due}"));
    let mut hand = Hand::on_edited("dagdeel", "level.ron", find, &put);
    hand.go_to(2, 0);
    let controller = hand.level().seat_of(Bench::Controller, None).expect("a controller");
    let view = hand.game.view(Viewer::Seat(controller));
    assert_eq!(view.clock.week, 27);
    let open = view.asks.into_iter().find(|open| hand.level().ask(open.ask).id() == "A14").expect("the ask lies open");
    open.order
}

#[test]
fn a_deadline_counts_from_eight_weeks_before_it() {
    assert_eq!(budget(36), Vec::<u8>::new(), "nine weeks: the order of the level");
    assert_eq!(budget(35), [1, 2, 3, 0], "eight weeks: before the frame of 30 April, which has passed");
}

#[test]
fn the_last_of_a_menu_can_be_chosen_like_the_first() {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    hand.one(Bench::Council, "Kleinaa", "R3", Answer::Cards(vec![2]));
    hand.go_to(1, 2);
    let open = seen(&hand, Bench::Official, "Kleinaa", "A1");
    let mut places = open.order.clone();
    places.sort_unstable();
    assert_eq!(places, [0, 1, 2, 3], "a menu shows every option once");
    for k in open.order {
        let command = Command::Answer { ask: open.no, answer: Answer::Cards(vec![k]) };
        assert!(hand.game.decide(Actor::Seat(open.seat), &command).is_ok(), "{k}");
    }
}
