//! The rules of play, one by one: what an answer does, what procedures do by themselves, what is refused.

mod support;

use regiotafel::rules::acts::{Clarity, Commitment, Deed, Reaction};
use regiotafel::rules::ask::{Answer, Reply, Sentence};
use regiotafel::rules::bench::Bench;
use regiotafel::rules::command::{Actor, Command};
use regiotafel::rules::event::Event;
use regiotafel::rules::game::Game;
use regiotafel::rules::norm::{Force, Reason, Says, Verdict};
use regiotafel::rules::score::Gate;
use regiotafel::rules::view::{FrameBy, Light, Outcome, PackageResult, Stage, Viewer};
use support::Hand;

/// Plays solo to the vote with everybody in favour and publication prepared; `before_vote` may interfere.
fn to_the_vote(hand: &mut Hand) {
    hand.go_to(2, 0);
    let choose = Answer::Cards(vec![3]);
    hand.all("A1", &choose);
    hand.go_to(2, 2);
    let prepared = hand.choice("A15", "klaarzetten");
    hand.all("A15", &prepared);
    hand.go_to(3, 2);
}

fn everybody_signs(hand: &mut Hand) {
    let yes = hand.choice("R5", "ja");
    hand.all("R5", &yes);
    let sign = hand.choice("W11", "ja");
    hand.all("W11", &sign);
}

#[test]
fn consent_signature_and_publication_make_an_arrangement_in_time() {
    let mut hand = Hand::new("oefenregio", "solo");
    to_the_vote(&mut hand);
    everybody_signs(&mut hand);
    hand.finish();
    assert_eq!(hand.game.outcome(), Some(Outcome::InTime));
    let ending = hand.view().ending.expect("the game is over");
    // Draft 40, eight weeks, reply, consent at the council meeting of 54, signed the week after, in force two weeks later.
    assert_eq!(ending.weeks[0], Some(55));
    assert_eq!(ending.weeks[1], Some(57));
    let gates = hand.game.score().compliance.gates;
    for gate in [Gate::N1, Gate::N2, Gate::N10, Gate::N12] {
        assert!(gates.passed(gate), "{gate:?}");
    }
}

#[test]
fn publication_that_nobody_chose_leaves_the_arrangement_without_force() {
    let mut hand = Hand::new("oefenregio", "solo");
    hand.go_to(3, 2);
    everybody_signs(&mut hand);
    hand.finish();
    assert_eq!(hand.game.outcome(), Some(Outcome::Unpublished));
    assert!(!hand.game.score().compliance.gates.passed(Gate::N12), "Wgr art. 26");
}

#[test]
fn one_refusing_council_means_no_arrangement_and_a_lawful_ground_is_written_down() {
    let mut hand = Hand::new("oefenregio", "solo");
    to_the_vote(&mut hand);
    everybody_signs(&mut hand);
    let no = hand.choice("R5", "nee-belang");
    hand.one(Bench::Council, "Kleinaa", "R5", no);
    hand.finish();
    assert_eq!(hand.game.outcome(), Some(Outcome::Refused));
    let score = hand.game.score();
    assert!(!score.compliance.gates.passed(Gate::N2), "Wgr art. 1 lid 4");
    assert!(score.compliance.unlawful_refusals.is_empty());
}

#[test]
fn one_college_that_stays_out_means_no_arrangement() {
    let mut hand = Hand::new("oefenregio", "solo");
    to_the_vote(&mut hand);
    everybody_signs(&mut hand);
    let out = hand.choice("W11", "buiten");
    hand.one(Bench::Alderman, "Zandrijk", "W11", out);
    hand.finish();
    assert_eq!(hand.game.outcome(), Some(Outcome::StayedOut));
}

#[test]
fn one_college_that_waits_costs_all_four_weeks() {
    let mut hand = Hand::new("oefenregio", "solo");
    to_the_vote(&mut hand);
    everybody_signs(&mut hand);
    let wait = hand.choice("W11", "wachten");
    hand.one(Bench::Alderman, "Zandrijk", "W11", wait);
    hand.finish();
    assert_eq!(hand.game.outcome(), Some(Outcome::Late), "signed in 59, in force in 61: after week 58");
}

