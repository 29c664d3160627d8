//! Whether a format can produce every act and every fact of the file, by its asks or its background (`asks.md` 2.3).

use super::asks::vision_item;
use super::reach::{asked, done, fact_set};
use crate::rules::acts::{Clause, Deed, Document, Dossier, Fact, Kind, VisionItem, Vocabulary};
use crate::rules::ask::{AskKind, Effect, FileFact};
use crate::rules::level::finding::{Code, Place, Report, said};
use crate::rules::level::source::{BackgroundAct, FormatRank, FormatSource, Sources, file};

/// The facts of the file that must be settled; `UnequalInformation` is the loss of one.
const FACTS: [FileFact; 15] = [
    FileFact::BudgetFrameInApril,
    FileFact::BudgetTwelveWeeks,
    FileFact::BudgetReply,
    FileFact::BudgetInTime,
    FileFact::MarketConsultation,
    FileFact::CostStudy,
    FileFact::Proportionality,
    FileFact::Standstill,
    FileFact::EqualInformation,
    FileFact::PublicNotice,
    FileFact::AwardRecord,
    FileFact::CostWages,
    FileFact::CostPerChild,
    FileFact::CostOverhead,
    FileFact::CostIndexation,
];

/// Judges what the formats produce.
pub(super) fn check(sources: &Sources, report: &mut Report) {
    let (Some(formats), Some(_)) = (&sources.formats, &sources.asks) else {
        return;
    };
    let played = formats.iter().enumerate().filter(|(_, format)| !format.rounds.is_empty());
    for (f, format) in played {
        let place = |field: &str| Place::new(file::FORMATS, format!("[{f}].{field}"));
        // Fifteen minutes at a stand leave out whole kinds of acts, the same for all who play there.
        if format.rank > FormatRank::Stand {
            for kind in Kind::ALL.iter().filter(|kind| !produced(sources, format, **kind)) {
                act_missing(kind.name(), &format.id, place("background.acts"), report);
            }
            for what in values_missing(sources, format) {
                act_missing(&what, &format.id, place("background.acts"), report);
            }
        }
        for fact in FACTS.into_iter().filter(|fact| !fact_set(sources, format, *fact)) {
            fact_missing(&format!("{fact:?}"), &format.id, place("background.facts"), report);
        }
        file_parts(sources, format, &place, report);
        for (a, act) in format.background.acts.iter().enumerate() {
            background_act(act, place(&format!("background.acts[{a}]")), report);
        }
    }
}

/// Vision, clauses, by-laws, publication, boards.
fn file_parts(sources: &Sources, format: &FormatSource, place: &impl Fn(&str) -> Place, report: &mut Report) {
    let given = &format.background;
    let mut missing = |settled: bool, field: &str, what: &str| {
        if !settled {
            fact_missing(what, &format.id, place(&format!("background.{field}")), report);
        }
    };
    let written = |item: &VisionItem| {
        done(sources, format, |effect| match effect {
            Effect::WriteVision(letters) => letters.iter().any(|letter| vision_item(letter) == Some(*item)),
            _ => false,
        })
    };
    missing(
        given.vision_written || VisionItem::ALL.iter().all(written),
        "vision_written",
        "alle delen van de regiovisie",
    );
    let checked = |clause: &Clause| {
        done(sources, format, |effect| match effect {
            Effect::CheckClauses(names) => names.iter().any(|name| name == clause.name()),
            _ => false,
        })
    };
    missing(
        given.clauses_complete || Clause::ALL.iter().all(checked),
        "clauses_complete",
        "alle onderdelen van de regeling",
    );
    missing(
        given.bylaws || done(sources, format, |effect| *effect == Effect::AdoptBylaw),
        "bylaws",
        "de verordeningen",
    );
    let adopted = done(sources, format, |effect| *effect == Effect::AdoptVision);
    missing(given.vision.is_some() || adopted, "vision", "het vaststellen van de regiovisie");
    let sent = done(sources, format, |effect| matches!(effect, Effect::SendDraft(_)));
    missing(given.draft.is_some() || sent, "draft", "het versturen van het ontwerp");
    let published = given.gazette.is_some() || done(sources, format, |effect| matches!(effect, Effect::Gazette(_)));
    missing(published, "facts", "de bekendmaking");
}

