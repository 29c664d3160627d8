//! The colours, light and dark, by the role that they play (`look.md` 3.1). Colours exist nowhere else in the program.

use super::colour::Rgb;

/// Every colour of the game's own voice: ink on paper on a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// Ground of board and console.
    pub table: Rgb,
    /// Sheets, panels, heart of the table.
    pub paper: Rgb,
    /// Thickness of paper.
    pub paper_edge: Rgb,
    /// Empty slot, track of a bar.
    pub well: Rgb,
    /// Rules; decoration.
    pub line: Rgb,
    /// Outlines that carry meaning.
    pub line_strong: Rgb,
    /// Text, icons, thread, level of a meter.
    pub ink: Rgb,
    /// Second voice.
    pub ink_soft: Rgb,
    /// Week ribbon.
    pub band: Rgb,
    /// Figures on the ribbon.
    pub on_band: Rgb,
    /// Weeks gone.
    pub on_band_soft: Rgb,
    /// Lines on the ribbon.
    pub band_line: Rgb,
    /// Red line, norm broken; nothing else.
    pub red: Rgb,
    /// Norm met, promise kept.
    pub kept: Rgb,
    /// Now, locked, hand up: an area under `on_heed`.
    pub heed: Rgb,
    /// The same in words.
    pub heed_text: Rgb,
    /// The one button, links, the chosen answer.
    pub act: Rgb,
    /// Words on `act`.
    pub on_act: Rgb,
    /// Meter up to the low end of its range.
    pub water: Rgb,
    /// The range.
    pub water_pale: Rgb,
    /// Words and signs on `heed`: dark in both themes.
    pub on_heed: Rgb,
}

/// The default: bright halls.
pub const LIGHT: Palette = Palette {
    table: Rgb::hex(0xF3EDE0),
    paper: Rgb::hex(0xFFFDF7),
    paper_edge: Rgb::hex(0xCDBFA6),
    well: Rgb::hex(0xE6DDCB),
    line: Rgb::hex(0xB5A68B),
    line_strong: Rgb::hex(0x857660),
    ink: Rgb::hex(0x1B2433),
    ink_soft: Rgb::hex(0x4A5363),
    band: Rgb::hex(0x1F2A3C),
    on_band: Rgb::hex(0xFFFDF7),
    on_band_soft: Rgb::hex(0xBFC6D2),
    band_line: Rgb::hex(0x4C5A72),
    red: Rgb::hex(0xC4281C),
    kept: Rgb::hex(0x0B6653),
    heed: Rgb::hex(0xF2B33D),
    heed_text: Rgb::hex(0x7A4E00),
    act: Rgb::hex(0x24468F),
    on_act: Rgb::hex(0xFFFFFF),
    water: Rgb::hex(0x5E93C6),
    water_pale: Rgb::hex(0xBCD7EC),
    on_heed: Rgb::hex(0x1B2433),
};

/// Only by choice.
pub const DARK: Palette = Palette {
    table: Rgb::hex(0x161C27),
    paper: Rgb::hex(0x252E3D),
    paper_edge: Rgb::hex(0x0B0F16),
    well: Rgb::hex(0x1E2633),
    line: Rgb::hex(0x45526A),
    line_strong: Rgb::hex(0x8793A8),
    ink: Rgb::hex(0xF7F1E5),
    ink_soft: Rgb::hex(0xBCC4D1),
    band: Rgb::hex(0x0C1119),
    on_band: Rgb::hex(0xF7F1E5),
    on_band_soft: Rgb::hex(0xAEB7C6),
    band_line: Rgb::hex(0x45526A),
    red: Rgb::hex(0xFF6A5B),
    kept: Rgb::hex(0x4FC3A6),
    heed: Rgb::hex(0xF2B33D),
    heed_text: Rgb::hex(0xF7C765),
    act: Rgb::hex(0x8FB4FF),
    on_act: Rgb::hex(0x10182A),
    water: Rgb::hex(0x4C86BB),
    water_pale: Rgb::hex(0x2C4A68),
    on_heed: Rgb::hex(0x1B2433),
};
