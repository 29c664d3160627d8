//! Staying out of the arrangement, with and without the regional duty; the duty that begins during play.

mod support;

use regiotafel::rules::acts::{Deed, PromiseOutcome};
use regiotafel::rules::ask::Answer;
use regiotafel::rules::bench::Bench;
use regiotafel::rules::command::{Actor, Command};
use regiotafel::rules::event::Event;
use regiotafel::rules::game::Game;
use regiotafel::rules::ids::EventIx;
use regiotafel::rules::norm::Verdict;
use regiotafel::rules::score::{Dimension, Gate};
use regiotafel::rules::view::{Outcome, Stage};
use support::Hand;

/// The practice region before the regional articles are in force: the same opening without the switch.
fn before_the_duty(format: &str) -> Hand {
    let hand = Hand::new("oefenregio", format);
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
    let news = one_stays_out(before_the_duty("solo"));
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
    let mut hand = before_the_duty("solo");
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

/// The place of a card.
fn card(hand: &Hand, id: &str) -> EventIx {
    EventIx(hand.level().events().iter().position(|card| card.id() == id).expect("a card") as u8)
}

/// Presses on until a card is on offer; others that are not the letter of the minister fall before it.
fn until_on_offer(hand: &mut Hand, id: &str) -> bool {
    let (wanted, letter) = (card(hand, id), card(hand, "E03"));
    while hand.game.outcome().is_none() {
        let offer = hand.view().events_on_offer;
        if hand.game.stage() != Stage::Event {
            hand.next();
        } else if offer.contains(&wanted) {
            return true;
        } else {
            let event = offer.into_iter().find(|event| *event != letter);
            let fall = Command::LetFall { from: hand.game.moment(), event };
            hand.game.submit(Actor::Facilitator, &fall).expect("an event that is on offer");
        }
    }
    false
}

/// A half day in which every council gets its choice note.
fn informed(mut hand: Hand) -> Hand {
    hand.all_choose("W1", "nu");
    hand.all("A1", &Answer::Cards(vec![0]));
    hand.next();
    hand.all("A2", &Answer::Cards(vec![0]));
    hand
}

#[test]
fn a_long_contract_of_ones_own_is_lawful_before_the_duty_and_costs_trust() {
    let mut hand = informed(before_the_duty("dagdeel"));
    assert!(until_on_offer(&mut hand, "E09"), "the card comes while the switch is off");
    let trust = |hand: &Hand| hand.game.score().dims.get(Dimension::Throughput);
    let (before, largest) = (trust(&hand), hand.level().largest());
    let fall = Command::LetFall { from: hand.game.moment(), event: Some(card(&hand, "E09")) };
    hand.game.submit(Actor::Facilitator, &fall).expect("the card is on offer");
    let one_sided = |act: &regiotafel::rules::acts::Act| matches!(act.deed, Deed::Belofte { from, outcome: PromiseOutcome::Eenzijdig, .. } if from == largest);
    assert!(hand.game.acts(false).ev.iter().any(one_sided), "asks.md E09");
    assert!(trust(&hand) < before, "law.md 6.8: it costs trust");
    let (signed, news) = (hand.game.view(regiotafel::rules::view::Viewer::Board).clock.week, hand.news());
    assert!(news.contains(&"nieuws-contract-zelf".to_owned()));
    assert!(!news.contains(&"nieuws-contract-verboden".to_owned()));
    let norm = |hand: &Hand, id: &str| hand.game.norms().into_iter().find(|norm| norm.id == id).expect("a norm");
    assert_eq!(norm(&hand, "wvbj-8-lopende-contracten").verdict, Verdict::NotInForce);
    // The duty begins later: what was signed before runs on.
    hand.game.apply(Event::WeekPassed(signed + 1));
    hand.game.apply(Event::DutyInForce);
    assert_eq!(norm(&hand, "wvbj-8-lopende-contracten").verdict, Verdict::Met, "Wvbj art. VIII");
}

#[test]
fn under_the_duty_the_card_of_the_long_contract_never_comes() {
    let mut hand = informed(Hand::new("oefenregio", "dagdeel"));
    assert!(!until_on_offer(&mut hand, "E09"), "it may only while the duty is not there");
}

/// A regiovisie with this agreement with other regions, written in full and adopted by all councils.
fn vision_with(other_regions: &str) -> Hand {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    hand.all("A6", &Answer::Cards(vec![0, 1, 2]));
    hand.all_choose("A7", "vragen");
    hand.go_to(1, 1);
    hand.next();
    let options = [
        hand.option("V1_ambitie", "min15"),
        hand.option("V3_lokaal", "norm"),
        hand.option("V4_participatie", "advies"),
        hand.option("V6_boven", other_regions),
    ];
    hand.agree(&options);
    hand.go_to(2, 0);
    hand.all("A6", &Answer::Cards(vec![3]));
    hand.go_to(3, 0);
    hand.all("R2", &Answer::Cards(vec![3]));
    hand.next();
    hand.all_choose("R8", "ja");
    hand.finish();
    hand
}

#[test]
fn agreements_with_other_regions_belong_to_the_regiovisie_and_to_the_purchase() {
    let verdict = |hand: &Hand| {
        let norms = hand.game.norms();
        norms.into_iter().find(|norm| norm.id == "bj-2.2.1-d-bovenregionaal").expect("a norm").verdict
    };
    let (phone, fixed, bought) = (vision_with("adhoc"), vision_with("afspraken"), vision_with("gezamenlijk"));
    assert_eq!(verdict(&phone), Verdict::Broken, "Besluit Jeugdwet art. 2.2.1 onder d");
    assert!(!phone.game.score().compliance.gates.passed(Gate::N5));
    assert_eq!((verdict(&fixed), verdict(&bought)), (Verdict::Met, Verdict::Met));
    // Places for the rarest care are found sooner when regions buy them together: that is the purchase (K_f, scoring.md 4).
    let quality =
        |hand: &Hand| hand.level().model().outcomes(&hand.game.package(), None).flow.forms.map(|f| f.wait_weeks);
    assert!(quality(&bought) != quality(&phone), "buying together reaches the places");
}
