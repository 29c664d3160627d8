//! The second window: the board on the projector. It is there as long as a hall is led from this machine; the keys pressed in
//! it are meant for the console. When the projector is unplugged its window comes back to the laptop, and nothing is lost.

use super::board::{Pane, WALL_LAYER, words};
use super::bridge::Bridge;
use super::camera::world_projection;
use super::{Board, Settings};
use crate::panels::BoardScreen;
use crate::panels::console::Hall;
use crate::texts::Words;
use crate::theme::size::screen::SMALLEST;
use crate::theme::style;
use bevy::camera::RenderTarget;
use bevy::camera::visibility::RenderLayers;
use bevy::ecs::schedule::ScheduleLabel;
use bevy::prelude::*;
use bevy::window::{Monitor, MonitorSelection, WindowMode, WindowRef, WindowResolution};
use bevy_egui::egui::Event;
use bevy_egui::{EguiContext, EguiInput, EguiSchedule, PrimaryEguiContext};

/// The pass in which the words of the wall are set.
#[derive(ScheduleLabel, Debug, Clone, PartialEq, Eq, Hash)]
struct WallPass;

/// The window of the wall.
#[derive(Component)]
pub struct WallWindow;

/// The camera of the wall; `dressed` once it has its letters.
#[derive(Component, Default)]
pub(super) struct WallCamera {
    dressed: bool,
}

/// All windows of the wall: none, or one.
pub(super) type Walls<'w, 's> = Query<'w, 's, (Entity, &'static mut Window), With<WallWindow>>;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(WallPass, draw).add_systems(Update, (keep, dress).chain());
}

/// Opens the window of the wall, if it is not there; on the second display, if there is one.
pub(super) fn open(commands: &mut Commands, walls: &Walls<'_, '_>, displays: usize, code: &str) {
    if !walls.is_empty() {
        return;
    }
    let mode = match displays {
        0 | 1 => WindowMode::Windowed,
        _ => WindowMode::BorderlessFullscreen(MonitorSelection::Index(1)),
    };
    let window = Window {
        title: Words::dutch().fill("bord-venster", &[("code", code)]),
        name: Some("regiotafel".to_owned()),
        resolution: WindowResolution::new(SMALLEST.0, SMALLEST.1),
        mode,
        ..default()
    };
    let window = commands.spawn((WallWindow, window)).id();
    commands.spawn((
        WallCamera::default(),
        Pane::wall(),
        Camera2d,
        Camera { order: 2, ..default() },
        world_projection(),
        RenderTarget::Window(WindowRef::Entity(window)),
        RenderLayers::layer(WALL_LAYER),
        EguiSchedule::new(WallPass),
    ));
}

/// Does something with the window of the wall.
pub(super) fn act(what: BoardScreen, window: &mut Window, board: &mut Board, displays: usize) {
    match what {
        BoardScreen::Full(true) => window.mode = WindowMode::BorderlessFullscreen(MonitorSelection::Current),
        BoardScreen::Full(false) => window.mode = WindowMode::Windowed,
        BoardScreen::OtherDisplay => {
            let next = match window.mode {
                WindowMode::BorderlessFullscreen(MonitorSelection::Index(at)) => at + 1,
                WindowMode::Windowed | WindowMode::BorderlessFullscreen(_) | WindowMode::Fullscreen(..) => 1,
            };
            window.mode = WindowMode::BorderlessFullscreen(MonitorSelection::Index(next % displays.max(1)));
        }
        BoardScreen::Blank(blank) => board.blank = blank,
        BoardScreen::Mirror(mirror) => board.on = mirror,
    }
}

/// The wall as the console shows it; the name of its display only where there are several.
pub(super) fn shown(windows: &Walls<'_, '_>, names: &[String], board: &Board) -> Hall {
    let mode = windows.iter().next().map(|(_, window)| window.mode);
    let at = match mode {
        Some(WindowMode::BorderlessFullscreen(MonitorSelection::Index(at))) => at,
        _ => 0,
    };
    let several = names.len() > 1;
    Hall {
        display: names.get(at).filter(|_| several).cloned().unwrap_or_default(),
        full: mode.is_some_and(|mode| mode != WindowMode::Windowed),
        blank: board.blank,
        mirror: board.on,
    }
}

/// Without a hall there is no wall; the camera of a window that was closed goes too; a display that is gone gives its window
/// back.
fn keep(
    bridge: Res<Bridge>,
    mut windows: Walls<'_, '_>,
    cameras: Query<Entity, With<WallCamera>>,
    monitors: Query<(), With<Monitor>>,
    mut gone: RemovedComponents<Monitor>,
    mut commands: Commands,
) {
    let unplugged = gone.read().count() > 0;
    for (window, mut looks) in &mut windows {
        if bridge.led().is_none() {
            commands.entity(window).despawn();
        } else if unplugged && monitors.iter().count() < 2 && looks.mode != WindowMode::Windowed {
            looks.mode = WindowMode::Windowed;
        }
    }
    if windows.is_empty() || bridge.led().is_none() {
        cameras.iter().for_each(|camera| commands.entity(camera).despawn());
    }
}

/// Gives a new wall its letters, and every wall the theme.
fn dress(
    mut walls: Query<(&mut EguiContext, &mut WallCamera, &mut Camera)>,
    settings: Res<Settings>,
    board: Res<Board>,
) {
    for (mut ctx, mut wall, mut camera) in &mut walls {
        if !wall.dressed {
            style::apply(ctx.get_mut(), settings.theme, settings.less_motion);
            wall.dressed = true;
        } else if !settings.is_changed() && !board.is_changed() {
            continue;
        }
        let ground = if board.blank { Color::BLACK } else { settings.theme.palette().table.bevy() };
        camera.clear_color = ClearColorConfig::Custom(ground);
    }
}

/// Sets the words of the wall.
fn draw(mut walls: Query<(&mut EguiContext, &Pane, &WallCamera)>, board: Res<Board>) {
    for (mut ctx, pane, wall) in &mut walls {
        if wall.dressed && !board.blank {
            words(ctx.get_mut(), pane);
        }
    }
}

/// Keys pressed in the window of the wall are meant for the console.
pub(super) fn pass_keys_on(
    mut walls: Query<&mut EguiInput, (With<WallCamera>, Without<PrimaryEguiContext>)>,
    mut console: Single<&mut EguiInput, With<PrimaryEguiContext>>,
) {
    for mut wall in &mut walls {
        if wall.events.is_empty() {
            continue;
        }
        let is_key = |event: &Event| matches!(event, Event::Key { .. } | Event::Text(_));
        let (keys, rest): (Vec<_>, Vec<_>) = std::mem::take(&mut wall.events).into_iter().partition(is_key);
        wall.events = rest;
        console.events.extend(keys);
    }
}
