//! The room: who may do what, what happens with an empty chair, and that what is not kept did not happen.

use regiotafel::journal::{Entry, Fault, Journal, Kept, Memory, Opening};
use regiotafel::rules::ask::Answer;
use regiotafel::rules::bench::Bench;
use regiotafel::rules::ids::{AskNo, SeatIx};
use regiotafel::rules::level::Level;
use regiotafel::rules::level::sheet::Part;
use regiotafel::rules::remark::Remark;
use regiotafel::rules::view::{Stage, View, Viewer};
use regiotafel::session::{Chair, ChairRule, DeviceKey, Door, Entrance, GRACE, Lead, Missing, Request, Room, Wish};
use regiotafel::texts::Words;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

/// A journal whose disk can be full.
#[derive(Default)]
struct Shelf {
    kept: Memory,
    full: AtomicBool,
}

impl Journal for Shelf {
    fn create(&self, opening: &Opening) -> Result<(), Fault> {
        self.kept.create(opening)
    }
    fn append(&self, table: &str, entry: &Entry) -> Result<(), Fault> {
        if self.full.load(Relaxed) { Err(Fault::Full) } else { self.kept.append(table, entry) }
    }
    fn tables(&self) -> Result<Vec<Opening>, Fault> {
        self.kept.tables()
    }
    fn read(&self, table: &str) -> Result<Kept, Fault> {
        self.kept.read(table)
    }
    fn erase_words(&self, table: &str) -> Result<(), Fault> {
        self.kept.erase_words(table)
    }
    fn erase(&self, table: &str) -> Result<(), Fault> {
        self.kept.erase(table)
    }
}

/// A hall with a room and its journal.
struct Hall {
    shelf: Arc<Shelf>,
    level: Arc<Level>,
    room: Room,
    now: Duration,
}

fn key(name: &str) -> DeviceKey {
    DeviceKey(name.to_owned())
}

impl Hall {
    fn new() -> Self {
        Self::of("oefenregio", "dagdeel")
    }

    fn of(level: &str, format: &str) -> Self {
        let shelf = Arc::new(Shelf::default());
        let level = Arc::new(regiotafel::levels::load(level).expect("a good level"));
        let door = Door::new(format, key("leider"), "geheim".into()).json();
        let opening = Opening { id: "BDFG".into(), level: level.id().into(), seed: 7, delete_after: 0, door };
        let room = Room::create(shelf.clone(), &opening, level.clone()).expect("a new table");
        Self { shelf, level, room, now: Duration::from_secs(100) }
    }

    /// Somebody wants something.
    fn wish(&mut self, by: &str, command: &str, wish: Wish) -> Result<(), String> {
        let request = Request { by: key(by), command: command.into(), wish };
        let answer = self.room.take(&[request], self.now).pop().expect("one answer for one request");
        self.room.seen(&key(by), self.now);
        answer.map_err(|refusal| {
            assert!(Words::dutch().has(&refusal.line.key), "{} has words", refusal.line.key);
            refusal.line.key
        })
    }

    fn lead(&mut self, lead: Lead) -> Result<(), String> {
        self.wish("leider", "", Wish::Lead(lead))
    }

    fn go_on(&mut self) -> Result<(), String> {
        let game = self.room.game().expect("it is played");
        let (from, event) = (game.moment(), game.stage() == Stage::Event);
        self.lead(if event { Lead::LetFall(from, None) } else { Lead::Proceed(from) })
    }

    fn council(&self) -> SeatIx {
        self.level.seats_of(Bench::Council)
    }

    fn view(&mut self, seat: SeatIx) -> Arc<View> {
        self.room.view(Viewer::Seat(seat)).expect("it is played")
    }

    /// The first open question of a chair, and an answer that it allows.
    fn question(&mut self, seat: SeatIx) -> (AskNo, Answer) {
        let legal = self.room.game().expect("it is played").legal(regiotafel::rules::command::Actor::Seat(seat));
        legal
            .into_iter()
            .find_map(|command| match command {
                regiotafel::rules::command::Command::Answer { ask, answer } => Some((ask, answer)),
                _ => None,
            })
            .expect("this chair is asked something")
    }
}

/// The first chair of a bench.
trait Seats {
    fn seats_of(&self, bench: Bench) -> SeatIx;
}

impl Seats for Level {
    fn seats_of(&self, bench: Bench) -> SeatIx {
        let at = self.seats().iter().position(|seat| seat.bench == bench).expect("the level has this bench");
        SeatIx(at as u8)
    }
}

/// A hall in which Ans sits on the first council and the game has begun.
fn playing() -> (Hall, SeatIx) {
    let mut hall = Hall::new();
    let seat = hall.council();
    hall.wish("ans", "", Wish::Sit(seat)).expect("a free chair");
    hall.lead(Lead::Begin).expect("nobody has begun");
    (hall, seat)
}