/// Whether a kind of act can arise. `Werk` comes with hours of any answer. `Rolbreuk`, `Belofte`, `MotieAfgedaan` and `Schok` answer to
/// something that need not happen: a format may do without.
fn produced(sources: &Sources, format: &FormatSource, kind: Kind) -> bool {
    let given = &format.background;
    let does = |fits: fn(&Effect) -> bool| done(sources, format, fits);
    let has_kind = |wanted: AskKind| asked(sources, format, |ask| ask.kind == wanted);
    given.acts.iter().any(|act| act.deed.kind() == kind)
        || match kind {
            Kind::Werk | Kind::Rolbreuk | Kind::Belofte | Kind::MotieAfgedaan | Kind::Schok => true,
            Kind::Raad => does(|effect| matches!(effect, Effect::SendPaper(_))),
            Kind::Feit => does(|effect| {
                matches!(
                    effect,
                    Effect::GiveFact(_) | Effect::FactTo(_) | Effect::FactForEvery | Effect::FactForNeediest
                )
            }),
            Kind::Mandaat => has_kind(AskKind::Frame) || does(|effect| matches!(effect, Effect::CollegeFrame)),
            Kind::Toezegging => has_kind(AskKind::Reply),
            Kind::Termijn => given.draft.is_some() || does(|effect| matches!(effect, Effect::SendDraft(_))),
            Kind::Punt => has_kind(AskKind::Points) || does(|effect| matches!(effect, Effect::PointOn(_))),
            Kind::GeenZienswijze => does(|effect| matches!(effect, Effect::NoView)),
            Kind::Toestemming => does(|effect| matches!(effect, Effect::Consent(_))),
            Kind::Consult => does(|effect| matches!(effect, Effect::Consult { .. })),
            Kind::Stuk => does(|effect| matches!(effect, Effect::Publish { .. })),
            Kind::Inbreng => has_kind(AskKind::Argument),
            Kind::Ab => !given.boards.is_empty() || does(|effect| matches!(effect, Effect::BoardMeetings(_))),
            Kind::Terugkoppeling => does(|effect| matches!(effect, Effect::Report { .. })),
            Kind::Verantwoordingsdebat => does(|effect| matches!(effect, Effect::Debate)),
            Kind::Verantwoordingsafspraak => does(|effect| matches!(effect, Effect::AccountRules)),
            Kind::Planning => does(|effect| matches!(effect, Effect::Announce(_) | Effect::AnnounceOne)),
            Kind::Instrument => does(|effect| matches!(effect, Effect::UseInstrument(_))),
            Kind::Besluit => does(|effect| matches!(effect, Effect::Sign(_))),
        }
}

/// Acts that score by what they are about, and of which one value has no source: a kind that can arise is not enough when full
/// marks ask for six facts, eight documents, and a paper and a term in each of three dossiers (`scoring.md` I1, I2, I8, T1).
fn values_missing(sources: &Sources, format: &FormatSource) -> Vec<String> {
    let given = |fits: &dyn Fn(&Deed) -> bool| format.background.acts.iter().any(|act| fits(&act.deed));
    let does = |fits: &dyn Fn(&Effect) -> bool| done(sources, format, fits);
    let mut missing = Vec::new();
    for fact in Fact::ALL {
        let by_ask = does(&|effect| matches!(effect, Effect::GiveFact(name) if name.word() == *fact));
        if !by_ask && !given(&|deed| matches!(deed, Deed::Feit { fact: other, .. } if other == fact)) {
            missing.push(format!("{} {}", Kind::Feit.name(), fact.name()));
        }
    }
    let goes_online = does(&|effect| matches!(effect, Effect::Publish { .. }));
    for document in Document::ALL.iter().filter(|document| **document != Document::Other) {
        let of_round = goes_online && format.rounds.iter().any(|round| round.documents.contains(document));
        if !of_round && !given(&|deed| matches!(deed, Deed::Stuk { document: other, .. } if other == document)) {
            missing.push(format!("{} {}", Kind::Stuk.name(), document.name()));
        }
    }
    for dossier in Dossier::ALL {
        // Asks send papers and terms about the arrangement only.
        let arrangement = *dossier == Dossier::Regeling;
        let paper = arrangement && does(&|effect| matches!(effect, Effect::SendPaper(_)));
        if !paper && !given(&|deed| matches!(deed, Deed::Raad { dossier: other, .. } if other == dossier)) {
            missing.push(format!("{} {}", Kind::Raad.name(), dossier.name()));
        }
        let draft = format.background.draft.is_some() || does(&|effect| matches!(effect, Effect::SendDraft(_)));
        let term = arrangement && draft;
        if !term && !given(&|deed| matches!(deed, Deed::Termijn { dossier: other, .. } if other == dossier)) {
            missing.push(format!("{} {}", Kind::Termijn.name(), dossier.name()));
        }
    }
    // A kind that is missing altogether has been told.
    missing.retain(|what| {
        let mut kinds = Kind::ALL.iter().filter(|kind| what.starts_with(&format!("{} ", kind.name())));
        kinds.all(|kind| produced(sources, format, *kind))
    });
    missing
}

