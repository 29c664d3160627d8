//! The disk and the clock of a real machine: a disk that is full, a folder that cannot be written, a clock that goes back. What
//! was acknowledged stays, what is not kept is refused in words, and play goes on afterwards.
#![cfg(all(feature = "host", target_os = "linux"))]

use regiotafel::journal::{Journal, Kept, Sqlite};
use regiotafel::rules::event::Event;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

#[path = "support/phone.rs"]
mod phone;
#[path = "support/running.rs"]
mod running;
use phone::{Phone, value};
use running::{Running, begun, start, words};

/// Words of the refusal when the disk is full.
const FULL: &str = "De schijf is vol. Er is niets verloren.";
/// Words when the folder cannot be written.
const READ_ONLY: &str = "Op deze plek kan het spel niets bewaren.";

/// A command that runs with a disk of its own on `folder`: of so many bytes, prepared by `first`. `None`, said loudly, where
/// the system lets nobody mount.
fn on_a_small_disk(folder: &Path, kib: u32, first: &str) -> Option<Command> {
    let may = Command::new("unshare").args(["-rm", "true"]).status().is_ok_and(|status| status.success());
    if !may {
        assert!(std::env::var_os("REGIOTAFEL_DISK").is_none(), "no small disk can be made here");
        // Straight to the screen: what a passing test prints is kept from it.
        writeln!(std::io::stderr(), "NOT TESTED: no disk of its own (unshare -rm)").expect("somebody hears it");
        return None;
    }
    let script = format!("mount -t tmpfs -o size={kib}k none \"$0\" && cd \"$0\" && {first} && exec \"$@\"");
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-c", &script]).arg(folder).args(words(folder));
    Some(command)
}

/// The folder as the program sees it.
fn inside(host: &Running, folder: &Path) -> PathBuf {
    PathBuf::from(format!("/proc/{}/root{}", host.child.id(), folder.display()))
}

/// A phone in chair 0 of a game that runs, and its leader.
fn seated(host: &Running) -> (Phone, Phone) {
    let mut leader = Phone::new(host.port, &host.code);
    leader.lead(&host.token);
    let mut phone = Phone::new(host.port, &host.code);
    assert!(phone.sit(0));
    assert_eq!(leader.post("leid", &[("doe", "begin")]).status, 303);
    (phone, leader)
}

/// A question of chair 0, open or answered.
fn question(phone: &mut Phone) -> u32 {
    let page = phone.get("stoel-0").body;
    let again = || page.split("?vraag=").nth(1)?.split('"').next().map(str::to_owned);
    value(&page, "name=\"vraag\"").or_else(again).and_then(|no| no.parse().ok()).expect("a question")
}

/// Answers once more; what came back.
fn answer(phone: &mut Phone, ask: u32, turn: usize) -> phone::Reply {
    let (ask, option, number) = (ask.to_string(), (turn % 2).to_string(), format!("n{turn}"));
    phone.post("antwoord", &[("stoel", "0"), ("vraag", &ask), ("keuze", &option), ("id", &number)])
}

/// Answers of a table that were kept to a question.
fn kept(kept: &Kept, ask: u32) -> usize {
    kept.events.iter().filter(|event| matches!(event, Event::Answered(no, _) if no.0 == ask)).count()
}

fn read(folder: &Path, code: &str) -> Kept {
    Sqlite::open(&folder.join("zaal.db")).expect("the file is whole").read(code).expect("the table is whole")
}

