//! Who stays out, and what the others can do then (`asks.md` 4.7): it depends on the switch.

use super::Turn;
use crate::rules::ids::MunIx;
use crate::rules::line::{FactValue, Line};
use crate::rules::view::NewsKind;

/// Most weeks of talks, of the term that follows, and of imposition after it (`asks.md` 4.7; Wgr art. 99-102).
const LADDER: [(&str, i64); 3] = [("praten", 13), ("termijn", 26), ("opleggen", 26)];

impl Turn<'_> {
    /// A text with one signature too few does not exist. Without the duty the others may go on without who stays out;
    /// with it nobody can stay out of the own region, and the province may step in.
    pub(super) fn tell_who_stays_out(&mut self) {
        let out: Vec<MunIx> = self.level.muns().filter(|m| self.state.town(*m).signed.is_none()).collect();
        if out.is_empty() {
            return;
        }
        let names = out.into_iter().map(FactValue::Municipality).collect();
        let key = if self.state.file.duty { "nieuws-buiten-provincie" } else { "nieuws-buiten-zonder-plicht" };
        let mut line = Line::new(key).with("gemeenten", FactValue::List(names));
        if self.state.file.duty {
            for (name, weeks) in LADDER {
                line = line.with(name, FactValue::Number(weeks));
            }
        }
        self.headline(NewsKind::Norm, line);
    }
}
