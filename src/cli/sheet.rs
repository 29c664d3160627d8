//! `regiotafel sheet`: the run sheet of a format, to print: one page, minute by minute.

use std::io;

use serde::Serialize;

use crate::rules::level::sheet::{Part, Sheet, SheetStep};
use crate::rules::level::{Format, Level};
use crate::texts::Words;

use super::out::Out;
use super::{End, PAGE, level};

/// What `sheet` is asked.
#[derive(Debug, clap::Args)]
#[command(
    about = "Drukt het draaiboek van een vorm af: per minuut wat er gebeurt en wat je zegt",
    after_help = "Het draaiboek past op één vel. Loopt de zaal uit, dan staat bij een stap hoeveel korter zij mag. De nabespreking
wordt nooit korter.

Voorbeelden:
  regiotafel sheet vijf-stromen --format congres
  regiotafel sheet noordoost-brabant --format onboarding
  regiotafel sheet noordoost-brabant --format dagdeel
  regiotafel sheet oefenregio --format onboarding --json",
    help_template = PAGE,
    override_usage = "regiotafel sheet LEVEL --format VORM [--json]"
)]
pub(super) struct Arguments {
    /// Naam van een level, of het pad van zijn map
    #[arg(value_name = "LEVEL")]
    level: String,
    /// De vorm van het spel
    #[arg(long, value_name = "VORM")]
    format: String,
    /// Schrijft het draaiboek als JSON
    #[arg(long)]
    json: bool,
}

/// A step as a script reads it.
#[derive(Serialize)]
struct Line {
    /// Second at which it begins.
    start: u32,
    /// How long it takes, seconds.
    seconds: u32,
    /// How long at least, seconds.
    least: u32,
    /// What for.
    part: Part,
    /// Round and beat of the game, from 1.
    beat: Option<(u8, u8)>,
    /// What happens.
    what: String,
    /// What to say.
    say: String,
    /// What follows.
    then: String,
}

/// Prints the sheet.
pub(super) fn run(task: &Arguments, out: &mut Out) -> io::Result<End> {
    let Some(level) = level::load(&task.level, task.json, out)? else { return Ok(End::Found) };
    let Some(format) = level::format(&level, Some(&task.format), task.json, out)? else { return Ok(End::Found) };
    let Some(sheet) = format.sheet() else {
        let with: Vec<&str> = level.formats().iter().filter(|one| one.sheet().is_some()).map(Format::id).collect();
        out.complain(&format!("De vorm '{}' heeft geen draaiboek. Kies uit: {}.", format.id(), with.join(", ")));
        return Ok(End::Found);
    };
    let lines = lines(format, sheet);
    if task.json {
        out.say(&serde_json::to_string_pretty(&lines)?)?;
    } else {
        out.say(&page(&level, format, sheet, &lines))?;
    }
    Ok(End::Good)
}

/// The steps with their words.
fn lines(format: &Format, sheet: &Sheet) -> Vec<Line> {
    let words = Words::dutch();
    let line = |(step, start): (&SheetStep, u32)| {
        let text = |part: &str| words.get(&format!("blad-{}-{}{part}", format.id(), step.key));
        Line {
            start,
            seconds: step.seconds,
            least: step.shortest(),
            part: step.part,
            beat: step.beat,
            what: text(""),
            say: text("-zeg"),
            then: text("-daarna"),
        }
    };
    sheet.steps.iter().zip(sheet.starts()).map(line).collect()
}

/// Most lines on a printed page.
const LINES: usize = 66;
/// From this many minutes a session is counted in hours.
const HOURS: u32 = 120;

/// Minutes and seconds, `4:00`.
fn clock(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// A time from the start: hours and minutes in a long session, `1 u 05`; then no step begins within a minute.
fn since_start(sheet: &Sheet, seconds: u32) -> String {
    if sheet.minutes < HOURS { clock(seconds) } else { format!("{} u {:02}", seconds / 3600, seconds / 60 % 60) }
}

/// The page.
fn page(level: &Level, format: &Format, sheet: &Sheet, lines: &[Line]) -> String {
    let words = Words::dutch();
    let name = words.get(&format!("vorm-{}", format.id()));
    let mut page = format!(
        "Draaiboek {name}, {}: {} minuten van deur tot deur.\n{}\n",
        level.name(),
        sheet.minutes,
        seats(level, sheet)
    );
    // A step takes three lines; a sheet with many steps says behind each step what follows, so that it stays one page.
    let dense = page.lines().count() + 3 * lines.len() > LINES;
    for line in lines {
        let shorter = match (line.seconds - line.least, line.part) {
            (0, Part::Debrief) => String::from("   (nooit korter)"),
            (0, _) => String::new(),
            (less, _) => format!("   (mag {} korter)", clock(less)),
        };
        let [from, to] = [line.start, line.start + line.seconds].map(|at| since_start(sheet, at));
        let (what, say, then) = (&line.what, &line.say, &line.then);
        page.push_str(&match dense {
            false => format!("\n{:<12} {what}{shorter}\n  Zeg   {say}\n  Dan   {then}", format!("{from}-{to}")),
            true => format!("\n{from}-{to}  {what}{shorter}   Dan: {then}\n  Zeg   {say}"),
        });
    }
    page
}

/// Where people sit, and who is a bot.
fn seats(level: &Level, sheet: &Sheet) -> String {
    let (fewest, most) = (usize::from(sheet.people.0), usize::from(sheet.people.1).min(level.n()));
    let name = |m: &crate::rules::ids::MunIx| level.municipality(*m).name().to_owned();
    let first: Vec<String> = level.people_first().iter().take(most).map(name).collect();
    let all = if most == level.n() { "" } else { "\nAangekondigde bots spelen de andere gemeenten." };
    format!("Mensen aan {fewest} tot {most} gemeenten, in deze volgorde: {}.{all}", first.join(", "))
}
