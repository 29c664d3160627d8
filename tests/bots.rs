//! Tables of bots: they always reach an ending, never ask the impossible, know only their own view, and differ.
#![expect(clippy::unwrap_used, reason = "a test may stop at what should not be")]

use regiotafel::bots::{self, Bot, Judge, Reason, Temperament};
use regiotafel::rules::ask::{Answer, BreachName, Reply, Stance};
use regiotafel::rules::bench::Bench;
use regiotafel::rules::command::{Actor, Command};
use regiotafel::rules::event::Event;
use regiotafel::rules::game::Game;
use regiotafel::rules::ids::{EventIx, MunIx};
use regiotafel::rules::view::{Outcome, Stage, View, Viewer};
use regiotafel::session::{Plan, Solo, play, rehearse};
use std::sync::Arc;

/// Seeds of the broad test; each plays both levels and both formats.
const SEEDS: u64 = 25;
/// Moments in which every game ends.
const MOMENTS: usize = 600;

fn judge(level: &str) -> Arc<Judge> {
    Arc::new(Judge::new(Arc::new(regiotafel::levels::load(level).unwrap())))
}

/// The first game of a table in which everything went through: a lot of the hasty can forget a council.
fn in_time(judge: &Arc<Judge>, tempers: &[Temperament]) -> Game {
    let games = (0..SEEDS).map(|seed| play(judge, "dagdeel", tempers, seed).unwrap());
    games.into_iter().find(|game| game.outcome() == Some(Outcome::InTime)).unwrap()
}

/// A table of one temperament.
fn of(judge: &Arc<Judge>, format: &str, all: Temperament, seed: u64) -> Game {
    play(judge, format, &vec![all; judge.level().n()], seed).unwrap()
}

/// The clock closes the moment; no event falls.
fn close(game: &mut Game) {
    let from = game.moment();
    let command =
        if game.stage() == Stage::Event { Command::LetFall { from, event: None } } else { Command::Proceed { from } };
    game.submit(Actor::Clock, &command).unwrap();
}

/// Issues that the table never agreed on.
fn silent(game: &Game) -> usize {
    game.view(Viewer::Board).issues.iter().filter(|issue| !issue.agreed).count()
}

#[test]
fn a_table_always_reaches_an_ending_and_is_never_refused() {
    for level in ["oefenregio", "noordoost-brabant"] {
        let judge = judge(level);
        for format in ["solo", "dagdeel"] {
            for seed in 0..SEEDS {
                let tempers = bots::temperaments(judge.level(), seed);
                let (mut game, table) = bots::table(&judge, format, &tempers, Vec::new(), seed).unwrap();
                let mut moments = 0;
                while game.outcome().is_none() {
                    bots::answer_all(&table, &mut game, |seat, step, result| {
                        let chair = judge.level().seat(seat);
                        assert!(result.is_ok(), "{level} {format} {seed}: {chair:?} {step:?}: {result:?}");
                    });
                    close(&mut game);
                    moments += 1;
                    assert!(moments < MOMENTS, "{level} {format} {seed} does not end");
                }
            }
        }
    }
}

#[test]
fn most_rehearsed_games_end_with_an_arrangement() {
    let level = Arc::new(regiotafel::levels::load("oefenregio").unwrap());
    for format in ["solo", "dagdeel"] {
        let found = rehearse(&level, &Plan::of(format, 60), &|| {}).unwrap();
        assert!(found.failures.is_empty(), "{:?}", found.failures);
        let arranged: usize = ["InTime", "Late"].iter().filter_map(|key| found.endings.get(*key)).sum();
        assert!(arranged * 10 >= found.games * 7, "{format}: {:?}", found.endings);
    }
}

#[test]
fn temperaments_reach_different_endings() {
    let judge = judge("oefenregio");
    let [stubborn, businesslike, supple] = [Temperament::Stubborn, Temperament::Businesslike, Temperament::Supple]
        .map(|all| of(&judge, "dagdeel", all, 4));
    let hasty = in_time(&judge, &vec![Temperament::Hasty; judge.level().n()]);
    let input = |game: &Game| game.score().dims.input;
    let signed = |game: &Game| game.acts(false).dec[0].unwrap_or(i32::MAX);
    let tablings = |game: &Game| game.log().iter().filter(|event| matches!(event, Event::Tabled { .. })).count();
    assert!(input(&hasty) + 0.1 < input(&supple), "the hasty inform less");
    assert!(input(&stubborn) < input(&supple));
    assert!(signed(&hasty) < signed(&supple), "the hasty sign earlier");
    assert!(tablings(&hasty) <= tablings(&supple) && tablings(&supple) < tablings(&businesslike));
    assert!(tablings(&businesslike) < tablings(&stubborn), "the stubborn need more tablings");
    assert!(silent(&stubborn) > silent(&supple), "the stubborn leave issues to silence");
    assert_eq!(silent(&hasty), 0);
}

