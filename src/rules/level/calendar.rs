//! The weeks of a level: recess, meetings, deadlines (`asks.md` 0). Built by `check`, so lists are sorted and in range.

use super::source::CalendarSource;
use crate::rules::ids::Week;
use crate::rules::norm::Date;
use serde::{Deserialize, Serialize};

/// The dates of the regional duty; an event can move them (E03).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadlines {
    /// Week by which the arrangement must be in force (N10).
    pub arrangement: Week,
    /// Week by which the regiovisie must be adopted (N5).
    pub vision: Week,
    /// Week in which contracts start (N11).
    pub contracts: Week,
}

/// The calendar of a level.
#[derive(Debug, Clone, PartialEq)]
pub struct Calendar {
    source: CalendarSource,
}

impl Calendar {
    /// The calendar with these weeks; `check` has judged them.
    pub(super) fn new(source: CalendarSource) -> Self {
        Self { source }
    }

    /// Whether no council meets in this week; the week still counts for the law.
    pub fn is_recess(&self, week: Week) -> bool {
        self.source.recess.binary_search(&week).is_ok()
    }

    /// Recess weeks of a term that runs from the first week up to, not including, the last: received in 31 with eight
    /// weeks is `recess_weeks(31, 39)`.
    pub fn recess_weeks(&self, from: Week, until: Week) -> i32 {
        self.source.recess.iter().filter(|&&week| (from..until).contains(&week)).count() as i32
    }

    /// The first week from this one on that is no recess.
    pub fn next_open(&self, week: Week) -> Week {
        let mut open = week;
        while self.is_recess(open) {
            open += 1;
        }
        open
    }

    /// The first week from this one on in which councils meet; `None` after the last meeting.
    pub fn next_council(&self, week: Week) -> Option<Week> {
        first_from(&self.source.councils, week)
    }

    /// The first week from this one on in which councils meet; after the last planned meeting any week outside recess.
    pub fn council_from(&self, week: Week) -> Week {
        self.next_council(week).unwrap_or_else(|| self.next_open(week))
    }

    /// The first week from this one on with a regional table; `None` after the last.
    pub fn next_table(&self, week: Week) -> Option<Week> {
        first_from(&self.source.tables, week)
    }

    /// First and last week of the longest recess.
    pub fn long_recess(&self) -> (Week, Week) {
        let mut longest = (0, -1);
        let mut run: Option<(Week, Week)> = None;
        for &week in &self.source.recess {
            let next = match run {
                Some((first, last)) if last + 1 == week => (first, week),
                _ => (week, week),
            };
            if next.1 - next.0 > longest.1 - longest.0 {
                longest = next;
            }
            run = Some(next);
        }
        longest
    }

    /// Recess weeks, ascending.
    pub fn recess(&self) -> &[Week] {
        &self.source.recess
    }

    /// Weeks with council meetings, ascending.
    pub fn councils(&self) -> &[Week] {
        &self.source.councils
    }

    /// Weeks with a regional table, ascending.
    pub fn tables(&self) -> &[Week] {
        &self.source.tables
    }

    /// The dates of the regional duty, as the level has them.
    pub fn deadlines(&self) -> Deadlines {
        self.deadlines_from(self.source.arrangement_due)
    }

    /// The dates of the regional duty when the arrangement must be in force in this week; the others keep their distance.
    pub fn deadlines_from(&self, arrangement: Week) -> Deadlines {
        let later = |week: Week| arrangement + week - self.source.arrangement_due;
        Deadlines { arrangement, vision: later(self.source.vision_due), contracts: later(self.source.contracts_start) }
    }

    /// Week of 30 April: budget frame (N9).
    pub fn budget_frame(&self) -> Week {
        self.source.budget_frame
    }

    /// Week of 15 September: budget at the province (N9).
    pub fn budget_due(&self) -> Week {
        self.source.budget_due
    }

    /// Week of 1 January: the budget year starts (N9).
    pub fn budget_year(&self) -> Week {
        self.source.budget_year
    }

    /// The weeks of the dates that the law names. 15 July and 15 November follow from 15 September: nine weeks before and
    /// after it.
    pub fn legal_dates(&self, deadlines: Deadlines) -> [(Date, Week); 8] {
        let source = &self.source;
        [
            (Date::April30, source.budget_frame),
            (Date::July15, source.budget_due - 9),
            (Date::September15, source.budget_due),
            (Date::November15, source.budget_due + 9),
            (Date::January1, source.budget_year),
            (Date::ArrangementDue, deadlines.arrangement),
            (Date::VisionDue, deadlines.vision),
            (Date::ContractsStart, deadlines.contracts),
        ]
    }

    /// Week by which everything is counted.
    pub fn horizon(&self) -> Week {
        self.source.horizon
    }
}

/// The first week of a sorted list that is not before this one.
fn first_from(weeks: &[Week], week: Week) -> Option<Week> {
    weeks.get(weeks.partition_point(|&other| other < week)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The calendar of the practice region (`asks.md` 0).
    fn practice() -> Calendar {
        Calendar::new(CalendarSource {
            recess: vec![5, 6, 14, 23, 24, 34, 35, 36, 37, 38, 39, 48, 57, 58, 66, 75, 76],
            councils: vec![3, 8, 12, 16, 20, 26, 30, 33, 41, 45, 50, 54, 60, 64, 69, 73, 77],
            tables: vec![10, 18, 27, 32, 43, 52, 62, 72],
            arrangement_due: 58,
            vision_due: 62,
            contracts_start: 78,
            budget_frame: 23,
            budget_due: 43,
            budget_year: 58,
            horizon: 78,
        })
    }

    #[test]
    fn before_the_summer_five_of_eight_weeks_are_recess() {
        assert_eq!(practice().recess_weeks(31, 39), 5);
        assert_eq!(practice().recess_weeks(40, 48), 0);
    }

    #[test]
    fn next_meetings() {
        let calendar = practice();
        assert_eq!(calendar.next_council(51), Some(54));
        assert_eq!(calendar.next_council(54), Some(54));
        assert_eq!(calendar.next_council(78), None);
        assert_eq!(calendar.next_table(0), Some(10));
        assert_eq!(calendar.next_open(34), 40);
    }
}
