//! The event cards (`asks.md` 6): each changes what it says that it changes, in the score, the law or the calendar.

mod support;

use regiotafel::rules::acts::{Blow, Deed, Dossier, Group, PromiseOutcome};
use regiotafel::rules::ask::{Answer, Procedure};
use regiotafel::rules::bench::Bench;
use regiotafel::rules::command::{Actor, Command};
use regiotafel::rules::event::Event;
use regiotafel::rules::game::{Game, Setup};
use regiotafel::rules::ids::MunIx;
use regiotafel::rules::norm::Date;
use regiotafel::rules::score::Score;
use regiotafel::rules::score::issue::CareForm;
use regiotafel::rules::view::{AskView, FrameBy, Light, MunicipalityView, Stage, Viewer};
use support::Hand;

/// A half day up to the moment of a round at which an event may fall, after its table took this package.
fn half_day(round: u8, options: &[(&str, &str)]) -> Hand {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    (1..=round).for_each(|round| hand.table(round, options));
    hand.go_to_event();
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
            hand.go_to_ask("A16");
            hand.all_choose("A16", answer);
        }
        hand.finish();
        assert!(hand.deeds().contains(&Deed::Schok { what: blow.0, size: blow.1 }), "{answer}");
    }
}

/// A half day of which the first round began with a frame of every council.
fn with_frames() -> Hand {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    hand.all("R2", &Answer::Cards(vec![0]));
    hand.next();
    let never = hand.never("V1_ambitie", "min30");
    hand.all("R1", &never);
    hand
}

/// The open ask of a council.
fn open(hand: &Hand, ask: &str, name: &str) -> Option<AskView> {
    let (ask, seat) = (hand.level().ask_ix(ask), hand.seat(Bench::Council, name));
    hand.view().asks.into_iter().find(|open| Some(open.ask) == ask && open.seat == seat)
}

#[test]
fn e01_takes_the_frame_of_a_council_that_heard_nothing_and_gives_it_a_debate_without_a_slot() {
    let mut hand = with_frames();
    hand.fall("E01");
    let frame = |hand: &Hand, name: &str| hand.view().municipalities[hand.mun(name).at()].frame_by;
    assert_eq!(frame(&hand, "Kleinaa"), FrameBy::Nobody);
    assert_eq!(frame(&hand, "Oudemeer"), FrameBy::Council);
    assert!(!hand.deeds().contains(&Deed::Verantwoordingsdebat), "nobody chose a debate yet");
    let price = |hand: &Hand, name| open(hand, "R6", name).map(|ask| ask.slots[0]);
    assert_eq!((price(&hand, "Kleinaa"), price(&hand, "Oudemeer")), (Some(0), Some(1)), "Wgr art. 16, Gemeentewet 169");
    let debate = hand.choice("R6", "debat");
    hand.one(Bench::Council, "Kleinaa", "R6", debate);
    hand.go_to(2, 2);
    assert_eq!(hand.deeds().iter().filter(|deed| **deed == Deed::Verantwoordingsdebat).count(), 1);
    assert_eq!(price(&hand, "Kleinaa"), Some(1), "once");
}

#[test]
fn e03_makes_the_duty_law_and_moves_its_dates_everywhere() {
    let mut hand = Hand::on_edited("dagdeel", "level.ron", "regional_duty: InForce", "regional_duty: From(78)");
    hand.go_to_event();
    let due = |hand: &Hand| hand.view().legal_clock.map(|clock| clock.due);
    assert_eq!(due(&hand), Some(58));
    hand.fall("E03");
    // The letter of week 25 gives 26 weeks; the regiovisie and the contracts keep their distance of 4 and 20 weeks.
    assert_eq!(due(&hand), Some(51));
    let clock = hand.view().legal_clock.unwrap();
    assert!(clock.dates.contains(&("vlag-plicht".to_owned(), 51)) && clock.dates.contains(&("vlag-visie".into(), 55)));
    let facts = hand.game.acts(true).facts;
    assert!(facts.wvbj_in_force);
    assert_eq!((facts.arrangement_deadline_week, facts.vision_deadline_week, facts.start_week), (51, 55, 71));
    assert_eq!(hand.game.record().date(Date::ArrangementDue), Some(51), "what the norms are judged by");
    let story = hand.view().news.into_iter().find_map(|item| item.story).expect("a story");
    assert_eq!(story.key, "gebeurtenis-E03-tekst");
    assert!(regiotafel::texts::Words::dutch().say(&story, &*hand.level()).contains("Over 26 weken"));
}

