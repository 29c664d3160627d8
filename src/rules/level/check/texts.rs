//! Which texts a level needs, and whether they can be read in time: a question has at most 12 words, an option 8.

use super::TextOf;
use crate::rules::level::finding::{Code, Place, Report, said};
use crate::rules::level::source::{Sources, file};

/// Most words of a question.
const QUESTION_WORDS: usize = 12;
/// Most words of an option.
const OPTION_WORDS: usize = 8;

/// Most words for a thing on the big screen.
const WORD_WORDS: usize = 2;
/// Most words of a sentence on a run sheet.
const SENTENCE_WORDS: usize = 30;

/// A text that is needed: its key, where the need stands, and its reading budget.
struct Need {
    key: String,
    place: Place,
    most_words: Option<usize>,
}

/// Judges the texts.
pub(super) fn check(sources: &Sources, text: TextOf<'_>, report: &mut Report) {
    for need in needs(sources) {
        match text(&need.key) {
            None => missing(&need, report),
            Some(words) => {
                let count = count_words(&words);
                if let Some(most) = need.most_words.filter(|most| count > *most) {
                    long(&need, count, most, report);
                }
            }
        }
    }
}

/// Every text that the sources need.
fn needs(sources: &Sources) -> Vec<Need> {
    let mut needs = Vec::new();
    let mut need = |file: &str, path: String, key: String, most_words: Option<usize>| {
        needs.push(Need { key, place: Place::new(file, path), most_words });
    };
    for (at, ask) in sources.asks.iter().flat_map(|asks| &asks.0).enumerate() {
        need(file::ASKS, format!("[{at}].id"), format!("ask-{}", ask.id), Some(QUESTION_WORDS));
        for word in ["uitleg", "hendel"] {
            let key = format!("ask-{}-{word}", ask.id);
            need(file::ASKS, format!("[{at}].id"), key, None);
        }
        for (o, option) in ask.options.iter().enumerate() {
            let key = format!("ask-{}-{}", ask.id, option.key);
            need(file::ASKS, format!("[{at}].options[{o}].key"), key, Some(OPTION_WORDS));
        }
    }
    for (i, issue) in sources.issues.iter().flat_map(|data| &data.issues).enumerate() {
        need(file::ISSUES, format!("issues[{i}].id"), format!("kwestie-{}", issue.id), Some(QUESTION_WORDS));
        for (o, option) in issue.options.iter().enumerate() {
            let key = format!("kwestie-{}-{}", issue.id, option.id);
            need(file::ISSUES, format!("issues[{i}].options[{o}].id"), key, Some(OPTION_WORDS));
        }
    }
    for (at, card) in sources.cards.iter().flatten().enumerate() {
        need(file::CARDS, format!("[{at}].id"), format!("kaart-{}", card.id), Some(QUESTION_WORDS + 2));
    }
    for (at, event) in sources.events.iter().flatten().enumerate() {
        need(file::EVENTS, format!("[{at}].id"), format!("gebeurtenis-{}", event.id), Some(OPTION_WORDS));
        need(file::EVENTS, format!("[{at}].id"), format!("gebeurtenis-{}-tekst", event.id), None);
    }
    for (at, format) in sources.formats.iter().flatten().enumerate() {
        need(file::FORMATS, format!("[{at}].id"), format!("vorm-{}", format.id), Some(OPTION_WORDS));
        let key = format!("vorm-{}-uitleg", format.id);
        need(file::FORMATS, format!("[{at}].id"), key, None);
        for (s, step) in format.sheet.iter().flat_map(|sheet| &sheet.steps).enumerate() {
            let key = |part: &str| format!("blad-{}-{}{part}", format.id, step.key);
            let place = || format!("[{at}].sheet.steps[{s}].key");
            need(file::FORMATS, place(), key(""), Some(QUESTION_WORDS));
            need(file::FORMATS, place(), key("-zeg"), Some(SENTENCE_WORDS));
            need(file::FORMATS, place(), key("-daarna"), Some(SENTENCE_WORDS));
        }
        for (k, knob) in format.knobs.iter().enumerate() {
            let place = format!("[{at}].knobs[{k}]");
            need(file::FORMATS, format!("{place}.id"), format!("knop-{}", knob.id), Some(QUESTION_WORDS));
            need(file::FORMATS, format!("{place}.id"), format!("knop-{}-woord", knob.id), Some(WORD_WORDS));
            for (s, (key, _)) in knob.settings.iter().enumerate() {
                let text = format!("knop-{}-{key}", knob.id);
                need(file::FORMATS, format!("{place}.settings[{s}][0]"), text, Some(OPTION_WORDS));
            }
        }
    }
    let known = |role: &str| sources.interests.as_ref().is_none_or(|data| data.roles.contains_key(role));
    for (at, m) in sources.level.iter().flat_map(|level| &level.municipalities).enumerate() {
        for (field, role) in [("alderman", &m.alderman), ("council", &m.council)] {
            if known(role) {
                need(file::LEVEL, format!("municipalities[{at}].{field}"), format!("rol-{role}"), None);
            }
        }
    }
    needs
}

/// Words as a reader counts them; a name that is filled in (`{ $gemeente }`) is one word.
fn count_words(text: &str) -> usize {
    let mut plain = String::with_capacity(text.len());
    let mut inside = false;
    for sign in text.chars() {
        match sign {
            '{' => {
                inside = true;
                plain.push('x');
            }
            '}' => inside = false,
            _ if !inside => plain.push(sign),
            _ => {}
        }
    }
    plain.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// Reports a text that is not written.
fn missing(need: &Need, report: &mut Report) {
    report.error(
        Code::MissingText,
        need.place.clone(),
        said(
            format!("De tekst '{}' ontbreekt.", need.key),
            "Zonder tekst staat er een sleutel op het scherm.",
            "Schrijf de tekst in assets/texts/nl.",
        ),
    );
}

/// Reports a text that takes too long to read.
fn long(need: &Need, count: usize, most: usize, report: &mut Report) {
    report.error(
        Code::LongText,
        need.place.clone(),
        said(
            format!("De tekst '{}' telt {count} woorden.", need.key),
            format!("In een beurt is er tijd voor {most} woorden."),
            "Maak de tekst korter.",
        ),
    );
}

#[cfg(test)]
mod tests {
    use super::count_words;

    #[test]
    fn a_filled_in_name_is_one_word() {
        assert_eq!(count_words("Steun je het punt van { $gemeente }?"), 6);
        assert_eq!(count_words("Anders: ik wijzig één ding - nu"), 6);
        assert_eq!(count_words(""), 0);
    }
}
