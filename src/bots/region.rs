//! How the other chairs of the region answer (`asks.md` 8): clerks, buyer, controller, chair, provider, client council, press.

use super::desk::{Choice, Desk};
use super::reason::Reason;
use super::temperament::Temperament;
use crate::rules::acts::Vocabulary;
use crate::rules::ask::Answer;
use crate::rules::score::issue::CareForm;
use crate::rules::view::AskView;

/// Weeks that have to be left between award and start.
const IMPLEMENTATION_WEEKS: i32 = 13;
/// Steps of the purchase with their weeks, the first to be dropped last.
const STEPS: [(&str, i32); 4] = [("bevragen", 4), ("kostprijs", 4), ("wachten", 3), ("toetsen", 4)];
/// Margin at which a provider signs up.
const SOUND_MARGIN: f64 = 0.01;
/// Weeks that a way past the councils takes.
const COUNCIL_WEEKS: i32 = 8;
/// What a council needs between the end of its view and the start date.
const AFTER_VIEW_WEEKS: i32 = 4;

impl Desk<'_> {
    /// The answer of a chair of the region (other than the bureau).
    pub(super) fn region_answer(&self, id: &str, ask: &AskView) -> Option<Choice> {
        match id {
            "A8" => self.first(ask, &["vier"], Reason::Nature),
            "G2" => self.extra_meeting(ask),
            "G3" => self.first(ask, &["feiten"], Reason::Nature),
            "G4" => self.first(ask, &["vroeg"], Reason::Nature),
            "A9" => self.purchase_steps(ask),
            "A10" => match self.who {
                Temperament::Hasty => self.first(ask, &["gesprek"], Reason::Haste),
                Temperament::Supple => self.first(ask, &["allen"], Reason::Nature),
                Temperament::Stubborn | Temperament::Businesslike | Temperament::Follower => {
                    self.first(ask, &["niemand"], Reason::Law)
                }
            },
            "A14" => Some((
                Answer::Cards(self.cards(ask, &["kaders", "twaalf-weken", "antwoord", "provincie"], 4, f64::INFINITY)),
                Reason::Law,
            )),
            "A18" => Some((
                Answer::Cards(self.cards(ask, &["loon", "per-kind", "overhead", "stijging"], 4, f64::INFINITY)),
                Reason::Law,
            )),
            "A19" => self.first(ask, &["openbaar"], Reason::Law),
            "A20" => self.first(ask, &["per-bieder"], Reason::Law),
            "V1" => self.first(ask, &["kleinste"], Reason::Nature),
            "V2" => {
                let times = if self.who == Temperament::Hasty { "vier" } else { "twee" };
                self.first(ask, &[times], Reason::Nature)
            }
            "V3" => self.deadlock(ask),
            "V4" => match self.who {
                Temperament::Hasty => None,
                Temperament::Supple => self.first(ask, &["groot", "klein"], Reason::Nature),
                Temperament::Stubborn | Temperament::Businesslike | Temperament::Follower => {
                    self.first(ask, &["klein"], Reason::TimeLeft)
                }
            },
            "P1" => self.open_books(ask),
            "P2" => self.sign_up(ask),
            "J1" => self.wishes(ask),
            "J2" | "X1" => {
                let options = self.level.ask(ask.ask).options().len();
                Some((Answer::Choice(self.lot(ask, options) as u8), Reason::Lot))
            }
            _ => None,
        }
    }

    /// An extra council meeting only when the calendar is too tight without; the hasty always want one.
    fn extra_meeting(&self, ask: &AskView) -> Option<Choice> {
        if self.who == Temperament::Hasty {
            return self.first(ask, &["ja"], Reason::Haste);
        }
        let calendar = self.level.calendar();
        let due = self.view.clock.deadlines.arrangement;
        let received = self.view.municipalities.iter().filter_map(|town| town.draft_received).max();
        let tight = received.is_some_and(|week| {
            let reply = week + COUNCIL_WEEKS + AFTER_VIEW_WEEKS;
            reply < due && calendar.council_from(reply) + AFTER_VIEW_WEEKS > due
        });
        if tight { self.first(ask, &["ja"], Reason::Deadline) } else { self.first(ask, &["nee"], Reason::TimeLeft) }
    }

    /// All steps that still leave thirteen weeks before the start; tests of demands go first, then the standstill.
    fn purchase_steps(&self, ask: &AskView) -> Option<Choice> {
        let award = self.level.plain_award_week(self.format, &self.draft);
        let mut room = self.view.clock.deadlines.contracts - IMPLEMENTATION_WEEKS - award;
        let mut keys = Vec::new();
        for (key, weeks) in STEPS {
            if weeks <= room || keys.len() < 2 {
                keys.push(key);
                room -= weeks;
            }
        }
        Some((Answer::Cards(self.cards(ask, &keys, 4, f64::INFINITY)), Reason::TimeLeft))
    }

    /// Split; past the councils when there is time; else put aside. The supple and the stubborn go to the
    /// councils before they split anything, the hasty put it aside at once.
    fn deadlock(&self, ask: &AskView) -> Option<Choice> {
        let several = self.view.packages.last().is_some_and(|package| package.options.len() > 1);
        let time = self.view.clock.week + COUNCIL_WEEKS <= self.view.clock.round_ends;
        match (self.who, several, time) {
            (Temperament::Hasty, ..) => self.first(ask, &["apart"], Reason::Haste),
            (Temperament::Supple | Temperament::Stubborn, _, true) | (_, false, true) => {
                self.first(ask, &["raden"], Reason::TimeLeft)
            }
            (_, true, _) => self.first(ask, &["splitsen"], Reason::Nature),
            (_, false, false) => self.first(ask, &["apart"], Reason::Deadline),
        }
    }

    /// A provider opens its books when the price is a real one.
    fn open_books(&self, ask: &AskView) -> Option<Choice> {
        let real = self.draft_has("K4_tarief", "reeel")
            || self
                .view
                .issues
                .iter()
                .any(|issue| Some(issue.issue) == self.issue("K4_tarief") && issue.open && !issue.agreed);
        if real { self.first(ask, &["alles"], Reason::Margin) } else { self.first(ask, &["nee"], Reason::Margin) }
    }

    /// It signs up when the margin on stay is sound.
    fn sign_up(&self, ask: &AskView) -> Option<Choice> {
        let outcome = self.level.model().outcomes(&self.draft, None);
        let sound = outcome.flow.forms[CareForm::Stay.at()].margin >= SOUND_MARGIN;
        if sound {
            self.first(ask, &["ja"], Reason::Margin)
        } else {
            self.first(ask, &["langer-contract"], Reason::Margin)
        }
    }

    /// The two wishes that would bring clients most.
    fn wishes(&self, ask: &AskView) -> Option<Choice> {
        let model = self.level.model();
        let seat = model.seat("clientenraad", None)?;
        let worth = |package| model.utility(&seat, &model.outcomes(&package, None));
        let now = worth(self.draft);
        let mut gains: Vec<(f64, u8)> = self
            .effect_issues(ask)
            .into_iter()
            .map(|(k, issue, _)| {
                let options = self.level.issues().options(issue);
                let most = options.map(|option| worth(self.draft.with(issue, option)) - now).fold(0.0, f64::max);
                (most, k)
            })
            .collect();
        gains.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut chosen: Vec<u8> = gains.iter().take(2).map(|(_, k)| *k).collect();
        chosen.sort_unstable();
        Some((Answer::Cards(chosen), Reason::Gain))
    }
}
