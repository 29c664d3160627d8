//! The remote of who leads the table: pace, chairs, the door, events. It shows who answered, never what.

use super::join::entrance_key;
use super::parts::{answered, chair, moment, news, stage};
use super::{Page, Part, Seen, refused};
use crate::facts::Speaker;
use crate::host::token::{card, in_pairs};
use crate::rules::line::Line;
use crate::rules::view::{Stage, View};
use crate::session::{Chair, Entrance, Missing};
use maud::{Markup, PreEscaped, html};

/// What the page shows beside the table.
pub struct Desk<'a> {
    /// Addresses of the table, the best first.
    pub addresses: &'a [String],
    /// The first of them as a picture.
    pub qr: &'a str,
    /// How often somebody seemed to be trying codes.
    pub alarms: u32,
    /// What was refused.
    pub refused: Option<&'a Line>,
    /// The number that the next press will have.
    pub number: &'a str,
    /// From this page to the root of its table.
    pub base: &'a str,
    /// Allows the style and script of this page.
    pub nonce: &'a str,
}

/// The whole page.
pub fn lead(speaker: &Speaker<'_>, seen: &Seen, desk: &Desk<'_>) -> String {
    let parts = lead_parts(speaker, seen);
    let content = html! {
        (refused(speaker, desk.refused))
        @if desk.alarms > 0 { p.let role="alert" { (speaker.say("zaal-raden")) } }
        form method="post" action="leiding" {
            input type="hidden" name="nr" value=(desk.number);
            @for part in &parts { (part.section()) }
            section {
                h2 { (speaker.say("zaal-deur")) }
                p { (speaker.say(entrance_key(seen.entrance))) }
                @for (entrance, word) in [(Entrance::Open, "open"), (Entrance::Locked, "slot"), (Entrance::Closed, "dicht")] {
                    @if entrance != seen.entrance {
                        button.stil name="deur" value=(word) { (speaker.say(&format!("zaal-knop-{word}"))) }
                    }
                }
                h2 { (speaker.say("zaal-lege-stoel")) }
                @for (missing, word) in MISSING {
                    @let now = missing == seen.missing;
                    button.stil name="weg" value=(word) aria-pressed=(now) {
                        (speaker.say(&format!("zaal-weg-{word}"))) @if now { " · " (speaker.say("zaal-zo-nu")) }
                    }
                }
            }
        }
        section {
            h2 { (speaker.say("zaal-zo-doe-je-mee")) }
            p.groot { (in_pairs(&seen.code)) }
            (PreEscaped(desk.qr))
            ul.plat { @for address in desk.addresses { li { a.knop href=(address) { (address) } } } }
        }
        p { a.knop href="bord" { (speaker.say("wat-staat-er")) } }
    };
    let title = speaker.say("zaal-leiding");
    Page { title: &title, base: desk.base, live: Some("leiding/live?"), wide: false, nonce: desk.nonce }
        .around(&content)
}

/// What may happen with an empty chair, with its word in a form.
pub const MISSING: [(Missing, &str); 4] =
    [(Missing::Wait, "wacht"), (Missing::Neighbour, "buur"), (Missing::Bot, "bot"), (Missing::Abstain, "niets")];

/// The parts that change by themselves.
pub fn lead_parts(speaker: &Speaker<'_>, seen: &Seen) -> Vec<Part> {
    let pace = match seen.view.as_deref() {
        None => html! {
            h1 { (speaker.say("zaal-leiding")) }
            p { (speaker.say("zaal-begin-uitleg")) }
            button name="doe" value="begin" { (speaker.say("zaal-begin")) }
        },
        Some(view) => pace(speaker, view),
    };
    let mut parts = vec![Part::new("tempo", pace), Part::new("stoelen", chairs(speaker, seen))];
    if let Some(view) = seen.view.as_deref() {
        parts.push(Part::new("nieuws", news(speaker, view, 6)));
    }
    parts
}

fn pace(speaker: &Speaker<'_>, view: &View) -> Markup {
    let at = view.clock.moment;
    html! {
        h1 role="status" { (moment(speaker, view)) }
        p { (stage(speaker, view)) " " (answered(speaker, view)) }
        input type="hidden" name="moment" value={ (at.round) "." (at.beat) "." (at.step) };
        @match view.clock.stage {
            Stage::Over => {},
            Stage::Event => {
                h2 { (speaker.say("kop-kies-gebeurtenis")) }
                @for event in &view.events_on_offer {
                    @if let Some(card) = speaker.level.level().events().get(usize::from(event.0)) {
                        button.stil name="gebeurtenis" value=(event.0) {
                            b { (speaker.words.event(card.id())) } br;
                            (speaker.say(&format!("gebeurtenis-{}-tekst", card.id())))
                        }
                    }
                }
                button name="gebeurtenis" value="geen" { (speaker.say("knop-niet-nu")) }
            },
            _ => button name="doe" value="verder" { (speaker.say("zaal-volgende")) },
        }
    }
}

/// Every chair: who sits there, whether it has answered, its card, and the way to free it.
fn chairs(speaker: &Speaker<'_>, seen: &Seen) -> Markup {
    let open = |seat| {
        let asks = seen.view.iter().flat_map(|view| &view.asks).filter(move |ask| ask.seat == seat);
        asks.filter(|ask| !ask.answered).count() as i64
    };
    html! {
        details {
            summary { (speaker.say("kop-jouw-stoelen")) }
            ul.plat {
                @for (seat, who) in &seen.chairs {
                    @if let Some(name) = speaker.seat(*seat) {
                        li {
                            b { (speaker.seat_name(name)) } " – " (chair(speaker, *who))
                            @if open(*seat) > 0 { ", " (speaker.say_number("zaal-open-vragen", "aantal", open(*seat))) }
                            br; (speaker.say("zaal-stoelkaart")) ": " (in_pairs(&card(&seen.door, *seat)))
                            @if *who != Chair::Empty {
                                button.stil name="vrij" value=(seat.0) { (speaker.say("zaal-maak-vrij")) }
                            }
                        }
                    }
                }
            }
        }
    }
}
