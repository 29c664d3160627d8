//! What would have helped most: the same log with one thing done better (`scoring.md` 3.3, counterfactual).

use super::acts::{Act, Clarity, Commitment, Deed, Dossier, Fact, Group, Log, PaperKind, Reaction, Step, Vocabulary};
use super::because::MeterName;
use super::ids::MunIx;
use super::level::Level;
use super::line::{FactValue, Line};
use super::score::ledger::Change;
use super::score::{Dimension, Package, Score};

/// Repairs that are told.
const TOLD: usize = 5;
/// Gain below which a repair is not worth telling, on the scale of 100.
const WORTH: f64 = 0.2;
/// Weeks by which a paper comes earlier.
const EARLIER: i32 = 12;
/// Weeks of a full term, none of them recess.
const FULL_TERM: i32 = 12;
/// Quality of a good paper.
const GOOD_PAPER: f64 = 0.8;

/// The best repairs, largest gain first: which meter gains most, by how much, and what to do.
pub(super) fn best(level: &Level, log: &Log, package: &Package, score: &Score) -> Vec<(MeterName, f64, Line)> {
    let mut found: Vec<(MeterName, f64, Line)> = process(level, log)
        .into_iter()
        .filter(|(_, changes)| !changes.is_empty())
        .filter_map(|(line, changes)| {
            let other = level.model().what_if(log, package, &changes);
            gain(score, &other).map(|(meter, points)| (meter, points, line))
        })
        .chain(options(level, log, package, score))
        .collect();
    found.sort_by(|a, b| b.1.total_cmp(&a.1));
    found.truncate(TOLD);
    for (_, points, line) in &mut found {
        line.facts.push(("punten".to_owned(), FactValue::Points(*points)));
    }
    found
}

/// The meter that gains most, if it is worth telling.
fn gain(before: &Score, after: &Score) -> Option<(MeterName, f64)> {
    let points = |meter: MeterName| {
        let dimension = match meter {
            MeterName::Input => Dimension::Input,
            MeterName::Throughput => Dimension::Throughput,
            MeterName::Output => Dimension::Output,
        };
        100.0 * (after.dims.get(dimension) - before.dims.get(dimension))
    };
    let best = MeterName::ALL.into_iter().map(|meter| (meter, points(meter))).max_by(|a, b| a.1.total_cmp(&b.1))?;
    (best.1 >= WORTH).then_some(best)
}

/// Repairs of the process, each with the changes of the log that it means.
fn process(level: &Level, log: &Log) -> Vec<(Line, Vec<Change>)> {
    let everybody = FactValue::Text("gemeenten-alle".to_owned());
    let all = |key: &str| Line::new(key).with("gemeenten", everybody.clone());
    let decided = log.dec[Dossier::Regeling.at()].unwrap_or(log.horizon);
    let each =
        |deed: Deed, week: i32| level.muns().map(|m| Change::Also(Act::of(week.max(0), m, deed))).collect::<Vec<_>>();
    let paper = Deed::Raad { dossier: Dossier::Regeling, paper: PaperKind::Keuze, quality: GOOD_PAPER };
    let term = Deed::Termijn { dossier: Dossier::Regeling, weeks: FULL_TERM, recess_weeks: 0 };
    let facts = level.muns().flat_map(|m| {
        Fact::ALL.iter().map(move |fact| Change::Also(Act::of(0, m, Deed::Feit { fact: *fact, reading_guide: true })))
    });
    let advise = [Group::Jongeren, Group::Ouders, Group::Inwoners].into_iter().flat_map(|group| {
        [Dossier::Regiovisie, Dossier::Inkoop]
            .map(|dossier| Change::Also(Act::of(0, None, Deed::Consult { group, dossier, rung: 3, feedback: true })))
    });
    let steps = Step::ALL.iter().filter(|step| **step != Step::Other);
    let announce = steps.map(|step| Change::Also(Act::of(0, None, Deed::Planning { step: *step, ahead_weeks: 12 })));
    vec![
        (all("herstel-raad"), each(paper, decided - 2 * EARLIER)),
        (all("herstel-termijn"), each(term, decided - FULL_TERM - 2)),
        (all("herstel-mandaat"), each(Deed::Mandaat { by: Clarity::Raad }, 0)),
        (all("herstel-feit"), facts.collect()),
        (Line::new("herstel-consult"), advise.collect()),
        (Line::new("herstel-planning"), announce.collect()),
        (all("herstel-punt"), instead(log, reasoned)),
        (all("herstel-toezegging"), instead(log, inside)),
        (Line::new("herstel-stuk"), instead(log, early)),
        (Line::new("herstel-rolbreuk"), without(log, |deed| matches!(deed, Deed::Rolbreuk { .. }))),
        (all("herstel-terugkoppeling"), reports(level, log)),
        (all("herstel-verantwoordingsafspraak"), each(Deed::Verantwoordingsafspraak, 0)),
    ]
}

