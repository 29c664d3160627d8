//! What shells show of a norm: how it stands, for whom, why, what is still to do and how it can be put right. Public
//! facts only: the record knows no secrets.

use serde::{Deserialize, Serialize};

use super::because::Because;
use super::condition::Per;
use super::evaluate::{Look, hangs_on_untold};
use super::record::{Record, week_of};
use super::remedy::{Due, Meetings, Repair};
use super::{Norms, Truth, Verdict, truth};
use crate::rules::acts::{Mun, Vocabulary};
use crate::rules::line::{FactValue, Line};
use crate::rules::score::Gate;

/// What the table said about an open norm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruling {
    /// What it said.
    pub says: Says,
    /// Why, in its own words or by the key of a ready sentence.
    pub reason: Reason,
}

/// The answer to the question of an open norm: a band, never a tick.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Says {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The table differs.
    Differs,
}

/// A reason: a ready text, or own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// The text with this key.
    Text(String),
    /// Own words.
    Words(String),
}

/// How a norm stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NormView {
    /// Its place in [`Norms::all`].
    pub at: usize,
    /// Its id.
    pub id: String,
    /// The verdict: the worst of all councils.
    pub verdict: Verdict,
    /// What it would be if the article were in force; only where it is not.
    pub anticipated: Option<Verdict>,
    /// The verdict per council, where the norm has one for each.
    pub councils: Vec<(Mun, Verdict)>,
    /// Gates that it carries a part of.
    pub gates: Vec<Gate>,
    /// Play can decide it; else it is read and judged outside the game.
    pub in_play: bool,
    /// The question of an open norm.
    pub question: Option<String>,
    /// What the table said to it.
    pub ruling: Option<Ruling>,
}

/// Why a norm stands as it does, and what follows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NormDetail {
    /// The tree: of the region, or of the councils with the verdict that counts; councils with the same tree together.
    pub because: Vec<(Vec<Mun>, Because)>,
    /// What is still to do.
    pub due: Vec<Due>,
    /// How it can be put right, where it is broken and can be: the longest of all councils.
    pub repair: Option<Repair>,
}

impl Norms {
    /// How a norm stands.
    pub fn view(&self, at: usize, record: &Record) -> NormView {
        let norm = &self.all()[at];
        let verdict = norm.verdict(record);
        let outcome = || norm.parties(record).map(|who| norm.outcome(record, who)).max_by_key(|v| v.weight());
        let councils = norm.parties(record).filter_map(|who| Some((who?, norm.verdict_for(record, who))));
        NormView {
            at,
            id: norm.id.clone(),
            verdict,
            anticipated: if verdict == Verdict::NotInForce { outcome() } else { None },
            councils: if norm.per == Per::Council { councils.collect() } else { Vec::new() },
            gates: self.gates_of(at).collect(),
            in_play: verdict != Verdict::NotYet || !self.is_out_of_play(at, record),
            question: norm.test.question().map(str::to_owned),
            ruling: record.ruling(&norm.id).cloned(),
        }
    }

    /// Whether the verdict waits for something that no game shows.
    fn is_out_of_play(&self, at: usize, record: &Record) -> bool {
        let norm = &self.all()[at];
        let waits_at = |condition| norm.parties(record).any(|who| waits_for_untold(condition, record, who));
        waits_at(&norm.when) || waits_at(&norm.test)
    }

    /// Every norm.
    pub fn views(&self, record: &Record) -> Vec<NormView> {
        (0..self.all().len()).map(|at| self.view(at, record)).collect()
    }

    /// What would break in the draft if nothing came after this record: norms on text, design and facts of the file.
    pub fn would_break(&self, record: &Record) -> Vec<NormView> {
        let asked = (0..self.all().len()).filter(|at| self.is_about_draft(*at));
        let views = asked.map(|at| self.view(at, record));
        views.filter(|view| view.anticipated.unwrap_or(view.verdict) == Verdict::Broken).collect()
    }

    /// Why a norm stands as it does.
    pub fn detail(&self, at: usize, record: &Record, meetings: Meetings) -> NormDetail {
        let norm = &self.all()[at];
        let worst = norm.parties(record).map(|who| norm.outcome(record, who)).max_by_key(|v| v.weight());
        let counts = |who: &Option<Mun>| Some(norm.outcome(record, *who)) == worst;
        let told: Vec<Option<Mun>> = norm.parties(record).filter(counts).collect();
        let repairs = told.iter().filter_map(|who| Some((*who, norm.repair(record, *who, meetings)?)));
        let everybody: Vec<Mun> = told.iter().filter_map(|who| *who).collect();
        let mut due: Vec<Due> = Vec::new();
        for one in told.iter().flat_map(|who| norm.due(record, *who)) {
            if !due.contains(&one) {
                due.push(one);
            }
        }
        NormDetail {
            repair: repairs
                .max_by_key(|(_, repair)| repair.weeks)
                .map(|(who, repair)| repair.widened(who, &everybody, record)),
            because: together(told.into_iter().map(|who| (who, norm.because(record, who))), record),
            due,
        }
    }

