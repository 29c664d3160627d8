//! Event cards (`asks.md` 6): figures and names that can be, and effects that change something where the card can fall.

use super::asks::known_option;
use super::formats::ask;
use super::reach::{asked, done, fact_set};
use super::{in_range, unique};
use crate::rules::acts::Blow;
use crate::rules::ask::{AskKind, Effect};
use crate::rules::level::finding::{Code, Place, Report, said};
use crate::rules::level::source::{EventEffect, EventSource, EventWhen, FormatSource, Hit, Sources, file};
use crate::rules::score::issue::IssuesData;

/// Most events of a level: their places fit in a byte.
const MOST_EVENTS: f64 = 250.0;

/// Judges the events: ids, figures and names that exist, and effects that change something.
pub(super) fn check(sources: &Sources, report: &mut Report) {
    let Some(events) = &sources.events else { return };
    let ids = events.iter().enumerate().map(|(at, event)| (event.id.as_str(), event_place(at, "id")));
    unique(report, "De gebeurtenis", ids);
    let (file, number) = (Place::new(file::EVENTS, ""), events.len() as f64);
    if number > MOST_EVENTS {
        in_range(report, file, "Het aantal gebeurtenissen", number, (0.0, MOST_EVENTS), "Laat er weg.");
    }
    for (at, event) in events.iter().enumerate() {
        if event.does.iter().all(|effect| changes_nothing(effect, event, sources)) {
            without_effect(event, event_place(at, "does"), report);
        }
        for (w, when) in event.comes_when.iter().enumerate() {
            moment(when, &event_place(at, &format!("comes_when[{w}]")), (events, sources.issues.as_ref()), report);
        }
        for (e, effect) in event.does.iter().enumerate() {
            effect_of(effect, &event_place(at, &format!("does[{e}]")), sources.issues.as_ref(), report);
        }
        for (o, id) in event.opens.iter().enumerate().filter(|(_, id)| ask(sources, id).is_none()) {
            if sources.asks.is_some() {
                unknown_ask(event, id, event_place(at, &format!("opens[{o}]")), report);
            }
        }
    }
}

/// Reports an event of which nobody would notice that it fell.
fn without_effect(event: &EventSource, place: Place, report: &mut Report) {
    report.error(
        Code::EventWithoutEffect,
        place,
        said(
            format!("Gebeurtenis {} verandert niets.", event.id),
            "Wie een kaart ziet vallen, verwacht een gevolg. Zo staat alles daarna nog hetzelfde.",
            "Noem een gevolg dat telt in een vorm waarin de kaart valt.",
        ),
    );
}

/// Reports an ask that an event opens and that does not exist.
fn unknown_ask(event: &EventSource, id: &str, place: Place, report: &mut Report) {
    report.error(
        Code::UnknownAsk,
        place,
        said(
            format!("Vraag {id} bestaat niet."),
            format!("Gebeurtenis {} opent haar.", event.id),
            "Noem een vraag uit asks.ron.",
        ),
    );
}

/// Formats in which an event can fall: long enough, with a moment for events or a facilitator's choice.
fn falls_in<'a>(sources: &'a Sources, event: &'a EventSource) -> impl Iterator<Item = &'a FormatSource> {
    let has_moment = |format: &FormatSource| format.rounds.iter().flat_map(|round| &round.beats).any(|beat| beat.event);
    let formats = sources.formats.iter().flatten().filter(move |format| event.from <= format.rank);
    formats.filter(move |format| event.by_choice || has_moment(format))
}

/// Whether an effect leaves everything as it was, in every format in which its event can fall. What cannot be judged
/// counts as a change: a file that could not be read, a level without such a format.
fn changes_nothing(effect: &EventEffect, event: &EventSource, sources: &Sources) -> bool {
    let (known, mut formats) = (sources.asks.is_some(), falls_in(sources, event).peekable());
    if formats.peek().is_none() {
        return false;
    }
    match effect {
        EventEffect::Hits(what, size) => is_neutral((*what, *size)),
        EventEffect::Warns(told, untold) => is_neutral(*told) && is_neutral(*untold),
        EventEffect::SmallestLosesFte(fte) => *fte == 0.0,
        EventEffect::ContractLater(weeks) | EventEffect::MoreWeeks(weeks) => *weeks == 0,
        EventEffect::NewCouncils(number) => *number == 0,
        EventEffect::NeverFor(issue, _) => {
            let tabled = |format: &FormatSource| {
                format.rounds.iter().flat_map(|round| round.tablings.iter().flatten()).any(|id| id == issue)
            };
            !formats.any(tabled)
        }
        EventEffect::Lapses(fact) => known && !formats.any(|format| fact_set(sources, format, *fact)),
        EventEffect::ExtraPoint => {
            known && !formats.any(|format| asked(sources, format, |a| a.kind == AskKind::Points))
        }
        EventEffect::YouthInvited => {
            let advises = |effect: &Effect| matches!(effect, Effect::Consult { step: 3, .. });
            known && !formats.any(|format| done(sources, format, advises))
        }
        EventEffect::BadNews => {
            let tells = |effect: &Effect| matches!(effect, Effect::TellBadNews(_));
            known && !formats.any(|format| done(sources, format, tells))
        }
        EventEffect::FrameLeaks => {
            let hides = |effect: &Effect| matches!(effect, Effect::Publish { public: false, .. });
            known && !formats.any(|format| done(sources, format, hides))
        }
        EventEffect::FrameOfUninformedLapses
        | EventEffect::DutyInForce(_)
        | EventEffect::LargestActsAlone
        | EventEffect::SlotLost => false,
    }
}

