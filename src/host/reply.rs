//! What the host sends and reads around its pages: headers, cookies, forms. Nothing here knows a game.

use super::page::{self, Page, Part, Shell};
use super::token;
use crate::session::DeviceKey;
use crate::texts::Words;
use crate::theme::Theme;
use axum::http::header::{
    ACCEPT, ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, COOKIE, LOCATION,
    SET_COOKIE,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write as _;

/// Cookie with the token of a device.
pub const DEVICE: &str = "regiotafel";
/// Cookie with the token of who leads.
pub const LEADER: &str = "leiding";
/// Most letters of the number that a phone makes up for a command.
const NUMBER: usize = 40;

/// Fields of a form, in order.
pub type Fields = Vec<(String, String)>;

/// The value of a field that says something.
pub fn field<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
}

/// The number in a field.
pub fn number<T: std::str::FromStr>(fields: &Fields, name: &str) -> Option<T> {
    field(fields, name)?.trim().parse().ok()
}

/// The number of the command in a form with a sum of what it says: a second copy is the same command, a changed mind is another.
/// Empty without a number.
pub fn command(fields: &Fields) -> String {
    let given = field(fields, "id").unwrap_or_default();
    let number: String = given.chars().filter(char::is_ascii_alphanumeric).take(NUMBER).collect();
    if number.is_empty() {
        return number;
    }
    let mut sum = blake3::Hasher::new();
    for (name, value) in fields {
        sum.update(name.as_bytes()).update(&[0]).update(value.as_bytes()).update(&[0]);
    }
    format!("{number}:{}", &sum.finalize().to_hex()[..16])
}

/// An answer of the host, made where waiting for the disk is allowed.
pub async fn reply(make: impl FnOnce() -> Response + Send + 'static) -> Response {
    let made = tokio::task::spawn_blocking(make).await;
    made.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

/// A page, with what the person must know first, and where its changes come from; packed for whoever can unpack it.
pub fn send(asked: &HeaderMap, status: StatusCode, page: &Page, said: Option<&str>, stream: Option<&str>) -> Response {
    // Without chance a page has neither style nor script; it still reads and votes.
    let nonce = token::fresh().unwrap_or_default();
    // What the page shows already need not come over the stream.
    let stream = stream.map(|place| format!("{place}gezien={}", sums(&page.parts)));
    let shell = Shell { nonce: &nonce, stream: stream.as_deref(), said };
    let html = page::shell(Words::dutch(), Theme::Light, page, &shell).into_string();
    let policy = format!(
        "default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; connect-src 'self'; img-src data:; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    let packed = takes_gzip(asked).then(|| pack(html.as_bytes())).flatten();
    let mut response = match packed {
        Some(packed) => (status, [(CONTENT_ENCODING, "gzip")], packed).into_response(),
        None => (status, html).into_response(),
    };
    guard(response.headers_mut(), "text/html; charset=utf-8");
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// The browser can unpack gzip.
fn takes_gzip(asked: &HeaderMap) -> bool {
    asked.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).is_some_and(|kinds| kinds.contains("gzip"))
}

/// Packed; nothing when that fails, and then the page goes as it is.
fn pack(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut packer = GzEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::fast());
    packer.write_all(bytes).ok()?;
    packer.finish().ok()
}

/// One line for the person: the answer to a script that stays on its page.
pub fn say(status: StatusCode, words: String) -> Response {
    let mut response = (status, words).into_response();
    guard(response.headers_mut(), "text/plain; charset=utf-8");
    response
}

fn guard(headers: &mut HeaderMap, kind: &'static str) {
    let fixed = [
        (CONTENT_TYPE, kind),
        (CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("x-content-type-options"), "nosniff"),
        (HeaderName::from_static("referrer-policy"), "no-referrer"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

/// The parts of a page as their names with the sums of what is in them.
fn sums(parts: &[Part]) -> String {
    parts.iter().map(|part| format!("{}.{:08x}", part.key, sum(part))).collect::<Vec<_>>().join("_")
}

/// A number that changes when what is in a part does.
pub fn sum(part: &Part) -> u32 {
    let [a, b, c, d, ..] = *blake3::hash(part.body.0.as_bytes()).as_bytes();
    u32::from_be_bytes([a, b, c, d])
}

/// On to another page; a reload of that one posts nothing again.
pub fn on_to(place: &str, cookie: Option<(&str, &str)>) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    if let Ok(place) = HeaderValue::from_str(place) {
        response.headers_mut().insert(LOCATION, place);
    }
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Some((name, value)) = cookie {
        set_cookie(response.headers_mut(), name, value);
    }
    response
}

/// A cookie for this table. No path: the browser sends it back below the address of this table alone, also behind another server.
pub fn set_cookie(headers: &mut HeaderMap, name: &str, value: &str) {
    if let Ok(cookie) = HeaderValue::from_str(&format!("{name}={value}; HttpOnly; SameSite=Lax; Max-Age=2592000")) {
        headers.insert(SET_COOKIE, cookie);
    }
}

/// The token in a cookie, if it looks like one.
pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers.get_all(COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    let found =
        all.flat_map(|line| line.split(';')).find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))?;
    token::looks_good(found).then(|| found.to_owned())
}

/// The device that asks.
pub fn device(headers: &HeaderMap) -> Option<DeviceKey> {
    cookie(headers, DEVICE).map(|token| token::key(&token))
}

/// A form that another site made a browser send: refused, whatever cookies came with it.
pub fn is_foreign(headers: &HeaderMap) -> bool {
    let from = headers.get("sec-fetch-site").and_then(|value| value.to_str().ok());
    from.is_some_and(|from| from != "same-origin" && from != "none")
}

/// A script asks: it stays on its page and wants one line.
pub fn wants_line(headers: &HeaderMap) -> bool {
    headers.get(ACCEPT).and_then(|value| value.to_str().ok()).is_some_and(|kinds| kinds.starts_with("text/plain"))
}
