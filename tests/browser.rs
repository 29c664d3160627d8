//! The pages in a real Chromium: thumbs, keyboard alone, without script, twice zoomed, two tabs, a network that fails; and
//! axe-core (MPL-2.0, `tests/axe`) on every page. Without a Chromium these tests say so and pass; `REGIOTAFEL_BROWSER=1`
//! insists on one.
#![cfg(feature = "host")]

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use fantoccini::wd::TimeoutConfiguration;
use fantoccini::{Client, ClientBuilder, Locator};
use regiotafel::host::Host;
use regiotafel::journal::{Journal, Memory};
use serde_json::{Map, Value, json};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

#[path = "support/phone.rs"]
mod phone;
use phone::Phone;

/// As long as a page may take to show what it should.
const PATIENCE: Duration = Duration::from_secs(40);
/// A phone in the hand.
const PHONE: (u32, u32) = (360, 640);
/// A laptop.
const LAPTOP: (u32, u32) = (1366, 768);
/// The same laptop at 200 % zoom.
const ZOOMED: (u32, u32) = (683, 384);
/// An alderman of the practice region.
const SEAT: u8 = 1;

/// What drives the browser; ends with the test.
struct Driver {
    child: Child,
    port: u16,
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// ChromeDriver on a free port; `None`, said loudly, when there is none.
fn driver() -> Option<Driver> {
    let started = Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let mut child = match started {
        Ok(child) => child,
        Err(error) => {
            assert!(std::env::var_os("REGIOTAFEL_BROWSER").is_none(), "chromedriver does not start: {error}");
            eprintln!("NOT TESTED: no chromedriver here ({error}). Install chromium and chromium-driver.");
            return None;
        }
    };
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines().map_while(Result::ok);
    let said = lines.find(|line| line.contains("successfully on port")).expect("it says where it listens");
    let port = said.trim_end_matches('.').rsplit(' ').next().and_then(|port| port.parse().ok()).expect("a port");
    std::thread::spawn(move || lines.for_each(drop));
    Some(Driver { child, port })
}

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

/// A browser of this size, with or without script.
async fn browser(driver: &Driver, size: (u32, u32), script: bool) -> Client {
    let mut options = json!({
        "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--force-prefers-reduced-motion"],
        "mobileEmulation": {"deviceMetrics": {"width": size.0, "height": size.1, "pixelRatio": 1.0, "touch": false, "mobile": false}},
    });
    if !script {
        options["prefs"] = json!({"profile.managed_default_content_settings.javascript": 2});
    }
    let mut wishes = Map::new();
    wishes.insert("goog:chromeOptions".to_owned(), options);
    let client = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
        .capabilities(wishes)
        .connect(&format!("http://127.0.0.1:{}", driver.port))
        .await
        .expect("a browser");
    let waits = TimeoutConfiguration::new(Some(PATIENCE), Some(PATIENCE), Some(Duration::ZERO));
    client.update_timeouts(waits).await.expect("it takes a timeout");
    client
}

/// Runs a test with a driver and a hall, on a runtime of its own.
fn with_driver(test: impl AsyncFnOnce(&Driver, &mut Hall)) {
    let Some(driver) = driver() else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    // The host has a runtime of its own: it begins and ends outside this one.
    let mut hall = hall();
    runtime.block_on(test(&driver, &mut hall));
}

/// Waits until something with these words is on the page.
async fn sees(client: &Client, words: &str) {
    let path = format!("//main//*[contains(normalize-space(.), \"{words}\")]");
    let found = client.wait().at_most(PATIENCE).for_element(Locator::XPath(&path)).await;
    if found.is_err() {
        let shown = client.find(Locator::Css("body")).await.expect("a body").text().await.unwrap_or_default();
        panic!("{words:?} is not on the page: {shown}");
    }
}

/// Presses keys, wherever the focus is.
async fn press(client: &Client, keys: &[char]) {
    let actions = keys.iter().fold(KeyActions::new("keys".to_owned()), |all, key| {
        all.then(KeyAction::Down { value: *key }).then(KeyAction::Up { value: *key })
    });
    client.perform_actions(actions).await.expect("keys can be pressed");
}

/// What has the focus, as name and value.
async fn focus(client: &Client) -> String {
    let script = "let e=document.activeElement;return e.tagName+' '+(e.name||e.id)+' '+(e.value||'')";
    client.execute(script, Vec::new()).await.expect("a script runs").as_str().unwrap_or_default().to_owned()
}

