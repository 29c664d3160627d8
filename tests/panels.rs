//! The panels without an engine: a click or a key gives the expected command, for every kind of ask; every control has a
//! label; nothing needs a mouse.
#![cfg(feature = "panels")]
#![expect(clippy::panic, reason = "a test may stop at what should not be")]

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use regiotafel::levels;
use regiotafel::panels::ask::{AskState, ask_ui};
use regiotafel::panels::table_screen::{Tab, TableState, table_ui};
use regiotafel::panels::{LevelFacts, PanelContext};
use regiotafel::rules::ask::{Answer, FactName, Reply, Sentence, Stance, Wish};
use regiotafel::rules::because::Standing;
use regiotafel::rules::bench::{Bench, Seat};
use regiotafel::rules::command::Command;
use regiotafel::rules::game::{Game, Setup};
use regiotafel::rules::ids::{AskNo, CardIx, IssueIx, MunIx, OptIx, PackageNo};
use regiotafel::rules::level::scan::Factor;
use regiotafel::rules::line::{FactValue, Line};
use regiotafel::rules::view::{
    AskView, HoursView, Light, NewsItem, NewsKind, OwnView, PackageView, ScanView, View, Viewer,
};
use regiotafel::texts::Words;
use regiotafel::theme::{Theme, style};
use std::sync::Arc;

/// The practice region and what a chair in it sees, with one question of our choice.
struct Scene {
    facts: LevelFacts,
    view: View,
}

const OUDEMEER: MunIx = MunIx(1);

impl Scene {
    /// A scene with this question for its own bench.
    fn new(id: &str) -> Self {
        let level = Arc::new(levels::load("oefenregio").expect("the practice region is playable"));
        let facts = LevelFacts::new(level.clone(), "solo");
        let ask = level.ask_ix(id).expect("the ask exists");
        let bench = level.ask(ask).bench();
        let seat = level.seat_of(bench, bench.is_local().then_some(OUDEMEER)).expect("the chair exists");
        let setup = Setup { format: "solo".into(), seed: 1, persons: vec![seat], bots: vec![] };
        let game = Game::new(level.clone(), setup).expect("solo exists");
        let mut view = game.view(Viewer::Seat(seat));
        let issues: Vec<IssueIx> =
            ["G4_zorgsleutel", "G9_zienswijze"].iter().filter_map(|i| level.issue_ix(i)).collect();
        view.own = Some(own(Seat { bench, municipality: Some(OUDEMEER) }, seat));
        view.asks = vec![AskView {
            no: AskNo(7),
            ask,
            seat,
            subject: None,
            answered: false,
            answer: None,
            closed: vec![],
            hours: vec![0.0; level.ask(ask).options().len()],
            slots: vec![0; level.ask(ask).options().len()],
            order: vec![],
            secret: true,
            issues,
            points: level.format("solo").map_or(0, |format| format.points()),
            cards: (0..6).map(CardIx).chain([CardIx(20), CardIx(28)]).collect(),
        }];
        Self { facts, view }
    }

    fn option(&self, k: usize) -> String {
        let ask = self.facts.level().ask(self.view.asks[0].ask);
        Words::dutch().ask_option(ask.id(), &ask.options()[k].key)
    }

    fn words(&self, issue: usize, option: u8) -> String {
        let issue = self.view.asks[0].issues[issue];
        let level = self.facts.level();
        Words::dutch().option(&level.issue(issue).id, &level.option(issue, OptIx(option)).id)
    }

    fn issue(&self, k: usize) -> IssueIx {
        self.view.asks[0].issues[k]
    }

    fn harness(&self) -> Harness<'_, (AskState, Vec<Command>)> {
        let mut ready = false;
        let mut harness = Harness::builder().with_size(egui::vec2(436.0, 900.0)).build_ui_state(
            move |ui, (state, out): &mut (AskState, Vec<Command>)| {
                if !ready {
                    style::apply(ui.ctx(), Theme::Light, true);
                    ready = true;
                    return;
                }
                let ctx = PanelContext::new(Words::dutch(), &self.facts, Theme::Light);
                ask_ui(ui, &ctx, &self.view, state, out);
            },
            (AskState::default(), vec![]),
        );
        harness.run();
        harness
    }
}

fn own(seat: Seat, seat_ix: regiotafel::rules::ids::SeatIx) -> OwnView {
    OwnView {
        seat_ix,
        seat,
        hours: HoursView { used: 16.0, pending: 0.0, free: 200.0, ceiling: 260.0 },
        slots: (1, 4),
        pending_slots: 0,
        facts: vec![FactName::OwnUse],
        whispers: vec![],
    }
}

