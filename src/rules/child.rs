//! The case test (casustoets): what a deal means for a fictional child, in five sentences computed from the state.
//!
//! Waits come from the care model (`scoring.md` 4), nearness from O2, change of helper from O3 and the contract week (N11),
//! payment from the cost key (4.3), the body that signs from the form. Complaints go to the provider (Jeugdwet art. 4.2.1).

use super::acts::{Facts, Log, VisionItem, Vocabulary};
use super::care::{Flow, Shock};
use super::decide;
use super::ids::{IssueIx, MunIx, OptIx};
use super::level::child::{Child, Turn};
use super::level::source::{Beat, FormatRank};
use super::level::{Format, Level};
use super::line::{FactValue, Line};
use super::score::design::Design;
use super::score::issue::{CareForm, Form, Var};
use super::score::{Package, shock};
use super::state::State;
use super::view::{ChildLine, ChildView, Outcome};
use std::cell::OnceCell;

/// How many children walk through a deal.
const SHOWN: usize = 3;
/// Nearness of help, 0 to 1 as in O2: from here on it is near, and below the second it is far [D].
const NEAR: f64 = 0.97;
const FAR: f64 = 0.88;
/// Share of children who change helper: up to here a helper stays, and up to the second for a while [D].
const STAYS: f64 = 0.2;
const A_WHILE: f64 = 0.7;
/// Weeks by which a wait must differ before a child notices [D].
const NOTICED_WAIT: f64 = 1.0;

/// The deal as children meet it.
pub struct Deal<'a> {
    /// Where.
    level: &'a Level,
    /// What the package makes.
    design: Design,
    /// Quality of implementation, 0.5..=1.
    quality: f64,
    /// What hit care from outside.
    shock: Shock,
    /// What is in the file.
    facts: &'a Facts,
    /// There is an arrangement.
    stands: bool,
    /// How care flows, once somebody asks for a wait.
    flow: OnceCell<Flow>,
}

impl<'a> Deal<'a> {
    /// A package that stands, or what remains when no arrangement came about: today's way.
    pub fn new(level: &'a Level, package: &Package, quality: f64, log: &'a Log, stands: bool) -> Self {
        let package = if stands { *package } else { level.issues().status_quo() };
        let design = level.model().design(&package);
        Self { level, design, quality, shock: shock(&log.ev), facts: &log.facts, stands, flow: OnceCell::new() }
    }

    /// Exactly five sentences.
    pub fn tell(&self, child: &Child) -> [Line; 5] {
        let home = child.home().of(self.level);
        let keys = [
            self.help(child),
            self.travel(home).to_owned(),
            self.helper(child).to_owned(),
            self.payer(child).to_owned(),
            self.appeal().to_owned(),
        ];
        keys.map(|key| self.line(key, child, home))
    }

    /// A sentence with every fact that one of the texts may name.
    fn line(&self, key: String, child: &Child, home: MunIx) -> Line {
        let line = Line::new(&key)
            .with("kind", FactValue::Words(child.name().to_owned()))
            .with("gemeente", FactValue::Municipality(home));
        if key.starts_with("kind-hulp") {
            let providers = self.design[Var::Providers] as i64;
            line.with("weken", FactValue::Number(libm::round(self.wait(child.care())) as i64))
                .with("aanbieders", FactValue::Number(providers))
        } else {
            line.with("centrum", FactValue::Municipality(self.level.largest()))
        }
    }

    /// Weeks of waiting.
    fn wait(&self, form: CareForm) -> f64 {
        let flow = self.flow.get_or_init(|| self.level.model().flow(&self.design, self.quality, self.shock));
        flow.forms[form.at()].wait_weeks.clamp(0.0, 999.0)
    }

    /// Whether this child meets something else than in another deal: other words, or a wait that differs by a week.
    fn differs(&self, other: &Deal<'_>, child: &Child) -> bool {
        let keys = |deal: &Deal<'_>| deal.tell(child).map(|line| line.key);
        keys(self) != keys(other) || (self.wait(child.care()) - other.wait(child.care())).abs() >= NOTICED_WAIT
    }

