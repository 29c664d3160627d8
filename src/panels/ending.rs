//! The end: what became of it, why each meter stands where it stands, the gates, the red lines of every council, and three
//! questions to talk about.

use super::widgets::bits::{body, body_and_foot, head, label, paper, soft};
use super::widgets::button::main_button;
use super::widgets::picture::{badge_in, token_in};
use super::{Intent, PanelContext, because, children, gates, law, meters, steps};
use crate::facts::outcome_key;
use crate::rules::ask::Stance;
use crate::rules::because::{MeterName, Standing};
use crate::rules::ids::{IssueIx, MunIx, OptIx};
use crate::rules::line::FactValue;
use crate::rules::view::{EndingView, View};
use crate::theme::Icon;
use crate::theme::letter::Letter;
use crate::theme::size::{screen, space};
use egui::{ScrollArea, Ui, vec2};

/// Left: the outcome, the three meters, what to do next.
pub fn outcome_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View, standing: &Standing, out: &mut Vec<Intent>) {
    let Some(ending) = &view.ending else { return };
    let p = ctx.palette();
    let (mut upper, mut lower) = body_and_foot(ui, screen::MAIN_BUTTON + 24.0);
    ScrollArea::vertical().auto_shrink(false).id_salt("outcome").show(&mut upper, |ui| {
        let key = outcome_key(ending.outcome);
        let letter = Letter::Hero.sized(36.0);
        ui.add(egui::Label::new(super::widgets::bits::text(ctx.say(key), Letter::Hero, p.ink).font(letter)).wrap());
        body(ui, ctx, ctx.say(&format!("{key}-tekst")));
        weeks(ui, ctx, ending);
        ui.add_space(space::S);
        meters::meters_ui(ui, ctx, standing, 84.0);
        ui.add_space(space::XS);
        gates::gates_row(ui, ctx, standing);
        ui.add_space(space::XS);
        head(ui, ctx, ctx.say("napraat-kop"));
        for n in 1..=3 {
            ui.horizontal_top(|ui| {
                label(ui, format!("{n}"), Letter::Figure, p.ink);
                label(ui, ctx.say(&format!("napraat-vraag-{n}")), Letter::Say, p.ink);
            });
        }
    });
    lower.add_space(space::S);
    if main_button(&mut lower, ctx, &ctx.say("menu-nieuw-spel"), "", true).clicked() {
        out.push(Intent::Leave);
    }
}

/// The four weeks that matter.
fn weeks(ui: &mut Ui, ctx: &PanelContext<'_>, ending: &EndingView) {
    const KEYS: [&str; 4] = ["einde-week-getekend", "einde-week-geldt", "einde-week-visie", "einde-week-contract"];
    let words: Vec<String> = KEYS
        .iter()
        .zip(ending.weeks)
        .map(|(key, week)| {
            let value = week.map_or_else(|| FactValue::Text("einde-nooit".to_owned()), FactValue::Week);
            ctx.say_with(key, &[("week", value)])
        })
        .collect();
    soft(ui, ctx, words.join(" · "));
}

/// Middle: why each meter stands where it stands.
pub fn why_ui(ui: &mut Ui, ctx: &PanelContext<'_>, standing: &Standing) {
    head(ui, ctx, ctx.say("kop-omdat"));
    soft(ui, ctx, ctx.say("kop-omdat-uitleg"));
    for name in MeterName::ALL {
        label(ui, ctx.say(name.key()), Letter::Say, ctx.palette().ink);
        let mut lines: Vec<_> = standing.because.iter().filter(|b| b.meter == name).collect();
        lines.sort_by(|a, b| b.points.abs().total_cmp(&a.points.abs()));
        for line in lines.into_iter().take(5) {
            because::one(ui, ctx, line);
        }
        ui.add_space(space::XS);
    }
    better(ui, ctx, standing);
    law::law_ui(ui, ctx, standing);
}

/// Which council is worst off, and what would have helped most.
fn better(ui: &mut Ui, ctx: &PanelContext<'_>, standing: &Standing) {
    let ink = ctx.palette().ink;
    if !standing.worst.is_empty() {
        label(ui, ctx.say("kop-slechtst"), Letter::Say, ink);
        for (_, line) in &standing.worst {
            body(ui, ctx, ctx.line(line));
        }
    }
    if !standing.repairs.is_empty() {
        label(ui, ctx.say("kop-gescheeld"), Letter::Say, ink);
        for (_, _, line) in standing.repairs.iter().take(4) {
            body(ui, ctx, ctx.line(line));
        }
    }
    ui.add_space(space::XS);
}

