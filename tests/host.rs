//! The host over real HTTP: phones join, sit, answer and see what changed; strangers and bad input change nothing.
#![cfg(feature = "host")]

use regiotafel::host::Host;
use regiotafel::journal::Memory;
use std::io::Read;
use std::sync::Arc;

#[path = "support/phone.rs"]
mod phone;
use phone::{Phone, filled, value};

/// A host with one table of the practice region, and its leader.
fn hall() -> (Host, Phone, Phone) {
    let host = Host::open(Arc::new(Memory::default()), 0, Vec::new()).expect("a free port");
    let level = Arc::new(regiotafel::levels::load("oefenregio").expect("a good level"));
    let code = host.hall().new_table("oefenregio", level, "dagdeel", 7, 30).expect("a new table");
    let mut leader = Phone::new(host.address().port(), &code);
    leader.lead(&host.hall().leader_token(&code).expect("this table has a leader"));
    let phone = Phone::new(host.address().port(), &code);
    (host, leader, phone)
}

/// The chair of the table (voorzitter) in the practice region.
const CHAIR: u8 = 22;

/// What was kept of a table so far.
fn version(host: &Host, phone: &Phone) -> u64 {
    host.hall().table(&phone.code).expect("the table").with(|room, _| room.version())
}

/// Fields as they are sent.
fn as_sent(form: &phone::Form) -> Vec<(&str, &str)> {
    form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// Reads a live page until it says something.
fn hears(stream: &mut impl Read, words: &str) -> bool {
    let mut heard = String::new();
    let mut bytes = [0; 4096];
    // A sign of life without news comes after fifteen seconds: by then it should have been there.
    while !heard.contains("\r\n:\n\n") {
        if heard.contains(words) {
            return true;
        }
        match stream.read(&mut bytes) {
            Ok(0) | Err(_) => return false,
            Ok(n) => heard.push_str(&String::from_utf8_lossy(&bytes[..n])),
        }
    }
    false
}

/// The page says on top what was refused.
fn is_told(page: &str) -> bool {
    page.split_once("id=\"gezegd\"")
        .and_then(|(_, rest)| rest.split_once('>'))
        .is_some_and(|(_, rest)| !rest.starts_with('<'))
}

#[test]
fn a_phone_joins_answers_and_others_see_it() {
    let (host, mut leader, mut phone) = hall();
    assert!(phone.get("").body.contains("Ik doe mee"));
    assert_eq!(version(&host, &phone), 0, "opening a link takes no chair");
    assert!(phone.sit(1));
    assert!(phone.get("stoel-1").body.contains("Je zit. Welkom."));
    let mut board = phone.open("GET", "stroom-bord?gezien=", "").expect("a connection");
    assert!(hears(&mut board, "één mens"), "the screen counts who is in");
    assert_eq!(leader.post("leid", &[("doe", "begin")]).status, 303);
    assert!(hears(&mut board, "data: ?"), "the screen hears that it is made of other parts now");
    let mut board = phone.open("GET", "stroom-bord?gezien=", "").expect("a connection");
    assert!(hears(&mut board, "onde 1"), "it began");
    let page = phone.get("stoel-1").body;
    assert!(page.contains("Wethouder van Centrumstad") && page.contains("Je wens"), "its own card");
    let mut form = filled(&page, "");
    form.retain(|(name, _)| name != "id");
    form.push(("id".to_owned(), "made1by2the3phone".to_owned()));
    let before = version(&host, &phone);
    assert_eq!(phone.post("antwoord", &as_sent(&form)).status, 303);
    assert_eq!(version(&host, &phone), before + 1);
    assert_eq!(phone.post("antwoord", &as_sent(&form)).status, 303, "a double tap is harmless");
    assert_eq!(version(&host, &phone), before + 1, "and counts once");
    assert!(phone.get("stoel-1").body.contains("Antwoord veranderen"));
    let mut live = phone.open("GET", "stroom-1?gezien=", "").expect("a connection");
    assert!(hears(&mut live, "Antwoord veranderen"));
    for _ in 0..4 {
        assert_eq!(leader.press_on().status, 303);
    }
    assert!(hears(&mut live, "Samen · "), "the page of a chair hears of the next moment");
}

#[test]
fn a_stranger_gets_no_chair_of_another_and_leads_nothing() {
    let (host, mut leader, mut phone) = hall();
    assert!(phone.sit(1));
    leader.post("leid", &[("doe", "begin")]);
    let before = version(&host, &phone);
    let mut stranger = Phone::new(phone.port, &phone.code);
    assert_eq!(stranger.get("stoel-1").status, 303);
    assert_eq!(stranger.get("stroom-1").status, 403);
    assert_eq!(stranger.post("antwoord", &[("stoel", "1"), ("vraag", "12"), ("keuze", "0")]).status, 303);
    assert!(!stranger.sit(1), "taken");
    assert_eq!(stranger.get("leiding").status, 303);
    assert_eq!(stranger.get("stroom-leiding").status, 403);
    stranger.get("leiding?sleutel=00000000000000000000000000000000");
    assert_eq!(stranger.post("leid", &[("doe", "verder"), ("moment", "1-0-0")]).status, 303);
    assert_eq!(phone.post("leid", &[("deur", "dicht")]).status, 303, "a player is no leader");
    assert_eq!(version(&host, &phone), before, "nothing happened");
}

#[test]
fn a_chair_is_found_back_with_its_card_and_freed_with_a_press() {
    let (host, mut leader, mut phone) = hall();
    assert!(phone.sit(1));
    let table = host.hall().table(&phone.code).expect("the table");
    let card = table.with(|room, _| regiotafel::host::token::card(room.door(), regiotafel::rules::ids::SeatIx(1)));
    leader.post("leid", &[("deur", "slot")]);
    let mut other = Phone::new(phone.port, &phone.code);
    let wrong = other.post("kaart", &[("code", "BBBBBB")]);
    assert!(wrong.status == 409 && wrong.body.contains("hoort bij geen stoel"));
    assert_eq!(other.post("kaart", &[("code", &card.to_lowercase())]).status, 303);
    assert_eq!(other.get("stoel-1").status, 200);
    leader.post("leid", &[("vrij", "1")]);
    assert_eq!(phone.get("stoel-1").status, 303, "whoever had it has it no more");
    assert_eq!(other.post("kaart", &[("code", &card)]).status, 409, "the old card opens nothing");
}

/// Minutes that a page says are left.
fn minutes(page: &str) -> u32 {
    let (_, rest) = page.split_once("Nog ").expect("a clock runs");
    rest.split(' ').next().and_then(|number| number.parse().ok()).expect("more than one minute")
}

#[test]
fn the_leader_asks_for_attention_gives_time_and_stops_the_clock() {
    let (_host, mut leader, mut phone) = hall();
    let mut other = phone.clone();
    assert!(phone.sit(1) && other.sit(4));
    leader.post("leid", &[("doe", "begin")]);
    let mut live = phone.open("GET", "stroom-1?gezien=", "").expect("a connection");
    leader.post("leid", &[("por", "1")]);
    assert!(hears(&mut live, "vraagt je aandacht"), "the page hears it");
    assert!(!other.get("stoel-4").body.contains("vraagt je aandacht"), "for one chair alone");
    assert!(leader.get("leiding").body.contains("aandacht gevraagd"));
    let form = filled(&phone.get("stoel-1").body, "");
    assert_eq!(phone.post("antwoord", &as_sent(&form)).status, 303);
    assert!(!phone.get("stoel-1").body.contains("vraagt je aandacht"), "gone after an answer");
    let before = minutes(&other.get("stoel-4").body);
    leader.post("leid", &[("erbij", "1")]);
    assert_eq!(minutes(&phone.get("stoel-1").body), before + 1);
    assert_eq!(minutes(&other.get("stoel-4").body), before, "the others have what they had");
    leader.post("leid", &[("doe", "minuut-eraf")]);
    assert_eq!(minutes(&other.get("stoel-4").body), before - 1);
    leader.post("leid", &[("doe", "stil")]);
    assert!(other.get("stoel-4").body.contains("Even stil. Kijk naar het grote scherm."));
}

#[test]
fn the_leader_goes_back_keeps_rulings_and_shuts_a_chair_without_script() {
    let (host, mut leader, mut phone) = hall();
    assert!(phone.sit(1));
    leader.post("leid", &[("doe", "begin")]);
    for _ in 0..4 {
        leader.press_on();
    }
    let beat = |host: &Host, phone: &Phone| {
        let table = host.hall().table(&phone.code).expect("the table");
        table.with(|room, _| room.game().map(|game| (game.moment().round, game.moment().beat))).expect("it is played")
    };
    let was = beat(&host, &phone);
    assert_ne!(was, (1, 0), "the game went on");
    let unsure = [("naar", "1-0"), ("waarom", "de raad was nog niet klaar"), ("doe", "terug")];
    let told = leader.post("leid", &unsure);
    assert!(told.status == 409 && told.body.contains("Zet eerst het vinkje"), "it must be meant");
    let without = leader.post("leid", &[("naar", "1-0"), ("waarom", " "), ("zeker", "ja"), ("doe", "terug")]);
    assert!(without.status == 409 && without.body.contains("Een reden hoort erbij"), "and have a reason");
    assert_eq!(beat(&host, &phone), was);
    let mut sure = unsure.to_vec();
    sure.push(("zeker", "ja"));
    assert_eq!(leader.post("leid", &sure).status, 303);
    assert_eq!(beat(&host, &phone), (1, 0));
    assert_eq!(leader.post("leid", &[("uitspraak", "Dit mag."), ("doe", "uitspraak")]).status, 303);
    assert!(leader.get("leiding").body.contains("Dit mag.") && !phone.get("stoel-1").body.contains("Dit mag."));
    leader.post("leid", &[("regel", "4-dicht")]);
    let refused = phone.post("pak", &[("stoel", "4")]);
    assert!(refused.status == 409 && refused.body.contains("Deze stoel is dicht"));
}

#[test]
fn the_leader_alone_shows_another_address() {
    let places = ["http://een.example:1/", "http://twee.example:1/"].map(str::to_owned);
    let host = Host::open(Arc::new(Memory::default()), 0, places.to_vec()).expect("a free port");
    let level = Arc::new(regiotafel::levels::load("oefenregio").expect("a good level"));
    let code = host.hall().new_table("oefenregio", level, "dagdeel", 7, 30).expect("a new table");
    let (mut leader, mut phone) = (Phone::new(host.address().port(), &code), Phone::new(host.address().port(), &code));
    leader.lead(&host.hall().leader_token(&code).expect("this table has a leader"));
    let first = |page: &str| page.find("een.example") < page.find("twee.example");
    let (own, seen) = (leader.get("bord").body, phone.get("bord").body);
    assert!(own.contains("value=\"adres\"") && !seen.contains("value=\"adres\""), "the button is the leader's");
    assert!(first(&seen));
    phone.post("leid", &[("doe", "adres")]);
    assert!(first(&phone.get("bord").body), "a phone changes nothing");
    let pressed = leader.post("leid", &[("doe", "adres"), ("pagina", "bord")]);
    assert!(pressed.status == 303 && pressed.head.contains("location: bord\r"));
    let page = phone.get("bord").body;
    assert!(!first(&page), "the next is first");
    let drawn = |page: &str| page.split("class=\"qr\"").nth(1).map(|rest| rest[..400].to_owned());
    assert_ne!(drawn(&page), drawn(&seen), "and so is its picture");
}

#[test]
fn who_comes_late_looks_on_and_what_is_seen_reaches_the_leader_alone() {
    let (host, mut leader, mut phone) = hall();
    assert!(phone.sit(1));
    leader.post("leid", &[("deur", "slot")]);
    let mut late = Phone::new(phone.port, &phone.code);
    let door = late.get("").body;
    assert!(door.contains("action=\"kijk\"") && !door.contains("Ik doe mee"), "no chair, no error, something to do");
    assert_eq!(late.post("zag", &[("zag", "vroeg-door")]).status, 409, "a tap needs the page");
    assert!(late.get("kijk").body.contains("Je kijkt straks mee"));
    assert_eq!(late.post("zag", &[("zag", "vroeg-door")]).status, 409, "nothing to see yet");
    leader.post("leid", &[("doe", "begin")]);
    let page = late.get("kijk");
    assert!(page.body.contains("Let op:"));
    assert!(late.weight("kijk") <= 30_000, "{} bytes", late.weight("kijk"));
    assert_eq!(late.post("zag", &[("zag", "vroeg-door")]).status, 303);
    let soon = late.post("zag", &[("zag", "gaf-weg")]);
    assert!(soon.status == 409 && is_told(&soon.body), "twice in a moment is once");
    assert_eq!(late.post("zag", &[("zag", "<script>")]).status, 409);
    assert!(leader.get("leiding").body.contains("Vroeg door: <b>1</b>"));
    for page in [phone.get("stoel-1").body, late.get("bord").body] {
        assert!(!page.contains("Vroeg door"), "only the leader knows");
    }
    let table = host.hall().table(&phone.code).expect("the table");
    assert!(table.with(|room, _| room.door().json().matches("\"key\"").count()) == 1, "who looks on is not kept");
    leader.post("leid", &[("deur", "dicht")]);
    assert!(late.post("zag", &[("zag", "gaf-weg")]).body.contains("De zaal is dicht"));
}

/// C5: counts of the table, never who; once per phone, and the leader sees nothing while few answered.
#[test]
fn what_people_think_is_counted_once_and_nobody_learns_who() {
    let (host, mut leader, phone) = hall();
    let mut phones: Vec<Phone> = (0..3).map(|_| phone.clone()).collect();
    for (seat, phone) in phones.iter_mut().enumerate() {
        assert_eq!(phone.get("mening").status, 303, "who has no chair is not asked");
        assert!(phone.sit(seat as u8));
        assert!(phone.get(&format!("stoel-{seat}")).body.contains("Vijf korte vragen vooraf"));
        assert_eq!(phone.get("mening").body.matches("type=\"radio\"").count(), 25);
    }
    let all = |step| [("m1", step), ("m2", step), ("m3", step), ("m4", step), ("m5", step)];
    let form = |when, step| [&[("wanneer", when), ("doe", "stuur")][..], &all(step)].concat();
    let empty = phones[0].post("mening", &[("wanneer", "vooraf"), ("doe", "stuur")]);
    assert!(empty.status == 409 && is_told(&empty.body));
    assert_eq!(phones[0].post("mening", &form("na", "2")).status, 409, "not before it is over");
    assert_eq!(phones[0].post("mening", &form("vooraf", "6")).status, 409);
    assert_eq!(phones[0].post("mening", &form("vooraf", "2")).status, 303);
    assert_eq!(phones[0].post("mening", &form("vooraf", "5")).status, 409, "once");
    assert_eq!(phones[1].post("mening", &form("vooraf", "2")).status, 303);
    assert!(leader.get("leiding").body.contains("te weinig antwoorden"), "two would say who");
    assert_eq!(phones[2].post("mening", &form("vooraf", "4")).status, 303);
    assert!(leader.get("leiding").body.contains("Vooraf: <b>0 · 2 · 0 · 1 · 0</b>"));
    let table = host.hall().table(&phone.code).expect("the table");
    let door = table.with(|room, _| room.door().json());
    let again = regiotafel::session::Door::read(&door).expect("the journal reads it again");
    assert_eq!(table.with(|room, _| room.door().clone()), again);
    leader.post("leid", &[("doe", "begin")]);
    assert_eq!(phones[1].post("mening", &form("vooraf", "1")).status, 409, "it has begun");
    leader.post("leid", &[("weg", "computer")]);
    for _ in 0..400 {
        if leader.get("leiding").body.contains("Het spel is klaar") {
            break;
        }
        assert_eq!(leader.press_on().status, 303);
    }
    assert!(phones[0].get("stoel-0").body.contains("Vijf korte vragen na afloop"));
    assert_eq!(phones[0].post("mening", &[("wanneer", "na"), ("doe", "sla-over")]).status, 303, "it may be skipped");
    assert!(phones[0].get("mening").body.contains("Dank je"));
    let after = form("na", "5");
    assert!(phones[1..].iter_mut().all(|phone| phone.post("mening", &after).status == 303));
    assert!(!leader.get("leiding").body.contains("Na afloop:"), "two of three");
}

#[test]
fn codes_cannot_be_found_by_trying() {
    let (_host, _leader, mut phone) = hall();
    assert!(phone.sit(1));
    let code = phone.code.clone();
    let statuses: Vec<u16> = (0..25).map(|_| Phone::new(phone.port, "ZZZZ").get("").status).collect();
    assert_eq!(statuses[..20], [404; 20]);
    assert_eq!(statuses[20..], [429; 5]);
    assert_eq!(Phone::new(phone.port, &code).get("").status, 429, "also a right guess learns nothing");
    assert_eq!(phone.get("stoel-1").status, 200, "who sits is not in the way");
}

#[test]
fn pages_are_light_and_come_from_here_alone() {
    let (_host, mut leader, mut phone) = hall();
    let join = phone.get("");
    let weight = phone.weight("");
    assert!(weight <= 14_600, "the first page weighs {weight} bytes");
    phone.sit(0);
    leader.post("leid", &[("doe", "begin")]);
    for _ in 0..12 {
        let seat = phone.get("stoel-0");
        let weight = phone.weight("stoel-0");
        assert!(weight <= 30_000, "a chair weighs {weight} bytes");
        for page in [&seat, &phone.get("bord"), &join] {
            assert!(page.head.contains("content-security-policy: default-src 'none'"));
            assert!(!page.body.contains("http:") && !page.body.contains("https:"), "nothing from elsewhere");
            assert!(!page.body.contains(" style=") && !page.body.contains(" onclick="), "the policy would stop it");
            assert!(!page.body.contains("[zaal-"), "a text is missing");
        }
        leader.press_on();
    }
}

#[test]
fn bad_input_gets_a_clear_answer_and_changes_nothing() {
    let (host, mut leader, mut phone) = hall();
    phone.sit(1);
    leader.post("leid", &[("doe", "begin")]);
    let ask = value(&phone.get("stoel-1").body, "name=\"vraag\"").expect("a question");
    let before = version(&host, &phone);
    let bad: [&[(&str, &str)]; 6] = [
        &[],
        &[("vraag", &ask)],
        &[("vraag", &ask), ("keuze", "200")],
        &[("vraag", "9999"), ("keuze", "0")],
        &[("vraag", "\u{202e}🙂"), ("keuze", "🙂")],
        &[("vraag", &ask), ("keuze", "-1"), ("id", "../../etc")],
    ];
    for form in bad {
        let form: Vec<_> = [("stoel", "1")].iter().chain(form).copied().collect();
        let reply = phone.post("antwoord", &form);
        assert_eq!(reply.status, 409, "{form:?}");
        assert!(is_told(&reply.body), "{form:?}");
    }
    let big = "x".repeat(10 << 20);
    assert!(phone.ask("POST", "antwoord", &big).map_or(413, |reply| reply.status) == 413);
    for path in ["stoel-300", "stoel-x", "niets", "..%2f..", "antwoord"] {
        assert!((400..500).contains(&phone.get(path).status), "{path}");
    }
    assert_eq!(version(&host, &phone), before, "nothing happened");
}

#[test]
fn phones_play_a_whole_game_and_no_words_leak() {
    let (host, mut leader, phone) = hall();
    let seats = [0_u8, 1, 2, 3, 4, 18, CHAIR];
    let mut phones: Vec<(u8, Phone)> = seats.iter().map(|seat| (*seat, phone.clone())).collect();
    for (seat, phone) in &mut phones {
        assert!(phone.sit(*seat), "chair {seat}");
    }
    leader.post("leid", &[("doe", "begin")]);
    let words = |seat: u8| format!("<i>geheim{seat}x</i> & 'ök' 🙂");
    let (mut given, mut refused) = (0, 0);
    for _ in 0..400 {
        if leader.get("leiding").body.contains("Het spel is klaar") {
            break;
        }
        for (seat, phone) in &mut phones {
            for _ in 0..6 {
                let page = phone.get(&format!("stoel-{seat}")).body;
                assert!(!page.contains("<i>"), "words are shown as they are, not as page");
                // What the chair of the table finds where the law is open, with its reason, is for all to hear.
                for other in seats.iter().filter(|other| *other != seat && **other != CHAIR) {
                    let leak = page.split_once(&format!("geheim{other}x"));
                    let before = leak.map(|(before, _)| before.chars().rev().take(200).collect::<Vec<_>>());
                    let before: Option<String> = before.map(|letters| letters.into_iter().rev().collect());
                    assert_eq!(before, None, "chair {seat} reads words of chair {other}");
                }
                if !page.contains("name=\"vraag\"") {
                    break;
                }
                let reply = phone.post("antwoord", &as_sent(&filled(&page, &words(*seat))));
                match reply.status {
                    303 => given += 1,
                    409 => {
                        assert!(is_told(&reply.body));
                        refused += 1;
                        break;
                    }
                    other => panic!("status {other}"),
                }
            }
        }
        assert_eq!(leader.press_on().status, 303);
    }
    let ended =
        host.hall().table(&leader.code).expect("the table").with(|room, _| room.game().and_then(|game| game.outcome()));
    assert!(ended.is_some(), "the game comes to an end");
    assert!(given > 60 && refused * 5 < given, "{given} given, {refused} refused");
}
