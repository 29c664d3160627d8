//! A hall that stands still, for a picture of the console: people on some chairs, announced bots on the others, led to a moment
//! of its game.

use crate::journal::{Memory, Opening};
use crate::rules::command::{Actor, Command};
use crate::rules::ids::SeatIx;
use crate::rules::level::Level;
use crate::rules::level::source::Beat;
use crate::rules::line::Line;
use crate::rules::refusal::Refusal;
use crate::rules::remark::Remark;
use crate::rules::view::{Stage, Viewer};
use crate::session::{
    DeviceKey, Door, Entrance, Frame, Halls, KeptTable, Lead, Led, LedTable, Qr, Request, Room, WayIn, Wish,
};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

/// Code of the table in a picture.
const CODE: &str = "BKTD";
/// Time between two presses.
const BETWEEN: Duration = Duration::from_secs(25);
/// Most presses until the moment of the picture.
const PRESSES: usize = 400;

/// Where the game of the picture stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    /// Before it begins: people come in.
    Door,
    /// At a beat of a round; a package lies on the table where one is tabled.
    Beat(Beat, u8),
    /// An event waits to be chosen, in a round.
    Event(u8),
    /// After the end.
    Over,
}

/// A hall that gives one table, at this moment.
pub(super) struct StillHall {
    pub(super) at: At,
    pub(super) seed: u64,
}

impl Halls for StillHall {
    fn kept(&mut self) -> Result<Vec<KeptTable>, Line> {
        Ok(Vec::new())
    }

    fn open(&mut self, level: &Arc<Level>, format: &str) -> Result<Arc<dyn LedTable>, Line> {
        let led = Play::new(level, format, self.seed).and_then(|mut play| play.to(self.at));
        let led = led.map_err(|refusal| refusal.line)?;
        Ok(Arc::new(Still { level: level.clone(), format: format.to_owned(), led }))
    }

    fn go_on(&mut self, _: &str) -> Result<Arc<dyn LedTable>, Line> {
        Err(Line::new("weigering-level-weg"))
    }
}

/// The table as it was when the picture was taken.
struct Still {
    level: Arc<Level>,
    format: String,
    led: Led,
}

impl LedTable for Still {
    fn level(&self) -> Arc<Level> {
        self.level.clone()
    }

    fn format(&self) -> String {
        self.format.clone()
    }

    fn look(&self) -> Led {
        self.led.clone()
    }

    fn lead(&self, _: Lead) -> Result<(), Refusal> {
        Err(Refusal::of("moment-voorbij"))
    }

    fn peek(&self, _: SeatIx, _: String) -> Result<Arc<Frame>, Refusal> {
        Err(Refusal::of("moment-voorbij"))
    }

    fn show_other_address(&self) {}

    fn wake(&self, _: Box<dyn Fn() + Send + Sync>) {}
}

/// The room behind the picture.
struct Play {
    room: Room,
    now: Duration,
}

impl Play {
    fn new(level: &Arc<Level>, format: &str, seed: u64) -> Result<Self, Refusal> {
        let door = Door::new(format, leader(), CODE.to_owned()).json();
        let opening = Opening { id: CODE.into(), level: level.id().into(), seed, delete_after: 0, door };
        let room = Room::create(Arc::new(Memory::default()), &opening, level.clone())?;
        Ok(Self { room, now: Duration::from_secs(1) })
    }

    fn ask(&mut self, by: DeviceKey, wish: Wish) -> Result<(), Refusal> {
        let request = Request { by, command: String::new(), wish };
        self.room.take(&[request], self.now).pop().unwrap_or(Ok(()))
    }

    /// People sit on three of four chairs; one of them is away.
    fn people(&mut self) -> Result<Vec<SeatIx>, Refusal> {
        let seats: Vec<SeatIx> = self.room.seats().filter(|seat| seat.0 % 4 != 3).collect();
        for seat in &seats {
            let key = guest(*seat);
            self.ask(key.clone(), Wish::Sit(*seat))?;
            self.room.came(&key, self.now);
        }
        Ok(seats)
    }

