//! What is so in one municipality.

use crate::rules::ask::{ConsentVote, FactName, GazetteChoice, PaperTick, SignChoice, Stances, Wish};
use crate::rules::ids::{IssueIx, OptIx, PackageNo, Week};
use crate::rules::view::FrameBy;
use std::collections::BTreeSet;

/// One municipality.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Town {
    /// Hours used this round.
    pub(in crate::rules) hours: f64,
    /// Slots used this round.
    pub(in crate::rules) slots: u8,
    /// Rounds in which it has one place more on the agenda.
    pub(in crate::rules) saved_slots: Vec<u8>,
    /// Fte lost to an event.
    pub(in crate::rules) fte_lost: f64,
    /// Who set the negotiating room.
    pub(in crate::rules) frame_by: Option<FrameBy>,
    /// Negotiating room: per issue a stance per option.
    pub(in crate::rules) frame: Stances,
    /// Slots of the next round that an event takes.
    pub(in crate::rules) slots_owed: u8,
    /// Its next debate of account needs no slot.
    pub(in crate::rules) debate_free: bool,
    /// It may give one more point.
    pub(in crate::rules) extra_point: bool,
    /// The frame is public.
    pub(in crate::rules) frame_public: bool,
    /// Options that this municipality may never accept, by an event.
    pub(in crate::rules) never: Vec<(IssueIx, OptIx)>,
    /// Ticks of the paper that lies ready; `None` while there is no paper.
    pub(in crate::rules) paper: Option<Vec<PaperTick>>,
    /// A paper reached the council.
    pub(in crate::rules) informed: bool,
    /// Facts of the council.
    pub(in crate::rules) council_facts: BTreeSet<FactName>,
    /// Facts of the alderman.
    pub(in crate::rules) alderman_facts: BTreeSet<FactName>,
    /// Facts that the council asked for.
    pub(in crate::rules) asked_facts: Vec<FactName>,
    /// The draft reached the council in this week.
    pub(in crate::rules) received: Option<Week>,
    /// Last week of its term.
    pub(in crate::rules) term_ends: Option<Week>,
    /// It gave points.
    pub(in crate::rules) gave_points: bool,
    /// It said that it gives no view.
    pub(in crate::rules) waived: bool,
    /// What it will say when its term ends; no wish: that it gives no view.
    pub(in crate::rules) prepared: Option<Vec<Wish>>,
    /// How it voted on consent.
    pub(in crate::rules) vote: Option<ConsentVote>,
    /// Share in favour and week, once the vote counts.
    pub(in crate::rules) consent: Option<(f64, Week)>,
    /// It gave an instruction that waits for an answer.
    pub(in crate::rules) motion_open: bool,
    /// What the college decided on signing.
    pub(in crate::rules) sign: Option<SignChoice>,
    /// Signed in this week.
    pub(in crate::rules) signed: Option<Week>,
    /// It extended a contract of its own.
    pub(in crate::rules) extended: bool,
    /// Its college wants to leave the arrangement: the week in which the council got that draft.
    pub(in crate::rules) exit: Option<Week>,
    /// What the council said of leaving.
    pub(in crate::rules) exit_vote: Option<bool>,
    /// Publication was chosen in A1.
    pub(in crate::rules) gazette_asked: bool,
    /// How it is published.
    pub(in crate::rules) gazette: Option<GazetteChoice>,
    /// Adopted (true) or refused the regiovisie.
    pub(in crate::rules) vision: Option<bool>,
    /// Adopted its by-law.
    pub(in crate::rules) bylaw: bool,
    /// Board meeting of the last report.
    pub(in crate::rules) reported: Option<Week>,
    /// Answers outside the frame that are not booked yet: package numbers.
    pub(in crate::rules) outside: Vec<PackageNo>,
    /// Packages to which it said yes under the reservation that the council agrees, which has not ended.
    pub(in crate::rules) reserved: Vec<PackageNo>,
    /// The council approved them.
    pub(in crate::rules) approved: bool,
    /// The alderman answered a package this round.
    pub(in crate::rules) answered_package: bool,
    /// Its chair in the board is empty this round.
    pub(in crate::rules) chair_empty: bool,
}

impl Town {
    /// The council spoke on the draft.
    pub(in crate::rules) fn spoke(&self) -> bool {
        self.gave_points || self.waived
    }

    /// Who set the frame.
    pub(in crate::rules) fn frame_by(&self) -> FrameBy {
        self.frame_by.unwrap_or(FrameBy::Nobody)
    }
}
