//! The time: what is left of this part, and the whole session as a bar with the talk afterwards as a reserved block.

use super::say::{clock, sheet};
use crate::panels::widgets::bits::text;
use crate::panels::widgets::button::plain;
use crate::panels::widgets::picture::icon_in;
use crate::panels::{Intent, PanelContext};
use crate::rules::level::sheet::{Part, Sheet};
use crate::rules::line::FactValue;
use crate::session::{Lead, Led, Pace, SheetNow};
use crate::theme::Icon;
use crate::theme::letter::Letter;
use crate::theme::size::corner;
use egui::{Align, CornerRadius, Layout, Rangef, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Height of the bar.
const BAR: f32 = 12.0;

/// How high the sheet of the time is.
pub(super) const HEIGHT: f32 = 116.0;

/// Shows it.
pub(super) fn time_ui(ui: &mut Ui, ctx: &PanelContext<'_>, led: &Led) {
    let p = ctx.palette();
    let pace = led.leading.pace;
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.horizontal(|ui| {
        icon_in(ui, Icon::Hourglass, 24.0, p.ink, p.paper);
        let (figure, about) = match (pace.left, pace.frozen) {
            (None, _) => (String::from("–"), ctx.say("console-geen-klok")),
            (Some(left), true) => (clock(left), ctx.say("console-klok-stil")),
            (Some(0), false) => (clock(0), ctx.say("pagina-klok-op")),
            (Some(left), false) => (clock(left), ctx.say("console-nog")),
        };
        ui.label(text(figure, Letter::Figure, if pace.left == Some(0) { p.heed_text } else { p.ink }));
        ui.label(text(about, Letter::Small, p.ink_soft));
        if let Some(late) = led.leading.sheet.as_ref().map(|sheet| sheet.late / 60).filter(|late| *late > 0) {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let words = ctx.say_number("console-laat", "minuten", late.into());
                ui.label(text(words, Letter::Small, p.heed_text));
            });
        }
    });
    if let Some((sheet, now)) = sheet(ctx).zip(led.leading.sheet.as_ref()) {
        bar(ui, ctx, sheet, now);
    }
}

/// One minute less or more, and the clock still; nothing where there is no clock.
pub(super) fn buttons(ui: &mut Ui, ctx: &PanelContext<'_>, pace: Pace, out: &mut Vec<Intent>) {
    if pace.left.is_none() {
        return;
    }
    let (key, sign) = if pace.frozen { ("console-laat-lopen", Icon::Onward) } else { ("console-bevries", Icon::Pause) };
    if plain(ui, ctx, Some(sign), &ctx.say(key)).clicked() {
        out.push(Intent::Lead(Lead::Freeze(!pace.frozen)));
    }
    for (key, seconds) in [("console-minuut-eraf", -60), ("console-minuut-erbij", 60)] {
        if plain(ui, ctx, None, &ctx.say(key)).clicked() {
            out.push(Intent::Lead(Lead::Time(None, seconds)));
        }
    }
}

/// The session from door to door: gone, to come, and the block that is kept for the talk.
fn bar(ui: &mut Ui, ctx: &PanelContext<'_>, sheet: &Sheet, now: &SheetNow) {
    let p = ctx.palette();
    let debrief: u32 = part(sheet, now, Part::Debrief);
    let minutes = [("minuten", FactValue::Number(i64::from(debrief.div_ceil(60))))];
    let kept = ctx.say_with("console-bewaard", &minutes);
    let all = (now.elapsed + rest(now)).max(1);
    ui.horizontal(|ui| {
        ui.label(text(clock(now.elapsed), Letter::Small, p.ink_soft));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(text(clock(all), Letter::Small, p.ink_soft));
            ui.label(text(&kept, Letter::Small, p.ink_soft));
        });
    });
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), BAR), Sense::hover());
    let spoken = format!("{}: {} / {}. {kept}", ctx.say("console-tijd"), clock(now.elapsed), clock(all));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, spoken.clone()));
    let x = |seconds: u32| rect.left() + rect.width() * (seconds as f32 / all as f32).min(1.0);
    let piece = |from: f32, until: f32| Rect::from_x_y_ranges(Rangef::new(from, until.max(from)), rect.y_range());
    let round = CornerRadius::same(corner::PILL);
    ui.painter().rect_filled(rect, round, p.well.egui());
    let mut at = now.elapsed;
    for (k, (step, length)) in sheet.steps.iter().zip(&now.lengths).enumerate().skip(now.step) {
        let length = if k == now.step { length.saturating_sub(now.in_step) } else { *length };
        if step.part == Part::Debrief {
            ui.painter().rect_filled(piece(x(at), x(at + length)), CornerRadius::ZERO, p.heed.egui());
        }
        at += length;
    }
    let gone = piece(rect.left(), x(now.elapsed));
    ui.painter().rect_filled(gone, round, p.ink.egui());
    let end = pos2(gone.right(), rect.center().y);
    ui.painter().vline(end.x, rect.y_range().expand(3.0), egui::Stroke::new(2.5, p.ink.egui()));
}

/// Seconds that one kind of step takes now.
fn part(sheet: &Sheet, now: &SheetNow, part: Part) -> u32 {
    sheet.steps.iter().zip(&now.lengths).filter(|(step, _)| step.part == part).map(|(_, length)| length).sum()
}

/// Seconds until the end, if everything goes as it stands now.
fn rest(now: &SheetNow) -> u32 {
    let here = now.lengths.get(now.step).map_or(0, |length| length.saturating_sub(now.in_step));
    here + now.lengths.iter().skip(now.step + 1).sum::<u32>()
}
