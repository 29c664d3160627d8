//! Reason cards (`asks.md` 5.1).

use super::{in_range, list, unique};
use crate::rules::acts::Vocabulary;
use crate::rules::level::finding::{Code, Place, Report, said};
use crate::rules::level::source::{CardRole, CardSource, Sources, file};
use crate::rules::score::issue::Parcel;

/// Judges the reason cards.
pub(super) fn check(sources: &Sources, report: &mut Report) {
    if let Some(cards) = &sources.cards {
        all_cards(cards, report);
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
