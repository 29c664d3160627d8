//! The loop for a stand: a game that bots played, told in a few pages without sound, between what this is and how to begin. Each
//! page is the board itself; the ribbon makes room for one sentence.

use super::islands::{Face, region};
use super::layout::{HERO, Layout, SENTENCE};
use super::page::{Page, pages};
use super::pen::{Align, Letters, Pen};
use super::scene::Scene;
use super::{Land, Shown, body, eased, ring};
use crate::facts::LevelFacts;
use crate::panels::PanelContext;
use crate::rules::bench::Bench;
use crate::rules::command::Command;
use crate::rules::level::source::Beat;
use crate::rules::line::FactValue;
use crate::rules::view::Stage;
use crate::session::{Frame, Pace, Solo};
use crate::theme::Icon;
use crate::theme::board::{CAPITAL, Voice};
use crate::theme::motion::TRAVEL;
use crate::theme::size::seam;
use egui::{Rect, pos2, vec2};
use std::sync::Arc;

/// Seconds that a page lies there, its movement included: three seconds to look, four to read.
const PAGE: f32 = 7.0;
/// Seconds of that in which something moves.
const MOVES: f32 = TRAVEL * 2.0;
/// Share of the chairs that have answered where a table is halfway.
const HALFWAY: f64 = 0.6;
/// Presses after which a game that does not end is let go.
const PRESSES: usize = 400;

/// A page of the loop.
#[derive(Clone)]
enum Told {
    /// What this is.
    Title,
    /// A page of a moment that was played.
    Played(Arc<Frame>, usize, &'static str),
    /// How to begin.
    Join,
}

/// The loop.
pub struct Reel {
    pages: Vec<Told>,
}

/// Where the loop is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Now {
    /// Which page.
    pub page: usize,
    /// Share of its movement that is gone.
    pub gone: f32,
    /// Seconds until the next page.
    pub left: f32,
}

/// Whether a page is what a sentence is about.
type Fits = fn(&Frame, Page) -> bool;

/// What the loop tells of a game, in this order, and with which sentence.
const TOLD: [(Fits, &str); 5] = [
    (|frame, page| page == Page::Stage && frame.board.clock.beat == Beat::Apart, "bord-lus-apart"),
    (is_answering, "bord-lus-samen"),
    (|_, page| page == Page::Gate, "bord-lus-besluit"),
    (|_, page| matches!(page, Page::Because(_)), "bord-lus-gevolg"),
    (|_, page| matches!(page, Page::Child(_)), "bord-lus-kind"),
];

/// A package lies on the table, and is answered.
fn is_answering(frame: &Frame, page: Page) -> bool {
    let open = frame.board.packages.last().is_some_and(|package| package.result.is_none());
    page == Page::Stage && open && frame.board.clock.stage == Stage::Answers
}

impl Reel {
    /// The loop of a level: bots play one game of it. What did not happen in that game is left out.
    pub fn of(level: &LevelFacts, seed: u64) -> Self {
        let frames = played(level, seed);
        // In the order of the game: nothing is told before what came before it.
        let mut from = 0;
        let find = |(is, key): (fn(&Frame, Page) -> bool, &'static str)| {
            let (at, step) = frames[from..].iter().enumerate().find_map(|(k, frame)| {
                let all = pages(&frame.board, &frame.standing, frame.news_before);
                Some((from + k, all.into_iter().position(|page| is(frame, page))?))
            })?;
            from = at;
            Some(Told::Played(frames[at].clone(), step, key))
        };
        let told = TOLD.into_iter().filter_map(find);
        Self { pages: std::iter::once(Told::Title).chain(told).chain([Told::Join]).collect() }
    }

    /// How many pages it has.
    pub fn len(&self) -> usize {
        self.pages.len()
    }

    /// It has a first and a last page at least.
    pub fn is_empty(&self) -> bool {
        self.pages.is_empty()
    }

    /// Where the loop is after so many seconds. With less motion every page is still.
    pub fn at(&self, seconds: f32, less_motion: bool) -> Now {
        let round = PAGE * self.pages.len() as f32;
        let at = seconds.max(0.0) % round;
        let page = ((at / PAGE) as usize).min(self.pages.len() - 1);
        let on_page = at - page as f32 * PAGE;
        let gone = if less_motion { 1.0 } else { (on_page / MOVES).min(1.0) };
        Now { page, gone, left: (PAGE - on_page).max(0.0) }
    }
}

