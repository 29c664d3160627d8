//! Written by the scoring work.
