//! The house, checked (ARCHITECTURE.md): who may use whom, which words a folder may not contain, and how a file begins.
//! A finding names file and line, and says why the rule is there.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// What one folder of `src` may use.
struct Room {
    /// The folder.
    name: &'static str,
    /// Other folders of `src` that it may name.
    inside: &'static [&'static str],
    /// Crates, of [`GUARDED`], that it may name.
    outside: &'static [&'static str],
}

/// The rooms, from the ground up. A folder that is not listed has no place yet.
const ROOMS: &[Room] = &[
    Room { name: "rules", inside: &[], outside: &["serde_json"] },
    Room { name: "bots", inside: &["rules"], outside: &["rand"] },
    Room {
        name: "levels",
        inside: &["rules", "texts"],
        outside: &["ron", "miette", "include_dir", "std::fs", "serde_json"],
    },
    Room { name: "texts", inside: &["rules"], outside: &["fluent_bundle"] },
    // One colour as the two shells write it.
    Room { name: "theme", inside: &[], outside: &["egui", "bevy"] },
    Room { name: "map", inside: &["theme"], outside: &[] },
    Room { name: "journal", inside: &["rules"], outside: &["rusqlite", "serde_json", "std::thread", "getrandom"] },
    Room {
        name: "session",
        inside: &["rules", "bots", "journal"],
        outside: &["rand", "std::thread", "serde_json", "std::time"],
    },
    Room { name: "facts", inside: &["rules", "texts", "theme", "map"], outside: &[] },
    // Of `session` only what the console shows and presses: plain data.
    Room { name: "panels", inside: &["rules", "session", "texts", "theme", "map", "facts"], outside: &["egui"] },
    Room {
        name: "table",
        inside: &["rules", "levels", "session", "panels", "texts", "theme", "map"],
        outside: &["bevy", "bevy_egui", "egui", "std::time", "std::fs", "std::env"],
    },
    Room {
        name: "host",
        inside: &["rules", "levels", "session", "journal", "facts", "texts", "theme", "map"],
        outside: &["axum", "tokio", "maud", "getrandom", "serde_json", "std::net", "std::time"],
    },
    Room {
        name: "cli",
        inside: &["rules", "levels", "session", "journal", "host", "panels", "table", "facts", "texts", "theme"],
        outside: &["clap", "indicatif", "serde_json", "std::fs", "std::env", "std::thread", "std::time"],
    },
];

/// Names that only the rooms that list them may use, and why.
const GUARDED: &[(&str, &str)] = &[
    ("bevy", "the engine is the shell of `table` alone: the game builds without it"),
    ("bevy_egui", "the engine is the shell of `table` alone: the game builds without it"),
    ("egui", "panels are drawn in `panels`, coloured in `theme`, and shown by `table`"),
    ("rand", "chance is drawn from the seed, in `bots` and `session`"),
    ("ron", "levels are read in `levels` alone"),
    ("miette", "findings are drawn in `levels` alone"),
    ("include_dir", "levels are built in by `levels` alone"),
    ("fluent_bundle", "words are made in `texts` alone"),
    ("clap", "arguments are read in `cli` alone"),
    ("indicatif", "progress is shown by `cli` alone"),
    ("axum", "the server is the shell of `host` alone: the game builds without it"),
    ("tokio", "the server is the shell of `host` alone: the game builds without it"),
    ("maud", "pages are made in `host` alone"),
    ("rusqlite", "the database is behind the trait of `journal`"),
    ("getrandom", "what may not be guessed is made in `journal` and `host`; chance of the game comes from its seed"),
    ("serde_json", "JSON is a shape of log files and of the command line"),
    ("std::fs", "the rules and the panels read no files: the same log gives the same game"),
    ("std::net", "only a shell may open a network"),
    ("std::env", "nothing depends on the environment but the shells"),
    ("std::time", "time arrives as a command; a replay has no clock"),
    ("std::thread", "the rules run on the thread of their caller"),
];

/// Longer than this, a file is two rooms.
const LINES_AT_MOST: usize = 600;

/// A source file.
struct Source {
    path: PathBuf,
    room: String,
    text: String,
}

/// Every source file of a folder of the package, in order; tests beside the code are no rooms.
fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut open = vec![root.join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the package can be read") {
            let path = entry.expect("an entry can be read").path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("tests.rs") {
                let text = fs::read_to_string(&path).expect("source is text");
                let path = path.strip_prefix(root).expect("below the root").to_owned();
                let room = path.components().nth(1).expect("below src").as_os_str().to_string_lossy().into_owned();
                found.push(Source { path, room, text });
            }
        }
    }
    assert!(!found.is_empty(), "no source in {folder}");
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// Lines of code: no comments.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().map(|(k, line)| (k + 1, line));
    lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// The names after `marker` in a line: `crate::rules::ask` after `crate::` gives `rules`.
fn names_after<'a>(line: &'a str, marker: &'a str) -> impl Iterator<Item = &'a str> {
    let ends = |c: char| !(c.is_ascii_alphanumeric() || c == '_');
    line.match_indices(marker).map(move |(at, _)| {
        let rest = &line[at + marker.len()..];
        &rest[..rest.find(ends).unwrap_or(rest.len())]
    })
}

/// Whether a line names a crate or module: as the first part of a path, not as a part of another word.
fn names(line: &str, name: &str) -> bool {
    let inside_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    line.match_indices(name).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = &line[at + name.len()..];
        let starts = before.is_none_or(|c| !inside_word(c) && c != ':' && c != '.');
        starts && (after.starts_with("::") || after.starts_with("{") || after.starts_with(';'))
    })
}

