//! Where phones find this machine, and the same as a picture.

use crate::session::Qr;
use fast_qr::{QRBuilder, QRCode};
use std::net::IpAddr;

/// Addresses of this machine on its networks, those of a local network first; only itself when there is no network.
pub fn found(port: u16) -> Vec<String> {
    let found = on_networks(port);
    if found.is_empty() { vec![format!("http://127.0.0.1:{port}/")] } else { found }
}

/// Addresses of this machine on its networks, those of a local network first.
pub fn on_networks(port: u16) -> Vec<String> {
    let all = local_ip_address::list_afinet_netifas().unwrap_or_default();
    let mut usable: Vec<(bool, String)> = all
        .into_iter()
        .filter_map(|(_, address)| match address {
            IpAddr::V4(address) if !address.is_loopback() && !address.is_link_local() => {
                Some((!address.is_private(), format!("http://{address}:{port}/")))
            }
            IpAddr::V4(_) | IpAddr::V6(_) => None,
        })
        .collect();
    usable.sort();
    usable.dedup();
    usable.into_iter().map(|(_, address)| address).collect()
}

/// The address of a table, from that of the host.
pub fn of_table(host: &str, code: &str) -> String {
    format!("{}/{code}/", host.trim_end_matches('/'))
}

/// An address as a picture to photograph; nothing when it is too long for one.
pub fn picture(address: &str) -> Qr {
    let Some(code) = code(address) else { return Qr::default() };
    let dark = (0..code.size).flat_map(|row| code[row].iter().map(|module| module.value())).collect();
    Qr { side: code.size, dark }
}

/// The same for a terminal.
pub fn blocks(address: &str) -> String {
    code(address).map(|code| code.to_str()).unwrap_or_default()
}

fn code(address: &str) -> Option<QRCode> {
    QRBuilder::new(address).build().ok()
}
