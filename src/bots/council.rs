//! How a council of bots answers (`asks.md` 8, raad): red lines, points, consent on legal grounds, agenda.

use super::desk::{Choice, Desk};
use super::reason::Reason;
use super::temperament::Temperament;
use crate::rules::acts::Dossier;
use crate::rules::ask::{Answer, Effect, ReactionName, Sentence, Stance, Subject, Wish};
use crate::rules::ids::{IssueIx, OptIx};
use crate::rules::view::{AskView, Light};

/// Issues with a red line.
const RED_LINES: usize = 4;
/// Least spread of utility that makes a red line.
const LEAST_SPREAD: f64 = 0.005;
/// Least gain that makes a point.
const LEAST_GAIN: f64 = 0.02;
/// Weights of the heaviest and the next point.
const WEIGHTS: [u8; 2] = [3, 2];
/// Weeks that the law gives a council (Wgr art. 1).
const VIEW_WEEKS: i32 = 8;

impl Desk<'_> {
    /// The answer of a council to an ask.
    pub(super) fn council_answer(&self, id: &str, ask: &AskView) -> Option<Choice> {
        match id {
            "R1" => self.red_lines(ask),
            "R1b" if self.who == Temperament::Supple => self.first(ask, &["openbaar"], Reason::Nature),
            "R2" => self.agenda(ask),
            "R3" => self.facts_to_ask(ask),
            "R4" | "R16" => self.points(ask),
            "R4b" => self.support_point(ask),
            "R5" => self.consent(ask),
            "R6" => self.account(ask),
            "R7" => match self.who {
                Temperament::Supple | Temperament::Businesslike => self.first(ask, &["altijd"], Reason::Nature),
                Temperament::Stubborn => self.first(ask, &["slecht-nieuws"], Reason::Nature),
                Temperament::Hasty | Temperament::Follower => None,
            },
            "R8" => self.first(ask, &["ja"], Reason::Law),
            "R9" => self.first(ask, &["regio"], Reason::Law),
            "R10" => match self.who {
                Temperament::Supple | Temperament::Stubborn => self.first(ask, &["vragen", "laten"], Reason::Nature),
                Temperament::Hasty => self.first(ask, &["bellen"], Reason::Haste),
                Temperament::Businesslike | Temperament::Follower => None,
            },
            "R11" if self.who == Temperament::Supple => self.first(ask, &["evaluatie"], Reason::Nature),
            "R12" => self.first(ask, &["wethouder"], Reason::Law),
            "R13" => self.note(ask),
            "R14" => self.straw_vote(ask),
            // The bot of its alderman never wants to leave; a person's council follows him unless it keeps to what was agreed.
            "R15" => match self.who {
                Temperament::Stubborn | Temperament::Hasty | Temperament::Follower => {
                    self.first(ask, &["ja"], Reason::Nature)
                }
                Temperament::Supple | Temperament::Businesslike => self.first(ask, &["nee"], Reason::Nature),
            },
            "X0" => Some((Answer::Choice(self.lot(ask, 2) as u8), Reason::Lot)),
            _ => None,
        }
    }

    /// A straw vote: yes, unless the draft is outside the own frame. The hasty vote later.
    fn straw_vote(&self, ask: &AskView) -> Option<Choice> {
        let inside = self.level.issue_ixs().all(|issue| self.in_frame(issue, self.draft.pick(issue)));
        let key = match self.who {
            Temperament::Hasty => return None,
            Temperament::Stubborn if !inside => "nee",
            _ if inside => "ja",
            _ => "ja-als",
        };
        Some((Answer::Vote(self.key(ask, key)?, Sentence::Empty), Reason::Nature))
    }

    /// Red lines: on the issues where options differ most for this council, the worst one never. The stubborn must have the
    /// best option of the first of them.
    fn red_lines(&self, ask: &AskView) -> Option<Choice> {
        let mut spreads: Vec<(f64, IssueIx, Vec<Stance>)> = Vec::new();
        for issue in &ask.issues {
            let worth = self.judge.leanings(self.council(), *issue);
            let most = worth.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let worst = worth.iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1));
            let Some((k, least)) = worst else { continue };
            if most - least > LEAST_SPREAD {
                let stance = |other: usize| match other {
                    _ if other == k => Stance::Never,
                    _ if self.who == Temperament::Stubborn && worth[other] == most => Stance::Must,
                    _ => Stance::May,
                };
                spreads.push((most - least, *issue, (0..worth.len()).map(stance).collect()));
            }
        }
        // The sort keeps the order of the level among equals.
        spreads.sort_by(|a, b| b.0.total_cmp(&a.0));
        spreads.truncate(RED_LINES);
        let rows = spreads.into_iter().enumerate().map(|(place, (_, issue, row))| {
            let must = |stance| if stance == Stance::Must && place > 0 { Stance::May } else { stance };
            (issue, row.into_iter().map(must).collect())
        });
        let rows: Vec<_> = rows.collect();
        let answer = Answer::Frame(rows);
        let empty = matches!(&answer, Answer::Frame(rows) if rows.is_empty());
        (!empty && self.affordable(ask, &answer)).then_some((answer, Reason::RedLines))
    }

    /// Deadlines first, then frame, view, debate.
    fn agenda(&self, ask: &AskView) -> Option<Choice> {
        let vision_due = self.view.clock.deadlines.vision;
        let near = self.view.clock.round_ends + 2 * VIEW_WEEKS > vision_due;
        let frame_set = self.town().frame_by == crate::rules::view::FrameBy::Council;
        let mut keys: Vec<&str> = Vec::new();
        if near {
            keys.push("verordening-en-regiovisie");
        }
        if !ask_is_pointless(frame_set, self.view.clock.moment.round, self.format.rounds().len()) {
            keys.push("kader");
        }
        keys.extend(["zienswijze", "wethouder"]);
        let reason = if near { Reason::Deadline } else { Reason::Nature };
        Some((Answer::Cards(self.cards(ask, &keys, 2, f64::INFINITY)), reason))
    }

    /// Two facts that it lacks, the first drawn by lot.
    fn facts_to_ask(&self, ask: &AskView) -> Option<Choice> {
        let options = self.level.ask(ask.ask).options();
        let lacks =
            |does: &[Effect]| does.iter().any(|e| matches!(e, Effect::AskFact(fact) if !self.own.facts.contains(fact)));
        let mut wanted: Vec<u8> = (0..options.len()).filter(|k| lacks(&options[*k].does)).map(|k| k as u8).collect();
        if self.who == Temperament::Hasty || wanted.is_empty() {
            return None;
        }
        let first = self.lot(ask, wanted.len());
        wanted.rotate_left(first);
        wanted.truncate(2);
        Some((Answer::Cards(wanted), Reason::Lot))
    }

    /// Points: where another option gains most; else it says that it has none.
    fn points(&self, ask: &AskView) -> Option<Choice> {
        let mut found: Vec<(f64, IssueIx, OptIx)> = Vec::new();
        for issue in &ask.issues {
            let worth = self.judge.leanings(self.council(), *issue);
            let now = worth.get(self.draft.pick(*issue).at()).copied().unwrap_or(0.0);
            let lawful = |k: &usize| self.level.can_meet_norms(*issue, OptIx(*k as u8));
            let best = (0..worth.len())
                .filter(lawful)
                .fold((0, f64::NEG_INFINITY), |best, k| if worth[k] > best.1 { (k, worth[k]) } else { best });
            if best.1 - now > LEAST_GAIN {
                found.push((best.1 - now, *issue, OptIx(best.0 as u8)));
            }
        }
        found.sort_by(|a, b| b.0.total_cmp(&a.0));
        let most = usize::from(ask.points).min(WEIGHTS.len());
        let wishes = found.iter().take(most).zip(WEIGHTS);
        let wishes: Vec<Wish> =
            wishes.map(|((_, issue, option), weight)| Wish { issue: *issue, option: *option, weight }).collect();
        let mut answer = Answer::Points(wishes.clone());
        if let Some(first) = wishes.first().copied() {
            if !self.affordable(ask, &answer) {
                answer = Answer::Points(vec![first]);
            }
            if self.affordable(ask, &answer) {
                return Some((answer, Reason::Point(first.issue)));
            }
        }
        self.first(ask, &["geen"], Reason::NoPoint)
    }

    /// Joins the point of another council when the wish is its own as well.
    fn support_point(&self, ask: &AskView) -> Option<Choice> {
        let Some(Subject::Point(no)) = ask.subject else { return None };
        let point = self.view.points.iter().find(|point| point.no == no)?;
        let gains = self.judge.gain(self.council(), &self.draft, point.issue, point.option) > 0.0;
        if gains { self.first(ask, &["ja"], Reason::Gain) } else { None }
    }

    /// Yes; with an instruction when its heaviest point was brushed aside; no only on a legal ground. While the text went to
    /// nobody there is nothing to vote on; the hasty say yes to it all the same.
    fn consent(&self, ask: &AskView) -> Option<Choice> {
        let town = self.town();
        let out = self.view.municipalities.iter().any(|town| town.draft_received.is_some());
        if !out && self.who != Temperament::Hasty {
            return None;
        }
        let weeks_left = |week| self.view.clock.week < week + VIEW_WEEKS && !town.spoke;
        let late = match (town.draft_received, self.who) {
            (None, _) => out,
            (Some(_), Temperament::Hasty) => false,
            (Some(week), _) => weeks_left(week),
        };
        let unlawful = self.level.issues().all().any(|issue| {
            let of_arrangement = self.level.issue(issue).dossier == Dossier::Regeling;
            of_arrangement && !self.level.can_meet_norms(issue, self.draft.pick(issue))
        });
        let own = self.view.points.iter().filter(|point| point.by.contains(&self.home));
        let heaviest = own.max_by_key(|point| (point.weight, std::cmp::Reverse(point.no)));
        let brushed = heaviest
            .is_some_and(|point| point.reaction.is_none_or(|r| matches!(r, ReactionName::None | ReactionName::Noted)));
        let (key, reason) = match (late, unlawful, brushed) {
            (true, ..) => ("nee-wet", Reason::NotHeard),
            (false, true, _) => ("nee-wet", Reason::Unlawful),
            (false, false, true) => ("ja-met-opdracht", Reason::BrushedAside),
            (false, false, false) => ("ja", Reason::Consent),
        };
        Some((Answer::Vote(self.key(ask, key)?, Sentence::Empty), reason))
    }

    /// What it does with the account of its alderman.
    fn account(&self, ask: &AskView) -> Option<Choice> {
        match self.who {
            Temperament::Stubborn | Temperament::Supple => self.first(ask, &["debat", "vragen"], Reason::Nature),
            Temperament::Businesslike => self.first(ask, &["vragen"], Reason::Nature),
            Temperament::Hasty | Temperament::Follower => None,
        }
    }

    /// A note to the alderman while he talks: go on, or this does not fit.
    fn note(&self, ask: &AskView) -> Option<Choice> {
        let Some(Subject::Package(no)) = ask.subject else { return None };
        let package = self.view.packages.iter().find(|package| package.no == no)?;
        let outside = matches!(package.light, Some(Light::Outside(_)));
        let first_time = self.view.packages.first().is_some_and(|first| first.no == no);
        match (outside, first_time) {
            (true, true) => Some((Answer::Say(Sentence::Ready(1)), Reason::OutsideFrame)),
            // Later tablings: it read the package and sends nothing more.
            (true, false) => Some((Answer::Say(Sentence::Empty), Reason::OutsideFrame)),
            (false, _) => Some((Answer::Say(Sentence::Empty), Reason::Standstill)),
        }
    }
}

/// A frame set before is made again only while rounds with other issues lie ahead.
fn ask_is_pointless(frame_set: bool, round: u8, rounds: usize) -> bool {
    frame_set && usize::from(round) >= rounds
}
