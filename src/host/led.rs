//! A table that is led from this machine: the window looks at the same room as the phones, and presses the same buttons.

use super::hall::Table;
use super::{Host, token};
use crate::rules::ids::SeatIx;
use crate::rules::level::Level;
use crate::rules::refusal::Refusal;
use crate::rules::remark::Remark;
use crate::rules::view::Viewer;
use crate::session::{Frame, Lead, Led, LedTable, Request, Wish};
use std::sync::Arc;
use std::time::Duration;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

/// A table of a host on this machine. It keeps the host open.
pub struct LedHere {
    host: Arc<Host>,
    table: Arc<Table>,
}

impl LedHere {
    /// The table with this code; `None` when there is none.
    pub fn of(host: Arc<Host>, code: &str) -> Option<Self> {
        let table = host.hall().table(code)?;
        Some(Self { host, table })
    }
}

impl LedTable for LedHere {
    fn level(&self) -> Arc<Level> {
        self.table.facts().level().clone()
    }

    fn format(&self) -> String {
        self.table.facts().format().to_owned()
    }

    fn look(&self) -> Led {
        let way_in = self.table.way_in(self.host.shown());
        let alarms = self.host.hall().alarms();
        self.table.with(|room, now| Led {
            frame: room.frame(Viewer::Facilitator),
            leading: room.leading(now, way_in, alarms, |room, seat| token::card(room.door(), seat)),
        })
    }

    fn lead(&self, lead: Lead) -> Result<(), Refusal> {
        let by = self.table.with(|room, _| room.door().leader().clone());
        // The hand at this machine presses once: no number is needed to know a second copy.
        self.table.take(Request { by, command: String::new(), wish: Wish::Lead(lead) })
    }

    fn peek(&self, seat: SeatIx, why: String) -> Result<Arc<Frame>, Refusal> {
        self.lead(Lead::Remark(Remark::Peek(seat, why)))?;
        let frame = self.table.with(|room, _| room.frame(Viewer::Seat(seat)));
        frame.ok_or_else(|| Refusal::of("spel-niet-begonnen"))
    }

    fn show_other_address(&self) {
        self.table.show_other_address();
    }

    fn wake(&self, with: Box<dyn Fn() + Send + Sync>) {
        let table = Arc::downgrade(&self.table);
        let mut news = self.table.listen();
        self.host.spawn(async move {
            // It ends with the host, or when the table was erased.
            loop {
                let Some(next) = table.upgrade().map(next_on_wall) else { return };
                let next = next.await;
                let changed = async {
                    match next {
                        Some(wait) => timeout(wait, news.changed()).await.unwrap_or(Ok(())),
                        None => news.changed().await,
                    }
                };
                if changed.await.is_err() {
                    return;
                }
                with();
            }
        });
    }
}

/// Until the clock on the wall changes.
async fn next_on_wall(table: Arc<Table>) -> Option<Duration> {
    spawn_blocking(move || table.with(|room, now| room.clock().next_on_wall(now))).await.ok().flatten()
}
