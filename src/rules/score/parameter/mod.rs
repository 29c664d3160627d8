//! Parameters of the model as data (`levels/common/parameters.ron`): value, range and source of every figure that a
//! formula uses. The file is checked once and turned into [`Rules`]: plain tables for the formulas.

mod rules;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::indicator::Indicator;
use super::issue::{CareForm, Form, Gate};
use crate::rules::acts::{
    Clarity, Clause, Commitment, Document, Instrument, Kind, PaperKind, Reaction, RoleBreach, vocabulary,
};

pub use rules::Rules;

vocabulary! {
    /// The uncertain figures of the care and cost model (`scoring.md` 4.5), with the symbol of the reference.
    Par {
        /// Yearly growth of demand.
        Growth = "g",
        /// Arrivals per week, specialist ambulatory.
        ArrivalsA = "lamA",
        /// Duration in weeks, ambulatory.
        DurationA = "dA",
        /// Arrivals per week, stay.
        ArrivalsV = "lamV",
        /// Duration in weeks, stay.
        DurationV = "dV",
        /// Arrivals per week, family-based.
        ArrivalsG = "lamG",
        /// Duration in weeks, family-based.
        DurationG = "dG",
        /// Arrivals per week, crisis.
        ArrivalsC = "lamC",
        /// Duration in weeks, crisis.
        DurationC = "dC",
        /// Cost price per client-week in euro, ambulatory.
        CostA = "cA",
        /// Cost price per client-week in euro, stay.
        CostV = "cV",
        /// Cost price per client-week in euro, family-based.
        CostG = "cG",
        /// Cost price per client-week in euro, crisis.
        CostC = "cC",
        /// Weekly drop-out from the queue.
        DropOut = "ren",
        /// Share of ambulatory drop-outs that return as demand for stay.
        Escalation = "esc",
        /// Capacity response per unit of margin per year.
        Response = "a",
        /// Margin above which providers grow.
        MarginThreshold = "mstar",
        /// Exit of capacity per year.
        ExitBase = "h0",
        /// Exit per unit of negative margin per year.
        ExitPerLoss = "h1",
        /// Yearly growth that the labour market allows.
        LabourCap = "cap",
        /// Effect of prevention on arrivals.
        PreventionEffect = "eta",
        /// Share of local overhead that stays.
        RetainedOverhead = "psi",
        /// Tariff against cost price today.
        TariffNow = "tauhist",
        /// Yearly gap of indexation.
        Drift = "drift",
        /// Contract management in euro per provider per year.
        ContractManagement = "eprov",
        /// Regional office in euro per year, OL.
        OfficeOl = "F_OL",
        /// Regional office in euro per year, BVO.
        OfficeBvo = "F_BVO",
        /// Regional office in euro per year, CG.
        OfficeCg = "F_CG",
    }
}

vocabulary! {
    /// The thresholds of the process indicators (`scoring.md` 3.2).
    Threshold {
        /// Weeks of lead of a paper for full marks (I1).
        Lead = "lead",
        /// Weeks for a zienswijze for full marks (I2).
        Views = "zw",
        /// Days of publication for full marks (T1).
        Publication = "doc",
        /// Weeks of announcement for full marks (T5).
        Announcement = "plan",
        /// Scale of deliberation (T2).
        Deliberation = "dqi",
        /// Window in weeks for reporting back (T3).
        ReportWindow = "rep",
        /// Power to act for full marks (T9).
        PowerToAct = "act",
        /// Weeks of lead of a consultation for full marks (I7).
        ConsultLead = "cons",
    }
}

/// A figure with its range and where it comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The value in use.
    pub value: f64,
    /// The low end of its range.
    pub low: f64,
    /// The high end of its range.
    pub high: f64,
    /// Source, or "A" for a calibration assumption.
    pub source: String,
}

/// A choice of ours with its reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sourced<T> {
    /// The value or table.
    pub value: T,
    /// Source or reason.
    pub source: String,
}

/// Hours of an act and how they fall (T6).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KindHours {
    /// Hours of one act of this kind.
    pub hours: f64,
    /// Plannable work, spread over the horizon; other acts peak in the four weeks before.
    #[serde(default)]
    pub spread: bool,
}

/// How work weighs on officials (T6).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Workload {
    /// Extra hours of a paper per tick of quality (five ticks).
    pub paper_tick: f64,
    /// Most hours of a paper.
    pub paper_most: f64,
    /// Hours per fte per week.
    pub week_hours: f64,
    /// Usual work per week: fixed hours.
    pub usual_fixed: f64,
    /// Usual work per week: share of capacity.
    pub usual_share: f64,
    /// Load that costs nothing.
    pub free: f64,
    /// Load above that at which a week is lost.
    pub span: f64,
    /// The most one week can count.
    pub worst: f64,
    /// Weeks over which an act that is not plannable peaks, up to and including its own.
    pub peak_weeks: i32,
}

/// What an explicit or silent absence of a view is worth (I3, I4).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Silence {
    /// A term but no answer at all.
    pub silent: f64,
    /// "None" without a real paper before it.
    pub none_unseen: f64,
    /// Quality from which a paper is a real one.
    pub real_paper: f64,
    /// A mandate but never a commitment.
    pub untested: f64,
    /// Points per raad and dossier that count, heaviest first.
    pub points: usize,
}

