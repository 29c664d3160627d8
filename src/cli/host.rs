//! `regiotafel host`: the tables for phones in a browser, on a machine with or without a display.

use std::io;

use super::out::Out;
use super::usage::within;
use super::{End, PAGE};

/// Where tables are kept, if nothing else is said.
const FOLDER: &str = "regiotafel-zaal";

/// Opent de zaal: spelers doen mee met hun telefoon
#[derive(Debug, clap::Args)]
#[command(
    help_template = PAGE,
    override_usage = "regiotafel host [LEVEL] [--format VORM] [--port POORT] [--data MAP] [--seed ZAAD] [--days DAGEN] [--address ADRES]...\n         regiotafel host --erase CODE [--data MAP]",
    after_help = "Zonder LEVEL gaan de bewaarde tafels verder. Is er geen, dan begint een tafel in de oefenregio.
Elk antwoord is bewaard voordat de speler dat hoort. Na een stroomstoring gaat alles verder waar het was.

Voorbeelden:
  regiotafel host noordoost-brabant
  regiotafel host levels/mijn-regio --format dagdeel --port 8080
  regiotafel host --erase BKTD                      wist die tafel meteen
  regiotafel host --data D:\\zaal
  regiotafel host --address https://spel.gemeente.nl/zaal/   achter een andere server",
    next_help_heading = "Opties"
)]
pub(super) struct Arguments {
    /// Begin een nieuwe tafel in dit level: een naam, of het pad van een map
    #[arg(value_name = "LEVEL")]
    level: Option<String>,
    /// Vorm van het spel; anders de eerste voor een groep
    #[arg(long, value_name = "VORM")]
    format: Option<String>,
    /// Poort op het netwerk; 0 neemt een vrije (gewoon 7373)
    #[arg(long, value_name = "POORT", default_value_t = 7373, hide_default_value = true, value_parser = port)]
    port: u16,
    /// Map waarin alles bewaard wordt (gewoon regiotafel-zaal)
    #[arg(long, value_name = "MAP", default_value = FOLDER, hide_default_value = true)]
    data: String,
    /// Hetzelfde zaad geeft dezelfde bots; anders steeds nieuw
    #[arg(long, value_name = "ZAAD", value_parser = within(0..=u64::MAX))]
    seed: Option<u64>,
    /// Na zoveel dagen wordt de tafel gewist (gewoon 30)
    #[arg(long, value_name = "DAGEN", default_value_t = 30, hide_default_value = true, value_parser = within(1..=3650))]
    days: u64,
    /// Wis deze tafel nu, en stop
    #[arg(long, value_name = "CODE")]
    erase: Option<String>,
    /// Toon dit adres in plaats van dat van deze computer (mag vaker)
    #[arg(long, value_name = "ADRES")]
    address: Vec<String>,
}

/// A port of the network.
fn port(text: &str) -> Result<u16, String> {
    text.parse().map_err(|_| format!("Geef een geheel getal van 0 tot en met {}.", u16::MAX))
}

/// Says that this program has no host.
#[cfg(not(feature = "host"))]
pub(super) fn run(_: &Arguments, out: &mut Out) -> io::Result<End> {
    Ok(absent(out))
}

/// Says that this program has no host, and what to do.
#[cfg(not(feature = "host"))]
pub(super) fn absent(out: &mut Out) -> End {
    out.complain("Dit programma is gebouwd zonder zaal. Bouw het met 'cargo run --features host'.");
    End::Found
}

/// Opens the tables and runs until somebody ends the program.
#[cfg(feature = "host")]
pub(super) fn run(arguments: &Arguments, out: &mut Out) -> io::Result<End> {
    open::run(arguments, out)
}

#[cfg(feature = "host")]
mod open {
    use super::{Arguments, End, Out, io};
    use crate::facts::LevelFacts;
    use crate::host::{Closed, Host, address, token};
    use crate::journal::{Fault, Journal, Sqlite};
    use crate::levels;
    use crate::rules::level::{Format, Level};
    use crate::rules::line::Line;
    use crate::texts::Words;
    use std::path::Path;
    use std::sync::Arc;

