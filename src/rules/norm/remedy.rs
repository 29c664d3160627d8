//! What is still to do, by whom and before which week; and, where a norm is broken, who can put it right and what that
//! costs in weeks by the calendar.

use serde::{Deserialize, Serialize};

use super::because::whom;
use super::condition::{Condition, NormSource};
use super::evaluate::{Look, Truth, truth};
use super::record::{Day, NEVER, Record, WEEK_DAYS, day_of, week_of};
use super::word::{Addressee, LegalAct};
use crate::rules::acts::{Mun, Vocabulary};
use crate::rules::ids::Week;
use crate::rules::line::{FactValue, Line};

/// Something that is still to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Due {
    /// Who has to do it.
    pub by: Addressee,
    /// For which council, where it is one.
    pub m: Option<Mun>,
    /// Before which week, as far as that is known.
    pub before: Option<Week>,
    /// What, as an instruction.
    pub line: Line,
}

/// How a broken norm can be put right.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Repair {
    /// Who has to begin.
    pub by: Addressee,
    /// Weeks that it costs from now.
    pub weeks: i32,
    /// The week in which it is right again.
    pub until: Week,
    /// Steps, in order.
    pub steps: Vec<Line>,
}

/// The next council meeting in or after a week.
pub type Meetings<'a> = &'a dyn Fn(Week) -> Week;

impl NormSource {
    /// What is still to do for a council, or for the region; empty when nothing is.
    pub fn due(&self, record: &Record, who: Option<Mun>) -> Vec<Due> {
        let look = Look::now(record);
        let mut due = Vec::new();
        match truth(&self.when, record, who, look) {
            Truth::Yes => gather(&self.test, record, who, look, None, &mut due),
            Truth::Pending | Truth::No | Truth::Open | Truth::Idle => {}
        }
        due
    }

    /// How a broken norm can be put right; `None` when it is not broken, or never can.
    pub fn repair(&self, record: &Record, who: Option<Mun>, meetings: Meetings) -> Option<Repair> {
        if self.outcome(record, who) != super::Verdict::Broken {
            return None;
        }
        let now = record.today();
        let plan = plan(self.repair.as_ref().unwrap_or(&self.test), record, who, now, meetings)?;
        let by = plan.steps.first().map_or(self.addressee, |step| step.by);
        let steps = plan.steps.into_iter().map(|step| step.line).collect();
        Some(Repair { by, weeks: plan.week - now, until: plan.week, steps })
    }
}

/// An instruction to do an act: by those who did not do it yet, or by all once more.
fn instruction(record: &Record, act: LegalAct, who: Option<Mun>) -> Line {
    let mut missing: Vec<Mun> = match who {
        Some(m) => vec![m],
        None => record.missing(act, record.now).collect(),
    };
    if missing.is_empty() {
        missing = (0..record.n() as u8).map(Mun).collect();
    }
    Line::new(format!("wet-{}-doe", act.name())).with("gemeente", whom(record, &missing))
}

/// Adds what is pending in a condition.
fn gather(
    condition: &Condition,
    record: &Record,
    who: Option<Mun>,
    look: Look,
    before: Option<Week>,
    due: &mut Vec<Due>,
) {
    if truth(condition, record, who, look) != Truth::Pending {
        return;
    }
    let mut add = |act: LegalAct, before: Option<Week>| {
        if record.tells(act) && record.day(act, who) > look.at {
            let line = instruction(record, act, who);
            if !due.iter().any(|other| other.line == line) {
                due.push(Due { by: act.by(), m: who, before, line });
            }
        }
    };
    match condition {
        Condition::Done(act) | Condition::Elapsed { since: act, .. } | Condition::Times { act, .. } => {
            add(*act, before);
        }
        Condition::Within { act, since, weeks } => {
            let limit = week_of(record.day(*since, who)).map(|week| week + weeks + 1);
            add(*act, limit.or(before));
        }
        Condition::By { act, date, weeks_before } => {
            add(*act, record.date(*date).map(|week| week - weeks_before + 1).or(before));
        }
        Condition::Before { act, needs } => gather(needs, record, who, look, record.planned(*act).or(before), due),
        Condition::Clause(_) | Condition::Vision(_) => {
            let (by, line) = text_step(condition);
            due.push(Due { by, m: None, before, line });
        }
        Condition::AllOf(parts) | Condition::AnyOf(parts) => {
            parts.iter().for_each(|part| gather(part, record, who, look, before, due));
        }
        Condition::Gate(_, inner) => gather(inner, record, who, look, before, due),
        Condition::Not(_)
        | Condition::Never(_)
        | Condition::Fact(_)
        | Condition::Form(_)
        | Condition::AtLeast(..)
        | Condition::AtMost(..)
        | Condition::Share { .. }
        | Condition::DutyInForce
        | Condition::Judged(_)
        | Condition::Said(_) => {}
    }
}

/// Writing a clause, or an item of the regiovisie.
fn text_step(condition: &Condition) -> (Addressee, Line) {
    match condition {
        Condition::Clause(clause) => {
            let what = FactValue::Text(format!("clausule-{}", clause.name()));
            (Addressee::College, Line::new("wet-clausule-doe").with("clausule", what))
        }
        Condition::Vision(item) => {
            let what = FactValue::Text(format!("visie-{}", item.name()));
            (Addressee::Jeugdregio, Line::new("wet-visie-doe").with("deel", what))
        }
        _ => (Addressee::College, Line::new("wet-ontwerp-doe")),
    }
}

/// The week in which something would hold, and the steps until then, in order.
#[derive(Debug)]
struct Plan {
    week: Week,
    steps: Vec<Step>,
}