fn main_button() -> String {
    Words::dutch().get("knop-bevestig")
}

type Asked<'a> = Harness<'a, (AskState, Vec<Command>)>;

fn press(harness: &mut Asked<'_>, key: Key) {
    harness.key_press(key);
    harness.run();
}

fn click(harness: &mut Asked<'_>, label: &str) {
    harness.get_by_label_contains(label).click();
    harness.run();
}

/// The one answer that was given.
fn given(harness: &Asked<'_>) -> Answer {
    match &harness.state().1[..] {
        [Command::Answer { ask: AskNo(7), answer }] => answer.clone(),
        other => panic!("one answer was expected, not {other:?}"),
    }
}

#[test]
fn choose_by_keyboard_and_by_mouse() {
    let scene = Scene::new("R7");
    let mut by_keys = scene.harness();
    press(&mut by_keys, Key::Num2);
    press(&mut by_keys, Key::Enter);
    assert_eq!(given(&by_keys), Answer::Choice(1));

    let mut by_mouse = scene.harness();
    click(&mut by_mouse, &scene.option(2));
    click(&mut by_mouse, &main_button());
    assert_eq!(given(&by_mouse), Answer::Choice(2));
}

#[test]
fn nothing_is_given_before_something_is_chosen() {
    let scene = Scene::new("R7");
    let mut harness = scene.harness();
    press(&mut harness, Key::Enter);
    assert!(harness.state().1.is_empty());
    assert!(harness.get_by_label_contains(&main_button()).accesskit_node().is_disabled());
}

#[test]
fn a_closed_option_says_why_and_cannot_be_chosen() {
    let mut scene = Scene::new("R7");
    scene.view.asks[0].closed = vec![(1, Line::new("dicht-agenda"))];
    let mut harness = scene.harness();
    let reason = Words::dutch().get("dicht-agenda");
    assert!(harness.query_by_label_contains(&reason).is_some());
    press(&mut harness, Key::Num2);
    press(&mut harness, Key::Enter);
    assert!(harness.state().1.is_empty());
}

#[test]
fn enter_on_a_chosen_row_confirms() {
    let scene = Scene::new("R7");
    let mut harness = scene.harness();
    harness.get_by_label_contains(&scene.option(0)).focus();
    harness.run();
    press(&mut harness, Key::Enter);
    assert!(harness.state().1.is_empty(), "the first Enter chooses");
    press(&mut harness, Key::Enter);
    assert_eq!(given(&harness), Answer::Choice(0));
}

#[test]
fn divide_takes_some_cards_within_the_budget() {
    let mut scene = Scene::new("A3");
    scene.view.asks[0].hours = vec![6.0, 6.0, 6.0, 400.0, 0.0];
    let mut harness = scene.harness();
    press(&mut harness, Key::Num1);
    press(&mut harness, Key::Num3);
    press(&mut harness, Key::Num4); // more hours than there are
    press(&mut harness, Key::Num1);
    press(&mut harness, Key::Num2);
    press(&mut harness, Key::Enter);
    assert_eq!(given(&harness), Answer::Cards(vec![1, 2]));
}

#[test]
fn a_menu_is_shown_in_its_order_and_answered_by_the_places_of_the_level() {
    let mut scene = Scene::new("R3");
    scene.view.asks[0].order = vec![2, 0, 1, 3];
    let mut harness = scene.harness();
    let told = harness.query_by_label(&Words::dutch().get("menu-volgorde")).is_some();
    assert!(told, "the player is told which order it is");
    press(&mut harness, Key::Num1);
    press(&mut harness, Key::Enter);
    assert_eq!(given(&harness), Answer::Cards(vec![2]), "the first of the menu is the third of the level");
}

#[test]
fn divide_keeps_to_the_number_of_cards() {
    let scene = Scene::new("R3");
    let mut harness = scene.harness();
    for key in [Key::Num1, Key::Num2, Key::Num3] {
        press(&mut harness, key);
    }
    press(&mut harness, Key::Enter);
    assert_eq!(given(&harness), Answer::Cards(vec![0, 1]));
}

#[test]
fn a_paper_gets_its_ticks() {
    let scene = Scene::new("A2");
    let mut harness = scene.harness();
    click(&mut harness, &scene.option(0));
    click(&mut harness, &scene.option(3));
    click(&mut harness, &main_button());
    assert_eq!(given(&harness), Answer::Cards(vec![0, 3]));
}

