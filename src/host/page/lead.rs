//! The remote of the leader: pace, gate, chairs, events. Who has answered, never what.

use super::draw::{sign, token};
use super::seat::{Pace, stage};
use super::told;
use super::{Page, Part};
use crate::facts::{Speaker, beat_key};
use crate::rules::command::Moment;
use crate::rules::ids::{EventIx, SeatIx};
use crate::rules::line::Line;
use crate::rules::view::{Stage, View};
use crate::theme::Icon;
use maud::{Markup, html};

/// Who has a chair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hold {
    /// Nobody: an announced bot plays it.
    Bot,
    /// A person, here.
    Here,
    /// A person, away for longer than the grace.
    Away,
}

/// Who may come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    /// Everybody with the code.
    Open,
    /// Only who has a chair, or its card.
    Locked,
    /// Nobody.
    Closed,
}

/// What happens with a chair whose person is away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Absent {
    /// The table waits.
    Wait,
    /// A chair of the same municipality answers.
    Neighbour,
    /// A bot answers.
    Bot,
    /// It abstains.
    Abstain,
}

/// What the room knows beside the view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leading {
    /// The code by which phones join.
    pub code: String,
    /// The chairs of this format, in their order.
    pub chairs: Vec<(SeatIx, Hold)>,
    /// Chairs that raised a hand, the first first.
    pub hands: Vec<SeatIx>,
    /// Who may come in.
    pub entry: Entry,
    /// What happens with who is away.
    pub absent: Absent,
    /// The clock.
    pub pace: Pace,
}

/// A press on the remote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    /// The game begins.
    Begin,
    /// On from this moment.
    Proceed(Moment),
    /// At this moment an event falls, or none.
    LetFall(Moment, Option<EventIx>),
    /// The clock stops, or runs again.
    Freeze(bool),
    /// One minute more.
    Minute,
    /// Who may come in.
    Enter(Entry),
    /// What happens with who is away.
    IfAbsent(Absent),
    /// A chair is free again.
    Free(SeatIx),
}

const ENTRIES: [(Entry, &str); 3] = [(Entry::Open, "open"), (Entry::Locked, "slot"), (Entry::Closed, "dicht")];
const ABSENT: [(Absent, &str); 4] =
    [(Absent::Wait, "wacht"), (Absent::Neighbour, "buur"), (Absent::Bot, "computer"), (Absent::Abstain, "niets")];

/// The page of the leader. Before the game begins there is no view.
pub fn lead(ctx: &Speaker<'_>, view: Option<&View>, leading: &Leading) -> Page {
    let parts = vec![
        Part::live("kop", head(ctx, view, leading)),
        Part::new("gang", form(ctx, view, &pace(ctx, view, leading.pace))),
        Part::live("handen", hands(ctx, leading)),
        Part::new("stoelen", form(ctx, view, &chairs(ctx, view, leading))),
        Part::new("deur", form(ctx, view, &door(ctx, leading))),
        Part::new(
            "nieuws",
            view.map(|view| html! { h2 { (ctx.say("kop-nieuws")) } (told::news(ctx, told::latest(view), 12)) })
                .unwrap_or_default(),
        ),
    ];
    Page::wide(ctx, format!("{} · {}", ctx.say("pagina-leiding"), ctx.say("titel")), parts)
}

