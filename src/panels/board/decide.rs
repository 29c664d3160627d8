//! *Decide*: answers lie face down in a row behind a barrier. That somebody answered is seen; what, only once the gate opens.

use super::Shown;
use super::column::sentence;
use super::islands::bench_arcs;
use super::layout::{Layout, SENTENCE};
use super::page::{fresh_vote, since};
use super::pen::{Align, Pen, outline};
use super::scene::{dashes, spot};
use crate::map::geometry::clip;
use crate::map::weave::{Ground, weave};
use crate::rules::ids::MunIx;
use crate::rules::view::{MunicipalityView, Readiness};
use crate::theme::board::Voice;
use crate::theme::palette::LIGHT;
use crate::theme::{Icon, Rgb};
use egui::{Pos2, Rect, pos2, vec2};

/// Where the cards begin and end.
const CARDS: (f32, f32) = (536.0, 790.0);
/// The bar of the gate.
const BAR: (f32, f32) = (752.0, 794.0);

/// How far a card rises or sinks once it is turned.
const TURNED: f32 = 30.0;

/// The gate is shut: cards lie face down, or are not there yet.
pub(super) fn shut(pen: &mut Pen<'_>, layout: &Layout, shown: &Shown<'_>) {
    let view = shown.view;
    let (question, side) = upper(pen, layout);
    sentence(pen, view, question);
    count(pen, side, &view.municipalities);
    for (m, rect) in row(pen, layout, shown) {
        if let Some(town) = view.municipalities.get(usize::from(m.0)) {
            card(pen, rect, m, town.ready);
        }
    }
    gate(pen, layout, true);
}

/// The gate is open: who voted for rises, who voted against sinks.
pub(super) fn open(pen: &mut Pen<'_>, layout: &Layout, shown: &Shown<'_>) {
    let p = pen.palette();
    let since = since(shown.view, shown.news_before);
    let vote = |m: MunIx| shown.view.municipalities.get(usize::from(m.0)).and_then(|t| fresh_vote(t.consent, since));
    let (question, side) = upper(pen, layout);
    pen.slot("task", question);
    let words = pen.say("bord-poort-open");
    pen.block(&words, Voice::Line, question, (p.ink, p.table));
    let cards = row(pen, layout, shown);
    gate(pen, layout, false);
    let many = cards.len().max(1) as f32;
    let mut counts = [0, 0];
    for (k, (m, rect)) in cards.into_iter().enumerate() {
        // One after the other, each in a third of the time; only what lies open is counted.
        let from = 0.6 * k as f32 / many;
        let gone = shown.part(from, from + 0.4);
        if let Some(yes) = vote(m).filter(|_| gone >= 0.5) {
            counts[usize::from(!yes)] += 1;
        }
        turned(pen, rect, m, vote(m), gone);
    }
    tally(pen, side, counts);
}

/// The question at the left and the count at the right.
fn upper(pen: &Pen<'_>, layout: &Layout) -> (Rect, Rect) {
    let right = layout.width - layout.margin;
    let split = pen.between(1270.0, 890.0);
    let question = Rect::from_min_max(pos2(layout.margin, SENTENCE - 10.0), pos2(split - 40.0, 522.0));
    (question, Rect::from_min_max(pos2(split, 56.0), pos2(right, 522.0)))
}

/// Opens the stage; gives where the card of each municipality lies.
fn row(pen: &mut Pen<'_>, layout: &Layout, shown: &Shown<'_>) -> Vec<(MunIx, Rect)> {
    let (left, right) = (layout.margin, layout.width - layout.margin);
    pen.slot("stage", Rect::from_min_max(pos2(left - 50.0, 528.0), pos2(right + 50.0, 850.0)));
    let order = shown.land.round();
    let step = (right - left) / order.len().max(1) as f32;
    let wide = (step - pen.between(20.0, 12.0)).min(190.0);
    let place = |(k, m): (usize, MunIx)| {
        let middle = left + step * (k as f32 + 0.5);
        (m, Rect::from_min_max(pos2(middle - wide / 2.0, CARDS.0), pos2(middle + wide / 2.0, CARDS.1)))
    };
    order.into_iter().enumerate().map(place).collect()
}

