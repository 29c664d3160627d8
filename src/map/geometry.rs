//! Points and rings of points in the plane.

use std::ops::{Add, Mul, Sub};

/// A point, or the way from one to another.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Down.
    pub y: f64,
}

/// A point from its two figures.
pub const fn point(x: f64, y: f64) -> Point {
    Point { x, y }
}

impl Add for Point {
    type Output = Point;
    fn add(self, other: Point) -> Point {
        point(self.x + other.x, self.y + other.y)
    }
}

impl Sub for Point {
    type Output = Point;
    fn sub(self, other: Point) -> Point {
        point(self.x - other.x, self.y - other.y)
    }
}

impl Mul<f64> for Point {
    type Output = Point;
    fn mul(self, factor: f64) -> Point {
        point(self.x * factor, self.y * factor)
    }
}

impl Point {
    /// Inner product.
    pub fn dot(self, other: Point) -> f64 {
        self.x * other.x + self.y * other.y
    }

    /// Length, squared.
    pub fn square(self) -> f64 {
        self.dot(self)
    }

    /// Length.
    pub fn length(self) -> f64 {
        libm::sqrt(self.square())
    }

    /// Part `share` of the way to another point.
    pub fn towards(self, other: Point, share: f64) -> Point {
        self + (other - self) * share
    }

    /// The same way, one long; `None` where there is no way.
    pub fn unit(self) -> Option<Point> {
        let length = self.length();
        (length > 1e-12).then(|| self * (1.0 / length))
    }

    /// A point on a circle around this one; the angle in radians, clockwise from east.
    pub fn around(self, radius: f64, angle: f64) -> Point {
        self + point(libm::cos(angle), libm::sin(angle)) * radius
    }
}

/// Twice the area, signed: positive for a ring that runs clockwise on the screen.
fn double_area(ring: &[Point]) -> f64 {
    pairs(ring).map(|(a, b)| a.x * b.y - b.x * a.y).sum()
}

/// Area inside a ring.
pub fn area(ring: &[Point]) -> f64 {
    double_area(ring).abs() / 2.0
}

/// Middle of the area inside a ring; the mean of the points where there is no area.
pub fn centroid(ring: &[Point]) -> Point {
    let double = double_area(ring);
    if double.abs() < 1e-9 {
        let sum = ring.iter().fold(Point::default(), |sum, p| sum + *p);
        return sum * (1.0 / ring.len().max(1) as f64);
    }
    let sum = pairs(ring).fold(Point::default(), |sum, (a, b)| sum + (a + b) * (a.x * b.y - b.x * a.y));
    sum * (1.0 / (3.0 * double))
}

/// Each side of a ring.
pub fn pairs(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    ring.iter().zip(ring.iter().cycle().skip(1)).map(|(a, b)| (*a, *b))
}

/// Whether a point lies inside a ring.
pub fn contains(ring: &[Point], p: Point) -> bool {
    pairs(ring).fold(false, |inside, (a, b)| {
        let crosses = (a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x;
        inside != crosses
    })
}

/// Distance from a point to a side.
fn distance_to_side(p: Point, a: Point, b: Point) -> f64 {
    let side = b - a;
    let share = if side.square() > 0.0 { ((p - a).dot(side) / side.square()).clamp(0.0, 1.0) } else { 0.0 };
    (a + side * share - p).square()
}

/// How deep a point lies inside a ring; negative outside.
pub fn depth(ring: &[Point], p: Point) -> f64 {
    let nearest = pairs(ring).map(|(a, b)| distance_to_side(p, a, b)).fold(f64::INFINITY, f64::min);
    let distance = libm::sqrt(nearest);
    if contains(ring, p) { distance } else { -distance }
}

/// What is left of a convex ring on the near side of a line: the points with `normal · p <= limit`.
pub fn clip(ring: &[Point], normal: Point, limit: f64) -> Vec<Point> {
    let mut kept = Vec::with_capacity(ring.len() + 1);
    for (a, b) in pairs(ring) {
        let (over_a, over_b) = (normal.dot(a) - limit, normal.dot(b) - limit);
        if over_a <= 0.0 {
            kept.push(a);
        }
        if (over_a < 0.0) != (over_b < 0.0) && (over_a - over_b).abs() > 1e-15 {
            kept.push(a.towards(b, over_a / (over_a - over_b)));
        }
    }
    kept
}

/// Smallest and largest corner around points.
pub fn bounds<'a>(points: impl IntoIterator<Item = &'a Point>) -> (Point, Point) {
    points
        .into_iter()
        .fold((point(f64::INFINITY, f64::INFINITY), point(f64::NEG_INFINITY, f64::NEG_INFINITY)), |(low, high), p| {
            (point(low.x.min(p.x), low.y.min(p.y)), point(high.x.max(p.x), high.y.max(p.y)))
        })
}

