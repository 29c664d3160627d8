//! Where a region starts: the scan on three factors, what its answers change, the scan as an opening move, and the steps of a
//! careful choice; and a contract of one's own under both states of the switch.

mod support;

use regiotafel::levels::{self, Layer, bad::Expectation};
use regiotafel::rules::acts::{Deed, PromiseOutcome};
use regiotafel::rules::ask::Answer;
use regiotafel::rules::bench::Bench;
use regiotafel::rules::event::Event;
use regiotafel::rules::game::{Game, Setup};
use regiotafel::rules::level::Level;
use regiotafel::rules::level::scan::{Factor, Impact};
use regiotafel::rules::norm::Verdict;
use regiotafel::rules::step::{ChoiceStep, Progress};
use regiotafel::rules::view::{View, Viewer};
use std::path::Path;
use std::sync::Arc;
use support::Hand;

/// A level in which these words of `level.ron` are others.
fn edited(base: &str, find: &str, put: &str) -> Arc<Level> {
    let edit = format!("(file: \"level.ron\", find: {find:?}, put: {put:?})");
    let expect = format!("(base: \"{base}\", edits: [{edit}], findings: [])");
    let expected: Expectation = ron::from_str(&expect).expect("a change of the level");
    let layers: Vec<Layer> = expected.layers(Path::new("levels/bad/none"));
    let judged = levels::judge(&layers, None);
    Arc::new(judged.level.expect("a playable level"))
}

/// The practice region with one more answer of the scan.
fn answered(id: &str, points: u8) -> Arc<Level> {
    edited("oefenregio", "quickscan: [", &format!("quickscan: [(\"{id}\", {points}),"))
}

/// A half day on a level.
fn half_day(level: Arc<Level>) -> Hand {
    let setup = Setup { format: "dagdeel".into(), seed: 1, persons: vec![], bots: vec![] };
    Hand { game: Game::new(level, setup).expect("the level has a half day") }
}

fn progress(view: &View, step: ChoiceStep) -> Progress {
    view.steps.iter().find(|one| one.step == step).expect("every step is told").progress
}

#[test]
fn both_levels_have_a_bottleneck() {
    for (name, bottleneck) in [("oefenregio", Factor::Organised), ("noordoost-brabant", Factor::Together)] {
        let level = levels::load(name).expect("a good level");
        assert_eq!(level.scan().bottleneck(), bottleneck, "{name}");
    }
    let practice = levels::load("oefenregio").expect("a good level");
    assert_eq!(practice.scan().starts().count(), 0, "the practice region starts as the reference of the scores does");
    assert_eq!(Impact::of(practice.scan().share(Factor::Organised)), Impact::Large);
}

/// What a half day in Noordoost-Brabant starts with: form and transition in the text, what the neighbours trust
/// 's-Hertogenbosch, and the hours of its officials.
fn start_of(level: Arc<Level>) -> (String, String, f64, f64) {
    let hand = half_day(level.clone());
    let pick = |issue: &str| {
        let issue = level.issue_ix(issue).expect("an issue");
        level.option(issue, hand.game.package().pick(issue)).id.clone()
    };
    let centre = hand.mun("'s-Hertogenbosch");
    let trust = hand.game.score().per_council.trust[usize::from(centre.0)];
    let official = hand.seat(Bench::Official, "'s-Hertogenbosch");
    let hours = hand.game.view(Viewer::Seat(official)).own.expect("its own").hours.free;
    (pick("G1_vorm"), pick("K6_overgang"), trust, hours)
}

#[test]
fn noordoost_brabant_starts_where_its_answers_leave_it_and_elsewhere_with_other_answers() {
    let base = "noordoost-brabant";
    let now = start_of(Arc::new(levels::load(base).expect("a good level")));
    assert_eq!((now.0.as_str(), now.1.as_str()), ("CG", "hard"), "the centre acts for all; nobody took over in 2021");
    let other = |find: &str, put: &str| start_of(edited(base, find, put));
    assert_eq!(other("(\"centrum\", 2)", "(\"centrum\", 1)").0, "OL");
    assert_eq!(other("(\"noodplan\", 0)", "(\"noodplan\", 1)").1, "zacht");
    let without_key = other("(\"verdeling\", 2)", "(\"verdeling\", 1)");
    assert!(now.2 > without_key.2, "a word that was kept is trusted: {} and {}", now.2, without_key.2);
    let on_their_own = other("(\"contracten-beheren\", 2)", "(\"contracten-beheren\", 1)");
    assert!(now.3 < on_their_own.3, "who does it for all has less time: {} and {}", now.3, on_their_own.3);
}

#[test]
fn the_table_hears_how_the_region_starts() {
    let hand = half_day(Arc::new(levels::load("noordoost-brabant").expect("a good level")));
    for key in ["nieuws-begin-ontwerp", "nieuws-begin-woord", "nieuws-begin-uren"] {
        assert!(hand.news().contains(&key.to_owned()), "{key}");
    }
    assert!(!half_day(answered("weggaan", 1)).news().iter().any(|key| key.starts_with("nieuws-begin")));
}

#[test]
fn a_region_that_is_far_starts_later_and_with_a_weaker_text() {
    let usual = half_day(answered("weggaan", 1));
    let far = half_day(answered("groot-genoeg", 0));
    let (issue, adhoc) = far.option("V6_boven", "adhoc");
    assert_eq!(far.game.package().pick(issue), adhoc, "far: other regions are called when it is needed");
    assert_ne!(usual.game.package().pick(issue), adhoc);
    let late = half_day(answered("regeling", 0));
    let weeks = |hand: &Hand| hand.game.log().iter().filter(|event| matches!(event, Event::Shifted(..))).count();
    assert_eq!((weeks(&usual), weeks(&late)), (0, 1));
}

