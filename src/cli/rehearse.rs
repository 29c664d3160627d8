//! `regiotafel rehearse`: bots play all chairs, many times; what became of it as a table.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io;
use std::sync::Arc;

use crate::rules::acts::Vocabulary;
use crate::rules::level::Level;
use crate::rules::refusal::Refusal;
use crate::rules::score::Gate;
use crate::session::{Exploit, Plan, Rehearsal, Tally, Temperament, Trial, hunt, rehearse};
use crate::texts::{Words, decimal, thousands};

use super::out::Out;
use super::usage::within;
use super::{End, PAGE, level};

/// Columns of the longest bar.
const BAR_COLUMNS: f64 = 24.0;
/// Options that nobody chose, per line.
const PER_LINE: usize = 4;
/// The most games of one rehearsal.
const MOST_GAMES: u64 = 1_000_000;
/// The most threads: more only wait for each other.
const MOST_THREADS: u64 = 256;

/// What `rehearse` is asked.
#[derive(Debug, clap::Args)]
#[command(
    about = "Laat bots een level vele keren spelen: hoe het afloopt, en waar het vastloopt",
    after_help = "Spel k heeft het zaad plus k; hetzelfde zaad geeft hetzelfde spel, met elk aantal draden.
Loopt een spel vast, dan staat zijn zaad erbij en is het einde 1.
Met --exploits speelt elk spel opnieuw met één ander antwoord van één stoel, voor elk antwoord een keer: honderden keren
zoveel werk. De tabel zegt per antwoord het verschil met wat de bot zelf deed: het eigen belang van de stoel, de
legitimiteit en de zorgvuldigheid. Beste: geen ander antwoord was op een van die drie beter. Verslagen: een ander antwoord
was op alle drie minstens zo goed en op een beter. Beste in 90% of verslagen in 98% van de spellen waarin het uitmaakte
staat in de lijst van vondsten; een antwoord dat in geen enkel spel iets uitmaakte ook. Uren en plekken op de agenda tellen
daarin niet als prijs.

Voorbeelden:
  regiotafel rehearse oefenregio
  regiotafel rehearse noordoost-brabant --games 1000
  regiotafel rehearse oefenregio --bots haastig,soepel
  regiotafel rehearse levels/mijn-regio --format dagdeel --seed 2026
  regiotafel rehearse oefenregio --games 1 --seed 17 --json",
    help_template = PAGE,
    override_usage = "regiotafel rehearse LEVEL [--format VORM] [--games N] [--seed ZAAD] [--threads N] [--bots AARD,…] [--exploits] [--json]"
)]
pub(super) struct Arguments {
    /// Naam van een level, of het pad van zijn map
    #[arg(value_name = "LEVEL")]
    level: String,
    /// De vorm van het spel; anders de eerste van het level
    #[arg(long, value_name = "VORM")]
    format: Option<String>,
    /// Hoeveel spellen; anders 100
    #[arg(long, value_name = "N", default_value_t = 100, hide_default_value = true, value_parser = within(1..=MOST_GAMES))]
    games: u64,
    /// Zaad van het eerste spel; anders 1
    #[arg(long, value_name = "ZAAD", default_value_t = 1, hide_default_value = true, value_parser = within(0..=u64::MAX))]
    seed: u64,
    /// Hoeveel draden; anders zoveel als de computer aankan
    #[arg(long, value_name = "N", value_parser = within(1..=MOST_THREADS))]
    threads: Option<u64>,
    /// Hoe de bots spelen: stug, zakelijk, soepel, haastig of volger; van de grootste gemeente naar de kleinste, de laatste geldt voor de rest. Anders loot elk spel
    #[arg(long, value_name = "AARD", value_delimiter = ',', value_parser = temperament(), hide_possible_values = true)]
    bots: Vec<Temperament>,
    /// Jaagt ook op trucs: probeert in elk spel elk antwoord, en zegt wat altijd wint en wat nooit loont
    #[arg(long)]
    exploits: bool,
    /// Schrijft de uitkomst als JSON
    #[arg(long)]
    json: bool,
}

