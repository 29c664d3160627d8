//! The steps of a careful choice (`process.md` section 2), and where the table is in them. Derived from the state alone:
//! no seat has to push a step, and skipping one is possible.

use super::level::{Format, Level};
use super::score::issue::Parcel;
use super::state::State;
use super::view::FrameBy;
use serde::{Deserialize, Serialize};

/// A step of a careful choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ChoiceStep {
    /// 0: the order to choose.
    Order,
    /// 1: how far is the region?
    Scan,
    /// 2: what does each municipality want?
    Interests,
    /// 3: the regiovisie.
    Vision,
    /// 4: what is bought together?
    Scope,
    /// 5: who pays?
    Principles,
    /// 6: which form decides?
    Form,
    /// 7: the text.
    Design,
    /// 8: the views of the councils.
    Views,
    /// 9: consent.
    Consent,
    /// 10: signed, published, in force.
    Establish,
    /// 11: run and learn.
    Learn,
}

impl ChoiceStep {
    /// All, in their order.
    pub const ALL: [ChoiceStep; 12] = [
        ChoiceStep::Order,
        ChoiceStep::Scan,
        ChoiceStep::Interests,
        ChoiceStep::Vision,
        ChoiceStep::Scope,
        ChoiceStep::Principles,
        ChoiceStep::Form,
        ChoiceStep::Design,
        ChoiceStep::Views,
        ChoiceStep::Consent,
        ChoiceStep::Establish,
        ChoiceStep::Learn,
    ];

    /// Key of its word.
    pub const fn key(self) -> &'static str {
        match self {
            ChoiceStep::Order => "keuzestap-opdracht",
            ChoiceStep::Scan => "keuzestap-meting",
            ChoiceStep::Interests => "keuzestap-belangen",
            ChoiceStep::Vision => "keuzestap-visie",
            ChoiceStep::Scope => "keuzestap-omvang",
            ChoiceStep::Principles => "keuzestap-uitgangspunten",
            ChoiceStep::Form => "keuzestap-vorm",
            ChoiceStep::Design => "keuzestap-ontwerp",
            ChoiceStep::Views => "keuzestap-zienswijzen",
            ChoiceStep::Consent => "keuzestap-toestemming",
            ChoiceStep::Establish => "keuzestap-oprichten",
            ChoiceStep::Learn => "keuzestap-leren",
        }
    }
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Progress {
    /// Stood fixed before play.
    Given,
    /// Done.
    Done,
    /// Under way.
    Busy,
    /// Still to come.
    Ahead,
    /// Not done, while the councils already give their views: its conflict comes back when it is dear.
    Skipped,
}

impl Progress {
    /// Key of its word.
    pub const fn key(self) -> &'static str {
        match self {
            Progress::Given => "stand-gegeven",
            Progress::Done => "stand-gedaan",
            Progress::Busy => "stand-bezig",
            Progress::Ahead => "stand-straks",
            Progress::Skipped => "stand-overgeslagen",
        }
    }
}

/// A step and how far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepView {
    /// Which.
    pub step: ChoiceStep,
    /// How far.
    pub progress: Progress,
}

/// Every step, in order.
pub(super) fn all(level: &Level, format: &Format, state: &State) -> Vec<StepView> {
    let views_began = state.towns.iter().any(|town| town.received.is_some());
    let view = |step: ChoiceStep| {
        let progress = match progress(level, format, state, step) {
            Progress::Ahead if views_began && step < ChoiceStep::Design => Progress::Skipped,
            other => other,
        };
        StepView { step, progress }
    };
    ChoiceStep::ALL.into_iter().map(view).collect()
}

/// How far one step is, by itself.
fn progress(level: &Level, format: &Format, state: &State, step: ChoiceStep) -> Progress {
    let milestones = &state.file.milestones;
    let towns = || state.towns.iter();
    match step {
        ChoiceStep::Order => Progress::Given,
        ChoiceStep::Scan => {
            if state.file.scanned {
                Progress::Done
            } else {
                Progress::Ahead
            }
        }
        ChoiceStep::Interests => {
            let framed = towns().filter(|town| town.frame_by() != FrameBy::Nobody).count();
            reached(framed, state.towns.len())
        }
        ChoiceStep::Vision if milestones.vision.is_some() => Progress::Done,
        ChoiceStep::Vision if format.background().vision_written => Progress::Given,
        ChoiceStep::Vision if !state.file.vision.is_empty() => Progress::Busy,
        ChoiceStep::Vision => Progress::Ahead,
        ChoiceStep::Scope => parcel(level, format, state, Parcel::Markt),
        ChoiceStep::Principles => parcel(level, format, state, Parcel::Geld),
        ChoiceStep::Form => parcel(level, format, state, Parcel::Macht),
        ChoiceStep::Design if towns().any(|town| town.received.is_some()) => Progress::Done,
        ChoiceStep::Design if milestones.draft.is_some() => Progress::Busy,
        ChoiceStep::Design => Progress::Ahead,
        ChoiceStep::Views if milestones.terms.is_some_and(|week| week <= state.week) => Progress::Done,
        ChoiceStep::Views if towns().any(|town| town.received.is_some()) => Progress::Busy,
        ChoiceStep::Views => Progress::Ahead,
        ChoiceStep::Consent => {
            let given = towns().filter(|town| town.consent.is_some_and(|(share, _)| share > 0.5)).count();
            reached(given, state.towns.len())
        }
        ChoiceStep::Establish if milestones.in_force.is_some() => Progress::Done,
        ChoiceStep::Establish if milestones.arranged.is_some() => Progress::Busy,
        ChoiceStep::Establish => Progress::Ahead,
        ChoiceStep::Learn if milestones.in_force.is_some() => Progress::Busy,
        ChoiceStep::Learn => Progress::Ahead,
    }
}

/// None, some, or all.
fn reached(some: usize, all: usize) -> Progress {
    match some {
        0 => Progress::Ahead,
        some if some == all => Progress::Done,
        _ => Progress::Busy,
    }
}

/// Whether the table agreed on the issues of a parcel; a parcel that the format does not open stood fixed.
fn parcel(level: &Level, format: &Format, state: &State, parcel: Parcel) -> Progress {
    let open = || format.open_issues().iter().filter(|issue| level.issue(**issue).parcel == parcel);
    let agreed = open().filter(|issue| state.table.agreed[issue.at()]).count();
    if open().next().is_none() { Progress::Given } else { reached(agreed, open().count()) }
}
