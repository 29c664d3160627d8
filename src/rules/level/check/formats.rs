//! The formats: rounds that follow each other, beats inside them, issues on the table, the background (`asks.md` 7). The asks
//! that are put in a beat are judged in `put`.

use super::asks::{known_issue, known_option};
use super::{in_range, put, sheets, unique};
use crate::rules::ask::AskSource;
use crate::rules::bench::Bench;
use crate::rules::ids::Week;
use crate::rules::level::finding::{Code, Place, Report, said};
use crate::rules::level::source::{FormatSource, RoundSource, Sources, file};
use std::collections::BTreeSet;

/// Whether chairs of a bench exist in a format on this level.
pub(super) fn plays(format: &FormatSource, sources: &Sources, bench: Bench) -> bool {
    let on_level = sources.level.as_ref().is_none_or(|level| level.regional_seats.contains(&bench));
    format.local_seats.contains(&bench) || (format.regional_seats.contains(&bench) && on_level)
}

/// The bench that answers for another one: itself when it plays, else the neighbour to whom it falls (`asks.md` 0).
pub(super) fn holder(format: &FormatSource, sources: &Sources, bench: Bench) -> Option<Bench> {
    let mut bench = bench;
    while !plays(format, sources, bench) {
        bench = match bench {
            Bench::Buyer | Bench::Controller => Bench::Bureau,
            Bench::Bureau => Bench::Official,
            Bench::Council
            | Bench::Alderman
            | Bench::Official
            | Bench::Clerks
            | Bench::Chair
            | Bench::Provider
            | Bench::ClientCouncil
            | Bench::Press => return None,
        };
    }
    Some(bench)
}

/// Every bench that has a chair in a format.
pub(super) fn benches<'a>(format: &'a FormatSource, sources: &'a Sources) -> impl Iterator<Item = Bench> + 'a {
    Bench::ALL.into_iter().filter(|bench| plays(format, sources, *bench))
}

/// The ask with this id.
pub(super) fn ask<'a>(sources: &'a Sources, id: &str) -> Option<&'a AskSource> {
    sources.asks.as_ref()?.0.iter().find(|ask| ask.id == id)
}

/// A format and its place.
pub(super) struct At<'a> {
    pub(super) sources: &'a Sources,
    pub(super) format: &'a FormatSource,
    path: String,
}

impl At<'_> {
    /// A place in this format.
    pub(super) fn place(&self, field: impl AsRef<str>) -> Place {
        Place::new(file::FORMATS, format!("{}.{}", self.path, field.as_ref()))
    }
}

/// Judges the formats.
pub(super) fn check(sources: &Sources, report: &mut Report) {
    let Some(formats) = &sources.formats else {
        return;
    };
    if formats.is_empty() {
        report.error(
            Code::NoFormat,
            Place::new(file::FORMATS, ""),
            said(
                "Hier staat geen enkele vorm.",
                "Zonder vorm zijn er geen rondes: dit level kan niet worden gespeeld.",
                "Neem een vorm over uit levels/common/formats.ron.",
            ),
        );
    }
    let named = sources.level.as_ref().and_then(|level| level.group_format.as_ref());
    if let Some(id) = named.filter(|id| formats.iter().all(|format| format.id != **id)) {
        report.error(
            Code::NoFormat,
            Place::new(file::LEVEL, "group_format"),
            said(
                format!("De vorm '{id}' bestaat niet."),
                "Een groep die geen vorm noemt, kan dan niet beginnen.",
                "Noem een vorm uit formats.ron, of laat dit weg.",
            ),
        );
    }
    let ids = formats.iter().enumerate();
    unique(
        report,
        "De vorm",
        ids.map(|(f, format)| (format.id.as_str(), Place::new(file::FORMATS, format!("[{f}].id")))),
    );
    for (f, format) in formats.iter().enumerate() {
        let at = At { sources, format, path: format!("[{f}]") };
        head(&at, report);
        knobs(&at, report);
        sheets::check(&at, report);
        rounds(&at, report);
        for (r, round) in format.rounds.iter().enumerate() {
            tablings(&at, r, round, report);
            for (b, beat) in round.beats.iter().enumerate() {
                put::asks_of_beat(&at, r, b, beat, report);
            }
            put::idle(&at, r, round, report);
        }
        background(&at, report);
    }
}

