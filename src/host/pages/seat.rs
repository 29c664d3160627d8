//! The page of a chair: its question, what lies on the table, its card, what it knows, and what is on the big screen.

use super::ask::Here;
use super::parts::{answered, draft, ending, moment, news, points, proposals, stage, token};
use super::{Page, Part, Seen, refused};
use crate::facts::{Speaker, capital, stance_key};
use crate::rules::ask::Stance;
use crate::rules::ids::{AskNo, OptIx, SeatIx};
use crate::rules::line::{FactValue, Line};
use crate::rules::view::{AskView, Light, OwnView, View};
use maud::{Markup, html};

/// How a page of a chair was asked for.
pub struct Asked<'a> {
    /// The chair.
    pub seat: SeatIx,
    /// A question that was answered and is opened again.
    pub again: Option<AskNo>,
    /// What was refused.
    pub refused: Option<&'a Line>,
    /// The number that the answer will have: a second copy of the form does nothing.
    pub number: &'a str,
    /// From this page to the root of its table.
    pub base: &'a str,
    /// Allows the style and script of this page.
    pub nonce: &'a str,
}

/// The whole page.
pub fn seat(speaker: &Speaker<'_>, seen: &Seen, asked: &Asked<'_>) -> String {
    let seat = asked.seat;
    let name = speaker.seat(seat).map(|seat| speaker.seat_name(seat)).unwrap_or_default();
    let mut here = seat_parts(speaker, seen, seat, asked.again).into_iter();
    let head = here.next();
    let content = html! {
        a.over href={ "stoel/" (seat.0) "#vraag" } { (speaker.say("zaal-naar-vraag")) }
        @if let Some(head) = head { (head.section()) }
        (refused(speaker, asked.refused))
        form id="antwoord" method="post" action={ "stoel/" (seat.0) "/antwoord" } {
            input type="hidden" name="nr" value=(asked.number);
            @if let Some(question) = here.next() { (question.section()) }
        }
        @for part in here { (part.section()) }
        p {
            a.knop href="bord" { (speaker.say("wat-staat-er")) }
            " · "
            a.knop href="./" { (speaker.say("zaal-andere-stoel")) }
        }
    };
    let again = asked.again.map(|no| format!("vraag={}&", no.0)).unwrap_or_default();
    let live = format!("stoel/{}/live?{again}", seat.0);
    Page { title: &name, base: asked.base, live: Some(&live), wide: false, nonce: asked.nonce }.around(&content)
}

/// The parts of the page: the head, the question, and the rest.
pub fn seat_parts(speaker: &Speaker<'_>, seen: &Seen, seat: SeatIx, again: Option<AskNo>) -> Vec<Part> {
    let mut all = vec![Part::new("kop", head(speaker, seen, seat))];
    let Some(view) = seen.view.as_deref() else {
        all.push(Part::new(
            "vraag",
            html! { h2 { (speaker.say("zaal-wacht-op-begin")) } p { (speaker.say("zaal-wacht-uitleg")) } },
        ));
        return all;
    };
    all.push(Part::new("vraag", question(speaker, view, seat, again)));
    all.push(Part::new("einde", ending(speaker, view)));
    all.push(Part::new("tafel", html! { (proposals(speaker, view)) (points(speaker, view)) }));
    if let Some(own) = &view.own {
        all.push(Part::new("kaart", card(speaker, view, own)));
    }
    let screen = html! {
        details {
            summary { (speaker.say("kop-ontwerp")) }
            p.zacht { (speaker.say("kop-ontwerp-uitleg")) }
            (draft(speaker, view))
        }
    };
    all.push(Part::new("ontwerp", screen));
    all.push(Part::new("nieuws", news(speaker, view, 8)));
    all.push(Part::new("woorden", glossary(speaker)));
    all
}

fn head(speaker: &Speaker<'_>, seen: &Seen, seat: SeatIx) -> Markup {
    let chair = speaker.seat(seat);
    let town = chair.and_then(|seat| seat.municipality);
    html! {
        div.kop {
            @if let Some(m) = town { (token(speaker, m)) }
            h1 { @if let Some(chair) = chair { (speaker.seat_name(chair)) } }
        }
        @if let Some(view) = seen.view.as_deref() {
            p role="status" { (moment(speaker, view)) br; (stage(speaker, view)) " " span.zacht { (answered(speaker, view)) } }
        }
        @for other in seen.own.iter().filter(|other| **other != seat) {
            @if let Some(chair) = speaker.seat(*other) {
                p { a.knop href={ "stoel/" (other.0) } { (speaker.say("zaal-naar-stoel")) " " (speaker.seat_name(chair)) } }
            }
        }
    }
}

