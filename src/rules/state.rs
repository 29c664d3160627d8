//! What is so: derived from the events alone. Nothing outside the rules sees it; `view` is the way out.

use super::acts::{Act, Dossier};
use super::ask::{
    Answer, ConsentVote, FactName, FileFact, GazetteChoice, NewsTime, PaperTick, Procedure, PromiseKind,
    ProviderChoice, Put, ReactionName, Reply, ReplyMode, SignChoice, SpeakOrder, Stances,
};
use super::command::Moment;
use super::event::{Due, ProvinceStep};
use super::ids::{AskIx, AskNo, CardIx, EventIx, IssueIx, MunIx, OptIx, PackageNo, PointNo, PromiseNo, SeatIx, Week};
use super::level::Level;
use super::level::calendar::Deadlines;
use super::level::source::Hit;
use super::line::Line;
use super::norm::Record;
use super::score::Package;
use super::score::issue::CareForm;
use super::view::{FrameBy, NewsItem, Outcome, PackageResult, Stage};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The whole state of one game.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// Seed of the game.
    pub(super) seed: u64,
    /// Chairs with a person.
    pub(super) persons: Vec<SeatIx>,
    /// Chairs of bots, with the key of their temperament.
    pub(super) bots: Vec<(SeatIx, String)>,
    /// Where the game stands.
    pub(super) moment: Moment,
    /// What goes on.
    pub(super) stage: Stage,
    /// The week now.
    pub(super) week: Week,
    /// Asks of this moment.
    pub(super) open: Vec<OpenAsk>,
    /// Asks that the next moment of this beat puts.
    pub(super) follow_ups: Vec<(AskIx, SeatIx)>,
    /// Asks put so far.
    pub(super) asked: u32,
    /// Municipalities, in the order of the level.
    pub(super) towns: Vec<Town>,
    /// The regional table.
    pub(super) table: Table,
    /// Points of councils.
    pub(super) points: Vec<Point>,
    /// Promises.
    pub(super) promises: Vec<Promise>,
    /// The file of the region: what is written, bought and decided.
    pub(super) file: File,
    /// What will happen, by week; equal weeks in the order in which they were planned.
    pub(super) due: Vec<(Week, Due)>,
    /// Acts for scores and norms.
    pub(super) acts: Vec<Act>,
    /// The same for the law.
    pub(super) record: Arc<Record>,
    /// Norms of which the table was told that they were met, or broken: a bit for each.
    pub(super) told_norms: [u128; 2],
    /// Decision weeks per dossier.
    pub(super) dec: [Option<Week>; Dossier::COUNT],
    /// News, oldest first.
    pub(super) news: Vec<NewsItem>,
    /// What seats heard for their ears only.
    pub(super) whispers: Vec<(SeatIx, Line)>,
    /// Events that fell, with their moment.
    pub(super) events: Vec<(EventIx, Moment)>,
    /// Round and beat of the last event that fell at its own moment.
    pub(super) event_beat: Option<(u8, u8)>,
    /// How it ended.
    pub(super) outcome: Option<Outcome>,
}

/// An ask of this moment, with the answer so far.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenAsk {
    /// The ask.
    pub(super) put: Put,
    /// The answer so far.
    pub(super) answer: Option<Answer>,
}

