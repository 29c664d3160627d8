//! Benches and seats: who sits where (`asks.md` 0).

use super::ids::MunIx;
use serde::{Deserialize, Serialize};

/// A kind of chair. The first three exist once per municipality, the others once per region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Bench {
    /// Raad.
    Council,
    /// Wethouder, for the college.
    Alderman,
    /// Ambtenaar, for the ambtelijke organisatie.
    Official,
    /// The project office that holds the pen.
    Bureau,
    /// Griffierskring.
    Clerks,
    /// Inkoper.
    Buyer,
    /// Controller.
    Controller,
    /// Voorzitter of the regional table.
    Chair,
    /// Aanbieder.
    Provider,
    /// Cliëntenraad.
    ClientCouncil,
    /// Pers.
    Press,
}

impl Bench {
    /// Every bench, in the order in which answers of one beat take effect.
    pub const ALL: [Bench; 11] = [
        Bench::Official,
        Bench::Bureau,
        Bench::Clerks,
        Bench::Buyer,
        Bench::Controller,
        Bench::Provider,
        Bench::ClientCouncil,
        Bench::Council,
        Bench::Alderman,
        Bench::Chair,
        Bench::Press,
    ];

    /// Whether every municipality has its own.
    pub const fn is_local(self) -> bool {
        matches!(self, Bench::Council | Bench::Alderman | Bench::Official)
    }

    /// The word by which texts name this bench.
    pub const fn key(self) -> &'static str {
        match self {
            Bench::Council => "raad",
            Bench::Alderman => "wethouder",
            Bench::Official => "ambtenaar",
            Bench::Bureau => "bureau",
            Bench::Clerks => "griffierskring",
            Bench::Buyer => "inkoper",
            Bench::Controller => "controller",
            Bench::Chair => "voorzitter",
            Bench::Provider => "aanbieder",
            Bench::ClientCouncil => "clientenraad",
            Bench::Press => "pers",
        }
    }
}

/// A chair at the table: its bench and, for a local bench, its municipality.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Seat {
    /// The kind of chair.
    pub bench: Bench,
    /// The municipality it belongs to; `None` for a chair of the region.
    pub municipality: Option<MunIx>,
}
