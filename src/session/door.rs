//! The door of a room: which device sits in which chair, who leads, and what happens with an empty chair. A device is known by
//! the hash of a token that only it has; no names, no addresses. The journal keeps the door as JSON.

use super::opinion::{Counts, Occasion, Opinions};
use crate::rules::ids::SeatIx;
use crate::rules::line::{FactValue, Line};
use crate::rules::refusal::Refusal;
use serde::{Deserialize, Serialize};

/// A device, by the hash of its token.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DeviceKey(pub String);

/// Who may come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum Entrance {
    /// Everybody with the code.
    #[default]
    Open,
    /// Only who has a chair already, or its card.
    Locked,
    /// Nobody plays: the room is done.
    Closed,
}

impl Entrance {
    /// All, each with its word in texts and forms.
    pub const WORDS: [(Self, &str); 3] = [(Self::Open, "open"), (Self::Locked, "slot"), (Self::Closed, "dicht")];
}

/// What happens with a chair whose person is away when the moment is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum Missing {
    /// The moment is not closed: the table waits.
    #[default]
    Wait,
    /// Whoever has a chair of the same municipality may answer.
    Neighbour,
    /// An announced bot answers.
    Bot,
    /// The chair abstains: what stands when nobody answers.
    Abstain,
}

impl Missing {
    /// All, each with its word in texts and forms.
    pub const WORDS: [(Self, &str); 4] =
        [(Self::Wait, "wacht"), (Self::Neighbour, "buur"), (Self::Bot, "computer"), (Self::Abstain, "niets")];
}

/// What the leader said about one chair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum ChairRule {
    /// As the whole table: [`Missing`] says what happens when its person is away.
    #[default]
    AsTable,
    /// An announced bot answers what its person has not answered when the moment closes.
    Bot,
    /// Nobody waits for it: what stands when nobody answers.
    Abstain,
    /// Nobody may take it: an announced bot plays.
    Shut,
}

impl ChairRule {
    /// All, each with its word in texts and forms.
    pub const WORDS: [(Self, &str); 4] =
        [(Self::AsTable, "tafel"), (Self::Bot, "computer"), (Self::Abstain, "niets"), (Self::Shut, "dicht")];
}

/// The chairs of one device; one phone may hold two, and two phones one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Device {
    key: DeviceKey,
    seats: Vec<SeatIx>,
    /// When it was asked for an opinion and said or skipped it.
    #[serde(default)]
    asked: Vec<Occasion>,
}

/// The door of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Door {
    /// The format that is played.
    pub format: String,
    /// Who leads the table.
    leader: DeviceKey,
    /// What the codes on the cards of the chairs are made from; known to this machine alone.
    card_secret: String,
    /// How often each chair was freed: a card of before no longer opens it.
    freed: Vec<(SeatIx, u32)>,
    /// Who may come in.
    pub entrance: Entrance,
    /// What happens with a chair whose person is away.
    pub missing: Missing,
    devices: Vec<Device>,
    /// What was said about single chairs.
    #[serde(default)]
    rules: Vec<(SeatIx, ChairRule)>,
    /// Round and beat of each beat that was played, with how many events the game had when it began.
    #[serde(default)]
    pub(super) points: Vec<(u8, u8, u32)>,
    /// The step of the run sheet.
    #[serde(default)]
    pub(super) step: u8,
    /// What the table thinks, in counts.
    #[serde(default)]
    counts: Counts,
}

impl Door {
    /// The door of a new table, open, with nobody inside.
    pub fn new(format: &str, leader: DeviceKey, card_secret: String) -> Self {
        Self {
            format: format.to_owned(),
            leader,
            card_secret,
            freed: Vec::new(),
            entrance: Entrance::Open,
            missing: Missing::Wait,
            devices: Vec::new(),
            rules: Vec::new(),
            points: Vec::new(),
            step: 0,
            counts: Counts::default(),
        }
    }

    /// What was said about a chair.
    pub fn rule(&self, seat: SeatIx) -> ChairRule {
        self.rules.iter().find(|(other, _)| *other == seat).map_or(ChairRule::AsTable, |(_, rule)| *rule)
    }

    /// Something is said about a chair.
    pub(super) fn set_rule(&mut self, seat: SeatIx, rule: ChairRule) {
        self.rules.retain(|(other, _)| *other != seat);
        if rule != ChairRule::AsTable {
            self.rules.push((seat, rule));
        }
    }

