//! The reader of log files: every fault with its place, never a panic; and the two ways to write a report.

use proptest::prelude::*;
use proptest::sample::Index;
use regiotafel::rules::score::input::{self, ScoreFile};
use regiotafel::rules::score::{Fault, Model, score_text, unknown_level};
use serde_json::{Value, json};

use crate::support::Cases;

/// Play C as a file, and its model.
fn play() -> (Value, Model) {
    let cases = Cases::load();
    let (model, _) = cases.plays();
    let file = cases.file(&cases.cases[2], &model);
    (serde_json::from_str(&file).unwrap(), model)
}

fn read(file: &Value, model: &Model) -> Result<ScoreFile, Vec<Fault>> {
    input::read(&file.to_string(), model)
}

/// The paths of the faults after a change to a sound file.
fn paths_after(change: impl Fn(&mut Value)) -> Vec<String> {
    let (mut file, model) = play();
    change(&mut file);
    read(&file, &model).unwrap_err().into_iter().map(|fault| fault.path).collect()
}

#[test]
fn all_faults_are_found_at_once_with_their_places() {
    let paths = paths_after(|file| {
        file["package"]["K4_tarief"] = json!("gratis");
        file["package"]["G99"] = json!("OL");
        file["log"]["ev"][0]["week"] = json!(-3);
        file["log"]["ev"][1]["m"] = json!(6);
        file["log"]["ev"][2]["q"] = json!(1e300);
        file["log"]["ev"][3]["kind"] = json!("feest");
        file["log"]["ev"][4] = json!(12);
        file["log"]["dec"]["XX"] = json!(3);
        file["log"]["horizon"] = json!("lang");
        file["log"]["facts"]["inkoop"]["standstill"] = json!("ja");
        file["log"]["facts"].as_object_mut().unwrap().remove("bekendgemaakt");
        file["log"]["open"] = json!(["G1_vorm", "G77"]);
    });
    let expected = [
        "package.G99",
        "package.K4_tarief",
        "log.ev[0].week",
        "log.ev[1].m",
        "log.ev[2].q",
        "log.ev[3].kind",
        "log.ev[4]",
        "log.dec.XX",
        "log.horizon",
        "log.facts.bekendgemaakt",
        "log.facts.inkoop.standstill",
        "log.open[1]",
    ];
    assert_eq!(paths, expected);
}

#[test]
fn a_fault_says_where_what_why_and_what_to_do() {
    let (mut file, model) = play();
    file["log"]["ev"][0]["week"] = json!(-3);
    let faults = read(&file, &model).unwrap_err();
    let said = faults[0].to_string();
    assert_eq!(
        said,
        "log.ev[0].week: Hier staat -3. Hier hoort een heel getal van 0 tot en met 520. Verbeter de waarde."
    );
}

#[test]
fn what_is_not_json_is_a_fault_at_a_line() {
    let (_, model) = play();
    for text in ["", "{", "[]", "null", "{\"level\": NaN}", "{\"level\": 1e999}", "\u{0}"] {
        assert!(!input::read(text, &model).unwrap_err().is_empty(), "{text:?}");
    }
    let faults = input::read("{\n \"level\": NaN}", &model).unwrap_err();
    assert!(faults[0].path.starts_with("regel 2"), "{}", faults[0]);
}

#[test]
fn optional_fields_have_the_values_of_the_reference() {
    let (mut file, model) = play();
    let full = read(&file, &model).unwrap();
    let facts = file["log"]["facts"].as_object_mut().unwrap();
    for name in ["existing_body", "board_exists_week", "begroting_week", "begrotingsjaar_start"] {
        facts.remove(name);
    }
    assert_eq!(read(&file, &model).unwrap(), full);
}