/// Points and chairs.
fn head(at: &At<'_>, report: &mut Report) {
    let points = f64::from(at.format.points);
    in_range(
        report,
        at.place("points"),
        "Het aantal punten",
        points,
        (1.0, 5.0),
        "Een zienswijze telt hooguit vijf punten.",
    );
    for (s, bench) in at.format.regional_seats.iter().enumerate().filter(|(_, bench)| bench.is_local()) {
        report.error(
            Code::WrongBench,
            at.place(format!("regional_seats[{s}]")),
            said(
                format!("De stoel '{}' hoort bij een gemeente.", bench.key()),
                "Elke gemeente heeft zelf een raad, een wethouder en een ambtenaar.",
                "Noem hier alleen stoelen van de regio.",
            ),
        );
    }
    if at.format.rounds.is_empty() || at.format.rounds.len() > 9 {
        report.error(
            Code::EmptyRound,
            at.place("rounds"),
            said(
                format!("Deze vorm heeft {} rondes.", at.format.rounds.len()),
                "Een vorm heeft 1 tot en met 9 rondes.",
                "Voeg rondes toe of laat er weg.",
            ),
        );
    }
}

/// Knobs have two settings or more, each about the same issues, all of them tabled together.
fn knobs(at: &At<'_>, report: &mut Report) {
    let Some(issues) = &at.sources.issues else { return };
    for (k, knob) in at.format.knobs.iter().enumerate() {
        for (s, (_, picks)) in knob.settings.iter().enumerate() {
            for (p, (issue, option)) in picks.iter().enumerate() {
                let place = at.place(format!("knobs[{k}].settings[{s}][1][{p}]"));
                known_option(issues, issue, option, &place, report);
            }
        }
        let about = |picks: &[(String, String)]| picks.iter().map(|(issue, _)| issue.clone()).collect::<BTreeSet<_>>();
        let first = knob.settings.first().map(|(_, picks)| about(picks)).unwrap_or_default();
        let same = knob.settings.iter().all(|(_, picks)| about(picks) == first && picks.len() == first.len());
        let mut tablings = at.format.rounds.iter().flat_map(|round| &round.tablings);
        let together = |tabling: &Vec<String>| {
            let here = first.iter().filter(|issue| tabling.contains(issue)).count();
            here == 0 || here == first.len()
        };
        if knob.settings.len() < 2 || first.is_empty() || !same || !tablings.all(together) {
            report.error(
                Code::BadKnob,
                at.place(format!("knobs[{k}]")),
                said(
                    format!("De knop '{}' is niet compleet.", knob.id),
                    "Een knop heeft minstens twee standen, elk over dezelfde kwesties, en die liggen samen op tafel.",
                    "Geef elke stand een optie voor elke kwestie, en leg de kwesties in één pakket.",
                ),
            );
        }
    }
}

/// Rounds from week 0 on, without gap or overlap, within the horizon, each with beats and a council meeting.
fn rounds(at: &At<'_>, report: &mut Report) {
    let level = at.sources.level.as_ref();
    let mut expected: Week = 0;
    for (r, round) in at.format.rounds.iter().enumerate() {
        let (from, until) = round.weeks;
        if from != expected || until < from {
            report.error(
                Code::RoundsOrder,
                at.place(format!("rounds[{r}].weeks")),
                said(
                    format!("Ronde {} loopt van week {from} tot en met week {until}.", r + 1),
                    format!("De ronde moet beginnen in week {expected} en daarna eindigen."),
                    "Laat elke ronde beginnen waar de vorige stopt.",
                ),
            );
        }
        expected = until.saturating_add(1);
        if level.is_some_and(|level| until > level.calendar.horizon) {
            report.error(
                Code::WeekOutside,
                at.place(format!("rounds[{r}].weeks")),
                said(
                    format!("Ronde {} eindigt in week {until}.", r + 1),
                    "Dat is na de laatste week van dit level.",
                    "Maak de ronde korter of het level langer.",
                ),
            );
        }
        let meets = |level: &crate::rules::level::source::LevelSource| {
            level.calendar.councils.iter().any(|week| (from..=until).contains(week))
        };
        if level.is_some_and(|level| !meets(level)) {
            report.error(
                Code::RoundWithoutCouncil,
                at.place(format!("rounds[{r}].weeks")),
                said(
                    format!("In ronde {} vergadert geen enkele raad.", r + 1),
                    "Zonder raadsvergadering kan een raad niets besluiten.",
                    "Maak de ronde langer of voeg in level.ron een vergadering toe.",
                ),
            );
        }
        beats(at, r, round, report);
    }
}

