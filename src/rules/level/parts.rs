//! The parts of a playable level with their names resolved: municipality, ask, card, event, format, round, beat.
//! Made by `check` only; shells and the engine read them.

use super::sheet::Sheet;
use super::source::{
    BackgroundSource, Beat, CardRole, CardSource, EventEffect, EventSource, EventWhen, FirstTabler, FormatRank,
    MunicipalitySource,
};
use crate::rules::acts::Document;
use crate::rules::ask::{AskKind, AskSource, Counts, Effect, FactName, OptionSource, Procedure, Secret, When};
use crate::rules::bench::Bench;
use crate::rules::ids::{AskIx, IssueIx, OptIx, Week};
use crate::rules::score::issue::Parcel;

/// A municipality of the level.
#[derive(Debug, Clone, PartialEq)]
pub struct Municipality {
    pub(super) source: MunicipalitySource,
    pub(super) mark: String,
}

impl Municipality {
    /// CBS code or a code of our own.
    pub fn code(&self) -> &str {
        &self.source.code
    }

    /// Name.
    pub fn name(&self) -> &str {
        &self.source.name
    }

    /// One to three signs for the map, unique in the level.
    pub fn mark(&self) -> &str {
        &self.mark
    }

    /// Inhabitants.
    pub fn inhabitants(&self) -> u32 {
        self.source.inhabitants
    }

    /// Seats in the council.
    pub fn council_seats(&self) -> u32 {
        self.source.seats
    }

    /// Officials on this file, full time equivalents.
    pub fn fte(&self) -> f64 {
        self.source.fte
    }

    /// Use of care per inhabitant, 1 is the mean.
    pub fn use_index(&self) -> f64 {
        self.source.use_index
    }

    /// Remoteness from specialist places, 0 to 1.
    pub fn distance(&self) -> f64 {
        self.source.distance
    }

    /// Latitude and longitude, degrees.
    pub fn place(&self) -> (f64, f64) {
        self.source.place
    }

    /// Role of the alderman in `interests.ron`.
    pub fn alderman_role(&self) -> &str {
        &self.source.alderman
    }

    /// Role of the council in `interests.ron`.
    pub fn council_role(&self) -> &str {
        &self.source.council
    }
}

/// A question as the level defines it.
#[derive(Debug, Clone, PartialEq)]
pub struct Ask {
    pub(super) source: AskSource,
    pub(super) timeout: Option<u8>,
}

impl Ask {
    /// Name in the design (`R1`).
    pub fn id(&self) -> &str {
        &self.source.id
    }

    /// Who is asked.
    pub fn bench(&self) -> Bench {
        self.source.bench
    }

    /// How the question is answered.
    pub fn kind(&self) -> AskKind {
        self.source.kind
    }

    /// When the question makes sense; all must hold.
    pub fn when(&self) -> &[When] {
        &self.source.when
    }

    /// The answers.
    pub fn options(&self) -> &[OptionSource] {
        &self.source.options
    }

    /// The answer with this key.
    pub fn option_ix(&self, key: &str) -> Option<u8> {
        self.source.options.iter().position(|option| option.key == key).map(|at| at as u8)
    }

    /// Whether an answer is a promise made to somebody.
    pub fn needs_whom(&self, k: u8) -> bool {
        let option = self.source.options.get(usize::from(k));
        option.is_some_and(|option| option.does.iter().any(|effect| matches!(effect, Effect::Promise(_))))
    }

    /// The answer that stands when nobody answers; `None`: no answer, nothing chosen, no vote.
    pub fn timeout(&self) -> Option<u8> {
        self.timeout
    }

    /// Who needs this answer.
    pub fn lever(&self) -> &[Bench] {
        &self.source.lever
    }

    /// Until when the answer is secret.
    pub fn secret(&self) -> Secret {
        self.source.secret
    }

    /// Whose answers count.
    pub fn counts(&self) -> Counts {
        self.source.counts
    }

    /// Everything that the answers can do.
    pub fn effects(&self) -> impl Iterator<Item = &Effect> {
        self.source.options.iter().flat_map(|option| &option.does)
    }

    /// Whether it waits for this.
    pub fn waits_for(&self, when: When) -> bool {
        self.source.when.contains(&when)
    }
}

/// A reason card.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    pub(super) source: CardSource,
    pub(super) parcels: Vec<Parcel>,
}

impl Card {
    /// `C01` … `C32`.
    pub fn id(&self) -> &str {
        &self.source.id
    }

    /// Ground, answer or bridge.
    pub fn role(&self) -> CardRole {
        self.source.role
    }

    /// The fact on which it rests.
    pub fn fact(&self) -> Option<FactName> {
        self.source.fact
    }