/// One municipality.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Town {
    /// Hours used this round.
    pub(super) hours: f64,
    /// Slots used this round.
    pub(super) slots: u8,
    /// Rounds in which it has one place more on the agenda.
    pub(super) saved_slots: Vec<u8>,
    /// Fte lost to an event.
    pub(super) fte_lost: f64,
    /// Who set the negotiating room.
    pub(super) frame_by: Option<FrameBy>,
    /// Negotiating room: per issue a stance per option.
    pub(super) frame: Stances,
    /// Slots of the next round that an event takes.
    pub(super) slots_owed: u8,
    /// Its next debate of account needs no slot.
    pub(super) debate_free: bool,
    /// It may give one more point.
    pub(super) extra_point: bool,
    /// The frame is public.
    pub(super) frame_public: bool,
    /// Options that this municipality may never accept, by an event.
    pub(super) never: Vec<(IssueIx, OptIx)>,
    /// Ticks of the paper that lies ready; `None` while there is no paper.
    pub(super) paper: Option<Vec<PaperTick>>,
    /// A paper reached the council.
    pub(super) informed: bool,
    /// Facts of the council.
    pub(super) council_facts: BTreeSet<FactName>,
    /// Facts of the alderman.
    pub(super) alderman_facts: BTreeSet<FactName>,
    /// Facts that the council asked for.
    pub(super) asked_facts: Vec<FactName>,
    /// The draft reached the council in this week.
    pub(super) received: Option<Week>,
    /// Last week of its term.
    pub(super) term_ends: Option<Week>,
    /// It gave points.
    pub(super) gave_points: bool,
    /// It said that it gives no view.
    pub(super) waived: bool,
    /// How it voted on consent.
    pub(super) vote: Option<ConsentVote>,
    /// Share in favour and week, once the vote counts.
    pub(super) consent: Option<(f64, Week)>,
    /// It gave an instruction that waits for an answer.
    pub(super) motion_open: bool,
    /// What the college decided on signing.
    pub(super) sign: Option<SignChoice>,
    /// Signed in this week.
    pub(super) signed: Option<Week>,
    /// It extended a contract of its own.
    pub(super) extended: bool,
    /// Its college wants to leave the arrangement: the week in which the council got that draft.
    pub(super) exit: Option<Week>,
    /// What the council said of leaving.
    pub(super) exit_vote: Option<bool>,
    /// Publication was chosen in A1.
    pub(super) gazette_asked: bool,
    /// How it is published.
    pub(super) gazette: Option<GazetteChoice>,
    /// Adopted (true) or refused the regiovisie.
    pub(super) vision: Option<bool>,
    /// Adopted its by-law.
    pub(super) bylaw: bool,
    /// Board meeting of the last report.
    pub(super) reported: Option<Week>,
    /// Answers outside the frame that are not booked yet: package numbers.
    pub(super) outside: Vec<PackageNo>,
    /// Packages to which it said yes under the reservation that the council agrees, which has not ended.
    pub(super) reserved: Vec<PackageNo>,
    /// The council approved them.
    pub(super) approved: bool,
    /// The alderman answered a package this round.
    pub(super) answered_package: bool,
    /// Its chair in the board is empty this round.
    pub(super) chair_empty: bool,
}

impl Town {
    /// The council spoke on the draft.
    pub(super) fn spoke(&self) -> bool {
        self.gave_points || self.waived
    }

    /// Who set the frame.
    pub(super) fn frame_by(&self) -> FrameBy {
        self.frame_by.unwrap_or(FrameBy::Nobody)
    }
}

/// The regional table.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The draft: one option for every issue.
    pub(super) draft: Package,
    /// Issues on which the table agreed (or that took their silence).
    pub(super) agreed: Vec<bool>,
    /// Packages of the game; those of this round begin at `round_start`.
    pub(super) packages: Vec<Tabled>,
    /// Arguments of the game.
    pub(super) arguments: Vec<Argument>,
    /// First package and first argument of this round.
    pub(super) round_start: (usize, usize),
    /// Tabling within the round, from 0.
    pub(super) tabling: u8,
    /// Attempt within the tabling, from 0.
    pub(super) attempt: u8,
    /// Issues taken out of this tabling.
    pub(super) left: Vec<IssueIx>,
    /// Municipalities that tabled in this round.
    pub(super) spoke: Vec<MunIx>,
    /// Who speaks first, when the chair said so.
    pub(super) order: Option<SpeakOrder>,
    /// Week in which each issue got its draft option.
    pub(super) draft_weeks: Vec<Week>,
    /// The beat (round, beat) in which the draft changed last, and the draft before it.
    pub(super) before: Option<(u8, u8, Package)>,
    /// Extra attempts that the chair granted in this tabling.
    pub(super) extra: u8,
    /// The round whose last tabling has one attempt less.
    pub(super) stops_earlier: Option<u8>,
}

/// A package.
#[derive(Debug, Clone, PartialEq)]
pub struct Tabled {
    /// Its number.
    pub(super) no: PackageNo,
    /// By whom.
    pub(super) by: MunIx,
    /// What it says.
    pub(super) options: Vec<(IssueIx, OptIx)>,
    /// Replies, per municipality.
    pub(super) replies: Vec<Option<Reply>>,
    /// Who said yes in the name of his council.
    pub(super) for_council: Vec<MunIx>,
    /// How it ended.
    pub(super) result: Option<PackageResult>,
}

/// An argued move.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Argument {
    /// Who.
    pub(super) by: MunIx,
    /// On which issue.
    pub(super) issue: IssueIx,
    /// Ground card.
    pub(super) ground: CardIx,
    /// Answer or bridge card.
    pub(super) second: Option<CardIx>,
    /// The fact of the ground card was known.
    pub(super) with_fact: bool,
}

