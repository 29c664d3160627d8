//! Why a verdict is what it is: the tree of what was true, with acts, weeks and articles. The rules give keys and facts;
//! `wet.ftl` makes sentences of them that can be read aloud.

use serde::{Deserialize, Serialize};

use super::condition::{Condition, NormSource};
use super::evaluate::{Look, Truth, truth};
use super::record::{Day, END, LONG_AGO, NEVER, Record, WEEK_DAYS, week_of};
use super::word::{Count, LegalAct, LegalForm, Reach};
use crate::rules::acts::{Mun, Vocabulary};
use crate::rules::ids::Week;
use crate::rules::line::{FactValue, Line};

/// Sentences about several ways: all are closed; one of them is enough.
const WAYS: [&str; 2] = ["wet-geen-van", "wet-een-van"];

/// A node of the tree: whether it holds, in words, and what it rests on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Because {
    /// Whether it holds.
    pub truth: Truth,
    /// The sentence; none for a node that only joins others.
    pub line: Option<Line>,
    /// The act, where it is about one.
    pub act: Option<LegalAct>,
    /// Its week, where it was done and somebody wrote it down.
    pub week: Option<Week>,
    /// What decided it.
    pub parts: Vec<Because>,
}

impl Because {
    /// A sentence by itself.
    fn leaf(truth: Truth, line: Line) -> Self {
        Self { truth, line: Some(line), act: None, week: None, parts: Vec::new() }
    }

    /// A node with parts.
    fn node(truth: Truth, line: Option<Line>, parts: Vec<Because>) -> Self {
        Self { truth, line, act: None, week: None, parts }
    }

    /// The same with other municipalities instead of the one it is about.
    pub fn about(mut self, one: Mun, all: &FactValue) -> Self {
        let own = FactValue::List(vec![FactValue::Municipality(one)]);
        let facts = self.line.iter_mut().flat_map(|line| &mut line.facts);
        for (_, value) in facts.filter(|(name, value)| name == "gemeente" && *value == own) {
            value.clone_from(all);
        }
        self.parts = self.parts.into_iter().map(|part| part.about(one, all)).collect();
        self
    }

    /// Every sentence from the top down, each once.
    pub fn lines(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        self.gather(&mut lines);
        lines
    }

    /// The same without the sentences that say of several ways that none or one is open: those are about what a norm asks,
    /// not about when it speaks, and a condition that is turned round says the opposite.
    fn bare(mut self) -> Self {
        self.line = self.line.filter(|line| !WAYS.contains(&line.key.as_str()));
        self.parts = self.parts.into_iter().map(Self::bare).collect();
        self
    }

    /// Adds the sentences of this node and below.
    fn gather(&self, lines: &mut Vec<Line>) {
        if let Some(line) = self.line.as_ref().filter(|line| !lines.contains(line)) {
            lines.push(line.clone());
        }
        self.parts.iter().for_each(|part| part.gather(lines));
    }
}

impl NormSource {
    /// Why the norm stands as it does for a council, or for the region.
    pub fn because(&self, record: &Record, who: Option<Mun>) -> Because {
        let look = Look::now(record);
        match truth(&self.when, record, who, look) {
            Truth::Yes => explain(&self.test, record, who, look),
            Truth::No | Truth::Idle => {
                let line = Line::new("wet-vraagt-niets");
                Because::node(Truth::Idle, Some(line), vec![explain(&self.when, record, who, look).bare()])
            }
            other => {
                let line = Line::new("wet-vraagt-nog-niets");
                Because::node(other, Some(line), vec![explain(&self.when, record, who, look).bare()])
            }
        }
    }
}

