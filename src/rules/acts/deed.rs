//! What was done, by kind (`scoring.md` 1.1). Small values: a log of a thousand acts fits in a cache.

use serde::{Deserialize, Serialize};

use super::{
    Blow, Clarity, Commitment, Document, Dossier, Fact, Ground, Group, Instrument, Kind, PaperKind, PromiseOutcome,
    Reaction, RoleBreach, Step, Vocabulary,
};
use super::{IssueIx, Mun, OptionIx};

/// One deed; the council it belongs to and its week are in [`super::Act`].
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the line above each kind says what its fields are")]
pub enum Deed {
    /// A paper before a raad. `quality` 0..=1: ticks of five (alternatives, cost, risk, own position, reading guide).
    Raad { dossier: Dossier, paper: PaperKind, quality: f64 },
    /// A basic fact delivered to the raad, with or without reading guide (*oplegger*).
    Feit { fact: Fact, reading_guide: bool },
    /// Negotiating room fixed by nobody, the college or the raad.
    Mandaat { by: Clarity },
    /// A commitment at the table, compared with the mandate; `issue` where it is about one issue.
    Toezegging { issue: Option<IssueIx>, status: Commitment },
    /// A draft sent: term in weeks, and how many of them are recess.
    Termijn { dossier: Dossier, weeks: i32, recess_weeks: i32 },
    /// One point of a zienswijze: number within the view, weight 1..=3 set by the raad, the answer.
    Punt { dossier: Dossier, id: i32, weight: u8, reaction: Reaction },
    /// The raad decides to give no zienswijze.
    GeenZienswijze { dossier: Dossier },
    /// The vote on consent: share of seats in favour 0..=1, and the ground that was named.
    Toestemming { share: f64, ground: Ground },
    /// Desk work: hours. Counts in T6 only.
    Werk { hours: f64 },
    /// Participation: rung 1..=4 (inform, consult, advise, co-create), with or without feedback.
    Consult { group: Group, dossier: Dossier, rung: u8, feedback: bool },
    /// A document `days` before the meeting; secrecy is only half worth with a stated ground.
    Stuk { document: Document, days: i32, public: bool, ground: bool },
    /// An argued move: justification 0..=3, common good 0..=2, counter-arguments 0..=3, constructive 0..=2.
    Inbreng { issue: IssueIx, reasons: u8, common_good: u8, counter: u8, constructive: u8 },
    /// A board or steering meeting.
    Ab,
    /// A report to the own raad on the board meeting of week `meeting_week`.
    Terugkoppeling { meeting_week: i32 },
    /// A debate of account.
    Verantwoordingsdebat,
    /// Rules of account agreed.
    Verantwoordingsafspraak,
    /// A motion answered.
    MotieAfgedaan,
    /// A promise of `from` to `to` (all when absent), resolved.
    Belofte { from: Mun, to: Option<Mun>, outcome: PromiseOutcome },
    /// A role breach.
    Rolbreuk { breach: RoleBreach },
    /// A step announced `ahead_weeks` before its date.
    Planning { step: Step, ahead_weeks: i32 },
    /// A control instrument agreed; `used` when it was really used.
    Instrument { instrument: Instrument, used: bool },
    /// The decision on one issue.
    Besluit { issue: IssueIx, option: OptionIx },
    /// A blow from outside: what it hits, and its size in the unit of [`Blow`].
    Schok { what: Blow, size: f64 },
}