#[test]
fn a_frame_says_must_may_and_never() {
    let scene = Scene::new("R1");
    let mut harness = scene.harness();
    let never = Words::dutch().get("stand-nooit");
    let must = Words::dutch().get("stand-moet");
    click(&mut harness, &format!("{}: {never}", scene.words(0, 3)));
    let level = scene.facts.level();
    let word = Words::dutch().issue_word(&level.issue(scene.issue(1)).id);
    click(&mut harness, &format!("{}: {word}", Words::dutch().get("knop-kies")));
    click(&mut harness, &format!("{}: {must}", scene.words(1, 1)));
    click(&mut harness, &main_button());
    let Answer::Frame(rows) = given(&harness) else { panic!("a frame was expected") };
    assert_eq!(rows[0], (scene.issue(0), vec![Stance::May, Stance::May, Stance::May, Stance::Never]));
    assert_eq!(rows[1], (scene.issue(1), vec![Stance::May, Stance::Must, Stance::May]));
}

#[test]
fn a_frame_may_be_left_out() {
    let scene = Scene::new("R1");
    let mut harness = scene.harness();
    click(&mut harness, &scene.option(1));
    press(&mut harness, Key::Tab);
    click(&mut harness, &main_button());
    assert_eq!(given(&harness), Answer::Choice(1));
}

#[test]
fn a_package_starts_from_the_draft_and_goes_issue_by_issue() {
    let scene = Scene::new("W3");
    let mut harness = scene.harness();
    press(&mut harness, Key::Num2);
    press(&mut harness, Key::Num3);
    press(&mut harness, Key::Enter);
    let expected = vec![(scene.issue(0), OptIx(1)), (scene.issue(1), OptIx(2))];
    assert_eq!(given(&harness), Answer::Package(expected));
}

/// A package of Lindenbroek on the table, outside the own frame.
fn tabled(scene: &mut Scene) {
    let options = vec![(scene.issue(0), OptIx(2)), (scene.issue(1), OptIx(1))];
    scene.view.packages = vec![PackageView {
        no: PackageNo(1),
        by: MunIx(2),
        answers: (0..6).map(|m| (MunIx(m), None)).collect(),
        for_council: Vec::new(),
        count: None,
        result: None,
        light: Some(Light::Outside(vec![options[0].0])),
        options,
    }];
}

#[test]
fn a_reply_is_one_of_four() {
    let mut scene = Scene::new("W4");
    tabled(&mut scene);
    for (key, reply) in [(Key::Num1, Reply::Yes), (Key::Num2, Reply::YesIf), (Key::Num4, Reply::No)] {
        let mut harness = scene.harness();
        press(&mut harness, key);
        press(&mut harness, Key::Enter);
        assert_eq!(given(&harness), Answer::Reply(reply));
    }
}

#[test]
fn otherwise_asks_which_one_issue() {
    let mut scene = Scene::new("W4");
    tabled(&mut scene);
    let mut harness = scene.harness();
    press(&mut harness, Key::Num3);
    press(&mut harness, Key::Enter);
    assert!(harness.state().1.is_empty(), "what should change is not known yet");
    press(&mut harness, Key::Num3); // stands in the package already
    press(&mut harness, Key::Enter);
    assert!(harness.state().1.is_empty());
    press(&mut harness, Key::Num2);
    press(&mut harness, Key::Enter);
    assert_eq!(given(&harness), Answer::Reply(Reply::Other(scene.issue(0), OptIx(1))));
}

#[test]
fn the_own_light_is_a_sign_with_words() {
    let mut scene = Scene::new("W4");
    tabled(&mut scene);
    let harness = scene.harness();
    assert!(harness.query_by_label_contains("Past niet in het kader").is_some());
}

#[test]
fn an_argument_is_a_ground_and_at_most_one_more_card() {
    let scene = Scene::new("W5");
    let mut harness = scene.harness();
    press(&mut harness, Key::Num2);
    press(&mut harness, Key::Enter);
    assert_eq!(given(&harness), Answer::Argument { issue: scene.issue(0), ground: CardIx(1), second: None });

    let mut with_second = scene.harness();
    press(&mut with_second, Key::Num1);
    press(&mut with_second, Key::Num1); // now the second cards have the keys
    press(&mut with_second, Key::Enter);
    let Answer::Argument { ground, second, .. } = given(&with_second) else { panic!("an argument was expected") };
    assert_eq!((ground, second), (CardIx(0), Some(CardIx(20))));
}

