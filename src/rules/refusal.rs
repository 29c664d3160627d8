//! Why something is impossible, with what to do instead. Only the impossible is refused (`asks.md` 1.2 rule 3).

use super::line::Line;
use serde::{Deserialize, Serialize};

/// A command that cannot be carried out. Nothing changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, thiserror::Error)]
#[error("{}", line.key)]
pub struct Refusal {
    /// What, why, and what to do.
    pub line: Line,
}

impl Refusal {
    /// A refusal by the end of its key (`weigering-…`).
    pub fn of(reason: &str) -> Self {
        Line::new(format!("weigering-{reason}")).into()
    }
}

impl From<Line> for Refusal {
    fn from(line: Line) -> Self {
        Self { line }
    }
}