impl Deed {
    /// The kind of this deed.
    pub fn kind(&self) -> Kind {
        match self {
            Deed::Raad { .. } => Kind::Raad,
            Deed::Feit { .. } => Kind::Feit,
            Deed::Mandaat { .. } => Kind::Mandaat,
            Deed::Toezegging { .. } => Kind::Toezegging,
            Deed::Termijn { .. } => Kind::Termijn,
            Deed::Punt { .. } => Kind::Punt,
            Deed::GeenZienswijze { .. } => Kind::GeenZienswijze,
            Deed::Toestemming { .. } => Kind::Toestemming,
            Deed::Werk { .. } => Kind::Werk,
            Deed::Consult { .. } => Kind::Consult,
            Deed::Stuk { .. } => Kind::Stuk,
            Deed::Inbreng { .. } => Kind::Inbreng,
            Deed::Ab => Kind::Ab,
            Deed::Terugkoppeling { .. } => Kind::Terugkoppeling,
            Deed::Verantwoordingsdebat => Kind::Verantwoordingsdebat,
            Deed::Verantwoordingsafspraak => Kind::Verantwoordingsafspraak,
            Deed::MotieAfgedaan => Kind::MotieAfgedaan,
            Deed::Belofte { .. } => Kind::Belofte,
            Deed::Rolbreuk { .. } => Kind::Rolbreuk,
            Deed::Planning { .. } => Kind::Planning,
            Deed::Instrument { .. } => Kind::Instrument,
            Deed::Besluit { .. } => Kind::Besluit,
            Deed::Schok { .. } => Kind::Schok,
        }
    }

    /// What the ledger puts beside the kind when this deed is not about an issue: the dossier, document or
    /// instrument, or nothing.
    pub fn subject(&self) -> &'static str {
        match self {
            Deed::Raad { dossier, .. }
            | Deed::Termijn { dossier, .. }
            | Deed::Punt { dossier, .. }
            | Deed::GeenZienswijze { dossier }
            | Deed::Consult { dossier, .. } => dossier.name(),
            Deed::Stuk { document, .. } => document.name(),
            Deed::Instrument { instrument, .. } => instrument.name(),
            Deed::Schok { what, .. } => what.name(),
            Deed::Feit { .. }
            | Deed::Mandaat { .. }
            | Deed::Toezegging { .. }
            | Deed::Toestemming { .. }
            | Deed::Werk { .. }
            | Deed::Inbreng { .. }
            | Deed::Ab
            | Deed::Terugkoppeling { .. }
            | Deed::Verantwoordingsdebat
            | Deed::Verantwoordingsafspraak
            | Deed::MotieAfgedaan
            | Deed::Belofte { .. }
            | Deed::Rolbreuk { .. }
            | Deed::Planning { .. }
            | Deed::Besluit { .. } => "",
        }
    }

    /// The issue this deed is about.
    pub fn issue(&self) -> Option<IssueIx> {
        match *self {
            Deed::Inbreng { issue, .. } | Deed::Besluit { issue, .. } => Some(issue),
            Deed::Toezegging { issue, .. } => issue,
            Deed::Raad { .. }
            | Deed::Feit { .. }
            | Deed::Mandaat { .. }
            | Deed::Termijn { .. }
            | Deed::Punt { .. }
            | Deed::GeenZienswijze { .. }
            | Deed::Toestemming { .. }
            | Deed::Werk { .. }
            | Deed::Consult { .. }
            | Deed::Stuk { .. }
            | Deed::Ab
            | Deed::Terugkoppeling { .. }
            | Deed::Verantwoordingsdebat
            | Deed::Verantwoordingsafspraak
            | Deed::MotieAfgedaan
            | Deed::Belofte { .. }
            | Deed::Rolbreuk { .. }
            | Deed::Planning { .. }
            | Deed::Instrument { .. }
            | Deed::Schok { .. } => None,
        }
    }
}

impl Kind {
    /// Whether an act of this kind is always the act of one council; the others may be joint.
    pub fn needs_council(self) -> bool {
        match self {
            Kind::Raad
            | Kind::Feit
            | Kind::Mandaat
            | Kind::Toezegging
            | Kind::Termijn
            | Kind::Punt
            | Kind::GeenZienswijze
            | Kind::Toestemming
            | Kind::Inbreng
            | Kind::Terugkoppeling
            | Kind::Verantwoordingsdebat
            | Kind::Verantwoordingsafspraak
            | Kind::MotieAfgedaan => true,
            Kind::Werk
            | Kind::Consult
            | Kind::Stuk
            | Kind::Ab
            | Kind::Belofte
            | Kind::Rolbreuk
            | Kind::Planning
            | Kind::Instrument
            | Kind::Besluit
            | Kind::Schok => false,
        }
    }
}
