//! The region on the table: a tile, a token and a mark for every municipality, as flat meshes.

mod board;
mod paint;
mod state;

use super::TableSystems;
use bevy::prelude::*;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<board::Board>()
        .init_resource::<paint::Paints>()
        .add_systems(Update, (board::lay, board::show, board::place).chain().in_set(TableSystems::Present));
}
