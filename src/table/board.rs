//! The board over the whole screen: one mesh for all shapes, made anew only when the picture is another one, and the words
//! in front of it.

use super::bridge::Bridge;
use super::camera::{WORLD_WIDTH, WorldCamera};
use super::{Settings, TableSystems};
use crate::panels::PanelContext;
use crate::panels::board::layout::{HEIGHT, Layout};
use crate::panels::board::{Land, Letters, Scene, Shown, pages, scene};
use crate::session::Frame;
use crate::texts::Words;
use crate::theme::Theme;
use bevy::asset::RenderAssetUsages;
use bevy::camera::visibility::RenderLayers;
use bevy::mesh::{Indices, PrimitiveTopology};
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy_egui::{EguiContexts, egui};
use std::sync::Arc;

/// The layer on which the board lies; the region of the panels lies on layer 0.
const LAYER: usize = 1;

/// Seconds that the movement of a page lasts.
const MOVES: f32 = crate::theme::motion::TRAVEL * 2.0;

/// The board of this screen.
#[derive(Resource, Default)]
pub struct Board {
    /// Whether it is shown.
    pub on: bool,
    /// Which page of the moment.
    pub step: usize,
    /// Share of the movement of this page that is gone.
    gone: f32,
    letters: Letters,
    land: Option<(String, i32, Land)>,
    key: Option<Key>,
    scene: Option<Scene>,
}

/// What a picture hangs on.
#[derive(Clone)]
struct Key {
    frame: Arc<Frame>,
    theme: Theme,
    canvas: (f32, f32),
    step: usize,
    /// Thousandths of the movement that are gone.
    gone: u16,
}

impl Key {
    fn is(&self, other: &Self) -> bool {
        let looks = |key: &Self| (key.theme, key.canvas, key.gone);
        self.is_page(other) && looks(self) == looks(other)
    }

    /// The same page of the same moment.
    fn is_page(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.frame, &other.frame) && self.step == other.step
    }
}

impl Board {
    /// So many pages further or back, within the pages of this moment.
    pub(super) fn turn(&mut self, by: i32, frame: &Frame) {
        let last = pages(&frame.board, &frame.standing, frame.news_before).len() - 1;
        self.step = self.step.saturating_add_signed(by as isize).min(last);
    }

    /// The picture that is shown.
    pub fn scene(&self) -> Option<&Scene> {
        self.scene.as_ref()
    }
}

/// The one mesh of the board.
#[derive(Component)]
struct Picture;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Board>().add_systems(Update, (build, place).chain().in_set(TableSystems::Present));
}

/// Makes the picture where the frame, the theme or the screen is another one.
#[expect(clippy::too_many_arguments, reason = "a system names everything that it touches")]
fn build(
    mut board: ResMut<Board>,
    bridge: Res<Bridge>,
    settings: Res<Settings>,
    time: Res<Time>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut contexts: EguiContexts,
    old: Query<Entity, With<Picture>>,
    mut commands: Commands,
    mut meshes: ResMut<Assets<Mesh>>,
    mut materials: ResMut<Assets<ColorMaterial>>,
) -> Result {
    if !board.on {
        return Ok(());
    }
    let (Some(frame), Some(level)) = (bridge.shared_frame(), bridge.level()) else { return Ok(()) };
    if board.key.as_ref().is_some_and(|old| !Arc::ptr_eq(&old.frame, &frame)) {
        board.step = 0;
    }
    let (width, bleed, _) = Layout::canvas(contexts.ctx_mut()?.viewport_rect().size());
    let key = Key { frame, theme: settings.theme, canvas: (width, bleed), step: board.step, gone: 0 };
    let is_new = board.key.as_ref().is_none_or(|old| !old.is_page(&key));
    if settings.less_motion {
        board.gone = 1.0;
    } else if is_new {
        board.gone = 0.0;
    } else if board.gone < 1.0 {
        board.gone = (board.gone + time.delta_secs().min(0.05) / MOVES).min(1.0);
    }
    if board.gone < 1.0 {
        redraw.write(RequestRedraw);
    }
    let key = Key { gone: (board.gone * 1000.0) as u16, ..key };
    if board.key.as_ref().is_some_and(|old| old.is(&key)) {
        return Ok(());
    }
    let (name, shape) = (level.level().id().to_owned(), width.round() as i32);
    if board.land.as_ref().is_none_or(|(n, s, _)| (n, s) != (&name, &shape)) {
        board.land = Some((name, shape, Land::of(level, width)));
    }
    let Some((_, _, land)) = &board.land else { return Ok(()) };
    let ctx = PanelContext::new(Words::dutch(), level, settings.theme);
    let frame = &key.frame;
    let shown = Shown {
        view: &frame.board,
        standing: &frame.standing,
        news_before: frame.news_before,
        step: key.step,
        gone: board.gone,
        land,
    };
    let picture = scene(&ctx, &board.letters, shown, key.canvas, |words| words);
    old.iter().for_each(|entity| commands.entity(entity).despawn());
    commands.spawn((
        Picture,
        Mesh2d(meshes.add(mesh(&picture))),
        MeshMaterial2d(materials.add(ColorMaterial::from(Color::WHITE))),
        Pickable::IGNORE,
        RenderLayers::layer(LAYER),
        Transform::default(),
    ));
    board.scene = Some(picture);
    board.key = Some(key);
    Ok(())
}

