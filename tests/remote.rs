//! The pages of who leads and of who looks on: every button is a press that the server can read, and the page says what the
//! room knows.
#![cfg(feature = "host")]

use regiotafel::bots::{self, Judge};
use regiotafel::facts::{LevelFacts, Speaker};
use regiotafel::host::page::{self, Page, Press, Shell, shell};
use regiotafel::rules::because::Standing;
use regiotafel::rules::command::{Actor, Command};
use regiotafel::rules::game::Game;
use regiotafel::rules::ids::SeatIx;
use regiotafel::rules::remark::{Remark, Sight};
use regiotafel::rules::view::{Stage, Viewer};
use regiotafel::session::{
    Chair, ChairRule, Counts, Entrance, Lead, Leading, LedChair, Missing, Pace, SheetNow, WayIn,
};
use regiotafel::texts::Words;
use regiotafel::theme::Theme;
use std::sync::Arc;

/// A table of bots that has just begun.
struct Table {
    facts: LevelFacts,
    game: Game,
    seats: Vec<SeatIx>,
}

impl Table {
    fn new(level: &str, format: &str, seed: u64) -> Self {
        let level = Arc::new(regiotafel::levels::load(level).expect("a good level"));
        let judge = Arc::new(Judge::new(level.clone()));
        let tempers = bots::temperaments(&level, seed);
        let (game, bots) = bots::table(&judge, format, &tempers, Vec::new(), seed).expect("the level has this format");
        let seats = bots.iter().map(|bot| bot.seat).collect();
        Self { facts: LevelFacts::new(level, format), game, seats }
    }

    fn ctx(&self) -> Speaker<'_> {
        Speaker { words: Words::dutch(), level: &self.facts }
    }
}

fn html(page: &Page) -> String {
    let around = Shell { nonce: "n0nce", stream: Some("stroom-1"), said: None };
    shell(Words::dutch(), Theme::Light, page, &around).into_string()
}

/// A table with every kind of chair, and a hand up.
fn leading(table: &Table, pace: Pace) -> Leading {
    let who = |seat: SeatIx| [Chair::Here, Chair::Empty, Chair::Away][usize::from(seat.0) % 3];
    let chair = |seat| LedChair {
        seat,
        who: who(seat),
        rule: ChairRule::AsTable,
        card: "BDFGHJ".to_owned(),
        idle: None,
        extra: 0,
        nudged: false,
    };
    let address = "http://192.168.1.10:7373/BKTD/".to_owned();
    let picture = regiotafel::host::address::picture(&address);
    Leading {
        way_in: WayIn { code: "BKTD".to_owned(), addresses: vec![address], picture },
        alarms: 0,
        chairs: table.seats.iter().copied().map(chair).collect(),
        hands: vec![table.seats[0]],
        entrance: Entrance::Open,
        missing: Missing::Wait,
        expected: 0,
        pace,
        points: Vec::new(),
        sheet: None,
        next: None,
    }
}

/// The remote of a table with a run sheet, in its third step.
fn remote(table: &Table, leading: &mut Leading) -> String {
    let lengths = vec![60; 30];
    leading.sheet = Some(SheetNow { step: 2, elapsed: 400, in_step: 10, late: 130, lengths });
    leading.points = vec![(1, 0), (1, 1)];
    html(&page::lead(&table.ctx(), Some(&table.game.view(Viewer::Facilitator)), leading, &Counts::default()))
}

