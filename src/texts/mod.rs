//! Words: every text that a person reads, by key. The rules give a key and facts ([`Line`]); this module makes Dutch of it.
//!
//! The texts are Fluent files in `assets/texts/nl`, built into the program, so that the game runs without any file beside it.
//! A missing text never stops the game: its key appears in square brackets, and a test finds it before a player does.
//!
//! [`Line`]: crate::rules::line::Line

mod naming;
mod number;
mod sources;

pub use naming::Naming;
pub use number::{decimal, percent, points, thousands};
pub use sources::DUTCH;

use crate::rules::acts::Vocabulary;
use crate::rules::bench::Bench;
use crate::rules::line::{FactValue, Line};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentValue;
use fluent_bundle::{FluentArgs, FluentResource};
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

/// The texts of one language.
type Bundle = FluentBundle<FluentResource>;

/// Dutch, read once.
static NL: LazyLock<Bundle> = LazyLock::new(|| bundle("nl".parse().expect("nl is a language tag"), &DUTCH));

/// The words of one language. Cheap to copy; the texts themselves are read once per process.
#[derive(Clone, Copy)]
pub struct Words {
    bundle: &'static Bundle,
}

impl Words {
    /// The Dutch words.
    pub fn dutch() -> Self {
        Self { bundle: &NL }
    }

    /// Whether there is a text under this key.
    pub fn has(self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// The text under this key; `None` when there is none. A text that asks for facts shows their names in braces.
    pub fn text(self, key: &str) -> Option<String> {
        self.format(key, None)
    }

    /// The text under this key; the key in square brackets when there is none.
    pub fn get(self, key: &str) -> String {
        self.text(key).unwrap_or_else(|| missing(key))
    }

    /// The text under this key with some facts that are words already: `words.fill("stoel-raad", &[("gemeente", "Boekel")])`.
    pub fn fill(self, key: &str, facts: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in facts {
            args.set(*name, *value);
        }
        self.format(key, Some(&args)).unwrap_or_else(|| missing(key))
    }

    /// The text under this key with one whole number: `words.count("uren-knop", "uren", 16)` gives "16 uur".
    pub fn count(self, key: &str, name: &str, number: i64) -> String {
        let mut args = FluentArgs::new();
        args.set(name, number);
        self.format(key, Some(&args)).unwrap_or_else(|| missing(key))
    }

    /// A sentence of the rules in words; names come from the level that is played.
    ///
    /// `gemeente` and `gemeenten` stand in for each other, so a text may speak of one or of several. `hoeveel` says how many
    /// a list holds, and 0 for all municipalities together.
    pub fn say(self, line: &Line, names: &dyn Naming) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &line.facts {
            args.set(name.as_str(), self.argument(value, names));
        }
        for (one, other) in [("gemeente", "gemeenten"), ("gemeenten", "gemeente")] {
            if let (Some((_, value)), None) = (fact(line, one), fact(line, other)) {
                args.set(other, self.argument(value, names));
            }
        }
        if let Some(many) = line.facts.iter().find_map(|(_, value)| how_many(value)) {
            args.set("hoeveel", many);
        }
        let sentence = self.format(&line.key, Some(&args)).unwrap_or_else(|| missing(&line.key));
        capitalised(&sentence)
    }

    /// A fact in words.
    pub fn value(self, value: &FactValue, names: &dyn Naming) -> String {
        match value {
            FactValue::Number(number) => thousands(*number),
            FactValue::Points(points_) => points(*points_),
            FactValue::Decimal(figure) => decimal(*figure, 1),
            FactValue::Share(share) => percent(*share),
            FactValue::Week(before_play) if *before_play < 0 => self.get("wet-eerdere-week"),
            FactValue::Week(week) => format!("week {week}"),
            FactValue::Municipality(m) => names.municipality(*m).to_owned(),
            FactValue::Seat(seat) => {
                let seat = names.seat(*seat);
                let municipality = seat.municipality.map(|m| names.municipality(m));
                self.seat(seat.bench, municipality)
            }
            FactValue::Issue(issue) => lower(&self.issue_word(names.issue(*issue))),
            FactValue::Option(issue, option) => {
                format!("‘{}’", self.option(names.issue(*issue), names.option(*issue, *option)))
            }
            FactValue::Card(card) => self.card(names.card(*card)),
            FactValue::Event(event) => self.event(names.event(*event)),
            FactValue::Text(key) => self.get(key),
            FactValue::Words(words) => words.clone(),
            FactValue::List(parts) => self.list(parts.iter().map(|part| self.value(part, names))),
        }
    }

