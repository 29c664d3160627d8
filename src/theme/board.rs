//! Letters of the board (`look.md` 4): made for a hall of twelve metres before a picture two metres wide. What must be read
//! has capitals of at least 14 minutes of arc, what must be recognised 9; smaller is for the front rows.

use super::letter::Face;

/// A style of words on the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Voice {
    /// The word of the beat.
    Hero,
    /// The one sentence: task, package, because.
    Line,
    /// One large figure.
    Figure,
    /// Words beside a figure, issues on the table.
    Head,
    /// Who, counts, clock, rule.
    Name,
    /// Two letters.
    Mark,
    /// Round, terms, weeks, article.
    Note,
}

impl Voice {
    /// All styles.
    pub const ALL: [Voice; 7] =
        [Voice::Hero, Voice::Line, Voice::Figure, Voice::Head, Voice::Name, Voice::Mark, Voice::Note];

    /// The face.
    pub const fn face(self) -> Face {
        match self {
            Voice::Hero => Face::Voice700,
            Voice::Line | Voice::Head => Face::Voice600,
            Voice::Figure | Voice::Mark => Face::Fact800,
            Voice::Name => Face::Fact700,
            Voice::Note => Face::Fact600,
        }
    }

    /// Sizes in canvas px on a canvas of 16:9, the wished one first, the floor last.
    pub const fn sizes(self) -> &'static [f32] {
        match self {
            Voice::Hero => &[168.0, 150.0, 140.0, 124.0],
            Voice::Line => &[84.0, 78.0, 72.0, 66.0, 60.0, 54.0],
            Voice::Figure => &[240.0, 200.0, 150.0],
            Voice::Head => &[60.0, 56.0, 52.0, 46.0],
            Voice::Name => &[52.0, 49.0, 46.0],
            Voice::Mark => &[46.0, 40.0, 34.0],
            Voice::Note => &[36.0, 34.0],
        }
    }

    /// Size in canvas px at a canvas as narrow as 4:3, as a share of that at 16:9: the picture is as wide in the hall, so
    /// that letters that are smaller on the canvas are as large to the eye.
    pub const fn narrow(self) -> f32 {
        match self {
            Voice::Hero => 140.0 / 168.0,
            Voice::Line => 68.0 / 84.0,
            Voice::Figure => 0.75,
            Voice::Head => 52.0 / 60.0,
            Voice::Name => 46.0 / 52.0,
            Voice::Mark => 0.85,
            Voice::Note => 34.0 / 36.0,
        }
    }

    /// From one line to the next, as a share of the size.
    pub const PITCH: f32 = 1.1;
}

/// Height of a capital as a share of the size of its letter: both families, measured.
pub const CAPITAL: f32 = 0.65;
/// What stands above and below the line that letters stand on, as a share of their size.
pub const ABOVE: f32 = 0.76;
/// See [`ABOVE`].
pub const BELOW: f32 = 0.24;

/// How large a capital looks, in minutes of arc, on a picture of `canvas` px wide that is `picture` metres wide, seen from
/// `distance` metres.
pub fn arc_minutes(size: f32, canvas: f32, picture: f32, distance: f32) -> f32 {
    let metres = size * CAPITAL * picture / canvas;
    libm::atanf(metres / distance).to_degrees() * 60.0
}
