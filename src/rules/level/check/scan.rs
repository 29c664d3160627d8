//! The scan: every factor has questions, every answer has a question, and what an answer changes can be.

use super::asks::known_option;
use super::{filled, in_range, list, unique};
use crate::rules::level::finding::{Code, Place, Report, said};
use crate::rules::level::scan::{Factor, IN_PLACE, QuestionSource, Start};
use crate::rules::level::source::{Sources, file};

/// Most weeks by which an answer delays a procedure.
const MOST_WEEKS: f64 = 26.0;

/// Most fte that an answer takes away.
const MOST_FTE: f64 = 3.0;

/// Judges the questions and the answers of the level.
pub(super) fn check(sources: &Sources, report: &mut Report) {
    let Some(questions) = &sources.quickscan else { return };
    let place = |at: usize, field: &str| Place::new(file::QUICKSCAN, format!("[{at}].{field}"));
    unique(report, "De vraag", questions.iter().enumerate().map(|(at, one)| (one.id.as_str(), place(at, "id"))));
    for (at, question) in questions.iter().enumerate() {
        filled(report, place(at, "id"), "De naam van de vraag", &question.id, super::NAME_SIGNS);
        for (field, starts) in [("far", &question.far), ("there", &question.there)] {
            for (k, start) in starts.iter().enumerate() {
                possible(start, &place(at, &format!("{field}[{k}]")), sources, report);
            }
        }
    }
    for factor in Factor::ALL.into_iter().filter(|factor| questions.iter().all(|one| one.factor != *factor)) {
        report.error(
            Code::FactorWithoutQuestions,
            Place::new(file::QUICKSCAN, ""),
            said(
                format!("Over {factor:?} staat hier geen vraag."),
                "De meting vergelijkt drie factoren; de laagste is het knelpunt.",
                "Voeg een vraag toe.",
            ),
        );
    }
    answers(questions, sources, report);
}

/// The answers of the level.
fn answers(questions: &[QuestionSource], sources: &Sources, report: &mut Report) {
    let Some(level) = &sources.level else { return };
    let place = |at: usize| Place::new(file::LEVEL, format!("quickscan[{at}]"));
    let ids = level.quickscan.iter().enumerate().map(|(at, (id, _))| (id.as_str(), place(at)));
    unique(report, "Het antwoord", ids);
    for (at, (id, points)) in level.quickscan.iter().enumerate() {
        if !questions.iter().any(|question| question.id == *id) {
            report.error(
                Code::UnknownQuestion,
                place(at),
                said(
                    format!("De meting heeft geen vraag '{id}'."),
                    "Dit antwoord hoort nergens bij.",
                    format!("Kies {}.", list(questions.iter().map(|one| one.id.as_str()))),
                ),
            );
        }
        let remedy = "Kies 0 (nog ver weg), 1 (deels) of 2 (geregeld).";
        in_range(report, place(at), "Het antwoord", f64::from(*points), (0.0, f64::from(IN_PLACE)), remedy);
    }
}

/// A start that can be.
fn possible(start: &Start, place: &Place, sources: &Sources, report: &mut Report) {
    match start {
        Start::Later(_, weeks) => {
            let remedy = "Kies een aantal weken daartussen.";
            in_range(report, place.clone(), "Het aantal weken", f64::from(*weeks), (1.0, MOST_WEEKS), remedy);
        }
        Start::Draft(issue, option) => {
            if let Some(issues) = &sources.issues {
                known_option(issues, issue, option, place, report);
            }
        }
        Start::Lends(fte) => {
            let remedy = "Kies een deel van een baan, zoals 0.5.";
            in_range(report, place.clone(), "Wat de grootste gemeente uitleent", *fte, (0.1, MOST_FTE), remedy);
        }
        Start::Settled(_) | Start::OwnContract | Start::KeptWord => {}
    }
}
