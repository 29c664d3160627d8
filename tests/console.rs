//! The console: each button gives its command, the keyboard alone leads a game from door to door, nobody's answer shows before
//! the gate, and nothing is cut off on a small or an enlarged screen.
#![cfg(feature = "panels")]

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use regiotafel::journal::{Memory, Opening};
use regiotafel::panels::board::pages;
use regiotafel::panels::console::{ConsoleState, Tab, console_ui};
use regiotafel::panels::{BoardScreen, Intent, LevelFacts, PanelContext};
use regiotafel::rules::bench::Bench;
use regiotafel::rules::command::{Actor, Command};
use regiotafel::rules::ids::SeatIx;
use regiotafel::rules::remark::Remark;
use regiotafel::rules::view::{Stage, Viewer};
use regiotafel::session::{
    Chair, ChairRule, DeviceKey, Door, Entrance, Hint, Lead, Led, Missing, Qr, Request, Room, WayIn, Wish, hints,
};
use regiotafel::texts::Words;
use regiotafel::theme::{Theme, style};
use std::sync::Arc;
use std::time::Duration;

/// A room that is led through the console.
struct Desk {
    room: Room,
    facts: LevelFacts,
    now: Duration,
}

/// What the console shows and gives.
struct Shown {
    led: Led,
    state: ConsoleState,
    out: Vec<Intent>,
    zoom: f32,
}

type Console<'a> = Harness<'a, Shown>;

fn key(name: &str) -> DeviceKey {
    DeviceKey(name.to_owned())
}

fn said(words: &str) -> String {
    Words::dutch().get(words)
}

impl Desk {
    fn new(level: &str, format: &str) -> Self {
        let level = Arc::new(regiotafel::levels::load(level).expect("a good level"));
        let door = Door::new(format, key("leider"), "geheim".into()).json();
        let opening = Opening { id: "BKTD".into(), level: level.id().into(), seed: 7, delete_after: 0, door };
        let room = Room::create(Arc::new(Memory::default()), &opening, level.clone()).expect("a new table");
        Self { room, facts: LevelFacts::new(level, format), now: Duration::from_secs(100) }
    }

    fn ask(&mut self, by: &str, wish: Wish) -> Result<(), String> {
        let request = Request { by: key(by), command: String::new(), wish };
        let answer = self.room.take(&[request], self.now).pop().expect("one answer for one request");
        answer.map_err(|refusal| refusal.line.key)
    }

    fn lead(&mut self, lead: Lead) {
        self.ask("leider", Wish::Lead(lead)).expect("the leader may");
    }

    /// A person on a chair, here.
    fn sit(&mut self, seat: SeatIx) {
        self.ask("gast", Wish::Sit(seat)).expect("the chair is free");
        self.room.came(&key("gast"), self.now);
    }

    fn seat(&self, bench: Bench) -> SeatIx {
        let seats = self.facts.level().seats();
        SeatIx(seats.iter().position(|seat| seat.bench == bench).expect("the level has this bench") as u8)
    }

    fn led(&mut self) -> Led {
        let way = WayIn {
            code: "BKTD".into(),
            addresses: vec!["http://192.168.1.10:7373/BKTD/".into(), "http://10.0.0.2:7373/BKTD/".into()],
            picture: Qr { side: 21, dark: (0..21 * 21).map(|k| k % 3 == 0).collect() },
        };
        let leading = self.room.leading(self.now, way, 0, |_, _| "BDFGHJ".into());
        Led { frame: self.room.frame(Viewer::Facilitator), leading }
    }

