//! Laws of play, tried on random tables (proptest): what is legal is accepted, a refusal changes nothing, replay equals
//! live, secrets stay secret, and no sequence of commands breaks a game.
#![expect(clippy::unwrap_used, reason = "a test may stop at what should not be")]

use proptest::prelude::*;
use regiotafel::bots::{self, Judge};
use regiotafel::rules::ask::{Answer, AskKind, Reply, Secret, Sentence, Stance, Wish};
use regiotafel::rules::command::{Actor, Command, Moment};
use regiotafel::rules::game::{Game, Setup};
use regiotafel::rules::ids::{AskNo, CardIx, EventIx, IssueIx, MunIx, OptIx, SeatIx};
use regiotafel::rules::level::Level;
use regiotafel::rules::level::source::Beat;
use regiotafel::rules::norm::Live;
use regiotafel::rules::view::{Stage, Viewer};
use std::sync::{Arc, LazyLock};

static LEVEL: LazyLock<Arc<Level>> = LazyLock::new(|| Arc::new(regiotafel::levels::load("oefenregio").unwrap()));
static JUDGE: LazyLock<Arc<Judge>> = LazyLock::new(|| Arc::new(Judge::new(LEVEL.clone())));

/// Bots play the first moments of a game.
fn begun(format: &str, seed: u64, moments: usize) -> Game {
    let tempers = bots::temperaments(&LEVEL, seed);
    let (mut game, table) = bots::table(&JUDGE, format, &tempers, Vec::new(), seed).unwrap();
    for _ in 0..moments {
        if game.outcome().is_some() {
            break;
        }
        bots::answer_all(&table, &mut game, |_, _, _| {});
        close(&mut game);
    }
    game
}

/// The clock closes the moment.
fn close(game: &mut Game) {
    let from = game.moment();
    let command =
        if game.stage() == Stage::Event { Command::LetFall { from, event: None } } else { Command::Proceed { from } };
    game.submit(Actor::Clock, &command).unwrap();
}

/// Everybody who can act.
fn actors(game: &Game) -> Vec<Actor> {
    let seats = LEVEL.seats_in(game.format()).map(Actor::Seat);
    seats.chain([Actor::Facilitator, Actor::Clock]).collect()
}

/// Answers of every kind, sensible or not.
fn any_answer() -> impl Strategy<Value = Answer> {
    let issue = || (0u8..30).prop_map(IssueIx);
    let option = || (0u8..6).prop_map(OptIx);
    let stance = prop_oneof![Just(Stance::Must), Just(Stance::May), Just(Stance::Never)];
    let sentence =
        prop_oneof![Just(Sentence::Empty), (0u8..9).prop_map(Sentence::Ready), ".{0,200}".prop_map(Sentence::Own)];
    prop_oneof![
        (0u8..9).prop_map(Answer::Choice),
        prop::collection::vec(0u8..7, 0..5).prop_map(Answer::Cards),
        prop::collection::vec((issue(), prop::collection::vec(stance, 0..5)), 0..6).prop_map(Answer::Frame),
        prop::collection::vec((issue(), option()), 0..6).prop_map(Answer::Package),
        Just(Answer::Reply(Reply::Yes)),
        Just(Answer::Reply(Reply::No)),
        Just(Answer::Reply(Reply::YesIf)),
        (issue(), option()).prop_map(|(issue, option)| Answer::Reply(Reply::Other(issue, option))),
        (issue(), 0u8..50, prop::option::of(0u8..50)).prop_map(|(issue, ground, second)| Answer::Argument {
            issue,
            ground: CardIx(ground),
            second: second.map(CardIx),
        }),
        prop::collection::vec((issue(), option(), 0u8..5), 0..7).prop_map(|wishes| {
            Answer::Points(wishes.into_iter().map(|(issue, option, weight)| Wish { issue, option, weight }).collect())
        }),
        (0u8..9, sentence.clone()).prop_map(|(k, sentence)| Answer::Vote(k, sentence)),
        (0u8..9, 0u8..40).prop_map(|(k, m)| Answer::Promise(k, MunIx(m))),
        sentence.prop_map(Answer::Say),
    ]
}

/// One random press: by whom, and what; numbers are taken modulo what there is.
#[derive(Debug, Clone)]
enum Press {
    /// An answer of this chair to one of its asks.
    Answer(u8, u32, Answer),
    /// One of the legal commands of this chair.
    Legal(u8, usize),
    /// Somebody moves on.
    Proceed(u8),
    /// Somebody lets an event fall.
    LetFall(Option<u8>),
}

