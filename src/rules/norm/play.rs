//! From play to record: what each event means for the law, of what a game can tell, and the record of a scored log.

use super::Verdict;
use super::note::{Note, notes};
use super::record::{Day, END, LONG_AGO, NEVER, Record, WEEK_DAYS, day_of, week_of};
use super::word::{Count, Date, LegalAct, LegalFact, LegalForm};
use crate::rules::acts::{Clause, Dossier, Facts, Log, Mun, VisionItem, Vocabulary};
use crate::rules::event::Event;
use crate::rules::ids::Week;
use crate::rules::score::design::Design;
use crate::rules::score::issue::{Form, Gate, Var};

/// Weeks of 30 April before 15 September, of 15 July before it, and of 15 November after it.
const APRIL_BEFORE: Week = 20;
const JULY_BEFORE: Week = 9;
const NOVEMBER_AFTER: Week = 9;
/// Weeks until councils hear bad news: after the board, with the budget.
pub(super) const TOLD_AFTER_BOARD: Week = 8;
pub(super) const TOLD_WITH_BUDGET: Week = 26;
/// Weeks of the voluntary standstill (`law.md` 7.2: good practice, no duty for social services).
pub(in crate::rules) const STANDSTILL: Week = 3;
/// Members of an executive board when nobody says otherwise: chair and two others.
const DB_SEATS: i64 = 3;

/// What a vote on consent puts on record.
pub(super) const VOTE: [LegalAct; 5] = [
    LegalAct::ConsentAsked,
    LegalAct::ConsentGiven,
    LegalAct::ConsentRefused,
    LegalAct::RefusedForLaw,
    LegalAct::RefusedForInterest,
];

/// Acts of which play can tell; what is not here no game shows, and a game never says that it was not done.
pub fn tells(act: LegalAct) -> bool {
    use LegalAct as A;
    matches!(
        act,
        A::DraftSent
            | A::ViewGiven
            | A::ViewWaived
            | A::ReplyNote
            | A::ConsentAsked
            | A::ConsentGiven
            | A::ConsentRefused
            | A::RefusedForLaw
            | A::RefusedForInterest
            | A::CollegeDecided
            | A::Arranged
            | A::Published
            | A::Registered
            | A::InForce
            | A::ChangeSent
            | A::ChangeConsentGiven
            | A::ChangeDecided
            | A::ImpositionAsked
            | A::ImpositionTalks
            | A::Designated
            | A::Imposed
            | A::BodyBegan
            | A::BoardMet
            | A::BadNews
            | A::CouncilTold
            | A::FrameSent
            | A::BudgetSent
            | A::BudgetTabled
            | A::BudgetViewGiven
            | A::BudgetViewsAttached
            | A::BudgetAnswered
            | A::BudgetAdopted
            | A::BudgetToProvince
            | A::VisionAdopted
            | A::YouthHeard
            | A::ParentsHeard
            | A::ProvidersHeard
            | A::ResidentsHeard
            | A::MarketConsulted
            | A::NoticePublished
            | A::BidsTested
            | A::AwardRecorded
            | A::AwardAnnounced
            | A::CouncilHeard
            | A::LeftRegion
            | A::OwnContract
            | A::OwnContractExtended
            // No contract of play has an extension in it: who extends agrees on it then.
            | A::ExtensionAgreed
            | A::AwardDecided
            | A::ContractsSigned
            | A::ContractsReady
            | A::CareStarted
            | A::BylawAdopted
    )
}

/// Facts of which play can tell.
pub fn tells_fact(fact: LegalFact) -> bool {
    use LegalFact as F;
    matches!(
        fact,
        F::PolicyTasks
            | F::ExistingBody
            | F::FormsLeftOut
            | F::UnequalInformation
            | F::PriceOnly
            | F::CostStaff
            | F::CostPerChild
            | F::CostOverhead
            | F::CostIndexation
            | F::PriceBelowCost
            | F::CouncilsAreParty
            | F::CouncillorOnBoard
            | F::VotesBesideText
            | F::InstitutionsLeftOut
            | F::VisionsDiffer
            | F::TermsDiffer
            | F::BylawsClash
            | F::TariffsUniform
            | F::PublicContract
            | F::OpenHouse
            | F::ProvidersChange
            | F::AwardBesideDb
            | F::PowersTransferred
            | F::NewLegalPerson
            | F::SelfExtension
            | F::BylawPowerTransferred
            | F::MunicipalityMissing
    )
}

