//! Is this answer possible? Only the impossible is refused (`asks.md` 1.2 rule 3).

use super::hours::{budget, chosen, cost, has_agenda, invited, pending, slots};
use super::office::ASKED_GROUP;
use super::table::tabling_issues;
use super::{round_of, speaking_order};
use crate::rules::ask::{Answer, AskKind, Effect, Put, Reply, Sentence, Stance, Wish};
use crate::rules::child::Walk;
use crate::rules::ids::{CardIx, IssueIx, MunIx, OptIx};
use crate::rules::level::Format;
use crate::rules::level::Level;
use crate::rules::level::source::CardRole;
use crate::rules::line::{FactValue, Line};
use crate::rules::refusal::Refusal;
use crate::rules::score::Package;
use crate::rules::state::{State, Town};
use std::cell::OnceCell;

/// Most issues in one frame or package (`asks.md` 1.1).
const MOST_ISSUES: usize = 4;
/// Steps with an announced date that leave no room for an extra meeting (`asks.md` G2, A8).
const EVERY_STEP: usize = 8;
/// Weights of a council's points together.
const WEIGHTS: u32 = 6;
/// Characters in a sentence.
const SENTENCE: usize = 140;

/// Judges an answer to an open ask.
pub fn judge(level: &Level, plan: &Format, state: &State, put: &Put, answer: &Answer) -> Result<(), Refusal> {
    fits_kind(level, plan, state, put, answer)?;
    let ask = level.ask(put.ask);
    if chosen(answer).any(|k| k >= ask.options().len()) {
        return Err(Refusal::of("onbekende-optie"));
    }
    affordable(level, plan, state, put, answer, &OnceCell::new())
}

/// Dates that were announced allow no extra meeting, and a group takes part as far as the draft says.
fn stands(level: &Level, state: &State, put: &Put, answer: &Answer) -> Result<(), Refusal> {
    let options = level.ask(put.ask).options();
    for option in chosen(answer).filter_map(|k| options.get(k)) {
        if option.does.contains(&Effect::ExtraMeeting) && state.file.announced.len() >= EVERY_STEP {
            return Err(Refusal::of("data-vast"));
        }
        let asked = option.does.iter().filter_map(|effect| match effect {
            Effect::Consult { group, step } if group == ASKED_GROUP => Some(*step),
            _ => None,
        });
        let Some(step) = asked.max().filter(|_| !invited(state, put, option)) else { continue };
        let most = level.highest_step(&state.table.draft);
        if step > most {
            let line = Line::new("weigering-trede").with("trede", FactValue::Text(format!("trede-{most}")));
            return Err(line.into());
        }
    }
    Ok(())
}

/// Options of an open ask that cannot be chosen now, with the reason.
pub fn closed(level: &Level, plan: &Format, state: &State, put: &Put) -> Vec<(u8, Line)> {
    let (ask, walk) = (level.ask(put.ask), OnceCell::new());
    let refused = |k: u8| {
        let answer = match ask.kind() {
            AskKind::Divide { .. } | AskKind::Paper => Answer::Cards(vec![k]),
            _ => Answer::Choice(k),
        };
        Some((k, affordable(level, plan, state, put, &answer, &walk).err()?.line))
    };
    (0..ask.options().len() as u8).filter_map(refused).collect()
}

