//! A region of 2 to 30 municipalities (`scoring.md` 1.2, 2.6): given figures, and what follows from them by rule.

use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

use super::fault::Fault;
use crate::rules::acts::{Mun, Vocabulary, vocabulary};

/// The most municipalities a region can have: voting power is counted exactly up to here.
pub const MOST: usize = 30;

/// Inhabitants on which the care model is calibrated.
const REFERENCE_INHABITANTS: f64 = 322_000.0;
/// Inhabitants of the country: no region has more.
const COUNTRY_INHABITANTS: u64 = 20_000_000;
/// Use changes by this much per year for each point above the regional mean [A].
const TREND_PER_USE: f64 = 0.03;
/// Size classes: below so many inhabitants so many votes; above all: 7 (`scoring.md` 2.6 [D]).
const SIZE_CLASSES: [(u32, u32); 6] = [(20_000, 1), (40_000, 2), (80_000, 3), (120_000, 4), (250_000, 5), (500_000, 6)];

/// One number per municipality, without allocation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PerMun {
    /// How many municipalities.
    n: u8,
    /// Their values; places beyond the last mean nothing.
    values: [f64; MOST],
}

impl PerMun {
    /// The same value for `n` municipalities.
    pub fn new(n: usize, value: f64) -> Self {
        debug_assert!(n <= MOST);
        Self { n: n as u8, values: [value; MOST] }
    }

    /// A value for each of `n` municipalities.
    pub fn each(n: usize, mut of: impl FnMut(usize) -> f64) -> Self {
        let mut out = Self::new(n, 0.0);
        for m in 0..n {
            out[m] = of(m);
        }
        out
    }

    /// The smallest value.
    pub fn least(&self) -> f64 {
        self.iter().copied().fold(f64::INFINITY, f64::min)
    }

    /// Half mean, half worst served: no council left behind (operator `H` of `scoring.md` 2).
    pub fn half_min(&self) -> f64 {
        0.5 * self.iter().sum::<f64>() / self.len() as f64 + 0.5 * self.least()
    }

    /// The municipality with the smallest value (the first of equals).
    pub fn worst(&self) -> Mun {
        let least = self.least();
        Mun(self.iter().position(|&x| x == least).unwrap_or(0) as u8)
    }
}

impl Deref for PerMun {
    type Target = [f64];

    fn deref(&self) -> &[f64] {
        &self.values[..usize::from(self.n)]
    }
}

impl DerefMut for PerMun {
    fn deref_mut(&mut self) -> &mut [f64] {
        &mut self.values[..usize::from(self.n)]
    }
}

vocabulary! {
    /// How votes are weighed.
    Votes {
        /// One each.
        Gelijk = "gelijk",
        /// Square root of inhabitants.
        Wortel = "wortel",
        /// By size class.
        Trap = "trap",
        /// By inhabitants.
        Evenredig = "evenredig",
    }
}

impl Votes {
    /// Votes of a municipality with so many inhabitants; half rounds up (`scoring.md` 2.6).
    pub fn of(self, inhabitants: u32) -> u32 {
        let rounded = |x: f64| ((x + 0.5).floor() as u32).max(1);
        match self {
            Votes::Gelijk => 1,
            Votes::Wortel => rounded(f64::from(inhabitants).sqrt() / 10.0),
            Votes::Trap => SIZE_CLASSES.iter().find(|(bound, _)| inhabitants < *bound).map_or(7, |&(_, votes)| votes),
            Votes::Evenredig => rounded(f64::from(inhabitants) / 1000.0),
        }
    }
}

/// Figures of a region as given in data; every list has one entry per municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegionData {
    /// Names.
    pub names: Vec<String>,
    /// Inhabitants.
    pub pop: Vec<u32>,
    /// Care use per inhabitant, as an index around 1.
    #[serde(rename = "use")]
    pub use_index: Vec<f64>,
    /// Remoteness from specialist sites, 0..=1.
    pub dist: Vec<f64>,
    /// Seats in the raad (Gemeentewet art. 8).
    pub seats: Vec<u32>,
    /// Officials on this file, in full-time equivalents.
    pub fte: Vec<f64>,
    /// Yearly change of use; by default low use shrinks and high use grows [A].
    #[serde(default)]
    pub trend: Option<Vec<f64>>,
    /// The municipality that hosts a centre arrangement.
    #[serde(default)]
    pub host: usize,
}

/// A region with everything that follows from its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    /// How many municipalities.
    pub n: usize,
    /// Names.
    pub names: Vec<String>,
    /// Inhabitants per municipality.
    pub inhabitants: PerMun,
    /// Share of the inhabitants.
    pub inhabitants_share: PerMun,
    /// Share of the use of care.
    pub use_share: PerMun,
    /// Remoteness, 0..=1.
    pub remoteness: PerMun,
    /// Yearly change of use.
    pub trend: PerMun,
    /// Officials on this file.
    pub fte: PerMun,
    /// Share of the officials: joint work is divided by it.
    pub fte_share: PerMun,
    /// Seats in the raad.
    pub seats: Vec<u32>,
    /// Size against the region on which the care model is calibrated.
    pub scale: f64,
    /// Host of a centre arrangement.
    pub host: Mun,
    /// Votes per weighing and municipality.
    weights: Vec<Vec<u32>>,
}

