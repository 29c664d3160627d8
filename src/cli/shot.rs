//! `regiotafel shot`: a picture of a screen, without a window.

use clap::ValueEnum;
use serde::Serialize;
use std::io;
use std::path::PathBuf;

use super::out::Out;
use super::usage::within;
use super::{BARE_PAGE, End, Look};

/// What `shot` is asked.
#[derive(Debug, clap::Args)]
#[command(
    about = "Maakt een plaatje van een scherm, zonder venster",
    after_help = "Er is geen scherm voor nodig, wel een stuurprogramma voor Vulkan; zonder grafische kaart: mesa-vulkan-drivers.

Voorbeelden:
  regiotafel shot                                         regiotafel.png: de tafel van de oefenregio
  regiotafel shot --screen ending --out einde.png
  regiotafel shot --level noordoost-brabant --screen together --round 2 --size 1920x1080
  regiotafel shot --screen title --theme dark
  regiotafel shot --screen board --beat together --size 1920x1080    het grote scherm van de zaal
  regiotafel shot --screen console --level vijf-stromen --format congres --beat together
  regiotafel shot --screen ending --json                  voor een script",
    help_template = BARE_PAGE,
    override_usage = "regiotafel shot [--screen SCHERM] [--level LEVEL] [--format VORM] [--round N] [--beat DEEL] [--step N] [--gone N] [--chair N] [--tab BLAD] [--size BxH] \
                      [--theme THEMA] [--seed ZAAD] [--out BESTAND] [--json]"
)]
pub(super) struct Arguments {
    /// title, choice, apart (gewoon), together, decide, consequence, board, console, ending of attract (de lus voor een stand)
    #[arg(
        long,
        value_name = "SCHERM",
        default_value = "apart",
        hide_default_value = true,
        hide_possible_values = true
    )]
    screen: ScreenName,
    /// Naam of pad van een level; anders oefenregio
    #[arg(long, value_name = "LEVEL", default_value = "oefenregio", hide_default_value = true)]
    level: String,
    /// De vorm van het spel; anders solo, en op de console de eerste voor een groep
    #[arg(long, value_name = "VORM")]
    format: Option<String>,
    /// Welke ronde, vanaf 1
    #[arg(long, value_name = "N", default_value_t = 1, hide_default_value = true, value_parser = within(1..=9))]
    round: u64,
    /// Bij board en console: apart (gewoon), together, decide, consequence of ending; bij console ook door of event
    #[arg(long, value_name = "DEEL", default_value = "apart", hide_default_value = true, hide_possible_values = true)]
    beat: BeatName,
    /// Welk blad van dat deel op het grote scherm, vanaf 1
    #[arg(long, value_name = "N", default_value_t = 1, hide_default_value = true, value_parser = within(1..=99))]
    step: u64,
    /// Hoe ver de beweging op het grote scherm is, in procenten; anders 100: zij is klaar
    #[arg(long, value_name = "N", default_value_t = 100, hide_default_value = true, value_parser = within(0..=100))]
    gone: u64,
    /// Welke van de voorgestelde stoelen, vanaf 1
    #[arg(long, value_name = "N", default_value_t = 1, hide_default_value = true, value_parser = within(1..=99))]
    chair: u64,
    /// Wat rechts openligt: table (gewoon), because, gates, people of chair; op de console room, because, board, door of log
    #[arg(long, value_name = "BLAD", default_value = "table", hide_default_value = true, hide_possible_values = true)]
    tab: TabName,
    /// Breedte en hoogte; anders 1366x768
    #[arg(long, value_name = "BxH", default_value = "1366x768", hide_default_value = true, value_parser = size)]
    size: (u32, u32),
    /// light (gewoon) of dark
    #[arg(long, value_name = "THEMA", default_value = "light", hide_default_value = true, hide_possible_values = true)]
    theme: Look,
    /// Zaad van de bots; anders 1
    #[arg(long, value_name = "ZAAD", default_value_t = 1, hide_default_value = true, value_parser = within(0..=u64::MAX))]
    seed: u64,
    /// Het plaatje, een PNG; anders regiotafel.png
    #[arg(long, value_name = "BESTAND", default_value = "regiotafel.png", hide_default_value = true)]
    out: PathBuf,
    /// Schrijft als JSON waar het plaatje staat, of waarom het er niet is
    #[arg(long)]
    json: bool,
}