    /// Why a norm is broken, in one line for the news: the reasons of one council, or of the region.
    pub fn reasons(&self, at: usize, record: &Record, who: Option<Mun>) -> Vec<Line> {
        self.all()[at].because(record, who).lines()
    }
}

/// Trees that differ only in the council are told once, about all of them.
fn together(told: impl Iterator<Item = (Option<Mun>, Because)>, record: &Record) -> Vec<(Vec<Mun>, Because)> {
    let mut groups: Vec<(Vec<Mun>, Because)> = Vec::new();
    let nobody = FactValue::List(Vec::new());
    let mut plain: Vec<Because> = Vec::new();
    for (who, because) in told {
        let Some(m) = who else {
            groups.push((Vec::new(), because));
            plain.push(Because::clone(&groups[groups.len() - 1].1));
            continue;
        };
        let bare = because.clone().about(m, &nobody);
        match plain.iter().position(|other| *other == bare) {
            Some(at) => groups[at].0.push(m),
            None => {
                groups.push((vec![m], because));
                plain.push(bare);
            }
        }
    }
    groups
        .into_iter()
        .map(|(muns, because)| match muns[..] {
            [first, _, ..] => {
                let because = because.about(first, &super::because::whom(record, &muns));
                (muns, because)
            }
            _ => (muns, because),
        })
        .collect()
}

/// Whether a condition is pending because of something of which the record does not tell.
fn waits_for_untold(condition: &super::Condition, record: &Record, who: Option<Mun>) -> bool {
    if truth(condition, record, who, Look::now(record)) != Truth::Pending {
        return false;
    }
    let inside = condition.inside();
    if inside.is_empty() {
        hangs_on_untold(condition, record)
    } else {
        inside.iter().any(|inner| waits_for_untold(inner, record, who))
    }
}

impl NormView {
    /// The sentence with title, article and verdict.
    pub fn line(&self, norms: &Norms) -> Line {
        let norm = &norms.all()[self.at];
        Line::new("wet-oordeel")
            .with("titel", FactValue::Words(norm.title_nl.clone()))
            .with("oordeel", FactValue::Text(self.verdict.key().to_owned()))
    }
}

impl NormView {
    /// What a norm that is not in force says about those who look ahead; nothing for a norm in force.
    pub fn ahead(&self) -> Vec<Line> {
        let Some(outcome) = self.anticipated else { return Vec::new() };
        let key = match outcome {
            Verdict::Met => Some("wet-vooruit-wel"),
            Verdict::Broken => Some("wet-vooruit-niet"),
            Verdict::Open | Verdict::NotYet | Verdict::NotApplicable | Verdict::NotInForce | Verdict::Said => None,
        };
        std::iter::once("wet-geldt-later").chain(key).map(Line::new).collect()
    }
}

impl NormDetail {
    /// Every sentence of the trees, each once.
    pub fn lines(&self) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        for line in self.because.iter().flat_map(|(_, because)| because.lines()) {
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        lines
    }
}

impl Due {
    /// Who has to do it.
    pub fn who(&self) -> FactValue {
        FactValue::Text(format!("wie-{}", self.by.name()))
    }

    /// The sentence: who, before when, and the instruction ([`Due::line`]) in words.
    pub fn sentence(&self, instruction: String) -> Line {
        let key = if self.before.is_some() { "wet-te-doen-voor" } else { "wet-te-doen" };
        Line::new(key)
            .with("wie", self.who())
            .with("week", FactValue::Week(self.before.unwrap_or(0)))
            .with("daad", FactValue::Words(instruction))
    }
}

impl Repair {
    /// The same steps for every council that needs them.
    fn widened(mut self, who: Option<Mun>, everybody: &[Mun], record: &Record) -> Self {
        let Some(m) = who else { return self };
        let own = FactValue::List(vec![FactValue::Municipality(m)]);
        for (_, value) in self.steps.iter_mut().flat_map(|line| &mut line.facts) {
            if *value == own {
                *value = super::because::whom(record, everybody);
            }
        }
        self
    }

    /// The sentence: who can do it and what it costs.
    pub fn line(&self) -> Line {
        Line::new("wet-herstel")
            .with("wie", FactValue::Text(format!("wie-{}", self.by.name())))
            .with("weken", FactValue::Number(self.weeks.into()))
            .with("week", FactValue::Week(self.until))
    }
}

impl Ruling {
    /// The sentence: what the table said, and why.
    pub fn line(&self) -> Line {
        let key = match self.says {
            Says::Yes => "wet-tafel-ja",
            Says::No => "wet-tafel-nee",
            Says::Differs => "wet-tafel-verschilt",
        };
        let reason = match &self.reason {
            Reason::Text(key) => FactValue::Text(key.clone()),
            Reason::Words(words) => FactValue::Words(words.clone()),
        };
        Line::new(key).with("reden", reason)
    }
}

impl Record {
    /// The week now: in a record that is over, the week of the last act.
    pub fn today(&self) -> crate::rules::ids::Week {
        week_of(self.now).unwrap_or_else(|| self.last_week())
    }
}
