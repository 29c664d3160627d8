//! What changed, sent by itself: the parts of a page that differ from what the page shows, at most five times a second. Who
//! reads too slowly is let go; his browser comes back by itself.

use super::hall::Table;
use super::page::Part;
use super::reply::sum;
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
/// Messages that wait for a reader: the parts of one page.
const WAITING: usize = 16;
/// Most parts that a page says it shows.
const MOST_PARTS: usize = 20;
/// What the page hears when its chair is no longer its own: back to the chairs.
const GONE: &str = "!";
/// What the page hears when it is made of other parts now, as when the game begins: it loads anew.
const ANEW: &str = "?";

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
    let shown = shown.map(|(key, sum)| (key.to_owned(), sum.to_owned())).take(MOST_PARTS).collect();
    let (send, receive) = mpsc::channel(WAITING);
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
        let made = spawn_blocking(move || (maker(&here), here.with(|room, now| room.clock().next_minute(now)))).await;
        let Ok((parts, minute)) = made else { return };
        let messages = match parts {
            None => vec![GONE.to_owned()],
            Some(parts) if is_otherwise(&parts, &shown) => vec![ANEW.to_owned()],
            Some(parts) => changes(&parts, &mut shown),
        };
        let over = matches!(messages.as_slice(), [only] if only == GONE || only == ANEW);
        for message in messages {
            let sent = timeout(PATIENCE, send.send(Ok(Event::default().data(message)))).await;
            if !matches!(sent, Ok(Ok(()))) {
                return;
            }
        }
        if over {
            return;
        }
        sleep(PACE).await;
        tokio::select! {
            changed = news.changed() => if changed.is_err() { return },
            () = send.closed() => return,
            () = sleep(minute.unwrap_or(Duration::MAX)) => {},
        }
    }
}

/// The page shows other parts than these; one that shows nothing yet takes all.
fn is_otherwise(parts: &[Part], shown: &BTreeMap<String, String>) -> bool {
    let same = parts.len() == shown.len() && parts.iter().all(|part| shown.contains_key(part.key));
    !(same || shown.is_empty())
}

/// The parts that differ from what is shown, as the page reads them.
fn changes(parts: &[Part], shown: &mut BTreeMap<String, String>) -> Vec<String> {
    let mut changed = Vec::new();
    for part in parts {
        let sum = sum(part);
        if shown.get(part.key) != Some(&sum) {
            shown.insert(part.key.to_owned(), sum);
            changed.push(part.event());
        }
    }
    changed
}
