//! How an alderman of bots answers away from the package itself: papers, reports, promises, points, signing.

use super::desk::{Choice, Desk};
use super::office::IN_FORCE_WEEKS;
use super::reason::Reason;
use super::temperament::Temperament;
use crate::rules::acts::Dossier;
use crate::rules::ask::{Answer, Sentence, Stance, Subject};
use crate::rules::view::{AskView, FrameBy, Light, PackageView, PointView, Readiness};

/// A point that costs less is supported.
const CHEAP: f64 = 0.01;
/// A point that costs more is not met half-way.
const DEAR: f64 = 0.03;
/// Weeks that waiting with a signature takes (`asks.md` 3.2, W11).
const WAIT_WEEKS: i32 = 4;

impl Desk<'_> {
    /// The answer of an alderman to an ask.
    pub(super) fn alderman_answer(&self, id: &str, ask: &AskView) -> Option<Choice> {
        match id {
            "C0" => self.first(ask, &[first_told(self.who), "college"], Reason::Nature),
            "C1" => self.first(ask, &[repair_for_all(self.who)], Reason::Nature),
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
            "W13" => self.ask_province(ask),
            "W14" => self.first(ask, &["regio"], Reason::Law),
            "W16" => self.first(ask, &["aflopen"], Reason::Law),
            "W15" => self.first(ask, &["blijven"], Reason::Nature),
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

    /// In whose name. Whose council covers the package says so; without that the supple speak for nobody yet, and
    /// only the hasty speak for their council, when the package brings them more than none would (`asks.md` 4.3).
    fn on_behalf(&self, ask: &AskView) -> Option<Choice> {
        let Some(Subject::Package(no)) = ask.subject else { return None };
        let package = self.view.packages.iter().find(|package| package.no == no)?;
        let covered = self.town().frame_by == FrameBy::Council && package.light == Some(Light::Fits);
        match self.who {
            Temperament::Supple if !covered => self.first(ask, &["niemand"], Reason::Reserved),
            Temperament::Hasty if !covered && self.pays(package) => self.first(ask, &["raad"], Reason::Haste),
            _ if covered => self.first(ask, &["raad"], Reason::Law),
            _ => None,
        }
    }

    /// A package brings this alderman more than the draft as it lies.
    fn pays(&self, package: &PackageView) -> bool {
        let whole = package.options.iter().fold(self.draft, |draft, (issue, option)| draft.with(*issue, *option));
        self.judge.worth(self.alderman(), &whole) > self.judge.worth(self.alderman(), &self.draft)
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

    /// Signs; whoever's council refused stays out, for it may not sign. A text that crosses a red line of the own council:
    /// the supple let their council look again for four weeks when there are two and the calendar has the room, the stubborn
    /// for one, and from three on they stay out ("liever nee"). The others go by what their council votes.
    fn sign(&self, ask: &AskView) -> Option<Choice> {
        let refused = self.town().consent.is_some_and(|(share, _)| share <= 0.5);
        let vote = |key: &str| self.key(ask, key).map(|k| Answer::Vote(k, Sentence::Empty));
        if refused {
            return Some((vote("buiten")?, Reason::Law));
        }
        match (self.who, self.lines_crossed()) {
            (Temperament::Stubborn, 3..) => return Some((vote("buiten")?, Reason::OutsideFrame)),
            (Temperament::Stubborn, 1..) => return Some((vote("wachten")?, Reason::OutsideFrame)),
            (Temperament::Supple, 2..) if self.in_force_after(WAIT_WEEKS) => {
                return Some((vote("wachten")?, Reason::OutsideFrame));
            }
            _ => {}
        }
        let yes = vote("ja")?;
        if self.affordable(ask, &yes) { Some((yes, Reason::Consent)) } else { Some((vote("wachten")?, Reason::NoRoom)) }
    }

    /// Asks the province when its own council agreed and it keeps to procedure.
    fn ask_province(&self, ask: &AskView) -> Option<Choice> {
        let agreed = self.town().consent.is_some_and(|(share, _)| share > 0.5);
        match self.who {
            Temperament::Businesslike | Temperament::Supple if agreed => self.first(ask, &["vragen"], Reason::Law),
            Temperament::Businesslike
            | Temperament::Supple
            | Temperament::Stubborn
            | Temperament::Hasty
            | Temperament::Follower => None,
        }
    }

    /// Whether the arrangement is still in force in time when signing takes this many weeks more.
    fn in_force_after(&self, weeks: i32) -> bool {
        let clock = &self.view.clock;
        clock.week + weeks + IN_FORCE_WEEKS <= clock.deadlines.arrangement
    }

    /// Red lines of the own council that the text of the arrangement crosses.
    fn lines_crossed(&self) -> usize {
        let frame = self.town().frame.as_deref().unwrap_or_default();
        let of_text = frame.iter().filter(|(issue, _)| self.level.issue(*issue).dossier == Dossier::Regeling);
        of_text.filter(|(issue, row)| row.get(self.draft.pick(*issue).at()) == Some(&Stance::Never)).count()
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
        let possible = |k: u8| !ask.closed.iter().any(|(closed, _)| *closed == k);
        let options = self.effect_issues(ask).into_iter().filter(|(k, ..)| possible(*k));
        let options = options.filter_map(|(k, issue, option)| Some((k, gain(issue, option?))));
        let best = options.fold(None, |best: Option<(u8, f64)>, next| match best {
            Some(b) if b.1 >= next.1 => Some(b),
            _ => Some(next),
        });
        best.filter(|(_, gain)| *gain > 0.0).map(|(k, _)| (Answer::Choice(k), Reason::Gain))
    }
}

/// Whom an alderman tells first at a stand (C0).
const fn first_told(who: Temperament) -> &'static str {
    match who {
        Temperament::Supple | Temperament::Businesslike => "raad",
        Temperament::Stubborn | Temperament::Hasty => "college",
        Temperament::Follower => "buren",
    }
}

/// What it wants the table to repair (C1).
const fn repair_for_all(who: Temperament) -> &'static str {
    match who {
        Temperament::Supple => "raden",
        Temperament::Businesslike => "verslag",
        Temperament::Stubborn | Temperament::Hasty => "data",
        Temperament::Follower => "jongeren",
    }
}
