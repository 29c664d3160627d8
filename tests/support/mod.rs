//! Helpers to play a game by hand in tests: answers by the names of asks and options.

#![allow(dead_code, reason = "each test uses a part of it")]

use regiotafel::rules::acts::{Deed, Group, Vocabulary};
use regiotafel::rules::ask::{Answer, Reply, Stance, Subject, Wish};
use regiotafel::rules::bench::Bench;
use regiotafel::rules::command::{Actor, Command};
use regiotafel::rules::game::{Game, Setup};
use regiotafel::rules::ids::{IssueIx, MunIx, OptIx, SeatIx};
use regiotafel::rules::level::Level;
use regiotafel::rules::view::{Stage, View, Viewer};
use std::sync::Arc;

/// A game that a test plays by hand.
pub struct Hand {
    /// The game.
    pub game: Game,
}

impl Hand {
    /// A new game of a format, without persons.
    pub fn new(level: &str, format: &str) -> Self {
        let level = Arc::new(regiotafel::levels::load(level).expect("a good level"));
        let setup = Setup { format: format.into(), seed: 1, persons: vec![], bots: vec![] };
        Self { game: Game::new(level, setup).expect("the level has this format") }
    }

    /// A new game on the practice region with one place of one file otherwise.
    pub fn on_edited(format: &str, file: &str, find: &str, put: &str) -> Self {
        use regiotafel::levels::{Layer, embed, judge};
        let folders = ["oefenregio", "common"];
        let text = folders.iter().find_map(|folder| embed::file(folder, file)).expect("a file of the level");
        let text = String::from_utf8(text.to_vec()).expect("text");
        assert!(text.contains(find), "'{find}' stands nowhere");
        let given = Layer::Given(vec![(file.to_owned(), text.replacen(find, put, 1).into_bytes())]);
        let judged = judge(&[given, Layer::Embedded("oefenregio".into()), Layer::Embedded("common".into())], None);
        assert!(judged.level.is_some(), "{}", judged.report);
        let level = judged.level.expect("a level");
        let setup = Setup { format: format.into(), seed: 1, persons: vec![], bots: vec![] };
        Self { game: Game::new(Arc::new(level), setup).expect("the level has this format") }
    }

    /// The level.
    pub fn level(&self) -> Arc<Level> {
        self.game.level().clone()
    }

    /// What the facilitator sees.
    pub fn view(&self) -> View {
        self.game.view(Viewer::Facilitator)
    }

    /// A municipality by name.
    pub fn mun(&self, name: &str) -> MunIx {
        let level = self.level();
        let at = level.municipalities().iter().position(|m| m.name() == name).expect("a municipality of the level");
        MunIx(at as u8)
    }

    /// A seat by bench and municipality.
    pub fn seat(&self, bench: Bench, name: &str) -> SeatIx {
        self.level().seat_of(bench, Some(self.mun(name))).expect("a chair of the level")
    }

    /// An option of an issue by ids.
    pub fn option(&self, issue: &str, option: &str) -> (IssueIx, OptIx) {
        let level = self.level();
        let issue = level.issues().find(issue).expect("an issue");
        (issue, level.issues().option(issue, option).expect("an option"))
    }

    /// Presses on until this beat of this round, with nobody answering.
    pub fn go_to(&mut self, round: u8, beat: u8) {
        while (self.game.moment().round, self.game.moment().beat) < (round, beat) {
            self.next();
        }
        assert_eq!((self.game.moment().round, self.game.moment().beat), (round, beat));
    }

    /// Presses on once; no event falls.
    pub fn next(&mut self) {
        let from = self.game.moment();
        let command = match self.game.stage() {
            Stage::Event => Command::LetFall { from, event: None },
            _ => Command::Proceed { from },
        };
        self.game.submit(Actor::Facilitator, &command).expect("the facilitator may press on");
    }

    /// Presses on to the next moment at which an event may fall.
    pub fn go_to_event(&mut self) {
        while self.game.stage() != Stage::Event {
            self.next();
        }
    }

    /// This event falls now.
    pub fn fall(&mut self, id: &str) {
        self.go_to_event();
        let event = self.level().event_ix(id);
        assert!(event.is_some(), "the level has {id}");
        let command = Command::LetFall { from: self.game.moment(), event };
        assert_eq!(self.game.submit(Actor::Facilitator, &command), Ok(()), "{id} fits");
    }

    /// Acts of the game so far.
    pub fn deeds(&self) -> Vec<Deed> {
        self.game.acts(false).ev.into_iter().map(|act| act.deed).collect()
    }

    /// Plays to the end with nobody answering any more.
    pub fn finish(&mut self) {
        while self.game.outcome().is_none() {
            self.next();
        }
    }

