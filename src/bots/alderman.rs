//! How an alderman of bots answers away from the package itself: papers, reports, promises, points, signing.

use super::desk::{Choice, Desk};
use super::reason::Reason;
use super::temperament::Temperament;
use crate::rules::ask::{Answer, Sentence, Subject};
use crate::rules::view::{AskView, FrameBy, PointView, Readiness};

/// A point that costs less is supported.
const CHEAP: f64 = 0.01;
/// A point that costs more is not met half-way.
const DEAR: f64 = 0.03;

impl Desk<'_> {
    /// The answer of an alderman to an ask.
    pub(super) fn alderman_answer(&self, id: &str, ask: &AskView) -> Option<Choice> {
        match id {
            "W1" => self.first(ask, &[self.row.paper, "concept"], Reason::Nature),
            "W2" => self.without_frame(ask),
            "W3" => self.table_package(ask),
            "W4" => self.reply(ask),
            "W4b" => self.on_behalf(ask),
            "W5" => self.argue(ask),
            "W6" => self.promise(ask),
            "W7" => self.first(ask, &[self.row.report, "samen"], Reason::Nature),
            "W8" => self.begin_alone(ask),
            "W9" => self.answer_point(ask),
            "W9b" => self.agree_again(ask),
            "W10" => match self.who {
                Temperament::Supple => self.first(ask, &["uitvoeren", "uitleggen"], Reason::Nature),
                Temperament::Hasty => None,
                Temperament::Stubborn | Temperament::Businesslike | Temperament::Follower => {
                    self.first(ask, &["uitleggen"], Reason::Nature)
                }
            },
            "W11" => self.sign(ask),
            "W12" => self.call(ask),
            "T1" => self.repair(ask),
            _ => None,
        }
    }

    /// No frame: the council may be busy with it now; else by temperament.
    fn without_frame(&self, ask: &AskView) -> Option<Choice> {
        let council_busy = self.town().ready[0] != Readiness::Idle;
        let college = self.town().frame_by == FrameBy::College;
        match self.who {
            _ if council_busy || college => None,
            Temperament::Hasty => None,
            Temperament::Supple => self.first(ask, &["spoedkader", "college"], Reason::Nature),
            Temperament::Stubborn | Temperament::Businesslike | Temperament::Follower => {
                self.first(ask, &["college"], Reason::Nature)
            }
        }
    }

    /// In whose name: never in the name of a council that gave no frame, unless in a hurry.
    fn on_behalf(&self, ask: &AskView) -> Option<Choice> {
        let by_council = self.town().frame_by == FrameBy::Council;
        match self.who {
            Temperament::Hasty => self.first(ask, &["raad"], Reason::Haste),
            _ if by_council => self.first(ask, &["raad"], Reason::Law),
            _ => None,
        }
    }

    /// What the wish of a point costs this alderman (negative: it gains).
    fn cost_of(&self, point: &PointView) -> f64 {
        -self.judge.gain(self.alderman(), &self.draft, point.issue, point.option)
    }

    /// Support for the point of a neighbour that costs almost nothing.
    fn promise(&self, ask: &AskView) -> Option<Choice> {
        let theirs = self.view.points.iter().filter(|point| point.reaction.is_none() && !point.by.contains(&self.home));
        let cheap = theirs
            .filter(|point| self.cost_of(point) < CHEAP)
            .max_by_key(|point| (point.weight, std::cmp::Reverse(point.no)));
        let to = cheap.and_then(|point| point.by.first().copied())?;
        let answer = Answer::Promise(self.key(ask, "steun")?, to);
        (self.free_hours() > 0.0 && self.affordable(ask, &answer)).then_some((answer, Reason::CheapSupport))
    }

    /// Begins alone only in a hurry, or when it is the stubborn centre.
    fn begin_alone(&self, ask: &AskView) -> Option<Choice> {
        let alone = match self.who {
            Temperament::Hasty => true,
            Temperament::Stubborn => self.home == self.level.largest(),
            Temperament::Businesslike | Temperament::Supple | Temperament::Follower => false,
        };
        if alone { self.first(ask, &["vast-beginnen"], Reason::Haste) } else { None }
    }

    /// What the table says to a point: what is cheap is granted, what is dear gets a reason.
    fn answer_point(&self, ask: &AskView) -> Option<Choice> {
        let Some(Subject::Point(no)) = ask.subject else { return None };
        let point = self.view.points.iter().find(|point| point.no == no)?;
        let cost = self.cost_of(point);
        let clashes = !self.level.issues().clashes(&self.draft.with(point.issue, point.option)).is_empty();
        let refuse =
            if self.who == Temperament::Hasty { ["kennisgeving", "met-reden"] } else { ["met-reden", "kennisgeving"] };
        if cost < CHEAP && !clashes {
            return self.first(ask, &["overnemen"], Reason::CheapSupport);
        }
        if cost < DEAR && self.who == Temperament::Supple {
            return self.first(ask, &["deels"], Reason::Nature);
        }
        self.first(ask, &refuse, Reason::TooDear)
    }

    /// A new yes to the text with the point in it: not when it is dear, or outside the own frame.
    fn agree_again(&self, ask: &AskView) -> Option<Choice> {
        let Some(Subject::Point(no)) = ask.subject else { return None };
        let point = self.view.points.iter().find(|point| point.no == no)?;
        let option = point.proposed?;
        let cost = -self.judge.gain(self.alderman(), &self.draft, point.issue, option);
        if !self.in_frame(point.issue, option) {
            return self.first(ask, &["nee"], Reason::OutsideFrame);
        }
        if cost < DEAR {
            self.first(ask, &["ja"], Reason::CheapSupport)
        } else {
            self.first(ask, &["nee"], Reason::TooDear)
        }
    }

    /// Signs; whoever's council refused stays out, for it may not sign.
    fn sign(&self, ask: &AskView) -> Option<Choice> {
        let refused = self.town().consent.is_some_and(|(share, _)| share <= 0.5);
        let vote = |key: &str| self.key(ask, key).map(|k| Answer::Vote(k, Sentence::Empty));
        if refused {
            return Some((vote("buiten")?, Reason::Law));
        }
        let yes = vote("ja")?;
        if self.affordable(ask, &yes) { Some((yes, Reason::Consent)) } else { Some((vote("wachten")?, Reason::NoRoom)) }
    }

    /// Calls a neighbour, by lot; the hasty call nobody.
    fn call(&self, ask: &AskView) -> Option<Choice> {
        let options = self.level.ask(ask.ask).options().len();
        (self.who != Temperament::Hasty && options > 1)
            .then(|| (Answer::Choice(self.lot(ask, options - 1) as u8), Reason::Lot))
    }

    /// The repair for a child that its own side likes best, if any.
    fn repair(&self, ask: &AskView) -> Option<Choice> {
        let gain = |issue, option| self.judge.gain(self.alderman(), &self.draft, issue, option);
        let options =
            self.effect_issues(ask).into_iter().filter_map(|(k, issue, option)| Some((k, gain(issue, option?))));
        let best = options.fold(None, |best: Option<(u8, f64)>, next| match best {
            Some(b) if b.1 >= next.1 => Some(b),
            _ => Some(next),
        });
        best.filter(|(_, gain)| *gain > 0.0).map(|(k, _)| (Answer::Choice(k), Reason::Gain))
    }
}