/// How many voted for, how many against.
fn tally(pen: &mut Pen<'_>, rect: Rect, [yes, no]: [usize; 2]) {
    let p = pen.palette();
    pen.slot("count", rect);
    for (k, (icon, key, count)) in
        [(Icon::Tick, "bord-voor", yes), (Icon::Cross, "bord-tegen", no)].into_iter().enumerate()
    {
        let y = rect.top() + 60.0 + 150.0 * k as f32;
        pen.sign(icon, pos2(rect.left() + 44.0, y), 42.0);
        let words = format!("{count} {}", pen.say(key));
        let beside = Rect::from_min_max(pos2(rect.left() + 110.0, y - 54.0), pos2(rect.right(), y + 84.0));
        pen.block(&words, Voice::Head, beside, (p.ink, p.table));
    }
}

/// A card that is turned: its own colour with the vote on it; an empty place where nobody voted.
fn turned(pen: &mut Pen<'_>, rect: Rect, m: MunIx, vote: Option<bool>, gone: f32) {
    let p = pen.palette();
    let radius = (rect.width() * 0.40).min(56.0);
    let by = match vote {
        Some(true) => -TURNED * 0.2,
        Some(false) => TURNED,
        None => 0.0,
    } * gone;
    let rect = Rect::from_min_max(rect.min + vec2(0.0, by), pos2(rect.right(), rect.bottom() + by + 10.0));
    let mark = pos2(rect.center().x, rect.top() + 24.0 + radius);
    let Some(yes) = vote else {
        pen.rect(rect, 18.0, p.well);
        pen.token(m, mark, radius);
        return;
    };
    let (shapes, words) = (pen.scene.shapes.len(), pen.scene.words.len());
    let is_open = gone >= 0.5;
    let edge = pen.ctx.theme.card(pen.ctx.field(m), !yes && is_open).edge;
    pen.rect(rect.translate(vec2(0.0, 6.0)), 18.0, edge);
    face(pen, rect, m, (mark, radius), !yes && is_open);
    pen.token(m, mark, radius);
    if is_open {
        let sign = if yes { Icon::Tick } else { Icon::Cross };
        pen.sign(sign, pos2(rect.center().x, rect.bottom() - 62.0), (rect.width() * 0.3).min(44.0));
    }
    // It turns about its upright middle: narrow, and at half way nothing but an edge.
    let wide = libm::cosf(gone * std::f32::consts::PI).abs().max(0.04);
    let middle = rect.center().x;
    for point in pen.scene.shapes[shapes..].iter_mut().flat_map(|shape| &mut shape.flat.points) {
        point[0] = middle + (point[0] - middle) * wide;
    }
    if wide < 0.7 {
        pen.scene.words.truncate(words);
    }
}

/// Whether everything that was asked of a municipality is in.
fn is_in(ready: [Readiness; 3]) -> bool {
    ready.contains(&Readiness::Ready) && !ready.contains(&Readiness::Busy)
}

/// How many municipalities have answered everything, and that it is secret.
fn count(pen: &mut Pen<'_>, rect: Rect, towns: &[MunicipalityView]) {
    let p = pen.palette();
    pen.slot("count", rect);
    let asked = towns.iter().filter(|t| t.ready.iter().any(|r| *r != Readiness::Idle)).count();
    let done = towns.iter().filter(|t| is_in(t.ready)).count();
    let figure = done.to_string();
    let size = pen.size(Voice::Figure, 0);
    let base = rect.top() + size * 0.78;
    pen.line(&figure, Voice::Figure, (rect.left(), base), Align::Left, p.ink);
    let left = rect.left() + pen.wide(&figure, Voice::Figure) + 22.0;
    let words = pen.told(pen.ctx.say_number("bord-klaar", "alle", asked as i64));
    let beside = Rect::from_min_max(pos2(left, rect.top() + 30.0), pos2(rect.right(), base + 24.0));
    pen.block(&words, Voice::Head, beside, (p.ink, p.table));
    let line = base + 46.0;
    pen.rect(Rect::from_min_max(pos2(rect.left(), line), pos2(rect.right(), line + 3.0)), 0.0, p.line);
    let secret = pen.say("bord-geheim");
    let below = Rect::from_min_max(pos2(rect.left(), line + 24.0), rect.max);
    pen.block(&secret, Voice::Name, below, (p.ink, p.table));
}

