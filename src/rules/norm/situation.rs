//! A situation: given what was done, expected how the norms stand. Written by hand (`tests/law/*.ron`, `regiotafel law
//! FILE`), judged by the same conditions as a game. What a situation does not name, was not done and is not so.

use serde::{Deserialize, Deserializer};

use super::condition::{Condition, FORMAT, NormSource};
use super::record::{END, Record, WEEK_DAYS, day_of};
use super::remedy::Meetings;
use super::view::{NormDetail, NormView, Ruling};
use super::word::{Count, Date, LegalAct, LegalFact, LegalForm};
use super::{Norms, Verdict};
use crate::rules::acts::{Clause, Mun, VisionItem, Vocabulary};
use crate::rules::ids::Week;
use crate::rules::level::finding::{Code, Place, Report, said};
use crate::rules::level::source::RegionalDuty;

/// A file with situations.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SituationsFile {
    /// Version of the file format.
    pub format: u32,
    /// The situations.
    pub situations: Vec<Situation>,
}

/// One situation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    /// What it is about.
    pub name: String,
    /// Municipalities by name; empty: those of the level.
    #[serde(default)]
    pub municipalities: Vec<String>,
    /// The legal form.
    #[serde(default = "public_body")]
    pub form: LegalForm,
    /// The switch `wvbj_regional_in_force`.
    #[serde(default = "never")]
    pub duty: RegionalDuty,
    /// The week now, when there is still something to come; absent: it is over.
    #[serde(default, deserialize_with = "week_now")]
    pub now: Option<Week>,
    /// Clauses that the text lacks.
    #[serde(default)]
    pub clauses_missing: Vec<Clause>,
    /// Items that the regiovisie lacks.
    #[serde(default)]
    pub vision_missing: Vec<VisionItem>,
    /// What is so.
    #[serde(default)]
    pub facts: Vec<LegalFact>,
    /// What was counted.
    #[serde(default)]
    pub counts: Vec<(Count, i64)>,
    /// Dates by week; absent: those of the level.
    #[serde(default)]
    pub dates: Vec<(Date, Week)>,
    /// What was done, in order of time.
    #[serde(default)]
    pub acts: Vec<ActSource>,
    /// What the table said about open norms, by id.
    #[serde(default)]
    pub rulings: Vec<(String, Ruling)>,
    /// How norms are expected to stand.
    #[serde(default)]
    pub expect: Vec<Expect>,
}

/// An act of a situation.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActSource {
    /// Week.
    pub week: Week,
    /// Day of the week, 1 is Monday.
    #[serde(default = "monday")]
    pub day: i16,
    /// What was done.
    pub act: LegalAct,
    /// By or for which municipalities; empty: all.
    #[serde(default)]
    pub who: Vec<String>,
}

/// An expected verdict.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// Id of the norm.
    pub norm: String,
    /// The verdict.
    pub verdict: Verdict,
    /// Verdicts of single councils.
    #[serde(default)]
    pub councils: Vec<(String, Verdict)>,
}

/// A situation that was judged.
#[derive(Debug, Clone)]
pub struct JudgedSituation {
    /// Names of the municipalities.
    pub municipalities: Vec<String>,
    /// How each norm stands, and why.
    pub norms: Vec<(NormView, NormDetail)>,
    /// Norms that look at something that the situation names, by place.
    pub touched: Vec<usize>,
    /// Expectations that did not come true: norm, council, expected, found.
    pub missed: Vec<(String, Option<String>, Verdict, Verdict)>,
}

/// The form without which most norms say nothing.
fn public_body() -> LegalForm {
    LegalForm::OL
}

/// The switch as it stands today.
fn never() -> RegionalDuty {
    RegionalDuty::Never
}

/// The week now, written without Some.
fn week_now<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Week>, D::Error> {
    Week::deserialize(from).map(Some)
}

/// The first day.
fn monday() -> i16 {
    1
}

/// What a level lends to a situation.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The norms.
    pub norms: &'a Norms,
    /// Names of the municipalities.
    pub municipalities: &'a [String],
    /// Weeks of dates.
    pub dates: &'a [(Date, Week)],
    /// Council meetings.
    pub meetings: Meetings<'a>,
}

impl SituationsFile {
    /// Everything that is wrong with the file.
    pub fn check(&self, ground: &Ground, file: &str, report: &mut Report) {
        if self.format != FORMAT {
            wrong_format(self.format, Place::new(file, "format"), report);
        }
        for (k, situation) in self.situations.iter().enumerate() {
            situation.check(ground, &|path: &str| Place::new(file, format!("situations[{k}].{path}")), report);
        }
    }
}

