//! Pages with a story: a headline on a sheet of newspaper, and a child who walks through the deal in five sentences.

use super::Shown;
use super::layout::{Layout, SENTENCE};
use super::pen::Pen;
use crate::rules::view::ChildView;
use crate::theme::Icon;
use crate::theme::board::Voice;
use crate::theme::size::height;
use egui::{Rect, pos2, vec2};

/// A sheet of paper on the stage.
fn sheet(pen: &mut Pen<'_>, rect: Rect) {
    let p = pen.palette();
    pen.rect(rect.translate(vec2(0.0, height::HELD)), 14.0, p.paper_edge);
    pen.rect(rect, 14.0, p.paper);
}

/// An event: what happened in one sentence, and the story on a sheet.
pub(super) fn headline(pen: &mut Pen<'_>, layout: &Layout, shown: &Shown<'_>, no: u32) {
    let p = pen.palette();
    let Some(news) = shown.view.news.iter().find(|n| n.no == no) else { return };
    let rect = layout.words(SENTENCE, 830.0);
    pen.slot("headline", rect);
    let words = pen.told(pen.ctx.line(&news.line));
    pen.block(&words, Voice::Line, rect, (p.ink, p.table));
    let stage = layout.stage();
    pen.slot("stage", stage);
    let paper = Rect::from_min_max(stage.min + vec2(8.0, 60.0), stage.max - vec2(8.0, 60.0));
    let Some(story) = &news.story else {
        // The sentence says it all: a small sheet with its sign.
        let paper = Rect::from_center_size(stage.center(), vec2(360.0, 400.0));
        sheet(pen, paper);
        return pen.icon(Icon::Newspaper, paper.center(), 220.0, p.ink, p.paper);
    };
    sheet(pen, paper);
    pen.icon(Icon::Newspaper, pos2(paper.left() + 90.0, paper.top() + 90.0), 96.0, p.ink, p.paper);
    let words = pen.told(pen.ctx.line(story));
    let inside = Rect::from_min_max(paper.min + vec2(48.0, 170.0), paper.max - vec2(40.0, 40.0));
    pen.block(&words, Voice::Head, inside, (p.ink, p.paper));
}

/// A child: who it is, and what the deal means for it.
pub(super) fn child(pen: &mut Pen<'_>, layout: &Layout, child: &ChildView) {
    let p = pen.palette();
    let rect = layout.words(SENTENCE, 640.0);
    pen.slot("child", rect);
    let words = pen.told(pen.ctx.line(&child.title));
    pen.block(&words, Voice::Line, rect, (p.ink, p.table));
    let rect = layout.words(660.0, 840.0);
    pen.slot("made up", rect);
    let words = pen.say("kinderen-uitleg");
    pen.block(&words, Voice::Note, rect, (p.ink_soft, p.table));
    let stage = layout.stage();
    pen.slot("stage", stage);
    let said: Vec<String> = child.lines.iter().map(|told| pen.told(pen.ctx.line(&told.line))).collect();
    let step = stage.height() / child.lines.len().max(1) as f32;
    let card = |k: usize| {
        let top = stage.top() + step * k as f32;
        Rect::from_min_max(pos2(stage.left() + 8.0, top), pos2(stage.right() - 8.0, top + step - 20.0))
    };
    let inside = |card: Rect| Rect::from_min_max(card.min + vec2(84.0, 3.0), card.max - vec2(14.0, 3.0));
    // Long sentences are for the front rows; all five in one style.
    let large = said.iter().enumerate().all(|(k, words)| pen.has_room(words, Voice::Name, inside(card(k))));
    let voice = if large { Voice::Name } else { Voice::Note };
    for (k, words) in said.iter().enumerate() {
        let card = card(k);
        sheet(pen, card);
        pen.icon(Icon::Child, pos2(card.left() + 42.0, card.center().y), 60.0, p.ink, p.paper);
        pen.block_middle(words, voice, inside(card), (p.ink, p.paper));
    }
}
