//! Kader: per open issue each option must, may or never, with a sign and a word.

use crate::facts::stance_icon;
pub use crate::facts::stance_key;

use super::{Here, Work, after_built, before_built};
use crate::panels::PanelContext;
use crate::panels::context::capital;
use crate::panels::widgets::bits::{label, soft};
use crate::panels::widgets::button::link;
use crate::panels::widgets::picture::icon_in;
use crate::panels::widgets::segment::{Part, segment};
use crate::rules::ask::Stance;
use crate::rules::ids::{IssueIx, OptIx};
use crate::theme::letter::Letter;
use crate::theme::size::space;
use egui::Ui;

/// The three stances in the order in which they stand.
const STANCES: [Stance; 3] = [Stance::Must, Stance::May, Stance::Never];

/// A stance for each option of each issue.
pub fn frame(ui: &mut Ui, here: &Here<'_>, work: &mut Work) -> bool {
    let (built, again) = before_built(ui, here, work);
    if built {
        for (i, issue) in here.open.issues.iter().enumerate() {
            let open = i == work.at;
            let Some(row) = work.stances.get_mut(i) else { continue };
            if open {
                one_issue(ui, here, *issue, row);
            } else if closed_issue(ui, here, *issue, row) {
                work.at = i;
            }
        }
        after_built(ui, here, work);
    }
    again
}

fn one_issue(ui: &mut Ui, here: &Here<'_>, issue: IssueIx, row: &mut [Stance]) {
    let ctx = here.ctx;
    label(ui, ctx.issue(issue), Letter::Say, ctx.palette().ink);
    let words = STANCES.map(|s| ctx.say(stance_key(s)));
    for k in 0..row.len() {
        let option = ctx.option(issue, OptIx(k as u8));
        label(ui, &option, Letter::Text, ctx.palette().ink);
        let parts: Vec<Part<'_>> = STANCES
            .iter()
            .zip(&words)
            .map(|(s, word)| Part { icon: Some(stance_icon(*s)), word, open: may_be(row, k, *s) })
            .collect();
        let chosen = STANCES.iter().position(|s| *s == row[k]);
        let width = ((ui.available_width() - 8.0) / 3.0).min(124.0);
        if let Some(pressed) = segment(ui, ctx, &option, &parts, chosen, width) {
            row[k] = STANCES[pressed];
        }
        ui.add_space(2.0);
    }
    soft(ui, ctx, ctx.say("paneel-kader-regel"));
    ui.add_space(space::S);
}

/// An issue that is not open now: its frame in words, and the way to it.
fn closed_issue(ui: &mut Ui, here: &Here<'_>, issue: IssueIx, row: &[Stance]) -> bool {
    let ctx = here.ctx;
    label(ui, ctx.issue(issue), Letter::Say, ctx.palette().ink);
    stance_words(ui, ctx, issue, row);
    let words = format!("{}: {}", ctx.say("knop-kies"), ctx.issue_word(issue));
    let pressed = link(ui, ctx, &words).clicked();
    ui.add_space(space::XS);
    pressed
}

/// One must and two nevers per issue, and something must be left.
fn may_be(row: &[Stance], k: usize, stance: Stance) -> bool {
    let others = |wanted: Stance| row.iter().enumerate().filter(|(i, s)| *i != k && **s == wanted).count();
    match stance {
        Stance::Must => others(Stance::Must) == 0,
        Stance::May => true,
        Stance::Never => others(Stance::Never) < 2 && others(Stance::Never) + 1 < row.len(),
    }
}

/// A frame in signs and words: only what must and what never may; the rest may.
pub fn stance_words(ui: &mut Ui, ctx: &PanelContext<'_>, issue: IssueIx, row: &[Stance]) {
    let p = ctx.palette();
    let said: Vec<(usize, Stance)> =
        row.iter().copied().enumerate().filter(|(_, stance)| *stance != Stance::May).collect();
    for (k, stance) in &said {
        ui.horizontal_wrapped(|ui| {
            icon_in(ui, stance_icon(*stance), 15.0, p.ink, p.paper);
            label(ui, capital(&ctx.say(stance_key(*stance))), Letter::Strong, p.ink);
            label(ui, ctx.option(issue, OptIx(*k as u8)), Letter::Text, p.ink);
        });
    }
    if said.is_empty() {
        soft(ui, ctx, ctx.say("paneel-alles-mag"));
    }
}