/// Spot for a token: of the points at least 90 % as deep inside as the deepest, the one nearest the centroid; and how
/// deep it lies.
pub fn token_spot(ring: &[Point]) -> (Point, f64) {
    const STEPS: usize = 24;
    let (low, high) = bounds(ring);
    let middle = centroid(ring);
    let step = point((high.x - low.x) / STEPS as f64, (high.y - low.y) / STEPS as f64);
    let spots: Vec<(Point, f64)> = (0..STEPS * STEPS)
        .map(|i| low + point(step.x * ((i % STEPS) as f64 + 0.5), step.y * ((i / STEPS) as f64 + 0.5)))
        .chain([middle])
        .filter(|p| contains(ring, *p))
        .map(|p| (p, depth(ring, p)))
        .collect();
    let deepest = spots.iter().map(|(_, d)| *d).fold(0.0, f64::max);
    spots
        .into_iter()
        .filter(|(_, d)| *d >= 0.9 * deepest)
        .min_by(|(a, _), (b, _)| (*a - middle).square().total_cmp(&(*b - middle).square()))
        .unwrap_or((middle, 0.0))
}

/// The same ring with its sharp corners rounded off.
pub fn round_corners(ring: &[Point], radius: f64) -> Vec<Point> {
    const BEND: f64 = 0.5; // radians: less is part of a curve already
    let n = ring.len();
    let turn = |i: usize| {
        let (a, b, c) = (ring[(i + n - 1) % n], ring[i], ring[(i + 1) % n]);
        match ((b - a).unit(), (c - b).unit()) {
            (Some(before), Some(after)) => libm::acos(before.dot(after).clamp(-1.0, 1.0)),
            _ => 0.0,
        }
    };
    let corners: Vec<usize> = (0..n).filter(|i| turn(*i) > BEND).collect();
    if n < 3 || corners.is_empty() {
        return ring.to_vec();
    }
    let mut rounded = Vec::with_capacity(n + corners.len() * 8);
    for (k, &corner) in corners.iter().enumerate() {
        let next = corners[(k + 1) % corners.len()];
        let before = corners[(k + corners.len() - 1) % corners.len()];
        let ahead = path(ring, corner, next);
        let behind: Vec<Point> = path(ring, before, corner).into_iter().rev().collect();
        let wish = radius * libm::tan((turn(corner) / 2.0).min(1.2));
        let room = |line: &[Point]| 0.45 * length(line);
        let trim = wish.min(room(&ahead)).min(room(&behind));
        let (start, end) = (along(&behind, trim), along(&ahead, trim));
        let here = ring[corner];
        rounded.extend((0..=8).map(|s| {
            let t = f64::from(s) / 8.0;
            start.towards(here, t).towards(here.towards(end, t), t)
        }));
        // The rest of the way to where the next corner begins to bend.
        let wish_next = radius * libm::tan((turn(next) / 2.0).min(1.2));
        let after_next = path(ring, next, corners[(k + 2) % corners.len()]);
        let trim_next = wish_next.min(room(&ahead)).min(room(&after_next));
        rounded.extend(between(&ahead, trim, length(&ahead) - trim_next));
    }
    rounded
}

/// The points of a ring from one number to another, both included.
fn path(ring: &[Point], from: usize, to: usize) -> Vec<Point> {
    let n = ring.len();
    let steps = if to == from { n } else { (to + n - from) % n };
    (0..=steps).map(|s| ring[(from + s) % n]).collect()
}

/// Length of a line.
pub fn length(line: &[Point]) -> f64 {
    line.windows(2).map(|w| (w[1] - w[0]).length()).sum()
}

/// The point so far along a line.
pub fn along(line: &[Point], distance: f64) -> Point {
    let mut left = distance;
    for pair in line.windows(2) {
        let step = (pair[1] - pair[0]).length();
        if left <= step && step > 0.0 {
            return pair[0].towards(pair[1], left / step);
        }
        left -= step;
    }
    line.last().copied().unwrap_or_default()
}

/// The points of a line that lie between two distances.
fn between(line: &[Point], from: f64, until: f64) -> Vec<Point> {
    let mut walked = 0.0;
    let mut kept = Vec::new();
    for pair in line.windows(2) {
        walked += (pair[1] - pair[0]).length();
        if walked > from && walked < until {
            kept.push(pair[1]);
        }
    }
    kept
}
