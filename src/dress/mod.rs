//! What every shell gets beside the view: words, the public facts of the level, and the theme. No screen of any kind.

use crate::map::{Place, lay_out, mark};
use crate::rules::bench::{Bench, Seat};
use crate::rules::ids::{AskIx, CardIx, EventIx, IssueIx, MunIx, OptIx, SeatIx, Week};
use crate::rules::level::source::CardRole;
use crate::rules::level::{Ask, Card, EventCard, Format, Level, Municipality};
use crate::rules::line::{FactValue, Line};
use crate::texts::{Naming, Words};
use crate::theme::{FIELDS, Field, Palette, Theme};
use std::sync::Arc;

/// The public facts of a level: what stands in its files and everybody may know, dressed for the screen.
#[derive(Debug, Clone)]
pub struct LevelFacts {
    level: Arc<Level>,
    format: String,
    marks: Vec<String>,
    fields: Vec<usize>,
    flags: Vec<(Week, &'static str)>,
}

impl LevelFacts {
    /// The facts of a level in one of its formats.
    pub fn new(level: Arc<Level>, format: &str) -> Self {
        let towns = level.municipalities();
        let marks = distinct_marks(towns);
        let places = places(towns);
        let fields = lay_out(&places, 1010.0, 824.0).fields;
        let calendar = level.calendar();
        let mut flags = vec![
            (calendar.budget_frame(), "vlag-30-april"),
            (calendar.budget_due(), "vlag-15-september"),
            (calendar.arrangement_due(), "vlag-plicht"),
            (calendar.vision_due(), "vlag-visie"),
            (calendar.contracts_start(), "vlag-contract"),
        ];
        flags.sort();
        Self { format: format.to_owned(), marks, fields, flags, level }
    }

    /// The level itself.
    pub fn level(&self) -> &Arc<Level> {
        &self.level
    }

    /// Id of the format.
    pub fn format(&self) -> &str {
        &self.format
    }

    /// How many municipalities.
    pub fn towns(&self) -> usize {
        self.level.n()
    }

    /// The places of the municipalities, for the map.
    pub fn places(&self) -> Vec<Place> {
        places(self.level.municipalities())
    }

    /// An ask by its number.
    pub fn ask(&self, ask: AskIx) -> Option<&Ask> {
        self.level.asks().get(usize::from(ask.0))
    }

    /// A reason card by its number.
    pub fn card_source(&self, card: CardIx) -> Option<&Card> {
        self.level.cards().get(usize::from(card.0))
    }

    /// Whether no council meets in a week.
    pub fn is_recess(&self, week: Week) -> bool {
        self.level.calendar().is_recess(week)
    }

    /// Weeks with a flag, and the key of its name.
    pub fn flags(&self) -> &[(Week, &'static str)] {
        &self.flags
    }

    /// Most points in one view.
    pub fn points(&self) -> u8 {
        self.level.format(&self.format).map_or(1, Format::points)
    }

    /// Chairs that the level proposes to one person.
    pub fn solo_chairs(&self) -> Vec<(Bench, MunIx)> {
        let seats = self.level.solo_chairs().iter().map(|s| self.level.seat(*s));
        seats.filter_map(|s| Some((s.bench, s.municipality?))).collect()
    }
}

/// The marks of the level, each once.
fn distinct_marks(towns: &[Municipality]) -> Vec<String> {
    let names: Vec<&str> = towns.iter().map(Municipality::name).collect();
    let given: Vec<&str> = towns.iter().map(Municipality::mark).collect();
    let chosen: Vec<Option<&str>> = given
        .iter()
        .enumerate()
        .map(|(i, mark)| (!mark.is_empty() && !given[..i].contains(mark)).then_some(*mark))
        .collect();
    mark::marks(&names, &chosen)
}

fn places(towns: &[Municipality]) -> Vec<Place> {
    towns
        .iter()
        .map(|m| Place { latitude: m.place().0, longitude: m.place().1, inhabitants: m.inhabitants() })
        .collect()
}

/// Words, facts and looks, for panels and for pages.
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

    fn town(&self, m: MunIx) -> Option<&Municipality> {
        self.level.level.municipalities().get(usize::from(m.0))
    }

