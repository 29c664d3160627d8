//! The alderman at the table: an aspiration that sinks with time, a frame that holds, a reason for what he says.

use super::{Mind, Temperament};
use crate::rules::ask::{Answer, PromiseKind, Reply, Stance, Subject};
use crate::rules::ids::{CardIx, IssueIx, MunIx, OptIx};
use crate::rules::level::Ask;
use crate::rules::level::source::CardRole;
use crate::rules::score::Package;
use crate::rules::view::{AskView, Light, PackageView};

/// Loss of utility that support for a neighbour's point may cost.
const CHEAP: f64 = 0.01;
/// Loss of utility beyond which a point is refused outright.
const DEAR: f64 = 0.03;
/// Variants that one alderman offers in one tabling.
const VARIANTS: usize = 2;

impl Mind<'_> {
    /// The answer of an alderman.
    pub(super) fn as_alderman(&self, ask: &AskView, source: &Ask) -> Option<Answer> {
        match source.id() {
            "W1" => self.first(ask, source, &[self.temper().paper(), "concept", "klare-tekst"]),
            "W2" => self.first(ask, source, &["college"]),
            "W3" => Some(Answer::Package(self.proposal(ask))),
            "W4" => self.reply(ask).map(Answer::Reply),
            "W5" => self.argument(ask),
            "W6" => self.promise(ask, source),
            "W7" => self.first(ask, source, &[self.temper().report(), "samen"]),
            "W8" => {
                let alone = self.temper() == Temperament::Hasty
                    || (self.temper() == Temperament::Stubborn && self.home() == self.level.largest());
                self.first(ask, source, &[if alone { "vast-beginnen" } else { "wachten" }])
            }
            "W9" => self.answer_to_point(ask, source),
            "W10" => self.first(ask, source, &["uitleggen", "uitvoeren"]),
            "W11" => self.first(ask, source, &["ja"]),
            "W12" => self.first(ask, source, &["dichtste"]),
            "T1" => self.first(ask, source, &["garantie", "niets"]),
            _ => None,
        }
    }

    /// The draft with some options changed.
    fn with(&self, options: &[(IssueIx, OptIx)]) -> Package {
        let mut package = self.draft();
        for (issue, option) in options {
            package = package.with(*issue, *option);
        }
        package
    }

    /// The draft as the view shows it; issues that the format keeps closed take their first text.
    pub(super) fn draft(&self) -> Package {
        let mut draft = self.level.issues().begin();
        for issue in &self.view.issues {
            draft = draft.with(issue.issue, issue.draft);
        }
        draft
    }

    /// What a package is worth to the own college.
    fn worth(&self, options: &[(IssueIx, OptIx)]) -> f64 {
        self.judge().to_alderman(self.home(), &self.with(options))
    }

    /// Whether an option fits the own frame.
    fn fits_frame(&self, issue: IssueIx, option: OptIx) -> bool {
        let frame = self.view.municipalities[self.home().at()].frame.as_deref().unwrap_or_default();
        let Some((_, row)) = frame.iter().find(|(other, _)| *other == issue) else { return true };
        let must = row.iter().position(|stance| *stance == Stance::Must);
        row.get(option.at()) != Some(&Stance::Never) && must.is_none_or(|at| at == option.at())
    }

    /// One change of a package that is worth most to the own college, within its frame.
    fn best_change(&self, options: &[(IssueIx, OptIx)]) -> Option<(usize, OptIx, f64)> {
        let base = self.with(options);
        let mut best: Option<(usize, OptIx, f64)> = None;
        for (k, (issue, now)) in options.iter().enumerate() {
            for option in self.judge().possible(&base, *issue).filter(|o| o != now && self.fits_frame(*issue, *o)) {
                let worth = self.judge().to_alderman(self.home(), &base.with(*issue, option));
                if best.is_none_or(|(_, _, most)| worth > most) {
                    best = Some((k, option, worth));
                }
            }
        }
        best
    }

    /// The best package on these issues, by steps of one issue.
    fn best_package(&self, issues: &[IssueIx]) -> Vec<(IssueIx, OptIx)> {
        let draft = self.draft();
        let mut options: Vec<_> = issues.iter().map(|issue| (*issue, draft.pick(*issue))).collect();
        let mut worth = self.worth(&options);
        for _ in 0..2 * issues.len() {
            match self.best_change(&options) {
                Some((k, option, better)) if better > worth => {
                    options[k].1 = option;
                    worth = better;
                }
                _ => break,
            }
        }
        options
    }

    /// How much the own college asks now: it sinks from its best package to its reserve as attempts go by.
    fn aspiration(&self, issues: &[IssueIx]) -> f64 {
        let best = self.worth(&self.best_package(issues));
        let floor = self.judge().floor(self.home());
        let reserve = floor + self.temper().reserve() * (best - floor);
        let t = self.time_gone(issues);
        reserve + (best - reserve) * (1.0 - libm::pow(t, 1.0 / self.temper().yielding()))
    }

    /// Part of the attempts of this tabling that is gone, 0 to 1; the last round counts as late.
    fn time_gone(&self, issues: &[IssueIx]) -> f64 {
        let clock = &self.view.clock;
        let tried = self.tried(issues).count() as f64;
        let rounds = f64::from(clock.rounds.max(1));
        let round = f64::from(clock.moment.round) - 1.0;
        ((tried + 2.0 * round) / (2.0 * rounds)).clamp(0.05, 1.0)
    }

    /// Packages of this round on these issues.
    fn tried(&self, issues: &[IssueIx]) -> impl Iterator<Item = &PackageView> {
        self.view.packages.iter().filter(move |p| p.options.iter().any(|(issue, _)| issues.contains(issue)))
    }

    /// What to table: what others tabled last, moved towards the own wish just as far as the aspiration asks.
    fn proposal(&self, ask: &AskView) -> Vec<(IssueIx, OptIx)> {
        let wanted = self.aspiration(&ask.issues);
        let last = self.tried(&ask.issues).last().map(|p| p.options.clone());
        let draft = self.draft();
        let start = last.unwrap_or_else(|| ask.issues.iter().map(|issue| (*issue, draft.pick(*issue))).collect());
        let mut options: Vec<_> = start.into_iter().filter(|(issue, _)| ask.issues.contains(issue)).collect();
        for issue in &ask.issues {
            if !options.iter().any(|(other, _)| other == issue) {
                options.push((*issue, draft.pick(*issue)));
            }
        }
        for _ in 0..options.len() + 2 {
            let inside = options.iter().all(|(issue, option)| self.fits_frame(*issue, *option));
            if inside && self.worth(&options) >= wanted {
                break;
            }
            match self.best_change(&options) {
                Some((k, option, _)) => options[k].1 = option,
                None => break,
            }
        }
        if self.level.issues().clashes(&self.with(&options)).is_empty() { options } else { self.best_package(&ask.issues) }
    }

    /// What to say to the package on the table.
    fn reply(&self, ask: &AskView) -> Option<Reply> {
        let package = self.view.packages.iter().find(|p| p.result.is_none())?;
        let worth = self.worth(&package.options);
        let enough = worth >= self.aspiration(&ask.issues) - 1e-9;
        let outside = package.light != Some(Light::Fits);
        let temper = self.temper();
        if enough {
            let reply = match (outside, temper) {
                (false, Temperament::Supple) => Reply::YesIf,
                (false, _) | (true, Temperament::Hasty) => Reply::Yes,
                (true, Temperament::Stubborn) => return Some(self.vary_or_refuse(package)),
                (true, _) => Reply::YesIf,
            };
            return Some(reply);
        }
        Some(self.vary_or_refuse(package))
    }

    /// The change of one issue that helps most, at most twice; then no.
    fn vary_or_refuse(&self, package: &PackageView) -> Reply {
        let home = self.home();
        let varied = self.view.packages.iter().filter(|p| p.by == home).count();
        match self.best_change(&package.options) {
            Some((k, option, worth)) if varied < VARIANTS && worth > self.worth(&package.options) => {
                Reply::Other(package.options[k].0, option)
            }
            _ => Reply::No,
        }
    }

    /// A reason that nobody gave yet this round, with a fact that is known; a bridge where one likes to build.
    fn argument(&self, ask: &AskView) -> Option<Answer> {
        let issue = ask.issues.first().copied()?;
        let fits = |card: &CardIx| self.level.card_fits(*card, issue);
        let known = |card: &CardIx| self.level.card(*card).fact().is_none_or(|fact| self.own.facts.contains(&fact));
        let hand = || ask.cards.iter().copied().filter(fits);
        let said = |card: &CardIx| self.view.arguments.iter().filter(|argument| argument.ground == *card).count();
        let mut grounds: Vec<CardIx> = hand().filter(|card| self.level.card(*card).role() == CardRole::Ground).collect();
        // Each municipality starts at another card, so that six aldermen do not say the same.
        let first = self.home().at() % grounds.len().max(1);
        grounds.rotate_left(first);
        let ground = grounds.into_iter().min_by_key(|card| (said(card), !known(card)))?;
        let builds = matches!(self.temper(), Temperament::Supple | Temperament::Follower);
        let second = hand().find(|card| builds && self.level.card(*card).role() == CardRole::Bridge && known(card));
        Some(Answer::Argument { issue, ground, second })
    }

    /// A promise of support to the smallest neighbour, by who likes to give.
    fn promise(&self, ask: &AskView, source: &Ask) -> Option<Answer> {
        use crate::rules::ask::Effect;
        let to: MunIx = self.level.smallest();
        let gives = matches!(self.temper(), Temperament::Supple | Temperament::Businesslike) && to != self.home();
        if !gives {
            return self.first(ask, source, &["niets"]);
        }
        let supports = |does: &[Effect]| does.contains(&Effect::Promise(PromiseKind::SupportPoint));
        let at = source.options().iter().position(|option| supports(&option.does))?;
        self.may(ask, at as u8).then_some(Answer::Promise(at as u8, to))
    }

    /// What the table should answer to a point: by what it costs the own college.
    fn answer_to_point(&self, ask: &AskView, source: &Ask) -> Option<Answer> {
        let Some(Subject::Point(no)) = ask.subject else { return None };
        let point = self.view.points.iter().find(|point| point.no == no)?;
        let loss = self.worth(&[]) - self.worth(&[(point.issue, point.option)]);
        let promised = self.temper() == Temperament::Supple && point.by.contains(&self.level.smallest());
        let key = match self.temper() {
            _ if !self.fits_frame(point.issue, point.option) => "met-reden",
            Temperament::Hasty if loss > 0.0 => "kennisgeving",
            _ if loss <= CHEAP || promised && loss <= DEAR => "overnemen",
            Temperament::Stubborn => "kennisgeving",
            _ if loss <= DEAR => "deels",
            _ => "met-reden",
        };
        self.first(ask, source, &[key, "kennisgeving"])
    }
}
