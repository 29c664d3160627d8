//! The official: what was asked first, what is due, what a norm needs; never beyond the free hours, never beyond his role.

use super::{Mind, Temperament};
use crate::rules::ask::Answer;
use crate::rules::level::Ask;
use crate::rules::view::AskView;

impl Mind<'_> {
    /// The answer of an official.
    pub(super) fn as_official(&self, ask: &AskView, source: &Ask, spent: f64) -> Option<Answer> {
        let temper = self.temper();
        let free = self.free() - spent;
        let informing = temper.informing() * self.own.hours.free;
        match source.id() {
            "A1" => {
                let keys: &[&str] = match self.view.clock.moment.round {
                    1 => &["keuzenota", "feiten", "tekst"],
                    _ => &["gemeenteblad", "feiten", "tekst"],
                };
                self.cards(ask, source, keys, f64::INFINITY)
            }
            "A2" => {
                let ticks: &[&str] = match temper {
                    Temperament::Hasty => &["kosten"],
                    Temperament::Stubborn => &["twee-keuzes"],
                    Temperament::Businesslike | Temperament::Follower => &["twee-keuzes", "kosten"],
                    Temperament::Supple => &["twee-keuzes", "kosten", "risicos", "voor-ons"],
                };
                self.cards(ask, source, ticks, free)
            }
            "A3" => self.cards(ask, source, &["kosten", "gebruik", "wachten", "scenarios"], informing.min(free)),
            "A4" => {
                // Each town reads another part first: together they read it all.
                let mut parts = ["bestuur", "raden", "weggaan", "evaluatie"];
                parts.rotate_left(if self.home().at().is_multiple_of(2) { 0 } else { 2 });
                self.cards(ask, source, &parts, free).map(at_most_two)
            }
            "A11" => {
                let keys: &[&str] = match temper {
                    Temperament::Hasty => &["regelen"],
                    Temperament::Supple => &["varianten", "wethouder"],
                    Temperament::Stubborn | Temperament::Businesslike | Temperament::Follower => &["wethouder"],
                };
                self.first(ask, source, keys)
            }
            "A15" => self.first(ask, source, &["klaarzetten", "na-tekenen"]),
            "A21" => {
                let keys: &[&str] = match temper {
                    Temperament::Supple => &["allebei", "wethouder"],
                    Temperament::Hasty => &["niets"],
                    Temperament::Stubborn | Temperament::Businesslike | Temperament::Follower => &["wethouder"],
                };
                if free < 6.0 { None } else { self.first(ask, source, keys) }
            }
            _ => None,
        }
    }
}

/// The first two cards.
fn at_most_two(answer: Answer) -> Answer {
    match answer {
        Answer::Cards(mut cards) => {
            cards.truncate(2);
            Answer::Cards(cards)
        }
        other => other,
    }
}