#[test]
fn a_blow_from_outside_can_stand_in_a_log_and_counts_once() {
    use regiotafel::rules::score::Indicator::O1;
    let (mut file, model) = play();
    let timely = |file: &Value| {
        let read = read(file, &model).unwrap();
        model.score(&read.log, &read.package).indicators[O1]
    };
    let calm = timely(&file);
    let blow = json!({"week": 20, "kind": "schok", "wat": "vraag", "maat": 1.1});
    file["log"]["ev"].as_array_mut().unwrap().push(blow.clone());
    let hit = timely(&file);
    assert!(hit < calm, "a tenth more demand (asks.md 6, E05)");
    file["log"]["ev"].as_array_mut().unwrap().push(blow);
    assert_eq!(timely(&file), hit);
    let paths = paths_after(|file| {
        let act = json!({"week": 20, "kind": "schok", "wat": "vraag", "maat": 9.0});
        file["log"]["ev"].as_array_mut().unwrap().push(act);
    });
    assert!(paths.len() == 1 && paths[0].ends_with("maat"), "{paths:?}");
}

#[test]
fn unknown_documents_and_steps_cost_hours_and_count_for_nothing() {
    use regiotafel::rules::score::Indicator::{T1, T5, T6};
    let (mut file, model) = play();
    let before = read(&file, &model).unwrap();
    let acts = file["log"]["ev"].as_array_mut().unwrap();
    for k in 0..20 {
        acts.push(json!({"week": k, "kind": "stuk", "naam": "persbericht", "dagen": 9, "openbaar": true}));
        acts.push(json!({"week": k, "kind": "planning", "stap": "borrel", "voor": 9}));
    }
    let after = read(&file, &model).unwrap();
    let score = |file: &ScoreFile| model.score(&file.log, &file.package).indicators;
    let (before, after) = (score(&before), score(&after));
    assert!(before[T1] == after[T1] && before[T5] == after[T5] && before[T6] > after[T6]);
}

#[test]
fn the_report_names_everything_that_the_program_promises() {
    let (file, model) = play();
    let report = score_text(&file.to_string(), |level| (level == "oefenregio").then_some(&model).ok_or_else(Vec::new));
    let report = report.unwrap();
    let written: Value = serde_json::from_str(&report.json()).unwrap();
    assert_eq!(written["indicators"].as_object().unwrap().len(), 26);
    assert_eq!(written["gates"].as_object().unwrap().len(), 12);
    assert_eq!(written["gates"]["N1"], json!(true));
    assert_eq!(written["compliance"]["label"], json!("voldoet"));
    assert_eq!(written["compliance"]["nvt"], json!(["N9"]));
    for (part, names) in [
        ("dimensions", vec!["I", "T", "O"]),
        ("compliance", vec!["C1", "C2", "C3", "C4", "C5", "graded", "score"]),
        ("aggregate", vec!["geo", "arith", "min"]),
    ] {
        assert!(names.into_iter().all(|name| written[part][name].is_f64()), "{part}");
    }
    let table = report.table(&|key| format!("<{key}>"));
    assert!(table.contains("N9   <poort-N9>") && table.contains("T3  <meter-T3>"), "{table}");
    assert!(table.contains("niet van toepassing") && table.contains("minst: Kleinaa"), "{table}");
}

#[test]
fn an_absent_measure_is_null_and_an_unknown_level_a_fault() {
    let (mut file, model) = play();
    let acts = file["log"]["ev"].as_array_mut().unwrap();
    acts.retain(|act| act["kind"] != "punt");
    let report = score_text(&file.to_string(), |_| Ok(&model)).unwrap();
    let written: Value = serde_json::from_str(&report.json()).unwrap();
    assert!(written["compliance"]["C3"].is_null());
    let faults = score_text(&file.to_string(), |level| Err::<&Model, _>(unknown_level(level))).unwrap_err();
    assert_eq!(faults[0].path, "level");
}

/// Odd values.
fn odd() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-3..600i64).prop_map(Value::from),
        any::<f64>().prop_map(|x| json!(x)),
        "[a-zA-Z_ ]{0,12}".prop_map(Value::from),
        Just(json!([])),
        Just(json!({})),
        Just(json!(["GR", 3, null])),
    ]
}

