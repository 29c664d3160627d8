//! What a seat hears for its ears only: a note of its council, what a neighbour thinks.

use super::Turn;
use crate::rules::ask::Put;
use crate::rules::bench::Bench;
use crate::rules::event::Event;
use crate::rules::ids::MunIx;
use crate::rules::line::{FactValue, Line};

impl Turn<'_> {
    /// A note of the council reaches its alderman while he talks.
    pub(super) fn whisper_note(&mut self, put: &Put, home: MunIx, sentence: u8) {
        if let Some(seat) = self.level.seat_of(Bench::Alderman, Some(home)) {
            let key = format!("ask-{}-zin-{sentence}", self.level.ask(put.ask).id());
            let line = Line::new("nieuws-briefje").with("zin", FactValue::Text(key));
            self.emit(Event::Whispered(seat, line));
        }
    }

    /// The alderman hears how a neighbour stands (W12): what its council must or never wants, as far as there is a frame.
    pub(super) fn call_neighbour(&mut self, put: &Put, home: MunIx, option: usize) {
        let neighbour = match option {
            0 => self.level.largest(),
            1 => self.level.smallest(),
            _ => self.level.nearest(home),
        };
        let neighbour = if neighbour == home { self.level.nearest(home) } else { neighbour };
        let line = Line::new("nieuws-gebeld").with("gemeente", FactValue::Municipality(neighbour));
        let hint = self.hint_about(neighbour);
        self.emit(Event::Whispered(put.seat, line));
        self.emit(Event::Whispered(put.seat, hint));
    }

    /// What a neighbour lets slip: an option it is cold to.
    pub(super) fn hint_about(&self, m: MunIx) -> Line {
        use crate::rules::ask::Stance;
        let town = self.state.town(m);
        let cold = town.frame.iter().find_map(|(issue, row)| {
            let at = row.iter().position(|s| *s == Stance::Never)?;
            Some((*issue, crate::rules::ids::OptIx(at as u8)))
        });
        let line = match cold {
            Some((issue, option)) => Line::new("nieuws-hint-koud")
                .with("kwestie", FactValue::Issue(issue))
                .with("optie", FactValue::Option(issue, option)),
            None => Line::new("nieuws-hint-open"),
        };
        line.with("gemeente", FactValue::Municipality(m))
    }
}
