//! A hall with a bad network: packets wait, lines are cut in the middle of a word, the network is gone for a while, and a hall of
//! phones wakes at once. Afterwards the journal gives the same game, holds every answer that was acknowledged, each once, and
//! everybody sits in his own chair.
#![cfg(feature = "host")]

use regiotafel::host::Host;
use regiotafel::journal::{Journal, Kept, Sqlite};
use regiotafel::rules::event::Event;
use regiotafel::rules::ids::SeatIx;
use regiotafel::rules::view::Viewer;
use regiotafel::session::{Chair, Door, Room};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Barrier};
use std::time::Duration;
use tempfile::TempDir;

#[path = "support/phone.rs"]
mod phone;
#[path = "support/weather.rs"]
mod weather;
use phone::{Phone, Reply, value};
use weather::{Sky, Weather, pause};

/// How often a phone tries again before a test gives up: with its pauses far longer than any weather here lasts.
const TRIES: usize = 400;
/// Between two tries.
const AGAIN: Duration = Duration::from_millis(10);

/// A host with one table, behind a network.
struct Hall {
    folder: TempDir,
    host: Host,
    weather: Weather,
    leader: Phone,
}

impl Hall {
    fn new(seed: u64) -> Self {
        let folder = TempDir::new().expect("a folder");
        let journal = Sqlite::open(&folder.path().join("zaal.db")).expect("a journal");
        let host = Host::open(Arc::new(journal), 0, Vec::new()).expect("a free port");
        let level = Arc::new(regiotafel::levels::load("oefenregio").expect("a good level"));
        let code = host.hall().new_table("oefenregio", level, "dagdeel", seed, 30).expect("a new table");
        let mut leader = Phone::new(host.address().port(), &code);
        leader.lead(&host.hall().leader_token(&code).expect("this table has a leader"));
        let weather = Weather::before(host.address().port(), seed);
        Self { folder, host, weather, leader }
    }

    /// Phones in these chairs, over the network.
    fn seat(&self, seats: &[u8]) -> Vec<Guest> {
        let sit = |seat: &u8| {
            let mut phone = Phone::new(self.weather.port, &self.leader.code);
            assert!(phone.sit(*seat), "chair {seat}");
            Guest { seat: *seat, phone, told: BTreeSet::new() }
        };
        seats.iter().map(sit).collect()
    }

    fn room<T>(&self, look: impl FnOnce(&mut Room, Duration) -> T) -> T {
        self.host.hall().table(&self.leader.code).expect("the table").with(look)
    }

    /// Ends the host and looks at what it kept.
    fn check(self, guests: &[Guest]) {
        let view = self.room(|room, _| room.view(Viewer::Facilitator));
        let door = self.room(|room, _| room.door().json());
        let Self { folder, host, leader, .. } = self;
        drop(host);
        let mut journal = Sqlite::open(&folder.path().join("zaal.db"));
        for _ in 0..TRIES {
            // Until the last thread of the host has let go of it.
            if journal.is_ok() {
                break;
            }
            pause(AGAIN);
            journal = Sqlite::open(&folder.path().join("zaal.db"));
        }
        let journal = Arc::new(journal.expect("the file is whole"));
        let kept = journal.read(&leader.code).expect("the table is whole");
        assert_eq!(kept.opening.door, door, "everybody has his own chair");
        every_answer_once(&kept, guests);
        let level = Arc::new(regiotafel::levels::load("oefenregio").expect("a good level"));
        let mut room = Room::reopen(journal, kept, level).expect("the game goes on");
        assert!(Door::read(&door).is_some_and(|door| guests.iter().all(|guest| door.is_held(SeatIx(guest.seat)))));
        assert_eq!(room.view(Viewer::Facilitator), view, "the journal gives the same game");
    }
}

