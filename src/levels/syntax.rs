//! From RON text to a source type; a fault becomes a finding in plain Dutch, with path, line and column.

use ron::error::{Error, SpannedError};
use serde::de::DeserializeOwned;

use super::locate::{line_column, locate};
use crate::rules::level::finding::{Code, Place, Report, Said, said};

/// The value in this text, or a finding.
pub fn parse<T: DeserializeOwned>(text: &str, label: &str, report: &mut Report) -> Option<T> {
    let mut reader = match ron::Deserializer::from_str(text) {
        Ok(reader) => reader,
        Err(error) => {
            fault(text, label, String::new(), &error, report);
            return None;
        }
    };
    let value = match serde_path_to_error::deserialize(&mut reader) {
        Ok(value) => value,
        Err(error) => {
            let path = error.path().to_string();
            let error = reader.span_error(error.into_inner());
            fault(text, label, path, &error, report);
            return None;
        }
    };
    match reader.end() {
        Ok(()) => Some(value),
        Err(error) => {
            let error = reader.span_error(error);
            fault(text, label, String::new(), &error, report);
            None
        }
    }
}

/// The finding of a fault. A missing field is shown where its owner begins; the reader only knows where it ends.
fn fault(text: &str, label: &str, path: String, error: &SpannedError, report: &mut Report) {
    // The reader marks a step that it cannot name with a question mark.
    let path = path.trim_end_matches(['.', '?']).to_owned();
    let (code, words) = words(&error.code);
    let (line, column) = match code {
        Code::MissingField => {
            let (line, column) = line_column(text, locate(text, &path).start);
            (Some(line), Some(column))
        }
        _ => (u32::try_from(error.span.start.line).ok(), u32::try_from(error.span.start.col).ok()),
    };
    report.error(code, Place { file: label.to_owned(), path, line, column }, words);
}

/// Names as a list, or what to look at when there are none.
fn choices(expected: &[&'static str]) -> String {
    match expected {
        [] => String::from("Haal dit weg."),
        names => format!("Mogelijk zijn: {}.", names.join(", ")),
    }
}

/// Code and words of a fault of the reader.
fn words(error: &Error) -> (Code, Said) {
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
    said(hint, format!("De lezer zegt: {error}."), "Vergelijk deze plek met een bestaand level.")
}
