//! The care model (`scoring.md` 4): queues, capacity, cost and who pays. Deterministic; knows the design of a package
//! and a world of parameters, never an issue, an act or a score.

mod cost;
mod flow;

pub use cost::{Costs, shapley};
pub use flow::{Flow, FormFlow, HORIZON_WEEKS, Shock, Week, flow, trace};