/// What `--json` writes when there is a picture.
#[derive(Serialize)]
#[cfg_attr(not(feature = "table"), expect(dead_code, reason = "a program without table makes no picture"))]
struct Made<'a> {
    path: &'a str,
    width: u32,
    height: u32,
}

/// What `--json` writes when there is none.
#[derive(Serialize)]
struct Refused<'a> {
    refused: &'a str,
}

/// Says why there is no picture.
fn refuse(why: &str, json: bool, out: &mut Out) -> io::Result<End> {
    if json {
        out.say(&serde_json::to_string_pretty(&Refused { refused: why })?)?;
    } else {
        out.complain(why);
    }
    Ok(End::Found)
}

/// A screen by name.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum ScreenName {
    Title,
    Choice,
    Apart,
    Together,
    Decide,
    Consequence,
    Board,
    Console,
    Ending,
    Attract,
}

/// A beat by name.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum BeatName {
    Apart,
    Together,
    Decide,
    Consequence,
    Ending,
    Door,
    Event,
}

/// What lies open at the right, by name.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum TabName {
    Table,
    Because,
    Gates,
    People,
    Chair,
    Room,
    Board,
    Door,
    Log,
}

/// Bounds of a picture in pixels: the smallest that shows anything, the largest that any card can draw.
const SIDES: std::ops::RangeInclusive<u32> = 320..=8192;

/// A size like `1366x768`.
fn size(text: &str) -> Result<(u32, u32), String> {
    let sides = text.split_once(['x', 'X']).and_then(|(w, h)| Some((w.parse().ok()?, h.parse().ok()?)));
    let fits = |side: &u32| SIDES.contains(side);
    sides.filter(|(w, h)| fits(w) && fits(h)).ok_or_else(|| {
        format!("Geef breedte x hoogte, elk van {} tot en met {}, zoals 1366x768.", SIDES.start(), SIDES.end())
    })
}

/// Says that this program cannot draw.
#[cfg(not(feature = "table"))]
pub(super) fn run(task: &Arguments, out: &mut Out) -> io::Result<End> {
    refuse(super::table::ABSENT, task.json, out)
}

/// Makes the picture.
#[cfg(feature = "table")]
pub(super) fn run(task: &Arguments, out: &mut Out) -> io::Result<End> {
    use crate::table::shot::{Shot, ShotError, shoot};
    use crate::table::{Options, Settings};
    if let Err(error) = writable(&task.out) {
        let path = task.out.display();
        let why = format!("Naar {path} kan niet worden geschreven ({error}). Controleer het pad en de rechten.");
        return refuse(&why, task.json, out);
    }
    let Some((mut levels, level)) = levels(&task.level, task.json, out)? else { return Ok(End::Found) };
    if let Some(format) = &task.format {
        let whole = levels[level].level().clone();
        if super::level::format(&whole, Some(format), task.json, out)?.is_none() {
            return Ok(End::Found);
        }
        levels[level] = crate::panels::LevelFacts::new(whole, format);
    }
    let shot = Shot {
        moment: moment(task),
        size: task.size,
        level,
        chair: task.chair as usize - 1,
        step: task.step as usize - 1,
        gone: task.gone as f32 / 100.0,
        tab: tab(task.tab),
        console: (console_tab(task.tab), form(task, &levels, level)),
        path: task.out.clone(),
    };
    let settings = Settings { theme: task.theme.into(), ..Settings::default() };
    let halls = super::still::StillHall { at: at(task), seed: task.seed };
    match shoot(&shot, Options { levels, seed: task.seed, settings, halls: Some(Box::new(halls)) }) {
        Ok(()) => {
            let path = shot.path.display().to_string();
            let made = Made { path: &path, width: shot.size.0, height: shot.size.1 };
            out.say(&if task.json { serde_json::to_string_pretty(&made)? } else { path.clone() })?;
            Ok(End::Good)
        }
        Err(ShotError::Unreached) => {
            refuse("Het spel komt niet op dat punt. Kies een andere ronde, stoel of een ander zaad.", task.json, out)
        }
        Err(ShotError::Unwritten(path)) => {
            let why = format!(
                "Er is geen plaatje geschreven naar {}. Controleer of er een stuurprogramma voor Vulkan is \
                 (mesa-vulkan-drivers), en of er nog ruimte op de schijf is.",
                path.display()
            );
            refuse(&why, task.json, out)
        }
    }
}

