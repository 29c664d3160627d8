//! Times of movement, in seconds (`look.md` 9). With less motion everything is at its end at once.

/// A tick.
pub const TICK: f32 = 0.12;
/// A step.
pub const STEP: f32 = 0.24;
/// A slide.
pub const SLIDE: f32 = 0.42;
/// A thing that travels over the table.
pub const TRAVEL: f32 = 0.72;
/// One week on the ribbon.
pub const WEEK: f32 = 0.14;
/// Between the starts of things that move one after another.
pub const STAGGER: f32 = 0.045;