/// Why a condition holds or not.
pub fn explain(condition: &Condition, record: &Record, who: Option<Mun>, look: Look) -> Because {
    let held = truth(condition, record, who, look);
    match condition {
        Condition::Done(act) => of_act(record, *act, who, look),
        Condition::Never(act) => of_absence(record, *act, who, held),
        Condition::Before { act, needs } => {
            let done = record.day(*act, who) <= look.at;
            let at = if done { Look { at: record.day(*act, who), last: true } } else { look };
            let mut node = of_act(record, *act, who, look);
            node.parts = vec![explain(needs, record, who, at)];
            node.truth = held;
            node
        }
        Condition::Elapsed { since, weeks } => of_weeks(record, *since, *weeks, who, look, held),
        Condition::Within { act, since, weeks } => {
            let key = if held == Truth::No { "wet-te-laat" } else { "wet-hoogstens" };
            let line = Line::new(key).with("nodig", FactValue::Number((*weeks).into()));
            let acts = [since, act].map(|act| of_act(record, *act, who, look));
            Because::node(held, None, acts.into_iter().chain([Because::leaf(held, line)]).collect())
        }
        Condition::Times { act, least } => {
            let line = Line::new("wet-keer")
                .with("daad", FactValue::Text(format!("wet-{}-naam", act.name())))
                .with("keer", FactValue::Number(record.times(*act, who).into()))
                .with("nodig", FactValue::Number((*least).into()));
            Because { act: Some(*act), ..Because::leaf(held, line) }
        }
        Condition::By { act, date, weeks_before } => {
            let limit = record.date(*date).map(|week| week - weeks_before);
            let line = Line::new(if held == Truth::No { "wet-na-datum" } else { "wet-datum" })
                .with("datum", FactValue::Text(format!("datum-{}", date.name())))
                .with("week", limit.map_or_else(|| FactValue::Text("wet-onbekend".to_owned()), FactValue::Week));
            let parts = vec![of_act(record, *act, who, look)];
            Because { parts, ..Because::leaf(held, line) }
        }
        Condition::Clause(clause) => {
            let line = Line::new(yes_no("wet-clausule", held));
            Because::leaf(held, line.with("clausule", FactValue::Text(format!("clausule-{}", clause.name()))))
        }
        Condition::Vision(item) => {
            let line = Line::new(yes_no("wet-visie", held));
            Because::leaf(held, line.with("deel", FactValue::Text(format!("visie-{}", item.name()))))
        }
        Condition::Fact(fact) => {
            let line = match record.tells_fact(*fact) {
                true => Line::new(yes_no(&format!("wet-feit-{}", fact.name()), held)),
                false => out_of_play(format!("wet-feit-{}", fact.name())),
            };
            Because::leaf(held, line)
        }
        Condition::Form(forms) => of_form(record, forms, held),
        Condition::AtLeast(count, least) => Because::leaf(held, of_count("wet-minstens", record, *count, *least)),
        Condition::AtMost(count, most) => Because::leaf(held, of_count("wet-hoogste", record, *count, *most)),
        Condition::Share { part, whole, most } => {
            let line = of_count("wet-aandeel", record, *part, 0)
                .with("geheel", FactValue::Text(format!("telling-{}", whole.name())))
                .with("totaal", number(record.count(*whole)))
                .with("hoogstens", FactValue::Share(*most));
            Because::leaf(held, line)
        }
        Condition::DutyInForce => Because::leaf(held, Line::new(yes_no("wet-plicht", held))),
        Condition::AllOf(parts) => of_all(parts, record, who, look, held),
        Condition::AnyOf(parts) => of_any(parts, record, who, look, held),
        Condition::Not(inner) => Because { truth: held, ..explain(inner, record, who, look).bare() },
        Condition::Gate(_, inner) => explain(inner, record, who, look),
        Condition::Judged(question) => {
            Because::leaf(held, Line::new("wet-open").with("vraag", FactValue::Words(question.clone())))
        }
        Condition::Said(reason) => {
            Because::leaf(held, Line::new("wet-gezegd").with("reden", FactValue::Words(reason.clone())))
        }
    }
}

/// The key for yes, or the one for no.
fn yes_no(key: &str, held: Truth) -> String {
    if held == Truth::Yes { key.to_owned() } else { format!("{key}-niet") }
}

