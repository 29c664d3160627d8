//! The panels that are only read, without an engine: the law, the legal clock, the children. What matters stands first and in
//! words; what folds, folds with the keyboard.
#![cfg(feature = "panels")]

mod support;

use egui::{Key, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use regiotafel::levels;
use regiotafel::panels::children::children_ui;
use regiotafel::panels::clock::clock_ui;
use regiotafel::panels::law::law_ui;
use regiotafel::panels::{LevelFacts, PanelContext, Standing};
use regiotafel::rules::acts::Vocabulary;
use regiotafel::rules::because::Verdict;
use regiotafel::rules::norm::{NormView, Reason, Ruling, Says};
use regiotafel::rules::view::{View, Viewer};
use regiotafel::texts::Words;
use regiotafel::theme::{Theme, style};
use std::sync::Arc;
use support::Hand;

/// A panel that is read, on a screen that is as high as it needs.
fn shown<'a>(facts: &'a LevelFacts, mut panel: impl FnMut(&mut Ui, &PanelContext<'_>) + 'a) -> Harness<'a> {
    let mut ready = false;
    let mut harness = Harness::builder().with_size(egui::vec2(420.0, 6000.0)).build_ui(move |ui| {
        if !ready {
            style::apply(ui.ctx(), Theme::Light, true);
            ready = true;
            return;
        }
        let ctx = PanelContext::new(Words::dutch(), facts, Theme::Light);
        panel(ui, &ctx);
    });
    harness.run();
    harness
}

/// Every text on the screen, in the order in which it is drawn.
fn said(harness: &Harness<'_>) -> Vec<String> {
    let nodes = harness.root().children_recursive();
    nodes.filter_map(|node| node.accesskit_node().label().or(node.accesskit_node().value())).collect()
}

fn place_of(said: &[String], words: &str) -> Option<usize> {
    said.iter().position(|other| other.contains(words))
}

/// The practice region in the third round of solo: the draft lacks a clause, much is still to do.
fn third_round() -> (LevelFacts, Standing) {
    let mut hand = Hand::new("oefenregio", "solo");
    hand.go_to(3, 2);
    (LevelFacts::new(hand.level(), "solo"), Standing::of(&hand.game, None))
}

fn title(facts: &LevelFacts, norm: &NormView) -> String {
    facts.level().norms().all()[norm.at].title_nl.clone()
}

fn of(standing: &Standing, verdict: Verdict) -> &NormView {
    standing.norms.iter().find(|norm| norm.verdict == verdict && norm.in_play).expect("a norm with this verdict")
}

#[test]
fn the_law_tells_what_is_broken_first_then_what_is_to_do() {
    let (facts, standing) = third_round();
    let harness = shown(&facts, |ui, ctx| law_ui(ui, ctx, &standing));
    let said = said(&harness);
    let broken = title(&facts, of(&standing, Verdict::Broken));
    let todo = title(&facts, of(&standing, Verdict::NotYet));
    let (broken_at, todo_at) = (place_of(&said, &broken), place_of(&said, &todo));
    assert!(broken_at.is_some() && broken_at < todo_at, "{said:?}");
    assert!(place_of(&said, &Words::dutch().get("wet-groep-gehaald")).is_some(), "its head stands there, folded");
    let met = title(&facts, of(&standing, Verdict::Met));
    assert_eq!(place_of(&said, &format!("{met}. ")), None, "what is in order does not shout: {met}");
}

#[test]
fn every_norm_says_its_verdict_in_words_and_where_it_stands() {
    let (facts, standing) = third_round();
    let harness = shown(&facts, |ui, ctx| law_ui(ui, ctx, &standing));
    let said = said(&harness);
    let broken = of(&standing, Verdict::Broken);
    let row = said.iter().find(|words| words.starts_with(&title(&facts, broken))).expect("the row is there");
    assert!(row.contains("Niet gehaald"), "never a colour alone: {row}");
    assert!(row.contains(&facts.level().norms().all()[broken.at].source), "with its article: {row}");
}

