//! What the table hears of the law: a norm that was met or broken at its moment, why, and who can still put it right.

use super::Turn;
use crate::rules::acts::{Mun, Vocabulary};
use crate::rules::event::Event;
use crate::rules::line::{FactValue, Line};
use crate::rules::norm::{Mask, NormKind, NormSource, Record, Verdict};
use crate::rules::view::NewsKind;

/// Reasons that the news gives of one norm.
const REASONS: usize = 4;

impl Turn<'_> {
    /// Looks at the norms that the events of this turn could have turned, and tells what turned. Statutes only; good
    /// practice stands in the report.
    pub(super) fn tell_norms(&mut self) {
        let touched = std::mem::replace(&mut self.touched, Mask::NONE);
        if touched == Mask::NONE || self.state.outcome.is_some() {
            return;
        }
        let norms = self.level.model().norms();
        let mut record = None;
        for (at, norm) in norms.all().iter().enumerate() {
            if norm.kind == NormKind::Soft || !norms.mask(at).touches(touched) {
                continue;
            }
            let record = record.get_or_insert_with(|| self.state.legal_record(self.level, self.plan));
            let verdict = norm.verdict(record);
            let told_broken = self.was_told(at, Verdict::Broken);
            if told_broken && matches!(verdict, Verdict::Met | Verdict::NotYet) {
                // What was broken is being put right: it can be met, or broken, once more.
                self.turn_norm(at, Verdict::NotYet, None, Vec::new());
            }
            match verdict {
                Verdict::Broken if told_broken => {}
                Verdict::Broken => {
                    let broken = norm.parties(record).find(|who| norm.verdict_for(record, *who) == Verdict::Broken);
                    let lines = broken_lines(self, at, norm, record, broken.flatten());
                    self.turn_norm(at, Verdict::Broken, broken.flatten(), lines);
                }
                Verdict::Met
                    if norms.gates_of(at).next().is_some()
                        && norm.is_final(&norm.test, record)
                        && !self.was_told(at, Verdict::Met) =>
                {
                    self.turn_norm(at, Verdict::Met, None, vec![headline("nieuws-wet-gehaald", norm)]);
                }
                Verdict::Met
                | Verdict::Open
                | Verdict::NotYet
                | Verdict::NotApplicable
                | Verdict::NotInForce
                | Verdict::Said => {}
            }
        }
    }

    /// Whether the table was told this of a norm.
    fn was_told(&self, at: usize, verdict: Verdict) -> bool {
        self.state.told_norms[usize::from(verdict == Verdict::Broken)].contains(&(at as u8))
    }

    /// A norm turned; the table is told.
    fn turn_norm(&mut self, at: usize, verdict: Verdict, m: Option<Mun>, lines: Vec<Line>) {
        self.emit(Event::NormTurned { norm: at as u8, verdict });
        for line in lines {
            self.emit(Event::News(NewsKind::Norm, m, line));
        }
        self.touched = Mask::NONE;
    }
}

/// Title and article.
fn headline(key: &str, norm: &NormSource) -> Line {
    Line::new(key)
        .with("titel", FactValue::Words(norm.title_nl.clone()))
        .with("artikel", FactValue::Words(norm.source.clone()))
}

/// A broken norm: which, why, and who can still put it right.
fn broken_lines(turn: &Turn, at: usize, norm: &NormSource, record: &Record, who: Option<Mun>) -> Vec<Line> {
    let norms = turn.level.model().norms();
    let mut lines = vec![headline("nieuws-wet-gebroken", norm)];
    lines.extend(norms.reasons(at, record, who).into_iter().take(REASONS));
    let calendar = turn.level.calendar();
    if let Some(repair) = norm.repair(record, who, &|week| calendar.council_from(week)) {
        lines.push(
            Line::new("nieuws-wet-herstel")
                .with("wie", FactValue::Text(format!("wie-{}", repair.by.name())))
                .with("weken", FactValue::Number(repair.weeks.into())),
        );
    }
    lines
}
