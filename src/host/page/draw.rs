//! Signs and fields as SVG, from the same data as the board and the panels: icons, the token of a municipality, the strip of
//! its field above a page, and a gauge.

use crate::facts::Speaker;
use crate::map::flat::part_line;
use crate::rules::because::Meter;
use crate::rules::ids::MunIx;
use crate::theme::Icon;
use crate::theme::icon::{BOLD, Ink, STROKE};
use crate::theme::pattern::{Motif, Weave};
use maud::{Markup, PreEscaped, html};
use std::fmt::Write as _;

/// The icons that pages use, each once in the page, by the name under which it is used.
const SPRITE: [(Icon, &str); 8] = [
    (Icon::Tick, "ja"),
    (Icon::Half, "half"),
    (Icon::Swap, "wissel"),
    (Icon::Cross, "nee"),
    (Icon::Wait, "wacht"),
    (Icon::Lock, "slot"),
    (Icon::Hourglass, "tijd"),
    (Icon::Hand, "hand"),
];

/// A sign beside a word. It says nothing to a screen reader: the word does.
pub fn sign(icon: Icon) -> Markup {
    let name = SPRITE.iter().find(|(known, _)| *known == icon).map_or("wacht", |(_, name)| *name);
    html! { svg.i aria-hidden="true" { use href=(format!("#i-{name}")) {} } }
}

/// All icons, hidden, once per page; the last only where hands are shown.
pub fn sprite(hands: bool) -> Markup {
    let mut out = String::from("<svg width=\"0\" height=\"0\" class=\"sprite\" aria-hidden=\"true\"><defs>");
    for (icon, name) in SPRITE.into_iter().filter(|(icon, _)| hands || *icon != Icon::Hand) {
        let _ = write!(out, "<symbol id=\"i-{name}\" viewBox=\"0 0 24 24\">");
        for part in icon.parts() {
            drawn(&mut out, part);
        }
        out.push_str("</symbol>");
    }
    out.push_str("</defs></svg>");
    PreEscaped(out)
}

/// One part of an icon: circles as circles, the rest as paths.
fn drawn(out: &mut String, part: &crate::theme::icon::Part) {
    use crate::theme::icon::Part;
    let paint = |ink: Ink| match ink {
        Ink::Fill => "fill=\"currentColor\"".to_owned(),
        Ink::Cut => "fill=\"none\" stroke=\"var(--paper)\" stroke-width=\"2\" stroke-linecap=\"round\"".to_owned(),
        Ink::Stroke | Ink::Bold => {
            let width = if ink == Ink::Bold { BOLD } else { STROKE };
            format!("fill=\"none\" stroke=\"currentColor\" stroke-width=\"{width}\" stroke-linecap=\"round\"")
        }
    };
    match part {
        Part::Circle { ink, x, y, r } => {
            let _ = write!(out, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" {}/>", paint(*ink));
        }
        Part::Rect { ink, x, y, w, h, r } => {
            let _ = write!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" rx=\"{r}\" {}/>", paint(*ink));
        }
        other => {
            let (ink, line, closed) = part_line(other);
            let step = if line.len() > 24 { line.len() / 12 } else { 1 };
            let last = line.len() - 1;
            let mut d = String::new();
            for (k, p) in line.iter().enumerate().filter(|(k, _)| k % step == 0 || *k == last) {
                let _ = write!(d, "{}{} {}", if k == 0 { 'M' } else { 'L' }, tenth(p.x), tenth(p.y));
            }
            let end = if closed { "Z" } else { "" };
            let _ = write!(out, "<path d=\"{d}{end}\" {}/>", paint(ink));
        }
    }
}

