//! A level by name or path, or its findings said.

use crate::levels::{self, embed, show};
use crate::rules::level::{Format, Level};
use crate::texts::Words;

use super::out::Out;

/// The text of a key, for the checks of levels.
pub(super) fn text(key: &str) -> Option<String> {
    Words::dutch().text(key)
}

/// A playable level; `None` when it is not, and then it has been said why.
pub(super) fn load(name_or_path: &str, out: &mut Out) -> Option<Level> {
    let judged = levels::judge(&levels::find(name_or_path), Some(&text));
    if judged.level.is_none() {
        out.complain(&show::show(&judged.report, &judged.texts, out.complaint_style()));
        out.complain(&format!(
            "'{name_or_path}' kan niet worden gespeeld. In het programma zitten: {}. Een eigen level geef je met het pad van zijn map.",
            embed::LEVELS.join(", ")
        ));
    }
    judged.level
}

/// A format of a level by name, or the first; `None` when there is no such format, and then it has been said.
pub(super) fn format<'a>(level: &'a Level, name: Option<&str>, out: &mut Out) -> Option<&'a Format> {
    let found = match name {
        Some(name) => level.format(name),
        None => level.formats().first(),
    };
    if found.is_none() {
        let ids: Vec<&str> = level.formats().iter().map(Format::id).collect();
        out.complain(&format!(
            "Level {} kent de vorm '{}' niet. Kies uit: {}.",
            level.id(),
            name.unwrap_or_default(),
            ids.join(", ")
        ));
    }
    found
}
