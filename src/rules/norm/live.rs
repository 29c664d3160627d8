//! Verdicts that follow play: after new events only the norms are judged anew that those events can change.

use super::note::notes;
use super::{Mask, Record, Verdict};
use crate::rules::game::Game;

/// The verdicts of a running game, kept up to date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Live {
    verdicts: Vec<Verdict>,
    seen: usize,
}

impl Live {
    /// The verdicts of a game as it stands: a full pass.
    pub fn of(game: &Game) -> Self {
        let norms = game.level().model().norms();
        Self { verdicts: norms.verdicts(&game.record()), seen: game.log().len() }
    }

    /// Takes in what happened since the last look; the places of norms whose verdict turned. Of a game that went back to an
    /// earlier point it takes a fresh look.
    pub fn follow(&mut self, game: &Game) -> Vec<usize> {
        let Some(new) = game.log().get(self.seen..) else {
            *self = Self::of(game);
            return (0..self.verdicts.len()).collect();
        };
        let mut touched = Mask::NONE;
        new.iter().for_each(|event| notes(event, &mut |note| touched = touched.and(note.mask())));
        self.seen = game.log().len();
        if touched == Mask::NONE {
            return Vec::new();
        }
        self.judge(game, &game.record(), touched)
    }

    /// Judges anew what can have changed.
    pub fn judge(&mut self, game: &Game, record: &Record, touched: Mask) -> Vec<usize> {
        let norms = game.level().model().norms();
        let mut turned = Vec::new();
        for (at, norm) in norms.all().iter().enumerate().filter(|(at, _)| norms.mask(*at).touches(touched)) {
            let verdict = norm.verdict(record);
            if verdict != self.verdicts[at] {
                self.verdicts[at] = verdict;
                turned.push(at);
            }
        }
        turned
    }

    /// The verdict of every norm, in the order of the file.
    pub fn verdicts(&self) -> &[Verdict] {
        &self.verdicts
    }
}
