//! The model: region, issues, parameters and interests, checked once, with everything that can be computed beforehand.

use super::aggregate::{Aggregate, Dims, Label, RedFlag, red_flags};
use super::compliance::{Compliance, compliance, implementation_weeks};
use super::design::Design;
use super::fault::Fault;
use super::indicator::{Dimension, Indicator, Indicators, Outcome, PerCouncil, Stress, input, throughput};
use super::interest::{Interests, InterestsData};
use super::issue::{Issues, IssuesData, Package, Var};
use super::parameter::{Par, Parameters, Rules, Threshold};
use super::region::{Region, RegionData, Votes};
use super::tally::Tally;
use super::world::{Values, World};
use crate::rules::acts::{Act, Log, Vocabulary};
use crate::rules::care::{self, Flow, Shock, Week};
use crate::rules::norm::Norms;
use crate::rules::power::{Majority, Power};

/// Ends of the range that is shown, as shares of the ordered worlds.
const RANGE: (f64, f64) = (0.1, 0.9);
/// Quality of implementation when everything fails; the rest is earned (`scoring.md` 4.4).
const LEAST_QUALITY: f64 = 0.5;
/// Consent without votes counts as at most this much voting power (I6, Wgr 8 lid 4).
const POWER_WITHOUT_VOTES: f64 = 0.5;

/// Power of the councils under one weighing and majority.
#[derive(Clone, Debug)]
pub(super) struct VotePower {
    /// The indices.
    pub power: Power,
    /// I6 before the cap for a form without votes.
    pub within_ideals: f64,
}

/// Everything that scores need beside the log; immutable, to be shared.
#[derive(Clone, Debug)]
pub struct Model {
    /// The region.
    pub(super) region: Region,
    /// The issues.
    pub(super) issues: Issues,
    /// The figures as given.
    pub(super) parameters: Parameters,
    /// The figures as tables.
    pub(super) rules: Rules,
    /// Interests and perspectives.
    pub(super) interests: Interests,
    /// What the law asks.
    norms: Norms,
    /// Voting power per weighing and majority.
    powers: Vec<Vec<VotePower>>,
    /// The world with the usual parameters.
    usual: World,
    /// The worlds of the range.
    ensemble: Vec<World>,
}

/// The scores of a log and package.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// The 26 indicators, 0..=1.
    pub indicators: Indicators,
    /// Input, throughput, output.
    pub dims: Dims,
    /// The values behind the indicators that are taken per council.
    pub per_council: PerCouncil,
    /// Was it lawful?
    pub compliance: Compliance,
    /// The three aggregators, for tests and frontiers.
    pub aggregate: Aggregate,
    /// What the package leads to.
    pub outcome: Outcome,
    /// Quality of implementation (kappa), 0.5..=1.
    pub quality: f64,
}

/// The range of the dimensions over the ensemble: p10 and p90.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranges {
    /// The prudent end; labels use it.
    pub low: Dims,
    /// The other end.
    pub high: Dims,
}

impl Model {
    /// The model of a region, or everything that is wrong with the data.
    pub fn new(
        region: &RegionData,
        issues: IssuesData,
        parameters: Parameters,
        interests: InterestsData,
        norms: Norms,
    ) -> Result<Self, Vec<Fault>> {
        let region = Region::new(region);
        let issues = Issues::new(issues);
        let rules = parameters.rules();
        let (region, issues, rules) = match (region, issues, rules) {
            (Ok(region), Ok(issues), Ok(rules)) => (region, issues, rules),
            (region, issues, rules) => {
                let faults = [region.err(), issues.err(), rules.err()];
                return Err(faults.into_iter().flatten().flatten().collect());
            }
        };
        let interests = Interests::new(interests, &issues)?;
        let world = |values| World::new(values, &region, &issues, &rules);
        let usual = world(Values::usual(&parameters));
        let ensemble = Values::ensemble(&parameters).into_iter().map(world).collect();
        let powers = Votes::ALL.iter().map(|&votes| powers(&region, votes)).collect();
        Ok(Self { region, issues, parameters, rules, interests, norms, powers, usual, ensemble })
    }

    /// The region.
    pub fn region(&self) -> &Region {
        &self.region
    }

    /// The issues.
    pub fn issues(&self) -> &Issues {
        &self.issues
    }

    /// The figures with their ranges and sources.
    pub fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// The figures as tables.
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// What the law asks.
    pub fn norms(&self) -> &Norms {
        &self.norms
    }

