//! What is wrong in the files of a level: what, where, why and what to do, for the author. Never stops at the first fault.
//! Words are Dutch because authors read them; codes are fixed names for tests and tools. Shown by `levels::show`.

use serde::Serialize;
use std::fmt;

/// Defines the codes: a variant, its fixed name, and what it stands for.
macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident = $name:literal,)+) => {
        /// The kinds of finding. The name of a code never changes meaning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($(#[$doc])* $code,)+ }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Code] = &[$(Code::$code),+];

            /// The fixed name, such as `L050-unknown-issue`.
            pub const fn name(self) -> &'static str {
                match self { $(Code::$code => $name,)+ }
            }
        }
    };
}

codes! {
    // ---- files and RON
    /// The text is not RON.
    Syntax = "L001-syntax",
    /// A field that does not exist.
    UnknownField = "L002-unknown-field",
    /// A field that is required is not there.
    MissingField = "L003-missing-field",
    /// A value of another type than the field has.
    WrongType = "L004-wrong-type",
    /// A word that is not one of the words possible here.
    UnknownWord = "L005-unknown-word",
    /// A whole number that does not fit its field.
    NumberTooLarge = "L006-number-too-large",
    /// Brackets in brackets, too deep to read.
    TooDeep = "L007-too-deep",
    /// A file that is needed is not there or cannot be opened.
    FileMissing = "L008-file-missing",
    /// A file above one mebibyte.
    FileTooLarge = "L009-file-too-large",
    /// Bytes that are no UTF-8.
    NotUtf8 = "L010-not-utf8",
    /// A file without content.
    EmptyFile = "L011-empty-file",
    /// A field that stands twice.
    DoubleField = "L012-double-field",
    // ---- the region
    /// Fewer than two or more than thirty municipalities.
    MunicipalityCount = "L020-municipality-count",
    /// A code, name or mark that stands twice.
    DuplicateId = "L021-duplicate-id",
    /// A figure outside its range, or no number at all.
    OutOfRange = "L022-out-of-range",
    /// A council size that the Gemeentewet does not know.
    SeatsImpossible = "L023-seats-impossible",
    /// A council size that differs from the table of Gemeentewet art. 8.
    SeatsTable = "L024-seats-table",
    /// A role that `interests.ron` does not know.
    UnknownRole = "L025-unknown-role",
    /// A code of no municipality of this level.
    UnknownMunicipality = "L026-unknown-municipality",
    /// A chair that cannot be used here.
    WrongBench = "L027-wrong-bench",
    /// Two towns at one point of the map.
    SamePlace = "L028-same-place",
    /// A clause that the law does not name.
    UnknownClause = "L029-unknown-clause",
    /// An official without a free hour.
    NoFreeHours = "L030-no-free-hours",
    /// An empty name or text.
    EmptyText = "L031-empty-text",
    /// The id is not the name of the folder.
    IdNotFolder = "L032-id-not-folder",
    /// A date that is none, or no Monday.
    BadDate = "L033-bad-date",
    /// A municipality or region with too few inhabitants for the model.
    TooFewInhabitants = "L034-too-few-inhabitants",
    /// A name or text that is too long, or holds signs that cannot be seen.
    UnfitName = "L035-unfit-name",
    /// No chair to propose to somebody who plays alone.
    NoSoloChair = "L036-no-solo-chair",
    // ---- the calendar
    /// Weeks out of order or double.
    WeeksOrder = "L040-weeks-order",
    /// A week before 0 or after the horizon.
    WeekOutside = "L041-week-outside",
    /// A council meeting in recess.
    CouncilInRecess = "L042-council-in-recess",
    /// Deadlines that contradict each other.
    DeadlineOrder = "L043-deadline-order",
    /// A round without a council meeting.
    RoundWithoutCouncil = "L044-round-without-council",
    // ---- issues and figures
    /// An issue that does not exist.
    UnknownIssue = "L050-unknown-issue",
    /// An option that the issue does not have.
    UnknownOption = "L051-unknown-option",
    /// An option that no play can reach.
    UnreachableOption = "L052-unreachable-option",
    /// Issues, parameters or interests that the scores refuse.
    ScoreData = "L053-score-data",
    /// Weights that must add up to one.
    SumNotOne = "L054-sum-not-one",
    // ---- asks
    /// An ask without lever.
    NoLever = "L060-no-lever",
    /// An ask that does not exist.
    UnknownAsk = "L061-unknown-ask",
    /// The timeout names no option of the ask, or does something.
    BadTimeout = "L062-bad-timeout",
    /// Too many or too few options.
    OptionCount = "L063-option-count",
    /// Hours, weeks, days or steps outside their range.
    EffectRange = "L064-effect-range",
    /// A word in an effect that the game does not know.
    UnknownEffectWord = "L065-unknown-effect-word",
    /// An ask that no format puts.
    AskUnused = "L066-ask-unused",
    // ---- formats
    /// Rounds that leave a gap or overlap.
    RoundsOrder = "L070-rounds-order",
    /// A beat outside its round or before the beat before it.
    BeatOutside = "L071-beat-outside",
    /// More asks for one seat in one beat than a person can answer.
    TooManyAsks = "L072-too-many-asks",
    /// A seat without an ask in a round.
    IdleSeat = "L073-idle-seat",
    /// An ask for a bench that does not have it.
    AskForOtherBench = "L074-ask-for-other-bench",
    /// An ask whose lever reaches nobody who plays.
    LeverReachesNobody = "L075-lever-reaches-nobody",
    /// An ask whose moment cannot come in this format.
    AskNeverOpens = "L076-ask-never-opens",
    /// More than four issues on the table at once, or none.
    TablingSize = "L077-tabling-size",
    /// An act that nothing in the format produces.
    ActNotProduced = "L078-act-not-produced",
    /// A fact of the file that nothing in the format settles.
    FactNotProduced = "L079-fact-not-produced",
    /// An act of the background that cannot be.
    BackgroundAct = "L080-background-act",
    /// A round without beats, or a format without rounds.
    EmptyRound = "L081-empty-round",
    /// A format that is not there, or no format at all.
    NoFormat = "L082-no-format",
    /// A knob without settings, or one that leaves an issue open.
    BadKnob = "L083-bad-knob",
    /// A run sheet that does not add up.
    SheetMinutes = "L084-sheet-minutes",
    /// A run sheet without debrief, or one that takes its time.
    SheetDebrief = "L085-sheet-debrief",
    // ---- cards and events
    /// Codes of a card that contradict its role.
    CardCodes = "L090-card-codes",
    /// A parcel that does not exist.
    UnknownParcel = "L091-unknown-parcel",
    /// Cards too few to play a parcel.
    TooFewCards = "L092-too-few-cards",
    /// An event that changes nothing.
    EventWithoutEffect = "L093-event-without-effect",
    /// An event that does not exist.
    UnknownEvent = "L094-unknown-event",
    // ---- texts
    /// A text that is not written.
    MissingText = "L100-missing-text",
    /// A text that is too long to read in time.
    LongText = "L101-long-text",
    // ---- norms and situations
    /// A file of a version that this program does not read.
    FutureFormat = "L110-future-format",
    /// A term that cannot be.
    TermImpossible = "L111-term-impossible",
    /// A condition that can never be met.
    NeverMet = "L112-never-met",
    /// A condition that can never be broken.
    NeverBroken = "L113-never-broken",
    /// A norm that does not exist.
    UnknownNorm = "L114-unknown-norm",
    /// A gate of the scores that no norm asks.
    GateWithoutNorm = "L115-gate-without-norm",
    /// Acts of a situation that do not follow in time.
    ActsOrder = "L116-acts-order",
    /// A municipality beside an act of the region.
    ActOfRegion = "L117-act-of-region",
    // ---- children
    /// A child with more than a first name.
    ChildFullName = "L120-child-full-name",
    /// A form of care that the model does not know.
    UnknownCareForm = "L121-unknown-care-form",
    /// Too few children, or too much alike.
    ChildrenOneSided = "L122-children-one-sided",
    // ---- the scan
    /// An answer to a question that the scan does not have.
    UnknownQuestion = "L130-unknown-question",
    /// A factor of the scan without questions.
    FactorWithoutQuestions = "L131-factor-without-questions",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.name())
    }
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The level cannot be played.
    Error,
    /// It can be played, and is probably not what was meant.
    Warning,
}