/// Hours below the ceiling, places on the agenda, a repair that a child would notice, and what stands already.
fn affordable<'a>(
    level: &'a Level,
    plan: &Format,
    state: &'a State,
    put: &Put,
    answer: &Answer,
    walk: &OnceCell<Walk<'a>>,
) -> Result<(), Refusal> {
    let notices = |issue, option| walk.get_or_init(|| Walk::of(level, plan, state)).notices(issue, option);
    noticed(level, put, answer, notices)?;
    stands(level, state, put, answer)?;
    let Some(home) = level.seat(put.seat).municipality else { return Ok(()) };
    let (hours, places) = cost(level, state, put, answer);
    let limited = level.ask(put.ask).kind().stops_at_ceiling() && hours > 0.0;
    let needs_place = has_agenda(level, put) && places > 0;
    if !limited && !needs_place {
        return Ok(());
    }
    let (other_hours, other_places) = pending(level, state, put);
    let room = budget(level, plan, state, home);
    let over = room.used + other_hours + hours - room.ceiling;
    if limited && over > 1e-9 {
        let line = Line::new("weigering-uren-op")
            .with("uren", FactValue::Number(libm::ceil(hours) as i64))
            .with("over", FactValue::Number(libm::floor((hours - over).max(0.0)) as i64));
        return Err(line.into());
    }
    let all = slots(plan, state, home);
    if needs_place && state.town(home).slots + other_places + places > all {
        return Err(Line::new("weigering-agenda-vol").with("plekken", FactValue::Number(all.into())).into());
    }
    Ok(())
}

/// The table repairs what the children met (T1), nothing else.
fn noticed(level: &Level, put: &Put, answer: &Answer, notices: impl Fn(IssueIx, OptIx) -> bool) -> Result<(), Refusal> {
    let options = level.ask(put.ask).options();
    let repairs = chosen(answer).filter_map(|k| options.get(k)).flat_map(|option| &option.does);
    for effect in repairs {
        if let Effect::Repair(issue, option) = effect
            && let Some((issue, option)) = level.option_ix(issue, option)
            && !notices(issue, option)
        {
            return Err(Refusal::of("geen-kind"));
        }
    }
    Ok(())
}

/// The shape of the answer fits the kind of the ask.
fn fits_kind(level: &Level, plan: &Format, state: &State, put: &Put, answer: &Answer) -> Result<(), Refusal> {
    let ask = level.ask(put.ask);
    let home = level.seat(put.seat).municipality;
    match (ask.kind(), answer) {
        (AskKind::Choose | AskKind::Vote | AskKind::Tag | AskKind::Judgement, Answer::Choice(_)) => Ok(()),
        (AskKind::Vote | AskKind::Judgement, Answer::Vote(_, sentence)) => short(sentence),
        (AskKind::Divide { pick }, Answer::Cards(cards)) => at_most(cards, pick.into()),
        (AskKind::Paper, Answer::Cards(cards)) => at_most(cards, ask.options().len()),
        (AskKind::Frame, Answer::Frame(rows)) => frame(level, plan, state, rows),
        (AskKind::Package, Answer::Package(options)) => {
            package(level, plan, state, options)?;
            my_turn(level, plan, state, home)
        }
        (AskKind::Reply, Answer::Reply(reply)) => one_reply(level, plan, state, *reply),
        (AskKind::Argument, Answer::Argument { issue, ground, second }) => {
            argument(level, plan, state, home, *issue, *ground, *second)
        }
        (AskKind::Points, Answer::Points(wishes)) => points(level, plan, state, home, wishes),
        (AskKind::Promise, Answer::Promise(_, to)) => promise(level, home, *to),
        (AskKind::Sentence, Answer::Say(sentence)) => short(sentence),
        // The buttons beside a built answer: every option but the first.
        (
            AskKind::Frame
            | AskKind::Package
            | AskKind::Argument
            | AskKind::Points
            | AskKind::Promise
            | AskKind::Sentence,
            Answer::Choice(k),
        ) if *k > 0 || ask.kind() == AskKind::Sentence => Ok(()),
        _ => Err(Refusal::of("verkeerd-soort")),
    }
}

/// Distinct cards, not too many.
fn at_most(cards: &[u8], most: usize) -> Result<(), Refusal> {
    let distinct = cards.iter().enumerate().all(|(k, card)| !cards[..k].contains(card));
    if cards.len() > most || !distinct {
        return Err(Line::new("weigering-te-veel-gekozen").with("aantal", FactValue::Number(most as i64)).into());
    }
    Ok(())
}

