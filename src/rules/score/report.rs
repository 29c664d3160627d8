//! What `regiotafel score` writes: the scores of a log file as JSON or as a plain table; the names of what is measured are given by the caller, by key.

use std::borrow::Borrow;
use std::fmt::Write as _;

use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use super::compliance::Grade;
use super::fault::Fault;
use super::indicator::{Dimension, Indicator};
use super::input;
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

/// The fault of a log that names a level which is not there.
pub fn unknown_level(level: &str) -> Vec<Fault> {
    vec![Fault::new(
        "level",
        format!("Er is geen level '{level}'."),
        "De scores hangen af van de gemeenten en cijfers van een level.",
        "Noem een level van het programma; het pad van een eigen level geef je met --level.",
    )]
}

/// Scores a log file. `model` gives the model of a level, or what is wrong with that level.
pub fn score_text<M: Borrow<Model>>(
    json: &str,
    model: impl FnOnce(&str) -> Result<M, Vec<Fault>>,
) -> Result<Report, Vec<Fault>> {
    let level = input::level_of(json)?;
    let model = model(&level)?;
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

    /// The scores as a plain table for people; points are 100 times the value. `word` gives the text of a key (`meter-I`,
    /// `meter-T3`, `poort-N1`, `kwaliteit-C2`): the names that a player sees on the screen.
    pub fn table(&self, word: &dyn Fn(&str) -> String) -> String {
        let mut out = String::new();
        // Writing to a String cannot fail.
        let _ = self.write(&mut out, word);
        out
    }

    /// Writes the table.
    fn write(&self, out: &mut String, word: &dyn Fn(&str) -> String) -> std::fmt::Result {
        writeln!(out, "Level {}", self.level)?;
        for (k, dimension) in Dimension::ALL.iter().enumerate() {
            let points = |dims: &super::aggregate::Dims| 100.0 * dims.get(*dimension);
            writeln!(
                out,
                "\n{:<12} {:5.1}  ({:.1} tot {:.1})  {}",
                word(&format!("meter-{}", dimension.name())),
                points(&self.score.dims),
                points(&self.ranges.low),
                points(&self.ranges.high),
                self.labels[k],
            )?;
            let members = self.score.indicators.iter().filter(|(i, _)| i.dimension() == *dimension);
            for (indicator, value) in members {
                let (name, title) = (indicator.name(), word(&format!("meter-{}", indicator.name())));
                write!(out, "  {name}  {title:<26} {:5.1}", 100.0 * value)?;
                match self.worst_served(indicator) {
                    Some(council) => writeln!(out, "  minst: {council}")?,
                    None => writeln!(out)?,
                }
            }
        }
        self.write_compliance(out, word)
    }

    /// Writes gates and grades.
    fn write_compliance(&self, out: &mut String, word: &dyn Fn(&str) -> String) -> std::fmt::Result {
        let compliance = &self.score.compliance;
        writeln!(out, "\nWet: {} ({:.1})", compliance.verdict.name(), 100.0 * compliance.score)?;
        for (gate, passed) in compliance.gates.iter() {
            let answer = match (compliance.not_applicable.contains(&gate), passed) {
                (true, _) => "niet van toepassing",
                (false, true) => "ja",
                (false, false) => "nee",
            };
            writeln!(out, "  {:<4} {:<48} {answer}", gate.name(), word(&format!("poort-{}", gate.name())))?;
        }
        for (grade, value) in Grade::ALL.iter().zip(compliance.grades) {
            let value = value.map_or("niet gemeten".to_owned(), |x| format!("{:.1}", 100.0 * x));
            writeln!(out, "  {:<4} {:<48} {value}", grade.name(), word(&format!("kwaliteit-{}", grade.name())))?;
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
