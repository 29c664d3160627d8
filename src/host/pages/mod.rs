//! Pages: HTML made here, that reads and votes without script. A page is made of parts; with script, a part that changed is sent
//! again by itself. All text goes through the escaping of the page maker.

mod ask;
mod board;
mod join;
mod lead;
mod parts;
mod seat;
pub mod style;

pub use board::{board, board_parts};
pub use join::{chairs, start};
pub use lead::{Desk, MISSING, lead, lead_parts};
pub use seat::{Asked, seat, seat_parts};

use crate::facts::{LevelFacts, Speaker};
use crate::rules::ids::SeatIx;
use crate::rules::line::Line;
use crate::rules::view::View;
use crate::session::{Chair, Door, Entrance, Missing};
use crate::texts::Words;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use std::sync::Arc;

/// The script that keeps a page up to date.
const LIVE: &str = include_str!("live.js");

/// A part of a page: the name of its place, and what stands there.
pub struct Part {
    /// Name of its place.
    pub id: &'static str,
    /// What stands there.
    pub html: Markup,
}

impl Part {
    /// A part.
    pub const fn new(id: &'static str, html: Markup) -> Self {
        Self { id, html }
    }

    /// Eight signs that change when the part does.
    pub fn sum(&self) -> String {
        blake3::hash(self.html.0.as_bytes()).to_hex().as_str()[..8].to_owned()
    }

    /// As a section of a page.
    fn section(&self) -> Markup {
        html! { section id=(self.id) data-deel=(self.sum()) { (self.html) } }
    }
}

/// What a page shows of a table, taken under its lock.
pub struct Seen {
    /// Code of the table.
    pub code: String,
    /// What this viewer sees; `None` before the game began.
    pub view: Option<Arc<View>>,
    /// Every chair of this format, with who sits on it.
    pub chairs: Vec<(SeatIx, Chair)>,
    /// Who may come in.
    pub entrance: Entrance,
    /// What happens with an empty chair.
    pub missing: Missing,
    /// Chairs of whoever looks.
    pub own: Vec<SeatIx>,
    /// The door, for the cards of chairs.
    pub door: Door,
}

/// A level in Dutch.
pub fn speaker(facts: &LevelFacts) -> Speaker<'_> {
    Speaker { words: Words::dutch(), level: facts }
}

/// A whole page.
pub struct Page<'a> {
    /// Title of the page.
    pub title: &'a str,
    /// From this page to the root of its table or hall: `./`, `../`, …
    pub base: &'a str,
    /// Where changes come from, seen from the base and ready for one question more; none for a page that stays as it is.
    pub live: Option<&'a str>,
    /// Whether it is for a large screen.
    pub wide: bool,
    /// Allows the style and script of this page, and no other.
    pub nonce: &'a str,
}

impl Page<'_> {
    /// The page around its content.
    pub fn around(&self, content: &Markup) -> String {
        let words = Words::dutch();
        let page = html! {
            (DOCTYPE)
            html lang="nl" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width,initial-scale=1";
                    base href=(self.base);
                    title { (self.title) " · " (words.get("titel")) }
                    link rel="icon" href="data:,";
                    style nonce=(self.nonce) { (PreEscaped(style::CSS.as_str())) }
                }
                body class=[self.wide.then_some("breed")] data-live=[self.live] {
                    main { (content) }
                    @if self.live.is_some() {
                        p.let.net role="status" { (words.get("zaal-even-weg")) }
                        script nonce=(self.nonce) { (PreEscaped(LIVE)) }
                    }
                }
            }
        };
        page.0
    }
}

/// A message on top: what was refused and what to do.
pub fn refused(speaker: &Speaker<'_>, line: Option<&Line>) -> Markup {
    html! { @if let Some(line) = line { section.fout role="alert" { p { (speaker.line(line)) } } } }
}
