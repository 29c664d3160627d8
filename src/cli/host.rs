//! `regiotafel host`: the tables for phones in a browser, on a machine with or without a display.

use std::io;

use super::out::Out;
use super::usage::within;
use super::{End, PAGE};

/// Where tables are kept, if nothing else is said.
pub(super) const FOLDER: &str = "regiotafel-zaal";

/// Where phones find it, if nothing else is said.
pub(super) const PORT: u16 = 7373;

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
    /// Vorm van het spel; anders die waarvoor het level gemaakt is
    #[arg(long, value_name = "VORM")]
    format: Option<String>,
    /// Poort op het netwerk; 0 neemt een vrije (gewoon 7373)
    #[arg(long, value_name = "POORT", default_value_t = PORT, hide_default_value = true, value_parser = port)]
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
pub(super) fn port(text: &str) -> Result<u16, String> {
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

/// The hall that the window opens when somebody asks for it; none in a program without a host.
#[cfg(all(feature = "table", not(feature = "host")))]
pub(super) fn own(_: &super::TableArguments) -> Option<Box<dyn crate::session::Halls>> {
    None
}

/// The hall that the window opens when somebody asks for it.
#[cfg(all(feature = "table", feature = "host"))]
pub(super) fn own(arguments: &super::TableArguments) -> Option<Box<dyn crate::session::Halls>> {
    Some(Box::new(own::OwnHall::new(arguments)))
}

#[cfg(feature = "host")]
mod open {
    use super::{Arguments, End, Out, io};
    use crate::facts::LevelFacts;
    use crate::host::{Closed, Host, address, token};
    use crate::journal::{Fault, Journal, Sqlite};
    use crate::levels;
    use crate::rules::level::{Format, Level};
    use crate::rules::line::{FactValue, Line};
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
        let host = match start(&arguments.data, arguments.port, &arguments.address) {
            Ok(host) => host,
            Err(why) => {
                out.complain(&said(&complaint(&why, arguments.port)));
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
        let group = level.group_format().map(Format::id);
        let wished = arguments.format.as_deref().or(group);
        let Some(format) = crate::cli::level::format(&level, wished, false, out)? else { return Ok(None) };
        let format = format.id().to_owned();
        Ok(Some((name.to_owned(), Arc::new(level), format)))
    }

    /// Wipes one table.
    fn erase(arguments: &Arguments, code: &str, out: &mut Out) -> io::Result<End> {
        let code = token::plain(code);
        match journal(&arguments.data).and_then(|journal| journal.read(&code).map(|_| journal)?.erase(&code)) {
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

    fn journal(data: &str) -> Result<Sqlite, Fault> {
        let folder = Path::new(data);
        std::fs::create_dir_all(folder).map_err(|_| Fault::ReadOnly)?;
        Sqlite::open(&folder.join("zaal.db"))
    }

    pub(super) fn start(data: &str, port: u16, shown: &[String]) -> Result<Host, Closed> {
        Host::open(Arc::new(journal(data)?), port, shown.to_vec())
    }

    /// What went wrong, and what to do.
    pub(super) fn complaint(why: &Closed, port: u16) -> Line {
        let number = FactValue::Number(port.into());
        match why {
            Closed::Journal(fault) => fault.line(),
            Closed::Network(error) if error.kind() == io::ErrorKind::AddrInUse => {
                Line::new("zaal-poort-bezet").with("poort", number)
            }
            Closed::Network(error) => {
                Line::new("zaal-geen-netwerk").with("poort", number).with("fout", FactValue::Words(error.to_string()))
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

#[cfg(all(feature = "table", feature = "host"))]
mod own {
    use super::open::{complaint, start};
    use crate::cli::TableArguments;
    use crate::host::{DAYS, Host, LedHere};
    use crate::levels;
    use crate::rules::level::Level;
    use crate::rules::line::Line;
    use crate::session::{Halls, KeptTable, LedTable};
    use std::sync::Arc;

    /// The hall of this machine, opened when it is first asked for something.
    pub(super) struct OwnHall {
        data: String,
        port: u16,
        shown: Vec<String>,
        /// Paths of levels of authors: a kept table finds its level back by it.
        paths: Vec<String>,
        host: Option<Arc<Host>>,
    }

    impl OwnHall {
        pub(super) fn new(arguments: &TableArguments) -> Self {
            let TableArguments { data, port, address, level, .. } = arguments;
            Self { data: data.clone(), port: *port, shown: address.clone(), paths: level.clone(), host: None }
        }

        fn host(&mut self) -> Result<Arc<Host>, Line> {
            if let Some(host) = &self.host {
                return Ok(host.clone());
            }
            let host = start(&self.data, self.port, &self.shown).map_err(|why| complaint(&why, self.port))?;
            Ok(self.host.insert(Arc::new(host)).clone())
        }

        fn led(&mut self, code: &str) -> Result<Arc<dyn LedTable>, Line> {
            let table = LedHere::of(self.host()?, code);
            Ok(Arc::new(table.ok_or_else(|| Line::new("weigering-level-weg"))?))
        }
    }

    impl Halls for OwnHall {
        fn kept(&mut self) -> Result<Vec<KeptTable>, Line> {
            let host = self.host()?;
            let kept = |code: String| {
                let table = host.hall().table(&code)?;
                let level = table.facts().level().name().to_owned();
                let days_left = host.hall().days_left(&code);
                Some(KeptTable { code, level, days_left })
            };
            Ok(host.hall().codes().into_iter().filter_map(kept).collect())
        }

        fn open(&mut self, level: &Arc<Level>, format: &str) -> Result<Arc<dyn LedTable>, Line> {
            let of_author = |path: &&String| levels::load(path).is_ok_and(|other| other.id() == level.id());
            let named = self.paths.iter().find(of_author).cloned().unwrap_or_else(|| level.id().to_owned());
            let seed = crate::cli::table::fresh_seed();
            let hall = self.host()?;
            let code =
                hall.hall().new_table(&named, level.clone(), format, seed, DAYS).map_err(|refusal| refusal.line)?;
            self.led(&code)
        }

        fn go_on(&mut self, code: &str) -> Result<Arc<dyn LedTable>, Line> {
            self.led(code)
        }
    }
}