#[test]
fn without_an_arrangement_the_draft_of_solo_goes_out_four_weeks_later() {
    let setup = Setup { format: "solo".into(), seed: 1, persons: vec![], bots: vec![] };
    let mut hand = Hand { game: Game::new(answered("regeling", 0), setup).expect("solo") };
    hand.finish();
    let sent = hand.game.log().iter().find_map(|event| match event {
        Event::DraftReceived(_, week, _) => Some(*week),
        _ => None,
    });
    // Nobody answers A11: the official asks his alderman, and a draft that is under way comes a week later.
    assert_eq!(sent, Some(45), "forty in the format, four more by the scan, one for the question");
}

#[test]
fn a_contract_from_before_play_is_lawful_and_costs_trust() {
    let hand = half_day(answered("deelregios", 0));
    let alone = |act: &&regiotafel::rules::acts::Act| {
        matches!(act.deed, Deed::Belofte { outcome: PromiseOutcome::Eenzijdig, .. }) && act.week < 0
    };
    assert_eq!(hand.game.acts(true).ev.iter().filter(alone).count(), 1, "law.md 6.8: it costs trust");
    assert!(hand.news().contains(&"nieuws-contract-vooraf".to_owned()));
    assert_ne!(contract_verdict(&hand), Verdict::Broken, "Wvbj art. VIII: running contracts stay");
}

#[test]
fn the_room_sees_the_bottleneck_only_when_the_bureau_measured() {
    let mut hand = half_day(answered("weggaan", 1));
    assert!(hand.game.view(Viewer::Board).scan.is_none());
    assert_eq!(progress(&hand.game.view(Viewer::Board), ChoiceStep::Scan), Progress::Ahead);
    hand.all_choose("A23", "meten");
    hand.next();
    let view = hand.game.view(Viewer::Board);
    assert_eq!(view.scan.map(|scan| scan.bottleneck), Some(Factor::Organised));
    assert_eq!(progress(&view, ChoiceStep::Scan), Progress::Done);
    assert!(hand.news().contains(&"nieuws-meting".to_owned()));
}

#[test]
fn steps_that_were_skipped_show_when_the_councils_get_the_draft() {
    let mut hand = Hand::new("oefenregio", "solo");
    let first = hand.game.view(Viewer::Board);
    assert_eq!(progress(&first, ChoiceStep::Order), Progress::Given);
    assert_eq!(progress(&first, ChoiceStep::Form), Progress::Given, "solo does not open the form");
    assert_eq!(progress(&first, ChoiceStep::Interests), Progress::Ahead);
    hand.go_to(2, 2);
    let later = hand.game.view(Viewer::Board);
    assert_eq!(progress(&later, ChoiceStep::Interests), Progress::Skipped, "no council set a frame");
    assert_eq!(progress(&later, ChoiceStep::Design), Progress::Done);
    assert_eq!(progress(&later, ChoiceStep::Views), Progress::Busy);
}

/// What the law says of contracts outside the region.
fn contract_verdict(hand: &Hand) -> Verdict {
    let norms = hand.game.norms();
    norms.iter().find(|norm| norm.id == "jw-2.19-regionaal-contracteren").expect("the norm is there").verdict
}

/// Centrumstad begins alone in the second round of a half day, with the duty in force or not; what was told and judged.
fn begins_alone(duty: bool) -> (Vec<String>, Verdict) {
    let mut hand = half_day(answered("weggaan", 1));
    if !duty {
        let log = hand.game.log().iter().filter(|event| **event != Event::DutyInForce).cloned();
        hand = Hand { game: Game::replay(hand.level(), log).expect("the same level") };
    }
    hand.go_to(2, 5);
    let alone = hand.choice("W8", "vast-beginnen");
    hand.one(Bench::Alderman, "Centrumstad", "W8", alone);
    hand.next();
    (hand.news(), contract_verdict(&hand))
}

#[test]
fn a_contract_of_ones_own_is_lawful_before_the_duty_and_not_after() {
    let (news, verdict) = begins_alone(false);
    assert!(
        news.contains(&"nieuws-contract-zelf".to_owned()) && !news.contains(&"nieuws-contract-verboden".to_owned())
    );
    assert_eq!(verdict, Verdict::NotInForce, "Jeugdwet art. 2.19");
    let (news, verdict) = begins_alone(true);
    assert!(news.contains(&"nieuws-contract-verboden".to_owned()));
    assert_eq!(verdict, Verdict::Broken, "Jeugdwet art. 2.19");
}

#[test]
fn a_legal_check_is_told_to_who_paid_and_to_the_own_alderman_only() {
    let mut hand = half_day(answered("weggaan", 1));
    hand.go_to(2, 0);
    hand.one(Bench::Official, "Kleinaa", "A1", Answer::Cards(vec![2]));
    hand.next();
    hand.one(Bench::Official, "Kleinaa", "A4", Answer::Cards(vec![0]));
    hand.next();
    let heard = |bench: Bench, name: &str| {
        let own = hand.game.view(Viewer::Seat(hand.seat(bench, name))).own.expect("a seat has its own");
        own.whispers.iter().filter(|line| line.key == "nieuws-controle").count()
    };
    assert!(heard(Bench::Official, "Kleinaa") > 0, "the forgotten clause would break");
    assert_eq!(heard(Bench::Alderman, "Kleinaa"), heard(Bench::Official, "Kleinaa"));
    assert_eq!(heard(Bench::Official, "Zandrijk") + heard(Bench::Council, "Kleinaa"), 0);
}
