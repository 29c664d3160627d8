//! Bargaining (`scoring.md` 5.5): distance from what the players could have had together. Debrief material, never a
//! grade: the points found are reference points of a fixed search, not proven optima.

use super::interest::Seat;
use super::issue::Package;
use super::model::Model;
use super::world::Lcg;
use crate::rules::acts::{IssueIx, OptionIx};

/// Sweeps over all issues before a search stops.
const SWEEPS: usize = 3;
/// Packages from which a search starts.
const STARTS: usize = 8;
/// Seed of the reference for random starts.
const START_SEED: u64 = 17;
/// Single changes that are tried in pairs.
const PAIRED: usize = 14;
/// A gain of the sum that breaks ties between equal minima.
const TIE: f64 = 1e-6;
/// No division by less.
const TINY: f64 = 1e-9;

/// Bargaining between seats, against what comes without agreement.
pub struct Bargain<'a> {
    /// The model.
    model: &'a Model,
    /// The players.
    seats: &'a [Seat],
    /// Utility of imposition per seat (BATNA).
    pub disagreement: Vec<f64>,
}

/// What the players could have had: packages and utilities per seat.
#[derive(Clone, Debug, PartialEq)]
pub struct Solutions {
    /// Largest product of gains.
    pub nash: Package,
    /// Largest equal share of the ideal gains.
    pub kalai_smorodinsky: Package,
    /// Largest smallest gain.
    pub egalitarian: Package,
    /// Largest sum.
    pub utilitarian: Package,
    /// The best that each seat alone could reach.
    pub ideal: Vec<f64>,
}

/// How a package compares.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// Utility per seat.
    pub utilities: Vec<f64>,
    /// Smallest gain over imposition.
    pub least_gain: f64,
    /// Smallest share of the ideal gain (Kalai-Smorodinsky).
    pub ideal_share: f64,
    /// Product of gains against the Nash point.
    pub nash_ratio: f64,
    /// Distance to the Nash point.
    pub nash_distance: f64,
    /// Sum of utilities.
    pub sum: f64,
}

/// Missed joint gain: how much everybody could have had more, and by which changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Missed {
    /// The least gain of any seat.
    pub gain: f64,
    /// At most two changes.
    pub changes: Vec<(IssueIx, OptionIx)>,
}

impl<'a> Bargain<'a> {
    /// Bargaining between these seats.
    pub fn new(model: &'a Model, seats: &'a [Seat]) -> Self {
        let mut bargain = Self { model, seats, disagreement: Vec::new() };
        let loss = model.interests.imposed_loss();
        let imposed = bargain.utilities(&model.interests.imposed());
        bargain.disagreement = imposed.into_iter().map(|u| u - loss).collect();
        bargain
    }

    /// Utility of a package per seat.
    pub fn utilities(&self, package: &Package) -> Vec<f64> {
        let outcome = self.model.outcomes(package, None);
        self.seats.iter().map(|seat| self.model.utility(seat, &outcome)).collect()
    }

    /// Gains over imposition.
    fn gains<'b>(&'b self, utilities: &'b [f64]) -> impl Iterator<Item = f64> + 'b {
        utilities.iter().zip(&self.disagreement).map(|(u, d)| u - d)
    }

    /// The product of gains; below zero when somebody loses.
    pub fn nash(&self, utilities: &[f64]) -> f64 {
        let least = least(self.gains(utilities));
        if least > 0.0 { self.gains(utilities).map(|gain| gain.max(TINY)).product() } else { least - 1.0 }
    }

    /// The smallest gain, ties broken by the sum.
    pub fn egalitarian(&self, utilities: &[f64]) -> f64 {
        least(self.gains(utilities)) + TIE * utilities.iter().sum::<f64>()
    }

    /// The smallest share of the ideal gain, ties broken by the sum.
    pub fn ideal_share(&self, utilities: &[f64], ideal: &[f64]) -> f64 {
        let possible = ideal.iter().zip(&self.disagreement).map(|(i, d)| (i - d).max(TINY));
        least(self.gains(utilities).zip(possible).map(|(gain, most)| gain / most)) + TIE * utilities.iter().sum::<f64>()
    }

    /// Coordinate ascent over the issues in fixed order, lawful options only.
    pub fn search(&self, objective: impl Fn(&[f64]) -> f64, start: &Package) -> (Package, f64) {
        let issues = self.model.issues();
        let mut best = *start;
        let mut value = objective(&self.utilities(start));
        for _ in 0..SWEEPS {
            let before = best;
            for issue in issues.all() {
                for option in issues.options(issue).filter(|&o| issues.lawful(issue, o)) {
                    let package = best.with(issue, option);
                    if package == best {
                        continue;
                    }
                    let other = objective(&self.utilities(&package));
                    if other > value + 1e-12 {
                        (best, value) = (package, other);
                    }
                }
            }
            if best == before {
                break;
            }
        }
        (best, value)
    }

