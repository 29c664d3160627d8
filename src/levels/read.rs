//! Reads the files of a level into [`Sources`]. Whatever is wrong with a file becomes a finding with file, line and column;
//! the other files are read all the same. A level is a stack of layers: its own folder, then what all levels share; the
//! first layer that has a file wins, so a level may replace any shared file.

use std::fs;
use std::io::Read;
use std::path::PathBuf;

use serde::de::DeserializeOwned;

use super::embed;
use super::locate::{line_column, locate};
use super::syntax::{self, Parsed};
use crate::rules::level::finding::{Code, Place, Report, said};
use crate::rules::level::source::{Sources, file};

/// The most bytes of a file of a level.
pub const MOST_BYTES: u64 = 1 << 20;

/// Where files are looked for.
#[derive(Debug, Clone)]
pub enum Layer {
    /// A folder on disk.
    Disk(PathBuf),
    /// A folder within the program, by its name under `levels/`.
    Embedded(String),
    /// Texts that were given, by file name (tests, editors).
    Given(Vec<(String, Vec<u8>)>),
    /// Texts that stand in for files of a folder (`levels/bad`).
    Edited(PathBuf, Vec<(String, Vec<u8>)>),
}

impl Layer {
    /// The bytes of a file with the name by which findings call it; `None` when this layer does not have it.
    fn bytes(&self, name: &str) -> Option<(String, Result<Vec<u8>, Trouble>)> {
        match self {
            Layer::Disk(folder) => {
                let path = folder.join(name);
                path.exists().then(|| (path.display().to_string(), on_disk(&path)))
            }
            Layer::Embedded(folder) => {
                let bytes = embed::file(folder, name)?;
                Some((format!("levels/{folder}/{name}"), Ok(bytes.to_vec())))
            }
            Layer::Given(files) | Layer::Edited(_, files) => {
                let (_, bytes) = files.iter().find(|(other, _)| other == name)?;
                let large = bytes.len() as u64 > MOST_BYTES;
                let bytes = if large { Err(Trouble::TooLarge) } else { Ok(bytes.clone()) };
                Some((self.label(name), bytes))
            }
        }
    }

    /// The name of a file in this layer, whether it is there or not.
    fn label(&self, name: &str) -> String {
        match self {
            Layer::Disk(folder) | Layer::Edited(folder, _) => folder.join(name).display().to_string(),
            Layer::Embedded(folder) => format!("levels/{folder}/{name}"),
            Layer::Given(_) => name.to_owned(),
        }
    }
}

/// Why there are no bytes.
enum Trouble {
    /// Above [`MOST_BYTES`].
    TooLarge,
    /// The system says no.
    Unreadable(String),
}

/// The bytes of a file on disk; never more than may be.
fn on_disk(path: &std::path::Path) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    let opened = fs::File::open(path);
    let read = opened.and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes));
    match read {
        Err(error) => Err(Trouble::Unreadable(error.to_string())),
        Ok(_) if bytes.len() as u64 > MOST_BYTES => Err(Trouble::TooLarge),
        Ok(_) => Ok(bytes),
    }
}

/// A file as it was read: what findings call it, and its text.
#[derive(Debug, Clone)]
pub struct Text {
    /// Name in the rules (`asks.ron`).
    pub name: &'static str,
    /// Path for people.
    pub label: String,
    /// What stands in it; empty when it is no text.
    pub text: String,
    /// The same, with what could not be read left white: paths of the rules lead through it.
    pub(super) read: String,
}

/// Everything that was read, and what is wrong with the reading itself.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// What could be understood.
    pub sources: Sources,
    /// The texts, for lines and carets.
    pub texts: Vec<Text>,
    /// Faults of reading.
    pub report: Report,
}

/// The bytes of a file, from the first layer that has it.
pub(super) fn read_bytes(layers: &[Layer], name: &str) -> Option<Vec<u8>> {
    layers.iter().find_map(|layer| layer.bytes(name))?.1.ok()
}

