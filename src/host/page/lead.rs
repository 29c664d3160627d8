//! The remote of the leader: pace, gate, chairs, events. Who has answered, never what.

use super::draw::{sign, token};
use super::seat::{pace_words, stage};
use super::seats::way_in;
use super::told;
use super::{Page, Part};
use crate::facts::{Speaker, beat_key};
use crate::rules::command::Moment;
use crate::rules::ids::{EventIx, SeatIx};
use crate::rules::line::Line;
use crate::rules::view::{Stage, View};
use crate::session::{Chair, Entrance, Lead, Leading, LedChair, Missing, Pace, hints, in_pairs};
use crate::theme::Icon;
use maud::{Markup, html};

const ENTRANCES: [(Entrance, &str); 3] =
    [(Entrance::Open, "open"), (Entrance::Locked, "slot"), (Entrance::Closed, "dicht")];
const MISSING: [(Missing, &str); 4] =
    [(Missing::Wait, "wacht"), (Missing::Neighbour, "buur"), (Missing::Bot, "computer"), (Missing::Abstain, "niets")];

/// The page of the leader. Before the game begins there is no view.
pub fn lead(ctx: &Speaker<'_>, view: Option<&View>, leading: &Leading) -> Page {
    let parts = vec![
        Part::live("kop", head(ctx, view, leading)),
        Part::new("gang", form(view, &pace(ctx, view, leading.pace))),
        Part::live("let-op", heed(ctx, view, leading)),
        Part::live("handen", form(view, &hands(ctx, leading))),
        Part::new("stoelen", form(view, &chairs(ctx, view, leading))),
        Part::new("deur", form(view, &door(ctx, leading))),
        Part::new("binnen", way_in(ctx, &leading.way_in)),
        Part::new("kaarten", form(view, &cards(ctx, view))),
        Part::new(
            "nieuws",
            view.map(|view| html! { h2 { (ctx.say("kop-nieuws")) } (told::news(ctx, told::latest(view), 12)) })
                .unwrap_or_default(),
        ),
    ];
    Page::wide(ctx, format!("{} · {}", ctx.say("pagina-leiding"), ctx.say("titel")), parts)
}

/// A form of buttons; it names the moment that it was made in, so that a late press does nothing.
fn form(view: Option<&View>, body: &Markup) -> Markup {
    let moment = view.map_or_else(String::new, |view| {
        let Moment { round, beat, step } = view.clock.moment;
        format!("{round}-{beat}-{step}")
    });
    html! {
        form method="post" action="leid" data-f {
            input type="hidden" name="id" value="";
            input type="hidden" name="moment" value=(moment);
            (body)
            p.sterk role="status" {}
        }
    }
}

fn head(ctx: &Speaker<'_>, view: Option<&View>, leading: &Leading) -> Markup {
    html! {
        p.zacht { (ctx.level.level().name()) " · " (ctx.say("pagina-code-zaal")) " " b { (in_pairs(&leading.way_in.code)) } }
        @match view {
            Some(view) => {
                h1.q { (ctx.say(beat_key(view.clock.beat))) }
                p.zacht { (told::clock_words(ctx, view)) }
                p.stem { (stage(ctx, view)) }
                p { (waiting(ctx, view)) }
            }
            None => { h1.q { (ctx.say("pagina-nog-niet-begonnen")) } p { (joined(ctx, leading)) } }
        }
        @if let Some(words) = pace_words(ctx, leading.pace) { p { (sign(Icon::Hourglass)) " " (words) } }
    }
}

/// How many chairs still have to answer.
fn waiting(ctx: &Speaker<'_>, view: &View) -> String {
    let mut busy: Vec<SeatIx> = view.asks.iter().filter(|ask| !ask.answered).map(|ask| ask.seat).collect();
    busy.sort_unstable();
    busy.dedup();
    if busy.is_empty() {
        ctx.say("pagina-alle-binnen")
    } else {
        ctx.say_number("pagina-wachten-op", "aantal", busy.len() as i64)
    }
}

fn joined(ctx: &Speaker<'_>, leading: &Leading) -> String {
    let people = leading.chairs.iter().filter(|chair| chair.who != Chair::Empty).count();
    ctx.say_number("pagina-binnen", "aantal", people as i64)
}

