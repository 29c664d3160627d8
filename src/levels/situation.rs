//! Situations from files (`tests/law/*.ron`, `regiotafel law FILE`): reading, judging, and what is wrong with them.

use super::read::{Reading, Text};
use super::syntax;
use crate::rules::ids::Week;
use crate::rules::level::finding::{Code, Place, said};
use crate::rules::level::{Level, Report};
use crate::rules::norm::situation::{Ground, SituationsFile};
use crate::rules::norm::{Date, Norms};

/// The name by which the rules call the file.
const FILE: &str = "situation.ron";

/// A file that was read: the situations when nothing is wrong, else the findings with their lines.
#[derive(Debug)]
pub struct Situations {
    /// The situations, when they can be judged.
    pub file: Option<SituationsFile>,
    /// Everything that was found.
    pub report: Report,
    /// The text, for carets.
    pub texts: Vec<Text>,
}

/// What a level lends to situations.
#[derive(Debug, Clone)]
pub struct Lent<'a> {
    level: &'a Level,
    municipalities: Vec<String>,
    dates: Vec<(Date, Week)>,
}

impl<'a> Lent<'a> {
    /// The names and dates of a level.
    pub fn of(level: &'a Level) -> Self {
        let calendar = level.calendar();
        let municipalities = level.municipalities().iter().map(|m| m.name().to_owned()).collect();
        Self { level, municipalities, dates: calendar.legal_dates(calendar.deadlines()).to_vec() }
    }

    /// What situations are judged by; `meetings` says when councils meet.
    pub fn ground<'b>(&'b self, meetings: &'b dyn Fn(Week) -> Week) -> Ground<'b> {
        let norms: &Norms = self.level.model().norms();
        Ground { norms, municipalities: &self.municipalities, dates: &self.dates, meetings }
    }
}

/// Reads a file with situations and judges whether it can be used. `label` is what findings call it.
pub fn read(text: &str, label: &str, lent: &Lent) -> Situations {
    let mut report = Report::default();
    let lone = |read: String| vec![Text { name: FILE, label: label.to_owned(), text: text.to_owned(), read }];
    if text.trim().is_empty() {
        let words = said("Dit bestand is leeg.", "Er staat geen situatie in.", "Zie 'regiotafel law --help'.");
        report.error(Code::EmptyFile, Place::new(label, ""), words);
        return Situations { file: None, report, texts: lone(text.to_owned()) };
    }
    let syntax::Parsed { value: file, read } = syntax::parse::<SituationsFile>(text, label, &mut report);
    let texts = lone(read);
    if let Some(file) = &file {
        let mut found = Report::default();
        file.check(&lent.ground(&|week| week), FILE, &mut found);
        let reading = Reading { texts: texts.clone(), ..Reading::default() };
        reading.place(&mut found);
        report.findings.append(&mut found.findings);
    }
    report.sort();
    let file = file.filter(|_| report.is_playable());
    Situations { file, report, texts }
}