    /// The best result of searches from several starts; the first of equals.
    fn best_of(&self, objective: impl Fn(&[f64]) -> f64, starts: &[Package]) -> (Package, f64) {
        let mut found = starts.iter().map(|start| self.search(&objective, start));
        let first = found.next().unwrap_or((self.model.issues().begin(), f64::NEG_INFINITY));
        found.fold(first, |best, other| if other.1 > best.1 { other } else { best })
    }

    /// Reference points from the packages given (played ones), the imposed one and fixed random lawful ones.
    pub fn solve(&self, played: &[Package]) -> Solutions {
        let starts = self.starts(played);
        let sum = |u: &[f64]| u.iter().sum::<f64>();
        let (nash, _) = self.best_of(|u| self.nash(u), &starts);
        let (utilitarian, _) = self.best_of(sum, &starts);
        let (egalitarian, _) = self.best_of(|u| self.egalitarian(u), &starts);
        let mut near = starts[..played.len().min(3)].to_vec();
        near.extend([nash, utilitarian, egalitarian]);
        let ideal: Vec<f64> = (0..self.seats.len()).map(|k| self.best_of(|u| u[k], &near).1).collect();
        let mut wide = starts;
        wide.push(egalitarian);
        let (kalai_smorodinsky, _) = self.best_of(|u| self.ideal_share(u, &ideal), &wide);
        Solutions { nash, kalai_smorodinsky, egalitarian, utilitarian, ideal }
    }

    /// Starts of the search: eight packages.
    fn starts(&self, played: &[Package]) -> Vec<Package> {
        let mut starts = played.to_vec();
        starts.push(self.model.interests.imposed());
        let mut lcg = Lcg::new(START_SEED);
        while starts.len() < STARTS {
            let package = self.model.random_package(&mut lcg);
            if self.model.issues().all_lawful(&package) {
                starts.push(package);
            }
        }
        starts
    }

    /// How a package compares with the reference points.
    pub fn standing(&self, package: &Package, solutions: &Solutions) -> Standing {
        let utilities = self.utilities(package);
        let nash = self.utilities(&solutions.nash);
        let distance = utilities.iter().zip(&nash).map(|(a, b)| (a - b) * (a - b));
        Standing {
            least_gain: least(self.gains(&utilities)),
            ideal_share: self.ideal_share(&utilities, &solutions.ideal),
            nash_ratio: self.nash(&utilities) / self.nash(&nash),
            nash_distance: distance.sum::<f64>().sqrt(),
            sum: utilities.iter().sum(),
            utilities,
        }
    }

    /// Missed joint gain: the largest least gain of one change, or of two of the most promising changes.
    pub fn missed(&self, package: &Package) -> Missed {
        let issues = self.model.issues();
        let base = self.utilities(package);
        let mut best = Missed { gain: 0.0, changes: Vec::new() };
        let mut singles = Vec::new();
        for issue in issues.all() {
            let others = issues.options(issue).filter(|&o| o != package.pick(issue));
            for option in others.filter(|&o| issues.lawful(issue, o)) {
                let sum = self.try_change(package, &base, &[(issue, option)], &mut best);
                singles.push((sum, issue, option));
            }
        }
        singles.sort_by(|a, b| {
            let name = |x: &(f64, IssueIx, OptionIx)| (&issues.issue(x.1).id, &issues.choice(x.1, x.2).id);
            b.0.total_cmp(&a.0).then_with(|| name(b).cmp(&name(a)))
        });
        singles.truncate(PAIRED);
        for (k, &(_, i, a)) in singles.iter().enumerate() {
            for &(_, j, b) in singles[k + 1..].iter().filter(|other| other.1 != i) {
                self.try_change(package, &base, &[(i, a), (j, b)], &mut best);
            }
        }
        best
    }

    /// Keeps changes that give everybody more than the best so far; tells how much the sum gains.
    fn try_change(&self, package: &Package, base: &[f64], changes: &[(IssueIx, OptionIx)], best: &mut Missed) -> f64 {
        let changed = changes.iter().fold(*package, |p, &(issue, option)| p.with(issue, option));
        let utilities = self.utilities(&changed);
        let gains = || utilities.iter().zip(base).map(|(a, b)| a - b);
        let gain = least(gains());
        if gain > best.gain + 1e-9 {
            *best = Missed { gain, changes: changes.to_vec() };
        }
        utilities.iter().sum::<f64>() - base.iter().sum::<f64>()
    }
}

impl Model {
    /// A package drawn evenly, in the order of the reference.
    pub fn random_package(&self, lcg: &mut Lcg) -> Package {
        self.issues.all().fold(Package::default(), |package, issue| {
            let options = self.issues.issue(issue).options.len();
            package.with(issue, OptionIx(lcg.below(options) as u8))
        })
    }
}

/// The smallest of some values.
fn least(values: impl Iterator<Item = f64>) -> f64 {
    values.fold(f64::INFINITY, f64::min)
}