#[test]
fn e04_takes_the_frames_of_four_councils_and_half_of_what_trust_they_earned_or_lost() {
    let mut hand = with_frames();
    hand.go_to(2, 0);
    hand.fall("E04");
    let new: Vec<MunIx> = hand.level().by_size()[..4].to_vec();
    for town in hand.view().municipalities {
        assert_eq!(town.frame_by == FrameBy::Nobody, new.contains(&town.m), "{:?}", town.m);
    }
    let log = hand.game.acts(true);
    let week = log.ev.iter().find(|act| matches!(act.deed, Deed::Schok { what: Blow::Trust, .. })).unwrap().week;
    let model = hand.level().model().clone();
    let package = hand.game.package();
    let trust = |when: i32, m: MunIx| {
        let mut log = log.clone();
        log.push(when, None, Deed::Belofte { from: m, to: None, outcome: PromiseOutcome::Gebroken });
        model.score(&log, &package).per_council.trust[m.at()]
    };
    let (before, after) = (trust(week - 1, new[0]), trust(week + 1, new[0]));
    assert!((before - (0.5 + after) / 2.0).abs() < 1e-9, "half-way back to one half: {before} {after}");
    let old = hand.level().largest();
    assert_eq!(trust(week - 1, old), trust(week + 1, old), "the others stay who they are");
}

#[test]
fn e07_stops_the_contracts_for_ten_weeks_when_losers_were_not_told_why() {
    let mut hand = half_day(3, &[("G1_vorm", "CG")]);
    let contracts = hand.game.acts(true).facts.contract_week;
    hand.fall("E07");
    hand.finish();
    assert_eq!(hand.game.acts(true).facts.contract_week, contracts + 10);
}

#[test]
fn e08_turns_three_municipalities_against_everything_together() {
    let mut hand = half_day(2, &[("G6_uittreding", "licht")]);
    hand.fall("E08");
    hand.go_to(3, 1);
    hand.next();
    let broad = hand.option("K1_scope", "breed");
    hand.all("W3", &Answer::Package(vec![broad]));
    hand.next();
    let level = hand.level();
    let light = |m: MunIx| {
        let seat = level.seat_of(Bench::Alderman, Some(m)).unwrap();
        hand.game.view(Viewer::Seat(seat)).packages[0].light.clone()
    };
    assert_eq!(level.muns().filter(|m| light(*m) == Some(Light::Outside(vec![broad.0]))).count(), 3);
}

#[test]
fn e09_lets_the_largest_begin_alone_while_that_is_still_allowed() {
    let mut hand = Hand::on_edited("dagdeel", "level.ron", "regional_duty: InForce", "regional_duty: Never");
    hand.fall("E09");
    let from = hand.level().largest();
    assert!(hand.deeds().contains(&Deed::Belofte { from, to: None, outcome: PromiseOutcome::Eenzijdig }));
}

#[test]
fn e10_lengthens_the_terms_that_run_in_the_summer() {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    hand.go_to(2, 2);
    hand.all_choose("A5", "voor-zomer");
    hand.go_to(2, 3);
    let view = |hand: &Hand| hand.view().legal_clock.unwrap().now.view;
    let ends = view(&hand);
    hand.fall("E10");
    assert_eq!(view(&hand), ends + 4);
    let terms = |hand: &Hand| -> Vec<(i32, i32)> {
        let own = |deed: Deed| match deed {
            Deed::Termijn { dossier: Dossier::Regeling, weeks, recess_weeks } => Some((weeks, recess_weeks)),
            _ => None,
        };
        hand.deeds().into_iter().filter_map(own).collect()
    };
    let received = hand.view().municipalities[0].draft_received.unwrap();
    let recess = hand.level().calendar().recess_weeks(received, received + 11);
    assert!(recess >= 5);
    assert_eq!(terms(&hand).last(), Some(&(12, recess)), "twelve weeks, and the summer in them counts");
    assert!(open(&hand, "R4", "Kleinaa").is_some(), "who kept silent can still speak");
    hand.go_to(2, 4);
    assert!(hand.view().clock.week >= ends + 4, "consent waits for the end of the terms");
}

