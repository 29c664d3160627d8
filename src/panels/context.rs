//! What every panel gets beside the view: words, the public facts of the level, and the theme.

use crate::map::{Place, lay_out, mark};
use crate::rules::ask::AskSource;
use crate::rules::bench::{Bench, Seat};
use crate::rules::ids::{AskIx, CardIx, EventIx, IssueIx, MunIx, OptIx, SeatIx, Week};
use crate::rules::level::source::{CardRole, CardSource};
use crate::rules::line::{FactValue, Line};
use crate::texts::{Naming, Words};
use crate::theme::{FIELDS, Field, Palette, Theme};

/// The public facts of a level: what stands in its files and everybody may know.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LevelFacts {
    /// Its folder.
    pub id: String,
    /// Its name.
    pub name: String,
    /// One or two sentences.
    pub about: String,
    /// Where its figures come from.
    pub source: String,
    /// In the order of the level.
    pub municipalities: Vec<MunicipalityFacts>,
    /// Every issue with its options.
    pub issues: Vec<IssueFacts>,
    /// Every ask.
    pub asks: Vec<AskSource>,
    /// Every reason card.
    pub cards: Vec<CardSource>,
    /// Names of the event cards.
    pub events: Vec<String>,
    /// Every chair.
    pub seats: Vec<Seat>,
    /// Weeks in which no council meets.
    pub recess: Vec<Week>,
    /// Flags: week and key of the name.
    pub flags: Vec<(Week, String)>,
    /// Most points in one view.
    pub points: u8,
    /// Chairs that are proposed first.
    pub solo_chairs: Vec<(Bench, MunIx)>,
}

/// A municipality as everybody knows it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MunicipalityFacts {
    /// Name.
    pub name: String,
    /// Two letters.
    pub mark: String,
    /// Which of the sixteen fields.
    pub field: usize,
    /// People.
    pub inhabitants: u32,
    /// Seats in the council.
    pub seats: u32,
    /// Latitude and longitude.
    pub place: (f64, f64),
    /// Role of its alderman in the texts.
    pub alderman: String,
    /// Role of its council in the texts.
    pub council: String,
}

/// An issue by its keys.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IssueFacts {
    /// `G4_zorgsleutel`
    pub id: String,
    /// Keys of its options.
    pub options: Vec<String>,
}

impl LevelFacts {
    /// Gives every municipality its mark and field, from names and places. `chosen` are marks of the level's own.
    pub fn dress(&mut self, chosen: &[Option<String>]) {
        let names: Vec<&str> = self.municipalities.iter().map(|m| m.name.as_str()).collect();
        let wishes: Vec<Option<&str>> = chosen.iter().map(Option::as_deref).collect();
        let marks = mark::marks(&names, &wishes);
        let fields = lay_out(&self.places(), 1010.0, 824.0).fields;
        for ((m, mark), field) in self.municipalities.iter_mut().zip(marks).zip(fields) {
            m.mark = mark;
            m.field = field;
        }
    }

    /// The places of the municipalities, for the map.
    pub fn places(&self) -> Vec<Place> {
        self.municipalities
            .iter()
            .map(|m| Place { latitude: m.place.0, longitude: m.place.1, inhabitants: m.inhabitants })
            .collect()
    }

    /// An ask by its number.
    pub fn ask(&self, ask: AskIx) -> Option<&AskSource> {
        self.asks.get(usize::from(ask.0))
    }

    /// A reason card by its number.
    pub fn card_source(&self, card: CardIx) -> Option<&CardSource> {
        self.cards.get(usize::from(card.0))
    }

    /// An issue by its number.
    pub fn issue_facts(&self, issue: IssueIx) -> Option<&IssueFacts> {
        self.issues.get(usize::from(issue.0))
    }
}

/// Words, facts and looks for panels.
#[derive(Clone, Copy)]
pub struct PanelContext<'a> {
    /// The words.
    pub words: Words,
    /// The level.
    pub level: &'a LevelFacts,
    /// Light or dark.
    pub theme: Theme,
}

