//! The window without a window system: the whole engine, pressed and looked at.

#![allow(dead_code, reason = "each test uses a part of it")]

use bevy::app::TerminalCtrlCHandlerPlugin;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput};
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::WgpuSettings;
use bevy::render::sync_world::SyncWorldPlugin;
use bevy::window::PrimaryWindow;
use bevy::winit::WinitPlugin;
use bevy_egui::EguiGlobalSettings;
use regiotafel::session::Halls;
use regiotafel::table::{Options, Settings, furnish, offered};
use regiotafel::theme::Theme;

/// The real program, but without a renderer and without a window system.
pub fn table(halls: Option<Box<dyn Halls>>) -> App {
    let mut app = App::new();
    let render = RenderPlugin { render_creation: WgpuSettings { backends: None, ..default() }.into(), ..default() };
    app.add_plugins(
        DefaultPlugins
            .set(render)
            .disable::<WinitPlugin>()
            .disable::<LogPlugin>()
            .disable::<TerminalCtrlCHandlerPlugin>(),
    );
    // Without a renderer nobody takes it away; a camera that goes wants to leave word there.
    app.add_plugins(SyncWorldPlugin);
    let settings = Settings { theme: Theme::Light, less_motion: true };
    furnish(&mut app, Options { levels: offered("solo"), seed: 3, settings, halls });
    app.world_mut().resource_mut::<EguiGlobalSettings>().enable_ime = false;
    app.finish();
    app.cleanup();
    for _ in 0..4 {
        app.update();
    }
    app
}

/// Presses a key in the console and lets the table come to rest.
pub fn press(app: &mut App, key_code: KeyCode, logical_key: Key) {
    let mut windows = app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>();
    let window = windows.single(app.world()).expect("there is one window");
    press_in(app, window, key_code, logical_key);
}

/// The same in a window.
pub fn press_in(app: &mut App, window: Entity, key_code: KeyCode, logical_key: Key) {
    for state in [ButtonState::Pressed, ButtonState::Released] {
        let text = match &logical_key {
            Key::Character(c) if state == ButtonState::Pressed => Some(c.clone()),
            _ => None,
        };
        let key = logical_key.clone();
        app.world_mut().write_message(KeyboardInput { key_code, logical_key: key, state, text, repeat: false, window });
        app.update();
    }
    for _ in 0..3 {
        app.update();
    }
}

/// Enter.
pub fn enter(app: &mut App) {
    press(app, KeyCode::Enter, Key::Enter);
}

/// A number key.
pub fn digit(app: &mut App, n: usize) {
    const CODES: [KeyCode; 4] = [KeyCode::Digit1, KeyCode::Digit2, KeyCode::Digit3, KeyCode::Digit4];
    press(app, CODES[n - 1], Key::Character(n.to_string().into()));
}
