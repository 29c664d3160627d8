//! Bots play all chairs: the author's dry run, the balance test, the hunt for dead ends. Single games are deterministic;
//! games are spread over threads, and the result does not depend on how many there are.

use super::facilitator;
use crate::bots::{self, Bot, Judge, Temperament};
use crate::rules::ask::Answer;
use crate::rules::command::Actor;
use crate::rules::game::Game;
use crate::rules::level::Level;
use crate::rules::refusal::Refusal;
use crate::rules::score::{Dimension, Gate};
use crate::rules::view::{Outcome, Viewer};
use serde::Serialize;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

/// Moments after which a game counts as a dead end.
const MOST_MOMENTS: usize = 600;

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
    /// How games ended.
    pub endings: BTreeMap<String, usize>,
    /// How often each gate was lost.
    pub gates_lost: BTreeMap<String, usize>,
    /// Input, throughput, output and graded compliance, on a scale of 100.
    pub marks: BTreeMap<String, Tally>,
    /// Weeks of signing, entry into force, regiovisie and contracts.
    pub weeks: BTreeMap<String, Tally>,
    /// How often each option of each issue was the outcome.
    pub options: BTreeMap<String, BTreeMap<String, usize>>,
    /// Options of asks that nobody ever chose.
    pub unused: Vec<String>,
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

/// What one game showed.
struct Played {
    game: Game,
    chosen: Vec<(u8, u8)>,
    failure: Option<String>,
}

/// Plays a game of bots to its end.
pub fn play(judge: &Arc<Judge>, format: &str, tempers: &[Temperament], seed: u64) -> Result<Game, Refusal> {
    Ok(play_watched(judge, format, tempers, seed)?.game)
}

/// Plays a game and remembers which options were chosen and what was refused.
fn play_watched(judge: &Arc<Judge>, format: &str, tempers: &[Temperament], seed: u64) -> Result<Played, Refusal> {
    let (mut game, bots) = bots::table(judge, format, tempers, Vec::new(), seed)?;
    let mut chosen = Vec::new();
    let mut failure = None;
    for _ in 0..MOST_MOMENTS {
        if game.outcome().is_some() {
            break;
        }
        bots::answer_all(&bots, &mut game, |seat, _, result| {
            if let Err(refusal) = result {
                failure.get_or_insert_with(|| format!("stoel {} kreeg {}", seat.0, refusal.line.key));
            }
        });
        chosen.extend(answers(&game, &bots));
        let command = facilitator::next(&game, seed);
        game.submit(Actor::Facilitator, &command)?;
    }
    if game.outcome().is_none() {
        failure = Some(format!("na {MOST_MOMENTS} momenten geen einde"));
    }
    Ok(Played { game, chosen, failure })
}

/// Ask and option of every choice that lies open now.
fn answers(game: &Game, bots: &[Bot]) -> Vec<(u8, u8)> {
    let mut found = Vec::new();
    for bot in bots {
        for ask in game.answers_of(bot.seat) {
            match ask.1 {
                Answer::Choice(k) | Answer::Vote(k, _) | Answer::Promise(k, _) => found.push((ask.0.0, *k)),
                Answer::Cards(cards) => found.extend(cards.iter().map(|k| (ask.0.0, *k))),
                Answer::Frame(_) | Answer::Package(_) | Answer::Argument { .. } | Answer::Points(_) => {
                    found.push((ask.0.0, 0));
                }
                Answer::Reply(_) | Answer::Say(_) => {}
            }
        }
    }
    found
}

