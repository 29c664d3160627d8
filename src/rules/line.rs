//! A sentence before it has words: the rules give a key and facts, the texts make Dutch of it.

use super::ids::{CardIx, EventIx, IssueIx, MunIx, OptIx, SeatIx, Week};
use serde::{Deserialize, Serialize};

/// A fact in a sentence. The texts turn it into words: a name, a figure, an option in plain Dutch.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum FactValue {
    /// A whole number: weeks, hours, seats, euros.
    Number(i64),
    /// Points on the scale of 100, one decimal, with its sign.
    Points(f64),
    /// A figure with one decimal.
    Decimal(f64),
    /// A share of one, shown as a percentage.
    Share(f64),
    /// A week of the calendar.
    Week(Week),
    /// The name of a municipality.
    Municipality(MunIx),
    /// The name of a seat: bench and municipality.
    Seat(SeatIx),
    /// An issue, by its short question.
    Issue(IssueIx),
    /// An option in words.
    Option(IssueIx, OptIx),
    /// A reason card.
    Card(CardIx),
    /// An event card.
    Event(EventIx),
    /// Another text, by its key.
    Text(String),
    /// Words that somebody wrote; shown as they are.
    Words(String),
    /// A list, joined with commas and "en".
    List(Vec<FactValue>),
}

/// A sentence: a key of the texts and the facts that it names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// Key of the text.
    pub key: String,
    /// Facts by the name that the text uses for them.
    pub facts: Vec<(String, FactValue)>,
}

impl Line {
    /// A sentence without facts.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), facts: Vec::new() }
    }

    /// The same sentence with one more fact.
    pub fn with(mut self, name: &str, value: FactValue) -> Self {
        self.facts.push((name.to_owned(), value));
        self
    }
}
