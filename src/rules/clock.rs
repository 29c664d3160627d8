//! The legal clock: from the draft to entry into force, week by week, against the deadline (`asks.md` 3). Pure: what
//! happens if the next step is asked now, and what if it waits for the next round.

use super::ask::FileFact;
use super::decide::award_week;
use super::ids::{MunIx, Week};
use super::level::calendar::Deadlines;
use super::level::{Calendar, Format, Level};
use super::norm::STANDSTILL;
use super::state::{Milestones, State};
use serde::{Deserialize, Serialize};

/// How many weeks each step takes (`asks.md` 3.1-3.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Weeks in which councils may give their view (Wgr art. 1 lid 3; the least is the term of the norm).
    pub view: i32,
    /// Weeks of the reply note.
    pub reply: i32,
    /// Weeks from consent to signing.
    pub sign: i32,
    /// Weeks from signing to entry into force; publication lies between (Wgr art. 26).
    pub publish: i32,
    /// The clerks call an extra meeting: any week outside recess.
    pub extra_meeting: bool,
}

/// The weeks of the great steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chain {
    /// The draft goes to the councils.
    pub draft: Week,
    /// The term for views ends.
    pub view: Week,
    /// The reply note is ready.
    pub reply: Week,
    /// The councils vote on consent.
    pub consent: Week,
    /// The colleges sign.
    pub signed: Week,
    /// The arrangement is in force.
    pub in_force: Week,
    /// Weeks of the term that are recess: they count for the law.
    pub recess: i32,
}

/// Steps that have happened, or that run by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Done {
    /// Draft sent.
    pub draft: Option<Week>,
    /// End of the term.
    pub view: Option<Week>,
    /// Reply ready.
    pub reply: Option<Week>,
    /// Consent voted, or the meeting that is called for it.
    pub consent: Option<Week>,
    /// Signed.
    pub signed: Option<Week>,
    /// In force.
    pub in_force: Option<Week>,
}

/// The chain when everything that still must be asked is asked no earlier than this week.
pub fn chain(calendar: &Calendar, pace: Pace, done: Done, ask: Week) -> Chain {
    let meeting = |week| if pace.extra_meeting { calendar.next_open(week) } else { calendar.council_from(week) };
    let draft = done.draft.unwrap_or(ask);
    let view = done.view.unwrap_or(draft + pace.view);
    let reply = done.reply.unwrap_or(view + pace.reply.max(0));
    let consent = done.consent.unwrap_or_else(|| meeting(reply.max(ask)));
    let signed = done.signed.unwrap_or((consent + pace.sign.max(1)).max(ask));
    let in_force = done.in_force.unwrap_or(signed + pace.publish);
    Chain { draft, view, reply, consent, signed, in_force, recess: calendar.recess_weeks(draft, view) }
}

/// The last week in which a draft can go out and be in force in time; `None` when no week is early enough.
pub fn latest_draft(calendar: &Calendar, pace: Pace, due: Week) -> Option<Week> {
    (0..=due).rev().find(|&week| chain(calendar, pace, Done::default(), week).in_force <= due)
}

/// The term of one council.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TownTerm {
    /// Whose.
    pub m: MunIx,
    /// First week and end; `None` while the draft has not reached this council: its term does not run.
    pub term: Option<(Week, Week)>,
    /// The council spoke, or said that it has no points.
    pub spoke: bool,
}

/// A term beside the view term: from which week until which, and the norm behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalTerm {
    /// Key of its name (`term-toestemming`, …).
    pub key: String,
    /// First week.
    pub from: Week,
    /// Last week.
    pub until: Week,
    /// The norm behind it, by its id.
    pub norm: Option<String>,
}

/// The purchase until help begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PurchaseChain {
    /// It begins.
    pub from: Week,
    /// The region decides who gets the contracts.
    pub awarded: Week,
    /// Contracts are signed: after the standstill where there is one.
    pub signed: Week,
    /// Help begins under the new contracts.
    pub start: Week,
    /// Providers that lost can go to court before anything is signed. Good practice, no duty for social services
    /// (Aanbestedingswet art. 2.39 lid 2).
    pub standstill: bool,
}

impl PurchaseChain {
    /// From the week in which contracts are ready: the standstill lies before it.
    pub fn new(from: Week, ready: Week, start: Week, standstill: bool) -> Self {
        let awarded = if standstill { ready - STANDSTILL } else { ready };
        Self { from: from.min(awarded), awarded, signed: ready, start, standstill }
    }

    /// Weeks left to get from contracts to help; below zero the contracts are late.
    pub fn left(&self) -> Week {
        self.start - self.signed
    }
}

/// What the table can plan with; public.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalClock {
    /// The chain if the next step is asked now.
    pub now: Chain,
    /// The chain if it waits for the next round, with the week in which that begins; `None` in the last round.
    pub next: Option<(Week, Chain)>,
    /// Week by which the arrangement must be in force.
    pub due: Week,
    /// Last week in which a draft can go out and be in time.
    pub latest_draft: Option<Week>,
    /// The term of every council.
    pub towns: Vec<TownTerm>,
    /// Consent, signing and publication of the arrangement, and the standstill of the purchase, as far as they are not over.
    pub terms: Vec<LegalTerm>,
    /// The purchase.
    pub purchase: PurchaseChain,
    /// The next council meeting.
    pub meeting: Option<Week>,
    /// First and last week of the recess that runs or comes.
    pub recess: Option<(Week, Week)>,
    /// Dates of the law, ascending: key of the name, week.
    pub dates: Vec<(String, Week)>,
}