/// Puts a value somewhere in a tree.
fn disturb(value: &mut Value, path: &[Index], odd: &Value) {
    match (path.split_first(), value) {
        (Some((step, rest)), Value::Array(items)) if !items.is_empty() => {
            let k = step.index(items.len());
            disturb(&mut items[k], rest, odd);
        }
        (Some((step, rest)), Value::Object(map)) if !map.is_empty() => {
            let k = step.index(map.len());
            if let Some((_, inner)) = map.iter_mut().nth(k) {
                disturb(inner, rest, odd);
            }
        }
        (_, value) => *value = odd.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_disturbed_file_is_refused_or_scored_within_bounds(
        changes in prop::collection::vec((prop::collection::vec(any::<Index>(), 4), odd()), 1..4),
    ) {
        thread_local!(static PLAY: (Value, Model) = play());
        let mut file = PLAY.with(|(file, _)| file.clone());
        for (path, odd) in &changes {
            disturb(&mut file, path, odd);
        }
        PLAY.with(|(_, model)| {
            if let Ok(read) = read(&file, model) {
                let score = model.score(&read.log, &read.package);
                for (indicator, value) in score.indicators.iter() {
                    assert!((-1e-12..=1.0 + 1e-12).contains(&value), "{indicator:?} {value}");
                }
            }
        });
    }
}

#[test]
fn a_model_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Model>();
}

#[test]
fn no_formula_names_an_issue() {
    let (_, model) = play();
    let issues = model.issues();
    let ids: Vec<&str> = issues.all().map(|issue| issues.issue(issue).id.as_str()).collect();
    let rules = std::path::PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    let mut folders = vec![rules.join("care"), rules.join("score")];
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            read += 1;
            for id in &ids {
                assert!(!text.contains(id), "{} names {id}", path.display());
            }
        }
    }
    assert!(read > 20);
}

#[test]
fn a_missing_figure_a_variable_set_twice_and_an_unknown_option_are_faults() {
    use crate::support::{interests, issues, norms, parameters};
    use regiotafel::rules::score::issue::{Effect, Var};
    use regiotafel::rules::score::parameter::Par;
    let cases = Cases::load();
    let region = &cases.regions[0];
    let (mut bad_issues, mut bad_parameters) = (issues(), parameters());
    bad_issues.issues[0].options[0].effects.push(Effect::Set(Var::Providers, 3.0));
    bad_issues.issues[1].begin = "vijftig".into();
    bad_parameters.care.remove(&Par::Growth);
    let found = Model::new(region, bad_issues, bad_parameters, interests(), norms()).unwrap_err();
    let said: Vec<String> = found.iter().map(Fault::to_string).collect();
    assert!(said.iter().any(|s| s.starts_with("issues[0].options[0].effects: Deze optie zet Providers")), "{said:?}");
    assert!(said.iter().any(|s| s.starts_with("parameters.care: Een waarde voor 'g' ontbreekt.")), "{said:?}");
    let mut bad_issues = issues();
    bad_issues.issues[1].begin = "vijftig".into();
    let found = Model::new(region, bad_issues, parameters(), interests(), norms()).unwrap_err();
    assert_eq!(found[0].path, "issues[1].begin");
}

#[test]
fn prices_and_pairs_of_the_table_are_data() {
    let (_, model) = play();
    let issues = model.issues();
    let choice = |issue: &str, option: &str| {
        let issue = issues.find(issue).unwrap();
        issues.choice(issue, issues.option(issue, option).unwrap()).clone()
    };
    let garantie = choice("K6_overgang", "garantie");
    assert_eq!((garantie.weeks.ik, garantie.hours), (4, 72));
    assert_eq!(choice("G9_zienswijze", "breed").weeks.gr, 6);
    assert!(choice("V4_participatie", "minimum").leaves_regiovisie_empty.is_some());
    let mut package = issues.begin();
    assert!(issues.clashes(&package).is_empty() && issues.all_lawful(&package));
    for (issue, option) in [("K2_bekostiging", "taak"), ("K3_aanbieders", "open")] {
        let issue = issues.find(issue).unwrap();
        package = package.with(issue, issues.option(issue, option).unwrap());
    }
    assert_eq!(issues.clashes(&package)[0].reason, "task_funding_needs_few_providers");
    assert!(!issues.all_lawful(&issues.silence())); // silence on the scope leaves a gate unmet (asks.md 4.4)
}
