//! The event cards (`asks.md` 6): each changes what it says that it changes, in the score, the law or the calendar.

mod support;

use regiotafel::rules::acts::{Blow, Deed};
use regiotafel::rules::score::Score;
use regiotafel::rules::score::issue::CareForm;
use support::Hand;

/// A half day up to the moment of a round at which an event may fall, after its table took this package.
fn half_day(round: u8, options: &[(&str, &str)]) -> Hand {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    (1..=round).for_each(|round| hand.table(round, options));
    hand.to_event();
    assert_eq!(hand.game.moment().round, round);
    hand
}

/// The same game with and without an event.
fn with_and_without(hand: &mut Hand, id: &str) -> (Score, Score) {
    let before = hand.game.score();
    hand.fall(id);
    (hand.game.score(), before)
}

/// Places of a care form at the end of the two years.
fn places(score: &Score, form: CareForm) -> f64 {
    score.outcome.flow.forms[form as usize].capacity_end
}

/// Children who got care of a form in the two years.
fn served(score: &Score, form: CareForm) -> f64 {
    score.outcome.flow.forms[form as usize].served
}

#[test]
fn e02_takes_four_tenths_of_the_share_of_the_largest_provider() {
    let mut hand = half_day(1, &[]);
    let (hit, usual) = with_and_without(&mut hand, "E02");
    assert!(hand.deeds().contains(&Deed::Schok { what: Blow::Largest, size: 0.4 }));
    for form in [CareForm::Ambulatory, CareForm::Stay, CareForm::Family, CareForm::Crisis] {
        assert!(served(&hit, form) < served(&usual, form), "{form:?}");
    }
    let stress = hand.level().model().stress(&usual.outcome).largest_leaves;
    assert!((hit.outcome.flow.timely() - stress).abs() < 1e-9, "the stress test of scoring.md");
    assert!(hand.news().contains(&"nieuws-slecht-nieuws".to_owned()), "reporting it is a duty");
}

#[test]
fn e05_asks_a_tenth_more_of_care_and_the_because_line_says_so() {
    let mut hand = half_day(1, &[("V1_ambitie", "min15")]);
    let (hit, usual) = with_and_without(&mut hand, "E05");
    let stress = hand.level().model().stress(&usual.outcome).demand;
    assert!((hit.outcome.flow.timely() - stress).abs() < 1e-9);
    let because = regiotafel::rules::because::Standing::of(&hand.game, None).because;
    assert!(because.iter().any(|line| line.act.key == "omdat-schok-vraag" && line.points < 0.0));
    let alone: f64 = hit.outcome.alone.iter().sum();
    assert_eq!(alone, usual.outcome.alone.iter().sum::<f64>(), "doing it alone is measured without the blow");
}

#[test]
fn e06_delays_the_contracts_and_takes_places_for_stay() {
    // A central municipality signs without waiting for a body of its own.
    let mut hand = half_day(3, &[("G1_vorm", "CG"), ("K4_tarief", "historisch")]);
    let contracts = hand.game.acts(true).facts.contract_week;
    let (hit, usual) = with_and_without(&mut hand, "E06");
    assert_eq!(hand.game.acts(true).facts.contract_week, contracts + 10);
    assert!(places(&hit, CareForm::Stay) < places(&usual, CareForm::Stay));
    assert!(hand.deeds().contains(&Deed::Schok { what: Blow::Stay, size: 0.95 }));
}

#[test]
fn e12_takes_a_tenth_of_the_places_for_crisis() {
    let mut hand = half_day(1, &[]);
    let (hit, usual) = with_and_without(&mut hand, "E12");
    let share = |form| places(&hit, form) / places(&usual, form);
    assert!(share(CareForm::Crisis) < 0.99, "{}", share(CareForm::Crisis));
    assert_eq!(share(CareForm::Family), 1.0);
}

#[test]
fn e15_hurts_a_price_that_does_not_follow_cost_and_can_be_put_right_at_the_table() {
    let mut hand = half_day(3, &[("K4_tarief", "historisch")]);
    let (hit, usual) = with_and_without(&mut hand, "E15");
    let margin = |score: &Score| score.outcome.flow.forms[CareForm::Stay as usize].tariff;
    assert!((margin(&usual) - margin(&hit) - 0.02).abs() < 1e-9, "two points behind the cost price");
    let real = hand.option("K4_tarief", "reeel");
    let package = hand.game.package().with(real.0, real.1);
    let log = hand.game.acts(true);
    let model = hand.level().model().clone();
    let mut calm = log.clone();
    calm.ev.retain(|act| !matches!(act.deed, Deed::Schok { .. }));
    let places = |log| places(&model.score(log, &package), CareForm::Stay);
    assert_eq!(places(&log), places(&calm), "a price that follows cost follows wages");
}

#[test]
fn e17_helps_who_tells_the_councils_at_once_and_hurts_who_waits() {
    for (answer, blow) in
        [("nu", (Blow::Absorption, 0.05)), ("begroting", (Blow::Stay, 0.97)), ("", (Blow::Stay, 0.97))]
    {
        let mut hand = half_day(3, &[("K4_tarief", "scherp")]);
        hand.fall("E17");
        assert!(!hand.deeds().iter().any(|deed| matches!(deed, Deed::Schok { .. })), "it waits for the answer");
        if !answer.is_empty() {
            hand.to_ask("A16");
            let choice = hand.choice("A16", answer);
            hand.all("A16", &choice);
        }
        hand.finish();
        assert!(hand.deeds().contains(&Deed::Schok { what: blow.0, size: blow.1 }), "{answer}");
    }
}
