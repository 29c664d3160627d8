//! What lies on the table and what the others said to it: packages, answers, reasons, the own light.

pub use crate::facts::reply_key;

use super::PanelContext;
use super::widgets::bits::{body, head, label, soft};
use super::widgets::picture::{badge_in, icon_in, token_in};
pub use crate::facts::reply_icon;
use crate::rules::ask::Reply;
use crate::rules::ids::MunIx;
use crate::rules::line::FactValue;
use crate::rules::view::{Light, PackageResult, PackageView, View};
use crate::theme::Icon;
use crate::theme::letter::Letter;
use crate::theme::size::space;
use egui::Ui;

/// The packages of this round, the last one first.
pub fn answers_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View) {
    head(ui, ctx, ctx.say("kop-voorstel"));
    if view.packages.is_empty() {
        soft(ui, ctx, ctx.say("leeg-voorstel"));
    }
    for package in view.packages.iter().rev() {
        one(ui, ctx, package);
        ui.add_space(space::S);
    }
    if !view.arguments.is_empty() {
        label(ui, ctx.say("kop-argumenten"), Letter::Say, ctx.palette().ink);
        for argument in &view.arguments {
            ui.horizontal_wrapped(|ui| {
                token_in(ui, ctx, argument.by, 13.0);
                body(ui, ctx, ctx.card(argument.ground));
            });
            if let Some(second) = argument.second {
                soft(ui, ctx, ctx.card(second));
            }
        }
    }
}

fn one(ui: &mut Ui, ctx: &PanelContext<'_>, package: &PackageView) {
    package_lines(ui, ctx, package);
    if let Some(result) = package.result {
        let (icon, key) = match result {
            PackageResult::Agreed => (Icon::Tick, "paneel-eens"),
            PackageResult::Refused => (Icon::Cross, "paneel-oneens"),
            PackageResult::ByMost => (Icon::Half, "paneel-meeste"),
            PackageResult::PutAside => (Icon::Wait, "paneel-opzij"),
        };
        super::widgets::bits::sign(ui, ctx, icon, &ctx.say(key), Letter::Strong);
    }
    light_ui(ui, ctx, package);
    for (m, answer) in &package.answers {
        said(ui, ctx, *m, *answer);
    }
}

/// Who tabled it and what it says.
pub fn package_lines(ui: &mut Ui, ctx: &PanelContext<'_>, package: &PackageView) {
    ui.horizontal_wrapped(|ui| {
        token_in(ui, ctx, package.by, 13.0);
        let who = [("gemeente", FactValue::Municipality(package.by))];
        label(ui, ctx.say_with("over-pakket", &who), Letter::Strong, ctx.palette().ink);
    });
    for (issue, option) in &package.options {
        soft(ui, ctx, ctx.issue(*issue));
        label(ui, ctx.option(*issue, *option), Letter::Say, ctx.palette().ink);
    }
}

/// Whether it fits the own frame: sign and words, for this council and its alderman only.
pub fn light_ui(ui: &mut Ui, ctx: &PanelContext<'_>, package: &PackageView) {
    let p = ctx.palette();
    let Some(light) = &package.light else { return };
    let (icon, disc, words) = match light {
        Light::Unknown => (Icon::Wait, p.ink_soft, ctx.say("licht-onbekend")),
        Light::Fits => (Icon::Tick, p.kept, ctx.say("licht-past")),
        Light::Outside(issues) => {
            let list = FactValue::List(issues.iter().map(|i| FactValue::Issue(*i)).collect());
            (Icon::Cross, p.red, ctx.say_with("licht-buiten", &[("kwesties", list)]))
        }
    };
    ui.horizontal_wrapped(|ui| {
        badge_in(ui, icon, 11.0, disc, p.paper);
        label(ui, words, Letter::Strong, p.ink);
    });
    ui.horizontal_wrapped(|ui| {
        icon_in(ui, Icon::Lock, 14.0, p.ink_soft, p.paper);
        soft(ui, ctx, ctx.say("kop-alleen-voor-u"));
    });
}

/// One municipality's answer: not in, in but secret, or known.
fn said(ui: &mut Ui, ctx: &PanelContext<'_>, m: MunIx, answer: Option<Option<Reply>>) {
    let p = ctx.palette();
    ui.horizontal(|ui| {
        token_in(ui, ctx, m, 12.0);
        let (icon, words) = match answer {
            None => (Icon::Wait, ctx.say("antwoord-niet")),
            Some(None) => (Icon::Lock, ctx.say("antwoord-geheim")),
            Some(Some(reply)) => (reply_icon(&reply), ctx.say(reply_key(&reply))),
        };
        icon_in(ui, icon, 17.0, p.ink, p.paper);
        let line = format!("{}: {words}", ctx.name(m));
        body(ui, ctx, line);
        if let Some(Some(Reply::Other(issue, option))) = answer {
            soft(ui, ctx, ctx.option(issue, option));
        }
    });
}
