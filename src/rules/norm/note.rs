//! What an event, an act or a fact of the file tells the law.

use super::Mask;
use super::play::{TOLD_AFTER_BOARD, TOLD_WITH_BUDGET, VOTE};
use super::word::{LegalAct, LegalFact};
use crate::rules::acts::{Act, Deed, Dossier, Ground, Group, Mun, PromiseOutcome, RoleBreach};
use crate::rules::ask::{FileFact, NewsTime};
use crate::rules::event::{Due, Event, ProvinceStep};
use crate::rules::ids::Week;

/// What an event means for the record.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Note {
    /// An act, by or for a municipality or for all, this week or in another one.
    Act(LegalAct, Option<Mun>, Option<Week>),
    /// An act that does not count any more.
    Undone(LegalAct, Option<Mun>),
    /// An act so many weeks from now.
    Later(LegalAct, Week),
    /// An act of every municipality gets this week.
    AllIn(LegalAct, Week),
    /// A fact.
    Fact(LegalFact, bool),
    /// The switch.
    Duty,
    /// The file, the draft or the calendar changed; the record is filled from them.
    Look(Mask),
}

impl Note {
    /// What it can change.
    pub fn mask(self) -> Mask {
        match self {
            Note::Act(act, ..) | Note::Undone(act, _) | Note::Later(act, _) | Note::AllIn(act, _) => Mask::act(act),
            Note::Fact(..) => Mask::FILE,
            Note::Duty => Mask::DUTY,
            Note::Look(mask) => mask,
        }
    }
}

/// What an event means, note by note.
pub fn notes(event: &Event, each: &mut dyn FnMut(Note)) {
    use LegalAct as A;
    let mut act = |act: LegalAct, m: Option<Mun>| each(Note::Act(act, m, None));
    match event {
        Event::Acted(deed) => notes_of_deed(deed, each),
        Event::DraftReceived(m, week, _) => each(Note::Act(A::DraftSent, Some(*m), Some(*week))),
        Event::PointGiven { m, .. } | Event::PointJoined(_, m) => act(A::ViewGiven, Some(*m)),
        Event::ViewWaived(m) => act(A::ViewWaived, Some(*m)),
        Event::Planned(_, Due::Consent) => act(A::ReplyNote, None),
        Event::Planned(_, Due::InForce) => act(A::Published, None),
        Event::ConsentVoided(m) => VOTE.into_iter().for_each(|voted| each(Note::Undone(voted, Some(*m)))),
        Event::DraftWithdrawn(m) => {
            [A::DraftSent, A::ViewGiven, A::ViewWaived].into_iter().for_each(|done| each(Note::Undone(done, Some(*m))));
        }
        Event::ContractExtended(m) => act(A::OwnContractExtended, Some(*m)),
        Event::LeftRegion(m) => act(A::LeftRegion, Some(*m)),
        Event::ExitBegan(m, week) => each(Note::Act(A::ChangeSent, Some(*m), Some(*week))),
        Event::ExitVoted(m, true) => act(A::ChangeConsentGiven, Some(*m)),
        Event::ExitDecided(m) => act(A::ChangeDecided, Some(*m)),
        Event::ProvinceAsked(_) => act(A::ImpositionAsked, None),
        Event::ProvinceActed(step) => act(
            match step {
                ProvinceStep::Talks => A::ImpositionTalks,
                ProvinceStep::Designates => A::Designated,
                ProvinceStep::Imposes => A::Imposed,
            },
            None,
        ),
        Event::Signed(m) => act(A::CollegeDecided, Some(*m)),
        Event::Arranged(week) => {
            each(Note::Act(A::Arranged, None, Some(*week)));
            each(Note::Look(Mask::DRAFT));
        }
        Event::InForce(week) => each(Note::Act(A::InForce, None, Some(*week))),
        Event::VisionVoted(m, true) => act(A::VisionAdopted, Some(*m)),
        Event::VisionAdopted(week) => each(Note::AllIn(A::VisionAdopted, *week)),
        Event::BylawAdopted(m) => act(A::BylawAdopted, Some(*m)),
        Event::Awarded(week) => each(Note::Act(A::ContractsReady, None, Some(*week))),
        Event::BadNewsCame => act(A::BadNews, None),
        Event::BadNewsTold(when) => each(match when {
            NewsTime::Now => Note::Act(A::CouncilTold, None, None),
            NewsTime::AfterBoard => Note::Later(A::CouncilTold, TOLD_AFTER_BOARD),
            NewsTime::WithBudget => Note::Later(A::CouncilTold, TOLD_WITH_BUDGET),
        }),
        Event::Filed(fact) => notes_of_file(*fact, each),
        Event::PolicyTasksSet(tasks) => each(Note::Fact(LegalFact::PolicyTasks, *tasks)),
        Event::DutyInForce => each(Note::Duty),
        Event::FactLapsed(_) => each(Note::Look(Mask::FILE)),
        Event::DatesSet(..) => each(Note::Look(Mask::TIME)),
        Event::ClausesChecked(_) | Event::VisionWritten(_) => each(Note::Look(Mask::FILE)),
        Event::DraftChanged { .. } => each(Note::Look(Mask::DRAFT)),
        Event::WeekPassed(_) => each(Note::Look(Mask::TIME)),
        Event::Ended(_) => each(Note::Look(Mask::ALL)),
        _ => {}
    }
}

