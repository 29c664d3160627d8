//! The board over the whole screen: one mesh for all shapes, made anew only when the picture is another one, and the words
//! in front of it.

use super::bridge::Bridge;
use super::camera::{WORLD_WIDTH, WorldCamera};
use super::{Settings, Showing, TableSystems};
use crate::panels::board::layout::{HEIGHT, Layout};
use crate::panels::board::{Land, Letters, Reel, Scene, Shown, attract, door, pages, scene};
use crate::panels::{LevelFacts, PanelContext};
use crate::session::{Frame, Pace, WayIn};
use crate::texts::Words;
use crate::theme::Theme;
use bevy::asset::RenderAssetUsages;
use bevy::camera::visibility::RenderLayers;
use bevy::mesh::{Indices, PrimitiveTopology};
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy_egui::{EguiContext, PrimaryEguiContext, egui};
use std::sync::Arc;

/// The layer of the board over the console; the region of the panels lies on layer 0.
const LAYER: usize = 1;
/// The layer of the board on the wall.
pub(super) const WALL_LAYER: usize = 2;

/// Seconds that the movement of a page lasts.
const MOVES: f32 = crate::theme::motion::TRAVEL * 2.0;

/// The board of this table, wherever it is shown.
#[derive(Resource, Default)]
pub struct Board {
    /// Whether it lies over the console.
    pub on: bool,
    /// Which page of the moment.
    pub step: usize,
    /// The wall shows nothing.
    pub blank: bool,
    /// The loop for a stand, while nobody is here.
    pub(super) showing: Option<Showing>,
    /// Every movement stands still at this share, for a picture.
    pub(super) held: Option<f32>,
    /// Share of the movement of this page that is gone.
    gone: f32,
    /// The page that moves.
    page: Option<(u64, usize)>,
    letters: Letters,
}

impl Board {
    /// So many pages further or back, within the pages of this moment.
    pub(super) fn turn(&mut self, by: i32, frame: &Frame) {
        let last = pages(&frame.board, &frame.standing, frame.news_before).len() - 1;
        self.step = self.step.saturating_add_signed(by as isize).min(last);
    }

    /// Whether it lies over the console, with a game or with the loop.
    pub fn covers(&self) -> bool {
        self.on || self.showing.is_some()
    }

    /// Whether it stands still for a picture.
    pub(super) fn is_held(&self) -> bool {
        self.held.is_some()
    }

    /// A page at rest moves again.
    pub fn again(&mut self) {
        if self.gone >= 1.0 {
            self.gone = 0.0;
        }
    }

    /// Which page is shown, and how many this moment has.
    pub fn pages(&self, frame: &Frame) -> (usize, usize) {
        let all = pages(&frame.board, &frame.standing, frame.news_before).len();
        (self.step.min(all - 1), all)
    }
}

/// A screen on which the board is shown: its own size, and so its own picture.
#[derive(Component)]
pub struct Pane {
    layer: usize,
    land: Option<(String, i32, Land)>,
    key: Option<Key>,
    scene: Option<Scene>,
}

impl Pane {
    /// Over the console.
    pub(super) fn console() -> Self {
        Self { layer: LAYER, land: None, key: None, scene: None }
    }

    /// On the wall.
    pub(super) fn wall() -> Self {
        Self { layer: WALL_LAYER, ..Self::console() }
    }

    /// The picture that is shown.
    pub fn scene(&self) -> Option<&Scene> {
        self.scene.as_ref()
    }

    fn is_shown(&self, board: &Board) -> bool {
        if self.layer == WALL_LAYER { !board.blank } else { board.covers() }
    }
}

/// What a picture hangs on.
#[derive(Clone, PartialEq)]
struct Key {
    /// Address of the frame; it is kept alive here, so that no other frame takes it.
    shown: What,
    theme: Theme,
    canvas: (f32, f32),
    step: usize,
    /// Thousandths of the movement that are gone.
    gone: u16,
}

/// What the picture is of.
#[derive(Clone)]
enum What {
    /// A moment of the game.
    Game(Arc<Frame>, Pace),
    /// The way in, before it begins.
    Door(WayIn, usize),
    /// A page of the loop for a stand.
    Loop(Arc<Reel>, usize),
}

