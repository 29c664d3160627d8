//! `regiotafel` without a task: the table on this screen.

use std::io;

use super::out::Out;
use super::{End, TableArguments};

/// Opens the table.
#[cfg(feature = "table")]
pub(super) fn run(arguments: &TableArguments, out: &mut Out) -> io::Result<End> {
    use crate::table;
    let Some(levels) = facts(&arguments.level, false, out)? else { return Ok(End::Found) };
    let settings = table::Settings { theme: arguments.theme.into(), ..table::Settings::default() };
    let seed = arguments.seed.unwrap_or_else(fresh_seed);
    let halls = super::host::own(arguments);
    match table::open(table::Options { levels, seed, settings, halls }) {
        Ok(exit) if exit.is_success() => Ok(End::Good),
        Ok(_) => Ok(End::Found),
        Err(no_screen) => {
            out.complain(&no_screen.to_string());
            Ok(End::Found)
        }
    }
}

/// Says that this program has no table.
#[cfg(not(feature = "table"))]
pub(super) fn run(_: &TableArguments, out: &mut Out) -> io::Result<End> {
    out.complain(ABSENT);
    Ok(End::Found)
}

/// What to say when this program has no table, and what to do.
#[cfg(not(feature = "table"))]
pub(super) const ABSENT: &str = "Dit programma is gebouwd zonder tafel. Bouw het met 'cargo run', zonder \
    --no-default-features.\nZonder scherm kun je wel proefspelen: regiotafel rehearse oefenregio";

/// What the table shows of every level that comes with the program, and of the levels at these paths; `None` when one cannot
/// be played, and then it has been said.
#[cfg(feature = "table")]
pub(super) fn facts(paths: &[String], json: bool, out: &mut Out) -> io::Result<Option<Vec<crate::panels::LevelFacts>>> {
    use crate::levels::embed;
    let own = paths.iter().map(String::as_str);
    let mut found = Vec::new();
    for name in own.chain(embed::LEVELS) {
        let Some(level) = super::level::load(name, json, out)? else { return Ok(None) };
        // The level of the author stands in for the one of the same name.
        let known = |facts: &crate::panels::LevelFacts| facts.level().id() == level.id();
        if !found.iter().any(known) {
            if super::level::format(&level, Some(SOLO), json, out)?.is_none() {
                return Ok(None);
            }
            let facts = crate::panels::LevelFacts::new(std::sync::Arc::new(level), SOLO);
            found.push(facts.seen_on(&super::today::today()));
        }
    }
    Ok(Some(found))
}

/// The format for one person.
#[cfg(feature = "table")]
pub(super) const SOLO: &str = "solo";

/// A seed that differs from time to time.
#[cfg(any(feature = "table", feature = "host"))]
#[expect(clippy::disallowed_methods, reason = "the one place where chance enters: before the game, as its seed")]
pub(super) fn fresh_seed() -> u64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    now.map_or(1, |since| since.as_secs())
}