/// A card: face down once it is in, else an empty place.
fn card(pen: &mut Pen<'_>, rect: Rect, m: MunIx, ready: [Readiness; 3]) {
    let p = pen.palette();
    let radius = (rect.width() * 0.42).min(62.0);
    let mark = pos2(rect.center().x, rect.top() + 26.0 + radius);
    let idle = ready.iter().all(|r| *r == Readiness::Idle);
    if is_in(ready) {
        let edge = face(pen, rect, m, (mark, radius), false);
        pen.disc(mark + vec2(0.0, 6.0), radius, edge);
    } else {
        pen.rect(rect, 18.0, p.well);
        if !idle {
            let mut ring = outline(rect.shrink(2.0), 18.0);
            ring.extend(ring.first().copied());
            pen.fill(p.line_strong, |f| dashes(f, &ring, (14.0, 12.0), 4.0));
        }
    }
    if idle {
        pen.token(m, mark, radius);
        return;
    }
    pen.disc(mark, radius, LIGHT.paper);
    bench_arcs(pen, mark, radius, ready);
    pen.mark(m, mark, radius * 0.72);
}

/// The face of a card in the colour and the pattern of a municipality, round its mark; gives the colour of its edge.
fn face(pen: &mut Pen<'_>, rect: Rect, m: MunIx, (mark, radius): (Pos2, f32), rest: bool) -> Rgb {
    let field = pen.ctx.field(m);
    let card = pen.ctx.theme.card(field, rest);
    pen.rect(rect, 18.0, card.rim.unwrap_or(card.fill));
    pen.rect(rect.shrink(3.0), 16.0, card.fill);
    let ring = outline(rect, 18.0);
    let ground = Ground { ring: &ring, token: spot(mark.x, mark.y), token_radius: f64::from(radius), scale: 0.85 };
    let pattern = weave(field.pattern, &ground);
    pen.fill(card.pattern, |f| *f = pattern);
    card.edge
}

/// The barrier: two posts, a bar of ink and paper, a lock; open it stands up at its left post.
fn gate(pen: &mut Pen<'_>, layout: &Layout, is_shut: bool) {
    let (left, right) = (layout.margin - 10.0, layout.width - layout.margin + 10.0);
    let p = pen.palette();
    for x in [left - 32.0, right - 4.0] {
        pen.rect(Rect::from_min_max(pos2(x, 712.0), pos2(x + 36.0, 846.0)), 6.0, p.ink);
        pen.rect(Rect::from_min_max(pos2(x + 3.0, 715.0), pos2(x + 33.0, 843.0)), 4.0, LIGHT.ink);
    }
    if !is_shut {
        return;
    }
    let bar = Rect::from_min_max(pos2(left, BAR.0), pos2(right, BAR.1));
    pen.rect(bar.expand(2.0), 9.0, p.ink);
    pen.rect(bar, 8.0, LIGHT.ink);
    stripes(pen, bar.shrink2(vec2(8.0, 5.0)));
    let centre = bar.center();
    pen.disc(centre, 52.0, LIGHT.ink);
    pen.disc(centre, 47.0, LIGHT.heed);
    pen.icon(Icon::Lock, centre - vec2(0.0, 2.0), 54.0, LIGHT.on_heed, LIGHT.heed);
}

/// Slanting stripes of paper from end to end.
fn stripes(pen: &mut Pen<'_>, inner: Rect) {
    let (step, slant) = (46.0, 28.0);
    pen.fill(LIGHT.paper, |f| {
        let mut x = inner.left() - step;
        while x < inner.right() {
            let stripe = [
                spot(x + slant, inner.top()),
                spot(x + slant + step * 0.5, inner.top()),
                spot(x + step * 0.5, inner.bottom()),
                spot(x, inner.bottom()),
            ];
            let cut = clip(&stripe, spot(1.0, 0.0), inner.right().into());
            f.polygon(&clip(&cut, spot(-1.0, 0.0), f64::from(-inner.left())));
            x += step;
        }
    });
}
