//! What packages are worth to aldermen and councils, computed once and kept: one judge per level, shared by all bots and
//! games. It knows only what is public: the level and a package. Keeping results never changes them.

use crate::rules::ids::{IssueIx, MunIx, OptIx};
use crate::rules::level::Level;
use crate::rules::score::Package;
use crate::rules::score::interest::Seat;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Packages of which the worth is kept; when full, keeping starts afresh.
const KEPT: usize = 200_000;
/// Combinations of one tabling that are weighed (four issues of four options are 256).
const MOST_COMBINATIONS: usize = 512;

/// For whom something is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// The alderman of a municipality.
    Alderman(MunIx),
    /// The council of a municipality.
    Council(MunIx),
}

impl Whose {
    /// Place in a row of worths.
    fn at(self) -> usize {
        match self {
            Whose::Alderman(m) => 2 * m.at(),
            Whose::Council(m) => 2 * m.at() + 1,
        }
    }
}

/// Every combination of options of some issues, with what each is worth to everybody while the rest is as it begins.
#[derive(Debug)]
pub struct Parcel {
    /// The issues.
    pub issues: Vec<IssueIx>,
    /// Options per combination.
    pub combinations: Vec<Vec<OptIx>>,
    /// Whether a combination can meet every hard norm.
    lawful: Vec<bool>,
    /// Worth per combination, per alderman and council.
    worth: Vec<Arc<[f64]>>,
    /// The most that a combination that can meet every hard norm is worth to each.
    most: Vec<f64>,
}

/// Judges packages.
#[derive(Debug)]
pub struct Judge {
    level: Arc<Level>,
    seats: Vec<Option<Seat>>,
    floors: Vec<f64>,
    kept: Mutex<BTreeMap<Package, Arc<[f64]>>>,
    parcels: Mutex<BTreeMap<Vec<IssueIx>, Arc<Parcel>>>,
}

/// What is behind a lock; a bot that panicked while it held the lock left only finished entries.
fn open<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Judge {
    /// The judge of a level.
    pub fn new(level: Arc<Level>) -> Self {
        let model = level.model().clone();
        let seats = level.muns().flat_map(|m| {
            let town = level.municipality(m);
            [town.alderman_role(), town.council_role()].map(|role| model.seat(role, Some(m)))
        });
        let mut judge = Self {
            seats: seats.collect(),
            level: level.clone(),
            floors: Vec::new(),
            kept: Mutex::default(),
            parcels: Mutex::default(),
        };
        let imposed = judge.worths(&model.interests().imposed());
        judge.floors = imposed.iter().map(|worth| worth - model.interests().imposed_loss()).collect();
        judge
    }

    /// The level that it judges.
    pub fn level(&self) -> &Arc<Level> {
        &self.level
    }

    /// What a package is worth to every alderman and council.
    fn worths(&self, package: &Package) -> Arc<[f64]> {
        if let Some(worths) = open(&self.kept).get(package) {
            return worths.clone();
        }
        let model = self.level.model();
        let outcome = model.outcomes(package, None);
        let worths: Arc<[f64]> =
            self.seats.iter().map(|seat| seat.as_ref().map_or(0.5, |seat| model.utility(seat, &outcome))).collect();
        let mut kept = open(&self.kept);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(*package, worths.clone());
        worths
    }

    /// What a package is worth to one, 0..=1.
    pub fn worth(&self, whose: Whose, package: &Package) -> f64 {
        self.worths(package)[whose.at()]
    }

    /// What one change of a draft brings.
    pub fn gain(&self, whose: Whose, draft: &Package, issue: IssueIx, option: OptIx) -> f64 {
        self.worth(whose, &draft.with(issue, option)) - self.worth(whose, draft)
    }

    /// What comes without agreement: imposition, less delay and loss of face.
    pub fn disagreement(&self, whose: Whose) -> f64 {
        self.floors[whose.at()]
    }

    /// Every combination on some issues.
    pub fn parcel(&self, issues: &[IssueIx]) -> Arc<Parcel> {
        if let Some(parcel) = open(&self.parcels).get(issues) {
            return parcel.clone();
        }
        let parcel = Arc::new(self.weigh(issues));
        open(&self.parcels).insert(issues.to_vec(), parcel.clone());
        parcel
    }

    /// What each option of an issue is worth to one while the rest is as it begins.
    pub fn leanings(&self, whose: Whose, issue: IssueIx) -> Vec<f64> {
        self.parcel(&[issue]).worth.iter().map(|worths| worths[whose.at()]).collect()
    }

    /// Weighs every combination.
    fn weigh(&self, issues: &[IssueIx]) -> Parcel {
        let all = self.level.issues();
        let mut combinations: Vec<Vec<OptIx>> = vec![Vec::new()];
        for issue in issues {
            let longer = combinations
                .iter()
                .flat_map(|head| all.options(*issue).map(|option| head.iter().copied().chain([option]).collect()));
            combinations = longer.take(MOST_COMBINATIONS).collect();
        }
        let lawful =
            |combination: &Vec<OptIx>| issues.iter().zip(combination).all(|(i, o)| self.level.can_meet_norms(*i, *o));
        let worth = |combination: &Vec<OptIx>| self.worths(&put(all.begin(), issues, combination));
        let lawful: Vec<bool> = combinations.iter().map(lawful).collect();
        let worth: Vec<_> = combinations.iter().map(worth).collect();
        let mut most = vec![f64::NEG_INFINITY; self.seats.len()];
        for (worths, _) in worth.iter().zip(&lawful).filter(|(_, lawful)| **lawful) {
            most.iter_mut().zip(worths.iter()).for_each(|(most, worth)| *most = most.max(*worth));
        }
        Parcel { lawful, worth, most, issues: issues.to_vec(), combinations }
    }
}

impl Parcel {
    /// Combinations that can meet every hard norm, with what each is worth to one in this draft: exact for the draft, and
    /// as if the rest did not matter for the difference.
    pub fn rated<'a>(
        &'a self,
        judge: &Judge,
        whose: Whose,
        draft: &Package,
    ) -> impl Iterator<Item = (&'a [OptIx], f64)> + 'a {
        let shift = self.shift(judge, whose, draft);
        let rated = self.combinations.iter().zip(&self.worth).zip(&self.lawful);
        rated.filter(|(_, lawful)| **lawful).map(move |((c, worth), _)| (c.as_slice(), worth[whose.at()] + shift))
    }

    /// The most that one can get from this parcel in this draft.
    pub fn best(&self, judge: &Judge, whose: Whose, draft: &Package) -> f64 {
        self.most[whose.at()] + self.shift(judge, whose, draft)
    }

    /// What the rest of this draft adds to every combination. They lie in the order of their options.
    fn shift(&self, judge: &Judge, whose: Whose, draft: &Package) -> f64 {
        let picks = || self.issues.iter().map(|issue| draft.pick(*issue));
        let here = self.combinations.binary_search_by(|c| c.iter().copied().cmp(picks()));
        here.map_or(0.0, |k| judge.worth(whose, draft) - self.worth[k][whose.at()])
    }
}

/// A package with other options for some issues.
pub fn put(package: Package, issues: &[IssueIx], options: &[OptIx]) -> Package {
    issues.iter().zip(options).fold(package, |package, (issue, option)| package.with(*issue, *option))
}