    fn console(&mut self, size: (f32, f32), zoom: f32) -> Console<'static> {
        let facts = self.facts.clone();
        let shown = Shown { led: self.led(), state: ConsoleState::default(), out: vec![], zoom };
        let mut ready = false;
        let mut console = Harness::builder().with_size(egui::vec2(size.0, size.1)).build_ui_state(
            move |ui, shown: &mut Shown| {
                if !ready {
                    style::apply(ui.ctx(), Theme::Light, true);
                    ui.ctx().set_zoom_factor(shown.zoom);
                    ready = true;
                    return;
                }
                let ctx = PanelContext::new(Words::dutch(), &facts, Theme::Light);
                console_ui(ui, &ctx, &shown.led, &mut shown.state, &mut shown.out);
            },
            shown,
        );
        console.run();
        console
    }

    /// Carries out what was pressed, and shows what came of it.
    fn follow(&mut self, console: &mut Console<'_>) -> usize {
        let wants = std::mem::take(&mut console.state_mut().out);
        let count = wants.len();
        for want in wants {
            match want {
                Intent::Lead(lead) => {
                    let answer = self.ask("leider", Wish::Lead(lead));
                    console.state_mut().state.notice = answer.err();
                }
                Intent::TurnBoard(by) => {
                    let pages = &mut console.state_mut().state.pages;
                    *pages = pages.map(|(shown, all)| (shown.saturating_add_signed(by as isize).min(all - 1), all));
                }
                _ => {}
            }
        }
        self.now += Duration::from_secs(20);
        console.state_mut().led = self.led();
        console.run();
        count
    }
}

fn press(console: &mut Console<'_>, key: Key) {
    console.key_press(key);
    console.run();
}

fn click(console: &mut Console<'_>, label: &str) {
    console.get_by_label_contains(label).click();
    console.run();
}

/// Everything that a screen reader can find.
fn labels(console: &Console<'_>) -> Vec<String> {
    let all = console.root().children_recursive().collect::<Vec<_>>();
    let words = |node: &egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        [node.label(), node.value()].into_iter().flatten().collect::<Vec<_>>()
    };
    all.iter().flat_map(words).collect()
}

/// The congress from door to door, by the keys of a presenter remote and nothing else.
#[test]
fn the_page_key_alone_leads_a_whole_game() {
    let mut desk = Desk::new("vijf-stromen", "congres");
    let mut console = desk.console((1366.0, 768.0), 1.0);
    let (mut turn, mut events, mut presses) = (0, 0, 0);
    for _ in 0..120 {
        let state = console.state_mut();
        if let Some(frame) = state.led.frame.clone() {
            if frame.turn != turn {
                turn = frame.turn;
                let all = pages(&frame.board, &frame.standing, frame.news_before).len();
                state.state.pages = Some((0, all));
            }
            events += usize::from(frame.view.clock.stage == Stage::Event);
        }
        console.run();
        press(&mut console, Key::PageDown);
        if desk.follow(&mut console) == 0 {
            break;
        }
        presses += 1;
        assert_eq!(console.state().state.notice, None, "nothing was refused");
    }
    let game = desk.room.game().expect("it was played");
    assert!(game.outcome().is_some(), "the game came to its end in {presses} presses");
    let leading = desk.led().leading;
    let sheet = leading.sheet.expect("the congress has a run sheet");
    assert_eq!(sheet.step + 1, sheet.lengths.len(), "and to the last step of its sheet");
    assert_eq!(leading.next, None);
    assert!(events > 0, "an event waited and fell");
}

/// A game with one person, an official, who has not answered.
fn begun(level: &str, format: &str) -> (Desk, SeatIx) {
    let mut desk = Desk::new(level, format);
    let seat = desk.seat(Bench::Council);
    desk.sit(seat);
    desk.lead(Lead::Begin);
    (desk, seat)
}

#[test]
fn what_would_leave_people_behind_is_said_and_still_may() {
    let (mut desk, _) = begun("oefenregio", "dagdeel");
    let mut console = desk.console((1366.0, 768.0), 1.0);
    let moment = desk.room.game().expect("it is played").moment();
    assert!(console.query_by_label_contains(&Words::dutch().count("console-niet-geantwoord", "aantal", 1)).is_some());
    press(&mut console, Key::Enter);
    assert_eq!(console.state().out, vec![Intent::Lead(Lead::Proceed(moment))]);
}

#[test]
fn a_chair_that_is_away_is_named_before_the_press() {
    let (mut desk, seat) = begun("oefenregio", "dagdeel");
    desk.room.went(&key("gast"), desk.now);
    desk.now += Duration::from_secs(60);
    let console = desk.console((1366.0, 768.0), 1.0);
    let name = regiotafel::facts::Speaker { words: Words::dutch(), level: &desk.facts };
    let name = name.seat(seat).map(|seat| name.seat_name(seat)).expect("a chair");
    let told = labels(&console).into_iter().find(|label| label.contains("Iemand is even weg")).expect("it is said");
    assert!(told.to_lowercase().contains(&name.to_lowercase()), "{told} names {name}");
}

