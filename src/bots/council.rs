//! The council: red lines where it has most to lose, points where it has most to win, a no only on the grounds of the law.

use super::{Mind, Temperament};
use crate::rules::ask::{Answer, FactName, ReactionName, Sentence, Stance, Subject, Wish};
use crate::rules::ids::{IssueIx, OptIx};
use crate::rules::level::Ask;
use crate::rules::view::{AskView, Light};

/// Gain from which a point is worth making.
const WORTH: f64 = 0.02;
/// Issues in one frame.
const FRAMED: usize = 4;
/// Points that a council makes, with their weights.
const WEIGHTS: [u8; 2] = [3, 2];

impl Mind<'_> {
    /// The answer of a council.
    pub(super) fn as_council(&self, ask: &AskView, source: &Ask) -> Option<Answer> {
        let temper = self.temper();
        match source.id() {
            "R1" => self.frame(ask),
            "R2" => self.agenda(ask, source),
            "R3" => self.wanted_facts(ask, source),
            "R4" => self.view_on_draft(ask, source),
            "R4b" => self.join(ask, source),
            "R5" => Some(Answer::Vote(source.option_ix(self.consent())?, Sentence::Ready(0))),
            "R6" => {
                let debates = matches!(temper, Temperament::Supple | Temperament::Businesslike);
                self.first(ask, source, if debates { &["debat", "vragen", "kennisgeving"] } else { &["kennisgeving"] })
            }
            "R7" => {
                let agrees = matches!(temper, Temperament::Supple | Temperament::Businesslike | Temperament::Follower);
                self.first(ask, source, if agrees { &["altijd", "geen"] } else { &["geen"] })
            }
            "R8" => self.first(ask, source, &["ja"]),
            "R9" => self.first(ask, source, &["regio"]),
            "R10" => self.first(ask, source, if temper == Temperament::Supple { &["uitleg", "laten"] } else { &["laten"] }),
            "R11" => self.first(ask, source, if temper == Temperament::Hasty { &["geen"] } else { &["evaluatie", "geen"] }),
            "R12" => self.first(ask, source, &["wethouder"]),
            "R13" => Some(Answer::Say(Sentence::Ready(self.note()))),
            "R14" => self.first(ask, source, &["ja"]),
            _ => None,
        }
    }

    /// What a draft with one other option is worth to the own council.
    fn worth_with(&self, issue: IssueIx, option: OptIx) -> f64 {
        self.judge().to_council(self.home(), &self.draft().with(issue, option))
    }

    /// Never the worst option of the issues on which most is at stake.
    fn frame(&self, ask: &AskView) -> Option<Answer> {
        let mut spread: Vec<(f64, IssueIx, usize)> = ask.issues.iter().filter_map(|issue| self.worst_option(*issue)).collect();
        spread.sort_by(|a, b| b.0.total_cmp(&a.0));
        let rows: Vec<_> = spread
            .into_iter()
            .take(FRAMED)
            .map(|(_, issue, worst)| {
                let mut row = vec![Stance::May; self.level.issues().options(issue).count()];
                row[worst] = Stance::Never;
                (issue, row)
            })
            .collect();
        (!rows.is_empty() && self.may(ask, 0)).then_some(Answer::Frame(rows))
    }

    /// How far the options of an issue lie apart, and the worst of them.
    fn worst_option(&self, issue: IssueIx) -> Option<(f64, IssueIx, usize)> {
        let worths: Vec<f64> = self.level.issues().options(issue).map(|option| self.worth_with(issue, option)).collect();
        let best = worths.iter().copied().fold(f64::MIN, f64::max);
        let (at, worst) = worths.iter().copied().enumerate().min_by(|a, b| a.1.total_cmp(&b.1))?;
        Some((best - worst, issue, at))
    }

    /// The agenda: frame first, then what is due.
    fn agenda(&self, ask: &AskView, source: &Ask) -> Option<Answer> {
        let keys: &[&str] = match (self.view.clock.moment.round, self.temper()) {
            (1, _) => &["kader", "uitleg"],
            (2, Temperament::Hasty) => &["zienswijze"],
            (2, _) => &["kader", "zienswijze"],
            _ => &["verordening-en-regiovisie", "uitleg"],
        };
        self.cards(ask, source, keys, f64::INFINITY)
    }

    /// The facts that it lacks.
    fn wanted_facts(&self, ask: &AskView, source: &Ask) -> Option<Answer> {
        let lacks = |fact: FactName| !self.own.facts.contains(&fact);
        let wishes = [("kosten", FactName::OwnCost), ("risicos", FactName::Risks), ("gebruik", FactName::OwnUse), ("wachten", FactName::Waiting)];
        let keys: Vec<&str> = wishes.iter().filter(|(_, fact)| lacks(*fact)).map(|(key, _)| *key).take(2).collect();
        self.cards(ask, source, &keys, f64::INFINITY)
    }

    /// Points on the issues where another option gains most; else it says that it has none.
    fn view_on_draft(&self, ask: &AskView, source: &Ask) -> Option<Answer> {
        let now = self.judge().to_council(self.home(), &self.draft());
        let mut gains: Vec<(f64, IssueIx, OptIx)> = ask.issues.iter().filter_map(|issue| self.best_wish(*issue, now)).collect();
        gains.sort_by(|a, b| b.0.total_cmp(&a.0));
        let wishes: Vec<Wish> = gains
            .into_iter()
            .zip(WEIGHTS)
            .map(|((_, issue, option), weight)| Wish { issue, option, weight })
            .collect();
        let hours = ask.hours.first().copied().unwrap_or(0.0) * wishes.len() as f64;
        if wishes.is_empty() || !self.may(ask, 0) || hours > self.own.hours.ceiling - self.own.hours.used {
            return self.first(ask, source, &["geen", "niets"]);
        }
        Some(Answer::Points(wishes))
    }

    /// The option of an issue that gains most, when the gain is worth a point.
    fn best_wish(&self, issue: IssueIx, now: f64) -> Option<(f64, IssueIx, OptIx)> {
        let draft = self.draft();
        let options = self.judge().possible(&draft, issue).filter(|option| *option != draft.pick(issue));
        let gains = options.map(|option| (self.worth_with(issue, option) - now, issue, option));
        gains.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(gain, ..)| *gain > WORTH)
    }

    /// Joins the point of another council when its wish is no loss.
    fn join(&self, ask: &AskView, source: &Ask) -> Option<Answer> {
        let Some(Subject::Point(no)) = ask.subject else { return None };
        let point = self.view.points.iter().find(|point| point.no == no)?;
        let gain = self.worth_with(point.issue, point.option) - self.judge().to_council(self.home(), &self.draft());
        self.first(ask, source, &[if gain > 0.0 { "ja" } else { "nee" }])
    }

    /// Yes; with an instruction when its heaviest point was brushed aside; no only because the law was not kept.
    fn consent(&self) -> &'static str {
        let own = &self.view.municipalities[self.home().at()];
        if own.draft_received.is_none() {
            return "nee-wet";
        }
        let mine = self.view.points.iter().filter(|point| point.by.contains(&self.home()));
        let heaviest = mine.max_by_key(|point| point.weight);
        let aside = heaviest.is_some_and(|p| matches!(p.reaction, None | Some(ReactionName::Noted | ReactionName::None)));
        if aside { "ja-met-opdracht" } else { "ja" }
    }

    /// A note to the alderman by the own light.
    fn note(&self) -> u8 {
        match self.view.packages.last().and_then(|package| package.light.clone()) {
            Some(Light::Outside(_)) => 1,
            Some(Light::Fits) | Some(Light::Unknown) | None => 0,
        }
    }
}