#[test]
fn a_hasty_city_among_supple_neighbours_informs_only_its_own_council_late() {
    let judge = judge("oefenregio");
    let city = judge.level().largest();
    let mut tempers = vec![Temperament::Supple; judge.level().n()];
    tempers[city.at()] = Temperament::Hasty;
    let game = in_time(&judge, &tempers);
    let choice = game.score().per_council.choice;
    let others = judge.level().muns().filter(|m| *m != city);
    assert!(others.into_iter().all(|m| choice[m.at()] > choice[city.at()]));
}

#[test]
fn the_same_seed_plays_the_same_game() {
    let judge = judge("oefenregio");
    let again = Arc::new(Judge::new(judge.level().clone()));
    for format in ["solo", "dagdeel"] {
        let tempers = bots::temperaments(judge.level(), 7);
        // Another judge, which remembers nothing yet, changes nothing.
        let (one, two) = (play(&judge, format, &tempers, 7).unwrap(), play(&again, format, &tempers, 7).unwrap());
        assert_eq!(one.log(), two.log());
    }
}

#[test]
fn threads_do_not_change_a_rehearsal() {
    let level = Arc::new(regiotafel::levels::load("oefenregio").unwrap());
    let with = |threads| {
        let plan = Plan { threads, seed: 3, ..Plan::of("solo", 12) };
        serde_json::to_string(&rehearse(&level, &plan, &|| {}).unwrap()).unwrap()
    };
    assert_eq!(with(1), with(3));
}

#[test]
fn replay_of_a_bot_game_gives_the_same_game() {
    let judge = judge("oefenregio");
    for format in ["solo", "dagdeel"] {
        let game = of(&judge, format, Temperament::Businesslike, 5);
        let again = Game::replay(judge.level().clone(), game.log().to_vec()).unwrap();
        assert_eq!(game.acts(false), again.acts(false));
        for seat in judge.level().seats_in(game.format()) {
            assert_eq!(game.view(Viewer::Seat(seat)), again.view(Viewer::Seat(seat)));
        }
    }
}

/// A view in which everything that other municipalities keep secret was changed.
fn with_other_secrets(view: &View, home: MunIx) -> View {
    let mut other = view.clone();
    for town in other.municipalities.iter_mut().filter(|town| town.m != home) {
        assert!(town.frame.is_none(), "a bot sees the frame of a neighbour");
    }
    other
}

#[test]
fn a_bot_does_not_hear_what_others_keep_secret() {
    let judge = judge("oefenregio");
    let level = judge.level().clone();
    let tempers = vec![Temperament::Businesslike; level.n()];
    let (mut game, table) = bots::table(&judge, "dagdeel", &tempers, Vec::new(), 9).unwrap();
    let watcher = level.seat_of(Bench::Alderman, Some(MunIx(0))).unwrap();
    let bot = Bot::new(&judge, watcher, &tempers, 9);
    for _ in 0..12 {
        // Neighbours answer in two different ways; the watcher says the same.
        let (mut a, mut b) = (game.clone(), game.clone());
        let others: Vec<Bot> =
            table.iter().filter(|other| level.seat(other.seat).municipality == Some(MunIx(2))).cloned().collect();
        bots::answer_all(&others, &mut a, |_, _, _| {});
        for other in &others {
            for ask in b.glance(Viewer::Seat(other.seat)).asks {
                let command = contrary(&b, &ask);
                if let Some(answer) = command {
                    b.submit(Actor::Seat(other.seat), &Command::Answer { ask: ask.no, answer }).ok();
                }
            }
        }
        let (va, vb) = (a.glance(Viewer::Seat(watcher)), b.glance(Viewer::Seat(watcher)));
        let moves = |view: &View| bot.answer(&with_other_secrets(view, MunIx(0)), game.format());
        assert_eq!(moves(&va), moves(&vb));
        bots::answer_all(&table, &mut game, |_, _, _| {});
        close(&mut game);
    }
}

