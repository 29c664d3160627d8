//! What each tile shows at a moment: read from the view, nothing else.

use crate::panels::answers::reply_icon;
use crate::panels::board::reveal::red_line;
use crate::panels::news;
use crate::rules::ids::MunIx;
use crate::rules::level::source::Beat;
use crate::rules::view::{Readiness, View};
use crate::theme::Icon;
use crate::theme::size::seam;

/// A tile as it looks now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TileLook {
    /// Not part of the news: pale.
    pub at_rest: bool,
    /// The three benches, when they are asked something.
    pub benches: Option<[Readiness; 3]>,
    /// The own municipality of the chair.
    pub own: bool,
    /// A sign beside the mark: the answer to the package.
    pub badge: Option<Icon>,
    /// A red line, and whether it held; only at the reveal.
    pub red_line: Option<bool>,
}

/// All tiles as they look now, and how far they lie apart.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MapLook {
    /// One per municipality.
    pub tiles: Vec<TileLook>,
    /// Spread of the tiles.
    pub spread: f32,
}

impl MapLook {
    /// A region before play: all tiles in full colour, close together.
    pub fn bare(n: usize) -> Self {
        Self { tiles: vec![TileLook::default(); n], spread: seam::APART / 3.0 }
    }

    /// What a view says about the map.
    pub fn of(view: &View) -> Self {
        let own = view.own.as_ref().and_then(|own| own.seat.municipality);
        let spread = match view.clock.beat {
            Beat::Apart => seam::APART,
            Beat::Together | Beat::Decide | Beat::Consequence => seam::TOGETHER,
        };
        let tiles = view
            .municipalities
            .iter()
            .map(|town| TileLook {
                at_rest: at_rest(view, town.m, town.ready),
                benches: town.ready.iter().any(|r| *r != Readiness::Idle).then_some(town.ready),
                own: own == Some(town.m),
                badge: badge(view, town.m),
                red_line: red_line(view, town.m),
            })
            .collect();
        Self { tiles, spread }
    }
}

/// Pale while its benches are busy, or while the news is about others.
fn at_rest(view: &View, m: MunIx, ready: [Readiness; 3]) -> bool {
    match view.clock.beat {
        Beat::Apart | Beat::Decide => ready.contains(&Readiness::Busy),
        Beat::Together => false,
        Beat::Consequence => {
            let latest = news::latest(view);
            latest.iter().any(|n| n.m.is_some()) && latest.iter().all(|n| n.m != Some(m))
        }
    }
}

/// The answer of a municipality to the package on the table.
fn badge(view: &View, m: MunIx) -> Option<Icon> {
    if view.clock.beat != Beat::Together {
        return None;
    }
    let package = view.packages.last()?;
    if package.by == m {
        return Some(Icon::Stamp);
    }
    let (_, answer) = package.answers.iter().find(|(who, _)| *who == m)?;
    Some(match answer {
        None => Icon::Wait,
        Some(None) => Icon::Lock,
        Some(Some(reply)) => reply_icon(reply),
    })
}
