//! The remote of the leader: one button with the sentence to say, the clock, chairs, events, what he keeps for the talk, and the
//! way back. Who has answered, never what. It does all that the console on the laptop does, also without script.

mod chairs;
mod talk;

use super::draw::sign;
use super::seat::pace_words;
use super::seats::{other_address, way_in};
use super::told;
use super::{Page, Part, opinion};
use crate::facts::{Speaker, beat_key, stage_key};
use crate::rules::command::Moment;
use crate::rules::ids::SeatIx;
use crate::rules::level::Format;
use crate::rules::level::sheet::{Sheet, SheetStep};
use crate::rules::line::FactValue;
use crate::rules::view::{Stage, View};
use crate::session::{Counts, Entrance, Lead, Leading, Missing, Pace, SheetNow, hints, in_pairs};
use crate::theme::Icon;
use maud::{Markup, html};

/// The page of the leader. Before the game begins there is no view.
pub fn lead(ctx: &Speaker<'_>, view: Option<&View>, leading: &Leading, counts: &Counts) -> Page {
    let parts = vec![
        Part::live("kop", head(ctx, view, leading)),
        Part::new("gang", form(view, &step(ctx, view, leading))),
        Part::new("klok", form(view, &clock(ctx, leading.pace))),
        Part::live("let-op", heed(ctx, view, leading)),
        Part::live("handen", form(view, &hands(ctx, leading))),
        Part::new("stoelen", form(view, &chairs::chairs(ctx, view, leading))),
        Part::new("bewaard", view.map(|view| talk::kept(ctx, view)).unwrap_or_default()),
        Part::new("mening", opinion::counted(ctx, counts)),
        Part::new("terug", talk::back(ctx, view, leading)),
        Part::new("deur", form(view, &door(ctx, leading))),
        Part::new("binnen", html! { (way_in(ctx, &leading.way_in)) (other_address(ctx, &leading.way_in, "leiding")) }),
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
    html! { form method="post" action="leid" data-f { (within(view, body)) } }
}

/// A form with fields: its number keeps what is being filled in, and it is empty again when it was sent.
fn fields(id: &str, view: &View, body: &Markup) -> Markup {
    html! { form id=(format!("f-{id}")) method="post" action="leid" data-f data-r { (within(Some(view), body)) } }
}

fn within(view: Option<&View>, body: &Markup) -> Markup {
    let moment = view.map_or_else(String::new, |view| {
        let Moment { round, beat, step } = view.clock.moment;
        format!("{round}-{beat}-{step}")
    });
    html! {
        input type="hidden" name="id" value="";
        input type="hidden" name="moment" value=(moment);
        (body)
        p.sterk role="status" {}
    }
}

/// A button.
fn press(ctx: &Speaker<'_>, name: &str, value: &str, key: &str) -> Markup {
    html! { button.stil name=(name) value=(value) { (ctx.say(key)) } }
}

/// One of several of which one counts now.
fn one_of(name: &str, value: &str, words: &str, now: bool) -> Markup {
    html! { button.stil name=(name) value=(value) aria-pressed=(now) { @if now { (sign(Icon::Tick)) " " } (words) } }
}

fn head(ctx: &Speaker<'_>, view: Option<&View>, leading: &Leading) -> Markup {
    html! {
        p.zacht { (ctx.level.level().name()) " · " (ctx.say("pagina-code-zaal")) " " b { (in_pairs(&leading.way_in.code)) } }
        @match view {
            Some(view) => {
                h1.q { (ctx.say(beat_key(view.clock.beat))) }
                p.zacht { (told::clock_words(ctx, view)) }
                p.stem { (ctx.say(stage_key(view.clock.stage))) }
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
    ctx.say_number("pagina-binnen", "aantal", leading.people().count() as i64)
}

/// The step of the run sheet with what to say, and the one button.
fn step(ctx: &Speaker<'_>, view: Option<&View>, leading: &Leading) -> Markup {
    let sheet = ctx.level.level().format(ctx.level.format()).and_then(Format::sheet);
    let now = sheet.zip(leading.sheet.as_ref());
    html! {
        @if let Some((sheet, now)) = now { (spoken(ctx, sheet, now)) }
        @match (&leading.next, view) {
            (Some(next), _) => (one_button(ctx, sheet, view, next)),
            (None, Some(view)) if view.clock.stage == Stage::Event => (events(ctx, view)),
            (None, _) => p { (ctx.say("stadium-klaar")) },
        }
        @if let Some((sheet, now)) = now
            && let Some((step, seconds)) = sheet.steps.get(now.step + 1).zip(now.lengths.get(now.step + 1)) {
            p.zacht { (ctx.say("leiding-hierna")) " " (step_text(ctx, step, "")) " · " (minutes(*seconds)) }
        }
    }
}

/// A text of a step of the sheet.
fn step_text(ctx: &Speaker<'_>, step: &SheetStep, part: &str) -> String {
    ctx.say(&format!("blad-{}-{}{part}", ctx.level.format(), step.key))
}

/// `2:30 min`.
fn minutes(seconds: u32) -> String {
    format!("{}:{:02} min", seconds / 60, seconds % 60)
}

/// Where the session is, what to say, what follows, and whether it is late.
fn spoken(ctx: &Speaker<'_>, sheet: &Sheet, now: &SheetNow) -> Markup {
    let Some(step) = sheet.steps.get(now.step) else { return html! {} };
    let facts =
        [("nummer", FactValue::Number(now.step as i64 + 1)), ("aantal", FactValue::Number(sheet.steps.len() as i64))];
    let seconds = now.lengths.get(now.step).copied().unwrap_or(step.seconds);
    html! {
        p.zacht { (ctx.say_with("leiding-stap", &facts)) " · " (minutes(seconds)) }
        h2 { (step_text(ctx, step, "")) }
        div.kaart { p { b { (ctx.say("leiding-zeg")) } " " (step_text(ctx, step, "-zeg")) } }
        p.zacht { (step_text(ctx, step, "-daarna")) }
        @if now.late >= 60 { p { (sign(Icon::Hourglass)) " " (ctx.say_number("leiding-te-laat", "minuten", i64::from(now.late / 60))) } }
    }
}

/// What the one button does now.
fn one_button(ctx: &Speaker<'_>, sheet: Option<&Sheet>, view: Option<&View>, next: &Lead) -> Markup {
    match next {
        Lead::Step(to) => {
            let step = sheet.and_then(|sheet| sheet.steps.get(usize::from(*to)));
            let name = step.map_or_else(String::new, |step| step_text(ctx, step, ""));
            html! { button name="stap" value=(to) { (ctx.say("knop-verder")) ": " (name) } }
        }
        Lead::Begin => html! { button name="doe" value="begin" { (ctx.say("knop-begin")) } },
        _ => {
            let gate = view.is_some_and(|view| view.asks.iter().any(|ask| ask.secret));
            html! {
                button name="doe" value="verder" { (ctx.say(if gate { "knop-open-poort" } else { "knop-verder" })) }
            }
        }
    }
}

/// The events to choose from, or none.
fn events(ctx: &Speaker<'_>, view: &View) -> Markup {
    html! {
        h2 { (ctx.say("kop-kies-gebeurtenis")) }
        @for event in &view.events_on_offer {
            @let id = ctx.level.level().event(*event).id();
            div.kaart {
                b { (ctx.words.event(id)) }
                p { (ctx.event_story(*event)) }
                button name="gebeurtenis" value=(event.0) { (ctx.say("knop-laat-vallen")) ": " (ctx.words.event(id)) }
            }
        }
        (press(ctx, "gebeurtenis", "geen", "knop-niet-nu"))
    }
}

/// Freeze, a minute less, a minute more.
fn clock(ctx: &Speaker<'_>, pace: Pace) -> Markup {
    html! {
        @if pace.left.is_some() {
            div.knoppen {
                @if pace.frozen { (press(ctx, "doe", "loop", "pagina-klok-loopt")) } @else { (press(ctx, "doe", "stil", "pagina-zet-stil")) }
                (press(ctx, "doe", "minuut-eraf", "leiding-minuut-eraf"))
                (press(ctx, "doe", "minuut", "pagina-minuut-erbij"))
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

/// Who may come in, and what happens with who is away.
fn door(ctx: &Speaker<'_>, leading: &Leading) -> Markup {
    html! {
        h2 { (ctx.say("pagina-deur")) }
        div.knoppen {
            @for (entrance, word) in Entrance::WORDS {
                (one_of("deur", word, &ctx.say(&format!("pagina-deur-{word}")), entrance == leading.entrance))
            }
        }
        h2 { (ctx.say("pagina-wie-weg-is")) }
        div.knoppen {
            @for (missing, word) in Missing::WORDS {
                (one_of("weg", word, &ctx.say(&format!("pagina-weg-{word}")), missing == leading.missing))
            }
        }
    }
}