    /// Presses the one button once, and lets some time pass.
    fn press(&mut self) -> Result<(), Refusal> {
        let Led { frame, leading } = self.look();
        let event = frame.map(|frame| Lead::LetFall(frame.view.clock.moment, None));
        if let Some(lead) = leading.next.clone().or(event) {
            self.ask(leader(), Wish::Lead(lead))?;
        }
        self.now += BETWEEN;
        Ok(())
    }

    fn is_at(&self, at: At) -> bool {
        let Some(game) = self.room.game() else { return false };
        let (view, over) = (game.view(Viewer::Facilitator), game.outcome().is_some());
        let open = view.packages.last().is_some_and(|package| package.result.is_none());
        let clock = view.clock;
        match at {
            At::Door => false,
            At::Over => over,
            At::Event(round) => clock.stage == Stage::Event && clock.moment.round == round,
            At::Beat(Beat::Together, round) => {
                clock.beat == Beat::Together && clock.moment.round == round && open && clock.stage == Stage::Answers
            }
            At::Beat(beat, round) => !over && clock.beat == beat && clock.moment.round == round,
        }
    }

    /// Leads to a moment; there some have answered, one asks for help, one is away.
    fn to(&mut self, at: At) -> Result<Led, Refusal> {
        let people = self.people()?;
        if at == At::Door {
            return Ok(self.look());
        }
        let mut presses = 0;
        while !self.is_at(at) {
            people.iter().for_each(|seat| self.answer(*seat));
            self.press()?;
            presses += 1;
            if presses > PRESSES {
                return Err(Refusal::of("moment-voorbij"));
            }
        }
        self.now += Duration::from_secs(50);
        for (k, seat) in people.iter().enumerate() {
            match k % 5 {
                0 | 1 | 3 => self.answer(*seat),
                _ => {}
            }
        }
        if let [first, second, third, ..] = people[..] {
            self.ask(guest(second), Wish::Hand(second, true))?;
            self.ask(leader(), Wish::Lead(Lead::Nudge(third)))?;
            self.ask(leader(), Wish::Lead(Lead::Remark(Remark::Star)))?;
            self.ask(leader(), Wish::Lead(Lead::Set(Entrance::Locked)))?;
            self.room.went(&guest(first), self.now);
        }
        self.now += Duration::from_secs(15);
        Ok(self.look())
    }

    /// Somebody answers all that it is asked.
    fn answer(&mut self, seat: SeatIx) {
        let legal = self.room.game().map(|game| game.legal(Actor::Seat(seat))).unwrap_or_default();
        let mut answered = BTreeSet::new();
        for command in legal {
            if let Command::Answer { ask, answer } = command
                && answered.insert(ask)
            {
                // What is refused stays open: a picture may show that too.
                let _ = self.ask(guest(seat), Wish::Answer(seat, ask, answer));
            }
        }
    }

    fn look(&mut self) -> Led {
        let addresses = vec![format!("http://192.168.1.10:7373/{CODE}/"), format!("http://10.0.0.2:7373/{CODE}/")];
        let picture = addresses.first().map(|address| picture(address)).unwrap_or_default();
        let way = WayIn { code: CODE.to_owned(), addresses, picture };
        let leading = self.room.leading(self.now, way, 0, |_, seat| format!("BKTD{:02}", seat.0));
        Led { frame: self.room.frame(Viewer::Facilitator), leading }
    }
}

fn leader() -> DeviceKey {
    DeviceKey("leider".to_owned())
}

fn guest(seat: SeatIx) -> DeviceKey {
    DeviceKey(format!("gast-{}", seat.0))
}

#[cfg(feature = "host")]
fn picture(address: &str) -> Qr {
    crate::host::address::picture(address)
}

#[cfg(not(feature = "host"))]
fn picture(_: &str) -> Qr {
    Qr::default()
}