/// Where it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// Name of the file; the reader makes it a path.
    pub file: String,
    /// Path within the file, such as `municipalities[3].seats`; empty for the whole file.
    pub path: String,
    /// Line from 1; the reader knows it, the rules do not.
    pub line: Option<u32>,
    /// Column from 1, in characters.
    pub column: Option<u32>,
}

impl Place {
    /// A place without line.
    pub fn new(file: impl Into<String>, path: impl Into<String>) -> Self {
        Self { file: file.into(), path: path.into(), line: None, column: None }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if let Some(column) = self.column {
            write!(f, ":{column}")?;
        }
        if !self.path.is_empty() {
            write!(f, " ({})", self.path)?;
        }
        Ok(())
    }
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What kind.
    pub code: Code,
    /// How bad.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// What stands there.
    pub what: String,
    /// Why that cannot stay.
    pub why: String,
    /// What to do.
    pub remedy: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} [{}] {} {} {}", self.place, self.code, self.what, self.why, self.remedy)
    }
}

/// Everything that was found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// In the order in which they were found; the reader sorts them by place.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Adds an error.
    pub fn error(&mut self, code: Code, place: Place, said: Said) {
        self.add(code, Severity::Error, place, said);
    }

    /// Adds a warning.
    pub fn warning(&mut self, code: Code, place: Place, said: Said) {
        self.add(code, Severity::Warning, place, said);
    }

    /// Adds a finding.
    fn add(&mut self, code: Code, severity: Severity, place: Place, said: Said) {
        let Said { what, why, remedy } = said;
        let (what, why, remedy) = (seen(what), seen(why), seen(remedy));
        self.findings.push(Finding { code, severity, place, what, why, remedy });
    }

    /// How many errors.
    pub fn errors(&self) -> usize {
        self.findings.iter().filter(|f| f.severity == Severity::Error).count()
    }

    /// How many warnings.
    pub fn warnings(&self) -> usize {
        self.findings.len() - self.errors()
    }

    /// Whether nothing forbids play.
    pub fn is_playable(&self) -> bool {
        self.errors() == 0
    }

    /// By file, line, column, code.
    pub fn sort(&mut self) {
        self.findings.sort_by(|a, b| {
            let key = |f: &Finding| (f.place.file.clone(), f.place.line, f.place.column, f.code);
            key(a).cmp(&key(b))
        });
    }
}