#[test]
fn a_draft_on_request_leaves_councils_out_and_breaks_the_first_norm() {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    hand.go_to(2, 2);
    let on_request = hand.choice("A5", "op-verzoek");
    hand.all("A5", &on_request);
    hand.finish();
    assert!(hand.news().contains(&"nieuws-ontwerp-niet-verstuurd".to_owned()));
    assert!(!hand.game.score().compliance.gates.passed(Gate::N1), "Wgr art. 1 lid 2");
}

#[test]
fn a_council_that_is_not_on_the_list_is_found_out_when_the_councils_vote() {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    hand.go_to(2, 2);
    let (send, list) = (hand.choice("A5", "na-zomer"), hand.choice("A5b", "oude-lijst"));
    hand.all("A5", &send);
    hand.all("A5b", &list);
    hand.go_to(2, 4);
    let smallest = hand.level().smallest();
    let broken = |hand: &Hand| hand.news().iter().any(|key| key == "wet-DraftSent-niet");
    let verdict = |hand: &Hand| {
        let norm = hand.game.norms().into_iter().find(|norm| norm.id == "wgr-1-ontwerp-toezenden").unwrap();
        (norm.verdict, norm.councils.iter().filter(|(_, verdict)| *verdict != Verdict::Met).count())
    };
    assert_eq!(verdict(&hand), (Verdict::NotYet, 1), "until the vote it can still be put right");
    assert!(!broken(&hand), "nobody noticed");
    let yes = hand.choice("R5", "ja");
    hand.all("R5", &yes);
    hand.go_to(2, 5);
    assert!(broken(&hand), "Wgr art. 1 lid 2");
    assert_eq!(verdict(&hand), (Verdict::Broken, 1));
    let news = hand.view().news;
    let at = news.iter().position(|item| item.line.key == "wet-DraftSent-niet").unwrap();
    assert_eq!(news[at].m, Some(smallest));
    let after: Vec<&str> = news[at - 2..].iter().map(|item| item.line.key.as_str()).collect();
    assert_eq!(after[0], "nieuws-wet-gebroken");
    for key in ["wet-ConsentAsked", "wet-DraftSent-niet", "wet-anderen-wel", "nieuws-wet-herstel"] {
        assert!(after.contains(&key), "{key} in {after:?}");
    }
    hand.finish();
    assert!(!hand.game.score().compliance.gates.passed(Gate::N1));
}

#[test]
fn a_legal_check_of_the_draft_finds_the_clause_that_the_bureau_forgot() {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    hand.go_to(2, 0);
    let broken =
        |hand: &Hand| -> Vec<String> { hand.game.legal_check().into_iter().map(|(view, _)| view.id).collect() };
    assert!(broken(&hand).contains(&"wgr-9-uittreden-geregeld".to_owned()), "{:?}", broken(&hand));
    hand.next();
    let check = Answer::Cards(vec![2]);
    let before = hand.game.norms().into_iter().find(|norm| norm.id == "wgr-9-uittreden-geregeld").unwrap().verdict;
    assert_eq!(before, Verdict::NotYet, "before it is decided nothing is broken");
    let mut other = Hand::new("oefenregio", "dagdeel");
    other.go_to(2, 0);
    other.all("A1", &check);
    other.next();
    other.all("A4", &check);
    other.go_to(2, 2);
    assert!(!broken(&other).contains(&"wgr-9-uittreden-geregeld".to_owned()), "{:?}", broken(&other));
}

#[test]
fn the_same_log_is_judged_under_both_states_of_the_switch() {
    let mut hand = Hand::new("oefenregio", "solo");
    to_the_vote(&mut hand);
    everybody_signs(&mut hand);
    hand.finish();
    let with = hand.game.norms();
    let log = hand.game.log().iter().filter(|event| **event != Event::DutyInForce).cloned();
    let without = Game::replay(hand.level().clone(), log).unwrap().norms();
    for (norm, (on, off)) in hand.level().norms().all().iter().zip(with.iter().zip(&without)) {
        match norm.force {
            Force::Always => assert_eq!(on.verdict, off.verdict, "{}", norm.id),
            Force::WithDuty if on.verdict == Verdict::NotApplicable => assert_eq!(off.verdict, on.verdict),
            Force::WithDuty => {
                assert_eq!(off.verdict, Verdict::NotInForce, "{}", norm.id);
                assert_eq!(off.anticipated, Some(on.verdict), "{}: anticipation is what it would be", norm.id);
            }
        }
    }
}

