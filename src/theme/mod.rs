//! The look, in one place: colours, letters, sizes, times, fields, icons (`design/look`). Nothing here draws, except
//! that [`style`] tells egui how its widgets look.

#[cfg(feature = "panels")]
pub mod board;
pub mod colour;
pub mod difference;
pub mod field;
#[cfg(feature = "panels")]
pub mod fonts;
pub mod icon;
mod icon_parts;
#[cfg(feature = "panels")]
pub mod letter;
pub mod motion;
pub mod palette;
pub mod pattern;
pub mod size;
#[cfg(feature = "panels")]
pub mod style;

pub use colour::Rgb;
pub use field::{FIELDS, Field};
pub use icon::Icon;
pub use palette::Palette;

use std::fmt::{self, Display};
use std::str::FromStr;

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Theme {
    /// Paper on a light table: the default, for bright halls.
    #[default]
    Light,
    /// A dark table: by choice only.
    Dark,
}

impl Theme {
    /// The colours of this theme.
    pub const fn palette(self) -> &'static Palette {
        match self {
            Theme::Light => &palette::LIGHT,
            Theme::Dark => &palette::DARK,
        }
    }

    /// The other one.
    pub const fn other(self) -> Self {
        match self {
            Theme::Light => Theme::Dark,
            Theme::Dark => Theme::Light,
        }
    }

    /// Card, pattern and thickness of a field that is part of the news, or at rest.
    pub fn card(self, field: &Field, at_rest: bool) -> Card {
        match (self, at_rest) {
            (Theme::Light, false) => Card { fill: field.fill, pattern: field.pattern_ink, edge: field.edge, rim: None },
            (Theme::Dark, false) => {
                Card { fill: field.fill, pattern: field.pattern_ink, edge: field.edge, rim: field.rim_dark }
            }
            (Theme::Light, true) => Card {
                fill: field.tint,
                pattern: field.fill.mix(field.pattern_ink, 0.5).mix(field.tint, 0.25),
                edge: field.edge.mix(palette::LIGHT.table, 0.5),
                rim: None,
            },
            (Theme::Dark, true) => Card {
                fill: field.tint_dark,
                pattern: field.pattern_ink.mix(field.tint_dark, 0.35),
                edge: field.edge_dark,
                rim: None,
            },
        }
    }
}

/// The colours in which a tile is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Card {
    /// Its face.
    pub fill: Rgb,
    /// What is drawn on it.
    pub pattern: Rgb,
    /// Its thickness.
    pub edge: Rgb,
    /// A contour, where the dark table needs it.
    pub rim: Option<Rgb>,
}

/// A word that is no theme.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is no theme; choose light or dark")]
pub struct UnknownTheme(String);

impl FromStr for Theme {
    type Err = UnknownTheme;

    fn from_str(word: &str) -> Result<Self, UnknownTheme> {
        match word {
            "light" => Ok(Theme::Light),
            "dark" => Ok(Theme::Dark),
            other => Err(UnknownTheme(other.to_owned())),
        }
    }
}

impl Display for Theme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Theme::Light => "light",
            Theme::Dark => "dark",
        })
    }
}

#[cfg(test)]
mod tests;
