//! The "omdat" trace (`scoring.md` 3.3): the log replayed in time; each change of a dimension is booked on the acts that
//! caused it and the bookings add up exactly (P21). Beside it the counterfactual: what if this act were not there.

use std::collections::BTreeMap;

use super::aggregate::Dims;
use super::indicator::Indicators;
use super::issue::Package;
use super::model::{Model, Score};
use crate::rules::acts::{Act, Deed, Kind, Log, Vocabulary};

/// One booking: acts of one kind on one subject in one week.
#[derive(Clone, Debug, PartialEq)]
pub struct Booking {
    /// Week of the acts.
    pub week: i32,
    /// Their kind.
    pub kind: Kind,
    /// Dossier, issue, document or instrument; decisions that interact share the name of their bundle.
    pub subject: String,
    /// Places of the acts in the log.
    pub acts: Vec<usize>,
    /// What they changed.
    pub change: Dims,
    /// What they changed per indicator.
    pub indicators: Indicators,
}

/// The whole trace.
#[derive(Clone, Debug, PartialEq)]
pub struct Ledger {
    /// Today's package, nothing done.
    pub start: Dims,
    /// After the last act, with the package that the decisions in the log make.
    pub end: Dims,
    /// The bookings in order of week, kind and subject.
    pub bookings: Vec<Booking>,
}

/// A change to a log, for a counterfactual.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Without the act at this place.
    Without(usize),
    /// With another act at this place.
    Instead(usize, Act),
    /// With one more act.
    Also(Act),
}

impl Model {
    /// Replays a log in time order and books every change.
    pub fn ledger(&self, log: &Log) -> Ledger {
        let mut package = self.issues.status_quo();
        let mut acts = Vec::with_capacity(log.ev.len());
        let (mut marks, start) = self.marks_of(log, &acts, &package);
        let mut now = start;
        let mut bookings = Vec::new();
        for ((week, kind, subject), places) in self.groups(log) {
            for &place in &places {
                let act = log.ev[place];
                acts.push(act);
                if let Deed::Besluit { issue, option } = act.deed {
                    package = package.with(issue, option);
                }
            }
            let (next_marks, next) = self.marks_of(log, &acts, &package);
            bookings.push(Booking {
                week,
                kind: log.ev[places[0]].deed.kind(),
                subject: subject.to_owned(),
                acts: places,
                change: next.since(&now),
                indicators: next_marks.since(&marks),
            });
            debug_assert_eq!(bookings.last().map(|b| b.kind.name()), Some(kind));
            now = next;
            marks = next_marks;
        }
        Ledger { start, end: now, bookings }
    }

    /// Places of acts by week, kind and subject, in order; within a group in the order of time and log.
    fn groups<'a>(&'a self, log: &'a Log) -> BTreeMap<(i32, &'a str, &'a str), Vec<usize>> {
        let mut groups: BTreeMap<(i32, &str, &str), Vec<usize>> = BTreeMap::new();
        for (place, act) in log.ev.iter().enumerate() {
            let key = (act.week, act.deed.kind().name(), self.subject(&act.deed));
            groups.entry(key).or_default().push(place);
        }
        groups
    }

    /// What a deed is about: its dossier, else its issue (or the bundle of a decision), else its name.
    fn subject<'a>(&'a self, deed: &'a Deed) -> &'a str {
        let Some(issue) = deed.issue() else {
            return deed.subject();
        };
        let issue = self.issues.issue(issue);
        match (deed.kind(), &issue.bundle) {
            (Kind::Besluit, Some(bundle)) => bundle,
            _ => &issue.id,
        }
    }

    /// The scores if the log were different; nothing is written.
    pub fn what_if(&self, log: &Log, package: &Package, changes: &[Change]) -> Score {
        let gone = |place: &usize| changes.contains(&Change::Without(*place));
        let mut other = log.clone();
        for change in changes {
            if let Change::Instead(place, act) = *change
                && let Some(there) = other.ev.get_mut(place)
            {
                *there = act;
            }
        }
        let kept = (0..other.ev.len()).filter(|place| !gone(place));
        other.ev = kept.map(|place| other.ev[place]).collect();
        other.ev.extend(changes.iter().filter_map(|change| match *change {
            Change::Also(act) => Some(act),
            Change::Without(_) | Change::Instead(..) => None,
        }));
        self.score(&other, package)
    }
}
