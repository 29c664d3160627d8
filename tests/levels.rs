//! Every level passes; every folder in `levels/bad` gives exactly its findings, with their lines; broken bytes never panic.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop at what should not be")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use regiotafel::levels::bad::{Expectation, Expected};
use regiotafel::levels::show::Style;
use regiotafel::levels::{self, Judged, Layer};
use regiotafel::rules::bench::Bench;
use regiotafel::rules::ids::MunIx;
use regiotafel::rules::level::{Code, Finding, Holder};
use regiotafel::texts::Words;

/// The text of a key, as `regiotafel check` asks for it.
fn text(key: &str) -> Option<String> {
    Words::dutch().text(key)
}

/// The folder of levels in the repository.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("levels")
}

/// The folders within a folder.
fn folders(of: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(of).unwrap();
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    folders.retain(|path| path.is_dir());
    folders.sort();
    folders
}

/// A level on disk, judged with its texts.
fn judged(path: &Path) -> Judged {
    levels::judge(&levels::find(path.to_str().unwrap()), Some(&text))
}

#[test]
fn every_level_passes_without_a_single_finding() {
    for path in folders(&folder()).iter().filter(|path| path.join("level.ron").exists()) {
        let judged = judged(path);
        assert!(judged.report.findings.is_empty(), "{}", judged.report);
        assert_eq!(judged.level.unwrap().id(), path.file_name().unwrap().to_str().unwrap());
    }
}

#[test]
fn every_level_on_disk_is_in_the_program() {
    let on_disk: BTreeSet<String> = folders(&folder())
        .iter()
        .filter(|path| path.join("level.ron").exists())
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    let embedded: BTreeSet<String> = levels::embed::LEVELS.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(on_disk, embedded);
    for name in embedded {
        assert!(levels::load(&name).is_ok(), "{name}");
    }
}

/// Whether a finding is the expected one.
fn is(found: &Finding, expected: &Expected, judged: &Judged) -> bool {
    let line = match &expected.at {
        Some(words) => {
            let text = judged.texts.iter().find(|text| text.label == found.place.file).unwrap();
            let line = text.text.lines().position(|line| line.contains(words.as_str()));
            Some(line.unwrap_or_else(|| panic!("'{words}' stands nowhere")) as u32 + 1)
        }
        None => expected.line,
    };
    found.code.name() == expected.code && found.place.file.ends_with(&expected.file) && found.place.line == line
}