    /// The municipality buys this care by itself.
    fn alone(&self, form: CareForm) -> bool {
        form == CareForm::Ambulatory && self.design[Var::AmbulatoryRegional] <= 0.0
    }

    /// Who helps, and from when.
    fn help(&self, child: &Child) -> String {
        let own = if self.alone(child.care()) { "-zelf" } else { "" };
        format!("kind-hulp-{}{own}", child.care().name())
    }

    /// How far.
    fn travel(&self, home: MunIx) -> &'static str {
        let spread = (self.design[Var::Spread] + self.design[Var::LocalReach]).clamp(0.0, 1.0);
        match 1.0 - self.level.municipality(home).distance() * (1.0 - spread) {
            near if near >= NEAR => "kind-reis-dichtbij",
            some if some >= FAR => "kind-reis-eind",
            _ => "kind-reis-ver",
        }
    }

    /// Whether the helper stays, or what the vision says about the step this child takes.
    fn helper(&self, child: &Child) -> &'static str {
        let says = |item: VisionItem| self.stands && self.facts.vision.contains(&item);
        match child.turn() {
            Turn::LeavesSchool if says(VisionItem::Domeinen) => "kind-school-geregeld",
            Turn::LeavesSchool => "kind-school-open",
            Turn::Moves if says(VisionItem::Bovenregionaal) => "kind-verhuist-geregeld",
            Turn::Moves => "kind-verhuist-open",
            Turn::Steady | Turn::InCrisis if self.facts.contract_week > self.facts.start_week => "kind-helper-te-laat",
            Turn::Steady | Turn::InCrisis => match self.design[Var::Switching] {
                few if few <= STAYS => "kind-helper-blijft",
                some if some <= A_WHILE => "kind-helper-tijdje",
                _ => "kind-helper-wisselt",
            },
        }
    }

    /// Who pays.
    fn payer(&self, child: &Child) -> &'static str {
        let dear = matches!(child.care(), CareForm::Stay | CareForm::Crisis);
        if self.alone(child.care()) {
            "kind-betaalt-zelf"
        } else if self.design[Var::Solidarity] > 0.0 {
            "kind-betaalt-inwoners"
        } else if self.design[Var::Pooling] > 0.0 && dear {
            "kind-betaalt-pool"
        } else if self.design[Var::YearsAveraged] > 1.0 {
            "kind-betaalt-driejaar"
        } else {
            "kind-betaalt-zelf"
        }
    }

    /// Where parents complain, and who decides on an exception.
    fn appeal(&self) -> &'static str {
        match self.design.form {
            _ if !self.stands => "kind-klacht-zonder",
            Form::Ol => "kind-klacht-OL",
            Form::Bvo => "kind-klacht-BVO",
            Form::Cg => "kind-klacht-CG",
        }
    }
}

/// The children of this game: three with different care, each from another municipality as far as the level has them; the
/// same for the same level and seed. The child that the client council wants to follow comes first (J2).
pub fn chosen(level: &Level, seed: u64, followed: Option<CareForm>) -> Vec<&Child> {
    let all = level.children();
    let Some(start) = seed.checked_rem(all.len() as u64) else { return Vec::new() };
    let mut ring: Vec<&Child> = all.iter().cycle().skip(start as usize).take(all.len()).collect();
    ring.sort_by_key(|child| followed.is_some_and(|care| child.care() != care));
    let other_care = |a: &Child, b: &Child| a.care() != b.care();
    let other_home = |a: &Child, b: &Child| other_care(a, b) && a.home().of(level) != b.home().of(level);
    first_apart(&ring, &other_home).or_else(|| first_apart(&ring, &other_care)).unwrap_or_default()
}

/// The first children of the ring that all lie apart from each other.
fn first_apart<'a>(ring: &[&'a Child], apart: &dyn Fn(&Child, &Child) -> bool) -> Option<Vec<&'a Child>> {
    fn add<'a>(ring: &[&'a Child], apart: &dyn Fn(&Child, &Child) -> bool, so_far: &mut Vec<&'a Child>) -> bool {
        if so_far.len() == SHOWN {
            return true;
        }
        ring.iter().enumerate().any(|(at, child)| {
            if !so_far.iter().all(|other| apart(other, child)) {
                return false;
            }
            so_far.push(child);
            let done = add(&ring[at + 1..], apart, so_far);
            if !done {
                so_far.pop();
            }
            done
        })
    }
    let mut found = Vec::new();
    add(ring, apart, &mut found).then_some(found)
}

