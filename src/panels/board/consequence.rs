//! *Consequence*: three columns of water. The sentence says what moved one of them; a thread runs to it from whom it came.

use super::Shown;
use super::islands::{Face, region};
use super::layout::{Layout, SENTENCE};
use super::pen::{Align, Pen};
use super::scene::{dashes, spot};
use super::strip::meter_icon;
use crate::map::Point;
use crate::rules::because::{Because, Meter, MeterName, Standing};
use crate::rules::ids::Week;
use crate::theme::board::{CAPITAL, Voice};
use crate::theme::palette::LIGHT;
use egui::{Pos2, Rect, pos2, vec2};

/// Where the columns of water begin and end.
const WATER: (f32, f32) = (222.0, 846.0);

/// The whole stage.
pub(super) fn stage(pen: &mut Pen<'_>, layout: &Layout, shown: &Shown<'_>) {
    let told = main(shown.standing, since(shown));
    let third = pen.between(300.0, 232.0);
    let meters = layout.width - layout.margin * 0.8 - third * 2.2;
    let meters = if layout.width < 1600.0 { layout.width - layout.margin * 0.6 - third * 2.0 } else { meters };
    words(pen, layout, shown, told, meters);
    let left = layout.margin + pen.between(640.0, 560.0);
    let stage = Rect::from_min_max(pos2(left, 330.0), pos2(meters - 24.0, 844.0));
    let rect = Rect::from_min_max(pos2(left, 60.0), pos2(layout.width - 20.0, 849.0));
    pen.slot("stage", rect);
    let source = told.and_then(|b| b.m);
    let marks = region(pen, shown.land, stage, 0.0, |m| Face {
        rest: source.is_some_and(|s| s != m),
        bare: source != Some(m),
        lifted: source == Some(m),
        ..Face::default()
    });
    let step = (layout.width - layout.margin * 0.6 - meters) / 3.0;
    let columns: Vec<Rect> = (0..3)
        .map(|k| {
            let middle = meters + step * (k as f32 + 0.5);
            let wide = (step - 40.0).min(140.0);
            Rect::from_min_max(pos2(middle - wide / 2.0, WATER.0), pos2(middle + wide / 2.0, WATER.1))
        })
        .collect();
    if let (Some(because), Some(m)) = (told, source)
        && let Some(mark) = marks.get(usize::from(m.0))
    {
        let at = MeterName::ALL.iter().position(|n| *n == because.meter).unwrap_or(0);
        let y = level(columns[at], shown.standing.meters[at].value);
        thread(pen, *mark, pos2(columns[at].left(), y));
    }
    for ((rect, meter), name) in columns.iter().zip(&shown.standing.meters).zip(MeterName::ALL) {
        column(pen, *rect, step, meter, name);
    }
}

/// The week of the first news that is new.
fn since(shown: &Shown<'_>) -> Week {
    let fresh = shown.view.news.iter().find(|n| n.no > shown.news_before);
    fresh.map_or(shown.view.clock.week, |n| n.week)
}

/// The because-line that says most about what just happened.
fn main(standing: &Standing, since: Week) -> Option<&Because> {
    let most = |list: &[&'_ Because]| -> Option<usize> {
        list.iter()
            .enumerate()
            .max_by(|a, b| a.1.points.abs().total_cmp(&b.1.points.abs()).then(b.0.cmp(&a.0)))
            .map(|(i, _)| i)
    };
    let all: Vec<&Because> = standing.because.iter().filter(|b| !b.background).collect();
    let fresh: Vec<&Because> = all.iter().copied().filter(|b| b.week >= since).collect();
    most(&fresh).map(|i| fresh[i]).or_else(|| most(&all).map(|i| all[i]))
}

/// What moved, because of what, and by which article.
fn words(pen: &mut Pen<'_>, layout: &Layout, shown: &Shown<'_>, told: Option<&Because>, meters: f32) {
    let p = pen.palette();
    let right = (layout.margin + pen.between(620.0, 540.0)).min(meters - 24.0);
    let area = |top: f32, bottom: f32| Rect::from_min_max(pos2(layout.margin, top), pos2(right, bottom));
    let Some(because) = told else {
        pen.slot("because", area(SENTENCE, 640.0));
        let words = pen.say("bord-niets-veranderd");
        pen.block(&words, Voice::Line, area(SENTENCE, 640.0), (p.ink, p.table));
        return;
    };
    pen.slot("because", area(SENTENCE, 690.0));
    let words = pen.told(pen.ctx.line(&because.act));
    pen.block(&words, Voice::Line, area(SENTENCE, 690.0), (p.ink, p.table));
    pen.slot("fact", area(700.0, 770.0));
    let name = pen.say(because.meter.key());
    let words = format!("{name} {}", crate::texts::points(because.points));
    pen.line_in(&words, Voice::Name, (layout.margin, 752.0), right - layout.margin, (p.ink, p.table), Align::Left);
    if let Some(article) = &because.article {
        pen.slot("article", area(774.0, 840.0));
        let words = pen.say(article);
        pen.block(&words, Voice::Note, area(776.0, 840.0), (p.ink_soft, p.table));
    }
    let _ = shown;
}

