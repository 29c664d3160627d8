//! What the leader says now, what happens after, what comes next, and the one button.

use super::next::{Next, next};
use super::{ConsoleState, events, hints, time};
use crate::panels::widgets::bits::{body, body_and_foot, label, rule, soft, text};
use crate::panels::widgets::button::{main_button, main_height, plain};
use crate::panels::widgets::picture::icon_in;
use crate::panels::{Intent, PanelContext};
use crate::rules::level::sheet::Sheet;
use crate::rules::line::FactValue;
use crate::rules::remark::Remark;
use crate::session::{Lead, Led, SheetNow};
use crate::theme::Icon;
use crate::theme::letter::Letter;
use crate::theme::size::space;
use egui::{Align, Layout, ScrollArea, Ui};

/// Most steps that are announced.
const SOON: usize = 3;
/// Narrower than this, the sentence to say is set smaller.
const NARROW: f32 = 420.0;

/// The run sheet of the format that is played.
pub(super) fn sheet<'a>(ctx: &PanelContext<'a>) -> Option<&'a Sheet> {
    ctx.speaker.level.level().format(ctx.level.format())?.sheet()
}

/// A text of a step of the run sheet.
pub(super) fn step_words(ctx: &PanelContext<'_>, step: &str, part: &str) -> String {
    ctx.say(&format!("blad-{}-{step}{part}", ctx.level.format()))
}

/// Minutes and seconds, `4:05`.
pub(super) fn clock(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// The column: the sentence above, the button at the foot; `beside` tells whether it stands beside other columns, so that the
/// small buttons fit under it and the cards of an event stand there.
pub(super) fn say_ui(
    ui: &mut Ui,
    ctx: &PanelContext<'_>,
    led: &Led,
    state: &mut ConsoleState,
    beside: bool,
    out: &mut Vec<Intent>,
) {
    let foot = foot_height(ui, ctx, led, state, beside);
    let (mut upper, mut lower) = body_and_foot(ui, foot);
    ScrollArea::vertical().id_salt("say").auto_shrink(false).show(&mut upper, |ui| {
        sentence(ui, ctx, led);
        if let Some(notice) = &state.notice {
            ui.add_space(space::XS);
            crate::panels::table_screen::notice_ui(ui, ctx, notice);
        }
        if !beside && let Some(view) = events::waiting(led) {
            events::events_ui(ui, ctx, view, out);
        }
        hints::hints_ui(ui, ctx, led);
        soon(ui, ctx, led);
    });
    foot_ui(&mut lower, ctx, led, state, beside, out);
}

/// What to say, and what follows from it.
fn sentence(ui: &mut Ui, ctx: &PanelContext<'_>, led: &Led) {
    let p = ctx.palette();
    let now = led.leading.sheet.as_ref();
    let step = sheet(ctx).zip(now).and_then(|(sheet, now)| sheet.steps.get(now.step));
    ui.horizontal(|ui| {
        ui.label(text(ctx.say("console-zeg-nu"), Letter::Small, p.ink_soft));
        if let Some(now) = now {
            let facts = [
                ("stap", FactValue::Number(now.step as i64 + 1)),
                ("alle", FactValue::Number(now.lengths.len() as i64)),
            ];
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.label(text(ctx.say_with("console-stap", &facts), Letter::Small, p.ink_soft));
            });
        }
    });
    let size = if ui.available_width() < NARROW { 24.0 } else { Letter::Voice.size() };
    let (say, then) = match step {
        Some(step) => (step_words(ctx, &step.key, "-zeg"), Some(step_words(ctx, &step.key, "-daarna"))),
        None => (unwritten(ctx, led), None),
    };
    let words = text(format!("“{say}”"), Letter::Voice, p.ink).font(Letter::Voice.sized(size));
    ui.add(egui::Label::new(words).wrap());
    if let Some(then) = then {
        body(ui, ctx, then);
    }
}

/// What to say where nobody wrote a run sheet: what goes on.
fn unwritten(ctx: &PanelContext<'_>, led: &Led) -> String {
    match &led.frame {
        Some(frame) => ctx.say(&format!("{}-uitleg", crate::facts::beat_key(frame.view.clock.beat))),
        None => ctx.say("pagina-begint-straks"),
    }
}

/// The steps to come with the minute on which they begin now.
fn soon(ui: &mut Ui, ctx: &PanelContext<'_>, led: &Led) {
    let Some((sheet, now)) = sheet(ctx).zip(led.leading.sheet.as_ref()) else { return };
    let mut at = begins(now);
    let coming: Vec<_> = (now.step + 1..sheet.steps.len()).take(SOON).collect();
    if coming.is_empty() {
        return;
    }
    let p = ctx.palette();
    rule(ui, ctx);
    soft(ui, ctx, ctx.say("console-straks"));
    ui.spacing_mut().item_spacing.y = 3.0;
    for k in coming {
        ui.horizontal_top(|ui| {
            ui.add_sized([52.0, 20.0], egui::Label::new(text(clock(at), Letter::Text, p.ink_soft)).halign(Align::LEFT));
            label(ui, step_words(ctx, &sheet.steps[k].key, ""), Letter::Text, p.ink);
        });
        at += now.lengths.get(k).copied().unwrap_or_default();
    }
}

/// The second on which the next step begins if nobody does anything: not before now.
fn begins(now: &SheetNow) -> u32 {
    let rest = now.lengths.get(now.step).map_or(0, |length| length.saturating_sub(now.in_step));
    now.elapsed + rest
}

/// Height of the small buttons under the large one, with the gap.
const SMALL: f32 = 46.0;

/// How high the foot is.
pub(super) fn foot_height(ui: &Ui, ctx: &PanelContext<'_>, led: &Led, state: &ConsoleState, beside: bool) -> f32 {
    let next = next(ctx, led, state.pages);
    let wrap = ui.available_width();
    let ink = ctx.palette().ink.egui();
    let lay = |words: &String| ui.painter().layout(words.clone(), Letter::Small.font(), ink, wrap - 28.0).size().y;
    let behind = next.behind.as_ref().map_or(0.0, |words| lay(words) + 10.0);
    behind + main_height(ui, &next.words, wrap) + 12.0 + if beside { SMALL } else { 0.0 }
}

/// Who is left behind, the one button, and the few beside it.
pub(super) fn foot_ui(
    ui: &mut Ui,
    ctx: &PanelContext<'_>,
    led: &Led,
    state: &ConsoleState,
    beside: bool,
    out: &mut Vec<Intent>,
) {
    let p = ctx.palette();
    let next: Next = next(ctx, led, state.pages);
    ui.spacing_mut().item_spacing.y = space::XS;
    ui.add_space(space::XS);
    if let Some(behind) = &next.behind {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            icon_in(ui, Icon::Wait, 18.0, p.heed_text, p.paper);
            label(ui, behind, Letter::Small, p.heed_text);
        });
    }
    let enter = ctx.say("paneel-toets-enter");
    if main_button(ui, ctx, &next.words, &enter, next.intent.is_some()).clicked() {
        out.extend(next.intent.clone());
    }
    if !beside {
        return;
    }
    ui.add_space(space::XS);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        time::buttons(ui, ctx, led.leading.pace, out);
        if plain(ui, ctx, None, &ctx.say("console-ster")).clicked() {
            out.push(Intent::Lead(Lead::Remark(Remark::Star)));
        }
    });
}