#[test]
fn every_bad_level_gives_exactly_its_findings() {
    let bad = folders(&folder().join("bad"));
    assert!(bad.len() >= 20);
    let mut wrong = Vec::new();
    for path in &bad {
        let expected = Expectation::of(path).unwrap().unwrap();
        for edit in &expected.edits {
            let ground = [folder().join(&expected.base), folder().join("common")];
            let text = ground.iter().find_map(|folder| std::fs::read_to_string(folder.join(&edit.file)).ok());
            assert!(text.unwrap().contains(&edit.find), "{}: '{}' stands nowhere", path.display(), edit.find);
        }
        let judged = judged(path);
        let found = &judged.report.findings;
        let same = found.len() == expected.findings.len()
            && found.iter().zip(&expected.findings).all(|(found, expected)| is(found, expected, &judged));
        if !same {
            wrong.push(format!("{}\n{}", path.display(), judged.report));
        }
        let plays = judged.report.is_playable();
        assert_eq!(judged.level.is_some(), plays, "{}", path.display());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_has_a_bad_level() {
    // No text nests deep enough for L007, no small file shows L009; L032 and L101 have their own tests below.
    // L116 and L117 are about situations: tests/law.rs.
    let elsewhere =
        [Code::TooDeep, Code::FileTooLarge, Code::IdNotFolder, Code::LongText, Code::ActsOrder, Code::ActOfRegion];
    let expectations = folders(&folder().join("bad")).into_iter().map(|path| Expectation::of(&path).unwrap().unwrap());
    let shown: BTreeSet<String> =
        expectations.flat_map(|expected| expected.findings).map(|finding| finding.code).collect();
    let wanted = Code::ALL.iter().filter(|code| !elsewhere.contains(code));
    let missing: Vec<&str> = wanted.map(|code| code.name()).filter(|name| !shown.contains(*name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn a_file_above_one_mebibyte_is_not_read() {
    let layers = |bytes: Vec<u8>| {
        [
            Layer::Given(vec![("cards.ron".into(), bytes)]),
            Layer::Embedded("oefenregio".into()),
            Layer::Embedded("common".into()),
        ]
    };
    let large = vec![b' '; levels::MOST_BYTES as usize + 1];
    assert_eq!(levels::judge(&layers(large.clone()), None).report.findings[0].code, Code::FileTooLarge);
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("level.ron"), &large).unwrap();
    let checked = levels::check_paths(&[folder.path().to_str().unwrap()], None);
    assert_eq!(checked.report.findings[0].code, Code::FileTooLarge);
}

#[test]
fn a_level_lives_in_the_folder_of_its_name() {
    let place = tempfile::tempdir().unwrap();
    let other = place.path().join("anders");
    std::fs::create_dir(&other).unwrap();
    std::fs::copy(folder().join("oefenregio/level.ron"), other.join("level.ron")).unwrap();
    let checked = levels::check_paths(&[place.path().to_str().unwrap()], Some(&text));
    let codes: Vec<Code> = checked.report.findings.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, [Code::IdNotFolder]);
    assert_eq!(checked.report.findings[0].place.line, Some(3));
    assert!(checked.report.is_playable());
}

#[test]
fn a_question_has_at_most_twelve_words_and_an_option_eight() {
    let long = |key: &str| match key {
        "ask-R1" => Some("een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien?".to_owned()),
        "ask-R7-geen" => Some("een twee drie vier vijf zes zeven acht negen".to_owned()),
        key => text(key),
    };
    let judged = levels::judge(&levels::find("oefenregio"), Some(&long));
    let codes: Vec<Code> = judged.report.findings.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, [Code::LongText, Code::LongText], "{}", judged.report);
}

#[test]
fn findings_are_drawn_with_a_caret_and_listed_as_json() {
    let path = folder().join("bad/unknown-issue");
    let checked = levels::check_paths(&[path.to_str().unwrap()], Some(&text));
    let drawn = checked.show(Style::Plain);
    for words in ["L050-unknown-issue", "formats.ron", "────", "help:", "1 fout, 0 waarschuwingen."] {
        assert!(drawn.contains(words), "{words}\n{drawn}");
    }
    let json: serde_json::Value = serde_json::from_str(&checked.json()).unwrap();
    assert_eq!(json["errors"], 1);
    assert_eq!(json["findings"][0]["code"], "L050-unknown-issue");
    assert!(json["findings"][0]["place"]["line"].as_u64().unwrap() > 1);
}

/// Judges the practice region with another text for one of its files.
fn with(name: &str, text: String) -> Judged {
    let layers = [
        Layer::Given(vec![(name.to_owned(), text.into_bytes())]),
        Layer::Embedded("oefenregio".into()),
        Layer::Embedded("common".into()),
    ];
    levels::judge(&layers, None)
}

/// The text of a file of the practice region.
fn good(name: &str) -> String {
    let bytes = ["oefenregio", "common"].iter().find_map(|folder| levels::embed::file(folder, name)).unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn a_mark_of_the_byte_order_is_no_fault() {
    for name in ["level.ron", "cards.ron"] {
        let judged = with(name, format!("\u{feff}{}", good(name)));
        assert!(judged.level.is_some() && judged.report.findings.is_empty(), "{}", judged.report);
    }
}

#[test]
fn two_municipalities_and_no_events_are_a_level() {
    assert!(with("events.ron", "[]".into()).level.is_some());
    let named = "people_first: [\"centrumstad\", \"oudemeer\", \"zandrijk\", \"kleinaa\"]";
    let level = good("level.ron").replacen(named, "people_first: []", 1);
    let (head, tail) = level.split_once("        (code: \"lindenbroek\"").unwrap();
    let tail = tail.split_once("    ],").unwrap().1;
    let chairs = "solo_chairs: [(bench: Council, municipality: \"oudemeer\")], /*";
    let two = format!("{head}    ],{tail}").replacen("solo_chairs: [", chairs, 1);
    let (before, after) = two.split_once("/*").unwrap();
    let judged = with("level.ron", format!("{before}{}", after.split_once("],").unwrap().1));
    assert_eq!(judged.level.map(|level| level.n()), Some(2), "{}", judged.report);
}

#[test]
fn every_fault_of_a_file_has_its_place_and_a_caret() {
    let text = good("level.ron")
        .replacen("mark: Some(\"Ou\")", "teken: \"Ou\"", 1)
        .replacen("recess: [5, 6,", "recess: [\"vijf\", true,", 1)
        .replacen("horizon: 78,", "horizon: 78, horizon: 78,", 1)
        .replacen("councils: [3,", "councils: [-3,", 1);
    let judged = with("level.ron", text.clone());
    let found = judged.report.findings.iter().map(|f| (f.code, f.place.line.unwrap(), f.place.column.unwrap()));
    let place = |words: &str, into: usize| {
        let (before, _) = text.split_once(words).unwrap();
        let line = before.lines().last().unwrap();
        (before.lines().count() as u32, (line.chars().count() + into) as u32 + 1)
    };
    let expected = [
        (Code::UnknownField, place("teken:", 0)),
        (Code::WrongType, place("\"vijf\"", 0)),
        (Code::WrongType, place("true,", 0)),
        (Code::WeekOutside, place("-3", 0)),
        (Code::DoubleField, place("horizon: 78,\n", 0)),
    ];
    let found: Vec<_> = found.map(|(code, line, column)| (code, (line, column))).collect();
    assert_eq!(found.len(), expected.len(), "{}", judged.report);
    for (found, expected) in found.iter().zip(expected) {
        assert_eq!((found.0, found.1.0), (expected.0, expected.1.0), "{}", judged.report);
        assert!(found.1.1.abs_diff(expected.1.1) <= 8, "{found:?} {expected:?}");
    }
    let drawn = levels::show::show(&judged.report, &judged.texts, Style::Plain);
    assert_eq!(drawn.matches("level.ron:").count(), expected.len(), "{drawn}");
    assert!(judged.level.is_none());
}

#[test]
fn a_file_with_more_faults_than_can_be_told_stops_at_twenty() {
    let text = good("cards.ron").replace("(id: ", "(nummer: ");
    let judged = with("cards.ron", text);
    assert_eq!(judged.report.findings.iter().filter(|f| f.code == Code::UnknownField).count(), 20, "{}", judged.report);
}

#[test]
fn findings_never_carry_hidden_signs_to_a_terminal() {
    let name = format!("name: \"{}\\u{{202e}}\\u{{0}}\\u{{1b}}[31m\"", "x".repeat(5000));
    let judged = with(
        "level.ron",
        good("level.ron").replacen(
            "name: \"Kleinaa\", mark: Some(\"Kl\"), inhabitants: 12000",
            &format!("{name}, inhabitants: 3"),
            1,
        ),
    );
    let told = judged.report.to_string();
    assert!(judged.report.findings.iter().any(|f| f.code == Code::TooFewInhabitants), "{told}");
    assert_eq!(judged.report.findings.iter().filter(|f| f.code == Code::UnfitName).count(), 2, "{told}");
    assert!(!told.contains(['\u{202e}', '\0', '\u{1b}']) && judged.report.findings.iter().all(|f| f.what.len() < 7000));
}

#[test]
fn a_folder_of_levels_is_checked_as_a_whole() {
    let checked = levels::check_paths(&[folder().to_str().unwrap()], Some(&text));
    assert_eq!(checked.levels, levels::embed::LEVELS.len());
    assert!(checked.report.findings.is_empty(), "{}", checked.report);
    let bad = levels::check_paths(&[folder().join("bad").to_str().unwrap()], Some(&text));
    assert!(bad.levels > 50 && !bad.report.is_playable());
    let nowhere = levels::check_paths(&["no/such/level"], None);
    assert_eq!(nowhere.report.findings[0].code, Code::FileMissing);
    assert!(levels::load("no-such-level").is_err());
}

#[test]
fn the_practice_region_is_what_the_design_says() {
    let level = levels::load("oefenregio").unwrap();
    assert_eq!((level.n(), level.seats().len(), level.issue_count()), (6, 6 * 3 + 8, 24));
    let kleinaa = level.municipality_ix("kleinaa").unwrap();
    assert_eq!(level.smallest(), kleinaa);
    assert_eq!(level.largest(), MunIx(0));
    assert_eq!(level.seat_of(Bench::Alderman, Some(MunIx(1))).map(|seat| seat.0), Some(4));
    assert_eq!(level.neighbours(kleinaa, 1), [level.municipality_ix("holtwolde").unwrap()]);
    let solo = level.format("solo").unwrap();
    let official = level.seat_of(Bench::Official, Some(MunIx(0))).unwrap();
    assert_eq!(level.holder(solo, Bench::Buyer), Holder::Seat(official));
    assert_eq!(level.holder(solo, Bench::Chair), Holder::Facilitator);
    assert_eq!(level.holder(solo, Bench::Press), Holder::Bot);
    assert_eq!(level.seats_in(solo).count(), 18);
    assert_eq!(solo.open_issues().len(), 2);
    assert_eq!(level.format("dagdeel").unwrap().open_issues().len(), 24);
    assert_eq!(level.model().region().n, 6);
    let hours = |m: u8| level.hours(MunIx(m), 13);
    let rounded = |(free, most): (f64, f64)| (free.round() as i32, most.round() as i32);
    assert_eq!(rounded(hours(0)), (835, 1063));
    assert_eq!(rounded(hours(5)), (44, 74));
    assert!(level.muns().all(|m| level.alderman_interest(m).is_some() && level.council_interest(m).is_some()));
}

#[test]
fn the_real_region_has_its_figures() {
    let level = levels::load("noordoost-brabant").unwrap();
    let towns = level.municipalities();
    assert_eq!(towns.iter().map(|m| m.inhabitants()).sum::<u32>(), 639_115);
    assert_eq!(towns.iter().map(|m| m.council_seats()).sum::<u32>(), 290);
    assert_eq!(level.municipality(level.largest()).name(), "'s-Hertogenbosch");
    assert_eq!(level.municipality(level.smallest()).name(), "Boekel");
    let mean: f64 = towns.iter().map(|m| f64::from(m.inhabitants()) * m.use_index()).sum::<f64>() / 639_115.0;
    assert!((mean - 1.0).abs() < 0.01, "{mean}");
}

/// A good file with some bytes changed.
fn mutated() -> impl Strategy<Value = (String, Vec<u8>)> {
    let names = ["level.ron", "asks.ron", "cards.ron", "events.ron", "formats.ron", "issues.ron", "interests.ron"];
    let change = (any::<prop::sample::Index>(), any::<u8>(), 0..4u8);
    let signs = prop::sample::select(b"()[]{},:\"'/*#0123456789-.eENaif \n".to_vec());
    let changes = prop::collection::vec((change, signs), 1..6);
    (prop::sample::select(names.to_vec()), changes).prop_map(|(name, changes)| {
        let folder = if name == "level.ron" { "oefenregio" } else { "common" };
        let mut bytes = levels::embed::file(folder, name).unwrap().to_vec();
        for ((place, byte, how), sign) in changes {
            let at = place.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes[at] = sign,
                2 => bytes.insert(at, sign),
                _ => {
                    bytes.drain(at..(at + usize::from(byte)).min(bytes.len()));
                }
            }
            bytes.push(b' ');
        }
        (name.to_owned(), bytes)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn broken_bytes_never_panic((name, bytes) in mutated()) {
        let layers = [
            Layer::Given(vec![(name, bytes)]),
            Layer::Embedded("oefenregio".into()),
            Layer::Embedded("common".into()),
        ];
        let judged = levels::judge(&layers, Some(&text));
        prop_assert_eq!(judged.level.is_some(), judged.report.is_playable());
        let drawn = levels::show::show(&judged.report, &judged.texts, Style::Plain);
        prop_assert!(!drawn.is_empty());
        for finding in &judged.report.findings {
            let known = judged.texts.iter().any(|text| text.label == finding.place.file);
            prop_assert!(!known || finding.place.line.is_some());
        }
    }

    #[test]
    fn any_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), path in "[a-c.\\[\\]0-9]{0,12}") {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let span = levels::locate::locate(&text, &path);
        prop_assert!(span.start <= span.end && span.end <= text.len());
        let layers = [Layer::Given(vec![("level.ron".into(), bytes)]), Layer::Embedded("common".into())];
        prop_assert!(levels::judge(&layers, None).level.is_none());
    }
}
