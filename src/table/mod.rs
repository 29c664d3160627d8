//! The table on this screen: Bevy draws the region, egui the panels in front of it. The game itself lives in a session;
//! this module shows its frames and hands it commands. It decides nothing.

mod access;
mod attract;
mod board;
pub mod bridge;
mod camera;
mod draw;
mod idle;
mod map;
mod motion;
pub mod screen;
pub mod shot;
mod wall;
mod window;

pub use attract::Showing;
pub use board::{Board, Pane};
pub use bridge::{Bridge, Wanted};
pub use screen::Screen;
pub use wall::WallWindow;
pub use window::{NoScreen, Options, furnish, offered, open};

use bevy::prelude::*;
use bevy_egui::{EguiPlugin, EguiPostUpdateSet, EguiPreUpdateSet, EguiPrimaryContextPass};

use crate::panels;
use crate::panels::choice::ChoiceState;
use crate::panels::console::ConsoleState;
use crate::panels::hall::HallState;
use crate::panels::table_screen::TableState;
use crate::theme::Theme;

/// What somebody at this screen wants; written by panels, handled in the next update.
#[derive(Message, Debug, Clone, PartialEq)]
pub struct Intent(pub panels::Intent);

/// How this screen looks.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Settings {
    /// Light or dark.
    pub theme: Theme,
    /// Everything is at its end at once.
    pub less_motion: bool,
}

/// What panels remember from frame to frame.
#[derive(Resource, Debug, Clone, Default)]
pub struct Panels {
    /// The choice of level and chair.
    pub choice: ChoiceState,
    /// The table.
    pub table: TableState,
    /// The opening of a hall.
    pub hall: HallState,
    /// A hall that is led from here.
    pub console: ConsoleState,
    /// How much larger or smaller the person wants everything.
    pub zoom: Zoom,
}

/// The size of everything.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Zoom(pub f32);

impl Default for Zoom {
    fn default() -> Self {
        Self(1.0)
    }
}

/// The order within an update, the only place where it is written.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TableSystems {
    /// Intents become commands, and screens change.
    Intake,
    /// The region follows the frame.
    Present,
    /// Things move.
    Move,
}

/// The whole table, without the engine's own plug-ins.
pub fn table_plugin(app: &mut App) {
    app.add_plugins((MeshPickingPlugin, EguiPlugin::default()))
        .init_state::<Screen>()
        .add_message::<Intent>()
        .add_message::<bevy::a11y::ActionRequest>()
        .init_resource::<Settings>()
        .init_resource::<Panels>()
        .init_resource::<attract::Lull>()
        .init_resource::<camera::MapHole>()
        .configure_sets(Update, (TableSystems::Intake, TableSystems::Present, TableSystems::Move).chain())
        .add_systems(Startup, (camera::spawn, draw::dress).chain())
        .add_systems(
            PreUpdate,
            (wall::pass_keys_on, idle::hush, attract::watch, access::forward)
                .chain()
                .after(EguiPreUpdateSet::ProcessInput)
                .before(EguiPreUpdateSet::BeginPass),
        )
        .add_systems(EguiPrimaryContextPass, draw::draw)
        .add_systems(
            Update,
            (bridge::follow, bridge::take_in, draw::redress, camera::colour_ground)
                .chain()
                .in_set(TableSystems::Intake),
        )
        .add_systems(PostUpdate, camera::fit.after(EguiPostUpdateSet::EndPass));
    board::plugin(app);
    map::plugin(app);
    wall::plugin(app);
    motion::plugin(app);
}
