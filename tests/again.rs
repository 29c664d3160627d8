//! A second consent: a council that was forgotten is found out at the vote and gets the draft after all, or does not.

mod support;

use regiotafel::bots::{self, Judge, Temperament};
use regiotafel::rules::acts::Deed;
use regiotafel::rules::ask::Answer;
use regiotafel::rules::bench::Bench;
use regiotafel::rules::event::Event;
use regiotafel::rules::game::Game;
use regiotafel::rules::norm::Verdict;
use regiotafel::rules::score::Gate;
use regiotafel::rules::view::Outcome;
use std::sync::Arc;
use support::Hand;

/// The norm that the draft goes to every council.
const SENT: &str = "wgr-1-ontwerp-toezenden";

/// The half day with a draft by last year's list, everybody in favour and publication prepared; at the vote.
fn forgotten() -> Hand {
    to_the_vote("oude-lijst")
}

/// The half day with a draft after the summer, everybody in favour and publication prepared; at the vote.
fn to_the_vote(weeks: &str) -> Hand {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    hand.go_to(2, 0);
    hand.all("A1", &Answer::Cards(vec![3]));
    hand.go_to(2, 2);
    for (ask, key) in [("A5", "na-zomer"), ("A5b", weeks), ("A15", "klaarzetten")] {
        let answer = hand.choice(ask, key);
        hand.all(ask, &answer);
    }
    hand.go_to(2, 3);
    hand.all_choose("A13", "gedeelde-punten");
    hand.go_to(2, 4);
    all_agree(&mut hand);
    hand
}

fn verdict(hand: &Hand, id: &str) -> Verdict {
    hand.game.norms().into_iter().find(|norm| norm.id == id).expect("a norm of the file").verdict
}

fn is_open(hand: &Hand, ask: &str) -> bool {
    let level = hand.level();
    hand.view().asks.iter().any(|open| level.ask(open.ask).id() == ask)
}

#[test]
fn a_forgotten_council_gets_the_draft_after_all_and_its_second_vote_stands() {
    let mut hand = forgotten();
    assert!(!is_open(&hand, "A24"), "before the vote nobody knows");
    assert_eq!(verdict(&hand, SENT), Verdict::NotYet);
    hand.next();
    // Light, in the week of the vote, with council, article and weeks; the bureau can put it right.
    let (smallest, voted) = (hand.level().smallest(), hand.view().clock.week);
    assert_eq!(verdict(&hand, SENT), Verdict::Broken, "Wgr art. 1 lid 2");
    let news = hand.view().news;
    let told = news.iter().find(|item| item.line.key == "nieuws-vergeten-raad").expect("the table hears it");
    assert_eq!((told.week, voted), (54, 54));
    let text = format!("{:?}", told.line);
    assert!(text.contains("Week(64)") && text.contains("Week(69)"), "62 and 66, then a council meeting: {text}");
    assert!(is_open(&hand, "A24"));
    hand.all_choose("A24", "acht");
    hand.next();
    // Its term runs; the others have consented, and nobody signs.
    assert_eq!(verdict(&hand, SENT), Verdict::Met, "every council has the draft");
    assert_eq!(verdict(&hand, "wgr-1-zienswijze-8-weken"), Verdict::NotYet, "and one has eight weeks");
    hand.go_to(3, 0);
    let town = |hand: &Hand| hand.view().municipalities[smallest.at()].clone();
    assert_eq!((town(&hand).draft_received, town(&hand).consent), (Some(54), None));
    assert!(!hand.news().contains(&"nieuws-getroffen".to_owned()), "one consent is missing");
    // The council may give its view, and votes at the first meeting after eight weeks; nobody else is asked again.
    hand.go_to(3, 2);
    assert_eq!(hand.view().clock.week, 64);
    let level = hand.level();
    let asked: Vec<_> = hand.view().asks.into_iter().filter(|open| level.ask(open.ask).id() == "R5").collect();
    assert_eq!(asked.len(), 1);
    assert_eq!(level.seat(asked[0].seat).municipality, Some(smallest));
    for (ask, key) in [("R5", "ja"), ("W11", "ja")] {
        let answer = hand.choice(ask, key);
        hand.all(ask, &answer);
    }
    hand.finish();
    assert_eq!(town(&hand).consent.map(|(_, week)| week), Some(64));
    assert_eq!(verdict(&hand, SENT), Verdict::Met);
    assert_eq!(hand.game.outcome(), Some(Outcome::Late), "signed in 65, in force in 67: that is what it cost");
    assert_eq!(hand.view().ending.expect("the game is over").weeks[1], Some(67));
    let gates = hand.game.score().compliance.gates;
    assert!(gates.passed(Gate::N1) && gates.passed(Gate::N2), "the norm is met, only late");
}