    /// Common good, 0 to 2.
    pub fn common(&self) -> u8 {
        self.source.common
    }

    /// Counter-argument, 0 to 3.
    pub fn counter(&self) -> u8 {
        self.source.counter
    }

    /// Constructive, 0 to 2.
    pub fn constructive(&self) -> u8 {
        self.source.constructive
    }

    /// Whether it fits an issue of this parcel.
    pub fn fits(&self, parcel: Parcel) -> bool {
        self.parcels.is_empty() || self.parcels.contains(&parcel)
    }
}

/// An event card.
#[derive(Debug, Clone, PartialEq)]
pub struct EventCard {
    pub(super) source: EventSource,
}

impl EventCard {
    /// `E01` … `E18`.
    pub fn id(&self) -> &str {
        &self.source.id
    }

    /// First format in which it appears.
    pub fn from(&self) -> FormatRank {
        self.source.from
    }

    /// When it fits; all must hold.
    pub fn comes_when(&self) -> &[EventWhen] {
        &self.source.comes_when
    }

    /// What it changes.
    pub fn does(&self) -> &[EventEffect] {
        &self.source.does
    }

    /// Asks that it opens at once.
    pub fn opens(&self) -> &[String] {
        &self.source.opens
    }

    /// The facilitator may play it at any time.
    pub fn by_choice(&self) -> bool {
        self.source.by_choice
    }
}

/// A format of play.
#[derive(Debug, Clone, PartialEq)]
pub struct Format {
    pub(super) id: String,
    pub(super) rank: FormatRank,
    pub(super) points: u8,
    pub(super) local_seats: Vec<Bench>,
    pub(super) regional_seats: Vec<Bench>,
    pub(super) knobs: Vec<Knob>,
    pub(super) background: BackgroundSource,
    pub(super) rounds: Vec<Round>,
    /// Every issue that is tabled in some round, once, in the order of tabling.
    pub(super) open_issues: Vec<IssueIx>,
    pub(super) sheet: Option<Sheet>,
}

impl Format {
    /// `solo`, `dagdeel`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// How long the game is.
    pub fn rank(&self) -> FormatRank {
        self.rank
    }

    /// Most points in one view.
    pub fn points(&self) -> u8 {
        self.points
    }

    /// Chairs of the region that play: those of the format that the level has too.
    pub fn regional_seats(&self) -> &[Bench] {
        &self.regional_seats
    }

    /// Whether a bench has chairs in this format.
    pub fn plays(&self, bench: Bench) -> bool {
        self.local_seats.contains(&bench) || self.regional_seats.contains(&bench)
    }

    /// Issues that the table settles together.
    pub fn knobs(&self) -> &[Knob] {
        &self.knobs
    }

    /// A package with another option for one issue. An issue of a knob takes the others of its knob along, to the first
    /// setting with that option.
    pub fn varied(&self, options: &[(IssueIx, OptIx)], issue: IssueIx, option: OptIx) -> Vec<(IssueIx, OptIx)> {
        let setting = self.knobs.iter().find_map(|knob| knob.first_with(issue, option));
        let other = |at: IssueIx, old: OptIx| match setting {
            Some(picks) => picks.iter().find(|(i, _)| *i == at).map_or(old, |(_, o)| *o),
            None if at == issue => option,
            None => old,
        };
        options.iter().map(|(at, old)| (*at, other(*at, *old))).collect()
    }

    /// Whether every knob that a package touches stands on one of its settings.
    pub fn fits_knobs(&self, options: &[(IssueIx, OptIx)]) -> bool {
        self.knobs.iter().all(|knob| !knob.is_touched(options) || knob.setting(options).is_some())
    }

    /// What was settled before play. Recess weeks in terms follow from the calendar of the level.
    pub fn background(&self) -> &BackgroundSource {
        &self.background
    }

    /// What the facilitator does and says, minute by minute; `None` where nobody leads.
    pub fn sheet(&self) -> Option<&Sheet> {
        self.sheet.as_ref()
    }

    /// The rounds in order.
    pub fn rounds(&self) -> &[Round] {
        &self.rounds
    }

    /// A round by its number from 1.
    pub fn round(&self, number: u8) -> Option<&Round> {
        self.rounds.get(usize::from(number).checked_sub(1)?)
    }

    /// Every issue that is tabled in some round, once, in the order of tabling.
    pub fn open_issues(&self) -> &[IssueIx] {
        &self.open_issues
    }

    /// Whether an ask is put somewhere in this format.
    pub fn asks(&self, ask: AskIx) -> bool {
        self.last_beat_with(ask).is_some()
    }