#[test]
fn e11_opens_the_budget_again_and_gives_every_council_one_more_point() {
    let mut hand = half_day(1, &[("V1_ambitie", "min15")]);
    hand.fall("E05");
    hand.go_to(2, 0);
    hand.all("A14", &Answer::Cards(vec![1]));
    hand.go_to(2, 2);
    hand.all_choose("A5", "na-zomer");
    hand.go_to(2, 3);
    let first = hand.point("G4_zorgsleutel", "inwoners", 3);
    hand.one(Bench::Council, "Kleinaa", "R4", first);
    assert_eq!(hand.game.acts(true).facts.budget_term_weeks, 12);
    hand.fall("E11");
    assert_eq!(hand.game.acts(true).facts.budget_term_weeks, 8, "the councils need weeks again");
    let more = hand.point("G5_uitvsleutel", "inwoners", 1);
    hand.one(Bench::Council, "Kleinaa", "R4", more);
    hand.all("A14", &Answer::Cards(vec![1]));
    hand.next();
    assert_eq!(hand.game.acts(true).facts.budget_term_weeks, 12);
    assert_eq!(hand.view().points.len(), 2);
    hand.finish();
    let answered = |deed: &&Deed| matches!(deed, Deed::Punt { .. });
    assert_eq!(hand.deeds().iter().filter(answered).count(), 2);
}

#[test]
fn e13_takes_a_slot_of_every_council_unless_it_debates_in_it() {
    let mut hand = half_day(1, &[("V1_ambitie", "min30"), ("V2_investering", "nul")]);
    hand.fall("E13");
    assert_eq!(open(&hand, "R6", "Zandrijk").map(|ask| ask.slots[0]), Some(0));
    hand.go_to(2, 0);
    for name in ["Kleinaa", "Zandrijk", "Centrumstad"] {
        let view = hand.game.view(Viewer::Seat(hand.seat(Bench::Council, name)));
        assert_eq!(view.own.unwrap().slots.0, 1, "{name}");
    }
}

#[test]
fn e14_takes_an_official_for_thirteen_weeks_of_the_smallest_when_it_works_too_much() {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    let smallest = hand.level().smallest();
    let name = hand.level().municipality(smallest).name().to_owned();
    hand.all("R2", &Answer::Cards(vec![0]));
    hand.all("A1", &Answer::Cards(vec![0, 1]));
    hand.all_choose("W1", "nu");
    hand.next();
    let never = hand.never("V1_ambitie", "min30");
    hand.all("R1", &never);
    hand.all("A2", &Answer::Cards(vec![0, 1, 2, 3]));
    hand.all("A3", &Answer::Cards(vec![0, 1, 3, 4]));
    hand.go_to(1, 2);
    let helps = Answer::Promise(2, hand.level().largest());
    hand.one(Bench::Alderman, &name, "W6", helps);
    let seat = hand.seat(Bench::Official, &name);
    let room = |hand: &Hand| hand.game.view(Viewer::Seat(seat)).own.unwrap().hours;
    hand.fall("E14");
    let with = hand.game.score().per_council;
    let mut calm = hand.game.acts(true);
    calm.ev.retain(|act| !matches!(act.deed, Deed::Schok { .. }));
    let without = hand.level().model().score(&calm, &hand.game.package()).per_council;
    assert!(with.workable[smallest.at()] < without.workable[smallest.at()], "T6");
    hand.go_to(2, 0);
    let missed = room(&hand).ceiling;
    hand.go_to(2, 3);
    assert!(hand.news().contains(&"nieuws-ambtenaar-terug".to_owned()));
    assert!(room(&hand).ceiling > missed);
}

#[test]
fn e16_shows_the_frame_of_who_would_give_most_and_a_secret_without_ground_is_a_broken_promise() {
    for (answer, broken) in [("geheim-zonder-grond", true), ("geheim-met-grond", false)] {
        let mut hand = with_frames();
        hand.go_to(1, 2);
        hand.all_choose("A12", answer);
        hand.fall("E16");
        let seen = |town: &&MunicipalityView| town.frame.is_some();
        assert_eq!(hand.game.view(Viewer::Board).municipalities.iter().filter(seen).count(), 1, "{answer}");
        let promise = Deed::Belofte { from: hand.level().largest(), to: None, outcome: PromiseOutcome::Gebroken };
        assert_eq!(hand.deeds().contains(&promise), broken, "{answer}");
    }
}