#[test]
fn a_council_that_got_the_draft_after_all_can_say_what_must_change() {
    let mut hand = forgotten();
    hand.next();
    hand.all_choose("A24", "acht");
    hand.go_to(3, 0);
    let seat = hand.seat(Bench::Council, "Kleinaa");
    assert_eq!(hand.level().seat(seat).municipality, Some(hand.level().smallest()));
    hand.one(Bench::Council, "Kleinaa", "R2", Answer::Cards(vec![1]));
    hand.next();
    let point = hand.point("G4_zorgsleutel", "risicopool", 3);
    hand.one(Bench::Council, "Kleinaa", "R4", point);
    hand.go_to(3, 2);
    // The note takes its three weeks: 62, 65, and the council meets in 69.
    assert_eq!(hand.view().clock.week, 69);
    assert!(hand.view().points.iter().any(|point| point.by == [hand.mun("Kleinaa")] && point.reaction.is_some()));
}

#[test]
fn twelve_weeks_cost_one_meeting_more() {
    let mut hand = forgotten();
    hand.next();
    hand.all_choose("A24", "twaalf");
    hand.go_to(3, 2);
    assert_eq!(hand.view().clock.week, 69, "54 and 12 is 66; the council meets in 69");
    let terms = hand.game.acts(false).ev;
    assert!(terms.iter().any(|act| act.week == 54 && matches!(act.deed, Deed::Termijn { weeks: 12, .. })));
}

#[test]
fn when_nobody_repairs_the_consent_cannot_stand_and_the_ending_says_so() {
    let mut hand = forgotten();
    hand.next();
    hand.all_choose("A24", "laten");
    hand.finish();
    assert_eq!(hand.game.outcome(), Some(Outcome::CannotStand));
    assert_eq!(verdict(&hand, SENT), Verdict::Broken);
    assert!(hand.news().contains(&"nieuws-stem-zonder-ontwerp".to_owned()), "Wgr art. 1 lid 2");
    assert!(!hand.game.score().compliance.gates.passed(Gate::N1));
}

#[test]
fn a_repair_that_nobody_answers_changes_nothing() {
    let (mut left, mut silent) = (forgotten(), forgotten());
    left.next();
    let leave = left.choice("A24", "laten");
    left.all("A24", &leave);
    left.finish();
    silent.finish();
    assert_eq!(left.game.outcome(), silent.game.outcome());
    assert_eq!(left.game.score().compliance.gates, silent.game.score().compliance.gates);
}

/// The half day with a draft to all; Kleinaa says no, everybody else yes, and the moment of the vote is over.
fn refused() -> Hand {
    let mut hand = to_the_vote("acht");
    let no = hand.choice("R5", "nee-belang");
    hand.one(Bench::Council, "Kleinaa", "R5", no);
    hand.next();
    assert!(is_open(&hand, "V4"));
    hand
}

/// Everybody votes yes and signs.
fn all_agree(hand: &mut Hand) {
    for (ask, key) in [("R5", "ja"), ("W11", "ja")] {
        let answer = hand.choice(ask, key);
        hand.all(ask, &answer);
    }
}

#[test]
fn after_a_no_a_small_change_is_voted_by_all_at_the_next_meeting() {
    let mut hand = refused();
    let before = hand.game.package();
    hand.all_choose("V4", "klein");
    hand.next();
    assert_ne!(hand.game.package(), before, "the text changes for who said no");
    assert_eq!(verdict(&hand, "wgr-1-toestemming"), Verdict::NotYet, "consent is about a text");
    hand.go_to(3, 2);
    assert_eq!(hand.view().clock.week, 60, "asks.md 4.7: four to six weeks");
    let level = hand.level();
    assert_eq!(hand.view().asks.iter().filter(|open| level.ask(open.ask).id() == "R5").count(), level.n());
    all_agree(&mut hand);
    hand.finish();
    assert_eq!(hand.game.outcome(), Some(Outcome::Late));
    assert!(hand.game.score().compliance.gates.passed(Gate::N2));
}

