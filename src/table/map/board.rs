//! Lays the region out, builds its tiles, and moves them with the spread.

use super::paint::{Paints, mesh};
use super::state::{MapLook, TileLook};
use crate::map::weave::{Ground, weave};
use crate::map::{Flat, Point, Region, lay_out};
use crate::panels::board::arcs_of;
use crate::panels::{LevelFacts, PanelContext};
use crate::rules::ids::MunIx;
use crate::table::camera::{MapHole, WORLD_WIDTH};
use crate::table::motion::Spread;
use crate::table::{Bridge, Panels, Screen, Settings};
use crate::texts::Words;
use crate::theme::palette::LIGHT;
use crate::theme::size::{height, stroke, token};
use crate::theme::{Icon, Rgb};
use bevy::prelude::*;
use std::f64::consts::TAU;

/// The region as it is laid out now, with its patterns.
#[derive(Resource, Default)]
pub struct Board {
    /// Which level, and how wide to its height.
    key: Option<(String, i32)>,
    region: Option<Region>,
    patterns: Vec<Flat>,
    token_radius: f64,
    /// What was built last.
    built: Option<(MapLook, Settings)>,
}

/// A tile, by its municipality.
#[derive(Component, Clone, Copy)]
pub struct TileNode(MunIx);

/// What is on the screen.
#[derive(bevy::ecs::system::SystemParam)]
pub(super) struct Shown<'w> {
    bridge: Res<'w, Bridge>,
    panels: Res<'w, Panels>,
    screen: Res<'w, State<Screen>>,
    settings: Res<'w, Settings>,
}

impl Shown<'_> {
    /// The level whose region lies on the table.
    fn level(&self) -> Option<&LevelFacts> {
        match self.screen.get() {
            Screen::Choice => self.bridge.levels().get(self.panels.choice.level),
            Screen::Title | Screen::Hall | Screen::Table | Screen::Console | Screen::Ending => self.bridge.level(),
        }
    }

    /// How its `n` tiles look.
    fn look(&self, n: usize) -> MapLook {
        match (self.screen.get(), self.bridge.frame()) {
            (Screen::Table | Screen::Ending, Some(frame)) => MapLook::of(&frame.view),
            _ => MapLook::bare(n),
        }
    }
}

/// Lays the region out when the level, or the shape of the hole, is another one.
pub(super) fn lay(mut board: ResMut<Board>, shown: Shown, hole: Res<MapHole>) {
    let Some(level) = shown.level() else { return };
    let shape = (hole.0.height() / hole.0.width().max(1.0)).clamp(0.4, 1.8);
    let key = (level.level().id().to_owned(), (shape * 25.0).round() as i32);
    if hole.0.width() < 40.0 || board.key.as_ref() == Some(&key) {
        return;
    }
    board.region = Some(lay_out(&level.places(), f64::from(WORLD_WIDTH) * 0.96, f64::from(WORLD_WIDTH * shape) * 0.94));
    board.dress(level);
    board.key = Some(key);
    board.built = None;
}

impl Board {
    /// Patterns and the size of tokens.
    fn dress(&mut self, level: &LevelFacts) {
        let Some(region) = &self.region else { return };
        let few = region.tiles.len() <= token::FEW;
        let wish = f64::from(if few { token::SEAT } else { token::SEAT_MANY });
        let room = region.tiles.iter().map(|t| t.room).fold(f64::INFINITY, f64::min);
        self.token_radius = wish.min(room * 0.8);
        let ctx = PanelContext::new(Words::dutch(), level, crate::theme::Theme::Light);
        self.patterns = region
            .tiles
            .iter()
            .enumerate()
            .map(|(i, tile)| {
                let scale = (libm::sqrt(crate::map::region::tile_area(tile)) / 200.0).clamp(0.6, 1.0);
                let token_radius = self.token_radius;
                let ground = Ground { ring: &tile.ring, token: tile.token, token_radius, scale };
                weave(ctx.field(MunIx(i as u8)).pattern, &ground)
            })
            .collect();
    }
}

