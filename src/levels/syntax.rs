//! From RON text to a source type; a fault becomes a finding in plain Dutch, with path, line and column.

use ron::error::{Error, SpannedError};
use serde::de::DeserializeOwned;

use super::locate::{byte_at, line_column, locate};
use super::mend::Mend;
use crate::rules::level::finding::{Code, Place, Report, Said, said};

/// The most faults that are told of one file; a file with more is another file than it should be.
const MOST_FAULTS: usize = 20;

/// What became of a text.
pub struct Parsed<T> {
    /// The value; also when fields or entries that mean nothing were left out, so that the rest is judged too.
    pub value: Option<T>,
    /// The text from which the value was read, byte for byte at its old place; what was left out is white.
    pub read: String,
}

/// Reads a text. Every fault becomes a finding; after each the reader mends its own copy and goes on, so that an author sees
/// all faults of a file at once. When a value had to be invented to go on, there is no value in the end.
pub fn parse<T: DeserializeOwned>(text: &str, label: &str, report: &mut Report) -> Parsed<T> {
    let mut copy = Mend::new(text);
    let mut last = None;
    let mut told = 0;
    while told < MOST_FAULTS {
        let fault = match attempt::<T>(copy.text()) {
            Ok(value) if copy.is_sound() => return Parsed { value: Some(value), read: copy.into_text() },
            Ok(_) => break,
            Err(fault) => fault,
        };
        let here = Some((fault.path.clone(), copy.origin(fault.byte)));
        if here == last {
            break;
        }
        last = here;
        if !copy.follows(&fault) {
            tell(text, &copy, &fault, label, report);
            told += 1;
        }
        if !copy.mend(&fault, |text| attempt::<T>(text).err()) {
            break;
        }
    }
    Parsed { value: None, read: text.to_owned() }
}

/// A fault of the reader in a text.
pub(super) struct Fault {
    /// Path to the value, as far as the reader knows it.
    pub(super) path: String,
    /// Byte of the text where the reader stood.
    pub(super) byte: usize,
    /// What is wrong.
    pub(super) error: Error,
}

/// One reading from begin to end.
fn attempt<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    let fault = |path: String, SpannedError { code, span }: SpannedError| {
        let place = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let mut byte = byte_at(text, place(span.start.line), place(span.start.col));
        if matches!(words(&code).0, Code::WrongType | Code::NumberTooLarge | Code::UnknownWord) {
            // The reader stands before the blank in front of the value.
            byte += text[byte..].len() - text[byte..].trim_start().len();
        }
        // The reader marks a step that it cannot name with a question mark.
        Fault { path: path.trim_end_matches(['.', '?']).to_owned(), byte, error: code }
    };
    let mut reader = ron::Deserializer::from_str(text).map_err(|error| fault(String::new(), error))?;
    let value = match serde_path_to_error::deserialize(&mut reader) {
        Ok(value) => value,
        Err(error) => {
            let path = error.path().to_string();
            return Err(fault(path, reader.span_error(error.into_inner())));
        }
    };
    match reader.end() {
        Ok(()) => Ok(value),
        Err(error) => Err(fault(String::new(), reader.span_error(error))),
    }
}

/// The finding of a fault. A missing field is shown where its owner begins; the reader only knows where it ends.
fn tell(text: &str, copy: &Mend, fault: &Fault, label: &str, report: &mut Report) {
    let (code, words) = words(&fault.error);
    let byte = match code {
        Code::MissingField => locate(copy.text(), &fault.path).start,
        _ => fault.byte,
    };
    let (line, column) = line_column(text, copy.origin(byte));
    let place = Place { file: label.to_owned(), path: fault.path.clone(), line: Some(line), column: Some(column) };
    report.error(code, place, words);
}

