//! The page of a chair: who am I, what is asked now, what happened; the rest folds until somebody wants it.

use super::ask::{Again, current, own, questions, words_in};
use super::draw::{sign, strip};
use super::told;
use super::{Page, Part, opinion};
use crate::facts::{Speaker, outcome_key, stage_key};
use crate::rules::because::Standing;
use crate::rules::bench::Seat;
use crate::rules::ids::{AskNo, SeatIx};
use crate::rules::level::source::Beat;
use crate::rules::line::FactValue;
use crate::rules::view::{EndingView, OwnView, View};
use crate::session::{Occasion, Pace};
use crate::theme::Icon;
use maud::{Markup, html};

/// Most lines of a list that grows over the game.
const MOST: usize = 6;
/// Key of the part that counts answers.
pub const TALLY: &str = "tel";
/// Keys of the parts that only this chair sees: its questions, their words, its card.
pub const OWN: [&str; 3] = ["nu", "woorden", "kaart"];

/// How long a beat still lasts, in words; empty without a clock.
pub(super) fn pace_words(ctx: &Speaker<'_>, pace: Pace) -> Option<String> {
    match (pace.frozen, pace.left?) {
        (true, _) => Some(ctx.say("pagina-klok-stil")),
        (false, 0) => Some(ctx.say("pagina-klok-op")),
        (false, left) => Some(ctx.say_number("pagina-klok-nog", "minuten", i64::from(left.div_ceil(60)))),
    }
}

/// What the room says to a chair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Desk {
    /// The clock.
    pub pace: Pace,
    /// Its hand is up.
    pub hand: bool,
    /// Answers of persons that are in, of those that are asked.
    pub answers: (usize, usize),
    /// The leader asks for its attention.
    pub nudged: bool,
}

/// The page of a chair in a running game. `wanted` is the question that the address asks for (`?vraag=N`); without it the first
/// that waits stands open. A view of somebody else's gives a page without a chair.
pub fn seat(ctx: &Speaker<'_>, view: &View, standing: &Standing, desk: Desk, wanted: Option<AskNo>) -> Page {
    page(ctx, view, standing, desk, wanted, None)
}

/// The same after an answer was refused: the question stands open with what was filled in, and says why.
pub fn seat_again(ctx: &Speaker<'_>, view: &View, standing: &Standing, desk: Desk, again: &Again<'_>) -> Page {
    page(ctx, view, standing, desk, Some(again.ask), Some(again))
}

fn page(
    ctx: &Speaker<'_>,
    view: &View,
    standing: &Standing,
    desk: Desk,
    wanted: Option<AskNo>,
    again: Option<&Again<'_>>,
) -> Page {
    let Desk { pace, hand: raised, answers, nudged } = desk;
    let chair = view.own.as_ref().map(|own| own.seat);
    let name = chair.map_or_else(String::new, |seat| ctx.seat_name(seat));
    let raise = view.own.as_ref().filter(|_| view.ending.is_none());
    let [now, words, card] = own_parts(ctx, view, wanted, again);
    let parts = vec![
        Part::new("wie", who(ctx, view, &name, pace)),
        Part::live("let-op", attention(ctx, pace, nudged)),
        now,
        tally(ctx, answers),
        words,
        Part::live("nieuws", screen(ctx, view)),
        Part::new("tafel", table(ctx, view)),
        card,
        Part::new("ontwerp", fold("ontwerp", &ctx.say("kop-ontwerp"), &told::draft(ctx, view, false))),
        Part::new("weken", fold("weken", &ctx.say("kop-kalender"), &told::weeks(ctx, view))),
        Part::new("meters", fold("meters", &ctx.say("kop-meters"), &meters(ctx, chair, standing))),
        Part::new("hand", raise.map(|own| hand(ctx, own.seat_ix, raised)).unwrap_or_default()),
        Part::new("heel", links(ctx)),
    ];
    let home = chair.and_then(|seat| seat.municipality);
    Page::new(ctx, format!("{name} · {}", ctx.say("titel")), strip(ctx, home), parts)
}

