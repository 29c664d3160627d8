//! The program as a program: each command with good and bad input, its exit code, and what it writes.
#![expect(clippy::unwrap_used, reason = "a test may stop at what should not be")]

#[path = "reference/support.rs"]
mod support;

use assert_cmd::Command;
use serde_json::{Value, json};
use std::process::Output;
use support::Cases;

/// Agreement with the reference.
const CLOSE: f64 = 1e-6;

/// The program, in the folder of the repository.
fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_regiotafel"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments);
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    command
}

/// Runs the program; it must end with this code, and never in a panic.
fn run(arguments: &[&str], code: i32) -> (String, String) {
    ended(&program(arguments).output().unwrap(), code)
}

/// Runs the program with something on its standard input.
fn run_with(arguments: &[&str], input: impl Into<Vec<u8>>, code: i32) -> (String, String) {
    ended(&program(arguments).write_stdin(input).output().unwrap(), code)
}

/// Results and complaints of a program that ended with this code.
fn ended(output: &Output, code: i32) -> (String, String) {
    let results = String::from_utf8(output.stdout.clone()).unwrap();
    let complaints = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(code), "{results}\n{complaints}");
    assert!(!complaints.contains("panicked"), "{complaints}");
    (results, complaints)
}

/// Play A of the reference, as a file.
fn play() -> Value {
    let cases = Cases::load();
    let (model, _) = cases.plays();
    serde_json::from_str(&cases.file(&cases.cases[0], &model)).unwrap()
}

#[test]
fn help_teaches_every_command() {
    let (page, _) = run(&["--help"], 0);
    for task in ["check", "rehearse", "score", "sheet", "shot"] {
        assert!(page.contains(task), "{page}");
        let (page, _) = run(&[task, "--help"], 0);
        assert!(page.contains("Voorbeelden:"), "{page}");
    }
    assert!(run(&["--version"], 0).0.starts_with("regiotafel "));
}

#[test]
fn a_command_line_without_sense_ends_with_2() {
    for arguments in [
        &["frob"][..],
        &["check"],
        &["score"],
        &["rehearse"],
        &["rehearse", "oefenregio", "--games", "0"],
        &["rehearse", "oefenregio", "--games", "-3"],
        &["rehearse", "oefenregio", "--games", "100000000000000000000"],
        &["rehearse", "oefenregio", "--seed", "NaN"],
        &["rehearse", "oefenregio", "--threads", "0"],
        &["shot", "--size", "3x4"],
        &["shot", "--screen", "kelder"],
        &["--theme", "roze"],
        &["--level"],
    ] {
        let (results, complaints) = run(arguments, 2);
        assert!(results.is_empty(), "{results}");
        assert!(complaints.contains("regiotafel --help"), "{complaints}");
        assert!(!complaints.contains("error"), "{complaints}");
    }
    assert!(run(&["reherse"], 2).1.contains("Bedoel je rehearse?"));
}

/// Elsewhere a window needs no display server, and would open.
#[cfg(target_os = "linux")]
#[test]
fn without_a_screen_the_table_says_what_to_do() {
    let (results, complaints) = run(&[], 1);
    assert!(results.is_empty(), "{results}");
    assert!(complaints.contains("regiotafel "), "{complaints}");
}

#[test]
fn good_levels_have_no_findings() {
    for level in ["oefenregio", "noordoost-brabant", "levels", "levels/oefenregio/level.ron"] {
        let (results, _) = run(&["check", level], 0);
        assert_eq!(results.trim(), "Geen bevindingen.");
    }
    let (results, _) = run(&["check", "levels", "--json"], 0);
    let listing: Value = serde_json::from_str(&results).unwrap();
    assert_eq!(listing, json!({ "errors": 0, "warnings": 0, "findings": [] }));
}

#[test]
fn findings_have_a_place_a_reason_and_a_remedy() {
    let (results, _) = run(&["check", "levels/bad/unknown-option"], 1);
    for part in ["L051-unknown-option", "events.ron:", "──", "help: Kies "] {
        assert!(results.contains(part), "{part}: {results}");
    }
    let (results, _) = run(&["check", "levels/bad/unknown-option", "--json"], 1);
    let listing: Value = serde_json::from_str(&results).unwrap();
    let finding = &listing["findings"][0];
    assert_eq!(finding["code"], "L051-unknown-option");
    assert!(finding["place"]["line"].is_u64() && finding["place"]["column"].is_u64());
    assert!(["what", "why", "remedy"].iter().all(|part| finding[part].as_str().is_some_and(|text| !text.is_empty())));
}

