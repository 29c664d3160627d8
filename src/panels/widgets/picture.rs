//! Icons, tokens and marks for egui, from the same data as the meshes of the board.

use crate::map::flat::{Flat, part_line};
use crate::panels::PanelContext;
use crate::rules::ids::MunIx;
use crate::theme::icon::{BOLD, GRID, Ink, STROKE};
use crate::theme::letter::Letter;
use crate::theme::size::token;
use crate::theme::{Icon, Rgb};
use egui::epaint::{Mesh, PathShape, PathStroke, Vertex, WHITE_UV};
use egui::{Align2, Color32, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, Vec2, pos2, vec2};

/// Draws an icon into a square.
pub fn icon(painter: &Painter, icon: Icon, square: Rect, ink: Rgb, ground: Rgb) {
    let scale = square.width() / GRID;
    for part in icon.parts() {
        let (how, line, closed) = part_line(part);
        let points: Vec<Pos2> =
            line.iter().map(|p| square.min + vec2(p.x as f32 * scale, p.y as f32 * scale)).collect();
        let colour = if how == Ink::Cut { ground } else { ink }.egui();
        match (how, closed) {
            (Ink::Fill | Ink::Cut, true) => fill(painter, &line, square.min, scale, points, colour),
            (Ink::Bold, _) => trace(painter, points, closed, BOLD * scale, colour),
            (Ink::Stroke | Ink::Fill | Ink::Cut, _) => trace(painter, points, closed, STROKE * scale, colour),
        }
    }
}

/// A line with round ends.
fn trace(painter: &Painter, points: Vec<Pos2>, closed: bool, width: f32, colour: Color32) {
    if !closed {
        for end in points.iter().copied() {
            painter.circle_filled(end, width / 2.0, colour);
        }
    }
    painter.add(PathShape { points, closed, fill: Color32::TRANSPARENT, stroke: PathStroke::new(width, colour) });
}

/// A solid, also one with bays: triangles, and a hair line that softens its edge.
fn fill(painter: &Painter, line: &[crate::map::Point], origin: Pos2, scale: f32, outline: Vec<Pos2>, colour: Color32) {
    let mut flat = Flat::new();
    flat.polygon(line);
    painter.add(mesh(&flat, origin, scale, colour));
    painter.add(Shape::closed_line(outline, Stroke::new(0.8, colour)));
}

/// Triangles as an egui mesh.
pub fn mesh(flat: &Flat, origin: Pos2, scale: f32, colour: Color32) -> Shape {
    let vertices = flat
        .points
        .iter()
        .map(|[x, y]| Vertex { pos: origin + vec2(x * scale, y * scale), uv: WHITE_UV, color: colour })
        .collect();
    Shape::mesh(Mesh { indices: flat.triangles.clone(), vertices, ..Mesh::default() })
}

/// Takes room for an icon and draws it. It says nothing to a screen reader: the word beside it does.
pub fn icon_in(ui: &mut Ui, which: Icon, side: f32, ink: Rgb, ground: Rgb) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    icon(ui.painter(), which, rect, ink, ground);
}

/// Draws the token of a municipality: its card, a paper heart, two letters.
pub fn token(painter: &Painter, ctx: &PanelContext<'_>, m: MunIx, centre: Pos2, radius: f32) {
    let card = ctx.theme.card(ctx.field(m), false);
    painter.circle_filled(centre + vec2(0.0, radius * token::EDGE), radius, card.edge.egui());
    painter.circle_filled(centre, radius, card.fill.egui());
    if let Some(rim) = card.rim {
        painter.circle_stroke(centre, radius, Stroke::new(1.5, rim.egui()));
    }
    let heart = radius * token::HEART;
    let light = crate::theme::palette::LIGHT;
    painter.circle_filled(centre, heart, light.paper.egui());
    let galley = painter.layout_no_wrap(ctx.mark(m).to_owned(), Letter::Mark.sized(heart * 1.0), light.ink.egui());
    let at = Align2::CENTER_CENTER.align_size_within_rect(galley.size(), Rect::from_center_size(centre, Vec2::ZERO));
    painter.galley(at.min, galley, Color32::PLACEHOLDER);
}

/// Takes room for a token and draws it.
pub fn token_in(ui: &mut Ui, ctx: &PanelContext<'_>, m: MunIx, radius: f32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(radius * 2.0 + 3.0), Sense::hover());
    token(ui.painter(), ctx, m, rect.center(), radius);
}

/// A disc with an icon in it: a verdict or an answer.
pub fn badge(painter: &Painter, which: Icon, centre: Pos2, radius: f32, disc: Rgb, ink: Rgb) {
    painter.circle_filled(centre, radius, disc.egui());
    let side = radius * 1.25;
    icon(painter, which, Rect::from_center_size(centre, Vec2::splat(side)), ink, disc);
}

/// Takes room for a badge and draws it.
pub fn badge_in(ui: &mut Ui, which: Icon, radius: f32, disc: Rgb, ink: Rgb) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(radius * 2.0), Sense::hover());
    badge(ui.painter(), which, rect.center(), radius, disc, ink);
}

/// The logo: a ring of five places with open seams.
pub fn logo(painter: &Painter, square: Rect, ink: Rgb) {
    let (centre, radius) = (square.center(), square.width() * 0.37);
    for k in 0..5 {
        let mid = -std::f32::consts::FRAC_PI_2 + std::f32::consts::TAU * k as f32 / 5.0;
        let points: Vec<Pos2> = (0..=10)
            .map(|s| {
                let angle = mid + (s as f32 / 10.0 - 0.5) * 0.86;
                pos2(centre.x + radius * angle.cos(), centre.y + radius * angle.sin())
            })
            .collect();
        painter.add(Shape::line(points, Stroke::new(square.width() * 0.2, ink.egui())));
    }
}
