//! The pages of the room: what a phone shows, as pure functions of a [`View`](crate::rules::view::View), public facts and
//! words. No server, no clock, no file. Every text of a person is escaped by `maud`; nothing here writes raw words.
//!
//! **Places.** All pages of a table lie side by side in one folder, so that every link is relative and a server may put the
//! folder anywhere: `./` (chairs), `stoel-N` (chair N; `?vraag=M` opens
//! one of its questions), `bord`, `kijk` (who looks on), `leiding`, `mening` (statements before and after), `woorden`. Forms post to `antwoord` (a chair), `pak`, `hand` (a chair that raises it), `kaart` (the door), `zag` (who looks on), `mening` and `leid` (the leader). The page above it ([`join`]) posts a code to `binnen`.
//!
//! **Parts.** A page is a list of parts with a key. A server sends a part again only when its bytes changed: one event whose
//! data are [`Part::event`]. On a new connection it sends what changed since the page was made, or all parts.
//!
//! **Forms.** Every form has a field `id`. The script fills it before it sends and asks for `text/plain`: the answer is then
//! one line for the person, with 200 or a refusal. Without script it is empty, and the server goes back to the page (303): the same
//! answer twice is one answer, and a press of the leader names its moment.

mod answer;
mod ask;
mod board;
mod draw;
mod kinds;
mod lead;
mod opinion;
mod press;
mod seat;
mod seats;
mod shell;
mod told;
mod watch;

pub use answer::{SENTENCE, answer_from_form};
pub use ask::Again;
pub use board::{board, board_before};
pub use lead::lead;
pub use opinion::{opinion, opinions_from_form};
pub use press::{Press, press_from_form};
pub use seat::{Desk, OWN, TALLY, before, seat, seat_again, seat_own, tally};
pub use seats::{glossary, join, reached, seats};
pub use shell::{Shell, shell};
pub use watch::{watch, watch_before};

use maud::{Markup, html};

/// A part of a page, by which a server sends only what changed.
#[derive(Debug, Clone)]
pub struct Part {
    /// Its name in the page: `p-KEY`.
    pub key: &'static str,
    /// Read aloud when it changes.
    pub live: bool,
    /// What is in it; may be empty.
    pub body: Markup,
}

impl Part {
    /// A part that is silent when it changes.
    fn new(key: &'static str, body: Markup) -> Self {
        Self { key, live: false, body }
    }

    /// A part that is read aloud when it changes.
    fn live(key: &'static str, body: Markup) -> Self {
        Self { key, live: true, body }
    }

    /// The part as it stands in the page. Only its inside changes.
    fn section(&self) -> Markup {
        html! {
            @if self.live {
                section id=(format!("p-{}", self.key)) aria-live="polite" { (self.body) }
            } @else {
                section id=(format!("p-{}", self.key)) { (self.body) }
            }
        }
    }

    /// What the script of the page needs to show this part anew: its key, a line break, its inside.
    pub fn event(&self) -> String {
        format!("{}\n{}", self.key, self.body.0)
    }
}

/// A page before it has a head.
#[derive(Debug, Clone)]
pub struct Page {
    /// Title of the tab.
    pub title: String,
    /// Two or more columns where there is room.
    pub wide: bool,
    /// The field of its owner, drawn above it.
    strip: Markup,
    /// The colours of the municipalities that it names.
    colours: String,
    /// What is on it, in order.
    pub parts: Vec<Part>,
}
