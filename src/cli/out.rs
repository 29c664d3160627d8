//! Where a task writes: results on standard output, complaints on standard error.

use crate::levels::show::Style;
use std::io::{self, IsTerminal, Write};

/// The two streams of a program.
pub(super) struct Out {
    results: io::Stdout,
    complaints: io::Stderr,
}

impl Out {
    /// The streams of this process.
    pub(super) fn standard() -> Self {
        Self { results: io::stdout(), complaints: io::stderr() }
    }

    /// Writes a result and ends the line. Fails when nobody reads any more.
    pub(super) fn say(&mut self, text: &str) -> io::Result<()> {
        let mut results = self.results.lock();
        results.write_all(text.as_bytes())?;
        if !text.ends_with('\n') {
            results.write_all(b"\n")?;
        }
        results.flush()
    }

    /// Writes a complaint. When that fails too there is nobody left to tell.
    pub(super) fn complain(&mut self, text: &str) {
        let _ = writeln!(self.complaints.lock(), "{}", text.trim_end());
    }

    /// How findings are drawn on standard output.
    pub(super) fn style(&self) -> Style {
        style(self.results.is_terminal())
    }

    /// How findings are drawn on standard error.
    pub(super) fn complaint_style(&self) -> Style {
        style(self.complaints.is_terminal())
    }

    /// Whether somebody watches standard error, so that progress makes sense.
    pub(super) fn is_watched(&self) -> bool {
        self.complaints.is_terminal()
    }
}

/// Why a file cannot be read, in Dutch where it is one of the usual reasons.
pub(super) fn why(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "het is er niet".to_owned(),
        io::ErrorKind::PermissionDenied => "je mag het niet lezen".to_owned(),
        io::ErrorKind::IsADirectory => "het is een map".to_owned(),
        io::ErrorKind::InvalidData => "het is geen tekst".to_owned(),
        _ => error.to_string(),
    }
}

/// Colours for a terminal, unless the person wants none (`NO_COLOR`).
fn style(terminal: bool) -> Style {
    let unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if terminal && !unwanted { Style::Colour } else { Style::Plain }
}
