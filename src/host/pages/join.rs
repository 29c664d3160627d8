//! Coming in: the code of a table, and the chairs of that table. Opening a link takes no chair; a button does.

use super::parts::{chair, token};
use super::{Page, Seen, refused};
use crate::facts::Speaker;
use crate::host::token::in_pairs;
use crate::rules::ids::{MunIx, SeatIx};
use crate::rules::line::Line;
use crate::session::{Chair, Entrance};
use crate::texts::Words;
use maud::{Markup, html};

/// The first page: type the code.
pub fn start(message: Option<&str>, nonce: &str) -> String {
    let words = Words::dutch();
    let content = html! {
        section {
            h1 { (words.get("titel")) }
            p { (words.get("titel-onder")) }
        }
        @if let Some(key) = message { section.fout role="alert" { p { (words.get(key)) } } }
        section {
            form method="get" action="./" {
                label for="code" { (words.get("zaal-typ-code")) }
                input.code id="code" type="text" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="9" required;
                button { (words.get("zaal-verder")) }
            }
            p.zacht { (words.get("zaal-code-uitleg")) }
        }
    };
    Page { title: &words.get("zaal-kom-binnen"), base: "./", live: None, wide: false, nonce }.around(&content)
}

/// The chairs of a table.
pub fn chairs(speaker: &Speaker<'_>, seen: &Seen, problem: Option<&Line>, number: &str, nonce: &str) -> String {
    let towns = (0..speaker.level.towns()).map(|k| Some(MunIx(k as u8))).chain([None]);
    let in_town = |m: Option<MunIx>| {
        let all =
            seen.chairs.iter().filter(move |(seat, _)| speaker.seat(*seat).is_some_and(|seat| seat.municipality == m));
        all.copied().collect::<Vec<_>>()
    };
    let content = html! {
        section {
            h1 { (speaker.level.level().name()) }
            p { (speaker.say("zaal-code")) ": " b { (in_pairs(&seen.code)) } }
            @for seat in &seen.own {
                @if let Some(chair) = speaker.seat(*seat) {
                    p { a.knop href={ "stoel/" (seat.0) } { (speaker.say("zaal-naar-stoel")) " " (speaker.seat_name(chair)) } }
                }
            }
        }
        (refused(speaker, problem))
        @if seen.entrance != Entrance::Open { section { p.let { (speaker.say(entrance_key(seen.entrance))) } } }
        form method="post" action="./" {
            input type="hidden" name="nr" value=(number);
            section {
                h2 { (speaker.say("kies-stoel")) }
                p.zacht { (speaker.say("zaal-geen-naam")) }
                @for town in towns {
                    @let chairs = in_town(town);
                    @if !chairs.is_empty() {
                        fieldset {
                            legend.kop {
                                @if let Some(m) = town { (token(speaker, m)) (speaker.name(m)) } @else { (speaker.say("zaal-regio")) }
                            }
                            @for (seat, who) in chairs { (pick(speaker, seat, who, seen.own.contains(&seat))) }
                        }
                    }
                }
                button { (speaker.say("zaal-doe-mee")) }
            }
        }
        form method="post" action="./" {
            section {
                label for="kaart" { (speaker.say("zaal-typ-kaart")) }
                input.code id="kaart" type="text" name="kaart" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="12" required;
                button.stil { (speaker.say("zaal-terug-naar-stoel")) }
            }
        }
        p { a.knop href="bord" { (speaker.say("wat-staat-er")) } }
    };
    Page { title: &speaker.say("kies-stoel"), base: "./", live: None, wide: false, nonce }.around(&content)
}

fn pick(speaker: &Speaker<'_>, seat: SeatIx, who: Chair, own: bool) -> Markup {
    let bench = speaker.seat(seat).map(|seat| speaker.words.bench(seat.bench)).unwrap_or_default();
    let taken = who != Chair::Empty;
    html! {
        label.k {
            input type="radio" name="stoel" value=(seat.0) disabled[taken] required;
            span { b { (bench) } @if own { (speaker.say("zaal-jouw-stoel")) } @else if taken { (chair(speaker, who)) } }
        }
    }
}

/// Key of what is said of the door.
pub const fn entrance_key(entrance: Entrance) -> &'static str {
    match entrance {
        Entrance::Open => "zaal-deur-open",
        Entrance::Locked => "zaal-deur-slot",
        Entrance::Closed => "zaal-deur-dicht",
    }
}
