//! `regiotafel check`: everything that is wrong in levels, with place, reason and remedy.

use std::io;

use crate::levels;

use super::out::Out;
use super::{End, PAGE, level};

/// What `check` is asked.
#[derive(Debug, clap::Args)]
#[command(
    about = "Keurt levels: elke bevinding met bestand, regel, reden en wat je eraan doet",
    after_help = "Een level is een map met level.ron. Wat levels delen staat in levels/common.
De keuring stopt nooit bij de eerste fout. Ook een waarschuwing geeft einde 1.

Voorbeelden:
  regiotafel check levels                       alle levels in een map
  regiotafel check levels/mijn-regio            een level
  regiotafel check levels/bad/unknown-option    een voorbeeld van een fout
  regiotafel check oefenregio --json            voor een editor of script",
    help_template = PAGE,
    override_usage = "regiotafel check PAD... [--json]"
)]
pub(super) struct Arguments {
    /// Map van een level, map met levels, of naam van een level in het programma
    #[arg(value_name = "PAD", required = true)]
    paths: Vec<String>,
    /// Schrijft de bevindingen als JSON
    #[arg(long)]
    json: bool,
}

/// Judges the levels.
pub(super) fn run(task: &Arguments, out: &mut Out) -> io::Result<End> {
    let checked = levels::check_paths(&task.paths, Some(&level::text));
    if task.json {
        out.say(&checked.json())?;
    } else {
        out.say(&checked.show(out.style()))?;
    }
    Ok(if checked.report.findings.is_empty() { End::Good } else { End::Found })
}