/// Names as a list, or what to look at when there are none.
fn choices(expected: &[&'static str]) -> String {
    match expected {
        [] => String::from("Haal dit weg."),
        names => format!("Mogelijk zijn: {}.", names.join(", ")),
    }
}

/// Code and words of a fault of the reader.
pub(super) fn words(error: &Error) -> (Code, Said) {
    match error {
        Error::NoSuchStructField { expected, found, .. } => (
            Code::UnknownField,
            said(
                format!("Het veld '{found}' bestaat hier niet."),
                "Een onbekend veld is meestal een typefout.",
                choices(expected),
            ),
        ),
        Error::MissingStructField { field, .. } => (
            Code::MissingField,
            said(
                format!("Het veld '{field}' ontbreekt."),
                "Het spel kan niet zonder.",
                format!("Voeg '{field}: …' toe."),
            ),
        ),
        Error::DuplicateStructField { field, .. } => (
            Code::DoubleField,
            said(
                format!("Het veld '{field}' staat er twee keer."),
                "Het is niet duidelijk welke waarde geldt.",
                "Haal er een weg.",
            ),
        ),
        Error::NoSuchEnumVariant { expected, found, .. } => (
            Code::UnknownWord,
            said(
                format!("Het woord '{found}' bestaat hier niet."),
                "Alleen de woorden van de lijst hebben een betekenis.",
                choices(expected),
            ),
        ),
        Error::InvalidValueForType { expected, found } => (
            Code::WrongType,
            said(format!("Hier staat {found}."), format!("Verwacht is: {expected}."), "Verander de waarde."),
        ),
        Error::IntegerOutOfBounds => (
            Code::NumberTooLarge,
            said(
                "Dit getal past niet in het veld.",
                "Het is te groot, te klein of negatief.",
                "Controleer het getal en de eenheid.",
            ),
        ),
        Error::ExceededRecursionLimit => (
            Code::TooDeep,
            said("Hier staan te veel haakjes in elkaar.", "Zo diep is geen enkel level.", "Controleer de haakjes."),
        ),
        other => (syntax_code(other), syntax_words(other)),
    }
}

/// Faults of type against faults of signs.
fn syntax_code(error: &Error) -> Code {
    match error {
        Error::ExpectedBoolean
        | Error::ExpectedInteger
        | Error::ExpectedFloat
        | Error::ExpectedString
        | Error::ExpectedChar
        | Error::ExpectedArray
        | Error::ExpectedMap
        | Error::ExpectedOption
        | Error::ExpectedUnit
        | Error::ExpectedDifferentLength { .. } => Code::WrongType,
        _ => Code::Syntax,
    }
}

/// Words for the faults that are seldom; the reader's own message is English and precise.
fn syntax_words(error: &Error) -> Said {
    let hint = match error {
        Error::Eof | Error::UnclosedBlockComment => "Een haakje, aanhalingsteken of commentaar is niet gesloten.",
        Error::ExpectedComma => "Hier ontbreekt een komma.",
        Error::ExpectedArrayEnd | Error::ExpectedStructLikeEnd | Error::ExpectedMapEnd => {
            "Hier ontbreekt een komma of een haakje sluiten."
        }
        Error::TrailingCharacters => "Na het laatste haakje staat nog iets.",
        Error::ExpectedString => "Hier hoort een tekst tussen aanhalingstekens.",
        Error::ExpectedInteger => "Hier hoort een geheel getal.",
        Error::ExpectedFloat => "Hier hoort een getal.",
        Error::ExpectedBoolean => "Hier hoort true of false.",
        Error::ExpectedArray => "Hier hoort een lijst: […].",
        Error::ExpectedOption => "Hier hoort None of Some(…).",
        _ => "De tekst is hier niet te lezen.",
    };
    let why = match syntax_code(error) {
        Code::WrongType => String::from("Een waarde van een andere soort betekent hier niets."),
        _ => format!("De lezer zegt: {error}."),
    };
    said(hint, why, "Vergelijk deze plek met een bestaand level.")
}