    /// Words in a row, joined with commas and "en".
    pub fn list(self, parts: impl IntoIterator<Item = String>) -> String {
        let mut parts: Vec<String> = parts.into_iter().collect();
        match parts.pop() {
            None => self.get("geen"),
            Some(last) if parts.is_empty() => last,
            Some(last) => format!("{} {} {last}", parts.join(", "), self.get("lijst-en")),
        }
    }

    /// The short question of an issue ("Welke vorm?"), by its id.
    pub fn issue(self, issue: &str) -> String {
        self.get(&format!("kwestie-{issue}"))
    }

    /// One or two words for an issue ("Vorm"), by its id.
    pub fn issue_word(self, issue: &str) -> String {
        self.get(&format!("kwestie-{issue}-woord"))
    }

    /// An option of an issue, by their ids.
    pub fn option(self, issue: &str, option: &str) -> String {
        self.get(&format!("kwestie-{issue}-{option}"))
    }

    /// What an option does in the world, by ids.
    pub fn option_effect(self, issue: &str, option: &str) -> String {
        self.get(&format!("kwestie-{issue}-{option}-doet"))
    }

    /// The text of a reason card, by its id.
    pub fn card(self, card: &str) -> String {
        self.get(&format!("kaart-{card}"))
    }

    /// The title of an event, by its id.
    pub fn event(self, event: &str) -> String {
        self.get(&format!("gebeurtenis-{event}"))
    }

    /// A question, by the id of its ask.
    pub fn ask(self, ask: &str) -> String {
        self.get(&format!("ask-{ask}"))
    }

    /// What a question is about and what the choice does.
    pub fn ask_help(self, ask: &str) -> String {
        self.get(&format!("ask-{ask}-uitleg"))
    }

    /// Who needs the answer to a question.
    pub fn ask_lever(self, ask: &str) -> String {
        self.get(&format!("ask-{ask}-hendel"))
    }

    /// An answer on its button, by the id of the ask and the key of the option.
    pub fn ask_option(self, ask: &str, option: &str) -> String {
        self.get(&format!("ask-{ask}-{option}"))
    }

    /// The ready-made sentences of an ask, in order.
    pub fn ask_sentences(self, ask: &str) -> Vec<String> {
        (0..).map_while(|number| self.text(&format!("ask-{ask}-zin-{number}"))).collect()
    }

    /// A word of the act log or the scores ("begroting", "sterk"): `words.word("stuk", Document::Begroting)` reads
    /// `stuk-begroting`. Keys have a hyphen where the word has a space.
    pub fn word(self, kind: &str, word: impl Vocabulary) -> String {
        self.get(&format!("{kind}-{}", word.name().replace(' ', "-")))
    }

    /// The name of a bench ("Raad").
    pub fn bench(self, bench: Bench) -> String {
        self.get(&format!("bank-{}", bench.key()))
    }

    /// The name of a seat inside a sentence ("raad van Boekel", "bureau").
    pub fn seat(self, bench: Bench, municipality: Option<&str>) -> String {
        self.fill(&format!("stoel-{}", bench.key()), &[("gemeente", municipality.unwrap_or_default())])
    }

    /// A fact as an argument of a text: numbers stay numbers, so that the text can choose its plural.
    fn argument(self, value: &FactValue, names: &dyn Naming) -> FluentValue<'static> {
        match value {
            FactValue::Number(number) => FluentValue::from(*number),
            other => FluentValue::from(self.value(other, names)),
        }
    }

    /// The text under a key; holes in it do not stop it.
    fn format(self, key: &str, args: Option<&FluentArgs>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut holes = Vec::new();
        Some(self.bundle.format_pattern(pattern, args, &mut holes).into_owned())
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({:?})", self.bundle.locales)
    }
}

/// Reads files into a bundle. What cannot be read is left out: tests refuse such a file, and a game still has its keys.
fn bundle(language: LanguageIdentifier, files: &[(&str, &str)]) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Without this, Fluent puts invisible signs round every value, and fonts show them as boxes.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(dutch_numbers));
    for (_, text) in files {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Numbers inside a text: thousands with a point.
fn dutch_numbers<M>(value: &FluentValue, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => Some(thousands(number.value as i64)),
        FluentValue::Number(number) => Some(decimal(number.value, 1)),
        _ => None,
    }
}

/// How many a list holds; 0 for all municipalities together.
fn how_many(value: &FactValue) -> Option<i64> {
    match value {
        FactValue::List(parts) => Some(parts.len() as i64),
        FactValue::Municipality(_) => Some(1),
        FactValue::Text(key) if key == "gemeenten-alle" => Some(0),
        _ => None,
    }
}