impl PartialEq for What {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Game(frame, pace), Self::Game(others, other)) => Arc::ptr_eq(frame, others) && pace == other,
            (Self::Door(way, people), Self::Door(other, others)) => (way, people) == (other, others),
            (Self::Loop(reel, page), Self::Loop(others, other)) => Arc::ptr_eq(reel, others) && page == other,
            (Self::Game(..) | Self::Door(..) | Self::Loop(..), _) => false,
        }
    }
}

/// The one mesh of the board on a layer.
#[derive(Component)]
struct Picture(usize);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Board>().add_systems(Update, (go_on, build, place).chain().in_set(TableSystems::Present));
}

/// Another moment begins at its first page; a page that moves, moves on.
fn go_on(
    mut board: ResMut<Board>,
    bridge: Res<Bridge>,
    settings: Res<Settings>,
    time: Res<Time>,
    panes: Query<&Pane>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Some(frame) = bridge.frame() else { return };
    if !panes.iter().any(|pane| pane.is_shown(&board)) {
        return;
    }
    if board.page.is_some_and(|(turn, _)| turn != frame.turn) {
        board.step = 0;
    }
    let page = Some((frame.turn, board.step));
    if let Some(held) = board.held {
        board.gone = held;
    } else if settings.less_motion {
        board.gone = 1.0;
    } else if board.page != page {
        board.gone = 0.0;
    } else if board.gone < 1.0 {
        board.gone = (board.gone + time.delta_secs() / MOVES).min(1.0);
    }
    board.page = page;
    if board.gone < 1.0 && !board.is_held() {
        redraw.write(RequestRedraw);
    }
}

/// What is to be seen on a board now.
fn what(bridge: &Bridge, board: &Board) -> Option<What> {
    if let Some(Showing { reel, now }) = &board.showing {
        return Some(What::Loop(reel.clone(), now.page));
    }
    match (bridge.shared_frame(), bridge.led()) {
        (Some(frame), led) => Some(What::Game(frame, led.map_or_else(Pace::default, |led| led.leading.pace.rounded()))),
        (None, Some(led)) => {
            let people = led.leading.people().count();
            Some(What::Door(led.leading.way_in.clone(), people))
        }
        (None, None) => None,
    }
}

/// Makes the picture of a pane where the frame, the theme or the screen is another one.
#[expect(clippy::too_many_arguments, reason = "a system names everything that it touches")]
fn build(
    board: Res<Board>,
    bridge: Res<Bridge>,
    settings: Res<Settings>,
    mut panes: Query<(&mut Pane, &mut EguiContext)>,
    old: Query<(Entity, &Picture)>,
    mut commands: Commands,
    mut meshes: ResMut<Assets<Mesh>>,
    mut materials: ResMut<Assets<ColorMaterial>>,
) {
    let Some((shown, level)) = what(&bridge, &board).zip(bridge.level()) else { return };
    for (mut pane, mut ctx) in &mut panes {
        let (width, bleed, _) = Layout::canvas(ctx.get_mut().viewport_rect().size());
        let gone = (board.showing.as_ref().map_or(board.gone, |showing| showing.now.gone) * 1000.0) as u16;
        let key = Key { shown: shown.clone(), theme: settings.theme, canvas: (width, bleed), step: board.step, gone };
        if !pane.is_shown(&board) || pane.key.as_ref() == Some(&key) {
            continue;
        }
        let picture = picture(&mut pane, &board, level, &key);
        old.iter().filter(|(_, old)| old.0 == pane.layer).for_each(|(entity, _)| commands.entity(entity).despawn());
        commands.spawn((
            Picture(pane.layer),
            Mesh2d(meshes.add(mesh(&picture))),
            MeshMaterial2d(materials.add(ColorMaterial::from(Color::WHITE))),
            Pickable::IGNORE,
            RenderLayers::layer(pane.layer),
            Transform::default(),
        ));
        pane.scene = Some(picture);
        pane.key = Some(key);
    }
}