impl Record {
    /// Takes in what an event means, in the week in which it happened.
    pub fn take(&mut self, event: &Event, week: Week) {
        notes(event, &mut |note| match note {
            Note::Act(act, m, dated) => self.note(act, m, day_of(dated.unwrap_or(week))),
            Note::Undone(act, m) => self.put(act, m, NEVER),
            Note::Later(act, weeks) => self.note(act, None, day_of(week + weeks)),
            Note::AllIn(act, week) => self.put_for_all(act, day_of(week)),
            Note::Fact(fact, on) => self.set_fact(fact, on),
            Note::Duty => {
                self.duty = true;
                self.set_date(Date::DutyStarts, Some(week));
            }
            Note::Look(_) => {}
        });
    }

    /// Every municipality did this act on one day.
    pub fn put_for_all(&mut self, act: LegalAct, day: Day) {
        for m in 0..self.n() as u8 {
            self.put(act, Some(Mun(m)), day);
        }
    }

    /// Fills what the file, the draft and the calendar say.
    pub fn settle(&mut self, facts: &Facts, design: &Design) {
        use LegalFact as F;
        self.form = Some(match design.form {
            Form::Ol => LegalForm::OL,
            Form::Bvo => LegalForm::BVO,
            Form::Cg => LegalForm::CG,
        });
        Clause::ALL.iter().for_each(|clause| self.set_clause(*clause, facts.clauses.contains(clause)));
        VisionItem::ALL.iter().for_each(|item| self.set_vision(*item, facts.vision.contains(item)));
        self.duty = facts.wvbj_in_force;
        self.set_fact(F::PolicyTasks, facts.policy_tasks);
        self.set_fact(F::ExistingBody, facts.existing_body);
        self.set_fact(F::FormsLeftOut, design.breaks(Gate::N6));
        self.set_fact(F::PriceBelowCost, design.breaks(Gate::N8));
        self.set_fact(F::InstitutionsLeftOut, design.breaks(Gate::N6));
        self.set_fact(F::ProvidersChange, design[Var::Dropped] > 0.0);
        // The engine buys for the region in one public contract; no seat can do it otherwise.
        self.set_fact(F::PublicContract, true);
        self.set_fact(F::UnequalInformation, !facts.procurement.equal_information);
        if facts.cost_elements {
            for element in [F::CostStaff, F::CostPerChild, F::CostOverhead, F::CostIndexation] {
                self.set_fact(element, true);
            }
        }
        let budget = facts.budget_week;
        self.set_date(Date::April30, Some(budget - APRIL_BEFORE));
        self.set_date(Date::July15, Some(budget - JULY_BEFORE));
        self.set_date(Date::September15, Some(budget));
        self.set_date(Date::November15, Some(budget + NOVEMBER_AFTER));
        self.set_date(Date::January1, Some(facts.budget_year_start_week));
        self.set_date(Date::ArrangementDue, Some(facts.arrangement_deadline_week));
        self.set_date(Date::VisionDue, Some(facts.vision_deadline_week));
        self.set_date(Date::ContractsStart, Some(facts.start_week));
        let began = facts.board_exists_week.map_or_else(|| self.day(LegalAct::InForce, None), day_of);
        self.put(LegalAct::BodyBegan, None, began);
        self.settle_budget(facts);
        self.settle_contracts(facts);
        self.settle_boards();
    }

    /// The budget route: the file says which steps are taken; the calendar says when.
    fn settle_budget(&mut self, facts: &Facts) {
        use LegalAct as A;
        // A board that is not there in time makes no budget this year (`scoring.md` N9).
        let began = week_of(self.day(A::BodyBegan, None)).filter(|_| self.day(A::BodyBegan, None) != NEVER);
        let in_time = began.is_some_and(|week| week < facts.budget_week.min(facts.budget_year_start_week));
        let tabled = facts.budget_week - 1;
        let acts = [
            A::FrameSent,
            A::BudgetSent,
            A::BudgetViewGiven,
            A::BudgetViewsAttached,
            A::BudgetTabled,
            A::BudgetAnswered,
            A::BudgetAdopted,
            A::BudgetToProvince,
        ];
        if !facts.existing_body && !in_time {
            return acts.into_iter().for_each(|act| self.put(act, None, NEVER));
        }
        let answered = if facts.budget_answered { day_of(tabled) } else { NEVER };
        self.put(A::BudgetViewGiven, None, day_of(tabled));
        self.put(A::BudgetViewsAttached, None, answered);
        self.put(A::BudgetAdopted, None, day_of(facts.budget_week));
        let when = |yes: bool, week: Week| if yes { day_of(week) } else { NEVER };
        self.put(A::FrameSent, None, when(facts.frame_by_30_april, facts.budget_week - APRIL_BEFORE));
        self.put(A::BudgetTabled, None, day_of(tabled));
        self.put(A::BudgetSent, None, day_of(tabled - facts.budget_term_weeks));
        self.put(A::BudgetAnswered, None, answered);
        self.put(A::BudgetToProvince, None, when(facts.budget_in_time, facts.budget_week));
    }

