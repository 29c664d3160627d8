//! An idle table draws nothing. bevy_egui 0.42 tells egui in every frame that the modifier keys are what they were, and egui
//! answers every event with a new frame: without this the table would draw for ever.

use bevy::prelude::*;
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::egui::{Event, Modifiers};
use bevy_egui::{EguiInput, PrimaryEguiContext};
use std::time::Duration;

/// Leaves out the news that nothing changed.
pub(super) fn hush(mut input: Single<&mut EguiInput, With<PrimaryEguiContext>>, mut known: Local<Modifiers>) {
    let mut last = *known;
    let is_news = |event: &Event| match event {
        Event::ModifiersChanged(now) => std::mem::replace(&mut last, *now) != *now,
        _ => true,
    };
    if !input.events.is_empty() {
        input.events.retain(is_news);
        *known = last;
    }
}

/// Only input, or a minute, wakes the table.
pub(super) fn when_to_draw() -> WinitSettings {
    let wait = Duration::from_secs(60);
    WinitSettings { focused_mode: UpdateMode::reactive(wait), unfocused_mode: UpdateMode::reactive_low_power(wait) }
}
