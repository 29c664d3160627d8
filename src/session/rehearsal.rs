//! Bots play all chairs: the author's dry run, the balance test, the hunt for dead ends. Single games are deterministic;
//! games are spread over threads, and the result does not depend on how many there are.

use super::exploits::Forced;
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
pub(super) struct Played {
    /// The game, at its end or where it got stuck.
    pub(super) game: Game,
    /// Ask and option of every answer that was given.
    chosen: Vec<(u8, u8)>,
    /// What went wrong, in words.
    failure: Option<String>,
    /// The forced answer was given.
    pub(super) forced: bool,
}

/// Plays a game of bots to its end.
pub fn play(judge: &Arc<Judge>, format: &str, tempers: &[Temperament], seed: u64) -> Result<Game, Refusal> {
    Ok(play_watched(judge, format, tempers, seed, None)?.game)
}

/// Plays a game and remembers which options were chosen and what was refused. One chair may have one of its answers forced.
fn play_watched(
    judge: &Arc<Judge>,
    format: &str,
    tempers: &[Temperament],
    seed: u64,
    force: Option<&Forced>,
) -> Result<Played, Refusal> {
    let (game, bots) = bots::table(judge, format, tempers, Vec::new(), seed)?;
    let mut played = Played { game, chosen: Vec::new(), failure: None, forced: false };
    for _ in 0..MOST_MOMENTS {
        if played.game.outcome().is_some() {
            return Ok(played);
        }
        played.forced |= force.is_some_and(|forced| forced.answer(&mut played.game));
        let failure = &mut played.failure;
        bots::answer_all(&bots, &mut played.game, |seat, _, result| {
            if let Err(refusal) = result {
                failure.get_or_insert_with(|| format!("stoel {} kreeg {}", seat.0, refusal.line.key));
            }
        });
        played.chosen.extend(answers(&played.game, &bots));
        let command = facilitator::next(&played.game, seed);
        played.game.submit(Actor::Facilitator, &command)?;
    }
    if played.game.outcome().is_none() {
        played.failure = Some(format!("na {MOST_MOMENTS} momenten geen einde"));
    }
    Ok(played)
}

/// Plays a game of a plan to its end; a panic in it is a failure with its seed, not the end of the rehearsal.
pub(super) fn finished(judge: &Arc<Judge>, plan: &Plan, seed: u64, force: Option<&Forced>) -> Result<Played, Failure> {
    let tempers = plan.tempers(judge.level(), seed);
    let fail = |what: String| Failure { seed, what };
    let played = catch_unwind(AssertUnwindSafe(|| play_watched(judge, &plan.format, &tempers, seed, force)));
    let played = played.map_err(|_| fail("het spel brak af".to_owned()))?;
    let played = played.map_err(|refusal| fail(refusal.line.key))?;
    if played.game.outcome().is_none() { Err(fail(played.failure.unwrap_or_default())) } else { Ok(played) }
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
    /// Temperaments, the largest municipality first, the last for all that are smaller. Empty: each game draws its own.
    pub bots: Vec<Temperament>,
}

impl Plan {
    /// Games of a format with drawn temperaments, from seed 1 on, on one thread.
    pub fn of(format: &str, games: usize) -> Self {
        Self { format: format.to_owned(), games, seed: 1, threads: 1, bots: Vec::new() }
    }

    /// The temperaments of one game.
    pub(super) fn tempers(&self, level: &Level, seed: u64) -> Vec<Temperament> {
        let Some(last) = self.bots.last() else { return bots::temperaments(level, seed) };
        let mut tempers = vec![*last; level.n()];
        for (m, temper) in level.by_size().iter().rev().zip(&self.bots) {
            tempers[m.at()] = *temper;
        }
        tempers
    }
}

/// Plays many games; `progress` hears after each.
pub fn rehearse(level: &Arc<Level>, plan: &Plan, progress: &(dyn Fn() + Sync)) -> Result<Rehearsal, Refusal> {
    let judge = Arc::new(Judge::new(level.clone()));
    if level.format(&plan.format).is_none() {
        return Err(Refusal::of("onbekende-vorm"));
    }
    let all = on_threads(plan, |seed| {
        let result = one(&judge, plan, seed);
        progress();
        result
    });
    Ok(sum_up(level, plan, all.into_iter()))
}

/// Does something for the seed of every game of a plan, spread over threads; the results are in the order of the games.
pub(super) fn on_threads<T: Send>(plan: &Plan, one: impl Fn(u64) -> T + Sync) -> Vec<T> {
    let threads = plan.threads.clamp(1, plan.games.max(1));
    let one = &one;
    let part = |worker: usize| {
        let games = (worker..plan.games).step_by(threads);
        games.map(|k| (k, one(plan.seed.wrapping_add(k as u64)))).collect::<Vec<_>>()
    };
    let mut all: Vec<(usize, T)> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|worker| scope.spawn(move || part(worker))).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
    });
    all.sort_by_key(|(k, _)| *k);
    all.into_iter().map(|(_, result)| result).collect()
}

/// One game, summed up.
fn one(judge: &Arc<Judge>, plan: &Plan, seed: u64) -> Result<Summary, Failure> {
    let played = finished(judge, plan, seed, None)?;
    let Some(outcome) = played.game.outcome() else {
        return Err(Failure { seed, what: played.failure.unwrap_or_default() });
    };
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
