//! What answers do, one by one, where `asks.md` promises an effect that comes later or costs weeks.

mod support;

use regiotafel::rules::acts::{Commitment, Deed};
use regiotafel::rules::ask::{Answer, ReactionName, Reply, Sentence};
use regiotafel::rules::bench::Bench;
use regiotafel::rules::ids::Week;
use regiotafel::rules::view::Outcome;
use support::Hand;

/// The weeks in which a kind of deed was done, per deed.
fn weeks_of(hand: &Hand, wanted: fn(&Deed) -> bool) -> Vec<Week> {
    hand.game.acts(false).ev.iter().filter(|act| wanted(&act.deed)).map(|act| act.week).collect()
}

#[test]
fn a_note_with_more_than_two_ticks_comes_a_week_later_for_each() {
    let papers = |ticks: Vec<u8>| {
        let mut hand = Hand::new("oefenregio", "solo");
        let now = hand.choice("W1", "nu");
        hand.all("W1", &now);
        hand.all("A2", &Answer::Cards(ticks));
        hand.go_to(1, 1);
        weeks_of(&hand, |deed| matches!(deed, Deed::Raad { .. }))
            .into_iter()
            .filter(|week| *week < 20)
            .collect::<Vec<_>>()
    };
    // The councils meet in week 8.
    assert_eq!(papers(vec![0, 1]), vec![8; 6]);
    assert_eq!(papers(vec![0, 1, 2]), vec![9; 6]);
    assert_eq!(papers(vec![0, 1, 2, 3]), vec![10; 6]);
}

#[test]
fn documents_ten_days_ahead_take_a_week_from_the_next_table() {
    let tabled = |key: &str| {
        let mut hand = Hand::new("oefenregio", "solo");
        hand.go_to(1, 2);
        let online = hand.choice("A12", key);
        hand.all("A12", &online);
        hand.go_to(2, 1);
        let package = vec![hand.option("G4_zorgsleutel", "risicopool"), hand.option("G9_zienswijze", "inkoop")];
        while (hand.game.moment().round, hand.game.moment().beat) == (2, 1) {
            hand.all("W3", &Answer::Package(package.clone()));
            hand.all("W4", &Answer::Reply(Reply::No));
            hand.next();
        }
        hand.view().packages.len()
    };
    assert_eq!((tabled("vijf-dagen"), tabled("tien-dagen")), (2, 1));
}

#[test]
fn every_council_that_changes_the_vision_adds_six_weeks() {
    let adopted = |changes: usize| {
        let mut hand = Hand::new("oefenregio", "dagdeel");
        hand.go_to(3, 2);
        let towns: Vec<String> = hand.level().municipalities().iter().map(|m| m.name().to_owned()).collect();
        for (k, town) in towns.iter().enumerate() {
            let key = if k < changes { "eigen-wijziging" } else { "ja" };
            let Answer::Choice(k) = hand.choice("R8", key) else { unreachable!("a choice") };
            hand.one(Bench::Council, town, "R8", Answer::Vote(k, Sentence::Empty));
        }
        hand.finish();
        hand.view().ending.and_then(|ending| ending.weeks[2]).expect("every council adopted it")
    };
    let plain = adopted(0);
    assert_eq!((adopted(1), adopted(2)), (plain + 6, plain + 12), "asks.md 3.8");
}

/// A point of Kleinaa that a majority takes over in W9.
fn point_that_the_table_grants() -> Hand {
    let mut hand = Hand::new("oefenregio", "solo");
    hand.go_to(2, 0);
    let point = hand.point("G4_zorgsleutel", "risicopool", 3);
    hand.one(Bench::Council, "Kleinaa", "R4", point);
    hand.go_to(2, 1);
    let granted = hand.choice("W9", "overnemen");
    hand.all("W9", &granted);
    hand.next();
    hand
}

