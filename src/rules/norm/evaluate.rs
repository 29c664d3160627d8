//! Whether a condition holds in a record. Three values and one for open norms; nothing is allocated, so that the gates of
//! a score cost next to nothing.

use serde::{Deserialize, Serialize};

use super::condition::{Condition, Force, NormSource, Per};
use super::record::{Day, END, NEVER, Record, WEEK_DAYS, day_of};
use super::verdict::Verdict;
use super::word::LegalAct;
use crate::rules::acts::Mun;

/// Whether something holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Truth {
    /// It holds.
    Yes,
    /// It does not, and nothing to come changes that.
    No,
    /// Not decided: something can still be done, or the record does not tell.
    Pending,
    /// The law is open; people judge.
    Open,
    /// The moment at which it counts never came.
    Idle,
}

/// From where one looks: up to which day acts count, and whether anything can follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Acts up to this day count.
    pub at: Day,
    /// Nothing follows.
    pub last: bool,
}

impl Truth {
    /// A plain yes or no.
    pub fn of(holds: bool) -> Self {
        if holds { Truth::Yes } else { Truth::No }
    }

    /// What is not so yet: no when nothing follows.
    fn not_yet(look: Look) -> Self {
        if look.last { Truth::No } else { Truth::Pending }
    }

    /// The opposite.
    fn turned(self) -> Self {
        match self {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::Pending => Truth::Pending,
            Truth::Open => Truth::Open,
            Truth::Idle => Truth::Idle,
        }
    }

    /// The verdict that follows.
    pub fn verdict(self) -> Verdict {
        match self {
            Truth::Yes => Verdict::Met,
            Truth::No => Verdict::Broken,
            Truth::Pending => Verdict::NotYet,
            Truth::Open => Verdict::Open,
            Truth::Idle => Verdict::NotApplicable,
        }
    }
}

impl Look {
    /// How one looks at the whole record.
    pub fn now(record: &Record) -> Self {
        Self { at: record.now, last: record.closed }
    }
}

/// Whether a condition holds, for a council or for the region.
pub fn truth(condition: &Condition, record: &Record, who: Option<Mun>, look: Look) -> Truth {
    match condition {
        Condition::Done(act) => done(record, *act, who, look),
        Condition::Never(act) if !record.tells(*act) => Truth::Pending,
        Condition::Never(act) => Truth::of(record.any_day(*act, who) > look.at),
        Condition::Before { act, needs } => before(record, *act, needs, who, look),
        Condition::Elapsed { since, weeks } => elapsed(record, *since, *weeks, who, look),
        Condition::Within { act, since, weeks } => within(record, *act, *since, *weeks, who, look),
        Condition::Times { act, least } => match record.times(*act, who) >= *least {
            true => Truth::Yes,
            false if record.tells(*act) => Truth::not_yet(look),
            false => Truth::Pending,
        },
        Condition::By { act, date, weeks_before } => match record.date(*date) {
            Some(week) => by(record, *act, day_of(week - weeks_before + 1) - 1, who, look),
            None => Truth::Pending,
        },
        Condition::Clause(clause) => present(record.clause(*clause), look),
        Condition::Vision(item) => present(record.vision(*item), look),
        Condition::Fact(fact) if !record.tells_fact(*fact) => Truth::Pending,
        Condition::Fact(fact) => Truth::of(record.fact(*fact)),
        Condition::Form(forms) => match record.form {
            Some(form) => Truth::of(forms.contains(&form)),
            None => Truth::not_yet(look),
        },
        Condition::AtLeast(count, least) => record.count(*count).map_or(Truth::Pending, |x| Truth::of(x >= *least)),
        Condition::AtMost(count, most) => record.count(*count).map_or(Truth::Pending, |x| Truth::of(x <= *most)),
        Condition::Share { part, whole, most } => match record.count(*part).zip(record.count(*whole)) {
            Some((part, whole)) => Truth::of(part as f64 <= most * whole as f64),
            None => Truth::Pending,
        },
        Condition::DutyInForce => Truth::of(record.duty),
        Condition::AllOf(parts) => all(parts.iter().map(|part| truth(part, record, who, look))),
        Condition::AnyOf(parts) => any(parts.iter().map(|part| truth(part, record, who, look))),
        Condition::Not(inner) => truth(inner, record, who, look).turned(),
        Condition::Gate(_, inner) => truth(inner, record, who, look),
        Condition::Judged(_) => Truth::Open,
        Condition::Said(_) => Truth::Pending,
    }
}

