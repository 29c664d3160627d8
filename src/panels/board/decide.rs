//! *Decide*: answers lie face down in a row behind a barrier. That somebody answered is seen; what, only once the gate opens.

use super::Shown;
use super::column::sentence;
use super::islands::bench_arcs;
use super::layout::{Layout, SENTENCE};
use super::pen::{Align, Pen, outline};
use super::scene::{dashes, spot};
use crate::map::weave::{Ground, weave};
use crate::rules::ids::MunIx;
use crate::rules::line::FactValue;
use crate::rules::view::{MunicipalityView, Readiness};
use crate::theme::Icon;
use crate::theme::board::Voice;
use crate::theme::palette::LIGHT;
use egui::{Rect, pos2, vec2};

/// Where the cards begin and end.
const CARDS: (f32, f32) = (536.0, 790.0);
/// The bar of the gate.
const BAR: (f32, f32) = (752.0, 794.0);

/// The whole stage.
pub(super) fn stage(pen: &mut Pen<'_>, layout: &Layout, shown: &Shown<'_>) {
    let view = shown.view;
    let right = layout.width - layout.margin;
    let split = pen.between(1270.0, 890.0);
    sentence(pen, view, Rect::from_min_max(pos2(layout.margin, SENTENCE - 10.0), pos2(split - 40.0, 522.0)));
    count(pen, Rect::from_min_max(pos2(split, 76.0), pos2(right, 522.0)), &view.municipalities);
    let stage = Rect::from_min_max(pos2(layout.margin - 50.0, 528.0), pos2(right + 50.0, 846.0));
    pen.slot("stage", stage);
    let order = shown.land.round();
    let step = (right - layout.margin) / order.len().max(1) as f32;
    let wide = (step - pen.between(20.0, 12.0)).min(190.0);
    for (k, m) in order.into_iter().enumerate() {
        let middle = layout.margin + step * (k as f32 + 0.5);
        let rect = Rect::from_min_max(pos2(middle - wide / 2.0, CARDS.0), pos2(middle + wide / 2.0, CARDS.1));
        if let Some(town) = view.municipalities.get(usize::from(m.0)) {
            card(pen, rect, m, town.ready);
        }
    }
    gate(pen, layout.margin - 10.0, right + 10.0);
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
    let base = rect.top() + size * 0.70;
    pen.line(&figure, Voice::Figure, (rect.left() - 8.0, base), Align::Left, p.ink);
    let left = rect.left() + pen.wide(&figure, Voice::Figure) + 22.0;
    let words = pen.told(pen.ctx.say_with("bord-klaar", &[("alle", FactValue::Number(asked as i64))]));
    let beside = Rect::from_min_max(pos2(left, rect.top() + 16.0), pos2(rect.right(), base + 24.0));
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
        let field = pen.ctx.field(m);
        let card = pen.ctx.theme.card(field, false);
        pen.rect(rect, 18.0, card.rim.unwrap_or(card.fill));
        pen.rect(rect.shrink(3.0), 16.0, card.fill);
        let ring = outline(rect, 18.0);
        let ground = Ground { ring: &ring, token: spot(mark.x, mark.y), token_radius: f64::from(radius), scale: 0.85 };
        let pattern = weave(field.pattern, &ground);
        pen.fill(card.pattern, |f| *f = pattern);
        pen.disc(mark + vec2(0.0, 6.0), radius, card.edge);
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

/// The barrier: two posts, a bar of ink and paper, a lock.
fn gate(pen: &mut Pen<'_>, left: f32, right: f32) {
    let bar = Rect::from_min_max(pos2(left, BAR.0), pos2(right, BAR.1));
    pen.rect(bar, 8.0, LIGHT.ink);
    let inner = bar.shrink2(vec2(8.0, 5.0));
    let (step, slant) = (46.0, 28.0);
    pen.fill(LIGHT.paper, |f| {
        let mut x = inner.left();
        while x + step * 0.5 + slant <= inner.right() {
            f.polygon(&[
                spot(x + slant, inner.top()),
                spot(x + slant + step * 0.5, inner.top()),
                spot(x + step * 0.5, inner.bottom()),
                spot(x, inner.bottom()),
            ]);
            x += step;
        }
    });
    for x in [left - 32.0, right - 4.0] {
        pen.rect(Rect::from_min_max(pos2(x, 712.0), pos2(x + 36.0, 846.0)), 6.0, LIGHT.ink);
    }
    let centre = bar.center();
    pen.disc(centre, 52.0, LIGHT.ink);
    pen.disc(centre, 47.0, LIGHT.heed);
    pen.icon(Icon::Lock, centre - vec2(0.0, 2.0), 54.0, LIGHT.on_heed, LIGHT.heed);
}
