//! The scores equal those of the executable reference to 1e-6: three plays, 160 random logs in twelve regions, voting
//! power, ledger, ensemble, utilities and bargaining. `reference/make_cases.py` writes the cases.
#![expect(clippy::unwrap_used, reason = "a test may stop at what should not be")]

#[path = "reference/support.rs"]
mod support;

#[path = "reference/reader.rs"]
mod reader;

use std::collections::BTreeMap;

use regiotafel::rules::acts::{Act, Clarity, Deed, Dossier, Group, Kind, Mun, PaperKind, Reaction, Vocabulary};
use regiotafel::rules::power::{Majority, Power, shapley_shubik};
use regiotafel::rules::score::gain::Bargain;
use regiotafel::rules::score::ledger::Change;
use regiotafel::rules::score::{Dimension, Indicator, Mode, Model, Package, RedFlag, Score};
use serde_json::Value;
use support::{Cases, numbers, seats};

const CLOSE: f64 = 1e-6;

#[track_caller]
fn close(what: &str, got: f64, want: f64) {
    let scale = want.abs().max(1.0);
    assert!((got - want).abs() <= CLOSE * scale, "{what}: {got} but the reference has {want}");
}

#[track_caller]
fn all_close(what: &str, got: &[f64], want: &Value) {
    let want = numbers(want);
    assert_eq!(got.len(), want.len(), "{what}");
    for (k, (got, want)) in got.iter().zip(want).enumerate() {
        close(&format!("{what}[{k}]"), *got, want);
    }
}

fn dims(score: &regiotafel::rules::score::Dims) -> [f64; 3] {
    [score.input, score.throughput, score.output]
}

fn check_score(name: &str, model: &Model, score: &Score, want: &Value) {
    for (k, (indicator, value)) in score.indicators.iter().enumerate() {
        close(&format!("{name} {}", indicator.name()), value, numbers(&want["ind"])[k]);
    }
    all_close(&format!("{name} dims"), &dims(&score.dims), &want["dims"]);
    let compliance = &score.compliance;
    let gates: String = compliance.gates.iter().map(|(_, ok)| if ok { '1' } else { '0' }).collect();
    assert_eq!(gates, want["gates"].as_str().unwrap(), "{name} gates");
    for (k, grade) in compliance.grades.iter().enumerate() {
        assert_eq!(grade.is_none(), want["C"][k].is_null(), "{name} C{}", k + 1);
        close(&format!("{name} C{}", k + 1), grade.unwrap_or(0.0), want["C"][k].as_f64().unwrap_or(0.0));
    }
    close(&format!("{name} graded"), compliance.graded, want["graded"].as_f64().unwrap());
    close(&format!("{name} compliance"), compliance.score, want["score"].as_f64().unwrap());
    assert_eq!(compliance.verdict.name(), want["label"].as_str().unwrap(), "{name} label");
    let not_applicable: Vec<&str> = compliance.not_applicable.iter().map(|g| g.name()).collect();
    assert_eq!(serde_json::json!(not_applicable), want["nvt"], "{name} not applicable");
    let refused: Vec<u8> = compliance.unlawful_refusals.iter().map(|m| m.0).collect();
    assert_eq!(serde_json::json!(refused), want["refused"], "{name} refusals");
    let sums = [score.aggregate.geo, score.aggregate.arith, score.aggregate.min];
    all_close(&format!("{name} aggregate"), &sums, &want["agg"]);
    close(&format!("{name} kappa"), score.quality, want["kappa"].as_f64().unwrap());
    let utilities: Vec<f64> = seats(model).iter().map(|seat| model.utility(seat, &score.outcome)).collect();
    all_close(&format!("{name} utility"), &utilities, &want["util"]);
    let profiles: Vec<f64> = model
        .interests()
        .profiles()
        .iter()
        .map(|profile| model.perspective(profile, &score.indicators, Mode::Geometric))
        .collect();
    all_close(&format!("{name} perspective"), &profiles, &want["profiles"]);
    if let Some(per) = want["per"].as_object() {
        for (id, want) in per {
            let got = score.per_council.of(Indicator::parse(id).unwrap()).unwrap();
            all_close(&format!("{name} per council {id}"), got, want);
        }
    }
    if want["bill"].is_object() {
        check_bill(name, model, score, &want["bill"]);
    }
}