/// On, events, freeze, one minute more.
fn pace(ctx: &Speaker<'_>, view: Option<&View>, pace: Pace) -> Markup {
    let press = |value: &str, key: &str, quiet: bool| {
        html! { button.stil[quiet] name="doe" value=(value) { (ctx.say(key)) } }
    };
    html! {
        @match view {
            None => (press("begin", "knop-begin", false)),
            Some(view) if view.clock.stage == Stage::Event => {
                h2 { (ctx.say("kop-kies-gebeurtenis")) }
                @for event in &view.events_on_offer {
                    @let id = ctx.level.level().event(*event).id();
                    div.kaart {
                        b { (ctx.words.event(id)) }
                        p { (ctx.event_story(*event)) }
                        button name="gebeurtenis" value=(event.0) { (ctx.say("knop-laat-vallen")) ": " (ctx.words.event(id)) }
                    }
                }
                button.stil name="gebeurtenis" value="geen" { (ctx.say("knop-niet-nu")) }
            }
            Some(view) if view.clock.stage == Stage::Over => p { (ctx.say("stadium-klaar")) },
            Some(view) => {
                @let gate = view.asks.iter().any(|ask| ask.secret);
                (press("verder", if gate { "knop-open-poort" } else { "knop-verder" }, false))
            }
        }
        @if pace.left.is_some() {
            div.knoppen {
                @if pace.frozen { (press("loop", "pagina-klok-loopt", true)) } @else { (press("stil", "pagina-zet-stil", true)) }
                (press("minuut", "pagina-minuut-erbij", true))
            }
        }
    }
}

/// What the leader may want to know: the same quiet lines as on the console.
fn heed(ctx: &Speaker<'_>, view: Option<&View>, leading: &Leading) -> Markup {
    let hints = hints(leading, view);
    html! {
        @if !hints.is_empty() {
            ul { @for hint in hints { li { (sign(Icon::Wait)) " " (ctx.line(&hint.line())) } } }
        }
    }
}

fn hands(ctx: &Speaker<'_>, leading: &Leading) -> Markup {
    html! {
        @if !leading.hands.is_empty() {
            h2 { (sign(Icon::Hand)) " " (ctx.say("pagina-handen")) }
            ul {
                @for (ix, seat) in leading.hands.iter().filter_map(|ix| Some((ix, ctx.seat(*ix)?))) {
                    li.rij {
                        span.pil.nu { (ctx.seat_name(seat)) }
                        button.stil name="hand" value=(ix.0) { (ctx.say("pagina-hand-gezien")) span.weg { (ctx.seat_name(seat)) } }
                    }
                }
            }
        }
    }
}

/// Cards that do not wait for their turn.
fn cards(ctx: &Speaker<'_>, view: Option<&View>) -> Markup {
    let cards = view.map(|view| view.cards_to_play.as_slice()).unwrap_or_default();
    html! {
        @if !cards.is_empty() {
            h2 { (ctx.say("pagina-kaarten")) }
            @for event in cards {
                @let id = ctx.level.level().event(*event).id();
                button.stil name="speel" value=(event.0) { (ctx.say("knop-laat-vallen")) ": " (ctx.words.event(id)) }
            }
        }
    }
}