/// A length with one decimal, and none where it is whole.
fn tenth(x: f64) -> String {
    let text = format!("{x:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// The token of a municipality: two letters on paper in a disc of its field. The name stands beside it.
pub fn token(ctx: &Speaker<'_>, m: MunIx) -> Markup {
    html! { span class=(format!("t m{}", m.0)) aria-hidden="true" { (ctx.mark(m)) } }
}

/// The colours of every municipality, as classes.
pub fn colours(ctx: &Speaker<'_>) -> String {
    let mut css = String::new();
    for k in 0..ctx.level.towns() {
        let field = ctx.field(MunIx(k as u8));
        let _ = write!(css, ".m{k}{{border-color:{};box-shadow:0 2px {}}}", hex(field.fill), hex(field.edge));
    }
    css
}

/// A colour as CSS writes it.
pub fn hex(colour: crate::theme::Rgb) -> String {
    format!("#{:02x}{:02x}{:02x}", colour.r, colour.g, colour.b)
}

/// The strip of a field above a page, with the token half over it; for a chair of the region without field.
pub fn strip(ctx: &Speaker<'_>, m: Option<MunIx>) -> Markup {
    let Some(m) = m else { return html! { div.strip {} } };
    let field = ctx.field(m);
    let (fill, ink) = (hex(field.fill), hex(field.pattern_ink));
    html! {
        div.strip {
            svg aria-hidden="true" width="100%" height="100%" {
                defs { (pattern(field.pattern.weave(), &ink)) }
                rect width="100%" height="100%" fill=(fill) {}
                rect width="100%" height="100%" fill="url(#veld)" {}
            }
            (token(ctx, m))
        }
    }
}

/// The pattern of a field as an SVG pattern: lines turned, motifs on two places of a tile.
fn pattern(weave: Weave, ink: &str) -> Markup {
    let (w, h, turn, shapes) = match weave {
        Weave::Lines { angles, step, offsets, width } => {
            let mut d = String::new();
            for offset in offsets {
                let _ = write!(d, "M0 {y}H{step}", y = (offset + step / 2.0).rem_euclid(step));
            }
            if angles.len() > 1 {
                let _ = write!(d, "M{x} 0V{step}", x = step / 2.0);
            }
            (step, step, angles.first().copied().unwrap_or(0.0), stroked(&d, ink, width))
        }
        Weave::Waves { step, amplitude, period, width } => {
            let (half, y) = (period / 2.0, step / 2.0);
            let d = format!("M0 {y}Q{} {} {half} {y}T{period} {y}", half / 2.0, y - amplitude * 2.0);
            (period, step, 0.0, stroked(&d, ink, width))
        }
        Weave::Bricks { row, length, width } => {
            let (h, half) = (row * 2.0, length / 2.0);
            let d = format!("M0 {width}H{length}M0 {y}H{length}M{half} {width}V{y}M{width} {y}V{h}", y = row + width);
            (length, h, 0.0, stroked(&d, ink, width))
        }
        Weave::Motif { dx, dy, shape } => {
            let at = |x: f32, y: f32| motif(shape, x, y, ink);
            let (x, y) = (dx / 4.0, dy / 2.0);
            (dx, dy * 2.0, 0.0, format!("{}{}", at(x, y), at(x + dx / 2.0, y + dy)))
        }
    };
    PreEscaped(format!(
        "<pattern id=\"veld\" width=\"{w}\" height=\"{h}\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"scale(.6) rotate({turn})\">{shapes}</pattern>"
    ))
}

fn stroked(d: &str, ink: &str, width: f32) -> String {
    format!("<path d=\"{d}\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"{width}\" stroke-linecap=\"round\"/>")
}

/// One shape of a pattern.
fn motif(shape: Motif, x: f32, y: f32, ink: &str) -> String {
    let disc = |x: f32, y: f32, r: f32| format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" fill=\"{ink}\"/>");
    match shape {
        Motif::Dot { r } => disc(x, y, r),
        Motif::Trefoil { r, spread } => {
            let (low, side) = (y + spread / 2.0, spread * 0.87);
            [disc(x, y - spread, r), disc(x - side, low, r), disc(x + side, low, r)].concat()
        }
        Motif::Ring { r, width } => {
            let at = format!("cx=\"{x}\" cy=\"{y}\" r=\"{r}\"");
            format!("<circle {at} fill=\"none\" stroke=\"{ink}\" stroke-width=\"{width}\"/>")
        }
        Motif::HalfRing { r, width } => {
            let r = r * 0.5;
            stroked(&format!("M{} {y}A{r} {r} 0 0 0 {} {y}", x - r, x + r), ink, width)
        }
        Motif::Chevron { half_width: w, half_height: h, width } => {
            stroked(&format!("M{} {}L{x} {}L{} {}", x - w, y + h, y - h, x + w, y + h), ink, width)
        }
        Motif::Dash { length, width } => {
            stroked(&format!("M{x} {}V{}", y - length / 2.0, y + length / 2.0), ink, width)
        }
        Motif::Plus { arm, width } => {
            stroked(&format!("M{} {y}H{}M{x} {}V{}", x - arm, x + arm, y - arm, y + arm), ink, width)
        }
        Motif::Diamond { half_width: w, half_height: h } => {
            let d = format!("M{} {y}L{x} {}L{} {y}L{x} {}Z", x - w, y - h, x + w, y + h);
            format!("<path d=\"{d}\" fill=\"{ink}\"/>")
        }
    }
}

/// A gauge lying down: water to the low end, paler water over the range, ink for the value, dots for before. Words beside it
/// say the same.
pub fn gauge(meter: &Meter) -> Markup {
    let at = |value: f64| tenth(value.clamp(0.0, 100.0));
    html! {
        svg.g viewBox="-2 0 104 14" preserveAspectRatio="none" aria-hidden="true" {
            rect.well y="2" width="100" height="10" {}
            rect.water y="2" width=(at(meter.low)) height="10" {}
            rect.pale x=(at(meter.low)) y="2" width=(at(meter.high - meter.low)) height="10" {}
            @if let Some(before) = meter.before {
                rect.before x=(at(before - 0.4)) y="0" width="0.8" height="14" {}
            }
            rect.level x=(at(meter.value - 0.8)) y="0" width="1.6" height="14" {}
        }
    }
}