fn check_bill(name: &str, model: &Model, score: &Score, want: &Value) {
    let (costs, outcome) = (&score.outcome.costs, &score.outcome);
    all_close(&format!("{name} contribution"), &costs.contribution, &want["contrib"]);
    all_close(&format!("{name} alone"), &outcome.alone, &want["alone"]);
    all_close(&format!("{name} volatility"), &costs.volatility, &want["cv"]);
    close(&format!("{name} care"), costs.care, want["care"].as_f64().unwrap());
    close(&format!("{name} office"), costs.office, want["E"].as_f64().unwrap());
    close(&format!("{name} local"), costs.local, want["loc"].as_f64().unwrap());
    close(&format!("{name} exit"), outcome.exit, want["exitp"].as_f64().unwrap());
    close(&format!("{name} shift"), outcome.flow.shift, want["shift"].as_f64().unwrap());
    let waits: Vec<f64> = outcome.flow.forms.iter().map(|f| f.wait_weeks).collect();
    all_close(&format!("{name} waits"), &waits, &want["wait"]);
    let stress = model.stress(outcome);
    let stressed = [stress.demand, stress.largest_leaves];
    all_close(&format!("{name} stress"), &stressed, &want["stress"]);
}

#[test]
fn scores_of_plays_and_random_logs() {
    let cases = Cases::load();
    let mut models: BTreeMap<usize, Model> = BTreeMap::new();
    for case in &cases.cases {
        let model = models.entry(case.region).or_insert_with(|| support::model(&cases.regions[case.region]));
        let file = cases.read(case, model).unwrap_or_else(|faults| {
            panic!("{}: {}", case.name, faults[0]);
        });
        check_score(&case.name, model, &model.score(&file.log, &file.package), &case.want);
    }
    assert!(cases.cases.len() > 150);
}

#[test]
fn ranges_and_labels_over_the_ensemble() {
    let cases = Cases::load();
    for case in cases.cases.iter().filter(|case| case.want["low"].is_array()) {
        let model = support::model(&cases.regions[case.region]);
        let file = cases.read(case, &model).unwrap();
        let ranges = model.ranges(&file.log, &file.package);
        all_close(&format!("{} p10", case.name), &dims(&ranges.low), &case.want["low"]);
        all_close(&format!("{} p90", case.name), &dims(&ranges.high), &case.want["high"]);
        let score = model.score(&file.log, &file.package);
        for (k, dimension) in Dimension::ALL.iter().enumerate() {
            let (label, flags) = model.label(*dimension, &score, &ranges);
            assert_eq!(label.name(), case.want["labels"][k], "{} {dimension:?}", case.name);
            let flags: Vec<String> = flags
                .iter()
                .map(|flag| match flag {
                    RedFlag::Indicator(indicator) => indicator.name().to_owned(),
                    RedFlag::Wait(form) => format!("wacht_{}", form.name()),
                })
                .collect();
            assert_eq!(serde_json::json!(flags), case.want["red"][k], "{}", case.name);
        }
    }
}

#[test]
fn the_ledger_books_what_the_reference_books() {
    let cases = Cases::load();
    let (model, plays) = cases.plays();
    for (case, (log, _)) in cases.cases.iter().zip(&plays) {
        let want = case.ledger.as_ref().unwrap();
        let ledger = model.ledger(log);
        all_close("start", &dims(&ledger.start), &want["start"]);
        all_close("end", &dims(&ledger.end), &want["end"]);
        let book = want["book"].as_array().unwrap();
        assert_eq!(ledger.bookings.len(), book.len());
        for (booking, want) in ledger.bookings.iter().zip(book) {
            let what = format!("{} week {} {}", case.name, booking.week, booking.kind.name());
            assert_eq!(i64::from(booking.week), want[0].as_i64().unwrap(), "{what}");
            assert_eq!(booking.kind.name(), want[1].as_str().unwrap(), "{what}");
            assert_eq!(booking.subject, want[2].as_str().unwrap(), "{what}");
            for (k, got) in dims(&booking.change).into_iter().enumerate() {
                close(&what, got, want[3 + k].as_f64().unwrap());
            }
        }
    }
}

