//! *Consequence*: three columns of water. The sentence says what moved one of them; a thread runs to it from whom it came.

use super::Shown;
use super::islands::{Face, marks, region};
use super::layout::{BAND, Layout, SENTENCE};
use super::pen::{Align, Pen};
use super::scene::{dashes, spot};
use super::strip::meter_icon;
use crate::map::Point;
use crate::rules::because::{Because, Meter, MeterName, Standing};
use crate::rules::ids::{MunIx, Week};
use crate::rules::line::FactValue;
use crate::theme::board::{CAPITAL, Voice};
use crate::theme::palette::LIGHT;
use egui::{Pos2, Rect, pos2, vec2};

/// Where the columns of water begin; they run on behind the ribbon.
const TOP: f32 = 222.0;

/// The whole stage, with one because-line.
pub(super) fn stage(pen: &mut Pen<'_>, layout: &Layout, shown: &Shown<'_>, told: Option<&Because>) {
    let step = pen.between(196.0, 172.0);
    let meters = layout.width - layout.margin * 0.6 - step * 3.0;
    words(pen, layout, told, meters);
    let left = layout.margin + pen.between(640.0, 520.0);
    let map = Rect::from_min_max(pos2(left, 330.0), pos2(meters - 30.0, 840.0));
    let columns = [0.0, 1.0, 2.0].map(|k: f32| {
        let wide = (step - 44.0).min(140.0);
        Rect::from_center_size(pos2(meters + step * (k + 0.5), f32::midpoint(TOP, BAND)), vec2(wide, BAND - TOP))
    });
    let sources = told.map(sources).unwrap_or_default();
    if let Some(because) = told {
        // It leaves its tile from beneath: the tiles come after it.
        pen.slot("thread", Rect::ZERO);
        let at = because.meter as usize;
        let to = pos2(columns[at].left(), level(columns[at].shrink(3.0), shown.standing.meters[at].value));
        let marks = marks(shown.land, map);
        let own = |i: &usize| sources.is_empty() || sources.contains(&MunIx(*i as u8));
        let from = (0..marks.len()).filter(own).max_by(|a, b| marks[*a].x.total_cmp(&marks[*b].x));
        thread(pen, from.map_or(map.center(), |i| marks[i]), to, shown.part(0.0, 0.5));
    }
    pen.slot("stage", Rect::from_min_max(pos2(left, 326.0), pos2(meters - 22.0, 850.0)));
    let some = !sources.is_empty() && sources.len() < shown.view.municipalities.len();
    region(pen, shown.land, map, 0.0, |m| Face {
        rest: some && !sources.contains(&m),
        bare: !(some && sources.contains(&m)),
        lifted: some && sources.contains(&m),
        ..Face::default()
    });
    pen.slot("meters", Rect::from_min_max(pos2(meters - 20.0, 56.0), pos2(layout.width - 8.0, BAND)));
    for ((rect, meter), name) in columns.iter().zip(&shown.standing.meters).zip(MeterName::ALL) {
        let moves = told.is_some_and(|b| b.meter == name);
        let gone = if moves { shown.part(0.5, 1.0) } else { 1.0 };
        column(pen, *rect, step, &moving(meter, gone), name);
    }
}

/// From whom it came.
fn sources(because: &Because) -> Vec<MunIx> {
    let named = because.act.facts.iter().find_map(|(name, value)| match value {
        FactValue::List(list) if name == "gemeenten" => Some(list),
        _ => None,
    });
    let town = |value: &FactValue| if let FactValue::Municipality(m) = value { Some(*m) } else { None };
    let listed: Vec<MunIx> = named.into_iter().flatten().filter_map(town).collect();
    if listed.is_empty() { because.m.into_iter().collect() } else { listed }
}

/// The because-lines that say most about what just happened: per meter the one that weighed most, the heaviest first.
pub(super) fn told(standing: &Standing, since: Week) -> Vec<&Because> {
    let weight = |b: &&Because| b.points.abs();
    let heaviest = |meter: MeterName| {
        let all = || standing.because.iter().filter(move |b| b.meter == meter && !b.background);
        let fresh = all().filter(|b| b.week >= since).max_by(|a, b| weight(a).total_cmp(&weight(b)));
        fresh.filter(|b| b.points.abs() >= LEAST)
    };
    let mut lines: Vec<&Because> = MeterName::ALL.into_iter().filter_map(heaviest).collect();
    lines.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
    lines
}

/// Points below which a because-line is for the panels, not for the hall.
const LEAST: f64 = 0.5;