#[test]
fn the_table_fills_an_open_norm_with_a_reason_that_comes_back() {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    // A council refuses for the general interest: the law says that this may, and not what it is.
    let no = |hand: &Hand| hand.choice("R5", "nee-belang");
    hand.go_to(2, 2);
    let after = hand.choice("A5", "na-zomer");
    hand.all("A5", &after);
    hand.go_to(2, 4);
    let answer = no(&hand);
    hand.one(Bench::Council, "Kleinaa", "R5", answer);
    hand.go_to(2, 5);
    let norm = |hand: &Hand| hand.game.norms().into_iter().find(|norm| norm.id == "wgr-1-weigeringsgronden").unwrap();
    assert_eq!(norm(&hand).verdict, Verdict::Open);
    assert!(norm(&hand).question.is_some() && norm(&hand).ruling.is_none());
    let reason = "De bus naar de stad rijdt niet meer.".to_owned();
    hand.all("S4", &Answer::Vote(0, Sentence::Own(reason.clone())));
    hand.next();
    let ruling = norm(&hand).ruling.unwrap();
    assert_eq!((ruling.says, ruling.reason), (Says::Yes, Reason::Words(reason)));
    assert_eq!(norm(&hand).verdict, Verdict::Open, "a band, never a tick");
    assert!(hand.news().contains(&"wet-tafel-ja".to_owned()));
}

#[test]
fn a_frame_in_which_everything_may_is_no_more_than_the_colleges_own() {
    let mut hand = Hand::new("oefenregio", "solo");
    let (issue, _) = hand.option("G4_zorgsleutel", "pxq");
    let n = hand.level().issues().options(issue).count();
    let all_may = Answer::Frame(vec![(issue, vec![Default::default(); n])]);
    hand.one(Bench::Council, "Oudemeer", "R1", all_may);
    let never = hand.never("G4_zorgsleutel", "inwoners");
    hand.one(Bench::Council, "Kleinaa", "R1", never);
    hand.next();
    let view = hand.view();
    assert_eq!(view.municipalities[hand.mun("Oudemeer").at()].frame_by, FrameBy::College);
    assert_eq!(view.municipalities[hand.mun("Kleinaa").at()].frame_by, FrameBy::Council);
    let set: Vec<_> = hand
        .game
        .acts(true)
        .ev
        .iter()
        .filter_map(|a| if let Deed::Mandaat { by } = a.deed { Some((a.m, by)) } else { None })
        .collect();
    assert_eq!(set, vec![(Some(hand.mun("Oudemeer")), Clarity::College), (Some(hand.mun("Kleinaa")), Clarity::Raad)]);
}

#[test]
fn a_yes_outside_the_frame_is_booked_outside_and_can_be_approved_afterwards() {
    for approves in [false, true] {
        let mut hand = Hand::new("oefenregio", "solo");
        let never = hand.never("G4_zorgsleutel", "risicopool");
        hand.one(Bench::Council, "Kleinaa", "R1", never);
        hand.go_to(1, 1);
        hand.next();
        let package = vec![hand.option("G4_zorgsleutel", "risicopool"), hand.option("G9_zienswijze", "wettelijk")];
        let seat = hand.seat(Bench::Alderman, "Kleinaa");
        hand.all("W3", &Answer::Package(package.clone()));
        hand.next();
        let light = hand.game.view(Viewer::Seat(seat)).packages[0].light.clone();
        assert_eq!(light, Some(Light::Outside(vec![package[0].0])));
        assert_eq!(hand.game.view(Viewer::Seat(hand.seat(Bench::Official, "Kleinaa"))).packages[0].light, None);
        hand.next();
        hand.all("W4", &Answer::Reply(Reply::Yes));
        hand.next();
        let m = hand.mun("Kleinaa");
        let status = |hand: &Hand| {
            let acts = hand.game.acts(false).ev;
            acts.iter().rev().find_map(|a| match a.deed {
                Deed::Toezegging { status, .. } if a.m == Some(m) => Some(status),
                _ => None,
            })
        };
        assert_eq!(status(&hand), None, "not booked before the round ends");
        if approves {
            // In the same round there is no R6 in solo; the half day has it. Here the round ends.
            continue;
        }
        hand.go_to(2, 0);
        assert_eq!(status(&hand), Some(Commitment::Outside));
    }
}