#[test]
fn after_a_no_an_essential_change_takes_a_new_round_of_views() {
    let mut hand = refused();
    hand.all_choose("V4", "groot");
    hand.go_to(3, 0);
    let view = hand.view();
    assert!(view.municipalities.iter().all(|town| town.draft_received == Some(54) && !town.spoke));
    assert_eq!(verdict(&hand, "wgr-1-zienswijze-8-weken"), Verdict::NotYet, "eight weeks for every council");
    hand.go_to(3, 2);
    assert_eq!(hand.view().clock.week, 64, "eight weeks, nothing to answer, the next meeting");
    all_agree(&mut hand);
    hand.finish();
    assert_eq!(hand.game.outcome(), Some(Outcome::Late));
    let gates = hand.game.score().compliance.gates;
    assert!(gates.passed(Gate::N1) && gates.passed(Gate::N2));
}

#[test]
fn when_the_text_stays_the_province_can_be_asked_and_imposes() {
    let mut hand = refused();
    hand.go_to(2, 5);
    let ask = hand.choice("W13", "vragen");
    hand.one(Bench::Alderman, "Oudemeer", "W13", ask);
    hand.finish();
    assert_eq!(hand.game.outcome(), Some(Outcome::Imposed), "Wgr art. 99-102");
    assert_eq!(hand.game.package(), hand.level().model().interests().imposed(), "scoring.md 5.4");
    assert_eq!(verdict(&hand, "wgr-99-aanwijzing-gs"), Verdict::Met, "talks, a term, and then imposition");
    let week = |key: &str| hand.view().news.iter().find(|item| item.line.key == key).map(|item| item.week);
    assert_eq!((week("nieuws-provincie-wijst-aan"), week("nieuws-opgelegd")), (Some(68), Some(94)));
    assert!(!hand.game.score().compliance.gates.passed(Gate::N10));
}

#[test]
fn before_the_duty_nobody_asks_the_province_and_the_others_may_go_on() {
    let with = refused();
    let log = with.game.log().iter().filter(|event| **event != Event::DutyInForce).cloned();
    let mut hand = Hand { game: Game::replay(with.level(), log).expect("the same level") };
    hand.go_to(2, 5);
    assert!(!is_open(&hand, "W13"));
    hand.finish();
    assert_eq!(hand.game.outcome(), Some(Outcome::Refused));
    assert!(hand.news().contains(&"nieuws-buiten-zonder-plicht".to_owned()));
}

/// A table of bots of one temperament whose bureau uses last year's list.
fn bots_with_an_old_list(who: Temperament) -> Hand {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    let level = hand.level();
    let judge = Arc::new(Judge::new(level.clone()));
    let tempers = vec![who; level.n()];
    let (game, table) = bots::table(&judge, "dagdeel", &tempers, Vec::new(), 7).expect("the level has this format");
    hand.game = game;
    while hand.game.outcome().is_none() {
        if is_open(&hand, "A5b") {
            hand.all_choose("A5b", "oude-lijst");
        }
        bots::answer_all(&table, &mut hand.game, |_, step, result| assert!(result.is_ok(), "{step:?}: {result:?}"));
        hand.next();
    }
    hand
}

#[test]
fn a_bureau_of_bots_puts_it_right_unless_it_is_in_a_hurry() {
    let sent = |hand: &Hand| hand.news().contains(&"nieuws-alsnog-verstuurd".to_owned());
    let careful = bots_with_an_old_list(Temperament::Businesslike);
    assert!(sent(&careful));
    assert!(careful.game.score().compliance.gates.passed(Gate::N1), "the draft is there before the vote that counts");
    let hasty = bots_with_an_old_list(Temperament::Hasty);
    assert!(hasty.news().contains(&"nieuws-vergeten-raad".to_owned()) && !sent(&hasty));
    assert!(!hasty.game.score().compliance.gates.passed(Gate::N1));
}