/// What only this chair sees, and one answer of it or of its neighbours can change ([`OWN`]).
pub fn seat_own(ctx: &Speaker<'_>, view: &View, wanted: Option<AskNo>) -> [Part; 3] {
    own_parts(ctx, view, wanted, None)
}

fn own_parts(ctx: &Speaker<'_>, view: &View, wanted: Option<AskNo>, again: Option<&Again<'_>>) -> [Part; 3] {
    let asks = own(ctx, view, again);
    let open = current(&asks, wanted);
    let now = match &view.ending {
        Some(ending) => end(ctx, ending),
        None if open.is_some() => questions(ctx, &asks, wanted),
        None => html! { (rest(ctx, view)) (questions(ctx, &asks, wanted)) },
    };
    let [now_key, words_key, card_key] = OWN;
    [
        Part::new(now_key, now),
        Part::new(words_key, meanings(ctx, &words_in(ctx, open.map(|at| &asks[at..=at]).unwrap_or_default()))),
        Part::new(card_key, view.own.as_ref().map(|own| card(ctx, view, own)).unwrap_or_default()),
    ]
}

/// The page of a chair before the game begins.
pub fn before(ctx: &Speaker<'_>, seat: Seat) -> Page {
    let name = ctx.seat_name(seat);
    let bench = ctx.say(&format!("bank-{}-uitleg", seat.bench.key()));
    let parts = vec![
        Part::new("wie", html! { p.wie { b { (name) } } }),
        Part::live(
            "nu",
            html! {
                h1.q { (ctx.say("pagina-je-zit")) }
                p { (bench) }
                p.zacht { (ctx.say("pagina-begint-straks")) }
                (opinion::way(ctx, Occasion::Before))
            },
        ),
        Part::new("kaart", html! { div.kaart { (only_mine(ctx)) (wishes(ctx, seat)) } }),
        Part::new("heel", links(ctx)),
    ];
    Page::new(ctx, format!("{name} · {}", ctx.say("titel")), strip(ctx, seat.municipality), parts)
}

/// What the leader asks of this chair, calmly.
fn attention(ctx: &Speaker<'_>, pace: Pace, nudged: bool) -> Markup {
    html! {
        @if pace.frozen { p.kaart { (ctx.say("pagina-even-stil")) } }
        @if nudged { p.kaart { (sign(Icon::Wait)) " " b { (ctx.say("pagina-aandacht")) } } }
    }
}

fn who(ctx: &Speaker<'_>, view: &View, name: &str, pace: Pace) -> Markup {
    html! {
        p.wie {
            b { (name) }
            @if let Some(words) = pace_words(ctx, pace) { span { (sign(Icon::Hourglass)) " " (words) } }
        }
        p.zacht { (told::clock_words(ctx, view)) }
    }
}

/// How many answers of the room are in. The same on every chair, and the only part that every answer changes.
pub fn tally(ctx: &Speaker<'_>, (given, asked): (usize, usize)) -> Part {
    let number = |n: usize| FactValue::Number(n as i64);
    let words = || ctx.say_with("pagina-antwoorden-binnen", &[("binnen", number(given)), ("gevraagd", number(asked))]);
    Part::new(TALLY, html! { @if asked > 0 { p.zacht { (words()) } } })
}

/// Nothing waits for this chair: in talk time the page rests, so that people look up.
fn rest(ctx: &Speaker<'_>, view: &View) -> Markup {
    let talk = view.clock.beat == Beat::Together;
    let (title, words) = match (talk, view.asks.is_empty()) {
        (true, _) => ("pagina-praat", "pagina-praat-uitleg"),
        (false, false) => ("paneel-alles-beantwoord", "wachten-op-anderen"),
        (false, true) => ("pagina-even-niets", "wachten-op-anderen"),
    };
    let frame = view.own.as_ref().and_then(|own| {
        let town = view.municipalities.iter().find(|town| Some(town.m) == own.seat.municipality)?;
        town.frame.as_ref()
    });
    html! {
        div.rust {
            h1.q { (ctx.say(title)) }
            p.zacht { (ctx.say(words)) }
        }
        @if let Some(rows) = frame.filter(|_| talk) {
            div.kaart { h3 { (ctx.say("kop-kader")) } (told::only_you(ctx)) (told::frame(ctx, rows)) }
        }
    }
}

