//! The chairs as the leader sees them: who has each, whether it answered; folded under it the card and what he may do with it.

use super::{one_of, press};
use crate::facts::Speaker;
use crate::host::page::draw::{sign, token};
use crate::rules::bench::Seat;
use crate::rules::ids::SeatIx;
use crate::rules::view::View;
use crate::session::{Chair, ChairRule, Leading, LedChair, in_pairs};
use crate::theme::Icon;
use maud::{Markup, html};

/// Seconds without a sign after which a chair that is asked something is pointed out (`asks.md` 8).
const SILENT: u32 = 90;

/// Every chair; those that are asked for something and silent are pointed out.
pub fn chairs(ctx: &Speaker<'_>, view: Option<&View>, leading: &Leading) -> Markup {
    html! {
        h2 { (ctx.say("pagina-stoelen")) }
        @for led in &leading.chairs {
            @if let Some(seat) = ctx.seat(led.seat) {
                (chair(ctx, seat, led, view.and_then(|view| answered(view, led.seat)), leading.pace.left.is_some()))
            }
        }
    }
}

/// Whether a chair has answered all that it was asked; `None` when it is asked nothing.
fn answered(view: &View, seat: SeatIx) -> Option<bool> {
    let mut asks = view.asks.iter().filter(|ask| ask.seat == seat).map(|ask| ask.answered).peekable();
    asks.peek().is_some().then(|| asks.all(|answered| answered))
}

fn chair(ctx: &Speaker<'_>, seat: Seat, led: &LedChair, answered: Option<bool>, timed: bool) -> Markup {
    let (icon, key) = match led.who {
        Chair::Empty => (Icon::Wait, "pagina-computer"),
        Chair::Here => (Icon::Tick, "pagina-hier"),
        Chair::Away => (Icon::Cross, "pagina-weg"),
    };
    let silent = led.who != Chair::Empty && led.idle.is_some_and(|idle| idle >= SILENT);
    html! {
        details id=(format!("c-{}", led.seat.0)) {
            summary {
                @if let Some(m) = seat.municipality { (token(ctx, m)) }
                span {
                    b { (ctx.seat_name(seat)) } br;
                    small {
                        (sign(icon)) " " (ctx.say(key))
                        @if let Some(done) = answered {
                            " · " (sign(if done { Icon::Tick } else { Icon::Wait })) " "
                            (ctx.say(if done { "klaar-klaar" } else { "klaar-bezig" }))
                        }
                        @if silent { " · " (ctx.say("leiding-lang-stil")) }
                        @if led.nudged { " · " (ctx.say("leiding-gepord")) }
                        @if led.extra > 0 { " · " (ctx.say_number("leiding-extra", "minuten", i64::from(led.extra / 60))) }
                        @if led.rule != ChairRule::AsTable { " · " (rule(ctx, led.rule)) }
                    }
                }
            }
            div { (card(ctx, led, timed)) }
        }
    }
}

/// The word of what is said about a chair.
fn rule(ctx: &Speaker<'_>, rule: ChairRule) -> String {
    let word = ChairRule::WORDS.iter().find(|(known, _)| *known == rule).map_or("tafel", |(_, word)| word);
    ctx.say(&format!("leiding-stoel-{word}"))
}

/// The card of a chair and its buttons.
fn card(ctx: &Speaker<'_>, led: &LedChair, timed: bool) -> Markup {
    let at = led.seat.0.to_string();
    html! {
        p { (ctx.say("pagina-kaartcode")) ": " b { (in_pairs(&led.card)) } }
        @if led.who != Chair::Empty {
            div.knoppen {
                (press(ctx, "por", &at, "leiding-por"))
                @if timed {
                    (press(ctx, "eraf", &at, "leiding-minuut-eraf"))
                    (press(ctx, "erbij", &at, "pagina-minuut-erbij"))
                }
                (press(ctx, "vrij", &at, "pagina-maak-vrij"))
            }
        }
        div.knoppen {
            @for (one, word) in ChairRule::WORDS { (one_of("regel", &format!("{at}-{word}"), &rule(ctx, one), one == led.rule)) }
        }
    }
}
