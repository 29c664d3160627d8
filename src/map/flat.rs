//! Shapes as triangles: what a screen draws. Everything on the board is flat, so triangles may overlap.

use super::geometry::{Point, point};
use crate::theme::icon::{BOLD, GRID, Icon, Ink, Part, STROKE};
use std::f64::consts::{PI, TAU};

/// Triangles in canvas px.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Flat {
    /// Corners.
    pub points: Vec<[f32; 2]>,
    /// Three numbers of corners per triangle.
    pub triangles: Vec<u32>,
}

impl Flat {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A closed shape, also one with bays.
    pub fn polygon(&mut self, ring: &[Point]) -> &mut Self {
        let base = self.points.len() as u32;
        self.points.extend(ring.iter().map(|p| [p.x as f32, p.y as f32]));
        self.triangles.extend(ears(ring).into_iter().flatten().map(|i| base + i));
        self
    }

    /// A line with round ends and joints.
    pub fn line(&mut self, line: &[Point], width: f64, closed: bool) -> &mut Self {
        let half = width / 2.0;
        let n = line.len();
        let sides = if closed { n } else { n.saturating_sub(1) };
        for i in 0..sides {
            let (a, b) = (line[i], line[(i + 1) % n]);
            let Some(way) = (b - a).unit() else { continue };
            let across = point(-way.y, way.x) * half;
            self.quad([a + across, b + across, b - across, a - across]);
        }
        for (i, p) in line.iter().enumerate() {
            if !closed && (i == 0 || i + 1 == n) {
                self.disc(*p, half, 14);
            } else {
                let (a, c) = (line[(i + n - 1) % n], line[(i + 1) % n]);
                self.joint(a, *p, c, half);
            }
        }
        self
    }

    /// Fills the wedge between two sides of a line; with a disc where the turn is sharp.
    fn joint(&mut self, a: Point, here: Point, c: Point, half: f64) {
        let (Some(before), Some(after)) = ((here - a).unit(), (c - here).unit()) else { return };
        if before.dot(after) < 0.9 {
            self.disc(here, half, 14);
            return;
        }
        for side in [half, -half] {
            let one = here + point(-before.y, before.x) * side;
            let two = here + point(-after.y, after.x) * side;
            self.triangle([here, one, two]);
        }
    }

    /// A disc with so many corners.
    pub fn disc(&mut self, centre: Point, radius: f64, corners: u32) -> &mut Self {
        let rim: Vec<Point> =
            (0..corners).map(|k| centre.around(radius, TAU * f64::from(k) / f64::from(corners))).collect();
        for i in 0..rim.len() {
            self.triangle([centre, rim[i], rim[(i + 1) % rim.len()]]);
        }
        self
    }

    /// A ring: a line along a circle.
    pub fn ring(&mut self, centre: Point, radius: f64, width: f64) -> &mut Self {
        let line = arc(centre, radius, 0.0, TAU);
        self.line(&line[..line.len() - 1], width, true)
    }

    /// Part of a ring, angles in radians, clockwise from east.
    pub fn arc(&mut self, centre: Point, radius: f64, from: f64, to: f64, width: f64) -> &mut Self {
        self.line(&arc(centre, radius, from, to), width, false)
    }

    /// An icon of this side, its left top corner at `at`. Parts that cut are left to [`Flat::icon_cut`].
    pub fn icon(&mut self, icon: Icon, at: Point, side: f64) -> &mut Self {
        self.icon_parts(icon, at, side, false)
    }

    /// What is cut out of an icon, to be drawn over it in the colour of the ground.
    pub fn icon_cut(&mut self, icon: Icon, at: Point, side: f64) -> &mut Self {
        self.icon_parts(icon, at, side, true)
    }

    fn icon_parts(&mut self, icon: Icon, at: Point, side: f64, cut: bool) -> &mut Self {
        for part in icon.parts() {
            let (ink, line, closed) = part_line(part);
            if (ink == Ink::Cut) == cut {
                let placed: Vec<Point> = line.iter().map(|p| at + *p * (side / f64::from(GRID))).collect();
                self.inked(ink, &placed, closed, side / f64::from(GRID));
            }
        }
        self
    }

    fn inked(&mut self, ink: Ink, line: &[Point], closed: bool, scale: f64) {
        match (ink, closed) {
            (Ink::Fill | Ink::Cut, true) => self.polygon(line),
            (Ink::Bold, _) => self.line(line, f64::from(BOLD) * scale, closed),
            (Ink::Stroke | Ink::Fill | Ink::Cut, _) => self.line(line, f64::from(STROKE) * scale, closed),
        };
    }

    fn quad(&mut self, [a, b, c, d]: [Point; 4]) {
        self.triangle([a, b, c]);
        self.triangle([a, c, d]);
    }