/// What no game shows.
fn out_of_play(what: String) -> Line {
    Line::new("wet-buiten-spel").with("wat", FactValue::Text(what))
}

/// A number, or "unknown".
fn number(value: Option<i64>) -> FactValue {
    value.map_or_else(|| FactValue::Text("wet-onbekend".to_owned()), FactValue::Number)
}

/// The week of a day in words.
fn when(day: Day) -> FactValue {
    week_of(day).map_or_else(|| FactValue::Text("wet-eerdere-week".to_owned()), FactValue::Week)
}

/// For whom an act is told: one council, all, or those named.
pub(super) fn whom(record: &Record, named: &[Mun]) -> FactValue {
    if named.len() == record.n() && named.len() > 1 {
        FactValue::Text("gemeenten-alle".to_owned())
    } else {
        FactValue::List(named.iter().map(|m| FactValue::Municipality(*m)).collect())
    }
}

/// The sentence of an act that was done.
fn told(record: &Record, act: LegalAct, who: &[Mun], day: Day) -> Line {
    Line::new(format!("wet-{}", act.name())).with("gemeente", whom(record, who)).with("week", when(day))
}

/// An act: when it was done, or that it was not, and what the others did.
fn of_act(record: &Record, act: LegalAct, who: Option<Mun>, look: Look) -> Because {
    let day = record.day(act, who);
    let everybody = || (0..record.n() as u8).map(Mun).collect::<Vec<_>>();
    if day <= look.at && day != NEVER {
        let whose = who.map_or_else(everybody, |m| vec![m]);
        let line = told(record, act, &whose, day);
        return Because { act: Some(act), week: week_of(day), ..Because::leaf(Truth::Yes, line) };
    }
    if !record.tells(act) {
        let line = out_of_play(format!("wet-{}-naam", act.name()));
        return Because { act: Some(act), ..Because::leaf(Truth::Pending, line) };
    }
    let held = if look.last { Truth::No } else { Truth::Pending };
    let missing: Vec<Mun> = match (act.reach(), who) {
        (Reach::Each, None) => record.missing(act, look.at).collect(),
        (Reach::Each, Some(m)) => vec![m],
        (Reach::Once, _) => everybody(),
    };
    let line = Line::new(format!("wet-{}-niet", act.name()))
        .with("gemeente", whom(record, &missing))
        .with("nog", FactValue::Number(i64::from(held == Truth::Pending)));
    let mut parts = Vec::new();
    if day != NEVER && day != END {
        parts.push(Because::leaf(Truth::No, Line::new("wet-pas-later").with("week", when(day))));
    }
    if act.reach() == Reach::Each {
        parts.extend(the_others(record, act, &missing, look));
    }
    Because { act: Some(act), parts, ..Because::leaf(held, line) }
}

/// Who did it where others did not: how many, and in which week.
fn the_others(record: &Record, act: LegalAct, missing: &[Mun], look: Look) -> Option<Because> {
    let others: Vec<Mun> = record.doers(act, look.at).filter(|m| !missing.contains(m)).collect();
    let first = others.iter().map(|m| record.day(act, Some(*m))).min()?;
    let line = Line::new("wet-anderen-wel")
        .with("aantal", FactValue::Number(others.len() as i64))
        .with("gemeenten", whom(record, &others))
        .with("week", when(first));
    Some(Because { week: week_of(first), ..Because::leaf(Truth::Yes, line) })
}

