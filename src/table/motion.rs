//! Movement: tiles travel from where they are to where they belong. With less motion they are there at once. Nothing in the
//! game waits for it; a frame is asked for only while something moves.

use super::{Settings, TableSystems};
use crate::theme::motion::TRAVEL;
use bevy::prelude::*;
use bevy::window::RequestRedraw;

/// How far the tiles lie apart, now and soon.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Default)]
pub struct Spread {
    /// Now.
    pub now: f32,
    from: f32,
    to: f32,
    gone: f32,
}

impl Spread {
    /// Goes to another spread.
    pub fn towards(&mut self, to: f32) {
        if (self.to - to).abs() > f32::EPSILON {
            *self = Self { now: self.now, from: self.now, to, gone: 0.0 };
        }
    }

    fn is_moving(&self) -> bool {
        (self.now - self.to).abs() > f32::EPSILON
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Spread>().add_systems(Update, travel.in_set(TableSystems::Move));
}

/// Moves the spread one frame on.
fn travel(
    mut spread: ResMut<Spread>,
    time: Res<Time>,
    settings: Res<Settings>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if !spread.is_moving() {
        return;
    }
    let step = spread.gone + time.delta_secs().min(0.05);
    let share = if settings.less_motion { 1.0 } else { (step / TRAVEL).min(1.0) };
    let eased = EaseFunction::CubicInOut.sample_clamped(share);
    let (from, to) = (spread.from, spread.to);
    spread.gone = step;
    spread.now = if share >= 1.0 { to } else { from + (to - from) * eased };
    redraw.write(RequestRedraw);
}