#[test]
fn a_double_tap_does_nothing_more() {
    let (mut hall, seat) = playing();
    let (ask, answer) = hall.question(seat);
    let tap = Wish::Answer(seat, ask, answer);
    hall.wish("ans", "tik-1", tap.clone()).expect("her own question");
    let after = hall.room.game().expect("played").log().len();
    let version = hall.room.version();
    hall.wish("ans", "tik-1", tap.clone()).expect("the same answer again");
    assert_eq!(hall.room.game().expect("played").log().len(), after);
    assert_eq!(hall.room.version(), version, "nothing to show");
    // Also in one batch, and also when the second copy comes after a restart.
    let kept = hall.shelf.read("BDFG").expect("kept");
    let mut room = Room::reopen(hall.shelf.clone(), kept, hall.level.clone()).expect("it opens again");
    let copy = Request { by: key("ans"), command: "tik-1".into(), wish: tap };
    assert_eq!(room.take(&[copy.clone(), copy], hall.now), [Ok(()), Ok(())]);
    assert_eq!(room.game().expect("played").log().len(), after);
}

#[test]
fn what_cannot_be_kept_did_not_happen() {
    let (mut hall, seat) = playing();
    let before = hall.view(seat);
    let (ask, answer) = hall.question(seat);
    hall.shelf.full.store(true, Relaxed);
    let tap = Wish::Answer(seat, ask, answer);
    assert_eq!(hall.wish("ans", "tik-1", tap.clone()), Err("journaal-vol".into()));
    assert_eq!(hall.go_on(), Err("journaal-vol".into()));
    assert_eq!(hall.wish("bas", "", Wish::Sit(SeatIx(1))), Err("journaal-vol".into()));
    assert!(!hall.room.door().is_held(SeatIx(1)));
    assert!(hall.view(seat) == before, "the page still shows what was kept");
    hall.shelf.full.store(false, Relaxed);
    hall.wish("ans", "tik-1", tap).expect("the same tap counts, now that there is room");
    assert!(hall.view(seat) != before);
}

#[test]
fn a_game_that_cannot_be_kept_has_not_begun() {
    let mut hall = Hall::new();
    hall.shelf.full.store(true, Relaxed);
    assert_eq!(hall.lead(Lead::Begin), Err("journaal-vol".into()));
    assert!(hall.room.game().is_none());
    hall.shelf.full.store(false, Relaxed);
    hall.lead(Lead::Begin).expect("there is room again");
}

#[test]
fn after_a_restart_everybody_sees_the_same() {
    let (mut hall, seat) = playing();
    while hall.room.game().expect("played").outcome().is_none() {
        if hall.view(seat).asks.iter().any(|ask| ask.seat == seat) {
            let (ask, answer) = hall.question(seat);
            hall.wish("ans", "", Wish::Answer(seat, ask, answer)).expect("a legal answer");
        }
        let kept = hall.shelf.read("BDFG").expect("kept");
        assert!(kept.events == hall.room.game().expect("played").log(), "the journal has all that happened");
        hall.now += Duration::from_secs(1);
        hall.go_on().expect("on to the next moment");
    }
    let kept = hall.shelf.read("BDFG").expect("kept");
    let mut again = Room::reopen(hall.shelf.clone(), kept, hall.level.clone()).expect("it opens again");
    assert_eq!(again.door(), hall.room.door());
    let seats: Vec<_> = hall.room.seats().map(Viewer::Seat).collect();
    for viewer in seats.into_iter().chain([Viewer::Board, Viewer::Facilitator]) {
        assert!(again.view(viewer) == hall.room.view(viewer), "{viewer:?}");
    }
}

#[test]
fn nobody_answers_for_another_or_leads_without_the_key() {
    let (mut hall, seat) = playing();
    let (ask, answer) = hall.question(seat);
    let version = hall.room.version();
    let theft = Wish::Answer(seat, ask, answer);
    assert_eq!(hall.wish("bas", "", theft), Err("weigering-vreemde-stoel".into()));
    let from = hall.room.game().expect("played").moment();
    assert_eq!(hall.wish("ans", "", Wish::Lead(Lead::Proceed(from))), Err("weigering-niet-de-spelleider".into()));
    assert_eq!(hall.wish("bas", "", Wish::Sit(seat)), Err("weigering-stoel-bezet".into()));
    assert_eq!(hall.wish("bas", "", Wish::Sit(SeatIx(200))), Err("weigering-onbekende-stoel".into()));
    assert_eq!(hall.lead(Lead::Begin), Err("weigering-spel-al-begonnen".into()));
    assert_eq!(hall.room.version(), version, "nothing happened");
}

