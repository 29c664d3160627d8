//! An answer read back from the fields of a form. What does not fit the question gets a line that says what to do.

use crate::rules::ask::{Answer, AskKind, Reply, Sentence, Stance, Stances, Wish};
use crate::rules::ids::{CardIx, IssueIx, MunIx, OptIx};
use crate::rules::level::source::CardRole;
use crate::rules::level::{Ask, Level};
use crate::rules::line::{FactValue, Line};
use crate::rules::view::AskView;

/// Most characters in own words.
pub const SENTENCE: usize = 140;
/// Weights of points together.
pub const WEIGHTS: u32 = 6;

/// The option.
pub const CHOICE: &str = "keuze";
/// One of several options.
pub const CARD: &str = "kaart";
/// What must change, as `issue-option`.
pub const OTHER: &str = "anders";
/// The issue of an argument.
pub const ISSUE: &str = "kwestie";
/// The ground card.
pub const GROUND: &str = "grond";
/// The answer or bridge card.
pub const SECOND: &str = "tweede";
/// A ready sentence.
pub const READY: &str = "zin";
/// Own words.
pub const OWN: &str = "eigen";
/// To whom.
pub const TO: &str = "aan";
/// The value that stands for nothing chosen.
pub const NONE: &str = "";

/// The stances with the letter by which a form names them.
pub const STANCES: [(Stance, &str); 3] = [(Stance::Must, "moet"), (Stance::May, "mag"), (Stance::Never, "nooit")];

/// Name of the field for an option of a frame.
pub fn stance_field(issue: IssueIx, option: usize) -> String {
    format!("k{}-{option}", issue.0)
}

/// Name of the field for an issue of a package.
pub fn package_field(issue: IssueIx) -> String {
    format!("o{}", issue.0)
}

/// Names of the fields of a point on an issue: what instead, and its weight.
pub fn point_fields(issue: IssueIx) -> (String, String) {
    (format!("p{}", issue.0), format!("g{}", issue.0))
}

/// What a form sent, by name.
struct Form<'a> {
    open: &'a AskView,
    source: &'a Ask,
    level: &'a Level,
    fields: &'a [(String, String)],
}

/// The answer in the fields of a form; a [`Line`] that says what is wrong and what to do when it is none.
///
/// Only the shape is judged here: whether the answer is possible now, the rules say.
pub fn answer_from_form(
    open: &AskView,
    source: &Ask,
    level: &Level,
    fields: &[(String, String)],
) -> Result<Answer, Line> {
    Form { open, source, level, fields }.answer()
}

