//! Leaving and splitting (`law.md` 4.4, 6.6; `asks.md` 4.7): possible moves, with what the law makes of them under both states
//! of the switch.

mod support;

use regiotafel::rules::ask::Answer;
use regiotafel::rules::bench::Bench;
use regiotafel::rules::event::Event;
use regiotafel::rules::game::Game;
use regiotafel::rules::norm::{NormView, Verdict};
use regiotafel::rules::view::Outcome;
use support::Hand;

/// The division into regions.
const DIVISION: &str = "bj-2.2.2-regio-indeling";
/// Leaving takes the same road as making.
const EXIT: &str = "wgr-1-ook-wijzigen-uittreden";

/// A half day with an arrangement in week 55, at the beginning of round three; with or without the regional duty.
fn arranged(duty: bool) -> Hand {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    if !duty {
        let log = hand.game.log().iter().filter(|event| **event != Event::DutyInForce).cloned();
        hand = Hand { game: Game::replay(hand.level(), log).expect("the same level") };
    }
    hand.go_to(2, 0);
    hand.all("A1", &Answer::Cards(vec![3]));
    hand.go_to(2, 2);
    for (ask, key) in [("A5", "na-zomer"), ("A15", "klaarzetten")] {
        let answer = hand.choice(ask, key);
        hand.all(ask, &answer);
    }
    hand.go_to(2, 4);
    for (ask, key) in [("R5", "ja"), ("W11", "ja")] {
        let answer = hand.choice(ask, key);
        hand.all(ask, &answer);
    }
    hand.go_to(3, 0);
    hand
}

fn norm(hand: &Hand, id: &str) -> NormView {
    hand.game.norms().into_iter().find(|norm| norm.id == id).expect("a norm of the file")
}

fn is_open(hand: &Hand, ask: &str) -> bool {
    let level = hand.level();
    hand.view().asks.iter().any(|open| level.ask(open.ask).id() == ask)
}

/// These municipalities want to buy apart.
fn split(hand: &mut Hand, names: &[&str]) {
    for name in names {
        let apart = hand.choice("W14", "groep");
        hand.one(Bench::Alderman, name, "W14", apart);
    }
    hand.next();
}

#[test]
fn a_region_may_not_split_and_the_table_hears_the_article() {
    let mut hand = arranged(true);
    assert_eq!(norm(&hand, DIVISION).verdict, Verdict::Met);
    split(&mut hand, &["Zandrijk", "Kleinaa"]);
    assert_eq!(norm(&hand, DIVISION).verdict, Verdict::Broken, "Besluit Jeugdwet art. 2.2.2");
    let news = hand.news();
    assert!(news.contains(&"nieuws-deelregio-verboden".to_owned()));
    let level = hand.level();
    let article =
        level.norms().all().iter().find(|norm| norm.id == DIVISION).expect("a norm of the file").source.clone();
    let told = hand.view().news.into_iter().filter(|item| item.line.key == "nieuws-wet-gebroken");
    assert!(
        told.into_iter().any(|item| format!("{:?}", item.line).contains(&article)),
        "the reason ends in the article"
    );
    assert!(news.contains(&"wet-LeftRegion".to_owned()), "and names the act");
}

#[test]
fn before_the_duty_a_part_of_the_region_may_buy_apart() {
    let mut hand = arranged(false);
    split(&mut hand, &["Zandrijk", "Kleinaa"]);
    let seen = norm(&hand, DIVISION);
    assert_eq!((seen.verdict, seen.anticipated), (Verdict::NotInForce, Some(Verdict::Broken)));
    assert!(hand.news().contains(&"nieuws-deelregio-mag".to_owned()));
    assert!(!hand.news().contains(&"nieuws-deelregio-verboden".to_owned()));
}

#[test]
fn alone_there_is_no_part_of_the_region() {
    let mut hand = arranged(true);
    split(&mut hand, &["Zandrijk"]);
    assert!(hand.news().contains(&"nieuws-deelregio-alleen".to_owned()));
    assert_eq!(norm(&hand, DIVISION).verdict, Verdict::Met);
}