/// Whether a blow of this size leaves care as it was.
fn is_neutral((what, size): Hit) -> bool {
    match what {
        Blow::Demand | Blow::Stay | Blow::Crisis => size == 1.0,
        Blow::Largest | Blow::Absorption | Blow::Tariff => size == 0.0,
        // These hit one municipality; an event cannot say which.
        Blow::Officials | Blow::Trust => true,
    }
}

/// A place in `events.ron`.
fn event_place(at: usize, field: &str) -> Place {
    Place::new(file::EVENTS, format!("[{at}].{field}"))
}

/// A moment that can come.
fn moment(
    when: &EventWhen,
    place: &Place,
    (events, issues): (&[EventSource], Option<&IssuesData>),
    report: &mut Report,
) {
    if let EventWhen::AnyOf(parts) | EventWhen::AllOf(parts) = when {
        let list = if matches!(when, EventWhen::AnyOf(_)) { "AnyOf" } else { "AllOf" };
        for (at, part) in parts.iter().enumerate() {
            let place = Place::new(file::EVENTS, format!("{}.{list}[{at}]", place.path));
            moment(part, &place, (events, issues), report);
        }
        return;
    }
    let mut range = |name: &str, value: f64, low_high| {
        in_range(report, place.clone(), name, value, low_high, "Kies een waarde daartussen.");
    };
    let most_weeks = f64::from(super::calendar::MOST_WEEKS);
    match when {
        EventWhen::FromRound(round) => range("De ronde", f64::from(*round), (1.0, 9.0)),
        EventWhen::CouncilUninformedBy(week) | EventWhen::YouthUnheardBy(week) | EventWhen::FromWeek(week) => {
            range("De week", f64::from(*week), (0.0, most_weeks));
        }
        EventWhen::TrustBelow(share) | EventWhen::SmallestOverloaded(share) => {
            range("Het aandeel", *share, (0.0, 1.0));
        }
        EventWhen::StayMarginBelow(margin) => range("De marge", *margin, (-1.0, 1.0)),
        EventWhen::Fell(id) if !events.iter().any(|event| event.id == *id) => report.error(
            Code::UnknownEvent,
            place.clone(),
            said(
                format!("Gebeurtenis {id} bestaat niet."),
                "Een kaart die op een andere wacht, moet die kunnen vinden.",
                "Noem een gebeurtenis uit dit bestand.",
            ),
        ),
        EventWhen::StayWaitAbove(weeks) => range("De wachttijd in weken", *weeks, (0.0, 104.0)),
        EventWhen::DraftHasAny(options) => {
            let Some(issues) = issues else { return };
            for (at, (issue, option)) in options.iter().enumerate() {
                let place = Place::new(file::EVENTS, format!("{}.DraftHasAny[{at}]", place.path));
                known_option(issues, issue, option, &place, report);
            }
        }
        EventWhen::Unanimous
        | EventWhen::TermInRecess
        | EventWhen::SecretDocument
        | EventWhen::DutyOff
        | EventWhen::PurchaseRuns
        | EventWhen::Fell(_)
        | EventWhen::AnyOf(_)
        | EventWhen::AllOf(_)
        | EventWhen::FileLacksAny(_) => {}
    }
}

/// An effect that can be.
fn effect_of(effect: &EventEffect, place: &Place, issues: Option<&IssuesData>, report: &mut Report) {
    let mut range = |name: &str, value: f64, low_high| {
        in_range(report, place.clone(), name, value, low_high, "Kies een waarde daartussen.");
    };
    match effect {
        EventEffect::NewCouncils(number) => range("Het aantal raden", f64::from(*number), (1.0, 30.0)),
        EventEffect::DutyInForce(weeks) => range("Het aantal weken", f64::from(*weeks), (1.0, 104.0)),
        EventEffect::ContractLater(weeks) | EventEffect::MoreWeeks(weeks) => {
            range("Het aantal weken", f64::from(*weeks), (1.0, 26.0));
        }
        EventEffect::Hits(what, size) => {
            range("De grootte van de schok", *size, what.range());
        }
        EventEffect::Warns(told, untold) => {
            for (what, size) in [told, untold] {
                range("De grootte van de schok", *size, what.range());
            }
        }
        EventEffect::SmallestLosesFte(fte) => range("Het aantal fte", *fte, (0.0, 10.0)),
        EventEffect::NeverFor(issue, option) => {
            if let Some(issues) = issues {
                known_option(issues, issue, option, place, report);
            }
        }
        EventEffect::FrameOfUninformedLapses
        | EventEffect::BadNews
        | EventEffect::Lapses(_)
        | EventEffect::LargestActsAlone
        | EventEffect::ExtraPoint
        | EventEffect::SlotLost
        | EventEffect::FrameLeaks
        | EventEffect::YouthInvited => {}
    }
}
