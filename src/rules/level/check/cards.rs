//! Reason cards and event cards (`asks.md` 5.1, 6).

use super::asks::known_option;
use super::{in_range, list, unique};
use crate::rules::acts::Vocabulary;
use crate::rules::level::finding::{Code, Place, Report, said};
use crate::rules::level::source::{CardRole, CardSource, EventEffect, EventSource, EventWhen, Sources, file};
use crate::rules::score::issue::{IssuesData, Parcel};

/// Judges cards and events.
pub(super) fn check(sources: &Sources, report: &mut Report) {
    if let Some(cards) = &sources.cards {
        all_cards(cards, report);
    }
    if let Some(events) = &sources.events {
        all_events(events, sources.issues.as_ref(), report);
    }
}

/// A place in `cards.ron`.
fn card_place(at: usize, field: &str) -> Place {
    Place::new(file::CARDS, format!("[{at}].{field}"))
}

/// The reason cards: codes in range and fit for the role; enough for every parcel.
fn all_cards(cards: &[CardSource], report: &mut Report) {
    let ids = cards.iter().enumerate().map(|(at, card)| (card.id.as_str(), card_place(at, "id")));
    unique(report, "De kaart", ids);
    if cards.len() > 250 {
        in_range(
            report,
            Place::new(file::CARDS, ""),
            "Het aantal kaarten",
            cards.len() as f64,
            (1.0, 250.0),
            "Laat kaarten weg.",
        );
    }
    for (at, card) in cards.iter().enumerate() {
        let mut range = |field: &str, name: &str, value: u8, most: f64| {
            in_range(
                report,
                card_place(at, field),
                name,
                f64::from(value),
                (0.0, most),
                "Zie de codes bovenaan het bestand.",
            );
        };
        range("common", "Het gezamenlijk belang", card.common, 2.0);
        range("counter", "Het tegenargument", card.counter, 3.0);
        range("constructive", "De opbouw", card.constructive, 2.0);
        role(card, at, report);
        for (p, parcel) in card.parcels.iter().enumerate().filter(|(_, name)| Parcel::parse(name).is_none()) {
            report.error(
                Code::UnknownParcel,
                card_place(at, &format!("parcels[{p}]")),
                said(
                    format!("Er is geen kavel '{parcel}'."),
                    "Een kaart past bij een of meer kavels; een lege lijst past overal.",
                    format!("Kies {}.", list(Parcel::ALL.iter().map(|parcel| parcel.name()))),
                ),
            );
        }
    }
    enough(cards, report);
}

/// Codes that fit what the card is for.
fn role(card: &CardSource, at: usize, report: &mut Report) {
    let (fits, field, rule) = match card.role {
        CardRole::Ground => (
            card.counter == 0 && card.constructive == 0,
            "role",
            "Een eigen reden gaat niet in op een ander en bouwt geen brug.",
        ),
        CardRole::Answer => (card.counter > 0, "counter", "Een antwoord gaat in op wat een ander zei: minstens 1."),
        CardRole::Bridge => (card.constructive > 0, "constructive", "Een brug brengt iets nieuws: minstens 1."),
    };
    if !fits {
        report.error(
            Code::CardCodes,
            card_place(at, field),
            said(
                format!("De codes van kaart {} passen niet bij de rol.", card.id),
                rule,
                "Pas de codes aan, of geef de kaart een andere rol.",
            ),
        );
    }
    if card.role == CardRole::Ground && card.fact.is_none() {
        report.error(
            Code::CardCodes,
            card_place(at, "fact"),
            said(
                format!("Kaart {} rust op geen enkel feit.", card.id),
                "Een reden zonder feit kan nooit dubbel tellen.",
                "Noem een van de zes basisfeiten.",
            ),
        );
    }
}

/// At least four ground cards per parcel, so that a hand can be filled.
fn enough(cards: &[CardSource], report: &mut Report) {
    for parcel in Parcel::ALL {
        let fits =
            |card: &&CardSource| card.parcels.is_empty() || card.parcels.iter().any(|name| name == parcel.name());
        let count = cards.iter().filter(|card| card.role == CardRole::Ground).filter(fits).count();
        if count < 4 {
            report.error(
                Code::TooFewCards,
                Place::new(file::CARDS, ""),
                said(
                    format!("Voor de kavel {} zijn er {count} redenen.", parcel.name()),
                    "Een hand toont vier redenen die bij de kavel passen.",
                    "Maak meer redenen voor deze kavel.",
                ),
            );
        }
    }
}

/// A place in `events.ron`.
fn event_place(at: usize, field: &str) -> Place {
    Place::new(file::EVENTS, format!("[{at}].{field}"))
}

/// The events: ids, figures and options that exist.
fn all_events(events: &[EventSource], issues: Option<&IssuesData>, report: &mut Report) {
    let ids = events.iter().enumerate().map(|(at, event)| (event.id.as_str(), event_place(at, "id")));
    unique(report, "De gebeurtenis", ids);
    if events.len() > 250 {
        in_range(
            report,
            Place::new(file::EVENTS, ""),
            "Het aantal gebeurtenissen",
            events.len() as f64,
            (0.0, 250.0),
            "Laat er weg.",
        );
    }
    for (at, event) in events.iter().enumerate() {
        if event.does.is_empty() {
            report.error(
                Code::EventWithoutEffect,
                event_place(at, "does"),
                said(
                    format!("Gebeurtenis {} doet niets.", event.id),
                    "Wie een kaart ziet vallen, verwacht een gevolg.",
                    "Noem een gevolg, of Talk als het alleen voor het gesprek is.",
                ),
            );
        }
        for (w, when) in event.comes_when.iter().enumerate() {
            moment(when, &event_place(at, &format!("comes_when[{w}]")), (events, issues), report);
        }
        for (e, effect) in event.does.iter().enumerate() {
            effect_of(effect, &event_place(at, &format!("does[{e}]")), issues, report);
        }
    }
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
        | EventEffect::DutyInForce
        | EventEffect::NewCouncils
        | EventEffect::LargestActsAlone
        | EventEffect::ExtraPoint
        | EventEffect::SlotLost
        | EventEffect::FrameLeaks
        | EventEffect::YouthInvited
        | EventEffect::Talk => {}
    }
}
