//! The clock of a beat, for the talk in the room. It says how long is left and decides nothing: the leader goes on. Time is
//! passed in.

use std::time::Duration;

/// How long a beat still lasts; a beat without a clock has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BeatClock {
    /// What was left at `since`; `None` without a clock.
    left: Option<Duration>,
    /// From when it counts down; `None` while it stands still.
    since: Option<Duration>,
}

impl BeatClock {
    /// A clock that begins to run now.
    pub const fn of(lasts: Duration, now: Duration) -> Self {
        Self { left: Some(lasts), since: Some(now) }
    }

    /// What is left now; zero when the time is up, `None` without a clock.
    pub fn left(&self, now: Duration) -> Option<Duration> {
        let gone = self.since.map_or(Duration::ZERO, |since| now.saturating_sub(since));
        Some(self.left?.saturating_sub(gone))
    }

    /// It stands still.
    pub const fn is_frozen(&self) -> bool {
        self.left.is_some() && self.since.is_none()
    }

    /// Until the number of minutes that is left, rounded up, changes; `None` while it does not.
    pub fn next_minute(&self, now: Duration) -> Option<Duration> {
        self.next(now, |_| Duration::from_secs(60))
    }

    /// Until a clock on a wall changes: every minute, and every ten seconds in the last one; `None` while it does not.
    pub fn next_on_wall(&self, now: Duration) -> Option<Duration> {
        self.next(now, |left| Duration::from_secs(if left > Duration::from_secs(60) { 60 } else { 10 }))
    }

    /// Until what is left, rounded up to a step, changes.
    fn next(&self, now: Duration, step: impl Fn(Duration) -> Duration) -> Option<Duration> {
        self.since?;
        let left = self.left(now)?;
        let step = step(left).as_millis();
        let past = left.as_millis() % step;
        let wait = if past == 0 { step } else { past };
        (!left.is_zero()).then(|| Duration::from_millis(wait as u64))
    }

    pub(super) fn freeze(&mut self, now: Duration) {
        self.left = self.left(now);
        self.since = None;
    }

    pub(super) fn run(&mut self, now: Duration) {
        if self.is_frozen() {
            self.since = Some(now);
        }
    }

    /// Longer or shorter by so many seconds; after the end it counts from now.
    pub(super) fn change(&mut self, seconds: i32, now: Duration) {
        if let Some(left) = self.left(now) {
            let by = Duration::from_secs(seconds.unsigned_abs().into());
            let left = if seconds < 0 { left.saturating_sub(by) } else { left + by };
            *self = Self { left: Some(left), since: self.since.map(|_| now) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_stands_still_and_is_lengthened() {
        let at = Duration::from_secs;
        let mut clock = BeatClock::of(at(90), at(10));
        assert_eq!((clock.left(at(40)), clock.next_minute(at(40))), (Some(at(60)), Some(at(60))));
        clock.freeze(at(40));
        assert_eq!((clock.left(at(400)), clock.next_minute(at(400))), (Some(at(60)), None));
        clock.change(60, at(400));
        clock.run(at(500));
        assert_eq!((clock.left(at(530)), clock.next_minute(at(530))), (Some(at(90)), Some(at(30))));
        assert_eq!((clock.left(at(900)), clock.next_minute(at(900))), (Some(at(0)), None), "the time is up");
        clock.change(60, at(900));
        assert_eq!(clock.left(at(930)), Some(at(30)), "counted from now");
        clock.change(-10, at(940));
        assert_eq!(clock.left(at(940)), Some(at(10)), "shorter");
        assert_eq!(BeatClock::default().left(at(1)), None);
    }
}
