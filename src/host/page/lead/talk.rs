//! What the leader keeps for the talk afterwards, and the way back to a beat that went wrong.

use super::{fields, form, press};
use crate::facts::{Speaker, beat_key};
use crate::rules::command::Moment;
use crate::rules::level::Format;
use crate::rules::line::FactValue;
use crate::rules::remark::{MOST_LETTERS, Remark, Remarked, Sight};
use crate::rules::view::View;
use crate::session::Leading;
use maud::{Markup, html};

/// A star, a ruling in own words, and what was kept so far.
pub fn kept(ctx: &Speaker<'_>, view: &View) -> Markup {
    let seen = |sight: Sight| view.remarks.iter().filter(|one| one.remark == Remark::Seen(sight)).count();
    let counts = Sight::ALL.map(|sight| (sight, seen(sight)));
    // What lookers-on saw comes in counts while it is played, and in its place when it is talked about.
    let over = view.ending.is_some();
    let listed = view.remarks.iter().filter(|one| over || !matches!(one.remark, Remark::Seen(_)));
    html! {
        h2 { (ctx.say("leiding-bewaard")) }
        (form(Some(view), &press(ctx, "doe", "ster", "leiding-ster")))
        (fields("uitspraak", view, &html! {
            label.v for="uitspraak" { (ctx.say("leiding-uitspraak")) }
            textarea #uitspraak name="uitspraak" rows="2" maxlength=(MOST_LETTERS) autocomplete="off" {}
            p.zacht { (ctx.say("pagina-geen-namen")) }
            (press(ctx, "doe", "uitspraak", "leiding-bewaar-uitspraak"))
        }))
        @if over { h3 { (ctx.say("leiding-op-volgorde")) } }
        ul { @for (one, times) in gathered(listed) { li { (remark(ctx, one)) @if times > 1 { " (" (times) "×)" } } } }
        @if counts.iter().any(|(_, count)| *count > 0) {
            h3 { (ctx.say("leiding-gezien")) }
            ul { @for (sight, count) in counts { li { (ctx.say(&format!("zag-{}", sight.word()))) ": " b { (count) } } } }
        }
    }
}

/// What was remarked more than once in a moment stands once, with how often.
fn gathered<'a>(remarks: impl Iterator<Item = &'a Remarked>) -> Vec<(&'a Remarked, usize)> {
    let mut lines: Vec<(&Remarked, usize)> = Vec::new();
    for one in remarks {
        match lines.iter_mut().find(|(known, _)| *known == one) {
            Some((_, times)) => *times += 1,
            None => lines.push((one, 1)),
        }
    }
    lines
}

/// A remark with its place in the game.
fn remark(ctx: &Speaker<'_>, one: &Remarked) -> Markup {
    html! {
        span.zacht { (place(ctx, one.moment.round, one.moment.beat)) " · " (ctx.say_number("week-nu", "week", one.week.into())) } " "
        @match &one.remark {
            Remark::Star => b { (ctx.say("leiding-een-ster")) },
            Remark::Ruling(words) => { b { (ctx.say("leiding-een-uitspraak")) } " " (words) }
            Remark::Peek(seat, why) => {
                b { (ctx.say_with("leiding-keek", &[("stoel", FactValue::Seat(*seat))])) } " " (why)
            }
            Remark::Seen(sight) => b { (ctx.say(&format!("zag-{}", sight.word()))) },
        }
    }
}

/// "Ronde 1 · Samen".
fn place(ctx: &Speaker<'_>, round: u8, beat: u8) -> String {
    let plan = ctx.level.level().format(ctx.level.format()).and_then(|format: &Format| format.round(round));
    let beat = plan.and_then(|plan| plan.beats().get(usize::from(beat)));
    let words = ctx.say_number("leiding-ronde", "ronde", round.into());
    beat.map_or(words.clone(), |plan| format!("{words} · {}", ctx.say(beat_key(plan.beat()))))
}

/// Back to the beginning of a beat: chosen, with a reason, and meant.
pub fn back(ctx: &Speaker<'_>, view: Option<&View>, leading: &Leading) -> Markup {
    let Some(view) = view.filter(|_| !leading.points.is_empty()) else { return html! {} };
    let Moment { round, beat, .. } = view.clock.moment;
    let here = |at: (u8, u8)| at == (round, beat);
    html! {
        details #d-terug {
            summary { (ctx.say("leiding-terug")) }
            div {
                p.zacht { (ctx.say("leiding-terug-uitleg")) }
                (fields("terug", view, &html! {
                    label.v for="naar" { (ctx.say("leiding-terug-naar")) }
                    select #naar name="naar" {
                        option value="" { (ctx.say("pagina-kies")) }
                        @for (r, b) in leading.points.iter().rev() {
                            option value=(format!("{r}-{b}")) {
                                (place(ctx, *r, *b))
                                @if here((*r, *b)) { " (" (ctx.say("leiding-deze")) ")" }
                            }
                        }
                    }
                    label.v for="waarom" { (ctx.say("leiding-waarom")) }
                    textarea #waarom name="waarom" rows="2" maxlength=(MOST_LETTERS) autocomplete="off" {}
                    label.o { input type="checkbox" name="zeker" value="ja"; span { (ctx.say("leiding-zeker")) } }
                    (press(ctx, "doe", "terug", "leiding-ga-terug"))
                }))
            }
        }
    }
}
