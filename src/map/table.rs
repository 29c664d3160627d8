//! The round table of *together*: a placemat, a chair and an answer for every municipality (`look.md` 7).

use super::flat::arc;
use super::geometry::{Point, point, round_corners};
use crate::theme::size::{corner, round_table as size, token};
use std::f64::consts::TAU;

/// Where everything of one municipality lies at the table.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// The placemat, a closed ring.
    pub placemat: Vec<Point>,
    /// Where the answer lies on it.
    pub answer: Point,
    /// Where the chair stands.
    pub chair: Point,
    /// Direction from the heart of the table, radians, clockwise from east.
    pub bearing: f64,
}

/// The table as a whole, round the origin.
#[derive(Debug, Clone, PartialEq)]
pub struct RoundTable {
    /// One per place, clockwise from north.
    pub places: Vec<Place>,
    /// Radius of the paper in the middle.
    pub heart: f64,
    /// Radius of a chair's token.
    pub chair_radius: f64,
    /// Radius of everything, chairs included.
    pub radius: f64,
}

/// A table for `n` municipalities.
pub fn lay_table(n: usize) -> RoundTable {
    let few = n <= token::FEW;
    let (outer, inner, chairs, chair_radius) = if few {
        (size::OUTER, size::INNER, size::CHAIRS, size::CHAIR)
    } else {
        (size::OUTER_MANY, size::INNER_MANY, size::CHAIRS_MANY, size::CHAIR_MANY)
    };
    let [outer, inner, chairs] = [outer, inner, chairs].map(f64::from);
    let share = TAU / n.max(1) as f64;
    let most = chairs * libm::sin(share / 2.0) * 0.92;
    let chair_radius = f64::from(chair_radius).min(most.max(14.0));
    let places = (0..n)
        .map(|i| {
            let bearing = -TAU / 4.0 + share * i as f64;
            let centre = Point::default();
            Place {
                placemat: placemat(inner, outer, bearing, share),
                answer: centre.around(f64::midpoint(inner, outer), bearing),
                chair: centre.around(chairs, bearing),
                bearing,
            }
        })
        .collect();
    let back = f64::from(size::BACKREST_OFFSET + size::BACKREST_WIDTH);
    RoundTable { places, heart: inner - f64::from(size::HEART_GAP), chair_radius, radius: chairs + chair_radius + back }
}

/// A sector of the ring with a seam of the same width from end to end.
fn placemat(inner: f64, outer: f64, bearing: f64, share: f64) -> Vec<Point> {
    let half_gap = f64::from(size::GAP) / 2.0;
    let edge = |radius: f64| share / 2.0 - libm::asin((half_gap / radius).min(1.0));
    let zero = point(0.0, 0.0);
    let (out, inn) = (edge(outer), edge(inner));
    let mut ring = arc(zero, outer, bearing - out, bearing + out);
    ring.extend(arc(zero, inner, bearing + inn, bearing - inn));
    round_corners(&ring, f64::from(corner::PLACEMAT))
}