#[test]
fn the_menu_of_a_chair_gives_its_commands() {
    let (mut desk, seat) = begun("oefenregio", "dagdeel");
    let name = said("console-stoel-bezig");
    let acts: [(String, Lead); 5] = [
        (said("leiding-por"), Lead::Nudge(seat)),
        (said("pagina-maak-vrij"), Lead::Free(seat)),
        (said("leiding-stoel-computer"), Lead::Rule(seat, ChairRule::Bot)),
        (said("leiding-stoel-niets"), Lead::Rule(seat, ChairRule::Abstain)),
        (said("leiding-stoel-dicht"), Lead::Rule(seat, ChairRule::Shut)),
    ];
    for (words, lead) in acts {
        let mut console = desk.console((1366.0, 768.0), 1.0);
        click(&mut console, &format!(": {name}"));
        console.get_by_label(&words).click();
        console.run();
        assert_eq!(console.state().out, vec![Intent::Lead(lead)], "{words}");
    }
}

#[test]
fn a_chair_is_opened_by_the_keyboard() {
    let (mut desk, _) = begun("oefenregio", "dagdeel");
    let mut console = desk.console((1366.0, 768.0), 1.0);
    press(&mut console, Key::Z);
    press(&mut console, Key::ArrowRight);
    press(&mut console, Key::Enter);
    assert!(console.query_by_label(&said("console-stoel-regel")).is_some(), "the menu of a chair lies open");
    press(&mut console, Key::Escape);
    assert!(console.query_by_label(&said("console-stoel-regel")).is_none(), "and is closed by Escape");
    assert!(console.state().out.is_empty(), "no key went on with the game");
}

#[test]
fn looking_along_needs_a_reason_and_one_more_press() {
    let (mut desk, seat) = begun("oefenregio", "dagdeel");
    let mut console = desk.console((1366.0, 768.0), 1.0);
    click(&mut console, &format!(": {}", said("console-stoel-bezig")));
    let look = said("console-kijk-mee-knop");
    assert!(console.get_by_label(&look).accesskit_node().is_disabled(), "not without a reason");
    let field = said("console-waarom");
    console.get_by_role_and_label(egui::accesskit::Role::MultilineTextInput, &field).focus();
    console.run();
    console.get_by_role_and_label(egui::accesskit::Role::MultilineTextInput, &field).type_text("vraagt hulp");
    console.run();
    console.get_by_label(&look).click();
    console.run();
    assert_eq!(console.state().out, vec![Intent::Peek(seat, "vraagt hulp".into())]);
    console.state_mut().state.peek = desk.room.frame(Viewer::Seat(seat));
    console.run();
    let secret = said("kop-alleen-voor-u");
    assert!(!labels(&console).contains(&secret), "the page is covered first");
    click(&mut console, &said("console-laat-zien"));
    assert!(labels(&console).contains(&secret), "now it shows");
    console.run_steps(100);
    assert!(console.state().state.peek.is_none(), "it closed by itself");
}

#[test]
fn keys_and_buttons_of_clock_board_and_door() {
    let (mut desk, _) = begun("oefenregio", "dagdeel");
    let by_key = [
        (Key::P, Intent::Lead(Lead::Freeze(true))),
        (Key::Plus, Intent::Lead(Lead::Time(None, 60))),
        (Key::Minus, Intent::Lead(Lead::Time(None, -60))),
        (Key::S, Intent::Lead(Lead::Remark(Remark::Star))),
        (Key::D, Intent::Screen(BoardScreen::Blank(true))),
        (Key::V, Intent::Screen(BoardScreen::Full(true))),
        (Key::A, Intent::Screen(BoardScreen::OtherDisplay)),
        (Key::B, Intent::Screen(BoardScreen::Mirror(true))),
    ];
    for (key, intent) in by_key {
        let mut console = desk.console((1366.0, 768.0), 1.0);
        press(&mut console, key);
        assert_eq!(console.state().out, vec![intent], "{key:?}");
    }
    let by_click = [
        (Tab::Board, "console-ander-scherm", Intent::Screen(BoardScreen::OtherDisplay)),
        (Tab::Board, "console-donker", Intent::Screen(BoardScreen::Blank(true))),
        (Tab::Door, "pagina-deur-slot", Intent::Lead(Lead::Set(Entrance::Locked))),
        (Tab::Door, "pagina-weg-computer", Intent::Lead(Lead::IfMissing(Missing::Bot))),
        (Tab::Door, "console-ander-adres", Intent::OtherAddress),
        (Tab::Board, "console-bevries", Intent::Lead(Lead::Freeze(true))),
        (Tab::Board, "console-minuut-erbij", Intent::Lead(Lead::Time(None, 60))),
    ];
    for (tab, words, intent) in by_click {
        let mut console = desk.console((1366.0, 1600.0), 1.0);
        let alt = Tab::ALL.iter().position(|one| *one == tab).expect("a tab");
        console.key_press_modifiers(Modifiers::ALT, [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5][alt]);
        console.run();
        console.get_by_label(&said(words)).click();
        console.run();
        assert_eq!(console.state().out, vec![intent], "{words}");
    }
}

