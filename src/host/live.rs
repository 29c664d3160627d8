//! What changed, sent by itself. Everybody who follows a table is served in one go: a page that several look at is drawn once,
//! one that cannot have changed not at all, and each gets the parts that differ from what he shows, in one write. Who reads too
//! slowly misses what is in between; after a while he is let go, and his browser comes back by itself.

use super::hall::{Table, hold};
use super::look::{Easel, Look, Stamp, ctx};
use super::page::{self, Part, TALLY};
use super::reply::sum;
use crate::session::{DeviceKey, GRACE, Room};
use axum::body::{Body, Bytes};
use axum::http::HeaderName;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, mpsc};
use tokio::task::spawn_blocking;
use tokio::time::sleep;
use tokio_stream::Stream;

/// Nobody sees changes faster than this.
const PACE: Duration = Duration::from_millis(50);
/// After so long without news a connection gets a sign of life.
const LIFE: Duration = Duration::from_secs(10);
/// Longer than this a reader may not keep us waiting.
const PATIENCE: Duration = Duration::from_secs(15);
/// Writes that wait for a reader.
const WAITING: usize = 4;
/// Most parts that a page says it shows.
const MOST_PARTS: usize = 20;
/// What the page hears when its chair is no longer its own: back to the chairs.
const GONE: &str = "!";
/// What the page hears when it is made of other parts now, as when the game begins: it loads anew.
const ANEW: &str = "?";
/// A sign of life.
const PULSE: &[u8] = b":\n\n";

/// All who follow a table, by the page that they look at.
#[derive(Default)]
pub struct Followers(BTreeMap<Look, Followed>);

/// A page, and who looks at it.
#[derive(Default)]
struct Followed {
    stamp: Option<Stamp>,
    /// As it was drawn last; what is in the parts is kept no longer than it takes to send it.
    parts: Vec<Drawn>,
    by: Vec<Follower>,
}

/// One connection over which changes go.
struct Follower {
    who: Option<DeviceKey>,
    shown: Shown,
    send: mpsc::Sender<Bytes>,
    /// When something last went to it.
    told: Duration,
    /// Since when it takes nothing more.
    full: Option<Duration>,
}

/// What a page shows.
enum Shown {
    /// As it says itself when it comes: keys with sums.
    Said(String),
    /// As we know it, in the order of its parts; `None` for what it does not show yet.
    Known(Vec<(&'static str, Option<u32>)>),
}

/// A part as it goes over the wire.
#[derive(Clone)]
struct Drawn {
    key: &'static str,
    sum: u32,
    event: Bytes,
}

impl Drawn {
    fn new(part: &Part) -> Self {
        Self { key: part.key, sum: sum(part), event: event(&part.event()) }
    }
}

/// A message as the browser reads it.
fn event(words: &str) -> Bytes {
    let mut event = String::with_capacity(words.len() + 16);
    // A browser ends a line at either sign: words of a person must not begin a message of their own.
    for line in words.split('\n').flat_map(|line| line.split('\r')) {
        event.push_str("data: ");
        event.push_str(line);
        event.push('\n');
    }
    event.push('\n');
    event.into()
}

/// A connection over which changes go; `said` is what the page says it shows. May wait for the disk.
pub fn follow(
    table: &Arc<Table>,
    easel: &Easel,
    look: Look,
    said: &str,
    who: Option<DeviceKey>,
    place: OwnedSemaphorePermit,
) -> Response {
    let (send, receive) = mpsc::channel(WAITING);
    if let Some(key) = &who {
        table.with(|room, now| room.came(key, now));
    }
    let shown = Shown::Said(said.to_owned());
    let follower = Follower { who: who.clone(), shown, send, told: table.now(), full: None };
    let is_first = {
        let mut followers = hold(&table.followers);
        let is_first = followers.0.is_empty();
        followers.0.entry(look).or_default().by.push(follower);
        is_first
    };
    if is_first {
        tokio::spawn(serve(table.clone(), easel.clone()));
    }
    table.stir();
    let feed = Feed { receive, _leaving: Leaving { table: table.clone(), who, _place: place } };
    let head = [(CONTENT_TYPE, "text/event-stream"), (CACHE_CONTROL, "no-cache")];
    let head = head.into_iter().chain([(HeaderName::from_static("x-accel-buffering"), "no")]);
    (axum::response::AppendHeaders(head), Body::from_stream(feed)).into_response()
}

/// What goes to one reader.
struct Feed {
    receive: mpsc::Receiver<Bytes>,
    _leaving: Leaving,
}

impl Stream for Feed {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.receive.poll_recv(context).map(|bytes| bytes.map(Ok))
    }
}

/// Says that a device went when its connection ends, however it ends.
struct Leaving {
    table: Arc<Table>,
    who: Option<DeviceKey>,
    _place: OwnedSemaphorePermit,
}

impl Drop for Leaving {
    fn drop(&mut self) {
        let (Some(key), Ok(runtime)) = (self.who.take(), tokio::runtime::Handle::try_current()) else { return };
        let table = self.table.clone();
        runtime.spawn(async move {
            let went = table.clone();
            let noted = spawn_blocking(move || went.with(|room, now| room.went(&key, now)));
            // Only fails when the program ends.
            let _ = noted.await;
            table.stir();
            sleep(GRACE).await;
            table.stir();
        });
    }
}

/// Serves the followers of a table until there are none.
async fn serve(table: Arc<Table>, easel: Easel) {
    let mut news = table.listen();
    loop {
        news.borrow_and_update();
        let (here, easel) = (table.clone(), easel.clone());
        let told = spawn_blocking(move || hold(&here.followers).tell(&here, &easel)).await;
        let Ok(Some(minute)) = told else { return };
        sleep(PACE).await;
        tokio::select! {
            changed = news.changed() => if changed.is_err() { return },
            () = sleep(minute.min(LIFE)) => {},
        }
    }
}

impl Followers {
    /// Tells everybody what changed; how long it stays so by itself, `None` when nobody follows any more.
    fn tell(&mut self, table: &Table, easel: &Easel) -> Option<Duration> {
        let (stamps, tally, stay) = table.with(|room, now| {
            for (look, page) in &mut self.0 {
                page.by.retain(|follower| follower.stays(*look, room, now));
            }
            self.0.retain(|_, page| !page.by.is_empty());
            let stamps: Vec<_> = self.0.keys().map(|look| look.stamp(room, now)).collect();
            (stamps, room.answers(), room.clock().next_minute(now))
        });
        let (tally, now) = (Drawn::new(&page::tally(&ctx(table), tally)), table.now());
        for ((look, page), stamp) in self.0.iter_mut().zip(stamps) {
            page.draw(stamp, &tally, table, easel, *look);
            page.by.retain_mut(|follower| follower.hear(&page.parts, now));
            page.parts.iter_mut().for_each(|part| part.event = Bytes::new());
        }
        (!self.0.is_empty()).then(|| stay.unwrap_or(Duration::MAX))
    }
}

impl Followed {
    /// Draws of the page what can have changed: for most the count of answers alone, for few what only that chair sees, all of
    /// it after a decision or where somebody lacks a part.
    fn draw(&mut self, stamp: Option<Stamp>, tally: &Drawn, table: &Table, easel: &Easel, look: Look) {
        let known = self.stamp.zip(stamp).filter(|(old, new)| old.is_but_own(*new));
        if known.is_some() && self.by.iter().all(|follower| follower.shown.lacks_none(&self.parts)) {
            self.put(tally.clone());
            if self.stamp != stamp {
                easel.own(table, look).iter().for_each(|part| self.put(Drawn::new(part)));
            }
        } else {
            self.parts = easel.page(table, look).parts.iter().map(Drawn::new).collect();
        }
        self.stamp = stamp;
    }

