//! Stub until the scoring work lands.
/// What was done.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Deed {}