/// Reports an act without source.
fn act_missing(act: &str, format: &str, place: Place, report: &mut Report) {
    report.error(
        Code::ActNotProduced,
        place,
        said(
            format!("In de vorm '{format}' kan de handeling '{act}' niet ontstaan."),
            "De score rekent met deze handeling; niemand kan haar dan verdienen.",
            "Stel een vraag die haar maakt, of zet haar in de achtergrond.",
        ),
    );
}

/// Reports a fact without source.
fn fact_missing(what: &str, format: &str, place: Place, report: &mut Report) {
    report.error(
        Code::FactNotProduced,
        place,
        said(
            format!("In de vorm '{format}' regelt niets dit: {what}."),
            "Een norm of score hangt ervan af; zij zou altijd mislukken.",
            "Stel een vraag die het regelt, of zet het in de achtergrond.",
        ),
    );
}

/// An act of the background that can be: its figures in range, and one per municipality where a council acts.
fn background_act(act: &BackgroundAct, place: Place, report: &mut Report) {
    let share = |value: f64| (0.0..=1.0).contains(&value);
    let (possible, why) = match act.deed {
        Deed::Raad { quality, .. } => (share(quality), "De kwaliteit ligt tussen 0 en 1."),
        Deed::Termijn { weeks, .. } => ((1..=26).contains(&weeks), "Een termijn duurt 1 tot en met 26 weken."),
        Deed::Consult { rung, .. } => ((1..=4).contains(&rung), "De ladder heeft trede 1 tot en met 4."),
        Deed::Stuk { days, .. } => ((0..=60).contains(&days), "Een stuk ligt er 0 tot en met 60 dagen vooraf."),
        Deed::Planning { ahead_weeks, .. } => {
            ((0..=78).contains(&ahead_weeks), "Een datum staat hooguit 78 weken vooraf vast.")
        }
        Deed::Schok { what, size } => {
            let (low, high) = what.range();
            ((low..=high).contains(&size), "Deze schok is groter of kleiner dan kan.")
        }
        Deed::Werk { hours } => ((0.0..=1000.0).contains(&hours), "Uren liggen tussen 0 en 1000."),
        Deed::Feit { .. } | Deed::Mandaat { .. } | Deed::Ab | Deed::Instrument { .. } => (true, ""),
        Deed::Toezegging { .. }
        | Deed::Punt { .. }
        | Deed::GeenZienswijze { .. }
        | Deed::Toestemming { .. }
        | Deed::Inbreng { .. }
        | Deed::Terugkoppeling { .. }
        | Deed::Verantwoordingsdebat
        | Deed::Verantwoordingsafspraak
        | Deed::MotieAfgedaan
        | Deed::Belofte { .. }
        | Deed::Rolbreuk { .. }
        | Deed::Besluit { .. } => (false, "Dit is een daad van spelers; die staat nooit vooraf vast."),
    };
    let council = act.deed.kind().needs_council();
    let (possible, why) = match (possible, council == act.for_each) {
        (true, false) if council => (false, "Dit doet elke raad zelf: for_each moet true zijn."),
        (true, false) => (false, "Dit doet de regio één keer: for_each moet false zijn."),
        (possible, _) => (possible, why),
    };
    if !possible {
        report.error(
            Code::BackgroundAct,
            place,
            said(
                format!("De handeling '{}' kan zo niet in de achtergrond staan.", act.deed.kind().name()),
                why,
                "Pas haar aan of laat haar weg.",
            ),
        );
    }
}
