//! What the leader can do with a chair, and looking along with it: with a reason, on purpose, and not for long.

use super::room::Sits;
use crate::panels::widgets::bits::{body, head, label, soft, text};
use crate::panels::widgets::button::{main_button, plain};
use crate::panels::widgets::picture::token_in;
use crate::panels::widgets::row::{Row, row};
use crate::panels::{Intent, PanelContext, ask, brief};
use crate::rules::ids::SeatIx;
use crate::rules::line::FactValue;
use crate::rules::remark::{MOST_LETTERS, is_reason};
use crate::session::{Chair, ChairRule, Frame, Lead, Led, LedChair, in_pairs};
use crate::theme::Icon;
use crate::theme::letter::Letter;
use crate::theme::size::space;
use egui::{TextEdit, Ui, vec2};

/// Seconds after which the page of a chair closes by itself.
const SHOWN: f64 = 20.0;

/// The chair; tells whether the sheet may close.
pub(super) fn chair_ui(
    ui: &mut Ui,
    ctx: &PanelContext<'_>,
    led: &Led,
    seat: SeatIx,
    words: &mut String,
    out: &mut Vec<Intent>,
) -> bool {
    let Some(chair) = led.leading.chairs.iter().find(|chair| chair.seat == seat) else { return true };
    who(ui, ctx, led, chair);
    ui.add_space(space::XS);
    let mut done = acts(ui, ctx, led, chair, out);
    ui.add_space(space::S);
    label(ui, ctx.say("console-stoel-regel"), Letter::Strong, ctx.palette().ink);
    for (rule, word) in ChairRule::WORDS {
        let title = ctx.say(&format!("leiding-stoel-{word}"));
        if row(ui, ctx, &Row::new(&title, rule == chair.rule)).clicked() && rule != chair.rule {
            out.push(Intent::Lead(Lead::Rule(seat, rule)));
        }
    }
    if led.frame.is_some() {
        ui.add_space(space::S);
        label(ui, ctx.say("console-kijk-mee"), Letter::Strong, ctx.palette().ink);
        soft(ui, ctx, ctx.say("console-kijk-mee-uitleg"));
        if reason(ui, ctx, words, "console-waarom", "console-kijk-mee-knop") {
            out.push(Intent::Peek(seat, words.trim().to_owned()));
            done = true;
        }
    }
    done
}

/// Name, state, and the code of its card.
fn who(ui: &mut Ui, ctx: &PanelContext<'_>, led: &Led, chair: &LedChair) {
    let Some(seat) = ctx.seat(chair.seat) else { return };
    ui.horizontal(|ui| {
        if let Some(m) = seat.municipality {
            token_in(ui, ctx, m, 17.0);
        }
        head(ui, ctx, ctx.seat_name(seat));
    });
    let mut parts = vec![ctx.say(Sits::of(led, chair).key())];
    if chair.extra > 0 {
        parts.push(ctx.say_number("console-extra", "minuten", i64::from(chair.extra.div_ceil(60))));
    }
    body(ui, ctx, crate::facts::capital(&parts.join(" · ")));
    soft(ui, ctx, format!("{}: {}", ctx.say("pagina-kaartcode"), in_pairs(&chair.card)));
}

/// The buttons; tells whether the sheet may close.
fn acts(ui: &mut Ui, ctx: &PanelContext<'_>, led: &Led, chair: &LedChair, out: &mut Vec<Intent>) -> bool {
    let seat = chair.seat;
    let playing = led.frame.is_some();
    let taken = chair.who != Chair::Empty;
    let hand = led.leading.hands.contains(&seat);
    let acts = [
        (hand, Some(Icon::Hand), "pagina-hand-gezien", Lead::LowerHand(seat)),
        (playing && taken, None, "leiding-por", Lead::Nudge(seat)),
        (playing && led.leading.pace.left.is_some(), None, "console-minuut-erbij", Lead::Time(Some(seat), 60)),
        (taken, None, "pagina-maak-vrij", Lead::Free(seat)),
    ];
    let mut pressed = false;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::XS, space::XS);
        for (shown, sign, key, lead) in acts {
            if shown && plain(ui, ctx, sign, &ctx.say(key)).clicked() {
                out.push(Intent::Lead(lead));
                pressed = true;
            }
        }
    });
    pressed
}

/// A field for a reason with its button; tells whether it was given.
pub(super) fn reason(ui: &mut Ui, ctx: &PanelContext<'_>, words: &mut String, ask: &str, press: &str) -> bool {
    let name = ui.label(text(ctx.say(ask), Letter::Small, ctx.palette().ink_soft));
    let edit = TextEdit::multiline(words)
        .desired_rows(2)
        .desired_width(f32::INFINITY)
        .char_limit(MOST_LETTERS)
        .return_key(None)
        .font(Letter::Text.font());
    ui.add(edit).labelled_by(name.id);
    ui.add_space(space::XS);
    main_button(ui, ctx, &ctx.say(press), "", is_reason(words)).clicked()
}

/// Since when the page of a chair is shown, in seconds of the window; `None` while it is still covered.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Peek(Option<f64>);

/// What a chair sees, behind a last question; tells whether it is over.
pub(super) fn peek_ui(ui: &mut Ui, ctx: &PanelContext<'_>, seen: &Frame, peek: &mut Peek) -> bool {
    let Some(own) = &seen.view.own else { return true };
    let now = ui.input(|i| i.time);
    let Some(since) = peek.0 else {
        head(ui, ctx, ctx.say("klaar-om-te-kijken"));
        body(ui, ctx, ctx.say_with("klaar-om-te-kijken-uitleg", &[("stoel", FactValue::Seat(own.seat_ix))]));
        soft(ui, ctx, ctx.say("console-kijk-mee-kort"));
        ui.add_space(space::S);
        if main_button(ui, ctx, &ctx.say("console-laat-zien"), "", true).clicked() {
            peek.0 = Some(now);
        }
        return false;
    };
    let left = SHOWN - (now - since);
    if left <= 0.0 {
        return true;
    }
    ui.ctx().request_repaint_after_secs(1.0);
    soft(ui, ctx, ctx.say_number("console-sluit-over", "tellen", left.ceil() as i64));
    for asked in seen.view.asks.iter().filter(|asked| asked.seat == own.seat_ix) {
        let Some(source) = ctx.level.ask(asked.ask) else { continue };
        label(ui, ctx.say(&format!("ask-{}", source.id())), Letter::Strong, ctx.palette().ink);
        let answer = asked.answer.as_ref().map(|answer| ask::said(ctx, source, answer));
        body(ui, ctx, answer.unwrap_or_else(|| ctx.say("console-stoel-bezig")));
    }
    brief::brief_ui(ui, ctx, &seen.view);
    false
}
