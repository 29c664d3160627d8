//! Scores (`scoring.md`): a pure function of a log of acts, a package and data. [`Model`] is made once per region and
//! shared; asking it for a [`Score`] takes microseconds, so every screen may ask after every act.

pub mod aggregate;
pub mod compliance;
pub mod design;
pub mod fault;
pub mod gain;
pub mod indicator;
pub mod input;
pub mod interest;
pub mod issue;
pub mod ledger;
mod model;
pub mod parameter;
pub mod region;
pub mod report;
mod tally;
mod workload;
pub mod world;

pub use aggregate::{Aggregate, Dims, Label, Mode, RedFlag};
pub use compliance::{Compliance, Gates, Grade, Verdict};
pub use fault::Fault;
pub use indicator::{Dimension, Indicator, Indicators, Outcome, PerCouncil, Stress};
pub use issue::{Gate, Issues, IssuesData, Package};
pub use ledger::{Booking, Ledger};
pub use model::{Model, Ranges, Score};
pub use parameter::Parameters;
pub use region::{PerMun, Region, RegionData, Votes};
pub use report::{Report, score_text, unknown_level};
pub(in crate::rules) use tally::shock;
pub use workload::{AWAY_WEEKS, act_hours};
