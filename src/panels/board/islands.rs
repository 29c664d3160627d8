//! The region as pieces of card: tiles with their pattern, their mark and their benches.

use super::layout::Layout;
use super::pen::Pen;
use super::scene::spot;
use super::{Shown, scene};
use crate::map::region::tile_area;
use crate::map::weave::{Ground, weave};
use crate::map::{Flat, Point, Region, lay_out};
use crate::panels::{LevelFacts, PanelContext};
use crate::rules::ids::MunIx;
use crate::rules::view::Readiness;
use crate::texts::Words;
use crate::theme::palette::LIGHT;
use crate::theme::size::{height, seam, stroke, token};
use crate::theme::{Card, Icon, Rgb};
use egui::{Pos2, Rect, pos2, vec2};
use std::f64::consts::TAU;

/// A region laid out for the stage, with its patterns: made once per level and shape of the screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Land {
    region: Region,
    patterns: Vec<Flat>,
    token: f64,
    room: egui::Vec2,
}

impl Land {
    /// The region of a level on a canvas of this width.
    pub fn of(level: &LevelFacts, width: f32) -> Self {
        let room = Layout::of(width).stage().size() - vec2(0.0, height::LIFTED);
        let region = lay_out(&level.places(), f64::from(room.x), f64::from(room.y));
        let wish = f64::from(if region.tiles.len() <= token::FEW { token::SEAT } else { token::SEAT_MANY });
        let least = region.tiles.iter().map(|t| t.room).fold(f64::INFINITY, f64::min);
        let radius = wish.min(least * 0.86);
        let ctx = PanelContext::new(Words::dutch(), level, crate::theme::Theme::Light);
        let pattern = |(i, tile): (usize, &crate::map::Tile)| {
            let scale = (libm::sqrt(tile_area(tile)) / 240.0).clamp(0.6, 1.0);
            let ground = Ground { ring: &tile.ring, token: tile.token, token_radius: radius, scale };
            weave(ctx.field(MunIx(i as u8)).pattern, &ground)
        };
        let patterns = region.tiles.iter().enumerate().map(pattern).collect();
        Self { region, patterns, token: radius, room }
    }

    /// The municipalities by their bearing from the heart of the region, clockwise from north.
    pub fn round(&self) -> Vec<MunIx> {
        crate::map::region::round_the_table(&self.region).into_iter().map(|i| MunIx(i as u8)).collect()
    }
}

/// How a tile looks.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Face {
    /// Not part of the news: pale.
    pub rest: bool,
    /// Taken up from the table.
    pub lifted: bool,
    /// Without the disc of its mark.
    pub bare: bool,
    /// The three benches, where they are asked something.
    pub benches: Option<[Readiness; 3]>,
    /// A red line that held, or snapped; and how far round the tile it is.
    pub red: Option<(bool, f32)>,
}

/// How the region lies in a box: the scale, and where the heart is.
fn lies(land: &Land, rect: Rect) -> (f64, Point) {
    let scale = f64::from((rect.width() / land.room.x).min(rect.height() / land.room.y).min(1.0));
    (scale, spot(rect.center().x, rect.center().y - height::LIFTED / 2.0))
}

/// Where the mark of each municipality lies in a box, with its tiles close together.
pub(super) fn marks(land: &Land, rect: Rect) -> Vec<Pos2> {
    let (scale, centre) = lies(land, rect);
    let at = |tile: &crate::map::Tile| centre + (tile.token - land.region.heart) * scale;
    land.region.tiles.iter().map(at).map(|p| pos2(p.x as f32, p.y as f32)).collect()
}

/// The region in a box, spread so far.
pub(super) fn region(pen: &mut Pen<'_>, land: &Land, rect: Rect, spread: f32, face: impl Fn(MunIx) -> Face) {
    let (scale, centre) = lies(land, rect);
    let heart = land.region.heart;
    let mut order: Vec<usize> = (0..land.region.tiles.len()).collect();
    let rank = |i: usize| (face(MunIx(i as u8)).lifted, land.region.tiles[i].centre.y);
    order.sort_by(|a, b| {
        let ((up, y), (other_up, other_y)) = (rank(*a), rank(*b));
        up.cmp(&other_up).then(y.total_cmp(&other_y))
    });
    for i in order {
        let tile = &land.region.tiles[i];
        let by = centre + (tile.offset(heart, f64::from(spread)) - heart) * scale;
        Place { land, i, by, scale }.draw(pen, face(MunIx(i as u8)));
    }
}

/// A tile and where it lies.
struct Place<'a> {
    land: &'a Land,
    i: usize,
    by: Point,
    scale: f64,
}

