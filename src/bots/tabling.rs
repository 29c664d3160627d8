//! Bargaining: which package a bot tables, what it says to one, and with which reason (`asks.md` 8, wethouder).

use super::desk::{Choice, Desk};
use super::judge::put;
use super::reason::Reason;
use super::temperament::Reserve;
use crate::rules::acts::Dossier;
use crate::rules::ask::{Answer, Reply, Stance, Subject};
use crate::rules::ids::{CardIx, IssueIx, OptIx};
use crate::rules::level::source::CardRole;
use crate::rules::score::Package;
use crate::rules::view::{AskView, Light, PackageView};

/// Changes that it proposes within one tabling before it says no.
const CHANGES: usize = 2;

impl Desk<'_> {
    /// Packages of this tabling, the first first.
    fn tabling(&self, ask: &AskView) -> Vec<&PackageView> {
        let same = |package: &&PackageView| package.options.iter().any(|(issue, _)| ask.issues.contains(issue));
        self.view.packages.iter().filter(same).collect()
    }

    /// The part of the attempts that is gone when this one is over.
    fn part_gone(&self, attempts: usize) -> f64 {
        let round = self.format.round(self.view.clock.moment.round);
        let most = round.map_or(1, |round| round.attempts()).max(1);
        (attempts as f64 / f64::from(most)).min(1.0)
    }

    /// The least that is good enough now.
    fn aspiration(&self, ask: &AskView, attempts: usize) -> f64 {
        let whose = self.alderman();
        let best = self.best_possible(&ask.issues);
        self.row.aspiration(best, self.judge.disagreement(whose), self.part_gone(attempts))
    }

    /// The most that this alderman can get from these issues, on the settings of the knobs.
    fn best_possible(&self, issues: &[IssueIx]) -> f64 {
        let parcel = self.judge.parcel(issues);
        if self.format.knobs().is_empty() {
            return parcel.best(self.judge, self.alderman(), &self.draft);
        }
        let rated = parcel.rated(self.judge, self.alderman(), &self.draft);
        let on_knobs = rated.filter(|(combination, _)| self.format.fits_knobs(&pairs(issues, combination)));
        on_knobs.map(|(_, worth)| worth).fold(f64::NEG_INFINITY, f64::max)
    }

    /// Whether an option is inside the own frame.
    pub(super) fn in_frame(&self, issue: IssueIx, option: OptIx) -> bool {
        let rows = self.town().frame.as_deref().unwrap_or_default();
        rows.iter().find(|(other, _)| *other == issue).is_none_or(|(_, row)| {
            let other_must = row.iter().position(|stance| *stance == Stance::Must).is_some_and(|k| k != option.at());
            row.get(option.at()) != Some(&Stance::Never) && !other_must
        })
    }

    /// Whether the draft with these options has a pair that does not go together.
    fn clashes(&self, draft: &Package) -> bool {
        !self.level.issues().clashes(draft).is_empty()
    }

    /// Among packages that are good enough and inside the frame: nearest to what others tabled or varied, then best.
    pub(super) fn table_package(&self, ask: &AskView) -> Option<Choice> {
        let before = self.tabling(ask);
        let good = self.aspiration(ask, before.len() + 1);
        let parcel = self.judge.parcel(&ask.issues);
        let far = |combination: &[OptIx]| self.distance(&before, &ask.issues, combination);
        let mut near: Option<(usize, f64, &[OptIx])> = None;
        let mut best: Option<(f64, &[OptIx])> = None;
        for (combination, worth) in parcel.rated(self.judge, self.alderman(), &self.draft) {
            let is_best = best.is_none_or(|(most, _)| worth > most);
            let distance = (worth >= good).then(|| far(combination));
            let is_near = distance.is_some_and(|here| near.is_none_or(|(d, w, _)| here < d || here == d && worth > w));
            let fits = |(issue, option): (&IssueIx, &OptIx)| self.in_frame(*issue, *option);
            if !(is_best || is_near)
                || !ask.issues.iter().zip(combination).all(fits)
                || !self.format.fits_knobs(&pairs(&ask.issues, combination))
                || self.clashes(&put(self.draft, &ask.issues, combination))
            {
                continue;
            }
            if is_best {
                best = Some((worth, combination));
            }
            if let (true, Some(distance)) = (is_near, distance) {
                near = Some((distance, worth, combination));
            }
        }
        let (combination, reason) = match (near, best) {
            (Some((_, _, combination)), _) if !before.is_empty() => (combination, Reason::Nearest),
            (Some((_, _, combination)), _) | (None, Some((_, combination))) => (combination, Reason::BestPackage),
            (None, None) => return None,
        };
        let answer = Answer::Package(pairs(&ask.issues, combination));
        self.affordable(ask, &answer).then_some((answer, reason))
    }

    /// In how many places a combination differs from what others tabled.
    fn distance(&self, before: &[&PackageView], issues: &[IssueIx], combination: &[OptIx]) -> usize {
        let theirs = before.iter().filter(|package| package.by != self.home);
        let differs = |package: &&&PackageView| {
            let here = issues.iter().zip(combination);
            here.filter(|(issue, option)| {
                package.options.iter().any(|(other, theirs)| other == *issue && theirs != *option)
            })
            .count()
        };
        theirs.map(|package| differs(&package)).sum()
    }

    /// What it says to the package on the table.
    pub(super) fn reply(&self, ask: &AskView) -> Option<Choice> {
        let Some(Subject::Package(no)) = ask.subject else { return None };
        let package = self.view.packages.iter().find(|package| package.no == no)?;
        let before = self.tabling(ask);
        let whole = package.options.iter().fold(self.draft, |draft, (issue, option)| draft.with(*issue, *option));
        // A yes in the name of a council is final: it is this package or none, and the least that is good enough decides.
        let last_chance = before.iter().any(|p| is_on(&whole, p) && p.for_council.iter().any(|m| *m != self.home));
        let gone = if last_chance { usize::MAX } else { before.len() };
        let enough = self.judge.worth(self.alderman(), &whole) >= self.aspiration(ask, gone);
        let (reply, reason) = if enough {
            self.consenting(package, &before)
        } else {
            self.varying(ask, package, &whole, &before, Reason::TooLittle)
        };
        let (reply, reason) = match reply {
            // A package that it could never defend at home: it says what would make it fit.
            Reply::No if enough => self.varying(ask, package, &whole, &before, Reason::OutsideFrame),
            _ => (reply, reason),
        };
        let answer = Answer::Reply(reply);
        self.affordable(ask, &answer).then_some((answer, reason))
    }

    /// A package that is good enough: yes, yes if, or no because of the frame. The stubborn hold a must of their council
    /// until the last attempt; a never they hold to the end.
    fn consenting(&self, package: &PackageView, before: &[&PackageView]) -> (Reply, Reason) {
        let last = self.part_gone(before.len()) >= 1.0;
        let outside = match &package.light {
            Some(Light::Outside(issues)) if last => !issues.iter().all(|issue| self.misses_only_must(*issue, package)),
            light => matches!(light, Some(Light::Outside(_))),
        };
        let covered = matches!(package.light, Some(Light::Fits));
        let arrangement =
            package.options.iter().any(|(issue, _)| self.level.issue(*issue).dossier == Dossier::Regeling);
        let reserve = match self.row.reserve {
            Reserve::RatherNo if outside => return (Reply::No, Reason::OutsideFrame),
            Reserve::RatherNo | Reserve::RatherYes => false,
            Reserve::OutsideFrame => !covered,
            Reserve::Arrangement => arrangement || !covered,
            Reserve::AsMost => self.most_reserved(before).unwrap_or(!covered),
        };
        if reserve { (Reply::YesIf, Reason::Reserved) } else { (Reply::Yes, Reason::GoodEnough) }
    }

    /// On this issue a package takes another option than the own council must have, but none that it never wants.
    fn misses_only_must(&self, issue: IssueIx, package: &PackageView) -> bool {
        let option = package.options.iter().find(|(other, _)| *other == issue).map(|(_, option)| *option);
        let rows = self.town().frame.as_deref().unwrap_or_default();
        let row = rows.iter().find(|(other, _)| *other == issue).map(|(_, row)| row);
        option.zip(row).is_some_and(|(option, row)| {
            row.contains(&Stance::Must) && row.get(option.at()).is_some_and(|stance| *stance == Stance::May)
        })
    }

    /// Whether most who agreed to the package before did so with a reservation; aldermen know names once it is closed.
    fn most_reserved(&self, before: &[&PackageView]) -> Option<bool> {
        let last = before.iter().rev().find(|package| package.result.is_some())?;
        let said = |wanted: Reply| last.answers.iter().filter(|(_, reply)| *reply == Some(Some(wanted))).count();
        let (yes, reserved) = (said(Reply::Yes), said(Reply::YesIf));
        (yes + reserved > 0).then_some(reserved > yes)
    }

    /// One change that gains most and was not tabled before; no after two of those.
    fn varying(
        &self,
        ask: &AskView,
        package: &PackageView,
        whole: &Package,
        before: &[&PackageView],
        otherwise: Reason,
    ) -> (Reply, Reason) {
        let mine = |p: &&&PackageView| {
            p.answers.iter().any(|(m, r)| *m == self.home && matches!(r, Some(Some(Reply::Other(..)))))
        };
        if before.iter().filter(mine).count() >= CHANGES {
            return (Reply::No, otherwise);
        }
        let now = self.judge.worth(self.alderman(), whole);
        let mut best: Option<(f64, IssueIx, OptIx)> = None;
        for (issue, old) in package.options.iter().filter(|(issue, _)| ask.issues.contains(issue)) {
            for option in self.level.issues().options(*issue).filter(|option| option != old) {
                let varied = self.format.varied(&package.options, *issue, option);
                let changed = varied.iter().fold(*whole, |draft, (issue, option)| draft.with(*issue, *option));
                let known = before.iter().any(|p| is_on(&changed, p));
                let fits = |(issue, option): &(IssueIx, OptIx)| {
                    self.in_frame(*issue, *option) || package.options.contains(&(*issue, *option))
                };
                let possible = self.level.can_meet_norms(*issue, option)
                    && self.in_frame(*issue, option)
                    && varied.iter().all(fits)
                    && self.format.fits_knobs(&varied);
                if known || !possible || self.clashes(&changed) {
                    continue;
                }
                let mends = !self.in_frame(*issue, *old);
                let gain = self.judge.worth(self.alderman(), &changed) - now + if mends { 1.0 } else { 0.0 };
                if gain > 0.0 && best.is_none_or(|(most, ..)| gain > most) {
                    best = Some((gain, *issue, option));
                }
            }
        }
        match best {
            Some((_, issue, option)) => (Reply::Other(issue, option), Reason::OneChange(issue, option)),
            None => (Reply::No, otherwise),
        }
    }

    /// A reason for the package, once per tabling: with a fact if it has one, and a bridge or an answer where it can.
    pub(super) fn argue(&self, ask: &AskView) -> Option<Choice> {
        let argued = self.view.arguments.iter().any(|a| a.by == self.home && ask.issues.contains(&a.issue));
        if argued || self.free_hours() <= 0.0 {
            return None;
        }
        let others_on = |issue: IssueIx| self.view.arguments.iter().any(|a| a.issue == issue && a.by != self.home);
        let issue = ask
            .issues
            .iter()
            .copied()
            .find(|issue| others_on(*issue))
            .or_else(|| ask.issues.get(self.lot(ask, ask.issues.len())).copied())?;
        let fits = |card: &CardIx| self.level.card_fits(*card, issue);
        let of = |role: CardRole| {
            ask.cards.iter().copied().filter(move |card| self.level.card(*card).role() == role).filter(fits)
        };
        let known = |card: CardIx| self.level.card(card).fact().is_none_or(|fact| self.own.facts.contains(&fact));
        let ground = of(CardRole::Ground)
            .max_by_key(|card| (known(*card), self.level.card(*card).common(), std::cmp::Reverse(card.0)))?;
        let answer_card = others_on(issue).then(|| of(CardRole::Answer).next()).flatten();
        let bridge = of(CardRole::Bridge).next().filter(|_| self.row.concession > 1.0);
        let answer = Answer::Argument { issue, ground, second: bridge.or(answer_card) };
        let reason = if known(ground) { Reason::Fact } else { Reason::Claim };
        self.affordable(ask, &answer).then_some((answer, reason))
    }
}

/// Issues with their options.
fn pairs(issues: &[IssueIx], options: &[OptIx]) -> Vec<(IssueIx, OptIx)> {
    issues.iter().copied().zip(options.iter().copied()).collect()
}

/// Whether a package says the same as a draft on its issues.
fn is_on(draft: &Package, package: &PackageView) -> bool {
    package.options.iter().all(|(issue, option)| draft.pick(*issue) == *option)
}