/// Plays the games.
pub(super) fn run(task: &Arguments, out: &mut Out) -> io::Result<End> {
    let Some(level) = level::load(&task.level, task.json, out)? else { return Ok(End::Found) };
    let Some(format) = level::format(&level, task.format.as_deref(), task.json, out)? else {
        return Ok(End::Found);
    };
    let plan = Plan {
        format: format.id().to_owned(),
        games: task.games as usize,
        seed: task.seed,
        threads: threads(task),
        bots: task.bots.clone(),
    };
    let level = Arc::new(level);
    let bar = progress(task.games, out.is_watched());
    let played = rehearse(&level, &plan, &|| bar.inc(1));
    bar.finish_and_clear();
    let rehearsal = match played.and_then(|found| with_exploits(found, task, &level, &plan, out)) {
        Ok(rehearsal) => rehearsal,
        Err(refusal) => {
            out.complain(&Words::dutch().get(&refusal.line.key));
            return Ok(End::Found);
        }
    };
    if task.json {
        out.say(&serde_json::to_string_pretty(&rehearsal)?)?;
    } else {
        out.say(&table(&rehearsal, level.name()))?;
    }
    let seconds = bar.elapsed().as_secs_f64();
    if out.is_watched() {
        let pace = thousands((task.games as f64 / seconds.max(1e-9)) as i64);
        out.complain(&format!("{} seconden, {pace} spellen per seconde.", decimal(seconds, 1)));
    }
    Ok(if rehearsal.failures.is_empty() { End::Good } else { End::Found })
}

/// The same with what the hunt for exploits found, where that was asked.
fn with_exploits(
    mut found: Rehearsal,
    task: &Arguments,
    level: &Arc<Level>,
    plan: &Plan,
    out: &Out,
) -> Result<Rehearsal, Refusal> {
    if task.exploits {
        let bar = progress(task.games, out.is_watched());
        let hunt = hunt(level, plan, &|| bar.inc(1))?;
        bar.finish_and_clear();
        found.exploits = hunt.trials;
        found.failures.extend(hunt.failures);
    }
    Ok(found)
}

/// Reads the word of a temperament.
fn temperament() -> impl TypedValueParser<Value = Temperament> {
    let words = Temperament::ALL.map(Temperament::key);
    PossibleValuesParser::new(words).try_map(|word| Temperament::parse(&word).ok_or("Zo'n aard is er niet."))
}

/// How many threads play.
fn threads(task: &Arguments) -> usize {
    let available = || std::thread::available_parallelism().map_or(1, usize::from);
    task.threads.map_or_else(available, |threads| threads as usize)
}

