//! From places to tiles (`look.md` 6): a power diagram whose cells are pushed towards the size of their municipality,
//! cut off at the coast, with a seam between neighbours and soft corners. Deterministic.

use super::assign;
use super::geometry::{Point, area, bounds, centroid, clip, point, round_corners, token_spot};
use super::outline::Land;
use crate::theme::size::{corner, seam};
use std::f64::consts::TAU;

/// A municipality as the map needs it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// People.
    pub inhabitants: u32,
}

/// A region on the table.
#[derive(Debug, Clone, PartialEq)]
pub struct Region {
    /// One per municipality, in the order of the places.
    pub tiles: Vec<Tile>,
    /// Middle of the region; tiles move out from here.
    pub heart: Point,
    /// Pairs of municipalities that touch, the smaller number first.
    pub borders: Vec<(usize, usize)>,
    /// Which field each municipality has (`theme::FIELDS`).
    pub fields: Vec<usize>,
    /// Width and height.
    pub size: Point,
}

/// A piece of card.
#[derive(Debug, Clone, PartialEq)]
pub struct Tile {
    /// Its outline, a closed ring.
    pub ring: Vec<Point>,
    /// Middle of its area.
    pub centre: Point,
    /// Where the mark lies.
    pub token: Point,
    /// How much room there is around the mark.
    pub room: f64,
    /// Where its town ended up.
    pub site: Point,
}

impl Tile {
    /// How far this tile moves out from the heart at a spread.
    pub fn offset(&self, heart: Point, spread: f64) -> Point {
        (self.centre - heart) * spread
    }
}

/// Directions in which a cell is measured.
const RAYS: usize = 120;
/// Rounds in which the cells find their places.
const ROUNDS: usize = 60;

/// Lays a region out in a rectangle of canvas px.
pub fn lay_out(places: &[Place], width: f64, height: f64) -> Region {
    let towns = project(places, width / height);
    let mut sites = towns.clone();
    let mut weights = vec![0.0; sites.len()];
    relax(&towns, places, &mut sites, &mut weights);

    let radius = 0.72;
    let land = Land::new(&sites, radius);
    let limit = land.reach() * 1.1;
    let rough: Vec<Vec<Point>> = (0..sites.len()).map(|i| cell(&sites, &weights, &land, limit, i, 0.0).0).collect();
    let scale = fit(&rough, width, height);

    let half_seam = f64::from(seam::INSET) / scale.factor;
    let mut borders = Vec::new();
    let mut tiles = Vec::with_capacity(sites.len());
    for i in 0..sites.len() {
        let (ring, touches) = cell(&sites, &weights, &land, limit, i, half_seam);
        borders.extend(touches.into_iter().filter(|j| *j > i).map(|j| (i, j)));
        let canvas: Vec<Point> = ring.into_iter().map(|p| scale.apply(p)).collect();
        tiles.push(tile(&canvas, scale.apply(sites[i])));
    }
    let rings: Vec<Point> = tiles.iter().flat_map(|t| t.ring.iter().copied()).collect();
    let (low, high) = bounds(&rings);
    let fields = assign::fields(tiles.len(), &borders);
    Region { heart: low.towards(high, 0.5), size: high - low, tiles, borders, fields }
}

/// A tile from its sharp outline.
fn tile(canvas: &[Point], site: Point) -> Tile {
    let ring = round_corners(canvas, f64::from(corner::FIELD));
    let (token, room) = token_spot(&ring);
    Tile { centre: centroid(&ring), ring, token, room, site }
}

/// Kilometres on a flat map, stretched so that the region fills the stage better, then measured in the usual distance
/// between neighbours.
fn project(places: &[Place], aspect: f64) -> Vec<Point> {
    let finite = |v: f64| if v.is_finite() { v } else { 0.0 };
    let mean = places.iter().map(|p| finite(p.latitude)).sum::<f64>() / places.len().max(1) as f64;
    let shrink = libm::cos(mean.to_radians()).max(0.2);
    let flat: Vec<Point> =
        places.iter().map(|p| point(finite(p.longitude) * shrink, -finite(p.latitude)) * 111.0).collect();
    let (low, high) = bounds(&flat);
    let (w, h) = ((high.x - low.x).max(1e-6), (high.y - low.y).max(1e-6));
    let stretch = (w / h / aspect).clamp(0.82, 1.22);
    let stretched: Vec<Point> = flat.iter().map(|p| point(p.x - low.x, (p.y - low.y) * stretch)).collect();
    let apart = spread_out(stretched);
    let unit = usual_distance(&apart);
    apart.into_iter().map(|p| p * (1.0 / unit)).collect()
}

