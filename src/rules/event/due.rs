//! What comes in a later week.

use crate::rules::ask::PaperTime;
use crate::rules::ids::{MunIx, PromiseNo, Week};
use serde::{Deserialize, Serialize};

/// What a procedure does when its week comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Due {
    /// The week that was chosen for a paper; with many ticks it is ready later.
    Paper(MunIx, PaperTime),
    /// The draft goes to all councils, or only to those that asked.
    SendDraft {
        /// Only to councils that asked.
        on_request: bool,
    },
    /// The term of the view is over for every council.
    TermsEnd,
    /// The reply note is ready.
    ReplyReady,
    /// Councils meet on consent.
    Consent,
    /// Colleges sign.
    Signing,
    /// The arrangement enters into force.
    InForce,
    /// A board or steering meeting.
    Board,
    /// A report reaches a council: on the meeting of this week.
    Report(MunIx, Week),
    /// A debate on account in a council.
    Debate(MunIx),
    /// The regiovisie is adopted.
    Vision,
    /// The switch goes on.
    Duty,
    /// A college decides to leave the arrangement.
    Exit(MunIx),
    /// The province takes a step.
    Province(ProvinceStep),
    /// A paper that needed more weeks reaches a council.
    PaperReady(MunIx, PaperTime),
    /// It shows whether a promise was kept.
    Promise(PromiseNo),
    /// The official who left has a successor.
    OfficialBack(MunIx),
}

/// What the province does when a municipality asks for an arrangement that the others do not make (Wgr art. 99-102).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ProvinceStep {
    /// It talks with the municipalities.
    Talks,
    /// It tells them to make an arrangement, within a term.
    Designates,
    /// It imposes one.
    Imposes,
}
