//! What is wrong with a situation, for its author: names, weeks, counts and rulings that cannot be or contradict each other.

use super::record::WEEK_DAYS;
use super::situation::{ActSource, Expect, Ground, Situation};
use super::word::Reach;
use crate::rules::ids::Week;
use crate::rules::level::finding::{Code, Place, Report, said};
use crate::rules::level::source::RegionalDuty;

/// The most weeks of a situation: ten years.
const LAST_WEEK: Week = 520;
/// The most municipalities.
const MOST: usize = 30;

/// Where a field of the situation stands.
type At<'a> = &'a dyn Fn(&str) -> Place;

impl Situation {
    /// Everything that is wrong with it.
    pub(super) fn check(&self, ground: &Ground, place: At, report: &mut Report) {
        let names = self.names(ground);
        self.check_municipalities(place, report);
        self.check_figures(place, report);
        let mut before = (Week::MIN, 0);
        for (k, act) in self.acts.iter().enumerate() {
            let at = |field: &str| place(&format!("acts[{k}].{field}"));
            act.check(names, &at, report);
            self.check_time(act, before, &at, report);
            before = before.max((act.week, act.day));
        }
        for (k, expect) in self.expect.iter().enumerate() {
            self.check_expectation(k, expect, ground, place, report);
        }
        for (k, (norm, _)) in self.rulings.iter().enumerate() {
            let at = place(&format!("rulings[{k}]"));
            if twice(&self.rulings[..k], norm, |(other, _)| other) {
                again(norm, "Eén norm krijgt één oordeel van de tafel.", at.clone(), report);
            }
            check_ruling(norm, ground, at, report);
        }
    }

    /// The names of its own municipalities.
    fn check_municipalities(&self, place: At, report: &mut Report) {
        if self.municipalities.len() > MOST {
            let words = said(
                format!("Hier staan {} gemeenten.", self.municipalities.len()),
                format!("Een regio heeft er hooguit {MOST}."),
                "Haal er weg.",
            );
            report.error(Code::MunicipalityCount, place("municipalities"), words);
        }
        for (k, name) in self.municipalities.iter().enumerate() {
            let at = place(&format!("municipalities[{k}]"));
            if name.trim().is_empty() {
                let words = said(
                    "Een gemeente heeft geen naam.",
                    "Zonder naam is in geen zin te lezen over wie het gaat.",
                    "Geef haar een naam, of haal haar weg.",
                );
                report.error(Code::EmptyText, at, words);
            } else if self.municipalities[..k].contains(name) {
                again(name, "Een daad hoort dan bij twee gemeenten.", at, report);
            }
        }
    }

    /// Counts, dates, the duty and the week now.
    fn check_figures(&self, place: At, report: &mut Report) {
        for (k, (count, value)) in self.counts.iter().enumerate() {
            let at = place(&format!("counts[{k}]"));
            if *value < 0 {
                let words = said(
                    format!("{} is {value}.", count.name()),
                    "Minder dan nul kan niet geteld worden.",
                    "Schrijf nul of meer.",
                );
                report.error(Code::OutOfRange, at.clone(), words);
            }
            if twice(&self.counts[..k], count, |(other, _)| other) {
                again(count.name(), "Dan telt alleen het laatste getal.", at, report);
            }
        }
        for (k, (date, week)) in self.dates.iter().enumerate() {
            let at = place(&format!("dates[{k}]"));
            if twice(&self.dates[..k], date, |(other, _)| other) {
                again(date.name(), "Dan telt alleen de laatste week.", at.clone(), report);
            }
            in_time(date.name(), *week, at, report);
        }
        match self.duty {
            RegionalDuty::From(week) => in_time("De regionale plicht", week, place("duty"), report),
            RegionalDuty::InForce | RegionalDuty::Never => {}
        }
        if let Some(now) = self.now {
            in_time("De week van nu", now, place("now"), report);
        }
    }

