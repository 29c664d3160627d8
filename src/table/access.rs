//! What a screen reader asks is handed to egui; bevy_egui leaves it out.

use bevy::a11y::ActionRequest;
use bevy::prelude::*;
use bevy_egui::{EguiInput, PrimaryEguiContext};

pub(super) fn forward(
    mut requests: MessageReader<ActionRequest>,
    mut input: Single<&mut EguiInput, With<PrimaryEguiContext>>,
) {
    for request in requests.read() {
        input.events.push(egui::Event::AccessKitActionRequest(request.0.clone()));
    }
}
