//! Keys of the words, and signs, that stand for what a seat may say, and for the parts of a round.

use crate::rules::ask::{ReactionName, Reply, Stance};
use crate::rules::level::source::Beat;
use crate::rules::view::{Outcome, Stage};
use crate::theme::Icon;

/// Key of the word of a beat.
pub const fn beat_key(beat: Beat) -> &'static str {
    match beat {
        Beat::Apart => "deel-apart",
        Beat::Together => "deel-samen",
        Beat::Decide => "deel-besluit",
        Beat::Consequence => "deel-gevolg",
    }
}

/// Key of the sentence that says what goes on in a beat.
pub const fn stage_key(stage: Stage) -> &'static str {
    match stage {
        Stage::Asks => "stadium-vragen",
        Stage::Tabling => "pagina-stadium-leggen",
        Stage::Reasons => "stadium-redenen",
        Stage::Answers => "stadium-antwoorden",
        Stage::Deadlock => "stadium-vast",
        Stage::Event => "stadium-gebeurtenis",
        Stage::Over => "stadium-klaar",
    }
}

/// Key of the word of a stance.
pub const fn stance_key(stance: Stance) -> &'static str {
    match stance {
        Stance::Must => "stand-moet",
        Stance::May => "stand-mag",
        Stance::Never => "stand-nooit",
    }
}

/// Key of the word of a reply.
pub const fn reply_key(reply: &Reply) -> &'static str {
    match reply {
        Reply::Yes => "antwoord-ja",
        Reply::YesIf => "antwoord-ja-als",
        Reply::Other(..) => "antwoord-anders",
        Reply::No => "antwoord-nee",
    }
}

/// Key of the word of a reaction.
pub const fn reaction_key(reaction: ReactionName) -> &'static str {
    match reaction {
        ReactionName::None => "reactie-geen",
        ReactionName::Noted => "reactie-kennis",
        ReactionName::Reasoned => "reactie-gemot",
        ReactionName::Partly => "reactie-deels",
        ReactionName::Granted => "reactie-over",
    }
}

/// Key of the headline of an outcome.
pub const fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::InTime => "einde-InTime",
        Outcome::Late => "einde-Late",
        Outcome::Unpublished => "einde-Unpublished",
        Outcome::CannotStand => "einde-CannotStand",
        Outcome::Imposed => "einde-Imposed",
        Outcome::Refused => "einde-Refused",
        Outcome::StayedOut => "einde-StayedOut",
        Outcome::Stranded => "einde-Stranded",
    }
}

/// The sign of a stance.
pub const fn stance_icon(stance: Stance) -> Icon {
    match stance {
        Stance::Must => Icon::Tick,
        Stance::May => Icon::Half,
        Stance::Never => Icon::Cross,
    }
}

/// The sign of a reply.
pub const fn reply_icon(reply: &Reply) -> Icon {
    match reply {
        Reply::Yes => Icon::Tick,
        Reply::YesIf => Icon::Half,
        Reply::Other(..) => Icon::Swap,
        Reply::No => Icon::Cross,
    }
}