    pub(super) fn run(arguments: &Arguments, out: &mut Out) -> io::Result<End> {
        if let Some(code) = &arguments.erase {
            return erase(arguments, code, out);
        }
        let wanted = match &arguments.level {
            Some(name) => match wanted(name, arguments, out)? {
                Some(wanted) => Some(wanted),
                None => return Ok(End::Found),
            },
            None => None,
        };
        let host = match start(arguments) {
            Ok(host) => host,
            Err(why) => {
                out.complain(&complaint(&why, arguments.port));
                return Ok(End::Found);
            }
        };
        for lost in host.lost() {
            out.complain(&format!("Tafel {} kan niet verder. {}", lost.id, said(&lost.why.line)));
        }
        let wanted = match wanted {
            None if host.hall().codes().is_empty() => self::wanted(levels::embed::LEVELS[0], arguments, out)?,
            wanted => wanted,
        };
        if let Some((name, level, format)) = wanted {
            let seed = arguments.seed.unwrap_or_else(crate::cli::table::fresh_seed);
            if let Err(refusal) = host.hall().new_table(&name, level, &format, seed, arguments.days) {
                out.complain(&said(&refusal.line));
                return Ok(End::Found);
            }
        }
        show(&host, arguments, out)?;
        host.wait()?;
        Ok(End::Good)
    }

    /// The level and format of a new table; `None` when it cannot be, and then it has been said.
    fn wanted(name: &str, arguments: &Arguments, out: &mut Out) -> io::Result<Option<(String, Arc<Level>, String)>> {
        let Some(level) = crate::cli::level::load(name, false, out)? else { return Ok(None) };
        let group = level.formats().iter().find(|format| format.id() != "solo").map(Format::id);
        let wished = arguments.format.as_deref().or(group);
        let Some(format) = crate::cli::level::format(&level, wished, false, out)? else { return Ok(None) };
        let format = format.id().to_owned();
        Ok(Some((name.to_owned(), Arc::new(level), format)))
    }

    /// Wipes one table.
    fn erase(arguments: &Arguments, code: &str, out: &mut Out) -> io::Result<End> {
        let code = token::plain(code);
        match journal(arguments).and_then(|journal| journal.read(&code).map(|_| journal)?.erase(&code)) {
            Ok(()) => {
                out.say(&format!("Tafel {code} is gewist."))?;
                Ok(End::Good)
            }
            Err(fault) => {
                out.complain(&said(&fault.line()));
                Ok(End::Found)
            }
        }
    }

    fn journal(arguments: &Arguments) -> Result<Sqlite, Fault> {
        let folder = Path::new(&arguments.data);
        std::fs::create_dir_all(folder).map_err(|_| Fault::ReadOnly)?;
        Sqlite::open(&folder.join("zaal.db"))
    }

    fn start(arguments: &Arguments) -> Result<Host, Closed> {
        let journal = journal(arguments)?;
        Host::open(Arc::new(journal), arguments.port, arguments.address.clone())
    }

    /// What went wrong, and what to do.
    fn complaint(why: &Closed, port: u16) -> String {
        match why {
            Closed::Journal(fault) => said(&fault.line()),
            Closed::Network(error) if error.kind() == io::ErrorKind::AddrInUse => {
                format!("Poort {port} is al in gebruik. Kies een andere met --port, of 0 voor een vrije.")
            }
            Closed::Network(error) => {
                format!("Het netwerk geeft poort {port} niet: {error}. Kies een andere met --port.")
            }
        }
    }

    /// A sentence in words, without a level.
    fn said(line: &Line) -> String {
        match levels::load(levels::embed::LEVELS[0]) {
            Ok(level) => Words::dutch().say(line, &LevelFacts::new(Arc::new(level), "")),
            Err(_) => Words::dutch().get(&line.key),
        }
    }

    /// Where everybody goes: the tables, their addresses and the link of who leads.
    fn show(host: &Host, arguments: &Arguments, out: &mut Out) -> io::Result<()> {
        let mut addresses = arguments.address.clone();
        if addresses.is_empty() {
            addresses = address::found(host.address().port());
        }
        for code in host.hall().codes() {
            let Some(table) = host.hall().table(&code) else { continue };
            out.say(&format!("Tafel {code}: {}", table.facts().level().name()))?;
            for address in &addresses {
                out.say(&format!("  meedoen  {}", address::of_table(address, &code)))?;
            }
            let first = addresses.first().map(|first| address::of_table(first, &code)).unwrap_or_default();
            if let Some(token) = host.hall().leader_token(&code) {
                out.say(&format!("  leiden   {first}leiding?sleutel={token}"))?;
                out.say("           Houd deze link voor jezelf.")?;
            }
            out.say(&address::blocks(&first))?;
        }
        out.say("Sluit de zaal met Ctrl-C. Alles is dan bewaard.")
    }
}