/// Moves towns that lie on one spot a little apart, always in the same way.
fn spread_out(mut towns: Vec<Point>) -> Vec<Point> {
    let (low, high) = bounds(&towns);
    let nudge = ((high - low).length() / 12.0).max(1.0);
    for i in 1..towns.len() {
        let taken = |p: Point, until: &[Point]| until.iter().any(|q| (*q - p).length() < nudge * 0.05);
        let mut turn = 0_u32;
        let from = towns[i];
        while taken(towns[i], &towns[..i]) {
            turn += 1;
            let angle = f64::from(turn) * 2.399_963;
            towns[i] = from.around(nudge * libm::sqrt(f64::from(turn)) * 0.5, angle);
        }
    }
    towns
}

/// The middle one of the distances to the nearest neighbour.
fn usual_distance(towns: &[Point]) -> f64 {
    let mut nearest: Vec<f64> = (0..towns.len())
        .filter_map(|i| {
            let others = towns.iter().enumerate().filter(|(j, _)| *j != i);
            others.map(|(_, q)| (*q - towns[i]).length()).min_by(f64::total_cmp)
        })
        .collect();
    nearest.sort_by(f64::total_cmp);
    nearest.get(nearest.len() / 2).copied().filter(|d| *d > 1e-9).unwrap_or(1.0)
}

/// Sixty rounds: every town goes a little towards the middle of its cell and back to where it was; heavy
/// municipalities push.
fn relax(towns: &[Point], places: &[Place], sites: &mut [Point], weights: &mut [f64]) {
    let wish: Vec<f64> = places.iter().map(|p| libm::pow(f64::from(p.inhabitants.max(1)), 0.2)).collect();
    let mean = wish.iter().sum::<f64>() / wish.len().max(1) as f64;
    for _ in 0..ROUNDS {
        let cells: Vec<Vec<Point>> = (0..sites.len()).map(|i| disc_cell(sites, weights, i)).collect();
        let areas: Vec<f64> = cells.iter().map(|c| area(c)).collect();
        let usual = areas.iter().sum::<f64>() / areas.len().max(1) as f64;
        for i in 0..sites.len() {
            if cells[i].len() >= 3 {
                sites[i] = sites[i].towards(centroid(&cells[i]), 0.22).towards(towns[i], 0.04);
            }
            let short = wish[i] / mean - areas[i] / usual.max(1e-9);
            weights[i] = (weights[i] + 0.06 * short.clamp(-1.0, 1.0)).clamp(-0.35, 0.35);
        }
        keep_apart(sites);
    }
}

/// No two towns nearer than this share of the usual distance, and no town far away from all others.
fn keep_apart(sites: &mut [Point]) {
    const LEAST: f64 = 0.85;
    const MOST: f64 = 1.35;
    for i in 0..sites.len() {
        for j in 0..i {
            let way = sites[i] - sites[j];
            let Some(unit) = way.unit() else { continue };
            let short = LEAST - way.length();
            if short > 0.0 {
                sites[i] = sites[i] + unit * (short / 2.0);
                sites[j] = sites[j] - unit * (short / 2.0);
            }
        }
    }
    for i in 0..sites.len() {
        let here = sites[i];
        let others = (0..sites.len()).filter(|j| *j != i).map(|j| sites[j]);
        let nearest = others.min_by(|a, b| (*a - here).square().total_cmp(&(*b - here).square()));
        if let Some(near) = nearest {
            let over = (near - here).length() - MOST;
            if let (true, Some(unit)) = (over > 0.0, (near - here).unit()) {
                sites[i] = here + unit * (over * 0.5);
            }
        }
    }
}

/// The line between two sites: `normal · p <= limit` is the side of the first.
fn between(sites: &[Point], weights: &[f64], i: usize, j: usize) -> Option<(Point, f64)> {
    let way = sites[j] - sites[i];
    let length = way.length();
    let normal = way.unit()?;
    // Where the powers are equal, but never past either town.
    let cut = length / 2.0 + (weights[i] - weights[j]) / (2.0 * length);
    let cut = cut.clamp(0.28 * length, 0.72 * length);
    Some((normal, normal.dot(sites[i]) + cut))
}

/// The part of a disc round a town that is its own: enough for the rounds, and quick.
fn disc_cell(sites: &[Point], weights: &[f64], i: usize) -> Vec<Point> {
    let mut ring: Vec<Point> = (0..32).map(|k| sites[i].around(1.0, TAU * f64::from(k) / 32.0)).collect();
    for j in (0..sites.len()).filter(|j| *j != i) {
        if let Some((normal, limit)) = between(sites, weights, i, j) {
            ring = clip(&ring, normal, limit);
        }
    }
    ring
}

