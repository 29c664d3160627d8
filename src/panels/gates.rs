//! The gates N1 to N12: sign, word, article.

use super::PanelContext;
use super::context::capital;
use super::widgets::bits::{head, label, soft};
use super::widgets::picture::{badge, icon};
use crate::rules::because::{GateStanding, Standing, Verdict};
use crate::theme::letter::Letter;
use crate::theme::size::stroke;
use crate::theme::{Icon, Rgb};
use egui::{Rect, Sense, Stroke, Ui, Vec2};

/// The gates in a list.
pub fn gates_ui(ui: &mut Ui, ctx: &PanelContext<'_>, standing: &Standing) {
    head(ui, ctx, ctx.say("kop-wet"));
    for gate in &standing.gates {
        one(ui, ctx, gate);
    }
}

/// All gates at a glance: a sign and the name of each, for the first screen of the end.
pub fn gates_row(ui: &mut Ui, ctx: &PanelContext<'_>, standing: &Standing) {
    let ink = ctx.palette().ink;
    if let Some(lawful) = &standing.lawful {
        label(ui, ctx.say(lawful), Letter::Strong, ink);
        soft(ui, ctx, ctx.say(&format!("{lawful}-uitleg")));
    }
    ui.horizontal_wrapped(|ui| {
        for gate in &standing.gates {
            ui.spacing_mut().item_spacing.x = 4.0;
            verdict_in(ui, ctx, gate.verdict, 9.0);
            let name = ctx.say(&format!("poort-{}", gate.id));
            let words = super::widgets::bits::text(gate.id.clone(), Letter::Strong, ink);
            ui.label(words).on_hover_text(name);
            ui.add_space(6.0);
        }
    });
}

fn one(ui: &mut Ui, ctx: &PanelContext<'_>, gate: &GateStanding) {
    let p = ctx.palette();
    ui.horizontal_top(|ui| {
        verdict_in(ui, ctx, gate.verdict, 12.0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            label(ui, ctx.say(&format!("poort-{}", gate.id)), Letter::Strong, p.ink);
            let article = ctx.say(&format!("poort-{}-artikel", gate.id));
            soft(ui, ctx, format!("{} · {article}", capital(&ctx.say(gate.verdict.key()))));
            let more = if gate.verdict == Verdict::Broken { "herstel" } else { "zin" };
            soft(ui, ctx, ctx.say(&format!("poort-{}-{more}", gate.id)));
        });
    });
}

/// The disc of a verdict: tick, cross, question or empty ring.
pub fn verdict_in(ui: &mut Ui, ctx: &PanelContext<'_>, verdict: Verdict, radius: f32) {
    let p = ctx.palette();
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(radius * 2.0 + 2.0), Sense::hover());
    let painter = ui.painter();
    let ring = |colour: Rgb| {
        painter.circle_stroke(rect.center(), radius - 1.0, Stroke::new(stroke::OUTLINE, colour.egui()));
    };
    match verdict {
        Verdict::Met => badge(painter, Icon::Tick, rect.center(), radius, p.kept, p.paper),
        Verdict::Broken => badge(painter, Icon::Cross, rect.center(), radius, p.red, p.paper),
        Verdict::NotYet => ring(p.line_strong),
        Verdict::Open => {
            ring(p.line_strong);
            let square = Rect::from_center_size(rect.center(), Vec2::splat(radius * 1.1));
            icon(painter, Icon::Half, square, p.ink_soft, p.paper);
        }
        Verdict::NotApplicable | Verdict::NotInForce | Verdict::Said => {
            ring(p.line_strong);
            let square = Rect::from_center_size(rect.center(), Vec2::splat(radius * 1.1));
            icon(painter, Icon::Wait, square, p.ink_soft, p.paper);
        }
    }
}
