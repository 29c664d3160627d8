//! The public facts of a level, dressed for people: marks and colours of municipalities, flags on the calendar, and the names
//! behind its numbers in words. Panels and pages speak through it.

mod speaker;
mod topic;
mod word;

pub use speaker::{Speaker, capital};
pub use topic::Topic;
pub use word::{beat_key, outcome_key, reaction_key, reply_icon, reply_key, stage_key, stance_icon, stance_key};

use crate::map::{Place, lay_out, mark};
use crate::rules::bench::{Bench, Seat};
use crate::rules::ids::{AskIx, CardIx, EventIx, IssueIx, MunIx, OptIx, SeatIx, Week};
use crate::rules::level::calendar::Deadlines;
use crate::rules::level::{Ask, Card, EventCard, Level, Municipality};
use crate::rules::line::Line;
use crate::texts::Naming;
use std::sync::Arc;

/// The public facts of a level: what stands in its files and everybody may know, dressed for the screen.
#[derive(Debug, Clone)]
pub struct LevelFacts {
    level: Arc<Level>,
    format: String,
    marks: Vec<String>,
    fields: Vec<usize>,
    review: Option<Line>,
}

impl LevelFacts {
    /// The facts of a level in one of its formats.
    pub fn new(level: Arc<Level>, format: &str) -> Self {
        let towns = level.municipalities();
        let marks = distinct_marks(towns);
        let places = places(towns);
        let fields = lay_out(&places, 1010.0, 824.0).fields;
        Self { format: format.to_owned(), marks, fields, review: None, level }
    }

    /// The facts as seen on this day of the real calendar, `YYYY-MM-DD`: past the review date of the norms every screen says so.
    pub fn seen_on(self, today: &str) -> Self {
        let norms = self.level.norms();
        let review = norms.is_past_review(today).then(|| norms.review_line());
        Self { review, ..self }
    }

    /// The warning that somebody must look whether the law changed, where it is time for that.
    pub fn review(&self) -> Option<&Line> {
        self.review.as_ref()
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

    /// Which of the sixteen fields a municipality has.
    pub fn field_slot(&self, m: MunIx) -> usize {
        self.fields.get(usize::from(m.0)).copied().unwrap_or(0)
    }

    /// Whether no council meets in a week.
    pub fn is_recess(&self, week: Week) -> bool {
        self.level.calendar().is_recess(week)
    }

    /// Weeks with a flag, and the key of its name; the dates of the regional duty as they stand in the game.
    pub fn flags(&self, dates: Deadlines) -> Vec<(Week, &'static str)> {
        let calendar = self.level.calendar();
        let mut flags = vec![
            (calendar.budget_frame(), "vlag-30-april"),
            (calendar.budget_due(), "vlag-15-september"),
            (dates.arrangement, "vlag-plicht"),
            (dates.vision, "vlag-visie"),
            (dates.contracts, "vlag-contract"),
        ];
        flags.sort();
        flags
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