/// Every chair: who has it, whether it answered, and the way to free it.
fn chairs(ctx: &Speaker<'_>, view: Option<&View>, leading: &Leading) -> Markup {
    let answered = |seat: SeatIx| {
        let asks: Vec<bool> = view?.asks.iter().filter(|ask| ask.seat == seat).map(|ask| ask.answered).collect();
        (!asks.is_empty()).then(|| asks.into_iter().all(|answered| answered))
    };
    let line = |led: &LedChair| {
        let seat = led.seat;
        let Some(chair) = ctx.seat(seat) else { return html! {} };
        let (icon, key) = match led.who {
            Chair::Empty => (Icon::Wait, "pagina-computer"),
            Chair::Here => (Icon::Tick, "pagina-hier"),
            Chair::Away => (Icon::Cross, "pagina-weg"),
        };
        html! {
            tr {
                th scope="row" { @if let Some(m) = chair.municipality { (token(ctx, m)) " " } (ctx.seat_name(chair)) }
                td { (sign(icon)) " " (ctx.say(key)) }
                td {
                    @if let Some(answered) = answered(seat) {
                        (sign(if answered { Icon::Tick } else { Icon::Wait })) " "
                        (ctx.say(if answered { "klaar-klaar" } else { "klaar-bezig" }))
                    }
                }
                td { (in_pairs(&led.card)) }
                td {
                    @if led.who != Chair::Empty {
                        button.stil name="vrij" value=(seat.0) { (ctx.say("pagina-maak-vrij")) span.weg { (ctx.seat_name(chair)) } }
                    }
                }
            }
        }
    };
    html! {
        h2 { (ctx.say("pagina-stoelen")) }
        table {
            thead { tr { th scope="col" { (ctx.say("pagina-stoel")) } th scope="col" { (ctx.say("pagina-wie")) } th scope="col" { (ctx.say("pagina-antwoord")) } th scope="col" { (ctx.say("pagina-kaartcode")) } th scope="col" { (ctx.say("pagina-doen")) } } }
            tbody { @for chair in &leading.chairs { (line(chair)) } }
        }
    }
}

/// Who may come in, and what happens with who is away.
fn door(ctx: &Speaker<'_>, leading: &Leading) -> Markup {
    let press = |name: &str, word: &str, key: String, now: bool| {
        html! { button.stil name=(name) value=(word) aria-pressed=(now) { @if now { (sign(Icon::Tick)) " " } (ctx.say(&key)) } }
    };
    html! {
        h2 { (ctx.say("pagina-deur")) }
        div.knoppen { @for (entrance, word) in ENTRANCES { (press("deur", word, format!("pagina-deur-{word}"), entrance == leading.entrance)) } }
        h2 { (ctx.say("pagina-wie-weg-is")) }
        div.knoppen { @for (missing, word) in MISSING { (press("weg", word, format!("pagina-weg-{word}"), missing == leading.missing)) } }
    }
}

/// The press in the fields of the form of the leader; a [`Line`] that says what to do when it is none.
pub fn press_from_form(fields: &[(String, String)]) -> Result<Lead, Line> {
    let unknown = || Line::new("pagina-onbekende-knop");
    let one = |name: &str| fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let seat = |value: &str| value.parse().map(SeatIx).map_err(|_| unknown());
    let event = |value: &str| value.parse().map(EventIx).map_err(|_| unknown());
    let moment = || one("moment").and_then(read_moment).ok_or_else(|| Line::new("weigering-moment-voorbij"));
    if let Some(value) = one("vrij") {
        return Ok(Lead::Free(seat(value)?));
    }
    if let Some(value) = one("hand") {
        return Ok(Lead::LowerHand(seat(value)?));
    }
    if let Some(value) = one("deur") {
        let found = ENTRANCES.iter().find(|(_, word)| *word == value);
        return found.map(|(entrance, _)| Lead::Set(*entrance)).ok_or_else(unknown);
    }
    if let Some(value) = one("weg") {
        let found = MISSING.iter().find(|(_, word)| *word == value);
        return found.map(|(missing, _)| Lead::IfMissing(*missing)).ok_or_else(unknown);
    }
    if let Some(value) = one("speel") {
        return Ok(Lead::Play(moment()?, event(value)?));
    }
    match (one("gebeurtenis"), one("doe")) {
        (Some("geen"), _) => Ok(Lead::LetFall(moment()?, None)),
        (Some(value), _) => Ok(Lead::LetFall(moment()?, Some(event(value)?))),
        (None, Some("begin")) => Ok(Lead::Begin),
        (None, Some("verder")) => Ok(Lead::Proceed(moment()?)),
        (None, Some("stil")) => Ok(Lead::Freeze(true)),
        (None, Some("loop")) => Ok(Lead::Freeze(false)),
        (None, Some("minuut")) => Ok(Lead::Time(None, 60)),
        _ => Err(unknown()),
    }
}

/// `round-beat-step`.
fn read_moment(text: &str) -> Option<Moment> {
    let mut parts = text.split('-');
    let moment = Moment {
        round: parts.next()?.parse().ok()?,
        beat: parts.next()?.parse().ok()?,
        step: parts.next()?.parse().ok()?,
    };
    parts.next().is_none().then_some(moment)
}
