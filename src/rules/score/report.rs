//! What `regiotafel score` writes: the scores of a log file as JSON or as a plain Dutch table.

use std::borrow::Borrow;
use std::fmt::Write as _;

use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use super::compliance::Grade;
use super::fault::Fault;
use super::indicator::{Dimension, Indicator};
use super::input;
use super::issue::Gate;
use super::model::{Model, Ranges, Score};
use crate::rules::acts::{Mun, Vocabulary};

/// The scores of one file, with what is needed to tell them.
#[derive(Clone, Debug)]
pub struct Report {
    /// Key of the level.
    pub level: String,
    /// The scores.
    pub score: Score,
    /// The range over the ensemble.
    pub ranges: Ranges,
    /// Label per dimension.
    labels: [String; 3],
    /// Names of the councils.
    councils: Vec<String>,
}

/// Scores a log file. `model` gives the model of a level, if there is such a level.
pub fn score_text<M: Borrow<Model>>(json: &str, model: impl FnOnce(&str) -> Option<M>) -> Result<Report, Vec<Fault>> {
    let level = input::level_of(json)?;
    let Some(model) = model(&level) else {
        return Err(vec![Fault::new(
            "level",
            format!("{level:?}"),
            "there is no such level",
            "name the folder of a level",
        )]);
    };
    let model = model.borrow();
    let file = input::read(json, model)?;
    let score = model.score(&file.log, &file.package);
    let ranges = model.ranges(&file.log, &file.package);
    let label = |dimension| model.label(dimension, &score, &ranges).0.name().to_owned();
    Ok(Report {
        level,
        labels: [Dimension::Input, Dimension::Throughput, Dimension::Output].map(label),
        councils: model.region().names.clone(),
        score,
        ranges,
    })
}

/// The JSON answer: the names are the public interface of `regiotafel score --json`.
#[derive(Serialize)]
struct Answer {
    /// The 26 indicators.
    indicators: Named,
    /// Input, throughput, output.
    dimensions: Named,
    /// Hard norms.
    gates: Named,
    /// Graded quality.
    compliance: Named,
    /// The three aggregators.
    aggregate: Named,
}

