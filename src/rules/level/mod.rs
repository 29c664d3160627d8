//! A level: what an author writes (`source`), how it is judged (`check`), what was found (`finding`), and what can be
//! played (`Level`).
pub mod calendar;
mod check;
pub mod child;
pub mod finding;
pub mod parts;
mod playable;
pub mod scan;
pub mod sheet;
pub mod source;

pub use calendar::Calendar;
pub use check::{TextOf, check};
pub use finding::{Code, Finding, Place, Report, Severity};
pub use parts::{Ask, BeatPlan, Card, EventCard, Format, Knob, Municipality, Round};
pub use playable::{Holder, Level};
