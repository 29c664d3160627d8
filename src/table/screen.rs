//! The screens. What happens within the game is no screen: the view says it.

use bevy::prelude::*;
use std::str::FromStr;

/// What is on the screen.
#[derive(States, Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Screen {
    /// What this is.
    #[default]
    Title,
    /// Which region, which chair.
    Choice,
    /// Which region for a hall.
    Hall,
    /// The game.
    Table,
    /// A hall that is led from here.
    Console,
    /// What became of it.
    Ending,
}

/// A word that is no screen.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is no screen; choose title, choice, apart, samen, besluit, gevolg or einde")]
pub struct UnknownScreen(String);

impl FromStr for Screen {
    type Err = UnknownScreen;

    fn from_str(word: &str) -> Result<Self, UnknownScreen> {
        match word {
            "title" => Ok(Screen::Title),
            "choice" => Ok(Screen::Choice),
            "apart" | "samen" | "besluit" | "gevolg" | "table" => Ok(Screen::Table),
            "einde" => Ok(Screen::Ending),
            other => Err(UnknownScreen(other.to_owned())),
        }
    }
}
