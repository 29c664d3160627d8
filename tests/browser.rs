//! The pages in a real Chromium: thumbs, keyboard alone, without script, twice zoomed, two tabs, a network that fails; and
//! axe-core (MPL-2.0, `tests/axe`) on every page. Without a Chromium these tests say so and pass; `REGIOTAFEL_BROWSER=1`
//! insists on one.
#![cfg(feature = "host")]

use regiotafel::host::Host;
use regiotafel::journal::{Journal, Memory};
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::Duration;

#[path = "support/browser.rs"]
mod browser;
#[path = "support/phone.rs"]
mod phone;
use browser::{Browser, DOWN, ENTER, driver};
use phone::Phone;

/// A phone in the hand.
const PHONE: (u32, u32) = (360, 640);
/// A laptop.
const LAPTOP: (u32, u32) = (1366, 768);
/// The same laptop at 200 % zoom.
const ZOOMED: (u32, u32) = (683, 384);
/// An alderman of the practice region.
const SEAT: u8 = 1;

/// A host with one table, who leads it, and where browsers find it.
struct Hall {
    host: Host,
    journal: Arc<dyn Journal>,
    leader: Phone,
    place: String,
}

fn hall() -> Hall {
    let journal: Arc<dyn Journal> = Arc::new(Memory::default());
    let host = Host::open(journal.clone(), 0, Vec::new()).expect("a free port");
    let level = Arc::new(regiotafel::levels::load("oefenregio").expect("a good level"));
    let code = host.hall().new_table("oefenregio", level, "dagdeel", 7, 30).expect("a new table");
    let port = host.address().port();
    let mut leader = Phone::new(port, &code);
    leader.lead(&host.hall().leader_token(&code).expect("this table has a leader"));
    Hall { place: format!("http://127.0.0.1:{port}/"), host, journal, leader }
}

impl Hall {
    fn table(&self) -> String {
        format!("{}{}/", self.place, self.leader.code)
    }

    fn begin(&mut self) {
        assert_eq!(self.leader.post("leid", &[("doe", "begin")]).status, 303);
    }
}

/// Runs a test with a driver and a hall; says so when there is no browser.
fn with_driver(test: impl FnOnce(&browser::Driver, &mut Hall)) {
    if let Some(driver) = driver() {
        test(&driver, &mut hall());
    }
}

/// A moment, before something is tried again; how often is counted.
fn pause() {
    let (_never, wait) = channel::<()>();
    let _ = wait.recv_timeout(Duration::from_millis(100));
}

/// Violations of WCAG 2.2 AA that axe-core finds on this page; and that nothing lies beside the page.
fn is_accessible(client: &Browser, what: &str) {
    client.run(include_str!("axe/axe.min.js"), json!([]));
    let script = "let done=arguments[arguments.length-1];\
        axe.run(document,{runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa']})\
        .then(r=>done(r.violations.map(v=>v.id+': '+v.nodes.map(n=>n.html.slice(0,150)+' '+n.failureSummary).join(' | '))))";
    let found = client.run_later(script);
    assert_eq!(found, Value::Array(Vec::new()), "{what}");
    let wide = "return document.documentElement.scrollWidth-innerWidth";
    let beside = client.run(wide, json!([])).as_i64().unwrap_or_default();
    assert!(beside <= 0, "{what}: {beside} pixels lie beside the page");
}

/// Comes in with the code, takes the chair and sees its page; by keyboard alone.
fn comes_in(client: &Browser, hall: &Hall) {
    client.goto(&hall.place);
    client.tab_to("INPUT code");
    client.press(&hall.leader.code.to_lowercase().chars().collect::<Vec<_>>());
    client.press(&[ENTER]);
    client.sees("Ik doe mee");
    // The chairs of a town fold open with the space bar; the arrows walk over them.
    client.tab_to("SUMMARY");
    client.press(&[' ']);
    client.tab_to("INPUT stoel");
    client.press(&[' ']);
    for _ in 0..5 {
        if client.focus() == format!("INPUT stoel {SEAT}") {
            break;
        }
        client.press(&[DOWN]);
    }
    client.press(&[ENTER]);
    client.sees("Je zit. Welkom.");
}

#[test]
fn a_phone_plays_by_keyboard_alone_and_sees_what_changes() {
    with_driver(|driver, hall| {
        let client = driver.browser(PHONE, true);
        comes_in(&client, hall);
        hall.begin();
        client.sees("Wethouder van Centrumstad");
        // The page turned by itself; the first question can be answered with Tab, arrows, space and Enter.
        client.tab_to("INPUT keuze");
        client.press(&[' ']);
        client.tab_to("BUTTON");
        client.press(&[ENTER]);
        client.sees("Antwoord veranderen");
        let table = hall.host.hall().table(&hall.leader.code).expect("the table");
        let answered = table.with(|room, _| room.view(regiotafel::rules::view::Viewer::Facilitator));
        let answered = answered.expect("a game").asks.iter().filter(|ask| ask.seat.0 == SEAT && ask.answered).count();
        assert_eq!(answered, 1);
    });
}

