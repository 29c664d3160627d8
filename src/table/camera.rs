//! Two cameras: one for the region, fitted to what the panels leave, and one for the panels over the whole screen. With one
//! camera for both the panels would shrink in every frame. A board over the whole screen is seen by the second one alone: each
//! camera costs a pass over all pixels.

use super::board::Pane;
use super::{Board, Settings};
use bevy::camera::visibility::RenderLayers;
use bevy::camera::{RenderTarget, ScalingMode, Viewport};
use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiGlobalSettings, PrimaryEguiContext, egui};

/// What the panels leave for the region, in points.
#[derive(Resource, Debug, Clone, Copy, PartialEq)]
pub struct MapHole(pub egui::Rect);

impl Default for MapHole {
    fn default() -> Self {
        Self(egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1010.0, 824.0)))
    }
}

/// Where pictures go instead of to a window.
#[derive(Resource, Debug, Clone)]
pub struct PictureTarget(pub Handle<Image>);

/// The camera of the region.
#[derive(Component)]
pub struct WorldCamera;

/// Width of the region's world in canvas px; its height follows the hole.
pub const WORLD_WIDTH: f32 = 1010.0;

pub(super) fn spawn(
    mut commands: Commands,
    mut egui: ResMut<EguiGlobalSettings>,
    picture: Option<Res<PictureTarget>>,
    settings: Res<Settings>,
) {
    egui.auto_create_primary_context = false;
    let ground = ClearColorConfig::Custom(settings.theme.palette().table.bevy());
    let world =
        commands.spawn((Camera2d, WorldCamera, Camera { clear_color: ground, ..default() }, world_projection())).id();
    let panels = commands
        .spawn((
            PrimaryEguiContext,
            Pane::console(),
            Camera2d,
            RenderLayers::none(),
            Camera { order: 1, clear_color: ClearColorConfig::None, ..default() },
            world_projection(),
        ))
        .id();
    if let Some(picture) = picture {
        for camera in [world, panels] {
            commands.entity(camera).insert(RenderTarget::Image(picture.0.clone().into()));
        }
    }
}

/// The world is as wide as the canvas of the region, whatever the screen.
pub(super) fn world_projection() -> Projection {
    Projection::Orthographic(OrthographicProjection {
        scaling_mode: ScalingMode::AutoMin { min_width: WORLD_WIDTH, min_height: 100.0 },
        ..OrthographicProjection::default_2d()
    })
}

/// The table has the colour of the theme.
pub(super) fn colour_ground(settings: Res<Settings>, mut camera: Single<&mut Camera, With<WorldCamera>>) {
    if settings.is_changed() {
        camera.clear_color = ClearColorConfig::Custom(settings.theme.palette().table.bevy());
    }
}

/// Fits the region's camera to the hole.
pub(super) fn fit(
    hole: Res<MapHole>,
    board: Res<Board>,
    mut contexts: EguiContexts,
    panels: Single<&Camera, (With<PrimaryEguiContext>, Without<WorldCamera>)>,
    mut camera: Single<&mut Camera, With<WorldCamera>>,
) -> Result {
    if board.covers() {
        if camera.viewport.is_some() {
            camera.viewport = None;
        }
        return Ok(());
    }
    let scale = contexts.ctx_mut()?.pixels_per_point();
    let Some(whole) = panels.physical_target_size() else { return Ok(()) };
    let min = UVec2::new((hole.0.min.x.max(0.0) * scale) as u32, (hole.0.min.y.max(0.0) * scale) as u32);
    let min = min.min(whole.saturating_sub(UVec2::ONE));
    let size = UVec2::new((hole.0.width().max(1.0) * scale) as u32, (hole.0.height().max(1.0) * scale) as u32);
    let size = size.clamp(UVec2::ONE, whole - min);
    let fits = camera.viewport.as_ref().is_some_and(|v| v.physical_position == min && v.physical_size == size);
    if !fits {
        camera.viewport = Some(Viewport { physical_position: min, physical_size: size, ..default() });
    }
    Ok(())
}
