//! The sixteen patterns (`tokens.ron`, patterns): what is drawn, at scale 1 for a tile of about 240 px.

/// A pattern by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pattern {
    /// tegel
    Tile,
    /// stip
    Dots,
    /// schub
    Scales,
    /// spar
    Chevrons,
    /// streep
    Levels,
    /// bes
    Berries,
    /// gras
    Blades,
    /// ring
    Rings,
    /// golf
    Waves,
    /// plus
    Pluses,
    /// schuin
    Slants,
    /// ster
    Diamonds,
    /// voor
    Furrows,
    /// ruit
    Squares,
    /// steen
    Bricks,
    /// twee
    Doubles,
}

/// How a pattern fills a field. Lengths are canvas px.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Weave {
    /// Straight lines, clipped to the field.
    Lines {
        /// Directions in degrees, 0 is east, clockwise.
        angles: &'static [f32],
        /// Distance between lines.
        step: f32,
        /// Where lines lie within a step.
        offsets: &'static [f32],
        /// Width of a line.
        width: f32,
    },
    /// Waving lines, clipped to the field.
    Waves {
        /// Distance between lines.
        step: f32,
        /// Height of a wave above its middle.
        amplitude: f32,
        /// Length of a wave.
        period: f32,
        /// Width of a line.
        width: f32,
    },
    /// Brickwork: level joints, and standing joints that jump half a brick per row.
    Bricks {
        /// Height of a row.
        row: f32,
        /// Length of a brick.
        length: f32,
        /// Width of a joint.
        width: f32,
    },
    /// A shape that is repeated, every second row half a step aside; whole or not at all.
    Motif {
        /// Step to the right.
        dx: f32,
        /// Step down.
        dy: f32,
        /// The shape.
        shape: Motif,
    },
}

/// A shape of a pattern, around its centre.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Motif {
    /// A disc.
    Dot {
        /// Radius.
        r: f32,
    },
    /// The lower half of a ring.
    HalfRing {
        /// Radius.
        r: f32,
        /// Width of the line.
        width: f32,
    },
    /// A roof.
    Chevron {
        /// Half its width.
        half_width: f32,
        /// Half its height.
        half_height: f32,
        /// Width of the line.
        width: f32,
    },
    /// Three discs.
    Trefoil {
        /// Radius of each.
        r: f32,
        /// Distance of each from the centre.
        spread: f32,
    },
    /// A standing dash.
    Dash {
        /// Its length.
        length: f32,
        /// Width of the line.
        width: f32,
    },
    /// A ring.
    Ring {
        /// Radius.
        r: f32,
        /// Width of the line.
        width: f32,
    },
    /// A plus.
    Plus {
        /// Length of an arm.
        arm: f32,
        /// Width of the line.
        width: f32,
    },
    /// A lozenge, solid.
    Diamond {
        /// Half its width.
        half_width: f32,
        /// Half its height.
        half_height: f32,
    },
}

/// How far a pattern stays from the edge of its tile (the headland).
pub const MARGIN: f32 = 11.0;
/// How far a pattern stays from the token.
pub const HALO: f32 = 6.0;
/// Shorter pieces of a line are left out.
pub const SHORTEST_LINE: f32 = 17.0;

impl Pattern {
    /// What is drawn.
    pub const fn weave(self) -> Weave {
        use self::Motif::{Chevron, Dash, Diamond, Dot, HalfRing, Plus, Ring, Trefoil};
        use Weave::{Bricks, Lines, Motif, Waves};
        match self {
            Pattern::Tile => Lines { angles: &[45.0, 135.0], step: 32.5, offsets: &[0.0], width: 4.4 },
            Pattern::Dots => Motif { dx: 32.0, dy: 20.0, shape: Dot { r: 5.4 } },
            Pattern::Scales => Motif { dx: 44.0, dy: 22.0, shape: HalfRing { r: 21.0, width: 4.6 } },
            Pattern::Chevrons => {
                Motif { dx: 34.0, dy: 24.0, shape: Chevron { half_width: 9.5, half_height: 6.0, width: 5.0 } }
            }
            Pattern::Levels => Lines { angles: &[0.0], step: 24.0, offsets: &[0.0], width: 5.0 },
            Pattern::Berries => Motif { dx: 40.0, dy: 30.0, shape: Trefoil { r: 4.3, spread: 6.0 } },
            Pattern::Blades => Motif { dx: 26.0, dy: 26.0, shape: Dash { length: 16.0, width: 5.0 } },
            Pattern::Rings => Motif { dx: 36.0, dy: 26.0, shape: Ring { r: 8.0, width: 4.2 } },
            Pattern::Waves => Waves { step: 26.0, amplitude: 6.5, period: 48.0, width: 5.0 },
            Pattern::Pluses => Motif { dx: 36.0, dy: 24.0, shape: Plus { arm: 7.5, width: 5.0 } },
            Pattern::Slants => Lines { angles: &[135.0], step: 21.2, offsets: &[0.0], width: 5.0 },
            Pattern::Diamonds => Motif { dx: 34.0, dy: 24.0, shape: Diamond { half_width: 6.0, half_height: 9.0 } },
            Pattern::Furrows => Lines { angles: &[90.0], step: 22.0, offsets: &[0.0], width: 5.0 },
            Pattern::Squares => Lines { angles: &[0.0, 90.0], step: 34.0, offsets: &[17.0], width: 4.4 },
            Pattern::Bricks => Bricks { row: 24.0, length: 52.0, width: 4.2 },
            Pattern::Doubles => Lines { angles: &[45.0], step: 36.8, offsets: &[-5.3, 5.3], width: 4.4 },
        }
    }
}