    /// Interests and perspectives.
    pub fn interests(&self) -> &Interests {
        &self.interests
    }

    /// The world with the usual parameters.
    pub fn usual(&self) -> &World {
        &self.usual
    }

    /// The fixed worlds of the ensemble.
    pub fn ensemble(&self) -> &[World] {
        &self.ensemble
    }

    /// A world with one parameter at another value, for sensitivity.
    pub fn world_with(&self, par: Par, value: f64) -> World {
        let values = Values::usual(&self.parameters).with(par, value);
        World::new(values, &self.region, &self.issues, &self.rules)
    }

    /// Voting power under a weighing and majority.
    pub fn power(&self, votes: Votes, majority: Majority) -> &Power {
        &self.vote_power(votes, majority).power
    }

    /// I6 of a weighing and majority, for a form with votes.
    pub fn within_ideals(&self, votes: Votes, majority: Majority) -> f64 {
        self.vote_power(votes, majority).within_ideals
    }

    /// Voting power with I6.
    fn vote_power(&self, votes: Votes, majority: Majority) -> &VotePower {
        &self.powers[votes.at()][majority.at()]
    }

    /// The design of a package.
    pub fn design(&self, package: &Package) -> Design {
        Design::of(&self.issues, package)
    }

    /// What a package leads to; without a log, quality of implementation is the usual one.
    pub fn outcomes(&self, package: &Package, quality: Option<f64>) -> Outcome {
        self.outcomes_in(&self.usual, package, quality)
    }

    /// The same in another world.
    pub fn outcomes_in(&self, world: &World, package: &Package, quality: Option<f64>) -> Outcome {
        let design = self.design(package);
        let quality = quality.unwrap_or_else(|| design.quality_without_log(&self.rules.constants));
        Outcome::of(&design, quality, world, &self.region, &self.rules, Shock::NONE)
    }

    /// O1-O9 of an outcome, in a set of indicators of which the others are 0.
    pub fn output(&self, outcome: &Outcome) -> Indicators {
        let mut indicators = Indicators::default();
        let mut per = PerCouncil::none(self.region.n);
        outcome.indicators(&self.rules, &mut indicators, &mut per);
        indicators
    }

    /// Timeliness under stress.
    pub fn stress(&self, outcome: &Outcome) -> Stress {
        let timely = |shock| self.flow(&outcome.design, outcome.built.quality, shock).timely();
        Stress { demand: timely(Shock::DEMAND), largest_leaves: timely(Shock::EXIT) }
    }

    /// Two years of care.
    pub fn flow(&self, design: &Design, quality: f64, shock: Shock) -> Flow {
        let built = design.built(quality, self.region.scale, &self.rules.constants);
        care::flow(design, &built, &self.usual, self.region.scale, &self.rules, shock)
    }

    /// Two years of care, week by week, for charts.
    pub fn trace(&self, design: &Design, quality: f64, shock: Shock) -> (Flow, Vec<Week>) {
        let built = design.built(quality, self.region.scale, &self.rules.constants);
        care::trace(design, &built, &self.usual, self.region.scale, &self.rules, shock)
    }

    /// Reads a log.
    fn tally(&self, log: &Log) -> Tally {
        self.tally_of(log, &log.ev)
    }

    /// Reads some acts of a log.
    fn tally_of(&self, log: &Log, acts: &[Act]) -> Tally {
        Tally::of_acts(acts, log, &self.region, self.issues.len(), &self.rules)
    }

    /// The scores of a log and package.
    pub fn score(&self, log: &Log, package: &Package) -> Score {
        let tally = self.tally(log);
        let design = self.design(package);
        let quality = self.quality(log, &tally, &design);
        let (indicators, per_council, outcome) = self.indicators(&tally, &design, quality, &self.usual);
        let dims = self.rules.weights.dims(&indicators);
        Score {
            indicators,
            dims,
            per_council,
            compliance: compliance(log, &tally, &design, &self.rules, &self.norms),
            aggregate: dims.aggregate(),
            outcome,
            quality,
        }
    }

    /// The indicators and dimensions of some acts of a log, for the ledger.
    pub(super) fn marks_of(&self, log: &Log, acts: &[Act], package: &Package) -> (Indicators, Dims) {
        let tally = self.tally_of(log, acts);
        let design = self.design(package);
        let quality = self.quality(log, &tally, &design);
        let (indicators, ..) = self.indicators(&tally, &design, quality, &self.usual);
        (indicators, self.rules.weights.dims(&indicators))
    }

