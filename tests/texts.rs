//! The words of the game: every text that the data need is there, short enough to read in time, plain, and made of signs
//! that the fonts have.

use fluent_bundle::{FluentBundle, FluentResource};
use regiotafel::levels::{find, judge, load};
use regiotafel::rules::acts::{
    Clarity, Clause, Commitment, Document, Dossier, Fact, Ground, Group, Instrument, Kind, PaperKind, PromiseOutcome,
    Reaction, RoleBreach, Step, VisionItem, Vocabulary,
};
use regiotafel::rules::ask::{AskKind, AskSource};
use regiotafel::rules::bench::Bench;
use regiotafel::rules::level::source::AsksFile;
use regiotafel::rules::score::issue::{CareForm, Parcel};
use regiotafel::rules::score::{Dimension, Gate, Grade, Indicator, Label, Verdict};
use regiotafel::texts::{DUTCH, Words};
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Signs beside ASCII that every font of the game has.
const SIGNS: &str = "éèëêïöüáóíç€–…“”‘’·×½²";
/// Names that do not belong in a text for players: engines, brands, other games.
const FOREIGN_NAMES: [&str; 8] =
    ["bevy", "egui", "fluent", "kahoot", "mentimeter", "quickscan", "quick scan", "van de laar"];

fn asks() -> Vec<AskSource> {
    let asks: AsksFile = ron::from_str(include_str!("../levels/common/asks.ron")).expect("asks.ron can be read");
    asks.0
}

/// Every key of every file, with its file.
fn keys() -> Vec<(&'static str, String)> {
    let starts = |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic());
    let in_file = |(file, text): (&'static str, &'static str)| {
        let lines = text.lines().filter(move |line| starts(line));
        lines.filter_map(move |line| Some((file, line.split_once(" =")?.0.trim().to_owned()))).collect::<Vec<_>>()
    };
    DUTCH.into_iter().flat_map(in_file).collect()
}

/// Every text with its key, facts as `{$name}`.
fn texts() -> Vec<(String, String)> {
    keys().into_iter().map(|(_, key)| (key.clone(), Words::dutch().get(&key))).collect()
}

/// Words as a reader counts them; a fact that is filled in is one word.
fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// The sentences of a text.
fn sentences(text: &str) -> Vec<String> {
    let ends = |c: char| matches!(c, '.' | '?' | '!');
    let mut sentences = vec![String::new()];
    for word in text.split_whitespace() {
        let last = sentences.last_mut().expect("one sentence is always open");
        last.push_str(word);
        last.push(' ');
        if word.trim_end_matches('’').ends_with(ends) {
            sentences.push(String::new());
        }
    }
    sentences.retain(|sentence| words(sentence) > 0);
    sentences
}

/// Fails with all complaints at once.
fn none(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "{}:\n{}", complaints.len(), complaints.join("\n"));
}

/// Complaints about keys that are not there.
fn absent(needed: impl IntoIterator<Item = String>) -> Vec<String> {
    needed.into_iter().filter(|key| !Words::dutch().has(key)).collect()
}

#[test]
fn the_questions_can_be_asked() {
    let asks = asks();
    assert_eq!(asks.len(), 79);
    assert_eq!(asks.iter().map(|ask| &ask.id).collect::<BTreeSet<_>>().len(), asks.len(), "an id stands twice");
    for ask in &asks {
        let keys: Vec<_> = ask.options.iter().map(|option| option.key.as_str()).collect();
        assert!(!ask.lever.is_empty(), "{} has no lever", ask.id);
        assert!((2..=5).contains(&keys.len()), "{} has {} options", ask.id, keys.len());
        assert!(ask.timeout.is_empty() || keys.contains(&ask.timeout.as_str()), "{}: timeout {}", ask.id, ask.timeout);
        assert!(!keys.contains(&"uitleg") && !keys.contains(&"hendel"), "{}: that key is taken by the help", ask.id);
    }
}

#[test]
fn every_file_can_be_read_and_no_key_stands_twice() {
    let mut bundle = FluentBundle::new(vec!["nl".parse().expect("nl is a language tag")]);
    for (file, text) in DUTCH {
        let resource = FluentResource::try_new(text.to_owned());
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
        bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{file}: {errors:?}"));
    }
    none(absent(keys().into_iter().map(|(_, key)| key)));
}

#[test]
fn every_file_of_the_folder_is_built_in() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/texts/nl");
    let built_in: BTreeSet<String> = DUTCH.iter().map(|(name, _)| format!("{name}.ftl")).collect();
    let entries = std::fs::read_dir(folder).expect("the folder of texts is there");
    let found: BTreeSet<String> =
        entries.map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(found, built_in);
}

