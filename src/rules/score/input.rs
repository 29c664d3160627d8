//! Reads a log as JSON, in the shape of the reference (`{"level", "package", "log": {"ev", "dec", "horizon", "facts"}}`).
//! Data from outside is judged as a whole: every fault is collected, with its place; nothing here panics.

mod event;
mod file_facts;
mod value;

use serde_json::Value;

use super::fault::Fault;
use super::issue::{Issues, Package};
use super::model::Model;
use crate::rules::acts::{Dossier, IssueSet, Log, Vocabulary};
use value::{Place, Reader};

/// A game lasts at most so many weeks: ten years.
pub const LAST_WEEK: i32 = 520;
/// A log has at most so many acts.
const MOST_ACTS: usize = 100_000;

/// A log and package as read.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreFile {
    /// Key of the level.
    pub level: String,
    /// The package.
    pub package: Package,
    /// The log.
    pub log: Log,
}

/// The key of the level that a file names: enough to find its model.
pub fn level_of(json: &str) -> Result<String, Vec<Fault>> {
    let value = parse(json)?;
    let mut reader = Reader::default();
    let level = Place::root(&value).text("level", &mut reader);
    reader.done(level)
}

/// The file, or everything that is wrong with it.
pub fn read(json: &str, model: &Model) -> Result<ScoreFile, Vec<Fault>> {
    let value = parse(json)?;
    let mut reader = Reader::default();
    let root = Place::root(&value);
    root.only(&["level", "package", "log"], &mut reader);
    let level = root.text("level", &mut reader);
    let package = root.object("package", &mut reader).and_then(|place| package(&place, model.issues(), &mut reader));
    let log = root.object("log", &mut reader).and_then(|place| log(&place, model, &mut reader));
    let file = level.zip(package).zip(log);
    reader.done(file.map(|((level, package), log)| ScoreFile { level, package, log }))
}

/// JSON, or where it stops being JSON.
fn parse(json: &str) -> Result<Value, Vec<Fault>> {
    // Some editors begin a file with a mark of the byte order; it means nothing in UTF-8.
    serde_json::from_str(json.strip_prefix('\u{feff}').unwrap_or(json)).map_err(|error| {
        vec![Fault::new(
            format!("regel {}, kolom {}", error.line(), error.column()),
            json_words(&error),
            "Alleen JSON kan worden gelezen; ook NaN, Infinity en getallen boven 1e308 zijn geen JSON.",
            "Verbeter het bestand op deze plek.",
        )]
    })
}

/// What is wrong with the signs of a text that should be JSON.
fn json_words(error: &serde_json::Error) -> String {
    use serde_json::error::Category;
    String::from(match error.classify() {
        Category::Eof => "De tekst stopt voordat alles gesloten is.",
        Category::Syntax | Category::Data => "Dit is hier niet te lezen als JSON.",
        Category::Io => "De tekst kan niet worden gelezen.",
    })
}

/// A package: one option for every issue.
fn package(place: &Place, issues: &Issues, reader: &mut Reader) -> Option<Package> {
    let ids: Vec<&str> = issues.all().map(|issue| issues.issue(issue).id.as_str()).collect();
    place.only(&ids, reader);
    let before = reader.count();
    let mut package = Package::default();
    for issue in issues.all() {
        let data = issues.issue(issue);
        let Some(id) = place.text(&data.id, reader) else {
            continue;
        };
        match issues.option(issue, &id) {
            Some(option) => package = package.with(issue, option),
            None => {
                reader.fault(
                    place.path_of(&data.id),
                    format!("De kwestie {} heeft geen optie '{id}'.", data.id),
                    "Een pakket kiest uit de opties van het level.",
                    format!("Kies uit: {}.", issues.option_ids(issue)),
                );
            }
        }
    }
    (reader.count() == before).then_some(package)
}

/// A log.
fn log(place: &Place, model: &Model, reader: &mut Reader) -> Option<Log> {
    place.only(&["ev", "dec", "horizon", "facts", "open"], reader);
    let ev = events(place, model, reader);
    let dec = decisions(place, reader);
    let horizon = place.whole("horizon", 0, i64::from(LAST_WEEK), reader).map(|w| w as i32);
    let facts = place.object("facts", reader).and_then(|place| file_facts::facts(&place, reader));
    let open = open(place, model.issues(), reader);
    Some(Log { ev: ev?, dec: dec?, horizon: horizon?, facts: facts?, open: open?, record: None })
}

/// All acts.
fn events(place: &Place, model: &Model, reader: &mut Reader) -> Option<Vec<crate::rules::acts::Act>> {
    let list = place.list("ev", reader)?;
    if list.len() > MOST_ACTS {
        reader.fault(
            place.path_of("ev"),
            format!("Hier staan {} handelingen.", list.len()),
            format!("Een logboek heeft hooguit {MOST_ACTS} handelingen."),
            "Geef een deel van het logboek.",
        );
        return None;
    }
    let before = reader.count();
    let mut remarks = event::Remarks::default();
    let acts: Vec<_> = list.iter().filter_map(|item| event::act(item, model, &mut remarks, reader)).collect();
    (reader.count() == before).then_some(acts)
}

/// Decision weeks; a dossier that is absent or null is undecided.
fn decisions(place: &Place, reader: &mut Reader) -> Option<[Option<i32>; Dossier::COUNT]> {
    let dec = place.object("dec", reader)?;
    let names: Vec<&str> = Dossier::ALL.iter().map(|dossier| dossier.name()).collect();
    dec.only(&names, reader);
    let before = reader.count();
    let weeks = [Dossier::Regeling, Dossier::Regiovisie, Dossier::Inkoop]
        .map(|dossier| if dec.absent(dossier.name()) { None } else { dec.week(dossier.name(), reader) });
    (reader.count() == before).then_some(weeks)
}

/// Open issues: outer none is a fault, inner none means all.
fn open(place: &Place, issues: &Issues, reader: &mut Reader) -> Option<Option<IssueSet>> {
    if place.absent("open") {
        return Some(None);
    }
    let list = place.list("open", reader)?;
    let before = reader.count();
    let set: IssueSet = list.iter().filter_map(|item| item.issue_here(issues, reader)).collect();
    (reader.count() == before).then_some(Some(set).filter(|set| !set.is_empty()))
}
