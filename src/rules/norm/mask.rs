//! What a verdict hangs on, as a set of bits: an act changes only the verdicts whose set it touches.

use super::condition::{Condition, NormSource};
use super::word::LegalAct;

/// A set of acts, and of the other things that a condition reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Mask(u128);

const _: () = assert!(LegalAct::COUNT <= 120, "the highest bits stand for what is no act");

impl Mask {
    /// Nothing.
    pub const NONE: Mask = Mask(0);
    /// Everything.
    pub const ALL: Mask = Mask(u128::MAX);
    /// The week.
    pub const TIME: Mask = Mask(1 << 127);
    /// Facts, clauses and items of the regiovisie.
    pub const FILE: Mask = Mask(1 << 126);
    /// The form and what else the draft decides.
    pub const DRAFT: Mask = Mask(1 << 125);
    /// The switch.
    pub const DUTY: Mask = Mask(1 << 124);

    /// One act.
    pub const fn act(act: LegalAct) -> Mask {
        Mask(1 << act.at())
    }

    /// Both.
    pub const fn and(self, other: Mask) -> Mask {
        Mask(self.0 | other.0)
    }

    /// Whether they have something in common.
    pub const fn touches(self, other: Mask) -> bool {
        self.0 & other.0 != 0
    }
}

/// Acts that the record dates by the calendar: they come to be so as weeks pass.
fn is_dated(act: LegalAct) -> bool {
    matches!(
        act,
        LegalAct::FrameSent
            | LegalAct::BudgetSent
            | LegalAct::BudgetTabled
            | LegalAct::BudgetAnswered
            | LegalAct::BudgetAdopted
            | LegalAct::BudgetToProvince
            | LegalAct::CouncilTold
            | LegalAct::CareStarted
            | LegalAct::AwardDecided
            | LegalAct::ContractsSigned
            | LegalAct::ContractsReady
    )
}

/// The bits of an act.
fn act(act: LegalAct) -> Mask {
    let own = Mask::act(act);
    if is_dated(act) { own.and(Mask::TIME).and(Mask::FILE) } else { own }
}

/// What a norm hangs on.
pub fn depends_on(norm: &NormSource) -> Mask {
    let mut mask = match norm.force {
        super::condition::Force::Always => Mask::NONE,
        super::condition::Force::WithDuty => Mask::DUTY,
    };
    for condition in [&norm.when, &norm.test] {
        condition.walk(&mut |part| mask = mask.and(bits(part)));
    }
    mask
}

/// What one constructor reads by itself.
fn bits(condition: &Condition) -> Mask {
    match condition {
        Condition::Done(a)
        | Condition::Never(a)
        | Condition::Times { act: a, .. }
        | Condition::Before { act: a, .. } => act(*a),
        Condition::Elapsed { since, .. } => act(*since).and(Mask::TIME),
        Condition::Within { act: a, since, .. } => act(*a).and(act(*since)).and(Mask::TIME),
        Condition::By { act: a, .. } => act(*a).and(Mask::TIME).and(Mask::DUTY),
        Condition::Clause(_) | Condition::Vision(_) => Mask::FILE.and(Mask::DRAFT),
        Condition::Fact(_) => Mask::FILE.and(Mask::DRAFT),
        Condition::Form(_) | Condition::AtLeast(..) | Condition::AtMost(..) | Condition::Share { .. } => Mask::DRAFT,
        Condition::DutyInForce => Mask::DUTY,
        Condition::AllOf(_)
        | Condition::AnyOf(_)
        | Condition::Not(_)
        | Condition::Gate(..)
        | Condition::Judged(_)
        | Condition::Said(_) => Mask::NONE,
    }
}