/// A step of a repair.
#[derive(Debug, PartialEq)]
struct Step {
    /// The week in which it is done.
    week: Week,
    /// Who does it.
    by: Addressee,
    /// What, as an instruction.
    line: Line,
}

impl Plan {
    /// One step, and then so many weeks of waiting.
    fn step(week: Week, by: Addressee, line: Line, wait: i32) -> Self {
        Self { week: week + wait, steps: vec![Step { week, by, line }] }
    }

    /// Adds the steps of another plan, each once.
    fn join(&mut self, other: Plan) {
        self.week = self.week.max(other.week);
        for step in other.steps {
            if !self.steps.iter().any(|known| known.line == step.line) {
                self.steps.push(step);
            }
        }
    }
}

/// The last day of this week: until then acts count. A record that is over is looked at on the day of its last act.
fn until(record: &Record) -> Day {
    record.now.min(day_of(record.today()) + WEEK_DAYS - 1)
}

/// The shortest way to make a condition hold from now; `None` when there is none.
fn plan(condition: &Condition, record: &Record, who: Option<Mun>, now: Week, meetings: Meetings) -> Option<Plan> {
    let look = Look { at: until(record), last: false };
    let holds = truth(condition, record, who, look) == Truth::Yes;
    let at_once = |(by, line)| Some(Plan::step(now + 1, by, line, 0));
    match condition {
        Condition::Before { act, needs } => {
            let mut plan = plan(needs, record, who, now, meetings)?;
            if record.day(*act, who) <= look.at {
                let week = lead(*act, plan.week, meetings);
                plan.join(Plan::step(week, act.by(), instruction(record, *act, who), 0));
            }
            Some(plan)
        }
        _ if holds => Some(Plan { week: now, steps: Vec::new() }),
        Condition::Done(act) | Condition::Times { act, .. } => {
            Some(Plan::step(lead(*act, now, meetings), act.by(), instruction(record, *act, who), 0))
        }
        Condition::Elapsed { since, weeks } => {
            let start = record.day(*since, who);
            if start != NEVER && start <= look.at {
                return Some(Plan { week: (week_of(start)? + weeks).max(now), steps: Vec::new() });
            }
            Some(Plan::step(lead(*since, now, meetings), since.by(), instruction(record, *since, who), *weeks))
        }
        Condition::AllOf(parts) => plan_of_all(parts, record, who, now, meetings),
        Condition::AnyOf(parts) => {
            parts.iter().filter_map(|part| plan(part, record, who, now, meetings)).min_by_key(|plan| plan.week)
        }
        Condition::Gate(_, inner) => plan(inner, record, who, now, meetings),
        Condition::Clause(_)
        | Condition::Vision(_)
        | Condition::Form(_)
        | Condition::AtLeast(..)
        | Condition::AtMost(..)
        | Condition::Share { .. } => at_once(text_step(condition)),
        Condition::Fact(fact) => at_once((Addressee::College, fact_step(fact.name(), ""))),
        Condition::Not(inner) => match &**inner {
            Condition::Fact(fact) => at_once((Addressee::College, fact_step(fact.name(), "-niet"))),
            _ => None,
        },
        // A date that has passed, or an act that was done, cannot be undone.
        Condition::By { .. }
        | Condition::Within { .. }
        | Condition::Never(_)
        | Condition::DutyInForce
        | Condition::Judged(_)
        | Condition::Said(_) => None,
    }
}

/// All of these: the steps of each, where what one part wants first comes first.
fn plan_of_all(parts: &[Condition], record: &Record, who: Option<Mun>, now: Week, meetings: Meetings) -> Option<Plan> {
    let mut all = Plan { week: now, steps: Vec::new() };
    let mut order = Vec::new();
    for part in parts {
        let one = plan(part, record, who, now, meetings)?;
        if let Some(act) = precedence(part) {
            let lines: Vec<Line> = one.steps.iter().map(|step| step.line.clone()).collect();
            order.push((act, instruction(record, act, who), one.week, lines));
        }
        all.join(one);
    }
    // A chain of so many links is in order after as many rounds.
    for _ in 0..order.len() {
        for (act, line, ready, before) in &order {
            let steps = all.steps.iter().filter(|step| before.contains(&step.line) && step.line != *line);
            let last = steps.map(|step| step.week).max();
            // The week of a part counts the act itself where that must be done again.
            let ready = if before.contains(line) { last } else { last.max(Some(*ready)) };
            let Some(ready) = ready else { continue };
            if let Some(step) = all.steps.iter_mut().find(|step| step.line == *line && step.week <= ready) {
                step.week = lead(*act, ready, meetings);
            }
        }
    }
    all.steps.sort_by_key(|step| step.week);
    all.week = all.steps.iter().map(|step| step.week).fold(all.week, Week::max);
    Some(all)
}

/// The act of a part before which something must be so.
fn precedence(part: &Condition) -> Option<LegalAct> {
    match part {
        Condition::Before { act, .. } => Some(*act),
        Condition::Gate(_, inner) => precedence(inner),
        _ => None,
    }
}

/// To make something so.
fn fact_step(name: &str, turned: &str) -> Line {
    Line::new("wet-feit-doe").with("feit", FactValue::Text(format!("wet-feit-{name}{turned}")))
}

/// The week in which an act can be done again: what a council decides waits for its next meeting.
fn lead(act: LegalAct, from: Week, meetings: Meetings) -> Week {
    if act.by() == Addressee::Raad || act == LegalAct::ConsentAsked { meetings(from + 1) } else { from + 1 }
}
