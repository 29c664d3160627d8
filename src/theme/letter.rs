//! Letters (`look.md` 4): two families, the voice (Zilla Slab) and the facts (Atkinson Hyperlegible Next), and the few
//! sizes in which they are used.

use egui::{FontFamily, FontId};

/// A style of text in panels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letter {
    /// The title of the game.
    Hero,
    /// A question, a beat, a headline.
    Voice,
    /// A because-line, a smaller question.
    Say,
    /// The head of a panel.
    Head,
    /// Words on the button.
    Button,
    /// Something named.
    Strong,
    /// Running text.
    Text,
    /// Second voice: articles, hours, weeks.
    Small,
    /// One large figure.
    Figure,
    /// Two letters on a token.
    Mark,
}

impl Letter {
    /// Every style.
    pub const ALL: [Letter; 10] = [
        Letter::Hero,
        Letter::Voice,
        Letter::Say,
        Letter::Head,
        Letter::Button,
        Letter::Strong,
        Letter::Text,
        Letter::Small,
        Letter::Figure,
        Letter::Mark,
    ];

    /// Size in points.
    pub const fn size(self) -> f32 {
        match self {
            Letter::Hero => 72.0,
            Letter::Voice => 28.0,
            Letter::Say => 21.0,
            Letter::Head => 22.0,
            Letter::Button => 20.0,
            Letter::Strong | Letter::Text => 17.0,
            Letter::Small => 15.0,
            Letter::Figure => 30.0,
            Letter::Mark => 16.0,
        }
    }

    /// The face by which egui knows it.
    pub const fn face(self) -> Face {
        match self {
            Letter::Hero | Letter::Head => Face::Voice700,
            Letter::Voice | Letter::Say => Face::Voice600,
            Letter::Button | Letter::Strong => Face::Fact700,
            Letter::Text => Face::Fact500,
            Letter::Small => Face::Fact600,
            Letter::Figure | Letter::Mark => Face::Fact800,
        }
    }

    /// The font of this style.
    pub fn font(self) -> FontId {
        FontId::new(self.size(), self.face().family())
    }

    /// The same face in another size.
    pub fn sized(self, size: f32) -> FontId {
        FontId::new(size, self.face().family())
    }
}

/// One file of letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Face {
    /// Zilla Slab 600.
    Voice600,
    /// Zilla Slab 700.
    Voice700,
    /// Atkinson 500.
    Fact500,
    /// Atkinson 600.
    Fact600,
    /// Atkinson 700.
    Fact700,
    /// Atkinson 800.
    Fact800,
}

impl Face {
    /// Every face.
    pub const ALL: [Face; 6] =
        [Face::Voice600, Face::Voice700, Face::Fact500, Face::Fact600, Face::Fact700, Face::Fact800];

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Face::Voice600 => "voice-600",
            Face::Voice700 => "voice-700",
            Face::Fact500 => "fact-500",
            Face::Fact600 => "fact-600",
            Face::Fact700 => "fact-700",
            Face::Fact800 => "fact-800",
        }
    }

    /// The family by which egui finds it.
    pub fn family(self) -> FontFamily {
        match self {
            Face::Fact500 => FontFamily::Proportional,
            other => FontFamily::Name(other.name().into()),
        }
    }
}