/// Height of a value in a column.
fn level(rect: Rect, value: f64) -> f32 {
    rect.bottom() - rect.height() * (value.clamp(0.0, 100.0) / 100.0) as f32
}

/// A water gauge: a rod of ten blocks, water up to the low end of the range, pale water over it, a line where it stands, a
/// dotted line where it stood, and how much it moved.
fn column(pen: &mut Pen<'_>, rect: Rect, step: f32, meter: &Meter, name: MeterName) {
    let p = pen.palette();
    let middle = rect.center().x;
    pen.icon(meter_icon(name), pos2(middle, 92.0), 60.0, p.ink, p.table);
    let title = pen.say(name.key());
    pen.line_in(&title, Voice::Note, (middle, 158.0), step - 12.0, (p.ink, p.table), Align::Middle);
    let label = pen.say(&meter.label);
    pen.line_in(&label, Voice::Note, (middle, 204.0), step - 12.0, (p.ink_soft, p.table), Align::Middle);
    pen.rect(rect, 14.0, p.line_strong);
    let inner = rect.shrink(3.0);
    pen.rect(inner, 11.0, p.paper);
    let rod = Rect::from_min_max(inner.min, pos2(inner.left() + 28.0, inner.bottom()));
    let channel = Rect::from_min_max(pos2(rod.right(), inner.top()), inner.max);
    let (low, high) = (level(inner, meter.low), level(inner, meter.high));
    water(pen, channel, high, p.water_pale);
    water(pen, channel, low, p.water);
    for block in (0..10).step_by(2) {
        let high = inner.height() / 10.0;
        let top = inner.bottom() - high * (block + 1) as f32;
        let part = Rect::from_min_size(pos2(rod.left(), top), vec2(rod.width(), high));
        pen.rect(part, if block == 0 { 8.0 } else { 0.0 }, LIGHT.ink);
    }
    let y = level(inner, meter.value);
    pen.rect(Rect::from_center_size(pos2(channel.center().x, y), vec2(channel.width(), 8.0)), 0.0, p.ink);
    let moved = meter.before.map_or(0.0, |b| meter.value - b).round();
    if let Some(before) = meter.before.filter(|_| moved != 0.0) {
        let y = level(inner, before);
        let line = [spot(channel.left() + 8.0, y), spot(channel.right() - 8.0, y)];
        pen.fill(p.ink, |f| dashes(f, &line, (1.0, 11.0), 6.0));
        let above = y.min(high).min(level(inner, meter.value));
        change(pen, channel, above, moved);
    }
}

/// A triangle and a figure over the water; under its top where there is no room above.
fn change(pen: &mut Pen<'_>, channel: Rect, above: f32, moved: f64) {
    let p = pen.palette();
    let size = pen.size(Voice::Name, 0) * 0.9;
    let baseline = (above - 22.0).max(channel.top() + size);
    let words = format!("{}", moved.abs());
    let centre = pos2(channel.center().x - 26.0, baseline - CAPITAL * size / 2.0);
    let tip = if moved > 0.0 { -13.0 } else { 13.0 };
    pen.fill(p.ink, |f| {
        f.polygon(&[
            spot(centre.x - 15.0, centre.y - tip),
            spot(centre.x + 15.0, centre.y - tip),
            spot(centre.x, centre.y + tip),
        ]);
    });
    let most = channel.right() - channel.center().x + 2.0;
    pen.line_in(&words, Voice::Name, (channel.center().x - 2.0, baseline), most, (p.ink, p.paper), Align::Left);
}

/// Water with a waving top, down to the bottom of its column.
fn water(pen: &mut Pen<'_>, channel: Rect, top: f32, colour: crate::theme::Rgb) {
    if channel.bottom() - top < 6.0 {
        return;
    }
    let mut ring: Vec<Point> = (0..=32)
        .map(|k| {
            let share = k as f32 / 32.0;
            let y = top + 4.0 * (share * std::f32::consts::TAU * 2.0).sin();
            spot(channel.left() + channel.width() * share, y.max(channel.top()))
        })
        .collect();
    ring.extend([spot(channel.right(), channel.bottom()), spot(channel.left(), channel.bottom())]);
    pen.fill(colour, |f| {
        f.polygon(&ring);
    });
}

/// The thread from whom it came to the meter that it moved.
fn thread(pen: &mut Pen<'_>, from: Pos2, to: Pos2) {
    let p = pen.palette();
    let (a, d) = (spot(from.x, from.y), spot(to.x, to.y));
    let reach = f64::from((to.x - from.x) * 0.55);
    let (b, c) = (a + spot(reach as f32, 40.0), d - spot(reach as f32 * 0.6, 0.0));
    let line: Vec<Point> = (0..=40)
        .map(|k| {
            let t = f64::from(k) / 40.0;
            let (ab, bc, cd) = (a.towards(b, t), b.towards(c, t), c.towards(d, t));
            ab.towards(bc, t).towards(bc.towards(cd, t), t)
        })
        .collect();
    let line: Vec<Point> = line.into_iter().filter(|q| (*q - a).length() > 46.0).collect();
    pen.fill(p.table, |f| {
        f.line(&line, 22.0, false);
    });
    pen.fill(p.ink, |f| {
        f.line(&line, 9.0, false);
        f.disc(d, 13.0, 32);
    });
}
