//! What every panel gets beside the view: the level in words, and the theme.

pub use crate::facts::capital;

use crate::facts::{LevelFacts, Speaker};
use crate::texts::Words;
use crate::theme::{Palette, Theme};
use std::ops::Deref;

/// Words, facts and looks for panels.
#[derive(Clone, Copy)]
pub struct PanelContext<'a> {
    /// The level in words.
    pub speaker: Speaker<'a>,
    /// Light or dark.
    pub theme: Theme,
}

impl<'a> PanelContext<'a> {
    /// Words and looks for a level.
    pub const fn new(words: Words, level: &'a LevelFacts, theme: Theme) -> Self {
        Self { speaker: Speaker { words, level }, theme }
    }

    /// The colours.
    pub const fn palette(&self) -> &'static Palette {
        self.theme.palette()
    }
}

impl<'a> Deref for PanelContext<'a> {
    type Target = Speaker<'a>;

    fn deref(&self) -> &Speaker<'a> {
        &self.speaker
    }
}