#[test]
fn voting_power() {
    let cases = Cases::load();
    for (region, powers) in [0, 1, 4, 5, 11].into_iter().zip(&cases.powers) {
        let model = support::model(&cases.regions[region]);
        for case in powers {
            let majority = Majority::parse(&case.rule).unwrap();
            let power = Power::of(&case.w, majority);
            assert_eq!(power.swings, case.swings);
            all_close("banzhaf", &power.banzhaf, &serde_json::json!(case.banzhaf));
            all_close("prevent", &power.prevent, &serde_json::json!(case.prevent));
            close("act", power.act, case.act);
            close("I6", power.within_ideals(&model.region().inhabitants_share), case.i6);
            if let Some(shapley) = &case.shapley {
                all_close("shapley", &shapley_shubik(&case.w, majority), &serde_json::json!(shapley));
            }
        }
    }
}

#[test]
fn bargaining_reference_points() {
    let cases = Cases::load();
    let (model, plays) = cases.plays();
    let packages: Vec<Package> = plays.iter().map(|(_, package)| *package).collect();
    let players = &seats(&model)[..6];
    let bargain = Bargain::new(&model, players);
    let want = &cases.bargain;
    all_close("disagreement", &bargain.disagreement, &want["disagreement"]);
    let found = bargain.solve(&packages);
    all_close("ideal", &found.ideal, &want["ideal"]);
    let points = [
        ("nash", found.nash),
        ("ks", found.kalai_smorodinsky),
        ("egal", found.egalitarian),
        ("util", found.utilitarian),
    ];
    for (name, package) in points {
        assert_eq!(package, support::package(&model, want[name]["package"].as_str().unwrap()), "{name}");
        all_close(name, &bargain.utilities(&package), &want[name]["u"]);
    }
    for (k, package) in packages.iter().enumerate() {
        let standing = bargain.standing(package, &found);
        let want = &want["plays"][k];
        close("ideal share", standing.ideal_share, want["ks"].as_f64().unwrap());
        close("nash ratio", standing.nash_ratio, want["ratio"].as_f64().unwrap());
        close("nash distance", standing.nash_distance, want["distance"].as_f64().unwrap());
        let missed = bargain.missed(package);
        let want = cases.cases[k].missed.as_ref().unwrap();
        close("missed gain", missed.gain, want["gain"].as_f64().unwrap());
        let issues = model.issues();
        let changes: Vec<(&str, &str)> = missed
            .changes
            .iter()
            .map(|&(i, o)| (issues.issue(i).id.as_str(), issues.choice(i, o).id.as_str()))
            .collect();
        assert_eq!(serde_json::json!(changes), want["changes"]);
    }
}

#[test]
fn influence_of_parameters() {
    let cases = Cases::load();
    let (model, plays) = cases.plays();
    let swings = model.influence(&plays[2].1);
    assert_eq!(swings.len(), cases.influence.len());
    for (par, low, high) in &swings {
        all_close(par.name(), &[*low, *high], &cases.influence[par.name()]);
    }
    let first: Vec<&str> = swings.iter().take(4).map(|(par, ..)| par.name()).collect();
    assert_eq!(first, ["psi", "g", "tauhist", "ren"]); // scoring_model_output.txt
}

/// The acts of a log changed by a function that returns the new act.
fn instead(log: &regiotafel::rules::acts::Log, of: impl Fn(&Act) -> Option<Act>) -> Vec<Change> {
    let acts = log.ev.iter().enumerate();
    acts.filter_map(|(k, act)| of(act).map(|new| Change::Instead(k, new))).collect()
}

/// Changes in I, T, O and geometric mean x 100, to one decimal, as `scoring_model_output.txt` prints them.
fn repaired(model: &Model, before: &Score, after: &Score) -> [String; 4] {
    let change = after.dims.since(&before.dims);
    let _ = model;
    [change.input, change.throughput, change.output, after.aggregate.geo - before.aggregate.geo]
        .map(|x| format!("{:+.1}", 100.0 * x).replace("-0.0", "+0.0"))
}