/// A sentence of at most 140 characters.
fn short(sentence: &Sentence) -> Result<(), Refusal> {
    match sentence {
        Sentence::Own(words) if words.chars().count() > SENTENCE => Err(Refusal::of("zin-te-lang")),
        Sentence::Own(_) | Sentence::Ready(_) | Sentence::Empty => Ok(()),
    }
}

/// A frame: at most four issues, one must and two nevers per issue, something left to choose.
fn frame(level: &Level, plan: &Format, state: &State, rows: &[(IssueIx, Vec<Stance>)]) -> Result<(), Refusal> {
    if rows.is_empty() {
        return Err(Refusal::of("kader-leeg"));
    }
    let open: Vec<_> = round_of(plan, state.moment).map(|round| round.issues().collect()).unwrap_or_default();
    let twice = rows.iter().enumerate().any(|(k, (issue, _))| rows[..k].iter().any(|(other, _)| other == issue));
    if rows.len() > MOST_ISSUES || twice {
        return Err(Refusal::of("kader-te-veel"));
    }
    for (issue, row) in rows {
        if !open.contains(issue) || row.len() != level.issues().options(*issue).count() {
            return Err(Refusal::of("onbekende-optie"));
        }
        let count = |stance: Stance| row.iter().filter(|&&other| other == stance).count();
        if count(Stance::Must) > 1 || count(Stance::Never) > 2 {
            return Err(Refusal::of("kader-te-veel"));
        }
        if count(Stance::Never) == row.len() {
            return Err(about("kader-onmogelijk", level, *issue));
        }
    }
    Ok(())
}

/// A refusal that names the issue; one that the level does not have has no name.
fn about(reason: &str, level: &Level, issue: IssueIx) -> Refusal {
    if issue.at() >= level.issues().len() {
        return Refusal::of("onbekende-optie");
    }
    Line::new(format!("weigering-{reason}")).with("kwestie", FactValue::Issue(issue)).into()
}

/// A package: every issue of this tabling once, and no pair that does not go together.
fn package(level: &Level, plan: &Format, state: &State, options: &[(IssueIx, OptIx)]) -> Result<(), Refusal> {
    let open = tabling_issues(plan, state);
    if options.is_empty() {
        return Err(Refusal::of("pakket-leeg"));
    }
    let mut draft = state.table.draft;
    for (k, (issue, option)) in options.iter().enumerate() {
        if !open.contains(issue) || options[..k].iter().any(|(other, _)| other == issue) {
            return Err(about("pakket-niet-open", level, *issue));
        }
        if option.at() >= level.issues().options(*issue).count() {
            return Err(Refusal::of("onbekende-optie"));
        }
        draft = draft.with(*issue, *option);
    }
    if !plan.fits_knobs(options) {
        return Err(Refusal::of("knop"));
    }
    go_together(level, &draft)
}

/// No pair of options that does not go together.
fn go_together(level: &Level, draft: &Package) -> Result<(), Refusal> {
    match level.issues().clashes(draft).first() {
        None => Ok(()),
        Some(clash) => {
            let mut line = Line::new("weigering-paar").with("reden", FactValue::Text(clash.reason.clone()));
            for (fact, pick) in [("optie", &clash.pair.0), ("andere", &clash.pair.1)] {
                if let Ok((issue, option)) = level.issues().resolve(pick) {
                    line = line.with(fact, FactValue::Option(issue, option));
                }
            }
            Err(line.into())
        }
    }
}

/// Tabling is for the alderman whose turn it is.
fn my_turn(level: &Level, plan: &Format, state: &State, home: Option<MunIx>) -> Result<(), Refusal> {
    let first = speaking_order(level, plan, state).first().copied();
    if home.is_some() && home == first { Ok(()) } else { Err(Refusal::of("niet-aan-de-beurt")) }
}

