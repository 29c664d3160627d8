//! The board: what a whole hall sees. One word, one sentence, one stage per beat (`look.md` 1); only what everybody may
//! know (`Viewer::Board`).

mod attract;
mod band;
mod column;
mod consequence;
mod decide;
mod door;
mod islands;
pub mod layout;
mod page;
mod pen;
pub mod reveal;
mod ring;
pub mod scene;
mod story;
mod strip;

pub use attract::{Now, Reel, attract};
pub use door::door;
pub use islands::{BenchArc, Land, arcs_of};
pub use page::{Page, pages};
pub use pen::Letters;
pub use scene::Scene;

use super::PanelContext;
use crate::rules::because::Standing;
use crate::rules::level::source::Beat;
use crate::rules::view::View;
use crate::session::Pace;
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
    /// Which of its pages.
    pub step: usize,
    /// How long the beat still lasts; without a clock the length that the format gives is shown.
    pub pace: Pace,
    /// How far its movement is, 0 to 1; 1 is at rest.
    pub gone: f32,
    /// The region as it lies on the table.
    pub land: &'a Land,
}

impl Shown<'_> {
    /// How far a movement that begins at `from` and lasts until `to` is, both shares of the whole; as things travel.
    fn part(&self, from: f32, to: f32) -> f32 {
        eased(self.gone, (from, to))
    }
}

/// How far a part of a movement is, as things travel.
fn eased(gone: f32, (from, to): (f32, f32)) -> f32 {
    let share = ((gone - from) / (to - from)).clamp(0.0, 1.0);
    if share < 0.5 { 4.0 * share * share * share } else { 1.0 - libm::powf(2.0 - 2.0 * share, 3.0) / 2.0 }
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
    body(&mut pen, &layout, &shown);
    band::ribbon(&mut pen, &layout, shown.view);
    pen.scene
}

/// All of it but the ribbon.
fn body(pen: &mut Pen<'_>, layout: &Layout, shown: &Shown<'_>) {
    let view = shown.view;
    let pages = pages(view, shown.standing, shown.news_before);
    let page = pages[shown.step.min(pages.len() - 1)];
    column::head(pen, layout, view, page, shown.pace);
    let mut meters = true;
    match (page, view.clock.beat) {
        (Page::Stage, Beat::Apart) => {
            column::apart(pen, layout, view);
            islands::apart(pen, layout, shown);
        }
        (Page::Stage, Beat::Together) => {
            column::together(pen, layout, view);
            ring::stage(pen, layout, shown);
        }
        (Page::Stage, Beat::Decide) => decide::shut(pen, layout, shown),
        (Page::Gate, _) => decide::open(pen, layout, shown),
        (Page::Stage, Beat::Consequence) => {
            meters = false;
            consequence::stage(pen, layout, shown, None);
        }
        (Page::Because(k), _) => {
            meters = false;
            let told = consequence::told(shown.standing, page::since(view, shown.news_before));
            consequence::stage(pen, layout, shown, told.get(k).copied());
        }
        (Page::Headline(no), _) => story::headline(pen, layout, shown, no),
        (Page::Child(k), _) => {
            if let Some(child) = view.children.get(k) {
                story::child(pen, layout, child);
            }
        }
        (Page::Outcome, _) => reveal::outcome(pen, layout, shown),
        (Page::Reveal(k), _) => reveal::reveal(pen, layout, shown, k),
    }
    strip::stand(pen, layout, shown.standing, meters);
}

#[cfg(test)]
mod tests;
