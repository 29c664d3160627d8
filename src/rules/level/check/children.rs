//! The children of the case test: at least nine, every form of care, every kind of home and turn.

use super::{filled, in_range, list, unique};
use crate::rules::acts::Vocabulary;
use crate::rules::level::child::{ChildSource, Home, Turn};
use crate::rules::level::finding::{Code, Place, Report, said};
use crate::rules::level::source::{Sources, file};
use crate::rules::score::issue::CareForm;

/// The case test needs so many children.
const FEWEST: usize = 9;

/// A place in `children.ron`.
fn place(at: usize, field: &str) -> Place {
    Place::new(file::CHILDREN, format!("[{at}].{field}"))
}

/// Judges the children.
pub(super) fn check(sources: &Sources, report: &mut Report) {
    let Some(children) = &sources.children else { return };
    unique(report, "Het kind", children.iter().enumerate().map(|(at, child)| (child.id.as_str(), place(at, "id"))));
    for (at, child) in children.iter().enumerate() {
        one(child, at, report);
    }
    enough(children, report);
}

/// One child.
fn one(child: &ChildSource, at: usize, report: &mut Report) {
    filled(report, place(at, "name"), "De naam van het kind", &child.name, super::NAME_SIGNS);
    let remedy = "Jeugdhulp is voor kinderen: vul een leeftijd onder de 18 in.";
    in_range(report, place(at, "age"), "De leeftijd", f64::from(child.age), (0.0, 17.0), remedy);
    if child.name.trim().contains(char::is_whitespace) {
        report.error(
            Code::ChildFullName,
            place(at, "name"),
            said(
                format!("'{}' is meer dan een voornaam.", child.name),
                "De kinderen zijn verzonnen; niemand mag er een echt kind in herkennen.",
                "Laat alleen een voornaam staan.",
            ),
        );
    }
    if CareForm::parse(&child.care).is_none() {
        report.error(
            Code::UnknownCareForm,
            place(at, "care"),
            said(
                format!("Er is geen zorgvorm '{}'.", child.care),
                "Het model rekent met vier vormen van zorg.",
                format!("Kies {}.", list(CareForm::ALL.iter().map(|form| form.name()))),
            ),
        );
    }
}

/// Enough children, and of every kind.
fn enough(children: &[ChildSource], report: &mut Report) {
    let homes = [Home::Largest, Home::Smallest, Home::Nearest, Home::Farthest];
    let turns = [Turn::LeavesSchool, Turn::InCrisis, Turn::Moves];
    let mut lacks: Vec<String> = Vec::new();
    if children.len() < FEWEST {
        lacks.push(format!("Er zijn {} kinderen; nodig zijn er {FEWEST}.", children.len()));
    }
    for form in CareForm::ALL.iter().filter(|form| children.iter().all(|child| child.care != form.name())) {
        lacks.push(format!("Geen kind heeft zorgvorm {}.", form.name()));
    }
    for home in homes.iter().filter(|home| children.iter().all(|child| child.home != **home)) {
        lacks.push(format!("Geen kind woont in een gemeente {home:?}."));
    }
    for turn in turns.iter().filter(|turn| children.iter().all(|child| child.turn != **turn)) {
        lacks.push(format!("Voor geen kind geldt {turn:?}."));
    }
    if !lacks.is_empty() {
        report.error(
            Code::ChildrenOneSided,
            Place::new(file::CHILDREN, ""),
            said(
                lacks.join(" "),
                "De casustoets laat zien wat de afspraken voor heel verschillende kinderen betekenen.",
                "Voeg kinderen toe.",
            ),
        );
    }
}
