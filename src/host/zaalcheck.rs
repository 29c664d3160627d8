//! Zaalcheck: can phones reach this laptop, on what address, and which way of playing suits this room (`peers.md` E5). It is a
//! small server that answers every address; whoever's page comes is counted, nobody is remembered.

use super::address;
use super::page;
use super::reply::send;
use crate::texts::Words;
use axum::Router;
use axum::extract::{ConnectInfo, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use std::collections::BTreeSet;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

use super::hall::hold;

/// What phones ask of a network of which they think that it wants them to log in first.
const PORTAL: [&str; 5] =
    ["/generate_204", "/gen_204", "/hotspot-detect.html", "/connecttest.txt", "/library/test/success.html"];

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    /// Addresses of this machine on networks.
    pub addresses: Vec<String>,
    /// Other machines that saw the page, by a sum of their address.
    pub phones: BTreeSet<u64>,
    /// A phone asked what it asks of a network where people must log in first.
    pub portal: bool,
}

/// How a table can be played (`peers.md` E5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transport {
    /// Phones on this network, this laptop in the middle.
    ThisNetwork,
    /// Phones on a router of one's own, this laptop in the middle.
    OwnRouter,
    /// One laptop that goes round.
    OneLaptop,
}

impl Transport {
    /// Key of its words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::ThisNetwork => "zaalcheck-dit-netwerk",
            Self::OwnRouter => "zaalcheck-eigen-router",
            Self::OneLaptop => "zaalcheck-een-laptop",
        }
    }
}

/// What the findings mean: which way of playing, and keys of the sentences that say why and what to try, the likeliest first.
pub fn judge(found: &Findings) -> (Transport, Vec<&'static str>) {
    if !found.phones.is_empty() {
        return (Transport::ThisNetwork, vec!["zaalcheck-gelukt"]);
    }
    if found.portal {
        return (Transport::OwnRouter, vec!["zaalcheck-inlogscherm"]);
    }
    if found.addresses.is_empty() {
        return (Transport::OneLaptop, vec!["zaalcheck-geen-netwerk", "zaalcheck-router-mag"]);
    }
    let mut causes = vec!["zaalcheck-zelfde-wifi"];
    if found.addresses.len() > 1 {
        causes.push("zaalcheck-ander-adres");
    }
    causes.extend(["zaalcheck-brandmuur", "zaalcheck-afgeschermd"]);
    (Transport::OwnRouter, causes)
}

/// What was found, and a bell that rings when a phone comes.
#[derive(Default)]
struct Seen {
    found: Mutex<Findings>,
    came: Condvar,
}

/// A check that runs.
pub struct Zaalcheck {
    seen: Arc<Seen>,
    address: SocketAddr,
    _runtime: Runtime,
}

impl Zaalcheck {
    /// Listens on a port; 0 takes a free one.
    pub fn open(port: u16) -> io::Result<Self> {
        let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("zaalcheck").enable_all().build()?;
        let listener = runtime.block_on(TcpListener::bind((Ipv4Addr::UNSPECIFIED, port)))?;
        let address = listener.local_addr()?;
        let addresses = address::on_networks(address.port());
        let found = Mutex::new(Findings { addresses, ..Findings::default() });
        let all = Arc::new(Seen { found, came: Condvar::new() });
        let app = Router::new().fallback(seen).with_state(all.clone());
        let app = app.into_make_service_with_connect_info::<SocketAddr>();
        runtime.spawn(async move { axum::serve(listener, app).await });
        Ok(Self { seen: all, address, _runtime: runtime })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What was found so far.
    pub fn found(&self) -> Findings {
        hold(&self.seen.found).clone()
    }

    /// Waits for a phone, at most so long; what was found then.
    pub fn wait(&self, longest: Duration) -> Findings {
        let found = hold(&self.seen.found);
        let waited = self.seen.came.wait_timeout_while(found, longest, |found| found.phones.is_empty());
        waited.unwrap_or_else(PoisonError::into_inner).0.clone()
    }
}

/// Somebody asks for something: a phone, this laptop itself, or a phone that looks for a log-in page.
async fn seen(
    State(all): State<Arc<Seen>>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    if PORTAL.contains(&uri.path()) {
        hold(&all.found).portal = true;
        return StatusCode::NO_CONTENT.into_response();
    }
    if uri.path() != "/" {
        return StatusCode::NOT_FOUND.into_response();
    }
    if !is_here(from.ip()) {
        hold(&all.found).phones.insert(sum(from.ip()));
        all.came.notify_all();
    }
    send(&headers, StatusCode::OK, &page::reached(Words::dutch()), None, None)
}

/// The address is of this machine itself.
fn is_here(ip: IpAddr) -> bool {
    let own = local_ip_address::list_afinet_netifas().unwrap_or_default();
    ip.is_loopback() || own.iter().any(|(_, address)| *address == ip)
}

/// Tells machines apart without keeping their address.
fn sum(ip: IpAddr) -> u64 {
    let hash = blake3::hash(ip.to_string().as_bytes());
    hash.as_bytes()[..8].iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_chooses_the_way_of_playing() {
        let one = vec!["http://192.168.1.2:7373/".to_owned()];
        let silent = Findings { addresses: one.clone(), ..Findings::default() };
        let (way, causes) = judge(&silent);
        assert_eq!(way, Transport::OwnRouter);
        assert!(causes.contains(&"zaalcheck-brandmuur") && !causes.contains(&"zaalcheck-ander-adres"));
        let two = Findings { addresses: [one.clone(), one.clone()].concat(), ..Findings::default() };
        assert!(judge(&two).1.contains(&"zaalcheck-ander-adres"));
        assert_eq!(judge(&Findings::default()).0, Transport::OneLaptop);
        let portal = Findings { portal: true, ..silent.clone() };
        assert_eq!(judge(&portal), (Transport::OwnRouter, vec!["zaalcheck-inlogscherm"]));
        let reached = Findings { phones: BTreeSet::from([1]), ..portal };
        assert_eq!(judge(&reached).0, Transport::ThisNetwork, "what works, works");
    }
}