#[test]
fn back_to_a_beat_needs_a_choice_and_a_reason() {
    let (mut desk, _) = begun("oefenregio", "dagdeel");
    let mut console = desk.console((1366.0, 900.0), 1.0);
    press(&mut console, Key::T);
    assert!(console.query_by_label(&said("console-terug-knop")).is_none(), "no moment was chosen yet");
    let (round, beat) = *desk.led().leading.points.first().expect("a first beat");
    console.get_by_label_contains(&said("console-terug-begin")).click();
    console.run();
    let field = said("console-waarom");
    console.get_by_role_and_label(egui::accesskit::Role::MultilineTextInput, &field).focus();
    console.run();
    console.get_by_role_and_label(egui::accesskit::Role::MultilineTextInput, &field).type_text("verkeerd begrepen");
    console.run();
    click(&mut console, &said("console-terug-knop"));
    assert_eq!(console.state().out, vec![Intent::Lead(Lead::Back(round, beat, "verkeerd begrepen".into()))]);
}

/// What a council answers in secret never reaches the console.
#[test]
fn no_answer_shows_before_the_gate() {
    let (mut desk, seat) = begun("oefenregio", "dagdeel");
    let game = desk.room.game().expect("it is played");
    let (ask, answer) = game
        .legal(Actor::Seat(seat))
        .into_iter()
        .find_map(|command| match command {
            Command::Answer { ask, answer } => Some((ask, answer)),
            _ => None,
        })
        .expect("the council is asked something");
    desk.ask("gast", Wish::Answer(seat, ask, answer)).expect("it may");
    let own = desk.room.view(Viewer::Seat(seat)).expect("it is played");
    let asked = own.asks.iter().find(|asked| asked.no == ask).expect("its question");
    let source = desk.facts.level().ask(asked.ask);
    let options: Vec<String> =
        source.options().iter().map(|option| Words::dutch().ask_option(source.id(), &option.key)).collect();
    for tab in Tab::ALL {
        let mut console = desk.console((700.0, 900.0), 1.0);
        let alt = Tab::ALL.iter().position(|one| *one == tab).expect("a tab");
        let keys = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6];
        console.key_press_modifiers(Modifiers::ALT, keys[alt]);
        console.run();
        let labels = labels(&console);
        let told = labels.iter().find(|label| options.iter().any(|option| label.contains(option.as_str())));
        assert_eq!(told, None, "{tab:?}");
        if tab == Tab::Room {
            let ready = said("console-stoel-klaar");
            assert!(labels.iter().any(|label| label.contains(&ready)), "that it answered does show");
        }
    }
}

/// The sizes at which a console must be usable: a laptop, an old one, and twice as large on the laptop.
const SIZES: [((f32, f32), f32); 3] = [((1366.0, 768.0), 1.0), ((1024.0, 768.0), 1.0), ((1366.0, 768.0), 2.0)];

