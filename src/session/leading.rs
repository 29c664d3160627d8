//! What the leader sees of his table beside the game: chairs, hands, the door, the clock and the run sheet. The console on the
//! laptop and the remote on a phone show this; what they press is a [`Lead`].

use super::{Chair, ChairRule, Entrance, Frame, Lead, Missing};
use crate::rules::ids::SeatIx;
use crate::rules::level::Level;
use crate::rules::line::Line;
use crate::rules::refusal::Refusal;
use std::sync::Arc;

/// How long a beat still lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pace {
    /// Seconds left in this beat; `None` without a clock. Pages show it in minutes, so that they change once a minute.
    pub left: Option<u32>,
    /// The leader stopped the clock.
    pub frozen: bool,
}

impl Pace {
    /// As a clock on a wall shows it: whole minutes, and ten seconds at a time in the last one.
    pub fn rounded(self) -> Self {
        let step = |left: u32| if left > 60 { 60 } else { 10 };
        Self { left: self.left.map(|left| left.next_multiple_of(step(left))), ..self }
    }
}

/// A chair as the leader sees it: who, never what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedChair {
    /// Which.
    pub seat: SeatIx,
    /// Who has it.
    pub who: Chair,
    /// What was said about this chair alone.
    pub rule: ChairRule,
    /// The code on its card: whoever has the card finds the chair back on any phone.
    pub card: String,
    /// Seconds since it last did something while something was asked of it; `None` while nothing is.
    pub idle: Option<u32>,
    /// Seconds that it has more than the others.
    pub extra: u32,
    /// The leader asked for its attention.
    pub nudged: bool,
}

/// Where the session is on its run sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetNow {
    /// The step that goes on, from 0.
    pub step: usize,
    /// Seconds since the session began.
    pub elapsed: u32,
    /// Seconds since this step began.
    pub in_step: u32,
    /// Seconds that the session is late; what the steps to come give is taken off already.
    pub late: u32,
    /// How long each step lasts now, seconds: shortened where the format allows it, never the debrief.
    pub lengths: Vec<u32>,
}

/// What the room knows beside the view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leading {
    /// How phones join.
    pub way_in: WayIn,
    /// How often somebody seemed to be trying codes.
    pub alarms: u32,
    /// The chairs of this format, in their order.
    pub chairs: Vec<LedChair>,
    /// Chairs that raised a hand, the first first.
    pub hands: Vec<SeatIx>,
    /// Who may come in.
    pub entrance: Entrance,
    /// What happens with who is away.
    pub missing: Missing,
    /// Chairs at which people are expected: those of the fewest municipalities with which this format can be played.
    pub expected: u32,
    /// The clock.
    pub pace: Pace,
    /// Round and beat of every place to which the game can go back, in order.
    pub points: Vec<(u8, u8)>,
    /// The run sheet; `None` where the format has none.
    pub sheet: Option<SheetNow>,
    /// What the one button does now; `None` when an event waits to be chosen, or all is done.
    pub next: Option<Lead>,
}

impl Leading {
    /// The chairs that a person has, also while he is away.
    pub fn people(&self) -> impl Iterator<Item = &LedChair> {
        self.chairs.iter().filter(|chair| chair.who != Chair::Empty)
    }
}

/// How phones come to a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WayIn {
    /// Its code.
    pub code: String,
    /// Where the host is reached, the one that is shown first.
    pub addresses: Vec<String>,
    /// The first of them as a picture to photograph.
    pub picture: Qr,
}

/// A QR code as squares.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Qr {
    /// Squares along one side; 0 when there is none.
    pub side: usize,
    /// Dark or not, row by row.
    pub dark: Vec<bool>,
}

/// A table that is kept, to go on with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptTable {
    /// Its code.
    pub code: String,
    /// Name of its level.
    pub level: String,
    /// Whole days until it is erased.
    pub days_left: u32,
}

/// A code in pairs, so that it can be read out: `BKTD` becomes `BK TD`.
pub fn in_pairs(code: &str) -> String {
    let signs: Vec<char> = code.chars().collect();
    signs.chunks(2).map(|pair| pair.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// A table of a hall at one moment, for who leads it on this machine.
#[derive(Debug, Clone)]
pub struct Led {
    /// The game, seen by the leader; `None` before it began.
    pub frame: Option<Arc<Frame>>,
    /// The room around it.
    pub leading: Leading,
}

/// The hall of this machine: it opens when it is first asked for something, and then stays open.
pub trait Halls: Send + Sync {
    /// The tables that were kept; a [`Line`] that says what is wrong with the disk or the network, and what to do.
    fn kept(&mut self) -> Result<Vec<KeptTable>, Line>;
    /// A new table.
    fn open(&mut self, level: &Arc<Level>, format: &str) -> Result<Arc<dyn LedTable>, Line>;
    /// A table that was kept.
    fn go_on(&mut self, code: &str) -> Result<Arc<dyn LedTable>, Line>;
}

/// A table that is led from this machine, with the phones behind it.
pub trait LedTable: Send + Sync {
    /// Its level.
    fn level(&self) -> Arc<Level>;
    /// The format that is played.
    fn format(&self) -> String;
    /// As it is now.
    fn look(&self) -> Led;
    /// The leader presses.
    fn lead(&self, lead: Lead) -> Result<(), Refusal>;
    /// What a chair sees. Asking is noted with the reason, so that the room may know of it.
    fn peek(&self, seat: SeatIx, why: String) -> Result<Arc<Frame>, Refusal>;
    /// The next of the addresses is shown first.
    fn show_other_address(&self);
    /// Calls this whenever something changed, until the table is dropped.
    fn wake(&self, with: Box<dyn Fn() + Send + Sync>);
}