impl PanelContext<'_> {
    /// The colours.
    pub const fn palette(&self) -> &'static Palette {
        self.theme.palette()
    }

    /// A text.
    pub fn say(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// A text with facts.
    pub fn say_with(&self, key: &str, facts: &[(&str, FactValue)]) -> String {
        let line = facts.iter().fold(Line::new(key), |line, (name, value)| line.with(name, value.clone()));
        self.line(&line)
    }

    /// A text with one number.
    pub fn say_number(&self, key: &str, name: &str, number: i64) -> String {
        self.words.count(key, name, number)
    }

    /// A text, or nothing where the texts have none.
    pub fn say_maybe(&self, key: &str) -> Option<String> {
        self.words.text(key)
    }

    /// A sentence of the rules.
    pub fn line(&self, line: &Line) -> String {
        self.words.say(line, self.level)
    }

    /// Name of a municipality.
    pub fn name(&self, m: MunIx) -> &str {
        self.level.municipalities.get(usize::from(m.0)).map_or("", |m| m.name.as_str())
    }

    /// Two letters of a municipality.
    pub fn mark(&self, m: MunIx) -> &str {
        self.level.municipalities.get(usize::from(m.0)).map_or("", |m| m.mark.as_str())
    }

    /// The field of a municipality.
    pub fn field(&self, m: MunIx) -> &'static Field {
        let slot = self.level.municipalities.get(usize::from(m.0)).map_or(0, |m| m.field);
        &FIELDS[slot % FIELDS.len()]
    }

    /// "Wethouder van Oss", or the name of a chair of the region.
    pub fn seat_name(&self, seat: Seat) -> String {
        capital(&self.words.seat(seat.bench, seat.municipality.map(|m| self.name(m))))
    }

    /// The role of a chair in the texts; its card stands under that name.
    pub fn role(&self, seat: Seat) -> Option<String> {
        let town = seat.municipality.and_then(|m| self.level.municipalities.get(usize::from(m.0)));
        let role = match (seat.bench, town) {
            (Bench::Council, Some(town)) => town.council.clone(),
            (Bench::Alderman, Some(town)) => town.alderman.clone(),
            (Bench::Official, _) => "beleidsambtenaar".to_owned(),
            (Bench::Clerks, _) => "griffier".to_owned(),
            (Bench::Provider, _) => "aanbieder_groot".to_owned(),
            (bench, _) => bench.key().to_owned(),
        };
        self.words.has(&format!("rol-{role}-wens")).then_some(role)
    }

    /// The chair with this number.
    pub fn seat(&self, seat: SeatIx) -> Option<Seat> {
        self.level.seats.get(usize::from(seat.0)).copied()
    }

    /// The short question of an issue.
    pub fn issue(&self, issue: IssueIx) -> String {
        self.level.issue_facts(issue).map_or_else(String::new, |i| self.say(&format!("kwestie-{}", i.id)))
    }

    /// The word of an issue.
    pub fn issue_word(&self, issue: IssueIx) -> String {
        self.level.issue_facts(issue).map_or_else(String::new, |i| self.say(&format!("kwestie-{}-woord", i.id)))
    }

    /// Key of an option.
    fn option_key(&self, issue: IssueIx, option: OptIx) -> Option<String> {
        let issue = self.level.issue_facts(issue)?;
        Some(format!("kwestie-{}-{}", issue.id, issue.options.get(usize::from(option.0))?))
    }

    /// An option in words.
    pub fn option(&self, issue: IssueIx, option: OptIx) -> String {
        self.option_key(issue, option).map_or_else(String::new, |key| self.say(&key))
    }

    /// What an option does in the world.
    pub fn option_does(&self, issue: IssueIx, option: OptIx) -> Option<String> {
        self.say_maybe(&format!("{}-doet", self.option_key(issue, option)?))
    }

    /// How many options an issue has.
    pub fn options(&self, issue: IssueIx) -> usize {
        self.level.issue_facts(issue).map_or(0, |i| i.options.len())
    }

    /// A reason card in words.
    pub fn card(&self, card: CardIx) -> String {
        self.level.card_source(card).map_or_else(String::new, |c| self.say(&format!("kaart-{}", c.id)))
    }

    /// What a reason card is for.
    pub fn card_role(&self, card: CardIx) -> Option<CardRole> {
        self.level.card_source(card).map(|c| c.role)
    }
}

/// The same words with a capital in front.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

impl Naming for LevelFacts {
    fn municipality(&self, m: MunIx) -> &str {
        self.municipalities.get(usize::from(m.0)).map_or("?", |m| m.name.as_str())
    }

    fn seat(&self, seat: SeatIx) -> Seat {
        let unknown = Seat { bench: Bench::Chair, municipality: None };
        self.seats.get(usize::from(seat.0)).copied().unwrap_or(unknown)
    }

    fn issue(&self, issue: IssueIx) -> &str {
        self.issues.get(usize::from(issue.0)).map_or("?", |i| i.id.as_str())
    }

    fn option(&self, issue: IssueIx, option: OptIx) -> &str {
        let options = self.issues.get(usize::from(issue.0)).map_or(&[][..], |i| &i.options[..]);
        options.get(usize::from(option.0)).map_or("?", String::as_str)
    }

    fn card(&self, card: CardIx) -> &str {
        self.cards.get(usize::from(card.0)).map_or("?", |c| c.id.as_str())
    }

    fn event(&self, event: EventIx) -> &str {
        self.events.get(usize::from(event.0)).map_or("?", String::as_str)
    }
}
