//! What is wrong with a command line, in Dutch; help and version come through here too.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::process::ExitCode;

use super::out::Out;

/// Says what clap found: help and version as results, the rest as a complaint with exit code 2.
pub(super) fn say(error: &Error) -> ExitCode {
    let mut out = Out::standard();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // Nobody reads any more: nothing left to say.
            let _ = out.say(&error.render().to_string());
            ExitCode::SUCCESS
        }
        _ => {
            out.complain(&format!("{}\nUitleg: regiotafel --help, of regiotafel OPDRACHT --help.", complaint(error)));
            ExitCode::from(2)
        }
    }
}

/// What is wrong, and what is possible instead.
fn complaint(error: &Error) -> String {
    let part = |kind| error.get(kind).map(shown).unwrap_or_default();
    let argument = part(ContextKind::InvalidArg);
    let value = part(ContextKind::InvalidValue);
    let mut text = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            format!("De opdracht '{}' bestaat niet.", part(ContextKind::InvalidSubcommand))
        }
        ErrorKind::UnknownArgument => format!("'{argument}' hoort hier niet."),
        ErrorKind::InvalidValue if value.is_empty() => format!("Bij {argument} hoort een waarde."),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => format!("'{value}' past niet bij {argument}."),
        ErrorKind::MissingRequiredArgument => format!("Hier ontbreekt {argument}."),
        ErrorKind::ArgumentConflict => format!("{argument} gaat niet samen met {}.", part(ContextKind::PriorArg)),
        _ => error.render().to_string().trim_end().to_owned(),
    };
    let valid = part(ContextKind::ValidValue);
    if !valid.is_empty() {
        text.push_str(&format!(" Kies uit: {valid}."));
    } else if let (ErrorKind::ValueValidation, Some(source)) = (error.kind(), std::error::Error::source(error)) {
        text.push_str(&format!(" ({source})"));
    }
    for kind in [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue] {
        let meant = part(kind);
        if !meant.is_empty() {
            text.push_str(&format!(" Bedoel je {meant}?"));
            break;
        }
    }
    text
}

/// A part of an error as text.
fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::StyledStrs(texts) => texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        ContextValue::Number(number) => number.to_string(),
        ContextValue::Bool(_) | ContextValue::None => String::new(),
        _ => String::new(),
    }
}
