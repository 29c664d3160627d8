//! A format on a level, with every name looked up once: the rounds, beats and asks of this game.

use super::ask::Procedure;
use super::bench::Bench;
use super::ids::{AskIx, IssueIx, Week};
use super::level::Level;
use super::level::source::{Beat, FirstTabler, FormatSource};
use super::acts::Document;

/// A round of the game.
#[derive(Debug, Clone, PartialEq)]
pub struct Round {
    /// First and last week.
    pub weeks: (Week, Week),
    /// Issues of each tabling.
    pub tablings: Vec<Vec<IssueIx>>,
    /// Who tables first.
    pub first: FirstTabler,
    /// Attempts per tabling.
    pub attempts: u8,
    /// Documents that belong to this round.
    pub documents: Vec<Document>,
    /// Beats.
    pub beats: Vec<BeatPlan>,
}

impl Round {
    /// Every issue on the table of this round.
    pub fn issues(&self) -> impl Iterator<Item = IssueIx> + '_ {
        self.tablings.iter().flatten().copied()
    }
}

/// A beat of the game.
#[derive(Debug, Clone, PartialEq)]
pub struct BeatPlan {
    /// Which of the four.
    pub beat: Beat,
    /// Its week, unless its procedure says otherwise.
    pub week: Week,
    /// The procedure that it waits for.
    pub at: Option<Procedure>,
    /// Seconds on the clock.
    pub seconds: u32,
    /// Asks per bench.
    pub asks: Vec<(Bench, Vec<AskIx>)>,
    /// An event may fall at its end.
    pub event: bool,
}

/// The rounds of a format, resolved.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// The format.
    pub format: FormatSource,
    /// The rounds.
    pub rounds: Vec<Round>,
}

impl Plan {
    /// Looks up the names of a format; names that do not exist were refused when the level was checked.
    pub fn new(level: &Level, format: &FormatSource) -> Self {
        let ask = |id: &String| level.ask_ix(id);
        let issue = |id: &String| level.issues().find(id);
        let beat = |source: &super::level::source::BeatSource| BeatPlan {
            beat: source.beat,
            week: source.week,
            at: source.at,
            seconds: source.seconds,
            asks: source.asks.iter().map(|(bench, ids)| (*bench, ids.iter().filter_map(ask).collect())).collect(),
            event: source.event,
        };
        let rounds = format
            .rounds
            .iter()
            .map(|round| Round {
                weeks: round.weeks,
                tablings: round.tablings.iter().map(|ids| ids.iter().filter_map(issue).collect()).collect(),
                first: round.first,
                attempts: round.attempts,
                documents: round.documents.clone(),
                beats: round.beats.iter().map(beat).collect(),
            })
            .collect();
        Self { format: format.clone(), rounds }
    }

    /// Whether this ask is put somewhere in the format.
    pub fn asks(&self, ask: AskIx) -> bool {
        self.last_beat_with(ask).is_some()
    }

    /// The last beat that puts this ask.
    pub fn last_beat_with(&self, ask: AskIx) -> Option<&BeatPlan> {
        let beats = self.rounds.iter().flat_map(|round| &round.beats);
        beats.filter(|beat| beat.asks.iter().any(|(_, asks)| asks.contains(&ask))).last()
    }

    /// Every issue that some round puts on the table, in the order of the level.
    pub fn open_issues(&self) -> Vec<IssueIx> {
        let mut issues: Vec<_> = self.rounds.iter().flat_map(Round::issues).collect();
        issues.sort();
        issues.dedup();
        issues
    }
}
