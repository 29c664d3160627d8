//! The text twin of the big screen: all of it as an accessible page, for a beamer without a window and for who cannot see it.

use super::parts::{answered, beat_task, draft, ending, moment, news, points, proposals, stage, towns};
use super::{Page, Part, Seen};
use crate::facts::Speaker;
use crate::host::token::in_pairs;
use crate::session::Chair;
use maud::html;

/// The whole page.
pub fn board(speaker: &Speaker<'_>, seen: &Seen, nonce: &str) -> String {
    let parts = board_parts(speaker, seen);
    let content = html! {
        @for part in parts.iter().take(2) { (part.section()) }
        div.kolommen { @for part in parts.iter().skip(2) { (part.section()) } }
        p { a.knop href="./" { (speaker.say("zaal-naar-stoelen")) } }
    };
    let title = speaker.say("wat-staat-er");
    Page { title: &title, base: "./", live: Some("bord/live?"), wide: true, nonce }.around(&content)
}

/// The parts of the page.
pub fn board_parts(speaker: &Speaker<'_>, seen: &Seen) -> Vec<Part> {
    let taken = seen.chairs.iter().filter(|(_, chair)| *chair != Chair::Empty).count() as i64;
    let Some(view) = seen.view.as_deref() else {
        let waiting = html! {
            h1 { (speaker.level.level().name()) }
            p { (speaker.say("zaal-code")) ": " span.groot { (in_pairs(&seen.code)) } }
            p role="status" { (speaker.say_number("zaal-binnen", "aantal", taken)) }
        };
        return vec![Part::new("stand", waiting)];
    };
    let now = html! {
        h1 role="status" { (moment(speaker, view)) }
        p { (beat_task(speaker, view)) }
        p { (stage(speaker, view)) " " (answered(speaker, view)) }
        p.zacht { (speaker.say("zaal-code")) ": " (in_pairs(&seen.code)) " · " (speaker.say_number("zaal-binnen", "aantal", taken)) }
    };
    vec![
        Part::new("stand", now),
        Part::new("einde", ending(speaker, view)),
        Part::new("voorstel", proposals(speaker, view)),
        Part::new("ontwerp", html! { h2 { (speaker.say("kop-ontwerp")) } (draft(speaker, view)) }),
        Part::new("gemeenten", towns(speaker, view)),
        Part::new("punten", points(speaker, view)),
        Part::new("nieuws", news(speaker, view, 12)),
    ]
}
