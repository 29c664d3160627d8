//! How officials and the bureau answer (`asks.md` 8): the work in the order of rule 1.2.6 until the free hours are gone.

use super::desk::{Choice, Desk};
use super::reason::Reason;
use super::temperament::Temperament;
use crate::rules::ask::{Answer, DraftTime, Effect};
use crate::rules::level::source::Beat;
use crate::rules::view::AskView;

/// Recess weeks in that time from which a council is hardly asked (`asks.md` 8, A5).
const MOST_RECESS_WEEKS: i32 = 3;
/// Weeks of the most careful reply note.
const REPLY_WEEKS: i32 = 4;
/// Weeks from consent to entry into force: signing, and a publication that was prepared.
pub(super) const IN_FORCE_WEEKS: i32 = 3;
/// What has to be looked up is overlooked by the hasty once in so many times.
const OVERLOOKED: usize = 8;
/// Ticks of a paper in the order in which they are worth writing.
const TICKS: [&str; 4] = ["twee-keuzes", "kosten", "risicos", "voor-ons"];
/// A share of informing that buys one tick.
const SHARE_PER_TICK: f64 = 0.15;
/// Facts in the order in which councils lack them.
const FACTS: [&str; 4] = ["gebruik", "kosten", "wachten", "scenarios"];
/// Share of informing from which facts come with a reading guide.
const GUIDE_FROM: f64 = 0.6;

