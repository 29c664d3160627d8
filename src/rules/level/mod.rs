//! A level: what an author writes (`source`), and what can be played (`Level`).
pub mod source;
