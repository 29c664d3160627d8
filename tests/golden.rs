//! Whole games, one per format: the log, what became of it and the scores stay as they are unless somebody means it.
//! After a change that is meant: `GOLDEN=write cargo test --test golden`, and say in the commit why the figures moved.
#![expect(clippy::unwrap_used, reason = "a test may stop at what should not be")]

use regiotafel::bots::{self, Judge};
use regiotafel::rules::score::Dimension;
use regiotafel::rules::view::{Outcome, Viewer};
use regiotafel::session::play;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::sync::Arc;

/// What is kept of a game.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Golden {
    /// Level, format, seed.
    game: (String, String, u64),
    /// Events in the log.
    events: usize,
    /// FNV-1a of the log as JSON.
    log: String,
    /// How it ended.
    outcome: Outcome,
    /// Weeks: signed, in force, regiovisie, contracts.
    weeks: [Option<i32>; 4],
    /// Input, throughput, output, graded compliance; of 100, two decimals.
    marks: [f64; 4],
    /// Gates that were lost.
    lost: Vec<String>,
    /// The package: option per issue.
    package: Vec<String>,
}

/// A hash that never changes with the compiler.
fn fnv(bytes: &[u8]) -> String {
    let hash = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

/// The digest of a game of bots.
fn digest(level: &str, format: &str, seed: u64) -> Golden {
    let judge = Arc::new(Judge::new(Arc::new(regiotafel::levels::load(level).unwrap())));
    let game = play(&judge, format, &bots::temperaments(judge.level(), seed), seed).unwrap();
    let score = game.score();
    let round = |x: f64| (x * 10_000.0).round() / 100.0;
    let issues = judge.level().issues();
    Golden {
        game: (level.to_owned(), format.to_owned(), seed),
        events: game.log().len(),
        log: fnv(serde_json::to_string(game.log()).unwrap().as_bytes()),
        outcome: game.outcome().unwrap(),
        weeks: game.view(Viewer::Board).ending.unwrap().weeks,
        marks: [
            round(score.dims.get(Dimension::Input)),
            round(score.dims.get(Dimension::Throughput)),
            round(score.dims.get(Dimension::Output)),
            round(score.compliance.graded),
        ],
        lost: score
            .compliance
            .gates
            .iter()
            .filter(|(_, passed)| !passed)
            .map(|(gate, _)| format!("{gate:?}"))
            .collect(),
        package: issues.all().map(|issue| issues.choice(issue, game.package().pick(issue)).id.clone()).collect(),
    }
}

/// Compares a game with what was kept.
fn check(level: &str, format: &str) {
    let now = digest(level, format, 2026);
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(format!("{level}-{format}.ron"));
    if std::env::var("GOLDEN").is_ok_and(|value| value == "write") {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, ron::ser::to_string_pretty(&now, ron::ser::PrettyConfig::default()).unwrap() + "\n")
            .unwrap();
    }
    let kept: Golden = ron::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
    assert_eq!(now, kept, "the game changed; see the head of this file");
}

#[test]
fn solo() {
    check("oefenregio", "solo");
}

#[test]
fn half_day() {
    check("oefenregio", "dagdeel");
}

#[test]
fn a_real_region() {
    check("noordoost-brabant", "dagdeel");
}
