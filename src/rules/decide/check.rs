//! The legal check of the draft arrangement (A4): who paid for it, and whom he tells, hear what would break before it does.

use super::Turn;
use crate::rules::ask::Put;
use crate::rules::bench::Bench;
use crate::rules::event::Event;
use crate::rules::ids::MunIx;
use crate::rules::line::{FactValue, Line};
use crate::rules::norm::NormDossier;

/// Most faults that one check tells; the norms stand in the order of the file.
const MOST_FAULTS: usize = 4;

impl Turn<'_> {
    /// The official hears it, and tells the own alderman, who signs the text.
    pub(super) fn tell_legal_check(&mut self, put: &Put, home: MunIx) {
        let norms = self.level.norms();
        let mut record = self.state.legal_record(self.level, self.plan);
        record.closed = true;
        let broken = norms.would_break(&record).into_iter().map(|view| &norms.all()[view.at]);
        let faults = broken.filter(|norm| norm.dossier == NormDossier::Regeling).take(MOST_FAULTS);
        let mut lines: Vec<Line> = faults
            .map(|norm| {
                Line::new("nieuws-controle")
                    .with("titel", FactValue::Words(norm.title_nl.clone()))
                    .with("bron", FactValue::Words(norm.article.clone()))
            })
            .collect();
        if lines.is_empty() {
            lines.push(Line::new("nieuws-controle-schoon"));
        }
        let alderman = self.level.seat_of(Bench::Alderman, Some(home));
        for seat in [Some(put.seat), alderman].into_iter().flatten() {
            for line in &lines {
                self.emit(Event::Whispered(seat, line.clone()));
            }
        }
    }
}