/// Every button of the remote is a press that the server can read, with the moment that it was made in.
#[test]
fn the_remote_says_what_its_buttons_say() {
    let table = Table::new("oefenregio", "dagdeel", 1);
    let moment = table.game.moment();
    let mut leading = leading(&table, Pace { left: Some(90), frozen: false });
    leading.next = Some(Lead::Proceed(moment));
    leading.way_in.addresses.push("http://10.0.0.2:7373/BKTD/".to_owned());
    let page = remote(&table, &mut leading);
    let named = format!("{}-{}-{}", moment.round, moment.beat, moment.step);
    let read = |name: &str, value: &str| {
        assert!(page.contains(&format!("name=\"{name}\" value=\"{value}\"")), "no button {name}={value}");
        page::press_from_form(&[("moment".to_owned(), named.clone()), (name.to_owned(), value.to_owned())])
    };
    let room = |lead| Ok(Press::Room(lead));
    assert_eq!(read("doe", "verder"), room(Lead::Proceed(moment)));
    assert_eq!(read("doe", "stil"), room(Lead::Freeze(true)));
    assert_eq!(read("doe", "minuut"), room(Lead::Time(None, 60)));
    assert_eq!(read("doe", "minuut-eraf"), room(Lead::Time(None, -60)));
    assert_eq!(read("doe", "ster"), room(Lead::Remark(Remark::Star)));
    assert_eq!(read("doe", "adres"), Ok(Press::OtherAddress));
    assert_eq!(read("deur", "slot"), room(Lead::Set(Entrance::Locked)));
    assert_eq!(read("weg", "computer"), room(Lead::IfMissing(Missing::Bot)));
    assert_eq!(read("vrij", "0"), room(Lead::Free(SeatIx(0))));
    assert_eq!(read("por", "0"), room(Lead::Nudge(SeatIx(0))));
    assert_eq!(read("erbij", "0"), room(Lead::Time(Some(SeatIx(0)), 60)));
    assert_eq!(read("eraf", "0"), room(Lead::Time(Some(SeatIx(0)), -60)));
    let rules = [
        ("tafel", ChairRule::AsTable),
        ("computer", ChairRule::Bot),
        ("niets", ChairRule::Abstain),
        ("dicht", ChairRule::Shut),
    ];
    for (word, rule) in rules {
        assert_eq!(read("regel", &format!("1-{word}")), room(Lead::Rule(SeatIx(1), rule)));
    }
    let fields = |fields: &[(&str, &str)]| {
        for (name, _) in fields {
            assert!(page.contains(&format!("name=\"{name}\"")), "no field {name}");
        }
        let fields: Vec<(String, String)> = fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        page::press_from_form(&fields)
    };
    let ruling = Remark::Ruling("Dit mag, want het is een spel.".to_owned());
    let said = fields(&[("uitspraak", "Dit mag,  want het is een spel. "), ("doe", "uitspraak")]);
    assert_eq!(said, room(Lead::Remark(ruling)));
    let back = [("naar", "1-0"), ("waarom", "te vroeg"), ("zeker", "ja"), ("doe", "terug")];
    assert_eq!(fields(&back), room(Lead::Back(1, 0, "te vroeg".to_owned())));
    let missing = |without: &str| fields(&back.map(|(n, v)| (n, if n == without { "" } else { v }))).unwrap_err().key;
    assert_eq!((missing("naar").as_str(), missing("zeker").as_str()), ("leiding-terug-kies", "leiding-terug-vink"));
    assert!(page::press_from_form(&[("doe".to_owned(), "verder".to_owned())]).is_err(), "a press without its moment");
    assert!(page::press_from_form(&[("doe".to_owned(), "alles".to_owned())]).is_err());
    assert!(page.contains("Nog 2 minuten"));
}

/// The leader reads what to say, what comes next and how long, and what he kept; before the game the one button begins.
#[test]
fn the_remote_has_the_run_sheet_and_what_was_kept() {
    let mut table = Table::new("oefenregio", "onboarding", 1);
    for remark in [Remark::Star, Remark::Ruling("<b>Uitspraak</b>".to_owned()), Remark::Seen(Sight::AskedOn)] {
        table.game.submit(Actor::Facilitator, &Command::Remark(remark)).expect("the leader may");
    }
    let mut leading = leading(&table, Pace { left: Some(90), frozen: false });
    leading.next = Some(Lead::Step(3));
    leading.chairs[0].idle = Some(95);
    leading.chairs[0].nudged = true;
    leading.chairs[0].extra = 120;
    let page = remote(&table, &mut leading);
    let words = Words::dutch();
    let sheet =
        table.facts.level().format("onboarding").and_then(|format| format.sheet()).expect("an evening has a sheet");
    let text = |step: usize, part: &str| {
        let markup = maud::html! { (words.get(&format!("blad-onboarding-{}{part}", sheet.steps[step].key))) };
        markup.into_string()
    };
    for expected in [text(2, ""), text(2, "-zeg"), text(2, "-daarna"), text(3, "")] {
        assert!(page.contains(&expected), "{expected}");
    }
    assert!(page.contains("name=\"stap\" value=\"3\""), "the one button goes to the next step");
    assert!(page.contains("Je loopt 2 minuten uit") && page.contains("1:00 min"));
    assert!(page.contains("Ster") && page.contains("&lt;b&gt;Uitspraak") && page.contains("Vroeg door: <b>1</b>"));
    assert!(
        page.contains("doet al even niets") && page.contains("aandacht gevraagd") && page.contains("2 minuten extra")
    );
    leading.next = Some(Lead::Begin);
    let before = html(&page::lead(&table.ctx(), None, &leading, &Counts::default()));
    assert!(before.contains("value=\"begin\"") && !before.contains("name=\"uitspraak\""));
}