#[test]
fn every_question_has_its_words() {
    let mut needed = Vec::new();
    for ask in asks() {
        let id = &ask.id;
        needed.extend(["", "-uitleg", "-hendel"].map(|part| format!("ask-{id}{part}")));
        needed.extend(ask.options.iter().map(|option| format!("ask-{id}-{}", option.key)));
        if matches!(ask.kind, AskKind::Vote | AskKind::Sentence) {
            needed.extend((0..4).map(|number| format!("ask-{id}-zin-{number}")));
        }
    }
    none(absent(needed));
}

/// The levels that come with the game.
const LEVELS: [&str; 3] = ["oefenregio", "noordoost-brabant", "vijf-stromen"];

#[test]
fn the_levels_find_every_text_they_need() {
    for name in LEVELS {
        let judged = judge(&find(name), Some(&|key| Words::dutch().text(key)));
        none(judged.report.findings.iter().map(|finding| format!("{name}: {finding:?}")).collect());
    }
}

#[test]
fn every_issue_has_its_words() {
    let level = load(LEVELS[0]).expect("the practice region can be played");
    let mut needed = Vec::new();
    for issue in level.issue_ixs().map(|issue| level.issue(issue)) {
        let id = &issue.id;
        needed.extend([format!("kwestie-{id}"), format!("kwestie-{id}-woord")]);
        let options = issue.options.iter();
        needed.extend(options.flat_map(|option| ["", "-doet"].map(|part| format!("kwestie-{id}-{}{part}", option.id))));
    }
    assert_eq!(needed.iter().filter(|key| key.ends_with("-woord")).count(), 24);
    none(absent(needed));
}

/// Keys for every word of a list.
fn listed<V: Vocabulary>(kind: &'static str) -> impl Iterator<Item = String> {
    V::ALL.iter().map(move |word| format!("{kind}-{}", word.name().replace(' ', "-")))
}

#[test]
fn every_word_of_the_log_and_the_scores_has_its_words() {
    let log = listed::<Kind>("omdat")
        .chain(listed::<PaperKind>("omdat-raad"))
        .chain(listed::<Clarity>("omdat-mandaat"))
        .chain(listed::<Commitment>("omdat-toezegging"))
        .chain(listed::<Reaction>("omdat-punt"))
        .chain(listed::<Reaction>("reactie"))
        .chain(listed::<Reaction>("nieuws-reactie"))
        .chain(listed::<PromiseOutcome>("omdat-belofte"))
        .chain(listed::<PromiseOutcome>("nieuws-belofte"))
        .chain(listed::<RoleBreach>("omdat-rolbreuk"))
        .chain(listed::<RoleBreach>("nieuws-rolbreuk"))
        .chain(listed::<Fact>("feit"))
        .chain(listed::<Group>("groep"))
        .chain(listed::<Document>("stuk"))
        .chain(listed::<Step>("stap"))
        .chain(listed::<Instrument>("instrument"))
        .chain(listed::<Clause>("clausule"))
        .chain(listed::<VisionItem>("visie"))
        .chain(listed::<Ground>("grond"));
    let scores = listed::<Dossier>("dossier")
        .chain(listed::<Parcel>("perceel"))
        .chain(listed::<CareForm>("zorgvorm"))
        .chain(listed::<Dimension>("meter"))
        .chain(listed::<Label>("oordeel"))
        .chain(listed::<Verdict>("naleving"));
    let gates =
        listed::<Gate>("poort").flat_map(|key| ["", "-zin", "-artikel", "-herstel"].map(|part| format!("{key}{part}")));
    let meters = listed::<Indicator>("meter").flat_map(|key| [format!("{key}-vraag"), key]);
    let worst = listed::<Indicator>("omdat-slechtst");
    let grades = listed::<Grade>("kwaliteit").flat_map(|key| [format!("{key}-vraag"), key]);
    none(absent(log.chain(scores).chain(gates).chain(meters).chain(worst).chain(grades)));
}

/// The part of `interests.ron` that texts need.
#[derive(Deserialize)]
struct Interests {
    roles: BTreeMap<String, IgnoredAny>,
    profiles: Vec<Profile>,
}

#[derive(Deserialize)]
struct Profile {
    id: String,
}