/// A random press.
fn any_press() -> impl Strategy<Value = Press> {
    prop_oneof![
        4 => (0u8..40, 0u32..60, any_answer()).prop_map(|(seat, ask, answer)| Press::Answer(seat, ask, answer)),
        6 => (0u8..40, any::<usize>()).prop_map(|(seat, k)| Press::Legal(seat, k)),
        2 => (0u8..40).prop_map(Press::Proceed),
        1 => prop::option::of(0u8..30).prop_map(Press::LetFall),
    ]
}

/// The command of a press, and by whom.
fn command(game: &Game, press: &Press) -> Option<(Actor, Command)> {
    let seats = LEVEL.seats().len() as u8;
    let from = game.moment();
    Some(match press {
        Press::Answer(seat, ask, answer) => {
            let seat = SeatIx(seat % seats);
            let own = game.glance(Viewer::Seat(seat)).asks;
            let no = own.get(*ask as usize % own.len().max(1)).map_or(AskNo(*ask), |ask| ask.no);
            (Actor::Seat(seat), Command::Answer { ask: no, answer: answer.clone() })
        }
        Press::Legal(seat, k) => {
            let by = Actor::Seat(SeatIx(seat % seats));
            let all = game.legal(by);
            (by, all.get(k % all.len().max(1))?.clone())
        }
        Press::Proceed(seat) if *seat < seats => (Actor::Seat(SeatIx(*seat)), Command::Proceed { from }),
        Press::Proceed(_) => (Actor::Clock, Command::Proceed { from }),
        Press::LetFall(event) => (Actor::Facilitator, Command::LetFall { from, event: event.map(EventIx) }),
    })
}

/// What everybody sees.
fn everything(game: &Game) -> Vec<regiotafel::rules::view::View> {
    let seats = (0..LEVEL.seats().len() as u8).map(|seat| Viewer::Seat(SeatIx(seat)));
    seats.chain([Viewer::Board, Viewer::Facilitator]).map(|viewer| game.view(viewer)).collect()
}

#[test]
fn verdicts_that_follow_play_are_those_of_a_full_pass() {
    for (format, seed) in [("solo", 1), ("dagdeel", 2), ("dagdeel", 3), ("dagdeel", 4), ("solo", 5)] {
        let tempers = bots::temperaments(&LEVEL, seed);
        let (mut game, table) = bots::table(&JUDGE, format, &tempers, Vec::new(), seed).unwrap();
        let mut live = Live::of(&game);
        while game.outcome().is_none() {
            bots::answer_all(&table, &mut game, |_, _, _| {});
            close(&mut game);
            live.follow(&game);
            let full = LEVEL.model().norms().verdicts(&game.record());
            for (at, norm) in LEVEL.model().norms().all().iter().enumerate() {
                assert_eq!(live.verdicts()[at], full[at], "{} in week {}", norm.id, game.record().today());
            }
        }
    }
}

/// The chair's page shows a package that waits for answers above every question; only at the table there is one.
#[test]
fn away_from_the_table_no_package_waits_for_answers() {
    for (format, seed) in [("solo", 1), ("dagdeel", 2), ("dagdeel", 3)] {
        let tempers = bots::temperaments(&LEVEL, seed);
        let (mut game, table) = bots::table(&JUDGE, format, &tempers, Vec::new(), seed).unwrap();
        while game.outcome().is_none() {
            let view = game.view(Viewer::Board);
            let waits = view.packages.iter().any(|package| package.result.is_none());
            assert!(!waits || view.clock.beat == Beat::Together, "{format} {seed}: {:?}", view.clock);
            bots::answer_all(&table, &mut game, |_, _, _| {});
            close(&mut game);
        }
    }
}

/// One answer of every kind.
fn one_of_each() -> [Answer; 11] {
    [
        Answer::Choice(0),
        Answer::Cards(vec![0]),
        Answer::Frame(vec![(IssueIx(0), vec![Stance::May; 3])]),
        Answer::Package(vec![(IssueIx(0), OptIx(0))]),
        Answer::Reply(Reply::Yes),
        Answer::Argument { issue: IssueIx(0), ground: CardIx(0), second: None },
        Answer::Points(vec![Wish { issue: IssueIx(0), option: OptIx(0), weight: 1 }]),
        Answer::Vote(0, Sentence::Empty),
        Answer::Promise(0, MunIx(0)),
        Answer::Say(Sentence::Empty),
        Answer::Say(Sentence::Own("x".repeat(141))),
    ]
}