/// A question of a chair has other answers than the one that stood there: they stay while the page around them changes.
#[test]
fn what_is_being_filled_in_stays_when_the_page_changes() {
    with_driver(|driver, hall| {
        let mut leader = hall.leader.clone();
        hall.begin();
        let client = driver.browser(PHONE, true);
        let token = hall.host.hall().leader_token(&leader.code).expect("this table has a leader");
        client.goto(&format!("{}leiding?sleutel={token}", hall.table()));
        client.tab_to("TEXTAREA uitspraak");
        client.press(&"half".chars().collect::<Vec<_>>());
        assert_eq!(leader.post("leid", &[("doe", "ster")]).status, 303);
        client.sees("Ster");
        let kept = client.run("return document.querySelector('textarea').value", json!([]));
        assert_eq!(kept, json!("half"), "the list below it changed, the words did not");
        client.press(&" af".chars().collect::<Vec<_>>());
        client.click("button[value=uitspraak]");
        client.sees("half af");
        client.sees("Gedaan.");
        let empty = client.run("return document.querySelector('textarea').value", json!([]));
        assert_eq!(empty, json!(""), "what was sent is gone from the field");
    });
}

#[test]
fn two_tabs_in_one_seat_see_the_same_and_the_back_button_does_no_harm() {
    with_driver(|driver, hall| {
        let client = driver.browser(LAPTOP, true);
        comes_in(&client, hall);
        hall.begin();
        // Of the game, not of the page before it: that one loads anew when the game begins.
        client.sees("Vraag 1 van");
        client.press_browser("back");
        client.sees("Naar je stoel");
        client.press_browser("forward");
        client.sees("Wethouder van Centrumstad");
        let first = client.tab();
        client.new_tab();
        client.goto(&format!("{}stoel-{SEAT}", hall.table()));
        client.tab_to("INPUT keuze");
        client.press(&[' ']);
        client.tab_to("BUTTON");
        client.press(&[ENTER]);
        client.sees("Antwoord veranderen");
        client.look_at(&first);
        client.sees("Antwoord veranderen");
    });
}

#[test]
fn a_page_comes_back_by_itself_when_the_laptop_does() {
    with_driver(|driver, hall| {
        let client = driver.browser(PHONE, true);
        comes_in(&client, hall);
        hall.begin();
        // Of the game, not of the page before it: that one loads anew when the game begins.
        client.sees("Vraag 1 van");
        let (port, journal) = (hall.host.address().port(), hall.journal.clone());
        hall.host.close();
        client.sees("Even geen verbinding");
        hall.host = loop {
            // The port is free a moment after its owner is gone.
            match Host::open(journal.clone(), port, Vec::new()) {
                Ok(host) => break host,
                Err(_) => pause(),
            }
        };
        // The table waits for the chair until its page is back; then the game goes on.
        let (mut pressed, mut tries) = (0, 0);
        while pressed < 6 {
            if hall.leader.press_on().status == 303 {
                pressed += 1;
            } else {
                tries += 1;
                assert!(tries < 200, "the chair stays away");
                pause();
            }
        }
        client.sees("Samen");
    });
}

#[test]
fn without_script_a_page_reads_and_votes() {
    with_driver(|driver, hall| {
        let client = driver.browser(PHONE, false);
        client.goto(&hall.table());
        let chair = format!("input[name=stoel][value='{SEAT}']");
        client.click("summary");
        client.click(&chair);
        client.click("form[action=pak] button");
        client.sees("Je zit. Welkom.");
        hall.begin();
        client.press_browser("refresh");
        let option = "form[action=antwoord] input[name=keuze]";
        client.click(option);
        client.click("form[action=antwoord] button");
        client.sees("Antwoord veranderen");
    });
}

#[test]
fn every_page_is_accessible_on_a_phone_a_laptop_and_twice_zoomed() {
    with_driver(|driver, hall| {
        let mut phone = Phone::new(hall.host.address().port(), &hall.leader.code);
        let token = hall.host.hall().leader_token(&hall.leader.code).expect("this table has a leader");
        let clients = [driver.browser(PHONE, true), driver.browser(LAPTOP, true), driver.browser(ZOOMED, true)];
        let table = hall.table();
        // Every browser has a chair of its own: councillor, alderman, official.
        for (seat, client) in clients.iter().enumerate() {
            for (what, place) in [
                ("join", hall.place.clone()),
                ("wrong code", format!("{}ZZZZ/", hall.place)),
                ("chairs", table.clone()),
            ] {
                client.goto(&place);
                is_accessible(client, what);
            }
            let sit = "let f=document.querySelector('form[action=pak]');f.querySelector(`[value='${arguments[0]}']`).checked=true;f.submit()";
            client.run(sit, json!([seat]));
            client.sees("Je zit. Welkom.");
            is_accessible(client, "before the game");
            for place in ["bord", "woorden", "kijk", "mening"] {
                client.goto(&format!("{table}{place}"));
                is_accessible(client, place);
            }
            client.goto(&format!("{table}leiding?sleutel={token}"));
            is_accessible(client, "the remote before the game");
        }
        phone.sit(4);
        hall.begin();
        // These browsers leave their chairs to look at other pages: nobody waits for them.
        assert_eq!(hall.leader.post("leid", &[("weg", "computer")]).status, 303);
        // A page of each beat of the first round, and of the end.
        for moment in 0..14 {
            for (seat, client) in clients.iter().enumerate() {
                for place in [format!("stoel-{seat}"), "bord".to_owned(), "kijk".to_owned(), "leiding".to_owned()] {
                    client.goto(&format!("{table}{place}"));
                    if place == "leiding" && moment == 2 {
                        // Everything that folds lies open once.
                        client.run("for(let d of document.querySelectorAll('details'))d.open=true", json!([]));
                    }
                    is_accessible(client, &format!("{place} at moment {moment}"));
                }
            }
            assert_eq!(hall.leader.press_on().status, 303);
        }
    });
}
