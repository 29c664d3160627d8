//! The journal: what it said it keeps is there after a restart, what was erased is gone, and damage is seen.
#![cfg(feature = "host")]

use regiotafel::journal::{ERASED, Entry, Fault, Journal, Kept, Memory, Opening, Receipt, Sqlite};
use regiotafel::rules::ask::{Answer, Sentence, Subject};
use regiotafel::rules::command::{Actor, Command};
use regiotafel::rules::event::Event;
use regiotafel::rules::ids::AskNo;
use regiotafel::texts::Words;
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

mod support;
use support::Hand;

/// Somebody's own words.
const SECRET: &str = "Mijn fractie stemt tegen, maar zeg dat niet verder.";

fn folder() -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a folder for a test");
    let file = folder.path().join("regiotafel.db");
    (folder, file)
}

fn opening(id: &str) -> Opening {
    Opening {
        id: id.into(),
        level: "oefenregio".into(),
        seed: u64::MAX,
        delete_after: 2_000_000_000,
        door: "{}".into(),
    }
}

/// A whole game of nobody, with one answer in somebody's own words in it.
fn log() -> Vec<Event> {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    hand.finish();
    let mut log = hand.game.log().to_vec();
    log.insert(3, Event::Answered(AskNo(0), Answer::Vote(1, Sentence::Own(SECRET.into()))));
    log
}

fn entry(from: usize, events: &[Event]) -> Entry {
    Entry { from: from as u64, events: events.to_vec(), ..Entry::default() }
}

/// A table with the whole game in pieces.
fn fill(journal: &dyn Journal, id: &str, log: &[Event]) {
    journal.create(&opening(id)).expect("a new table");
    for (k, part) in log.chunks(7).enumerate() {
        journal.append(id, &entry(7 * k, part)).expect("it fits");
    }
}

/// Both kinds behave the same.
fn each(test: impl Fn(&dyn Journal)) {
    test(&Memory::default());
    let (_folder, file) = folder();
    test(&Sqlite::open(&file).expect("a new file"));
}

#[test]
fn what_was_kept_is_there_after_a_restart() {
    let (_folder, file) = folder();
    let log = log();
    let receipt = Receipt { by: "stoel 3".into(), command: "a1".into(), no: log.len() as u64 };
    {
        let journal = Sqlite::open(&file).expect("a new file");
        fill(&journal, "BDFG", &log);
        let last = Entry {
            from: log.len() as u64,
            receipts: vec![receipt.clone()],
            door: Some("open".into()),
            ..Entry::default()
        };
        journal.append("BDFG", &last).expect("it fits");
    }
    let journal = Sqlite::open(&file).expect("the same file");
    let door = Opening { door: "open".into(), ..opening("BDFG") };
    assert_eq!(journal.tables(), Ok(vec![door.clone()]));
    assert!(journal.read("BDFG") == Ok(Kept { opening: door, events: log, receipts: vec![receipt] }), "word for word");
}

#[test]
fn a_writer_that_missed_something_is_refused() {
    each(|journal| {
        let log = log();
        fill(journal, "BDFG", &log);
        let wrong = journal.append("BDFG", &entry(2, &log[..1]));
        assert_eq!(wrong, Err(Fault::Number { table: "BDFG".into(), expected: log.len() as u64, given: 2 }));
        assert_eq!(journal.append("ZZZZ", &entry(0, &log)), Err(Fault::Unknown("ZZZZ".into())));
        assert_eq!(journal.create(&opening("BDFG")), Err(Fault::Taken("BDFG".into())));
        assert_eq!(journal.read("BDFG").expect("still whole").events, log);
    });
}

