//! The municipalities and chairs of a level: how many, figures in range, names unique, roles known.

use super::asks::known_option;
use super::{NAME_SIGNS, filled, in_range, list, unique};
use crate::rules::acts::{Clause, Vocabulary};
use crate::rules::bench::Bench;
use crate::rules::level::finding::{Code, Place, Report, said};
use crate::rules::level::source::{LevelSource, MunicipalitySource, Sources, file};
use crate::rules::score::region::MOST;

/// Council sizes: up to so many inhabitants so many seats (Gemeentewet art. 8 lid 1).
const SEAT_TABLE: [(u32, u32); 17] = [
    (3_000, 9),
    (6_000, 11),
    (10_000, 13),
    (15_000, 15),
    (20_000, 17),
    (25_000, 19),
    (30_000, 21),
    (35_000, 23),
    (40_000, 25),
    (45_000, 27),
    (50_000, 29),
    (60_000, 31),
    (70_000, 33),
    (80_000, 35),
    (100_000, 37),
    (200_000, 39),
    (u32::MAX, 45),
];

/// Most signs of a mark on the map.
const MARK_SIGNS: usize = 3;

/// Most signs of a description or source.
const TEXT_SIGNS: usize = 600;

/// Fewer inhabitants than the smallest municipality of the country (about 900) will have [D].
const FEWEST_INHABITANTS: u32 = 500;

/// Fewer inhabitants than any region of this kind: with so few, no child in heavy care is the rule and one child is the
/// whole forecast [D].
const FEWEST_IN_REGION: u64 = 10_000;

/// More inhabitants than the largest municipality of the country will have.
const MOST_INHABITANTS: u32 = 1_500_000;

/// Seats of a council by law (Gemeentewet art. 8 lid 1).
pub(super) fn seats_by_law(inhabitants: u32) -> u32 {
    SEAT_TABLE.iter().find(|(bound, _)| inhabitants <= *bound).map_or(45, |&(_, seats)| seats)
}

/// Judges the region.
pub(super) fn check(sources: &Sources, report: &mut Report) {
    let Some(level) = &sources.level else { return };
    head(level, report);
    count(level, report);
    names(level, report);
    inhabitants(level, report);
    for (at, m) in level.municipalities.iter().enumerate() {
        figures(m, at, report);
        seats(m, at, report);
    }
    places(level, report);
    roles(level, sources, report);
    red_lines(level, sources, report);
    people_first(level, report);
    chairs(level, report);
}

/// A place in `level.ron`.
fn place(path: impl Into<String>) -> Place {
    Place::new(file::LEVEL, path)
}

/// A place in a municipality.
fn in_mun(at: usize, field: &str) -> Place {
    place(format!("municipalities[{at}].{field}"))
}

/// Name, texts, clause.
fn head(level: &LevelSource, report: &mut Report) {
    filled(report, place("id"), "De naam van de map", &level.id, NAME_SIGNS);
    filled(report, place("name"), "De naam van het level", &level.name, NAME_SIGNS);
    filled(report, place("about"), "De beschrijving", &level.about, TEXT_SIGNS);
    filled(report, place("source"), "De bron", &level.source, TEXT_SIGNS);
    if Clause::parse(&level.forgotten_clause).is_none() {
        report.error(
            Code::UnknownClause,
            place("forgotten_clause"),
            said(
                format!("De regeling kent geen onderdeel '{}'.", level.forgotten_clause),
                "Het vergeten onderdeel moet een van de onderdelen van de regeling zijn.",
                format!("Kies {}.", list(Clause::ALL.iter().map(|clause| clause.name()))),
            ),
        );
    }
}

/// Two to thirty municipalities.
fn count(level: &LevelSource, report: &mut Report) {
    let n = level.municipalities.len();
    if !(2..=MOST).contains(&n) {
        report.error(
            Code::MunicipalityCount,
            place("municipalities"),
            said(
                format!("Deze regio heeft {n} gemeenten."),
                "Een regio telt 2 tot en met 30 gemeenten; stemmacht wordt precies geteld.",
                if n < 2 { "Voeg gemeenten toe." } else { "Voeg gemeenten samen of laat er weg." },
            ),
        );
    }
}

