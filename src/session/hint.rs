//! What the leader may want to know without looking for it (`peers.md` 4, the alarms that a room can see): quiet, at most three,
//! the most urgent first. A pure function of what the leader sees.

use super::leading::{Leading, LedChair};
use crate::rules::ask::Reply;
use crate::rules::ids::SeatIx;
use crate::rules::line::{FactValue, Line};
use crate::rules::view::{PackageView, Stage, View};

/// A single chair keeps the room waiting after so many seconds.
const WAITING: u32 = 45;
/// A chair has nothing to hold on to after so many seconds.
const IDLE: u32 = 240;
/// It is too much for a table when a third of it did nothing for so many seconds.
const LOST: u32 = 120;
/// So many seconds after the start four out of five should have a chair.
const JOINED: u32 = 180;
/// So many seconds too late put the talk afterwards in danger.
const LATE: u32 = 60;
/// Most hints at a time.
const MOST: usize = 3;

/// Something quiet to know, in the order in which it is urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hint {
    /// Somebody tries codes, so often.
    Guessing(u32),
    /// The session is so many seconds late and nothing can be shortened any more.
    Late(u32),
    /// The room waits for this one chair, for so many seconds.
    WaitingFor(SeatIx, u32),
    /// So many of so many people did nothing for two minutes.
    Lost(u32, u32),
    /// This chair did nothing for so many seconds.
    Idle(SeatIx, u32),
    /// So many of so many chairs are taken, three minutes after the start.
    FewJoined(u32, u32),
    /// Everybody said yes in the first round.
    Unanimous,
}

impl Hint {
    /// It as a sentence.
    pub fn line(self) -> Line {
        let number = |number: u32| FactValue::Number(number.into());
        let minutes = |seconds: u32| number(seconds.div_ceil(60));
        match self {
            Self::Guessing(times) => Line::new("pagina-alarm").with("aantal", number(times)),
            Self::Late(seconds) => Line::new("hint-laat").with("minuten", minutes(seconds)),
            Self::WaitingFor(seat, seconds) => {
                Line::new("hint-wacht-op").with("stoel", FactValue::Seat(seat)).with("tellen", number(seconds))
            }
            Self::Lost(lost, all) => Line::new("hint-stil").with("aantal", number(lost)).with("alle", number(all)),
            Self::Idle(seat, seconds) => {
                Line::new("hint-niets").with("stoel", FactValue::Seat(seat)).with("minuten", number(seconds / 60))
            }
            Self::FewJoined(here, all) => {
                Line::new("hint-weinig-binnen").with("aantal", number(here)).with("alle", number(all))
            }
            Self::Unanimous => Line::new("hint-eensgezind"),
        }
    }
}

/// The hints of this moment.
pub fn hints(leading: &Leading, view: Option<&View>) -> Vec<Hint> {
    let mut hints: Vec<Hint> = [
        (leading.alarms > 0).then_some(Hint::Guessing(leading.alarms)),
        leading.sheet.as_ref().filter(|sheet| sheet.late >= LATE).map(|sheet| Hint::Late(sheet.late)),
        few_joined(leading, view),
        view.filter(|view| is_unanimous(view)).map(|_| Hint::Unanimous),
    ]
    .into_iter()
    .flatten()
    .collect();
    // While the clock stands still nobody is asked to hurry.
    if view.is_some() && !leading.pace.frozen {
        hints.extend(slow(leading));
    }
    hints.sort_unstable();
    hints.truncate(MOST);
    hints
}

/// Chairs with people that keep others waiting, or were left behind.
fn slow(leading: &Leading) -> Vec<Hint> {
    let people: Vec<&LedChair> = leading.people().collect();
    let waiting: Vec<(SeatIx, u32)> = people.iter().filter_map(|chair| Some((chair.seat, chair.idle?))).collect();
    let lost = waiting.iter().filter(|(_, idle)| *idle >= LOST).count();
    let mut hints = Vec::new();
    match waiting[..] {
        [(seat, idle)] if idle >= WAITING => hints.push(Hint::WaitingFor(seat, idle)),
        [] | [_] => {}
        _ if lost * 3 >= people.len() => hints.push(Hint::Lost(lost as u32, people.len() as u32)),
        _ => {
            hints.extend(waiting.iter().filter(|(_, idle)| *idle >= IDLE).map(|(seat, idle)| Hint::Idle(*seat, *idle)));
        }
    }
    hints
}

/// Fewer than four out of five of the chairs that the run sheet counts on are taken when it is time to begin.
fn few_joined(leading: &Leading, view: Option<&View>) -> Option<Hint> {
    let began = leading.sheet.as_ref()?.elapsed;
    let people = leading.people().count() as u32;
    let late = view.is_none() && began >= JOINED && people * 5 < leading.expected * 4;
    late.then_some(Hint::FewJoined(people, leading.expected))
}

/// Everybody said a plain yes to the first package of the first round: there is nothing yet to talk about.
fn is_unanimous(view: &View) -> bool {
    let all_yes = |package: &PackageView| {
        !package.answers.is_empty() && package.answers.iter().all(|(_, answer)| *answer == Some(Some(Reply::Yes)))
    };
    let first = view.clock.moment.round == 1 && view.clock.stage != Stage::Over;
    first && view.packages.len() == 1 && view.packages.iter().all(all_yes)
}
