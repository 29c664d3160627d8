//! The journal on disk: one SQLite file that any tool opens. One thread writes; what waits goes into one transaction, so
//! that many tables share one wait for the disk. A caller hears "kept" only after that.

mod tables;

use super::{Entry, Fault, Journal, Kept, Opening};
use rusqlite::{Connection, ErrorCode, TransactionBehavior};
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread::{self, JoinHandle};

/// Version of the file, in `user_version`. Each later version says how it is made from the one before.
const VERSION: i64 = 1;
/// Most jobs in one transaction: keeps the wait of the first within bounds.
const TOGETHER: usize = 256;

/// What the writer does for a caller.
type Work = Box<dyn FnOnce(&Connection) -> Result<(), Fault> + Send>;

/// Work that waits, and where its answer goes.
struct Job {
    work: Work,
    kind: Kind,
    answer: SyncSender<Result<(), Fault>>,
}

/// How a job goes with others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Shares a transaction.
    Shared,
    /// What it erases must also leave the log beside the file.
    Erasing,
}

/// A journal on disk.
pub struct Sqlite {
    jobs: Option<Mutex<Sender<Job>>>,
    writer: Option<JoinHandle<()>>,
}

impl Sqlite {
    /// Opens the file, or makes it. Nobody else may have it open.
    pub fn open(path: &Path) -> Result<Self, Fault> {
        Self::start(connect(path)?)
    }

    /// The same with at most so many pages of 4,096 bytes: a full disk, when and where one wants it.
    pub fn open_within(path: &Path, pages: u32) -> Result<Self, Fault> {
        let connection = connect(path)?;
        connection.pragma_update(None, "max_page_count", pages).map_err(fault)?;
        Self::start(connection)
    }

    fn start(connection: Connection) -> Result<Self, Fault> {
        let (jobs, waiting) = channel();
        let writer = thread::Builder::new().name("journal".to_owned());
        let writer =
            writer.spawn(move || write(connection, &waiting)).map_err(|error| Fault::Disk(error.to_string()))?;
        Ok(Self { jobs: Some(Mutex::new(jobs)), writer: Some(writer) })
    }

    /// Has something done and waits until it is durable.
    fn have<T: Send + 'static>(
        &self,
        kind: Kind,
        work: impl FnOnce(&Connection) -> Result<T, Fault> + Send + 'static,
    ) -> Result<T, Fault> {
        let stopped = || Fault::Disk("the writer has stopped".to_owned());
        let (answer, heard) = sync_channel(1);
        let (found, result) = sync_channel(1);
        let work: Work = Box::new(move |connection| {
            // The other end waits for this below; it is never gone before.
            let _ = found.send(work(connection)?);
            Ok(())
        });
        let jobs = self.jobs.as_ref().ok_or_else(stopped)?;
        let jobs = jobs.lock().unwrap_or_else(PoisonError::into_inner).clone();
        jobs.send(Job { work, kind, answer }).map_err(|_| stopped())?;
        heard.recv().map_err(|_| stopped())??;
        result.recv().map_err(|_| stopped())
    }
}

impl Drop for Sqlite {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(writer) = self.writer.take() {
            // A writer that broke off has nothing left to write.
            let _ = writer.join();
        }
    }
}

impl Journal for Sqlite {
    fn create(&self, opening: &Opening) -> Result<(), Fault> {
        let opening = opening.clone();
        self.have(Kind::Shared, move |connection| tables::create(connection, &opening))
    }

    fn append(&self, table: &str, entry: &Entry) -> Result<(), Fault> {
        let (table, entry) = (table.to_owned(), entry.clone());
        self.have(Kind::Shared, move |connection| tables::append(connection, &table, &entry))
    }

    fn tables(&self) -> Result<Vec<Opening>, Fault> {
        self.have(Kind::Shared, tables::all)
    }

    fn read(&self, table: &str) -> Result<Kept, Fault> {
        let table = table.to_owned();
        self.have(Kind::Shared, move |connection| tables::read(connection, &table))
    }

    fn erase_words(&self, table: &str) -> Result<(), Fault> {
        let table = table.to_owned();
        self.have(Kind::Erasing, move |connection| tables::erase_words(connection, &table))
    }

    fn erase(&self, table: &str) -> Result<(), Fault> {
        let table = table.to_owned();
        self.have(Kind::Erasing, move |connection| tables::erase(connection, &table))
    }
}

/// The writer: takes what waits, does it in one transaction, and answers when that is on the disk.
fn write(mut connection: Connection, waiting: &Receiver<Job>) {
    while let Ok(first) = waiting.recv() {
        let mut jobs = vec![first];
        jobs.extend(waiting.try_iter().take(TOGETHER - 1));
        let erasing = jobs.iter().any(|job| job.kind == Kind::Erasing);
        let (work, answers): (Vec<_>, Vec<_>) = jobs.into_iter().map(|job| (job.work, job.answer)).unzip();
        let done = together(&mut connection, work);
        let swept = if erasing { sweep(&connection) } else { Ok(()) };
        for (at, answer) in answers.into_iter().enumerate() {
            let result = match &done {
                Ok(results) => results[at].clone().and_then(|()| swept.clone()),
                Err(fault) => Err(fault.clone()),
            };
            // Who no longer waits needs no answer.
            let _ = answer.send(result);
        }
    }
}

/// Does all work in one transaction; what one of them cannot do is undone for that one alone.
fn together(connection: &mut Connection, work: Vec<Work>) -> Result<Vec<Result<(), Fault>>, Fault> {
    let mut transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(fault)?;
    let mut results = Vec::new();
    for work in work {
        let savepoint = transaction.savepoint().map_err(fault)?;
        let result = work(&savepoint);
        match &result {
            Ok(()) => savepoint.commit().map_err(fault)?,
            // A full disk may undo the whole transaction: then nobody hears "kept", and all hear of the disk.
            Err(first) => savepoint.finish().map_err(|_| first.clone())?,
        }
        results.push(result);
    }
    transaction.commit().map_err(fault)?;
    Ok(results)
}

/// Moves the log beside the file into it and empties that log: erased words stand in neither.
fn sweep(connection: &Connection) -> Result<(), Fault> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(fault)
}

/// A connection to the file, of this version.
fn connect(path: &Path) -> Result<Connection, Fault> {
    let connection = Connection::open(path).map_err(fault)?;
    let set = |name: &str, value: &str| connection.pragma_update(None, name, value).map_err(fault);
    // One program at a time; without it SQLite needs memory that is shared between programs.
    set("locking_mode", "EXCLUSIVE")?;
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(fault)?;
    if found > VERSION {
        return Err(Fault::Newer { found, known: VERSION });
    }
    set("secure_delete", "ON")?;
    set("synchronous", "FULL")?;
    connection.query_row("PRAGMA journal_mode=WAL", [], |_| Ok(())).map_err(fault)?;
    connection.execute_batch("BEGIN IMMEDIATE; COMMIT;").map_err(fault)?;
    if found < VERSION {
        connection
            .execute_batch(&format!("BEGIN; {}; PRAGMA user_version={VERSION}; COMMIT;", tables::SCHEMA))
            .map_err(fault)?;
    }
    Ok(connection)
}

/// What the database said, as far as people can do something about it.
fn fault(error: rusqlite::Error) -> Fault {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => Fault::Full,
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Fault::ReadOnly,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Fault::InUse,
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Fault::Broken,
        _ => Fault::Disk(error.to_string()),
    }
}
