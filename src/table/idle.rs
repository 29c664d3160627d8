//! An idle table draws nothing. bevy_egui 0.42 tells egui in every frame that the modifier keys are what they were, and egui
//! answers every event with a new frame: without this the table would draw for ever.

use bevy::ecs::entity::EntityHashMap;
use bevy::prelude::*;
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::EguiInput;
use bevy_egui::egui::{Event, Modifiers};
use std::time::Duration;

/// Leaves out the news that nothing changed, in every window.
pub(super) fn hush(mut inputs: Query<(Entity, &mut EguiInput)>, mut known: Local<EntityHashMap<Modifiers>>) {
    for (window, mut input) in &mut inputs {
        if input.events.is_empty() {
            continue;
        }
        let last = known.entry(window).or_default();
        input.events.retain(|event| match event {
            Event::ModifiersChanged(now) => std::mem::replace(last, *now) != *now,
            _ => true,
        });
    }
}

/// How long nothing wakes the table but input.
pub(super) const LONG: Duration = Duration::from_secs(60);

/// Only input, or this time, wakes the table.
pub(super) fn when_to_draw(wait: Duration) -> WinitSettings {
    WinitSettings { focused_mode: UpdateMode::reactive(wait), unfocused_mode: UpdateMode::reactive_low_power(wait) }
}