/// Plays many games; `progress` hears after each.
pub fn rehearse(
    level: &Arc<Level>,
    format: &str,
    games: usize,
    seed: u64,
    threads: usize,
    progress: &(dyn Fn() + Sync),
) -> Result<Rehearsal, Refusal> {
    let judge = Arc::new(Judge::new(level.clone()));
    if level.format(format).is_none() {
        return Err(Refusal::of("onbekende-vorm"));
    }
    let threads = threads.clamp(1, games.max(1));
    let part = |worker: usize| {
        let seeds = (worker..games).step_by(threads);
        let played = seeds.map(|k| {
            let result = one(&judge, format, seed.wrapping_add(k as u64));
            progress();
            (k, result)
        });
        played.collect::<Vec<_>>()
    };
    let mut all: Vec<(usize, Result<Summary, Failure>)> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|worker| scope.spawn(move || part(worker))).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
    });
    all.sort_by_key(|(k, _)| *k);
    Ok(sum_up(level, format, seed, all.into_iter().map(|(_, result)| result)))
}

/// What a game showed, small enough to keep a thousand of.
struct Summary {
    seed: u64,
    outcome: Outcome,
    lost: Vec<Gate>,
    marks: [f64; 4],
    weeks: [Option<i32>; 4],
    package: Vec<(String, String)>,
    chosen: Vec<(u8, u8)>,
    failure: Option<String>,
}

/// One game; a panic in it is a failure with its seed, not the end of the rehearsal.
fn one(judge: &Arc<Judge>, format: &str, seed: u64) -> Result<Summary, Failure> {
    let tempers = bots::temperaments(judge.level(), seed);
    let played = catch_unwind(AssertUnwindSafe(|| play_watched(judge, format, &tempers, seed)));
    let fail = |what: String| Failure { seed, what };
    let played = played.map_err(|_| fail("het spel brak af".to_owned()))?;
    let played = played.map_err(|refusal| fail(refusal.line.key))?;
    let Some(outcome) = played.game.outcome() else { return Err(fail(played.failure.unwrap_or_default())) };
    let score = played.game.score();
    let ending = played.game.glance(Viewer::Board).ending;
    let issues = judge.level().issues();
    let package = issues.all().map(|issue| {
        let option = played.game.package().pick(issue);
        (issues.issue(issue).id.clone(), issues.choice(issue, option).id.clone())
    });
    let mut chosen = played.chosen;
    chosen.sort();
    chosen.dedup();
    Ok(Summary {
        seed,
        outcome,
        lost: score.compliance.gates.iter().filter(|(_, passed)| !passed).map(|(gate, _)| gate).collect(),
        marks: [
            score.dims.get(Dimension::Input),
            score.dims.get(Dimension::Throughput),
            score.dims.get(Dimension::Output),
            score.compliance.graded,
        ],
        weeks: ending.map_or([None; 4], |ending| ending.weeks),
        package: package.collect(),
        chosen,
        failure: played.failure,
    })
}

/// Adds games up.
fn sum_up(level: &Level, format: &str, seed: u64, games: impl Iterator<Item = Result<Summary, Failure>>) -> Rehearsal {
    use crate::rules::acts::Vocabulary;
    let mut all = Rehearsal { level: level.id().to_owned(), format: format.to_owned(), seed, ..Rehearsal::default() };
    let mut chosen = std::collections::BTreeSet::new();
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
        for (issue, option) in game.package {
            *all.options.entry(issue).or_default().entry(option).or_default() += 1;
        }
        chosen.extend(game.chosen);
    }
    all.marks.values_mut().chain(all.weeks.values_mut()).for_each(Tally::close);
    all.unused = unused(level, format, &chosen);
    all
}

/// Options of the asks of a format that nobody chose.
fn unused(level: &Level, format: &str, chosen: &std::collections::BTreeSet<(u8, u8)>) -> Vec<String> {
    use crate::rules::ask::AskKind;
    let Some(format) = level.format(format) else { return Vec::new() };
    let mut found = Vec::new();
    for (at, ask) in level.asks().iter().enumerate() {
        let put = format.asks(crate::rules::ids::AskIx(at as u8));
        let free = matches!(ask.kind(), AskKind::Reply | AskKind::Sentence);
        for (k, option) in ask.options().iter().enumerate() {
            if put && !free && !chosen.contains(&(at as u8, k as u8)) {
                found.push(format!("{} {}", ask.id(), option.key));
            }
        }
    }
    found
}
