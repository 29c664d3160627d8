//! The law as tests: situations of `tests/law/*.ron` in given–expected form, and what the collection must cover.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop at what should not be")]

use regiotafel::levels::situation::{self, Lent};
use regiotafel::levels::{self, show};
use regiotafel::rules::level::Level;
use regiotafel::rules::norm::situation::{JudgedSituation, Situation};
use regiotafel::rules::norm::{Because, Condition, Verdict};
use regiotafel::texts::{Naming, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The practice region.
fn level() -> Level {
    levels::load("oefenregio").unwrap()
}

/// The files with situations.
fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/law");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// Reads the situations of a text.
fn read(text: &str, level: &Level) -> Result<Vec<Situation>, String> {
    let lent = Lent::of(level);
    let read = situation::read(text, "situatie.ron", &lent);
    match read.file {
        Some(file) if read.report.findings.is_empty() => Ok(file.situations),
        _ => Err(show::show(&read.report, &read.texts, show::Style::Plain)),
    }
}

/// Judges a situation on a level.
fn judge(situation: &Situation, level: &Level) -> JudgedSituation {
    let meetings = |week| level.calendar().council_from(week);
    situation.judge(&Lent::of(level).ground(&meetings))
}

/// Every situation of every file.
fn all(level: &Level) -> Vec<(String, Situation)> {
    let mut all = Vec::new();
    for path in files() {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let situations = read(&text, level).unwrap_or_else(|found| panic!("{name}: {found}"));
        all.extend(situations.into_iter().map(|situation| (name.clone(), situation)));
    }
    all
}

#[test]
fn every_situation_is_judged_as_expected() {
    let level = level();
    let mut wrong = Vec::new();
    let mut expectations = 0;
    for (file, situation) in all(&level) {
        expectations += situation.expect.len();
        for (norm, council, expected, found) in judge(&situation, &level).missed {
            wrong.push(format!("{file}, {}: {norm} {council:?} is {found:?}, expected {expected:?}", situation.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(expectations >= 200);
}

#[test]
fn every_modelled_norm_has_a_situation_in_which_it_is_met_and_one_in_which_it_is_broken() {
    let level = level();
    let mut seen: BTreeMap<String, BTreeSet<Verdict>> = BTreeMap::new();
    for (_, situation) in all(&level) {
        for expect in situation.expect {
            seen.entry(expect.norm).or_default().insert(expect.verdict);
        }
    }
    let mut lacking = Vec::new();
    for norm in level.model().norms().all().iter().filter(|norm| norm.said().is_none()) {
        let verdicts = seen.get(&norm.id).cloned().unwrap_or_default();
        // An open question is never a tick: what could be met is then open.
        let good =
            verdicts.contains(&Verdict::Met) || norm.test.question().is_some() && verdicts.contains(&Verdict::Open);
        // Where nothing but the answer of people decides, nothing is broken by itself.
        let bad = verdicts.contains(&Verdict::Broken) || norm.id == "gemw-169-wensen-bedenkingen";
        if !good || !bad {
            lacking.push(format!("{} has {verdicts:?}", norm.id));
        }
    }
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

#[test]
fn fewer_than_ten_norms_are_only_said() {
    let level = level();
    let norms = level.model().norms().all();
    assert_eq!(norms.len(), 71, "the dossier, and Jeugdwet art. 2.19 lid 1 onder c beside it");
    assert!(norms.iter().filter(|norm| norm.said().is_some()).count() < 10);
}

#[test]
fn the_same_acts_are_judged_under_both_states_of_the_switch() {
    let level = level();
    for (_, situation) in all(&level).into_iter().filter(|(file, _)| file == "schakelaar") {
        let judged = judge(&situation, &level);
        for (view, _) in &judged.norms {
            let waits = view.verdict == Verdict::NotInForce;
            assert_eq!(waits, view.anticipated.is_some(), "{}: {}", situation.name, view.id);
        }
    }
}

#[test]
fn every_reason_is_a_sentence_that_can_be_read_aloud() {
    struct Named(Vec<String>, Level);
    impl Naming for Named {
        fn municipality(&self, m: regiotafel::rules::ids::MunIx) -> &str {
            &self.0[m.at()]
        }
        fn seat(&self, seat: regiotafel::rules::ids::SeatIx) -> regiotafel::rules::bench::Seat {
            self.1.seat(seat)
        }
        fn issue(&self, issue: regiotafel::rules::ids::IssueIx) -> &str {
            Naming::issue(&self.1, issue)
        }
        fn option(&self, issue: regiotafel::rules::ids::IssueIx, option: regiotafel::rules::ids::OptIx) -> &str {
            Naming::option(&self.1, issue, option)
        }
        fn card(&self, card: regiotafel::rules::ids::CardIx) -> &str {
            Naming::card(&self.1, card)
        }
        fn event(&self, event: regiotafel::rules::ids::EventIx) -> &str {
            Naming::event(&self.1, event)
        }
    }
    let level = level();
    for (_, situation) in all(&level) {
        let judged = judge(&situation, &level);
        let names = Named(judged.municipalities.clone(), level.clone());
        for (view, detail) in &judged.norms {
            for line in detail.because.iter().flat_map(|(_, tree): &(_, Because)| tree.lines()) {
                let sentence = Words::dutch().say(&line, &names);
                let whole = sentence.ends_with('.') || sentence.ends_with('?');
                assert!(
                    whole && !sentence.contains(['[', '{', '?']) || sentence.ends_with('?'),
                    "{}: {sentence}",
                    view.id
                );
            }
        }
    }
}

#[test]
fn a_forgotten_council_is_told_with_act_week_and_what_repair_costs() {
    let level = level();
    let text = r#"(format: 1, situations: [(
        name: "tien raden", municipalities: ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"], now: 40,
        acts: [
            (week: 12, act: DraftSent, who: ["A", "B", "C", "D", "E", "F", "G", "H", "I"]),
            (week: 40, act: ConsentAsked),
        ],
        expect: [(norm: "wgr-1-ontwerp-toezenden", verdict: Broken, councils: [("I", Met), ("J", Broken)])],
    )])"#;
    let situation = read(text, &level).unwrap().remove(0);
    let judged = judge(&situation, &level);
    assert!(judged.missed.is_empty(), "{:?}", judged.missed);
    let (_, detail) = judged.norms.iter().find(|(view, _)| view.id == "wgr-1-ontwerp-toezenden").unwrap();
    let keys: Vec<&str> = detail.because.iter().flat_map(|(_, tree)| &tree.parts).flat_map(parts_of).collect();
    assert!(keys.contains(&"wet-DraftSent-niet") && keys.contains(&"wet-anderen-wel"), "{keys:?}");
    let repair = detail.repair.as_ref().unwrap();
    // The draft goes out in week 41, eight weeks run, and the next council meeting after week 49 is in week 50.
    assert_eq!((repair.until, repair.weeks), (50, 10));
}

/// The keys of a tree.
fn parts_of(tree: &Because) -> Vec<&str> {
    let own = tree.line.as_ref().map(|line| line.key.as_str());
    own.into_iter().chain(tree.parts.iter().flat_map(parts_of)).collect()
}

#[test]
fn a_longer_term_in_the_norm_file_changes_the_verdict() {
    let common =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("levels/common/norms.ron")).unwrap();
    let ten = common.replacen("Elapsed(since: DraftSent, weeks: 8)", "Elapsed(since: DraftSent, weeks: 10)", 4);
    let mut layers = vec![levels::Layer::Given(vec![("norms.ron".to_owned(), ten.into_bytes())])];
    layers.extend(levels::find("oefenregio"));
    let level_ten = levels::judge(&layers, None).level.unwrap();
    let text = r#"(format: 1, situations: [(name: "acht weken", acts: [(week: 12, act: DraftSent), (week: 20, act: ConsentAsked)])])"#;
    let level = level();
    let verdict = |level: &Level| {
        let situation = read(text, level).unwrap().remove(0);
        judge(&situation, level).norms.iter().find(|(v, _)| v.id == "wgr-1-zienswijze-8-weken").unwrap().0.verdict
    };
    assert_eq!(verdict(&level), Verdict::Met);
    assert_eq!(verdict(&level_ten), Verdict::Broken);
}

/// A situation with a fault gives a finding that names it, on its line.
fn refused(text: &str, code: &str, line: u32) {
    let level = level();
    let lent = Lent::of(&level);
    let found = situation::read(text, "situatie.ron", &lent).report;
    let codes: Vec<String> =
        found.findings.iter().map(|f| format!("{} {}", f.code, f.place.line.unwrap_or(0))).collect();
    assert_eq!(codes, [format!("{code} {line}")], "{found}");
}

#[test]
fn bad_situations_give_a_finding_with_place_and_remedy() {
    refused("(format: 1, situations: [\n(name: \"x\", acts: [(week: 3, act: DraftSend)])])", "L005-unknown-word", 2);
    refused("(format: 2, situations: [])", "L110-future-format", 1);
    let order =
        "(format: 1, situations: [(name: \"x\", acts: [\n(week: 9, act: DraftSent),\n(week: 3, act: ConsentAsked)])])";
    refused(order, "L116-acts-order", 3);
    let norm = "(format: 1, situations: [(name: \"x\",\nexpect: [(norm: \"wgr-2\", verdict: Met)])])";
    refused(norm, "L114-unknown-norm", 2);
    let who = "(format: 1, situations: [(name: \"x\", acts: [\n(week: 9, act: DraftSent, who: [\"Atlantis\"])])])";
    refused(who, "L026-unknown-municipality", 2);
    refused("(format: 1, situations: [(name: \"x\", acts: [\n(week: -3, act: DraftSent)])])", "L041-week-outside", 2);
    refused(
        "(format: 1, situations: [(name: \"x\", acts: [\n(week: 3, day: 9, act: DraftSent)])])",
        "L022-out-of-range",
        2,
    );
    refused("  \n", "L011-empty-file", 0);
    refused(
        "(format: 1, situations: [(name: \"x\", acts: [\n(week: 3, act: InForce, who: [\"Kleinaa\"])])])",
        "L117-act-of-region",
        2,
    );
}

#[test]
fn past_its_review_date_the_file_says_so() {
    let level = level();
    let norms = level.model().norms();
    assert!(!norms.is_past_review("2026-12-31"));
    assert!(norms.is_past_review("2027-01-01"));
}

#[test]
fn every_norm_with_a_law_has_its_article_and_link() {
    let level = level();
    for norm in level.model().norms().all() {
        let law = !norm.bwb.is_empty();
        assert_eq!(law, !norm.article.is_empty(), "{}", norm.id);
        assert_eq!(law, norm.link().is_some(), "{}", norm.id);
        let mut empty = false;
        norm.test.walk(&mut |part| empty |= matches!(part, Condition::AnyOf(parts) if parts.is_empty()));
        assert!(!empty, "{}", norm.id);
    }
}

#[test]
fn the_situation_on_the_page_of_the_language_is_judged_as_it_says() {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/norms.md")).unwrap();
    let block = page.rsplit("```ron").next().unwrap().split("```").next().unwrap();
    let level = level();
    let situation = read(block, &level).unwrap_or_else(|found| panic!("{found}")).remove(0);
    let missed = judge(&situation, &level).missed;
    assert!(missed.is_empty(), "{missed:?}");
}
