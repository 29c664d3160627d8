//! The rows of the file. Events stand in a chain: each carries the hash of all before it, so that a changed, lost or moved
//! row is seen. People's own words stand apart; the event holds only a salted hash of them, so the chain is whole without.

use super::super::{ERASED, Entry, Fault, Kept, Opening, Receipt};
use super::fault;
use crate::rules::event::Event;
use rusqlite::{Connection, OptionalExtension, Row, params};

/// Version 1 of the file.
pub(super) const SCHEMA: &str = "
CREATE TABLE tables (
  id TEXT PRIMARY KEY, level TEXT NOT NULL, seed INTEGER NOT NULL, delete_after INTEGER NOT NULL, door TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE events (
  \"table\" TEXT NOT NULL, no INTEGER NOT NULL, json TEXT NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (\"table\", no)
) STRICT, WITHOUT ROWID;
CREATE TABLE words (
  \"table\" TEXT NOT NULL, no INTEGER NOT NULL, part INTEGER NOT NULL, salt BLOB NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (\"table\", no, part)
) STRICT, WITHOUT ROWID;
CREATE TABLE receipts (
  \"table\" TEXT NOT NULL, \"by\" TEXT NOT NULL, command_id TEXT NOT NULL, no INTEGER NOT NULL,
  PRIMARY KEY (\"table\", \"by\", command_id)
) STRICT, WITHOUT ROWID";

/// Bytes of salt: enough that a short sentence cannot be guessed from its hash.
const SALT: usize = 16;

pub(super) fn create(connection: &Connection, opening: &Opening) -> Result<(), Fault> {
    if find(connection, &opening.id)?.is_some() {
        return Err(Fault::Taken(opening.id.clone()));
    }
    let mut insert = connection.prepare_cached("INSERT INTO tables VALUES (?1, ?2, ?3, ?4, ?5)").map_err(fault)?;
    let (seed, until) = (opening.seed.cast_signed(), opening.delete_after.cast_signed());
    insert.execute(params![opening.id, opening.level, seed, until, opening.door]).map_err(fault)?;
    Ok(())
}

pub(super) fn append(connection: &Connection, table: &str, entry: &Entry) -> Result<(), Fault> {
    let (expected, mut hash) = end_of_chain(connection, table)?;
    if entry.from != expected {
        return Err(Fault::Number { table: table.to_owned(), expected, given: entry.from });
    }
    for (no, event) in (expected..).zip(&entry.events) {
        hash = put(connection, table, no, event, &hash)?;
    }
    let mut insert = connection.prepare_cached("INSERT INTO receipts VALUES (?1, ?2, ?3, ?4)").map_err(fault)?;
    for receipt in &entry.receipts {
        insert.execute(params![table, receipt.by, receipt.command, receipt.no.cast_signed()]).map_err(fault)?;
    }
    if let Some(door) = &entry.door {
        let mut update = connection.prepare_cached("UPDATE tables SET door = ?2 WHERE id = ?1").map_err(fault)?;
        update.execute(params![table, door]).map_err(fault)?;
    }
    Ok(())
}

/// Writes one event and gives the end of the chain.
fn put(connection: &Connection, table: &str, no: u64, event: &Event, before: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut event = event.clone();
    let mut insert = connection.prepare_cached("INSERT INTO words VALUES (?1, ?2, ?3, ?4, ?5)").map_err(fault)?;
    for (part, words) in event.own_words().into_iter().enumerate() {
        let mut salt = [0; SALT];
        getrandom::fill(&mut salt).map_err(|error| Fault::Disk(error.to_string()))?;
        let text = std::mem::replace(words, seal(&salt, words));
        insert.execute(params![table, no.cast_signed(), part as i64, salt, text]).map_err(fault)?;
    }
    let json = serde_json::to_string(&event).map_err(|error| Fault::Disk(error.to_string()))?;
    let hash = link(before, &json);
    let mut insert = connection.prepare_cached("INSERT INTO events VALUES (?1, ?2, ?3, ?4)").map_err(fault)?;
    insert.execute(params![table, no.cast_signed(), json, hash]).map_err(fault)?;
    Ok(hash)
}

pub(super) fn all(connection: &Connection) -> Result<Vec<Opening>, Fault> {
    let mut select = connection.prepare_cached("SELECT * FROM tables ORDER BY id").map_err(fault)?;
    let rows = select.query_map([], opening).map_err(fault)?;
    rows.collect::<Result<_, _>>().map_err(fault)
}

pub(super) fn read(connection: &Connection, table: &str) -> Result<Kept, Fault> {
    let opening = find(connection, table)?.ok_or_else(|| Fault::Unknown(table.to_owned()))?;
    let events = events(connection, table)?;
    let mut select = connection
        .prepare_cached(
            "SELECT \"by\", command_id, no FROM receipts WHERE \"table\" = ?1 ORDER BY no, \"by\", command_id",
        )
        .map_err(fault)?;
    let receipt =
        |row: &Row| Ok(Receipt { by: row.get(0)?, command: row.get(1)?, no: row.get::<_, i64>(2)?.cast_unsigned() });
    let receipts = select.query_map([table], receipt).map_err(fault)?.collect::<Result<_, _>>().map_err(fault)?;
    Ok(Kept { opening, events, receipts })
}

/// The events of a table, each checked against the chain, with people's words back in place.
fn events(connection: &Connection, table: &str) -> Result<Vec<Event>, Fault> {
    let mut select = connection
        .prepare_cached("SELECT no, json, hash FROM events WHERE \"table\" = ?1 ORDER BY no")
        .map_err(fault)?;
    let row = |row: &Row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, Vec<u8>>(2)?));
    let mut events = Vec::new();
    let mut before = start(table);
    for kept in select.query_map([table], row).map_err(fault)? {
        let expected = events.len() as u64;
        let damaged = || Fault::Damaged { table: table.to_owned(), no: expected };
        let (no, json, hash) = kept.map_err(|_| damaged())?;
        if no.cast_unsigned() != expected || link(&before, &json) != hash {
            return Err(damaged());
        }
        let mut event: Event = serde_json::from_str(&json).map_err(|_| damaged())?;
        for (part, words) in event.own_words().into_iter().enumerate() {
            *words = match text(connection, table, expected, part)? {
                None => ERASED.to_owned(),
                Some((salt, text)) if seal(&salt, &text) == *words => text,
                Some(_) => return Err(damaged()),
            };
        }
        events.push(event);
        before = hash;
    }
    Ok(events)
}

