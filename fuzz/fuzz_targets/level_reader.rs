//! Any bytes in place of one file of a good level: reading, judging and showing never panic, never hang, and a level comes out
//! only without errors. Run: `cargo +nightly fuzz run level_reader` from the root of the project.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regiotafel::levels::show::{Style, show};
use regiotafel::levels::{Layer, judge};

/// The files that the first byte chooses from.
const FILES: [&str; 8] = [
    "level.ron",
    "asks.ron",
    "cards.ron",
    "events.ron",
    "formats.ron",
    "issues.ron",
    "interests.ron",
    "parameters.ron",
];

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else {
        return;
    };
    let name = FILES[usize::from(*first) % FILES.len()];
    let layers = [
        Layer::Given(vec![(name.to_owned(), rest.to_vec())]),
        Layer::Embedded("oefenregio".to_owned()),
        Layer::Embedded("common".to_owned()),
    ];
    let judged = judge(&layers, None);
    assert_eq!(judged.level.is_some(), judged.report.is_playable());
    let _ = show(&judged.report, &judged.texts, Style::Plain);
});
