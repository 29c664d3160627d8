//! The legal record: what was done, when and by whom, and what is so, as the law looks at it. One type for a running
//! game, a scored log and a situation file. It holds no names and no sentences.

use super::view::Ruling;
use super::word::{Count, Date, LegalAct, LegalFact, LegalForm, Reach};
use crate::rules::acts::{Clause, Mun, VisionItem, Vocabulary};
use crate::rules::ids::Week;

/// A day of the record: seven per week, day 0 is the Monday of week 0.
pub type Day = i16;
/// Days of a week.
pub const WEEK_DAYS: Day = 7;
/// Not done.
pub const NEVER: Day = Day::MAX;
/// After everything.
pub const END: Day = Day::MAX - 1;
/// Done, in a week that nobody wrote down.
pub const LONG_AGO: Day = Day::MIN / 2;

/// The first day of a week.
pub fn day_of(week: Week) -> Day {
    (week.clamp(-500, 4_000) as Day) * WEEK_DAYS
}

/// The week of a day; `None` when nobody wrote it down.
pub fn week_of(day: Day) -> Option<Week> {
    (day != LONG_AGO && day != NEVER && day != END).then(|| Week::from(day.div_euclid(WEEK_DAYS)))
}

/// When an act was done first, and how often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Slot {
    first: Day,
    times: u16,
}

/// Nothing was done.
const EMPTY: Slot = Slot { first: NEVER, times: 0 };

/// The record. Acts of the region have the last place of each row.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    n: usize,
    slots: Vec<Slot>,
    clauses: u32,
    vision: u32,
    facts: u64,
    counts: [Option<i64>; Count::COUNT],
    dates: [Option<Week>; Date::COUNT],
    /// Weeks for which an act is planned, where that is known.
    planned: Vec<(LegalAct, Week)>,
    /// What the table said about open norms, by id.
    rulings: Vec<(String, Ruling)>,
    /// The legal form.
    pub form: Option<LegalForm>,
    /// The day now: later acts are not there yet.
    pub now: Day,
    /// Nothing can be added any more.
    pub closed: bool,
    /// The regional articles are in force.
    pub duty: bool,
    /// The record tells all; else only what play produces.
    pub complete: bool,
}

impl Record {
    /// An empty record of so many municipalities, in which everything counts that is noted.
    pub fn new(n: usize) -> Self {
        let slots = if n == 0 { Vec::new() } else { vec![EMPTY; LegalAct::COUNT * (n + 1)] };
        Self {
            n,
            slots,
            clauses: 0,
            vision: 0,
            facts: 0,
            counts: [None; Count::COUNT],
            dates: [None; Date::COUNT],
            planned: Vec::new(),
            rulings: Vec::new(),
            form: None,
            now: END,
            closed: true,
            duty: false,
            complete: false,
        }
    }

    /// How many municipalities.
    pub fn n(&self) -> usize {
        self.n
    }

    /// Where an act of a municipality, or of the region, stands.
    fn slot(&self, act: LegalAct, m: Option<Mun>) -> usize {
        act.at() * (self.n + 1) + m.filter(|m| m.at() < self.n).map_or(self.n, Mun::at)
    }

    /// The row of an act.
    fn row(&self, act: LegalAct) -> &[Slot] {
        let from = act.at() * (self.n + 1);
        &self.slots[from..=from + self.n]
    }

    /// Notes an act; the first time counts, and how often.
    pub fn note(&mut self, act: LegalAct, m: Option<Mun>, day: Day) {
        let at = self.slot(act, m);
        if let Some(slot) = self.slots.get_mut(at) {
            slot.first = slot.first.min(day);
            slot.times = slot.times.saturating_add(1);
        }
    }

    /// Puts the day of an act, whatever was noted; `NEVER` takes it away.
    pub fn put(&mut self, act: LegalAct, m: Option<Mun>, day: Day) {
        let at = self.slot(act, m);
        if let Some(slot) = self.slots.get_mut(at) {
            *slot = Slot { first: day, times: u16::from(day != NEVER) };
        }
    }

    /// When an act was done: for a council, by or for it; without council by the last of all, or by the first who did
    /// what is done once.
    pub fn day(&self, act: LegalAct, who: Option<Mun>) -> Day {
        let row = self.row(act);
        let joint = row[self.n].first;
        match (act.reach(), who) {
            (Reach::Each, Some(m)) => row[m.at().min(self.n)].first.min(joint),
            (Reach::Each, None) => row[..self.n].iter().map(|slot| slot.first.min(joint)).max().unwrap_or(joint),
            (Reach::Once, _) => row.iter().map(|slot| slot.first).min().unwrap_or(NEVER),
        }
    }

