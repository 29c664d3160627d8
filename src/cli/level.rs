//! A level by name or path, or its findings said.

use std::io;

use crate::levels::{self, embed, show};
use crate::rules::level::finding::said;
use crate::rules::level::source::file;
use crate::rules::level::{Code, Format, Level, Place, Report};
use crate::texts::Words;

use super::out::Out;

/// The text of a key, for the checks of levels.
pub(super) fn text(key: &str) -> Option<String> {
    Words::dutch().text(key)
}

/// A playable level; `None` when it is not, and then it has been said why: for a script (`json`) as findings on standard
/// output, in the shape of `check --json`.
pub(super) fn load(name_or_path: &str, json: bool, out: &mut Out) -> io::Result<Option<Level>> {
    let judged = levels::judge(&levels::find(name_or_path), Some(&text));
    if judged.level.is_none() && json {
        out.say(&show::json(&judged.report))?;
    } else if judged.level.is_none() {
        out.complain(&show::show(&judged.report, &judged.texts, out.complaint_style()));
        out.complain(&format!(
            "'{name_or_path}' kan niet worden gespeeld. In het programma zitten: {}. Een eigen level geef je met het pad van zijn map.",
            embed::LEVELS.join(", ")
        ));
    }
    Ok(judged.level)
}

/// A format of a level by name, or the first; `None` when there is no such format, and then it has been said: for a script as a
/// finding.
pub(super) fn format<'a>(
    level: &'a Level,
    name: Option<&str>,
    json: bool,
    out: &mut Out,
) -> io::Result<Option<&'a Format>> {
    let found = match name {
        Some(name) => level.format(name),
        None => level.formats().first(),
    };
    if found.is_none() {
        let ids: Vec<&str> = level.formats().iter().map(Format::id).collect();
        let what = format!("Level {} kent de vorm '{}' niet.", level.id(), name.unwrap_or_default());
        let remedy = format!("Kies uit: {}.", ids.join(", "));
        if json {
            let mut report = Report::default();
            let words = said(what, "Alleen een vorm van dit level heeft rondes om te spelen.", remedy);
            report.error(Code::NoFormat, Place::new(file::FORMATS, ""), words);
            out.say(&show::json(&report))?;
        } else {
            out.complain(&format!("{what} {remedy}"));
        }
    }
    Ok(found)
}
