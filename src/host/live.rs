//! What changed, sent by itself: the parts of a page that differ from what the page shows, at most five times a second. Who
//! reads too slowly is let go; his browser comes back by itself.

use super::hall::Table;
use super::pages::Part;
use crate::session::{DeviceKey, GRACE};
use axum::http::HeaderName;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, mpsc};
use tokio::task::spawn_blocking;
use tokio::time::{sleep, timeout};
use tokio_stream::wrappers::ReceiverStream;

/// Nobody sees changes faster than this.
const PACE: Duration = Duration::from_millis(200);
/// Longer than this a reader may not keep us waiting.
const PATIENCE: Duration = Duration::from_secs(15);
/// What the page does when its chair is no longer its own: back to the chairs.
const GONE: &str = "null";

/// Makes the parts of a page; `None` when whoever looks may no longer see it.
pub type Make = Arc<dyn Fn(&Table) -> Option<Vec<Part>> + Send + Sync>;

/// A connection over which changes go; `seen` is what the page says it shows.
pub fn follow(
    table: Arc<Table>,
    make: Make,
    seen: &str,
    who: Option<DeviceKey>,
    place: OwnedSemaphorePermit,
) -> Response {
    let shown = seen.split('_').filter_map(|part| part.split_once('.'));
    let shown = shown.map(|(id, sum)| (id.to_owned(), sum.to_owned())).take(20).collect();
    let (send, receive) = mpsc::channel(1);
    tokio::spawn(async move {
        presence(&table, who.clone(), true).await;
        push(&table, &make, shown, &send).await;
        drop(place);
        if who.is_some() {
            presence(&table, who, false).await;
            sleep(GRACE).await;
            table.stir();
        }
    });
    let stream = Sse::new(ReceiverStream::new(receive)).keep_alive(KeepAlive::default());
    ([(HeaderName::from_static("x-accel-buffering"), "no")], stream).into_response()
}

/// A device came or went.
async fn presence(table: &Arc<Table>, who: Option<DeviceKey>, came: bool) {
    let Some(key) = who else { return };
    let table = table.clone();
    let noted = spawn_blocking(move || {
        table.with(|room, now| if came { room.came(&key, now) } else { room.went(&key, now) });
        table.stir();
    });
    // Only fails when the program ends.
    let _ = noted.await;
}

/// Sends what changed until somebody goes.
async fn push(
    table: &Arc<Table>,
    make: &Make,
    mut shown: BTreeMap<String, String>,
    send: &mpsc::Sender<Result<Event, Infallible>>,
) {
    let mut news = table.listen();
    loop {
        news.borrow_and_update();
        let (here, maker) = (table.clone(), make.clone());
        let Ok(parts) = spawn_blocking(move || maker(&here)).await else { return };
        let message = match parts {
            None => Some(GONE.to_owned()),
            Some(parts) => changes(parts, &mut shown),
        };
        if let Some(message) = message {
            let gone = message == GONE;
            let sent = timeout(PATIENCE, send.send(Ok(Event::default().data(message)))).await;
            if gone || !matches!(sent, Ok(Ok(()))) {
                return;
            }
        }
        sleep(PACE).await;
        tokio::select! {
            changed = news.changed() => if changed.is_err() { return },
            () = send.closed() => return,
        }
    }
}

/// The parts that differ from what is shown, as the page reads them.
fn changes(parts: Vec<Part>, shown: &mut BTreeMap<String, String>) -> Option<String> {
    let mut changed = Vec::new();
    for part in parts {
        let sum = part.sum();
        if shown.get(part.id) != Some(&sum) {
            shown.insert(part.id.to_owned(), sum.clone());
            changed.push((part.id, sum, part.html.0));
        }
    }
    if changed.is_empty() { None } else { serde_json::to_string(&changed).ok() }
}