#[test]
fn every_bad_level_ends_with_1() {
    for folder in std::fs::read_dir("levels/bad").unwrap() {
        let path = folder.unwrap().path();
        let (results, _) = run(&["check", path.to_str().unwrap(), "--json"], 1);
        serde_json::from_str::<Value>(&results).unwrap();
    }
}

#[test]
fn what_is_no_level_is_a_finding() {
    let folder = tempfile::tempdir().unwrap();
    let empty = folder.path().to_str().unwrap();
    let bytes = folder.path().join("level.ron");
    for path in ["nergens", "levels/nergens", empty, "", "/dev/null", "Cargo.toml"] {
        assert!(run(&["check", path], 1).0.contains("L008-file-missing"));
        run(&["rehearse", path], 1);
    }
    for content in [&b"\xff\xfe\x00"[..], b"", b"(id: 1e999)", &b"[".repeat(100_000)] {
        std::fs::write(&bytes, content).unwrap();
        assert!(run(&["check", empty], 1).0.contains("L0"));
        assert!(run(&["rehearse", empty], 1).1.contains("kan niet worden gespeeld"));
    }
}

#[test]
fn a_rehearsal_is_the_same_with_any_number_of_threads() {
    let play =
        |threads| run(&["rehearse", "oefenregio", "--games", "6", "--seed", "9", "--threads", threads, "--json"], 0);
    let (results, complaints) = play("1");
    assert_eq!(results, play("4").0);
    assert!(complaints.is_empty(), "{complaints}");
    let rehearsal: Value = serde_json::from_str(&results).unwrap();
    assert_eq!(rehearsal["games"], 6);
    assert_eq!(rehearsal["seed"], 9);
    let endings = rehearsal["endings"].as_object().unwrap();
    assert_eq!(endings.values().map(|count| count.as_u64().unwrap()).sum::<u64>(), 6);
}

#[test]
fn a_run_sheet_fits_on_one_page() {
    for (level, format) in [
        ("vijf-stromen", "congres"),
        ("oefenregio", "onboarding"),
        ("noordoost-brabant", "onboarding"),
        ("oefenregio", "dagdeel"),
        ("noordoost-brabant", "dagdeel"),
    ] {
        let (page, _) = run(&["sheet", level, "--format", format], 0);
        assert!(page.lines().count() <= 66, "{level} {format} has {} lines", page.lines().count());
        let widest = page.lines().map(|line| line.chars().count()).max().unwrap();
        assert!(widest <= 120, "{level} {format} is {widest} wide");
        assert!(page.contains("nooit korter"), "{page}");
        let steps: Value = serde_json::from_str(&run(&["sheet", level, "--format", format, "--json"], 0).0).unwrap();
        let sum: u64 = steps.as_array().unwrap().iter().map(|step| step["seconds"].as_u64().unwrap()).sum();
        assert!(page.contains(&format!("{} minuten", sum / 60)), "{page}");
    }
    // A game for one person has no sheet; the complaint says which formats have.
    assert!(run(&["sheet", "oefenregio", "--format", "solo"], 1).1.contains("Kies uit: dagdeel, congres, onboarding."));
    assert!(run(&["sheet", "oefenregio"], 2).1.contains("--format"));
}

#[test]
fn a_rehearsal_is_told_as_a_table() {
    for level in ["oefenregio", "noordoost-brabant"] {
        let (results, _) = run(&["rehearse", level, "--games", "3", "--format", "solo"], 0);
        for part in [
            "  Inbreng  ",
            "  Aanpak  ",
            "  Opbrengst  ",
            "vorm solo, zaad 1 tot en met 3: 3 spellen.",
            "Afloop",
            "Poorten",
            "Vastgelopen spellen: 0",
        ] {
            assert!(results.contains(part), "{part}: {results}");
        }
    }
    assert!(run(&["rehearse", "oefenregio", "--format", "marathon"], 1).1.contains("Kies uit: solo"));
}

