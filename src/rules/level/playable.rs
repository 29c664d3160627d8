//! A level that can be played: every name resolved, every figure in range. Only `check` makes one.

use std::sync::Arc;

use super::calendar::Calendar;
use super::child::Child;
use super::parts::{Ask, Card, EventCard, Format, Municipality};
use super::scan::Scan;
use super::source::RegionalDuty;
use crate::rules::acts::{Clause, Vocabulary};
use crate::rules::ask::Effect;
use crate::rules::bench::{Bench, Seat};
use crate::rules::ids::{AskIx, CardIx, EventIx, IssueIx, MunIx, OptIx, SeatIx};
use crate::rules::norm::Norms;
use crate::rules::score::Model;
use crate::rules::score::interest::Role;
use crate::rules::score::issue::{Choice, Issue, Issues, Pick};

/// A level. Cheap to look things up in; shared by `Arc` between games.
#[derive(Debug, Clone)]
pub struct Level {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) about: String,
    pub(super) source: String,
    pub(super) week_zero: String,
    pub(super) municipalities: Vec<Municipality>,
    pub(super) seats: Vec<Seat>,
    pub(super) calendar: Calendar,
    pub(super) duty: RegionalDuty,
    pub(super) existing_body: bool,
    pub(super) forgotten_clause: Clause,
    pub(super) solo_chairs: Vec<SeatIx>,
    pub(super) group_format: Option<String>,
    pub(super) people_first: Vec<MunIx>,
    pub(super) asks: Vec<Ask>,
    pub(super) cards: Vec<Card>,
    pub(super) events: Vec<EventCard>,
    pub(super) formats: Vec<Format>,
    pub(super) children: Vec<Child>,
    pub(super) scan: Scan,
    pub(super) model: Arc<Model>,
    pub(super) neighbours: Vec<Vec<MunIx>>,
    pub(super) by_size: Vec<MunIx>,
    pub(super) red_lines: Vec<Vec<(IssueIx, OptIx)>>,
}

/// Who answers for a bench of the region (`asks.md` 0).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// This seat: its own chair, or the neighbour to whom it falls.
    Seat(SeatIx),
    /// The spelleider.
    Facilitator,
    /// Nobody sits there: an announced bot, or the background.
    Bot,
}

impl Level {
    /// Name of the folder.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Name on the screen.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// One or two sentences for the choice of level.
    pub fn about(&self) -> &str {
        &self.about
    }

    /// Where the figures come from.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Monday of week 0, `YYYY-MM-DD`.
    pub fn week_zero(&self) -> &str {
        &self.week_zero
    }

    /// How many municipalities: 2 to 30.
    pub fn n(&self) -> usize {
        self.municipalities.len()
    }

    /// Every municipality, in the order of the level.
    pub fn municipalities(&self) -> &[Municipality] {
        &self.municipalities
    }

    /// Every number of a municipality.
    pub fn muns(&self) -> impl Iterator<Item = MunIx> + use<> {
        (0..self.municipalities.len() as u8).map(MunIx)
    }

    /// A municipality.
    pub fn municipality(&self, m: MunIx) -> &Municipality {
        &self.municipalities[m.at()]
    }

    /// The municipality with this code.
    pub fn municipality_ix(&self, code: &str) -> Option<MunIx> {
        place(&self.municipalities, |m| m.code() == code).map(MunIx)
    }

    /// Municipalities from small to large; equals keep the order of the level.
    pub fn by_size(&self) -> &[MunIx] {
        &self.by_size
    }

    /// What the card of a municipality never wants.
    pub fn red_lines(&self, m: MunIx) -> &[(IssueIx, OptIx)] {
        &self.red_lines[m.at()]
    }

    /// The largest municipality: host, and where the bureau sits.
    pub fn largest(&self) -> MunIx {
        self.by_size.last().copied().unwrap_or(MunIx(0))
    }

    /// The smallest municipality.
    pub fn smallest(&self) -> MunIx {
        self.by_size.first().copied().unwrap_or(MunIx(0))
    }

    /// The nearest others, at most `k`, nearest first.
    pub fn neighbours(&self, m: MunIx, k: usize) -> &[MunIx] {
        let near = &self.neighbours[m.at()];
        &near[..k.min(near.len())]
    }