#[test]
fn all_yes_agrees_and_one_no_does_not() {
    for reply in [Reply::Yes, Reply::No] {
        let mut hand = Hand::new("oefenregio", "solo");
        hand.go_to(1, 1);
        hand.next();
        let package = vec![hand.option("G4_zorgsleutel", "risicopool"), hand.option("G9_zienswijze", "inkoop")];
        hand.all("W3", &Answer::Package(package.clone()));
        hand.next();
        hand.next();
        hand.all("W4", &Answer::Reply(Reply::Yes));
        hand.one(Bench::Alderman, "Oudemeer", "W4", Answer::Reply(reply));
        hand.next();
        let view = hand.view();
        let agreed = reply == Reply::Yes;
        let result = if agreed { PackageResult::Agreed } else { PackageResult::Refused };
        assert_eq!(view.packages[0].result, Some(result));
        let drafted = view.issues.iter().find(|i| i.issue == package[0].0).expect("an open issue");
        assert_eq!(drafted.agreed, agreed);
    }
}

#[test]
fn otherwise_becomes_the_next_package_with_one_issue_changed() {
    let mut hand = Hand::new("oefenregio", "solo");
    hand.go_to(1, 1);
    hand.next();
    let package = vec![hand.option("G4_zorgsleutel", "risicopool"), hand.option("G9_zienswijze", "inkoop")];
    hand.all("W3", &Answer::Package(package.clone()));
    hand.next();
    hand.next();
    hand.all("W4", &Answer::Reply(Reply::Yes));
    let (issue, option) = hand.option("G4_zorgsleutel", "driejaar");
    hand.one(Bench::Alderman, "Oudemeer", "W4", Answer::Reply(Reply::Other(issue, option)));
    hand.next();
    let view = hand.view();
    assert_eq!(view.packages.len(), 2);
    assert_eq!(view.packages[1].by, hand.mun("Oudemeer"));
    assert_eq!(view.packages[1].options, vec![(issue, option), package[1]]);
    assert_eq!(hand.game.stage(), Stage::Reasons);
}

#[test]
fn the_table_answers_a_point_by_the_rule_of_the_draft() {
    let mut hand = Hand::new("oefenregio", "solo");
    hand.go_to(2, 0);
    let point = hand.point("G4_zorgsleutel", "risicopool", 3);
    hand.one(Bench::Council, "Kleinaa", "R4", point);
    hand.go_to(2, 1);
    let noted = hand.choice("W9", "kennisgeving");
    hand.all("W9", &noted);
    // The five others carry a majority of votes by square root (87 of 127) without the centre city.
    let granted = hand.choice("W9", "overnemen");
    for name in ["Oudemeer", "Lindenbroek", "Zandrijk", "Holtwolde", "Kleinaa"] {
        hand.one(Bench::Alderman, name, "W9", granted.clone());
    }
    hand.next();
    assert_eq!(hand.view().points[0].reaction, None, "the text changes after a new yes of every college");
    let again = hand.choice("W9b", "ja");
    hand.all("W9b", &again);
    hand.next();
    let view = hand.view();
    assert_eq!(view.points[0].reaction, Some(regiotafel::rules::ask::ReactionName::Granted));
    let (issue, option) = hand.option("G4_zorgsleutel", "risicopool");
    assert_eq!(view.issues.iter().find(|i| i.issue == issue).map(|i| i.draft), Some(option));
    to_the_vote_from_here(&mut hand);
    let booked = hand
        .game
        .acts(false)
        .ev
        .iter()
        .any(|a| matches!(a.deed, Deed::Punt { reaction: Reaction::Over, weight: 3, .. }));
    assert!(booked, "points are written down when consent is voted");
}

