//! The map of the keys, to look at.

use super::presses::MAP;
use crate::panels::PanelContext;
use crate::panels::widgets::bits::{head, label, text};
use crate::theme::letter::Letter;
use egui::{Grid, Ui};

/// Shows it.
pub(super) fn keys_map_ui(ui: &mut Ui, ctx: &PanelContext<'_>) {
    let p = ctx.palette();
    head(ui, ctx, ctx.say("console-toetsen"));
    Grid::new("keys").num_columns(2).spacing([18.0, 7.0]).show(ui, |ui| {
        for name in MAP {
            ui.label(text(ctx.say(&format!("console-toets-{name}")), Letter::Strong, p.ink));
            label(ui, ctx.say(&format!("console-toets-{name}-doet")), Letter::Text, p.ink);
            ui.end_row();
        }
    });
}
