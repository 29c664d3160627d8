//! Why each meter stands where it stands: number, indicator, act, article. For everybody alike: what is secret is no act yet.

use super::acts::{Act, Clarity, Commitment, Deed, Kind, Log, Vocabulary};
use super::game::Game;
use super::ids::{MunIx, Week};
use super::level::Level;
use super::line::{FactValue, Line};
pub use super::norm::Verdict;
use super::norm::{NormDetail, NormView, Record};
use super::score::{Booking, Dimension, Gate, Indicator, Score, Verdict as Lawful};
use super::view::Stage;
use serde::{Deserialize, Serialize};

/// Points below which a movement is not told by itself, on the scale of 100.
const TOLD: f64 = 0.05;
/// Points of an indicator below which it is not named in a line.
const NAMED: f64 = 0.1;
/// The scale on which meters are shown.
const SCALE: f64 = 100.0;

/// Meters, gates and the reasons behind them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Standing {
    /// Input, throughput, output.
    pub meters: [Meter; 3],
    /// The gates, N1 first.
    pub gates: Vec<GateStanding>,
    /// Every norm, in the order of the file.
    pub norms: Vec<NormView>,
    /// Why each norm stands so, what is still to do and how it can be put right, in the same order.
    pub reasons: Vec<NormDetail>,
    /// Why meters moved, latest first.
    pub because: Vec<Because>,
    /// Who is worst served, per meter: half of many scores hangs on that council.
    pub worst: Vec<(MeterName, Line)>,
    /// What would have helped most, largest gain first; only when the game is over.
    pub repairs: Vec<(MeterName, f64, Line)>,
    /// The indicators with their keys (`I1`), on a scale of 100.
    pub indicators: Vec<(String, f64)>,
    /// How well the law was kept beyond the gates, on a scale of 100.
    pub graded: f64,
    /// C1 to C5 on a scale of 100; `None` when there was nothing to measure.
    pub grades: Vec<Option<f64>>,
    /// Key of the verdict on compliance; `None` while the game goes on.
    pub lawful: Option<String>,
}

/// One of the three meters of legitimacy, on a scale of 100.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Meter {
    /// Where it stands.
    pub value: f64,
    /// Lower end of its range over the ensemble.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Where it stood at the last look.
    pub before: Option<f64>,
    /// Key of its label in words.
    pub label: String,
}

/// Which meter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum MeterName {
    /// Inbreng.
    Input,
    /// Aanpak.
    Throughput,
    /// Opbrengst.
    Output,
}

impl MeterName {
    /// All three, in the order in which they stand.
    pub const ALL: [MeterName; 3] = [MeterName::Input, MeterName::Throughput, MeterName::Output];

    /// Key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            MeterName::Input => "meter-I",
            MeterName::Throughput => "meter-T",
            MeterName::Output => "meter-O",
        }
    }

    /// The dimension that it shows.
    const fn dimension(self) -> Dimension {
        match self {
            MeterName::Input => Dimension::Input,
            MeterName::Throughput => Dimension::Throughput,
            MeterName::Output => Dimension::Output,
        }
    }
}

/// A gate: a norm without which the arrangement is void or late.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GateStanding {
    /// `N1` … `N12`. Texts: `poort-N1`, `poort-N1-zin`, `poort-N1-artikel`, `poort-N1-herstel`.
    pub id: String,
    /// How it stands.
    pub verdict: Verdict,
}

/// A because-line: a meter moved because of an act.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Because {
    /// Which meter.
    pub meter: MeterName,
    /// By how much, on the scale of 100.
    pub points: f64,
    /// The act.
    pub act: Line,
    /// When.
    pub week: Week,
    /// Whose act, where it is one municipality's.
    pub m: Option<MunIx>,
    /// The indicators that carried it, with their points.
    pub through: Vec<(String, f64)>,
    /// Key of the article behind it.
    pub article: Option<String>,
    /// It stood fixed before play.
    pub background: bool,
}

