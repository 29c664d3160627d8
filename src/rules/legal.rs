//! Every command that would be accepted from an actor now: buttons, bots, fuzz tests.

use super::ask::{Answer, AskKind, Reply, Sentence, Stance, Wish};
use super::command::{Actor, Command};
use super::decide::{self, tabling_issues};
use super::game::Game;
use super::ids::{CardIx, IssueIx, OptIx};
use super::level::source::CardRole;
use super::state::OpenAsk;
use super::view::Stage;

/// Most cards of which every subset is listed.
const LISTED_CARDS: u32 = 5;

/// The commands of an actor.
pub fn commands(game: &Game, by: Actor) -> Vec<Command> {
    let state = game.state();
    if state.outcome.is_some() {
        return Vec::new();
    }
    match by {
        Actor::Seat(seat) => {
            let own = state.open.iter().filter(|ask| ask.put.seat == seat);
            own.flat_map(|ask| answers(game, ask)).collect()
        }
        Actor::Facilitator | Actor::Clock if state.stage == Stage::Event => {
            let offer = decide::events_on_offer(game.level(), game.format(), state);
            let events = offer.into_iter().map(Some).chain([None]);
            let fall = events.map(|event| Command::LetFall { from: state.moment, event });
            fall.chain(plays(game, by)).collect()
        }
        Actor::Facilitator | Actor::Clock => {
            [Command::Proceed { from: state.moment }].into_iter().chain(plays(game, by)).collect()
        }
    }
}

/// Cards that the facilitator can play by his own choice.
fn plays(game: &Game, by: Actor) -> impl Iterator<Item = Command> {
    let from = game.state().moment;
    let cards = match by {
        Actor::Facilitator => decide::cards_to_play(game.level(), game.format(), game.state()),
        Actor::Seat(_) | Actor::Clock => Vec::new(),
    };
    cards.into_iter().map(move |event| Command::Play { from, event })
}

/// Possible answers to one ask.
fn answers(game: &Game, open: &OpenAsk) -> Vec<Command> {
    let level = game.level();
    let ask = level.ask(open.put.ask);
    let options = ask.options().len() as u8;
    let mut found: Vec<Answer> = match ask.kind() {
        AskKind::Choose | AskKind::Vote | AskKind::Tag | AskKind::Judgement => {
            (0..options).map(Answer::Choice).collect()
        }
        AskKind::Divide { pick } => subsets(options, pick),
        AskKind::Paper => subsets(options, options),
        AskKind::Frame => frames(game),
        AskKind::Package => packages(game),
        AskKind::Reply => replies(game),
        AskKind::Argument => arguments(game),
        AskKind::Points => points(game),
        AskKind::Promise => {
            let to = level.muns();
            to.flat_map(|m| (0..options.saturating_sub(1)).map(move |k| Answer::Promise(k, m))).collect()
        }
        AskKind::Sentence => (0..options).map(|k| Answer::Say(Sentence::Ready(k))).collect(),
    };
    let built = matches!(
        ask.kind(),
        AskKind::Frame | AskKind::Package | AskKind::Argument | AskKind::Points | AskKind::Promise
    );
    if built {
        found.extend((1..options).map(Answer::Choice));
    }
    let possible = |answer: &Answer| decide::judge(level, game.format(), game.state(), &open.put, answer).is_ok();
    let command = |answer| Command::Answer { ask: open.put.no, answer };
    found.into_iter().filter(possible).map(command).collect()
}

/// Every choice of at most `pick` cards.
fn subsets(cards: u8, pick: u8) -> Vec<Answer> {
    let all = 1u32 << u32::from(cards).min(LISTED_CARDS);
    let chosen = (0..all).filter(|set| set.count_ones() <= u32::from(pick));
    chosen.map(|set| Answer::Cards((0..cards).filter(|k| set >> k & 1 == 1).collect())).collect()
}

/// Frames on one issue: one option never, or one must.
fn frames(game: &Game) -> Vec<Answer> {
    let issues: Vec<_> =
        decide::round_of(game.format(), game.state().moment).map(|round| round.issues().collect()).unwrap_or_default();
    let mut found = Vec::new();
    for issue in issues {
        let n = game.level().issues().options(issue).count();
        for k in 0..n {
            for stance in [Stance::Never, Stance::Must] {
                let mut row = vec![Stance::May; n];
                row[k] = stance;
                found.push(Answer::Frame(vec![(issue, row)]));
            }
        }
    }
    found
}

/// The draft on the open issues, and every package that differs from it on one.
fn packages(game: &Game) -> Vec<Answer> {
    let draft = game.state().table.draft;
    let open = tabling_issues(game.format(), game.state());
    let base: Vec<(IssueIx, OptIx)> = open.iter().map(|issue| (*issue, draft.pick(*issue))).collect();
    let mut found = vec![Answer::Package(base.clone())];
    for (k, (issue, now)) in base.iter().enumerate() {
        for option in game.level().issues().options(*issue).filter(|option| option != now) {
            let mut other = base.clone();
            other[k].1 = option;
            found.push(Answer::Package(other));
        }
    }
    found
}

/// Every reply, with every change of one issue.
fn replies(game: &Game) -> Vec<Answer> {
    let mut found = vec![Answer::Reply(Reply::Yes), Answer::Reply(Reply::YesIf), Answer::Reply(Reply::No)];
    if let Some(package) = game.state().package_on_table() {
        for (issue, _) in &package.options {
            let options = game.level().issues().options(*issue);
            found.extend(options.map(|option| Answer::Reply(Reply::Other(*issue, option))));
        }
    }
    found
}

/// Every ground card on every open issue, alone and with the first bridge that fits.
fn arguments(game: &Game) -> Vec<Answer> {
    let level = game.level();
    let cards = |role: CardRole| {
        (0..level.cards().len() as u8).map(CardIx).filter(move |card| level.card(*card).role() == role)
    };
    let mut found = Vec::new();
    for issue in tabling_issues(game.format(), game.state()) {
        let bridge = cards(CardRole::Bridge).find(|card| level.card_fits(*card, issue));
        for ground in cards(CardRole::Ground) {
            for second in [None, bridge] {
                found.push(Answer::Argument { issue, ground, second });
            }
        }
    }
    found
}

/// One point of every weight on every issue of the format.
fn points(game: &Game) -> Vec<Answer> {
    let mut found = Vec::new();
    for &issue in game.format().open_issues() {
        for option in game.level().issues().options(issue) {
            found.extend((1..=3).map(|weight| Answer::Points(vec![Wish { issue, option, weight }])));
        }
    }
    found
}