#[test]
fn thirty_municipalities_of_one_inhabitant_are_found_and_of_a_small_village_are_played() {
    let level = "levels/bad/thirty-of-one";
    assert_eq!(run(&["check", level], 1).0.matches("L034-too-few-inhabitants").count(), 31);
    assert!(run(&["rehearse", level, "--games", "2"], 1).1.contains("kan niet worden gespeeld"));
    let folder = tempfile::tempdir().unwrap();
    let text = std::fs::read_to_string(format!("{level}/level.ron")).unwrap();
    std::fs::write(folder.path().join("level.ron"), text.replace("inhabitants: 1,", "inhabitants: 900,")).unwrap();
    let (results, _) = run(&["rehearse", folder.path().to_str().unwrap(), "--games", "2"], 0);
    assert!(results.contains("Vastgelopen spellen: 0"), "{results}");
}

#[test]
fn what_cannot_be_rehearsed_is_a_finding_for_a_script_too() {
    for (arguments, code) in [
        (&["rehearse", "nergens", "--json"][..], "L008-file-missing"),
        (&["rehearse", "levels/bad/unknown-issue", "--json"], "L050-unknown-issue"),
        (&["rehearse", "levels/bad/no-formats", "--json"], "L082-no-format"),
        (&["rehearse", "oefenregio", "--format", "marathon", "--json"], "L082-no-format"),
    ] {
        let (results, complaints) = run(arguments, 1);
        let listing: Value = serde_json::from_str(&results).unwrap();
        assert_eq!(listing["findings"][0]["code"], code, "{results}");
        assert!(listing["errors"].as_u64().unwrap() > 0 && complaints.is_empty(), "{complaints}");
    }
}

#[test]
fn a_log_of_a_level_with_findings_hears_the_findings() {
    let folder = tempfile::tempdir().unwrap();
    let level = folder.path().join("oefenregio");
    std::fs::create_dir(&level).unwrap();
    let text = std::fs::read_to_string("levels/oefenregio/level.ron").unwrap();
    std::fs::write(level.join("level.ron"), text.replacen("seats: 39", "seats: 40", 1)).unwrap();
    let mut command = program(&["score", "-", "--json"]);
    let (results, _) = ended(&command.current_dir(&folder).write_stdin(play().to_string()).output().unwrap(), 1);
    let faults: Value = serde_json::from_str(&results).unwrap();
    let path = faults["faults"][0]["path"].as_str().unwrap();
    assert!(path.contains("level.ron:") && path.contains("municipalities[0].seats"), "{faults}");
}

#[test]
fn a_log_may_begin_with_a_mark_of_the_byte_order_and_its_faults_are_dutch() {
    run_with(&["score", "-"], format!("\u{feff}{}", play()), 0);
    let mut file = play();
    file["log"]["ev"][0].as_object_mut().unwrap().remove("week");
    file["extra"] = json!(1);
    let (_, complaints) = run_with(&["score", "-"], file.to_string(), 1);
    for part in [
        "log.ev[0].week: Dit ontbreekt.",
        "Hier hoort een heel getal.",
        "Voeg het toe.",
        "Deze naam is hier niet bekend.",
    ] {
        assert!(complaints.contains(part), "{part}: {complaints}");
    }
    for english in ["absent", "needed", "known here", "add it", "whole number"] {
        assert!(!complaints.contains(english), "{english}: {complaints}");
    }
}

#[test]
fn a_picture_that_cannot_be_written_is_refused_before_anything_is_drawn() {
    let (results, complaints) = run(&["shot", "--out", "nergens/nooit/x.png", "--json"], 1);
    let refused: Value = serde_json::from_str(&results).unwrap();
    assert!(refused["refused"].as_str().is_some_and(|why| !why.is_empty()) && complaints.is_empty(), "{complaints}");
    let (_, complaints) = run(&["shot", "--out", "nergens/nooit/x.png"], 1);
    assert!(!complaints.contains(['\u{1b}']) && !complaints.is_empty(), "{complaints}");
    let (page, _) = run(&["shot", "--help"], 0);
    let usage = page.split_once("Gebruik:").unwrap().1.split_once("Opties:").unwrap().0;
    for flag in ["--screen", "--level", "--round", "--chair", "--tab", "--size", "--theme", "--seed", "--out", "--json"]
    {
        assert!(usage.contains(flag), "{flag}: {usage}");
    }
}

#[test]
fn a_log_of_an_own_level_is_scored_with_the_path_of_that_level() {
    let mut file = play();
    let (by_name, _) = run_with(&["score", "-", "--json"], file.to_string(), 0);
    file["level"] = "levels/oefenregio".into();
    let (_, complaints) = run_with(&["score", "-"], file.to_string(), 1);
    assert!(complaints.contains("--level"), "a log names no path: {complaints}");
    let (by_path, _) = run_with(&["score", "-", "--json", "--level", "levels/oefenregio"], file.to_string(), 0);
    assert_eq!(by_path, by_name);
}

