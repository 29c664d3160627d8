//! The run sheet: what the facilitator does and says, minute by minute, from the door to the door (`peers.md` 3). Data of the
//! format; the sentences are texts: `blad-FORMAT-KEY` (what happens), `-zeg` (what to say) and `-daarna` (what follows).

use serde::{Deserialize, Serialize};

/// A run sheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// From door to door, minutes.
    pub minutes: u32,
    /// Fewest and most municipalities at which people sit; announced bots play the others.
    pub people: (u8, u8),
    /// The steps in order.
    pub steps: Vec<SheetStep>,
}

/// A step of the sheet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetStep {
    /// Name in the texts.
    pub key: String,
    /// How long it takes, seconds.
    pub seconds: u32,
    /// How long at least when the session runs late, seconds; the same means that it is never shortened.
    #[serde(default)]
    pub least: Option<u32>,
    /// What kind of step.
    pub part: Part,
    /// The beat of the game that is played in it: round and beat, both from 1.
    #[serde(default)]
    pub beat: Option<(u8, u8)>,
}

/// What a step is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// People come in and hear what it is.
    Welcome,
    /// Nothing counts yet.
    Practice,
    /// The game.
    Play,
    /// What just happened, and who was surprised.
    Stop,
    /// Coffee; nobody is in a role.
    Break,
    /// Talk afterwards; never shortened.
    Debrief,
    /// What people take home.
    Close,
}

impl SheetStep {
    /// The shortest that it may be, seconds.
    pub fn shortest(&self) -> u32 {
        self.least.unwrap_or(self.seconds)
    }
}

impl Sheet {
    /// Seconds from the start at which each step begins.
    pub fn starts(&self) -> Vec<u32> {
        let ends = self.steps.iter().scan(0_u32, |sum, step| {
            *sum = sum.saturating_add(step.seconds);
            Some(*sum)
        });
        std::iter::once(0).chain(ends).take(self.steps.len()).collect()
    }

    /// How long all steps take together, seconds.
    pub fn seconds(&self) -> u64 {
        self.steps.iter().map(|step| u64::from(step.seconds)).sum()
    }

    /// The lengths of all steps when the session is `late` seconds late at the start of a step: the next steps give what they
    /// can, in order, until it is made up. What the format does not allow is not taken.
    pub fn shortened(&self, from: usize, late: u32) -> Vec<u32> {
        let mut left = late;
        let length = |(k, step): (usize, &SheetStep)| {
            let give = if k < from { 0 } else { left.min(step.seconds.saturating_sub(step.shortest())) };
            left -= give;
            step.seconds - give
        };
        self.steps.iter().enumerate().map(length).collect()
    }
}