/// The moments of a game that bots play: as each opens, and where it is halfway.
fn played(level: &LevelFacts, seed: u64) -> Vec<Arc<Frame>> {
    let chairs = level.solo_chairs();
    // An alderman is asked at the table, so that the game stops there.
    let chair = chairs.iter().find(|(bench, _)| *bench == Bench::Alderman).or(chairs.first());
    let seat = chair.and_then(|(bench, m)| level.level().seat_of(*bench, Some(*m)));
    let solo = seat.and_then(|seat| Solo::new(level.level().clone(), level.format(), seat, seed).ok());
    let Some(mut solo) = solo else { return Vec::new() };
    let mut frames = Vec::new();
    for _ in 0..PRESSES {
        let clock = solo.frame().view.clock;
        if clock.stage == Stage::Over {
            break;
        }
        if clock.beat != Beat::Consequence {
            solo.some_answer(HALFWAY);
        }
        let mut frame = (*solo.frame()).clone();
        // Nobody waits for a clock in a loop.
        frame.board.clock.seconds = 0;
        frames.push(Arc::new(frame));
        solo.stand_in();
        if solo.submit(&Command::Proceed { from: clock.moment }).is_err() {
            break;
        }
    }
    frames
}

/// The picture of a moment of the loop.
pub fn attract(
    ctx: &PanelContext<'_>,
    letters: &Letters,
    (reel, now): (&Reel, Now),
    land: &Land,
    (width, bleed): (f32, f32),
    tweak: fn(String) -> String,
) -> Scene {
    let layout = Layout::of(width);
    let mut pen = Pen::new(ctx, letters, (width, bleed), tweak);
    let gone = eased(now.gone, (0.0, 1.0));
    let towns = [("aantal", FactValue::Number(ctx.level.towns() as i64))];
    let caption = match reel.pages.get(now.page) {
        Some(Told::Played(frame, step, key)) => {
            let (view, standing) = (&frame.board, &*frame.standing);
            let (news_before, step, pace) = (frame.news_before, *step, Pace::default());
            body(&mut pen, &layout, &Shown { view, standing, news_before, step, pace, gone: now.gone, land });
            pen.say(key)
        }
        Some(Told::Title) | None => {
            let sentence = pen.told(ctx.say_with("bord-lus-titel", &towns));
            opening(&mut pen, &layout, "titel", &sentence);
            pen.slot("stage", layout.stage());
            // The pieces come together: that is what the game is about.
            region(&mut pen, land, layout.stage(), seam::APART * (1.0 - gone), |_| Face::default());
            pen.say("bord-lus-zo")
        }
        Some(Told::Join) => {
            let sentence = pen.say("bord-lus-toets");
            opening(&mut pen, &layout, "bord-held-meedoen", &sentence);
            ring::seats(&mut pen, &layout, land, gone);
            pen.say("bord-lus-duur")
        }
    };
    band(&mut pen, &layout, &caption, (now.page, reel.pages.len()));
    pen.scene
}

/// The word and the sentence of a page that is not of the game.
fn opening(pen: &mut Pen<'_>, layout: &Layout, hero: &str, sentence: &str) {
    let p = pen.palette();
    pen.slot("hero", layout.hero());
    let word = pen.say(hero);
    let most = layout.hero().width();
    pen.line_in(&word, Voice::Hero, (layout.margin - 4.0, HERO), most, (p.ink, p.table), Align::Left);
    let rect = layout.words(SENTENCE, 830.0);
    pen.slot("task", rect);
    pen.block(sentence, Voice::Line, rect, (p.ink, p.table));
}

/// The front edge of the table: a chair, one sentence, and where the loop is.
fn band(pen: &mut Pen<'_>, layout: &Layout, caption: &str, (page, pages): (usize, usize)) {
    let p = pen.palette();
    let rect = layout.band();
    pen.slot("band", rect);
    pen.rect(rect.expand2(vec2(pen.scene.bleed, 0.0)), 0.0, p.band);
    let middle = rect.center().y;
    let side = 64.0;
    pen.icon(Icon::Chair, pos2(layout.margin + side / 2.0, middle), side, p.heed, p.band);
    let step = pen.between(34.0, 26.0);
    let dots = layout.width - layout.margin - step * pages as f32;
    for k in 0..pages {
        let at = pos2(dots + step * (k as f32 + 0.5), middle);
        if k == page {
            pen.disc(at, 11.0, p.heed);
        } else {
            pen.ring(at, 8.0, 2.5, p.on_band_soft);
        }
    }
    let left = layout.margin + side + 24.0;
    let words = Rect::from_min_max(pos2(left, rect.top() + 8.0), pos2(dots - 24.0, rect.bottom() - 8.0));
    let at = (left, middle + CAPITAL * pen.fit_line(caption, Voice::Name, words.width()) / 2.0);
    if pen.wide(caption, Voice::Name) <= words.width() {
        pen.line_in(caption, Voice::Name, at, words.width(), (p.on_band, p.band), Align::Left);
    } else {
        pen.block_middle(caption, Voice::Name, words, (p.on_band, p.band));
    }
}