/// A bar for whoever watches.
fn progress(games: u64, watched: bool) -> ProgressBar {
    let target = if watched { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let style = ProgressStyle::with_template("{bar:32} {human_pos} van {human_len} spellen, nog {eta}");
    let bar = ProgressBar::with_draw_target(Some(games), target);
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// The outcome as a plain Dutch table.
fn table(r: &Rehearsal, name: &str) -> String {
    let words = Words::dutch();
    let mut lines = vec![
        format!("{name}, vorm {}, {}: {}.", r.format, seeds(r), games(r.games)),
        String::new(),
        "Afloop".to_owned(),
    ];
    let share = |count: usize| count as f64 / r.games.max(1) as f64;
    let mut endings: Vec<_> = r.endings.iter().collect();
    endings.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    for (ending, count) in endings {
        lines.push(counted(&words.get(&format!("einde-{ending}")), *count, share(*count)));
    }
    lines.extend([
        String::new(),
        "Op een schaal van 100: gemiddeld, en waartussen acht van de tien spellen liggen".to_owned(),
    ]);
    for mark in ["I", "T", "O"] {
        lines.extend(r.marks.get(mark).map(|tally| spread(&words.get(&format!("meter-{mark}")), tally, 1)));
    }
    lines.extend(r.marks.get("C").map(|tally| spread("Zorgvuldigheid", tally, 1)));
    lines.extend([String::new(), "Kwesties zonder akkoord".to_owned(), spread("Per spel", &r.open, 1)]);
    if !r.weeks.is_empty() {
        lines.extend([String::new(), "Weken".to_owned()]);
    }
    for (week, name) in [
        ("getekend", "Getekend"),
        ("in-werking", "In werking"),
        ("regiovisie", "Regiovisie"),
        ("contract", "Contracten"),
    ] {
        lines.extend(r.weeks.get(week).map(|tally| format!("{} in {}", spread(name, tally, 0), games(tally.count))));
    }
    lines.extend([String::new(), "Poorten die dicht bleven".to_owned()]);
    for gate in Gate::ALL {
        let lost = r.gates_lost.get(gate.name());
        lines.extend(lost.map(|count| counted(gate.name(), *count, share(*count))));
    }
    if r.gates_lost.is_empty() {
        lines.push("  geen".to_owned());
    }
    unused(r, &mut lines);
    exploits(r, &mut lines);
    failures(r, &mut lines);
    lines.push(String::new());
    lines.join("\n")
}

/// So many games.
fn games(count: usize) -> String {
    format!("{} {}", thousands(count as i64), if count == 1 { "spel" } else { "spellen" })
}

/// The seeds of the games.
fn seeds(r: &Rehearsal) -> String {
    match r.games {
        0 | 1 => format!("zaad {}", r.seed),
        games => format!("zaad {} tot en met {}", r.seed, r.seed.wrapping_add(games as u64 - 1)),
    }
}

/// A count, its share and a bar.
fn counted(name: &str, count: usize, share: f64) -> String {
    let columns = (share * BAR_COLUMNS).round() as usize;
    let line = format!("  {name:<28} {count:>7}  {:>6}%  {}", decimal(100.0 * share, 1), "#".repeat(columns));
    line.trim_end().to_owned()
}

/// A mean and its spread.
fn spread(name: &str, tally: &Tally, decimals: usize) -> String {
    let shown = |x: f64| decimal(x, decimals);
    format!("  {name:<28} {:>7}  ({} tot {})", shown(tally.mean), shown(tally.p10), shown(tally.p90))
}

/// Options that nobody chose: a question nobody needs, or bots that do not see it.
fn unused(r: &Rehearsal, lines: &mut Vec<String>) {
    lines.extend([String::new(), format!("Antwoorden die niemand koos: {}", r.unused.len())]);
    lines.extend(r.unused.chunks(PER_LINE).map(|options| format!("  {}", options.join(", "))));
}

/// Every answer that was tried, and what is wrong with some.
fn exploits(r: &Rehearsal, lines: &mut Vec<String>) {
    if r.exploits.is_empty() {
        return;
    }
    lines.extend([
        String::new(),
        "Elk antwoord in dezelfde spellen: verschil met wat de bot deed, op een schaal van 100".to_owned(),
        format!(
            "  {:<28} {:>7} {:>7} {:>7} {:>7} {:>7} {:>9}",
            "", "spellen", "belang", "legit.", "zorgv.", "beste", "verslagen"
        ),
    ]);
    lines.extend(r.exploits.iter().map(tried));
    for (finding, title) in [
        (Exploit::AlwaysBest, "Wint altijd"),
        (Exploit::NeverWorth, "Loont nooit"),
        (Exploit::NoEffect, "Maakt niets uit"),
    ] {
        let found = r.exploits.iter().filter(|trial| trial.finding == Some(finding));
        let found: Vec<String> = found.map(|trial| format!("{} {}", trial.ask, trial.option)).collect();
        lines.extend([String::new(), format!("{title}: {}", found.len())]);
        lines.extend(found.chunks(PER_LINE).map(|options| format!("  {}", options.join(", "))));
    }
}

/// A line of the table of answers.
fn tried(trial: &Trial) -> String {
    let [interest, legitimacy, compliance] = trial.difference.map(|x| decimal(x, 2));
    let share = |x: f64| if trial.mattered == 0 { "-".to_owned() } else { format!("{}%", decimal(100.0 * x, 0)) };
    let name = format!("{} {}", trial.ask, trial.option);
    format!(
        "  {name:<28} {:>7} {interest:>7} {legitimacy:>7} {compliance:>7} {:>7} {:>9}",
        trial.games,
        share(trial.best),
        share(trial.beaten)
    )
}

/// Games that went wrong, each with the command that shows it again.
fn failures(r: &Rehearsal, lines: &mut Vec<String>) {
    lines.extend([String::new(), format!("Vastgelopen spellen: {}", r.failures.len())]);
    for failure in &r.failures {
        lines.push(format!("  zaad {}: {}", failure.seed, failure.what));
    }
    if let Some(first) = r.failures.first() {
        lines.push(format!(
            "  Speel na met: regiotafel rehearse {} --format {} --games 1 --seed {}",
            r.level, r.format, first.seed
        ));
    }
}
