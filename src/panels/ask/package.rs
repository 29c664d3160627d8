//! Pakket: one option for each open issue, issue by issue; what stands in the draft is filled in already.

use super::{Here, Item, Pick, Pressed, Work, after_built, before_built, list};
use crate::panels::widgets::bits::{label, soft};
use crate::panels::widgets::button::link;
use crate::rules::ids::{IssueIx, OptIx};
use crate::theme::letter::Letter;
use crate::theme::size::space;
use egui::Ui;

/// The options of the package.
pub fn package(ui: &mut Ui, here: &Here<'_>, work: &mut Work) -> bool {
    let (built, mut again) = before_built(ui, here, work);
    if !built {
        return again;
    }
    let issues = here.open.issues.clone();
    for (i, issue) in issues.iter().enumerate() {
        if i == work.at {
            again |= open_issue(ui, here, work, i, *issue, issues.len());
        } else {
            closed_issue(ui, here, work, i, *issue);
        }
    }
    after_built(ui, here, work);
    again
}

/// The issue that is being filled in.
fn open_issue(ui: &mut Ui, here: &Here<'_>, work: &mut Work, i: usize, issue: IssueIx, all: usize) -> bool {
    let ctx = here.ctx;
    label(ui, ctx.issue(issue), Letter::Say, ctx.palette().ink);
    let items = options(here, issue);
    let chosen = work.options[i];
    match list(ui, ctx, &items, |k| chosen == Some(OptIx(k as u8)), Pick::One, true) {
        Some(Pressed::Chose(k)) => {
            work.options[i] = Some(OptIx(k as u8));
            if i + 1 < all {
                work.at = i + 1;
            }
        }
        Some(Pressed::Again) => return true,
        None => {}
    }
    ui.add_space(space::XS);
    false
}

/// An issue with what was chosen, and the way back to it.
fn closed_issue(ui: &mut Ui, here: &Here<'_>, work: &mut Work, i: usize, issue: IssueIx) {
    let ctx = here.ctx;
    ui.horizontal_wrapped(|ui| {
        label(ui, ctx.issue_word(issue), Letter::Strong, ctx.palette().ink);
        let words = work.options[i].map_or_else(|| ctx.say("paneel-nog-kiezen"), |o| ctx.option(issue, o));
        soft(ui, ctx, words);
        if link(ui, ctx, &format!("{}: {}", ctx.say("knop-kies"), ctx.issue_word(issue))).clicked() {
            work.at = i;
        }
    });
    ui.add_space(space::XS);
}

/// The options of an issue, with what each does; the one in the draft says so.
pub fn options(here: &Here<'_>, issue: IssueIx) -> Vec<Item> {
    let ctx = here.ctx;
    let draft = here.view.issues.iter().find(|i| i.issue == issue).map(|i| i.draft);
    (0..ctx.options(issue))
        .map(|k| {
            let option = OptIx(k as u8);
            let mut item = Item::new(ctx.option(issue, option));
            item.detail = ctx.option_does(issue, option);
            if draft == Some(option) {
                item.costs = ctx.say("paneel-staat-er-nu");
            }
            item
        })
        .collect()
}