impl Desk<'_> {
    /// The answer of an official to an ask of its own bench.
    pub(super) fn official_answer(&self, id: &str, ask: &AskView) -> Option<Choice> {
        match id {
            "A1" => self.work(ask),
            "A2" => self.paper(ask),
            "A3" => self.facts(ask),
            "A4" => self.check_text(ask),
            "A11" => match self.who {
                Temperament::Hasty => self.first(ask, &["regelen"], Reason::Haste),
                Temperament::Supple | Temperament::Businesslike => self.first(ask, &["varianten"], Reason::Nature),
                Temperament::Stubborn | Temperament::Follower => None,
            },
            "A15" => self.publish(ask),
            "A21" => self.fact_of_the_week(ask),
            _ => None,
        }
    }

    /// Where the hours go: what councils hear first, then what the law asks, then the text.
    fn work(&self, ask: &AskView) -> Option<Choice> {
        let keys: &[&str] = match (self.view.clock.moment.round, self.view.clock.beat) {
            (1, Beat::Apart) => &["keuzenota", "feiten", "tekst"],
            (1, _) => &["gemeenteblad", "tekst", "feiten"],
            _ => &["gemeenteblad", "tekst", "feiten"],
        };
        Some((Answer::Cards(self.cards(ask, keys, 3, f64::INFINITY)), Reason::Work))
    }

    /// Publication: prepared, or after signing when there are no hours for it. The hasty overlook it once in a while.
    fn publish(&self, ask: &AskView) -> Option<Choice> {
        if self.who == Temperament::Hasty && self.lot(ask, 2 * OVERLOOKED) == 0 {
            return self.first(ask, &["later"], Reason::Haste);
        }
        self.first(ask, &["klaarzetten", "na-tekenen"], Reason::Work)
    }

    /// The choice note: more ticks the more it informs.
    fn paper(&self, ask: &AskView) -> Option<Choice> {
        let ticks = (self.row.informing / SHARE_PER_TICK).clamp(1.0, 4.0) as usize;
        Some((Answer::Cards(self.cards(ask, &TICKS, ticks, self.informing_hours())), Reason::Work))
    }

    /// Facts for the council, within the hours for informing.
    fn facts(&self, ask: &AskView) -> Option<Choice> {
        let guide = self.row.informing >= GUIDE_FROM;
        let mut keys: Vec<&str> = if guide { vec!["leeswijzer"] } else { Vec::new() };
        let start = self.lot(ask, FACTS.len() - 1);
        keys.extend((0..FACTS.len() - 1).map(|k| FACTS[(start + k) % (FACTS.len() - 1)]));
        keys.push(FACTS[FACTS.len() - 1]);
        let chosen = self.cards(ask, &keys, 5, self.informing_hours());
        let only_guide = guide && chosen.len() == 1;
        Some((Answer::Cards(if only_guide { Vec::new() } else { chosen }), Reason::Work))
    }

    /// Two parts of the text; officials of neighbours take other parts, so that together they read everything.
    fn check_text(&self, ask: &AskView) -> Option<Choice> {
        let parts = if self.home.0.is_multiple_of(2) { ["raden", "bestuur"] } else { ["weggaan", "evaluatie"] };
        Some((Answer::Cards(self.cards(ask, &parts, 2, self.free_hours().max(0.0))), Reason::Law))
    }

    /// The fact of this week: to the alderman, or to both when it informs much.
    fn fact_of_the_week(&self, ask: &AskView) -> Option<Choice> {
        let keys: &[&str] = match self.who {
            Temperament::Hasty => return None,
            Temperament::Supple => &["allebei", "raad"],
            Temperament::Follower => &["raad"],
            Temperament::Stubborn | Temperament::Businesslike => &["wethouder"],
        };
        if self.free_hours() <= 0.0 {
            return self.standstill(ask, Reason::NoRoom);
        }
        self.first(ask, keys, Reason::Asked)
    }

    /// When the draft goes out. The hasty take the first week that there is; the stubborn hold it back while the table has
    /// left something open; the supple wait for one table more if the calendar has room; the others take the first week
    /// from which the councils lose fewer than three weeks to recess.
    fn send_draft(&self, ask: &AskView) -> Option<Choice> {
        let calendar = self.level.calendar();
        let view_weeks = self.level.norms().view_weeks();
        let sent = |time| self.level.draft_week(time, &self.draft);
        let heard = |time| calendar.recess_weeks(sent(time), sent(time) + view_weeks - 1) < MOST_RECESS_WEEKS;
        let in_time = |time| {
            let consent = calendar.council_from(sent(time) + view_weeks + REPLY_WEEKS);
            consent + IN_FORCE_WEEKS <= self.view.clock.deadlines.arrangement
        };
        let left_open = self.view.issues.iter().any(|issue| issue.open && !issue.agreed);
        let (time, reason) = match self.who {
            Temperament::Hasty => (DraftTime::BeforeSummer, Reason::Haste),
            Temperament::Stubborn if left_open => (DraftTime::AfterTable, Reason::Nature),
            Temperament::Supple if in_time(DraftTime::AfterTable) => (DraftTime::AfterTable, Reason::TimeLeft),
            _ if heard(DraftTime::BeforeSummer) => (DraftTime::BeforeSummer, Reason::Deadline),
            _ => (DraftTime::AfterSummer, Reason::Deadline),
        };
        let options = self.level.ask(ask.ask).options();
        let k = options.iter().position(|option| option.does.contains(&Effect::SendDraft(time)))?;
        Some((Answer::Choice(k as u8), reason))
    }

    /// Parts of the regiovisie: three in the first round, what is left later.
    fn vision(&self, ask: &AskView) -> Option<Choice> {
        let parts: &[&str] = match self.view.clock.moment.round {
            1 => &["schaarste", "inspraak", "andere-regios"],
            _ => &["onderwijs"],
        };
        Some((Answer::Cards(self.cards(ask, parts, 3, f64::INFINITY)), Reason::Law))
    }

    /// The answer of the bureau, or of the official who holds its chair.
    pub(super) fn bureau_answer(&self, id: &str, ask: &AskView) -> Option<Choice> {
        match id {
            "A5" => self.send_draft(ask),
            "A5b" => match self.who {
                Temperament::Supple => self.first(ask, &["tien"], Reason::Nature),
                Temperament::Hasty if self.lot(ask, OVERLOOKED) == 0 => self.first(ask, &["oude-lijst"], Reason::Haste),
                _ => self.first(ask, &["acht"], Reason::Nature),
            },
            "A6" => self.vision(ask),
            "A7" => match self.who {
                Temperament::Supple => self.first(ask, &["adviseren"], Reason::Nature),
                Temperament::Businesslike | Temperament::Follower => self.first(ask, &["vragen"], Reason::Nature),
                Temperament::Stubborn => self.first(ask, &["vertellen"], Reason::Nature),
                Temperament::Hasty => None,
            },
            "A7b" if self.row.informing >= 0.5 => self.first(ask, &["ja"], Reason::Work),
            "A12" => {
                let days = if self.who == Temperament::Supple { "tien-dagen" } else { "vijf-dagen" };
                self.first(ask, &[days], Reason::Law)
            }
            "A13" => self.first(ask, &[self.row.reply_note, "brief"], Reason::Nature),
            "A16" => match self.who {
                Temperament::Supple | Temperament::Businesslike => self.first(ask, &["nu"], Reason::Nature),
                Temperament::Stubborn | Temperament::Follower => self.first(ask, &["na-bestuur"], Reason::Nature),
                Temperament::Hasty => None,
            },
            "A17" => self.first(ask, &["uitvoering"], Reason::Law),
            "A24" => match self.who {
                Temperament::Hasty => None,
                Temperament::Supple => self.first(ask, &["twaalf", "acht"], Reason::Law),
                Temperament::Stubborn | Temperament::Businesslike | Temperament::Follower => {
                    self.first(ask, &["acht"], Reason::Law)
                }
            },
            "A23" if self.who == Temperament::Hasty => self.first(ask, &["niet"], Reason::Haste),
            "A23" => self.first(ask, &["meten"], Reason::Work),
            "A22" => match self.who {
                Temperament::Supple => self.first(ask, &["twee-varianten"], Reason::Nature),
                Temperament::Stubborn => self.first(ask, &["eigen-wethouder"], Reason::Nature),
                Temperament::Businesslike | Temperament::Hasty | Temperament::Follower => None,
            },
            _ => None,
        }
    }
}
