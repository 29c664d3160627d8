//! The parameters as plain tables for the formulas, made once after the file was checked.

use std::collections::BTreeMap;

use super::{
    CareRule, Constants, FormRule, GateRule, InstrumentRule, InstrumentWorth, KindHours, Parameters, Silence,
    TrustRule, Workload,
};
use crate::rules::acts::{
    Clarity, Commitment, Document, Instrument, Kind, PaperKind, Reaction, RoleBreach, Vocabulary,
};
use crate::rules::score::aggregate::IndicatorWeights;
use crate::rules::score::fault::Fault;
use crate::rules::score::issue::CareForm;

/// The parameters as tables for the formulas; one entry per word of each vocabulary.
#[derive(Clone, Debug)]
pub struct Rules {
    /// Weight of each indicator within its dimension.
    pub weights: IndicatorWeights,
    /// Norm and start wait per care form.
    pub waits: [CareRule; CareForm::COUNT],
    /// Constants of cost and implementation.
    pub constants: Constants,
    /// I1 per paper kind.
    pub papers: [f64; PaperKind::COUNT],
    /// I3 per reaction.
    pub reactions: [f64; Reaction::COUNT],
    /// I4 per commitment.
    pub commitments: [f64; Commitment::COUNT],
    /// I4 per clarity.
    pub clarity: [f64; Clarity::COUNT],
    /// I3, I4.
    pub silence: Silence,
    /// T1 per document; other documents weigh nothing.
    pub documents: [f64; Document::COUNT],
    /// T4 per breach.
    pub breaches: [f64; RoleBreach::COUNT],
    /// T6 per kind.
    pub hours: [KindHours; Kind::COUNT],
    /// T6.
    pub workload: Workload,
    /// T7: the instruments that count.
    pub instruments: Vec<(Instrument, InstrumentRule)>,
    /// T7.
    pub statutory: InstrumentWorth,
    /// T7.
    pub voluntary: InstrumentWorth,
    /// T8.
    pub trust: TrustRule,
    /// Per legal form.
    pub forms: Vec<FormRule>,
    /// Per gate.
    pub gates: Vec<GateRule>,
    /// Most that compliance can be when a fatal gate fails.
    pub fatal_most: f64,
}

/// A full table from a map; every missing word is a fault.
fn table<K: Vocabulary, V: Clone>(path: &str, map: &BTreeMap<K, V>, faults: &mut Vec<Fault>) -> Option<Vec<V>> {
    let before = faults.len();
    for word in K::ALL.iter().filter(|word| !map.contains_key(word)) {
        faults.push(Fault::new(
            format!("parameters.{path}"),
            format!("Een waarde voor '{}' ontbreekt.", word.name()),
            "Elk woord van deze lijst heeft een waarde nodig.",
            "Voeg de waarde toe, met haar bron.",
        ));
    }
    (faults.len() == before).then(|| K::ALL.iter().map(|word| map[word].clone()).collect())
}

/// A full table of known size.
fn array<K: Vocabulary, V: Clone, const N: usize>(
    path: &str,
    map: &BTreeMap<K, V>,
    faults: &mut Vec<Fault>,
) -> Option<[V; N]> {
    table(path, map, faults)?.try_into().ok()
}

impl Parameters {
    /// The tables for the formulas, or everything that is wrong with the file.
    pub fn rules(&self) -> Result<Rules, Vec<Fault>> {
        let mut faults = self.figure_faults();
        let rules = self.tables(&mut faults);
        match rules {
            Some(rules) if faults.is_empty() => Ok(rules),
            _ => Err(faults),
        }
    }

    /// Ranges that do not hold their value, and missing figures.
    fn figure_faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let _ = table("care", &self.care, &mut faults);
        let _ = table("thresholds", &self.thresholds, &mut faults);
        let care = self.care.iter().map(|(par, figure)| (format!("parameters.care.{}", par.name()), figure));
        let thresholds = self.thresholds.iter();
        let thresholds = thresholds.map(|(word, figure)| (format!("parameters.thresholds.{}", word.name()), figure));
        for (path, figure) in care.chain(thresholds) {
            let ordered = figure.low <= figure.value && figure.value <= figure.high;
            if !ordered || !figure.low.is_finite() || !figure.high.is_finite() {
                faults.push(Fault::new(
                    path,
                    format!("De waarde is {}, de grenzen zijn {} en {}.", figure.value, figure.low, figure.high),
                    "De waarde ligt tussen low en high; daartussen trekt het spel zijn bandbreedte.",
                    "Zet low, value en high in volgorde.",
                ));
            }
        }
        let positive = |name: &str| !matches!(name, "g" | "esc" | "h0" | "h1" | "eta" | "drift");
        for (par, figure) in self.care.iter().filter(|(par, _)| positive(par.name())) {
            if figure.low <= 0.0 {
                faults.push(Fault::new(
                    format!("parameters.care.{}.low", par.name()),
                    format!("De ondergrens is {}.", figure.low),
                    "Het model deelt door dit getal, of het is een bedrag.",
                    "Kies een ondergrens boven nul.",
                ));
            }
        }
        for (word, figure) in self.thresholds.iter().filter(|(_, figure)| figure.low <= 0.0) {
            faults.push(Fault::new(
                format!("parameters.thresholds.{}.low", word.name()),
                format!("De ondergrens is {}.", figure.low),
                "Het model deelt door deze drempel.",
                "Kies een ondergrens boven nul.",
            ));
        }
        faults
    }

    /// The tables, when every word has its entry.
    fn tables(&self, faults: &mut Vec<Fault>) -> Option<Rules> {
        let weights = table("weights.value", &self.weights.value, faults);
        let waits = array("waits.value", &self.waits.value, faults);
        let papers = array("papers.value", &self.papers.value, faults);
        let reactions = array("reactions.value", &self.reactions.value, faults);
        let commitments = array("commitments.value", &self.commitments.value, faults);
        let clarity = array("clarity.value", &self.clarity.value, faults);
        let breaches = array("breaches.value", &self.breaches.value, faults);
        let hours = array("hours.value", &self.hours.value, faults);
        let forms = table("forms.value", &self.forms.value, faults);
        let gates = table("gates.value", &self.gates.value, faults);
        let mut documents = [0.0; Document::COUNT];
        for (document, weight) in &self.documents.value {
            documents[document.at()] = *weight;
        }
        let weights = weights?;
        Some(Rules {
            weights: IndicatorWeights::proportional(|indicator| weights[indicator.at()]),
            waits: waits?,
            constants: self.constants.value,
            papers: papers?,
            reactions: reactions?,
            commitments: commitments?,
            clarity: clarity?,
            silence: self.silence.value,
            documents,
            breaches: breaches?,
            hours: hours?,
            workload: self.workload.value,
            instruments: self.instruments.value.iter().map(|(i, r)| (*i, r.clone())).collect(),
            statutory: self.statutory.value,
            voluntary: self.voluntary.value,
            trust: self.trust.value,
            forms: forms?,
            gates: gates?,
            fatal_most: self.fatal_most.value,
        })
    }
}
