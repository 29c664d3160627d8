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

/// News since the last moment opened; where nothing happened yet, of the last moment in which something did.
pub fn latest(view: &View) -> &[NewsItem] {
    let happened = |n: &NewsItem| n.kind != NewsKind::Moment;
    let Some(last) = view.news.iter().rposition(happened) else { return &[] };
    let from = view.news[..last].iter().rposition(|n| !happened(n)).map_or(0, |i| i + 1);
    &view.news[from..=last]
}

/// News that says the same of several municipalities in one week, together.
fn grouped<'a>(items: impl Iterator<Item = &'a NewsItem>) -> Vec<Vec<&'a NewsItem>> {
    let others = |item: &NewsItem| -> Vec<(String, FactValue)> {
        item.line.facts.iter().filter(|(name, _)| name != TOWN).cloned().collect()
    };
    let mut groups: Vec<Vec<&NewsItem>> = Vec::new();
    for item in items {
        let same = |group: &&mut Vec<&NewsItem>| {
            let first = group[0];
            let alike = (&first.line.key, first.week) == (&item.line.key, item.week) && others(first) == others(item);
            alike && item.line.facts.iter().any(|(name, _)| name == TOWN)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(item),
            None => groups.push(vec![item]),
        }
    }
    groups
}

/// The fact that names a municipality.
const TOWN: &str = "gemeente";

/// The sentence of a group.
fn sentence(ctx: &PanelContext<'_>, group: &[&NewsItem]) -> String {
    let mut line = group[0].line.clone();
    let town = |item: &&NewsItem| item.line.facts.iter().find(|(name, _)| name == TOWN).map(|(_, v)| v.clone());
    let all = group.len() > 2 && group.len() == ctx.level.towns();
    let towns = if all {
        FactValue::Text("alle-gemeenten".to_owned())
    } else {
        FactValue::List(group.iter().filter_map(town).collect())
    };
    if group.len() > 1 {
        for (name, value) in &mut line.facts {
            if name == TOWN {
                *value = towns.clone();
            }
        }
    }
    ctx.line(&line)
}

/// All news, the latest first.
pub fn news_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View) {
    head(ui, ctx, ctx.say("kop-nieuws"));
    if view.news.is_empty() {
        soft(ui, ctx, ctx.say("leeg-nieuws"));
    }
    lines(ui, ctx, view.news.iter().rev().take(120), 40);
}

/// Lines of news, what is alike together; at most so many.
pub fn lines<'a>(ui: &mut Ui, ctx: &PanelContext<'_>, items: impl Iterator<Item = &'a NewsItem>, most: usize) {
    for group in grouped(items).into_iter().take(most) {
        line(ui, ctx, &group);
    }
}

/// One line of news.
fn line(ui: &mut Ui, ctx: &PanelContext<'_>, group: &[&NewsItem]) {
    let p = ctx.palette();
    let item = group[0];
    ui.horizontal_top(|ui| {
        match (item.m, group.len()) {
            (Some(m), 1) => token_in(ui, ctx, m, 11.0),
            _ => icon_in(ui, kind_icon(item.kind), 22.0, p.ink, p.paper),
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            body(ui, ctx, sentence(ctx, group));
            if let Some(story) = &item.story {
                body(ui, ctx, ctx.line(story));
            }
            soft(ui, ctx, ctx.say_with("week-nu", &[("week", FactValue::Number(item.week.into()))]));
        });
    });
}
