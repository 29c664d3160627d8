//! `regiotafel score`: the scores of an act log, or everything that is wrong with it.

use serde::Serialize;
use std::fs::File;
use std::io::{self, Read};
use std::sync::Arc;

use crate::levels;
use crate::rules::level::source::file;
use crate::rules::level::{Finding, Severity};
use crate::rules::score::{Fault, Model, score_text, unknown_level};
use crate::texts::Words;

use super::out::Out;
use super::{End, PAGE, level};

/// The most bytes of a log: the longest possible log takes a tenth of it.
const MOST_BYTES: u64 = 64 << 20;
/// The name of standard input.
const STANDARD_INPUT: &str = "-";

/// What `score` is asked.
#[derive(Debug, clap::Args)]
#[command(
    about = "Geeft de scores bij een logboek van handelingen",
    after_help = "Het bestand is JSON: {\"level\", \"package\", \"log\": {\"ev\", \"dec\", \"horizon\", \"facts\"}}.
Een logboek dat niet kan, wordt geweigerd met elke fout: waar, wat, waarom en wat je eraan doet.

Voorbeelden:
  regiotafel score logboek.json                 een tabel
  regiotafel score logboek.json --json          voor een script
  regiotafel score logboek.json --level levels/mijn-regio
  regiotafel score - < logboek.json             van de standaardinvoer",
    help_template = PAGE,
    override_usage = "regiotafel score BESTAND [--level LEVEL] [--json]"
)]
pub(super) struct Arguments {
    /// Het logboek; - is de standaardinvoer
    #[arg(value_name = "BESTAND")]
    file: String,
    /// Het level waarin gespeeld is: een naam of het pad van een map; anders dat van het logboek
    #[arg(long, value_name = "LEVEL")]
    level: Option<String>,
    /// Schrijft scores en fouten als JSON
    #[arg(long)]
    json: bool,
}

/// What `--json` writes when the log is refused.
#[derive(Serialize)]
struct Refused<'a> {
    faults: Vec<Told<'a>>,
}

/// A fault, as JSON.
#[derive(Serialize)]
struct Told<'a> {
    path: &'a str,
    what: &'a str,
    why: &'a str,
    remedy: &'a str,
}

/// Scores the log.
pub(super) fn run(task: &Arguments, out: &mut Out) -> io::Result<End> {
    let model = |named: &str| match &task.level {
        Some(given) => model(given),
        // A log never reads a file of its own choice: what it names is a name.
        None if is_name(named) => model(named),
        None => Err(unknown_level(named)),
    };
    let scored = text_of(&task.file).and_then(|text| score_text(&text, model));
    match scored {
        Ok(report) => {
            out.say(&if task.json { report.json() } else { report.table(&|key| Words::dutch().get(key)) })?;
            Ok(End::Good)
        }
        Err(faults) => {
            tell(&faults, task.json, out)?;
            Ok(End::Found)
        }
    }
}

/// Everything that is wrong with the log.
fn tell(faults: &[Fault], json: bool, out: &mut Out) -> io::Result<()> {
    if json {
        let faults = faults.iter().map(|Fault { path, what, why, remedy }| Told { path, what, why, remedy }).collect();
        return out.say(&serde_json::to_string_pretty(&Refused { faults })?);
    }
    for fault in faults {
        out.complain(&format!(
            "{}: {}\n    waarom: {}\n    wat te doen: {}",
            fault.path, fault.what, fault.why, fault.remedy
        ));
    }
    let count = faults.len();
    out.complain(&format!("{count} {}; er is geen score.", if count == 1 { "fout" } else { "fouten" }));
    Ok(())
}

/// The model of a level by name or path, or why there is none: no such level, or what is wrong with it.
fn model(name: &str) -> Result<Arc<Model>, Vec<Fault>> {
    let judged = levels::judge(&levels::find(name), Some(&level::text));
    if let Some(level) = judged.level {
        return Ok(level.model().clone());
    }
    if judged.texts.iter().all(|text| text.name != file::LEVEL) {
        return Err(unknown_level(name));
    }
    let errors = judged.report.findings.into_iter().filter(|finding| finding.severity == Severity::Error);
    let fault = |finding: Finding| Fault::new(finding.place.to_string(), finding.what, finding.why, finding.remedy);
    Err(errors.map(fault).collect())
}

/// Whether this is the name of a level, not a path.
fn is_name(level: &str) -> bool {
    level.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

/// The text of the log.
fn text_of(file: &str) -> Result<String, Vec<Fault>> {
    let fault = |what: String, why: &str, remedy: &str| vec![Fault::new(file, what, why, remedy)];
    let mut bytes = Vec::new();
    let read = if file == STANDARD_INPUT {
        io::stdin().lock().take(MOST_BYTES + 1).read_to_end(&mut bytes)
    } else {
        File::open(file).and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes))
    };
    if let Err(error) = read {
        let what = format!("Dit bestand kan niet worden gelezen: {}.", super::out::why(&error));
        return Err(fault(what, "Zonder logboek is er niets te scoren.", "Controleer het pad en de rechten."));
    }
    if bytes.len() as u64 > MOST_BYTES {
        let what = "Dit bestand is groter dan 64 mebibyte.".to_owned();
        return Err(fault(what, "Zo lang is geen spel.", "Controleer of dit het goede bestand is."));
    }
    String::from_utf8(bytes).map_err(|error| {
        let what = format!("Byte {} is geen UTF-8.", error.utf8_error().valid_up_to());
        fault(what, "JSON is tekst in UTF-8.", "Sla het bestand op als UTF-8.")
    })
}