/// Tabs until the focus is on what this says; it must be within reach.
async fn tab_to(client: &Client, wanted: &str) {
    for _ in 0..80 {
        if focus(client).await.starts_with(wanted) {
            return;
        }
        press(client, &[char::from(Key::Tab)]).await;
    }
    panic!("{wanted} cannot be reached with the Tab key");
}

/// Violations of WCAG 2.2 AA that axe-core finds on this page; and that nothing lies beside the page.
async fn is_accessible(client: &Client, what: &str) {
    client.execute(include_str!("axe/axe.min.js"), Vec::new()).await.expect("axe runs");
    let script = "let done=arguments[arguments.length-1];\
        axe.run(document,{runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa']})\
        .then(r=>done(r.violations.map(v=>v.id+': '+v.nodes.map(n=>n.html.slice(0,150)+' '+n.failureSummary).join(' | '))))";
    let found = client.execute_async(script, Vec::new()).await.expect("axe answers");
    assert_eq!(found, Value::Array(Vec::new()), "{what}");
    let wide = "return document.documentElement.scrollWidth-innerWidth";
    let beside = client.execute(wide, Vec::new()).await.expect("a script runs").as_i64().unwrap_or_default();
    assert!(beside <= 0, "{what}: {beside} pixels lie beside the page");
}

/// Comes in with the code, takes the chair and sees its page; by keyboard alone.
async fn comes_in(client: &Client, hall: &Hall) {
    client.goto(&hall.place).await.expect("the first page");
    tab_to(client, "INPUT code").await;
    press(client, &hall.leader.code.to_lowercase().chars().collect::<Vec<_>>()).await;
    press(client, &[char::from(Key::Enter)]).await;
    sees(client, "Ik doe mee").await;
    // The chairs of a town fold open with the space bar; the arrows walk over them.
    tab_to(client, "SUMMARY").await;
    press(client, &[' ']).await;
    tab_to(client, "INPUT stoel").await;
    press(client, &[' ']).await;
    for _ in 0..5 {
        if focus(client).await == format!("INPUT stoel {SEAT}") {
            break;
        }
        press(client, &[char::from(Key::Down)]).await;
    }
    press(client, &[char::from(Key::Enter)]).await;
    sees(client, "Je zit. Welkom.").await;
}

#[test]
fn a_phone_plays_by_keyboard_alone_and_sees_what_changes() {
    with_driver(async |driver, hall| {
        let client = browser(driver, PHONE, true).await;
        comes_in(&client, hall).await;
        hall.begin();
        sees(&client, "Wethouder van Centrumstad").await;
        // The page turned by itself; the first question can be answered with Tab, arrows, space and Enter.
        tab_to(&client, "INPUT keuze").await;
        press(&client, &[' ']).await;
        tab_to(&client, "BUTTON").await;
        press(&client, &[char::from(Key::Enter)]).await;
        sees(&client, "Antwoord veranderen").await;
        let table = hall.host.hall().table(&hall.leader.code).expect("the table");
        let answered = table.with(|room, _| room.view(regiotafel::rules::view::Viewer::Facilitator));
        let answered = answered.expect("a game").asks.iter().filter(|ask| ask.seat.0 == SEAT && ask.answered).count();
        assert_eq!(answered, 1);
        client.close().await.expect("it closes");
    });
}

#[test]
fn two_tabs_in_one_seat_see_the_same_and_the_back_button_does_no_harm() {
    with_driver(async |driver, hall| {
        let client = browser(driver, LAPTOP, true).await;
        comes_in(&client, hall).await;
        hall.begin();
        sees(&client, "Wethouder van Centrumstad").await;
        client.back().await.expect("back");
        sees(&client, "Naar je stoel").await;
        client.forward().await.expect("forward");
        sees(&client, "Wethouder van Centrumstad").await;
        let first = client.window().await.expect("a tab");
        let second = client.new_window(true).await.expect("another tab").handle;
        client.switch_to_window(second.clone()).await.expect("over there");
        client.goto(&format!("{}stoel-{SEAT}", hall.table())).await.expect("the same chair");
        tab_to(&client, "INPUT keuze").await;
        press(&client, &[' ']).await;
        tab_to(&client, "BUTTON").await;
        press(&client, &[char::from(Key::Enter)]).await;
        sees(&client, "Antwoord veranderen").await;
        client.switch_to_window(first).await.expect("back again");
        sees(&client, "Antwoord veranderen").await;
        client.close().await.expect("it closes");
    });
}

