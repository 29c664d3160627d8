//! The table in a window, and what to say when there is no screen for it.

use super::{Bridge, Settings, table_plugin};
use crate::panels::LevelFacts;
use crate::session::Halls;
use crate::texts::Words;
use crate::theme::fonts;
use crate::theme::letter::Face;
use crate::theme::size::screen::SMALLEST;
use bevy::asset::AssetId;
use bevy::prelude::*;
use bevy::window::{ExitCondition, WindowResolution};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// How the table opens.
pub struct Options {
    /// Levels to choose from.
    pub levels: Vec<LevelFacts>,
    /// Seed of the first game.
    pub seed: u64,
    /// Theme and motion.
    pub settings: Settings,
    /// The hall for phones, if this program has one.
    pub halls: Option<Box<dyn Halls>>,
}

/// The levels that come with the program, in one of their formats; a level that cannot be played is left out.
pub fn offered(format: &str) -> Vec<LevelFacts> {
    let playable = |name: &&str| crate::levels::load(name).ok();
    let levels = crate::levels::embed::LEVELS.iter().filter_map(playable);
    levels.map(|level| LevelFacts::new(Arc::new(level), format)).collect()
}

/// There is no screen to open the table on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NoScreen(String);

/// A frame was drawn: whatever fails from here on is no missing screen.
static DRAWN: AtomicBool = AtomicBool::new(false);

/// Opens the table and stays until it is closed.
pub fn open(options: Options) -> Result<AppExit, NoScreen> {
    screen_is_there()?;
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if DRAWN.load(Ordering::Relaxed) {
            hook(info);
        }
    }));
    let run = AssertUnwindSafe(|| {
        let mut app = App::new();
        app.add_plugins(DefaultPlugins.set(WindowPlugin {
            primary_window: Some(window()),
            exit_condition: ExitCondition::OnPrimaryClosed,
            ..default()
        }));
        app.insert_resource(super::idle::when_to_draw(super::idle::LONG));
        furnish(&mut app, options);
        app.add_systems(Last, || DRAWN.store(true, Ordering::Relaxed));
        app.run()
    });
    match catch_unwind(run) {
        Ok(exit) => Ok(exit),
        Err(cause) if DRAWN.load(Ordering::Relaxed) => std::panic::resume_unwind(cause),
        Err(cause) => {
            let text = cause.downcast_ref::<String>().cloned();
            let why = text.or_else(|| cause.downcast_ref::<&str>().map(|s| (*s).to_owned())).unwrap_or_default();
            Err(no_window(&why))
        }
    }
}

/// What to say when no window came, from what the engine said of it. A display that is named and does not answer is no screen;
/// anything else is the card or its driver. Words of the engine that name its own source are for its makers.
fn no_window(why: &str) -> NoScreen {
    if why.contains("event loop") {
        return NoScreen(Words::dutch().get("paneel-geen-scherm"));
    }
    let mut told = vec![Words::dutch().get("paneel-geen-venster")];
    told.extend(why.lines().filter(|line| !line.contains(".rs") && !line.trim().is_empty()).map(str::to_owned));
    NoScreen(told.join("\n"))
}

/// What the table needs beside the engine, in a window or in a picture.
pub fn furnish(app: &mut App, options: Options) {
    app.insert_resource(options.settings).insert_resource(Bridge::new(options.levels, options.seed, options.halls));
    app.add_plugins(table_plugin);
    let letters = Font::from_bytes(fonts::bytes(Face::Fact800).to_vec());
    if let Some(mut fonts) = app.world_mut().get_resource_mut::<Assets<Font>>()
        && let Err(error) = fonts.insert(AssetId::default(), letters)
    {
        warn!("the letters of the map cannot be used: {error}");
    }
}

fn window() -> Window {
    Window {
        title: Words::dutch().get("titel"),
        name: Some("regiotafel".to_owned()),
        resolution: WindowResolution::new(SMALLEST.0, SMALLEST.1),
        resize_constraints: WindowResizeConstraints { min_width: 900.0, min_height: 560.0, ..default() },
        ..default()
    }
}

/// On Linux a window needs a display server; without one say so before the engine starts.
fn screen_is_there() -> Result<(), NoScreen> {
    let named = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let needs = cfg!(all(unix, not(target_os = "macos"), not(target_os = "android"), not(target_os = "ios")));
    if needs && !named("DISPLAY") && !named("WAYLAND_DISPLAY") && !named("WAYLAND_SOCKET") {
        return Err(NoScreen(Words::dutch().get("paneel-geen-scherm")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_display_that_does_not_answer_is_no_screen_and_no_driver() {
        let dead = r#"Failed to build event loop: Os(OsError { line: 765, file: "/somewhere/winit/src/mod.rs", error: XNotSupported })"#;
        assert_eq!(no_window(dead).to_string(), Words::dutch().get("paneel-geen-scherm"));
        let driver = no_window("Unable to find a GPU!\nat /somewhere/renderer.rs:1").to_string();
        assert!(driver.contains("Vulkan") && driver.contains("GPU") && !driver.contains(".rs"), "{driver}");
    }
}