/// Whether an answer is of a kind in which this question can be answered at all; a button stands beside every built answer.
fn fits(kind: AskKind, answer: &Answer) -> bool {
    match (kind, answer) {
        (AskKind::Vote | AskKind::Judgement, Answer::Choice(_) | Answer::Vote(..)) => true,
        (AskKind::Choose | AskKind::Tag, Answer::Choice(_)) => true,
        (AskKind::Divide { .. } | AskKind::Paper, Answer::Cards(_)) => true,
        (AskKind::Reply, Answer::Reply(_)) => true,
        (AskKind::Frame, Answer::Frame(_))
        | (AskKind::Package, Answer::Package(_))
        | (AskKind::Argument, Answer::Argument { .. })
        | (AskKind::Points, Answer::Points(_))
        | (AskKind::Promise, Answer::Promise(..))
        | (AskKind::Sentence, Answer::Say(_) | Answer::Choice(_)) => true,
        (
            AskKind::Frame | AskKind::Package | AskKind::Argument | AskKind::Points | AskKind::Promise,
            Answer::Choice(k),
        ) => *k > 0,
        _ => false,
    }
}

/// Commands that nobody may give now: the asks of other seats, asks that are closed or never were, answers of a wrong kind,
/// moments that are past or to come, and moves of seats that move nothing. `pick` chooses among many.
fn unlawful(game: &Game, pick: usize) -> Vec<(Actor, Command, &'static str)> {
    let mut found = Vec::new();
    let seats: Vec<SeatIx> = (0..LEVEL.seats().len() as u8).map(SeatIx).collect();
    let open = game.view(Viewer::Facilitator).asks;
    for (k, ask) in open.iter().enumerate() {
        let own = game.legal(Actor::Seat(ask.seat)).into_iter().filter_map(|command| match command {
            Command::Answer { ask: no, answer } if no == ask.no => Some(answer),
            _ => None,
        });
        let own: Vec<Answer> = own.collect();
        let other = seats[(pick.wrapping_add(k)) % seats.len()];
        if let Some(answer) = own.get(pick % own.len().max(1)) {
            let command = Command::Answer { ask: ask.no, answer: answer.clone() };
            if other != ask.seat {
                found.push((Actor::Seat(other), command.clone(), "the ask of another seat"));
            }
            found.push((Actor::Clock, command, "the clock answers nothing"));
        }
        for answer in one_of_each() {
            if !fits(LEVEL.ask(ask.ask).kind(), &answer) {
                found.push((Actor::Seat(ask.seat), Command::Answer { ask: ask.no, answer }, "a wrong kind"));
            }
        }
    }
    let last = open.iter().map(|ask| ask.no.0).max().unwrap_or(0);
    for no in (0..last + 3).filter(|no| open.iter().all(|ask| ask.no.0 != *no)) {
        let by = seats[pick.wrapping_add(no as usize) % seats.len()];
        for answer in [Answer::Choice(0), Answer::Cards(vec![]), Answer::Reply(Reply::Yes)] {
            found.push((
                Actor::Seat(by),
                Command::Answer { ask: AskNo(no), answer },
                "an ask that is closed or never was",
            ));
        }
    }
    let now = game.moment();
    let elsewhere = [
        Moment { round: now.round + 1, ..now },
        Moment { beat: now.beat + 1, ..now },
        Moment { step: now.step + 1, ..now },
        Moment { step: now.step.wrapping_sub(1), ..now },
        Moment { round: 0, beat: 0, step: 0 },
    ];
    for from in elsewhere {
        for by in [Actor::Facilitator, Actor::Clock] {
            found.push((by, Command::Proceed { from }, "another moment"));
            found.push((by, Command::LetFall { from, event: None }, "another moment"));
            found.push((by, Command::Play { from, event: EventIx(4) }, "another moment"));
        }
    }
    for by in [Actor::Facilitator, Actor::Clock] {
        let command = match game.stage() {
            Stage::Event => Command::Proceed { from: now },
            _ => Command::LetFall { from: now, event: None },
        };
        found.push((by, command, "no event falls now, or one must be decided first"));
        found.push((by, Command::LetFall { from: now, event: Some(EventIx(200)) }, "an event that does not exist"));
    }
    for seat in seats {
        found.push((Actor::Seat(seat), Command::Proceed { from: now }, "a seat moves nothing on"));
        found.push((Actor::Seat(seat), Command::LetFall { from: now, event: None }, "a seat lets nothing fall"));
        found.push((Actor::Seat(seat), Command::Play { from: now, event: EventIx(4) }, "a seat plays no event"));
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Every command in `legal` is accepted, for everybody, at any moment.
    #[test]
    fn what_is_legal_is_accepted(seed in 0u64..1000, moments in 0usize..70, half_day: bool) {
        let game = begun(if half_day { "dagdeel" } else { "solo" }, seed, moments);
        for by in actors(&game) {
            for command in game.legal(by) {
                prop_assert!(game.decide(by, &command).is_ok(), "{by:?} {command:?}");
            }
        }
    }

    /// What is not for this seat, this moment or this kind of question is refused, and a refusal changes nothing.
    #[test]
    fn what_is_not_legal_is_refused(seed in 0u64..1000, moments in 0usize..70, half_day: bool, pick: usize) {
        let mut game = begun(if half_day { "dagdeel" } else { "solo" }, seed, moments);
        let before = (game.log().len(), everything(&game), game.acts(true));
        for (by, command, why) in unlawful(&game, pick) {
            let refused = game.decide(by, &command);
            prop_assert!(refused.is_err(), "{why}: {by:?} {command:?}");
            prop_assert_eq!(game.submit(by, &command).err(), refused.err());
            prop_assert_eq!(game.log().len(), before.0, "{}", why);
        }
        prop_assert_eq!(before, (game.log().len(), everything(&game), game.acts(true)));
    }

    /// Random presses: a refusal changes nothing, deciding and doing agree, replay equals live, nothing breaks.
    #[test]
    fn presses_never_break_a_game(
        seed in 0u64..1000, moments in 0usize..60, half_day: bool, presses in prop::collection::vec(any_press(), 1..40),
    ) {
        let mut game = begun(if half_day { "dagdeel" } else { "solo" }, seed, moments);
        for press in &presses {
            let Some((by, command)) = command(&game, press) else { continue };
            let decided = game.decide(by, &command);
            let before = (game.log().len(), game.view(Viewer::Board), game.acts(true));
            match (decided, game.submit(by, &command)) {
                (Ok(events), Ok(())) => prop_assert_eq!(&game.log()[before.0..], &events[..]),
                (Err(a), Err(b)) => {
                    prop_assert_eq!(a, b);
                    prop_assert_eq!(before, (game.log().len(), game.view(Viewer::Board), game.acts(true)));
                }
                (a, b) => prop_assert!(false, "decide says {a:?}, submit says {b:?}"),
            }
        }
        let again = Game::replay(LEVEL.clone(), game.log().to_vec()).unwrap();
        prop_assert_eq!(everything(&again), everything(&game));
        prop_assert_eq!(again.acts(false), game.acts(false));
    }

    /// An answer that is secret until the gate changes nothing in the view of other municipalities, but that it is in.
    #[test]
    fn secrets_stay_secret(seed in 0u64..1000, moments in 0usize..60, half_day: bool, pick: usize) {
        let game = begun(if half_day { "dagdeel" } else { "solo" }, seed, moments);
        let secret = |by: Actor| game.legal(by).into_iter().filter_map(move |command| match command {
            Command::Answer { ask, answer } => Some((by, ask, answer)),
            Command::Proceed { .. }
            | Command::LetFall { .. }
            | Command::Play { .. }
            | Command::GoBack { .. }
            | Command::Remark(_) => None,
        });
        for seat in game.waiting() {
            let asks = game.glance(Viewer::Seat(seat)).asks;
            for ask in asks.iter().filter(|ask| LEVEL.ask(ask.ask).secret() != Secret::No) {
                let answers: Vec<_> = secret(Actor::Seat(seat)).filter(|(_, no, _)| *no == ask.no).collect();
                let (Some(first), Some(other)) = (answers.first(), answers.get(pick % answers.len().max(1))) else { continue };
                let with = |answer: &Answer| {
                    let mut game = game.clone();
                    game.submit(Actor::Seat(seat), &Command::Answer { ask: ask.no, answer: answer.clone() }).map(|()| game)
                };
                let (one, two) = (with(&first.2).unwrap(), with(&other.2).unwrap());
                let home = LEVEL.seat(seat).municipality;
                for viewer in (0..LEVEL.seats().len() as u8).map(SeatIx) {
                    let neighbour = LEVEL.seat(viewer).municipality;
                    if viewer != seat && (neighbour != home || home.is_none()) {
                        prop_assert_eq!(one.view(Viewer::Seat(viewer)), two.view(Viewer::Seat(viewer)));
                    }
                }
                prop_assert_eq!(one.view(Viewer::Board), two.view(Viewer::Board));
                prop_assert_eq!(one.view(Viewer::Facilitator), two.view(Viewer::Facilitator));
            }
        }
    }
}

#[test]
fn an_unknown_format_and_an_empty_log_are_refused() {
    let setup = Setup { format: "onbekend".into(), seed: 1, persons: vec![], bots: vec![] };
    assert!(Game::new(LEVEL.clone(), setup).is_err());
    assert!(Game::replay(LEVEL.clone(), []).is_err());
}