/// A reply to the package that lies on the table.
fn one_reply(level: &Level, plan: &Format, state: &State, reply: Reply) -> Result<(), Refusal> {
    let Some(tabled) = state.package_on_table() else {
        return Err(Refusal::of("pakket-ingetrokken"));
    };
    match reply {
        Reply::Yes | Reply::YesIf | Reply::No => Ok(()),
        Reply::Other(issue, option) => match tabled.options.iter().find(|(other, _)| *other == issue) {
            Some((_, old)) if *old == option => Err(Refusal::of("onbekende-optie")),
            Some(_) => package(level, plan, state, &plan.varied(&tabled.options, issue, option)),
            None => Err(about("pakket-niet-open", level, issue)),
        },
    }
}

/// A reason card that fits the issue; an answer card only once somebody else has argued on it; one move per issue.
fn argument(
    level: &Level,
    plan: &Format,
    state: &State,
    home: Option<MunIx>,
    issue: IssueIx,
    ground: CardIx,
    second: Option<CardIx>,
) -> Result<(), Refusal> {
    if !tabling_issues(plan, state).contains(&issue) {
        return Err(about("pakket-niet-open", level, issue));
    }
    let fits =
        |card: CardIx, roles: &[CardRole]| level.card_fits(card, issue) && roles.contains(&level.card(card).role());
    let known = |card: CardIx| card.at() < level.cards().len();
    if !known(ground) || !fits(ground, &[CardRole::Ground]) {
        return Err(Refusal::of("kaart-onbekend"));
    }
    let others = state.arguments_now().iter().any(|a| a.issue == issue && Some(a.by) != home);
    match second {
        None => Ok(()),
        Some(card) if !known(card) => Err(Refusal::of("kaart-onbekend")),
        Some(card) if fits(card, &[CardRole::Bridge]) || (others && fits(card, &[CardRole::Answer])) => Ok(()),
        Some(_) => Err(Refusal::of("kaart-onbekend")),
    }
}

/// Points that a council may still give in one view; an event may grant one more (E11).
pub fn most_points(plan: &Format, town: &Town) -> u8 {
    let view = if town.spoke() { 0 } else { plan.points() };
    view + u8::from(town.extra_point)
}

/// Points of a view: as many as the format allows, weights together at most six.
fn points(level: &Level, plan: &Format, state: &State, home: Option<MunIx>, wishes: &[Wish]) -> Result<(), Refusal> {
    if wishes.is_empty() {
        return Err(Refusal::of("punten-leeg"));
    }
    let most = home.map_or(plan.points(), |m| most_points(plan, state.town(m)));
    if wishes.len() > usize::from(most) {
        return Err(Line::new("weigering-punten-te-veel").with("aantal", FactValue::Number(most.into())).into());
    }
    let weights: u32 = wishes.iter().map(|wish| u32::from(wish.weight)).sum();
    if weights > WEIGHTS || wishes.iter().any(|wish| !(1..=3).contains(&wish.weight)) {
        return Err(Refusal::of("punten-gewicht"));
    }
    for (k, wish) in wishes.iter().enumerate() {
        let exists =
            wish.issue.at() < level.issues().len() && wish.option.at() < level.issues().options(wish.issue).count();
        if !exists || wish.option == state.table.draft.pick(wish.issue) {
            return Err(Refusal::of("onbekende-optie"));
        }
        if wishes[..k].iter().any(|other| other.issue == wish.issue) {
            return Err(Refusal::of("punten-dubbel"));
        }
    }
    Ok(())
}

/// A promise to another municipality.
fn promise(level: &Level, home: Option<MunIx>, to: MunIx) -> Result<(), Refusal> {
    if to.at() >= level.n() {
        return Err(Refusal::of("onbekende-optie"));
    }
    if home == Some(to) { Err(Refusal::of("belofte-aan-zichzelf")) } else { Ok(()) }
}