#[test]
fn counterfactual_repairs_of_play_a() {
    let cases = Cases::load();
    let (model, plays) = cases.plays();
    let (log, package) = &plays[0];
    let before = model.score(log, package);
    let check = |changes: &[Change], package: &Package, want: [&str; 4]| {
        let after = model.what_if(log, package, changes);
        assert_eq!(repaired(&model, &before, &after), want);
    };
    let earlier = instead(log, |act| match act.deed {
        Deed::Raad { dossier, quality, .. } => {
            let deed = Deed::Raad { dossier, paper: PaperKind::Keuze, quality };
            Some(Act { week: act.week - 12, deed, ..*act })
        }
        _ => None,
    });
    check(&earlier, package, ["+4.7", "+0.0", "+0.0", "+2.2"]);
    let no_recess = instead(log, |act| match act.deed {
        Deed::Termijn { dossier, weeks, .. } => {
            Some(Act { deed: Deed::Termijn { dossier, weeks, recess_weeks: 0 }, ..*act })
        }
        _ => None,
    });
    check(&no_recess, package, ["+3.1", "+0.0", "+0.0", "+1.5"]);
    let issues = model.issues();
    let body = [("G1_vorm", "OL"), ("G2_stem", "wortel"), ("G3_quorum", "dubbel")];
    let with_votes = body.iter().fold(*package, |p, (issue, option)| {
        let issue = issues.find(issue).unwrap();
        p.with(issue, issues.option(issue, option).unwrap())
    });
    check(&[], &with_votes, ["+6.2", "+0.0", "-0.6", "+2.8"]);
    let by_raad = instead(log, |act| {
        let deed = Deed::Mandaat { by: Clarity::Raad };
        (act.deed.kind() == Kind::Mandaat).then_some(Act { deed, ..*act })
    });
    check(&by_raad, package, ["+4.3", "+0.0", "+0.0", "+2.1"]);
    let mut heard = Vec::new();
    for group in [Group::Jongeren, Group::Ouders] {
        for dossier in [Dossier::Regiovisie, Dossier::Inkoop] {
            let deed = Deed::Consult { group, dossier, rung: 3, feedback: true };
            heard.push(Change::Also(Act::of(14, None, deed)));
        }
    }
    check(&heard, package, ["+2.9", "-0.1", "+0.0", "+1.3"]);
    let mut reported = Vec::new();
    for m in (0..6).map(Mun) {
        for meeting_week in [34, 52] {
            let deed = Deed::Terugkoppeling { meeting_week };
            reported.push(Change::Also(Act::of(meeting_week + 2, m, deed)));
        }
        reported.push(Change::Also(Act::of(6, m, Deed::Verantwoordingsafspraak)));
    }
    check(&reported, package, ["+0.0", "+4.2", "+0.0", "+2.3"]);
    let answered = instead(log, |act| match act.deed {
        Deed::Punt { dossier, id, weight, reaction: Reaction::Kennis } => {
            let reaction = Reaction::Gemotiveerd;
            Some(Act { deed: Deed::Punt { dossier, id, weight, reaction }, ..*act })
        }
        _ => None,
    });
    check(&answered, package, ["+1.0", "+0.0", "+0.0", "+0.5"]);
    let mut studied = log.clone();
    studied.facts.procurement.market_consultation = 1.0;
    studied.facts.procurement.cost_study = 1.0;
    let price = issues.find("K4_tarief").unwrap();
    let real = package.with(price, issues.option(price, "reeel").unwrap());
    let after = model.score(&studied, &real);
    assert_eq!(repaired(&model, &before, &after), ["+0.0", "+0.0", "+1.3", "+0.2"]);
}

#[test]
fn five_hundred_weightings() {
    let (model, plays) = Cases::load().plays();
    let outcomes: Vec<_> = plays
        .iter()
        .map(|(log, package)| {
            let score = model.score(log, package);
            (score.dims, score.compliance.score)
        })
        .collect();
    let wins = regiotafel::rules::score::aggregate::weightings(&outcomes);
    assert_eq!(wins, [[0, 0], [259, 35], [241, 465]]); // scoring_model_output.txt
}