#[test]
fn a_locked_room_lets_in_who_has_a_chair_or_a_card() {
    let (mut hall, seat) = playing();
    hall.lead(Lead::Set(Entrance::Locked)).expect("the leader may");
    assert_eq!(hall.wish("bas", "", Wish::Sit(SeatIx(1))), Err("weigering-zaal-op-slot".into()));
    hall.wish("ans", "", Wish::Sit(SeatIx(1))).expect("a second chair for the same phone");
    hall.wish("bas", "", Wish::SitByCard(seat)).expect("two phones, one chair");
    hall.lead(Lead::Set(Entrance::Closed)).expect("the leader may");
    assert_eq!(hall.wish("cas", "", Wish::SitByCard(seat)), Err("weigering-zaal-dicht".into()));
}

#[test]
fn a_freed_chair_is_nobodys_and_its_card_changes() {
    let (mut hall, seat) = playing();
    let card = hall.room.door().card(seat).1;
    hall.lead(Lead::Free(seat)).expect("the leader may");
    assert_eq!(hall.room.chair(seat, hall.now), Chair::Empty);
    assert_ne!(hall.room.door().card(seat).1, card);
    let (ask, answer) = hall.question(seat);
    assert_eq!(hall.wish("ans", "", Wish::Answer(seat, ask, answer)), Err("weigering-vreemde-stoel".into()));
    hall.wish("bas", "", Wish::Sit(seat)).expect("it is free");
}

#[test]
fn who_is_away_is_missed_after_the_grace() {
    let (mut hall, seat) = playing();
    assert_eq!(hall.room.chair(seat, hall.now), Chair::Here);
    hall.room.came(&key("ans"), hall.now);
    assert_eq!(hall.room.chair(seat, hall.now + 10 * GRACE), Chair::Here, "her page is open");
    hall.room.went(&key("ans"), hall.now);
    assert_eq!(hall.room.chair(seat, hall.now + GRACE / 2), Chair::Here);
    assert_eq!(hall.room.chair(seat, hall.now + GRACE), Chair::Away);
}

#[test]
fn the_leader_chooses_what_happens_with_an_empty_chair() {
    let (mut hall, seat) = playing();
    hall.now += 2 * GRACE;
    assert_eq!(hall.go_on(), Err("weigering-stoel-weg".into()), "the table waits");
    let official = SeatIx(seat.0 + 2);
    hall.wish("bas", "", Wish::Sit(official)).expect("a chair of the same municipality");
    let (ask, answer) = hall.question(seat);
    let help = Wish::Answer(seat, ask, answer);
    assert_eq!(hall.wish("bas", "", help.clone()), Err("weigering-vreemde-stoel".into()));
    hall.lead(Lead::IfMissing(Missing::Neighbour)).expect("the leader may");
    hall.wish("bas", "", help).expect("the neighbour helps");

    let answered = |hall: &Hall| hall.room.game().expect("played").answers_of(seat).count();
    let (mut hall, _) = playing();
    hall.now += 2 * GRACE;
    hall.lead(Lead::IfMissing(Missing::Abstain)).expect("the leader may");
    assert_eq!(answered(&hall), 0);
    hall.go_on().expect("nobody waits");
    let (mut hall, _) = playing();
    hall.now += 2 * GRACE;
    hall.lead(Lead::IfMissing(Missing::Bot)).expect("the leader may");
    let asked = hall.view(seat).asks.len();
    let before = hall.room.game().expect("played").log().len();
    hall.go_on().expect("a bot answers");
    let log = &hall.room.game().expect("played").log()[before..];
    let answers = log.iter().take_while(|event| matches!(event, regiotafel::rules::event::Event::Answered(..))).count();
    assert_eq!(answers, asked, "for her, before the moment closes");
}

#[test]
fn chairs_of_bots_have_answered_when_people_look() {
    let (hall, seat) = playing();
    let waiting = hall.room.game().expect("played").waiting();
    assert_eq!(waiting, [seat], "only the person is waited for");
}