/// Fails with all findings at once.
fn expect_none(findings: &[String], rule: &str) {
    assert!(findings.is_empty(), "{rule}\n{}", findings.join("\n"));
}

#[test]
fn rooms_use_only_the_rooms_below_them() {
    let mut findings = Vec::new();
    for source in sources("src") {
        let Some(room) = ROOMS.iter().find(|room| room.name == source.room) else { continue };
        for (line, text) in code(&source.text) {
            for name in names_after(text, "crate::") {
                let own = name == room.name;
                if !own && ROOMS.iter().any(|other| other.name == name) && !room.inside.contains(&name) {
                    findings.push(format!("{}:{line}: `{}` may not use `{name}`", source.path.display(), room.name));
                }
            }
        }
    }
    expect_none(&findings, "data flows one way (ARCHITECTURE.md, who may use whom)");
}

#[test]
fn every_folder_has_its_place() {
    let unknown = |source: &Source| {
        let folder = source.path.components().count() > 2;
        folder && !ROOMS.iter().any(|room| room.name == source.room)
    };
    let findings: Vec<_> = sources("src").iter().filter(|s| unknown(s)).map(|s| s.path.display().to_string()).collect();
    expect_none(&findings, "a new folder gets a row in ROOMS and in ARCHITECTURE.md");
}

#[test]
fn libraries_stay_in_their_rooms() {
    let mut findings = Vec::new();
    for source in sources("src") {
        let Some(room) = ROOMS.iter().find(|room| room.name == source.room) else { continue };
        for (line, text) in code(&source.text) {
            for (name, why) in GUARDED {
                if names(text, name) && !room.outside.contains(name) {
                    findings.push(format!("{}:{line}: `{name}`: {why}", source.path.display()));
                }
            }
        }
    }
    expect_none(&findings, "a library stays in the room that needs it");
}

#[test]
fn colours_exist_in_the_theme_alone() {
    let makers = ["Color32::from_", "Color::srgb", "Color::rgb", "Color::hsl", "from_rgba_", "LinearRgba::rgb"];
    let mut findings = Vec::new();
    for source in sources("src").iter().filter(|source| source.room != "theme") {
        for (line, text) in code(&source.text) {
            if makers.iter().any(|maker| text.contains(maker)) && !text.contains("theme") {
                findings.push(format!("{}:{line}: {}", source.path.display(), text.trim()));
            }
        }
    }
    expect_none(&findings, "colours come from `theme`, so that light, dark and contrast are tested in one place");
}

#[test]
fn every_file_says_what_it_is_and_is_one_room() {
    let mut findings = Vec::new();
    for folder in ["src", "tests", "benches"] {
        for source in sources(folder) {
            let lines = source.text.lines().count();
            // A list of modules needs no introduction.
            if lines > 8 && !source.text.starts_with("//!") {
                findings.push(format!("{}:1: begins without `//!`: what, for whom, what not", source.path.display()));
            }
            if lines > LINES_AT_MOST {
                findings.push(format!("{}: {lines} lines; split it by what it is about", source.path.display()));
            }
        }
    }
    expect_none(&findings, "a file says in its first line what it is, and fits in a head");
}

#[test]
fn what_happened_is_taken_in_without_a_wildcard() {
    let mut findings = Vec::new();
    for source in sources("src").iter().filter(|source| source.path.ends_with("rules/apply.rs")) {
        for (line, text) in code(&source.text) {
            if text.trim_start().starts_with("_ =>") {
                findings.push(format!("{}:{line}", source.path.display()));
            }
        }
    }
    expect_none(&findings, "`apply` names every event, so that a new one cannot be forgotten");
}

#[test]
fn the_package_keeps_its_shape() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut missing = String::new();
    for name in
        ["Cargo.toml", "Cargo.lock", "README.md", "ARCHITECTURE.md", "LICENSE", "src", "assets", "levels", "tests"]
    {
        if !root.join(name).exists() {
            let _ = write!(missing, " {name}");
        }
    }
    assert!(missing.is_empty(), "missing at the top:{missing}");
    for folder in fs::read_dir(root.join("assets/fonts")).expect("fonts lie in the package") {
        let folder = folder.expect("an entry can be read").path();
        if folder.extension().is_some_and(|end| end == "ttf") {
            let licence = folder.with_file_name("OFL.txt").exists()
                || fs::read_dir(folder.parent().expect("a folder")).is_ok_and(|mut files| {
                    files.any(|file| file.is_ok_and(|file| file.file_name().to_string_lossy().contains("OFL")))
                });
            assert!(licence, "{}: a font lies beside its licence", folder.display());
        }
    }
}

#[test]
fn the_page_names_what_every_room_may_use_and_every_test_file() {
    let page = fs::read_to_string("ARCHITECTURE.md").expect("the page is there");
    let mut findings = Vec::new();
    for room in ROOMS {
        let start = format!("| `{}` |", room.name);
        let row = page.lines().find(|line| line.starts_with(&start)).unwrap_or_default();
        let may_use = row.split('|').nth(3).unwrap_or_default().trim();
        let told: Vec<&str> = may_use.split(", ").filter(|name| *name != "–").collect();
        if told != room.inside {
            findings.push(format!("{start} says {told:?}, ROOMS says {:?}", room.inside));
        }
    }
    for entry in fs::read_dir("tests").expect("the folder of tests").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".rs") && !page.contains(&format!("`{name}`")) {
            findings.push(format!("{name} stands nowhere on the page"));
        }
    }
    expect_none(&findings, "who reads the page can trust it");
}