/// What a scored deed means.
fn notes_of_deed(act: &Act, each: &mut dyn FnMut(Note)) {
    use LegalAct as A;
    let mut note = |what: LegalAct, m: Option<Mun>| each(Note::Act(what, m, Some(act.week)));
    match act.deed {
        Deed::Toestemming { share, ground } => {
            note(A::ConsentAsked, act.m);
            note(if share > 0.5 { A::ConsentGiven } else { A::ConsentRefused }, act.m);
            match ground {
                Ground::Recht if share <= 0.5 => note(A::RefusedForLaw, act.m),
                Ground::AlgemeenBelang if share <= 0.5 => note(A::RefusedForInterest, act.m),
                Ground::Recht | Ground::AlgemeenBelang | Ground::Geen | Ground::Other => {}
            }
        }
        Deed::Consult { group, .. } => {
            match group {
                Group::Jongeren => note(A::YouthHeard, None),
                Group::Ouders => note(A::ParentsHeard, None),
                Group::Aanbieders => note(A::ProvidersHeard, None),
                Group::Inwoners => note(A::ResidentsHeard, None),
                Group::Verwijzers | Group::Onderwijs | Group::Other => {}
            }
            // Who was heard may fill an item of the regiovisie (V4).
            each(Note::Look(Mask::FILE));
        }
        // Who begins alone closes a contract of its own (W8, E09).
        Deed::Belofte { from, outcome: PromiseOutcome::Eenzijdig, .. } => note(A::OwnContract, Some(from)),
        Deed::Ab => note(A::BoardMet, None),
        // The strategy of the purchase goes to a council with a term for its view.
        Deed::Termijn { dossier: Dossier::Inkoop, .. } => note(A::CouncilHeard, act.m),
        Deed::Rolbreuk { breach: RoleBreach::CouncillorInBoard } => {
            each(Note::Fact(LegalFact::CouncillorOnBoard, true));
        }
        _ => {}
    }
}

/// What a settled fact of the file means.
fn notes_of_file(fact: FileFact, each: &mut dyn FnMut(Note)) {
    use LegalAct as A;
    use LegalFact as F;
    each(match fact {
        FileFact::MarketConsultation => Note::Act(A::MarketConsulted, None, None),
        FileFact::PublicNotice => Note::Act(A::NoticePublished, None, None),
        FileFact::AwardRecord => Note::Act(A::AwardRecorded, None, None),
        FileFact::CostWages => Note::Fact(F::CostStaff, true),
        FileFact::CostPerChild => Note::Fact(F::CostPerChild, true),
        FileFact::CostOverhead => Note::Fact(F::CostOverhead, true),
        FileFact::CostIndexation => Note::Fact(F::CostIndexation, true),
        FileFact::BudgetFrameInApril
        | FileFact::BudgetTwelveWeeks
        | FileFact::BudgetReply
        | FileFact::BudgetInTime
        | FileFact::CostStudy
        | FileFact::Proportionality
        | FileFact::Standstill
        | FileFact::EqualInformation
        | FileFact::UnequalInformation
        | FileFact::OldMailingList => Note::Look(Mask::FILE),
    });
}
