//! Judges `norms.ron`: versions and dates, names, texts, terms, and conditions that can never be met or never be broken.

use super::{filled, unique};
use crate::rules::acts::Vocabulary;
use crate::rules::level::finding::{Code, Place, Report, said};
use crate::rules::level::source::{Sources, file};
use crate::rules::norm::situation::wrong_format;
use crate::rules::norm::{Condition, FORMAT, LegalForm, NormSource, Norms, NormsFile};

/// Most signs of a text of a norm: a short paragraph.
const NORM_SIGNS: usize = 1000;

/// The most norms of a file.
const MOST: usize = 256;
/// The longest term of a norm, in weeks: ten years.
const LONGEST: i32 = 520;

/// Judges the norms.
pub(super) fn check(sources: &Sources, report: &mut Report) {
    let Some(norms) = &sources.norms else { return };
    if norms.format != FORMAT {
        return wrong_format(norms.format, Place::new(file::NORMS, "format"), report);
    }
    date(report, "known_until", &norms.known_until);
    date(report, "review_by", &norms.review_by);
    if norms.norms.len() > MOST {
        let words = said(
            format!("Hier staan {} normen.", norms.norms.len()),
            format!("Het spel onthoudt er hooguit {MOST}."),
            "Voeg normen samen.",
        );
        report.error(Code::OutOfRange, Place::new(file::NORMS, "norms"), words);
    }
    let place = |at: usize, field: &str| Place::new(file::NORMS, format!("norms[{at}].{field}"));
    unique(report, "De norm", norms.norms.iter().enumerate().map(|(at, norm)| (norm.id.as_str(), place(at, "id"))));
    for (at, norm) in norms.norms.iter().enumerate() {
        one(norm, &|field| place(at, field), report);
    }
    gates(sources, norms, report);
}

/// Judges one norm.
fn one(norm: &NormSource, place: &dyn Fn(&str) -> Place, report: &mut Report) {
    for (field, text) in [
        ("id", &norm.id),
        ("source", &norm.source),
        ("title_nl", &norm.title_nl),
        ("title_en", &norm.title_en),
        ("text_nl", &norm.text_nl),
        ("consequence_nl", &norm.consequence_nl),
    ] {
        filled(report, place(field), &format!("Het veld {field} van {}", norm.id), text, NORM_SIGNS);
    }
    if !is_date(&norm.version) {
        bad_date(report, place("version"), &norm.version);
    }
    for (field, condition) in [("when", Some(&norm.when)), ("test", Some(&norm.test)), ("repair", norm.repair.as_ref())]
    {
        let Some(condition) = condition else { continue };
        condition.walk(&mut |part| term(part, &norm.id, place(field), report));
        let can = can(condition);
        if !can.hold {
            let words = said(
                format!("De voorwaarde in {field} van {} kan nooit waar zijn.", norm.id),
                "Dan is de norm altijd gebroken, of vraagt zij nooit iets.",
                "Kijk of er een lijst leeg is, of twee dingen die elkaar uitsluiten.",
            );
            report.error(Code::NeverMet, place(field), words);
        }
        if !can.fail && field == "test" {
            let words = said(
                format!("De voorwaarde in test van {} kan nooit onwaar zijn.", norm.id),
                "Dan is de norm altijd gehaald en zegt het oordeel niets.",
                "Kijk of er een lijst leeg is, of een grens die altijd gehaald wordt.",
            );
            report.error(Code::NeverBroken, place("test"), words);
        }
    }
}

/// Judges the figures of one constructor.
fn term(condition: &Condition, norm: &str, place: Place, report: &mut Report) {
    let (figure, least, most) = match condition {
        Condition::Elapsed { weeks, .. } | Condition::Within { weeks, .. } => (i64::from(*weeks), 1, LONGEST.into()),
        Condition::By { weeks_before, .. } => (i64::from(*weeks_before), 0, LONGEST.into()),
        Condition::Times { least, .. } => (i64::from(*least), 1, 1_000),
        Condition::AtLeast(_, figure) | Condition::AtMost(_, figure) => (*figure, 0, i64::MAX),
        Condition::Share { most, .. } if !(0.0..=1.0).contains(most) => (-1, 0, 1),
        _ => return,
    };
    if !(least..=most).contains(&figure) {
        let words = said(
            format!("In {norm} staat een getal dat niet kan: {condition:?}."),
            format!(
                "Een termijn telt 1 tot en met {LONGEST} weken; een deel ligt tussen 0 en 1; een aantal is niet negatief."
            ),
            "Zet er de termijn of grens die de wet noemt.",
        );
        report.error(Code::TermImpossible, place, words);
    }
}

/// Gates that no norm asks, and norms that the scores name and that do not exist.
fn gates(sources: &Sources, norms: &NormsFile, report: &mut Report) {
    for gate in Norms::new(norms.clone()).gates_without_norm() {
        let words = said(
            format!("Geen norm vraagt poort {}.", gate.name()),
            "Een poort zonder norm kan nooit dicht zijn.",
            format!("Zet Gate(\"{}\", …) om de voorwaarde van de norm die erbij hoort.", gate.name()),
        );
        report.error(Code::GateWithoutNorm, Place::new(file::NORMS, "norms"), words);
    }
    let rules = sources.parameters.iter().flat_map(|parameters| &parameters.gates.value);
    for (gate, rule) in rules {
        for id in rule.norms.iter().filter(|id| norms.norms.iter().all(|norm| norm.id != **id)) {
            let words = said(
                format!("De norm '{id}' bij poort {} bestaat niet.", gate.name()),
                "De scores noemen haar als reden; zij staat niet in norms.ron.",
                "Verbeter de naam, of zet de norm in norms.ron.",
            );
            let place = Place::new(file::PARAMETERS, format!("gates.value.{}", gate.name()));
            report.error(Code::UnknownNorm, place, words);
        }
    }
}

