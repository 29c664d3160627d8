//! The hall: the tables of this program, each with its room. Shells come in through here; a room is only used under its lock.

use super::address;
use super::limit::Guard;
use super::live::Followers;
use super::token;
use crate::facts::LevelFacts;
use crate::journal::{Fault, Journal, Opening};
use crate::levels;
use crate::rules::level::Level;
use crate::rules::refusal::Refusal;
use crate::session::{Door, Request, Room, WayIn};
use std::collections::BTreeMap;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use tokio::sync::watch;

/// Wrong codes of tables in ten seconds, over the whole hall.
const TABLE_GUESSES: (usize, Duration) = (20, Duration::from_secs(10));
/// Wrong codes of chairs in a minute, per table.
const CARD_GUESSES: (usize, Duration) = (10, Duration::from_secs(60));
/// Days that a table is kept, if nothing else is said.
pub const DAYS: u64 = 30;

/// A wish that waits for its turn, and where the answer goes.
type Waiting = (Request, SyncSender<Result<(), Refusal>>);

/// A table that is open.
pub struct Table {
    room: Mutex<Room>,
    facts: LevelFacts,
    queue: Mutex<Vec<Waiting>>,
    news: watch::Sender<()>,
    /// Who follows it.
    pub followers: Mutex<Followers>,
    /// Guesses of cards of chairs.
    pub cards: Mutex<Guard>,
    /// How phones come to it, once somebody asked.
    way_in: Mutex<Option<WayIn>>,
    began: Instant,
}

impl Table {
    fn new(room: Room, began: Instant) -> Self {
        let facts = LevelFacts::new(room.level().clone(), &room.door().format);
        let cards = Mutex::new(Guard::new(CARD_GUESSES.0, CARD_GUESSES.1));
        Self {
            facts,
            room: Mutex::new(room),
            queue: Mutex::default(),
            news: watch::Sender::new(()),
            followers: Mutex::default(),
            cards,
            way_in: Mutex::default(),
            began,
        }
    }

    /// The facts of its level.
    pub fn facts(&self) -> &LevelFacts {
        &self.facts
    }

    /// How phones come to it, at these addresses of the host; the picture is drawn once.
    pub fn way_in(&self, shown: &[String]) -> WayIn {
        let make = || {
            let code = self.with(|room, _| room.id().to_owned());
            let addresses = shown.iter().map(|host| address::of_table(host, &code)).collect();
            with_picture(code, addresses)
        };
        hold(&self.way_in).get_or_insert_with(make).clone()
    }

    /// The next of its addresses is shown first, for a network on which phones do not reach the one before.
    pub fn show_other_address(&self) {
        if let Some(way) = &mut *hold(&self.way_in) {
            let mut addresses = std::mem::take(&mut way.addresses);
            let by = addresses.len().min(1);
            addresses.rotate_left(by);
            *way = with_picture(std::mem::take(&mut way.code), addresses);
        }
        self.stir();
    }

    /// Time since the hall opened.
    pub fn now(&self) -> Duration {
        self.began.elapsed()
    }

    /// Looks at the room. May wait for the disk: never from an asynchronous task.
    pub fn with<T>(&self, look: impl FnOnce(&mut Room, Duration) -> T) -> T {
        look(&mut hold(&self.room), self.now())
    }

    /// Has a wish carried out and kept. Whoever gets to the room first takes along all who wait: one wait for the disk.
    pub fn take(&self, request: Request) -> Result<(), Refusal> {
        let (answer, heard) = sync_channel(1);
        hold(&self.queue).push((request, answer));
        {
            let mut room = hold(&self.room);
            let waiting = std::mem::take(&mut *hold(&self.queue));
            if !waiting.is_empty() {
                let (requests, answers): (Vec<_>, Vec<_>) = waiting.into_iter().unzip();
                for (answer, result) in answers.into_iter().zip(room.take(&requests, self.now())) {
                    // Who no longer waits needs no answer.
                    let _ = answer.send(result);
                }
                self.stir();
            }
        }
        heard.recv().unwrap_or_else(|_| Err(Refusal::of("spel-niet-begonnen")))
    }

    /// Hears of everything that somebody may see.
    pub fn listen(&self) -> watch::Receiver<()> {
        self.news.subscribe()
    }

    /// Something that somebody sees changed, if only who is here.
    pub fn stir(&self) {
        self.news.send_replace(());
    }
}

/// The first of the addresses as a picture.
fn with_picture(code: String, addresses: Vec<String>) -> WayIn {
    let picture = addresses.first().map(|first| address::picture(first)).unwrap_or_default();
    WayIn { code, addresses, picture }
}

/// All tables.
pub struct Hall {
    journal: Arc<dyn Journal>,
    tables: RwLock<BTreeMap<String, Arc<Table>>>,
    codes: Mutex<Guard>,
    began: Instant,
}