    /// Award, standstill, signing and start around the week in which contracts are ready.
    fn settle_contracts(&mut self, facts: &Facts) {
        use LegalAct as A;
        self.put(A::Registered, None, self.day(A::Published, None));
        self.put(A::BidsTested, None, self.day(A::AwardRecorded, None));
        let ready = self.day(A::ContractsReady, None);
        if ready == NEVER {
            return;
        }
        let standstill = if facts.procurement.standstill > 0.5 { STANDSTILL } else { 0 };
        self.put(A::AwardDecided, None, ready - standstill as Day * WEEK_DAYS);
        self.put(A::ContractsSigned, None, ready);
        self.put(A::AwardAnnounced, None, ready);
        self.put(A::CareStarted, None, ready.max(day_of(facts.start_week)));
    }

    /// A board with one seat for each municipality, and an executive board of three.
    fn settle_boards(&mut self) {
        let n = self.n() as i64;
        self.set_count(Count::AbSeats, n);
        self.set_count(Count::DbSeats, DB_SEATS);
        self.set_count(Count::DbFromAb, DB_SEATS);
        self.set_count(Count::DbOutsiders, 0);
        self.set_count(Count::DbMunicipalities, DB_SEATS.min(n));
    }
}

/// What a council did, as far as a scored log without a game tells.
#[derive(Debug, Clone, Copy, Default)]
pub struct Told {
    /// Weeks of the longest term that it got for the draft.
    pub term_weeks: Option<i32>,
    /// It gave points.
    pub points: bool,
    /// It said that it gives none.
    pub none: bool,
    /// Share in favour at the vote that counts.
    pub share: Option<f64>,
}

/// The record of a scored log: everything in it counts, and what a game still expects counts as done.
pub fn record_of(log: &Log, councils: impl ExactSizeIterator<Item = Told>, design: &Design) -> Record {
    use LegalAct as A;
    let played = log.record.is_some();
    let mut record = log.record.as_deref().cloned().unwrap_or_else(|| Record::new(councils.len()));
    (record.now, record.closed) = (END, true);
    for (m, told) in councils.enumerate() {
        let m = Some(Mun(m as u8));
        if let (false, Some(_)) = (played, told.term_weeks) {
            record.put(A::DraftSent, m, 0);
        }
        for (act, said) in [(A::ViewGiven, told.points), (A::ViewWaived, told.none)] {
            if said && !played {
                record.put(act, m, 0);
            }
        }
        let sent = record.day(A::DraftSent, m);
        if let (NEVER, Some(weeks)) = (record.day(A::ConsentAsked, m), told.term_weeks)
            && sent != NEVER
        {
            record.put(A::ConsentAsked, m, sent + day_of(weeks));
        }
        let given = told.share.is_some_and(|share| share > 0.5);
        let day = record.day(A::ConsentGiven, m);
        record.put(
            A::ConsentGiven,
            m,
            if !given {
                NEVER
            } else if day == NEVER {
                LONG_AGO
            } else {
                day
            },
        );
    }
    forecast(&mut record, log);
    record.settle(&log.facts, design);
    record
}

/// Decision weeks and facts of the log as acts.
fn forecast(record: &mut Record, log: &Log) {
    use LegalAct as A;
    let facts = &log.facts;
    if let Some(week) = log.decided(Dossier::Regiovisie) {
        record.put_for_all(A::VisionAdopted, day_of(week));
    }
    if let Some(week) = log.decided(Dossier::Regeling) {
        record.put(A::Arranged, None, day_of(week));
        record.put(A::InForce, None, day_of(week + facts.in_force_after_weeks));
    }
    let when = |yes: bool| if yes { LONG_AGO } else { NEVER };
    if facts.bylaws {
        record.put_for_all(A::BylawAdopted, LONG_AGO);
    } else if log.record.is_none() {
        record.put_for_all(A::BylawAdopted, NEVER);
    }
    record.put(A::Published, None, when(facts.published));
    record.put(A::NoticePublished, None, when(facts.procurement.notice));
    record.put(A::AwardRecorded, None, when(facts.procurement.award_record));
    record.put(A::ContractsReady, None, day_of(facts.contract_week));
}

impl Record {
    /// Whether the record of a game says that a norm is decided for good: what play can still do does not change it.
    pub fn is_decided(verdict: Verdict) -> bool {
        match verdict {
            Verdict::Met | Verdict::Broken => true,
            Verdict::Open | Verdict::NotYet | Verdict::NotApplicable | Verdict::NotInForce | Verdict::Said => false,
        }
    }
}
