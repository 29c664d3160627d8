//! The page around the parts: head, colours of the theme, one style, one small script, both under the nonce of this answer.
//! Nothing is fetched from elsewhere, and no letters are sent along.

use super::draw::{colours, hex, sprite};
use super::{Page, Part};
use crate::facts::Speaker;
use crate::texts::Words;
use crate::theme::Theme;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use std::fmt::Write as _;

/// The style, without colours.
const STYLE: &str = include_str!("style.css");
/// What only pages for a wide screen need.
const WIDE: &str = include_str!("wide.css");
/// Takes in parts that changed, keeps what is being filled in, and sends forms without leaving the page.
const SCRIPT: &str = include_str!("live.js");

/// What the server knows of this answer.
#[derive(Debug, Clone, Copy)]
pub struct Shell<'a> {
    /// Made for this answer alone; stands in its Content-Security-Policy too.
    pub nonce: &'a str,
    /// Where changes come from, beside this page; `None` for a page that does not change.
    pub stream: Option<&'a str>,
    /// What the person must know first: a refusal, or that the answer is in. Words of the texts, never of a person.
    pub said: Option<&'a str>,
}

/// The whole page.
pub fn shell(words: Words, theme: Theme, page: &Page, shell: &Shell<'_>) -> Markup {
    html! {
        (DOCTYPE)
        html lang="nl" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width,initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (page.title) }
                link rel="icon" href="data:,";
                style nonce=(shell.nonce) { (PreEscaped(style(theme, page))) }
            }
            body data-s=[shell.stream] data-f=(words.get("pagina-niet-verstuurd")) {
                a.skip href="#inhoud" { (words.get("pagina-naar-inhoud")) }
                @if !page.colours.is_empty() { (sprite(page.wide)) }
                main class=[page.wide.then_some("breed")] {
                    p #weg role="status" hidden { (words.get("pagina-geen-verbinding")) }
                    (page.strip)
                    div #inhoud tabindex="-1" {
                        p #gezegd .fout role="status" { @if let Some(said) = shell.said { (said) } }
                        @for part in &page.parts { (part.section()) }
                    }
                }
                @if shell.stream.is_some() {
                    script nonce=(shell.nonce) { (PreEscaped(script())) }
                }
            }
        }
    }
}

/// The script as it is sent: line ends have no meaning in it.
fn script() -> String {
    SCRIPT.replace('\n', "")
}

/// Colours, then the rules that use them.
fn style(theme: Theme, page: &Page) -> String {
    let p = theme.palette();
    let light = crate::theme::palette::LIGHT;
    let colours_of_game = [
        ("table", p.table),
        ("paper", p.paper),
        ("well", p.well),
        ("line", p.line),
        ("strong", p.line_strong),
        ("ink", p.ink),
        ("soft", p.ink_soft),
        ("band", p.band),
        ("red", p.red),
        ("kept", p.kept),
        ("heed", p.heed),
        ("onheed", p.on_heed),
        ("act", p.act),
        ("onact", p.on_act),
        ("water", p.water),
        ("pale", p.water_pale),
        ("disc", light.paper),
        ("mark", light.ink),
        ("chosen", p.paper.mix(p.act, 0.09)),
    ];
    let mut css = String::from(":root{");
    for (name, colour) in colours_of_game {
        let _ = write!(css, "--{name}:{};", hex(colour));
    }
    css.push('}');
    css.push_str(&STYLE.replace('\n', ""));
    if page.wide {
        css.push_str(&WIDE.replace('\n', ""));
    }
    css.push_str(&page.colours);
    css
}

impl Page {
    /// A page of one column, with fields and icons.
    pub(super) fn new(ctx: &Speaker<'_>, title: String, strip: Markup, parts: Vec<Part>) -> Self {
        Self { title, wide: false, strip, parts, colours: colours(ctx) }
    }

    /// A page for a wide screen.
    pub(super) fn wide(ctx: &Speaker<'_>, title: String, parts: Vec<Part>) -> Self {
        Self { wide: true, ..Self::new(ctx, title, html! {}, parts) }
    }

    /// A page of words alone, for the first load.
    pub(super) fn plain(title: String, parts: Vec<Part>) -> Self {
        Self { title, wide: false, strip: html! { div.strip {} }, parts, colours: String::new() }
    }
}