/// What stands on the screen, in words: stage, and what happened last.
fn screen(ctx: &Speaker<'_>, view: &View) -> Markup {
    html! {
        h2 { (ctx.say("wat-staat-er")) }
        p { (ctx.say(stage_key(view.clock.stage))) }
        (told::news(ctx, told::latest(view), MOST))
    }
}

/// The package that lies on the table; those before it stand on the board.
fn table(ctx: &Speaker<'_>, view: &View) -> Markup {
    let Some(last) = view.packages.last() else { return html! {} };
    html! {
        (fold("tafel", &ctx.say("kop-voorstel"), &html! {
            (told::package(ctx, last))
            @if !view.arguments.is_empty() { h3 { (ctx.say("kop-argumenten")) } (arguments(ctx, view)) }
        }))
    }
}

/// The reasons of this round.
pub(super) fn arguments(ctx: &Speaker<'_>, view: &View) -> Markup {
    html! {
        ul {
            @for argument in &view.arguments {
                li {
                    b { (ctx.name(argument.by)) ":" } " " (ctx.card(argument.ground))
                    @if let Some(second) = argument.second { " " (ctx.card(second)) }
                }
            }
        }
    }
}

/// The card of the chair: wishes, frame, facts, what it heard, hours.
fn card(ctx: &Speaker<'_>, view: &View, own: &OwnView) -> Markup {
    let town = view.municipalities.iter().find(|town| Some(town.m) == own.seat.municipality);
    let frame = town.and_then(|town| town.frame.as_ref()).filter(|_| view.ending.is_none());
    let home = own.seat.municipality.unwrap_or_else(|| ctx.level.level().largest());
    let left = (own.hours.ceiling - own.hours.used - own.hours.pending).max(0.0).floor() as i64;
    let slots = i64::from(own.slots.1.saturating_sub(own.slots.0 + own.pending_slots));
    let body = html! {
        (only_mine(ctx))
        (wishes(ctx, own.seat))
        @if own.seat.municipality.is_some() {
            p { (ctx.say_number("uren-over", "uren", left)) " " (ctx.say_number("plekken-over", "plekken", slots)) }
        }
        @if let Some(rows) = frame { h3 { (ctx.say("kop-kader")) } (told::frame(ctx, rows)) }
        h3 { (ctx.say("kop-feiten")) }
        @if own.facts.is_empty() { p { (ctx.say("leeg-feiten")) } }
        ul { @for fact in &own.facts { li { (ctx.line(&fact.line(ctx.level.level(), home))) } } }
        @if !own.whispers.is_empty() {
            h3 { (ctx.say("kop-fluister")) }
            ul { @for line in own.whispers.iter().rev().take(MOST) { li { (ctx.line(line)) } } }
        }
    };
    fold("kaart", &ctx.say("kop-jouw-kaart"), &body)
}

fn only_mine(ctx: &Speaker<'_>) -> Markup {
    told::only_you(ctx)
}

/// Wish, worry and red line.
fn wishes(ctx: &Speaker<'_>, seat: Seat) -> Markup {
    let Some(role) = ctx.role(seat) else { return html! {} };
    let town = seat.municipality.map_or("", |m| ctx.name(m));
    html! {
        dl {
            @for (part, title) in [("wens", "paneel-wens"), ("zorg", "paneel-zorg"), ("grens", "paneel-grens")] {
                dt.zacht { (ctx.say(title)) }
                dd { (ctx.words.fill(&format!("rol-{role}-{part}"), &[("gemeente", town)])) }
            }
        }
    }
}

/// The meters, and the reasons that come from the own municipality.
fn meters(ctx: &Speaker<'_>, chair: Option<Seat>, standing: &Standing) -> Markup {
    let home = chair.and_then(|seat| seat.municipality);
    let mine = standing.because.iter().filter(|because| home.is_none() || because.m == home);
    html! {
        (told::meters(ctx, standing))
        h3 { (ctx.say(if home.is_some() { "pagina-omdat-jullie" } else { "kop-omdat" })) }
        (told::reasons(ctx, mine.take(MOST)))
    }
}