#[test]
fn points_have_an_issue_an_option_and_a_weight() {
    let scene = Scene::new("R4");
    let mut harness = scene.harness();
    click(&mut harness, &scene.words(0, 3));
    let heavy = format!("{}: {}", scene.words(0, 3), Words::dutch().get("gewicht-3"));
    click(&mut harness, &heavy);
    click(&mut harness, &main_button());
    let wish = Wish { issue: scene.issue(0), option: OptIx(3), weight: 3 };
    assert_eq!(given(&harness), Answer::Points(vec![wish]));
}

#[test]
fn a_vote_has_one_sentence() {
    let scene = Scene::new("R5");
    let mut harness = scene.harness();
    press(&mut harness, Key::Num1);
    click(&mut harness, &Words::dutch().ask_sentences("R5")[1]);
    click(&mut harness, &main_button());
    assert_eq!(given(&harness), Answer::Vote(0, Sentence::Ready(1)));
}

#[test]
fn own_words_go_before_ready_ones_and_numbers_are_typed() {
    let scene = Scene::new("R5");
    let mut harness = scene.harness();
    press(&mut harness, Key::Num2);
    let field = Words::dutch().get("kies-zin-eigen");
    harness.get_by_role_and_label(egui::accesskit::Role::MultilineTextInput, &field).focus();
    harness.run();
    harness.get_by_role_and_label(egui::accesskit::Role::MultilineTextInput, &field).type_text("Na 1 jaar");
    harness.run();
    click(&mut harness, &main_button());
    assert_eq!(given(&harness), Answer::Vote(1, Sentence::Own("Na 1 jaar".into())));
}

#[test]
fn a_promise_is_made_to_somebody() {
    let scene = Scene::new("W6");
    let mut harness = scene.harness();
    press(&mut harness, Key::Num1);
    press(&mut harness, Key::Enter);
    assert!(harness.state().1.is_empty(), "to whom is not known yet");
    click(&mut harness, "Zandrijk");
    click(&mut harness, &main_button());
    let Answer::Promise(0, to) = given(&harness) else { panic!("a promise was expected") };
    assert_eq!(scene.facts.level().municipality(to).name(), "Zandrijk");

    let mut nothing = scene.harness();
    press(&mut nothing, Key::Num4);
    press(&mut nothing, Key::Enter);
    assert_eq!(given(&nothing), Answer::Choice(3));
}

#[test]
fn a_note_is_a_ready_sentence() {
    let scene = Scene::new("R13");
    let mut harness = scene.harness();
    press(&mut harness, Key::Num3);
    press(&mut harness, Key::Enter);
    assert_eq!(given(&harness), Answer::Say(Sentence::Ready(2)));
}

#[test]
fn when_all_is_answered_enter_goes_on_and_answers_can_be_changed() {
    let mut scene = Scene::new("R7");
    scene.view.asks[0].answered = true;
    scene.view.asks[0].answer = Some(Answer::Choice(1));
    let mut harness = scene.harness();
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().1, vec![Command::Proceed { from: scene.view.clock.moment }]);

    let mut again = scene.harness();
    click(&mut again, &Words::dutch().get("knop-wijzig"));
    press(&mut again, Key::Num1);
    press(&mut again, Key::Enter);
    assert_eq!(given(&again), Answer::Choice(0));
}

/// The whole screen of a chair.
fn screen(scene: &Scene, size: (f32, f32), zoom: f32) -> Harness<'_, (TableState, Vec<regiotafel::panels::Intent>)> {
    let mut ready = false;
    let mut harness = Harness::builder().with_size(egui::vec2(size.0, size.1)).build_ui_state(
        move |ui, (state, out): &mut (TableState, Vec<regiotafel::panels::Intent>)| {
            if !ready {
                style::apply(ui.ctx(), Theme::Light, true);
                ui.ctx().set_zoom_factor(zoom);
                ready = true;
                return;
            }
            let ctx = PanelContext::new(Words::dutch(), &scene.facts, Theme::Light);
            let standing = Standing { meters: std::array::from_fn(|_| meter()), ..Standing::default() };
            table_ui(ui, &ctx, &scene.view, &standing, state, out);
        },
        (TableState::default(), vec![]),
    );
    harness.run();
    harness
}

fn meter() -> regiotafel::rules::because::Meter {
    regiotafel::rules::because::Meter {
        value: 50.0,
        low: 40.0,
        high: 60.0,
        before: Some(45.0),
        label: "oordeel-kwetsbaar".into(),
    }
}