/// Kleinaa begins to leave in week 56; its council answers this at the end.
fn leaves(duty: bool, council: Option<&str>) -> Hand {
    let mut hand = arranged(duty);
    let out = hand.choice("W15", "weg");
    hand.one(Bench::Alderman, "Kleinaa", "W15", out);
    hand.next();
    assert_eq!(norm(&hand, EXIT).verdict, Verdict::NotYet, "view and consent are still to come");
    hand.go_to(3, 3);
    assert!(is_open(&hand, "R15"));
    if let Some(key) = council {
        let vote = hand.choice("R15", key);
        hand.one(Bench::Council, "Kleinaa", "R15", vote);
    }
    hand.finish();
    hand
}

#[test]
fn leaving_takes_the_road_of_making_and_is_no_way_out_of_the_region() {
    let hand = leaves(true, Some("ja"));
    assert_eq!(norm(&hand, EXIT).verdict, Verdict::Met, "draft, eight weeks, consent, decision: Wgr art. 1 lid 5");
    assert_eq!(norm(&hand, DIVISION).verdict, Verdict::Broken, "law.md 4.4: no way out");
    let week = |key: &str| hand.view().news.iter().find(|item| item.line.key == key).map(|item| item.week);
    assert_eq!((week("nieuws-uittreding-plicht"), week("nieuws-uitgetreden-plicht")), (Some(56), Some(80)));
    assert_eq!(hand.game.outcome(), Some(Outcome::InTime), "the arrangement itself was in time");
}

#[test]
fn before_the_duty_who_leaves_may_buy_alone() {
    let hand = leaves(false, Some("ja"));
    assert_eq!(norm(&hand, EXIT).verdict, Verdict::Met);
    assert_eq!(norm(&hand, DIVISION).verdict, Verdict::NotInForce);
    let news = hand.news();
    assert!(news.contains(&"nieuws-uittreding-vrij".to_owned()) && news.contains(&"nieuws-uitgetreden".to_owned()));
}

#[test]
fn without_its_council_no_college_leaves() {
    for council in [Some("nee"), None] {
        let hand = leaves(true, council);
        assert!(!hand.news().iter().any(|key| key.starts_with("nieuws-uitgetreden")), "{council:?}");
        assert_eq!(norm(&hand, DIVISION).verdict, Verdict::Met, "{council:?}");
    }
}

#[test]
fn nobody_leaves_an_arrangement_that_is_not_there() {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    hand.go_to(3, 0);
    assert!(!is_open(&hand, "W15") && is_open(&hand, "W14"));
}

/// Zandrijk began alone in round two (W8), before the duty; the duty begins, or not, and it extends its contract.
fn extends(duty: bool) -> Hand {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    let log = hand.game.log().iter().filter(|event| **event != Event::DutyInForce).cloned();
    hand = Hand { game: Game::replay(hand.level(), log).expect("the same level") };
    hand.go_to(2, 5);
    let alone = hand.choice("W8", "vast-beginnen");
    hand.one(Bench::Alderman, "Zandrijk", "W8", alone);
    hand.go_to(3, 2);
    if duty {
        hand.game.apply(Event::DutyInForce);
    }
    hand.go_to(3, 3);
    let longer = hand.choice("W16", "verlengen");
    hand.one(Bench::Alderman, "Zandrijk", "W16", longer);
    hand.finish();
    hand
}

#[test]
fn a_running_contract_stays_and_a_new_extension_falls_under_the_duty() {
    let id = "wvbj-8-lopende-contracten";
    let under = extends(true);
    assert_eq!(norm(&under, id).verdict, Verdict::Broken, "Wvbj art. VIII: the extension came after the duty");
    assert!(under.news().contains(&"nieuws-verlengd-plicht".to_owned()));
    let before = extends(false);
    assert_eq!(norm(&before, id).verdict, Verdict::NotInForce);
    assert!(before.news().contains(&"nieuws-verlengd".to_owned()));
}