#[test]
fn every_role_has_a_private_card_of_at_most_ninety_words() {
    let interests = include_str!("../levels/common/interests.ron");
    let interests: Interests = ron::from_str(interests).expect("interests.ron can be read");
    none(absent(interests.profiles.iter().map(|profile| format!("profiel-{}", profile.id))));
    let regional = Bench::ALL.iter().filter(|bench| !bench.is_local() || **bench == Bench::Official);
    let roles = interests.roles.into_keys().chain(regional.map(|bench| bench.key().to_owned()));
    for role in roles {
        let parts = ["", "-wens", "-zorg", "-grens"].map(|part| format!("rol-{role}{part}"));
        none(absent(parts.clone()));
        let length: usize = parts.iter().map(|key| words(&Words::dutch().get(key))).sum();
        assert!((15..=90).contains(&length), "rol-{role} has {length} words");
    }
}

#[test]
fn every_card_event_and_bench_has_its_words() {
    let cards = (1..=32).map(|number| format!("kaart-C{number:02}"));
    let events = (1..=18).flat_map(|number| ["", "-tekst"].map(|part| format!("gebeurtenis-E{number:02}{part}")));
    let benches = Bench::ALL.iter().flat_map(|bench| {
        let key = bench.key();
        ["bank-", "stoel-", "kan-", "weet-", "taak-apart-", "taak-samen-", "taak-besluit-", "taak-gevolg-"]
            .map(|part| format!("{part}{key}"))
    });
    none(absent(cards.chain(events).chain(benches)));
}

/// Most words of a text with this key, where there is a limit.
fn budget(key: &str, asks: &[AskSource]) -> Option<usize> {
    let ask = asks.iter().filter(|ask| {
        key.strip_prefix(&format!("ask-{}", ask.id)).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    });
    if let Some(ask) = ask.max_by_key(|ask| ask.id.len()) {
        return match &key["ask-".len() + ask.id.len()..] {
            "" => Some(12),
            "-uitleg" | "-hendel" => Some(30),
            ready if ready.starts_with("-zin-") => Some(12),
            _ => Some(8),
        };
    }
    match key.split('-').next()? {
        "kwestie" if key.ends_with("-woord") => Some(2),
        "kwestie" if key.ends_with("-doet") => Some(20),
        "kwestie" | "knop" => Some(if key.ends_with("-doet") { 20 } else { 8 }),
        "kaart" => Some(14),
        "gebeurtenis" if key.ends_with("-tekst") => Some(45),
        "gebeurtenis" => Some(6),
        "poort" if key.strip_prefix("poort-N").is_some_and(|n| n.parse::<u8>().is_ok()) => Some(6),
        "begrip" if key.ends_with("-naam") => Some(3),
        "begrip" => Some(20),
        "meter" if key.ends_with("-vraag") => Some(12),
        "meter" if !key.ends_with("-uitleg") => Some(4),
        "term" | "vlag" if !key.contains("rood") && !key.contains("wachten") => Some(4),
        "taak" | "napraat" => Some(14),
        _ => None,
    }
}

#[test]
fn everything_can_be_read_in_time() {
    let asks = asks();
    let long = |(key, text): (String, String)| {
        let (most, count) = (budget(&key, &asks)?, words(&text));
        (count > most).then(|| format!("{key}: {count} words, at most {most}: {text}"))
    };
    none(texts().into_iter().filter_map(long).collect());
}

#[test]
fn sentences_are_short() {
    let mut all = 0;
    let mut total = 0;
    let mut long = Vec::new();
    for (key, text) in texts() {
        if key.ends_with("-artikel") {
            continue;
        }
        for sentence in sentences(&text) {
            let count = words(&sentence);
            all += 1;
            total += count;
            if count > 20 {
                long.push(format!("{key}: {count}: {sentence}"));
            }
        }
    }
    none(long);
    let mean = f64::from(total as u32) / f64::from(all);
    assert!(mean <= 12.0, "a sentence has {mean:.1} words on average");
}

#[test]
fn the_fonts_have_every_sign() {
    let known = |c: char| (' '..='~').contains(&c) || c == '\n' || SIGNS.contains(c);
    let strange = |(file, text): &(&str, &str)| {
        let signs: BTreeSet<char> = text.chars().filter(|c| !known(*c)).collect();
        (!signs.is_empty()).then(|| format!("{file}: {signs:?}"))
    };
    none(DUTCH.iter().filter_map(strange).collect());
}

#[test]
fn texts_name_no_products_and_no_straight_quotes() {
    let complaint = |(key, text): (String, String)| {
        let plain = text.to_lowercase();
        let name = FOREIGN_NAMES.iter().find(|name| plain.contains(**name));
        let quote = text.contains(['\'', '"']).then_some(&"a straight quote");
        name.or(quote).map(|what| format!("{key}: {what}"))
    };
    none(texts().into_iter().filter_map(complaint).collect());
}