#[test]
fn every_control_has_a_label_and_the_one_button_is_always_whole() {
    for (size, zoom) in SIZES {
        for (level, format) in [("vijf-stromen", "congres"), ("noordoost-brabant", "onboarding")] {
            let mut before = Desk::new(level, format);
            let (mut during, _) = begun(level, format);
            for desk in [&mut before, &mut during] {
                let mut console = desk.console(size, zoom);
                for (tab, key) in
                    Tab::ALL.iter().zip([Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6])
                {
                    console.key_press_modifiers(Modifiers::ALT, key);
                    console.run();
                    let at = format!("{level}, {tab:?}, {size:?} x {zoom}");
                    named(&console, &at);
                    inside(&console, size, zoom, &at);
                }
            }
        }
    }
}

fn named(console: &Console<'_>, at: &str) {
    for node in console.root().children_recursive() {
        let node = node.accesskit_node();
        let pressed = node.data().supports_action(egui::accesskit::Action::Click) && !node.is_disabled();
        let named = node.label().is_some_and(|label| !label.trim().is_empty()) || node.value().is_some();
        let own = node.role() != egui::accesskit::Role::ScrollBar;
        assert!(!pressed || named || !own, "{at}: {:?} has no label", node.role());
        for label in [node.label(), node.value()].into_iter().flatten() {
            assert!(!label.contains('[') && !label.contains("{$"), "{at}: a text is missing: {label}");
        }
    }
}

/// The one button lies wholly on the screen, and nothing runs out of it at the side.
fn inside(console: &Console<'_>, size: (f32, f32), zoom: f32, at: &str) {
    let (wide, high) = (size.0 / zoom, size.1 / zoom);
    let main = ["knop-verder", "knop-begin", "knop-naar", "console-naar", "knop-open-poort"];
    let words: Vec<String> = main.iter().filter(|key| Words::dutch().has(key)).map(|key| said(key)).collect();
    let buttons: Vec<_> = console
        .root()
        .children_recursive()
        .filter(|node| node.accesskit_node().role() == egui::accesskit::Role::Button)
        .filter(|node| node.accesskit_node().raw_bounds().is_some())
        .filter(|node| node.accesskit_node().label().is_some_and(|l| words.iter().any(|w| l.starts_with(w.as_str()))))
        .map(|node| node.rect())
        .collect();
    assert!(!buttons.is_empty(), "{at}: the one button is there");
    for rect in buttons {
        assert!(rect.max.x <= wide + 0.5 && rect.max.y <= high + 0.5 && rect.min.y >= 0.0, "{at}: {rect:?}");
    }
    for node in console.root().children_recursive() {
        let Some(label) = node.accesskit_node().label().filter(|_| node.accesskit_node().raw_bounds().is_some()) else {
            continue;
        };
        let rect = node.rect();
        let seen = rect.is_positive() && rect.max.x < 10_000.0;
        assert!(!seen || rect.max.x <= wide + 1.0 && rect.min.x >= -1.0, "{at}: {label:?} {rect:?}");
    }
}

/// In the bar above nothing lies over anything else.
#[test]
fn the_bar_above_has_room_for_everything() {
    for (size, zoom) in SIZES {
        for (level, format) in
            [("vijf-stromen", "congres"), ("noordoost-brabant", "onboarding"), ("oefenregio", "dagdeel")]
        {
            let (mut desk, _) = begun(level, format);
            let console = desk.console(size, zoom);
            let in_bar: Vec<_> = console
                .root()
                .children_recursive()
                .filter(|node| {
                    let node = node.accesskit_node();
                    let words = node.label().or_else(|| node.value()).is_some_and(|words| !words.is_empty());
                    words && node.raw_bounds().is_some()
                })
                .map(|node| (node.accesskit_node().label().or_else(|| node.accesskit_node().value()), node.rect()))
                .filter(|(_, rect)| rect.is_positive() && rect.max.y <= 56.0)
                .collect();
            assert!(in_bar.len() > 3, "the bar is there");
            for (k, (words, rect)) in in_bar.iter().enumerate() {
                for (other, under) in &in_bar[k + 1..] {
                    let both = rect.intersect(*under);
                    let over = both.width() > 1.0 && both.height() > 1.0;
                    assert!(!over, "{level}, {size:?} x {zoom}: {words:?} lies over {other:?}");
                }
            }
        }
    }
}

