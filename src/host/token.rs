//! What may not be guessed: tokens of devices, codes of tables and of the cards of chairs.

use crate::rules::ids::SeatIx;
use crate::session::{DeviceKey, Door};
use subtle::ConstantTimeEq;

/// Consonants that no hall mistakes for another sign, and that make no words.
pub const LETTERS: &[u8; 16] = b"BDFGHJKMNPRSTVWZ";
/// Letters of the code of a table.
pub const TABLE_LETTERS: usize = 4;
/// Letters of the code on the card of a chair.
pub const CARD_LETTERS: usize = 6;

/// 128 bits of chance as 32 signs.
pub fn fresh() -> Result<String, getrandom::Error> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits)?;
    Ok(bits.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Whether a text has the shape of a token.
pub fn looks_good(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The code of a new table.
pub fn table_code() -> Result<String, getrandom::Error> {
    let mut bits = [0; TABLE_LETTERS];
    getrandom::fill(&mut bits)?;
    Ok(letters(&bits))
}

/// What the table knows a device by: the token itself is kept nowhere but in the browser.
pub fn key(token: &str) -> DeviceKey {
    DeviceKey(blake3::hash(token.as_bytes()).to_hex().to_string())
}

/// The token of who leads, made from the secret of a table: the same again after a restart.
pub fn leader(card_secret: &str) -> String {
    let hash = keyed(card_secret, b"leiding");
    hash.as_bytes()[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The code on the card of a chair; another one each time the chair was freed.
pub fn card(door: &Door, seat: SeatIx) -> String {
    let (secret, freed) = door.card(seat);
    let hash = keyed(secret, format!("stoel {} {freed}", seat.0).as_bytes());
    letters(&hash.as_bytes()[..CARD_LETTERS])
}

/// The chair of which this is the card. All cards are looked at, in constant time.
pub fn seat_of_card(door: &Door, seats: impl Iterator<Item = SeatIx>, code: &str) -> Option<SeatIx> {
    let given = plain(code);
    let mut found = None;
    for seat in seats {
        if bool::from(card(door, seat).as_bytes().ct_eq(given.as_bytes())) {
            found = Some(seat);
        }
    }
    found
}

/// A code as people type it, as it is kept: capitals, nothing between.
pub fn plain(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_uppercase()).take(2 * CARD_LETTERS).collect()
}

fn letters(bits: &[u8]) -> String {
    bits.iter().map(|byte| char::from(LETTERS[usize::from(byte % 16)])).collect()
}

fn keyed(secret: &str, what: &[u8]) -> blake3::Hash {
    blake3::keyed_hash(blake3::hash(secret.as_bytes()).as_bytes(), what)
}