#[test]
fn every_control_has_a_label() {
    for id in ["R1", "R3", "R4", "R5", "R7", "R13", "W3", "W4", "W5", "W6", "A2", "A3"] {
        let mut scene = Scene::new(id);
        tabled(&mut scene);
        for tab in Tab::ALL {
            let mut harness = screen(&scene, (1366.0, 768.0), 1.0);
            harness.state_mut().0.tab = tab;
            harness.run();
            for node in harness.root().children_recursive() {
                let node = node.accesskit_node();
                let pressed = node.data().supports_action(egui::accesskit::Action::Click) && !node.is_disabled();
                let named = node.label().is_some_and(|l| !l.trim().is_empty()) || node.value().is_some();
                let own = node.role() != egui::accesskit::Role::ScrollBar;
                assert!(!pressed || named || !own, "{id}, {tab:?}: {:?} has no label", node.role());
                if let Some(label) = node.label() {
                    assert!(!label.contains('['), "{id}, {tab:?}: a text is missing: {label}");
                }
            }
        }
    }
}

#[test]
fn tab_reaches_the_question_the_button_and_every_tab() {
    let scene = Scene::new("R7");
    let mut harness = screen(&scene, (1366.0, 768.0), 1.0);
    let mut reached = Vec::new();
    for _ in 0..60 {
        harness.key_press(Key::Tab);
        harness.run();
        let focused = harness.root().children_recursive().find(|n| n.accesskit_node().is_focused());
        reached.extend(focused.and_then(|n| n.accesskit_node().label()));
    }
    for wanted in [scene.option(0), scene.option(1), "Omdat".to_owned(), "Wet".to_owned(), "Stoppen".to_owned()] {
        assert!(reached.iter().any(|label| label.starts_with(&wanted)), "{wanted} was not reached: {reached:?}");
    }
}

#[test]
fn nothing_is_cut_off_on_a_small_screen_or_at_double_size() {
    for id in ["R1", "R7", "W4", "W6"] {
        let mut scene = Scene::new(id);
        tabled(&mut scene);
        for (size, zoom) in [((1366.0, 768.0), 1.0), ((1920.0, 1080.0), 1.0), ((1920.0, 1080.0), 1.4)] {
            let harness = screen(&scene, size, zoom);
            let words = main_button();
            let button = harness.get_by_label_contains(&words);
            let rect = button.rect();
            assert!(rect.max.y <= size.1 && rect.max.x <= size.0 && rect.min.x >= 0.0, "{id} at {size:?}: {rect:?}");
        }
    }
}

#[test]
fn the_story_of_an_event_stands_under_its_title() {
    let mut scene = Scene::new("R7");
    let level = scene.facts.level().clone();
    let event = level.event_ix("E03").expect("the letter is a card");
    let story = Line::new("gebeurtenis-E03-tekst").with("weken", FactValue::Number(26));
    let told = Words::dutch().say(&story, &*level);
    scene.view.news.push(NewsItem {
        no: 0,
        week: 25,
        line: Line::new("nieuws-gebeurtenis").with("gebeurtenis", FactValue::Event(event)),
        story: Some(story),
        m: None,
        kind: NewsKind::Event,
    });
    let mut harness = screen(&scene, (1366.0, 2000.0), 1.0);
    harness.state_mut().0.tab = Tab::Because;
    harness.run();
    let title = harness.get_by_label_contains("De brief van de minister").rect();
    let story = harness.get_by_label_contains(&told).rect();
    assert!(told.contains("26 weken") && story.min.y >= title.max.y - 1.0, "{told}");
}

#[test]
fn the_alt_keys_open_the_tabs() {
    let scene = Scene::new("R7");
    let mut harness = screen(&scene, (1366.0, 768.0), 1.0);
    harness.key_press_modifiers(Modifiers::ALT, Key::Num3);
    harness.run();
    assert_eq!(harness.state().0.tab, Tab::Gates);
}

#[test]
fn the_table_shows_the_bottleneck_and_the_steps() {
    let mut scene = Scene::new("R7");
    let bottleneck = Words::dutch().get("meting-vorm-zet");
    {
        let quiet = screen(&scene, (1366.0, 4000.0), 1.0);
        assert!(quiet.query_by_label(&bottleneck).is_none(), "nobody measured yet");
        assert!(quiet.query_by_label(&Words::dutch().get("kop-stappen")).is_some());
    }
    let shares = Factor::ALL.map(|factor| (factor, if factor == Factor::Organised { 0.3 } else { 0.6 }));
    scene.view.scan = Some(ScanView { shares, bottleneck: Factor::Organised });
    let told = screen(&scene, (1366.0, 4000.0), 1.0);
    assert!(told.query_by_label(&bottleneck).is_some());
}

#[test]
fn the_bench_of_a_scene_is_the_bench_of_its_ask() {
    assert_eq!(Scene::new("W4").view.own.map(|o| o.seat.bench), Some(Bench::Alderman));
}
