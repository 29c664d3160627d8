//! Compliance (`scoring.md` 2.4): hard norms as gates (built from the conditions of `norms.ron`), graded quality beside them. Never added to legitimacy.

use super::design::Design;
use super::issue::Gate;
use super::parameter::Rules;
use super::tally::Tally;
use crate::rules::acts::{Dossier, Facts, Log, Mun, Vocabulary, vocabulary};
use crate::rules::norm::play::{Told, record_of};
use crate::rules::norm::{self, Norms};

/// The week of a decision that was never taken.
const NEVER: i32 = 999;
/// Weeks of margin before the start date for full marks (C1).
const MARGIN_WEEKS: f64 = 12.0;

vocabulary! {
    /// Graded quality.
    Grade {
        /// Margin before the start date.
        C1 = "C1",
        /// Decisions with a complete file.
        C2 = "C2",
        /// Points answered with reasons or granted.
        C3 = "C3",
        /// Active reports on time.
        C4 = "C4",
        /// Care in procurement.
        C5 = "C5",
    }
}

vocabulary! {
    /// The label of compliance.
    Verdict {
        /// All gates passed.
        Met = "voldoet",
        /// Only repairable gates fail.
        Reserved = "voldoet onder voorbehoud",
        /// A gate fails that puts the decision itself at risk.
        Failed = "voldoet niet",
    }
}

/// Passed or failed, per gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gates([bool; Gate::COUNT]);

impl Gates {
    /// Whether a gate passed.
    pub fn passed(&self, gate: Gate) -> bool {
        self.0[gate.at()]
    }

    /// Every gate and whether it passed.
    pub fn iter(&self) -> impl Iterator<Item = (Gate, bool)> + '_ {
        Gate::ALL.iter().map(|&gate| (gate, self.passed(gate)))
    }
}

/// Was it lawful, and how well was it done?
#[derive(Clone, Debug, PartialEq)]
pub struct Compliance {
    /// Hard norms.
    pub gates: Gates,
    /// Gates that do not apply: shown as such, never as a tick.
    pub not_applicable: Vec<Gate>,
    /// C1-C5; none when not measured (nobody gave a point).
    pub grades: [Option<f64>; Grade::COUNT],
    /// Mean of what was measured.
    pub graded: f64,
    /// Graded quality times what failed gates leave of it.
    pub score: f64,
    /// The label.
    pub verdict: Verdict,
    /// Councils that refused without a lawful ground (norm `wgr-1-weigeringsgronden`), reported beside the gates.
    pub unlawful_refusals: Vec<Mun>,
}

/// Weeks between contract and start that are left for the change.
pub(super) fn implementation_weeks(facts: &Facts, design: &Design) -> f64 {
    let taken = design[super::issue::Var::ImplementationWeeks];
    (facts.procurement.implementation_weeks - taken).max(0.0)
}

/// Judges a log.
pub(super) fn compliance(log: &Log, tally: &Tally, design: &Design, rules: &Rules, norms: &Norms) -> Compliance {
    let verdicts = verdicts(log, tally, design, norms);
    let mut gates = Gates([true; Gate::COUNT]);
    for (gate, passed) in Gate::ALL.iter().zip(&mut gates.0) {
        let in_force = log.facts.wvbj_in_force || !rules.gates[gate.at()].conditional;
        *passed = !in_force || verdicts[gate.at()] != norm::Verdict::Broken;
    }
    let grades = grades(log, tally, design, rules);
    let known = grades.iter().flatten();
    let graded = known.clone().sum::<f64>() / known.count() as f64;
    let failed = || gates.iter().filter(|(_, passed)| !passed).map(|(gate, _)| gate);
    let left: f64 = failed().map(|gate| 1.0 - rules.gates[gate.at()].severity).product();
    let fatal = failed().any(|gate| rules.gates[gate.at()].fatal);
    let refused = tally
        .councils
        .iter()
        .zip(0..)
        .filter(|(council, _)| council.vote.is_some_and(|vote| vote.share <= 0.5 && !vote.lawful_ground));
    let absent = Gate::ALL.iter().copied().filter(|gate| verdicts[gate.at()] == norm::Verdict::NotApplicable);
    Compliance {
        gates,
        not_applicable: absent.collect(),
        grades,
        graded,
        score: if fatal { (graded * left).min(rules.fatal_most) } else { graded * left },
        verdict: match (failed().next(), fatal) {
            (None, _) => Verdict::Met,
            (Some(_), false) => Verdict::Reserved,
            (Some(_), true) => Verdict::Failed,
        },
        unlawful_refusals: refused.map(|(_, m)| Mun(m)).collect(),
    }
}

/// C1-C5.
fn grades(log: &Log, tally: &Tally, design: &Design, rules: &Rules) -> [Option<f64>; Grade::COUNT] {
    let facts = &log.facts;
    let procurement = &facts.procurement;
    let margin = facts.arrangement_deadline_week - in_force_week(log);
    let answered = tally.points.iter().filter(|point| point.answered()).count();
    let weeks = implementation_weeks(facts, design) / rules.constants.implementation_weeks;
    let care = procurement.market_consultation
        + procurement.cost_study
        + procurement.proportionality
        + procurement.evaluation_method
        + procurement.standstill
        + weeks.clamp(0.0, 1.0);
    [
        Some((f64::from(margin) / MARGIN_WEEKS).clamp(0.0, 1.0)),
        Some(facts.decisions_with_file.clamp(0.0, 1.0)),
        (!tally.points.is_empty()).then(|| answered as f64 / tally.points.len() as f64),
        Some(facts.active_information.clamp(0.0, 1.0)),
        Some(care / 6.0),
    ]
}

/// The week in which the arrangement enters into force.
fn in_force_week(log: &Log) -> i32 {
    log.decided(Dossier::Regeling).unwrap_or(NEVER) + log.facts.in_force_after_weeks
}

/// How every gate stands by the norms, whatever is in force.
fn verdicts(log: &Log, tally: &Tally, design: &Design, norms: &Norms) -> [norm::Verdict; Gate::COUNT] {
    let councils = tally.councils.iter().map(|council| {
        let hearing = &council.hearings[Dossier::Regeling.at()];
        Told {
            term_weeks: hearing.term_weeks,
            points: hearing.points,
            none: hearing.none_week.is_some(),
            share: council.vote.map(|vote| vote.share),
        }
    });
    let record = record_of(log, councils, design);
    let mut verdicts = [norm::Verdict::NotApplicable; Gate::COUNT];
    for (gate, verdict) in Gate::ALL.iter().zip(&mut verdicts) {
        *verdict = norms.gate(*gate, &record);
    }
    verdicts
}
