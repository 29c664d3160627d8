//! What a person at the table sees and presses, drawn with egui alone. A panel gets a [`View`](crate::rules::view::View),
//! the public facts of the level and words; it gives commands. It never sees the state of the game.

pub mod answers;
pub mod ask;
pub mod because;
pub mod board;
pub mod brief;
pub mod children;
pub mod choice;
pub mod clock;
pub mod console;
pub mod context;
pub mod draft;
pub mod ending;
pub mod gates;
pub mod hall;
pub mod keys;
pub mod law;
pub mod meters;
pub mod news;
pub mod norm;
pub mod people;
pub mod points;
pub mod ribbon;
pub mod steps;
pub mod table_screen;
pub mod terms;
pub mod title;
pub mod top_bar;
pub mod widgets;

pub use crate::facts::LevelFacts;
pub use crate::rules::because::Standing;
pub use context::PanelContext;

use crate::rules::bench::Bench;
use crate::rules::command::Command;
use crate::rules::ids::{MunIx, SeatIx};
use crate::session::Lead;

/// What somebody at this screen wants.
#[derive(Debug, Clone, PartialEq)]
pub enum Intent {
    /// Something in the game.
    Play(Command),
    /// To the choice of level and chair.
    Choose,
    /// The loop for a stand.
    Attract,
    /// Starts this level in this chair.
    Start {
        /// Number in the list of levels.
        level: usize,
        /// Which chair.
        bench: Bench,
        /// Of which municipality.
        municipality: MunIx,
    },
    /// Back to the title.
    Leave,
    /// The board over the whole screen, or back to the chair.
    SwitchBoard,
    /// So many pages further on the board, or back.
    TurnBoard(i32),
    /// The other theme.
    SwitchTheme,
    /// Less motion, or all of it.
    SwitchMotion,
    /// Out of the program.
    Quit,
    /// Something that the leader of a table does.
    Lead(Lead),
    /// The leader looks at what a chair sees, with the reason.
    Peek(SeatIx, String),
    /// The next address of the host is shown first.
    OtherAddress,
    /// Something with the screen of the hall.
    Screen(BoardScreen),
    /// Opens a table of this level in this format for phones.
    OpenHall {
        /// Number in the list of levels.
        level: usize,
        /// Id of the format.
        format: String,
    },
    /// Goes on with the kept table of this code.
    GoOnHall(String),
    /// To the opening of a hall.
    Hall,
}

/// What is done with the screen of the hall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BoardScreen {
    /// The board goes to the next display.
    OtherDisplay,
    /// Over the whole display, or in a window.
    Full(bool),
    /// Dark, so that people look at each other.
    Blank(bool),
    /// The displays show the same: the board lies over the console too.
    Mirror(bool),
}
