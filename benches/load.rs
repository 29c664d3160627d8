//! How many tables one machine carries: phones with live pages that answer, a host of its own with its journal on disk, both on
//! this machine. `LOAD_TABLES` (20), `LOAD_PHONES` (30) and `LOAD_SECONDS` (10) say how many, and how long is measured;
//! `LOAD_TABLES=50,100,200` measures one after another. A soak: `LOAD_MINUTES` tells the memory each minute before it measures,
//! `LOAD_EVERY` (10) are the seconds between two answers of a phone. `cargo bench --bench load`, or build it and run what was built.
#![expect(clippy::disallowed_macros, reason = "a measurement says what it found on the screen")]

#[path = "load/line.rs"]
mod line;
#[path = "load/report.rs"]
mod report;
#[path = "load/serve.rs"]
mod serve;
#[path = "load/table.rs"]
mod table;
#[path = "load/usage.rs"]
mod usage;

use std::env;
use std::process::Command;

/// A number that the caller gave, or another.
fn number(name: &str, otherwise: u64) -> u64 {
    env::var(name).ok().and_then(|given| given.parse().ok()).unwrap_or(otherwise)
}

fn main() {
    let given: Vec<String> = env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    if let [serve, folder, tables] = &given[..]
        && serve == "serve"
    {
        return serve::run(folder, tables.parse().expect("a number of tables"));
    }
    let tables = env::var("LOAD_TABLES").unwrap_or_else(|_| "20".into());
    let tables: Vec<u64> = tables.split(',').map(|n| n.trim().parse().expect("LOAD_TABLES holds numbers")).collect();
    let phones = number("LOAD_PHONES", 30);
    let most = tables.iter().max().copied().unwrap_or(0);
    let files = most * (phones + 2) + 100;
    if usage::open_files() < files && given.is_empty() {
        // As many as this user may: the shell can ask for that, safe Rust cannot.
        let itself = env::current_exe().expect("a path of this program");
        let again = Command::new("sh").args(["-c", "ulimit -n $(ulimit -Hn); exec \"$0\" again"]).arg(itself).status();
        assert!(again.expect("a shell").success());
        return;
    }
    assert!(usage::open_files() >= files, "this needs {files} open files; raise `ulimit -n`");
    report::begin();
    for tables in tables {
        let every = std::time::Duration::from_secs(number("LOAD_EVERY", 10));
        let (seconds, minutes) = (number("LOAD_SECONDS", 10), number("LOAD_MINUTES", 0));
        report::measure(report::Load { tables: tables as usize, phones: phones as usize, every, seconds, minutes });
    }
}
