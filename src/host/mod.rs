//! The room over the network: pages for phones.

pub mod page;
