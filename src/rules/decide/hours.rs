//! Hours and agenda slots (`asks.md` 1.3): what work costs, and who has room for it.

use super::round_of;
use crate::rules::acts::{Group, Vocabulary};
use crate::rules::ask::{Answer, Effect, Hours, OptionSource, Put, Subject};
use crate::rules::bench::Bench;
use crate::rules::ids::{AskNo, MunIx};
use crate::rules::level::Format;
use crate::rules::level::Level;
use crate::rules::state::State;
use crate::rules::view::HoursView;

/// Hours in the week of one full-time official.
const HOURS_PER_FTE: f64 = 26.0;
/// Hours of the own shop that never stop: a fixed part, and a part per fte (`scoring.md` T6).
const SHOP_HOURS: (f64, f64) = (6.0, 6.5);
/// Load up to which work is free.
const FREE_LOAD: f64 = 0.85;
/// Weeks for which a council has its slots.
const SLOT_WEEKS: i32 = 13;
/// Slots per council in that time.
const SLOTS: i32 = 2;
/// Joint hours of letting the young people advise who came by themselves (E18).
const YOUTH_HOURS: f64 = 60.0;
/// The step of the ladder at which people advise.
pub const ADVISE: u8 = 3;
/// Hours of a fact with a reading guide on top of the fact.
const GUIDE_HOURS: f64 = 2.0;

/// Hours of a municipality in this round.
pub fn budget(level: &Level, plan: &Format, state: &State, m: MunIx) -> HoursView {
    let (all, shop, weeks) = week(level, plan, state, m);
    let room = |load: f64| ((load * all - shop) * weeks).max(0.0);
    HoursView { used: state.town(m).hours, pending: 0.0, free: room(FREE_LOAD), ceiling: room(1.0) }
}

/// The load of the officials of a municipality in this round, the work of the own shop included; 1 is all their hours.
pub fn load(level: &Level, plan: &Format, state: &State, m: MunIx) -> f64 {
    let (all, shop, weeks) = week(level, plan, state, m);
    if weeks > 0.0 { (state.town(m).hours / weeks + shop) / all } else { 0.0 }
}

/// Hours of a municipality in a week: all, and those of the own shop; and the weeks of this round.
fn week(level: &Level, plan: &Format, state: &State, m: MunIx) -> (f64, f64, f64) {
    let fte = (level.fte(m) - state.town(m).fte_lost).max(0.1);
    let weeks = round_of(plan, state.moment).map_or(0, |round| round.weeks().1 - round.weeks().0 + 1);
    (HOURS_PER_FTE * fte, SHOP_HOURS.0 + SHOP_HOURS.1 * level.fte(m), f64::from(weeks))
}

/// Agenda slots of a council in this round: two per quarter, at least one, and what it saved.
pub fn slots(plan: &Format, state: &State, m: MunIx) -> u8 {
    let weeks = round_of(plan, state.moment).map_or(0, |round| round.weeks().1 - round.weeks().0 + 1);
    let saved = state.town(m).saved_slots.iter().filter(|round| **round == state.moment.round).count();
    (SLOTS * weeks / SLOT_WEEKS).clamp(1, 8) as u8 + saved as u8
}

/// Hours and slots that an answer costs the municipality of the seat.
pub fn cost(level: &Level, state: &State, put: &Put, answer: &Answer) -> (f64, u8) {
    let ask = level.ask(put.ask);
    let home = level.seat(put.seat).municipality.unwrap_or_else(|| level.largest());
    let times = match answer {
        Answer::Points(wishes) => wishes.len() as f64,
        _ => 1.0,
    };
    let options = || chosen(answer).filter_map(|k| ask.options().get(k));
    let guided = options().any(|option| option.does.contains(&Effect::WithGuide));
    let mut total = (0.0, 0);
    for option in options() {
        total.0 += times * own_hours(level, price(state, put, option), home);
        total.1 += if debates(option) && state.town(home).debate_free { 0 } else { option.slots };
        if guided {
            let facts = option.does.iter().filter(|e| matches!(e, Effect::GiveFact(_))).count();
            total.0 += GUIDE_HOURS * facts as f64;
        }
    }
    total
}

/// Whether an answer holds a debate of account.
fn debates(option: &OptionSource) -> bool {
    option.does.contains(&Effect::Debate)
}

/// Whether an answer lets the young people advise who came by themselves (E18): that takes fewer hours, no weeks, and no
/// room in the draft.
pub fn invited(state: &State, put: &Put, option: &OptionSource) -> bool {
    let advises = |effect: &Effect| matches!(effect, Effect::Consult { step: ADVISE, .. });
    state.file.youth_invited && is_about_youth(put) && option.does.iter().any(advises)
}

/// The ask is about no other group than the young.
fn is_about_youth(put: &Put) -> bool {
    match put.subject {
        Some(Subject::Group(at)) => usize::from(at) == Group::Jongeren.at(),
        _ => true,
    }
}

/// Hours of an answer.
pub fn price(state: &State, put: &Put, option: &OptionSource) -> Hours {
    if invited(state, put, option) { Hours::Joint(YOUTH_HOURS) } else { option.hours }
}

/// The part of some hours that this municipality works.
pub fn own_hours(level: &Level, hours: Hours, m: MunIx) -> f64 {
    let joint = |h: f64| h * level.fte(m) / level.all_fte();
    match hours {
        Hours::None => 0.0,
        Hours::Own(h) => h,
        Hours::Joint(h) => joint(h),
        Hours::PerCouncil(h) => joint(h * level.n() as f64),
    }
}

/// Options that an answer uses, by their place. A built answer uses the first button.
pub fn chosen(answer: &Answer) -> impl Iterator<Item = usize> + '_ {
    let (one, cards): (Option<usize>, &[u8]) = match answer {
        Answer::Choice(k) | Answer::Vote(k, _) | Answer::Promise(k, _) => (Some(usize::from(*k)), &[]),
        Answer::Cards(cards) => (None, cards),
        Answer::Frame(_) | Answer::Package(_) | Answer::Argument { .. } | Answer::Points(_) | Answer::Say(_) => {
            (Some(0), &[])
        }
        Answer::Reply(reply) => (Some(usize::from(reply.place())), &[]),
    };
    one.into_iter().chain(cards.iter().map(|k| usize::from(*k)))
}

/// Hours and slots that other answers of the same municipality will use when this moment closes.
pub fn pending(level: &Level, state: &State, put: &Put) -> (f64, u8) {
    level.seat(put.seat).municipality.map_or((0.0, 0), |home| pending_of(level, state, home, Some(put.no)))
}

/// Hours and slots that the answers of a municipality will use, one ask left out.
pub fn pending_of(level: &Level, state: &State, home: MunIx, without: Option<AskNo>) -> (f64, u8) {
    let same = |other: &Put| Some(other.no) != without && level.seat(other.seat).municipality == Some(home);
    let answers = state.open.iter().filter(|open| same(&open.put)).filter_map(|open| {
        let answer = open.answer.as_ref()?;
        Some((open.put, cost(level, state, &open.put, answer)))
    });
    answers.fold((0.0, 0), |sum, (other, (hours, slots))| {
        let agenda = if level.seat(other.seat).bench.is_local() { slots } else { 0 };
        (sum.0 + hours, sum.1 + agenda)
    })
}

/// Whether slots of this seat are places on its own council's agenda.
pub fn has_agenda(level: &Level, put: &Put) -> bool {
    matches!(level.seat(put.seat).bench, Bench::Council | Bench::Alderman)
}
