//! The three children of the case test: five sentences each, and what a repair changed.

use super::PanelContext;
use super::widgets::bits::{body, head, label, soft};
use crate::rules::line::FactValue;
use crate::rules::view::View;
use crate::theme::letter::Letter;
use crate::theme::size::space;
use egui::Ui;

/// The children, if they walk through the deal now.
pub fn children_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View) {
    if view.children.is_empty() {
        return;
    }
    head(ui, ctx, ctx.say("kinderen-kop"));
    soft(ui, ctx, ctx.say("kinderen-uitleg"));
    for child in &view.children {
        label(ui, ctx.line(&child.title), Letter::Say, ctx.palette().ink);
        for told in &child.lines {
            body(ui, ctx, ctx.line(&told.line));
            if let Some(before) = &told.before {
                soft(ui, ctx, ctx.say_with("kinderen-eerst", &[("zin", FactValue::Words(ctx.line(before)))]));
            }
        }
        ui.add_space(space::XS);
    }
}