    /// Hours that the officials of a municipality have free for this file in so many weeks: up to the load that costs
    /// nothing, and up to all they have (`asks.md` 1.3). Never below zero.
    pub fn hours(&self, m: MunIx, weeks: i32) -> (f64, f64) {
        let load = &self.model.rules().workload;
        let all = load.week_hours * self.municipality(m).fte();
        let usual = load.usual_fixed + load.usual_share * all;
        let weeks = f64::from(weeks.max(0));
        let left = |share: f64| ((share * all - usual) * weeks).max(0.0);
        (left(load.free), left(1.0))
    }

    /// Every chair: per municipality council, alderman, official; then the chairs of the region.
    pub fn seats(&self) -> &[Seat] {
        &self.seats
    }

    /// A chair.
    pub fn seat(&self, seat: SeatIx) -> Seat {
        self.seats[seat.at()]
    }

    /// The chair of a bench: of this municipality for a local bench, of the region otherwise.
    pub fn seat_of(&self, bench: Bench, m: Option<MunIx>) -> Option<SeatIx> {
        let m = if bench.is_local() { m } else { None };
        place(&self.seats, |seat| seat.bench == bench && seat.municipality == m).map(SeatIx)
    }

    /// The chairs that play in a format, in the order of the level.
    pub fn seats_in<'a>(&'a self, format: &'a Format) -> impl Iterator<Item = SeatIx> + 'a {
        (0..self.seats.len() as u8).map(SeatIx).filter(|seat| format.plays(self.seat(*seat).bench))
    }

    /// Who answers for a bench of the region: its chair, or whom it falls to when it has none in this format. Buyer and
    /// controller fall to the bureau, the bureau to the official of the largest municipality, the chair to the
    /// spelleider, all others to a bot (`asks.md` 0).
    pub fn holder(&self, format: &Format, bench: Bench) -> Holder {
        let mut bench = bench;
        while !format.plays(bench) {
            bench = match bench {
                Bench::Buyer | Bench::Controller => Bench::Bureau,
                Bench::Bureau => Bench::Official,
                Bench::Chair => return Holder::Facilitator,
                Bench::Clerks | Bench::Provider | Bench::ClientCouncil | Bench::Press => {
                    return Holder::Bot;
                }
                Bench::Council | Bench::Alderman | Bench::Official => return Holder::Bot,
            };
        }
        self.seat_of(bench, Some(self.largest())).map_or(Holder::Bot, Holder::Seat)
    }

    /// Weeks, meetings, deadlines.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// The switch of the regional articles.
    pub fn duty(&self) -> RegionalDuty {
        self.duty
    }

    /// A regional body exists already.
    pub fn existing_body(&self) -> bool {
        self.existing_body
    }

    /// The clause that the bureau forgot.
    pub fn forgotten_clause(&self) -> Clause {
        self.forgotten_clause
    }

    /// Chairs that the solo format proposes first.
    pub fn solo_chairs(&self) -> &[SeatIx] {
        &self.solo_chairs
    }

    /// The format that a group plays when it asks for none.
    pub fn group_format(&self) -> Option<&Format> {
        let named = self.group_format.as_deref().and_then(|id| self.format(id));
        named.or_else(|| self.formats.iter().find(|format| format.id() != "solo"))
    }

    /// Municipalities in the order in which they get people; announced bots play the others.
    pub fn people_first(&self) -> &[MunIx] {
        &self.people_first
    }

    /// Whether an option of one ask opens another (R2, A1).
    pub fn opens(&self, ask: AskIx, id: &str) -> bool {
        self.ask(ask).effects().any(|effect| matches!(effect, Effect::Open(other) if other == id))
    }

    /// The question that asks every college for a new yes (W9b).
    pub fn asks_again(&self) -> Option<AskIx> {
        let mut effects = self.asks.iter().flat_map(|ask| ask.effects());
        let id = effects.find_map(|effect| if let Effect::NewYes(id) = effect { Some(id) } else { None })?;
        self.ask_ix(id)
    }