#[test]
fn a_page_comes_back_by_itself_when_the_laptop_does() {
    with_driver(async |driver, hall| {
        let client = browser(driver, PHONE, true).await;
        comes_in(&client, hall).await;
        hall.begin();
        sees(&client, "Wethouder van Centrumstad").await;
        let (port, journal) = (hall.host.address().port(), hall.journal.clone());
        hall.host.close();
        sees(&client, "Even geen verbinding").await;
        let opened = tokio::task::spawn_blocking(move || {
            loop {
                // The port is free a moment after its owner is gone.
                if let Ok(host) = Host::open(journal.clone(), port, Vec::new()) {
                    return host;
                }
                std::thread::sleep(Duration::from_millis(50));
            }
        });
        hall.host = opened.await.expect("it opens again");
        // The table waits for the chair until its page is back; then the game goes on.
        let (mut pressed, mut tries) = (0, 0);
        while pressed < 6 {
            if hall.leader.press_on().status == 303 {
                pressed += 1;
            } else {
                tries += 1;
                assert!(tries < 200, "the chair stays away");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
        sees(&client, "Samen").await;
        client.close().await.expect("it closes");
    });
}

#[test]
fn without_script_a_page_reads_and_votes() {
    with_driver(async |driver, hall| {
        let client = browser(driver, PHONE, false).await;
        client.goto(&hall.table()).await.expect("the chairs");
        let chair = format!("input[name=stoel][value='{SEAT}']");
        client.find(Locator::Css("summary")).await.expect("a town").click().await.expect("it folds open");
        client.find(Locator::Css(&chair)).await.expect("the chair").click().await.expect("it is chosen");
        client.find(Locator::Css("form[action=pak] button")).await.expect("a button").click().await.expect("pressed");
        sees(&client, "Je zit. Welkom.").await;
        hall.begin();
        client.refresh().await.expect("the page anew");
        let option = "form[action=antwoord] input[name=keuze]";
        client.find(Locator::Css(option)).await.expect("an option").click().await.expect("it is chosen");
        client.find(Locator::Css("form[action=antwoord] button")).await.expect("a button").click().await.expect("sent");
        sees(&client, "Antwoord veranderen").await;
        client.close().await.expect("it closes");
    });
}

#[test]
fn every_page_is_accessible_on_a_phone_a_laptop_and_twice_zoomed() {
    with_driver(async |driver, hall| {
        let mut phone = Phone::new(hall.host.address().port(), &hall.leader.code);
        let token = hall.host.hall().leader_token(&hall.leader.code).expect("this table has a leader");
        let clients = [
            browser(driver, PHONE, true).await,
            browser(driver, LAPTOP, true).await,
            browser(driver, ZOOMED, true).await,
        ];
        let table = hall.table();
        // Every browser has a chair of its own: councillor, alderman, official.
        for (seat, client) in clients.iter().enumerate() {
            for (what, place) in [
                ("join", hall.place.clone()),
                ("wrong code", format!("{}ZZZZ/", hall.place)),
                ("chairs", table.clone()),
            ] {
                client.goto(&place).await.expect("a page");
                is_accessible(client, what).await;
            }
            let sit = "let f=document.querySelector('form[action=pak]');f.querySelector(`[value='${arguments[0]}']`).checked=true;f.submit()";
            client.execute(sit, vec![json!(seat)]).await.expect("a script runs");
            sees(client, "Je zit. Welkom.").await;
            is_accessible(client, "before the game").await;
            for place in ["bord", "woorden"] {
                client.goto(&format!("{table}{place}")).await.expect("a page");
                is_accessible(client, place).await;
            }
            client.goto(&format!("{table}leiding?sleutel={token}")).await.expect("the remote");
            is_accessible(client, "the remote before the game").await;
        }
        phone.sit(4);
        hall.begin();
        // These browsers leave their chairs to look at other pages: nobody waits for them.
        assert_eq!(hall.leader.post("leid", &[("weg", "computer")]).status, 303);
        // A page of each beat of the first round, and of the end.
        for moment in 0..14 {
            for (seat, client) in clients.iter().enumerate() {
                for place in [format!("stoel-{seat}"), "bord".to_owned(), "leiding".to_owned()] {
                    client.goto(&format!("{table}{place}")).await.expect("a page");
                    is_accessible(client, &format!("{place} at moment {moment}")).await;
                }
            }
            assert_eq!(hall.leader.press_on().status, 303);
        }
        for client in clients {
            client.close().await.expect("it closes");
        }
    });
}
