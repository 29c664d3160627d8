//! What was said at a table, kept so that a pulled plug takes nothing away. The room writes here before it shows anything;
//! what came back as written is there after a restart. One journal holds many tables.

mod memory;
#[cfg(feature = "host")]
mod sqlite;

pub use memory::Memory;
#[cfg(feature = "host")]
pub use sqlite::Sqlite;

use crate::rules::event::Event;
use crate::rules::line::{FactValue, Line};

/// The name of a table: the code by which people find it.
pub type TableId = String;

/// A table as it begins, and as a list of tables shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// Its code.
    pub id: TableId,
    /// The level, by the name or path that it was opened with.
    pub level: String,
    /// The seed of the game.
    pub seed: u64,
    /// From this time on it may be thrown away: seconds since 1970.
    pub delete_after: u64,
    /// Who may come in, in the shape of the door's owner; words of nobody.
    pub door: String,
}

/// What one decision adds to a table. All of it is kept, or nothing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Entry {
    /// The number of the first event, from 0: a writer that missed something is refused.
    pub from: u64,
    /// What happened.
    pub events: Vec<Event>,
    /// The commands that were answered with it.
    pub receipts: Vec<Receipt>,
    /// The door, where it changed.
    pub door: Option<String>,
}

/// A command that was carried out, so that its second copy gets the same answer and does nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Receipt {
    /// Who gave it.
    pub by: String,
    /// The number that the giver made up for it.
    pub command: String,
    /// How many events the table had after it.
    pub no: u64,
}

/// A table as it was kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// How it began; the door as it is now.
    pub opening: Opening,
    /// Everything that happened, in order.
    pub events: Vec<Event>,
    /// Commands that were carried out.
    pub receipts: Vec<Receipt>,
}

/// Where tables are kept. Every call returns when what it did is durable; many callers may call at once.
pub trait Journal: Send + Sync {
    /// A new table. Refused when there is one with this code.
    fn create(&self, opening: &Opening) -> Result<(), Fault>;
    /// One decision more.
    fn append(&self, table: &str, entry: &Entry) -> Result<(), Fault>;
    /// All tables, by code.
    fn tables(&self) -> Result<Vec<Opening>, Fault>;
    /// Everything of one table, checked.
    fn read(&self, table: &str) -> Result<Kept, Fault>;
    /// People's own words of a table, really gone; what happened stays, and can still be checked.
    fn erase_words(&self, table: &str) -> Result<(), Fault>;
    /// A whole table, really gone.
    fn erase(&self, table: &str) -> Result<(), Fault>;
}

/// What stands where words were erased.
pub const ERASED: &str = "…";

/// Why something could not be kept or read. Nothing changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A later version of the program wrote the file.
    #[error("the file is of version {found}; this program knows versions up to {known}")]
    Newer {
        /// Version of the file.
        found: i64,
        /// Latest version that this program knows.
        known: i64,
    },
    /// Another program holds the file.
    #[error("another program has the file open")]
    InUse,
    /// No room on the disk.
    #[error("the disk is full")]
    Full,
    /// The file or its folder cannot be written.
    #[error("the file cannot be written")]
    ReadOnly,
    /// The file is no journal, or is damaged as a whole.
    #[error("the file is no journal, or it is damaged")]
    Broken,
    /// No table with this code.
    #[error("there is no table {0}")]
    Unknown(TableId),
    /// There is a table with this code already.
    #[error("table {0} is there already")]
    Taken(TableId),
    /// The writer is behind, or ahead.
    #[error("the next event of table {table} is {expected}, not {given}")]
    Number {
        /// The table.
        table: TableId,
        /// What comes next.
        expected: u64,
        /// What was given.
        given: u64,
    },
    /// What stands there is not what was written: the table is good up to this event.
    #[error("event {no} of table {table} is damaged")]
    Damaged {
        /// The table.
        table: TableId,
        /// The first event that does not check.
        no: u64,
    },
    /// Anything else that the disk or the database said.
    #[error("{0}")]
    Disk(String),
}

impl Fault {
    /// The same for people: what, why, and what to do.
    pub fn line(&self) -> Line {
        let words = |text: &str| FactValue::Words(text.to_owned());
        let number = |number: u64| FactValue::Number(number.cast_signed());
        match self {
            Self::Newer { .. } => Line::new("journaal-nieuwer"),
            Self::InUse => Line::new("journaal-in-gebruik"),
            Self::Full => Line::new("journaal-vol"),
            Self::ReadOnly => Line::new("journaal-alleen-lezen"),
            Self::Broken => Line::new("journaal-kapot"),
            Self::Unknown(table) => Line::new("journaal-onbekend").with("code", words(table)),
            Self::Taken(table) => Line::new("journaal-bezet").with("code", words(table)),
            Self::Number { table, .. } => Line::new("journaal-volgorde").with("code", words(table)),
            Self::Damaged { table, no } => {
                Line::new("journaal-beschadigd").with("code", words(table)).with("nummer", number(*no))
            }
            Self::Disk(said) => Line::new("journaal-schijf").with("melding", words(said)),
        }
    }
}
