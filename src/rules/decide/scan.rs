//! Where a region starts (`process.md` 4): what the answers of its scan change, and the scan as an opening move.

use super::Turn;
use crate::rules::acts::{Act, Deed, PromiseOutcome};
use crate::rules::event::Event;
use crate::rules::level::scan::Start;
use crate::rules::line::{FactValue, Line};
use crate::rules::view::NewsKind;

/// The week of what was done before play.
const BEFORE_PLAY: i32 = -1;

impl Turn<'_> {
    /// The game starts where the answers leave the region.
    pub(super) fn start_from_scan(&mut self) {
        let level = self.level;
        for start in level.scan().starts() {
            match start {
                Start::Later(procedure, weeks) => self.shift(*procedure, i32::from(*weeks)),
                Start::Settled(fact) => self.emit(Event::Filed(*fact)),
                Start::Draft(issue, option) => {
                    if let Some((issue, option)) = level.option_ix(issue, option) {
                        self.emit(Event::DraftChanged { issue, option, agreed: false });
                        let line = Line::new("nieuws-begin-ontwerp").with("optie", FactValue::Option(issue, option));
                        self.headline(NewsKind::Paper, line);
                    }
                }
                Start::OwnContract => self.promised(PromiseOutcome::Eenzijdig, "nieuws-contract-vooraf"),
                Start::KeptWord => self.promised(PromiseOutcome::Gehouden, "nieuws-begin-woord"),
                Start::Lends(fte) => {
                    self.emit(Event::FteLost(level.largest(), *fte));
                    self.news(NewsKind::Paper, level.largest(), "nieuws-begin-uren");
                }
            }
        }
    }

    /// What became of the word of the largest municipality before play, for all others to see.
    fn promised(&mut self, outcome: PromiseOutcome, key: &str) {
        let from = self.level.largest();
        self.emit(Event::Acted(Act::of(BEFORE_PLAY, None, Deed::Belofte { from, to: None, outcome })));
        self.news(NewsKind::Promise, from, key);
    }

    /// The bureau scanned the region: the room hears where it pinches, and what people usually say then.
    pub(super) fn scan_region(&mut self) {
        self.emit(Event::Scanned);
        let key = self.level.scan().bottleneck().key();
        let line = Line::new("nieuws-meting")
            .with("knelpunt", FactValue::Text(key.to_owned()))
            .with("verzet", FactValue::Text(format!("{key}-verzet")));
        self.headline(NewsKind::Paper, line);
    }
}
