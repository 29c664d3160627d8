//! What a package is worth to whom: utilities from the public interests of roles, remembered per package.

use crate::rules::ids::{IssueIx, MunIx, OptIx};
use crate::rules::level::Level;
use crate::rules::score::Package;
use crate::rules::score::interest::Seat;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Packages that are remembered; beyond it memory starts afresh.
const REMEMBERED: usize = 200_000;

/// Utilities of a package: aldermen, then councils, in the order of the level.
type Worth = Arc<[f64]>;

/// The judge of a level; shared by all bots and games on it.
#[derive(Debug)]
pub struct Judge {
    level: Arc<Level>,
    seats: Vec<Seat>,
    floor: Worth,
    known: Mutex<BTreeMap<Package, Worth>>,
}

impl Judge {
    /// A judge for a level.
    pub fn new(level: Arc<Level>) -> Self {
        let model = level.model().clone();
        let role = |m: MunIx, key: &str| model.seat(key, Some(m));
        let aldermen = level.muns().filter_map(|m| role(m, level.municipality(m).alderman_role()));
        let councils = level.muns().filter_map(|m| role(m, level.municipality(m).council_role()));
        let seats: Vec<Seat> = aldermen.chain(councils).collect();
        let imposed = model.interests().imposed();
        let loss = model.interests().imposed_loss();
        let outcome = model.outcomes(&imposed, None);
        let floor = seats.iter().map(|seat| model.utility(seat, &outcome) - loss).collect();
        Self { level, seats, floor, known: Mutex::new(BTreeMap::new()) }
    }

    /// The level.
    pub fn level(&self) -> &Arc<Level> {
        &self.level
    }

    /// What a package is worth to an alderman.
    pub fn to_alderman(&self, m: MunIx, package: &Package) -> f64 {
        self.worth(package)[m.at()]
    }

    /// What a package is worth to a council.
    pub fn to_council(&self, m: MunIx, package: &Package) -> f64 {
        self.worth(package)[self.level.n() + m.at()]
    }

    /// What an alderman has without an agreement.
    pub fn floor(&self, m: MunIx) -> f64 {
        self.floor[m.at()]
    }

    /// Options of an issue that are lawful and go together with the rest of a package.
    pub fn possible(&self, package: &Package, issue: IssueIx) -> impl Iterator<Item = OptIx> + '_ {
        let package = *package;
        let issues = self.level.issues();
        issues.options(issue).filter(move |option| {
            issues.lawful(issue, *option) && issues.clashes(&package.with(issue, *option)).is_empty()
        })
    }

    /// The utilities of a package.
    fn worth(&self, package: &Package) -> Worth {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner).get(package).cloned();
        known.unwrap_or_else(|| {
            let model = self.level.model();
            let outcome = model.outcomes(package, None);
            let worth: Worth = self.seats.iter().map(|seat| model.utility(seat, &outcome)).collect();
            let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            if known.len() >= REMEMBERED {
                known.clear();
            }
            known.insert(*package, worth.clone());
            worth
        })
    }
}