/// Beats inside the round and in order.
fn beats(at: &At<'_>, r: usize, round: &RoundSource, report: &mut Report) {
    if round.beats.is_empty() {
        report.error(
            Code::EmptyRound,
            at.place(format!("rounds[{r}].beats")),
            said(
                format!("Ronde {} heeft geen beurten.", r + 1),
                "In een ronde zonder beurten doet niemand iets.",
                "Voeg beurten toe: Apart, Together, Decide, Consequence.",
            ),
        );
    }
    let mut last = round.weeks.0;
    for (b, beat) in round.beats.iter().enumerate() {
        if beat.week < last || beat.week > round.weeks.1 {
            report.error(
                Code::BeatOutside,
                at.place(format!("rounds[{r}].beats[{b}].week")),
                said(
                    format!("Deze beurt is in week {}.", beat.week),
                    format!(
                        "Beurten lopen op en liggen in ronde {} (week {} tot en met {}).",
                        r + 1,
                        round.weeks.0,
                        round.weeks.1
                    ),
                    "Kies een week na de vorige beurt en binnen de ronde.",
                ),
            );
        }
        last = last.max(beat.week);
        let seconds = f64::from(beat.seconds);
        let place = at.place(format!("rounds[{r}].beats[{b}].seconds"));
        in_range(report, place, "De duur in seconden", seconds, (5.0, 7200.0), "Vul seconden in.");
    }
}

/// Issues that exist, at most four at a time, each once a round.
fn tablings(at: &At<'_>, r: usize, round: &RoundSource, report: &mut Report) {
    let mut seen: Vec<&str> = Vec::new();
    for (t, tabling) in round.tablings.iter().enumerate() {
        if tabling.is_empty() || tabling.len() > 4 {
            report.error(
                Code::TablingSize,
                at.place(format!("rounds[{r}].tablings[{t}]")),
                said(
                    format!("Hier liggen {} kwesties tegelijk op tafel.", tabling.len()),
                    "Een pakket telt 1 tot en met 4 kwesties.",
                    "Verdeel ze over meer pakketten.",
                ),
            );
        }
        for (i, issue) in tabling.iter().enumerate() {
            let place = at.place(format!("rounds[{r}].tablings[{t}][{i}]"));
            if let Some(issues) = &at.sources.issues {
                known_issue(issues, issue, &place, report);
            }
            if seen.contains(&issue.as_str()) {
                report.error(
                    Code::DuplicateId,
                    place,
                    said(
                        format!("De kwestie {issue} ligt in deze ronde twee keer op tafel."),
                        "Over een kwestie wordt per ronde één keer onderhandeld.",
                        "Haal haar uit een van de pakketten.",
                    ),
                );
            }
            seen.push(issue);
        }
    }
    if !round.tablings.is_empty() {
        let attempts = f64::from(round.attempts);
        let place = at.place(format!("rounds[{r}].attempts"));
        in_range(report, place, "Het aantal pogingen", attempts, (1.0, 12.0), "Kies hooguit zes pogingen per pakket.");
    }
}

/// The weeks of the background lie in the game.
fn background(at: &At<'_>, report: &mut Report) {
    let given = &at.format.background;
    let horizon = at.sources.level.as_ref().map_or(super::calendar::MOST_WEEKS, |level| level.calendar.horizon);
    let mut week = |field: String, week: Week| {
        let low_high = (0.0, f64::from(horizon));
        in_range(
            report,
            at.place(format!("background.{field}")),
            "Deze week",
            f64::from(week),
            low_high,
            "Kies een week binnen het spel.",
        );
    };
    week(String::from("purchase_from"), given.purchase_from);
    if let Some((sent, _)) = given.draft {
        week(String::from("draft"), sent);
    }
    if let Some(adopted) = given.vision {
        week(String::from("vision"), adopted);
    }
    for (b, board) in given.boards.iter().enumerate() {
        week(format!("boards[{b}]"), *board);
    }
    for (a, act) in given.acts.iter().enumerate() {
        week(format!("acts[{a}].week"), act.week);
    }
    if let Some((_, weeks)) = given.draft {
        in_range(
            report,
            at.place("background.draft"),
            "De termijn in weken",
            f64::from(weeks),
            (1.0, 26.0),
            "De wet vraagt minstens acht weken.",
        );
    }
}