/// Somebody's words with their salt; `None` when they were erased.
fn text(connection: &Connection, table: &str, no: u64, part: usize) -> Result<Option<(Vec<u8>, String)>, Fault> {
    let mut select = connection
        .prepare_cached("SELECT salt, text FROM words WHERE \"table\" = ?1 AND no = ?2 AND part = ?3")
        .map_err(fault)?;
    let found = select.query_row(params![table, no.cast_signed(), part as i64], |row| Ok((row.get(0)?, row.get(1)?)));
    found.optional().map_err(fault)
}

pub(super) fn erase_words(connection: &Connection, table: &str) -> Result<(), Fault> {
    find(connection, table)?.ok_or_else(|| Fault::Unknown(table.to_owned()))?;
    connection.execute("DELETE FROM words WHERE \"table\" = ?1", [table]).map_err(fault)?;
    Ok(())
}

pub(super) fn erase(connection: &Connection, table: &str) -> Result<(), Fault> {
    erase_words(connection, table)?;
    for delete in [
        "DELETE FROM receipts WHERE \"table\" = ?1",
        "DELETE FROM events WHERE \"table\" = ?1",
        "DELETE FROM tables WHERE id = ?1",
    ] {
        connection.execute(delete, [table]).map_err(fault)?;
    }
    Ok(())
}

/// A table as the list shows it.
fn find(connection: &Connection, table: &str) -> Result<Option<Opening>, Fault> {
    let mut select = connection.prepare_cached("SELECT * FROM tables WHERE id = ?1").map_err(fault)?;
    select.query_row([table], opening).optional().map_err(fault)
}

fn opening(row: &Row) -> rusqlite::Result<Opening> {
    Ok(Opening {
        id: row.get(0)?,
        level: row.get(1)?,
        seed: row.get::<_, i64>(2)?.cast_unsigned(),
        delete_after: row.get::<_, i64>(3)?.cast_unsigned(),
        door: row.get(4)?,
    })
}

/// The number of the next event, and the hash that it builds on.
fn end_of_chain(connection: &Connection, table: &str) -> Result<(u64, Vec<u8>), Fault> {
    let mut select = connection
        .prepare_cached("SELECT no, hash FROM events WHERE \"table\" = ?1 ORDER BY no DESC LIMIT 1")
        .map_err(fault)?;
    let last = select.query_row([table], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?)));
    match last.optional().map_err(fault)? {
        Some((no, hash)) => Ok((no.cast_unsigned() + 1, hash)),
        None if find(connection, table)?.is_some() => Ok((0, start(table))),
        None => Err(Fault::Unknown(table.to_owned())),
    }
}

/// Where the chain of a table begins.
fn start(table: &str) -> Vec<u8> {
    blake3::hash(table.as_bytes()).as_bytes().to_vec()
}

/// The next hash of a chain.
fn link(before: &[u8], json: &str) -> Vec<u8> {
    blake3::Hasher::new().update(before).update(json.as_bytes()).finalize().as_bytes().to_vec()
}

/// What stands in the event instead of somebody's words.
fn seal(salt: &[u8], words: &str) -> String {
    blake3::Hasher::new().update(salt).update(words.as_bytes()).finalize().to_hex().to_string()
}