/// The words of the questions, each with its meaning.
fn meanings(ctx: &Speaker<'_>, terms: &[&str]) -> Markup {
    html! {
        @if !terms.is_empty() {
            p.zacht { (ctx.say("pagina-wat-betekent")) }
            @for term in terms {
                details.w id=(format!("w-{term}")) {
                    summary { (ctx.say(&format!("begrip-{term}-naam"))) }
                    p { (ctx.say(&format!("begrip-{term}"))) }
                }
            }
        }
    }
}

/// How it ended, and what to talk about.
fn end(ctx: &Speaker<'_>, ending: &EndingView) -> Markup {
    html! {
        (outcome(ctx, ending))
        h2 { (ctx.say("napraat-kop")) }
        ol { @for n in 1..=3 { li.kaart { (ctx.say(&format!("napraat-vraag-{n}"))) } } }
        (opinion::way(ctx, Occasion::After))
        p { a href="bord" { (ctx.say("onthul-kop")) ": " (ctx.say("onthul-uitleg")) } }
    }
}

/// The outcome with its four weeks.
pub(super) fn outcome(ctx: &Speaker<'_>, ending: &EndingView) -> Markup {
    const KEYS: [&str; 4] = ["einde-week-getekend", "einde-week-geldt", "einde-week-visie", "einde-week-contract"];
    let key = outcome_key(ending.outcome);
    let week = |(key, week): (&str, Option<i32>)| {
        let value = week.map_or_else(|| FactValue::Text("einde-nooit".to_owned()), FactValue::Week);
        ctx.say_with(key, &[("week", value)])
    };
    html! {
        h1.q { (ctx.say(key)) }
        p { (ctx.say(&format!("{key}-tekst"))) }
        ul { @for one in KEYS.into_iter().zip(ending.weeks) { li.zacht { (week(one)) } } }
    }
}

/// The frames of all councils, promises and bots.
pub(super) fn reveal(ctx: &Speaker<'_>, ending: &EndingView) -> Markup {
    let bots = |(seat, nature): &(SeatIx, String)| {
        ctx.say_with("bot-speelt", &[("stoel", FactValue::Seat(*seat)), ("aard", FactValue::Text(nature.clone()))])
    };
    html! {
        p.zacht { (ctx.say("onthul-uitleg")) }
        @for (m, rows) in ending.frames.iter().filter(|(_, rows)| !rows.is_empty()) {
            h3 { (ctx.say_with("onthul-kader", &[("gemeente", FactValue::Municipality(*m))])) }
            (told::frame(ctx, rows))
        }
        h3 { (ctx.say("onthul-beloften")) }
        @if ending.promises.is_empty() { p { (ctx.say("onthul-geen-beloften")) } }
        ul { @for line in &ending.promises { li { (ctx.line(line)) } } }
        @if !ending.bots.is_empty() {
            h3 { (ctx.say("onthul-bots")) }
            ul { @for bot in &ending.bots { li.zacht { (bots(bot)) } } }
        }
    }
}

/// Something that folds. Its number keeps it open when the part is sent again.
pub(super) fn fold(id: &str, title: &str, body: &Markup) -> Markup {
    html! { details id=(format!("d-{id}")) { summary { (title) } div { (body) } } }
}

/// The hand of a chair: the leader sees it, nobody else.
fn hand(ctx: &Speaker<'_>, seat: SeatIx, raised: bool) -> Markup {
    html! {
        form method="post" action="hand" data-f {
            input type="hidden" name="stoel" value=(seat.0);
            input type="hidden" name="id" value="";
            input type="hidden" name="op" value=(u8::from(!raised));
            p.zacht role="status" { @if raised { (sign(Icon::Hand)) " " (ctx.say("pagina-hand-op")) } }
            button.stil { (ctx.say(if raised { "pagina-hand-omlaag" } else { "pagina-hand-omhoog" })) }
        }
    }
}

/// Ways to the other pages of the table.
fn links(ctx: &Speaker<'_>) -> Markup {
    html! {
        p.rij {
            a href="bord" { (ctx.say("wat-staat-er")) }
            a href="woorden" { (ctx.say("menu-woordenlijst")) }
            a href="./" { (ctx.say("pagina-andere-stoel")) }
        }
    }
}
