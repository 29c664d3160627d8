//! The three meters, side by side: name, gauge, label in words, range.

use super::PanelContext;
use super::context::capital;
use super::widgets::bits::{label, soft};
use super::widgets::gauge::gauge;
use crate::rules::because::{Meter, MeterName, Standing};
use crate::rules::line::FactValue;
use crate::theme::letter::Letter;
use egui::{Ui, vec2};

/// The three gauges of this height.
pub fn meters_ui(ui: &mut Ui, ctx: &PanelContext<'_>, standing: &Standing, height: f32) {
    ui.columns(3, |columns| {
        for ((ui, meter), name) in columns.iter_mut().zip(&standing.meters).zip(MeterName::ALL) {
            ui.vertical_centered(|ui| one(ui, ctx, meter, name, height));
        }
    });
}

fn one(ui: &mut Ui, ctx: &PanelContext<'_>, meter: &Meter, name: MeterName, height: f32) {
    let p = ctx.palette();
    ui.spacing_mut().item_spacing.y = 2.0;
    label(ui, ctx.say(name.key()), Letter::Strong, p.ink);
    let size = vec2(ui.available_width().min(height * 0.62), height);
    gauge(ui, ctx, meter, size, &spoken(ctx, meter, name));
    label(ui, capital(&ctx.say(&meter.label)), Letter::Strong, p.ink);
    soft(ui, ctx, format!("{} ({:.0}–{:.0})", meter.value.round(), meter.low, meter.high));
}

/// A meter for a screen reader.
fn spoken(ctx: &PanelContext<'_>, meter: &Meter, name: MeterName) -> String {
    let range =
        [("laag", FactValue::Number(meter.low.round() as i64)), ("hoog", FactValue::Number(meter.high.round() as i64))];
    let change = meter.before.map_or(0.0, |before| meter.value - before).round();
    let moved = if change == 0.0 { String::new() } else { format!(", {change:+}") };
    format!(
        "{}: {}, {}, {}{moved}",
        ctx.say(name.key()),
        meter.value.round(),
        ctx.say(&meter.label),
        ctx.say_with("bereik", &range).to_lowercase(),
    )
}