/// A table that cannot be gone on with, and why.
pub struct Lost {
    /// Its code.
    pub id: String,
    /// Why.
    pub why: Refusal,
}

impl Hall {
    /// Opens the tables that the journal kept; those past their date are erased first.
    pub fn open(journal: Arc<dyn Journal>) -> Result<(Self, Vec<Lost>), Fault> {
        let codes = Mutex::new(Guard::new(TABLE_GUESSES.0, TABLE_GUESSES.1));
        let hall = Self { journal, tables: RwLock::default(), codes, began: started() };
        hall.erase_old()?;
        let mut lost = Vec::new();
        for opening in hall.journal.tables()? {
            if let Err(why) = hall.reopen(&opening) {
                lost.push(Lost { id: opening.id, why });
            }
        }
        Ok((hall, lost))
    }

    fn reopen(&self, opening: &Opening) -> Result<(), Refusal> {
        let level = levels::load(&opening.level).map_err(|_| Refusal::of("level-weg"))?;
        let kept = self.journal.read(&opening.id).map_err(|fault| fault.line())?;
        let room = Room::reopen(self.journal.clone(), kept, Arc::new(level))?;
        self.put(&opening.id, room);
        Ok(())
    }

    fn put(&self, code: &str, room: Room) {
        let table = Arc::new(Table::new(room, self.began));
        self.tables.write().unwrap_or_else(PoisonError::into_inner).insert(code.to_owned(), table);
    }

    /// A new table; its code.
    pub fn new_table(
        &self,
        named: &str,
        level: Arc<Level>,
        format: &str,
        seed: u64,
        days: u64,
    ) -> Result<String, Refusal> {
        let chance = |error: getrandom::Error| Refusal::from(Fault::Disk(error.to_string()).line());
        let secret = token::fresh().map_err(chance)?;
        let door = Door::new(format, token::key(&token::leader(&secret)), secret).json();
        let delete_after = unix_now() + days * 24 * 3600;
        loop {
            let id = token::table_code().map_err(chance)?;
            let opening = Opening { id, level: named.to_owned(), seed, delete_after, door: door.clone() };
            if self.journal.tables().map_err(|fault| fault.line())?.iter().any(|other| other.id == opening.id) {
                continue;
            }
            let room = Room::create(self.journal.clone(), &opening, level)?;
            self.put(&opening.id, room);
            return Ok(opening.id);
        }
    }

    /// Codes of the tables.
    pub fn codes(&self) -> Vec<String> {
        self.tables.read().unwrap_or_else(PoisonError::into_inner).keys().cloned().collect()
    }

    /// Whole days until a table is erased.
    pub fn days_left(&self, code: &str) -> u32 {
        let tables = self.journal.tables().unwrap_or_default();
        let until = tables.iter().find(|opening| opening.id == code).map_or(0, |opening| opening.delete_after);
        (until.saturating_sub(unix_now()) / (24 * 3600)) as u32
    }

    /// A table by its code; for those who know it already.
    pub fn table(&self, code: &str) -> Option<Arc<Table>> {
        self.tables.read().unwrap_or_else(PoisonError::into_inner).get(code).cloned()
    }

    /// A table by a code that somebody typed or followed: wrong ones are counted. `Err` while there are too many.
    pub fn guess(&self, code: &str) -> Result<Option<Arc<Table>>, TooMany> {
        let now = self.began.elapsed();
        let mut codes = hold(&self.codes);
        if !codes.is_open(now) {
            return Err(TooMany);
        }
        let found = self.table(code);
        if found.is_none() {
            codes.note_wrong(now);
        }
        Ok(found)
    }

    /// How often somebody seemed to be trying codes.
    pub fn alarms(&self) -> u32 {
        hold(&self.codes).alarms()
    }

    /// The link token of who leads a table.
    pub fn leader_token(&self, code: &str) -> Option<String> {
        self.table(code)
            .map(|table| table.with(|room, _| token::leader(room.door().card(crate::rules::ids::SeatIx(0)).0)))
    }

    /// A whole table, really gone.
    pub fn erase(&self, code: &str) -> Result<(), Fault> {
        self.tables.write().unwrap_or_else(PoisonError::into_inner).remove(code);
        self.journal.erase(code)
    }

    /// Erases the tables past their date.
    pub fn erase_old(&self) -> Result<(), Fault> {
        let now = unix_now();
        for opening in self.journal.tables()?.iter().filter(|opening| opening.delete_after < now) {
            self.erase(&opening.id)?;
        }
        Ok(())
    }
}

/// Too many wrong codes: nobody gets an answer for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooMany;

/// A lock, also when somebody broke off while he had it: rooms put themselves right from what was kept.
pub fn hold<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

#[expect(clippy::disallowed_methods, reason = "the clock of the hall: presence and limits, never the game")]
fn started() -> Instant {
    Instant::now()
}

#[expect(clippy::disallowed_methods, reason = "the date on which a table is erased; the game never sees it")]
fn unix_now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