#[test]
fn a_refused_entry_leaves_the_others_alone() {
    let (_folder, file) = folder();
    let journal = Sqlite::open(&file).expect("a new file");
    let log = log();
    for id in ["BDFG", "HJKM"] {
        journal.create(&opening(id)).expect("a new table");
    }
    // Many callers at once, half of them wrong: their entries share transactions.
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| journal.append("HJKM", &entry(99, &log)).expect_err("a wrong number"));
        }
        scope.spawn(|| {
            for (k, event) in log.iter().take(40).enumerate() {
                journal.append("BDFG", &entry(k, std::slice::from_ref(event))).expect("it fits");
            }
        });
    });
    assert_eq!(journal.read("BDFG").expect("whole").events, log[..40]);
    assert_eq!(journal.read("HJKM").expect("empty").events, []);
}

#[test]
fn erased_words_are_gone_and_the_rest_still_checks() {
    each(|journal| {
        let log = log();
        fill(journal, "BDFG", &log);
        journal.erase_words("BDFG").expect("it can be erased");
        let mut events = journal.read("BDFG").expect("whole").events;
        assert_eq!(events[3].own_words(), [ERASED]);
        assert_eq!(events[4..], log[4..]);
    });
}

/// All bytes of a journal, with the log beside it.
fn bytes(file: &Path) -> String {
    let beside = file.with_extension("db-wal");
    let all = [file, &beside].into_iter().filter_map(|file| fs::read(file).ok()).flatten().collect::<Vec<u8>>();
    String::from_utf8_lossy(&all).into_owned()
}

#[test]
fn a_reason_that_the_news_tells_is_erased_too() {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    let says = Sentence::Own(SECRET.into());
    while hand.game.outcome().is_none() {
        let questions: Vec<_> =
            hand.view().asks.into_iter().filter(|ask| matches!(ask.subject, Some(Subject::Norm(_)))).collect();
        for open in questions {
            let command = Command::Answer { ask: open.no, answer: Answer::Vote(0, says.clone()) };
            hand.game.submit(Actor::Seat(open.seat), &command).expect("the table may say what it finds");
        }
        hand.next();
    }
    let (_folder, file) = folder();
    let journal = Sqlite::open(&file).expect("a new file");
    fill(&journal, "BDFG", hand.game.log());
    assert!(bytes(&file).matches(SECRET).count() >= 3, "as an answer, as a ruling and as news");
    journal.erase_words("BDFG").expect("it can be erased");
    assert!(!bytes(&file).contains(SECRET));
}

#[test]
fn erased_words_stand_in_no_byte_on_the_disk() {
    let (_folder, file) = folder();
    let journal = Sqlite::open(&file).expect("a new file");
    fill(&journal, "BDFG", &log());
    assert!(bytes(&file).contains(SECRET), "the words were kept");
    journal.erase_words("BDFG").expect("it can be erased");
    assert!(!bytes(&file).contains(SECRET));
    assert!(bytes(&file).contains("MomentOpened"));
    journal.erase("BDFG").expect("it can be erased");
    assert!(!bytes(&file).contains("MomentOpened"), "a table that was erased is gone as a whole");
    assert_eq!(journal.tables(), Ok(vec![]));
    assert_eq!(journal.erase("BDFG"), Err(Fault::Unknown("BDFG".into())));
}

/// Changes the file behind the back of the journal.
fn meddle(file: &Path, change: &str) {
    let changed = Connection::open(file).expect("a database").execute(change, []).expect("a change");
    assert_eq!(changed, 1, "{change}");
}

#[test]
fn a_changed_row_is_seen() {
    let changes = [
        ("UPDATE events SET json = replace(json, '4', '5') WHERE no = 5", 5),
        ("DELETE FROM events WHERE no = 4", 4),
        ("UPDATE events SET hash = x'00' WHERE no = 6", 6),
        ("UPDATE words SET text = 'Iets heel anders.'", 3),
    ];
    for (change, no) in changes {
        let (_folder, file) = folder();
        fill(&Sqlite::open(&file).expect("a new file"), "BDFG", &log());
        meddle(&file, change);
        let journal = Sqlite::open(&file).expect("the file itself is whole");
        let found = journal.read("BDFG").map(|kept| kept.events.len());
        assert_eq!(found, Err(Fault::Damaged { table: "BDFG".into(), no }), "{change}");
    }
}

