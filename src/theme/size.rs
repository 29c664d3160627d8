//! Lengths (`tokens.ron`): space, corners, strokes, heights, tokens. On the board they are canvas px of a canvas that is
//! 1080 high; in panels they are points.

/// Height of the board canvas in canvas px; the width follows the screen.
pub const CANVAS_HEIGHT: f32 = 1080.0;

/// Space between things in panels, in steps of 6.
pub mod space {
    /// Between a sign and its word.
    pub const XS: f32 = 6.0;
    /// Within a group.
    pub const S: f32 = 12.0;
    /// Between groups.
    pub const M: f32 = 24.0;
    /// Around the content of a panel.
    pub const PANEL: i8 = 18;
}

/// Radii of corners.
pub mod corner {
    /// A tile.
    pub const FIELD: f32 = 18.0;
    /// A placemat.
    pub const PLACEMAT: f32 = 14.0;
    /// A panel.
    pub const PANEL: u8 = 12;
    /// A button.
    pub const BUTTON: u8 = 10;
    /// A pill.
    pub const PILL: u8 = 255;
}

/// Widths of lines.
pub mod stroke {
    /// A rule.
    pub const RULE: f32 = 1.5;
    /// An outline that carries meaning.
    pub const OUTLINE: f32 = 2.0;
    /// The chosen one.
    pub const CHOSEN: f32 = 3.0;
    /// Level of a meter in a panel.
    pub const LEVEL: f32 = 4.0;
    /// The ring round what has the focus, and its distance.
    pub const FOCUS: f32 = 3.0;
    /// See [`FOCUS`].
    pub const FOCUS_GAP: f32 = 3.0;
    /// A bench on the seat token that is not ready, on the board.
    pub const BENCH_THIN: f32 = 3.0;
    /// A bench on the seat token that is ready, on the board.
    pub const BENCH_READY: f32 = 9.0;
    /// Contour of a dark field on the dark table.
    pub const RIM: f32 = 3.0;
    /// A red line that held.
    pub const RED_KEPT: f32 = 8.0;
    /// A red line that snapped.
    pub const RED_BROKEN: f32 = 12.0;
    /// Paper under a red line.
    pub const RED_CASING: f32 = 18.0;
    /// Dash of a snapped line and the gap after it.
    pub const RED_DASH: (f32, f32) = (34.0, 22.0);
}

/// Height of things: how far their edge shows below them.
pub mod height {
    /// At rest.
    pub const REST: f32 = 5.0;
    /// Lying on the table.
    pub const LYING: f32 = 8.0;
    /// Held.
    pub const HELD: f32 = 10.0;
    /// Lifted.
    pub const LIFTED: f32 = 14.0;
}

/// The map: how far tiles lie apart.
pub mod seam {
    /// Share of the way from the heart of the region that a tile moves out in *apart*.
    pub const APART: f32 = 0.09;
    /// The same in *together*.
    pub const TOGETHER: f32 = 0.0;
    /// Half a seam.
    pub const INSET: f32 = 5.0;
}

/// Discs with a mark.
pub mod token {
    /// Radius on the map.
    pub const MAP: f32 = 46.0;
    /// Radius on the map of a region of more than twelve.
    pub const MAP_MANY: f32 = 34.0;
    /// Radius of a seat token.
    pub const SEAT: f32 = 60.0;
    /// Radius of a seat token in a region of more than twelve.
    pub const SEAT_MANY: f32 = 52.0;
    /// Radius of an answer.
    pub const ANSWER: f32 = 30.0;
    /// The paper heart of a token, as a share of its radius.
    pub const HEART: f32 = 0.77;
    /// The arcs of a seat token, as a share of its radius.
    pub const SEAT_RING: f32 = 0.85;
    /// Thickness of a token, as a share of its radius.
    pub const EDGE: f32 = 0.11;
    /// Most municipalities that get large tokens.
    pub const FEW: usize = 12;
}

/// The round table of *together*: radii in canvas px.
pub mod round_table {
    /// Outside of the placemats.
    pub const OUTER: f32 = 318.0;
    /// Inside of the placemats.
    pub const INNER: f32 = 204.0;
    /// Where the chairs stand.
    pub const CHAIRS: f32 = 372.0;
    /// The same for a region of more than twelve.
    pub const OUTER_MANY: f32 = 330.0;
    /// The same for a region of more than twelve.
    pub const INNER_MANY: f32 = 216.0;
    /// The same for a region of more than twelve.
    pub const CHAIRS_MANY: f32 = 374.0;
    /// Gap between two placemats.
    pub const GAP: f32 = 8.0;
    /// Gap between the placemats and the heart of the table.
    pub const HEART_GAP: f32 = 14.0;
    /// Distance of the back rest from the token.
    pub const BACKREST_OFFSET: f32 = 13.0;
    /// Thickness of the back rest.
    pub const BACKREST_WIDTH: f32 = 13.0;
    /// Half the angle of the back rest, degrees.
    pub const BACKREST_HALF_ANGLE: f32 = 50.0;
    /// Radius of a chair's token.
    pub const CHAIR: f32 = 46.0;
    /// The same for a region of more than twelve.
    pub const CHAIR_MANY: f32 = 34.0;
}

/// Sizes of the screen of one seat, in points.
pub mod screen {
    /// The window that everything must fit in.
    pub const SMALLEST: (u32, u32) = (1366, 768);
    /// Bar above.
    pub const TOP_BAR: f32 = 54.0;
    /// Week ribbon below.
    pub const RIBBON: f32 = 86.0;
    /// The question, left.
    pub const QUESTION: f32 = 436.0;
    /// What lies on the table and why, right.
    pub const FACTS: f32 = 388.0;
    /// Smallest height of what can be pressed.
    pub const TARGET: f32 = 40.0;
    /// The one button.
    pub const MAIN_BUTTON: f32 = 52.0;
}
