//! Codes cannot be found by trying. Only wrong guesses count, so a hall of phones behind one address is never in its own way;
//! while there are too many, also a right code gets no answer, so that a stream of guesses learns nothing.

use std::collections::VecDeque;
use std::time::Duration;

/// Counts wrong guesses of the last while.
#[derive(Debug)]
pub struct Guard {
    most: usize,
    within: Duration,
    wrong: VecDeque<Duration>,
    alarms: u32,
}

impl Guard {
    /// At most so many wrong guesses within a time.
    pub const fn new(most: usize, within: Duration) -> Self {
        Self { most, within, wrong: VecDeque::new(), alarms: 0 }
    }

    /// Whether a guess is looked at now.
    pub fn is_open(&mut self, now: Duration) -> bool {
        while self.wrong.front().is_some_and(|at| now.saturating_sub(*at) >= self.within) {
            self.wrong.pop_front();
        }
        self.wrong.len() < self.most
    }

    /// A guess was wrong.
    pub fn note_wrong(&mut self, now: Duration) {
        self.wrong.push_back(now);
        if self.wrong.len() == self.most {
            self.alarms += 1;
        }
    }

    /// How often there were too many: somebody tries codes.
    pub const fn alarms(&self) -> u32 {
        self.alarms
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_many_wrong_guesses_close_it_for_a_while() {
        let at = Duration::from_secs;
        let mut guard = Guard::new(3, at(60));
        for k in 0..3 {
            assert!(guard.is_open(at(k)));
            guard.note_wrong(at(k));
        }
        assert!(!guard.is_open(at(4)));
        assert_eq!(guard.alarms(), 1);
        assert!(guard.is_open(at(60)), "the first is forgotten");
    }
}
