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

/// What can be done with the big screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wall {
    /// Its window opens, or comes back.
    Open,
    /// It fills its display, or is a window again.
    FullScreen,
    /// To the next display.
    NextDisplay,
    /// Nothing is shown on it, or all again.
    Blank,
}

/// What somebody at this screen wants.
#[derive(Debug, Clone, PartialEq)]
pub enum Intent {
    /// Something in the game.
    Play(Command),
    /// To the choice of level and chair.
    Choose,
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
    /// To the choice of a hall.
    Hall,
    /// Opens the hall with a new table: number in the list of levels, and the format.
    OpenHall(usize, String),
    /// Goes on with a table that was kept, by its code.
    GoOnHall(String),
    /// Something that the leader of a hall does.
    Lead(Lead),
    /// The leader looks at what a chair sees, with the reason.
    Peek(SeatIx, String),
    /// The leader has seen enough of that chair.
    PeekDone,
    /// The next address is shown to the phones.
    OtherAddress,
    /// Something about the big screen.
    Wall(Wall),
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
}
