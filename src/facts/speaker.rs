//! A level in words.

use super::LevelFacts;
use crate::rules::bench::{Bench, Seat};
use crate::rules::ids::{CardIx, EventIx, IssueIx, MunIx, OptIx, SeatIx};
use crate::rules::level::source::{CardRole, EventEffect};
use crate::rules::level::{Card, Municipality};
use crate::rules::line::{FactValue, Line};
use crate::rules::view::{FrameBy, MunicipalityView};
use crate::texts::{Naming, Words};
use crate::theme::{FIELDS, Field};

/// The words, and the level that they speak of.
#[derive(Clone, Copy)]
pub struct Speaker<'a> {
    /// The words.
    pub words: Words,
    /// The level.
    pub level: &'a LevelFacts,
}

impl Speaker<'_> {
    /// A text.
    pub fn say(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// A text with facts.
    pub fn say_with(&self, key: &str, facts: &[(&str, FactValue)]) -> String {
        let line = facts.iter().fold(Line::new(key), |line, (name, value)| line.with(name, value.clone()));
        self.line(&line)
    }

    /// A text with one number.
    pub fn say_number(&self, key: &str, name: &str, number: i64) -> String {
        self.words.count(key, name, number)
    }

    /// A text, or nothing where the texts have none.
    pub fn say_maybe(&self, key: &str) -> Option<String> {
        self.words.text(key)
    }

    /// A sentence of the rules.
    pub fn line(&self, line: &Line) -> String {
        self.words.say(line, self.level)
    }

    fn town(&self, m: MunIx) -> Option<&Municipality> {
        self.level.level.municipalities().get(usize::from(m.0))
    }

    /// Name of a municipality.
    pub fn name(&self, m: MunIx) -> &str {
        self.town(m).map_or("", Municipality::name)
    }

    /// Two letters of a municipality.
    pub fn mark(&self, m: MunIx) -> &str {
        self.level.marks.get(usize::from(m.0)).map_or("", String::as_str)
    }

    /// The field of a municipality.
    pub fn field(&self, m: MunIx) -> &'static Field {
        &FIELDS[self.level.field_slot(m) % FIELDS.len()]
    }

    /// "Wethouder van Oss", or the name of a chair of the region.
    pub fn seat_name(&self, seat: Seat) -> String {
        capital(&self.words.seat(seat.bench, seat.municipality.map(|m| self.name(m))))
    }

    /// The role of a chair in the texts; its card stands under that name.
    pub fn role(&self, seat: Seat) -> Option<String> {
        let town = seat.municipality.and_then(|m| self.town(m));
        let role = match (seat.bench, town) {
            (Bench::Council, Some(town)) => town.council_role().to_owned(),
            (Bench::Alderman, Some(town)) => town.alderman_role().to_owned(),
            (Bench::Official, _) => "beleidsambtenaar".to_owned(),
            (Bench::Clerks, _) => "griffier".to_owned(),
            (Bench::Provider, _) => "aanbieder_groot".to_owned(),
            (bench, _) => bench.key().to_owned(),
        };
        self.words.has(&format!("rol-{role}-wens")).then_some(role)
    }

    /// The chair with this number.
    pub fn seat(&self, seat: SeatIx) -> Option<Seat> {
        self.level.level.seats().get(usize::from(seat.0)).copied()
    }

    /// The short question of an issue.
    pub fn issue(&self, issue: IssueIx) -> String {
        self.words.issue(self.level.issue(issue))
    }

    /// The word of an issue.
    pub fn issue_word(&self, issue: IssueIx) -> String {
        self.words.issue_word(self.level.issue(issue))
    }

    /// Frame, view, consent and signature of a municipality, in one line.
    pub fn how_far(&self, town: &MunicipalityView) -> String {
        let frame = match town.frame_by {
            FrameBy::Nobody => "kader-van-niemand",
            FrameBy::College => "kader-van-college",
            FrameBy::Council => "kader-van-raad",
        };
        let mut parts = vec![self.say(frame)];
        if let Some((share, _)) = town.consent {
            parts.push(self.say(if share > 0.5 { "paneel-toestemming" } else { "paneel-geen-toestemming" }));
        } else if town.spoke {
            parts.push(self.say("bord-gesproken"));
        }
        if town.signed.is_some() {
            parts.push(self.say("paneel-getekend"));
        }
        capital(&parts.join(" · "))
    }

    /// An option in words.
    pub fn option(&self, issue: IssueIx, option: OptIx) -> String {
        self.words.option(self.level.issue(issue), self.level.option(issue, option))
    }

    /// What an option does in the world.
    pub fn option_does(&self, issue: IssueIx, option: OptIx) -> Option<String> {
        self.words.text(&format!("kwestie-{}-{}-doet", self.level.issue(issue), self.level.option(issue, option)))
    }

    /// How many options an issue has.
    pub fn options(&self, issue: IssueIx) -> usize {
        let known = usize::from(issue.0) < self.level.level.issue_count();
        if known { self.level.level.issues().options(issue).count() } else { 0 }
    }

    /// A reason card in words.
    pub fn card(&self, card: CardIx) -> String {
        self.words.card(self.level.card(card))
    }

    /// The story of an event card before it falls, when nobody knows yet to whom it happens.
    pub fn event_story(&self, event: EventIx) -> String {
        let level = &self.level.level;
        let card = level.event(event);
        let weeks = card.does().iter().find_map(|effect| match effect {
            EventEffect::DutyInForce(weeks) => Some(weeks.to_string()),
            _ => None,
        });
        let facts = [
            ("gemeente", self.say("pagina-een-gemeente")),
            ("kleinste", self.name(level.smallest()).to_owned()),
            ("weken", weeks.unwrap_or_default()),
        ];
        let facts: Vec<(&str, &str)> = facts.iter().map(|(name, words)| (*name, words.as_str())).collect();
        self.words.fill(&format!("gebeurtenis-{}-tekst", card.id()), &facts)
    }

    /// What a reason card is for.
    pub fn card_role(&self, card: CardIx) -> Option<CardRole> {
        self.level.card_source(card).map(Card::role)
    }
}

/// The same words with a capital in front.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
