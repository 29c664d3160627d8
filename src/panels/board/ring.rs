//! *Together*: a ring of places round the dossiers of this round. The chair that proposed is pulled up to the table; an
//! answer lies as a disc on its placemat.

use super::layout::Layout;
use super::pen::Pen;
use super::scene::spot;
use super::{Land, Shown};
use crate::facts::{Topic, reply_icon};
use crate::map::Flat;
use crate::map::Point;
use crate::map::table::{Place, lay_table};
use crate::map::weave::{Ground, weave};
use crate::rules::ids::{IssueIx, MunIx};
use crate::rules::view::{PackageView, View};
use crate::theme::Icon;
use crate::theme::board::{CAPITAL, Voice};
use crate::theme::palette::LIGHT;
use crate::theme::size::{height, round_table};
use egui::{Pos2, Rect, pos2, vec2};

/// The table on the stage.
pub(super) fn stage(pen: &mut Pen<'_>, layout: &Layout, shown: &Shown<'_>) {
    let stage = layout.stage();
    pen.slot("stage", stage);
    let order = shown.land.round();
    let table = lay_table(order.len());
    let centre = stage.center();
    let scale = (stage.width().min(stage.height()) / 2.0 - height::LYING) / table.radius as f32;
    let seen = Seen { centre, scale };
    let package = shown.view.packages.last();
    for (place, m) in table.places.iter().zip(&order) {
        seen.place(pen, place, *m, package);
        seen.chair(pen, place, *m, table.chair_radius, package.is_some_and(|p| p.by == *m));
    }
    let heart = table.heart as f32 * scale;
    heart_of(pen, centre, heart, shown.view);
}

/// The table before anybody sits at it: the chairs come one after the other, and a chair in the heart.
pub(super) fn seats(pen: &mut Pen<'_>, layout: &Layout, land: &Land, gone: f32) {
    let stage = layout.stage();
    pen.slot("stage", stage);
    let order = land.round();
    let table = lay_table(order.len());
    let centre = stage.center();
    let scale = (stage.width().min(stage.height()) / 2.0 - height::LYING) / table.radius as f32;
    let seen = Seen { centre, scale };
    let there = (gone * order.len() as f32).round() as usize;
    for (k, (place, m)) in table.places.iter().zip(&order).enumerate() {
        seen.place(pen, place, *m, None);
        if k < there {
            seen.chair(pen, place, *m, table.chair_radius, false);
        }
    }
    let p = pen.palette();
    let heart = table.heart as f32 * scale;
    pen.disc(centre + vec2(0.0, height::LYING), heart, p.paper_edge);
    pen.disc(centre, heart, p.paper);
    pen.icon(Icon::Chair, centre, heart, p.ink, p.paper);
}

/// Where the table stands and how large it is.
struct Seen {
    centre: Pos2,
    scale: f32,
}

impl Seen {
    fn at(&self, p: Point) -> Point {
        p * f64::from(self.scale) + spot(self.centre.x, self.centre.y)
    }

    fn pos(&self, p: Point) -> Pos2 {
        let p = self.at(p);
        pos2(p.x as f32, p.y as f32)
    }

    /// The placemat of a municipality, with its answer.
    fn place(&self, pen: &mut Pen<'_>, place: &Place, m: MunIx, package: Option<&PackageView>) {
        let field = pen.ctx.field(m);
        let card = pen.ctx.theme.card(field, false);
        let ring: Vec<Point> = place.placemat.iter().map(|p| self.at(*p)).collect();
        let by = spot(0.0, height::LYING * self.scale);
        pen.fill(card.edge, |f| {
            let below: Vec<Point> = ring.iter().map(|p| *p + by).collect();
            f.polygon(&below);
        });
        pen.fill(card.fill, |f| {
            f.polygon(&ring);
        });
        let answer = self.pos(place.answer);
        let sign = package.and_then(|p| sign_of(p, m));
        let radius = 38.0 * self.scale;
        let token_radius = if sign.is_some() { f64::from(radius) } else { 0.0 };
        let ground = Ground { ring: &ring, token: spot(answer.x, answer.y), token_radius, scale: 0.8 };
        let pattern: Flat = weave(field.pattern, &ground);
        pen.fill(card.pattern, |f| *f = pattern);
        if let Some(rim) = card.rim {
            pen.fill(rim, |f| {
                f.line(&ring, 3.0, true);
            });
        }
        if let Some(icon) = sign {
            pen.disc(answer + vec2(0.0, 5.0), radius, card.edge);
            pen.disc(answer, radius, LIGHT.paper);
            pen.icon(icon, answer, radius * 1.15, LIGHT.ink, LIGHT.paper);
        }
    }

