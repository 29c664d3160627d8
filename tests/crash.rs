//! The plug is pulled: the host is killed while phones answer, again and again on the same folder. Every answer that a phone was
//! told of is in the journal, and everybody has his own chair. `REGIOTAFEL_CRASHES` says how often (12 if it does not).
#![cfg(feature = "host")]

use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};
use regiotafel::journal::{Journal, Sqlite};
use regiotafel::rules::event::Event;
use regiotafel::session::{Door, Room};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::mpsc::channel;
use std::time::Duration;
use tempfile::TempDir;

#[path = "support/phone.rs"]
mod phone;
#[path = "support/running.rs"]
mod running;
use phone::{Phone, value};
use running::start;

/// What one phone was told of: the question, and how often an answer to it was acknowledged.
type Told = Vec<(u32, usize)>;

/// Answers and changes answers until the host is gone.
fn play(phone: &mut Phone, seat: u8, crash: usize, stop: &AtomicBool, told: &mut Told) {
    let mut turn = 0;
    while !stop.load(Relaxed) {
        let Ok(page) = phone.ask("GET", &format!("stoel-{seat}"), "") else { return };
        let again = page.body.split("?vraag=").nth(1).and_then(|rest| rest.split('"').next()?.parse::<u32>().ok());
        let open = value(&page.body, "name=\"vraag\"").and_then(|no| no.parse().ok()).or(again);
        let Some(ask) = open else { continue };
        turn += 1;
        let (number, option) = (format!("{crash}n{turn}"), (turn % 2).to_string());
        let form = [("stoel", seat.to_string()), ("vraag", ask.to_string()), ("keuze", option), ("id", number)];
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        match phone.try_post("antwoord", &form) {
            Ok(reply) if reply.status == 303 => match told.iter_mut().find(|(known, _)| *known == ask) {
                Some((_, times)) => *times += 1,
                None => told.push((ask, 1)),
            },
            Ok(_) => {}
            Err(_) => return,
        }
    }
}

/// What is in the journal: answers per question, and that everything replays.
fn check(folder: &Path, code: &str, seats: &[u8], told: &[Told]) -> usize {
    let journal = Arc::new(Sqlite::open(&folder.join("zaal.db")).expect("the file is whole"));
    let kept = journal.read(code).expect("the table is whole");
    for (no, times) in told.iter().flatten() {
        let found = kept.events.iter().filter(|event| matches!(event, Event::Answered(ask, _) if ask.0 == *no)).count();
        assert!(found >= *times, "question {no}: {times} answers acknowledged, {found} kept");
    }
    let door = Door::read(&kept.opening.door).expect("a door");
    let events = kept.events.len();
    let level = Arc::new(regiotafel::levels::load(&kept.opening.level).expect("a good level"));
    let room = Room::reopen(journal, kept, level).expect("the game goes on");
    for seat in seats {
        assert!(door.is_held(regiotafel::rules::ids::SeatIx(*seat)), "chair {seat} is kept");
    }
    assert_eq!(room.game().map_or(0, |game| game.log().len()), events);
    events
}

#[test]
fn nothing_that_was_acknowledged_is_lost() {
    let crashes = std::env::var("REGIOTAFEL_CRASHES").ok().and_then(|n| n.parse::<usize>().ok()).unwrap_or(12);
    let folder = TempDir::new().expect("a folder");
    let mut dice = ChaCha8Rng::seed_from_u64(11);
    let seats = [0_u8, 1, 2, 4];
    let mut phones: Vec<Phone> = Vec::new();
    let mut told: Vec<Told> = vec![Told::new(); seats.len()];
    let mut answers = 0;
    for crash in 0..crashes {
        let mut host = start(folder.path());
        let mut leader = Phone::new(host.port, &host.code);
        leader.lead(&host.token);
        if crash == 0 {
            phones = seats.iter().map(|_| Phone::new(host.port, &host.code)).collect();
            for (phone, seat) in phones.iter_mut().zip(seats) {
                assert!(phone.sit(seat));
            }
            assert_eq!(leader.post("leid", &[("doe", "begin")]).status, 303);
        } else {
            leader.press_on();
        }
        for (phone, seat) in phones.iter_mut().zip(seats) {
            phone.port = host.port;
            assert_eq!(phone.get(&format!("stoel-{seat}")).status, 200, "back in its own chair by itself");
        }
        let stop = AtomicBool::new(false);
        std::thread::scope(|scope| {
            for ((phone, seat), told) in phones.iter_mut().zip(seats).zip(&mut told) {
                let stop = &stop;
                scope.spawn(move || play(phone, seat, crash, stop, told));
            }
            // At a moment that nobody chose, in the middle of whatever goes on.
            let (_never, wait) = channel::<()>();
            let _ = wait.recv_timeout(Duration::from_millis(dice.random_range(20..400)));
            host.child.kill().expect("it can be killed");
            stop.store(true, Relaxed);
        });
        host.child.wait().expect("it is gone");
        check(folder.path(), &host.code, &seats, &told);
        answers = told.iter().flatten().map(|(_, times)| times).sum();
    }
    assert!(answers > crashes, "phones were answering: {answers} answers in {crashes} crashes");
}
