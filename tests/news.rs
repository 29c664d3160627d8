//! What goes to whom after an answer: nobody is sent a page that cannot have changed, and nobody misses one that did.
#![cfg(feature = "host")]

use rand::rngs::ChaCha8Rng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use regiotafel::facts::{LevelFacts, Speaker};
use regiotafel::host::page::{self, Desk, OWN, TALLY};
use regiotafel::journal::{Memory, Opening};
use regiotafel::rules::command::{Actor, Command};
use regiotafel::rules::ids::SeatIx;
use regiotafel::rules::level::Level;
use regiotafel::rules::view::{Stage, Viewer};
use regiotafel::session::{DeviceKey, Door, Lead, Missing, Request, Room, Wish};
use regiotafel::texts::Words;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

fn key(name: &str) -> DeviceKey {
    DeviceKey(name.to_owned())
}

/// A room in which all chairs are taken by one device, and the game has begun.
fn room(level: &Arc<Level>) -> Room {
    let door = Door::new("dagdeel", key("leider"), "geheim".into()).json();
    let opening = Opening { id: "BDFG".into(), level: "oefenregio".into(), seed: 7, delete_after: 0, door };
    let mut room = Room::create(Arc::new(Memory::default()), &opening, level.clone()).expect("a new table");
    for seat in room.seats().collect::<Vec<_>>() {
        take(&mut room, "allen", Wish::Sit(seat)).expect("a free chair");
    }
    take(&mut room, "leider", Wish::Lead(Lead::IfMissing(Missing::Abstain))).expect("the leader chooses");
    take(&mut room, "leider", Wish::Lead(Lead::Begin)).expect("the game begins");
    room
}

fn take(room: &mut Room, by: &str, wish: Wish) -> Result<(), String> {
    let request = Request { by: key(by), command: String::new(), wish };
    let result = room.take(&[request], Duration::ZERO).pop().expect("one answer for one request");
    result.map_err(|refusal| refusal.line.key)
}

/// A version of the room, and what must be the same while it is.
type Seen = (u64, String);

/// Every chair's page as it is now, without the count of answers: what all see and what it alone sees, with their versions.
fn pages(room: &mut Room, facts: &LevelFacts) -> BTreeMap<SeatIx, [Seen; 2]> {
    let ctx = Speaker { words: Words::dutch(), level: facts };
    let mut pages = BTreeMap::new();
    for seat in room.seats().collect::<Vec<_>>() {
        let view = room.view(Viewer::Seat(seat)).expect("it is played");
        let standing = room.standing().expect("it is played");
        let parts = page::seat(&ctx, &view, &standing, Desk::default(), None).parts;
        let bytes = |own: bool| {
            let parts = parts.iter().filter(|part| part.key != TALLY && OWN.contains(&part.key) == own);
            parts.map(page::Part::event).collect()
        };
        let (all, own) = room.version_for(seat);
        pages.insert(seat, [(all, bytes(false)), (own, bytes(true))]);
    }
    pages
}

/// Protects the push (`live.rs`): a page whose version is the same is not drawn again, so its bytes must be the same.
#[test]
fn a_page_without_a_new_version_has_not_one_new_byte() {
    let level = Arc::new(regiotafel::levels::load("oefenregio").expect("a good level"));
    let mut room = room(&level);
    let facts = LevelFacts::new(level, "dagdeel");
    let mut dice = ChaCha8Rng::seed_from_u64(3);
    let (mut answers, mut spared, mut before) = (0, 0, pages(&mut room, &facts));
    while room.game().is_some_and(|game| game.outcome().is_none()) && answers < 600 {
        let seats: Vec<SeatIx> = room.seats().collect();
        for _ in 0..dice.random_range(0..30) {
            let seat = *seats.choose(&mut dice).expect("a chair");
            let legal = room.game().expect("it is played").legal(Actor::Seat(seat));
            let Some(Command::Answer { ask, answer }) = legal.choose(&mut dice).cloned() else { continue };
            answers += u32::from(take(&mut room, "allen", Wish::Answer(seat, ask, answer)).is_ok());
            let after = pages(&mut room, &facts);
            for (seat, now) in &after {
                for ((version, bytes), (known, shown)) in now.iter().zip(&before[seat]) {
                    assert!(version != known || bytes == shown, "chair {} was not told", seat.0);
                }
                spared += u32::from(now[1].0 == before[seat][1].0);
            }
            before = after;
        }
        let game = room.game().expect("it is played");
        let (from, event) = (game.moment(), game.stage() == Stage::Event);
        let on = if event { Lead::LetFall(from, None) } else { Lead::Proceed(from) };
        take(&mut room, "leider", Wish::Lead(on)).expect("the leader goes on");
        before = pages(&mut room, &facts);
    }
    assert!(answers > 200, "only {answers} answers");
    assert!(spared > answers * 15, "an answer spares most of 26 pages: {spared} of {answers} answers");
}

/// Protects what people see of each other: the count goes up with an answer and is of persons alone.
#[test]
fn the_count_of_answers_is_of_persons() {
    let level = Arc::new(regiotafel::levels::load("oefenregio").expect("a good level"));
    let mut room = room(&level);
    let (given, asked) = room.answers();
    assert!(given == 0 && asked > 20, "{given} of {asked}: nobody answered yet");
    let legal = room.game().expect("it is played").legal(Actor::Seat(SeatIx(0)));
    let Some(Command::Answer { ask, answer }) = legal.first().cloned() else {
        panic!("a question for the first chair")
    };
    take(&mut room, "allen", Wish::Answer(SeatIx(0), ask, answer.clone())).expect("a good answer");
    assert_eq!(room.answers(), (1, asked));
    take(&mut room, "allen", Wish::Answer(SeatIx(0), ask, answer)).expect("he may change his mind");
    assert_eq!(room.answers(), (1, asked), "a changed mind is no second answer");
    take(&mut room, "leider", Wish::Lead(Lead::Free(SeatIx(0)))).expect("the leader frees a chair");
    assert!(room.answers().1 < asked, "an empty chair keeps nobody waiting");
}
