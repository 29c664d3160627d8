//! The legal clock: the sums of `asks.md` 3 for the practice region, and what the view tells a table that plans.

mod support;

use regiotafel::levels;
use regiotafel::rules::ask::Answer;
use regiotafel::rules::clock::{Chain, Done, LegalClock, LegalTerm, Pace, PurchaseChain, chain, latest_draft, week_of};
use regiotafel::rules::view::Viewer;
use support::Hand;

/// The pace of the practice region: three weeks for the reply, one to sign, two to publish.
fn pace(view: i32) -> Pace {
    Pace { view, reply: 3, sign: 1, publish: 2, extra_meeting: false }
}

fn from(draft: i32, view: i32) -> Chain {
    let level = levels::load("oefenregio").expect("the practice region is playable");
    chain(level.calendar(), pace(view), Done::default(), draft)
}

#[test]
fn a_draft_in_week_40_with_eight_weeks_is_in_force_in_time() {
    let sum = from(40, 8);
    assert_eq!((sum.view, sum.reply, sum.consent), (48, 51, 54));
    assert!(sum.signed <= 56 && sum.in_force <= 58, "{sum:?}");
}

#[test]
fn ten_weeks_fit_because_the_council_meets_in_54_anyway_and_twelve_do_not() {
    assert_eq!(from(40, 10), Chain { view: 50, reply: 53, recess: 1, ..from(40, 8) });
    let twelve = from(40, 12);
    assert_eq!((twelve.signed, twelve.in_force), (61, 63));
}

#[test]
fn before_the_summer_the_term_is_mostly_recess() {
    let sum = from(31, 8);
    assert_eq!((sum.in_force, sum.recess), (48, 5));
}

#[test]
fn the_latest_draft_is_in_time_and_a_week_later_is_not() {
    let level = levels::load("oefenregio").expect("the practice region is playable");
    for view in [8, 10, 12] {
        let last = latest_draft(level.calendar(), pace(view), 58).expect("there is time");
        assert!(from(last, view).in_force <= 58);
        assert!(from(last + 1, view).in_force > 58);
    }
    assert_eq!(latest_draft(level.calendar(), pace(8), 5), None);
}

#[test]
fn an_extra_meeting_is_any_week_outside_recess() {
    let level = levels::load("oefenregio").expect("the practice region is playable");
    let extra = Pace { extra_meeting: true, ..pace(8) };
    assert_eq!(chain(level.calendar(), extra, Done::default(), 40).consent, 51);
    assert_eq!(chain(level.calendar(), extra, Done::default(), 46).consent, 59, "57 and 58 are recess");
}

#[test]
fn a_term_that_runs_is_not_moved_by_waiting_but_the_vote_is() {
    let level = levels::load("oefenregio").expect("the practice region is playable");
    let sent = Done { draft: Some(40), view: Some(48), ..Done::default() };
    let waits = chain(level.calendar(), pace(8), sent, 55);
    assert_eq!((waits.view, waits.reply, waits.consent), (48, 51, 60));
}

#[test]
fn fifteen_november_follows_from_week_zero() {
    assert_eq!(week_of("2026-11-16", 11, 15), Some(52), "Gemeentewet art. 191 lid 2");
    assert_eq!(week_of("2026-11-16", 4, 30), Some(23));
    assert_eq!(week_of("2026-11-16", 9, 15), Some(43));
    assert_eq!(week_of("geen datum", 9, 15), None);
}

#[test]
fn the_view_plans_until_the_end_and_its_sum_comes_true() {
    let mut hand = Hand::new("oefenregio", "solo");
    let clock = hand.game.view(Viewer::Board).legal_clock.expect("the game runs");
    assert!(clock.towns.iter().all(|town| town.term.is_none()), "nothing was sent: no term runs (Wgr art. 1 lid 2)");
    let (week, next) = clock.next.expect("there is a next round");
    assert!(next.draft >= week && next.in_force >= clock.now.in_force);
    hand.go_to(3, 2);
    let clock = hand.game.view(Viewer::Board).legal_clock.expect("the game runs");
    assert!(clock.towns.iter().all(|town| town.term == Some((40, 48))));
    let (yes, sign) = (hand.choice("R5", "ja"), hand.choice("W11", "ja"));
    hand.all("R5", &yes);
    hand.all("W11", &sign);
    hand.finish();
    let view = hand.game.view(Viewer::Board);
    assert_eq!(view.ending.expect("the game is over").weeks[0], Some(clock.now.signed));
    assert!(view.legal_clock.is_none());
}

fn clock(hand: &Hand) -> LegalClock {
    hand.game.view(Viewer::Board).legal_clock.expect("the game runs")
}

