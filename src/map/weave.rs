//! The pattern of a field, clipped to its tile: lines are cut at the headland and round the token, motifs appear whole or
//! not at all (`look.md` 3.2, field rule).

use super::flat::Flat;
use super::geometry::{Point, bounds, depth, point};
use crate::theme::pattern::{HALO, MARGIN, Motif, Pattern, SHORTEST_LINE, Weave};
use std::f64::consts::{PI, TAU};

/// Where a pattern may be drawn.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// Outline of the card.
    pub ring: &'a [Point],
    /// Centre of the token; the pattern starts here.
    pub token: Point,
    /// Radius of the token; 0 for none.
    pub token_radius: f64,
    /// 1 for a tile of about 240 px.
    pub scale: f64,
}

impl Ground<'_> {
    /// Whether there is ground around a point, with this much to spare.
    fn holds(&self, p: Point, spare: f64) -> bool {
        let free = self.token_radius <= 0.0
            || (p - self.token).length() >= self.token_radius + (f64::from(HALO) + spare) * self.scale.max(0.6);
        free && depth(self.ring, p) >= (f64::from(MARGIN) + spare) * self.scale.max(0.6)
    }
}

/// The pattern on this ground.
pub fn weave(pattern: Pattern, ground: &Ground<'_>) -> Flat {
    let mut flat = Flat::new();
    match pattern.weave() {
        Weave::Lines { angles, step, offsets, width } => {
            for angle in angles {
                for offset in offsets {
                    let line = |t: f64, along: f64| {
                        let way = point(libm::cos(rad(*angle)), libm::sin(rad(*angle)));
                        let across = point(-way.y, way.x);
                        ground.token + way * along + across * t
                    };
                    parallel(&mut flat, ground, step, *offset, width, line);
                }
            }
        }
        Weave::Waves { step, amplitude, period, width } => {
            let (height, length) = (f64::from(amplitude) * ground.scale, f64::from(period) * ground.scale);
            let line = |t: f64, along: f64| ground.token + point(along, t + height * libm::sin(along / length * TAU));
            parallel(&mut flat, ground, step, 0.0, width, line);
        }
        Weave::Bricks { row, length, width } => bricks(&mut flat, ground, row, length, width),
        Weave::Motif { dx, dy, shape } => motifs(&mut flat, ground, dx, dy, shape),
    }
    flat
}

fn rad(degrees: f32) -> f64 {
    f64::from(degrees).to_radians()
}

/// How far the ground reaches from the token, and so how far lines must run.
fn reach(ground: &Ground<'_>) -> f64 {
    let (low, high) = bounds(ground.ring);
    (high - low).length()
}

/// Lines side by side, each clipped.
fn parallel(
    flat: &mut Flat,
    ground: &Ground<'_>,
    step: f32,
    offset: f32,
    width: f32,
    line: impl Fn(f64, f64) -> Point,
) {
    let reach = reach(ground);
    let (step, offset) = (f64::from(step) * ground.scale, f64::from(offset) * ground.scale);
    let count = (reach / step).ceil() as i32;
    for k in -count..=count {
        let t = f64::from(k) * step + offset;
        for run in runs(ground, reach, |along| line(t, along)) {
            flat.line(&run, f64::from(width) * ground.scale, false);
        }
    }
}

/// The pieces of a line that lie on the ground.
fn runs(ground: &Ground<'_>, reach: f64, at: impl Fn(f64) -> Point) -> Vec<Vec<Point>> {
    const STEP: f64 = 4.0;
    let holds = |along: f64| ground.holds(at(along), 0.0);
    let edge = |mut on: f64, mut off: f64| {
        for _ in 0..6 {
            let middle = f64::midpoint(on, off);
            if holds(middle) { on = middle } else { off = middle }
        }
        on
    };
    let mut runs = Vec::new();
    let mut open: Option<(f64, Vec<Point>)> = None;
    let count = (reach / STEP).ceil() as i32;
    for k in -count..=count {
        let along = f64::from(k) * STEP;
        if holds(along) {
            let start = open.get_or_insert_with(|| {
                let first = edge(along, along - STEP);
                (first, vec![at(first)])
            });
            start.1.push(at(along));
        } else if let Some((first, mut line)) = open.take() {
            let last = edge(along - STEP, along);
            line.push(at(last));
            if last - first >= f64::from(SHORTEST_LINE) * ground.scale {
                runs.push(line);
            }
        }
    }
    runs
}

