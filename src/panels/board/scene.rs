//! A picture of the board before anything draws it: shapes and words in boxes that have names. A test reads the boxes; a
//! shell draws shapes first and words over them.

use crate::map::{Flat, Point};
use crate::theme::Rgb;
use crate::theme::board::{ABOVE, BELOW, Voice};
use egui::{Rect, pos2, vec2};

/// The whole picture, in canvas px; 1080 high.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scene {
    /// Width of the canvas.
    pub width: f32,
    /// What lies at the left and right beyond the canvas, where the screen is wider.
    pub bleed: f32,
    /// Boxes that may not touch each other.
    pub slots: Vec<Slot>,
    /// Back to front.
    pub shapes: Vec<Shape>,
    /// In front of all shapes.
    pub words: Vec<Word>,
}

/// A named box.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot {
    /// What stands in it.
    pub name: &'static str,
    /// Where.
    pub rect: Rect,
}

/// A shape in one colour.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// Number of its box.
    pub slot: usize,
    /// Triangles.
    pub flat: Flat,
    /// Colour.
    pub colour: Rgb,
}

/// One line of words.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    /// Number of its box.
    pub slot: usize,
    /// The words.
    pub text: String,
    /// Style.
    pub voice: Voice,
    /// Size in canvas px.
    pub size: f32,
    /// Left end.
    pub left: f32,
    /// The line that the letters stand on.
    pub baseline: f32,
    /// Width as measured.
    pub width: f32,
    /// Colour.
    pub colour: Rgb,
    /// What it stands on.
    pub ground: Rgb,
}

impl Word {
    /// What it covers, ascenders and descenders included.
    pub fn rect(&self) -> Rect {
        let top = self.baseline - ABOVE * self.size;
        Rect::from_min_size(pos2(self.left, top), vec2(self.width, (ABOVE + BELOW) * self.size))
    }
}

impl Shape {
    /// What it covers.
    pub fn rect(&self) -> Rect {
        self.flat.points.iter().fold(Rect::NOTHING, |rect, [x, y]| {
            let mut rect = rect;
            rect.extend_with(pos2(*x, *y));
            rect
        })
    }
}

/// A point of the map from a place on the canvas.
pub fn spot(x: f32, y: f32) -> Point {
    crate::map::geometry::point(f64::from(x), f64::from(y))
}

/// A line of dashes, evenly spread from end to end.
pub fn dashes(flat: &mut Flat, line: &[Point], (dash, gap): (f32, f32), width: f32) {
    use crate::map::geometry::{along, length};
    let all = length(line);
    let count = (all / f64::from(dash + gap)).round().max(1.0);
    for k in 0..count as u32 {
        let from = all / count * f64::from(k);
        let part: Vec<Point> = (0..=6).map(|s| along(line, from + f64::from(dash) * f64::from(s) / 6.0)).collect();
        flat.line(&part, f64::from(width), false);
    }
}