#[test]
fn tab_reaches_the_button_the_chairs_and_the_clock() {
    let (mut desk, _) = begun("vijf-stromen", "congres");
    let mut console = desk.console((1366.0, 768.0), 1.0);
    let mut reached = Vec::new();
    for _ in 0..80 {
        console.key_press(Key::Tab);
        console.run();
        let focused = console.root().children_recursive().find(|node| node.accesskit_node().is_focused());
        reached.extend(focused.and_then(|node| node.accesskit_node().label()));
    }
    for wanted in ["console-bevries", "console-ster", "console-toetsen", "console-donker", "console-blad-deur"] {
        let wanted = said(wanted);
        assert!(reached.iter().any(|label| label.starts_with(&wanted)), "{wanted} was not reached: {reached:?}");
    }
    assert!(reached.iter().any(|label| label.ends_with(&said("console-stoel-bot"))), "no chair was reached");
}

/// A room as the hints see it: people on every chair who wait for so many seconds, or for nothing.
fn watched(desk: &mut Desk, idle: &[Option<u32>]) -> Led {
    let mut led = desk.led();
    for (k, chair) in led.leading.chairs.iter_mut().enumerate() {
        chair.who = Chair::Here;
        chair.idle = idle.get(k).copied().flatten();
    }
    led
}

fn hints_of(led: &Led) -> Vec<Hint> {
    hints(&led.leading, led.frame.as_ref().map(|frame| &frame.view))
}

#[test]
fn hints_are_the_alarms_that_a_room_can_know() {
    let (mut desk, _) = begun("vijf-stromen", "congres");
    let seat = |k: u8| SeatIx(k);
    assert_eq!(hints_of(&watched(&mut desk, &[])), vec![], "nothing to say when all goes well");
    assert_eq!(hints_of(&watched(&mut desk, &[Some(44)])), vec![]);
    assert_eq!(hints_of(&watched(&mut desk, &[Some(45)])), vec![Hint::WaitingFor(seat(0), 45)]);
    let two = watched(&mut desk, &[Some(241), Some(30)]);
    assert_eq!(hints_of(&two), vec![Hint::Idle(seat(0), 241)]);
    let all = two.leading.chairs.len();
    let third: Vec<_> = (0..all).map(|k| (k < all.div_ceil(3)).then_some(121)).collect();
    assert_eq!(hints_of(&watched(&mut desk, &third)), vec![Hint::Lost(all.div_ceil(3) as u32, all as u32)]);
    let mut frozen = watched(&mut desk, &[Some(300)]);
    frozen.leading.pace.frozen = true;
    assert_eq!(hints_of(&frozen), vec![], "while the clock stands still nobody is slow");
}

#[test]
fn the_most_urgent_hints_come_first_and_never_more_than_three() {
    let (mut desk, _) = begun("vijf-stromen", "congres");
    let mut led = watched(&mut desk, &[Some(400), Some(400), Some(1), Some(1)]);
    led.leading.alarms = 2;
    led.leading.sheet.as_mut().expect("a run sheet").late = 200;
    let [Hint::Guessing(2), Hint::Late(200), Hint::Idle(..)] = hints_of(&led)[..] else {
        panic!("other hints: {:?}", hints_of(&led));
    };
}

#[test]
fn few_people_at_the_door_is_said_after_three_minutes() {
    let mut desk = Desk::new("vijf-stromen", "congres");
    let mut led = desk.led();
    let expected = led.leading.expected;
    assert!(expected > 0, "the run sheet counts on people");
    assert_eq!(hints_of(&led), vec![]);
    led.leading.sheet.as_mut().expect("a run sheet").elapsed = 180;
    assert_eq!(hints_of(&led), vec![Hint::FewJoined(0, expected)]);
    led.leading.chairs.iter_mut().for_each(|chair| chair.who = Chair::Here);
    assert_eq!(hints_of(&led), vec![]);
}

#[test]
fn every_hint_has_words() {
    let (desk, _) = begun("vijf-stromen", "congres");
    let all = [
        Hint::Guessing(1),
        Hint::Late(70),
        Hint::WaitingFor(SeatIx(0), 50),
        Hint::Lost(3, 9),
        Hint::Idle(SeatIx(0), 250),
        Hint::FewJoined(2, 9),
        Hint::Unanimous,
    ];
    for hint in all {
        let words = Words::dutch().say(&hint.line(), &desk.facts);
        assert!(!words.contains('[') && !words.contains('{'), "{words}");
    }
}