    /// When an act was done by or for anybody at all.
    pub fn any_day(&self, act: LegalAct, who: Option<Mun>) -> Day {
        match who {
            Some(m) if act.reach() == Reach::Each => self.day(act, Some(m)),
            _ => self.row(act).iter().map(|slot| slot.first).min().unwrap_or(NEVER),
        }
    }

    /// How often an act was done, by anybody.
    pub fn times(&self, act: LegalAct, who: Option<Mun>) -> i32 {
        let own = |k: usize| i32::from(self.row(act)[k].times);
        match who {
            Some(m) if act.reach() == Reach::Each => own(m.at().min(self.n)) + own(self.n),
            _ => (0..=self.n).map(own).sum(),
        }
    }

    /// The municipalities that did not do it by this day.
    pub fn missing(&self, act: LegalAct, by: Day) -> impl Iterator<Item = Mun> + '_ {
        (0..self.n as u8).map(Mun).filter(move |m| self.day(act, Some(*m)) > by)
    }

    /// The municipalities that did it by this day.
    pub fn doers(&self, act: LegalAct, by: Day) -> impl Iterator<Item = Mun> + '_ {
        (0..self.n as u8).map(Mun).filter(move |m| self.day(act, Some(*m)) <= by)
    }

    /// Whether the record can tell of an act.
    pub fn tells(&self, act: LegalAct) -> bool {
        self.complete || super::play::tells(act)
    }

    /// Whether the record can tell of a fact.
    pub fn tells_fact(&self, fact: LegalFact) -> bool {
        self.complete || super::play::tells_fact(fact)
    }

    /// Sets or clears a clause.
    pub fn set_clause(&mut self, clause: Clause, on: bool) {
        set(&mut self.clauses, clause.at(), on);
    }

    /// Whether the text has a clause.
    pub fn clause(&self, clause: Clause) -> bool {
        self.clauses >> clause.at() & 1 == 1
    }

    /// Sets or clears an item of the regiovisie.
    pub fn set_vision(&mut self, item: VisionItem, on: bool) {
        set(&mut self.vision, item.at(), on);
    }

    /// Whether the regiovisie has an item.
    pub fn vision(&self, item: VisionItem) -> bool {
        self.vision >> item.at() & 1 == 1
    }

    /// Sets or clears a fact.
    pub fn set_fact(&mut self, fact: LegalFact, on: bool) {
        let bit = 1 << fact.at();
        self.facts = if on { self.facts | bit } else { self.facts & !bit };
    }

    /// Whether a fact is so.
    pub fn fact(&self, fact: LegalFact) -> bool {
        self.facts >> fact.at() & 1 == 1
    }

    /// Sets a count.
    pub fn set_count(&mut self, count: Count, value: i64) {
        self.counts[count.at()] = Some(value);
    }

    /// A count, if it is known.
    pub fn count(&self, count: Count) -> Option<i64> {
        self.counts[count.at()]
    }

    /// Sets the week of a date.
    pub fn set_date(&mut self, date: Date, week: Option<Week>) {
        self.dates[date.at()] = week;
    }

    /// The week of a date, if the record knows it.
    pub fn date(&self, date: Date) -> Option<Week> {
        self.dates[date.at()]
    }

    /// The week of the last act.
    pub fn last_week(&self) -> Week {
        let done = self.slots.iter().map(|slot| slot.first).filter(|day| *day < END);
        done.max().and_then(week_of).unwrap_or(0)
    }

    /// What the table says about an open norm; the last word counts.
    pub fn rule(&mut self, norm: &str, ruling: Ruling) {
        self.rulings.retain(|(other, _)| other != norm);
        self.rulings.push((norm.to_owned(), ruling));
    }

    /// What the table said about an open norm.
    pub fn ruling(&self, norm: &str) -> Option<&Ruling> {
        self.rulings.iter().find(|(other, _)| other == norm).map(|(_, ruling)| ruling)
    }

    /// Says for which week an act is planned.
    pub fn plan(&mut self, act: LegalAct, week: Week) {
        self.planned.retain(|(other, _)| *other != act);
        self.planned.push((act, week));
    }

    /// The week for which an act is planned, if that is known.
    pub fn planned(&self, act: LegalAct) -> Option<Week> {
        self.planned.iter().find(|(other, _)| *other == act).map(|(_, week)| *week)
    }
}

/// Sets or clears a bit.
fn set(bits: &mut u32, at: usize, on: bool) {
    *bits = if on { *bits | 1 << at } else { *bits & !(1 << at) };
}
