//! A whole game by phones over real HTTP: everybody fills in the forms as his page gives them, at random; the leader presses the
//! one button of his remote. Nobody is ever stuck, no page has words of another chair, and the journal plays the same game again.
#![cfg(feature = "host")]

use regiotafel::host::{Host, token};
use regiotafel::journal::{Journal, Memory};
use regiotafel::rules::bench::Bench;
use regiotafel::rules::game::Game;
use regiotafel::rules::ids::SeatIx;
use regiotafel::rules::level::Level;
use regiotafel::rules::view::Viewer;
use std::sync::Arc;

#[path = "support/phone.rs"]
mod phone;
use phone::{Form, Phone, filled, tags, value};

/// Phones at the door.
const PHONES: usize = 15;
/// So often somebody tries another answer before he counts as stuck.
const TRIES: usize = 40;
/// Most presses of the leader in a game.
const PRESSES: usize = 300;

/// Chance, the same for every run with a seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % n.max(1)
    }
}

/// The value of an attribute of a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

/// The form of the question that stands open, filled in at random from what it offers.
fn at_random(page: &str, words: &str, dice: &mut Dice) -> Form {
    let form = page.split("<form").find(|form| form.contains("action=\"antwoord\"")).unwrap_or_default();
    let form = form.split("</form>").next().unwrap_or_default();
    let mut fields = Form::new();
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for tag in tags(form, "input").filter(|tag| !tag.contains(" disabled")) {
        let (Some(name), Some(value)) = (attribute(tag, "name"), attribute(tag, "value")) else { continue };
        match attribute(tag, "type") {
            Some("hidden") => fields.push((name.to_owned(), value.to_owned())),
            Some("checkbox") if dice.below(3) == 0 => fields.push((name.to_owned(), value.to_owned())),
            Some("radio") => match groups.iter_mut().find(|(known, _)| *known == name) {
                Some((_, values)) => values.push(value),
                None => groups.push((name, vec![value])),
            },
            _ => {}
        }
    }
    for (name, values) in groups {
        // A stance is mostly "may": else no frame has room.
        let stance = values.contains(&"mag") && dice.below(5) > 0;
        let chosen = if stance { "mag" } else { values[dice.below(values.len())] };
        fields.push((name.to_owned(), chosen.to_owned()));
    }
    for list in form.split("<select ").skip(1) {
        let name = list.split_once("name=\"").and_then(|(_, rest)| rest.split('"').next()).unwrap_or_default();
        let list = list.split("</select>").next().unwrap_or_default();
        let values: Vec<&str> = tags(list, "option ").filter_map(|tag| attribute(tag, "value")).collect();
        fields.push((name.to_owned(), values[dice.below(values.len())].to_owned()));
    }
    if form.contains("<textarea") && dice.below(2) == 0 {
        fields.push(("eigen".to_owned(), words.to_owned()));
    }
    fields
}

