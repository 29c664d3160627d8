//! Every municipality in a list, as the map shows it: who is ready, whose frame, consent, signature. The map cannot be
//! read by a screen reader; this list can.

use super::PanelContext;
use super::widgets::bits::{head, label, soft};
use super::widgets::picture::{icon_in, token_in};
use crate::rules::view::{MunicipalityView, Readiness, View};
use crate::theme::Icon;
use crate::theme::letter::Letter;
use crate::theme::size::space;
use egui::Ui;

/// The list.
pub fn people_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View) {
    head(ui, ctx, ctx.say("kop-gemeenten"));
    for town in &view.municipalities {
        one(ui, ctx, town);
        ui.add_space(space::XS);
    }
}

fn one(ui: &mut Ui, ctx: &PanelContext<'_>, town: &MunicipalityView) {
    let p = ctx.palette();
    ui.horizontal(|ui| {
        token_in(ui, ctx, town.m, 17.0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            label(ui, ctx.name(town.m), Letter::Strong, p.ink);
            soft(ui, ctx, ctx.how_far(town));
            ready(ui, ctx, town);
        });
    });
}

/// The three benches, each with a sign and a word.
fn ready(ui: &mut Ui, ctx: &PanelContext<'_>, town: &MunicipalityView) {
    let p = ctx.palette();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        for (bench, state) in ["bank-raad", "bank-wethouder", "bank-ambtenaar"].iter().zip(town.ready) {
            let icon = match state {
                Readiness::Idle => continue,
                Readiness::Busy => Icon::Wait,
                Readiness::Ready => Icon::Tick,
            };
            icon_in(ui, icon, 13.0, p.ink_soft, p.paper);
            soft(ui, ctx, ctx.say(bench));
        }
    });
}