/// The fact with this name.
fn fact<'a>(line: &'a Line, name: &str) -> Option<&'a (String, FactValue)> {
    line.facts.iter().find(|(known, _)| known == name)
}

/// What stands where a text is missing.
fn missing(key: &str) -> String {
    format!("[{key}]")
}

/// With a capital at the start: a sentence may begin with a name that has none.
fn capitalised(sentence: &str) -> String {
    with_first(sentence, |first| first.to_uppercase().collect())
}

/// Without a capital at the start, for use inside a sentence.
fn lower(words: &str) -> String {
    with_first(words, |first| first.to_lowercase().collect())
}

/// The same words with another first letter.
fn with_first(words: &str, change: impl Fn(char) -> String) -> String {
    let mut rest = words.chars();
    rest.next().map(|first| change(first) + rest.as_str()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::bench::Seat;
    use crate::rules::ids::{CardIx, EventIx, IssueIx, MunIx, OptIx, SeatIx};

    struct Oefenregio;

    impl Naming for Oefenregio {
        fn municipality(&self, m: MunIx) -> &str {
            ["Centrumstad", "Oudemeer", "Kleinaa"][m.at()]
        }
        fn seat(&self, seat: SeatIx) -> Seat {
            match seat {
                SeatIx(0) => Seat { bench: Bench::Bureau, municipality: None },
                _ => Seat { bench: Bench::Council, municipality: Some(MunIx(2)) },
            }
        }
        fn issue(&self, _: IssueIx) -> &str {
            "G4_zorgsleutel"
        }
        fn option(&self, _: IssueIx, _: OptIx) -> &str {
            "risicopool"
        }
        fn card(&self, _: CardIx) -> &str {
            "C15"
        }
        fn event(&self, _: EventIx) -> &str {
            "E01"
        }
    }

    fn say(line: Line) -> String {
        Words::dutch().say(&line, &Oefenregio)
    }

    #[test]
    fn a_missing_text_shows_its_key() {
        assert_eq!(Words::dutch().get("bestaat-niet"), "[bestaat-niet]");
        assert_eq!(say(Line::new("bestaat-niet")), "[bestaat-niet]");
        assert!(!Words::dutch().has("bestaat-niet"));
        assert!(Words::dutch().has("nieuws-kader-raad"));
    }

    #[test]
    fn names_and_options_become_words() {
        let line = Line::new("nieuws-stilte")
            .with("kwestie", FactValue::Issue(IssueIx(0)))
            .with("optie", FactValue::Option(IssueIx(0), OptIx(2)));
        assert_eq!(say(line), "Niets afgesproken over kosten: ‘Samen voor zware zorg’.");
        let seat = Line::new("bot-speelt")
            .with("stoel", FactValue::Seat(SeatIx(1)))
            .with("aard", FactValue::Text("bot-stug".into()));
        assert_eq!(say(seat), "Raad van Kleinaa: de computer, Stug");
    }

    #[test]
    fn lists_and_figures_are_dutch() {
        let list = FactValue::List(vec![
            FactValue::Municipality(MunIx(0)),
            FactValue::Municipality(MunIx(1)),
            FactValue::Municipality(MunIx(2)),
        ]);
        let line = Line::new("omdat-toestemming")
            .with("gemeenten", list)
            .with("week", FactValue::Week(54))
            .with("punten", FactValue::Points(8.34));
        assert_eq!(say(line), "Toestemming van de raad van Centrumstad, Oudemeer en Kleinaa (week 54): +8,3");
        let line = Line::new("nieuws-toestemming")
            .with("gemeente", FactValue::Municipality(MunIx(2)))
            .with("aandeel", FactValue::Share(0.79));
        assert_eq!(say(line), "De raad van Kleinaa geeft toestemming, met 79 % voor.");
    }

    #[test]
    fn one_and_many_are_told_apart() {
        let weeks = |n| say(Line::new("nieuws-weken").with("weken", FactValue::Number(n)));
        assert_eq!(weeks(1), "Er gaat één week voorbij.");
        assert_eq!(weeks(13), "Er gaan 13 weken voorbij.");
        assert_eq!(Words::dutch().count("uren-knop", "uren", 1250), "1.250 uur");
    }

    #[test]
    fn one_municipality_fills_a_text_for_several() {
        let line = Line::new("nieuws-reactie-geen").with("gemeente", FactValue::Municipality(MunIx(1)));
        assert_eq!(say(line), "Het punt van Oudemeer krijgt geen antwoord.");
    }
}