    /// The last beat that puts an ask.
    pub fn last_beat_with(&self, ask: AskIx) -> Option<&BeatPlan> {
        self.rounds.iter().flat_map(|round| &round.beats).rfind(|beat| beat.puts(ask))
    }
}

/// A knob: issues that are tabled as one choice.
#[derive(Debug, Clone, PartialEq)]
pub struct Knob {
    pub(super) id: String,
    pub(super) settings: Vec<Setting>,
}

/// A setting of a knob: its key, and an option for each of the issues.
pub type Setting = (String, Vec<(IssueIx, OptIx)>);

impl Knob {
    /// Name in data and texts (`knop-ID`).
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its settings in the order of the file; texts `knop-ID-KEY`.
    pub fn settings(&self) -> &[Setting] {
        &self.settings
    }

    /// The setting on which these options stand.
    pub fn setting(&self, options: &[(IssueIx, OptIx)]) -> Option<&Setting> {
        self.settings.iter().find(|(_, picks)| picks.iter().all(|pick| options.contains(pick)))
    }

    /// The issues that it joins.
    pub fn issues(&self) -> impl Iterator<Item = IssueIx> + '_ {
        self.settings.iter().take(1).flat_map(|(_, picks)| picks).map(|(issue, _)| *issue)
    }

    /// Whether options are about one of its issues.
    fn is_touched(&self, options: &[(IssueIx, OptIx)]) -> bool {
        self.issues().any(|issue| options.iter().any(|(i, _)| *i == issue))
    }

    /// The first setting that has this option.
    fn first_with(&self, issue: IssueIx, option: OptIx) -> Option<&[(IssueIx, OptIx)]> {
        self.settings.iter().find(|(_, picks)| picks.contains(&(issue, option))).map(|(_, picks)| picks.as_slice())
    }
}

/// A round of a format.
#[derive(Debug, Clone, PartialEq)]
pub struct Round {
    pub(super) weeks: (Week, Week),
    pub(super) tablings: Vec<Vec<IssueIx>>,
    pub(super) first: FirstTabler,
    pub(super) attempts: u8,
    pub(super) documents: Vec<Document>,
    pub(super) beats: Vec<BeatPlan>,
}

impl Round {
    /// First and last week.
    pub fn weeks(&self) -> (Week, Week) {
        self.weeks
    }

    /// Issues per tabling, at most four each.
    pub fn tablings(&self) -> &[Vec<IssueIx>] {
        &self.tablings
    }

    /// Every issue on the table of this round.
    pub fn issues(&self) -> impl Iterator<Item = IssueIx> + '_ {
        self.tablings.iter().flatten().copied()
    }

    /// Documents that belong to this round (A12).
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// Who tables first.
    pub fn first(&self) -> FirstTabler {
        self.first
    }

    /// Most attempts per tabling before a deadlock.
    pub fn attempts(&self) -> u8 {
        self.attempts
    }

    /// The beats in order.
    pub fn beats(&self) -> &[BeatPlan] {
        &self.beats
    }
}

/// A beat as the format plans it.
#[derive(Debug, Clone, PartialEq)]
pub struct BeatPlan {
    pub(super) beat: Beat,
    pub(super) week: Week,
    pub(super) seconds: u32,
    pub(super) asks: Vec<(Bench, Vec<AskIx>)>,
    pub(super) at: Option<Procedure>,
    pub(super) event: bool,
    pub(super) practice: bool,
}

impl BeatPlan {
    /// Which of the four.
    pub fn beat(&self) -> Beat {
        self.beat
    }

    /// Week in which it is played, unless a procedure moves it.
    pub fn week(&self) -> Week {
        self.week
    }

    /// Seconds on the clock.
    pub fn seconds(&self) -> u32 {
        self.seconds
    }

    /// Asks per bench, in the order in which they are put.
    pub fn asks(&self) -> &[(Bench, Vec<AskIx>)] {
        &self.asks
    }

    /// Asks of one bench.
    pub fn asks_for(&self, bench: Bench) -> &[AskIx] {
        self.asks.iter().find(|(other, _)| *other == bench).map_or(&[], |(_, asks)| asks)
    }

    /// Whether an ask is put in this beat.
    pub fn puts(&self, ask: AskIx) -> bool {
        self.asks.iter().any(|(_, asks)| asks.contains(&ask))
    }

    /// The procedure whose week the beat takes, if that lies in the round.
    pub fn at(&self) -> Option<Procedure> {
        self.at
    }

    /// To get used to it: answers count for nothing.
    pub fn practice(&self) -> bool {
        self.practice
    }

    /// An event may fall at the end of this beat.
    pub fn event(&self) -> bool {
        self.event
    }
}