    /// An act comes after the one before it, and not after now.
    fn check_time(&self, act: &ActSource, before: (Week, i16), at: At, report: &mut Report) {
        if (act.week, act.day) < before {
            let words = said(
                format!(
                    "{} staat in week {} (dag {}) na een daad in week {} (dag {}).",
                    act.act.name(),
                    act.week,
                    act.day,
                    before.0,
                    before.1
                ),
                "Daden staan op volgorde van tijd; anders is een fout in een week niet te zien.",
                "Zet de daad op haar plaats, of verbeter de week of de dag.",
            );
            let field = if act.week < before.0 { "week" } else { "day" };
            report.error(Code::ActsOrder, at(field), words);
        }
        if let Some(now) = self.now.filter(|now| act.week > *now) {
            let words = said(
                format!("{} staat in week {}, maar het is nu week {now}.", act.act.name(), act.week),
                "Wat nog moet komen, is nog niet gebeurd.",
                "Haal de daad weg, of schrijf een latere week bij now.",
            );
            report.error(Code::WeekOutside, at("week"), words);
        }
    }

    /// Names in an expectation.
    fn check_expectation(&self, k: usize, expect: &Expect, ground: &Ground, place: At, report: &mut Report) {
        known_norm(&expect.norm, ground, place(&format!("expect[{k}].norm")), report);
        for (council, _) in &expect.councils {
            known_municipality(council, self.names(ground), place(&format!("expect[{k}].councils")), report);
        }
    }
}

impl ActSource {
    /// Everything that is wrong with an act by itself.
    fn check(&self, names: &[String], at: At, report: &mut Report) {
        in_time(self.act.name(), self.week, at("week"), report);
        if !(1..=WEEK_DAYS).contains(&self.day) {
            let words =
                said(format!("Dag {} bestaat niet.", self.day), "Maandag is 1 en zondag is 7.", "Verbeter de dag.");
            report.error(Code::OutOfRange, at("day"), words);
        }
        for name in &self.who {
            known_municipality(name, names, at("who"), report);
        }
        if self.act.reach() == Reach::Once && !self.who.is_empty() {
            let words = said(
                format!("{} is een daad van de regio als geheel.", self.act.name()),
                "Er is er maar een, dus een gemeente erbij zegt niets.",
                "Haal who weg.",
            );
            report.warning(Code::ActOfRegion, at("who"), words);
        }
    }
}

/// Whether something stood before under the same key.
fn twice<T, K: PartialEq>(earlier: &[T], key: &K, of: impl Fn(&T) -> &K) -> bool {
    earlier.iter().any(|other| of(other) == key)
}

/// Reports what stands twice.
fn again(what: &str, why: &str, place: Place, report: &mut Report) {
    report.error(Code::DuplicateId, place, said(format!("'{what}' staat er twee keer."), why, "Haal er één weg."));
}

/// Reports a week that no situation has.
fn in_time(what: &str, week: Week, place: Place, report: &mut Report) {
    if !(0..=LAST_WEEK).contains(&week) {
        let words = said(
            format!("{what} staat in week {week}."),
            format!("Weken tellen van 0 tot en met {LAST_WEEK}."),
            "Verbeter de week.",
        );
        report.error(Code::WeekOutside, place, words);
    }
}

/// Reports a ruling on a norm that does not exist, or that leaves nothing to the table.
fn check_ruling(norm: &str, ground: &Ground, place: Place, report: &mut Report) {
    match ground.norms.find(norm) {
        None => known_norm(norm, ground, place, report),
        Some((_, found)) if found.test.question().is_none() => {
            let words = said(
                format!("De tafel oordeelt hier over '{norm}'."),
                "Deze norm stelt geen vraag: de daden en de tekst beslissen.",
                "Haal het oordeel weg, of kies een norm die een vraag stelt.",
            );
            report.error(Code::RulingWithoutQuestion, place, words);
        }
        Some(_) => {}
    }
}

/// Reports a norm that does not exist.
fn known_norm(norm: &str, ground: &Ground, place: Place, report: &mut Report) {
    if ground.norms.find(norm).is_none() {
        let words = said(
            format!("De norm '{norm}' bestaat niet."),
            "Alleen normen uit norms.ron hebben een oordeel.",
            "Neem een id uit 'regiotafel law'.",
        );
        report.error(Code::UnknownNorm, place, words);
    }
}

/// Reports a municipality that does not exist.
fn known_municipality(name: &str, names: &[String], place: Place, report: &mut Report) {
    if !names.iter().any(|other| other == name) {
        let words = said(
            format!("De gemeente '{name}' doet niet mee."),
            "Een daad hoort bij een gemeente van deze situatie.",
            format!("Kies uit: {}.", names.join(", ")),
        );
        report.error(Code::UnknownMunicipality, place, words);
    }
}