/// Enough inhabitants to model, in every municipality and together.
fn inhabitants(level: &LevelSource, report: &mut Report) {
    for (at, m) in level.municipalities.iter().enumerate().filter(|(_, m)| m.inhabitants < FEWEST_INHABITANTS) {
        report.error(
            Code::TooFewInhabitants,
            in_mun(at, "inhabitants"),
            said(
                format!("{} heeft {} inwoners.", m.name, m.inhabitants),
                "De kleinste gemeente van het land heeft er ongeveer 900. Het model rekent met gemiddelden, en die zeggen \
                 hier niets: meestal heeft dan geen enkel kind specialistische hulp.",
                format!("Vul minstens {FEWEST_INHABITANTS} inwoners in, of voeg de gemeente bij een andere."),
            ),
        );
    }
    let together: u64 = level.municipalities.iter().map(|m| u64::from(m.inhabitants)).sum();
    if together < FEWEST_IN_REGION && level.municipalities.len() >= 2 {
        report.error(
            Code::TooFewInhabitants,
            place("municipalities"),
            said(
                format!("Samen hebben de gemeenten {together} inwoners."),
                "In zo'n kleine regio is zware hulp een zaak van enkele kinderen; wachttijden en kosten zijn dan toeval.",
                format!("Voeg gemeenten toe, tot er minstens {FEWEST_IN_REGION} inwoners zijn."),
            ),
        );
    }
}

/// Codes, names and marks stand once and are not empty.
fn names(level: &LevelSource, report: &mut Report) {
    let all = || level.municipalities.iter().enumerate();
    unique(report, "De code", all().map(|(at, m)| (m.code.as_str(), in_mun(at, "code"))));
    unique(report, "De gemeente", all().map(|(at, m)| (m.name.as_str(), in_mun(at, "name"))));
    let marks = all().filter_map(|(at, m)| Some((m.mark.as_deref()?, in_mun(at, "mark"))));
    unique(report, "De afkorting", marks);
    for (at, m) in all() {
        filled(report, in_mun(at, "code"), "De code", &m.code, NAME_SIGNS);
        filled(report, in_mun(at, "name"), "De naam", &m.name, NAME_SIGNS);
        if let Some(mark) = &m.mark {
            filled(report, in_mun(at, "mark"), "De afkorting", mark, MARK_SIGNS);
        }
    }
}

/// Figures in range; the ranges are wider than any Dutch municipality and narrow enough for the model.
fn figures(m: &MunicipalitySource, at: usize, report: &mut Report) {
    let name = |what: &str| format!("{what} van {}", m.name);
    let mut range = |field: &str, what: &str, value: f64, low_high, remedy: &str| {
        in_range(report, in_mun(at, field), &name(what), value, low_high, remedy);
    };
    let most = f64::from(MOST_INHABITANTS);
    range(
        "inhabitants",
        "Het aantal inwoners",
        f64::from(m.inhabitants),
        (0.0, most),
        "Vul inwoners in, geen euro's of duizendtallen.",
    );
    range("fte", "Het aantal fte", m.fte, (0.1, 100.0), "Vul voltijdbanen op dit dossier in, zoals 0.6.");
    range("use_index", "Het gebruik", m.use_index, (0.1, 10.0), "Vul gebruik per inwoner in; 1 is gemiddeld.");
    range("distance", "De afstand", m.distance, (0.0, 1.0), "0 is dichtbij specialistische plekken, 1 het verst weg.");
    range(
        "trend",
        "De groei van het gebruik",
        m.trend.unwrap_or(0.0),
        (-0.3, 0.3),
        "Vul groei per jaar in: 0.02 is twee procent.",
    );
    range("place", "De breedtegraad", m.place.0, (-90.0, 90.0), "Vul eerst de breedte in graden in, dan de lengte.");
    range("place", "De lengtegraad", m.place.1, (-180.0, 180.0), "Vul eerst de breedte in graden in, dan de lengte.");
    let free = 26.0 * m.fte - 6.0 - 6.5 * m.fte;
    if free <= 0.0 && (0.1..=100.0).contains(&m.fte) {
        report.warning(
            Code::NoFreeHours,
            in_mun(at, "fte"),
            said(
                format!("De ambtenaren van {} houden geen uur over voor dit dossier.", m.name),
                "Van 26 uur per fte gaat 6 uur plus 6,5 uur per fte naar het gewone werk.",
                "Geef minstens 0.4 fte, of leg uit dat deze gemeente niets kan doen.",
            ),
        );
    }
}

/// Seats that can exist, and that fit the inhabitants.
fn seats(m: &MunicipalitySource, at: usize, report: &mut Report) {
    if !(9..=45).contains(&m.seats) || m.seats.is_multiple_of(2) {
        report.error(
            Code::SeatsImpossible,
            in_mun(at, "seats"),
            said(
                format!("De raad van {} heeft {} zetels.", m.name, m.seats),
                "Een raad heeft een oneven aantal van 9 tot en met 45 zetels (Gemeentewet artikel 8).",
                format!("Met {} inwoners zijn het er {}.", m.inhabitants, seats_by_law(m.inhabitants)),
            ),
        );
    } else if m.seats != seats_by_law(m.inhabitants) {
        report.warning(
            Code::SeatsTable,
            in_mun(at, "seats"),
            said(
                format!("De raad van {} heeft {} zetels.", m.name, m.seats),
                format!(
                    "Bij {} inwoners hoort een raad van {} (Gemeentewet artikel 8).",
                    m.inhabitants,
                    seats_by_law(m.inhabitants)
                ),
                "Pas de zetels aan, of laat het zo als de peildatum anders was.",
            ),
        );
    }
}