/// All shapes as one mesh, back to front, in canvas px with the middle of the lower edge in the origin.
fn mesh(scene: &Scene) -> Mesh {
    let mut positions = Vec::new();
    let mut colours = Vec::new();
    let mut indices = Vec::new();
    for shape in &scene.shapes {
        let base = positions.len() as u32;
        let [r, g, b] = shape.colour.linear();
        positions.extend(shape.flat.points.iter().map(|[x, y]| [x - scene.width / 2.0, HEIGHT - y, 0.0]));
        colours.resize(positions.len(), [r as f32, g as f32, b as f32, 1.0]);
        indices.extend(shape.flat.triangles.iter().map(|i| base + i));
    }
    Mesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::RENDER_WORLD)
        .with_inserted_attribute(Mesh::ATTRIBUTE_POSITION, positions)
        .with_inserted_attribute(Mesh::ATTRIBUTE_COLOR, colours)
        .with_inserted_indices(Indices::U32(indices))
}

/// The camera sees the board, or the region of the panels; the board stands on the lower edge of the screen.
fn place(
    board: Res<Board>,
    mut contexts: EguiContexts,
    camera: Single<(Entity, Option<&RenderLayers>), With<WorldCamera>>,
    mut picture: Query<&mut Transform, With<Picture>>,
    mut commands: Commands,
) -> Result {
    let (camera, layers) = *camera;
    let wanted = RenderLayers::layer(if board.on { LAYER } else { 0 });
    if layers.cloned().unwrap_or_default() != wanted {
        commands.entity(camera).insert(wanted);
    }
    let screen = contexts.ctx_mut()?.viewport_rect().size();
    let (_, _, scale) = Layout::canvas(screen);
    let world = WORLD_WIDTH / screen.x.max(1.0);
    let wanted = Transform::from_xyz(0.0, -screen.y * world / 2.0, 0.0).with_scale(Vec3::splat(scale * world));
    for mut transform in &mut picture {
        if *transform != wanted {
            *transform = wanted;
        }
    }
    Ok(())
}

/// Sets the words over the shapes.
pub(super) fn words(ui: &egui::Ui, board: &Board) {
    let Some(picture) = board.scene() else { return };
    let screen = ui.ctx().viewport_rect();
    let (_, _, scale) = Layout::canvas(screen.size());
    for word in &picture.words {
        let font = egui::FontId::new(word.size * scale, word.voice.face().family());
        let galley = ui.painter().layout_no_wrap(word.text.clone(), font, word.colour.egui());
        let ascent = galley.rows.first().and_then(|r| r.glyphs.first()).map_or(0.0, |g| g.pos.y);
        let left = screen.center().x + (word.left - picture.width / 2.0) * scale;
        let baseline = screen.bottom() - (HEIGHT - word.baseline) * scale;
        // Words that a rounding made wider or narrower keep their middle.
        let slack = (word.width * scale - galley.size().x) / 2.0;
        ui.painter().galley(egui::pos2(left + slack, baseline - ascent), galley, egui::Color32::PLACEHOLDER);
    }
}