/// A point of a zienswijze.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// Its number.
    pub(super) no: PointNo,
    /// Councils behind it; the first gave it.
    pub(super) by: Vec<MunIx>,
    /// Issue.
    pub(super) issue: IssueIx,
    /// Wished option.
    pub(super) option: OptIx,
    /// 1 to 3.
    pub(super) weight: u8,
    /// What aldermen said about it (W9).
    pub(super) replies: Vec<(MunIx, ReactionName)>,
    /// The answer that the table would give, which changes the text; it waits for a new yes of every college.
    pub(super) proposed: Option<ReactionName>,
    /// Colleges that said yes to the changed text.
    pub(super) agreed: Vec<MunIx>,
    /// Answer of the table.
    pub(super) reaction: Option<ReactionName>,
    /// Written into the act log.
    pub(super) booked: bool,
}

impl Point {
    /// A point of one council, without an answer.
    pub(super) fn new(no: PointNo, m: MunIx, issue: IssueIx, option: OptIx, weight: u8) -> Self {
        Self {
            no,
            by: vec![m],
            issue,
            option,
            weight,
            replies: Vec::new(),
            proposed: None,
            agreed: Vec::new(),
            reaction: None,
            booked: false,
        }
    }
}

/// A promise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Promise {
    /// Its number.
    pub(super) no: PromiseNo,
    /// By whom.
    pub(super) from: MunIx,
    /// To whom.
    pub(super) to: MunIx,
    /// What.
    pub(super) what: PromiseKind,
    /// Round and week in which it was made.
    pub(super) round: u8,
    /// The week.
    pub(super) week: Week,
    /// Kept or broken, once it is clear.
    pub(super) kept: Option<bool>,
}

/// The file of the region.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct File {
    /// Settled facts.
    pub(super) facts: Vec<FileFact>,
    /// Complete clauses, by their names.
    pub(super) clauses: BTreeSet<String>,
    /// Written parts of the regiovisie, by their names.
    pub(super) vision: BTreeSet<String>,
    /// The body has policy tasks.
    pub(super) policy_tasks: bool,
    /// Weeks by which procedures were shifted.
    pub(super) shifts: Vec<(Procedure, i32)>,
    /// Weeks that the table chose for the views; the law's weeks hold where they are more.
    pub(super) term_weeks: u8,
    /// How the reply note is written.
    pub(super) reply_mode: Option<ReplyMode>,
    /// Weeks of procedures that are known.
    pub(super) milestones: Milestones,
    /// An extra council meeting for consent.
    pub(super) extra_meeting: bool,
    /// Boards of the calendar.
    pub(super) boards: Vec<Week>,
    /// Boards that were held.
    pub(super) boards_held: Vec<Week>,
    /// Bad news that the councils do not know.
    pub(super) bad_news: u8,
    /// How fast boards and bad news were told.
    pub(super) told: Vec<NewsTime>,
    /// A warning that waits for an answer: the round, what hits care when councils hear it at once, and otherwise.
    pub(super) warned: Option<(u8, Hit, Hit)>,
    /// Consultations that are not booked: group, step.
    pub(super) consults: Vec<(String, u8)>,
    /// Consultations that were booked.
    pub(super) consulted: Vec<(String, u8)>,
    /// Feedback was given in this round.
    pub(super) feedback: bool,
    /// Announced steps and their weeks; the first four are certain.
    pub(super) announced: Vec<(u8, Week)>,
    /// What the provider said.
    pub(super) provider: Vec<ProviderChoice>,
    /// The region was scanned.
    pub(super) scanned: bool,
    /// Care of the child that the table follows first.
    pub(super) followed: Option<CareForm>,
    /// The switch is on.
    pub(super) duty: bool,
    /// Councils vote on consent once more: what they voted cannot stand, or the text changed.
    pub(super) second_vote: bool,
    /// How far the province is, once somebody asked it for an arrangement.
    pub(super) province: Option<ProvinceStep>,
    /// Dates of the regional duty that an event set.
    pub(super) dates: Option<Deadlines>,
    /// Young people may advise without loss of weeks.
    pub(super) youth_invited: bool,
}

impl File {
    /// Whether a fact is settled.
    pub(super) fn has(&self, fact: FileFact) -> bool {
        self.facts.contains(&fact)
    }