/// A form of buttons; it names the moment that it was made in, so that a late press does nothing.
fn form(ctx: &Speaker<'_>, view: Option<&View>, body: &Markup) -> Markup {
    let moment = view.map_or_else(String::new, |view| {
        let Moment { round, beat, step } = view.clock.moment;
        format!("{round}-{beat}-{step}")
    });
    let _ = ctx;
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
        p.zacht { (ctx.level.level().name()) " · " (ctx.say("pagina-code-zaal")) " " b { (leading.code) } }
        @match view {
            Some(view) => {
                h1.q { (ctx.say(beat_key(view.clock.beat))) }
                p.zacht { (told::clock_words(ctx, view)) }
                p.stem { (stage(ctx, view)) }
                p { (waiting(ctx, view)) }
            }
            None => { h1.q { (ctx.say("pagina-nog-niet-begonnen")) } p { (joined(ctx, leading)) } }
        }
        @if let Some(words) = leading.pace.words(ctx) { p { (sign(Icon::Hourglass)) " " (words) } }
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
    let people = leading.chairs.iter().filter(|(_, hold)| *hold != Hold::Bot).count();
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
                        p { (ctx.words.fill(&format!("gebeurtenis-{id}-tekst"), &[("gemeente", &ctx.say("pagina-een-gemeente"))])) }
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

fn hands(ctx: &Speaker<'_>, leading: &Leading) -> Markup {
    html! {
        @if !leading.hands.is_empty() {
            h2 { (sign(Icon::Hand)) " " (ctx.say("pagina-handen")) }
            ul { @for seat in leading.hands.iter().filter_map(|seat| ctx.seat(*seat)) { li { span.pil.nu { (ctx.seat_name(seat)) } } } }
        }
    }
}

/// Every chair: who has it, whether it answered, and the way to free it.
fn chairs(ctx: &Speaker<'_>, view: Option<&View>, leading: &Leading) -> Markup {
    let answered = |seat: SeatIx| {
        let asks: Vec<bool> = view?.asks.iter().filter(|ask| ask.seat == seat).map(|ask| ask.answered).collect();
        (!asks.is_empty()).then(|| asks.into_iter().all(|answered| answered))
    };
    let line = |seat: SeatIx, hold: Hold| {
        let Some(chair) = ctx.seat(seat) else { return html! {} };
        let (icon, key) = match hold {
            Hold::Bot => (Icon::Wait, "pagina-computer"),
            Hold::Here => (Icon::Tick, "pagina-hier"),
            Hold::Away => (Icon::Cross, "pagina-weg"),
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
                td {
                    @if hold != Hold::Bot {
                        button.stil name="vrij" value=(seat.0) { (ctx.say("pagina-maak-vrij")) span.weg { (ctx.seat_name(chair)) } }
                    }
                }
            }
        }
    };
    html! {
        h2 { (ctx.say("pagina-stoelen")) }
        table {
            thead { tr { th scope="col" { (ctx.say("pagina-stoel")) } th scope="col" { (ctx.say("pagina-wie")) } th scope="col" { (ctx.say("pagina-antwoord")) } th scope="col" { (ctx.say("pagina-doen")) } } }
            tbody { @for (seat, hold) in &leading.chairs { (line(*seat, *hold)) } }
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
        div.knoppen { @for (entry, word) in ENTRIES { (press("deur", word, format!("pagina-deur-{word}"), entry == leading.entry)) } }
        h2 { (ctx.say("pagina-wie-weg-is")) }
        div.knoppen { @for (absent, word) in ABSENT { (press("weg", word, format!("pagina-weg-{word}"), absent == leading.absent)) } }
    }
}

/// The press in the fields of the form of the leader; a [`Line`] that says what to do when it is none.
pub fn press_from_form(fields: &[(String, String)]) -> Result<Press, Line> {
    let unknown = || Line::new("pagina-onbekende-knop");
    let one = |name: &str| fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    if let Some(value) = one("vrij") {
        return value.parse().map(|seat| Press::Free(SeatIx(seat))).map_err(|_| unknown());
    }
    if let Some(value) = one("deur") {
        return ENTRIES
            .iter()
            .find(|(_, word)| *word == value)
            .map(|(entry, _)| Press::Enter(*entry))
            .ok_or_else(unknown);
    }
    if let Some(value) = one("weg") {
        return ABSENT.iter().find(|(_, word)| *word == value).map(|(a, _)| Press::IfAbsent(*a)).ok_or_else(unknown);
    }
    let moment = || one("moment").and_then(read_moment).ok_or_else(|| Line::new("weigering-moment-voorbij"));
    if let Some(value) = one("gebeurtenis") {
        let event = match value {
            "geen" => None,
            number => Some(EventIx(number.parse().map_err(|_| unknown())?)),
        };
        return Ok(Press::LetFall(moment()?, event));
    }
    match one("doe") {
        Some("begin") => Ok(Press::Begin),
        Some("verder") => Ok(Press::Proceed(moment()?)),
        Some("stil") => Ok(Press::Freeze(true)),
        Some("loop") => Ok(Press::Freeze(false)),
        Some("minuut") => Ok(Press::Minute),
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