/// Every command that was acknowledged is there, and none did its work twice.
fn every_answer_once(kept: &Kept, guests: &[Guest]) {
    let done: Vec<&str> = kept
        .receipts
        .iter()
        .filter_map(|receipt| Some(receipt.command.split_once(':')?.0))
        .filter(|id| id.starts_with('s'))
        .collect();
    let once: BTreeSet<&str> = done.iter().copied().collect();
    assert_eq!(done.len(), once.len(), "no command was carried out twice");
    let seat_of = |event: &Event| match event {
        Event::AskPut(put) => Some((put.no, put.seat.0)),
        _ => None,
    };
    let asked: BTreeMap<_, _> = kept.events.iter().filter_map(seat_of).collect();
    let by_guest = |event: &&Event| matches!(event, Event::Answered(no, _) if guests.iter().any(|guest| asked.get(no) == Some(&guest.seat)));
    let answers = kept.events.iter().filter(by_guest).count();
    assert_eq!(answers, done.len(), "an answer for every command, and none without");
    let told = guests.iter().flat_map(|guest| &guest.told);
    let lost: Vec<&String> = told.filter(|id| !once.contains(id.as_str())).collect();
    assert!(lost.is_empty(), "acknowledged and lost: {lost:?}");
}

/// A person with a phone.
struct Guest {
    seat: u8,
    phone: Phone,
    /// Numbers of the answers that it was told are in.
    told: BTreeSet<String>,
}

impl Guest {
    /// Tries until it comes through; `missed` counts when it did not.
    fn try_on(&mut self, missed: &AtomicUsize, ask: impl Fn(&mut Phone) -> std::io::Result<Reply>) -> Reply {
        for _ in 0..TRIES {
            match ask(&mut self.phone) {
                Ok(reply) if (reply.head.contains("content-length: ") && !is_short(&reply)) || reply.status == 303 => {
                    return reply;
                }
                _ => {
                    missed.fetch_add(1, Relaxed);
                    pause(AGAIN);
                }
            }
        }
        panic!("chair {} gives up", self.seat);
    }

    /// Answers and changes answers, each until it is told that it is in.
    fn play(&mut self, round: usize, answers: usize, missed: &AtomicUsize) {
        let path = format!("stoel-{}", self.seat);
        for turn in 0..answers {
            let page = self.try_on(missed, |phone| phone.ask("GET", &path, ""));
            assert_eq!(page.status, 200, "chair {} is its own", self.seat);
            let again = || page.body.split("?vraag=").nth(1)?.split('"').next().map(str::to_owned);
            let Some(ask) = value(&page.body, "name=\"vraag\"").or_else(again) else { return };
            let (seat, option, id) =
                (self.seat.to_string(), (turn % 2).to_string(), format!("s{}r{round}n{turn}", self.seat));
            let form = [("stoel", seat.as_str()), ("vraag", &ask), ("keuze", &option), ("kaart", &option), ("id", &id)];
            let reply = self.try_on(missed, |phone| phone.try_post("antwoord", &form));
            if reply.status == 303 {
                self.told.insert(id);
            }
        }
    }
}

/// Less came than was announced: the line was cut.
fn is_short(reply: &Reply) -> bool {
    let length =
        reply.head.lines().find_map(|line| line.strip_prefix("content-length: ")?.trim().parse::<usize>().ok());
    length.is_some_and(|length| reply.body.len() < length)
}

/// All play at once, while `meanwhile` does something to the weather.
fn all_play(guests: &mut [Guest], round: usize, answers: usize, meanwhile: impl FnOnce(&AtomicUsize)) -> usize {
    let missed = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for guest in guests {
            let missed = &missed;
            scope.spawn(move || guest.play(round, answers, missed));
        }
        meanwhile(&missed);
    });
    missed.into_inner()
}

/// The chairs that are asked something in the first moment.
const SEATS: [u8; 8] = [0, 1, 2, 3, 4, 5, 6, 7];

