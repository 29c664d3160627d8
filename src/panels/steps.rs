//! Where the table is in the steps of a careful choice, and how far the region is when that was scanned.

use super::PanelContext;
use super::widgets::bits::{body, head, label, soft};
use crate::rules::level::scan::Impact;
use crate::rules::line::FactValue;
use crate::rules::step::Progress;
use crate::rules::view::View;
use crate::theme::letter::Letter;
use crate::theme::size::space;
use egui::Ui;

/// The scan, if it was done; then the steps.
pub fn steps_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View) {
    scan_ui(ui, ctx, view);
    if view.steps.is_empty() {
        return;
    }
    head(ui, ctx, ctx.say("kop-stappen"));
    for (number, one) in view.steps.iter().enumerate() {
        let words = format!("{number} {} · {}", ctx.say(one.step.key()), ctx.say(one.progress.key()));
        match one.progress {
            Progress::Busy | Progress::Skipped => label(ui, words, Letter::Strong, ctx.palette().ink),
            Progress::Given | Progress::Done | Progress::Ahead => soft(ui, ctx, words),
        }
    }
    if view.steps.iter().any(|one| one.progress == Progress::Skipped) {
        body(ui, ctx, ctx.say("stappen-overgeslagen"));
    }
}

/// How far the region is on the three factors, and where it pinches.
pub fn scan_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View) {
    let Some(scan) = &view.scan else { return };
    head(ui, ctx, ctx.say("kop-meting"));
    for (factor, share) in scan.shares {
        let share_of = [("deel", FactValue::Share(share))];
        let words = format!("{}: {}", ctx.say(factor.key()), ctx.say_with(Impact::of(share).key(), &share_of));
        if factor == scan.bottleneck {
            label(ui, words, Letter::Strong, ctx.palette().ink);
            body(ui, ctx, ctx.say(&format!("{}-zet", factor.key())));
            soft(ui, ctx, ctx.say(&format!("{}-verzet", factor.key())));
        } else {
            body(ui, ctx, words);
        }
    }
    ui.add_space(space::S);
}
