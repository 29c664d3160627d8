//! Issues, figures and interests: the scores judge them; here their faults become findings at a place in the file.

use crate::rules::level::finding::{Code, Place, Report, Said, said};
use crate::rules::level::source::{Sources, file};
use crate::rules::score::fault::Fault;
use crate::rules::score::interest::Interests;
use crate::rules::score::issue::Issues;

/// Judges issues, parameters and interests.
pub(super) fn check(sources: &Sources, report: &mut Report) {
    if let Some(data) = &sources.issues
        && let Err(faults) = Issues::new(data.clone())
    {
        for fault in faults {
            report.error(Code::ScoreData, Place::new(file::ISSUES, &fault.path), words(&fault));
        }
    }
    if let Some(parameters) = &sources.parameters
        && let Err(faults) = parameters.rules()
    {
        for fault in faults {
            let path = fault.path.strip_prefix("parameters.").unwrap_or(&fault.path);
            report.error(Code::ScoreData, Place::new(file::PARAMETERS, path), words(&fault));
        }
    }
    interests(sources, report);
}

/// Judges interests against the issues, where these are good.
fn interests(sources: &Sources, report: &mut Report) {
    let Some(data) = &sources.interests else {
        return;
    };
    for (p, profile) in data.profiles.iter().enumerate() {
        let (input, throughput, output) = profile.weights;
        let sum: f64 = input + throughput + output;
        if !sum.is_finite() || (sum - 1.0).abs() > 1e-9 {
            report.error(
                Code::SumNotOne,
                Place::new(file::INTERESTS, format!("profiles[{p}].weights")),
                said(
                    format!("De gewichten van '{}' tellen op tot {sum}.", profile.id),
                    "Een blik verdeelt één geheel over inspraak, proces en resultaat.",
                    "Maak de som precies 1.",
                ),
            );
        }
    }
    let Some(issues) = &sources.issues else {
        return;
    };
    let Ok(issues) = Issues::new(issues.clone()) else {
        return;
    };
    if let Err(faults) = Interests::new(data.clone(), &issues) {
        for fault in faults {
            let path = fault.path.strip_prefix("interests.").unwrap_or(&fault.path);
            report.error(Code::ScoreData, Place::new(file::INTERESTS, path), words(&fault));
        }
    }
}

/// The words of a fault of the scores.
fn words(fault: &Fault) -> Said {
    said(&fault.what, &fault.why, &fault.remedy)
}
