//! The two readers of files from outside, fed with good files that were damaged in every way: no panic, no level beside an
//! error, and a fault or finding with all its words for whatever is refused. Some thousand inputs always; minutes of them with
//! `REGIOTAFEL_FUZZ_SECONDS=300 cargo test --no-default-features --test fuzz`. Needs no other compiler than the game does.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "how long to go on is asked of the clock, how far it came is told; what is tried follows from the seed"
)]

#[path = "reference/support.rs"]
mod support;

use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};
use regiotafel::levels::show::{Style, show};
use regiotafel::levels::{Layer, embed, judge};
use regiotafel::rules::level::source::file;
use regiotafel::rules::score::score_text;
use std::time::{Duration, Instant};
use support::Cases;

/// Inputs that are tried when nobody asks for more.
const ALWAYS: usize = 300;

/// What tends to break readers.
const NASTY: &[&str] = &[
    "NaN",
    "inf",
    "-inf",
    "1e999",
    "-1",
    "0",
    "99999999999999999999",
    "1.7976931348623157e308",
    "null",
    "true",
    "\"\"",
    "[]",
    "{}",
    "()",
    "None",
    "Some(",
    "))))",
    "((((",
    "[[[[",
    "\"",
    "\\",
    "\u{feff}",
    "\u{202e}",
    "\0",
    "é",
    "/*",
    "//",
    "#![enable(x)]",
    ",",
    ":",
    "r#\"",
    "'",
    "\\u{110000}",
    "-0.0",
    "1e-400",
    "0x",
    "é:",
    "id: \"a\",",
];

/// A text damaged in one to five places.
fn damaged(text: &str, other: &str, dice: &mut ChaCha8Rng) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..dice.random_range(1..6) {
        if bytes.is_empty() {
            break;
        }
        let at = dice.random_range(0..bytes.len());
        let end = (at + dice.random_range(1..40)).min(bytes.len());
        match dice.random_range(0..8) {
            0 => bytes[at] = dice.random_range(0..=255),
            1 => drop(bytes.drain(at..end)),
            2 => drop(bytes.splice(at..at, NASTY[dice.random_range(0..NASTY.len())].bytes())),
            3 => {
                let (from, until) = value_at(&bytes, at);
                drop(bytes.splice(from..until, NASTY[dice.random_range(0..NASTY.len())].bytes()));
            }
            4 => {
                let part = bytes[at..end].to_vec();
                let to = dice.random_range(0..bytes.len());
                drop(bytes.splice(to..to, part));
            }
            5 => {
                let source = other.as_bytes();
                let from = dice.random_range(0..source.len());
                let part = source[from..(from + 60).min(source.len())].to_vec();
                drop(bytes.splice(at..at, part));
            }
            6 => bytes.truncate(at),
            _ => {
                let (from, until) = value_at(&bytes, at);
                let value = bytes[from..until].to_vec();
                let (to, over) = value_at(&bytes, dice.random_range(0..bytes.len()));
                drop(bytes.splice(to..over, value));
            }
        }
    }
    bytes
}

/// The number or word around a byte.
fn value_at(bytes: &[u8], at: usize) -> (usize, usize) {
    let word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
    let from = bytes[..at].iter().rposition(|byte| !word(byte)).map_or(0, |place| place + 1);
    let until = bytes[at..].iter().position(|byte| !word(byte)).map_or(bytes.len(), |place| at + place);
    (from, until.max(from))
}

/// Tries inputs, as many as always or for as long as was asked; says how many.
fn try_many(seed: u64, mut one: impl FnMut(&mut ChaCha8Rng)) {
    let seconds = std::env::var("REGIOTAFEL_FUZZ_SECONDS").ok().and_then(|text| text.parse().ok());
    let (begin, mut count) = (Instant::now(), 0usize);
    let goes_on = |count: usize| match seconds {
        Some(seconds) => begin.elapsed() < Duration::from_secs(seconds),
        None => count < ALWAYS,
    };
    while goes_on(count) {
        one(&mut ChaCha8Rng::seed_from_u64(seed.wrapping_add(count as u64)));
        count += 1;
    }
    println!("{count} inputs from seed {seed}");
}

#[test]
fn the_level_reader_takes_anything() {
    let text = |name: &str| {
        let bytes = ["oefenregio", "common"].iter().find_map(|folder| embed::file(folder, name)).unwrap();
        String::from_utf8(bytes.to_vec()).unwrap()
    };
    let texts = file::ALL.map(text);
    try_many(1, |dice| {
        let (k, other) = (dice.random_range(0..texts.len()), dice.random_range(0..texts.len()));
        let layers = [
            Layer::Given(vec![(file::ALL[k].to_owned(), damaged(&texts[k], &texts[other], dice))]),
            Layer::Embedded("oefenregio".into()),
            Layer::Embedded("common".into()),
        ];
        let judged = judge(&layers, None);
        assert_eq!(judged.level.is_some(), judged.report.is_playable());
        for finding in &judged.report.findings {
            assert!([&finding.what, &finding.why, &finding.remedy].iter().all(|words| !words.is_empty()), "{finding}");
        }
        assert!(!show(&judged.report, &judged.texts, Style::Plain).is_empty());
    });
}

#[test]
fn the_score_reader_takes_anything() {
    let cases = Cases::load();
    let (model, _) = cases.plays();
    let plays: Vec<String> = cases.cases[..3].iter().map(|case| cases.file(case, &model)).collect();
    try_many(2, |dice| {
        let (k, other) = (dice.random_range(0..plays.len()), dice.random_range(0..plays.len()));
        let bytes = damaged(&plays[k], &plays[other], dice);
        let text = String::from_utf8_lossy(&bytes);
        match score_text(&text, |_| Ok(&model)) {
            Ok(report) => {
                let score = &report.score;
                assert!(score.indicators.iter().all(|(_, value)| (0.0..=1.0).contains(&value)), "{text}");
                assert!(!report.json().is_empty() && !report.table(&str::to_owned).is_empty());
            }
            Err(faults) => {
                assert!(!faults.is_empty());
                for fault in faults {
                    assert!(
                        [&fault.what, &fault.why, &fault.remedy].iter().all(|words| words.ends_with('.')),
                        "{fault}"
                    );
                }
            }
        }
    });
}