/// The children as everybody sees them now: at the end, and in the last consequence of a half day.
pub(super) fn shown(level: &Level, format: &Format, state: &State) -> Vec<ChildView> {
    if !is_time(format, state) {
        return Vec::new();
    }
    let walk = Walk::of(level, format, state);
    let deal = |package: &Package| walk.deal(package);
    let draft = state.table.draft;
    let (now, before) = (deal(&draft), before_repair(format, state).map(|package| deal(&package)));
    let view = |child: &Child| {
        let old = before.as_ref().map(|deal| deal.tell(child));
        let lines = now.tell(child).into_iter().enumerate().map(|(at, line)| {
            let before = old.as_ref().map(|old| old[at].clone()).filter(|old| *old != line);
            ChildLine { line, before }
        });
        let title = Line::new("kind-naam")
            .with("kind", FactValue::Words(child.name().to_owned()))
            .with("leeftijd", FactValue::Number(i64::from(child.age())))
            .with("gemeente", FactValue::Municipality(child.home().of(level)));
        ChildView { title, lines: lines.collect() }
    };
    chosen(level, state.seed, state.file.followed).into_iter().map(view).collect()
}

/// What stays the same while the children of this game walk through one deal and another.
pub(super) struct Walk<'a> {
    level: &'a Level,
    state: &'a State,
    log: Log,
    quality: f64,
    stands: bool,
}

impl<'a> Walk<'a> {
    /// As the game stands.
    pub(super) fn of(level: &'a Level, format: &Format, state: &'a State) -> Self {
        let log = state.log(level, format, true);
        let quality = level.model().score(&log, &state.table.draft).quality;
        // Before the end the last consequence is past every week in which the arrangement could still be made.
        let stands = match state.outcome {
            Some(Outcome::Refused | Outcome::StayedOut | Outcome::Stranded | Outcome::Imposed) => false,
            Some(Outcome::InTime | Outcome::Late | Outcome::CannotStand | Outcome::Unpublished) => true,
            None => state.file.milestones.arranged.is_some(),
        };
        Self { level, state, log, quality, stands }
    }

    /// A package as children meet it.
    fn deal(&self, package: &Package) -> Deal<'_> {
        Deal::new(self.level, package, self.quality, &self.log, self.stands)
    }

    /// Whether a repair changes what one of the children of this game meets: who helps and when, how far, whether the helper
    /// stays, who pays. A repair that no child would notice is not offered (T1).
    pub(super) fn notices(&self, issue: IssueIx, option: OptIx) -> bool {
        let draft = self.state.table.draft;
        let repaired = draft.with(issue, option);
        if draft == repaired || !self.level.issues().clashes(&repaired).is_empty() {
            return false;
        }
        let (now, then) = (self.deal(&draft), self.deal(&repaired));
        chosen(self.level, self.state.seed, self.state.file.followed).into_iter().any(|child| now.differs(&then, child))
    }
}

/// Whether the children walk through the deal now.
fn is_time(format: &Format, state: &State) -> bool {
    let last = usize::from(state.moment.round) == format.rounds().len();
    let consequence = decide::beat_of(format, state.moment).is_some_and(|beat| beat.beat() == Beat::Consequence);
    state.outcome.is_some() || format.rank() >= FormatRank::HalfDay && last && consequence
}

/// The draft before the table repaired something in the last consequence.
fn before_repair(format: &Format, state: &State) -> Option<Package> {
    let (round, beat, package) = state.table.before?;
    let plan = format.round(round)?.beats().get(usize::from(beat))?;
    let last = usize::from(round) == format.rounds().len();
    (last && plan.beat() == Beat::Consequence).then_some(package)
}

#[cfg(test)]
mod tests;