fn as_sent(form: &Form) -> Vec<(&str, &str)> {
    form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// What somebody on a chair writes.
fn words(seat: SeatIx) -> String {
    format!("geheim{}x", seat.0)
}

/// A table in play.
struct Hall {
    host: Host,
    journal: Arc<Memory>,
    level: Arc<Level>,
    leader: Phone,
    phones: Vec<(SeatIx, Phone)>,
    lookers: Vec<Phone>,
    dice: Dice,
}

impl Hall {
    /// Fifteen phones come in: on chairs while there are, the others look on.
    fn new(name: &str, format: &str, seed: u64) -> Self {
        let journal = Arc::new(Memory::default());
        let host = Host::open(journal.clone(), 0, Vec::new()).expect("a free port");
        let level = Arc::new(regiotafel::levels::load(name).expect("a good level"));
        let code = host.hall().new_table(name, level.clone(), format, seed, 30).expect("a new table");
        let port = host.address().port();
        let mut leader = Phone::new(port, &code);
        leader.lead(&host.hall().leader_token(&code).expect("this table has a leader"));
        let chairs: Vec<SeatIx> = host.hall().table(&code).expect("the table").with(|room, _| room.seats().collect());
        let (mut phones, mut lookers) = (Vec::new(), Vec::new());
        for n in 0..PHONES {
            let mut phone = Phone::new(port, &code);
            match chairs.get(n) {
                Some(seat) => {
                    assert!(phone.get("").body.contains(&format!("name=\"stoel\" value=\"{}\"", seat.0)));
                    assert!(phone.sit(seat.0), "chair {}", seat.0);
                    phones.push((*seat, phone));
                }
                None => {
                    assert_eq!(phone.get("kijk").status, 200);
                    lookers.push(phone);
                }
            }
        }
        Self { host, journal, level, leader, phones, lookers, dice: Dice(seed) }
    }

    /// Everybody answers all that he is asked; each answer is accepted before long.
    fn everybody_answers(&mut self) {
        let Self { phones, dice, .. } = self;
        for (seat, phone) in phones {
            let mut tries = 0;
            loop {
                let page = phone.get(&format!("stoel-{}", seat.0)).body;
                if !page.contains("name=\"vraag\"") {
                    break;
                }
                let form = at_random(&page, &words(*seat), dice);
                let reply = phone.post("antwoord", &as_sent(&form));
                assert!(matches!(reply.status, 303 | 409), "status {}", reply.status);
                tries = if reply.status == 303 { 0 } else { tries + 1 };
                // Whoever does not find it by chance takes the last of every row.
                if tries == TRIES / 2 {
                    phone.post("antwoord", &as_sent(&filled(&page, "")));
                }
                assert!(tries < TRIES, "chair {} is stuck: {form:?}", seat.0);
            }
        }
    }

    /// No page has the words or the card of another chair.
    fn pages_keep_secrets(&mut self) {
        let table = self.host.hall().table(&self.leader.code).expect("the table");
        let card = |seat: SeatIx| table.with(|room, _| token::card(room.door(), seat));
        // What the chair of the table finds where the law is open, with its reason, is for all to hear.
        let secret = |seat: &SeatIx| self.level.seat(*seat).bench != Bench::Chair;
        let seats: Vec<SeatIx> = self.phones.iter().map(|(seat, _)| *seat).filter(secret).collect();
        let holds = |page: &str, seat: SeatIx| page.contains(&words(seat)) || page.contains(&card(seat));
        for (seat, phone) in &mut self.phones {
            let page = phone.get(&format!("stoel-{}", seat.0)).body;
            let leak = seats.iter().find(|other| *other != seat && holds(&page, **other));
            assert_eq!(leak, None, "chair {} reads another", seat.0);
        }
        for place in ["bord", "kijk"] {
            let page = self.leader.get(place).body;
            assert_eq!(seats.iter().find(|other| holds(&page, **other)), None, "{place}");
        }
    }

    /// The leader presses what his remote gives: the one button, or an event or none.
    fn leader_presses(&mut self) -> bool {
        let page = self.leader.get("leiding").body;
        let part = page.split("id=\"p-gang\"").nth(1).and_then(|rest| rest.split("</form>").next()).unwrap_or_default();
        let buttons: Vec<&str> = tags(part, "button").collect();
        let Some(button) = buttons.get(self.dice.below(buttons.len())) else { return false };
        let (name, pressed) =
            (attribute(button, "name").expect("a name"), attribute(button, "value").expect("a value"));
        let moment = value(part, "name=\"moment\"").unwrap_or_default();
        let reply = self.leader.post("leid", &[("moment", &moment), (name, pressed)]);
        assert_eq!(reply.status, 303, "{name}={pressed}");
        true
    }
}

/// Plays a game from the door to the end.
fn play(name: &str, format: &str, seed: u64) {
    let mut hall = Hall::new(name, format, seed);
    let mut presses = 0;
    while hall.leader_presses() {
        presses += 1;
        assert!(presses < PRESSES, "the game does not end");
        hall.everybody_answers();
        hall.pages_keep_secrets();
        let sights = hall.lookers.len();
        if let Some(looker) = hall.lookers.get_mut(presses % sights.max(1)) {
            assert!(matches!(looker.post("zag", &[("zag", "vroeg-door")]).status, 303 | 409));
        }
    }
    let code = hall.leader.code.clone();
    let table = hall.host.hall().table(&code).expect("the table");
    let (outcome, board) =
        table.with(|room, _| (room.game().and_then(Game::outcome), room.view(Viewer::Board).expect("it was played")));
    assert!(outcome.is_some(), "the game is over");
    for (seat, phone) in &mut hall.phones {
        assert!(phone.get(&format!("stoel-{}", seat.0)).body.contains("Vijf korte vragen na afloop"));
    }
    let ending = board.ending.as_ref().expect("it ended");
    assert!(!ending.bots.is_empty() || hall.phones.len() >= table.with(|room, _| room.seats().count()));
    assert!(hall.leader.get("bord").body.contains("id=\"p-onthuld\""), "all red lines are open");
    let kept = hall.journal.read(&code).expect("kept");
    let again = Game::replay(hall.level.clone(), kept.events).expect("it replays");
    assert!(again.view(Viewer::Board) == *board, "the journal plays the same game");
    for (seat, _) in &hall.phones {
        let seen = table.with(|room, _| room.view(Viewer::Seat(*seat))).expect("it was played");
        assert!(again.view(Viewer::Seat(*seat)) == *seen);
    }
}

#[test]
fn a_stand_at_a_congress_is_played_by_phones_from_the_door_to_the_end() {
    play("vijf-stromen", "congres", 5);
}

#[test]
fn an_onboarding_is_played_by_phones_from_the_door_to_the_end() {
    play("oefenregio", "onboarding", 6);
}