/// `asks.md` 4.8: back to a restore point, with a reason; what happened since counts no more, remarks stay, also after a restart.
#[test]
fn the_game_goes_back_to_the_beginning_of_a_beat() {
    let (mut hall, seat) = playing();
    let log = |hall: &Hall| hall.room.game().expect("played").log().len();
    let began = (log(&hall), hall.view(seat));
    let beat = |hall: &Hall| hall.room.game().expect("played").moment().beat;
    while beat(&hall) == 0 {
        hall.go_on().expect("nobody is away");
    }
    hall.lead(Lead::Remark(Remark::Star)).expect("a moment to come back to");
    assert_eq!(hall.lead(Lead::Back(1, 0, " ".into())), Err("weigering-geen-reden".into()));
    assert_eq!(
        hall.lead(Lead::Back(2, 0, "verkeerd".into())),
        Err("weigering-moment-voorbij".into()),
        "nobody was there yet"
    );
    let further = log(&hall);
    hall.lead(Lead::Back(1, 0, "De vraag was niet duidelijk.".into())).expect("it was played");
    assert!(log(&hall) > further, "nothing is taken away");
    assert!(hall.view(seat) == began.1, "the chair sees what it saw then");
    let notes = hall.room.view(Viewer::Facilitator).expect("played").remarks.clone();
    assert_eq!(notes.len(), 1, "what was kept for the talk stays");
    hall.go_on().expect("on again");
    let now = hall.view(seat);
    let kept = hall.shelf.read("BDFG").expect("kept");
    let mut room = Room::reopen(hall.shelf.clone(), kept, hall.level.clone()).expect("it opens again");
    assert!(room.view(Viewer::Seat(seat)).expect("played") == now, "the same after a restart");
    assert_eq!(room.view(Viewer::Facilitator).expect("played").remarks, notes);
}

/// What is said about one chair goes before what is said about all.
#[test]
fn one_chair_has_its_own_rule() {
    let (mut hall, seat) = playing();
    hall.now += GRACE * 2;
    assert_eq!(hall.go_on(), Err("weigering-stoel-weg".into()), "she is away, and the table waits");
    hall.lead(Lead::Rule(seat, ChairRule::Abstain)).expect("it is a chair");
    hall.go_on().expect("nobody waits for this chair");
    hall.lead(Lead::Free(seat)).expect("it is a chair");
    hall.lead(Lead::Rule(seat, ChairRule::Shut)).expect("it is a chair");
    assert_eq!(hall.wish("bas", "", Wish::Sit(seat)), Err("weigering-stoel-dicht".into()));
    hall.lead(Lead::Rule(seat, ChairRule::AsTable)).expect("it is a chair");
    hall.wish("bas", "", Wish::Sit(seat)).expect("open again");
}

/// One button leads from the welcome through the game to the close; late steps give time, the talk afterwards never.
#[test]
fn one_button_leads_through_the_whole_sheet() {
    let mut hall = Hall::of("vijf-stromen", "congres");
    let format = hall.level.format("congres").expect("the stand");
    let sheet = format.sheet().expect("a sheet").clone();
    let mut seen = Vec::new();
    for _ in 0..200 {
        let leading = hall.room.leading(hall.now, Default::default(), 0, |_, _| String::new());
        let now = leading.sheet.expect("a sheet");
        if seen.last() != Some(&now.step) {
            seen.push(now.step);
        }
        for (step, length) in sheet.steps.iter().zip(&now.lengths) {
            assert!(*length == step.seconds || step.part != Part::Debrief, "the talk is never shortened");
        }
        // Every press comes a minute late.
        hall.now += Duration::from_secs(60);
        let event = hall.room.game().is_some_and(|game| game.stage() == Stage::Event);
        match leading.next {
            Some(lead) => hall.lead(lead).expect("the one button works"),
            None if event => hall.go_on().expect("no event"),
            None => break,
        }
    }
    assert_eq!(seen, (0..sheet.steps.len()).collect::<Vec<_>>(), "every step, in order");
}

/// One device taps a few times per moment, with a pause; all together not more than a moment can tell.
#[test]
fn who_looks_on_taps_a_few_times_in_a_moment() {
    use regiotafel::rules::remark::Sight;
    let (mut hall, _) = playing();
    let tap = |hall: &mut Hall, by: &str| {
        hall.now += Duration::from_secs(2);
        hall.wish(by, "", Wish::See(Sight::Gave))
    };
    for _ in 0..6 {
        tap(&mut hall, "kijker").expect("a few taps count");
    }
    assert_eq!(tap(&mut hall, "kijker"), Err("weigering-genoeg-gezien".into()));
    hall.wish("ander", "", Wish::See(Sight::AskedOn)).expect("another device has its own");
    assert_eq!(hall.wish("ander", "", Wish::See(Sight::AskedOn)), Err("weigering-net-gezien".into()));
    let crowd = (0..200).filter(|n| tap(&mut hall, &format!("k{n}")).is_ok()).count();
    assert_eq!(crowd, 143, "all together 150 in a moment");
    let moment = hall.room.game().expect("played").moment();
    while hall.room.game().expect("played").moment() == moment {
        hall.now += Duration::from_secs(1);
        let seat = hall.council();
        hall.lead(Lead::Rule(seat, ChairRule::Bot)).expect("the leader may");
        hall.go_on().expect("on to the next moment");
    }
    tap(&mut hall, "kijker").expect("a new moment");
    let kept = hall.shelf.read("BDFG").expect("kept");
    let again = Room::reopen(hall.shelf.clone(), kept, hall.level.clone()).expect("it opens again");
    assert!(again.game().expect("played").log() == hall.room.game().expect("played").log());
}
