//! A water gauge, as at every Dutch canal: a rod of ten blocks, water up to the low end of the range, pale water over the
//! range, an ink line where it stands, a dotted line where it stood.

use crate::panels::PanelContext;
use crate::rules::because::Meter;
use crate::theme::Rgb;
use crate::theme::letter::Letter;
use crate::theme::size::stroke;
use egui::{Align2, CornerRadius, Rect, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Shows a meter of this size. `words` are its name, its label and what changed, for a screen reader.
pub fn gauge(ui: &mut Ui, ctx: &PanelContext<'_>, meter: &Meter, size: egui::Vec2, words: &str) {
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, words));
    let p = ctx.palette();
    let painter = ui.painter();
    let outline = rect;
    let rect = rect.shrink(1.5);
    let rod = Rect::from_min_max(rect.min, pos2(rect.left() + rect.width() * 0.2, rect.bottom()));
    let channel = Rect::from_min_max(pos2(rod.right(), rect.top()), rect.max);
    let level = |value: f64| rect.bottom() - rect.height() * (value.clamp(0.0, 100.0) / 100.0) as f32;

    painter.rect_filled(rect, CornerRadius::same(4), p.paper.egui());
    water(ui, channel, level(meter.high), level(meter.low), p.water_pale, 2.0);
    water(ui, channel, level(meter.low), rect.bottom(), p.water, 2.0);
    for block in (0..10).filter(|b| b % 2 == 0) {
        let high = rect.height() / 10.0;
        let from = rect.bottom() - high * (block + 1) as f32;
        let part = Rect::from_min_size(pos2(rod.left(), from), vec2(rod.width(), high));
        painter.rect_filled(part, CornerRadius::ZERO, p.ink.egui());
    }
    if let Some(before) = meter.before {
        let y = level(before);
        painter.extend(Shape::dotted_line(
            &[pos2(channel.left() + 4.0, y), pos2(channel.right() - 2.0, y)],
            p.ink.egui(),
            6.0,
            1.5,
        ));
    }
    let y = level(meter.value);
    painter.hline(channel.x_range(), y, Stroke::new(stroke::LEVEL, p.ink.egui()));
    painter.rect_stroke(
        outline,
        CornerRadius::same(4),
        Stroke::new(stroke::OUTLINE, p.line_strong.egui()),
        StrokeKind::Inside,
    );
    change(ui, ctx, meter, channel, level(meter.high.max(meter.value)));
}

/// An area of water with a waving top.
fn water(ui: &Ui, channel: Rect, top: f32, bottom: f32, colour: Rgb, wave: f32) {
    if bottom - top < 1.0 {
        return;
    }
    let steps = 24;
    let mut mesh = egui::Mesh::default();
    for i in 0..=steps {
        let share = i as f32 / steps as f32;
        let x = channel.left() + channel.width() * share;
        let y = (top + wave * (share * std::f32::consts::TAU * 2.0).sin()).max(channel.top());
        mesh.colored_vertex(pos2(x, y), colour.egui());
        mesh.colored_vertex(pos2(x, bottom), colour.egui());
        if i > 0 {
            let n = mesh.vertices.len() as u32;
            mesh.add_triangle(n - 4, n - 3, n - 2);
            mesh.add_triangle(n - 3, n - 2, n - 1);
        }
    }
    ui.painter().add(Shape::mesh(mesh));
}

/// A triangle and a figure above the water: how much it changed.
fn change(ui: &Ui, ctx: &PanelContext<'_>, meter: &Meter, channel: Rect, water_top: f32) {
    let Some(before) = meter.before else { return };
    let by = (meter.value - before).round();
    if by == 0.0 {
        return;
    }
    let p = ctx.palette();
    let y = (water_top - 16.0).max(channel.top() + 12.0);
    let words = format!("{}", by.abs());
    let centre = pos2(channel.center().x + 8.0, y);
    ui.painter().text(centre, Align2::CENTER_CENTER, words, Letter::Mark.sized(19.0), p.ink.egui());
    let tip = if by > 0.0 { -6.0 } else { 6.0 };
    let x = channel.center().x - 14.0;
    let points = vec![pos2(x - 7.0, y - tip), pos2(x + 7.0, y - tip), pos2(x, y + tip)];
    ui.painter().add(Shape::convex_polygon(points, p.ink.egui(), Stroke::NONE));
}
