//! Before the game begins: how to come in, for the whole hall. The code in capitals, the picture to photograph, the address,
//! and how many are in.

use super::layout::{HERO, Layout, SENTENCE};
use super::pen::{Align, Letters, Pen};
use super::scene::Scene;
use crate::panels::PanelContext;
use crate::rules::line::FactValue;
use crate::session::{Qr, WayIn};
use crate::theme::Icon;
use crate::theme::board::{CAPITAL, Voice};
use crate::theme::palette::LIGHT;
use crate::theme::size::height;
use egui::{Rect, pos2, vec2};

/// Squares of quiet around the picture: phones need them.
const QUIET: f32 = 4.0;

/// The picture of the way in, on a canvas of this width and bleed.
pub fn door(
    ctx: &PanelContext<'_>,
    letters: &Letters,
    way: &WayIn,
    people: usize,
    (width, bleed): (f32, f32),
    tweak: fn(String) -> String,
) -> Scene {
    let layout = Layout::of(width);
    let mut pen = Pen::new(ctx, letters, (width, bleed), tweak);
    let p = pen.palette();
    let track = layout.track();
    pen.slot("track", track);
    let name = pen.told(ctx.level.level().name().to_owned());
    let at = (track.left(), track.center().y + CAPITAL * pen.size(Voice::Note, 0) / 2.0);
    pen.line_in(&name, Voice::Note, at, track.width(), (p.ink_soft, p.table), Align::Left);
    pen.slot("hero", layout.hero());
    let word = pen.say("bord-held-deur");
    pen.line_in(&word, Voice::Hero, (layout.margin - 4.0, HERO), layout.hero().width(), (p.ink, p.table), Align::Left);
    let how = layout.words(SENTENCE, 560.0);
    pen.slot("sentence", how);
    let words = pen.say("bord-taak-deur");
    pen.block(&words, Voice::Line, how, (p.ink, p.table));
    let code = layout.words(572.0, 744.0);
    pen.slot("code", code);
    let at = (code.left() - 4.0, code.bottom() - 28.0);
    pen.line_in(&spaced(&way.code), Voice::Hero, at, code.width(), (p.ink, p.table), Align::Left);
    let address = layout.words(756.0, 844.0);
    pen.slot("address", address);
    let words = way.addresses.first().map_or_else(String::new, |first| plain(first));
    let at = (address.left(), address.center().y + CAPITAL * pen.size(Voice::Name, 0) / 2.0);
    pen.line_in(&words, Voice::Name, at, address.width(), (p.ink, p.table), Align::Left);
    let stage = layout.stage();
    pen.slot("stage", stage);
    picture(&mut pen, &way.picture, stage);
    let strip = layout.strip();
    pen.slot("people", strip);
    let many = pen.told(ctx.say_with("bord-stoelen-bezet", &[("aantal", FactValue::Number(people as i64))]));
    let side = 56.0;
    pen.icon(Icon::Person, pos2(strip.left() + side / 2.0, strip.center().y), side, p.ink, p.table);
    let at = (strip.left() + side + 20.0, strip.center().y + CAPITAL * pen.size(Voice::Name, 0) / 2.0);
    pen.line_in(&many, Voice::Name, at, strip.width() - side - 20.0, (p.ink, p.table), Align::Left);
    let band = layout.band();
    pen.slot("band", band);
    pen.rect(band.expand2(vec2(bleed, 0.0)), 0.0, p.band);
    let words = pen.say("bord-geen-naam");
    let at = (layout.margin, band.center().y + CAPITAL * pen.size(Voice::Note, 0) / 2.0);
    pen.line_in(&words, Voice::Note, at, band.width() - 2.0 * layout.margin, (p.on_band, p.band), Align::Left);
    pen.scene
}

/// The letters of a code with air between them.
fn spaced(code: &str) -> String {
    code.chars().map(String::from).collect::<Vec<_>>().join(" ")
}

/// An address as one types it: without what a browser adds by itself.
fn plain(address: &str) -> String {
    let address = address.strip_prefix("http://").unwrap_or(address);
    address.strip_prefix("https://").unwrap_or(address).trim_end_matches('/').to_owned()
}

/// The picture to photograph, dark on light in every theme.
fn picture(pen: &mut Pen<'_>, qr: &Qr, stage: Rect) {
    if qr.side == 0 {
        return;
    }
    let side = stage.width().min(stage.height()) - 40.0;
    let square = (side / (qr.side as f32 + 2.0 * QUIET)).floor();
    let paper = Rect::from_center_size(stage.center(), vec2(1.0, 1.0) * square * (qr.side as f32 + 2.0 * QUIET));
    pen.rect(paper.translate(vec2(0.0, height::HELD)), 14.0, pen.palette().paper_edge);
    pen.rect(paper, 14.0, LIGHT.paper);
    let first = paper.min + vec2(QUIET, QUIET) * square;
    for row in 0..qr.side {
        let dark = |column: usize| qr.dark[row * qr.side + column];
        let mut column = 0;
        while column < qr.side {
            let from = column;
            while column < qr.side && dark(column) {
                column += 1;
            }
            if column > from {
                // Dark squares side by side are one bar: no hair of light between them.
                let at = first + vec2(from as f32, row as f32) * square;
                let bar = Rect::from_min_size(at, vec2((column - from) as f32 * square, square + 0.5));
                pen.rect(bar, 0.0, LIGHT.ink);
            }
            column += 1;
        }
    }
}
