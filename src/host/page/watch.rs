//! The page of who looks on: what to look for in this beat, four big buttons for what was seen, and the board in words. It gets
//! the view of the board, so that no chair's secrets can stand here.

use super::seat::pace_words;
use super::{Page, Part, board};
use crate::facts::{Speaker, beat_key};
use crate::rules::because::Standing;
use crate::rules::remark::Sight;
use crate::rules::view::View;
use crate::session::Pace;
use maud::{Markup, html};

/// The page of who looks on.
pub fn watch(ctx: &Speaker<'_>, view: &View, standing: &Standing, pace: Pace) -> Page {
    let over = view.ending.is_some();
    let mut page = board(ctx, view, standing, pace);
    let task = html! {
        p.zacht { (ctx.say("kijk-je-kijkt")) @if let Some(words) = pace_words(ctx, pace) { " · " (words) } }
        h1.q { (if over { ctx.say("kijk-na") } else { ctx.say(&format!("kijk-{}", beat_key(view.clock.beat))) }) }
    };
    let taps = if over {
        html! {}
    } else {
        taps(ctx)
    };
    page.parts.splice(0..0, [Part::live("taak", task), Part::new("zag", taps)]);
    page.wide = false;
    Page { title: title(ctx), ..page }
}

/// The same before the game begins.
pub fn watch_before(ctx: &Speaker<'_>) -> Page {
    let task = html! {
        h1.q { (ctx.say("kijk-straks")) }
        p { (ctx.say("pagina-begint-straks-kijk")) }
        p { (ctx.say("kijk-uitleg")) }
    };
    Page::new(ctx, title(ctx), html! { div.strip {} }, vec![Part::live("taak", task)])
}

fn title(ctx: &Speaker<'_>) -> String {
    format!("{} · {}", ctx.say("kijk-kop"), ctx.say("titel"))
}

/// One tap for what was seen.
fn taps(ctx: &Speaker<'_>) -> Markup {
    html! {
        form method="post" action="zag" data-f {
            input type="hidden" name="id" value="";
            fieldset {
                legend { (ctx.say("kijk-wat-zag-je")) }
                @for sight in Sight::ALL {
                    button.stil name="zag" value=(sight.word()) { (ctx.say(&format!("zag-{}", sight.word()))) }
                }
            }
            p.sterk role="status" {}
            p.zacht { (ctx.say("kijk-zonder-naam")) }
        }
    }
}
