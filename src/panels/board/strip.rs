//! Between the stage and the ribbon: how the three meters stand, with their range and their label, and the row of gates.

use super::layout::Layout;
use super::pen::{Align, Pen};
use super::scene::spot;
use crate::rules::because::{Meter, MeterName, Standing, Verdict};
use crate::theme::Icon;
use crate::theme::board::{CAPITAL, Voice};
use egui::{Pos2, Rect, pos2, vec2};

/// Width of the icon before words.
const SIGN: f32 = 46.0;

/// The whole strip; without the meters where they are the stage.
pub(super) fn stand(pen: &mut Pen<'_>, layout: &Layout, standing: &Standing, meters: bool) {
    let strip = layout.strip();
    let gates = 12.0 * pen.between(38.0, 37.0);
    if meters {
        let room = strip.width() - gates - pen.between(30.0, 20.0);
        let step = room / 3.0;
        let wide = step - 14.0;
        // A name with every label, or with none: the icon stands for it, and *consequence* says which is which.
        let named = |meter: &Meter, name: MeterName| format!("{}: {}", pen.say(name.key()), pen.say(&meter.label));
        let each = standing.meters.iter().zip(MeterName::ALL);
        let all: Vec<String> = each.map(|(meter, name)| named(meter, name)).collect();
        let fit = all.iter().all(|words| pen.wide(words, Voice::Note) * 0.945 <= wide - SIGN);
        for (k, (meter, name)) in standing.meters.iter().zip(MeterName::ALL).enumerate() {
            let left = strip.left() + step * k as f32;
            let rect = Rect::from_min_size(pos2(left, strip.top()), vec2(wide, strip.height()));
            let words = if fit { all[k].clone() } else { pen.say(&meter.label) };
            pen.slot("meter", rect);
            one(pen, meter, name, &words, rect);
        }
        gates_row(pen, standing, Rect::from_min_max(pos2(strip.right() - gates, strip.top()), strip.max));
    } else {
        let right = strip.left() + gates + 40.0;
        gates_row(pen, standing, Rect::from_min_max(strip.min, pos2(right, strip.bottom())));
    }
}

/// The icon of a meter.
pub(super) const fn meter_icon(name: MeterName) -> Icon {
    match name {
        MeterName::Input => Icon::Hand,
        MeterName::Throughput => Icon::Benches,
        MeterName::Output => Icon::Child,
    }
}

/// A meter: its name and label, and a channel with water up to the low end of the range, pale water over the range, and a
/// line where it stands.
fn one(pen: &mut Pen<'_>, meter: &Meter, name: MeterName, words: &str, rect: Rect) {
    let p = pen.palette();
    pen.icon(meter_icon(name), pos2(rect.left() + 19.0, rect.top() + 20.0), 38.0, p.ink, p.table);
    let baseline = rect.top() + 20.0 + CAPITAL * pen.size(Voice::Note, 0) / 2.0;
    let at = (rect.left() + SIGN, baseline);
    pen.line_in(words, Voice::Note, at, rect.width() - SIGN, (p.ink, p.table), Align::Left);
    let channel = Rect::from_min_max(pos2(rect.left(), rect.top() + 48.0), pos2(rect.right(), rect.bottom() - 6.0));
    let x = |value: f64| channel.left() + channel.width() * (value.clamp(0.0, 100.0) / 100.0) as f32;
    let part = |from: f32, to: f32| Rect::from_min_max(pos2(from, channel.top()), pos2(to, channel.bottom()));
    pen.rect(channel, 6.0, p.line_strong);
    pen.rect(channel.shrink(2.5), 4.0, p.paper);
    let (low, high) = (x(meter.low), x(meter.high));
    pen.rect(part(channel.left(), low).shrink2(vec2(2.5, 2.5)), 4.0, p.water);
    pen.rect(
        part(low.max(channel.left() + 2.5), high.min(channel.right() - 2.5)).shrink2(vec2(0.0, 2.5)),
        0.0,
        p.water_pale,
    );
    if let Some(before) = meter.before.filter(|b| (b - meter.value).abs() >= 0.5) {
        let from = spot(x(before), channel.top() + 3.0);
        let to = spot(x(before), channel.bottom() - 3.0);
        pen.fill(p.ink, |f| super::scene::dashes(f, &[from, to], (3.0, 4.0), 3.0));
    }
    let level = x(meter.value).clamp(channel.left() + 4.0, channel.right() - 4.0);
    let line = Rect::from_center_size(pos2(level, channel.center().y), vec2(8.0, channel.height() + 8.0));
    pen.rect(line, 2.0, p.ink);
}

/// The gates of the law: tick, cross, half, or an empty ring while nothing is decided.
fn gates_row(pen: &mut Pen<'_>, standing: &Standing, rect: Rect) {
    let p = pen.palette();
    pen.slot("gates", rect);
    let words = pen.say("bord-wet");
    let size = pen.size(Voice::Note, 0);
    let baseline = rect.top() + 20.0 + CAPITAL * size / 2.0;
    pen.icon(Icon::GateShut, pos2(rect.left() + 19.0, rect.top() + 20.0), 36.0, p.ink, p.table);
    let at = (rect.left() + 48.0, baseline);
    pen.line_in(&words, Voice::Note, at, rect.width() - 48.0, (p.ink, p.table), Align::Left);
    let step = rect.width() / standing.gates.len().max(1) as f32;
    for (k, gate) in standing.gates.iter().enumerate() {
        let centre = pos2(rect.left() + step * (k as f32 + 0.5), rect.top() + 58.0);
        verdict(pen, gate.verdict, centre, 17.0);
    }
}

/// The disc of a verdict.
pub(super) fn verdict(pen: &mut Pen<'_>, verdict: Verdict, centre: Pos2, radius: f32) {
    let p = pen.palette();
    let within = |pen: &mut Pen<'_>, icon: Icon| {
        pen.ring(centre, radius - 1.5, 3.0, p.line_strong);
        pen.icon(icon, centre, radius * 1.1, p.ink_soft, p.table);
    };
    match verdict {
        Verdict::Met => {
            pen.disc(centre, radius, p.kept);
            pen.icon(Icon::Tick, centre, radius * 1.2, p.table, p.kept);
        }
        Verdict::Broken => {
            pen.disc(centre, radius, p.red);
            pen.icon(Icon::Cross, centre, radius * 1.1, p.table, p.red);
        }
        Verdict::Open => within(pen, Icon::Half),
        Verdict::NotYet => pen.ring(centre, radius - 1.5, 3.0, p.line_strong),
        Verdict::NotInForce => within(pen, Icon::Hourglass),
        Verdict::NotApplicable | Verdict::Said => {
            pen.rect(Rect::from_center_size(centre, vec2(radius, 5.0)), 2.0, p.line_strong);
        }
    }
}