/// Builds the tiles when they look otherwise than before.
pub(super) fn show(
    mut board: ResMut<Board>,
    old: Query<Entity, With<TileNode>>,
    shown: Shown,
    mut spread: ResMut<Spread>,
    mut pens: Pens,
) {
    let (Some(level), Some(region)) = (shown.level(), board.region.as_ref()) else { return };
    let look = shown.look(region.tiles.len());
    spread.towards(look.spread);
    let wanted = (look, *shown.settings);
    if board.built.as_ref() == Some(&wanted) {
        return;
    }
    old.iter().for_each(|tile| pens.commands.entity(tile).despawn());
    let ctx = PanelContext::new(Words::dutch(), level, shown.settings.theme);
    let mut order: Vec<usize> = (0..region.tiles.len()).collect();
    order.sort_by(|a, b| region.tiles[*a].centre.y.total_cmp(&region.tiles[*b].centre.y));
    for (rank, i) in order.into_iter().enumerate() {
        let look = wanted.0.tiles.get(i).copied().unwrap_or_default();
        let tile = Build { board: &board, region, ctx: &ctx, i, look };
        tile.spawn(&mut pens, rank as f32 * 0.5, spread.now);
    }
    board.built = Some(wanted);
}

/// Moves every tile to where the spread puts it.
pub(super) fn place(board: Res<Board>, spread: Res<Spread>, mut tiles: Query<(&TileNode, &mut Transform)>) {
    let Some(region) = &board.region else { return };
    for (tile, mut transform) in &mut tiles {
        let wanted = position(region, usize::from(tile.0.0), spread.now);
        if transform.translation.truncate() != wanted {
            transform.translation = wanted.extend(transform.translation.z);
        }
    }
}

/// Where a tile stands: its centre, moved away from the heart, in the world of the screen.
fn position(region: &Region, i: usize, spread: f32) -> Vec2 {
    let Some(tile) = region.tiles.get(i) else { return Vec2::ZERO };
    let p = tile.centre + tile.offset(region.heart, f64::from(spread)) - region.heart;
    Vec2::new(p.x as f32, -p.y as f32)
}

/// What it takes to draw.
#[derive(bevy::ecs::system::SystemParam)]
pub(super) struct Pens<'w, 's> {
    commands: Commands<'w, 's>,
    meshes: ResMut<'w, Assets<Mesh>>,
    materials: ResMut<'w, Assets<ColorMaterial>>,
    paints: ResMut<'w, Paints>,
}

/// One tile that is being built.
struct Build<'a> {
    board: &'a Board,
    region: &'a Region,
    ctx: &'a PanelContext<'a>,
    i: usize,
    look: TileLook,
}