fn bricks(flat: &mut Flat, ground: &Ground<'_>, row: f32, length: f32, width: f32) {
    parallel(flat, ground, row, 0.0, width, |t, along| ground.token + point(along, t));
    let (row, length) = (f64::from(row) * ground.scale, f64::from(length) * ground.scale);
    let reach = reach(ground);
    let (rows, columns) = ((reach / row).ceil() as i32, (reach / length).ceil() as i32);
    for r in -rows..rows {
        for c in -columns..=columns {
            let x = (f64::from(c) + if r.rem_euclid(2) == 0 { 0.0 } else { 0.5 }) * length;
            let joint = [point(x, f64::from(r) * row), point(x, f64::from(r + 1) * row)].map(|p| ground.token + p);
            if joint.iter().all(|p| ground.holds(*p, 0.0)) {
                flat.line(&joint, f64::from(width) * ground.scale, false);
            }
        }
    }
}

fn motifs(flat: &mut Flat, ground: &Ground<'_>, dx: f32, dy: f32, shape: Motif) {
    let (dx, dy) = (f64::from(dx) * ground.scale, f64::from(dy) * ground.scale);
    let reach = reach(ground);
    let (columns, rows) = ((reach / dx).ceil() as i32, (reach / dy).ceil() as i32);
    let extent = extent(shape);
    for r in -rows..=rows {
        for c in -columns..=columns {
            let aside = if r.rem_euclid(2) == 0 { 0.0 } else { 0.5 };
            let centre = ground.token + point((f64::from(c) + aside) * dx, f64::from(r) * dy);
            if let Motif::HalfRing { r, width } = shape {
                scale_of_a_roof(flat, ground, centre, f64::from(r), f64::from(width));
                continue;
            }
            let whole = [(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)]
                .iter()
                .all(|(x, y)| ground.holds(centre + point(x * extent.x, y * extent.y) * ground.scale, 0.0));
            if whole {
                draw(flat, centre, ground.scale, shape);
            }
        }
    }
}

/// A scale is a line as much as a motif: what lies on the ground is drawn.
fn scale_of_a_roof(flat: &mut Flat, ground: &Ground<'_>, centre: Point, r: f64, width: f64) {
    let line = super::flat::arc(centre, r * ground.scale, 0.12 * PI, 0.88 * PI);
    for run in line.split(|p| !ground.holds(*p, width / 4.0)) {
        if super::geometry::length(run) >= f64::from(SHORTEST_LINE) * 0.8 * ground.scale {
            flat.line(run, width * ground.scale, false);
        }
    }
}

/// How far a motif reaches to the side and up.
fn extent(shape: Motif) -> Point {
    let e = |x: f32, y: f32| point(f64::from(x), f64::from(y));
    match shape {
        Motif::Dot { r } => e(r * 0.5, r * 0.5),
        Motif::HalfRing { r, .. } => e(r * 0.7, r * 0.6),
        Motif::Chevron { half_width, half_height, .. } => e(half_width, half_height),
        Motif::Trefoil { r, spread } => e(r + spread * 0.5, r + spread * 0.5),
        Motif::Dash { length, width } => e(width / 2.0, length / 2.0),
        Motif::Ring { r, .. } => e(r, r),
        Motif::Plus { arm, .. } => e(arm, arm),
        Motif::Diamond { half_width, half_height } => e(half_width, half_height),
    }
}

fn draw(flat: &mut Flat, c: Point, scale: f64, shape: Motif) {
    let s = |v: f32| f64::from(v) * scale;
    match shape {
        Motif::Dot { r } => {
            flat.disc(c, s(r), 18);
        }
        Motif::HalfRing { r, width } => {
            flat.arc(c, s(r), 0.12 * PI, 0.88 * PI, s(width));
        }
        Motif::Chevron { half_width, half_height, width } => {
            let (w, h) = (s(half_width), s(half_height));
            flat.line(&[c + point(-w, h), c + point(0.0, -h), c + point(w, h)], s(width), false);
        }
        Motif::Trefoil { r, spread } => {
            for k in 0..3 {
                let angle = -PI / 2.0 + TAU * f64::from(k) / 3.0;
                flat.disc(c.around(s(spread), angle), s(r), 16);
            }
        }
        Motif::Dash { length, width } => {
            let half = s(length) / 2.0;
            flat.line(&[c + point(0.0, -half), c + point(0.0, half)], s(width), false);
        }
        Motif::Ring { r, width } => {
            flat.ring(c, s(r), s(width));
        }
        Motif::Plus { arm, width } => {
            let a = s(arm);
            flat.line(&[c - point(a, 0.0), c + point(a, 0.0)], s(width), false);
            flat.line(&[c - point(0.0, a), c + point(0.0, a)], s(width), false);
        }
        Motif::Diamond { half_width, half_height } => {
            let (w, h) = (s(half_width), s(half_height));
            flat.polygon(&[c - point(0.0, h), c + point(w, 0.0), c + point(0.0, h), c - point(w, 0.0)]);
        }
    }
}