impl Region {
    /// The region with these figures, or everything that is wrong with them.
    pub fn new(data: &RegionData) -> Result<Self, Vec<Fault>> {
        let faults = faults(data);
        if !faults.is_empty() {
            return Err(faults);
        }
        let n = data.names.len();
        let total: f64 = data.pop.iter().map(|&p| f64::from(p)).sum();
        let total_use: f64 = data.pop.iter().zip(&data.use_index).map(|(&p, u)| f64::from(p) * u).sum();
        let total_fte: f64 = data.fte.iter().sum();
        let inhabitants = PerMun::each(n, |m| f64::from(data.pop[m]));
        Ok(Self {
            n,
            names: data.names.clone(),
            inhabitants,
            inhabitants_share: PerMun::each(n, |m| inhabitants[m] / total),
            use_share: PerMun::each(n, |m| inhabitants[m] * data.use_index[m] / total_use),
            remoteness: PerMun::each(n, |m| data.dist[m]),
            trend: PerMun::each(n, |m| match &data.trend {
                Some(trend) => trend[m],
                None => TREND_PER_USE * (data.use_index[m] - 1.0),
            }),
            fte: PerMun::each(n, |m| data.fte[m]),
            fte_share: PerMun::each(n, |m| data.fte[m] / total_fte),
            seats: data.seats.clone(),
            scale: total / REFERENCE_INHABITANTS,
            host: Mun(data.host as u8),
            weights: Votes::ALL.iter().map(|votes| data.pop.iter().map(|&p| votes.of(p)).collect()).collect(),
        })
    }

    /// Votes per municipality.
    pub fn weights(&self, votes: Votes) -> &[u32] {
        &self.weights[votes.at()]
    }

    /// All municipalities.
    pub fn muns(&self) -> impl Iterator<Item = Mun> + use<> {
        (0..self.n as u8).map(Mun)
    }

    /// The same value for every municipality.
    pub fn per_mun(&self, value: f64) -> PerMun {
        PerMun::new(self.n, value)
    }
}

/// Everything that is wrong with the figures of a region.
fn faults(data: &RegionData) -> Vec<Fault> {
    let n = data.names.len();
    let mut faults = Vec::new();
    if !(2..=MOST).contains(&n) {
        faults.push(Fault::new(
            "region.names",
            format!("Deze regio heeft {n} gemeenten."),
            "Een regio telt 2 tot en met 30 gemeenten; stemmacht wordt precies geteld.",
            "Voeg gemeenten toe of voeg ze samen.",
        ));
    }
    let lists = [
        ("pop", data.pop.len()),
        ("use", data.use_index.len()),
        ("dist", data.dist.len()),
        ("seats", data.seats.len()),
        ("fte", data.fte.len()),
        ("trend", data.trend.as_ref().map_or(n, Vec::len)),
    ];
    for (name, len) in lists.into_iter().filter(|&(_, len)| len != n) {
        faults.push(Fault::new(
            format!("region.{name}"),
            format!("Hier staan {len} waarden voor {n} gemeenten."),
            "Elke lijst heeft één waarde per gemeente.",
            "Maak de lijsten even lang.",
        ));
    }
    let mut bounded = |name: &str, values: &[f64], low: f64, high: f64| {
        for (m, x) in values.iter().enumerate().filter(|(_, x)| !(low..=high).contains(*x)) {
            faults.push(Fault::new(
                format!("region.{name}[{m}]"),
                format!("Hier staat {x}."),
                format!("Het model rekent met een waarde van {low} tot en met {high}."),
                "Controleer het getal en de eenheid.",
            ));
        }
    };
    let inhabitants: Vec<f64> = data.pop.iter().map(|&p| f64::from(p)).collect();
    bounded("pop", &inhabitants, 1.0, COUNTRY_INHABITANTS as f64);
    bounded("use", &data.use_index, 0.01, 100.0);
    bounded("dist", &data.dist, 0.0, 1.0);
    bounded("fte", &data.fte, 0.001, 10_000.0);
    bounded("trend", data.trend.as_deref().unwrap_or_default(), -0.45, 10.0);
    let total: u64 = data.pop.iter().map(|&p| u64::from(p)).sum();
    if total > COUNTRY_INHABITANTS {
        faults.push(Fault::new(
            "region.pop",
            format!("Samen zijn dit {total} inwoners."),
            "Dat is meer dan het land heeft.",
            "Vul inwoners in, geen euro's.",
        ));
    }
    if data.host >= n {
        faults.push(Fault::new(
            "region.host",
            format!("De gastgemeente is nummer {}.", data.host),
            "De gastgemeente is een van de gemeenten, geteld vanaf 0.",
            "Noem een gemeente die er is.",
        ));
    }
    faults
}
