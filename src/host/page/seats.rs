//! The door: a code, then a chair. Opening a page takes no chair; only its button does. And the list of words.

use super::draw::token;
use super::{Page, Part};
use crate::facts::Speaker;
use crate::rules::bench::Bench;
use crate::rules::ids::{MunIx, SeatIx};
use crate::session::{Qr, WayIn, in_pairs};
use crate::texts::{DUTCH, Words};
use maud::{Markup, PreEscaped, html};
use std::sync::LazyLock;

/// Most words explained under the questions of a chair.
const MOST_TERMS: usize = 6;

/// Code, addresses and picture by which phones come in.
pub fn way_in(ctx: &Speaker<'_>, way: &WayIn) -> Markup {
    html! {
        h2 { (ctx.say("pagina-meedoen")) }
        p { (ctx.say("pagina-code-zaal")) ": " b.code { (in_pairs(&way.code)) } }
        (PreEscaped(picture(&way.picture)))
        ul { @for address in &way.addresses { li { b { (address) } } } }
        p.zacht { (ctx.say("pagina-meedoen-uitleg")) }
    }
}

/// The press that shows the next of several addresses first; the picture follows. `place` is the page to come back to.
pub fn other_address(ctx: &Speaker<'_>, way: &WayIn, place: &str) -> Markup {
    html! {
        @if way.addresses.len() > 1 {
            form method="post" action="leid" data-f {
                input type="hidden" name="id" value="";
                input type="hidden" name="pagina" value=(place);
                p.zacht { (ctx.say("leiding-adres-uitleg")) }
                button.stil name="doe" value="adres" { (ctx.say("leiding-ander-adres")) }
                p.sterk role="status" {}
            }
        }
    }
}

/// A QR code for a page: SVG of our own making; nothing when there is none.
fn picture(qr: &Qr) -> String {
    if qr.side == 0 {
        return String::new();
    }
    let dark = qr.dark.iter().enumerate().filter(|(_, dark)| **dark);
    let squares: String = dark.map(|(at, _)| format!("M{},{}h1v1h-1z", at % qr.side + 2, at / qr.side + 2)).collect();
    let side = qr.side + 4;
    format!(
        "<svg class=\"qr\" role=\"img\" aria-label=\"QR-code\" viewBox=\"0 0 {side} {side}\"><path fill=\"#fff\" \
         d=\"M0,0h{side}v{side}h-{side}z\"/><path d=\"{squares}\"/></svg>"
    )
}

/// The first page: type a code.
pub fn join(words: Words) -> Page {
    let body = html! {
        h1.q { (words.get("titel")) }
        p { (words.get("titel-onder")) }
        form method="post" action="binnen" {
            label.v for="code" { (words.get("pagina-code")) }
            input #code name="code" maxlength="12" autocomplete="off" autocapitalize="characters" spellcheck="false" required;
            button { (words.get("pagina-naar-binnen")) }
        }
        p.zacht { (words.get("pagina-geen-naam")) }
    };
    Page::plain(words.get("titel"), vec![Part::new("binnen", body)])
}

/// What a phone sees that reaches the laptop before the session.
pub fn reached(words: Words) -> Page {
    let body = html! {
        h1.q { (words.get("zaalcheck-pagina")) }
        p { (words.get("zaalcheck-pagina-uitleg")) }
    };
    Page::plain(words.get("titel"), vec![Part::new("bereikt", body)])
}

