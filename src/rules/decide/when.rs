//! When an ask makes sense: every condition is something that the state knows.

use super::opening::{draft_is_out, open_norm, waits_for_yes};
use super::table::speaking_order;
use crate::rules::ask::{ReactionName, When};
use crate::rules::ids::{MunIx, SeatIx};
use crate::rules::level::Format;
use crate::rules::level::Level;
use crate::rules::state::{Point, State};
use crate::rules::view::{FrameBy, Stage};

/// The heaviest point of another council that has no real answer yet.
pub(super) fn joinable(state: &State, m: MunIx) -> Option<crate::rules::ids::PointNo> {
    let unsettled = |p: &&Point| matches!(p.reaction, None | Some(ReactionName::Noted)) && !p.booked;
    let others = state.points.iter().filter(unsettled).filter(|p| !p.by.is_empty() && !p.by.contains(&m));
    others.max_by_key(|p| (p.weight, p.by.len(), std::cmp::Reverse(p.no))).map(|p| p.no)
}

/// Whether a condition holds for a seat.
pub(super) fn holds(level: &Level, plan: &Format, state: &State, when: When, seat: SeatIx) -> bool {
    let home = level.seat(seat).municipality.unwrap_or_else(|| level.largest());
    let town = state.town(home);
    let milestones = &state.file.milestones;
    match when {
        When::NoFrame => town.frame_by() != FrameBy::Council,
        When::DraftReceived => town.received.is_some(),
        When::DraftUnsent => milestones.terms.is_none(),
        When::CouncilRefused => super::again::refused(state).next().is_some(),
        When::NoArrangement => super::outside::is_without_arrangement(state) && state.file.province.is_none(),
        When::ArrangementMade => milestones.arranged.is_some() && town.exit.is_none(),
        When::ExitOpen => town.exit_vote.is_none() && super::leaving::is_heard(town, state.week),
        When::OwnContractRuns => !town.extended && super::leaving::has_own_contract(state, home),
        When::DutyInForce => state.file.duty,
        When::CouncilForgotten => super::again::is_forgotten(state),
        When::MayGiveView => !town.spoke() && town.consent.is_none() || town.extra_point,
        When::PointsOfOthers => joinable(state, home).is_some(),
        When::PointProposed => state.points.iter().any(waits_for_yes),
        When::PointsOpen => state.points.iter().any(|p| p.reaction.is_none() && !p.by.is_empty()),
        When::ReportDue => state.last_board().is_some() && town.reported != state.last_board() && !town.chair_empty,
        When::SomethingToAccountFor => {
            town.reported.is_some() || !town.outside.is_empty() || state.last_board().is_some()
        }
        When::ConsentDue => {
            let in_time = !state.file.second_vote || milestones.consent.is_some_and(|week| week <= state.week);
            town.consent.is_none() && town.vote.is_none() && in_time && draft_is_out(level, plan, state)
        }
        When::SigningDue => town.sign.is_none() && draft_is_out(level, plan, state),
        When::MotionOpen => town.motion_open,
        When::PublicationChosen => {
            let chooser = level.ask_ix("A1");
            town.gazette_asked || !chooser.is_some_and(|ask| plan.asks(ask))
        }
        When::BadNews => state.file.bad_news > 0 || state.file.boards_held.len() > state.file.told.len(),
        When::VisionOpen => milestones.vision.is_none() && town.vision.is_none(),
        When::BylawOpen => !town.bylaw,
        When::PurchaseRunning => milestones.award.is_none() && state.week >= plan.background().purchase_from,
        When::PurchaseAhead => milestones.award.is_none(),
        When::Deadlock => state.stage == Stage::Deadlock,
        When::MyTurn => state.stage == Stage::Tabling && speaking_order(level, plan, state).first() == Some(&home),
        When::PackageTabled => state.package_on_table().is_some(),
        When::FeedbackOpen => !state.file.consults.is_empty() && !state.file.feedback,
        When::NormOpen => open_norm(level, plan, state).is_some(),
        When::BodyIntended => level.has_board(&state.table.draft),
    }
}
