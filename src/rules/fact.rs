//! The six basic facts of a council, with the figures of its own municipality (`asks.md` 5.2).

use super::acts::Fact;
use super::ask::FactName;
use super::ids::MunIx;
use super::level::Level;
use super::line::{FactValue, Line};
use super::score::issue::CareForm;
use super::score::{Outcome, Package};
use crate::rules::acts::Vocabulary;

/// Euros in a million.
const MILLION: f64 = 1e6;

impl FactName {
    /// The word in the act log.
    pub fn word(self) -> Fact {
        match self {
            FactName::OwnUse => Fact::OwnUse,
            FactName::OwnCost => Fact::OwnCost,
            FactName::Waiting => Fact::WaitingTime,
            FactName::Scenarios => Fact::Scenarios,
            FactName::Risks => Fact::Risks,
            FactName::Alternatives => Fact::Alternatives,
        }
    }

    /// The key of its name in the texts.
    pub fn key(self) -> String {
        format!("feit-{}", self.word().name())
    }

    /// The fact as it is for a municipality, in a sentence with its figures.
    pub fn line(self, level: &Level, m: MunIx) -> Line {
        let model = level.model();
        let begin = level.issues().begin();
        let pooled = pooled(level, &begin);
        let outcome = |package: &Package| model.outcomes(package, None);
        let more = |outcome: &Outcome| outcome.costs.contribution[m.at()] / outcome.alone[m.at()] - 1.0;
        let swing = |outcome: &Outcome| outcome.costs.volatility[m.at()];
        let line = Line::new(format!("feitzin-{}", self.word().name())).with("gemeente", FactValue::Municipality(m));
        match self {
            FactName::OwnUse => line
                .with("x", FactValue::Share(model.region().use_share[m.at()]))
                .with("y", FactValue::Share(model.region().inhabitants_share[m.at()])),
            FactName::OwnCost => line.with("x", FactValue::Decimal(outcome(&begin).alone[m.at()] / MILLION)),
            FactName::Waiting => waits(level, line),
            FactName::Scenarios => line
                .with("x", FactValue::Share(more(&outcome(&begin))))
                .with("y", FactValue::Share(more(&outcome(&pooled)))),
            FactName::Risks => line
                .with("x", FactValue::Share(swing(&outcome(&begin))))
                .with("y", FactValue::Share(swing(&outcome(&pooled)))),
            FactName::Alternatives => line,
        }
    }
}

/// The waits of today, per form of care.
fn waits(level: &Level, line: Line) -> Line {
    let today = |form: CareForm| FactValue::Number(level.model().rules().waits[form.at()].start_weeks as i64);
    line.with("ambulant", today(CareForm::Ambulatory))
        .with("verblijf", today(CareForm::Stay))
        .with("gezin", today(CareForm::Family))
        .with("crisis", today(CareForm::Crisis))
}

/// A package in which the heaviest care is paid together: the first option that pools.
fn pooled(level: &Level, begin: &Package) -> Package {
    use super::score::issue::Var;
    let issues = level.issues();
    let pools = |package: &Package| level.model().design(package)[Var::Pooling] > 0.0;
    let found = issues
        .all()
        .find_map(|issue| issues.options(issue).map(|option| begin.with(issue, option)).find(|package| pools(package)));
    found.unwrap_or(*begin)
}
