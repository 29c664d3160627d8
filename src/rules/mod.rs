//! The rules core: pure. No file, clock, network or thread is used from here.
pub mod acts;
pub mod ask;
pub mod bench;
pub mod care;
pub mod command;
pub mod ids;
pub mod level;
pub mod line;
pub mod power;
pub mod score;
pub mod view;