impl Standing {
    /// How a game stands, compared with how it stood before.
    pub fn of(game: &Game, before: Option<&Standing>) -> Self {
        let level = game.level();
        let model = level.model();
        let over = game.stage() == Stage::Over;
        let log = game.acts(true);
        let package = game.package();
        let score = model.score(&log, &package);
        let record = game.record();
        let ranges = model.ranges(&log, &package);
        let meter = |name: MeterName| {
            let dimension = name.dimension();
            let (label, _) = model.label(dimension, &score, &ranges);
            Meter {
                value: SCALE * score.dims.get(dimension),
                low: SCALE * ranges.low.get(dimension),
                high: SCALE * ranges.high.get(dimension),
                before: before.map(|standing| standing.meters[name as usize].value),
                label: format!("oordeel-{}", label.name()),
            }
        };
        let ledger = model.ledger(&log);
        let given = game.format().background().acts.len();
        let mut because: Vec<Because> =
            ledger.bookings.iter().flat_map(|booking| lines(level, &log, booking, given > 0)).collect();
        because.reverse();
        Self {
            meters: MeterName::ALL.map(meter),
            gates: gates(game, &score, &record, over),
            norms: model.norms().views(&record),
            reasons: reasons(level, &record),
            because,
            worst: worst(&score),
            repairs: if over { super::repair::best(level, &log, &package, &score) } else { Vec::new() },
            indicators: Indicator::ALL.iter().map(|i| (i.name().to_owned(), SCALE * score.indicators[*i])).collect(),
            graded: SCALE * score.compliance.graded,
            grades: score.compliance.grades.iter().map(|grade| grade.map(|g| SCALE * g)).collect(),
            lawful: over.then(|| lawful_key(score.compliance.verdict).to_owned()),
        }
    }

    /// A gate by its name.
    pub fn gate(&self, id: &str) -> Option<Verdict> {
        self.gates.iter().find(|gate| gate.id == id).map(|gate| gate.verdict)
    }
}

/// Why every norm stands as it does, in the order of the file.
fn reasons(level: &Level, record: &Record) -> Vec<NormDetail> {
    let norms = level.norms();
    let meetings = |week| level.calendar().council_from(week);
    (0..norms.all().len()).map(|at| norms.detail(at, record, &meetings)).collect()
}

/// Key of the verdict on compliance.
fn lawful_key(verdict: Lawful) -> &'static str {
    match verdict {
        Lawful::Met => "naleving-voldoet",
        Lawful::Reserved => "naleving-voldoet-onder-voorbehoud",
        Lawful::Failed => "naleving-voldoet-niet",
    }
}

/// The gates. While the game goes on, what can still be done or turned is not decided.
fn gates(game: &Game, score: &Score, record: &Record, over: bool) -> Vec<GateStanding> {
    let model = game.level().model();
    let verdict = |gate: Gate, passed: bool| {
        if score.compliance.not_applicable.contains(&gate) {
            Verdict::NotApplicable
        } else if !record.duty && model.rules().gates[gate.at()].conditional {
            Verdict::NotInForce
        } else if over {
            if passed { Verdict::Met } else { Verdict::Broken }
        } else {
            model.norms().gate_now(gate, record)
        }
    };
    let all = score.compliance.gates.iter();
    all.map(|(gate, passed)| GateStanding { id: gate.name().to_owned(), verdict: verdict(gate, passed) }).collect()
}

/// The lines of one booking: one per meter that it moved.
fn lines(level: &Level, log: &Log, booking: &Booking, has_background: bool) -> Vec<Because> {
    let acts: Vec<&Act> = booking.acts.iter().map(|place| &log.ev[*place]).collect();
    let moved = MeterName::ALL.into_iter().filter_map(|meter| {
        let points = SCALE * booking.change.get(meter.dimension());
        (points.abs() >= TOLD).then_some((meter, points))
    });
    let mut muns: Vec<MunIx> = acts.iter().filter_map(|act| act.m.or(promiser(&act.deed))).collect();
    muns.sort();
    muns.dedup();
    let line = |meter: MeterName, points: f64| Because {
        meter,
        points,
        act: sentence(level, &acts, booking, &muns, points),
        week: booking.week,
        m: if let [only] = muns[..] { Some(only) } else { None },
        through: through(booking, meter),
        article: article(booking.kind).map(str::to_owned),
        background: has_background && booking.week == 0,
    };
    moved.map(|(meter, points)| line(meter, points)).collect()
}

/// Who made a promise.
fn promiser(deed: &Deed) -> Option<MunIx> {
    if let Deed::Belofte { from, .. } = deed { Some(*from) } else { None }
}

/// The act in words: the most telling key that fits all acts of the booking.
fn sentence(level: &Level, acts: &[&Act], booking: &Booking, muns: &[MunIx], points: f64) -> Line {
    let kinds: Vec<String> = acts.iter().map(|act| variant(&act.deed)).collect();
    let same = kinds.windows(2).all(|pair| pair[0] == pair[1]);
    let plain = format!("omdat-{}", booking.kind.name());
    let key = match kinds.first() {
        Some(first) if same && !first.is_empty() => format!("{plain}-{first}"),
        _ => plain,
    };
    let everybody = muns.len() == level.n();
    let names = if everybody {
        FactValue::Text("gemeenten-alle".to_owned())
    } else {
        FactValue::List(muns.iter().map(|m| FactValue::Municipality(*m)).collect())
    };
    let options = acts.iter().filter_map(|act| match act.deed {
        Deed::Besluit { issue, option } => Some(FactValue::Option(issue, option)),
        _ => None,
    });
    Line::new(key)
        .with("gemeenten", names)
        .with("week", FactValue::Week(booking.week))
        .with("punten", FactValue::Points(points))
        .with("opties", FactValue::List(options.collect()))
}