    /// Name of a municipality.
    pub fn name(&self, m: MunIx) -> &str {
        self.town(m).map_or("", Municipality::name)
    }

    /// Two letters of a municipality.
    pub fn mark(&self, m: MunIx) -> &str {
        self.level.marks.get(usize::from(m.0)).map_or("", String::as_str)
    }

    /// The field of a municipality.
    pub fn field(&self, m: MunIx) -> &'static Field {
        let slot = self.level.fields.get(usize::from(m.0)).copied().unwrap_or(0);
        &FIELDS[slot % FIELDS.len()]
    }

    /// "Wethouder van Oss", or the name of a chair of the region.
    pub fn seat_name(&self, seat: Seat) -> String {
        capital(&self.words.seat(seat.bench, seat.municipality.map(|m| self.name(m))))
    }

    /// The role of a chair in the texts; its card stands under that name.
    pub fn role(&self, seat: Seat) -> Option<String> {
        let town = seat.municipality.and_then(|m| self.town(m));
        let role = match (seat.bench, town) {
            (Bench::Council, Some(town)) => town.council_role().to_owned(),
            (Bench::Alderman, Some(town)) => town.alderman_role().to_owned(),
            (Bench::Official, _) => "beleidsambtenaar".to_owned(),
            (Bench::Clerks, _) => "griffier".to_owned(),
            (Bench::Provider, _) => "aanbieder_groot".to_owned(),
            (bench, _) => bench.key().to_owned(),
        };
        self.words.has(&format!("rol-{role}-wens")).then_some(role)
    }

    /// The chair with this number.
    pub fn seat(&self, seat: SeatIx) -> Option<Seat> {
        self.level.level.seats().get(usize::from(seat.0)).copied()
    }

    /// The short question of an issue.
    pub fn issue(&self, issue: IssueIx) -> String {
        self.words.issue(self.level.issue(issue))
    }

    /// The word of an issue.
    pub fn issue_word(&self, issue: IssueIx) -> String {
        self.words.issue_word(self.level.issue(issue))
    }

    /// An option in words.
    pub fn option(&self, issue: IssueIx, option: OptIx) -> String {
        self.words.option(self.level.issue(issue), self.level.option(issue, option))
    }

    /// What an option does in the world.
    pub fn option_does(&self, issue: IssueIx, option: OptIx) -> Option<String> {
        self.words.text(&format!("kwestie-{}-{}-doet", self.level.issue(issue), self.level.option(issue, option)))
    }

    /// How many options an issue has.
    pub fn options(&self, issue: IssueIx) -> usize {
        let known = usize::from(issue.0) < self.level.level.issue_count();
        if known { self.level.level.issues().options(issue).count() } else { 0 }
    }

    /// A reason card in words.
    pub fn card(&self, card: CardIx) -> String {
        self.words.card(self.level.card(card))
    }

    /// What a reason card is for.
    pub fn card_role(&self, card: CardIx) -> Option<CardRole> {
        self.level.card_source(card).map(Card::role)
    }
}

/// The same words with a capital in front.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

impl Naming for LevelFacts {
    fn municipality(&self, m: MunIx) -> &str {
        self.level.municipalities().get(usize::from(m.0)).map_or("?", Municipality::name)
    }

    fn seat(&self, seat: SeatIx) -> Seat {
        let unknown = Seat { bench: Bench::Chair, municipality: None };
        self.level.seats().get(usize::from(seat.0)).copied().unwrap_or(unknown)
    }

    fn issue(&self, issue: IssueIx) -> &str {
        if usize::from(issue.0) < self.level.issue_count() { &self.level.issue(issue).id } else { "?" }
    }

    fn option(&self, issue: IssueIx, option: OptIx) -> &str {
        let known = usize::from(issue.0) < self.level.issue_count()
            && usize::from(option.0) < self.level.issues().options(issue).count();
        if known { &self.level.option(issue, option).id } else { "?" }
    }

    fn card(&self, card: CardIx) -> &str {
        self.level.cards().get(usize::from(card.0)).map_or("?", Card::id)
    }

    fn event(&self, event: EventIx) -> &str {
        self.level.events().get(usize::from(event.0)).map_or("?", EventCard::id)
    }
}
