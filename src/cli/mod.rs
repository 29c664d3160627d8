//! The program as people and scripts meet it: one file per subcommand. Names and flags are English, what is said is Dutch.
//! Exit codes: 0 good, 1 something was found or refused, 2 the command line makes no sense.

mod check;
mod host;
mod law;
mod level;
mod out;
mod rehearse;
mod score;
mod sheet;
mod shot;
#[cfg(feature = "table")]
mod still;
mod table;
mod today;
mod usage;
mod zaalcheck;

use clap::builder::styling::Styles;
use clap::{ArgAction, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

use crate::theme::Theme;
use out::Out;
use usage::within;

/// The layout of the first page of help.
const FIRST_PAGE: &str =
    "{about}\n\nGebruik: {usage}\n\nOpdrachten:\n{subcommands}\n\nOpties:\n{options}{after-help}\n";
/// The layout of help of a subcommand with a file or level.
const PAGE: &str = "{about}\n\nGebruik: {usage}\n\n{positionals}\n\nOpties:\n{options}{after-help}\n";
/// The same, without a file or level.
const BARE_PAGE: &str = "{about}\n\nGebruik: {usage}\n\nOpties:\n{options}{after-help}\n";

/// What can be done.
#[derive(Debug, Parser)]
#[command(
    name = "regiotafel",
    version,
    about = "Regiotafel: raden, wethouders en ambtenaren regelen samen de specialistische jeugdzorg van een regio.",
    after_help = "Zonder opdracht gaat de tafel open op dit scherm.

Voorbeelden:
  regiotafel                                      neem een stoel en speel
  regiotafel host noordoost-brabant               spelers doen mee met hun telefoon
  regiotafel zaalcheck                            bereiken telefoons deze laptop?
  regiotafel rehearse noordoost-brabant --games 1000
  regiotafel check levels/mijn-regio
  regiotafel score logboek.json --json
  regiotafel law situatie.ron                     wat de wet van een situatie vindt
  regiotafel OPDRACHT --help                       meer over een opdracht

Einde: 0 in orde, 1 iets gevonden of geweigerd, 2 verkeerd gebruik.",
    help_template = FIRST_PAGE,
    override_usage = "regiotafel [--level PAD]... [--seed ZAAD] [--theme light|dark]\n                  [--data MAP] [--port POORT] [--address ADRES]... [OPDRACHT]",
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true,
    args_conflicts_with_subcommands = true,
    styles = Styles::plain()
)]
struct Arguments {
    #[command(flatten)]
    table: TableArguments,
    #[command(subcommand)]
    task: Option<Task>,
    /// Toont deze uitleg
    #[arg(short, long, action = ArgAction::Help, global = true, display_order = 100)]
    help: Option<bool>,
    /// Toont de versie
    #[arg(short = 'V', long, action = ArgAction::Version, display_order = 101)]
    version: Option<bool>,
}

/// How the table opens.
#[derive(Debug, clap::Args)]
struct TableArguments {
    /// Zet ook dit level in de keuzelijst (mag vaker)
    #[arg(long, value_name = "PAD")]
    level: Vec<String>,
    /// Hetzelfde zaad geeft dezelfde bots; anders steeds nieuw
    #[arg(long, value_name = "ZAAD", value_parser = within(0..=u64::MAX))]
    seed: Option<u64>,
    /// light (gewoon) of dark
    #[arg(long, value_name = "THEMA", default_value = "light", hide_default_value = true, hide_possible_values = true)]
    theme: Look,
    /// Map waarin een zaal bewaard wordt (gewoon regiotafel-zaal)
    #[arg(long, value_name = "MAP", default_value = host::FOLDER, hide_default_value = true)]
    data: String,
    /// Poort van een zaal op het netwerk; 0 neemt een vrije (gewoon 7373)
    #[arg(long, value_name = "POORT", default_value_t = host::PORT, hide_default_value = true, value_parser = host::port)]
    port: u16,
    /// Toon dit adres aan telefoons in plaats van dat van deze computer (mag vaker)
    #[arg(long, value_name = "ADRES")]
    address: Vec<String>,
}

/// Light or dark, on the command line.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Look {
    Light,
    Dark,
}

impl From<Look> for Theme {
    fn from(look: Look) -> Self {
        match look {
            Look::Light => Theme::Light,
            Look::Dark => Theme::Dark,
        }
    }
}

/// The subcommands.
#[derive(Debug, Subcommand)]
enum Task {
    Check(check::Arguments),
    Host(host::Arguments),
    Law(law::Arguments),
    Rehearse(rehearse::Arguments),
    Score(score::Arguments),
    Sheet(sheet::Arguments),
    Shot(shot::Arguments),
    Zaalcheck(zaalcheck::Arguments),
}

/// How a task ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// Nothing wrong.
    Good,
    /// Something was found, refused or impossible; it has been said.
    Found,
}

impl From<End> for ExitCode {
    fn from(end: End) -> Self {
        match end {
            End::Good => ExitCode::SUCCESS,
            End::Found => ExitCode::from(1),
        }
    }
}

/// Does what the arguments ask.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => return usage::say(&error),
    };
    let mut out = Out::standard();
    let done = match &arguments.task {
        None => table::run(&arguments.table, &mut out),
        Some(Task::Check(task)) => check::run(task, &mut out),
        Some(Task::Host(task)) => host::run(task, &mut out),
        Some(Task::Law(task)) => law::run(task, &mut out),
        Some(Task::Rehearse(task)) => rehearse::run(task, &mut out),
        Some(Task::Score(task)) => score::run(task, &mut out),
        Some(Task::Sheet(task)) => sheet::run(task, &mut out),
        Some(Task::Shot(task)) => shot::run(task, &mut out),
        Some(Task::Zaalcheck(task)) => zaalcheck::run(task, &mut out),
    };
    match done {
        Ok(end) => end.into(),
        // Whoever reads has seen enough (`regiotafel check … | head`): no reason to complain.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            out.complain(&format!("De uitvoer kan niet worden geschreven: {error}."));
            ExitCode::from(1)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_make_sense() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn help_is_dutch_and_has_examples() {
        let mut command = Arguments::command();
        let names: Vec<String> = command.get_subcommands().map(|task| task.get_name().to_owned()).collect();
        let mut pages = vec![command.render_help().to_string()];
        command.build();
        for name in names {
            let task = command.find_subcommand_mut(&name).unwrap();
            pages.push(task.render_help().to_string());
        }
        for page in pages {
            assert!(page.contains("Gebruik: regiotafel"), "{page}");
            assert!(page.contains("Voorbeelden:"), "{page}");
            for english in ["Usage", "Options", "default:", "possible values", "Print help", "Arguments:"] {
                assert!(!page.contains(english), "{english}: {page}");
            }
        }
    }
}
