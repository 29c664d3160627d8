//! From state to act log: the acts, and the facts of the file as they stand (`scoring.md` 1.4).

use super::acts::{Act, Clause, Deed, Dossier, Facts, Group, Log, Procurement, VisionItem, Vocabulary};
use super::ask::{FileFact, GazetteChoice, NewsTime, Procedure, SignChoice};
use super::clock::Pace;
use super::decide::{award_week, consent_week, reply_weeks};
use super::level::{Format, Level};
use super::norm::record::{WEEK_DAYS, day_of};
use super::norm::{LegalAct, Record};
use super::state::State;

/// Weeks to entry into force: prepared, or after signing.
const IN_FORCE_WEEKS: (i32, i32) = (2, 4);
/// Weeks that councils have for the draft budget: as the law asks, or less.
const BUDGET_WEEKS: (i32, i32) = (12, 8);
/// Days before a meeting from which a file counts as complete.
const FILE_DAYS: i32 = 5;
/// Score of active information that nobody chose: after the board.
const USUAL_INFORMATION: f64 = 0.5;
/// Decisions of which the file is looked at: arrangement, regiovisie, purchase, budget, award.
const DECISIONS: f64 = 5.0;

impl State {
    /// The log for scores and norms. `preview`: as if the draft were decided now.
    pub(super) fn log(&self, level: &Level, format: &Format, preview: bool) -> Log {
        let playing = preview && self.outcome.is_none();
        let mut ev = self.acts.clone();
        if playing {
            ev.retain(|act| act.week <= self.week);
        }
        if preview && self.file.milestones.arranged.is_none() {
            let decided = level.issues().all().map(|issue| {
                let option = self.table.draft.pick(issue);
                Act::of(self.table.draft_weeks[issue.at()], None, Deed::Besluit { issue, option })
            });
            ev.extend(decided);
        }
        let dec = if playing { self.expected_decisions(level, format) } else { self.dec };
        let last = dec.iter().flatten().copied().max().unwrap_or(0);
        Log {
            ev,
            dec,
            horizon: level.calendar().horizon().max(last),
            facts: self.facts(level, format),
            open: Some(format.open_issues().iter().copied().collect()),
            record: Some(self.record.clone()),
        }
    }

    /// The legal record: what happened, and the file, the draft and the calendar as they stand.
    pub(super) fn legal_record(&self, level: &Level, format: &Format) -> Record {
        let mut record = Record::clone(&self.record);
        record.settle(&self.facts(level, format), &level.model().design(&self.table.draft));
        for (date, week) in level.calendar().legal_dates(self.deadlines(level)) {
            record.set_date(date, Some(week));
        }
        record.now = day_of(self.week) + WEEK_DAYS - 1;
        record.closed = self.outcome.is_some();
        let milestones = &self.file.milestones;
        let consent = consent_week(level, self);
        let signing = milestones.signing.or(consent.map(|week| week + 1));
        let award = Some(award_week(level, format, self));
        let planned = [
            (LegalAct::DraftSent, milestones.draft),
            (LegalAct::ConsentAsked, consent),
            (LegalAct::CollegeDecided, signing),
            (LegalAct::Arranged, signing),
            (LegalAct::InForce, milestones.in_force_planned),
            (LegalAct::AwardDecided, award),
            (LegalAct::ContractsSigned, award),
            (LegalAct::VisionAdopted, milestones.vision_planned),
            (LegalAct::BudgetTabled, Some(level.calendar().budget_due() - 1)),
            (LegalAct::BudgetAdopted, Some(level.calendar().budget_due())),
        ];
        for (act, week) in planned {
            if let Some(week) = week {
                record.plan(act, week);
            }
        }
        record
    }

    /// Weeks of decision: as they were, or as they look now.
    fn expected_decisions(&self, level: &Level, format: &Format) -> [Option<i32>; Dossier::COUNT] {
        let milestones = &self.file.milestones;
        let mut dec = self.dec;
        let signing = milestones.signing.or_else(|| consent_week(level, self).map(|week| week + 1));
        let expected = [signing, milestones.vision_planned, Some(award_week(level, format, self))];
        for (week, expected) in dec.iter_mut().zip(expected) {
            *week = week.or(expected);
        }
        dec
    }

    /// How long the steps of the arrangement take, as answers stand (`asks.md` 3.1-3.6).
    pub(super) fn pace(&self, level: &Level) -> Pace {
        let waits = self.towns.iter().any(|town| town.sign == Some(SignChoice::Wait));
        Pace {
            view: self.view_weeks(level),
            reply: reply_weeks(self) + self.file.shift(Procedure::Reply),
            sign: 1 + if waits { 4 } else { 0 } + self.file.shift(Procedure::Signing),
            publish: self.in_force_after(),
            extra_meeting: self.file.extra_meeting,
        }
    }

    /// Weeks from signing to entry into force.
    fn in_force_after(&self) -> i32 {
        let slow = self.towns.iter().any(|town| town.gazette == Some(GazetteChoice::AfterSigning));
        if slow { IN_FORCE_WEEKS.1 } else { IN_FORCE_WEEKS.0 }
    }

