//! Norms as data: the condition language, the legal record, verdicts, and why. Half of this law is in force and all of it
//! will change; so a norm is text and a condition in `levels/common/norms.ron`, never a line of code.
//!
//! ```text
//! events ─┐
//! log    ─┼─▶ Record ──┐
//! file   ─┘            ├─▶ truth ─▶ Verdict ─▶ gates of the scores, news, panels
//! norms.ron ─▶ Norms ──┘       └──▶ Because ─▶ Dutch sentences
//! ```

pub mod because;
pub mod condition;
pub mod evaluate;
mod live;
mod mask;
pub mod note;
pub mod play;
pub mod record;
pub mod remedy;
pub mod situation;
mod verdict;
pub mod view;
pub mod word;

pub use because::Because;
pub use condition::{Certainty, Condition, FORMAT, Force, NormDossier, NormKind, NormSource, NormsFile, Per};
pub use evaluate::{Truth, truth};
pub use live::Live;
pub use mask::Mask;
pub(in crate::rules) use play::STANDSTILL;
pub use record::Record;
pub use remedy::{Due, Repair};
pub use verdict::{Norms, Verdict};
pub use view::{NormDetail, NormView, Reason, Ruling, Says};
pub use word::{Addressee, Count, Date, LegalAct, LegalFact, LegalForm};
