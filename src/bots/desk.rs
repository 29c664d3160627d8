//! What lies before a bot when it answers: the view of its seat, public level data, and the room it has left.

use super::judge::{Judge, Whose};
use super::reason::Reason;
use super::temperament::{Character, Temperament};
use crate::rules::ask::{Answer, AskKind, Effect};
use crate::rules::bench::{Bench, Seat};
use crate::rules::ids::{IssueIx, MunIx, OptIx};
use crate::rules::level::{Ask, Format, Level};
use crate::rules::score::Package;
use crate::rules::view::{AskView, MunicipalityView, OwnView, View};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

/// Hours of a fact with a reading guide on top of the fact.
const GUIDE_HOURS: f64 = 2.0;
/// Words of the random stream that one ask may use.
const WORDS_PER_ASK: u128 = 64;

/// An answer and why.
pub type Choice = (Answer, Reason);

/// The desk of one bot, for one view.
pub struct Desk<'a> {
    /// Public data.
    pub level: &'a Level,
    /// Public data.
    pub format: &'a Format,
    /// What the seat may know.
    pub view: &'a View,
    /// What only the seat knows.
    pub own: &'a OwnView,
    /// Which chair.
    pub seat: Seat,
    /// The municipality it acts for: its own, or the largest for a chair of the region.
    pub home: MunIx,
    /// How it deals.
    pub who: Temperament,
    /// The row of that temperament.
    pub row: Character,
    /// What packages are worth.
    pub judge: &'a Judge,
    /// The draft, as the view shows it; issues that are not on the table are as they begin.
    pub draft: Package,
    /// Seed of the bot.
    seed: u64,
    /// Hours and places that answers of this turn take.
    taken: (f64, u8),
}

impl<'a> Desk<'a> {
    /// The desk of a seat; `None` when the view is not of a seat.
    pub fn new(judge: &'a Judge, format: &'a Format, view: &'a View, who: Temperament, seed: u64) -> Option<Self> {
        let level: &'a Level = judge.level();
        let own = view.own.as_ref()?;
        let draft = view.issues.iter().fold(level.issues().begin(), |p, issue| p.with(issue.issue, issue.draft));
        let home = own.seat.municipality.unwrap_or_else(|| level.largest());
        Some(Self {
            level,
            format,
            view,
            own,
            seat: own.seat,
            home,
            who,
            row: who.character(),
            judge,
            draft,
            seed,
            taken: (0.0, 0),
        })
    }

    /// The alderman of the own municipality.
    pub fn alderman(&self) -> Whose {
        Whose::Alderman(self.home)
    }

    /// The council of the own municipality.
    pub fn council(&self) -> Whose {
        Whose::Council(self.home)
    }