    /// The facts of the file.
    pub(super) fn facts(&self, level: &Level, format: &Format) -> Facts {
        let file = &self.file;
        let calendar = level.calendar();
        let dates = self.deadlines(level);
        let contract_week = file.milestones.award.unwrap_or_else(|| award_week(level, format, self));
        let published = self.towns.iter().all(|town| !matches!(town.gazette, None | Some(GazetteChoice::Later)));
        let price = [FileFact::CostWages, FileFact::CostPerChild, FileFact::CostOverhead, FileFact::CostIndexation];
        Facts {
            clauses: file.clauses.iter().filter_map(|name| Clause::parse(name)).collect(),
            vision: self.vision_items(level),
            wvbj_in_force: file.duty,
            policy_tasks: file.policy_tasks,
            bylaws: self.towns.iter().all(|town| town.bylaw),
            frame_by_30_april: file.has(FileFact::BudgetFrameInApril),
            published,
            arrangement_deadline_week: dates.arrangement,
            vision_deadline_week: dates.vision,
            start_week: dates.contracts,
            in_force_after_weeks: self.in_force_after(),
            contract_week,
            budget_term_weeks: if file.has(FileFact::BudgetTwelveWeeks) { BUDGET_WEEKS.0 } else { BUDGET_WEEKS.1 },
            budget_answered: file.has(FileFact::BudgetReply),
            budget_in_time: file.has(FileFact::BudgetInTime),
            cost_elements: price.iter().all(|part| file.has(*part)),
            decisions_with_file: self.decisions_with_file(level),
            active_information: self.active_information(),
            existing_body: level.existing_body(),
            board_exists_week: None,
            budget_week: calendar.budget_due(),
            budget_year_start_week: calendar.budget_year(),
            procurement: self.procurement(dates.contracts - contract_week),
        }
    }

    /// Steps of the purchase.
    fn procurement(&self, weeks_left: i32) -> Procurement {
        let file = &self.file;
        let share = |fact: FileFact| if file.stands(fact) { 1.0 } else { 0.0 };
        Procurement {
            notice: file.has(FileFact::PublicNotice),
            equal_information: file.stands(FileFact::EqualInformation),
            award_record: file.has(FileFact::AwardRecord),
            standstill: share(FileFact::Standstill),
            market_consultation: share(FileFact::MarketConsultation),
            cost_study: share(FileFact::CostStudy),
            proportionality: share(FileFact::Proportionality),
            evaluation_method: share(FileFact::Proportionality),
            implementation_weeks: f64::from(weeks_left.max(0)),
        }
    }

    /// Written items of the regiovisie, less those that an option leaves empty (`asks.md` 4.4).
    fn vision_items(&self, level: &Level) -> std::collections::BTreeSet<VisionItem> {
        let written =
            |item: &VisionItem| self.file.vision.iter().any(|letter| item.name().starts_with(letter.as_str()));
        let mut items: std::collections::BTreeSet<_> = VisionItem::ALL.iter().copied().filter(written).collect();
        let issues = level.issues();
        for issue in issues.all() {
            let choice = issues.choice(issue, self.table.draft.pick(issue));
            if let Some(empty) = choice.leaves_regiovisie_empty
                && !empty.unless_consulted.is_some_and(|group| self.was_consulted(group))
            {
                items.remove(&empty.item);
            }
        }
        items
    }

    /// A group was consulted, in play or before it.
    fn was_consulted(&self, group: Group) -> bool {
        self.acts.iter().any(|act| matches!(act.deed, Deed::Consult { group: g, .. } if g == group))
    }

    /// Share of the five decisions with a complete file (C2).
    fn decisions_with_file(&self, level: &Level) -> f64 {
        use super::acts::Document;
        let on_file = |wanted: Document| {
            self.acts.iter().any(|act| match act.deed {
                Deed::Stuk { document, days, public, ground } => {
                    document == wanted && days >= FILE_DAYS && (public || ground)
                }
                _ => false,
            })
        };
        let clauses = level.all_clauses().iter().all(|name| self.file.clauses.contains(name));
        let complete = [
            on_file(Document::OntwerpRegeling) && clauses,
            on_file(Document::ConceptRegiovisie),
            on_file(Document::Inkoopstrategie),
            on_file(Document::Begroting),
            self.file.has(FileFact::AwardRecord),
        ];
        complete.iter().filter(|yes| **yes).count() as f64 / DECISIONS
    }

    /// How fast councils heard of boards and bad news (C4).
    fn active_information(&self) -> f64 {
        let worth = |when: &NewsTime| match when {
            NewsTime::Now => 1.0,
            NewsTime::AfterBoard => 0.5,
            NewsTime::WithBudget => 0.0,
        };
        let told = &self.file.told;
        if told.is_empty() { USUAL_INFORMATION } else { told.iter().map(worth).sum::<f64>() / told.len() as f64 }
    }

    /// Weeks of decision that are known: arrangement, in force, regiovisie, contracts.
    pub(super) fn decision_weeks(&self) -> [Option<i32>; 4] {
        let m = &self.file.milestones;
        [self.dec[Dossier::Regeling.at()], m.in_force, m.vision, m.award]
    }
}
