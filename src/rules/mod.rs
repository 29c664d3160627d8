//! The rules core: pure. No file, clock, network or thread is used from here.
pub mod acts;
pub mod care;
pub mod power;
pub mod score;