/// The chairs of a table, each with whether somebody sits there; or the code of a card. Whoever has a chair finds it on top.
/// Where there is no `place`, whoever comes late looks on, with something to look for.
pub fn seats(ctx: &Speaker<'_>, chairs: &[(SeatIx, bool)], own: &[SeatIx], place: bool) -> Page {
    let towns = (0..ctx.level.towns()).map(|k| MunIx(k as u8));
    let of = |m: Option<MunIx>| {
        chairs.iter().copied().filter(move |(seat, _)| ctx.seat(*seat).is_some_and(|seat| seat.municipality == m))
    };
    let group = |m: Option<MunIx>| {
        let free = of(m).filter(|(_, taken)| !taken).count() as i64;
        html! {
            details id=(format!("s-{}", m.map_or_else(|| "regio".to_owned(), |m| m.0.to_string()))) {
                summary {
                    @if let Some(m) = m { (token(ctx, m)) }
                    span {
                        (m.map_or_else(|| ctx.say("pagina-hele-regio"), |m| ctx.name(m).to_owned())) br;
                        small { (ctx.say_number("pagina-vrij", "aantal", free)) }
                    }
                }
                div { @for (seat, taken) in of(m) { (chair(ctx, seat, taken)) } }
            }
        }
    };
    let body = html! {
        @for (ix, seat) in own.iter().filter_map(|ix| Some((ix, ctx.seat(*ix)?))) {
            p { a.o href=(format!("stoel-{}", ix.0)) { span { b { (ctx.seat_name(seat)) } } span.link { (ctx.say("pagina-naar-stoel")) } } }
        }
        @if place || !own.is_empty() {
            h1.q { (ctx.say("kies-stoel")) }
            p { (ctx.say("kies-stoel-uitleg")) }
            form method="post" action="pak" {
                input type="hidden" name="id" value="";
                @for m in towns { (group(Some(m))) }
                @if of(None).next().is_some() { (group(None)) }
                button { (ctx.say("pagina-doe-mee")) }
            }
        } @else {
            (look_on(ctx, html! { h1.q { (ctx.say("kijk-kop")) } p { (ctx.say("kijk-geen-stoel")) } }))
        }
        h2 { (ctx.say("pagina-stoelkaart")) }
        form method="post" action="kaart" {
            input type="hidden" name="id" value="";
            label.v for="kaart" { (ctx.say("pagina-code-stoel")) }
            input #kaart name="code" maxlength="16" autocomplete="off" autocapitalize="characters" spellcheck="false" required;
            button.stil { (ctx.say("pagina-terug-op-stoel")) }
        }
        @if place || !own.is_empty() { (look_on(ctx, html! { h2 { (ctx.say("pagina-kijken")) } })) }
    };
    Page::new(
        ctx,
        format!("{} · {}", ctx.say("kies-stoel"), ctx.say("titel")),
        html! { div.strip {} },
        vec![Part::new("stoelen", body)],
    )
}

/// The way to look on, with what to do there.
fn look_on(ctx: &Speaker<'_>, head: Markup) -> Markup {
    html! {
        (head)
        p { (ctx.say("kijk-uitleg")) }
        form method="get" action="kijk" { button.stil { (ctx.say("kijk-kop")) } }
        p { a href="bord" { (ctx.say("wat-staat-er")) } }
    }
}

fn chair(ctx: &Speaker<'_>, seat: SeatIx, taken: bool) -> Markup {
    let Some(chair) = ctx.seat(seat) else { return html! {} };
    html! {
        label.o {
            input type="radio" name="stoel" value=(seat.0) required disabled[taken];
            span {
                b { (ctx.seat_name(chair)) }
                small { @if taken { (ctx.say("pagina-bezet")) } @else { (ctx.say(&format!("bank-{}-uitleg", chair.bench.key()))) } }
            }
        }
    }
}

/// All words of the trade.
pub fn glossary(ctx: &Speaker<'_>) -> Page {
    let body = html! {
        h1.q { (ctx.say("menu-woordenlijst")) }
        dl { @for (id, name) in TERMS.iter() { dt id=(id) { (name) } dd { (ctx.say(&format!("begrip-{id}"))) } } }
    };
    let title = format!("{} · {}", ctx.say("menu-woordenlijst"), ctx.say("titel"));
    Page::new(ctx, title, html! { div.strip {} }, vec![Part::new("woorden", body)])
}

/// The words that are explained: id and name, read from the texts once.
static TERMS: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
    let lines = DUTCH.iter().flat_map(|(_, text)| text.lines());
    let term = |line: &'static str| {
        let (key, name) = line.split_once(" = ")?;
        Some((key.strip_prefix("begrip-")?.strip_suffix("-naam")?, name))
    };
    lines.filter_map(term).collect()
});

/// Which words that are explained stand in a text.
pub fn terms_in(_: &Speaker<'_>, text: &str) -> Vec<&'static str> {
    let text = text.to_lowercase();
    let starts_word = |at: usize| !text[..at].chars().next_back().is_some_and(char::is_alphabetic);
    let stands = |name: &str| text.match_indices(&name.to_lowercase()).any(|(at, _)| starts_word(at));
    // Chair and office are on every page; they are in the list.
    let plain = |id: &str| [Bench::Council.key(), "college"].contains(&id);
    TERMS.iter().filter(|(id, name)| !plain(id) && stands(name)).map(|(id, _)| *id).take(MOST_TERMS).collect()
}