/// The picture of a pane.
fn picture(pane: &mut Pane, board: &Board, level: &LevelFacts, key: &Key) -> Scene {
    let ctx = PanelContext::new(Words::dutch(), level, key.theme);
    let (width, _) = key.canvas;
    if let What::Door(way, people) = &key.shown {
        return door(&ctx, &board.letters, way, *people, key.canvas, |words| words);
    }
    let (name, shape) = (level.level().id().to_owned(), width.round() as i32);
    let land = match pane.land.take() {
        Some((n, s, land)) if (&n, s) == (&name, shape) => land,
        Some(_) | None => Land::of(level, width),
    };
    let picture = match (&key.shown, &board.showing) {
        (What::Game(frame, pace), _) => {
            let shown = Shown {
                view: &frame.board,
                standing: &frame.standing,
                news_before: frame.news_before,
                step: key.step,
                gone: board.gone,
                pace: *pace,
                land: &land,
            };
            scene(&ctx, &board.letters, shown, key.canvas, |words| words)
        }
        (What::Loop(reel, _), Some(showing)) => {
            attract(&ctx, &board.letters, (reel, showing.now), &land, key.canvas, |words| words)
        }
        (What::Loop(..) | What::Door(..), _) => Scene::default(),
    };
    pane.land = Some((name, shape, land));
    picture
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

/// The camera of the panels, with what it sees.
type PanelCamera<'a> = (Entity, &'a mut Camera, Option<&'a RenderLayers>);

/// The camera of the panels sees the board, and then the camera of the region rests; a board stands on the lower edge of its
/// screen.
fn place(
    board: Res<Board>,
    settings: Res<Settings>,
    mut panes: Query<(&Pane, &mut EguiContext)>,
    mut world: Single<&mut Camera, (With<WorldCamera>, Without<PrimaryEguiContext>)>,
    panels: Single<PanelCamera<'_>, (With<PrimaryEguiContext>, Without<WorldCamera>)>,
    mut pictures: Query<(&Picture, &mut Transform)>,
    mut commands: Commands,
) {
    let (camera, mut looks, layers) = panels.into_inner();
    let ground = ClearColorConfig::Custom(settings.theme.palette().table.bevy());
    let (wanted, clear) = match board.covers() {
        true => (RenderLayers::layer(LAYER), ground),
        false => (RenderLayers::none(), ClearColorConfig::None),
    };
    if layers != Some(&wanted) {
        commands.entity(camera).insert(wanted);
    }
    if world.is_active == board.covers() || board.covers() && settings.is_changed() {
        world.is_active = !board.covers();
        looks.clear_color = clear;
    }
    for (pane, mut ctx) in &mut panes {
        let screen = ctx.get_mut().viewport_rect().size();
        let (_, _, scale) = Layout::canvas(screen);
        let world = WORLD_WIDTH / screen.x.max(1.0);
        let wanted = Transform::from_xyz(0.0, -screen.y * world / 2.0, 0.0).with_scale(Vec3::splat(scale * world));
        for (_, mut transform) in pictures.iter_mut().filter(|(picture, _)| picture.0 == pane.layer) {
            if *transform != wanted {
                *transform = wanted;
            }
        }
    }
}

/// Sets the words over the shapes.
pub(super) fn words(ctx: &egui::Context, pane: &Pane) {
    let Some(picture) = pane.scene() else { return };
    let screen = ctx.viewport_rect();
    let (_, _, scale) = Layout::canvas(screen.size());
    let painter = ctx.layer_painter(egui::LayerId::background());
    for word in &picture.words {
        let font = egui::FontId::new(word.size * scale, word.voice.face().family());
        let galley = painter.layout_no_wrap(word.text.clone(), font, word.colour.egui());
        let ascent = galley.rows.first().and_then(|r| r.glyphs.first()).map_or(0.0, |g| g.pos.y);
        let left = screen.center().x + (word.left - picture.width / 2.0) * scale;
        let baseline = screen.bottom() - (HEIGHT - word.baseline) * scale;
        // Words that a rounding made wider or narrower keep their middle.
        let slack = (word.width * scale - galley.size().x) / 2.0;
        painter.galley(egui::pos2(left + slack, baseline - ascent), galley, egui::Color32::PLACEHOLDER);
    }
}