/// A cell: star-shaped round its town, up to the lines with its neighbours less half a seam, and up to the coast.
/// Also says which neighbours it touches.
fn cell(
    sites: &[Point],
    weights: &[f64],
    land: &Land,
    limit: f64,
    i: usize,
    half_seam: f64,
) -> (Vec<Point>, Vec<usize>) {
    let here = sites[i];
    let lines: Vec<(usize, Point, f64)> = (0..sites.len())
        .filter(|j| *j != i)
        .filter_map(|j| between(sites, weights, i, j).map(|(n, l)| (j, n, l - half_seam - n.dot(here))))
        .collect();
    let wall = |way: Point| {
        let mut nearest = (limit, None);
        for (j, normal, room) in &lines {
            let slope = normal.dot(way);
            if slope > 1e-9 && room / slope < nearest.0 {
                nearest = (room / slope, Some(*j));
            }
        }
        nearest
    };
    let mut angles: Vec<f64> = (0..RAYS).map(|k| TAU * k as f64 / RAYS as f64).collect();
    angles.extend(corner_angles(here, &lines));
    angles.sort_by(f64::total_cmp);

    let mut touched = vec![0_usize; sites.len()];
    let mut ring = Vec::with_capacity(angles.len());
    for angle in angles {
        let way = point(libm::cos(angle), libm::sin(angle));
        let (far, neighbour) = wall(way);
        let coast = land.shore(here, way, far);
        if let (Some(j), true) = (neighbour, coast >= far) {
            touched[j] += 1;
        }
        ring.push(here + way * coast);
    }
    let touches = (0..sites.len()).filter(|j| touched[*j] >= 3).collect();
    (simplify(&ring), touches)
}

/// Angles at which two lines of a cell meet, so that its corners are exact.
fn corner_angles(here: Point, lines: &[(usize, Point, f64)]) -> Vec<f64> {
    let mut angles = Vec::new();
    for (a, (_, n1, r1)) in lines.iter().enumerate() {
        for (_, n2, r2) in &lines[..a] {
            let cross = n1.x * n2.y - n1.y * n2.x;
            if cross.abs() < 1e-9 {
                continue;
            }
            let corner = point((r1 * n2.y - r2 * n1.y) / cross, (n1.x * r2 - n2.x * r1) / cross);
            let inside = lines.iter().all(|(_, n, r)| n.dot(corner) <= r + 1e-9);
            if inside && (here + corner - here).length() < 10.0 {
                angles.push((libm::atan2(corner.y, corner.x) + TAU) % TAU);
            }
        }
    }
    angles
}

/// Leaves out points that lie on the line between their neighbours.
fn simplify(ring: &[Point]) -> Vec<Point> {
    let n = ring.len();
    (0..n)
        .filter(|i| {
            let (a, b, c) = (ring[(i + n - 1) % n], ring[*i], ring[(i + 1) % n]);
            if (b - a).length() < 1e-7 {
                return false;
            }
            match ((b - a).unit(), (c - b).unit()) {
                (Some(before), Some(after)) => (before.x * after.y - before.y * after.x).abs() > 1e-4,
                _ => true,
            }
        })
        .map(|i| ring[i])
        .collect()
}

/// From the map's own measure to canvas px.
struct Scale {
    factor: f64,
    low: Point,
    margin: Point,
}

impl Scale {
    fn apply(&self, p: Point) -> Point {
        (p - self.low) * self.factor + self.margin
    }
}

/// The largest scale at which everything fits, also with the tiles spread apart; in the middle of the rectangle.
fn fit(cells: &[Vec<Point>], width: f64, height: f64) -> Scale {
    let (low, high) = bounds(cells.iter().flatten());
    let size = high - low;
    let room = 1.0 + f64::from(seam::APART);
    let factor = (width / size.x.max(1e-9)).min(height / size.y.max(1e-9)) / room;
    let margin = point(width - size.x * factor, height - size.y * factor) * 0.5;
    Scale { factor, low, margin }
}

/// Bearing of each tile from the heart, from north and clockwise: the order round the table.
pub fn round_the_table(region: &Region) -> Vec<usize> {
    let mut order: Vec<usize> = (0..region.tiles.len()).collect();
    let bearing = |i: &usize| {
        let way = region.tiles[*i].centre - region.heart;
        (libm::atan2(way.x, -way.y) + TAU) % TAU
    };
    order.sort_by(|a, b| bearing(a).total_cmp(&bearing(b)).then(a.cmp(b)));
    order
}

/// Area of a tile, for tests and for the scale of its pattern.
pub fn tile_area(tile: &Tile) -> f64 {
    area(&tile.ring)
}