    /// Every seat that has this ask open gives this answer.
    pub fn all(&mut self, ask: &str, answer: &Answer) {
        for open in self.view().asks {
            if self.level().ask(open.ask).id() == ask {
                let command = Command::Answer { ask: open.no, answer: answer.clone() };
                self.game.submit(Actor::Seat(open.seat), &command).expect("an answer that is possible");
            }
        }
    }

    /// Every seat that has this ask open chooses this option.
    pub fn all_choose(&mut self, ask: &str, key: &str) {
        self.all(ask, &self.choice(ask, key));
    }

    /// One seat gives an answer to an ask.
    pub fn one(&mut self, bench: Bench, name: &str, ask: &str, answer: Answer) {
        let seat = self.seat(bench, name);
        let open = self.view().asks.into_iter().find(|a| a.seat == seat && self.level().ask(a.ask).id() == ask);
        assert!(open.is_some(), "{ask} is open for {name}");
        let no = open.expect("an open ask").no;
        self.game.submit(Actor::Seat(seat), &Command::Answer { ask: no, answer }).expect("an answer that is possible");
    }

    /// The seat that has this ask open about this group chooses this option.
    pub fn choose_about(&mut self, group: Group, ask: &str, key: &str) -> Result<(), String> {
        let about = Some(Subject::Group(group.at() as u8));
        let open = self.view().asks.into_iter().find(|a| a.subject == about && self.level().ask(a.ask).id() == ask);
        let open = open.expect("an open ask about the group");
        let command = Command::Answer { ask: open.no, answer: self.choice(ask, key) };
        self.game.submit(Actor::Seat(open.seat), &command).map_err(|refusal| refusal.line.key)
    }

    /// The choice of an option by its key.
    pub fn choice(&self, ask: &str, key: &str) -> Answer {
        let level = self.level();
        let ask = level.ask(level.ask_ix(ask).expect("an ask"));
        Answer::Choice(ask.option_ix(key).expect("an option of the ask"))
    }

    /// Plays a half day through its second round: the draft goes out after the summer, every council consents, every college
    /// signs.
    pub fn everybody_signs(&mut self) {
        let (send, yes, sign) = (self.choice("A5", "na-zomer"), self.choice("R5", "ja"), self.choice("W11", "ja"));
        self.go_to(2, 2);
        self.all("A5", &send);
        self.go_to(2, 4);
        self.all("R5", &yes);
        self.all("W11", &sign);
    }

    /// Every alderman says yes to a package that the first speaker tables.
    pub fn agree(&mut self, options: &[(IssueIx, OptIx)]) {
        assert_eq!(self.game.stage(), Stage::Tabling);
        self.all("W3", &Answer::Package(options.to_vec()));
        self.next();
        self.next();
        self.all("W4", &Answer::Reply(Reply::Yes));
        self.next();
    }

    /// Plays the table of a round: what it has of these options is agreed at once, the rest is passed over.
    pub fn table(&mut self, round: u8, options: &[(&str, &str)]) {
        self.go_to(round, 1);
        while (self.game.moment().round, self.game.moment().beat) == (round, 1) {
            let picks: Vec<_> = options.iter().map(|(issue, option)| self.option(issue, option)).collect();
            let here: Vec<_> = picks.into_iter().filter(|pick| self.may_table(*pick)).collect();
            if here.is_empty() { self.next() } else { self.agree(&here) }
        }
    }

    /// Whether some alderman may table this now.
    fn may_table(&self, pick: (IssueIx, OptIx)) -> bool {
        self.game.stage() == Stage::Tabling
            && self.view().asks.iter().any(|open| {
                let command = Command::Answer { ask: open.no, answer: Answer::Package(vec![pick]) };
                self.game.decide(Actor::Seat(open.seat), &command).is_ok()
            })
    }

    /// Presses on until this ask lies open.
    pub fn go_to_ask(&mut self, ask: &str) {
        while !self.view().asks.iter().any(|open| self.level().ask(open.ask).id() == ask) {
            self.next();
        }
    }

    /// A frame in which one option is never acceptable.
    pub fn never(&self, issue: &str, option: &str) -> Answer {
        let (issue, option) = self.option(issue, option);
        let n = self.level().issues().options(issue).count();
        let mut row = vec![Stance::May; n];
        row[option.at()] = Stance::Never;
        Answer::Frame(vec![(issue, row)])
    }

    /// A point on an issue.
    pub fn point(&self, issue: &str, option: &str, weight: u8) -> Answer {
        let (issue, option) = self.option(issue, option);
        Answer::Points(vec![Wish { issue, option, weight }])
    }

    /// Keys of the news so far.
    pub fn news(&self) -> Vec<String> {
        self.view().news.into_iter().map(|item| item.line.key).collect()
    }
}