/// Protects B5 and the issue of the room: a full disk stops play with a clear message, and nothing acknowledged is lost.
#[test]
fn a_full_disk_stops_play_in_words_and_goes_on_when_there_is_room() {
    let folder = TempDir::new().expect("a folder");
    let Some(command) = on_a_small_disk(folder.path(), 1024, "head -c 600000 /dev/zero > ballast") else { return };
    let host = begun(command);
    let (mut phone, mut leader) = seated(&host);
    let ask = question(&mut phone);
    let mut told = 0;
    let refused = (0..20_000).find_map(|turn| {
        let reply = answer(&mut phone, ask, turn);
        told += usize::from(reply.status == 303);
        (reply.status != 303).then_some((turn, reply))
    });
    let (turn, reply) = refused.expect("the disk is full some time");
    assert!(told > 3, "it was not full from the start: {told}");
    assert_eq!(reply.status, 409);
    assert!(reply.body.contains(FULL), "the person hears why");
    assert!(leader.press_on().body.contains(FULL), "nor can the leader go on");
    assert_eq!(phone.get("stoel-0").status, 200, "pages can still be read");

    fs::remove_file(inside(&host, folder.path()).join("ballast")).expect("room is made");
    for more in 1..=5 {
        assert_eq!(answer(&mut phone, ask, turn + more).status, 303, "it goes on");
    }
    told += 5;
    assert_eq!(leader.press_on().status, 303);
    // The disk goes with the program: what lies on it is looked at before.
    let copy = TempDir::new().expect("a folder");
    for file in ["zaal.db", "zaal.db-wal"] {
        fs::copy(inside(&host, folder.path()).join(file), copy.path().join(file)).expect("a copy");
    }
    let found = kept(&read(copy.path(), &host.code), ask);
    assert_eq!(found, told, "answers acknowledged are kept, and those alone");
}

/// Protects the message: whoever starts where nothing can be written hears it, and what to do.
#[test]
fn a_folder_that_cannot_be_written_is_said_at_once() {
    let folder = TempDir::new().expect("a folder");
    let Some(mut command) = on_a_small_disk(folder.path(), 1024, "mount -o remount,ro none \"$0\"") else { return };
    let output = command.output().expect("the program starts");
    assert!(!output.status.success());
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains(READ_ONLY) && said.contains("--data"), "{said}");
}

/// Protects presence, limits and the date of erasure: a clock that is put back, while it runs or between, changes nothing.
#[test]
fn a_clock_that_goes_back_changes_nothing() {
    let library =
        ["/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1", "/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1"];
    let Some(library) = library.into_iter().find(|path| Path::new(path).exists()) else {
        assert!(std::env::var_os("REGIOTAFEL_DISK").is_none(), "libfaketime is not there");
        writeln!(std::io::stderr(), "NOT TESTED: no other clock (install libfaketime)").expect("somebody hears it");
        return;
    };
    let folder = TempDir::new().expect("a folder");
    let clock = folder.path().join("clock");
    let set = |by: &str| fs::write(&clock, by).expect("a clock");
    let host_with_clock = || {
        let words = words(folder.path());
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).env("LD_PRELOAD", library).env("FAKETIME_TIMESTAMP_FILE", &clock);
        // The clock on the wall goes back; the one that counts from the start of the machine cannot.
        command.env("FAKETIME_NO_CACHE", "1").env("FAKETIME_DONT_FAKE_MONOTONIC", "1").env("DONT_FAKE_MONOTONIC", "1");
        begun(command)
    };
    set("+0");
    let host = host_with_clock();
    let (mut phone, mut leader) = seated(&host);
    let ask = question(&mut phone);
    assert_eq!(answer(&mut phone, ask, 0).status, 303);
    set("-400d");
    assert_eq!(answer(&mut phone, ask, 1).status, 303, "while it runs");
    assert_eq!(leader.press_on().status, 303);
    let code = host.code.clone();
    drop(host);

    let host = host_with_clock();
    assert_eq!(host.code, code, "the same table, on a morning a year before it was made");
    (phone.port, leader.port) = (host.port, host.port);
    assert_eq!(phone.get("stoel-0").status, 200, "back in its chair");
    assert_eq!(leader.press_on().status, 303);
    drop(host);
    assert_eq!(kept(&read(folder.path(), &code), ask), 2);

    let host = start(folder.path());
    assert_eq!(host.code, code, "and again with the right clock");
    drop(host);
    set("+400d");
    assert_ne!(host_with_clock().code, code, "the clock was really another: past its date a table is gone");
}