/// A file of another format.
pub fn wrong_format(format: u32, place: Place, report: &mut Report) {
    report.error(
        Code::FutureFormat,
        place,
        said(
            format!("Dit bestand heeft versie {format}."),
            format!("Dit programma leest versie {FORMAT}; een andere versie kan iets anders betekenen."),
            "Gebruik een nieuwer programma, of schrijf het bestand om naar deze versie.",
        ),
    );
}

impl Situation {
    /// Names of the municipalities.
    pub(super) fn names<'a>(&'a self, ground: &Ground<'a>) -> &'a [String] {
        if self.municipalities.is_empty() { ground.municipalities } else { &self.municipalities }
    }

    /// The record of the situation.
    pub fn record(&self, ground: &Ground) -> Record {
        let names = self.names(ground);
        let mut record = Record::new(names.len());
        record.complete = true;
        record.form = Some(self.form);
        record.closed = self.now.is_none();
        record.now = self.now.map_or(END, |week| day_of(week) + WEEK_DAYS - 1);
        Clause::ALL.iter().for_each(|clause| record.set_clause(*clause, !self.clauses_missing.contains(clause)));
        VisionItem::ALL.iter().for_each(|item| record.set_vision(*item, !self.vision_missing.contains(item)));
        self.facts.iter().for_each(|fact| record.set_fact(*fact, true));
        self.counts.iter().for_each(|(count, value)| record.set_count(*count, *value));
        ground.dates.iter().chain(&self.dates).for_each(|(date, week)| record.set_date(*date, Some(*week)));
        match self.duty {
            RegionalDuty::InForce => {
                record.duty = true;
                record.set_date(Date::DutyStarts, Some(0));
            }
            RegionalDuty::From(week) => {
                record.duty = self.now.is_none_or(|now| week <= now);
                record.set_date(Date::DutyStarts, Some(week));
            }
            RegionalDuty::Never => record.set_date(Date::DutyStarts, None),
        }
        for act in &self.acts {
            let day = day_of(act.week) + act.day - 1;
            let who = act.who.iter().filter_map(|name| names.iter().position(|other| other == name));
            if act.who.is_empty() {
                record.note(act.act, None, day);
            }
            who.for_each(|m| record.note(act.act, Some(Mun(m as u8)), day));
        }
        self.rulings.iter().for_each(|(norm, ruling)| record.rule(norm, ruling.clone()));
        record
    }

    /// Norms that look at something that the situation names.
    fn touched(&self, norms: &Norms) -> Vec<usize> {
        let named = |condition: &Condition| match condition {
            Condition::Done(act)
            | Condition::Never(act)
            | Condition::Before { act, .. }
            | Condition::Times { act, .. }
            | Condition::By { act, .. }
            | Condition::Within { act, .. }
            | Condition::Elapsed { since: act, .. } => self.acts.iter().any(|other| other.act == *act),
            Condition::Clause(clause) => self.clauses_missing.contains(clause),
            Condition::Vision(item) => self.vision_missing.contains(item),
            Condition::Fact(fact) => self.facts.contains(fact),
            Condition::AtLeast(count, _) | Condition::AtMost(count, _) | Condition::Share { part: count, .. } => {
                self.counts.iter().any(|(other, _)| other == count)
            }
            _ => false,
        };
        let looks = |norm: &&NormSource| {
            let mut found = false;
            [&norm.when, &norm.test].into_iter().for_each(|c| c.walk(&mut |part| found |= named(part)));
            found
        };
        norms.all().iter().enumerate().filter(|(_, norm)| looks(norm)).map(|(at, _)| at).collect()
    }

    /// Judges the situation. Names that do not exist have been found by `check`.
    pub fn judge(&self, ground: &Ground) -> JudgedSituation {
        let record = self.record(ground);
        let names = self.names(ground);
        let norms = (0..ground.norms.all().len())
            .map(|at| (ground.norms.view(at, &record), ground.norms.detail(at, &record, ground.meetings)));
        let norms: Vec<_> = norms.collect();
        let mut missed = Vec::new();
        for expect in &self.expect {
            let Some((view, _)) = norms.iter().find(|(view, _)| view.id == expect.norm) else { continue };
            if view.verdict != expect.verdict {
                missed.push((expect.norm.clone(), None, expect.verdict, view.verdict));
            }
            for (council, verdict) in &expect.councils {
                let m = names.iter().position(|name| name == council);
                let found = view.councils.iter().find(|(other, _)| Some(other.at()) == m).map(|(_, found)| *found);
                if found != Some(*verdict) {
                    let found = found.unwrap_or(Verdict::NotApplicable);
                    missed.push((expect.norm.clone(), Some(council.clone()), *verdict, found));
                }
            }
        }
        JudgedSituation { municipalities: names.to_vec(), norms, touched: self.touched(ground.norms), missed }
    }
}