/// The legal clock of a game.
pub fn of(level: &Level, format: &Format, state: &State) -> LegalClock {
    let calendar = level.calendar();
    let deadlines = state.deadlines(level);
    let pace = state.pace(level);
    let planned = state.file.milestones;
    let asked = |ask: Week| chain(calendar, pace, done(&planned, state.week, ask), ask);
    let begins = format.rounds().get(usize::from(state.moment.round)).map(|round| round.weeks().0);
    let town = |m: MunIx| {
        let town = state.town(m);
        TownTerm { m, term: town.received.zip(town.term_ends), spoke: town.spoke() }
    };
    let (now, purchase) = (asked(state.week), purchase(level, format, state));
    LegalClock {
        terms: terms(state.week, &now, &purchase),
        now,
        purchase,
        next: begins.map(|week| week.max(state.week)).map(|week| (week, asked(week))),
        due: deadlines.arrangement,
        latest_draft: latest_draft(calendar, pace, deadlines.arrangement),
        towns: level.muns().map(town).collect(),
        meeting: calendar.next_council(state.week),
        recess: next_recess(calendar, state.week),
        dates: dates(level, deadlines),
    }
}

/// The purchase as it was done, or as it will run when nothing moves it any more.
pub(super) fn purchase(level: &Level, format: &Format, state: &State) -> PurchaseChain {
    let ready = state.file.milestones.award.unwrap_or_else(|| award_week(level, format, state));
    let standstill = state.file.has(FileFact::Standstill);
    PurchaseChain::new(format.background().purchase_from, ready, state.deadlines(level).contracts, standstill)
}

/// The terms that run or come.
fn terms(week: Week, now: &Chain, purchase: &PurchaseChain) -> Vec<LegalTerm> {
    let term = |key: &str, from, until, norm: Option<&str>| LegalTerm {
        key: key.to_owned(),
        from,
        until,
        norm: norm.map(str::to_owned),
    };
    let standstill = term("term-standstill", purchase.awarded, purchase.signed, Some("soft-opschortende-termijn"));
    let all = [
        term("term-toestemming", now.reply, now.consent, Some("wgr-1-toestemming")),
        term("term-ondertekening", now.consent, now.signed, None),
        term("term-bekendmaking", now.signed, now.in_force, Some("wgr-26-bekendmaking")),
        term("term-inkoop", purchase.from, purchase.awarded, None),
    ];
    let all = all.into_iter().chain(purchase.standstill.then_some(standstill));
    all.filter(|term| term.until >= week).collect()
}

/// Steps as they were, or as planned for the week of the question or later. A vote or signature planned for an earlier week
/// that has not come is asked anew. The
/// term, once it runs, and entry into force, once signed, come by themselves.
fn done(planned: &Milestones, now: Week, ask: Week) -> Done {
    let coming = |week: Option<Week>| week.filter(|week| *week >= ask);
    let draft = planned.draft.filter(|week| *week <= now).or(coming(planned.draft));
    let signed = planned.arranged.or(coming(planned.signing));
    Done {
        draft,
        view: planned.terms.filter(|_| draft.is_some()),
        reply: planned.reply.filter(|_| draft.is_some()),
        consent: planned.consented.or(coming(planned.consent)),
        signed,
        in_force: planned.in_force.or(planned.in_force_planned.filter(|_| planned.arranged.is_some())),
    }
}

/// The recess that runs in this week, or the next one.
fn next_recess(calendar: &Calendar, week: Week) -> Option<(Week, Week)> {
    let first = calendar.recess().iter().copied().find(|&other| other >= week)?;
    let last = (first..).take_while(|&other| calendar.is_recess(other)).last()?;
    Some((first, last))
}

/// The dates of the law in weeks of this level.
fn dates(level: &Level, deadlines: Deadlines) -> Vec<(String, Week)> {
    let calendar = level.calendar();
    let mut dates = vec![
        ("vlag-30-april".to_owned(), calendar.budget_frame()),
        ("vlag-15-september".to_owned(), calendar.budget_due()),
        ("vlag-plicht".to_owned(), deadlines.arrangement),
        ("vlag-visie".to_owned(), deadlines.vision),
        ("vlag-contract".to_owned(), deadlines.contracts),
    ];
    // The municipal budget goes to the province before 15 November (Gemeentewet art. 191 lid 2).
    let november = week_of(level.week_zero(), 11, 15);
    dates.extend(november.map(|week| ("vlag-15-november".to_owned(), week)));
    dates.sort_by_key(|(_, week)| *week);
    dates
}

/// The week in which this month and day first fall from week zero on; `None` when week zero is no date.
pub fn week_of(week_zero: &str, month: i32, day: i32) -> Option<Week> {
    let mut parts = week_zero.split('-').map(|part| part.parse::<i32>().ok());
    let (year, m, d) = (parts.next()??, parts.next()??, parts.next()??);
    let start = day_number(year, m, d);
    let first = day_number(year, month, day);
    let date = if first < start { day_number(year + 1, month, day) } else { first };
    Some((date - start) / 7)
}

/// Days since a fixed day, in the Gregorian calendar; the year begins in March, so that the leap day comes last.
fn day_number(year: i32, month: i32, day: i32) -> i32 {
    let (y, m) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    365 * y + y.div_euclid(4) - y.div_euclid(100) + y.div_euclid(400) + (153 * m + 2) / 5 + day
}
