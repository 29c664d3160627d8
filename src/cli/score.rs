//! `regiotafel score`: the scores of an act log, or everything that is wrong with it.

use serde::Serialize;
use std::fs::File;
use std::io::{self, Read};

use crate::levels;
use crate::rules::score::{Fault, score_text};

use super::out::Out;
use super::{End, PAGE};

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
  regiotafel score - < logboek.json             van de standaardinvoer",
    help_template = PAGE,
    override_usage = "regiotafel score BESTAND [--json]"
)]
pub(super) struct Arguments {
    /// Het logboek; - is de standaardinvoer
    #[arg(value_name = "BESTAND")]
    file: String,
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
    let scored = text_of(&task.file).and_then(|text| {
        score_text(&text, |level| is_name(level).then(|| levels::load(level).ok()).flatten().map(|l| l.model().clone()))
    });
    match scored {
        Ok(report) => {
            out.say(&if task.json { report.json() } else { report.table() })?;
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

/// A level in a log is a name: a log never reads a file of its own choice.
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
        let what = format!("kan niet worden gelezen ({error})");
        return Err(fault(what, "zonder logboek is er niets te scoren", "controleer het pad en de rechten"));
    }
    if bytes.len() as u64 > MOST_BYTES {
        let what = "is groter dan 64 mebibyte".to_owned();
        return Err(fault(what, "zo lang is geen spel", "controleer of dit het goede bestand is"));
    }
    String::from_utf8(bytes).map_err(|error| {
        let what = format!("byte {} is geen UTF-8", error.utf8_error().valid_up_to());
        fault(what, "JSON is tekst in UTF-8", "sla het bestand op als UTF-8")
    })
}
