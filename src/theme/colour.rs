//! One colour, and how well it reads on another.

/// An sRGB colour without transparency; the look knows none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rgb {
    /// Red, 0 to 255.
    pub r: u8,
    /// Green, 0 to 255.
    pub g: u8,
    /// Blue, 0 to 255.
    pub b: u8,
}

impl Rgb {
    /// From the six digits of a hex colour.
    pub const fn hex(digits: u32) -> Self {
        Self { r: (digits >> 16) as u8, g: (digits >> 8) as u8, b: digits as u8 }
    }

    /// Part `share` of `other` and the rest of this one, mixed as the eye reads sRGB figures.
    pub fn mix(self, other: Self, share: f32) -> Self {
        let part = |a: u8, b: u8| (f32::from(a) + (f32::from(b) - f32::from(a)) * share).round() as u8;
        Self { r: part(self.r, other.r), g: part(self.g, other.g), b: part(self.b, other.b) }
    }

    /// The three channels in linear light, 0 to 1.
    pub fn linear(self) -> [f64; 3] {
        [self.r, self.g, self.b].map(|channel| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.040_45 { c / 12.92 } else { libm::pow((c + 0.055) / 1.055, 2.4) }
        })
    }

    /// Relative luminance (WCAG 2.2).
    pub fn luminance(self) -> f64 {
        let [r, g, b] = self.linear();
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// Contrast ratio with another colour (WCAG 2.2): 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// For egui.
    #[cfg(feature = "panels")]
    pub const fn egui(self) -> egui::Color32 {
        egui::Color32::from_rgb(self.r, self.g, self.b)
    }

    /// For Bevy.
    #[cfg(feature = "table")]
    pub fn bevy(self) -> bevy::color::Color {
        bevy::color::Color::srgb_u8(self.r, self.g, self.b)
    }
}