#[test]
fn a_norm_folds_out_with_enter_and_says_why_who_and_how_long() {
    let (facts, standing) = third_round();
    let broken = of(&standing, Verdict::Broken);
    let (at, name) = (broken.at, title(&facts, broken));
    let mut harness = shown(&facts, |ui, ctx| law_ui(ui, ctx, &standing));
    let enter = |harness: &mut Harness<'_>| {
        harness.get_by_label_contains(&name).focus();
        harness.run();
        harness.key_press(Key::Enter);
        harness.run();
    };
    enter(&mut harness);
    let told = said(&harness);
    let words = Words::dutch();
    for line in standing.reasons[at].lines() {
        let sentence = words.say(&line, &facts);
        assert!(place_of(&told, &sentence).is_some(), "{sentence} is missing in {told:?}");
    }
    let repair = standing.reasons[at].repair.as_ref().expect("a clause can be written");
    assert!(place_of(&told, &words.say(&repair.line(), &facts)).is_some(), "who, and how many weeks");
    let norm = &facts.level().norms().all()[at];
    assert!(place_of(&told, &norm.link().expect("a statute has a link")).is_some());
    assert!(place_of(&told, &words.get(&format!("zekerheid-{}", norm.certainty.name()))).is_some());
    enter(&mut harness);
    assert_eq!(place_of(&said(&harness), &words.get("wet-kop-waarom")), None, "the second Enter folds it in");
}

#[test]
fn an_open_norm_shows_its_band_and_the_reason_of_the_table() {
    let (facts, mut standing) = third_round();
    let at = of(&standing, Verdict::NotYet).at;
    standing.norms[at].verdict = Verdict::Open;
    let open = |standing: &Standing| {
        let name = title(&facts, &standing.norms[at]);
        let mut harness = shown(&facts, |ui, ctx| law_ui(ui, ctx, standing));
        harness.get_by_label_contains(&name).click();
        harness.run();
        said(&harness)
    };
    let silent = open(&standing);
    assert!(place_of(&silent, &Words::dutch().get("wet-tafel-zweeg")).is_some(), "{silent:?}");
    standing.norms[at].ruling = Some(Ruling { says: Says::Yes, reason: Reason::Words("het is klein".into()) });
    let ruled = open(&standing);
    assert!(place_of(&ruled, "De tafel zei ja, want: het is klein").is_some(), "{ruled:?}");
    assert_eq!(place_of(&ruled, &Words::dutch().get("wet-tafel-zweeg")), None);
}

#[test]
fn a_shut_gate_names_the_norm_that_shuts_it() {
    let (facts, mut standing) = third_round();
    let broken = standing.norms.iter().find(|norm| !norm.gates.is_empty()).expect("a norm of a gate").at;
    standing.norms[broken].verdict = Verdict::Broken;
    let gate = standing.norms[broken].gates[0].name();
    standing.gates.iter_mut().filter(|other| other.id == gate).for_each(|other| other.verdict = Verdict::Broken);
    let harness = shown(&facts, |ui, ctx| law_ui(ui, ctx, &standing));
    let name = format!("‘{}’", title(&facts, &standing.norms[broken]));
    let said = said(&harness);
    let line = said.iter().find(|words| words.starts_with(gate) && words.contains(&name));
    assert!(line.is_some(), "{gate} through {name}: {said:?}");
}

#[test]
fn past_the_review_date_the_law_and_the_title_say_so_quietly() {
    let level = Arc::new(levels::load("oefenregio").expect("a good level"));
    let review = level.norms().review_by().to_owned();
    let words = format!("Sinds {review}");
    let fresh = LevelFacts::new(level.clone(), "solo").seen_on("2026-11-30");
    let stale = LevelFacts::new(level, "solo").seen_on(&review);
    let standing = Standing::default();
    for (facts, warned) in [(&fresh, false), (&stale, true)] {
        let law = shown(facts, |ui, ctx| law_ui(ui, ctx, &standing));
        assert_eq!(place_of(&said(&law), &words).is_some(), warned);
        let title = shown(facts, |ui, ctx| regiotafel::panels::title::title_ui(ui, ctx, true, &mut Vec::new()));
        assert_eq!(place_of(&said(&title), &words).is_some(), warned);
    }
}