fn to_the_vote_from_here(hand: &mut Hand) {
    hand.go_to(3, 2);
    everybody_signs(hand);
    hand.finish();
}

#[test]
fn an_answer_is_for_the_seat_that_was_asked_and_for_nobody_else() {
    let mut hand = Hand::new("oefenregio", "solo");
    let open = hand.view().asks[0].clone();
    let other = hand.seat(Bench::Council, "Kleinaa");
    assert_ne!(open.seat, other);
    let command = Command::Answer { ask: open.no, answer: Answer::Choice(0) };
    let refused = hand.game.submit(Actor::Seat(other), &command).expect_err("not his ask");
    assert_eq!(refused.line.key, "weigering-niet-jouw-vraag");
}

#[test]
fn a_late_press_does_nothing() {
    let mut hand = Hand::new("oefenregio", "solo");
    let from = hand.game.moment();
    hand.next();
    let refused = hand.game.submit(Actor::Facilitator, &Command::Proceed { from }).expect_err("too late");
    assert_eq!(refused.line.key, "weigering-moment-voorbij");
}

#[test]
fn work_above_the_ceiling_of_hours_is_refused_with_the_hours_that_are_left() {
    let mut hand = Hand::new("oefenregio", "solo");
    hand.go_to(3, 0);
    // Kleinaa has 74 hours to the ceiling per thirteen weeks; facts with scenarios cost far less, so fill it up first.
    let seat = hand.seat(Bench::Official, "Kleinaa");
    let own = hand.game.view(Viewer::Seat(seat)).own.expect("a seat has its own");
    assert!((own.hours.ceiling - 74.0).abs() < 1.0, "asks.md 1.3: {:?}", own.hours);
    assert!((own.hours.free - 44.0).abs() < 1.0, "asks.md 1.3: {:?}", own.hours);
}

#[test]
fn a_sentence_of_more_than_140_characters_is_refused() {
    let mut hand = Hand::new("oefenregio", "solo");
    hand.go_to(3, 2);
    let seat = hand.seat(Bench::Council, "Kleinaa");
    let ask = hand.view().asks.into_iter().find(|a| a.seat == seat).expect("R5 is open");
    let long = Answer::Vote(0, Sentence::Own("é".repeat(141)));
    let refused =
        hand.game.submit(Actor::Seat(seat), &Command::Answer { ask: ask.no, answer: long }).expect_err("too long");
    assert_eq!(refused.line.key, "weigering-zin-te-lang");
}

#[test]
fn an_official_who_fixes_it_already_is_written_down_as_a_breach_and_wins_weeks() {
    let mut quick = Hand::new("oefenregio", "dagdeel");
    let mut slow = Hand::new("oefenregio", "dagdeel");
    for hand in [&mut quick, &mut slow] {
        hand.go_to(2, 1);
    }
    let fixes = quick.choice("A11", "regelen");
    quick.all("A11", &fixes);
    let asks = slow.choice("A11", "wethouder");
    slow.all("A11", &asks);
    let draft = |hand: &mut Hand| {
        hand.go_to(2, 2);
        let after = hand.choice("A5", "na-zomer");
        hand.all("A5", &after);
        hand.next();
        hand.view().terms.into_iter().find(|t| t.key == "term-zienswijze").map(|t| t.from)
    };
    // In round 1 nobody answered A11: one week later. Six officials in round 2 count once.
    assert_eq!(draft(&mut quick), Some(40 + 1 - 4));
    assert_eq!(draft(&mut slow), Some(40 + 1 + 1));
    let breaches =
        |hand: &Hand| hand.game.acts(false).ev.iter().filter(|a| matches!(a.deed, Deed::Rolbreuk { .. })).count();
    assert_eq!((breaches(&quick), breaches(&slow)), (6, 0));
}
