//! What the leader keeps for the talk afterwards: stars, rulings, looks; and the way back to a beat, with a reason.

use super::chair::reason;
use super::{ConsoleState, Over};
use crate::panels::widgets::bits::{body, head, label, soft};
use crate::panels::widgets::button::plain;
use crate::panels::widgets::picture::icon_in;
use crate::panels::widgets::row::{Row, row};
use crate::panels::{Intent, PanelContext};
use crate::rules::line::FactValue;
use crate::rules::remark::{Remark, Remarked};
use crate::session::{Lead, Led};
use crate::theme::Icon;
use crate::theme::letter::Letter;
use crate::theme::size::space;
use egui::{Ui, vec2};

/// Shows what was kept, the latest first, and the ways to keep more.
pub(super) fn log_ui(ui: &mut Ui, ctx: &PanelContext<'_>, led: &Led, state: &mut ConsoleState) {
    head(ui, ctx, ctx.say("console-blad-log"));
    let Some(frame) = &led.frame else {
        soft(ui, ctx, ctx.say("console-nog-niets"));
        return;
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::XS, space::XS);
        if plain(ui, ctx, None, &ctx.say("console-uitspraak")).clicked() {
            state.over = Some(Over::Ruling);
        }
        if plain(ui, ctx, None, &ctx.say("console-stap-terug")).clicked() {
            state.over = Some(Over::Back);
        }
    });
    ui.add_space(space::XS);
    if frame.view.remarks.is_empty() {
        soft(ui, ctx, ctx.say("console-log-leeg"));
    }
    for remarked in frame.view.remarks.iter().rev() {
        one(ui, ctx, remarked);
    }
}

fn one(ui: &mut Ui, ctx: &PanelContext<'_>, remarked: &Remarked) {
    let p = ctx.palette();
    let (sign, words) = match &remarked.remark {
        Remark::Star => (Icon::Flag, ctx.say("console-ster-gezet")),
        Remark::Ruling(words) => (Icon::Stamp, format!("{}: {words}", ctx.say("console-uitspraak"))),
        Remark::Peek(seat, why) => {
            let who = ctx.say_with("console-meegekeken", &[("stoel", FactValue::Seat(*seat))]);
            (Icon::Person, format!("{who}: {why}"))
        }
        Remark::Seen(sight) => (Icon::Newspaper, ctx.say(&format!("zag-{}", sight.word()))),
    };
    ui.horizontal_top(|ui| {
        icon_in(ui, sign, 20.0, p.ink, p.paper);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            body(ui, ctx, words);
            let round = ctx.say_number("console-ronde", "ronde", remarked.moment.round.into());
            soft(ui, ctx, format!("{round} · {}", ctx.say_number("week-nu", "week", remarked.week.into())));
        });
    });
}

/// A ruling is written down; tells whether it was.
pub(super) fn ruling_ui(ui: &mut Ui, ctx: &PanelContext<'_>, words: &mut String, out: &mut Vec<Intent>) -> bool {
    head(ui, ctx, ctx.say("console-uitspraak"));
    soft(ui, ctx, ctx.say("console-uitspraak-uitleg"));
    let given = reason(ui, ctx, words, "console-uitspraak-veld", "knop-bewaar");
    if given {
        out.push(Intent::Lead(Lead::Remark(Remark::Ruling(words.trim().to_owned()))));
    }
    given
}

/// Back to the beginning of a beat, with the reason; tells whether it was asked.
pub(super) fn back_ui(
    ui: &mut Ui,
    ctx: &PanelContext<'_>,
    led: &Led,
    point: &mut Option<(u8, u8)>,
    words: &mut String,
    out: &mut Vec<Intent>,
) -> bool {
    head(ui, ctx, ctx.say("console-stap-terug"));
    soft(ui, ctx, ctx.say("console-terug-uitleg"));
    for (k, at) in led.leading.points.iter().enumerate().rev() {
        let title = point_words(ctx, *at);
        let now = k + 1 == led.leading.points.len();
        let detail = now.then(|| ctx.say("console-terug-begin"));
        let shown = Row { detail: detail.as_deref(), ..Row::new(&title, *point == Some(*at)) };
        if row(ui, ctx, &shown).clicked() {
            *point = Some(*at);
        }
    }
    let Some(at) = *point else { return false };
    ui.add_space(space::XS);
    label(
        ui,
        ctx.say_with("console-terug-naar", &[("moment", FactValue::Words(point_words(ctx, at)))]),
        Letter::Strong,
        ctx.palette().ink,
    );
    let given = reason(ui, ctx, words, "console-waarom", "console-terug-knop");
    if given {
        out.push(Intent::Lead(Lead::Back(at.0, at.1, words.trim().to_owned())));
    }
    given
}

/// "Ronde 1 · Samen".
fn point_words(ctx: &PanelContext<'_>, (round, beat): (u8, u8)) -> String {
    let format = ctx.level.level().format(ctx.level.format());
    let plan = format.and_then(|format| format.round(round)?.beats().get(usize::from(beat)));
    let name = plan.map(|plan| match plan.practice() {
        true => ctx.say("console-oefenen"),
        false => ctx.say(crate::facts::beat_key(plan.beat())),
    });
    let number = ctx.say_number("console-ronde", "ronde", round.into());
    format!("{number} · {}", name.unwrap_or_default())
}