/// What everybody sees of a game.
fn seen(hand: &Hand) -> (LevelFacts, View) {
    (LevelFacts::new(hand.level(), hand.game.format().id()), hand.game.view(Viewer::Board))
}

#[test]
fn the_clock_says_now_and_next_round_and_every_term_in_words() {
    let hand = Hand::new("oefenregio", "solo");
    let (facts, view) = seen(&hand);
    let clock = view.legal_clock.clone().expect("the game runs");
    let harness = shown(&facts, |ui, ctx| clock_ui(ui, ctx, &view));
    let said = said(&harness);
    let (next, _) = clock.next.expect("there is a next round");
    let words = Words::dutch();
    for wanted in [
        words.get("klok-nu"),
        words.count("klok-ronde", "week", i64::from(next)),
        format!("Wachten na gunning: week {}–{}", clock.purchase.awarded, clock.purchase.signed),
        format!("Toestemming: week {}–{}", clock.now.reply, clock.now.consent),
        "Wgr art. 26".to_owned(),
        words.get("klok-standstill"),
        words.get("vlag-15-november"),
    ] {
        assert!(place_of(&said, &wanted).is_some(), "{wanted} is missing in {said:?}");
    }
    assert!(!said.iter().any(|words| words.contains('[')), "a text is missing: {said:?}");
    let towns = said.iter().filter(|words| words.contains(&words_of_idle_term())).count();
    assert_eq!(towns, facts.towns(), "every council has its own line, and no term runs yet");
}

fn words_of_idle_term() -> String {
    Words::dutch().get("klok-termijn-loopt-niet")
}

#[test]
fn the_clock_is_silent_after_the_end() {
    let mut hand = Hand::new("oefenregio", "solo");
    hand.finish();
    let (facts, view) = seen(&hand);
    assert!(said(&shown(&facts, |ui, ctx| clock_ui(ui, ctx, &view))).is_empty());
}

#[test]
fn three_children_have_a_name_a_town_and_five_sentences_each() {
    let mut hand = Hand::new("oefenregio", "solo");
    let (facts, before) = seen(&hand);
    assert!(
        said(&shown(&facts, |ui, ctx| children_ui(ui, ctx, &before))).is_empty(),
        "not while the table still talks"
    );
    hand.finish();
    let (_, view) = seen(&hand);
    assert_eq!(view.children.len(), 3);
    let harness = shown(&facts, |ui, ctx| children_ui(ui, ctx, &view));
    let said = said(&harness);
    let mut at = 0;
    for child in &view.children {
        let sentences: Vec<String> = std::iter::once(&child.title)
            .chain(child.lines.iter().map(|told| &told.line))
            .map(|line| Words::dutch().say(line, &facts))
            .collect();
        assert_eq!(sentences.len(), 6);
        for sentence in sentences {
            let found = said[at..].iter().position(|other| *other == sentence);
            assert!(found.is_some(), "{sentence} comes after what was before it: {said:?}");
            at += found.unwrap_or(0);
        }
    }
}

#[test]
fn what_a_repair_changed_for_a_child_stands_beside_what_it_was() {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    hand.everybody_signs();
    hand.go_to(3, 1);
    hand.next();
    let hard = [("K1_scope", "tien"), ("K3_aanbieders", "selectief"), ("K5_duur", "midden"), ("K6_overgang", "hard")];
    hand.agree(&hard.map(|(issue, option)| hand.option(issue, option)));
    hand.go_to(3, 3);
    hand.all_choose("T1", "garantie");
    hand.next();
    hand.finish();
    let (facts, view) = seen(&hand);
    let changed = view.children.iter().flat_map(|child| &child.lines).find_map(|told| told.before.clone());
    let old = Words::dutch().say(&changed.expect("the helper stays for somebody"), &facts);
    let harness = shown(&facts, |ui, ctx| children_ui(ui, ctx, &view));
    assert!(place_of(&said(&harness), &format!("Eerst: {old}")).is_some());
}
