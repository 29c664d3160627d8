//! The region as pieces of card: pure geometry, no screen. From the places and sizes of two to thirty municipalities to
//! soft tiles with a spot for the mark, and from shapes to triangles.
//!
//! Lengths are canvas px, y goes down.

pub mod assign;
pub mod flat;
pub mod geometry;
pub mod mark;
pub mod outline;
pub mod region;
pub mod table;
pub mod weave;

pub use flat::Flat;
pub use geometry::Point;
pub use region::{Place, Region, Tile, lay_out};

#[cfg(test)]
mod tests;