/// Towns that cover each other on the map.
fn places(level: &LevelSource, report: &mut Report) {
    for (at, m) in level.municipalities.iter().enumerate() {
        if let Some(other) = level.municipalities[..at].iter().find(|other| other.place == m.place) {
            report.warning(
                Code::SamePlace,
                in_mun(at, "place"),
                said(
                    format!("{} ligt op dezelfde plek als {}.", m.name, other.name),
                    "Op de kaart dekt de ene de andere af.",
                    "Geef de plaats van de grootste kern.",
                ),
            );
        }
    }
}

/// Municipalities that get people first are in the level.
fn people_first(level: &LevelSource, report: &mut Report) {
    for (at, code) in level.people_first.iter().enumerate() {
        if !level.municipalities.iter().any(|m| m.code == *code) {
            report.error(
                Code::UnknownMunicipality,
                place(format!("people_first[{at}]")),
                said(
                    format!("Er is geen gemeente met code '{code}'."),
                    "Hier staan de gemeenten waar mensen het eerst gaan zitten.",
                    "Noem de code van een gemeente van dit level.",
                ),
            );
        }
    }
}

/// Red lines on cards name options that exist.
fn red_lines(level: &LevelSource, sources: &Sources, report: &mut Report) {
    let Some(issues) = &sources.issues else { return };
    for (at, m) in level.municipalities.iter().enumerate() {
        for (l, (issue, option)) in m.red_lines.iter().enumerate() {
            known_option(issues, issue, option, &in_mun(at, &format!("red_lines[{l}]")), report);
        }
    }
}

/// Roles that `interests.ron` knows.
fn roles(level: &LevelSource, sources: &Sources, report: &mut Report) {
    let Some(interests) = &sources.interests else {
        return;
    };
    for (at, m) in level.municipalities.iter().enumerate() {
        for (field, role) in [("alderman", &m.alderman), ("council", &m.council)] {
            if !interests.roles.contains_key(role) {
                report.error(
                    Code::UnknownRole,
                    in_mun(at, field),
                    said(
                        format!("De rol '{role}' bestaat niet."),
                        "Zonder belangen weet een bot niet wat hij wil.",
                        format!("Kies {}.", list(interests.roles.keys().map(String::as_str))),
                    ),
                );
            }
        }
    }
}

/// Chairs of the region are regional and stand once; solo chairs are local and exist.
fn chairs(level: &LevelSource, report: &mut Report) {
    let benches = level.regional_seats.iter().enumerate();
    unique(
        report,
        "De stoel",
        benches.clone().map(|(at, bench)| (bench.key(), place(format!("regional_seats[{at}]")))),
    );
    for (at, bench) in benches.filter(|(_, bench)| bench.is_local()) {
        report.error(
            Code::WrongBench,
            place(format!("regional_seats[{at}]")),
            said(
                format!("De stoel '{}' hoort bij een gemeente.", bench.key()),
                "Elke gemeente heeft zelf een raad, een wethouder en een ambtenaar.",
                "Noem hier alleen stoelen van de regio, zoals Bureau of Clerks.",
            ),
        );
    }
    if level.solo_chairs.is_empty() {
        report.warning(
            Code::NoSoloChair,
            place("solo_chairs"),
            said(
                "Dit level stelt geen stoel voor aan wie alleen speelt.",
                "Wie voor het eerst speelt, weet dan niet waar te beginnen.",
                "Noem een of meer stoelen, zoals (bench: Alderman, municipality: \"…\").",
            ),
        );
    }
    for (at, chair) in level.solo_chairs.iter().enumerate() {
        if !chair.bench.is_local() {
            wrong_solo_bench(chair.bench, at, report);
        }
        if !level.municipalities.iter().any(|m| m.code == chair.municipality) {
            report.error(
                Code::UnknownMunicipality,
                place(format!("solo_chairs[{at}].municipality")),
                said(
                    format!("Er is geen gemeente met code '{}'.", chair.municipality),
                    "De stoel moet bij een gemeente van dit level horen.",
                    format!("Kies {}.", list(level.municipalities.iter().map(|m| m.code.as_str()))),
                ),
            );
        }
    }
}

/// A chair of the region proposed for solo play.
fn wrong_solo_bench(bench: Bench, at: usize, report: &mut Report) {
    report.error(
        Code::WrongBench,
        place(format!("solo_chairs[{at}].bench")),
        said(
            format!("Solo spelen kan niet op de stoel '{}'.", bench.key()),
            "Solo speel je een raad, een wethouder of een ambtenaar.",
            "Kies Council, Alderman of Official.",
        ),
    );
}