/// The question of this moment, or that there is none.
fn question(speaker: &Speaker<'_>, view: &View, seat: SeatIx, again: Option<AskNo>) -> Markup {
    let own: Vec<&AskView> = view.asks.iter().filter(|ask| ask.seat == seat).collect();
    let opened = again.and_then(|no| own.iter().find(|ask| ask.no == no));
    let current = opened.or_else(|| own.iter().find(|ask| !ask.answered)).copied();
    let at = current.and_then(|current| own.iter().position(|ask| ask.no == current.no));
    let number = |n: usize| FactValue::Number(n as i64);
    html! {
        @if let Some(at) = at {
            p.zacht { (speaker.say_with("paneel-vraag-van", &[("nummer", number(at + 1)), ("aantal", number(own.len()))])) }
        }
        @match current.and_then(|open| Some((open, speaker.level.ask(open.ask)?))) {
            Some((open, source)) => (Here { speaker, view, open, source }.show()),
            None => (rest(speaker, view, !own.is_empty())),
        }
        @let answered: Vec<_> = own.iter().filter(|ask| ask.answered && Some(ask.no) != current.map(|open| open.no)).collect();
        @if !answered.is_empty() {
            h3 { (speaker.say("zaal-beantwoord")) }
            ul.plat {
                @for ask in answered {
                    @if let Some(source) = speaker.level.ask(ask.ask) {
                        li {
                            (speaker.words.ask(source.id())) " "
                            a.knop href={ "stoel/" (seat.0) "?vraag=" (ask.no.0) } { (speaker.say("knop-wijzig")) }
                        }
                    }
                }
            }
        }
    }
}

/// Nothing is asked: put the phone down.
fn rest(speaker: &Speaker<'_>, view: &View, answered: bool) -> Markup {
    let over = view.ending.is_some();
    html! {
        @if over {
            h2 { (speaker.say("stadium-klaar")) }
        } @else {
            h2 { (speaker.say("zaal-praat")) }
            p { (speaker.say("zaal-leg-neer")) }
            p.zacht { (speaker.say(if answered { "paneel-alles-beantwoord" } else { "wachten-op-anderen" })) }
        }
    }
}

/// Whether a package fits the own frame, in words.
pub fn light(speaker: &Speaker<'_>, light: &Light) -> String {
    match light {
        Light::Unknown => speaker.say("licht-onbekend"),
        Light::Fits => speaker.say("licht-past"),
        Light::Outside(issues) => {
            let list = FactValue::List(issues.iter().map(|issue| FactValue::Issue(*issue)).collect());
            speaker.say_with("licht-buiten", &[("kwesties", list)])
        }
    }
}

/// What only this chair knows: its card, its frame, its facts, what it heard.
fn card(speaker: &Speaker<'_>, view: &View, own: &OwnView) -> Markup {
    let town = own.seat.municipality.map_or("", |m| speaker.name(m));
    let home = own.seat.municipality.unwrap_or_else(|| speaker.level.level().largest());
    let frame = view.municipalities.iter().find(|t| Some(t.m) == own.seat.municipality).and_then(|t| t.frame.as_ref());
    let left = (own.hours.ceiling - own.hours.used).max(0.0).floor() as i64;
    let slots = i64::from(own.slots.1.saturating_sub(own.slots.0));
    html! {
        h2 { (speaker.say("kop-jouw-kaart")) }
        p.zacht { (speaker.say("kop-alleen-voor-u")) ". " (speaker.say_number("uren-over", "uren", left)) " " (speaker.say_number("plekken-over", "plekken", slots)) }
        @if let Some(role) = speaker.role(own.seat) {
            dl {
                @for (part, title) in [("wens", "paneel-wens"), ("zorg", "paneel-zorg"), ("grens", "paneel-grens")] {
                    dt { b { (speaker.say(title)) } }
                    dd { (speaker.words.fill(&format!("rol-{role}-{part}"), &[("gemeente", town)])) }
                }
            }
        }
        @if let Some(rows) = frame {
            h3 { (speaker.say("kop-kader")) }
            @for (issue, row) in rows {
                p {
                    (speaker.issue(*issue))
                    @for (k, stance) in row.iter().enumerate().filter(|(_, stance)| **stance != Stance::May) {
                        br; b { (capital(&speaker.say(stance_key(*stance)))) } ": " (speaker.option(*issue, OptIx(k as u8)))
                    }
                    @if row.iter().all(|stance| *stance == Stance::May) { br; (speaker.say("paneel-alles-mag")) }
                }
            }
        }
        h3 { (speaker.say("kop-feiten")) }
        @if own.facts.is_empty() { p.zacht { (speaker.say("leeg-feiten")) } }
        ul { @for fact in &own.facts { li { (speaker.line(&fact.line(speaker.level.level(), home))) } } }
        @if !own.whispers.is_empty() {
            h3 { (speaker.say("kop-fluister")) }
            ul { @for line in &own.whispers { li { (speaker.line(line)) } } }
        }
    }
}

/// Words of the trade, each in one sentence.
fn glossary(speaker: &Speaker<'_>) -> Markup {
    const TERMS: [&str; 10] = [
        "zienswijze",
        "regiovisie",
        "gemeenschappelijke-regeling",
        "aanbesteding",
        "griffier",
        "verordening",
        "begroting",
        "adviescommissie",
        "algemeen-bestuur",
        "standstill",
    ];
    html! {
        details {
            summary { (speaker.say("menu-woordenlijst")) }
            ul.plat { @for term in TERMS { @if let Some(words) = speaker.say_maybe(&format!("begrip-{term}")) { li { (words) } } } }
        }
    }
}
