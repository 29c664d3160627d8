//! What many games showed, added up.

use super::exploits::Trial;
use super::rehearsal::Plan;
use crate::bots::Temperament;
use crate::rules::acts::Vocabulary;
use crate::rules::ids::AskIx;
use crate::rules::level::Level;
use crate::rules::score::Gate;
use crate::rules::view::Outcome;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What many games showed.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Rehearsal {
    /// Id of the level.
    pub level: String,
    /// Id of the format.
    pub format: String,
    /// Seed of the first game; game k has this plus k.
    pub seed: u64,
    /// Games that were played.
    pub games: usize,
    /// Temperaments, the largest municipality first, the last for all that are smaller; empty when each game drew its own.
    pub bots: Vec<Temperament>,
    /// How games ended.
    pub endings: BTreeMap<String, usize>,
    /// How often each gate was lost.
    pub gates_lost: BTreeMap<String, usize>,
    /// Input, throughput, output and graded compliance, on a scale of 100.
    pub marks: BTreeMap<String, Tally>,
    /// Weeks of signing, entry into force, regiovisie and contracts.
    pub weeks: BTreeMap<String, Tally>,
    /// Issues that the table never agreed on.
    pub open: Tally,
    /// How often each option of each issue was the outcome.
    pub options: BTreeMap<String, BTreeMap<String, usize>>,
    /// Options of asks that nobody ever chose.
    pub unused: Vec<String>,
    /// Every answer tried in the same games, when exploits were hunted.
    pub exploits: Vec<Trial>,
    /// Games that did not end, refused a bot, or broke: each with its seed.
    pub failures: Vec<Failure>,
}

/// The spread of a figure.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Tally {
    /// Values, ascending once `rehearse` is done.
    #[serde(skip)]
    values: Vec<f64>,
    /// How many games had it.
    pub count: usize,
    /// Mean.
    pub mean: f64,
    /// A tenth lies below.
    pub p10: f64,
    /// A tenth lies above.
    pub p90: f64,
}

impl Tally {
    /// Sums up the values.
    fn close(&mut self) {
        if self.values.is_empty() {
            return;
        }
        self.values.sort_by(f64::total_cmp);
        let at = |share: f64| self.values[libm::round(share * (self.values.len() - 1) as f64) as usize];
        self.count = self.values.len();
        self.mean = self.values.iter().sum::<f64>() / self.count as f64;
        (self.p10, self.p90) = (at(0.1), at(0.9));
    }
}

/// A game that went wrong.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Failure {
    /// Seed that shows it again.
    pub seed: u64,
    /// What went wrong, in words.
    pub what: String,
}

/// What a game showed, small enough to keep a thousand of.
pub(super) struct Summary {
    pub(super) seed: u64,
    pub(super) outcome: Outcome,
    pub(super) lost: Vec<Gate>,
    pub(super) marks: [f64; 4],
    pub(super) weeks: [Option<i32>; 4],
    pub(super) package: Vec<(String, String)>,
    pub(super) chosen: Vec<(u8, u8)>,
    pub(super) open: usize,
    pub(super) failure: Option<String>,
}

/// Adds games up.
pub(super) fn sum_up(level: &Level, plan: &Plan, games: impl Iterator<Item = Result<Summary, Failure>>) -> Rehearsal {
    let mut all = Rehearsal {
        level: level.id().to_owned(),
        format: plan.format.clone(),
        seed: plan.seed,
        bots: plan.bots.clone(),
        ..Rehearsal::default()
    };
    let mut chosen = BTreeSet::new();
    for game in games {
        all.games += 1;
        let game = match game {
            Ok(game) => game,
            Err(failure) => {
                all.failures.push(failure);
                continue;
            }
        };
        if let Some(what) = game.failure {
            all.failures.push(Failure { seed: game.seed, what });
        }
        *all.endings.entry(format!("{:?}", game.outcome)).or_default() += 1;
        for gate in game.lost {
            *all.gates_lost.entry(gate.name().to_owned()).or_default() += 1;
        }
        for (name, mark) in ["I", "T", "O", "C"].iter().zip(game.marks) {
            all.marks.entry((*name).to_owned()).or_default().values.push(100.0 * mark);
        }
        for (name, week) in ["getekend", "in-werking", "regiovisie", "contract"].iter().zip(game.weeks) {
            if let Some(week) = week {
                all.weeks.entry((*name).to_owned()).or_default().values.push(f64::from(week));
            }
        }
        all.open.values.push(game.open as f64);
        for (issue, option) in game.package {
            *all.options.entry(issue).or_default().entry(option).or_default() += 1;
        }
        chosen.extend(game.chosen);
    }
    all.marks.values_mut().chain(all.weeks.values_mut()).chain([&mut all.open]).for_each(Tally::close);
    all.unused = unused(level, &plan.format, &chosen);
    all
}

/// Options of the asks of a format that nobody chose.
fn unused(level: &Level, format: &str, chosen: &BTreeSet<(u8, u8)>) -> Vec<String> {
    use crate::rules::ask::AskKind;
    let Some(format) = level.format(format) else { return Vec::new() };
    let mut found = Vec::new();
    for (at, ask) in level.asks().iter().enumerate() {
        let put = format.asks(AskIx(at as u8));
        let free = matches!(ask.kind(), AskKind::Reply | AskKind::Sentence);
        for (k, option) in ask.options().iter().enumerate() {
            if put && !free && !chosen.contains(&(at as u8, k as u8)) {
                found.push(format!("{} {}", ask.id(), option.key));
            }
        }
    }
    found
}