#[test]
fn a_file_of_a_later_version_is_left_alone() {
    let (_folder, file) = folder();
    drop(Sqlite::open(&file).expect("a new file"));
    Connection::open(&file).expect("a database").pragma_update(None, "user_version", 7).expect("a version");
    assert_eq!(Sqlite::open(&file).err(), Some(Fault::Newer { found: 7, known: 1 }));
}

#[test]
fn a_file_has_one_owner() {
    let (_folder, file) = folder();
    let first = Sqlite::open(&file).expect("a new file");
    assert_eq!(Sqlite::open(&file).err(), Some(Fault::InUse));
    drop(first);
    Sqlite::open(&file).expect("it is free again");
}

#[test]
fn a_file_that_is_no_journal_is_refused() {
    let (folder, file) = folder();
    fs::write(&file, [0x55; 9000]).expect("a file");
    assert_eq!(Sqlite::open(&file).err(), Some(Fault::Broken));
    assert_eq!(Sqlite::open(&folder.path().join("nergens/x.db")).err(), Some(Fault::ReadOnly));
}

#[test]
fn a_log_that_was_torn_gives_the_beginning_of_what_happened() {
    let log = log();
    for tenth in 0..10 {
        let (_folder, file) = folder();
        let (beside, copy) = (file.with_extension("db-wal"), file.with_extension("copy"));
        let journal = Sqlite::open(&file).expect("a new file");
        fill(&journal, "BDFG", &log);
        // As after a power cut: the files as they lie, the newest pages lost.
        fs::copy(&file, &copy).expect("a copy");
        let mut torn = fs::read(&beside).expect("a log");
        torn.truncate(torn.len() * tenth / 10);
        fs::write(copy.with_extension("copy-wal"), torn).expect("a copy");
        let found = Sqlite::open(&copy).and_then(|journal| journal.read("BDFG"));
        match found {
            Ok(kept) => assert_eq!(kept.events, log[..kept.events.len()]),
            Err(fault) => assert_eq!(fault, Fault::Unknown("BDFG".into()), "the table itself was lost"),
        }
    }
}

#[test]
fn a_full_disk_is_said_and_loses_nothing() {
    let (_folder, file) = folder();
    let log = log();
    let (mut kept, mut heard) = (0, None);
    {
        let journal = Sqlite::open_within(&file, 24).expect("a new file");
        journal.create(&opening("BDFG")).expect("a new table");
        for (k, event) in log.iter().enumerate() {
            match journal.append("BDFG", &entry(k, std::slice::from_ref(event))) {
                Ok(()) => kept = k + 1,
                Err(fault) => {
                    heard = Some(fault);
                    break;
                }
            }
        }
        assert_eq!(heard, Some(Fault::Full), "after {kept} events");
        assert_eq!(journal.read("BDFG").expect("still there").events, log[..kept]);
    }
    let journal = Sqlite::open(&file).expect("with room again");
    assert_eq!(journal.read("BDFG").expect("still there").events, log[..kept]);
    journal.append("BDFG", &entry(kept, &log[kept..])).expect("it goes on");
}

#[test]
fn every_fault_has_its_words() {
    let table = || "BDFG".to_owned();
    let faults = [
        Fault::Newer { found: 7, known: 1 },
        Fault::InUse,
        Fault::Full,
        Fault::ReadOnly,
        Fault::Broken,
        Fault::Unknown(table()),
        Fault::Taken(table()),
        Fault::Number { table: table(), expected: 1, given: 2 },
        Fault::Damaged { table: table(), no: 3 },
        Fault::Disk("io".into()),
    ];
    for fault in faults {
        assert!(Words::dutch().has(&fault.line().key), "{fault}");
    }
}
