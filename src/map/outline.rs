//! The coast of the region: land lies where the towns are near enough together. Every town spreads a little hill; the
//! coast is a contour of their sum, so bays between towns fill up and capes stay round.

use super::geometry::Point;

/// Land as a field of hills.
#[derive(Debug, Clone)]
pub struct Land {
    sites: Vec<Point>,
    /// How far a hill reaches.
    reach: f64,
}

/// The contour that is the coast.
const SHORE: f64 = 0.52;

impl Land {
    /// Land around these towns; a lonely town is a round island of this radius.
    pub fn new(sites: &[Point], radius: f64) -> Self {
        // A lone hill is (1 - (d / reach)^2)^3; it crosses SHORE at this share of its reach.
        let share = libm::sqrt(1.0 - libm::cbrt(SHORE));
        Self { sites: sites.to_vec(), reach: radius / share }
    }

    /// Above zero on land.
    fn level(&self, p: Point) -> f64 {
        let square = self.reach * self.reach;
        let sum: f64 =
            self.sites.iter().map(|s| (1.0 - (p - *s).square() / square).max(0.0)).map(|hill| hill * hill * hill).sum();
        sum - SHORE
    }

    /// How far land goes from a town in a direction (one long), at most `limit`.
    pub fn shore(&self, from: Point, way: Point, limit: f64) -> f64 {
        const STEPS: u32 = 24;
        let step = limit / f64::from(STEPS);
        let mut near = 0.0;
        let mut far = limit;
        let mut found = false;
        for i in 1..=STEPS {
            let here = step * f64::from(i);
            if self.level(from + way * here) < 0.0 {
                far = here;
                found = true;
                break;
            }
            near = here;
        }
        if !found {
            return limit;
        }
        for _ in 0..12 {
            let middle = f64::midpoint(near, far);
            if self.level(from + way * middle) < 0.0 {
                far = middle;
            } else {
                near = middle;
            }
        }
        near
    }

    /// How far a lone hill reaches.
    pub const fn reach(&self) -> f64 {
        self.reach
    }
}