    /// The nearest other municipality.
    pub fn nearest(&self, m: MunIx) -> MunIx {
        self.neighbours(m, 1).first().copied().unwrap_or_else(|| self.largest())
    }

    /// Every question.
    pub fn asks(&self) -> &[Ask] {
        &self.asks
    }

    /// A question.
    pub fn ask(&self, ask: AskIx) -> &Ask {
        &self.asks[ask.at()]
    }

    /// The question with this id (`R1`).
    pub fn ask_ix(&self, id: &str) -> Option<AskIx> {
        place(&self.asks, |ask| ask.id() == id).map(AskIx)
    }

    /// Every reason card.
    pub fn cards(&self) -> &[Card] {
        &self.cards
    }

    /// A reason card.
    pub fn card(&self, card: CardIx) -> &Card {
        &self.cards[card.at()]
    }

    /// The card with this id (`C01`).
    pub fn card_ix(&self, id: &str) -> Option<CardIx> {
        place(&self.cards, |card| card.id() == id).map(CardIx)
    }

    /// Every event card.
    pub fn events(&self) -> &[EventCard] {
        &self.events
    }

    /// An event card.
    pub fn event(&self, event: EventIx) -> &EventCard {
        &self.events[event.at()]
    }

    /// The event with this id (`E01`).
    pub fn event_ix(&self, id: &str) -> Option<EventIx> {
        place(&self.events, |event| event.id() == id).map(EventIx)
    }

    /// How far the region is: the scan with its answers.
    pub fn scan(&self) -> &Scan {
        &self.scan
    }

    /// Children of the case test.
    pub fn children(&self) -> &[Child] {
        &self.children
    }

    /// Every format.
    pub fn formats(&self) -> &[Format] {
        &self.formats
    }

    /// The format with this id (`solo`).
    pub fn format(&self, id: &str) -> Option<&Format> {
        self.formats.iter().find(|format| format.id() == id)
    }

    /// The issues with their options and effects.
    pub fn issues(&self) -> &Issues {
        self.model.issues()
    }

    /// The scoring model of this region: issues, figures, interests.
    pub fn model(&self) -> &Arc<Model> {
        &self.model
    }

    /// What the alderman of a municipality wants.
    pub fn alderman_interest(&self, m: MunIx) -> Option<Role> {
        self.model.interests().role(self.municipality(m).alderman_role())
    }

    /// What the council of a municipality wants.
    pub fn council_interest(&self, m: MunIx) -> Option<Role> {
        self.model.interests().role(self.municipality(m).council_role())
    }

    /// What the law asks. [`Norms::is_past_review`] says whether somebody must look at the file again.
    pub fn norms(&self) -> &Norms {
        self.model.norms()
    }

    /// How many issues.
    pub fn issue_count(&self) -> usize {
        self.issues().len()
    }

    /// Every number of an issue.
    pub fn issue_ixs(&self) -> impl Iterator<Item = IssueIx> + use<> {
        (0..self.issues().len() as u8).map(IssueIx)
    }

    /// An issue.
    pub fn issue(&self, issue: IssueIx) -> &Issue {
        self.issues().issue(issue)
    }

    /// An option of an issue.
    pub fn option(&self, issue: IssueIx, option: OptIx) -> &Choice {
        &self.issue(issue).options[option.at()]
    }

    /// The issue with this id (`G4_zorgsleutel`).
    pub fn issue_ix(&self, id: &str) -> Option<IssueIx> {
        self.issues().find(id).map(|issue| IssueIx(issue.0))
    }

    /// An issue and one of its options by their ids.
    pub fn option_ix(&self, issue: &str, option: &str) -> Option<(IssueIx, OptIx)> {
        let pick = Pick { issue: issue.to_owned(), option: option.to_owned() };
        let (issue, option) = self.issues().resolve(&pick).ok()?;
        Some((IssueIx(issue.0), OptIx(option.0)))
    }

    /// The clause with this name, for A4.
    pub fn clause(name: &str) -> Option<Clause> {
        Clause::parse(name)
    }
}

/// The place of the first that fits; every list of a level has fewer than 256 members.
fn place<T>(list: &[T], fits: impl Fn(&T) -> bool) -> Option<u8> {
    list.iter().position(fits).map(|at| at as u8)
}