/// A point that was only noted gets a reason.
fn reasoned(deed: Deed) -> Option<Deed> {
    match deed {
        Deed::Punt { dossier, id, weight, reaction: Reaction::Kennis | Reaction::Geen } => {
            Some(Deed::Punt { dossier, id, weight, reaction: Reaction::Gemotiveerd })
        }
        _ => None,
    }
}

/// A yes outside the frame stays inside it.
fn inside(deed: Deed) -> Option<Deed> {
    match deed {
        Deed::Toezegging { issue, status: Commitment::Outside | Commitment::Back } => {
            Some(Deed::Toezegging { issue, status: Commitment::Inside })
        }
        _ => None,
    }
}

/// A document is public ten days before.
fn early(deed: Deed) -> Option<Deed> {
    match deed {
        Deed::Stuk { document, days, public, ground } if days < 10 || !public => {
            Some(Deed::Stuk { document, days: 10, public: true, ground })
        }
        _ => None,
    }
}

/// Acts replaced by better ones.
fn instead(log: &Log, better: impl Fn(Deed) -> Option<Deed>) -> Vec<Change> {
    let acts = log.ev.iter().enumerate();
    acts.filter_map(|(place, act)| Some(Change::Instead(place, Act { deed: better(act.deed)?, ..*act }))).collect()
}

/// Acts left out.
fn without(log: &Log, which: impl Fn(&Deed) -> bool) -> Vec<Change> {
    let acts = log.ev.iter().enumerate();
    acts.filter(|(_, act)| which(&act.deed)).map(|(place, _)| Change::Without(place)).collect()
}

/// Every board reported within two weeks, by every alderman.
fn reports(level: &Level, log: &Log) -> Vec<Change> {
    let boards: Vec<i32> = log.ev.iter().filter(|act| act.deed == Deed::Ab).map(|act| act.week).collect();
    let report = |m: MunIx, week: i32| Change::Also(Act::of(week + 2, m, Deed::Terugkoppeling { meeting_week: week }));
    boards.into_iter().flat_map(|week| level.muns().map(move |m| report(m, week))).collect()
}

/// The best other option of each issue, everything else as it was; only lawful packages.
fn options(level: &Level, log: &Log, package: &Package, score: &Score) -> Vec<(MeterName, f64, Line)> {
    let issues = level.issues();
    let mut found = Vec::new();
    for issue in issues.all() {
        for option in issues.options(issue).filter(|option| *option != package.pick(issue)) {
            let other = package.with(issue, option);
            if !issues.lawful(issue, option) || !issues.clashes(&other).is_empty() {
                continue;
            }
            if let Some((meter, points)) = gain(score, &level.model().score(log, &other)) {
                let line = Line::new("herstel-besluit")
                    .with("kwestie", FactValue::Issue(issue))
                    .with("optie", FactValue::Option(issue, option));
                found.push((meter, points, line));
            }
        }
    }
    found.sort_by(|a, b| b.1.total_cmp(&a.1));
    found.truncate(2);
    found
}