#[test]
fn one_college_that_does_not_say_yes_again_leaves_the_text_as_it_was() {
    for silent in [false, true] {
        let mut hand = point_that_the_table_grants();
        let (issue, option) = hand.option("G4_zorgsleutel", "risicopool");
        assert_eq!(hand.view().points[0].proposed, Some(option));
        let (yes, no) = (hand.choice("W9b", "ja"), hand.choice("W9b", "nee"));
        for town in ["Centrumstad", "Oudemeer", "Lindenbroek", "Zandrijk", "Holtwolde"] {
            hand.one(Bench::Alderman, town, "W9b", yes.clone());
        }
        if !silent {
            hand.one(Bench::Alderman, "Kleinaa", "W9b", no);
        }
        hand.next();
        let view = hand.view();
        assert_eq!(view.points[0].reaction, Some(ReactionName::Reasoned));
        assert_ne!(view.issues.iter().find(|i| i.issue == issue).map(|i| i.draft), Some(option));
    }
}

/// Solo to the vote: everybody agreed on a package in the last round, Kleinaa only if its council agrees.
fn reserved_to_the_vote() -> Hand {
    let mut hand = Hand::new("oefenregio", "solo");
    hand.go_to(2, 0);
    hand.all("A1", &Answer::Cards(vec![3]));
    hand.go_to(2, 2);
    let prepared = hand.choice("A15", "klaarzetten");
    hand.all("A15", &prepared);
    hand.go_to(3, 1);
    hand.next();
    let package = vec![hand.option("G4_zorgsleutel", "risicopool"), hand.option("G9_zienswijze", "inkoop")];
    hand.all("W3", &Answer::Package(package));
    hand.next();
    hand.next();
    hand.all("W4", &Answer::Reply(Reply::Yes));
    hand.one(Bench::Alderman, "Kleinaa", "W4", Answer::Reply(Reply::YesIf));
    hand.go_to(3, 2);
    let sign = hand.choice("W11", "ja");
    hand.all("W11", &sign);
    hand
}

fn commitments(hand: &Hand, town: &str) -> Vec<Commitment> {
    let m = hand.mun(town);
    let acts = hand.game.acts(false).ev;
    let own = acts.iter().filter(|act| act.m == Some(m));
    own.filter_map(|act| if let Deed::Toezegging { status, .. } = act.deed { Some(status) } else { None }).collect()
}

#[test]
fn a_reservation_is_lifted_by_the_council_or_is_a_no_at_the_signing() {
    let mut lifted = reserved_to_the_vote();
    let yes = lifted.choice("R5", "ja");
    lifted.all("R5", &yes);
    lifted.finish();
    assert_eq!(lifted.game.outcome(), Some(Outcome::InTime));
    assert!(lifted.news().contains(&"nieuws-voorbehoud-weg".to_owned()));
    assert_eq!(commitments(&lifted, "Kleinaa").last(), Some(&Commitment::Voorbehoud));

    let mut never = reserved_to_the_vote();
    for town in ["Centrumstad", "Oudemeer", "Lindenbroek", "Zandrijk", "Holtwolde"] {
        never.one(Bench::Council, town, "R5", yes.clone());
    }
    never.finish();
    assert_eq!(never.game.outcome(), Some(Outcome::StayedOut), "asks.md 4.3");
    assert!(never.news().contains(&"nieuws-voorbehoud-nee".to_owned()));
    assert_eq!(commitments(&never, "Kleinaa").last(), Some(&Commitment::Back));
}

#[test]
fn a_college_that_decides_nothing_has_not_signed() {
    let mut hand = Hand::new("oefenregio", "solo");
    hand.go_to(3, 2);
    let yes = hand.choice("R5", "ja");
    hand.all("R5", &yes);
    let sign = hand.choice("W11", "ja");
    for town in ["Centrumstad", "Oudemeer", "Lindenbroek", "Zandrijk", "Holtwolde"] {
        hand.one(Bench::Alderman, town, "W11", sign.clone());
    }
    hand.finish();
    assert_eq!(hand.game.outcome(), Some(Outcome::StayedOut));
    assert!(hand.news().contains(&"nieuws-niet-getekend".to_owned()));
}
