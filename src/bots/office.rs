//! How officials and the bureau answer (`asks.md` 8): the work in the order of rule 1.2.6 until the free hours are gone.

use super::desk::{Choice, Desk};
use super::reason::Reason;
use super::temperament::Temperament;
use crate::rules::ask::Answer;
use crate::rules::level::source::Beat;
use crate::rules::view::AskView;

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
            "A15" => self.first(ask, &["klaarzetten", "na-tekenen"], Reason::Work),
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
            "A5" => {
                let time = if self.who == Temperament::Hasty { "voor-zomer" } else { "na-zomer" };
                self.first(ask, &[time], Reason::Deadline)
            }
            "A5b" => {
                let weeks = if self.who == Temperament::Supple { "tien" } else { "acht" };
                self.first(ask, &[weeks], Reason::Nature)
            }
            "A6" => self.vision(ask),
            "A7" => match self.who {
                Temperament::Supple => self.first(ask, &["adviseren"], Reason::Nature),
                Temperament::Businesslike | Temperament::Follower => self.first(ask, &["vragen"], Reason::Nature),
                Temperament::Stubborn | Temperament::Hasty => self.first(ask, &["vertellen"], Reason::Nature),
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