    /// Whether a fact is settled and nothing took it away again.
    pub(super) fn stands(&self, fact: FileFact) -> bool {
        let lost = match fact {
            FileFact::EqualInformation => self.has(FileFact::UnequalInformation),
            FileFact::CostStudy => self.provider.contains(&ProviderChoice::ClosedBooks),
            _ => false,
        };
        self.has(fact) && !lost
    }

    /// Weeks by which a procedure was shifted.
    pub(super) fn shift(&self, procedure: Procedure) -> i32 {
        self.shifts.iter().filter(|(p, _)| *p == procedure).map(|(_, weeks)| weeks).sum()
    }
}

/// Weeks of the great steps, as far as they are known or planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Milestones {
    /// The draft goes out, or went.
    pub(super) draft: Option<Week>,
    /// The last term ends.
    pub(super) terms: Option<Week>,
    /// The reply note is ready.
    pub(super) reply: Option<Week>,
    /// Councils meet on consent.
    pub(super) consent: Option<Week>,
    /// Consent was voted.
    pub(super) consented: Option<Week>,
    /// Colleges sign.
    pub(super) signing: Option<Week>,
    /// The arrangement was made.
    pub(super) arranged: Option<Week>,
    /// Entry into force as planned.
    pub(super) in_force_planned: Option<Week>,
    /// In force.
    pub(super) in_force: Option<Week>,
    /// Adoption of the regiovisie as planned.
    pub(super) vision_planned: Option<Week>,
    /// Regiovisie adopted.
    pub(super) vision: Option<Week>,
    /// Awarded.
    pub(super) award: Option<Week>,
}

impl Milestones {
    /// A step is planned for a week.
    pub(super) fn plan(&mut self, week: Week, due: Due) {
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

impl State {
    /// The state before the first event.
    pub(super) fn blank(towns: usize, draft: Package, issues: usize) -> Self {
        Self {
            seed: 0,
            persons: Vec::new(),
            bots: Vec::new(),
            moment: Moment { round: 0, beat: 0, step: 0 },
            stage: Stage::Asks,
            week: 0,
            open: Vec::new(),
            follow_ups: Vec::new(),
            asked: 0,
            towns: vec![Town::default(); towns],
            table: Table {
                draft,
                agreed: vec![false; issues],
                packages: Vec::new(),
                arguments: Vec::new(),
                round_start: (0, 0),
                tabling: 0,
                attempt: 0,
                left: Vec::new(),
                spoke: Vec::new(),
                order: None,
                draft_weeks: vec![0; issues],
                before: None,
                extra: 0,
                stops_earlier: None,
            },
            points: Vec::new(),
            promises: Vec::new(),
            file: File::default(),
            due: Vec::new(),
            acts: Vec::new(),
            record: Arc::new(Record::new(towns)),
            told_norms: [0; 2],
            dec: [None; Dossier::COUNT],
            news: Vec::new(),
            whispers: Vec::new(),
            events: Vec::new(),
            event_beat: None,
            outcome: None,
        }
    }

    /// Weeks that the councils get for their view: what the table chose, and never less than the law gives.
    pub(super) fn view_weeks(&self, level: &Level) -> i32 {
        i32::from(self.file.term_weeks).max(level.norms().view_weeks())
    }

    /// The dates of the regional duty, as they stand.
    pub(super) fn deadlines(&self, level: &Level) -> Deadlines {
        self.file.dates.unwrap_or_else(|| level.calendar().deadlines())
    }

    /// A municipality.
    pub(super) fn town(&self, m: MunIx) -> &Town {
        &self.towns[m.at()]
    }

    /// An open ask by its number.
    pub(super) fn open_ask(&self, no: AskNo) -> Option<&OpenAsk> {
        self.open.iter().find(|ask| ask.put.no == no)
    }

    /// The package that lies on the table.
    pub(super) fn package_on_table(&self) -> Option<&Tabled> {
        self.table.packages.last().filter(|package| package.result.is_none())
    }

    /// Packages of this round.
    pub(super) fn packages_now(&self) -> &[Tabled] {
        &self.table.packages[self.table.round_start.0..]
    }

    /// Arguments of this round.
    pub(super) fn arguments_now(&self) -> &[Argument] {
        &self.table.arguments[self.table.round_start.1..]
    }

    /// The last board meeting that was held.
    pub(super) fn last_board(&self) -> Option<Week> {
        self.file.boards_held.last().copied()
    }
}
