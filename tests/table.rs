//! The whole table without a window and without a GPU: it opens, a person chooses a region and a chair with the keyboard,
//! and plays to the end.
#![cfg(feature = "table")]

#[path = "support/window.rs"]
mod window;

use bevy::input::keyboard::{Key, KeyCode};
use bevy::prelude::*;
use bevy_egui::PrimaryEguiContext;
use regiotafel::rules::view::Stage;
use regiotafel::table::{Board, Bridge, Pane, Screen};
use window::{digit, enter, press};

fn table() -> App {
    window::table(None)
}

fn screen(app: &App) -> Screen {
    *app.world().resource::<State<Screen>>().get()
}

fn tiles(app: &mut App) -> usize {
    app.world_mut().query_filtered::<(), With<Mesh2d>>().iter(app.world()).count()
}

#[test]
fn it_opens_with_the_region_on_the_table() {
    let mut app = table();
    assert_eq!(screen(&app), Screen::Title);
    assert!(tiles(&mut app) > 6 * 3, "the title shows a region");
}

#[test]
fn the_loop_of_a_stand_begins_by_a_key_ends_by_any_and_comes_back() {
    let mut app = table();
    let shown = |app: &App| app.world().resource::<Board>().covers();
    press(&mut app, KeyCode::KeyW, Key::Character("w".into()));
    assert!(shown(&app), "W begins the loop");
    let mut panes = app.world_mut().query_filtered::<&Pane, With<PrimaryEguiContext>>();
    assert!(panes.single(app.world()).expect("one console").scene().is_some());
    // From here every frame takes two seconds.
    app.insert_resource(bevy::time::TimeUpdateStrategy::ManualDuration(std::time::Duration::from_secs(2)));
    app.update();
    enter(&mut app);
    assert!(!shown(&app), "a key ends it");
    assert_eq!(screen(&app), Screen::Title, "and does nothing else");
    for _ in 0..12 {
        app.update();
    }
    assert!(shown(&app), "the last person left");
    app.update();
    enter(&mut app);
    enter(&mut app);
    assert_eq!(screen(&app), Screen::Choice);
}

#[test]
fn a_game_is_played_to_its_end_with_the_keyboard() {
    let mut app = table();
    enter(&mut app);
    assert_eq!(screen(&app), Screen::Choice);
    digit(&mut app, 2);
    enter(&mut app);
    assert_eq!(screen(&app), Screen::Table);
    let own = |app: &App| {
        let bridge = app.world().resource::<Bridge>();
        bridge.frame().and_then(|f| f.view.own.as_ref().map(|o| o.seat))
    };
    let chairs = app.world().resource::<Bridge>().level().expect("a level is chosen").solo_chairs();
    assert_eq!(own(&app).map(|s| (s.bench, s.municipality)), Some((chairs[1].0, Some(chairs[1].1))));

    let mut presses = 0;
    while screen(&app) == Screen::Table {
        digit(&mut app, 1 + presses % 2);
        enter(&mut app);
        presses += 1;
        let bridge = app.world().resource::<Bridge>();
        assert!(presses < 200, "stuck at {:?}: {:?}", bridge.frame().map(|f| f.view.clock), bridge.refusal());
    }
    assert_eq!(screen(&app), Screen::Ending);
    let bridge = app.world().resource::<Bridge>();
    let frame = bridge.frame().expect("the end can be seen");
    assert_eq!(frame.view.clock.stage, Stage::Over);
    assert!(frame.view.ending.is_some());
}

#[test]
fn b_shows_the_board_over_the_whole_screen_and_escape_hides_it() {
    let mut app = table();
    press(&mut app, KeyCode::KeyB, Key::Character("b".into()));
    assert!(!app.world().resource::<Board>().on, "without a game there is nothing to show");
    enter(&mut app);
    enter(&mut app);
    let board = |app: &mut App| {
        let on = app.world().resource::<Board>().on;
        let mut panes = app.world_mut().query_filtered::<&Pane, With<PrimaryEguiContext>>();
        let pane = panes.single(app.world()).expect("one pane");
        (on, pane.scene().map_or(0, |s| s.words.len()))
    };
    press(&mut app, KeyCode::KeyB, Key::Character("b".into()));
    let (on, words) = board(&mut app);
    assert!(on && words > 10, "the board has its words");
    let before: Vec<Entity> = app.world_mut().query_filtered::<Entity, With<Mesh2d>>().iter(app.world()).collect();
    for _ in 0..5 {
        app.update();
    }
    let after: Vec<Entity> = app.world_mut().query_filtered::<Entity, With<Mesh2d>>().iter(app.world()).collect();
    assert_eq!(before, after, "the board is built again without a reason");
    press(&mut app, KeyCode::Escape, Key::Escape);
    assert!(!board(&mut app).0);
    press(&mut app, KeyCode::F11, Key::F11);
    assert!(board(&mut app).0);
}

#[test]
fn at_rest_nothing_changes_from_frame_to_frame() {
    let mut app = table();
    enter(&mut app);
    enter(&mut app);
    for _ in 0..5 {
        app.update();
    }
    let before: Vec<Entity> = app.world_mut().query_filtered::<Entity, With<Mesh2d>>().iter(app.world()).collect();
    for _ in 0..10 {
        app.update();
    }
    let after: Vec<Entity> = app.world_mut().query_filtered::<Entity, With<Mesh2d>>().iter(app.world()).collect();
    assert_eq!(before, after, "tiles are built again without a reason");
}