/// Reads every file of a level.
pub fn read(layers: &[Layer]) -> Reading {
    let mut reading = Reading::default();
    let sources = Sources {
        level: one(layers, file::LEVEL, &mut reading),
        issues: one(layers, file::ISSUES, &mut reading),
        parameters: one(layers, file::PARAMETERS, &mut reading),
        interests: one(layers, file::INTERESTS, &mut reading),
        asks: one(layers, file::ASKS, &mut reading),
        cards: one(layers, file::CARDS, &mut reading),
        events: one(layers, file::EVENTS, &mut reading),
        formats: one(layers, file::FORMATS, &mut reading),
        norms: one(layers, file::NORMS, &mut reading),
        children: one(layers, file::CHILDREN, &mut reading),
        quickscan: one(layers, file::QUICKSCAN, &mut reading),
    };
    reading.sources = sources;
    reading
}

/// Reads one file.
fn one<T: DeserializeOwned>(layers: &[Layer], name: &'static str, reading: &mut Reading) -> Option<T> {
    let found = layers.iter().find_map(|layer| layer.bytes(name));
    let Some((label, bytes)) = found else {
        let label = layers.first().map_or_else(|| name.to_owned(), |layer| layer.label(name));
        missing(label, reading);
        return None;
    };
    let bytes = match bytes {
        Ok(bytes) => bytes,
        Err(trouble) => {
            unreadable(label, &trouble, reading);
            return None;
        }
    };
    let text = match String::from_utf8(bytes) {
        // Some editors begin a file with a mark of the byte order; it means nothing in UTF-8.
        Ok(mut text) => {
            if text.starts_with('\u{feff}') {
                text.remove(0);
            }
            text
        }
        Err(error) => {
            not_utf8(label, &error, reading);
            return None;
        }
    };
    let Parsed { value, read } = if text.trim().is_empty() {
        empty(&label, reading);
        Parsed { value: None, read: text.clone() }
    } else {
        syntax::parse(&text, &label, &mut reading.report)
    };
    reading.texts.push(Text { name, label, text, read });
    value
}

/// A file that is not there.
fn missing(label: String, reading: &mut Reading) {
    let words = said(
        "Dit bestand is er niet.",
        "Een level heeft level.ron nodig en, in levels/common, de bestanden die alle levels delen.",
        "Maak het bestand of controleer het pad.",
    );
    reading.report.error(Code::FileMissing, Place::new(label, ""), words);
}

/// A file that is too large, or that the system does not give.
fn unreadable(label: String, trouble: &Trouble, reading: &mut Reading) {
    let place = Place::new(label, "");
    match trouble {
        Trouble::TooLarge => reading.report.error(
            Code::FileTooLarge,
            place,
            said(
                "Dit bestand is groter dan één mebibyte.",
                "Een level van dertig gemeenten past in een tiende daarvan.",
                "Controleer of dit het goede bestand is.",
            ),
        ),
        Trouble::Unreadable(reason) => reading.report.error(
            Code::FileMissing,
            place,
            said(
                "Dit bestand kan niet worden gelezen.",
                format!("Het systeem zegt: {reason}."),
                "Controleer het pad en de rechten.",
            ),
        ),
    }
}

/// Bytes that are no text.
fn not_utf8(label: String, error: &std::string::FromUtf8Error, reading: &mut Reading) {
    let at = error.utf8_error().valid_up_to();
    let before = String::from_utf8_lossy(&error.as_bytes()[..at]);
    let (line, column) = line_column(&before, before.len());
    let place = Place { line: Some(line), column: Some(column), ..Place::new(label, "") };
    let words = said(
        format!("Byte {at} is geen UTF-8."),
        "Levels zijn tekst in UTF-8; andere codering verminkt namen.",
        "Sla het bestand op als UTF-8.",
    );
    reading.report.error(Code::NotUtf8, place, words);
}

/// A file without content.
fn empty(label: &str, reading: &mut Reading) {
    let place = Place { line: Some(1), column: Some(1), ..Place::new(label, "") };
    let words =
        said("Dit bestand is leeg.", "Er staat niets in om mee te spelen.", "Neem een bestaand level als voorbeeld.");
    reading.report.error(Code::EmptyFile, place, words);
}

impl Reading {
    /// Gives findings of the rules their file, line and column.
    pub fn place(&self, report: &mut Report) {
        for finding in &mut report.findings {
            let place = &mut finding.place;
            let Some(text) = self.texts.iter().find(|text| text.name == place.file) else {
                continue;
            };
            let span = locate(&text.read, &place.path);
            let (line, column) = line_column(&text.text, span.start);
            place.file.clone_from(&text.label);
            place.line = Some(line);
            place.column = Some(column);
        }
    }
}