/// An act that had to be absent.
fn of_absence(record: &Record, act: LegalAct, who: Option<Mun>, held: Truth) -> Because {
    if held == Truth::Pending {
        let line = out_of_play(format!("wet-{}-naam", act.name()));
        return Because { act: Some(act), ..Because::leaf(held, line) };
    }
    let day = record.any_day(act, who);
    let doers: Vec<Mun> = match (act.reach(), who) {
        (Reach::Each, None) => record.doers(act, END).collect(),
        (_, Some(m)) => vec![m],
        (Reach::Once, None) => Vec::new(),
    };
    let line = match held {
        Truth::Yes => Line::new(format!("wet-{}-niet", act.name()))
            .with("gemeente", whom(record, who.as_slice()))
            .with("nog", FactValue::Number(0)),
        _ => told(record, act, &doers, day),
    };
    let everybody = who.is_none() && held == Truth::Yes;
    let line = if everybody { with_everybody(line) } else { line };
    Because { act: Some(act), week: week_of(day), ..Because::leaf(held, line) }
}

/// The same sentence about every municipality.
fn with_everybody(mut line: Line) -> Line {
    for (name, value) in &mut line.facts {
        if name == "gemeente" {
            *value = FactValue::Text("gemeenten-alle".to_owned());
        }
    }
    line
}

/// Weeks since an act.
fn of_weeks(record: &Record, since: LegalAct, weeks: i32, who: Option<Mun>, look: Look, held: Truth) -> Because {
    let start = record.day(since, who);
    if start > look.at {
        return Because { truth: held, ..of_act(record, since, who, look) };
    }
    let mut node = of_act(record, since, who, look);
    let days = i32::from(look.at) - i32::from(start);
    let needed = FactValue::Number(weeks.into());
    let line = if start == LONG_AGO || look.at == END {
        Line::new("wet-verstreken-genoeg").with("nodig", needed)
    } else if held == Truth::Pending {
        let until = week_of(start).unwrap_or(0) + weeks;
        Line::new("wet-loopt").with("nodig", needed).with("week", FactValue::Week(until))
    } else {
        Line::new(if held == Truth::Yes { "wet-verstreken" } else { "wet-te-kort" })
            .with("nodig", needed)
            .with("weken", FactValue::Number((days / i32::from(WEEK_DAYS)).into()))
            .with("dagen", FactValue::Number((days % i32::from(WEEK_DAYS)).into()))
    };
    node.parts.push(Because::leaf(held, line));
    Because { truth: held, ..node }
}

/// The legal form.
fn of_form(record: &Record, forms: &[LegalForm], held: Truth) -> Because {
    let name = |form: &LegalForm| FactValue::Text(format!("wet-vorm-{}", form.name()));
    let now = record.form.as_ref().map_or_else(|| FactValue::Text("wet-onbekend".to_owned()), name);
    let line = Line::new(yes_no("wet-vorm", held))
        .with("vorm", now)
        .with("vormen", FactValue::List(forms.iter().map(name).collect()));
    Because::leaf(held, line)
}

/// A count and what is asked of it.
fn of_count(key: &str, record: &Record, count: Count, asked: i64) -> Line {
    Line::new(key)
        .with("wat", FactValue::Text(format!("telling-{}", count.name())))
        .with("aantal", number(record.count(count)))
        .with("nodig", FactValue::Number(asked))
}

/// Of several that must all hold: those that decided.
fn of_all(parts: &[Condition], record: &Record, who: Option<Mun>, look: Look, held: Truth) -> Because {
    let decided = parts.iter().filter(|part| truth(part, record, who, look) == held);
    let parts = decided.map(|part| explain(part, record, who, look)).collect();
    Because::node(held, None, parts)
}

/// Of several of which one must hold: the one that does, or every one that could.
fn of_any(parts: &[Condition], record: &Record, who: Option<Mun>, look: Look, held: Truth) -> Because {
    let all = parts.iter().filter(|part| truth(part, record, who, look) == held);
    let most = if held == Truth::Yes { 1 } else { parts.len() };
    let told: Vec<Because> = all.take(most).map(|part| explain(part, record, who, look)).collect();
    let line = match (held, told.len()) {
        (Truth::No, 2..) => Some(Line::new(WAYS[0])),
        (Truth::Pending, 2..) => Some(Line::new(WAYS[1])),
        _ => None,
    };
    Because::node(held, line, told)
}
