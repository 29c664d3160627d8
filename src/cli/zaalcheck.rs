//! `regiotafel zaalcheck`: a minute before the session, whether phones can reach this laptop.

use std::io;

use super::out::Out;
use super::usage::within;
use super::{BARE_PAGE, End};

/// Kijkt of telefoons in deze zaal de laptop bereiken, en hoe je hier het best speelt
#[derive(Debug, clap::Args)]
#[command(
    help_template = BARE_PAGE,
    override_usage = "regiotafel zaalcheck [--port POORT] [--seconds TELLEN] [--json]",
    after_help = "Open het adres op een telefoon die op het netwerk van de zaal zit. Eén telefoon is genoeg.
Einde 0: een telefoon kwam binnen. Einde 1: niemand kwam binnen; dan staat er wat je kunt doen.

Voorbeelden:
  regiotafel zaalcheck
  regiotafel zaalcheck --port 8080 --seconds 20"
)]
pub(super) struct Arguments {
    /// Poort op het netwerk: neem die waarop je straks speelt (gewoon 7373)
    #[arg(long, value_name = "POORT", default_value_t = 7373, hide_default_value = true)]
    port: u16,
    /// Zo lang wacht de check (gewoon 60 tellen)
    #[arg(long, value_name = "TELLEN", default_value_t = 60, hide_default_value = true, value_parser = within(0..=3600))]
    seconds: u64,
    /// Schrijft de uitkomst als JSON
    #[arg(long)]
    json: bool,
}

/// Says that this program has no host.
#[cfg(not(feature = "host"))]
pub(super) fn run(_: &Arguments, out: &mut Out) -> io::Result<End> {
    Ok(super::host::absent(out))
}

/// Waits for a phone, and says what that means.
#[cfg(feature = "host")]
pub(super) fn run(arguments: &Arguments, out: &mut Out) -> io::Result<End> {
    use crate::host::address;
    use crate::host::zaalcheck::{Transport, Zaalcheck, judge};
    use crate::texts::Words;
    use std::time::Duration;

    let words = Words::dutch();
    let check = match Zaalcheck::open(arguments.port) {
        Ok(check) => check,
        Err(error) => {
            out.complain(&format!(
                "Poort {} kan niet worden gebruikt: {error}. Sluit wat daar draait, of kies een andere met --port.",
                arguments.port
            ));
            return Ok(End::Found);
        }
    };
    let addresses = check.found().addresses;
    if !arguments.json {
        for address in &addresses {
            out.say(&format!("Open op een telefoon: {address}"))?;
        }
        if let Some(first) = addresses.first() {
            out.say(&address::blocks(first))?;
        }
    }
    // A laptop without a network waits for nobody.
    let wait = if addresses.is_empty() { 0 } else { arguments.seconds };
    let found = check.wait(Duration::from_secs(wait));
    let (way, causes) = judge(&found);
    if arguments.json {
        let report = serde_json::json!({
            "addresses": found.addresses, "phones": found.phones.len(), "portal": found.portal,
            "transport": way.key(), "because": causes,
        });
        out.say(&report.to_string())?;
    } else {
        for cause in causes {
            out.say(&words.get(cause))?;
        }
        out.say(&words.get(way.key()))?;
    }
    Ok(if way == Transport::ThisNetwork { End::Good } else { End::Found })
}
