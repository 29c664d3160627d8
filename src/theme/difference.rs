//! How different two colours look (CIEDE2000), also to people who see no red, green or blue (Machado 2009, severity 1).

use super::Rgb;
use libm::{atan2, cos, exp, pow, sin, sqrt};

/// How somebody sees colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// All colours.
    Normal,
    /// No red.
    Protan,
    /// No green.
    Deutan,
    /// No blue.
    Tritan,
}

impl Sight {
    /// Every kind.
    pub const ALL: [Sight; 4] = [Sight::Normal, Sight::Protan, Sight::Deutan, Sight::Tritan];

    /// What becomes of linear light in these eyes.
    const fn matrix(self) -> [[f64; 3]; 3] {
        match self {
            Sight::Normal => [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
            Sight::Protan => [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
            Sight::Deutan => [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
            Sight::Tritan => [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        }
    }
}

/// The smallest difference between two colours over all kinds of sight.
pub fn worst_difference(a: Rgb, b: Rgb) -> f64 {
    Sight::ALL.into_iter().map(|sight| difference(a, b, sight)).fold(f64::INFINITY, f64::min)
}

/// Contrast between two colours as these eyes see them: WCAG 2.2, 1 to 21.
pub fn contrast_seen(a: Rgb, b: Rgb, sight: Sight) -> f64 {
    let luminance = |colour: Rgb| {
        let [r, g, b] = seen(colour, sight);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Difference between two colours, CIEDE2000.
pub fn difference(a: Rgb, b: Rgb, sight: Sight) -> f64 {
    ciede2000(lab(a, sight), lab(b, sight))
}

/// What these eyes see of a colour, in linear light.
fn seen(colour: Rgb, sight: Sight) -> [f64; 3] {
    let light = colour.linear();
    let row = |row: [f64; 3]| (row[0] * light[0] + row[1] * light[1] + row[2] * light[2]).clamp(0.0, 1.0);
    sight.matrix().map(row)
}

/// L*, a*, b* under D65.
fn lab(colour: Rgb, sight: Sight) -> [f64; 3] {
    let [r, g, b] = seen(colour, sight);
    let x = (0.412_456_4 * r + 0.357_576_1 * g + 0.180_437_5 * b) / 0.950_47;
    let y = 0.212_672_9 * r + 0.715_152_2 * g + 0.072_175_0 * b;
    let z = (0.019_333_9 * r + 0.119_192_0 * g + 0.950_304_1 * b) / 1.088_83;
    let f = |t: f64| if t > 0.008_856 { libm::cbrt(t) } else { 7.787 * t + 16.0 / 116.0 };
    [116.0 * f(y) - 16.0, 500.0 * (f(x) - f(y)), 200.0 * (f(y) - f(z))]
}

/// The formula of Sharma, Wu and Dalal (2005).
fn ciede2000([l1, a1, b1]: [f64; 3], [l2, a2, b2]: [f64; 3]) -> f64 {
    let mean_c = f64::midpoint(hypot(a1, b1), hypot(a2, b2));
    let c7 = pow(mean_c, 7.0);
    let g = 0.5 * (1.0 - sqrt(c7 / (c7 + pow(25.0, 7.0))));
    let (a1, a2) = (a1 * (1.0 + g), a2 * (1.0 + g));
    let (c1, c2) = (hypot(a1, b1), hypot(a2, b2));
    let (h1, h2) = (hue(a1, b1), hue(a2, b2));

    let turn = if c1 * c2 == 0.0 {
        0.0
    } else if (h2 - h1).abs() <= 180.0 {
        h2 - h1
    } else if h2 > h1 {
        h2 - h1 - 360.0
    } else {
        h2 - h1 + 360.0
    };
    let (dl, dc) = (l2 - l1, c2 - c1);
    let dh = 2.0 * sqrt(c1 * c2) * sin((turn / 2.0).to_radians());

    let (ml, mc) = (f64::midpoint(l1, l2), f64::midpoint(c1, c2));
    let mh = if c1 * c2 == 0.0 {
        h1 + h2
    } else if (h1 - h2).abs() <= 180.0 {
        f64::midpoint(h1, h2)
    } else if h1 + h2 < 360.0 {
        (h1 + h2 + 360.0) / 2.0
    } else {
        (h1 + h2 - 360.0) / 2.0
    };
    let cosd = |degrees: f64| cos(degrees.to_radians());
    let t = 1.0 - 0.17 * cosd(mh - 30.0) + 0.24 * cosd(2.0 * mh) + 0.32 * cosd(3.0 * mh + 6.0)
        - 0.20 * cosd(4.0 * mh - 63.0);
    let swing = 30.0 * exp(-pow((mh - 275.0) / 25.0, 2.0));
    let mc7 = pow(mc, 7.0);
    let rc = 2.0 * sqrt(mc7 / (mc7 + pow(25.0, 7.0)));
    let l50 = (ml - 50.0) * (ml - 50.0);
    let sl = 1.0 + 0.015 * l50 / sqrt(20.0 + l50);
    let sc = 1.0 + 0.045 * mc;
    let sh = 1.0 + 0.015 * mc * t;
    let rt = -sin((2.0 * swing).to_radians()) * rc;
    let (l, c, h) = (dl / sl, dc / sc, dh / sh);
    sqrt(l * l + c * c + h * h + rt * c * h)
}

fn hypot(a: f64, b: f64) -> f64 {
    sqrt(a * a + b * b)
}

fn hue(a: f64, b: f64) -> f64 {
    if a == 0.0 && b == 0.0 { 0.0 } else { (atan2(b, a).to_degrees() + 360.0) % 360.0 }
}
