//! What answers do, one by one, where `asks.md` promises an effect that comes later or costs weeks.

mod support;

use regiotafel::rules::acts::Deed;
use regiotafel::rules::ask::{Answer, Reply, Sentence};
use regiotafel::rules::bench::Bench;
use regiotafel::rules::ids::Week;
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
