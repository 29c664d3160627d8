//! The draft: always one option per issue, with what it does in words.

use super::PanelContext;
use super::widgets::bits::{body, head, label, pill, soft};
use crate::rules::ids::OptIx;
use crate::rules::view::{IssueView, View};
use crate::theme::letter::Letter;
use crate::theme::size::space;
use egui::{CollapsingHeader, Ui};

/// The issues that are open, each with its other options; the closed ones below.
pub fn draft_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View) {
    head(ui, ctx, ctx.say("kop-ontwerp"));
    let (open, closed): (Vec<&IssueView>, Vec<&IssueView>) = view.issues.iter().partition(|i| i.open);
    for issue in open {
        open_issue(ui, ctx, issue);
        ui.add_space(space::S);
    }
    for issue in closed {
        ui.horizontal_wrapped(|ui| {
            label(ui, format!("{}:", ctx.issue_word(issue.issue)), Letter::Strong, ctx.palette().ink);
            body(ui, ctx, ctx.option(issue.issue, issue.draft));
        });
    }
}

fn open_issue(ui: &mut Ui, ctx: &PanelContext<'_>, issue: &IssueView) {
    let p = ctx.palette();
    ui.horizontal_wrapped(|ui| {
        soft(ui, ctx, ctx.issue(issue.issue));
        let key = if issue.agreed { "paneel-afgesproken" } else { "paneel-open" };
        pill(ui, &ctx.say(key), p.well, p.ink);
    });
    label(ui, ctx.option(issue.issue, issue.draft), Letter::Say, p.ink);
    if let Some(does) = ctx.option_does(issue.issue, issue.draft) {
        body(ui, ctx, does);
    }
    let words = format!("{}: {}", ctx.say("paneel-andere-opties"), ctx.issue_word(issue.issue));
    ui.spacing_mut().interact_size.y = 36.0;
    CollapsingHeader::new(words).id_salt(("draft", issue.issue.0)).show(ui, |ui| {
        for k in (0..ctx.options(issue.issue)).map(|k| OptIx(k as u8)).filter(|k| *k != issue.draft) {
            label(ui, ctx.option(issue.issue, k), Letter::Strong, p.ink);
            if let Some(does) = ctx.option_does(issue.issue, k) {
                soft(ui, ctx, does);
            }
            ui.add_space(4.0);
        }
    });
}