/// How a promise moves trust (T8).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrustRule {
    /// Trust before any promise.
    pub start: f64,
    /// Share of the distance to full trust that a kept promise wins.
    pub kept: f64,
    /// What remains after a broken one.
    pub broken: f64,
    /// What remains after a decision of one side.
    pub one_sided: f64,
}

/// What an instrument is worth (T7): on paper, and more when used.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstrumentWorth {
    /// It exists.
    pub exists: f64,
    /// It is really used.
    pub used: f64,
}

/// One control instrument (T7, `law.md` 3.3).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstrumentRule {
    /// Forms in which it is statutory; voluntary in the others.
    pub statutory: BTreeSet<Form>,
    /// It exists whatever the package says.
    #[serde(default)]
    pub always: bool,
}

/// What follows from a legal form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormRule {
    /// The figure for its regional office.
    pub office: Par,
    /// Members vote; without votes the host decides under mandate (Wgr 8 lid 4).
    pub votes: bool,
    /// It may hold policy tasks (N4).
    pub policy_tasks: bool,
    /// It has a budget route of its own (N9).
    pub budget_route: bool,
    /// Clauses that its text needs (N3).
    pub clauses: BTreeSet<Clause>,
    /// Freedom of the host, or of every member (interest `auton`).
    pub freedom_host: f64,
    /// Freedom of a guest.
    pub freedom_guest: f64,
    /// How far council instruments reach (interest `grip`).
    pub grip: f64,
}

/// One hard norm (gate).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GateRule {
    /// Share of compliance lost when it fails.
    pub severity: f64,
    /// The decision itself is at risk.
    pub fatal: bool,
    /// Holds only while the regional duty is law.
    pub conditional: bool,
    /// Norm ids.
    pub norms: Vec<String>,
}

/// Waiting times of a care form in weeks.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CareRule {
    /// The norm.
    pub norm_weeks: f64,
    /// The wait at the start.
    pub start_weeks: f64,
}

/// Implementation quality (`scoring.md` 4.4) and cost constants (4.3).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constants {
    /// Quality without a log.
    pub quality_without_log: f64,
    /// What is lost of it when the package takes all weeks.
    pub quality_per_span: f64,
    /// Weeks of implementation for full marks.
    pub implementation_weeks: f64,
    /// Administrative cost of providers at the start, share of the cost price.
    pub admin_at_start: f64,
    /// Stand-alone overhead per municipality: fixed euro per year.
    pub local_fixed: f64,
    /// Stand-alone overhead per inhabitant in euro per year.
    pub local_per_inhabitant: f64,
    /// Dispersion of case cost in the volatility of a bill (1 + squared variation).
    pub dispersion: f64,
    /// Budget against the stand-alone total (O5).
    pub budget_room: f64,
}

impl Constants {
    /// Overhead of a municipality that does it alone, euro per year.
    pub fn local_overhead(&self, inhabitants: f64) -> f64 {
        self.local_fixed + self.local_per_inhabitant * inhabitants
    }
}

/// The data file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameters {
    /// Uncertain figures.
    pub care: BTreeMap<Par, Figure>,
    /// Weights of the indicators; they are made to add up to 1 within each dimension.
    pub weights: Sourced<BTreeMap<Indicator, f64>>,
    /// Thresholds of process indicators.
    pub thresholds: BTreeMap<Threshold, Figure>,
    /// Waits per care form.
    pub waits: Sourced<BTreeMap<CareForm, CareRule>>,
    /// Constants of cost and implementation.
    pub constants: Sourced<Constants>,
    /// Worth of a paper by kind (I1).
    pub papers: Sourced<BTreeMap<PaperKind, f64>>,
    /// Worth of an answer (I3).
    pub reactions: Sourced<BTreeMap<Reaction, f64>>,
    /// Worth of a commitment (I4).
    pub commitments: Sourced<BTreeMap<Commitment, f64>>,
    /// Worth of a mandate (I4).
    pub clarity: Sourced<BTreeMap<Clarity, f64>>,
    /// Absent views and commitments (I3, I4).
    pub silence: Sourced<Silence>,
    /// Weights of the key documents (T1).
    pub documents: Sourced<BTreeMap<Document, f64>>,
    /// Severity of role breaches (T4).
    pub breaches: Sourced<BTreeMap<RoleBreach, f64>>,
    /// Hours per act (T6).
    pub hours: Sourced<BTreeMap<Kind, KindHours>>,
    /// Load of officials (T6).
    pub workload: Sourced<Workload>,
    /// Control instruments (T7).
    pub instruments: Sourced<BTreeMap<Instrument, InstrumentRule>>,
    /// Worth of a statutory instrument (T7).
    pub statutory: Sourced<InstrumentWorth>,
    /// Worth of a voluntary instrument (T7).
    pub voluntary: Sourced<InstrumentWorth>,
    /// Trust (T8).
    pub trust: Sourced<TrustRule>,
    /// Legal forms.
    pub forms: Sourced<BTreeMap<Form, FormRule>>,
    /// Hard norms.
    pub gates: Sourced<BTreeMap<Gate, GateRule>>,
    /// Most that compliance can be when a fatal gate fails.
    pub fatal_most: Sourced<f64>,
}
