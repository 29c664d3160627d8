//! A hall led from the window: the console and the wall, with phones behind them.
#![cfg(all(feature = "table", feature = "host"))]

#[path = "support/window.rs"]
mod window;

use bevy::input::keyboard::{Key, KeyCode};
use bevy::prelude::*;
use bevy_egui::PrimaryEguiContext;
use regiotafel::host::{Host, LedHere};
use regiotafel::journal::Memory;
use regiotafel::panels::{self, BoardScreen};
use regiotafel::rules::level::Level;
use regiotafel::rules::line::Line;
use regiotafel::session::{Chair, DeviceKey, Halls, KeptTable, Lead, LedTable, Request, Wish};
use regiotafel::table::{Board, Bridge, Intent, Pane, Screen, WallWindow};
use std::sync::Arc;

/// A hall on a free port, kept in memory.
struct FreeHall(Arc<Host>);

impl Halls for FreeHall {
    fn kept(&mut self) -> Result<Vec<KeptTable>, Line> {
        Ok(Vec::new())
    }

    fn open(&mut self, level: &Arc<Level>, format: &str) -> Result<Arc<dyn LedTable>, Line> {
        let code = self.0.hall().new_table(level.id(), level.clone(), format, 1, 1).map_err(|refusal| refusal.line)?;
        self.go_on(&code)
    }

    fn go_on(&mut self, code: &str) -> Result<Arc<dyn LedTable>, Line> {
        Ok(Arc::new(LedHere::of(self.0.clone(), code).expect("it was just opened")))
    }
}

/// A window that leads a new table of the stand.
fn led() -> (App, Arc<Host>) {
    let host = Arc::new(Host::open(Arc::new(Memory::default()), 0, Vec::new()).expect("a free port"));
    let mut app = window::table(Some(Box::new(FreeHall(host.clone()))));
    let levels = app.world().resource::<Bridge>().levels();
    let level = levels.iter().position(|facts| facts.level().id() == "vijf-stromen").expect("the level of the stand");
    want(&mut app, panels::Intent::OpenHall { level, format: "congres".to_owned() });
    (app, host)
}

/// Something that a panel would write.
fn want(app: &mut App, intent: panels::Intent) {
    app.world_mut().write_message(Intent(intent));
    for _ in 0..4 {
        app.update();
    }
}

/// The words on the wall.
fn wall(app: &mut App) -> String {
    let mut panes = app.world_mut().query_filtered::<&Pane, Without<PrimaryEguiContext>>();
    let pane = panes.single(app.world()).expect("one wall");
    let words = pane.scene().expect("a picture").words.iter().map(|word| word.text.as_str());
    words.collect::<Vec<_>>().join(" ")
}

fn led_moment(app: &App) -> Option<u8> {
    app.world().resource::<Bridge>().frame().map(|frame| frame.view.clock.moment.beat)
}

/// The next press of the one button.
fn next(app: &mut App) {
    let next = app.world().resource::<Bridge>().led().and_then(|led| led.leading.next.clone());
    want(app, panels::Intent::Lead(next.expect("there is something to do")));
}

#[test]
fn the_wall_shows_the_way_in_and_then_the_game() {
    let (mut app, host) = led();
    assert_eq!(*app.world().resource::<State<Screen>>().get(), Screen::Console);
    let code = host.hall().codes().pop().expect("a table");
    let spaced = code.chars().map(String::from).collect::<Vec<_>>().join(" ");
    assert!(wall(&mut app).contains(&spaced), "the code is on the wall");
    // Somebody takes a chair with a phone: the wall counts him, without a press at this machine.
    let table = host.hall().table(&code).expect("it is open");
    let seat = table.with(|room, _| room.seats().next().expect("a chair"));
    let key = DeviceKey("telefoon".to_owned());
    table.take(Request { by: key.clone(), command: String::new(), wish: Wish::Sit(seat) }).expect("a free chair");
    table.with(|room, now| room.came(&key, now));
    table.stir();
    for _ in 0..500 {
        app.update();
        if wall(&mut app).contains("Één stoel bezet") {
            break;
        }
        std::thread::yield_now();
    }
    assert!(wall(&mut app).contains("Één stoel bezet"), "{}", wall(&mut app));
    let who = app.world().resource::<Bridge>().led().map(|led| led.leading.chairs[0].who);
    assert_eq!(who, Some(Chair::Here));
    while led_moment(&app).is_none() {
        next(&mut app);
    }
    assert!(!wall(&mut app).contains(&spaced), "the game is on the wall");
    want(&mut app, panels::Intent::Leave);
    assert_eq!(app.world_mut().query::<&WallWindow>().iter(app.world()).count(), 0, "no hall, no wall");
    assert!(host.hall().table(&code).is_some(), "the phones still find their table");
}

#[test]
fn a_closed_wall_comes_back_and_keys_in_it_reach_the_console() {
    let (mut app, _host) = led();
    let window = |app: &mut App| app.world_mut().query_filtered::<Entity, With<WallWindow>>().single(app.world()).ok();
    let first = window(&mut app).expect("a wall");
    app.world_mut().entity_mut(first).despawn();
    for _ in 0..3 {
        app.update();
    }
    let panes = app.world_mut().query::<&Pane>().iter(app.world()).count();
    assert_eq!(panes, 1, "without its window nothing draws a wall");
    want(&mut app, panels::Intent::Screen(BoardScreen::Blank(false)));
    assert!(window(&mut app).is_some_and(|second| second != first));
    want(&mut app, panels::Intent::Screen(BoardScreen::Blank(true)));
    assert!(app.world().resource::<Board>().blank);
    want(&mut app, panels::Intent::Screen(BoardScreen::Blank(false)));
    want(&mut app, panels::Intent::Lead(Lead::Begin));
    let frame = app.world().resource::<Bridge>().frame().is_some();
    assert!(frame, "the game goes on without a wall, and with it");
    let wall = window(&mut app).expect("a wall");
    window::press_in(&mut app, wall, KeyCode::KeyB, Key::Character("b".into()));
    assert!(app.world().resource::<Board>().on, "B on the wall is B on the console");
}