/// The act was done.
fn done(record: &Record, act: LegalAct, who: Option<Mun>, look: Look) -> Truth {
    if record.day(act, who) <= look.at {
        Truth::Yes
    } else if record.tells(act) {
        Truth::not_yet(look)
    } else {
        Truth::Pending
    }
}

/// What had to be so at the moment of an act. Before the act nothing is broken: it can still be put right. An act that
/// never came asks nothing of a record that tells all; a game that ends without it is judged as it stands (`scoring.md` 2.4).
fn before(record: &Record, act: LegalAct, needs: &Condition, who: Option<Mun>, look: Look) -> Truth {
    let day = record.day(act, who);
    if day <= look.at {
        return truth(needs, record, who, Look { at: day, last: true });
    }
    if look.last && record.complete {
        return Truth::Idle;
    }
    match truth(needs, record, who, look) {
        Truth::No if !look.last => Truth::Pending,
        other => other,
    }
}

/// Weeks have passed since an act.
fn elapsed(record: &Record, since: LegalAct, weeks: i32, who: Option<Mun>, look: Look) -> Truth {
    let day = record.day(since, who);
    if day > look.at {
        return done(record, since, who, look);
    }
    let passed = i32::from(look.at) - i32::from(day);
    if look.at == END || passed >= weeks * i32::from(WEEK_DAYS) { Truth::Yes } else { Truth::not_yet(look) }
}

/// An act follows another in time.
fn within(record: &Record, act: LegalAct, since: LegalAct, weeks: i32, who: Option<Mun>, look: Look) -> Truth {
    let start = record.day(since, who);
    if start > look.at {
        return if look.last && record.tells(since) { Truth::Yes } else { Truth::Pending };
    }
    let limit = i32::from(start) + weeks * i32::from(WEEK_DAYS);
    by(record, act, Day::try_from(limit).unwrap_or(END), who, look)
}

/// An act is done on this day or earlier.
fn by(record: &Record, act: LegalAct, limit: Day, who: Option<Mun>, look: Look) -> Truth {
    let day = record.day(act, who);
    if day <= look.at {
        Truth::of(day <= limit)
    } else if !record.tells(act) {
        Truth::Pending
    } else if look.at > limit {
        Truth::No
    } else {
        Truth::not_yet(look)
    }
}

/// What stands in a text, or can still be written.
fn present(there: bool, look: Look) -> Truth {
    if there { Truth::Yes } else { Truth::not_yet(look) }
}

/// All of them: one no decides, then what is pending, then what is open. What never came up counts only when all else did not.
fn all(parts: impl Iterator<Item = Truth>) -> Truth {
    heaviest(parts, [Truth::No, Truth::Pending, Truth::Open, Truth::Yes, Truth::Idle], Truth::Yes)
}

/// One of them: one yes decides, then what is pending, then what is open.
fn any(parts: impl Iterator<Item = Truth>) -> Truth {
    heaviest(parts, [Truth::Yes, Truth::Pending, Truth::Open, Truth::Idle, Truth::No], Truth::No)
}

/// The part that comes first in an order; `empty` without parts.
fn heaviest(parts: impl Iterator<Item = Truth>, order: [Truth; 5], empty: Truth) -> Truth {
    let place = |truth: Truth| order.iter().position(|other| *other == truth).unwrap_or(order.len());
    let mut found = order.len();
    for part in parts {
        found = found.min(place(part));
        if found == 0 {
            break;
        }
    }
    order.get(found).copied().unwrap_or(empty)
}

impl NormSource {
    /// The verdict for one council, or for the region, whatever is in force.
    pub fn outcome(&self, record: &Record, who: Option<Mun>) -> Verdict {
        self.outcome_of(&self.test, record, who)
    }

    /// The verdict on a part of the norm.
    pub(super) fn outcome_of(&self, test: &Condition, record: &Record, who: Option<Mun>) -> Verdict {
        if self.said().is_some() {
            return Verdict::Said;
        }
        let look = Look::now(record);
        match truth(&self.when, record, who, look) {
            Truth::No => Verdict::NotApplicable,
            Truth::Pending => Verdict::NotYet,
            Truth::Open => Verdict::Open,
            Truth::Idle => Verdict::NotApplicable,
            Truth::Yes => truth(test, record, who, look).verdict(),
        }
    }

