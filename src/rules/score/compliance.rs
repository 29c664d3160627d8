//! Compliance (`scoring.md` 2.4): hard norms as gates, graded quality beside them. Never added to legitimacy.

use super::design::Design;
use super::issue::{Form, Gate};
use super::parameter::Rules;
use super::tally::Tally;
use crate::rules::acts::{Dossier, Facts, Log, Mun, VisionItem, Vocabulary, vocabulary};

/// The week of a decision that was never taken.
const NEVER: i32 = 999;
/// Weeks of a draft by law (Wgr 1).
const TERM_WEEKS: i32 = 8;
/// Weeks of a draft budget by law (Wgr 35).
const BUDGET_WEEKS: i32 = 12;
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
pub(super) fn compliance(log: &Log, tally: &Tally, design: &Design, rules: &Rules) -> Compliance {
    let gates = gates(log, tally, design, rules);
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
    Compliance {
        gates,
        not_applicable: if budget_applies(log, design, rules) { vec![] } else { vec![Gate::N9] },
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

/// N9 binds an existing body, or a board that exists before the budget date and before the budget year starts.
fn budget_applies(log: &Log, design: &Design, rules: &Rules) -> bool {
    let facts = &log.facts;
    let since = facts.board_exists_week.unwrap_or_else(|| in_force_week(log));
    rules.forms[design.form.at()].budget_route
        && (facts.existing_body || since < facts.budget_week.min(facts.budget_year_start_week))
}

/// All gates.
fn gates(log: &Log, tally: &Tally, design: &Design, rules: &Rules) -> Gates {
    let facts = &log.facts;
    let mut passed = [false; Gate::COUNT];
    for (gate, passed) in Gate::ALL.iter().zip(&mut passed) {
        let in_force = facts.wvbj_in_force || !rules.gates[gate.at()].conditional;
        *passed = !in_force || holds(*gate, log, tally, design, rules);
    }
    Gates(passed)
}

/// Whether one gate holds.
fn holds(gate: Gate, log: &Log, tally: &Tally, design: &Design, rules: &Rules) -> bool {
    let facts = &log.facts;
    let form = &rules.forms[design.form.at()];
    match gate {
        Gate::N1 => tally.councils.iter().all(|council| {
            let hearing = &council.hearings[Dossier::Regeling.at()];
            hearing.term_weeks.is_some_and(|weeks| weeks >= TERM_WEEKS || hearing.spoke())
        }),
        Gate::N2 => tally.councils.iter().all(|c| c.vote.is_some_and(|vote| vote.share > 0.5)),
        Gate::N3 => form.clauses.is_subset(&facts.clauses),
        Gate::N4 => match design.form {
            Form::Ol | Form::Bvo | Form::Cg => form.policy_tasks || !facts.policy_tasks,
        },
        Gate::N5 => {
            let adopted = log.decided(Dossier::Regiovisie).unwrap_or(NEVER);
            let complete = VisionItem::ALL.iter().all(|item| facts.vision.contains(item));
            complete && adopted <= facts.vision_deadline_week
        }
        Gate::N6 => !design.breaks(Gate::N6),
        Gate::N7 => {
            let procurement = &facts.procurement;
            procurement.notice && procurement.equal_information && procurement.award_record
        }
        Gate::N8 => facts.cost_elements && facts.bylaws && !design.breaks(Gate::N8),
        Gate::N9 => {
            !budget_applies(log, design, rules)
                || (facts.frame_by_30_april
                    && facts.budget_term_weeks >= BUDGET_WEEKS
                    && facts.budget_answered
                    && facts.budget_in_time)
        }
        Gate::N10 => in_force_week(log) <= facts.arrangement_deadline_week,
        Gate::N11 => facts.contract_week <= facts.start_week,
        Gate::N12 => facts.published,
    }
}