impl Build<'_> {
    fn spawn(&self, pens: &mut Pens<'_, '_>, z: f32, spread: f32) {
        let (Some(tile), Some(pattern)) = (self.region.tiles.get(self.i), self.board.patterns.get(self.i)) else {
            return;
        };
        let m = MunIx(self.i as u8);
        let card = self.ctx.theme.card(self.ctx.field(m), self.look.at_rest);
        let origin = Vec2::new(tile.centre.x as f32, tile.centre.y as f32);
        let mut layers: Vec<(Flat, Rgb, Vec2)> = Vec::new();
        let mut face = Flat::new();
        face.polygon(&tile.ring);
        let lifted = if self.look.own { height::LIFTED } else { height::LYING };
        layers.push((face.clone(), card.edge, Vec2::new(0.0, -lifted)));
        layers.push((face, card.fill, Vec2::ZERO));
        if let Some(rim) = card.rim {
            let mut line = Flat::new();
            line.line(&tile.ring, f64::from(stroke::RIM), true);
            layers.push((line, rim, Vec2::ZERO));
        }
        layers.push((pattern.clone(), card.pattern, Vec2::ZERO));
        if let Some(held) = self.look.red_line {
            self.red_line(&tile.ring, held, &mut layers);
        }
        self.token(tile.token, card.edge, &mut layers);
        if let Some(icon) = self.badge() {
            self.badge_layers(tile.token, icon, &mut layers);
        }
        let at = position(self.region, self.i, spread);
        let node =
            pens.commands.spawn((TileNode(m), Transform::from_translation(at.extend(z)), Visibility::default())).id();
        for (k, (flat, colour, shift)) in layers.into_iter().enumerate() {
            let shape = pens.meshes.add(mesh(&flat, origin));
            let paint = pens.paints.of(colour, &mut pens.materials);
            let place = Transform::from_translation(shift.extend(0.01 * k as f32));
            pens.commands.spawn((Mesh2d(shape), MeshMaterial2d(paint), place, ChildOf(node)));
        }
        self.mark(pens, node, tile.token, origin);
    }

    /// The disc of the mark, with the arcs of the three benches.
    fn token(&self, at: Point, edge: Rgb, layers: &mut Vec<(Flat, Rgb, Vec2)>) {
        let radius = self.board.token_radius;
        let heart = radius * f64::from(if self.look.benches.is_some() { 1.0 } else { token::HEART });
        let mut disc = Flat::new();
        disc.disc(at, heart, 64);
        layers.push((disc.clone(), edge, Vec2::new(0.0, -(radius as f32) * token::EDGE)));
        layers.push((disc, LIGHT.paper, Vec2::ZERO));
        let Some(benches) = self.look.benches else { return };
        let share = radius / f64::from(token::SEAT);
        let arc_radius = radius * f64::from(token::SEAT_RING);
        for bench in arcs_of(benches) {
            let mut arc = Flat::new();
            arc.arc(at, arc_radius, bench.from, bench.to, f64::from(bench.width) * share);
            layers.push((arc, bench.colour, Vec2::ZERO));
        }
    }

    /// The sign beside the mark.
    fn badge(&self) -> Option<Icon> {
        self.look
            .badge
            .or_else(|| self.look.own.then_some(Icon::Chair))
            .or_else(|| self.look.red_line.map(|held| if held { Icon::Tick } else { Icon::Cross }))
    }

    fn badge_layers(&self, token: Point, icon: Icon, layers: &mut Vec<(Flat, Rgb, Vec2)>) {
        let (disc, ink) = match (icon, self.look.red_line) {
            (Icon::Tick, Some(true)) => (LIGHT.ink, LIGHT.paper),
            (Icon::Cross, Some(false)) => (LIGHT.red, LIGHT.paper),
            (Icon::Chair, _) => (LIGHT.heed, LIGHT.on_heed),
            _ => (LIGHT.paper, LIGHT.ink),
        };
        let radius = self.board.token_radius * 0.44;
        let at = token.around(self.board.token_radius * 1.2, -TAU / 8.0);
        let mut ring = Flat::new();
        ring.disc(at, radius * 1.12, 40);
        layers.push((ring, LIGHT.ink, Vec2::ZERO));
        let mut face = Flat::new();
        face.disc(at, radius, 40);
        layers.push((face, disc, Vec2::ZERO));
        let side = radius * 1.3;
        let corner = at - crate::map::geometry::point(side / 2.0, side / 2.0);
        let mut sign = Flat::new();
        sign.icon(icon, corner, side);
        layers.push((sign, ink, Vec2::ZERO));
        let mut cut = Flat::new();
        cut.icon_cut(icon, corner, side);
        if !cut.is_empty() {
            layers.push((cut, disc, Vec2::ZERO));
        }
    }

    /// The red line round a tile: whole, or dashed where it snapped; on a casing of paper.
    fn red_line(&self, ring: &[Point], held: bool, layers: &mut Vec<(Flat, Rgb, Vec2)>) {
        let centre = crate::map::geometry::centroid(ring);
        let inset: Vec<Point> = ring.iter().map(|p| p.towards(centre, 0.07)).collect();
        let mut casing = Flat::new();
        casing.line(&inset, f64::from(stroke::RED_CASING), true);
        layers.push((casing, LIGHT.paper, Vec2::ZERO));
        let mut line = Flat::new();
        if held {
            line.line(&inset, f64::from(stroke::RED_KEPT), true);
        } else {
            let mut closed = inset;
            closed.extend(closed.first().copied());
            let (dash, gap) = (f64::from(stroke::RED_DASH.0), f64::from(stroke::RED_DASH.1));
            let all = crate::map::geometry::length(&closed);
            let count = (all / (dash + gap)).round().max(1.0);
            for k in 0..count as u32 {
                let from = all / count * f64::from(k);
                let part: Vec<Point> =
                    (0..=6).map(|s| crate::map::geometry::along(&closed, from + dash * f64::from(s) / 6.0)).collect();
                line.line(&part, f64::from(stroke::RED_BROKEN), false);
            }
        }
        layers.push((line, LIGHT.red, Vec2::ZERO));
    }

    /// Two letters.
    fn mark(&self, pens: &mut Pens<'_, '_>, node: Entity, token: Point, origin: Vec2) {
        let size = (self.board.token_radius * 0.76).clamp(12.0, 60.0) as f32;
        pens.commands.spawn((
            Text2d::new(self.ctx.mark(MunIx(self.i as u8)).to_owned()),
            TextFont { font_size: FontSize::Px(size), ..default() },
            TextColor(LIGHT.ink.bevy()),
            TextLayout::justify(Justify::Center),
            Pickable::IGNORE,
            Transform::from_xyz(token.x as f32 - origin.x, origin.y - token.y as f32, 0.4),
            ChildOf(node),
        ));
    }
}
