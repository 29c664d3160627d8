//! Where things stand on the board: a column of words at the left, a stage at the right, below them how the meters and the
//! gates stand, and the week ribbon as the front edge of the table (`look.md` 5 and 10).

use egui::{Rect, pos2};

/// Height of the canvas.
pub const HEIGHT: f32 = crate::theme::size::CANVAS_HEIGHT;
/// Width of the canvas at 16:9.
pub const WIDE: f32 = 1920.0;
/// Width of the canvas at 4:3.
pub const NARROW: f32 = 1440.0;
/// Where the ribbon begins.
pub const BAND: f32 = 936.0;
/// Line of the word of the beat.
pub const HERO: f32 = 277.0;
/// Where the sentence begins.
pub const SENTENCE: f32 = 340.0;

/// The boxes of a canvas.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Layout {
    /// Width of the canvas.
    pub width: f32,
    /// Empty at the left and right.
    pub margin: f32,
    /// Where the column of words ends.
    pub column: f32,
}

impl Layout {
    /// The canvas for a screen: how wide it is, what is left over at each side, and how many points a canvas px is.
    pub fn canvas(screen: egui::Vec2) -> (f32, f32, f32) {
        let shape = screen.x / screen.y.max(1.0) * HEIGHT;
        let width = shape.clamp(NARROW, WIDE);
        let scale = (screen.x / width).min(screen.y / HEIGHT);
        (width, ((screen.x / scale - width) / 2.0).max(0.0), scale)
    }

    /// The boxes of a canvas of this width.
    pub fn of(width: f32) -> Self {
        let narrow = ((WIDE - width) / (WIDE - NARROW)).clamp(0.0, 1.0);
        let between = |wide: f32, small: f32| wide + (small - wide) * narrow;
        Self { width, margin: between(90.0, 60.0), column: between(826.0, 660.0) }
    }

    /// Round, beats and clock.
    pub fn track(&self) -> Rect {
        self.box_of(self.margin, 56.0, self.column, 136.0)
    }

    /// The word of the beat.
    pub fn hero(&self) -> Rect {
        self.box_of(self.margin - 6.0, 140.0, self.column, 322.0)
    }

    /// The column under the word of the beat, to a height.
    pub fn words(&self, top: f32, bottom: f32) -> Rect {
        self.box_of(self.margin, top, self.column, bottom)
    }

    /// What the beat is about.
    pub fn stage(&self) -> Rect {
        self.box_of(self.column + 24.0, 30.0, self.width - self.margin * 0.55, 844.0)
    }

    /// How meters and gates stand.
    pub fn strip(&self) -> Rect {
        self.box_of(self.margin, 856.0, self.width - self.margin, 932.0)
    }

    /// The ribbon of weeks.
    pub fn band(&self) -> Rect {
        self.box_of(0.0, BAND, self.width, HEIGHT)
    }

    fn box_of(&self, left: f32, top: f32, right: f32, bottom: f32) -> Rect {
        Rect::from_min_max(pos2(left, top), pos2(right, bottom))
    }
}