/// Values under names, written in this order.
struct Named(Vec<(&'static str, Value)>);

impl Serialize for Named {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl Report {
    /// The scores as JSON, one object, indented.
    pub fn json(&self) -> String {
        let Score { indicators, dims, compliance, aggregate, .. } = &self.score;
        let answer = Answer {
            indicators: Named(indicators.iter().map(|(i, x)| (i.name(), json!(x))).collect()),
            dimensions: Named(Dimension::ALL.iter().map(|d| (d.name(), json!(dims.get(*d)))).collect()),
            gates: Named(compliance.gates.iter().map(|(g, ok)| (g.name(), json!(ok))).collect()),
            compliance: self.compliance(),
            aggregate: Named(vec![
                ("geo", json!(aggregate.geo)),
                ("arith", json!(aggregate.arith)),
                ("min", json!(aggregate.min)),
            ]),
        };
        serde_json::to_string_pretty(&answer).expect("maps with text keys are always JSON")
    }

    /// Grades, score and label; gates that do not apply; refusals without a lawful ground.
    fn compliance(&self) -> Named {
        let compliance = &self.score.compliance;
        let grades = Grade::ALL.iter().zip(compliance.grades);
        let refused: Vec<u8> = compliance.unlawful_refusals.iter().map(|m| m.0).collect();
        let refusals = json!({ "ok": refused.is_empty(), "raden": refused });
        let mut named: Vec<_> = grades.map(|(grade, x)| (grade.name(), json!(x))).collect();
        named.extend([
            ("graded", json!(compliance.graded)),
            ("score", json!(compliance.score)),
            ("label", json!(compliance.verdict.name())),
            ("nvt", json!(compliance.not_applicable)),
            ("norms", json!({ "wgr-1-weigeringsgronden": refusals })),
        ]);
        Named(named)
    }

    /// The scores as a plain table for people, in Dutch; points are 100 times the value.
    pub fn table(&self) -> String {
        let mut out = String::new();
        // Writing to a String cannot fail.
        let _ = self.write(&mut out);
        out
    }

    /// Writes the table.
    fn write(&self, out: &mut String) -> std::fmt::Result {
        writeln!(out, "Niveau {}", self.level)?;
        for (k, dimension) in Dimension::ALL.iter().enumerate() {
            let points = |dims: &super::aggregate::Dims| 100.0 * dims.get(*dimension);
            writeln!(
                out,
                "\n{:<12} {:5.1}  ({:.1} tot {:.1})  {}",
                dimension_title(*dimension),
                points(&self.score.dims),
                points(&self.ranges.low),
                points(&self.ranges.high),
                self.labels[k],
            )?;
            let members = self.score.indicators.iter().filter(|(i, _)| i.dimension() == *dimension);
            for (indicator, value) in members {
                let (name, title) = (indicator.name(), indicator_title(indicator));
                write!(out, "  {name}  {title:<26} {:5.1}", 100.0 * value)?;
                match self.worst_served(indicator) {
                    Some(council) => writeln!(out, "  minst: {council}")?,
                    None => writeln!(out)?,
                }
            }
        }
        self.write_compliance(out)
    }

    /// Writes gates and grades.
    fn write_compliance(&self, out: &mut String) -> std::fmt::Result {
        let compliance = &self.score.compliance;
        writeln!(out, "\nWet: {} ({:.1})", compliance.verdict.name(), 100.0 * compliance.score)?;
        for (gate, passed) in compliance.gates.iter() {
            let answer = match (compliance.not_applicable.contains(&gate), passed) {
                (true, _) => "niet van toepassing",
                (false, true) => "ja",
                (false, false) => "nee",
            };
            writeln!(out, "  {:<4} {:<48} {answer}", gate.name(), gate_title(gate))?;
        }
        for (grade, value) in Grade::ALL.iter().zip(compliance.grades) {
            let value = value.map_or("niet gemeten".to_owned(), |x| format!("{:.1}", 100.0 * x));
            writeln!(out, "  {:<4} {:<48} {value}", grade.name(), grade_title(*grade))?;
        }
        for m in &compliance.unlawful_refusals {
            writeln!(out, "  {} weigerde zonder grond uit de wet", self.council(*m))?;
        }
        Ok(())
    }

    /// The council that is served worst, where an indicator is taken per council and they differ.
    fn worst_served(&self, indicator: Indicator) -> Option<&str> {
        let values = self.score.per_council.of(indicator)?;
        let differ = values.iter().any(|x| x - values.least() > 1e-9);
        differ.then(|| self.council(values.worst()))
    }

    /// The name of a council.
    fn council(&self, m: Mun) -> &str {
        self.councils.get(m.at()).map_or("?", String::as_str)
    }
}

/// What a dimension is called.
fn dimension_title(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Input => "Invloed",
        Dimension::Throughput => "Werkwijze",
        Dimension::Output => "Resultaat",
    }
}

/// What an indicator is called (`scoring.md` 2).
fn indicator_title(indicator: Indicator) -> &'static str {
    match indicator {
        Indicator::I1 => "Kaderstelling vooraf",
        Indicator::I2 => "Zienswijzeruimte",
        Indicator::I3 => "Responsiviteit",
        Indicator::I4 => "Mandaat",
        Indicator::I5 => "Draagvlak bij toestemming",
        Indicator::I6 => "Stemgewicht",
        Indicator::I7 => "Betrokkenheid",
        Indicator::I8 => "Informatiepositie",
        Indicator::T1 => "Transparantie",
        Indicator::T2 => "Deliberatiekwaliteit",
        Indicator::T3 => "Verantwoording",
        Indicator::T4 => "Rolzuiverheid",
        Indicator::T5 => "Voorspelbaarheid",
        Indicator::T6 => "Werkbaarheid",
        Indicator::T7 => "Controle-instrumenten",
        Indicator::T8 => "Vertrouwen",
        Indicator::T9 => "Besluitvaardigheid",
        Indicator::O1 => "Tijdigheid",
        Indicator::O2 => "Nabijheid en toegang",
        Indicator::O3 => "Continuïteit",
        Indicator::O4 => "Reële prijs",
        Indicator::O5 => "Betaalbaarheid",
        Indicator::O6 => "Eerlijke verdeling",
        Indicator::O7 => "Schokbestendigheid",
        Indicator::O8 => "Uitvoeringslast",
        Indicator::O9 => "Ambitie waargemaakt",
    }
}

/// What a gate asks.
fn gate_title(gate: Gate) -> &'static str {
    match gate {
        Gate::N1 => "ontwerp op tijd bij elke raad",
        Gate::N2 => "toestemming van elke raad",
        Gate::N3 => "verplichte bepalingen in de regeling",
        Gate::N4 => "rechtsvorm past",
        Gate::N5 => "regiovisie compleet en op tijd",
        Gate::N6 => "tien vormen regionaal ingekocht",
        Gate::N7 => "aanbesteding volgens de regels",
        Gate::N8 => "reële prijs en verordeningen",
        Gate::N9 => "begroting langs de raden",
        Gate::N10 => "regeling op tijd in werking",
        Gate::N11 => "geen gat in de zorg",
        Gate::N12 => "bekendgemaakt voor de start",
    }
}

/// What a grade measures.
fn grade_title(grade: Grade) -> &'static str {
    match grade {
        Grade::C1 => "ruimte tot de einddatum",
        Grade::C2 => "besluiten met compleet dossier",
        Grade::C3 => "punten beantwoord met redenen",
        Grade::C4 => "actieve informatie op tijd",
        Grade::C5 => "zorgvuldige inkoop",
    }
}
