//! What the board shows of a moment, one thing after the other: in *consequence* the opened gate, what moved each meter,
//! the headline, the children; after the end the outcome and the red lines, one municipality at a time.

use super::consequence::told;
use super::reveal::red_line;
use crate::rules::because::Standing;
use crate::rules::ids::{MunIx, Week};
use crate::rules::level::source::Beat;
use crate::rules::view::{NewsItem, NewsKind, View};

/// One thing on the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// The stage of the beat.
    Stage,
    /// The gate opens: who voted what.
    Gate,
    /// What moved a meter: a because-line by its place.
    Because(usize),
    /// An event, as a headline: news by its number.
    Headline(u32),
    /// A child who walks through the deal, by its place.
    Child(usize),
    /// What became of it.
    Outcome,
    /// The red line of a council, and of all before it.
    Reveal(usize),
}

/// The pages of a moment, in their order; at least one.
pub fn pages(view: &View, standing: &Standing, news_before: u32) -> Vec<Page> {
    if view.ending.is_some() {
        let lines = lines(view).len();
        let children = (0..view.children.len()).map(Page::Child);
        return [Page::Outcome].into_iter().chain((0..lines).map(Page::Reveal)).chain(children).collect();
    }
    if view.clock.beat != Beat::Consequence {
        return vec![Page::Stage];
    }
    let since = since(view, news_before);
    let voted = view.municipalities.iter().any(|t| fresh_vote(t.consent, since).is_some());
    let gate = voted.then_some(Page::Gate);
    let moved = (0..told(standing, since).len()).map(Page::Because);
    let events = fresh(view, news_before).filter(|n| n.kind == NewsKind::Event).map(|n| Page::Headline(n.no));
    let children = (0..view.children.len()).map(Page::Child);
    let all: Vec<Page> = gate.into_iter().chain(moved).chain(events).chain(children).collect();
    if all.is_empty() { vec![Page::Stage] } else { all }
}

/// News that is new.
fn fresh(view: &View, news_before: u32) -> impl Iterator<Item = &NewsItem> {
    view.news.iter().filter(move |n| n.no > news_before)
}

/// The week of the first news that is new.
pub(super) fn since(view: &View, news_before: u32) -> Week {
    fresh(view, news_before).next().map_or(view.clock.week, |n| n.week)
}

/// A vote that fell since a week: for or against.
pub(super) fn fresh_vote(consent: Option<(f64, Week)>, since: Week) -> Option<bool> {
    consent.filter(|(_, week)| *week >= since).map(|(share, _)| share >= 0.5)
}

/// The councils that had a red line, in the order in which they are revealed.
pub(super) fn lines(view: &View) -> Vec<(MunIx, bool)> {
    view.municipalities.iter().filter_map(|t| Some((t.m, red_line(view, t.m)?))).collect()
}
