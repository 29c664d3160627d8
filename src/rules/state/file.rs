//! What is in the file of the region, and the weeks of the great steps.

use crate::rules::ask::{FileFact, NewsTime, Procedure, ProviderChoice, ReplyMode};
use crate::rules::event::{Due, ProvinceStep};
use crate::rules::ids::Week;
use crate::rules::level::calendar::Deadlines;
use crate::rules::level::source::Hit;
use crate::rules::score::issue::CareForm;
use std::collections::BTreeSet;

/// The file of the region.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct File {
    /// Settled facts.
    pub(in crate::rules) facts: Vec<FileFact>,
    /// Complete clauses, by their names.
    pub(in crate::rules) clauses: BTreeSet<String>,
    /// Written parts of the regiovisie, by their names.
    pub(in crate::rules) vision: BTreeSet<String>,
    /// The body has policy tasks.
    pub(in crate::rules) policy_tasks: bool,
    /// Weeks by which procedures were shifted.
    pub(in crate::rules) shifts: Vec<(Procedure, i32)>,
    /// Weeks that the councils get for their view.
    pub(in crate::rules) term_weeks: u8,
    /// How the reply note is written.
    pub(in crate::rules) reply_mode: Option<ReplyMode>,
    /// Weeks of procedures that are known.
    pub(in crate::rules) milestones: Milestones,
    /// An extra council meeting for consent.
    pub(in crate::rules) extra_meeting: bool,
    /// Boards of the calendar.
    pub(in crate::rules) boards: Vec<Week>,
    /// Boards that were held.
    pub(in crate::rules) boards_held: Vec<Week>,
    /// Bad news that the councils do not know.
    pub(in crate::rules) bad_news: u8,
    /// How fast boards and bad news were told.
    pub(in crate::rules) told: Vec<NewsTime>,
    /// A warning that waits for an answer: the round, what hits care when councils hear it at once, and otherwise.
    pub(in crate::rules) warned: Option<(u8, Hit, Hit)>,
    /// Consultations that are not booked: group, step.
    pub(in crate::rules) consults: Vec<(String, u8)>,
    /// Consultations that were booked.
    pub(in crate::rules) consulted: Vec<(String, u8)>,
    /// Feedback was given in this round.
    pub(in crate::rules) feedback: bool,
    /// Announced steps and their weeks; the first four are certain.
    pub(in crate::rules) announced: Vec<(u8, Week)>,
    /// What the provider said.
    pub(in crate::rules) provider: Vec<ProviderChoice>,
    /// The region was scanned.
    pub(in crate::rules) scanned: bool,
    /// Care of the child that the table follows first.
    pub(in crate::rules) followed: Option<CareForm>,
    /// The switch is on.
    pub(in crate::rules) duty: bool,
    /// Councils vote on consent once more: what they voted cannot stand, or the text changed.
    pub(in crate::rules) second_vote: bool,
    /// How far the province is, once somebody asked it for an arrangement.
    pub(in crate::rules) province: Option<ProvinceStep>,
    /// Dates of the regional duty that an event set.
    pub(in crate::rules) dates: Option<Deadlines>,
    /// Young people may advise without loss of weeks.
    pub(in crate::rules) youth_invited: bool,
}

impl File {
    /// Whether a fact is settled.
    pub(in crate::rules) fn has(&self, fact: FileFact) -> bool {
        self.facts.contains(&fact)
    }

    /// Whether a fact is settled and nothing took it away again.
    pub(in crate::rules) fn stands(&self, fact: FileFact) -> bool {
        let lost = match fact {
            FileFact::EqualInformation => self.has(FileFact::UnequalInformation),
            FileFact::CostStudy => self.provider.contains(&ProviderChoice::ClosedBooks),
            _ => false,
        };
        self.has(fact) && !lost
    }

    /// Weeks by which a procedure was shifted.
    pub(in crate::rules) fn shift(&self, procedure: Procedure) -> i32 {
        self.shifts.iter().filter(|(p, _)| *p == procedure).map(|(_, weeks)| weeks).sum()
    }
}

/// Weeks of the great steps, as far as they are known or planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Milestones {
    /// The draft goes out, or went.
    pub(in crate::rules) draft: Option<Week>,
    /// The last term ends.
    pub(in crate::rules) terms: Option<Week>,
    /// The reply note is ready.
    pub(in crate::rules) reply: Option<Week>,
    /// Councils meet on consent.
    pub(in crate::rules) consent: Option<Week>,
    /// Consent was voted.
    pub(in crate::rules) consented: Option<Week>,
    /// Colleges sign.
    pub(in crate::rules) signing: Option<Week>,
    /// The arrangement was made.
    pub(in crate::rules) arranged: Option<Week>,
    /// Entry into force as planned.
    pub(in crate::rules) in_force_planned: Option<Week>,
    /// In force.
    pub(in crate::rules) in_force: Option<Week>,
    /// Adoption of the regiovisie as planned.
    pub(in crate::rules) vision_planned: Option<Week>,
    /// Regiovisie adopted.
    pub(in crate::rules) vision: Option<Week>,
    /// Awarded.
    pub(in crate::rules) award: Option<Week>,
}

impl Milestones {
    /// A step is planned for a week.
    pub(in crate::rules) fn plan(&mut self, week: Week, due: Due) {
        let step = match due {
            Due::SendDraft { .. } => &mut self.draft,
            Due::TermsEnd => &mut self.terms,
            Due::ReplyReady => &mut self.reply,
            Due::Consent => &mut self.consent,
            Due::Signing => &mut self.signing,
            Due::InForce => &mut self.in_force_planned,
            Due::Vision => &mut self.vision_planned,
            Due::Paper(..) | Due::PaperReady(..) | Due::Board | Due::Report(..) | Due::Promise(_) => return,
            Due::Debate(_) | Due::Duty | Due::OfficialBack(_) | Due::Exit(_) | Due::Province(_) => return,
        };
        *step = Some(week);
    }
}