/// The words of a finding: what, why, what to do, each a sentence.
#[derive(Debug, Clone)]
pub struct Said {
    what: String,
    why: String,
    remedy: String,
}

/// Whether a sign can be seen and leaves what stands around it in its place: no control sign, nothing that turns the
/// direction of reading, nothing without width.
pub fn is_seen(sign: char) -> bool {
    let hidden = matches!(sign,
        '\u{00ad}' | '\u{061c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}');
    !sign.is_control() && !hidden
}

/// Words as a terminal may show them: signs that cannot be seen become `\u{FFFD}`, and a text without end gets one. A finding
/// quotes what an author, or somebody who means ill, wrote.
fn seen(words: String) -> String {
    const MOST_SIGNS: usize = 2_000;
    if words.len() <= MOST_SIGNS && words.chars().all(is_seen) {
        return words;
    }
    let shown = words.chars().take(MOST_SIGNS).map(|sign| if is_seen(sign) { sign } else { '\u{fffd}' });
    let end = if words.chars().nth(MOST_SIGNS).is_some() { "…" } else { "" };
    shown.collect::<String>() + end
}

/// The words of a finding.
pub fn said(what: impl Into<String>, why: impl Into<String>, remedy: impl Into<String>) -> Said {
    Said { what: what.into(), why: why.into(), remedy: remedy.into() }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.findings.iter().try_for_each(|finding| writeln!(f, "{finding}"))
    }
}