impl Place<'_> {
    fn at(&self, p: Point) -> Point {
        p * self.scale + self.by
    }

    fn draw(&self, pen: &mut Pen<'_>, face: Face) {
        let m = MunIx(self.i as u8);
        let card = pen.ctx.theme.card(pen.ctx.field(m), face.rest);
        let tile = &self.land.region.tiles[self.i];
        let ring: Vec<Point> = tile.ring.iter().map(|p| self.at(*p)).collect();
        let high = if face.lifted { height::LIFTED } else { height::LYING } * (self.scale as f32).max(0.6);
        let below: Vec<Point> = ring.iter().map(|p| *p + spot(0.0, high)).collect();
        pen.fill(card.edge, |f| {
            f.polygon(&below);
            // Between the two, so that the thickness of the card has no notches.
            for (a, b) in crate::map::geometry::pairs(&ring) {
                f.polygon(&[a, b, b + spot(0.0, high), a + spot(0.0, high)]);
            }
        });
        pen.fill(card.fill, |f| {
            f.polygon(&ring);
        });
        if let Some(rim) = card.rim {
            pen.fill(rim, |f| {
                f.line(&ring, f64::from(stroke::RIM), true);
            });
        }
        let pattern = self.land.patterns[self.i].placed(self.scale, self.by);
        pen.fill(card.pattern, |f| *f = pattern);
        if let Some((held, gone)) = face.red {
            red_line(pen, &ring, held, gone);
        }
        let mark = self.at(tile.token);
        let mark = pos2(mark.x as f32, mark.y as f32);
        if !face.bare {
            self.seat(pen, m, mark, card, face);
        }
        if let Some((held, _)) = face.red.filter(|(_, gone)| *gone >= 1.0) {
            let at = mark + vec2(40.0, -38.0) * (self.land.token as f32 / 52.0).min(1.0);
            let (colour, icon) = if held { (LIGHT.ink, Icon::Tick) } else { (LIGHT.red, Icon::Cross) };
            pen.disc(at, 24.0, LIGHT.paper);
            pen.disc(at, 21.0, colour);
            pen.icon(icon, at, 26.0, LIGHT.paper, colour);
        }
    }

    /// The disc of the mark, with the arcs of the three benches.
    fn seat(&self, pen: &mut Pen<'_>, m: MunIx, at: Pos2, card: Card, face: Face) {
        let radius = (self.land.token * self.scale) as f32;
        let whole = if face.benches.is_some() { radius } else { radius * token::HEART };
        pen.disc(at + vec2(0.0, radius * token::EDGE), whole, card.edge);
        pen.disc(at, whole, LIGHT.paper);
        if let Some(benches) = face.benches {
            bench_arcs(pen, at, radius, benches);
        }
        pen.mark(m, at, radius * token::HEART * 0.92);
    }
}

/// Three arcs round a mark: raad, college, organisatie, clockwise from north. Thick and dark is ready, thin is not yet.
pub(super) fn bench_arcs(pen: &mut Pen<'_>, at: Pos2, radius: f32, benches: [Readiness; 3]) {
    let share = radius / token::SEAT;
    for arc in arcs_of(benches) {
        pen.fill(arc.colour, |f| {
            let ring = f64::from(radius * token::SEAT_RING);
            f.arc(spot(at.x, at.y), ring, arc.from, arc.to, f64::from(arc.width * share));
        });
    }
}

/// The arc of one bench round a mark.
pub struct BenchArc {
    /// Where it begins, radians, clockwise from east.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Its width, where the mark has the radius [`token::SEAT`].
    pub width: f32,
    /// Its colour.
    pub colour: Rgb,
}

/// The arcs of the benches that are asked something.
pub fn arcs_of(benches: [Readiness; 3]) -> impl Iterator<Item = BenchArc> {
    benches.into_iter().enumerate().filter_map(|(k, state)| {
        let (width, colour) = match state {
            Readiness::Ready => (stroke::BENCH_READY, LIGHT.ink),
            Readiness::Busy => (stroke::BENCH_THIN, LIGHT.line_strong),
            Readiness::Idle => return None,
        };
        let from = -TAU / 4.0 + TAU / 3.0 * k as f64 + 9.0_f64.to_radians();
        Some(BenchArc { from, to: from + 102.0_f64.to_radians(), width, colour })
    })
}

/// The red line round a tile, so far: whole, or dashed where it snapped; on a casing of paper.
fn red_line(pen: &mut Pen<'_>, ring: &[Point], held: bool, gone: f32) {
    use crate::map::geometry::{along, centroid, length};
    let centre = centroid(ring);
    let mut inset: Vec<Point> = ring.iter().map(|p| p.towards(centre, 0.07)).collect();
    inset.extend(inset.first().copied());
    let far = length(&inset) * f64::from(gone);
    let steps = (far / 6.0).ceil().max(1.0) as u32;
    let line: Vec<Point> = (0..=steps).map(|k| along(&inset, far * f64::from(k) / f64::from(steps))).collect();
    pen.fill(LIGHT.paper, |f| {
        f.line(&line, f64::from(stroke::RED_CASING), false);
    });
    pen.fill(LIGHT.red, |f| {
        if held {
            f.line(&line, f64::from(stroke::RED_KEPT), false);
        } else {
            scene::dashes(f, &line, stroke::RED_DASH, stroke::RED_BROKEN);
        }
    });
}

/// *Apart*: the tiles lie wide; a tile gets its full colour once its benches are ready.
pub(super) fn apart(pen: &mut Pen<'_>, layout: &Layout, shown: &Shown<'_>) {
    let stage = layout.stage();
    pen.slot("stage", stage);
    let town = |m: MunIx| shown.view.municipalities.get(usize::from(m.0));
    // The seams open: councils go home.
    region(pen, shown.land, stage, seam::APART * shown.part(0.0, 1.0), |m| {
        let ready = town(m).map_or([Readiness::Idle; 3], |t| t.ready);
        Face {
            rest: ready.contains(&Readiness::Busy),
            benches: ready.iter().any(|r| *r != Readiness::Idle).then_some(ready),
            ..Face::default()
        }
    });
}
