//! What answers do, one by one, where `asks.md` promises an effect that comes later or costs weeks.

mod support;

use regiotafel::bots::{Bot, Judge, Temperament};
use regiotafel::rules::acts::{Act, Commitment, Deed, Dossier, PromiseOutcome};
use regiotafel::rules::ask::{Answer, Procedure, ReactionName, Reply, Sentence, Subject};
use regiotafel::rules::bench::Bench;
use regiotafel::rules::command::{Actor, Command};
use regiotafel::rules::event::Event;
use regiotafel::rules::ids::Week;
use regiotafel::rules::view::{Outcome, Viewer};
use std::sync::Arc;
use support::Hand;

/// The weeks in which a kind of deed was done, per deed.
fn weeks_of(hand: &Hand, wanted: fn(&Deed) -> bool) -> Vec<Week> {
    hand.game.acts(false).ev.iter().filter(|act| wanted(&act.deed)).map(|act| act.week).collect()
}

#[test]
fn a_note_with_more_than_two_ticks_comes_a_week_later_for_each() {
    let papers = |ticks: Vec<u8>| {
        let mut hand = Hand::new("oefenregio", "solo");
        hand.all_choose("W1", "nu");
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
        hand.all_choose("A12", key);
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
    hand.all_choose("W9", "overnemen");
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
    hand.all_choose("A15", "klaarzetten");
    hand.go_to(3, 1);
    hand.next();
    let package = vec![hand.option("G4_zorgsleutel", "risicopool"), hand.option("G9_zienswijze", "inkoop")];
    hand.all("W3", &Answer::Package(package));
    hand.next();
    hand.next();
    hand.all("W4", &Answer::Reply(Reply::Yes));
    hand.one(Bench::Alderman, "Kleinaa", "W4", Answer::Reply(Reply::YesIf));
    hand.go_to(3, 2);
    hand.all_choose("W11", "ja");
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
    hand.all_choose("R5", "ja");
    let sign = hand.choice("W11", "ja");
    for town in ["Centrumstad", "Oudemeer", "Lindenbroek", "Zandrijk", "Holtwolde"] {
        hand.one(Bench::Alderman, town, "W11", sign.clone());
    }
    hand.finish();
    assert_eq!(hand.game.outcome(), Some(Outcome::StayedOut));
    assert!(hand.news().contains(&"nieuws-niet-getekend".to_owned()));
}

#[test]
fn a_point_about_the_purchase_is_in_its_dossier_and_leaves_the_view_on_the_draft_open() {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    hand.go_to(1, 3);
    let point = hand.choice("R10", "punt");
    hand.one(Bench::Council, "Kleinaa", "R10", point);
    hand.go_to(2, 0);
    let kleinaa = hand.mun("Kleinaa");
    let points = hand.view().points;
    assert_eq!(points.len(), 1);
    assert_eq!(
        (points[0].issue, points[0].option),
        hand.option("K3_aanbieders", "open"),
        "so that the farm can take part"
    );
    assert!(!hand.view().municipalities[kleinaa.at()].spoke, "no view on the draft that nobody has seen");
    hand.finish();
    let dossiers: Vec<_> = hand
        .game
        .acts(false)
        .ev
        .iter()
        .filter_map(|act| if let Deed::Punt { dossier, .. } = act.deed { Some((act.m, dossier)) } else { None })
        .collect();
    assert_eq!(dossiers, vec![(Some(kleinaa), Dossier::Inkoop)]);
}

#[test]
fn eight_announced_dates_leave_no_room_for_an_extra_meeting() {
    for (dates, refused) in [("vier", false), ("alle-acht", true)] {
        let mut hand = Hand::new("oefenregio", "dagdeel");
        let announced = hand.choice("A8", dates);
        hand.all("A8", &announced);
        hand.go_to(2, 2);
        let ask = hand.view().asks.into_iter().find(|a| hand.level().ask(a.ask).id() == "G2").expect("G2 is open");
        let extra = Command::Answer { ask: ask.no, answer: hand.choice("G2", "ja") };
        let closed = hand.game.view(Viewer::Seat(ask.seat)).asks.iter().any(|a| a.no == ask.no && !a.closed.is_empty());
        let answer = hand.game.submit(Actor::Seat(ask.seat), &extra);
        assert_eq!(closed, refused, "the button says so beforehand");
        assert_eq!(answer.err().map(|refusal| refusal.line.key), refused.then(|| "weigering-data-vast".to_owned()));
    }
}

#[test]
fn the_chair_lets_speak_who_tabled_least_in_the_game() {
    let first_in_round_two = |key: &str| {
        let mut hand = Hand::new("oefenregio", "dagdeel");
        hand.go_to(1, 1);
        hand.next();
        let first = hand.view().asks.iter().map(|a| a.seat).next().expect("somebody tables");
        let package: Vec<_> =
            [("V1_ambitie", "min15"), ("V3_lokaal", "norm"), ("V4_participatie", "minimum"), ("V6_boven", "afspraken")]
                .map(|(issue, option)| hand.option(issue, option))
                .to_vec();
        assert_eq!(hand.level().seat(first).municipality, Some(hand.mun("Kleinaa")), "smallest first in round 1");
        hand.agree(&package);
        hand.go_to(2, 1);
        let order = hand.choice("V1", key);
        hand.all("V1", &order);
        hand.next();
        let tables = hand.view().asks.first().map(|a| a.seat).expect("somebody tables");
        hand.level().seat(tables).municipality
    };
    let mun = |name: &str| Some(Hand::new("oefenregio", "dagdeel").mun(name));
    assert_eq!(first_in_round_two("kleinste"), mun("Kleinaa"));
    assert_eq!(first_in_round_two("nog-niet"), mun("Holtwolde"), "Kleinaa tabled in round 1");
}

/// The half day to the promises of round 1; the office of Kleinaa has worked so much that its hours are gone.
fn to_the_promises() -> Hand {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    let concept = hand.choice("W1", "concept");
    hand.one(Bench::Alderman, "Kleinaa", "W1", concept);
    hand.one(Bench::Official, "Kleinaa", "A1", Answer::Cards(vec![0, 1]));
    hand.next();
    hand.one(Bench::Official, "Kleinaa", "A2", Answer::Cards(vec![0, 1]));
    hand.one(Bench::Official, "Kleinaa", "A3", Answer::Cards(vec![0, 1, 2, 3, 4]));
    hand.go_to(1, 1);
    while (hand.game.moment().round, hand.game.moment().beat) == (1, 1) {
        for open in hand.view().asks {
            if hand.level().ask(open.ask).id() == "W3" {
                let package = open.issues.iter().map(|issue| {
                    let draft = hand.view().issues.iter().find(|i| i.issue == *issue).map(|i| i.draft);
                    (*issue, draft.expect("an open issue"))
                });
                let command = Command::Answer { ask: open.no, answer: Answer::Package(package.collect()) };
                hand.game.submit(Actor::Seat(open.seat), &command).expect("a package");
            }
        }
        hand.all("W4", &Answer::Reply(Reply::No));
        hand.next();
    }
    hand
}

#[test]
fn a_promised_paper_is_kept_when_it_was_delivered_and_broken_when_the_office_had_no_hours() {
    let mut hand = to_the_promises();
    let (kleinaa, zandrijk, city) = (hand.mun("Kleinaa"), hand.mun("Zandrijk"), hand.mun("Centrumstad"));
    let view = hand.game.view(Viewer::Seat(hand.seat(Bench::Official, "Kleinaa")));
    let hours = view.own.expect("its own").hours;
    assert!(hours.used + 22.0 > hours.ceiling, "the promise is more than the office can do: {hours:?}");
    let paper = hand.level().ask(hand.level().ask_ix("W6").expect("W6")).option_ix("stuk").expect("an option");
    hand.one(Bench::Alderman, "Kleinaa", "W6", Answer::Promise(paper, zandrijk));
    hand.one(Bench::Alderman, "Centrumstad", "W6", Answer::Promise(paper, hand.mun("Holtwolde")));
    hand.next();
    let promises = |hand: &Hand| {
        let acts = hand.game.acts(false).ev;
        let told =
            |act: &Act| if let Deed::Belofte { from, outcome, .. } = act.deed { Some((from, outcome)) } else { None };
        acts.iter().filter_map(told).collect::<Vec<_>>()
    };
    assert_eq!(promises(&hand), vec![], "nothing is decided at once");
    assert!(hand.news().contains(&"nieuws-werk-schuift".to_owned()), "the own note of Kleinaa slips four weeks");
    hand.go_to(2, 4);
    assert_eq!(
        promises(&hand),
        vec![(city, PromiseOutcome::Gehouden), (kleinaa, PromiseOutcome::Gebroken)],
        "thirteen weeks later"
    );
    let own = weeks_of(&hand, |deed| matches!(deed, Deed::Raad { dossier: Dossier::Regeling, .. }));
    assert!(own.contains(&(25 + 4)), "the concept of week 25 came in week 29: {own:?}");
}

#[test]
fn a_temptation_pays_at_once() {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    hand.go_to(2, 0);
    let member = hand.choice("R12", "raadslid");
    hand.one(Bench::Council, "Kleinaa", "R12", member);
    hand.next();
    let council = hand.seat(Bench::Council, "Kleinaa");
    let own = |hand: &Hand, seat| hand.game.view(Viewer::Seat(seat)).own.expect("its own");
    assert_eq!(own(&hand, council).facts.len(), 6, "R12: reads all papers at once");
    hand.go_to(2, 5);
    let opinion = hand.choice("G3", "mening");
    hand.all("G3", &opinion);
    hand.go_to(3, 0);
    let slots: Vec<u8> = ["Kleinaa", "Holtwolde"].map(|m| own(&hand, hand.seat(Bench::Council, m)).slots.1).to_vec();
    let more: Vec<u8> =
        hand.level().municipalities().iter().map(|m| own(&hand, hand.seat(Bench::Council, m.name())).slots.1).collect();
    assert_eq!(more.iter().filter(|places| **places == slots[0] + 1).count(), 1, "G3: one council saves a place");
}

#[test]
fn a_yes_in_the_name_of_the_council_brings_others_over_to_the_same_package() {
    let judge = Arc::new(Judge::new(Hand::new("oefenregio", "dagdeel").level()));
    let reply = |option: &str, who: Temperament, for_council: bool| {
        let mut hand = Hand::new("oefenregio", "dagdeel");
        hand.go_to(1, 1);
        hand.next();
        let rest = [("V3_lokaal", "norm"), ("V4_participatie", "advies"), ("V6_boven", "afspraken")];
        let all = std::iter::once(("V1_ambitie", option)).chain(rest);
        let package = Answer::Package(all.map(|(issue, option)| hand.option(issue, option)).collect());
        hand.all("W3", &package);
        hand.next();
        hand.next();
        hand.all("W4", &Answer::Reply(Reply::No));
        hand.one(Bench::Alderman, "Kleinaa", "W4", Answer::Reply(Reply::Yes));
        if for_council {
            let behalf = hand.choice("W4b", "raad");
            hand.one(Bench::Alderman, "Kleinaa", "W4b", behalf);
        }
        hand.next();
        hand.all("W3", &package);
        hand.next();
        hand.next();
        let seat = hand.seat(Bench::Alderman, "Oudemeer");
        let bot = Bot::new(&judge, seat, &vec![who; hand.level().n()], 1);
        let moves = bot.answer(&hand.game.view(Viewer::Seat(seat)), hand.game.format());
        moves.iter().any(|step| {
            matches!(step.command, Command::Answer { answer: Answer::Reply(Reply::Yes | Reply::YesIf), .. })
        })
    };
    let mut won = 0;
    for option in ["behoud", "min15", "min30"] {
        for who in Temperament::ALL {
            let (plain, final_word) = (reply(option, who, false), reply(option, who, true));
            assert!(final_word || !plain, "{option} {who:?}: it never costs a yes");
            won += usize::from(final_word && !plain);
        }
    }
    assert!(won > 0, "W4b: your yes weighs more");
}

#[test]
fn every_group_has_its_own_question_and_the_draft_says_how_far_it_goes() {
    let groups = |hand: &Hand| -> Vec<u8> {
        let asks = hand.view().asks.into_iter();
        asks.filter_map(|a| if let Some(Subject::Group(at)) = a.subject { Some(at) } else { None }).collect()
    };
    let closed = |hand: &Hand| -> Vec<u8> {
        let seat = hand.level().seat_of(Bench::Bureau, None).expect("a bureau");
        let view = hand.game.view(Viewer::Seat(seat));
        let ask = view.asks.iter().find(|a| matches!(a.subject, Some(Subject::Group(_)))).expect("A7 is open");
        ask.closed.iter().map(|(option, _)| *option).collect()
    };
    for (voice, next, shut) in [("minimum", vec![2, 3], vec![2, 3]), ("advies", vec![0, 1], vec![3])] {
        let mut hand = Hand::new("oefenregio", "dagdeel");
        assert_eq!(groups(&hand), vec![0, 1], "young people and parents first");
        assert_eq!(closed(&hand), vec![2, 3], "the draft says no more than the law");
        let ask = hand.choice("A7", "vragen");
        hand.all("A7", &ask);
        hand.go_to(1, 1);
        hand.next();
        let rest = [("V1_ambitie", "min15"), ("V3_lokaal", "norm"), ("V6_boven", "afspraken")];
        let all = rest.into_iter().chain([("V4_participatie", voice)]);
        hand.agree(&all.map(|(issue, option)| hand.option(issue, option)).collect::<Vec<_>>());
        hand.go_to(2, 2);
        assert_eq!(groups(&hand), next, "{voice}");
        assert_eq!(closed(&hand), shut, "{voice}");
        if voice == "advies" {
            let advise = hand.choice("A7", "adviseren");
            hand.all("A7", &advise);
            hand.next();
            let later = hand.game.log().iter().filter(|event| **event == Event::Shifted(Procedure::Vision, 2)).count();
            assert_eq!(later, 1, "two groups that advise in the same weeks cost two weeks together");
        }
    }
}
