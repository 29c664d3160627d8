//! The board: what a whole hall sees. One word, one sentence, one stage per beat (`look.md` 1); only what everybody may
//! know (`Viewer::Board`).

mod band;
mod column;
mod consequence;
mod decide;
mod islands;
pub mod layout;
mod pen;
mod ring;
pub mod scene;
mod strip;

pub use islands::Land;
pub use pen::Letters;
pub use scene::Scene;

use super::PanelContext;
use crate::rules::because::Standing;
use crate::rules::level::source::Beat;
use crate::rules::view::View;
use layout::Layout;
use pen::Pen;

/// What the board shows.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// What everybody may see.
    pub view: &'a View,
    /// Meters, gates and why.
    pub standing: &'a Standing,
    /// News up to this number was there before.
    pub news_before: u32,
    /// The region as it lies on the table.
    pub land: &'a Land,
}

/// The picture of a moment on a canvas of this width. `tweak` happens to every sentence before it is set.
pub fn scene(
    ctx: &PanelContext<'_>,
    letters: &Letters,
    shown: Shown<'_>,
    (width, bleed): (f32, f32),
    tweak: fn(String) -> String,
) -> Scene {
    let layout = Layout::of(width);
    let mut pen = Pen::new(ctx, letters, (width, bleed), tweak);
    column::head(&mut pen, &layout, shown.view);
    match shown.view.clock.beat {
        Beat::Apart => {
            column::apart(&mut pen, &layout, shown.view);
            islands::apart(&mut pen, &layout, &shown);
        }
        Beat::Together => {
            column::together(&mut pen, &layout, shown.view);
            ring::stage(&mut pen, &layout, &shown);
        }
        Beat::Decide => decide::stage(&mut pen, &layout, &shown),
        Beat::Consequence => consequence::stage(&mut pen, &layout, &shown),
    }
    let meters = shown.view.clock.beat != Beat::Consequence;
    strip::stand(&mut pen, &layout, shown.standing, meters);
    band::ribbon(&mut pen, &layout, shown.view);
    pen.scene
}
