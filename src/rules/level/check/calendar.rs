//! The weeks of a level: in order, within the horizon, and possible (`asks.md` 0).

use super::{in_range, list};
use crate::rules::ids::Week;
use crate::rules::level::finding::{Code, Place, Report, said};
use crate::rules::level::source::{CalendarSource, RegionalDuty, Sources, file};

/// The longest game: five years. Keeps week arithmetic far from overflow.
pub(super) const MOST_WEEKS: Week = 260;

/// Judges the calendar.
pub(super) fn check(sources: &Sources, report: &mut Report) {
    let Some(level) = &sources.level else { return };
    date(&level.week_zero, report);
    let calendar = &level.calendar;
    let horizon = f64::from(calendar.horizon);
    let most = f64::from(MOST_WEEKS);
    in_range(report, place("horizon"), "De laatste week", horizon, (1.0, most), "Een spel duurt hooguit vijf jaar.");
    for (name, weeks) in lists(calendar) {
        week_list(name, weeks, calendar.horizon, report);
    }
    for (at, week) in calendar.councils.iter().enumerate().filter(|(_, week)| calendar.recess.contains(week)) {
        report.warning(
            Code::CouncilInRecess,
            place(format!("councils[{at}]")),
            said(
                format!("In week {week} is er een raadsvergadering, maar ook reces."),
                "In het reces vergadert geen raad.",
                "Verschuif de vergadering of het reces.",
            ),
        );
    }
    deadlines(calendar, report);
    if let RegionalDuty::From(week) = level.regional_duty {
        let low_high = (0.0, f64::from(calendar.horizon));
        in_range(
            report,
            Place::new(file::LEVEL, "regional_duty"),
            "De week van de plicht",
            f64::from(week),
            low_high,
            "Kies een week binnen het spel, of Never.",
        );
    }
}

/// A place in the calendar.
fn place(path: impl AsRef<str>) -> Place {
    Place::new(file::LEVEL, format!("calendar.{}", path.as_ref()))
}

/// The lists of weeks with their names.
fn lists(calendar: &CalendarSource) -> [(&'static str, &[Week]); 3] {
    [("recess", &calendar.recess), ("councils", &calendar.councils), ("tables", &calendar.tables)]
}

/// Ascending, none twice, none outside.
fn week_list(name: &str, weeks: &[Week], horizon: Week, report: &mut Report) {
    if weeks.is_empty() && name != "recess" {
        report.error(
            Code::WeekOutside,
            place(name),
            said("Deze lijst is leeg.", "Zonder vergadering kan niemand besluiten.", "Noem minstens één week."),
        );
    }
    for (at, pair) in weeks.windows(2).enumerate().filter(|(_, pair)| pair[0] >= pair[1]) {
        report.error(
            Code::WeeksOrder,
            place(format!("{name}[{}]", at + 1)),
            said(
                format!("Week {} staat na week {}.", pair[1], pair[0]),
                "Weken staan op volgorde en niet dubbel.",
                "Zet de weken van laag naar hoog.",
            ),
        );
    }
    for (at, week) in weeks.iter().enumerate().filter(|(_, week)| !(0..=horizon).contains(*week)) {
        report.error(
            Code::WeekOutside,
            place(format!("{name}[{at}]")),
            said(
                format!("Week {week} ligt buiten het spel."),
                format!("Het spel loopt van week 0 tot en met week {horizon}."),
                "Haal de week weg of maak het spel langer.",
            ),
        );
    }
}

/// Deadlines lie in the game and in an order in which they can be met.
fn deadlines(calendar: &CalendarSource, report: &mut Report) {
    let named = [
        ("arrangement_due", calendar.arrangement_due),
        ("vision_due", calendar.vision_due),
        ("contracts_start", calendar.contracts_start),
        ("budget_frame", calendar.budget_frame),
        ("budget_due", calendar.budget_due),
        ("budget_year", calendar.budget_year),
    ];
    for (name, week) in named {
        let low_high = (0.0, f64::from(calendar.horizon));
        in_range(
            report,
            place(name),
            "Deze week",
            f64::from(week),
            low_high,
            "Kies een week tussen 0 en de laatste week.",
        );
    }
    let order = [
        ("budget_frame", calendar.budget_frame, "budget_due", calendar.budget_due),
        ("budget_due", calendar.budget_due, "budget_year", calendar.budget_year),
        ("arrangement_due", calendar.arrangement_due, "contracts_start", calendar.contracts_start),
    ];
    for (first, early, second, late) in order.into_iter().filter(|(_, early, _, late)| early >= late) {
        report.error(
            Code::DeadlineOrder,
            place(second),
            said(
                format!("{second} (week {late}) ligt niet na {first} (week {early})."),
                "Het een moet klaar zijn voordat het ander begint.",
                format!("Zet {} in de goede volgorde.", list([first, second].into_iter())),
            ),
        );
    }
}

/// A Monday that exists, as `YYYY-MM-DD`.
fn date(text: &str, report: &mut Report) {
    let monday = parts(text).map(|(year, month, day)| is_monday(year, month, day));
    if monday != Some(true) {
        report.error(
            Code::BadDate,
            Place::new(file::LEVEL, "week_zero"),
            said(
                format!("'{text}' is geen maandag die bestaat."),
                "Week 0 begint op een maandag; daarmee krijgen weken hun datum.",
                "Schrijf jaar, maand en dag, zoals 2026-11-16.",
            ),
        );
    }
}

/// Year, month and day, if they exist.
fn parts(text: &str) -> Option<(i32, i32, i32)> {
    let mut numbers = text.split('-').map(|part| part.parse::<i32>().ok());
    let (year, month, day) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    let fits = text.len() == 10 && (1900..=2200).contains(&year) && (1..=days).contains(&day);
    (fits && numbers.next().is_none()).then_some((year, month, day))
}

/// Whether a date is a Monday (Sakamoto's rule).
fn is_monday(year: i32, month: i32, day: i32) -> bool {
    const SHIFT: [i32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let year = if month < 3 { year - 1 } else { year };
    let shift = SHIFT.get((month - 1) as usize).copied().unwrap_or(0);
    (year + year / 4 - year / 100 + year / 400 + shift + day) % 7 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mondays() {
        assert_eq!(parts("2026-11-16").map(|(y, m, d)| is_monday(y, m, d)), Some(true));
        assert_eq!(parts("2026-11-17").map(|(y, m, d)| is_monday(y, m, d)), Some(false));
        for text in ["2026-02-29", "2026-13-01", "26-11-16", "", "2026-11-16-1", "2026-11-", "é"] {
            assert_eq!(parts(text), None, "{text}");
        }
    }
}