/// The page of who looks on has the board and four taps, and says in every beat what to look for.
#[test]
fn who_looks_on_has_a_task_in_every_beat_and_four_taps() {
    let mut table = Table::new("oefenregio", "dagdeel", 1);
    let mut tasks = std::collections::BTreeSet::new();
    while table.game.outcome().is_none() {
        let (view, standing) = (table.game.view(Viewer::Board), Standing::of(&table.game, None));
        let page = html(&page::watch(&table.ctx(), &view, &standing, Pace::default()));
        let task = page.split("<h1 class=\"q\">").nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default();
        assert!(task.starts_with("Let op: "), "{task}");
        tasks.insert(task.to_owned());
        for sight in Sight::ALL {
            assert!(page.contains(&format!("name=\"zag\" value=\"{}\"", sight.word())), "{sight:?}");
            assert_eq!(Sight::of_word(sight.word()), Some(sight));
        }
        assert!(page.contains("id=\"p-meters\""), "the board is there in words");
        let from = table.game.moment();
        let event = table.game.stage() == Stage::Event;
        let on = if event { Command::LetFall { from, event: None } } else { Command::Proceed { from } };
        table.game.submit(Actor::Facilitator, &on).expect("the facilitator may go on");
    }
    assert_eq!(tasks.len(), 4, "a task of its own for every beat");
    let (view, standing) = (table.game.view(Viewer::Board), Standing::of(&table.game, None));
    let end = html(&page::watch(&table.ctx(), &view, &standing, Pace::default()));
    assert!(!end.contains("name=\"zag\""), "after the end people talk");
}

/// For the talk the leader has what lookers-on saw in its place, with the week and how often.
#[test]
fn at_the_end_the_leader_reads_what_was_seen_in_order() {
    let mut table = Table::new("vijf-stromen", "congres", 1);
    let see = |table: &mut Table, sight| {
        let remark = Command::Remark(Remark::Seen(sight));
        table.game.submit(Actor::Facilitator, &remark).expect("a remark is always possible");
    };
    see(&mut table, Sight::AskedOn);
    see(&mut table, Sight::AskedOn);
    let leading = leading(&table, Pace::default());
    let remote = |table: &Table| {
        html(&page::lead(&table.ctx(), Some(&table.game.view(Viewer::Facilitator)), &leading, &Counts::default()))
    };
    assert!(remote(&table).contains("Vroeg door: <b>2</b>"), "counts while it is played");
    while table.game.outcome().is_none() {
        let from = table.game.moment();
        let event = table.game.stage() == Stage::Event;
        let on = if event { Command::LetFall { from, event: None } } else { Command::Proceed { from } };
        table.game.submit(Actor::Facilitator, &on).expect("the facilitator may go on");
    }
    see(&mut table, Sight::ForgotCouncil);
    let page = remote(&table);
    let (first, last) = (page.find("<b>Vroeg door</b> (2×)"), page.find("<b>Vergat de raad</b>"));
    assert!(first.is_some() && first < last, "{first:?} {last:?}");
    assert!(page.contains("Ronde 1 · Apart · Week"));
}
