//! What is wrong in data that comes from outside, said so that a person can repair it: where, what, why, what to do. The words
//! are Dutch sentences, as in findings of a level: whoever makes a log or a level reads them.

use std::fmt;

/// One fault in a log, region or data file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where, as a path in the file, like `log.ev[17].week` or `issues[3].options[0]`.
    pub path: String,
    /// What stands there, a sentence.
    pub what: String,
    /// Why that cannot be, a sentence.
    pub why: String,
    /// What to do about it, a sentence.
    pub remedy: String,
}

impl Fault {
    /// A fault at a place.
    pub fn new(
        path: impl Into<String>,
        what: impl Into<String>,
        why: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self { path: path.into(), what: what.into(), why: why.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} {} {}", self.path, self.what, self.why, self.remedy)
    }
}