#[test]
fn scores_are_those_of_the_reference() {
    let cases = Cases::load();
    let (model, _) = cases.plays();
    let names = ["I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9"];
    let names = names.into_iter().map(str::to_owned).chain((1..=9).map(|k| format!("O{k}")));
    let names: Vec<String> = names.collect();
    for case in cases.cases.iter().filter(|case| case.region == 0).take(6) {
        let (results, _) = run_with(&["score", "-", "--json"], cases.file(case, &model), 0);
        let scores: Value = serde_json::from_str(&results).unwrap();
        for (name, want) in names.iter().zip(support::numbers(&case.want["ind"])) {
            let got = scores["indicators"][name].as_f64().unwrap();
            assert!((got - want).abs() < CLOSE, "{} {name}: {got}, not {want}", case.name);
        }
    }
}

#[test]
fn scores_of_a_file_are_told_as_a_table() {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), play().to_string()).unwrap();
    let (results, _) = run(&["score", file.path().to_str().unwrap()], 0);
    for part in ["oefenregio", "Inbreng", "Aanpak", "Opbrengst", "Wet:", "N12  Bekendgemaakt"] {
        assert!(results.contains(part), "{part}: {results}");
    }
}

#[test]
fn impossible_logs_are_refused_with_every_fault() {
    type Change = (&'static str, fn(&mut Value));
    let changes: [Change; 9] = [
        ("level", |file| file["level"] = json!("atlantis")),
        ("level", |file| file["level"] = json!("../levels/oefenregio")),
        ("package.G1_vorm", |file| file["package"]["G1_vorm"] = json!("keizerrijk")),
        ("log.ev[0].week", |file| file["log"]["ev"][0]["week"] = json!(-4)),
        ("log.ev[0].week", |file| file["log"]["ev"][0]["week"] = json!(1e300)),
        ("log.ev[0].m", |file| file["log"]["ev"][0]["m"] = json!(99)),
        ("log.ev[0].kind", |file| file["log"]["ev"][0]["kind"] = json!("toveren")),
        ("log.horizon", |file| file["log"]["horizon"] = json!(u64::MAX)),
        ("log.facts", |file| file["log"]["facts"] = Value::Null),
    ];
    for (path, change) in changes {
        let mut file = play();
        change(&mut file);
        let (results, _) = run_with(&["score", "-", "--json"], file.to_string(), 1);
        let faults: Value = serde_json::from_str(&results).unwrap();
        let fault = &faults["faults"][0];
        assert_eq!(fault["path"], path, "{faults}");
        assert!(["what", "why", "remedy"].iter().all(|part| fault[part].as_str().is_some_and(|text| !text.is_empty())));
        let (results, complaints) = run_with(&["score", "-"], file.to_string(), 1);
        assert!(results.is_empty() && complaints.contains("wat te doen:"), "{complaints}");
    }
}

#[test]
fn what_is_no_log_is_refused() {
    let sound = play().to_string();
    let nan = sound.replacen("\"q\":0.6", "\"q\":NaN", 1);
    let huge = sound.replacen("\"q\":0.6", "\"q\":1e999", 1);
    assert!(nan != sound && huge != sound);
    let deep = "[".repeat(200_000);
    for input in [
        nan.as_bytes(),
        huge.as_bytes(),
        deep.as_bytes(),
        b"",
        b"null",
        b"[]",
        b"{}",
        b"{\"level\": 3}",
        b"\xff\xff",
        b"{",
    ] {
        run_with(&["score", "-"], input, 1);
        let (results, _) = run_with(&["score", "-", "--json"], input, 1);
        assert!(serde_json::from_str::<Value>(&results).unwrap()["faults"][0]["remedy"].is_string());
    }
    for path in ["nergens.json", "levels", ""] {
        assert!(run(&["score", path], 1).1.contains("kan niet worden gelezen"));
    }
}

/// `regiotafel … | head`: the reader goes away early.
#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_fault() {
    use std::process::Stdio;
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_regiotafel"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(["check", "levels", "--json"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let (_, complaints) = ended(&child.wait_with_output().unwrap(), 0);
    assert!(complaints.is_empty(), "{complaints}");
}