/// What moved, because of what, and by which article.
fn words(pen: &mut Pen<'_>, layout: &Layout, told: Option<&Because>, meters: f32) {
    let p = pen.palette();
    let right = (layout.margin + pen.between(620.0, 506.0)).min(meters - 24.0);
    let area = |top: f32, bottom: f32| Rect::from_min_max(pos2(layout.margin, top), pos2(right, bottom));
    let Some(because) = told else {
        pen.slot("because", area(SENTENCE, 640.0));
        let words = pen.say("bord-niets-veranderd");
        pen.block(&words, Voice::Line, area(SENTENCE, 640.0), (p.ink, p.table));
        return;
    };
    pen.slot("because", area(SENTENCE, 700.0));
    let words = pen.told(because_words(pen, because));
    pen.block(&words, Voice::Line, area(SENTENCE, 700.0), (p.ink, p.table));
    pen.slot("fact", area(706.0, 772.0));
    let name = pen.say(because.meter.key());
    let words = format!("{name} {}", crate::texts::points(because.points));
    pen.line_in(&words, Voice::Name, (layout.margin, 756.0), right - layout.margin, (p.ink, p.table), Align::Left);
    if let Some(article) = &because.article {
        pen.slot("article", area(776.0, 852.0));
        let words = pen.say(article);
        pen.block(&words, Voice::Note, area(778.0, 852.0), (p.ink_soft, p.table));
    }
}

/// "Inbreng stijgt: keuzenota voor de raad van zes gemeenten": many names become a number, and the points stand below.
fn because_words(pen: &Pen<'_>, because: &Because) -> String {
    let mut line = because.act.clone();
    let count = sources(because).len();
    for (name, value) in &mut line.facts {
        if name == "gemeenten" && count > 2 && matches!(value, FactValue::List(_)) {
            *value = FactValue::Words(pen.ctx.say_number("gemeenten", "aantal", count as i64));
        }
    }
    let said = pen.ctx.line(&line);
    let points = format!(": {}", crate::texts::points(because.points));
    let act = said.strip_suffix(&points).unwrap_or(&said);
    let way = if because.points > 0.0 { "op" } else { "neer" };
    let meter = FactValue::Words(pen.ctx.say(because.meter.key()));
    let facts = [("meter", meter), ("richting", FactValue::Words(way.to_owned()))];
    format!("{}: {}", pen.ctx.say_with("bord-verandert", &facts), uncapital(act))
}

/// The same words, the first letter small, unless it begins a name.
fn uncapital(words: &str) -> String {
    let mut letters = words.chars();
    let name = words.split_whitespace().next().is_some_and(|w| w.chars().skip(1).any(char::is_uppercase));
    match letters.next() {
        Some(first) if !name => first.to_lowercase().chain(letters).collect(),
        _ => words.to_owned(),
    }
}

/// Height of a value in a column.
fn level(rect: Rect, value: f64) -> f32 {
    rect.bottom() - rect.height() * (value.clamp(0.0, 100.0) / 100.0) as f32
}

/// A meter on its way from where it stood; its range travels with it.
fn moving(meter: &Meter, gone: f32) -> Meter {
    let back = meter.before.map_or(0.0, |before| (before - meter.value) * f64::from(1.0 - gone));
    Meter { value: meter.value + back, low: meter.low + back, high: meter.high + back, ..meter.clone() }
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
    pen.rect(rect, 10.0, p.line_strong);
    let inner = rect.shrink(3.0);
    pen.rect(inner, 8.0, p.paper);
    let rod = Rect::from_min_max(inner.min, pos2(inner.left() + 28.0, inner.bottom()));
    let channel = Rect::from_min_max(pos2(rod.right(), inner.top()), inner.max);
    let (low, high) = (level(inner, meter.low), level(inner, meter.high));
    water(pen, channel, high, p.water_pale);
    water(pen, channel, low, p.water);
    for block in (0..10).step_by(2) {
        let high = inner.height() / 10.0;
        let top = inner.bottom() - high * (block + 1) as f32;
        let part = Rect::from_min_size(pos2(rod.left(), top), vec2(rod.width(), high));
        pen.rect(part, 0.0, LIGHT.ink);
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
fn thread(pen: &mut Pen<'_>, from: Pos2, to: Pos2, gone: f32) {
    let p = pen.palette();
    let (a, d) = (spot(from.x, from.y), spot(to.x, to.y));
    let reach = f64::from((to.x - from.x) * 0.55);
    let (b, c) = (a + spot(reach as f32, 40.0), d - spot(reach as f32 * 0.6, 0.0));
    let steps = (40.0 * gone) as u32;
    let line: Vec<Point> = (0..=steps)
        .map(|k| {
            let t = f64::from(k) / 40.0;
            let (ab, bc, cd) = (a.towards(b, t), b.towards(c, t), c.towards(d, t));
            ab.towards(bc, t).towards(bc.towards(cd, t), t)
        })
        .collect();
    pen.fill(p.table, |f| {
        f.line(&line, 22.0, false);
    });
    pen.fill(p.ink, |f| {
        f.line(&line, 9.0, false);
        f.disc(line.last().copied().unwrap_or(a), 13.0, 32);
    });
}
