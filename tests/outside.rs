//! Staying out of the arrangement, with and without the regional duty; the duty that begins during play.

mod support;

use regiotafel::rules::bench::Bench;
use regiotafel::rules::command::{Actor, Command};
use regiotafel::rules::event::Event;
use regiotafel::rules::game::Game;
use regiotafel::rules::ids::EventIx;
use regiotafel::rules::view::{Outcome, Stage};
use support::Hand;

/// The practice region before the regional articles are in force: the same opening without the switch.
fn before_the_duty() -> Hand {
    let hand = Hand::new("oefenregio", "solo");
    let log = hand.game.log().iter().filter(|event| **event != Event::DutyInForce).cloned();
    Hand { game: Game::replay(hand.level(), log).expect("the same level") }
}

/// Everybody signs but Zandrijk, which stays out; what was told.
fn one_stays_out(mut hand: Hand) -> Vec<String> {
    hand.go_to(3, 2);
    let (yes, sign, out) = (hand.choice("R5", "ja"), hand.choice("W11", "ja"), hand.choice("W11", "buiten"));
    hand.all("R5", &yes);
    hand.all("W11", &sign);
    hand.one(Bench::Alderman, "Zandrijk", "W11", out);
    hand.finish();
    assert_eq!(hand.game.outcome(), Some(Outcome::StayedOut));
    hand.news()
}

#[test]
fn with_the_duty_nobody_stays_out_and_the_province_may_step_in() {
    let news = one_stays_out(Hand::new("oefenregio", "solo"));
    assert!(news.contains(&"nieuws-buiten-provincie".to_owned()), "asks.md 4.7, Wgr art. 99-102");
    assert!(!news.contains(&"nieuws-buiten-zonder-plicht".to_owned()));
}

#[test]
fn before_the_duty_the_others_may_go_on() {
    let news = one_stays_out(before_the_duty());
    assert!(news.contains(&"nieuws-buiten-zonder-plicht".to_owned()), "asks.md 4.7");
    assert!(!news.contains(&"nieuws-buiten-provincie".to_owned()));
}

#[test]
fn when_all_sign_nobody_is_said_to_stay_out() {
    let mut hand = Hand::new("oefenregio", "solo");
    hand.go_to(3, 2);
    let (yes, sign) = (hand.choice("R5", "ja"), hand.choice("W11", "ja"));
    hand.all("R5", &yes);
    hand.all("W11", &sign);
    hand.finish();
    assert!(!hand.news().iter().any(|key| key.starts_with("nieuws-buiten")));
}

#[test]
fn the_letter_of_the_minister_starts_the_duty_and_is_told_once() {
    let mut hand = before_the_duty();
    let level = hand.level();
    let letter = level.events().iter().position(|card| card.id() == "E03").expect("the letter is a card");
    let letter = EventIx(letter as u8);
    while hand.game.stage() != Stage::Event || !hand.view().events_on_offer.contains(&letter) {
        assert!(hand.game.outcome().is_none(), "the letter was never on offer");
        hand.next();
    }
    let from = hand.game.moment();
    let fall = Command::LetFall { from, event: Some(letter) };
    hand.game.submit(Actor::Facilitator, &fall).expect("the letter is on offer");
    assert!(hand.game.acts(true).facts.wvbj_in_force);
    hand.finish();
    assert_eq!(hand.news().iter().filter(|key| *key == "nieuws-plicht").count(), 1);
}
