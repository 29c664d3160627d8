//! Any bytes as an act log: no panic, and every refusal has a fault. `cargo +nightly fuzz run score_reader` from the root of the
//! project; without another compiler `tests/fuzz.rs` does the same.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regiotafel::levels::load;
use regiotafel::rules::score::{Model, score_text, unknown_level};
use std::sync::{Arc, LazyLock};

static MODEL: LazyLock<Arc<Model>> =
    LazyLock::new(|| load("oefenregio").expect("the practice region is sound").model().clone());

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let model = |level: &str| if level == "oefenregio" { Ok(MODEL.clone()) } else { Err(unknown_level(level)) };
    match score_text(text, model) {
        Ok(report) => assert!(!report.json().is_empty()),
        Err(faults) => assert!(!faults.is_empty()),
    }
});
