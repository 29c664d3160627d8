//! A journal that forgets when the program ends: for tests, and for a table that nobody wants to keep.

use super::{ERASED, Entry, Fault, Journal, Kept, Opening};
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Tables in memory.
#[derive(Debug, Default)]
pub struct Memory {
    tables: Mutex<BTreeMap<String, Kept>>,
}

impl Memory {
    fn tables(&self) -> MutexGuard<'_, BTreeMap<String, Kept>> {
        // A caller that broke off in between has changed nothing: every change is made in one step.
        self.tables.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn with<T>(&self, table: &str, act: impl FnOnce(&mut Kept) -> Result<T, Fault>) -> Result<T, Fault> {
        act(self.tables().get_mut(table).ok_or_else(|| Fault::Unknown(table.to_owned()))?)
    }
}

impl Journal for Memory {
    fn create(&self, opening: &Opening) -> Result<(), Fault> {
        let mut tables = self.tables();
        if tables.contains_key(&opening.id) {
            return Err(Fault::Taken(opening.id.clone()));
        }
        let kept = Kept { opening: opening.clone(), events: Vec::new(), receipts: Vec::new() };
        tables.insert(opening.id.clone(), kept);
        Ok(())
    }

    fn append(&self, table: &str, entry: &Entry) -> Result<(), Fault> {
        self.with(table, |kept| {
            let expected = kept.events.len() as u64;
            if entry.from != expected {
                return Err(Fault::Number { table: table.to_owned(), expected, given: entry.from });
            }
            kept.events.extend(entry.events.iter().cloned());
            kept.receipts.extend(entry.receipts.iter().cloned());
            if let Some(door) = &entry.door {
                kept.opening.door.clone_from(door);
            }
            Ok(())
        })
    }

    fn tables(&self) -> Result<Vec<Opening>, Fault> {
        Ok(self.tables().values().map(|kept| kept.opening.clone()).collect())
    }

    fn read(&self, table: &str) -> Result<Kept, Fault> {
        self.with(table, |kept| Ok(kept.clone()))
    }

    fn erase_words(&self, table: &str) -> Result<(), Fault> {
        self.with(table, |kept| {
            let words = kept.events.iter_mut().flat_map(|event| event.own_words());
            words.for_each(|words| ERASED.clone_into(words));
            Ok(())
        })
    }

    fn erase(&self, table: &str) -> Result<(), Fault> {
        self.tables().remove(table).map(|_| ()).ok_or_else(|| Fault::Unknown(table.to_owned()))
    }
}