/// Whether a file can be made here; asked before the engine starts, which would only say so in its own words. What was there
/// stays as it is.
#[cfg(feature = "table")]
fn writable(path: &std::path::Path) -> io::Result<()> {
    let is_new = !path.exists();
    std::fs::OpenOptions::new().append(true).create(true).open(path)?;
    if is_new { std::fs::remove_file(path) } else { Ok(()) }
}

/// The levels to choose from, and the place of the wanted one among them.
#[cfg(feature = "table")]
fn levels(wanted: &str, json: bool, out: &mut Out) -> io::Result<Option<(Vec<crate::panels::LevelFacts>, usize)>> {
    use crate::levels::embed;
    if let Some(at) = embed::LEVELS.iter().position(|name| *name == wanted) {
        return Ok(super::table::facts(&[], json, out)?.map(|levels| (levels, at)));
    }
    Ok(super::table::facts(&[wanted.to_owned()], json, out)?.map(|levels| (levels, 0)))
}

/// The moment of the picture.
#[cfg(feature = "table")]
fn moment(task: &Arguments) -> crate::table::shot::Moment {
    use crate::rules::level::source::Beat;
    use crate::table::shot::Moment;
    let round = task.round as u8;
    match task.screen {
        ScreenName::Title => Moment::Title,
        ScreenName::Choice => Moment::Choice,
        ScreenName::Apart => Moment::Beat(Beat::Apart, round),
        ScreenName::Together => Moment::Beat(Beat::Together, round),
        ScreenName::Decide => Moment::Beat(Beat::Decide, round),
        ScreenName::Consequence => Moment::Beat(Beat::Consequence, round),
        ScreenName::Board => match task.beat {
            BeatName::Apart => Moment::Board(Beat::Apart, round),
            BeatName::Together => Moment::Board(Beat::Together, round),
            BeatName::Decide => Moment::Board(Beat::Decide, round),
            BeatName::Consequence => Moment::Board(Beat::Consequence, round),
            BeatName::Ending | BeatName::Door | BeatName::Event => Moment::BoardEnding,
        },
        ScreenName::Console => Moment::Console,
        ScreenName::Ending => Moment::Ending,
        ScreenName::Attract => Moment::Attract,
    }
}

/// What lies open at the right.
#[cfg(feature = "table")]
fn tab(name: TabName) -> crate::panels::table_screen::Tab {
    use crate::panels::table_screen::Tab;
    match name {
        TabName::Table | TabName::Room | TabName::Board | TabName::Door | TabName::Log => Tab::Table,
        TabName::Because => Tab::Because,
        TabName::Gates => Tab::Gates,
        TabName::People => Tab::People,
        TabName::Chair => Tab::Chair,
    }
}

/// What lies open on the console; `None` leaves it to the console.
#[cfg(feature = "table")]
fn console_tab(name: TabName) -> Option<crate::panels::console::Tab> {
    use crate::panels::console::Tab;
    match name {
        TabName::Table | TabName::Gates | TabName::People | TabName::Chair => None,
        TabName::Because => Some(Tab::Because),
        TabName::Room => Some(Tab::Room),
        TabName::Board => Some(Tab::Board),
        TabName::Door => Some(Tab::Door),
        TabName::Log => Some(Tab::Log),
    }
}

/// The form of the game on the console: the one that is asked for, or what the level is made for.
#[cfg(feature = "table")]
fn form(task: &Arguments, levels: &[crate::panels::LevelFacts], level: usize) -> String {
    let group = || levels.get(level)?.level().group_format().map(|form| form.id().to_owned());
    task.format.clone().or_else(group).unwrap_or_default()
}

/// Where the game on the console stands.
#[cfg(feature = "table")]
fn at(task: &Arguments) -> super::still::At {
    use super::still::At;
    use crate::rules::level::source::Beat;
    let round = task.round as u8;
    match task.beat {
        BeatName::Door => At::Door,
        BeatName::Apart => At::Beat(Beat::Apart, round),
        BeatName::Together => At::Beat(Beat::Together, round),
        BeatName::Decide => At::Beat(Beat::Decide, round),
        BeatName::Consequence => At::Beat(Beat::Consequence, round),
        BeatName::Event => At::Event(round),
        BeatName::Ending => At::Over,
    }
}