impl Form<'_> {
    fn answer(&self) -> Result<Answer, Line> {
        match self.source.kind() {
            AskKind::Choose | AskKind::Tag => Ok(Answer::Choice(self.choice()?)),
            AskKind::Judgement => Ok(match (self.choice()?, self.sentence()?) {
                (k, Sentence::Empty) => Answer::Choice(k),
                (k, said) => Answer::Vote(k, said),
            }),
            AskKind::Divide { pick } => self.cards(usize::from(pick)),
            AskKind::Paper => self.cards(self.source.options().len()),
            AskKind::Vote => Ok(Answer::Vote(self.choice()?, self.sentence()?)),
            AskKind::Sentence => match self.sentence()? {
                // To say nothing is an answer too, but it must be pressed.
                Sentence::Empty if !self.fields.iter().any(|(name, _)| name == READY) => {
                    Err(Line::new("pagina-zeg-iets"))
                }
                said => Ok(Answer::Say(said)),
            },
            AskKind::Reply => self.reply(),
            AskKind::Promise => self.promise(),
            AskKind::Frame => self.built(Self::frame),
            AskKind::Package => self.built(Self::package),
            AskKind::Argument => self.built(Self::argument),
            AskKind::Points => self.built(Self::points),
        }
    }

    /// A field; twice the same field is no form of ours.
    fn one(&self, name: &str) -> Result<Option<&str>, Line> {
        let mut values = self.fields.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str());
        let first = values.next();
        if values.next().is_some() {
            return Err(Line::new("pagina-dubbel"));
        }
        Ok(first.filter(|value| *value != NONE))
    }

    /// The option that was chosen: it exists and is not closed.
    fn choice(&self) -> Result<u8, Line> {
        let value = self.one(CHOICE)?.ok_or_else(|| Line::new("pagina-kies-eerst"))?;
        self.option(value)
    }

    fn option(&self, value: &str) -> Result<u8, Line> {
        let k: u8 = number(value)?;
        if usize::from(k) >= self.source.options().len() {
            return Err(unknown());
        }
        match self.open.closed.iter().find(|(closed, _)| *closed == k) {
            Some((_, why)) => Err(why.clone()),
            None => Ok(k),
        }
    }

    /// Some of the options.
    fn cards(&self, pick: usize) -> Result<Answer, Line> {
        let values = self.fields.iter().filter(|(name, _)| name == CARD).map(|(_, value)| value);
        let mut cards = Vec::new();
        for value in values {
            let k = self.option(value)?;
            if cards.contains(&k) {
                return Err(Line::new("pagina-dubbel"));
            }
            cards.push(k);
        }
        if cards.len() > pick {
            return Err(Line::new("weigering-te-veel-gekozen").with("aantal", FactValue::Number(pick as i64)));
        }
        cards.sort_unstable();
        Ok(Answer::Cards(cards))
    }

    /// Own words before a ready sentence; own words never longer than the game takes.
    fn sentence(&self) -> Result<Sentence, Line> {
        let own = self.one(OWN)?.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
        if own.chars().count() > SENTENCE {
            return Err(Line::new("weigering-zin-te-lang"));
        }
        if !own.is_empty() {
            return Ok(Sentence::Own(own));
        }
        match self.one(READY)? {
            None => Ok(Sentence::Empty),
            Some(value) => {
                let n: u8 = number(value)?;
                let known = crate::texts::Words::dutch().has(&format!("ask-{}-zin-{n}", self.source.id()));
                if known { Ok(Sentence::Ready(n)) } else { Err(unknown()) }
            }
        }
    }

    /// One of the buttons beside a built answer, or what was built under the first.
    fn built(&self, build: impl Fn(&Self) -> Result<Answer, Line>) -> Result<Answer, Line> {
        match self.choice()? {
            0 => build(self),
            k => Ok(Answer::Choice(k)),
        }
    }

    fn frame(&self) -> Result<Answer, Line> {
        let mut rows: Stances = Vec::new();
        for issue in &self.open.issues {
            let mut row = Vec::new();
            for k in 0..self.options_of(*issue)? {
                row.push(match self.one(&stance_field(*issue, k))? {
                    None => Stance::May,
                    Some(word) => STANCES
                        .iter()
                        .find(|(_, known)| *known == word)
                        .map(|(stance, _)| *stance)
                        .ok_or_else(unknown)?,
                });
            }
            rows.push((*issue, row));
        }
        if rows.is_empty() { Err(Line::new("weigering-kader-leeg")) } else { Ok(Answer::Frame(rows)) }
    }

    fn package(&self) -> Result<Answer, Line> {
        let mut options = Vec::new();
        for issue in &self.open.issues {
            let value = self.one(&package_field(*issue))?.ok_or_else(|| Line::new("weigering-pakket-leeg"))?;
            options.push((*issue, self.option_of(*issue, value)?));
        }
        if options.is_empty() { Err(Line::new("weigering-pakket-leeg")) } else { Ok(Answer::Package(options)) }
    }

    fn reply(&self) -> Result<Answer, Line> {
        let reply = match self.choice()? {
            0 => Reply::Yes,
            1 => Reply::YesIf,
            2 => {
                let value = self.one(OTHER)?.ok_or_else(|| Line::new("pagina-kies-wat-anders"))?;
                let (issue, option) = self.pair(value)?;
                Reply::Other(issue, option)
            }
            _ => Reply::No,
        };
        Ok(Answer::Reply(reply))
    }

    fn argument(&self) -> Result<Answer, Line> {
        let issue = match (self.one(ISSUE)?, self.open.issues.as_slice()) {
            (None, [only]) => *only,
            (None, _) => return Err(Line::new("pagina-kies-onderwerp")),
            (Some(value), _) => self.issue(value)?,
        };
        let ground = self.one(GROUND)?.ok_or_else(|| Line::new("pagina-kies-reden"))?;
        let ground = self.card(ground, issue)?;
        if self.level.card(ground).role() != CardRole::Ground {
            return Err(Line::new("weigering-kaart-onbekend"));
        }
        let second = self.one(SECOND)?.map(|value| self.card(value, issue)).transpose()?;
        Ok(Answer::Argument { issue, ground, second })
    }

    /// A card of the hand that goes with the issue.
    fn card(&self, value: &str, issue: IssueIx) -> Result<CardIx, Line> {
        let card = CardIx(number(value)?);
        if !self.open.cards.contains(&card) || card.at() >= self.level.cards().len() {
            return Err(Line::new("weigering-kaart-onbekend"));
        }
        if !self.level.card_fits(card, issue) {
            return Err(Line::new("pagina-kaart-past-niet").with("kwestie", FactValue::Issue(issue)));
        }
        Ok(card)
    }

    fn points(&self) -> Result<Answer, Line> {
        let mut wishes = Vec::new();
        for issue in self.open.issues.iter().copied() {
            let (what, weight) = point_fields(issue);
            let Some(value) = self.one(&what)? else { continue };
            let option = self.option_of(issue, value)?;
            let weight = number(self.one(&weight)?.unwrap_or("2"))?;
            if !(1..=3).contains(&weight) {
                return Err(Line::new("weigering-punten-gewicht"));
            }
            wishes.push(Wish { issue, option, weight });
        }
        if wishes.is_empty() {
            return Err(Line::new("pagina-kies-punt"));
        }
        if wishes.iter().map(|wish| u32::from(wish.weight)).sum::<u32>() > WEIGHTS {
            return Err(Line::new("weigering-punten-gewicht"));
        }
        Ok(Answer::Points(wishes))
    }

    fn promise(&self) -> Result<Answer, Line> {
        let k = self.choice()?;
        if !self.source.needs_whom(k) {
            return Ok(Answer::Choice(k));
        }
        let to = MunIx(number(self.one(TO)?.ok_or_else(|| Line::new("pagina-kies-buur"))?)?);
        if to.at() < self.level.n() { Ok(Answer::Promise(k, to)) } else { Err(unknown()) }
    }

    /// An issue and one of its options, as `issue-option`.
    fn pair(&self, value: &str) -> Result<(IssueIx, OptIx), Line> {
        let (issue, option) = value.split_once('-').ok_or_else(unknown)?;
        let issue = self.issue(issue)?;
        Ok((issue, self.option_of(issue, option)?))
    }

    /// An issue of this question.
    fn issue(&self, value: &str) -> Result<IssueIx, Line> {
        let n: u8 = number(value)?;
        self.open.issues.iter().copied().find(|issue| issue.0 == n).ok_or_else(unknown)
    }

    fn option_of(&self, issue: IssueIx, value: &str) -> Result<OptIx, Line> {
        let k: u8 = number(value)?;
        if usize::from(k) < self.options_of(issue)? { Ok(OptIx(k)) } else { Err(unknown()) }
    }

    fn options_of(&self, issue: IssueIx) -> Result<usize, Line> {
        let known = issue.at() < self.level.issue_count();
        if known { Ok(self.level.issues().options(issue).count()) } else { Err(unknown()) }
    }
}

fn number(value: &str) -> Result<u8, Line> {
    value.parse().map_err(|_| unknown())
}

fn unknown() -> Line {
    Line::new("weigering-onbekende-optie")
}
