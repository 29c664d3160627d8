//! Bots play all chairs: the author's dry run, the balance test, the hunt for dead ends. Single games are deterministic;
//! games are spread over threads, and the result does not depend on how many there are.

use super::facilitator;
use super::tally::{Failure, Rehearsal, Summary, sum_up};
use crate::bots::{self, Bot, Judge, Temperament};
use crate::rules::ask::Answer;
use crate::rules::command::Actor;
use crate::rules::game::Game;
use crate::rules::level::Level;
use crate::rules::refusal::Refusal;
use crate::rules::score::Dimension;
use crate::rules::view::Viewer;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

/// Moments after which a game counts as a dead end.
const MOST_MOMENTS: usize = 600;

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

/// What is rehearsed.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Id of the format.
    pub format: String,
    /// How many games.
    pub games: usize,
    /// Seed of the first; game k has this plus k.
    pub seed: u64,
    /// On how many threads; the result is the same.
    pub threads: usize,
    /// Temperaments, one per municipality, the last for all that follow. Empty: each game draws its own.
    pub bots: Vec<Temperament>,
}

impl Plan {
    /// Games of a format with drawn temperaments, from seed 1 on, on one thread.
    pub fn of(format: &str, games: usize) -> Self {
        Self { format: format.to_owned(), games, seed: 1, threads: 1, bots: Vec::new() }
    }

    /// The temperaments of one game.
    fn tempers(&self, level: &Level, seed: u64) -> Vec<Temperament> {
        let Some(last) = self.bots.last() else { return bots::temperaments(level, seed) };
        level.muns().map(|m| *self.bots.get(m.at()).unwrap_or(last)).collect()
    }
}

/// Plays many games; `progress` hears after each.
pub fn rehearse(level: &Arc<Level>, plan: &Plan, progress: &(dyn Fn() + Sync)) -> Result<Rehearsal, Refusal> {
    let judge = Arc::new(Judge::new(level.clone()));
    if level.format(&plan.format).is_none() {
        return Err(Refusal::of("onbekende-vorm"));
    }
    let games = plan.games;
    let threads = plan.threads.clamp(1, games.max(1));
    let part = |worker: usize| {
        let seeds = (worker..games).step_by(threads);
        let played = seeds.map(|k| {
            let result = one(&judge, plan, plan.seed.wrapping_add(k as u64));
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
    Ok(sum_up(level, plan, all.into_iter().map(|(_, result)| result)))
}

/// One game; a panic in it is a failure with its seed, not the end of the rehearsal.
fn one(judge: &Arc<Judge>, plan: &Plan, seed: u64) -> Result<Summary, Failure> {
    let tempers = plan.tempers(judge.level(), seed);
    let played = catch_unwind(AssertUnwindSafe(|| play_watched(judge, &plan.format, &tempers, seed)));
    let fail = |what: String| Failure { seed, what };
    let played = played.map_err(|_| fail("het spel brak af".to_owned()))?;
    let played = played.map_err(|refusal| fail(refusal.line.key))?;
    let Some(outcome) = played.game.outcome() else { return Err(fail(played.failure.unwrap_or_default())) };
    let score = played.game.score();
    let board = played.game.glance(Viewer::Board);
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
        open: board.issues.iter().filter(|issue| !issue.agreed).count(),
        weeks: board.ending.map_or([None; 4], |ending| ending.weeks),
        package: package.collect(),
        chosen,
        failure: played.failure,
    })
}
