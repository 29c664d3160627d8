//! The chairs of the region: bureau, clerks, buyer, controller, chair, provider, client council, press.

use super::{Mind, Temperament};
use crate::rules::ask::Answer;
use crate::rules::ids::Week;
use crate::rules::level::Ask;
use crate::rules::view::AskView;

/// Recess weeks in a term from which another week is better.
const MANY_RECESS_WEEKS: i32 = 3;
/// Weeks of a view.
const VIEW_WEEKS: Week = 8;
/// Weeks that must be left before contracts start for every step of the purchase.
const ROOM_WEEKS: Week = 13;

impl Mind<'_> {
    /// The answer of a chair of the region, or of whoever holds it.
    pub(super) fn as_region(&self, ask: &AskView, source: &Ask) -> Option<Answer> {
        let temper = self.temper();
        let hasty = temper == Temperament::Hasty;
        let rounds = |first: &'static [&'static str], later: &'static [&'static str]| {
            if self.view.clock.moment.round == 1 { first } else { later }
        };
        let all = f64::INFINITY;
        match source.id() {
            "A5" => self.first(ask, source, &[self.when_to_send(), "na-zomer"]),
            "A5b" => self.first(ask, source, &[if temper == Temperament::Supple { "tien" } else { "acht" }]),
            "A6" => self.cards(ask, source, rounds(&["schaarste", "andere-regios", "onderwijs"], &["inspraak"]), all),
            "A7" => self.first(ask, source, if hasty { &["vertellen"] } else { &["adviseren", "vragen", "vertellen"] }),
            "A7b" => self.first(ask, source, if hasty { &["nee"] } else { &["ja", "nee"] }),
            "A8" => self.first(ask, source, if hasty { &["geen"] } else { &["vier", "geen"] }),
            "A9" => self.cards(ask, source, self.steps(), all),
            "A10" => self.first(ask, source, &["niemand"]),
            "A12" => self.first(ask, source, if temper == Temperament::Supple { &["tien-dagen", "vijf-dagen"] } else { &["vijf-dagen"] }),
            "A13" => self.first(ask, source, &[temper.reply_note(), "brief"]),
            "A14" => self.cards(ask, source, &["kaders", "twaalf-weken", "antwoord", "provincie"], all),
            "A16" => self.first(ask, source, if hasty { &["begroting"] } else { &["nu", "na-bestuur"] }),
            "A17" => self.first(ask, source, &["uitvoering"]),
            "A18" => self.cards(ask, source, &["loon", "per-kind", "overhead", "stijging"], all),
            "A19" => self.first(ask, source, &["openbaar"]),
            "A20" => self.first(ask, source, &["per-bieder"]),
            "A22" => self.first(ask, source, if hasty { &["eigen-wethouder"] } else { &["midden"] }),
            "G2" => self.first(ask, source, &["nee"]),
            "G3" => self.first(ask, source, &["feiten"]),
            "G4" => self.first(ask, source, rounds(&["vroeg", "nee"], &["nee"])),
            "V1" => self.first(ask, source, &["kleinste"]),
            "V2" => self.first(ask, source, &["twee"]),
            "V3" => self.first(ask, source, &["splitsen", "apart"]),
            "P1" => self.first(ask, source, &["alles"]),
            "P2" => self.first(ask, source, &["ja"]),
            "J1" => self.cards(ask, source, &["kort-wachten", "eigen-hulpverlener"], all),
            "J2" => self.first(ask, source, &["verblijf"]),
            "X1" => self.first(ask, source, &["winst"]),
            _ => None,
        }
    }

    /// Before the summer when that leaves few recess weeks, or when there is haste.
    fn when_to_send(&self) -> &'static str {
        let (first, _) = self.level.calendar().long_recess();
        let recess = self.level.calendar().recess_weeks(first - 3, first - 3 + VIEW_WEEKS);
        if self.temper() == Temperament::Hasty || recess < MANY_RECESS_WEEKS { "voor-zomer" } else { "na-zomer" }
    }

    /// Steps of the purchase that still leave room before the start.
    fn steps(&self) -> &'static [&'static str] {
        let left = self.level.calendar().contracts_start() - self.view.clock.week;
        match left - ROOM_WEEKS {
            15.. => &["bevragen", "kostprijs", "toetsen", "wachten"],
            12..15 => &["bevragen", "kostprijs", "toetsen"],
            8..12 => &["bevragen", "kostprijs", "wachten"],
            _ => &["kostprijs", "bevragen"],
        }
    }
}