    /// The verdict of one council, or of the region, with regard to what is in force.
    pub fn verdict_for(&self, record: &Record, who: Option<Mun>) -> Verdict {
        match self.outcome(record, who) {
            Verdict::Said => Verdict::Said,
            Verdict::NotApplicable => Verdict::NotApplicable,
            _ if self.force == Force::WithDuty && !record.duty => Verdict::NotInForce,
            other => other,
        }
    }

    /// The councils that get a verdict of their own; one nobody for the region.
    pub fn parties(&self, record: &Record) -> impl Iterator<Item = Option<Mun>> + use<> {
        let (councils, region) = match self.per {
            Per::Council => (record.n() as u8, 0),
            Per::Once => (0, 1),
        };
        (0..councils).map(|m| Some(Mun(m))).chain((0..region).map(|_| None))
    }

    /// Whether nothing that can follow turns this part of the norm: it rests on acts that were done, or on what was fixed
    /// at a moment that came.
    pub fn is_final(&self, test: &Condition, record: &Record) -> bool {
        let look = Look::now(record);
        self.parties(record).all(|who| is_final(test, record, who, look, look.last))
    }

    /// The verdict of the norm: the worst of all councils.
    pub fn verdict(&self, record: &Record) -> Verdict {
        let verdicts = self.parties(record).map(|who| self.verdict_for(record, who));
        verdicts.max_by_key(|verdict| verdict.weight()).unwrap_or(Verdict::NotApplicable)
    }
}

/// Whether a condition that holds can no longer turn. `fixed`: looked at from a moment that came.
fn is_final(condition: &Condition, record: &Record, who: Option<Mun>, look: Look, fixed: bool) -> bool {
    let inside = |part: &Condition, fixed: bool| is_final(part, record, who, look, fixed);
    match condition {
        Condition::Before { act, needs } => inside(needs, fixed || record.day(*act, who) <= look.at),
        Condition::AllOf(parts) => parts.iter().all(|part| inside(part, fixed)),
        Condition::AnyOf(parts) => {
            parts.iter().any(|part| truth(part, record, who, look) == Truth::Yes && inside(part, fixed))
        }
        Condition::Not(inner) | Condition::Gate(_, inner) => inside(inner, fixed),
        Condition::Done(_)
        | Condition::Elapsed { .. }
        | Condition::Within { .. }
        | Condition::Times { .. }
        | Condition::By { .. } => true,
        Condition::Never(_)
        | Condition::Clause(_)
        | Condition::Vision(_)
        | Condition::Fact(_)
        | Condition::Form(_)
        | Condition::AtLeast(..)
        | Condition::AtMost(..)
        | Condition::Share { .. }
        | Condition::DutyInForce
        | Condition::Judged(_)
        | Condition::Said(_) => fixed,
    }
}

/// Whether the verdict hangs on something of which the record does not tell.
pub fn hangs_on_untold(condition: &Condition, record: &Record) -> bool {
    let mut untold = false;
    condition.walk(&mut |part| {
        untold |= match part {
            Condition::Done(act)
            | Condition::Never(act)
            | Condition::Elapsed { since: act, .. }
            | Condition::Times { act, .. }
            | Condition::By { act, .. } => !record.tells(*act),
            Condition::Within { act, since, .. } => !record.tells(*act) || !record.tells(*since),
            Condition::Fact(fact) => !record.tells_fact(*fact),
            Condition::AtLeast(count, _) | Condition::AtMost(count, _) => record.count(*count).is_none(),
            Condition::Share { part, whole, .. } => record.count(*part).is_none() || record.count(*whole).is_none(),
            Condition::Before { act, .. } => !record.tells(*act) && record.day(*act, None) == NEVER,
            Condition::Clause(_)
            | Condition::Vision(_)
            | Condition::Form(_)
            | Condition::DutyInForce
            | Condition::AllOf(_)
            | Condition::AnyOf(_)
            | Condition::Not(_)
            | Condition::Gate(..)
            | Condition::Judged(_)
            | Condition::Said(_) => false,
        };
    });
    untold
}