/// Another answer than a bot would give.
fn contrary(game: &Game, ask: &regiotafel::rules::view::AskView) -> Option<Answer> {
    let all = game.legal(Actor::Seat(ask.seat));
    all.into_iter().rev().find_map(|command| match command {
        Command::Answer { ask: no, answer } if no == ask.no => Some(answer),
        _ => None,
    })
}

#[test]
fn every_reason_has_its_words() {
    let words = include_str!("../assets/texts/nl/bots.ftl");
    for reason in Reason::all() {
        assert!(words.contains(&format!("{} =", reason.key())), "no text for {}", reason.key());
    }
}

#[test]
fn reasons_are_given_with_answers() {
    let judge = judge("oefenregio");
    let tempers = vec![Temperament::Businesslike; judge.level().n()];
    let (mut game, table) = bots::table(&judge, "solo", &tempers, Vec::new(), 1).unwrap();
    let mut heard = std::collections::BTreeSet::new();
    while game.outcome().is_none() {
        bots::answer_all(&table, &mut game, |_, step, _| {
            heard.insert(step.reason.key());
            let consistent = match &step.command {
                Command::Answer { answer: Answer::Reply(Reply::Other(issue, option)), .. } => {
                    step.reason == Reason::OneChange(*issue, *option)
                }
                Command::Answer { answer: Answer::Frame(rows), .. } => {
                    rows.iter().all(|(_, row)| row.contains(&Stance::Never))
                }
                _ => true,
            };
            assert!(consistent, "{step:?}");
        });
        close(&mut game);
    }
    assert!(heard.len() > 8, "{heard:?}");
}

/// Events that fell, in a finished game.
fn fallen(game: &Game) -> Vec<EventIx> {
    let fell = |event: &Event| if let Event::CardFell(event) = event { Some(*event) } else { None };
    game.log().iter().filter_map(fell).collect()
}

/// `asks.md` 6: at most one event falls per round, and which one is the seed's choice, not the order of the level.
#[test]
fn alone_the_seed_decides_which_event_falls_and_whether_any_does() {
    let level = Arc::new(regiotafel::levels::load("oefenregio").unwrap());
    let chair = level.seat_of(Bench::Alderman, Some(MunIx(1))).unwrap();
    let played = |seed| {
        let mut solo = Solo::new(level.clone(), "solo", chair, seed).unwrap();
        while solo.game().outcome().is_none() {
            solo.stand_in();
            let from = solo.game().moment();
            solo.submit(&Command::Proceed { from }).unwrap();
        }
        fallen(solo.game())
    };
    let games: Vec<_> = (0..24).map(played).collect();
    assert!(games.iter().any(Vec::is_empty), "an event always falls");
    let different: std::collections::BTreeSet<_> = games.iter().flatten().collect();
    assert!(different.len() >= 3, "only {different:?} ever fall");
    assert_eq!(games[3], played(3), "the same seed, another event");
}

/// `asks.md` 4.3: who speaks for a council that gave no frame, or beyond it, breaks his role. Bots do so in a hurry only.
#[test]
fn only_the_hasty_speak_for_a_council_that_did_not_say_so() {
    let judge = judge("oefenregio");
    let breaches = |who| {
        let spoke = |event: &&Event| matches!(event, Event::BreachSeen(BreachName::AldermanSpeaksForCouncil, _));
        let games = (0..6).map(|seed| of(&judge, "dagdeel", who, seed));
        games.map(|game| game.log().iter().filter(spoke).count()).sum::<usize>()
    };
    for who in Temperament::ALL {
        assert_eq!(breaches(who) > 0, who == Temperament::Hasty, "{who:?}");
    }
}

/// `asks.md` 8, A5: the hasty send the draft before the summer, others do not let the recess eat the councils' weeks, and
/// the stubborn hold it back while something is open.
#[test]
fn a_draft_goes_out_by_temperament_and_calendar() {
    let judge = judge("oefenregio");
    let sent = |who| {
        let game = of(&judge, "dagdeel", who, 1);
        let received = game.log().iter().find_map(|event| match event {
            Event::DraftReceived(_, week, _) => Some(*week),
            _ => None,
        });
        received.unwrap()
    };
    let (summer, autumn) = judge.level().calendar().long_recess();
    assert!(sent(Temperament::Hasty) < summer);
    assert!(sent(Temperament::Businesslike) > autumn);
    assert!(sent(Temperament::Stubborn) > sent(Temperament::Businesslike));
}
