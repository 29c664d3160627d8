//! Going on after a fault: a copy of a text from which what cannot be read is taken out, or replaced by something that can, so
//! that the faults behind it are found too. Taking out leaves white space, so everything else keeps its place.

use ron::error::Error;

use super::locate::{Span, locate};
use super::syntax::{Fault, words};
use crate::rules::level::finding::Code;

/// What is tried in place of a value that cannot be read. None of these reaches a level: they only let the reader go on.
const STAND_INS: [&str; 10] = ["0", "\"\"", "false", "[]", "{}", "None", "()", "(0, 0)", "(0.0, 0.0)", "'x'"];

/// A replacement in the copy: its first byte, and how many bytes were there and are there now.
struct Edit {
    at: usize,
    before: usize,
    after: usize,
}

/// A text that is mended fault by fault.
pub(super) struct Mend {
    text: String,
    edits: Vec<Edit>,
    /// Owners in which an unknown field was taken out: a field that they miss is most likely the same slip of the pen.
    renamed: Vec<String>,
}

impl Mend {
    /// A copy of the text.
    pub(super) fn new(text: &str) -> Self {
        Self { text: text.to_owned(), edits: Vec::new(), renamed: Vec::new() }
    }

    /// The copy.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The copy, to keep.
    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// Whether nothing was invented: what is left stands as the author wrote it, byte for byte at its place.
    pub(super) fn is_sound(&self) -> bool {
        self.edits.is_empty()
    }

    /// The byte of the first text from which a byte of the copy comes.
    pub(super) fn origin(&self, byte: usize) -> usize {
        self.edits.iter().rev().fold(byte, |byte, edit| match byte {
            byte if byte >= edit.at + edit.after => byte - edit.after + edit.before,
            byte => byte.min(edit.at),
        })
    }

    /// Whether a fault only follows from one that was told: the right name is missing where a wrong one stood.
    pub(super) fn follows(&self, fault: &Fault) -> bool {
        matches!(fault.error, Error::MissingStructField { .. }) && self.renamed.contains(&fault.path)
    }

    /// Mends a fault; false when the reader cannot go on. `read` reads a text and says what is wrong with it.
    pub(super) fn mend(&mut self, fault: &Fault, read: impl Fn(&str) -> Option<Fault>) -> bool {
        match &fault.error {
            Error::NoSuchStructField { found, .. } => {
                let owner =
                    fault.path.strip_suffix(found.as_str()).map_or(fault.path.as_str(), |p| p.trim_end_matches('.'));
                self.renamed.push(owner.to_owned());
                self.without_field(owner, found)
            }
            Error::DuplicateStructField { field, .. } => {
                let owner = fault.path.strip_suffix(field).map_or(fault.path.as_str(), |p| p.trim_end_matches('.'));
                self.without_field(owner, field)
            }
            Error::MissingStructField { field, .. } => self.with_field(fault, field, read),
            error => match words(error).0 {
                Code::WrongType | Code::NumberTooLarge | Code::UnknownWord => self.other_value(fault, read),
                _ => false,
            },
        }
    }

    /// Takes a field with its name out of its owner.
    fn without_field(&mut self, owner: &str, name: &str) -> bool {
        let path = if owner.is_empty() { name.to_owned() } else { format!("{owner}.{name}") };
        let value = locate(&self.text, &path);
        let before = self.text[..value.start].trim_end().strip_suffix(':').map(str::trim_end);
        let Some(before) = before.and_then(|before| before.strip_suffix(name)) else { return false };
        self.blank(Span { start: before.len(), end: value.end });
        true
    }

    /// Puts something in the place of a value; a plain entry of a list is taken out instead.
    fn other_value(&mut self, fault: &Fault, read: impl Fn(&str) -> Option<Fault>) -> bool {
        if fault.path.is_empty() {
            return false;
        }
        let value = locate(&self.text, &fault.path);
        let shown = &self.text[value.start..value.end];
        if value.start > fault.byte || fault.byte > value.end || shown.is_empty() {
            return false;
        }
        // A word out of place in a list is somebody's name: the rest would be judged as if that somebody were not there.
        let plain = !shown.contains(['(', '[', '{']) && !matches!(fault.error, Error::NoSuchEnumVariant { .. });
        if plain && fault.path.ends_with(']') && self.text[..value.start].trim_end().ends_with(['[', ',']) {
            let copy = self.text.clone();
            let end = self.blank(value);
            if self.goes_past(end.saturating_sub(1), &read) {
                return true;
            }
            self.text = copy;
        }
        self.stand_in(fault, value, "", "", read)
    }

    /// Puts a field that is missing at the begin of its owner.
    fn with_field(&mut self, fault: &Fault, name: &str, read: impl Fn(&str) -> Option<Fault>) -> bool {
        let owner = locate(&self.text, &fault.path);
        let open = self.text[owner.start..owner.end].find('(');
        let Some(at) = open.map(|open| owner.start + open + 1) else { return false };
        self.stand_in(fault, Span { start: at, end: at }, &format!("{name}: "), ", ", read)
    }

    /// Tries what may stand at a place until the reader comes further than the fault.
    fn stand_in(
        &mut self,
        fault: &Fault,
        place: Span,
        before: &str,
        after: &str,
        read: impl Fn(&str) -> Option<Fault>,
    ) -> bool {
        let known: &[&str] = match &fault.error {
            Error::NoSuchEnumVariant { expected, .. } => expected,
            _ => &[],
        };
        let copy = self.text.clone();
        for value in known.iter().take(STAND_INS.len()).chain(&STAND_INS) {
            let put = format!("{before}{value}{after}");
            self.text.replace_range(place.start..place.end, &put);
            if self.goes_past(place.start + put.len(), &read) {
                self.edits.push(Edit { at: place.start, before: place.end - place.start, after: put.len() });
                return true;
            }
            self.text.clone_from(&copy);
        }
        false
    }

    /// Whether the reader gets past this byte of the copy as it is now.
    fn goes_past(&self, byte: usize, read: &impl Fn(&str) -> Option<Fault>) -> bool {
        read(&self.text).is_none_or(|next| next.byte > byte)
    }

    /// Makes a stretch white, with the comma behind it; gives the byte after it.
    fn blank(&mut self, span: Span) -> usize {
        let rest = &self.text[span.end..];
        let comma = rest.len() - rest.trim_start().len();
        let end = if rest[comma..].starts_with(',') { span.end + comma + 1 } else { span.end };
        let white: String =
            self.text[span.start..end].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
        self.text.replace_range(span.start..end, &white);
        end
    }
}
