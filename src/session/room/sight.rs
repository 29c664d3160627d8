//! Who looks on without a chair (`peers.md` B5, `asks.md` O1): one tap for what he saw, for the talk afterwards. Anybody with the
//! code may, so that taps are few per device and per moment, and say nothing about who tapped.

use super::Room;
use crate::rules::command::{Actor, Command};
use crate::rules::refusal::Refusal;
use crate::rules::remark::{Remark, Sight};
use crate::session::{DeviceKey, Entrance};
use std::time::Duration;

/// So long after a tap the next of the same device counts.
const PAUSE: Duration = Duration::from_secs(2);
/// Most taps of a device in one moment.
const PER_DEVICE: usize = 6;
/// Most taps of all together in one moment.
const PER_MOMENT: usize = 150;

impl Room {
    /// Somebody saw something happen.
    pub(super) fn see(&mut self, by: &DeviceKey, sight: Sight, now: Duration) -> Result<(), Refusal> {
        if self.door.entrance == Entrance::Closed {
            return Err(Refusal::of("zaal-dicht"));
        }
        let (times, last) = self.sights.get(by).copied().unwrap_or((0, Duration::ZERO));
        let all: usize = self.sights.values().map(|(times, _)| times).sum();
        if times >= PER_DEVICE || all >= PER_MOMENT {
            return Err(Refusal::of("genoeg-gezien"));
        }
        if times > 0 && now.saturating_sub(last) < PAUSE {
            return Err(Refusal::of("net-gezien"));
        }
        self.playing()?.submit(Actor::Facilitator, &Command::Remark(Remark::Seen(sight)))?;
        self.sights.insert(by.clone(), (times + 1, now));
        Ok(())
    }
}