/// Right: the frames of all councils, bots and promises.
pub fn reveal_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View) {
    let Some(ending) = &view.ending else { return };
    children::children_ui(ui, ctx, view);
    steps::steps_ui(ui, ctx, view);
    head(ui, ctx, ctx.say("onthul-kop"));
    soft(ui, ctx, ctx.say("onthul-uitleg"));
    for (m, rows) in &ending.frames {
        council(ui, ctx, view, *m, rows);
        ui.add_space(space::XS);
    }
    label(ui, ctx.say("onthul-beloften"), Letter::Say, ctx.palette().ink);
    if ending.promises.is_empty() {
        soft(ui, ctx, ctx.say("onthul-geen-beloften"));
    }
    for line in &ending.promises {
        body(ui, ctx, ctx.line(line));
    }
    label(ui, ctx.say("onthul-bots"), Letter::Say, ctx.palette().ink);
    for (seat, temper) in &ending.bots {
        if let Some(seat) = ctx.seat(*seat) {
            soft(ui, ctx, format!("{}: {}", ctx.seat_name(seat), ctx.say(temper)));
        }
    }
}

/// A red line, and whether it held.
fn council(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View, m: MunIx, rows: &[(IssueIx, Vec<Stance>)]) {
    let p = ctx.palette();
    let draft = |issue: IssueIx| view.issues.iter().find(|i| i.issue == issue).map(|i| i.draft);
    let options = |wanted: Stance| -> Vec<(IssueIx, OptIx)> {
        let of_row = |(issue, row): &(IssueIx, Vec<Stance>)| {
            let issue = *issue;
            let hits = row.iter().enumerate().filter(move |(_, s)| **s == wanted);
            hits.map(move |(k, _)| (issue, OptIx(k as u8))).collect::<Vec<_>>()
        };
        rows.iter().flat_map(of_row).collect()
    };
    let never = options(Stance::Never);
    let must = options(Stance::Must);
    let snapped = never.iter().any(|(issue, k)| draft(*issue) == Some(*k))
        || must.iter().any(|(issue, k)| draft(*issue).is_some_and(|d| d != *k));
    let say = |key: &str, list: &[(IssueIx, OptIx)]| {
        let list = FactValue::List(list.iter().map(|(i, o)| FactValue::Option(*i, *o)).collect());
        ctx.say_with(key, &[("gemeente", FactValue::Municipality(m)), ("opties", list)])
    };
    ui.horizontal_top(|ui| {
        token_in(ui, ctx, m, 15.0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            if never.is_empty() && must.is_empty() {
                body(ui, ctx, say("onthul-geen-lijn", &[]));
                return;
            }
            if !never.is_empty() {
                body(ui, ctx, say("onthul-rode-lijn", &never));
            }
            if !must.is_empty() {
                body(ui, ctx, say("onthul-moest", &must));
            }
            ui.horizontal(|ui| {
                let (icon, disc, key) =
                    if snapped { (Icon::Cross, p.red, "onthul-geknapt") } else { (Icon::Tick, p.kept, "onthul-heel") };
                badge_in(ui, icon, 10.0, disc, p.paper);
                label(ui, ctx.say(key), Letter::Strong, p.ink);
            });
        });
    });
}

/// The whole screen: three columns of paper.
pub fn ending_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View, standing: &Standing, out: &mut Vec<Intent>) {
    let area = ui.available_rect_before_wrap().shrink2(vec2(14.0, 12.0));
    let third = (area.width() - 28.0) / 3.0;
    let mut left = area.left();
    for part in 0..3 {
        let rect = egui::Rect::from_min_size(egui::pos2(left, area.top()), vec2(third, area.height() - 4.0));
        left += third + 14.0;
        let mut column = ui.new_child(egui::UiBuilder::new().max_rect(rect).id_salt(("ending", part)));
        paper(&mut column, ctx, |ui| {
            ui.set_min_size(ui.available_size());
            match part {
                0 => outcome_ui(ui, ctx, view, standing, out),
                1 => scroll(ui, "why", |ui| why_ui(ui, ctx, standing)),
                _ => scroll(ui, "reveal", |ui| reveal_ui(ui, ctx, view)),
            }
        });
    }
}

fn scroll(ui: &mut Ui, id: &str, add: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().auto_shrink(false).id_salt(id.to_owned()).show(ui, add);
}