    /// What the table thinks, in counts.
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// Whether a device with a chair may still say what it thinks.
    pub fn may_opine(&self, key: &DeviceKey, occasion: Occasion) -> bool {
        self.devices.iter().any(|device| device.key == *key && !device.asked.contains(&occasion))
    }

    /// A device says what it thinks, or skips it: once.
    pub(super) fn opine(&mut self, key: &DeviceKey, occasion: Occasion, opinions: &Opinions) -> Result<(), Refusal> {
        let device = self.devices.iter_mut().find(|device| device.key == *key);
        let device = device.ok_or_else(|| Refusal::of("vreemde-stoel"))?;
        if device.asked.contains(&occasion) {
            return Err(Refusal::of("mening-al-gegeven"));
        }
        device.asked.push(occasion);
        self.counts.add(occasion, opinions);
        Ok(())
    }

    /// As the journal kept it; `None` when that is no door.
    pub fn read(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }

    /// For the journal.
    pub fn json(&self) -> String {
        serde_json::to_string(self).expect("a door has only words, numbers and lists")
    }

    /// The key of who leads.
    pub fn leader(&self) -> &DeviceKey {
        &self.leader
    }

    /// What a card code of a chair is made from: the secret of the table, and how often the chair was freed.
    pub fn card(&self, seat: SeatIx) -> (&str, u32) {
        let freed = self.freed.iter().find(|(freed, _)| *freed == seat);
        (&self.card_secret, freed.map_or(0, |(_, times)| *times))
    }

    /// The chairs of a device, in the order in which they were taken.
    pub fn seats(&self, key: &DeviceKey) -> &[SeatIx] {
        self.devices.iter().find(|device| device.key == *key).map_or(&[], |device| &device.seats)
    }

    /// Whether a person has this chair.
    pub fn is_held(&self, seat: SeatIx) -> bool {
        self.devices.iter().any(|device| device.seats.contains(&seat))
    }

    /// A device takes a free chair.
    pub(super) fn sit(&mut self, key: &DeviceKey, seat: SeatIx) -> Result<(), Refusal> {
        let returns = !self.seats(key).is_empty();
        match self.entrance {
            Entrance::Closed => return Err(Refusal::of("zaal-dicht")),
            Entrance::Locked if !returns => return Err(Refusal::of("zaal-op-slot")),
            Entrance::Locked | Entrance::Open => {}
        }
        if self.rule(seat) == ChairRule::Shut {
            return Err(Line::new("weigering-stoel-dicht").with("stoel", FactValue::Seat(seat)).into());
        }
        if self.is_held(seat) && !self.seats(key).contains(&seat) {
            return Err(Line::new("weigering-stoel-bezet").with("stoel", FactValue::Seat(seat)).into());
        }
        self.seat(key, seat);
        Ok(())
    }

    /// A device with the card of a chair takes it, also when another has it: the chair is theirs together.
    pub(super) fn sit_by_card(&mut self, key: &DeviceKey, seat: SeatIx) -> Result<(), Refusal> {
        if self.entrance == Entrance::Closed {
            return Err(Refusal::of("zaal-dicht"));
        }
        self.seat(key, seat);
        Ok(())
    }

    fn seat(&mut self, key: &DeviceKey, seat: SeatIx) {
        let at = self.devices.iter().position(|device| device.key == *key).unwrap_or_else(|| {
            self.devices.push(Device { key: key.clone(), seats: Vec::new(), asked: Vec::new() });
            self.devices.len() - 1
        });
        if !self.devices[at].seats.contains(&seat) {
            self.devices[at].seats.push(seat);
        }
    }

    /// A device gets up from a chair.
    pub(super) fn stand(&mut self, key: &DeviceKey, seat: SeatIx) {
        for device in self.devices.iter_mut().filter(|device| device.key == *key) {
            device.seats.retain(|held| *held != seat);
        }
        self.devices.retain(|device| !device.seats.is_empty());
    }

    /// The leader frees a chair: whoever had it has it no more, and its old card opens nothing.
    pub(super) fn free(&mut self, seat: SeatIx) {
        for device in &mut self.devices {
            device.seats.retain(|held| *held != seat);
        }
        self.devices.retain(|device| !device.seats.is_empty());
        match self.freed.iter_mut().find(|(freed, _)| *freed == seat) {
            Some((_, times)) => *times += 1,
            None => self.freed.push((seat, 1)),
        }
    }
}
