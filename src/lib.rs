//! Regiotafel: a serious game in which councillors, aldermen and officials organise specialist youth care together.

pub mod levels;
pub mod map;
pub mod rules;
pub mod texts;
pub mod theme;