fn term<'a>(clock: &'a LegalClock, key: &str) -> Option<&'a LegalTerm> {
    clock.terms.iter().find(|term| term.key == key)
}

#[test]
fn the_standstill_lies_between_award_and_signature() {
    let with = PurchaseChain::new(49, 70, 78, true);
    assert_eq!((with.awarded, with.signed, with.left()), (67, 70, 8), "three weeks, as sector practice has it");
    let without = PurchaseChain::new(49, 70, 78, false);
    assert_eq!((without.awarded, without.signed), (70, 70));
    assert_eq!(PurchaseChain::new(49, 80, 78, true).left(), -2, "contracts that are late leave less than nothing");
}

#[test]
fn the_clock_runs_through_consent_publication_and_standstill() {
    let mut hand = Hand::new("oefenregio", "solo");
    let start = clock(&hand);
    let consent = term(&start, "term-toestemming").expect("consent is still to come");
    assert_eq!((consent.from, consent.until), (start.now.reply, start.now.consent));
    let publication = term(&start, "term-bekendmaking").expect("so is publication");
    assert_eq!((publication.from, publication.until), (start.now.signed, start.now.in_force));
    let waits = term(&start, "term-standstill").expect("solo takes the standstill as given");
    assert_eq!((waits.from, waits.until), (start.purchase.signed - 3, start.purchase.signed));
    let yes = hand.choice("R5", "ja");
    let sign = hand.choice("W11", "ja");
    hand.go_to(3, 2);
    hand.all("R5", &yes);
    hand.all("W11", &sign);
    hand.go_to(3, 3);
    let (later, week) = (clock(&hand), hand.game.view(Viewer::Board).clock.week);
    assert!(later.terms.iter().all(|term| term.until >= week), "what is over is gone: {:?}", later.terms);
    assert!(later.terms.len() < start.terms.len());
}

#[test]
fn who_chooses_the_standstill_sees_what_it_costs() {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    let rounds = hand.game.format().rounds().len() as u8;
    hand.go_to(rounds, 0);
    let before = clock(&hand);
    assert!(!before.purchase.standstill && term(&before, "term-standstill").is_none());
    let wait = hand.choice("A9", "wachten");
    let Answer::Choice(card) = wait else { panic!("a choice was expected") };
    hand.all("A9", &Answer::Cards(vec![card]));
    hand.next();
    let after = clock(&hand);
    assert!(after.purchase.standstill);
    assert_eq!(after.purchase.signed - after.purchase.awarded, 3);
    assert_eq!(after.purchase.left(), before.purchase.left() - 3, "three weeks less for the children to change over");
}

#[test]
fn every_term_names_a_norm_that_is_there() {
    for format in ["solo", "dagdeel"] {
        let hand = Hand::new("oefenregio", format);
        let view = hand.game.view(Viewer::Board);
        let clock = view.legal_clock.expect("the game runs");
        let named = view.terms.iter().filter_map(|term| term.norm.as_deref());
        let named: Vec<&str> = named.chain(clock.terms.iter().filter_map(|term| term.norm.as_deref())).collect();
        assert!(named.len() > 3);
        let level = hand.level();
        for id in named {
            assert!(level.norms().find(id).is_some(), "{id} is no norm");
        }
    }
}

/// A half day under a law that gives councils twelve weeks for their view.
fn twelve_weeks() -> Hand {
    let law = "Gate(\"N1\", Before(act: ConsentAsked, needs: AnyOf([\n                    Elapsed(since: DraftSent, weeks: 8)";
    Hand::on_edited("dagdeel", "norms.ron", law, &law.replace("weeks: 8", "weeks: 12"))
}

#[test]
fn a_longer_view_term_in_the_norm_file_moves_the_strip_the_terms_and_the_gate() {
    let weeks = |mut hand: Hand| {
        hand.go_to(2, 2);
        hand.all_choose("A5", "na-zomer");
        hand.all_choose("A5b", "acht");
        let sum = clock(&hand).now;
        hand.go_to(2, 3);
        let own = |town: &regiotafel::rules::clock::TownTerm| town.term.map(|(from, to)| to - from);
        let towns: Vec<Option<i32>> = clock(&hand).towns.iter().map(own).collect();
        let bar = hand.view().terms.into_iter().find(|bar| bar.key == "term-zienswijze").expect("the term is shown");
        (sum.view - sum.draft, bar.until - bar.from, towns)
    };
    let eight = Hand::new("oefenregio", "dagdeel");
    let n = eight.level().n();
    assert_eq!(weeks(eight), (8, 8, vec![Some(8); n]));
    assert_eq!(weeks(twelve_weeks()), (12, 12, vec![Some(12); n]), "no table can take weeks that the law gives");
}
