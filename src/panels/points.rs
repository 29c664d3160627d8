//! Points of the councils: what they want otherwise, how heavy it weighs, and what the table answered.

use super::PanelContext;
use super::widgets::bits::{body, head, pill, soft};
use super::widgets::picture::token_in;
use crate::facts::reaction_key;
use crate::rules::view::View;
use crate::theme::size::space;
use egui::Ui;

/// All points that this viewer may see.
pub fn points_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View) {
    let p = ctx.palette();
    head(ui, ctx, ctx.say("kop-punten"));
    if view.points.is_empty() {
        soft(ui, ctx, ctx.say("leeg-punten"));
    }
    for point in &view.points {
        ui.horizontal_wrapped(|ui| {
            for m in &point.by {
                token_in(ui, ctx, *m, 13.0);
            }
            pill(ui, &ctx.say(&format!("gewicht-{}", point.weight)), p.well, p.ink);
        });
        soft(ui, ctx, ctx.issue(point.issue));
        body(ui, ctx, ctx.option(point.issue, point.option));
        if let Some(reaction) = point.reaction {
            soft(ui, ctx, format!("{}: {}", ctx.say("paneel-antwoord-tafel"), ctx.say(reaction_key(reaction))));
        }
        ui.add_space(space::XS);
    }
}
