//! Who stays out, and what the others can do then (`asks.md` 4.7): it depends on the switch.

use super::Turn;
use crate::rules::event::{Due, Event, ProvinceStep};
use crate::rules::ids::MunIx;
use crate::rules::line::{FactValue, Line};
use crate::rules::state::State;
use crate::rules::view::NewsKind;

/// Most weeks of talks, of the term that follows, and of imposition after it (`asks.md` 4.7; Wgr art. 99-102).
const LADDER: [(&str, i64); 3] = [("praten", 13), ("termijn", 26), ("opleggen", 26)];
/// Weeks from the request until the province tells the municipalities, and until it imposes at the end of their term.
const DESIGNATED: i32 = 13;
const IMPOSED: i32 = DESIGNATED + 26;

/// The colleges had their day and there is no arrangement of all.
pub(super) fn is_without_arrangement(state: &State) -> bool {
    let milestones = &state.file.milestones;
    milestones.arranged.is_none()
        && milestones.consented.is_some()
        && milestones.signing.is_some_and(|w| w <= state.week)
}

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

    /// A municipality asks the province (W13); the first request counts. Talks begin at once.
    pub(super) fn ask_province(&mut self, m: MunIx) {
        if self.state.file.province.is_some() {
            return;
        }
        self.emit(Event::ProvinceAsked(m));
        let week = self.state.week;
        let line = Line::new("nieuws-provincie-gevraagd")
            .with("gemeente", FactValue::Municipality(m))
            .with("aanwijzen", FactValue::Week(week + DESIGNATED))
            .with("opleggen", FactValue::Week(week + IMPOSED));
        self.emit(Event::News(NewsKind::Norm, Some(m), line));
        self.emit(Event::ProvinceActed(ProvinceStep::Talks));
        self.emit(Event::Planned(week + DESIGNATED, Due::Province(ProvinceStep::Designates)));
        self.emit(Event::Planned(week + IMPOSED, Due::Province(ProvinceStep::Imposes)));
    }

    /// The province takes its step; what it imposes replaces the draft (`scoring.md` 5.4).
    pub(super) fn province_acts(&mut self, step: ProvinceStep) {
        if self.state.file.milestones.arranged.is_some() {
            return;
        }
        self.emit(Event::ProvinceActed(step));
        let week = FactValue::Week(self.state.week);
        match step {
            ProvinceStep::Talks => {}
            ProvinceStep::Designates => {
                let line = Line::new("nieuws-provincie-wijst-aan").with("week", week);
                self.headline(NewsKind::Norm, line.with("termijn", FactValue::Number(LADDER[1].1)));
            }
            ProvinceStep::Imposes => {
                let imposed = self.level.model().interests().imposed();
                let issues: Vec<_> = self.level.issues().all().collect();
                let mut changed = Vec::new();
                for issue in issues {
                    let option = imposed.pick(issue);
                    if self.state.table.draft.pick(issue) != option {
                        self.emit(Event::DraftChanged { issue, option, agreed: false });
                        changed.push(FactValue::Option(issue, option));
                    }
                }
                let line = Line::new("nieuws-opgelegd").with("week", week).with("opties", FactValue::List(changed));
                self.headline(NewsKind::Norm, line);
            }
        }
    }
}
