//! What happened, one line per thing.

use super::PanelContext;
use super::widgets::bits::{body, head, soft};
use super::widgets::picture::{icon_in, token_in};
use crate::rules::line::FactValue;
use crate::rules::view::{NewsItem, NewsKind, View};
use crate::theme::Icon;
use egui::Ui;

/// The sign of a kind of news.
const fn kind_icon(kind: NewsKind) -> Icon {
    match kind {
        NewsKind::Moment => Icon::Hourglass,
        NewsKind::Paper => Icon::File,
        NewsKind::Frame => Icon::Benches,
        NewsKind::Table => Icon::Chair,
        NewsKind::Vote => Icon::Stamp,
        NewsKind::Term => Icon::Flag,
        NewsKind::Promise => Icon::Seal,
        NewsKind::Breach => Icon::Swap,
        NewsKind::Event => Icon::Newspaper,
        NewsKind::Norm => Icon::GateShut,
    }
}

/// News since the last moment opened; of the moment before while nothing happened yet.
pub fn latest(view: &View) -> &[NewsItem] {
    let opened: Vec<usize> =
        view.news.iter().enumerate().filter(|(_, n)| n.kind == NewsKind::Moment).map(|(i, _)| i).collect();
    let Some(last) = opened.last().copied() else { return &view.news };
    if last + 1 < view.news.len() {
        return &view.news[last + 1..];
    }
    let before = opened.len().checked_sub(2).map_or(0, |i| opened[i] + 1);
    &view.news[before..last]
}

/// All news, the latest first.
pub fn news_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View) {
    head(ui, ctx, ctx.say("kop-nieuws"));
    if view.news.is_empty() {
        soft(ui, ctx, ctx.say("leeg-nieuws"));
    }
    for item in view.news.iter().rev().take(60) {
        line(ui, ctx, item);
    }
}

/// One line of news.
pub fn line(ui: &mut Ui, ctx: &PanelContext<'_>, item: &NewsItem) {
    let p = ctx.palette();
    ui.horizontal_top(|ui| {
        match item.m {
            Some(m) => token_in(ui, ctx, m, 11.0),
            None => icon_in(ui, kind_icon(item.kind), 22.0, p.ink, p.paper),
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            body(ui, ctx, ctx.line(&item.line));
            soft(ui, ctx, ctx.say_with("week-nu", &[("week", FactValue::Number(item.week.into()))]));
        });
    });
}
