//! Regiotafel: a serious game in which councillors, aldermen and officials organise specialist youth care together.

pub mod bots;
pub mod cli;
pub mod facts;
#[cfg(feature = "host")]
pub mod host;
pub mod journal;
pub mod levels;
pub mod map;
#[cfg(feature = "panels")]
pub mod panels;
pub mod rules;
pub mod session;
#[cfg(feature = "table")]
pub mod table;
pub mod texts;
pub mod theme;