#[test]
fn e18_lets_young_people_advise_without_loss_of_weeks() {
    let advise = |falls: bool| {
        let mut hand = Hand::new("oefenregio", "dagdeel");
        hand.go_to(2, 3);
        if falls {
            hand.fall("E18");
            assert_eq!(hand.choose_about(Group::Ouders, "A7", "adviseren"), Err("weigering-trede".to_owned()));
            assert_eq!(hand.choose_about(Group::Jongeren, "A7", "adviseren"), Ok(()));
        }
        hand.go_to(3, 0);
        hand
    };
    let hand = advise(true);
    let heard = |deed: &Deed| matches!(deed, Deed::Consult { group: Group::Jongeren, rung: 3, .. });
    assert!(hand.deeds().iter().any(heard));
    let moved = |event: &Event| matches!(event, Event::Shifted(Procedure::Vision, _));
    assert!(!hand.game.log().iter().any(moved), "Jeugdwet 2.10: it costs no weeks");
    assert!(!advise(false).deeds().iter().any(heard));
}

#[test]
fn the_facilitator_plays_some_cards_by_his_own_choice_and_hears_why_he_cannot_play_others() {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    let level = hand.level();
    let play = |hand: &mut Hand, by: Actor, id: &str| {
        let event = level.event_ix(id).unwrap();
        let from = hand.game.moment();
        hand.game.submit(by, &Command::Play { from, event }).map_err(|refusal| refusal.line.key)
    };
    let no = |reason: &str| Err(format!("weigering-{reason}"));
    let seat = hand.seat(Bench::Alderman, "Kleinaa");
    assert_eq!(play(&mut hand, Actor::Seat(seat), "E05"), no("niet-de-spelleider"));
    assert_eq!(play(&mut hand, Actor::Clock, "E05"), no("niet-de-spelleider"));
    assert_eq!(play(&mut hand, Actor::Facilitator, "E13"), no("kaart-komt-vanzelf"));
    let here = (hand.game.moment(), hand.game.stage());
    let shown = hand.view().cards_to_play;
    assert_eq!(shown, ["E05", "E14"].map(|id| level.event_ix(id).unwrap()));
    assert!(hand.game.view(Viewer::Board).cards_to_play.is_empty());
    assert_eq!(play(&mut hand, Actor::Facilitator, "E14"), Ok(()));
    assert_eq!((hand.game.moment(), hand.game.stage()), here, "the moment stays open");
    assert!(hand.deeds().contains(&Deed::Schok { what: Blow::Officials, size: 0.3 }));
    assert_eq!(play(&mut hand, Actor::Facilitator, "E05"), no("kaart-een-per-ronde"));
    hand.go_to(1, 1);
    hand.next();
    assert_eq!(hand.game.stage(), Stage::Tabling, "the table of this round goes on");
    hand.go_to(2, 0);
    assert_eq!(play(&mut hand, Actor::Facilitator, "E14"), no("kaart-al-gespeeld"));
    assert_eq!(play(&mut hand, Actor::Facilitator, "E05"), Ok(()));
    let mut alone = Hand::new("oefenregio", "solo");
    assert_eq!(
        play(&mut alone, Actor::Facilitator, "E05"),
        no("vorm-zonder-spelleider"),
        "alone nobody holds the cards"
    );
}

#[test]
fn where_the_duty_never_comes_no_letter_brings_it() {
    let edited = Hand::on_edited("dagdeel", "level.ron", "regional_duty: InForce", "regional_duty: Never");
    let level = edited.level();
    let letter = level.event_ix("E03").expect("the level has the letter");
    let mut offered = 0;
    for seed in 0..60 {
        let setup = Setup { format: "dagdeel".into(), seed, persons: vec![], bots: vec![] };
        let mut hand = Hand { game: Game::new(level.clone(), setup).unwrap() };
        while hand.game.outcome().is_none() {
            let offer = hand.view().events_on_offer;
            assert!(!offer.contains(&letter), "seed {seed}");
            offered += offer.len();
            hand.next();
        }
        assert!(!hand.game.acts(false).facts.wvbj_in_force, "seed {seed}");
    }
    assert!(offered > 60, "other cards still fall");
}