    /// A chair at its place; pulled up where its municipality proposed.
    fn chair(&self, pen: &mut Pen<'_>, place: &Place, m: MunIx, radius: f64, proposes: bool) {
        let radius = radius as f32 * self.scale;
        let chair = self.pos(place.chair);
        let back = radius + (round_table::BACKREST_OFFSET + if proposes { 4.0 } else { 0.0 }) * self.scale;
        let half = f64::from(round_table::BACKREST_HALF_ANGLE).to_radians();
        let width = f64::from(round_table::BACKREST_WIDTH * self.scale);
        let card = pen.ctx.theme.card(pen.ctx.field(m), false);
        for (colour, down) in [(card.edge, 5.0), (card.rim.unwrap_or(card.fill), 0.0)] {
            let at = spot(chair.x, chair.y + down * self.scale);
            pen.fill(colour, |f| {
                f.arc(at, back.into(), place.bearing - half, place.bearing + half, width);
            });
        }
        pen.token(m, chair, radius);
    }
}

/// The sign on a placemat: who tabled it, who waits, who answered, and what, once the room may know.
fn sign_of(package: &PackageView, m: MunIx) -> Option<Icon> {
    if package.by == m {
        return Some(Icon::Stamp);
    }
    let (_, answer) = package.answers.iter().find(|(who, _)| *who == m)?;
    match answer {
        None => None,
        Some(None) => Some(Icon::Lock),
        Some(Some(reply)) => Some(reply_icon(reply)),
    }
}

/// The heart of the table: paper, with the dossiers of this round on it.
fn heart_of(pen: &mut Pen<'_>, centre: Pos2, radius: f32, view: &View) {
    let p = pen.palette();
    pen.disc(centre + vec2(0.0, height::LYING), radius, p.paper_edge);
    pen.disc(centre, radius, p.paper);
    let issues: Vec<IssueIx> = view.issues.iter().filter(|i| i.open).map(|i| i.issue).collect();
    let open = pen.ctx.topics(&issues, 2);
    let n = open.len().max(1) as f32;
    let step = (radius * 1.5 / n).min(118.0);
    let tall = (step - 20.0).min(76.0);
    let far = (n - 1.0) / 2.0 * step + tall / 2.0 + 8.0;
    let half = ((radius * radius - far * far).max(0.0).sqrt() - 4.0).min(radius * 0.84);
    let words: Vec<String> = open.iter().map(|topic| pen.told(topic.word.clone())).collect();
    let most = half * 2.0 - 22.0;
    let sizes = words.iter().map(|w| pen.fit_line(w, Voice::Head, most));
    let size = sizes.fold(tall * 0.78, f32::min);
    for ((k, topic), words) in open.iter().enumerate().zip(words) {
        let y = centre.y + (k as f32 - (n - 1.0) / 2.0) * step;
        dossier(
            pen,
            Rect::from_center_size(pos2(centre.x, y + 6.0), vec2(half * 2.0, tall)),
            topic,
            view,
            (&words, size),
        );
    }
}

/// A dossier: a folder with a tab; stamped once the table agreed, opened while it lies in the package.
fn dossier(pen: &mut Pen<'_>, rect: Rect, topic: &Topic, view: &View, (words, size): (&str, f32)) {
    let p = pen.palette();
    let in_package = view.packages.last().is_some_and(|k| k.options.iter().any(|(i, _)| topic.issues.contains(i)));
    let agreed = |issue: &IssueIx| view.issues.iter().any(|i| i.issue == *issue && i.agreed);
    let (face, edge) = if in_package { (p.heed, p.on_heed) } else { (p.well, p.line_strong) };
    let ink = if in_package { p.on_heed } else { p.ink };
    let tab = Rect::from_min_size(rect.left_top() + vec2(14.0, -10.0), vec2(rect.width() * 0.34, 26.0));
    pen.rect(rect.translate(vec2(0.0, 6.0)), 8.0, edge);
    pen.rect(tab, 8.0, edge);
    pen.rect(tab.shrink2(vec2(2.5, 2.5)), 6.0, face);
    pen.rect(rect, 8.0, edge);
    pen.rect(rect.shrink(2.5), 6.0, face);
    let at = (rect.center().x, rect.center().y + CAPITAL * size / 2.0);
    pen.sized(words, Voice::Head, size, at, (ink, face));
    if topic.issues.iter().all(agreed) {
        pen.sign(Icon::Tick, rect.right_top() - vec2(20.0, 2.0), 20.0);
    }
}