#[test]
fn packets_that_wait_and_lines_that_break_lose_nothing() {
    for (seed, delay, cuts) in [(1, 25, 0), (2, 0, 120), (3, 15, 60)] {
        let mut hall = Hall::new(seed);
        let mut guests = hall.seat(&SEATS);
        assert_eq!(hall.leader.post("leid", &[("doe", "begin")]).status, 303);
        hall.weather.turn(Sky::Bad { delay, cuts });
        let mut missed = 0;
        for round in 0..2 {
            missed += all_play(&mut guests, round, 6, |_| {});
            hall.leader.press_on();
        }
        let told: usize = guests.iter().map(|guest| guest.told.len()).sum();
        assert!(told > 30, "people were playing: {told} answers");
        assert!(missed > 10 || cuts == 0, "lines were cut: {missed}");
        hall.check(&guests);
    }
}

#[test]
fn a_network_that_is_gone_for_a_while_loses_nothing() {
    let mut hall = Hall::new(4);
    let mut guests = hall.seat(&SEATS);
    assert_eq!(hall.leader.post("leid", &[("doe", "begin")]).status, 303);
    let weather = &hall.weather;
    let missed = all_play(&mut guests, 0, 12, |missed| {
        for _ in 0..3 {
            let before = missed.load(Relaxed);
            weather.turn(Sky::Gone);
            // Gone until several phones have felt it.
            for _ in 0..TRIES {
                if missed.load(Relaxed) >= before + 16 {
                    break;
                }
                pause(AGAIN);
            }
            weather.turn(Sky::Fair);
            pause(3 * AGAIN);
        }
    });
    assert!(missed >= 16, "it was gone: {missed}");
    hall.leader.press_on();
    hall.check(&guests);
}

/// Reads a live page until it says something; false when its line ends first.
fn hears(stream: &mut impl Read, words: &str) -> bool {
    let (mut heard, mut bytes) = (String::new(), [0; 4096]);
    while !heard.contains(words) {
        match stream.read(&mut bytes) {
            Ok(0) | Err(_) => return false,
            Ok(n) => heard.push_str(&String::from_utf8_lossy(&bytes[..n])),
        }
    }
    true
}

/// Forty-five pages: every chair one, ten chairs a second one, the others look at the screen.
#[test]
fn a_hall_of_phones_that_wakes_at_once_finds_everything_as_it_was() {
    let mut hall = Hall::new(5);
    let seats: Vec<u8> = hall.room(|room, _| room.seats().map(|seat| seat.0).collect());
    let mut guests = hall.seat(&seats);
    assert_eq!(hall.leader.post("leid", &[("doe", "begin")]).status, 303);
    all_play(&mut guests, 0, 2, |_| {});
    let door = hall.room(|room, _| room.door().json());
    let seconds = guests.iter().map(|guest| (format!("stroom-{}?gezien=", guest.seat), guest.phone.clone()));
    let screens = std::iter::repeat_n(("stroom-bord?gezien=".to_owned(), guests[0].phone.clone()), 45);
    let phones: Vec<(String, Phone)> = guests
        .iter()
        .map(|guest| (format!("stroom-{}?gezien=", guest.seat), guest.phone.clone()))
        .chain(seconds.take(10))
        .chain(screens)
        .take(45)
        .collect();
    for _ in 0..4 {
        let together = Barrier::new(phones.len() + 1);
        std::thread::scope(|scope| {
            let looks = phones.iter().map(|(path, phone)| {
                let together = &together;
                scope.spawn(move || {
                    together.wait();
                    let mut stream = phone.open("GET", path, "").expect("a line");
                    assert!(hears(&mut stream, "data: "), "{path} hears how things are");
                    together.wait();
                    // Until the hall falls asleep again.
                    assert!(!hears(&mut stream, "never said"));
                })
            });
            let looks: Vec<_> = looks.collect();
            together.wait();
            together.wait();
            let away = hall.room(|room, now| room.seats().filter(|seat| room.chair(*seat, now) != Chair::Here).count());
            assert_eq!(away, 0, "all are here again");
            hall.weather.cut_all();
            looks.into_iter().for_each(|look| look.join().expect("it found everything"));
        });
    }
    assert_eq!(hall.room(|room, _| room.door().json()), door, "no chair changed hands");
    all_play(&mut guests, 1, 2, |_| {});
    hall.check(&guests);
}