    /// The range of the dimensions over the 64 worlds.
    pub fn ranges(&self, log: &Log, package: &Package) -> Ranges {
        let tally = self.tally(log);
        let design = self.design(package);
        let quality = self.quality(log, &tally, &design);
        let worlds: Vec<Dims> = self
            .ensemble
            .iter()
            .map(|world| {
                let (indicators, ..) = self.indicators(&tally, &design, quality, world);
                self.rules.weights.dims(&indicators)
            })
            .collect();
        let at = |share: f64| {
            Dims::each(|dimension| quantile(worlds.iter().map(|dims| dims.get(dimension)).collect(), share))
        };
        Ranges { low: at(RANGE.0), high: at(RANGE.1) }
    }

    /// The red flags of a dimension and its label, taken at the prudent end.
    pub fn label(&self, dimension: Dimension, score: &Score, ranges: &Ranges) -> (Label, Vec<RedFlag>) {
        let flags = red_flags(dimension, &score.indicators, &score.outcome, &self.rules);
        (Label::prudent(ranges.low.get(dimension), &flags), flags)
    }

    /// Quality of implementation, 0.5..=1: time, market consultation, price study, trust, workload (4.4).
    fn quality(&self, log: &Log, tally: &Tally, design: &Design) -> f64 {
        let weeks = implementation_weeks(&log.facts, design);
        let parts = [
            (weeks / self.rules.constants.implementation_weeks).clamp(0.0, 1.0),
            log.facts.procurement.market_consultation,
            log.facts.procurement.cost_study,
            tally.mean_trust(),
            tally.workable.half_min(),
        ];
        LEAST_QUALITY + (1.0 - LEAST_QUALITY) * parts.iter().sum::<f64>() / parts.len() as f64
    }

    /// All indicators in a world.
    fn indicators(
        &self,
        tally: &Tally,
        design: &Design,
        quality: f64,
        world: &World,
    ) -> (Indicators, PerCouncil, Outcome) {
        let mut to = Indicators::default();
        let mut per = PerCouncil::none(self.region.n);
        input(tally, world, &self.rules, &mut to, &mut per);
        throughput(tally, design, world, &self.rules, &mut to, &mut per);
        self.board(design, world, &mut to);
        let outcome = Outcome::of(design, quality, world, &self.region, &self.rules, tally.shock);
        outcome.indicators(&self.rules, &mut to, &mut per);
        (to, per, outcome)
    }

    /// I6 and T9: what votes weigh, and whether the board can decide. Without votes the host decides under mandate.
    fn board(&self, design: &Design, world: &World, to: &mut Indicators) {
        let vote = self.vote_power(design.votes, design.majority);
        if self.rules.forms[design.form.at()].votes {
            to[Indicator::I6] = vote.within_ideals;
            to[Indicator::T9] = (vote.power.act / world[Threshold::PowerToAct]).clamp(0.0, 1.0);
        } else {
            to[Indicator::I6] = vote.within_ideals.min(POWER_WITHOUT_VOTES);
            to[Indicator::T9] = 1.0;
        }
    }

    /// How O changes when one parameter goes from the low to the high end of its range, largest change first.
    pub fn influence(&self, package: &Package) -> Vec<(Par, f64, f64)> {
        let output = |par, value| {
            let outcome = self.outcomes_in(&self.world_with(par, value), package, None);
            self.rules.weights.dims(&self.output(&outcome)).output
        };
        let mut swings: Vec<(Par, f64, f64)> = self
            .parameters
            .care
            .iter()
            .map(|(&par, figure)| (par, output(par, figure.low), output(par, figure.high)))
            .collect();
        swings.sort_by(|a, b| (b.2 - b.1).abs().total_cmp(&(a.2 - a.1).abs()));
        swings
    }

    /// Weeks of implementation that a package takes by itself.
    pub fn weeks_taken(&self, package: &Package) -> f64 {
        self.design(package)[Var::ImplementationWeeks]
    }
}

/// Power under every majority.
fn powers(region: &Region, votes: Votes) -> Vec<VotePower> {
    Majority::ALL
        .iter()
        .map(|&majority| {
            let power = Power::of(region.weights(votes), majority);
            let within_ideals = power.within_ideals(&region.inhabitants_share);
            VotePower { power, within_ideals }
        })
        .collect()
}

/// The value at a share of the ordered values; halves round to even, as in the reference.
fn quantile(mut values: Vec<f64>, share: f64) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    let last = values.len() - 1;
    values[((share * last as f64).round_ties_even() as usize).min(last)]
}