/// What sort of act within its kind, where the texts tell them apart; empty otherwise.
fn variant(deed: &Deed) -> String {
    match deed {
        Deed::Raad { paper, .. } => paper.name().to_owned(),
        Deed::Mandaat { by } => match by {
            Clarity::Geen => "geen".to_owned(),
            Clarity::College | Clarity::Raad => by.name().to_owned(),
        },
        Deed::Toezegging { status, .. } => match status {
            Commitment::Inside | Commitment::Voorbehoud | Commitment::Back | Commitment::Outside => {
                status.name().to_owned()
            }
        },
        Deed::Punt { reaction, .. } => reaction.name().to_owned(),
        Deed::Toestemming { share, .. } if *share <= 0.5 => "nee".to_owned(),
        Deed::Stuk { public: false, .. } => "geheim".to_owned(),
        Deed::Belofte { outcome, .. } => outcome.name().to_owned(),
        Deed::Rolbreuk { breach } => breach.name().to_owned(),
        Deed::Schok { what, .. } => what.name().to_owned(),
        Deed::Feit { .. }
        | Deed::Termijn { .. }
        | Deed::GeenZienswijze { .. }
        | Deed::Toestemming { .. }
        | Deed::Werk { .. }
        | Deed::Consult { .. }
        | Deed::Stuk { .. }
        | Deed::Inbreng { .. }
        | Deed::Ab
        | Deed::Terugkoppeling { .. }
        | Deed::Verantwoordingsdebat
        | Deed::Verantwoordingsafspraak
        | Deed::MotieAfgedaan
        | Deed::Planning { .. }
        | Deed::Instrument { .. }
        | Deed::Besluit { .. } => String::new(),
    }
}

/// The indicators of a meter that a booking moved, largest first.
fn through(booking: &Booking, meter: MeterName) -> Vec<(String, f64)> {
    let of_meter = Indicator::ALL.iter().filter(|i| i.dimension() == meter.dimension());
    let mut moved: Vec<(String, f64)> = of_meter
        .map(|i| (i.name().to_owned(), SCALE * booking.indicators[*i]))
        .filter(|(_, p)| p.abs() >= NAMED)
        .collect();
    moved.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
    moved.truncate(2);
    moved
}

/// The key of the article behind a kind of act (`scoring.md` 2.1-2.3, sources).
fn article(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Termijn => Some("artikel-termijn"),
        Kind::Punt | Kind::GeenZienswijze => Some("artikel-zienswijze"),
        Kind::Toestemming => Some("artikel-toestemming"),
        Kind::Mandaat
        | Kind::Toezegging
        | Kind::Terugkoppeling
        | Kind::Verantwoordingsdebat
        | Kind::Verantwoordingsafspraak => Some("artikel-verantwoording"),
        Kind::Consult => Some("artikel-participatie"),
        Kind::Stuk => Some("artikel-openbaar"),
        Kind::Ab => Some("artikel-inlichtingen"),
        Kind::Raad
        | Kind::Feit
        | Kind::Werk
        | Kind::Inbreng
        | Kind::MotieAfgedaan
        | Kind::Belofte
        | Kind::Rolbreuk
        | Kind::Planning
        | Kind::Instrument
        | Kind::Besluit
        | Kind::Schok => None,
    }
}

/// Per meter the council that is worst served on the indicator where that costs most.
fn worst(score: &Score) -> Vec<(MeterName, Line)> {
    let of_meter = |meter: MeterName| {
        let own = Indicator::ALL.iter().copied().filter(move |i| i.dimension() == meter.dimension());
        let gaps = own.filter_map(|i| {
            let per = score.per_council.of(i)?;
            let mean = per.iter().sum::<f64>() / per.len() as f64;
            Some((i, per.worst(), mean - per.least()))
        });
        gaps.max_by(|a, b| a.2.total_cmp(&b.2)).filter(|(_, _, gap)| *gap > 0.01)
    };
    MeterName::ALL
        .into_iter()
        .filter_map(|meter| {
            let (indicator, m, _) = of_meter(meter)?;
            let key = format!("omdat-slechtst-{}", indicator.name());
            Some((meter, Line::new(key).with("gemeente", FactValue::Municipality(m))))
        })
        .collect()
}
