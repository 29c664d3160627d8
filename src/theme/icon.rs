//! The icons, as data: a grid of 24 by 24, stroke 2.2, bold 3.6, round ends (`look.md` 8).
//! The same data make egui shapes and Bevy meshes.

/// How a part is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// An outline of 2.2.
    Stroke,
    /// A solid.
    Fill,
    /// An outline of 3.6.
    Bold,
    /// Taken out, in the colour of the ground.
    Cut,
}

/// A part of an icon. Angles are degrees, 0 is east, clockwise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Part {
    /// An open line.
    Line(Ink, &'static [(f32, f32)]),
    /// A closed shape.
    Poly(Ink, &'static [(f32, f32)]),
    /// A rectangle with round corners.
    Rect {
        /// How.
        ink: Ink,
        /// Left.
        x: f32,
        /// Top.
        y: f32,
        /// Width.
        w: f32,
        /// Height.
        h: f32,
        /// Radius of the corners.
        r: f32,
    },
    /// A circle.
    Circle {
        /// How.
        ink: Ink,
        /// Centre.
        x: f32,
        /// Centre.
        y: f32,
        /// Radius.
        r: f32,
    },
    /// Part of a circle, open.
    Arc {
        /// How.
        ink: Ink,
        /// Centre.
        x: f32,
        /// Centre.
        y: f32,
        /// Radius.
        r: f32,
        /// First angle.
        from: f32,
        /// Last angle.
        to: f32,
    },
    /// Part of a circle, closed by its chord.
    Segment {
        /// How.
        ink: Ink,
        /// Centre.
        x: f32,
        /// Centre.
        y: f32,
        /// Radius.
        r: f32,
        /// First angle.
        from: f32,
        /// Last angle.
        to: f32,
    },
}

/// Side of the grid.
pub const GRID: f32 = 24.0;
/// Width of [`Ink::Stroke`] on the grid.
pub const STROKE: f32 = 2.2;
/// Width of [`Ink::Bold`] on the grid.
pub const BOLD: f32 = 3.6;

/// A picture that always has its word with it at first use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Icon {
    /// stoel
    Chair,
    /// bank
    Benches,
    /// dossier
    File,
    /// stempel
    Stamp,
    /// poort_dicht
    GateShut,
    /// poort_open
    GateOpen,
    /// vlag
    Flag,
    /// kind
    Child,
    /// peil
    Gauge,
    /// hand
    Hand,
    /// zandloper
    Hourglass,
    /// vink
    Tick,
    /// kruis
    Cross,
    /// half
    Half,
    /// wissel
    Swap,
    /// wacht
    Wait,
    /// slot
    Lock,
    /// krant
    Newspaper,
    /// draad
    Thread,
    /// pauze
    Pause,
    /// verder
    Onward,
    /// mens
    Person,
    /// munt
    Coin,
    /// deur
    Door,
    /// zegel
    Seal,
}

impl Icon {
    /// Every icon.
    pub const ALL: [Icon; 25] = [
        Icon::Chair,
        Icon::Benches,
        Icon::File,
        Icon::Stamp,
        Icon::GateShut,
        Icon::GateOpen,
        Icon::Flag,
        Icon::Child,
        Icon::Gauge,
        Icon::Hand,
        Icon::Hourglass,
        Icon::Tick,
        Icon::Cross,
        Icon::Half,
        Icon::Swap,
        Icon::Wait,
        Icon::Lock,
        Icon::Newspaper,
        Icon::Thread,
        Icon::Pause,
        Icon::Onward,
        Icon::Person,
        Icon::Coin,
        Icon::Door,
        Icon::Seal,
    ];

    /// What it is made of, back to front.
    pub const fn parts(self) -> &'static [Part] {
        use super::icon_parts as parts;
        match self {
            Icon::Chair => parts::CHAIR,
            Icon::Benches => parts::BENCHES,
            Icon::File => parts::FILE,
            Icon::Stamp => parts::STAMP,
            Icon::GateShut => parts::GATE_SHUT,
            Icon::GateOpen => parts::GATE_OPEN,
            Icon::Flag => parts::FLAG,
            Icon::Child => parts::CHILD,
            Icon::Gauge => parts::GAUGE,
            Icon::Hand => parts::HAND,
            Icon::Hourglass => parts::HOURGLASS,
            Icon::Tick => parts::TICK,
            Icon::Cross => parts::CROSS,
            Icon::Half => parts::HALF,
            Icon::Swap => parts::SWAP,
            Icon::Wait => parts::WAIT,
            Icon::Lock => parts::LOCK,
            Icon::Newspaper => parts::NEWSPAPER,
            Icon::Thread => parts::THREAD,
            Icon::Pause => parts::PAUSE,
            Icon::Onward => parts::ONWARD,
            Icon::Person => parts::PERSON,
            Icon::Coin => parts::COIN,
            Icon::Door => parts::DOOR,
            Icon::Seal => parts::SEAL,
        }
    }
}