/// Whether a condition can hold, and whether it can fail.
#[derive(Debug, Clone, Copy)]
struct Can {
    hold: bool,
    fail: bool,
}

/// What can be seen without a record.
fn can(condition: &Condition) -> Can {
    let both = Can { hold: true, fail: true };
    match condition {
        Condition::Form(forms) => {
            Can { hold: !forms.is_empty(), fail: LegalForm::ALL.iter().any(|form| !forms.contains(form)) }
        }
        Condition::AtLeast(_, least) => Can { hold: true, fail: *least > 0 },
        Condition::Share { most, .. } => Can { hold: *most >= 0.0, fail: *most < 1.0 },
        Condition::AllOf(parts) => {
            let each: Vec<Can> = parts.iter().map(can).collect();
            Can { hold: each.iter().all(|one| one.hold) && !contradicts(parts), fail: each.iter().any(|one| one.fail) }
        }
        Condition::AnyOf(parts) => {
            let each: Vec<Can> = parts.iter().map(can).collect();
            Can { hold: each.iter().any(|one| one.hold), fail: each.iter().all(|one| one.fail) && !contradicts(parts) }
        }
        Condition::Not(inner) => {
            let inner = can(inner);
            Can { hold: inner.fail, fail: inner.hold }
        }
        Condition::Before { needs: inner, .. } | Condition::Gate(_, inner) => can(inner),
        Condition::Done(_)
        | Condition::Never(_)
        | Condition::Elapsed { .. }
        | Condition::Within { .. }
        | Condition::Times { .. }
        | Condition::By { .. }
        | Condition::Clause(_)
        | Condition::Vision(_)
        | Condition::Fact(_)
        | Condition::AtMost(..)
        | Condition::DutyInForce
        | Condition::Judged(_)
        | Condition::Said(_) => both,
    }
}

/// Whether a list holds something and its opposite.
fn contradicts(parts: &[Condition]) -> bool {
    let opposite = |a: &Condition, b: &Condition| match (a, b) {
        (Condition::Not(inner), other) | (other, Condition::Not(inner)) => **inner == *other,
        (Condition::Done(x), Condition::Never(y)) | (Condition::Never(x), Condition::Done(y)) => x == y,
        (Condition::AtLeast(x, least), Condition::AtMost(y, most))
        | (Condition::AtMost(y, most), Condition::AtLeast(x, least)) => x == y && least > most,
        (Condition::Form(a), Condition::Form(b)) => a.iter().all(|form| !b.contains(form)),
        _ => false,
    };
    parts.iter().enumerate().any(|(k, a)| parts[..k].iter().any(|b| opposite(a, b)))
}

/// A date of the file.
fn date(report: &mut Report, field: &str, text: &str) {
    if !is_date(text) {
        bad_date(report, Place::new(file::NORMS, field), text);
    }
}

/// Reports what is no date.
fn bad_date(report: &mut Report, place: Place, text: &str) {
    let words = said(
        format!("'{text}' is geen datum."),
        "Aan de datum ziet een lezer of de tekst nog klopt.",
        "Schrijf jaar-maand-dag, zoals 2027-01-01.",
    );
    report.error(Code::BadDate, place, words);
}

/// `YYYY-MM-DD`, a day that exists.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    let number = |part: &str, digits: usize| {
        let plain = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<u32>().ok()).flatten()
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::{can, is_date};
    use crate::rules::norm::{Condition, Count, LegalAct, LegalFact, LegalForm};

    #[test]
    fn dates_exist_or_not() {
        assert!(is_date("2027-01-01") && is_date("2028-02-29"));
        for text in ["2027-02-29", "2027-13-01", "2027-1-1", "morgen", "", "2027-01-01-01"] {
            assert!(!is_date(text), "{text}");
        }
    }

    #[test]
    fn what_can_never_be_or_never_fail_is_seen() {
        let fact = || Condition::Fact(LegalFact::PolicyTasks);
        let never = Condition::AllOf(vec![fact(), Condition::Not(Box::new(fact()))]);
        assert!(!can(&never).hold);
        assert!(!can(&Condition::Form(Vec::new())).hold);
        assert!(!can(&Condition::AnyOf(Vec::new())).hold);
        assert!(!can(&Condition::AllOf(Vec::new())).fail);
        assert!(!can(&Condition::Form(LegalForm::ALL.to_vec())).fail);
        assert!(!can(&Condition::AtLeast(Count::DbSeats, 0)).fail);
        let act = LegalAct::OwnContract;
        assert!(!can(&Condition::AnyOf(vec![Condition::Done(act), Condition::Never(act)])).fail);
        assert!(can(&fact()).hold && can(&fact()).fail);
    }
}
