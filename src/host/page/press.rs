//! What the leader pressed, read back from the fields of his form. What is no button of ours gets a line that says what to do.

use crate::rules::command::Moment;
use crate::rules::ids::{EventIx, SeatIx};
use crate::rules::line::Line;
use crate::rules::remark::Remark;
use crate::session::{ChairRule, Entrance, Lead, Missing};

/// Seconds of a press on more time, or less.
const MINUTE: i32 = 60;

/// What a form of the leader asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// Something of the room.
    Room(Lead),
    /// The next of the addresses is shown first.
    OtherAddress,
}

/// The press in the fields of the form of the leader; a [`Line`] that says what to do when it is none.
pub fn press_from_form(fields: &[(String, String)]) -> Result<Press, Line> {
    let form = Form(fields);
    if form.one("doe") == Some("adres") {
        return Ok(Press::OtherAddress);
    }
    form.press().map(Press::Room)
}

/// What a form sent, by name.
struct Form<'a>(&'a [(String, String)]);

impl<'a> Form<'a> {
    fn one(&self, name: &str) -> Option<&'a str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn moment(&self) -> Result<Moment, Line> {
        self.one("moment").and_then(read_moment).ok_or_else(|| Line::new("weigering-moment-voorbij"))
    }

    /// The button that was pressed is the last field with a name that buttons have.
    fn press(&self) -> Result<Lead, Line> {
        let buttons =
            ["doe", "stap", "gebeurtenis", "speel", "hand", "por", "erbij", "eraf", "regel", "vrij", "deur", "weg"];
        let pressed = self.0.iter().rev().find(|(name, _)| buttons.contains(&name.as_str()));
        let (name, value) = pressed.ok_or_else(unknown)?;
        match name.as_str() {
            "doe" => self.act(value),
            "stap" => Ok(Lead::Step(number(value)?)),
            "gebeurtenis" if value == "geen" => Ok(Lead::LetFall(self.moment()?, None)),
            "gebeurtenis" => Ok(Lead::LetFall(self.moment()?, Some(EventIx(number(value)?)))),
            "speel" => Ok(Lead::Play(self.moment()?, EventIx(number(value)?))),
            "hand" => Ok(Lead::LowerHand(seat(value)?)),
            "por" => Ok(Lead::Nudge(seat(value)?)),
            "erbij" => Ok(Lead::Time(Some(seat(value)?), MINUTE)),
            "eraf" => Ok(Lead::Time(Some(seat(value)?), -MINUTE)),
            "vrij" => Ok(Lead::Free(seat(value)?)),
            "regel" => {
                let (at, word) = value.split_once('-').ok_or_else(unknown)?;
                Ok(Lead::Rule(seat(at)?, named(&ChairRule::WORDS, word)?))
            }
            "deur" => Ok(Lead::Set(named(&Entrance::WORDS, value)?)),
            "weg" => Ok(Lead::IfMissing(named(&Missing::WORDS, value)?)),
            _ => Err(unknown()),
        }
    }

    /// A button that says what it does.
    fn act(&self, what: &str) -> Result<Lead, Line> {
        match what {
            "begin" => Ok(Lead::Begin),
            "verder" => Ok(Lead::Proceed(self.moment()?)),
            "stil" => Ok(Lead::Freeze(true)),
            "loop" => Ok(Lead::Freeze(false)),
            "minuut" => Ok(Lead::Time(None, MINUTE)),
            "minuut-eraf" => Ok(Lead::Time(None, -MINUTE)),
            "ster" => Ok(Lead::Remark(Remark::Star)),
            "uitspraak" => Ok(Lead::Remark(Remark::Ruling(self.words("uitspraak")))),
            "terug" => self.back(),
            _ => Err(unknown()),
        }
    }

    /// Back to a beat: chosen, with a reason, and meant.
    fn back(&self) -> Result<Lead, Line> {
        let chosen = self.one("naar").filter(|value| !value.is_empty());
        let chosen = chosen.ok_or_else(|| Line::new("leiding-terug-kies"))?;
        let (round, beat) = chosen.split_once('-').ok_or_else(unknown)?;
        let (round, beat) = (number(round)?, number(beat)?);
        if self.one("zeker") != Some("ja") {
            return Err(Line::new("leiding-terug-vink"));
        }
        Ok(Lead::Back(round, beat, self.words("waarom")))
    }

    /// Own words, with single spaces.
    fn words(&self, name: &str) -> String {
        self.one(name).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

fn named<T: Copy>(known: &[(T, &str)], word: &str) -> Result<T, Line> {
    known.iter().find(|(_, known)| *known == word).map(|(one, _)| *one).ok_or_else(unknown)
}

fn number(value: &str) -> Result<u8, Line> {
    value.parse().map_err(|_| unknown())
}

fn seat(value: &str) -> Result<SeatIx, Line> {
    number(value).map(SeatIx)
}

fn unknown() -> Line {
    Line::new("pagina-onbekende-knop")
}

/// `round-beat-step`.
fn read_moment(text: &str) -> Option<Moment> {
    let mut parts = text.split('-');
    let moment = Moment {
        round: parts.next()?.parse().ok()?,
        beat: parts.next()?.parse().ok()?,
        step: parts.next()?.parse().ok()?,
    };
    parts.next().is_none().then_some(moment)
}