    /// The own municipality as this seat sees it.
    pub fn town(&self) -> &'a MunicipalityView {
        &self.view.municipalities[self.home.at()]
    }

    /// A draw below `n` that hangs on seed, seat and ask alone.
    pub fn lot(&self, ask: &AskView, n: usize) -> usize {
        let mut dice = ChaCha8Rng::seed_from_u64(self.seed);
        dice.set_stream(u64::from(self.own.seat_ix.0));
        dice.set_word_pos(u128::from(ask.no.0) * WORDS_PER_ASK);
        dice.random_range(0..n.max(1) as u32) as usize
    }

    /// The option with this key.
    pub fn key(&self, ask: &AskView, key: &str) -> Option<u8> {
        self.level.ask(ask.ask).option_ix(key)
    }

    /// The first of these options that exists and can be chosen.
    pub fn first(&self, ask: &AskView, keys: &[&str], reason: Reason) -> Option<Choice> {
        let options = keys.iter().filter_map(|key| self.key(ask, key));
        let open = |k: &u8| !ask.closed.iter().any(|(closed, _)| closed == k);
        let fits = |k: &u8| open(k) && self.affordable(ask, &Answer::Choice(*k));
        options.into_iter().find(fits).map(|k| (Answer::Choice(k), reason))
    }

    /// As many of these cards as fit, in this order, within `hours` more hours.
    pub fn cards(&self, ask: &AskView, keys: &[&str], most: usize, hours: f64) -> Vec<u8> {
        let mut chosen: Vec<u8> = Vec::new();
        for k in keys.iter().filter_map(|key| self.key(ask, key)) {
            let mut more = chosen.clone();
            more.push(k);
            let answer = Answer::Cards(more);
            let (price, _) = self.price(ask, &answer);
            if chosen.len() < most && price <= hours + 1e-9 && self.affordable(ask, &answer) {
                chosen.push(k);
            }
        }
        chosen
    }

    /// The answer that changes nothing, where there is one.
    pub fn standstill(&self, ask: &AskView, reason: Reason) -> Option<Choice> {
        let question = self.level.ask(ask.ask);
        if let Some(k) = question.timeout() {
            return Some((Answer::Choice(k), reason));
        }
        matches!(question.kind(), AskKind::Divide { .. } | AskKind::Paper).then(|| (Answer::Cards(Vec::new()), reason))
    }

    /// Hours of the own municipality that are free of charge and not yet taken.
    pub fn free_hours(&self) -> f64 {
        self.own.hours.free - self.own.hours.used - self.own.hours.pending - self.taken.0
    }

    /// Hours that this seat spends on informing: its share of the free hours, less what is gone.
    pub fn informing_hours(&self) -> f64 {
        (self.row.informing * self.own.hours.free).min(self.free_hours())
    }

    /// Whether an answer leaves the municipality under its ceiling and the agenda under its places.
    pub fn affordable(&self, ask: &AskView, answer: &Answer) -> bool {
        if self.seat.municipality.is_none() {
            return true;
        }
        let (hours, places) = self.price(ask, answer);
        let room = self.own.hours.ceiling - self.own.hours.used - self.own.hours.pending - self.taken.0;
        let (used, all) = self.own.slots;
        let fits_agenda = places == 0 || used + self.own.pending_slots + self.taken.1 + places <= all;
        (hours <= 0.0 || hours <= room + 1e-9 || !self.level.ask(ask.ask).kind().stops_at_ceiling()) && fits_agenda
    }

    /// The answer is given: its hours and places are gone.
    pub fn take(&mut self, ask: &AskView, answer: &Answer) {
        let (hours, places) = self.price(ask, answer);
        self.taken.0 += hours;
        self.taken.1 += places;
    }

    /// Hours and agenda places of an answer.
    fn price(&self, ask: &AskView, answer: &Answer) -> (f64, u8) {
        let question = self.level.ask(ask.ask);
        let one = |k: usize| {
            let hours = ask.hours.get(k).copied().unwrap_or(0.0);
            let places = ask.slots.get(k).copied().unwrap_or(0);
            (hours, if matches!(self.seat.bench, Bench::Council | Bench::Alderman) { places } else { 0 })
        };
        match answer {
            Answer::Choice(k) | Answer::Vote(k, _) | Answer::Promise(k, _) => one(usize::from(*k)),
            Answer::Cards(cards) => {
                let sum = cards.iter().map(|k| one(usize::from(*k))).fold((0.0, 0), |s, p| (s.0 + p.0, s.1 + p.1));
                (sum.0 + guide_hours(question, cards), sum.1)
            }
            Answer::Points(wishes) => (one(0).0 * wishes.len() as f64, one(0).1),
            Answer::Frame(_) | Answer::Package(_) | Answer::Argument { .. } => one(0),
            Answer::Reply(reply) => one(usize::from(reply.place())),
            Answer::Say(_) => one(0),
        }
    }

    /// An issue that the level knows by this id.
    pub fn issue(&self, id: &str) -> Option<IssueIx> {
        self.level.issue_ix(id)
    }

    /// Whether the draft holds an option, by ids.
    pub fn draft_has(&self, issue: &str, option: &str) -> bool {
        self.level.option_ix(issue, option).is_some_and(|(issue, option)| self.draft.pick(issue) == option)
    }

    /// What an ask's options repair or ask for, by issue: (option of the ask, issue).
    pub fn effect_issues(&self, ask: &AskView) -> Vec<(u8, IssueIx, Option<OptIx>)> {
        let options = self.level.ask(ask.ask).options().iter().enumerate();
        let found = options.filter_map(|(k, option)| {
            option.does.iter().find_map(|effect| match effect {
                Effect::Repair(issue, option) => {
                    self.level.option_ix(issue, option).map(|(issue, option)| (k as u8, issue, Some(option)))
                }
                Effect::AskInfluence(issue) => self.issue(issue).map(|issue| (k as u8, issue, None)),
                _ => None,
            })
        });
        found.collect()
    }
}

/// Hours of reading guides, when one of the cards is the guide.
fn guide_hours(question: &Ask, cards: &[u8]) -> f64 {
    let does = |k: &u8| question.options().get(usize::from(*k)).map_or(&[][..], |option| &option.does);
    if !cards.iter().any(|k| does(k).contains(&Effect::WithGuide)) {
        return 0.0;
    }
    let facts = cards.iter().flat_map(does).filter(|effect| matches!(effect, Effect::GiveFact(_))).count();
    GUIDE_HOURS * facts as f64
}