    fn triangle(&mut self, corners: [Point; 3]) {
        let base = self.points.len() as u32;
        self.points.extend(corners.iter().map(|p| [p.x as f32, p.y as f32]));
        self.triangles.extend([base, base + 1, base + 2]);
    }

    /// The same shapes so much larger, and then moved.
    pub fn placed(&self, scale: f64, by: Point) -> Self {
        let place = |[x, y]: &[f32; 2]| [(f64::from(*x) * scale + by.x) as f32, (f64::from(*y) * scale + by.y) as f32];
        Self { points: self.points.iter().map(place).collect(), triangles: self.triangles.clone() }
    }

    /// Whether there is anything to draw.
    pub fn is_empty(&self) -> bool {
        self.triangles.is_empty()
    }

    /// The area of all triangles together.
    pub fn area(&self) -> f64 {
        self.triangles
            .chunks_exact(3)
            .map(|t| {
                let [a, b, c] = [t[0], t[1], t[2]].map(|i| self.points[i as usize].map(f64::from));
                ((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])).abs() / 2.0
            })
            .sum()
    }
}

/// Points along part of a circle.
pub fn arc(centre: Point, radius: f64, from: f64, to: f64) -> Vec<Point> {
    let steps = ((to - from).abs() * radius.max(1.0).sqrt() * 1.6).ceil().clamp(6.0, 96.0) as u32;
    (0..=steps).map(|s| centre.around(radius, from + (to - from) * f64::from(s) / f64::from(steps))).collect()
}

/// A rectangle with round corners, as a ring.
pub fn rounded_rect(x: f64, y: f64, w: f64, h: f64, r: f64) -> Vec<Point> {
    let r = r.min(w / 2.0).min(h / 2.0);
    if r <= 0.01 {
        return vec![point(x, y), point(x + w, y), point(x + w, y + h), point(x, y + h)];
    }
    [(x + w - r, y + r, -PI / 2.0), (x + w - r, y + h - r, 0.0), (x + r, y + h - r, PI / 2.0), (x + r, y + r, PI)]
        .into_iter()
        .flat_map(|(cx, cy, from)| arc(point(cx, cy), r, from, from + PI / 2.0))
        .collect()
}

/// A part of an icon as a line on its grid.
pub fn part_line(part: &Part) -> (Ink, Vec<Point>, bool) {
    let p = |(x, y): &(f32, f32)| point(f64::from(*x), f64::from(*y));
    let circle = |x: f32, y: f32, r: f32, from: f64, to: f64| {
        arc(point(f64::from(x), f64::from(y)), f64::from(r), from.to_radians(), to.to_radians())
    };
    match *part {
        Part::Line(ink, at) => (ink, at.iter().map(p).collect(), false),
        Part::Poly(ink, at) => (ink, at.iter().map(p).collect(), true),
        Part::Rect { ink, x, y, w, h, r } => {
            (ink, rounded_rect(x.into(), y.into(), w.into(), h.into(), r.into()), true)
        }
        Part::Circle { ink, x, y, r } => {
            let mut rim = circle(x, y, r, 0.0, 360.0);
            rim.pop();
            (ink, rim, true)
        }
        Part::Arc { ink, x, y, r, from, to } => (ink, circle(x, y, r, from.into(), to.into()), false),
        Part::Segment { ink, x, y, r, from, to } => (ink, circle(x, y, r, from.into(), to.into()), true),
    }
}

/// Cuts a ring into triangles, ear by ear.
fn ears(ring: &[Point]) -> Vec<[u32; 3]> {
    let cross = |a: Point, b: Point, c: Point| (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
    let turning: f64 = super::geometry::pairs(ring).map(|(a, b)| a.x * b.y - b.x * a.y).sum();
    let mut left: Vec<usize> = (0..ring.len()).collect();
    if turning < 0.0 {
        left.reverse();
    }
    let mut triangles = Vec::with_capacity(ring.len());
    let mut tries = 0;
    let mut at = 0;
    while left.len() > 3 {
        let n = left.len();
        let (i, j, k) = (left[at % n], left[(at + 1) % n], left[(at + 2) % n]);
        let (a, b, c) = (ring[i], ring[j], ring[k]);
        let bend = cross(a, b, c);
        let free = || {
            left.iter().filter(|m| ![i, j, k].contains(m)).all(|m| {
                let p = ring[*m];
                cross(a, b, p) < 0.0 || cross(b, c, p) < 0.0 || cross(c, a, p) < 0.0
            })
        };
        if bend.abs() < 1e-12 || (bend > 0.0 && free()) || tries > n {
            if bend > 0.0 {
                triangles.push([i as u32, j as u32, k as u32]);
            }
            left.remove((at + 1) % n);
            tries = 0;
        } else {
            at += 1;
            tries += 1;
        }
    }
    if let [i, j, k] = left[..] {
        triangles.push([i as u32, j as u32, k as u32]);
    }
    triangles
}
