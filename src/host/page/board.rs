//! The big screen as a page: everything it shows, in words, for who cannot see it and for a table without a window.

use super::seat::{arguments, outcome, pace_words, reveal};
use super::seats::{other_address, way_in};
use super::told;
use super::{Page, Part};
use crate::facts::{Speaker, beat_key, capital, reaction_key, stage_key};
use crate::rules::because::{GateStanding, Standing, Verdict};
use crate::rules::line::FactValue;
use crate::rules::view::View;
use crate::session::{Pace, WayIn};
use crate::theme::Icon;
use maud::{Markup, html};

/// Most lines of a list that grows over the game.
const MOST: usize = 12;

/// The page of the board. Give it the view of the board: it shows what it gets.
pub fn board(ctx: &Speaker<'_>, view: &View, standing: &Standing, pace: Pace) -> Page {
    let part = |key, title: &str, body: Markup| Part::new(key, html! { h2 { (ctx.say(title)) } (body) });
    let mut parts = vec![
        Part::live("kop", head(ctx, view, pace)),
        Part::live("nieuws", html! { h2 { (ctx.say("kop-nieuws")) } (told::news(ctx, told::latest(view), MOST)) }),
        Part::new("einde", view.ending.as_ref().map(|end| html! { (outcome(ctx, end)) }).unwrap_or_default()),
        part("tafel", "kop-voorstel", packages(ctx, view)),
        part(
            "gemeenten",
            "kop-gemeenten",
            html! { ul { @for one in &view.municipalities { (told::town(ctx, view, one)) } } },
        ),
        part("ontwerp", "kop-ontwerp", told::draft(ctx, view, true)),
        part("punten", "kop-punten", points(ctx, view)),
        part("meters", "kop-meters", told::meters(ctx, standing)),
        part("omdat", "kop-omdat", told::reasons(ctx, standing.because.iter().take(MOST))),
        part("weken", "kop-kalender", told::weeks(ctx, view)),
        part("wet", "kop-wet", html! { ul { @for one in &standing.gates { (gate(ctx, one)) } } }),
        Part::new("stappen", steps(ctx, view)),
        Part::new("kinderen", children(ctx, view)),
    ];
    if let Some(ending) = &view.ending {
        parts.push(part("onthuld", "onthul-kop", reveal(ctx, ending)));
    }
    let title = format!("{} · {}", ctx.level.level().name(), ctx.say("titel"));
    Page::wide(ctx, title, parts)
}

/// The board before the game begins: how to come in, and how many are. On the screen of who leads another address can be shown.
pub fn board_before(ctx: &Speaker<'_>, way: &WayIn, people: usize, leads: bool) -> Page {
    let name = ctx.level.level().name();
    let head = html! {
        h1.q.hero { (name) }
        p.stem { (ctx.say("pagina-begint-straks")) }
        p { (ctx.say_number("pagina-binnen", "aantal", people as i64)) }
    };
    let other = if leads {
        other_address(ctx, way, "bord")
    } else {
        html! {}
    };
    let parts = vec![Part::live("kop", head), Part::new("binnen", html! { (way_in(ctx, way)) (other) })];
    Page::wide(ctx, format!("{name} · {}", ctx.say("titel")), parts)
}

/// Beat, week, what goes on, and how many are ready.
fn head(ctx: &Speaker<'_>, view: &View, pace: Pace) -> Markup {
    use crate::rules::view::Readiness;
    let ready =
        |wanted: Readiness| view.municipalities.iter().flat_map(|town| town.ready).filter(|r| *r == wanted).count();
    let (busy, done) = (ready(Readiness::Busy), ready(Readiness::Ready));
    let count = [("klaar", FactValue::Number(done as i64)), ("alle", FactValue::Number((busy + done) as i64))];
    html! {
        h1.q.hero { (ctx.say(beat_key(view.clock.beat))) }
        p.zacht { (ctx.level.level().name()) " · " (told::clock_words(ctx, view)) }
        p.stem { (ctx.say(stage_key(view.clock.stage))) }
        @if busy + done > 0 { p { (ctx.say_with("geantwoord-van", &count)) } }
        @if let Some(words) = pace_words(ctx, pace) { p { (words) } }
    }
}

fn packages(ctx: &Speaker<'_>, view: &View) -> Markup {
    html! {
        @if view.packages.is_empty() { p.zacht { (ctx.say("leeg-voorstel")) } }
        @for package in view.packages.iter().rev() { (told::package(ctx, package)) }
        @if !view.arguments.is_empty() { h3 { (ctx.say("kop-argumenten")) } (arguments(ctx, view)) }
    }
}

/// What the councils want otherwise, with the answer of the table.
fn points(ctx: &Speaker<'_>, view: &View) -> Markup {
    html! {
        @if view.points.is_empty() { p.zacht { (ctx.say("leeg-punten")) } }
        ul {
            @for point in &view.points {
                li {
                    b { (ctx.words.list(point.by.iter().map(|m| ctx.name(*m).to_owned()))) } ": "
                    (ctx.issue_word(point.issue)) ", " (ctx.option(point.issue, point.option)) " "
                    span.pil { (ctx.say(&format!("gewicht-{}", point.weight))) }
                    @if let Some(said) = point.reaction { br; span.zacht { (ctx.say("paneel-antwoord-tafel")) ": " (ctx.say(reaction_key(said))) } }
                }
            }
        }
    }
}

/// A gate: sign, word, how it stands, article.
fn gate(ctx: &Speaker<'_>, gate: &GateStanding) -> Markup {
    let icon = match gate.verdict {
        Verdict::Met => Icon::Tick,
        Verdict::Broken => Icon::Cross,
        Verdict::Open => Icon::Half,
        Verdict::NotYet | Verdict::NotApplicable | Verdict::NotInForce | Verdict::Said => Icon::Wait,
    };
    html! {
        li {
            (super::draw::sign(icon)) " " b { (ctx.say(&format!("poort-{}", gate.id))) } ": " (ctx.say(gate.verdict.key()))
            br;
            span.zacht { (capital(&ctx.say(&format!("poort-{}-artikel", gate.id)))) }
        }
    }
}

fn steps(ctx: &Speaker<'_>, view: &View) -> Markup {
    if view.steps.is_empty() {
        return html! {};
    }
    html! {
        h2 { (ctx.say("kop-stappen")) }
        ul { @for one in &view.steps { li { (ctx.say(one.step.key())) " · " span.zacht { (ctx.say(one.progress.key())) } } } }
    }
}

fn children(ctx: &Speaker<'_>, view: &View) -> Markup {
    if view.children.is_empty() {
        return html! {};
    }
    html! {
        h2 { (ctx.say("kinderen-kop")) }
        p.zacht { (ctx.say("kinderen-uitleg")) }
        @for child in &view.children {
            h3 { (ctx.line(&child.title)) }
            @for told in &child.lines { p { (ctx.line(&told.line)) } }
        }
    }
}