    /// A part is so from now on.
    fn put(&mut self, drawn: Drawn) {
        if let Some(part) = self.parts.iter_mut().find(|part| part.key == drawn.key) {
            *part = drawn;
        }
    }
}

impl Follower {
    /// Whether it is still there and may still look; whoever may not hears it.
    fn stays(&self, look: Look, room: &Room, now: Duration) -> bool {
        let may = match (look, &self.who) {
            (Look::Chair(seat, _), Some(key)) => room.may_answer(key, seat, now),
            (Look::Chair(..), None) => false,
            (Look::Board { .. } | Look::Watch | Look::Lead, _) => true,
        };
        if !may {
            // Who takes nothing more is let go as well.
            let _ = self.send.try_send(event(GONE));
        }
        may && !self.send.is_closed()
    }

    /// Gets what differs from what it shows; false when it is let go.
    fn hear(&mut self, parts: &[Drawn], now: Duration) -> bool {
        let Ok(place) = self.send.try_reserve() else {
            return now.saturating_sub(*self.full.get_or_insert(now)) < PATIENCE;
        };
        self.full = None;
        let Some(known) = self.shown.of(parts) else {
            place.send(event(ANEW));
            return false;
        };
        let mut changed = Vec::new();
        for ((_, shown), part) in known.iter_mut().zip(parts).filter(|((_, shown), part)| *shown != Some(part.sum)) {
            *shown = Some(part.sum);
            changed.push(&part.event);
        }
        let words = match changed[..] {
            [] if now.saturating_sub(self.told) < LIFE => return true,
            [] => Bytes::from_static(PULSE),
            [one] => one.clone(),
            _ => changed.iter().flat_map(|event| event.iter().copied()).collect::<Vec<u8>>().into(),
        };
        place.send(words);
        self.told = now;
        true
    }
}

impl Shown {
    /// All of these parts are shown, but for the count of answers.
    fn lacks_none(&self, parts: &[Drawn]) -> bool {
        let Self::Known(known) = self else { return false };
        let shows = |((key, sum), part): (&(&str, Option<u32>), &Drawn)| {
            *key == part.key && (*key == TALLY || *sum == Some(part.sum))
        };
        known.len() == parts.len() && known.iter().zip(parts).all(shows)
    }

    /// What is shown of each of these parts; `None` when the page is made of others. One that shows nothing yet takes all.
    fn of(&mut self, parts: &[Drawn]) -> Option<&mut [(&'static str, Option<u32>)]> {
        if let Self::Said(said) = self {
            let said: BTreeMap<&str, &str> =
                said.split('_').filter_map(|part| part.split_once('.')).take(MOST_PARTS).collect();
            let is_same = said.len() == parts.len() && parts.iter().all(|part| said.contains_key(part.key));
            if !(said.is_empty() || is_same) {
                return None;
            }
            let sum = |part: &Drawn| said.get(part.key).and_then(|sum| u32::from_str_radix(sum, 16).ok());
            *self = Self::Known(parts.iter().map(|part| (part.key, sum(part))).collect());
        }
        let Self::Known(known) = self else { return None };
        let is_same = known.len() == parts.len() && known.iter().zip(parts).all(|((key, _), part)| *key == part.key);
        is_same.then_some(known)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_begin_no_message_of_their_own() {
        let sent = event("nu\nzin\r\rdata: !\r\n\nid: 3");
        let lines: Vec<&str> = std::str::from_utf8(&sent).expect("text").split(['\n', '\r']).collect();
        let (message, end) = lines.split_at(lines.len() - 2);
        assert_eq!(end, ["", ""], "it ends once");
        assert!(message.iter().all(|line| line.starts_with("data: ")), "{lines:?}");
    }
}
