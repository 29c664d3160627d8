//! The gates N1 to N12 at a glance, and the sign of a verdict.

use super::PanelContext;
use super::widgets::bits::{label, soft};
use super::widgets::picture::{badge, icon};
use crate::rules::because::{Standing, Verdict};
use crate::rules::line::FactValue;
use crate::theme::letter::Letter;
use crate::theme::size::{space, stroke};
use crate::theme::{Icon, Rgb};
use egui::{Color32, Painter, Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType, vec2};

/// Radius of the disc of a gate.
const DISC: f32 = 9.0;

/// The verdict on the whole, for the first screen of the end, and all gates.
pub fn gates_row(ui: &mut Ui, ctx: &PanelContext<'_>, standing: &Standing) {
    if let Some(lawful) = &standing.lawful {
        label(ui, ctx.say(lawful), Letter::Strong, ctx.palette().ink);
        soft(ui, ctx, ctx.say(&format!("{lawful}-uitleg")));
    }
    chips(ui, ctx, standing);
}

/// All gates: a sign and the name of each.
pub fn chips(ui: &mut Ui, ctx: &PanelContext<'_>, standing: &Standing) {
    let ink = ctx.palette().ink;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        for gate in &standing.gates {
            let name = ctx.say(&format!("poort-{}", gate.id));
            let spoken = format!("{} {name}: {}", gate.id, ctx.say(gate.verdict.key()));
            let words = ui.painter().layout_no_wrap(gate.id.clone(), Letter::Strong.font(), ink.egui());
            let size = vec2(2.0 * DISC + space::XS + words.size().x, words.size().y);
            let (rect, chip) = ui.allocate_exact_size(size, Sense::hover());
            chip.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
            verdict_at(ui.painter(), ctx, gate.verdict, rect.left_center() + vec2(DISC, 0.0), DISC);
            ui.painter().galley(rect.left_top() + vec2(2.0 * DISC + space::XS, 0.0), words, Color32::PLACEHOLDER);
            chip.on_hover_text(spoken);
        }
    });
}

/// Per gate that is shut: which gate, and through which norms.
pub fn shut(ui: &mut Ui, ctx: &PanelContext<'_>, standing: &Standing) {
    let all = ctx.level.level().norms().all();
    for gate in standing.gates.iter().filter(|gate| gate.verdict == Verdict::Broken) {
        let carries = |norm: &&crate::rules::norm::NormView| {
            let at_fault = norm.anticipated.unwrap_or(norm.verdict) == Verdict::Broken;
            at_fault && norm.gates.iter().any(|other| crate::rules::acts::Vocabulary::name(*other) == gate.id)
        };
        let titles = standing.norms.iter().filter(carries).filter_map(|norm| all.get(norm.at));
        let titles: Vec<FactValue> = titles.map(|norm| FactValue::Words(format!("‘{}’", norm.title_nl))).collect();
        let name = ctx.say(&format!("poort-{}", gate.id));
        if titles.is_empty() {
            label(ui, format!("{} {name}", gate.id), Letter::Text, ctx.palette().ink);
            continue;
        }
        let poort = FactValue::Words(format!("{} {name}", gate.id));
        let facts = [("poort", poort), ("normen", FactValue::List(titles))];
        label(ui, ctx.say_with("wet-poort-dicht", &facts), Letter::Text, ctx.palette().ink);
    }
}

/// The disc of a verdict: tick, cross, half or empty ring.
pub fn verdict_at(painter: &Painter, ctx: &PanelContext<'_>, verdict: Verdict, centre: Pos2, radius: f32) {
    let p = ctx.palette();
    let ring = |colour: Rgb| {
        painter.circle_stroke(centre, radius - 1.0, Stroke::new(stroke::OUTLINE, colour.egui()));
    };
    let within = |which: Icon| {
        ring(p.line_strong);
        icon(painter, which, Rect::from_center_size(centre, Vec2::splat(radius * 1.1)), p.ink_soft, p.paper);
    };
    match verdict {
        Verdict::Met => badge(painter, Icon::Tick, centre, radius, p.kept, p.paper),
        Verdict::Broken => badge(painter, Icon::Cross, centre, radius, p.red, p.paper),
        Verdict::NotYet => ring(p.line_strong),
        Verdict::Open => within(Icon::Half),
        Verdict::NotApplicable | Verdict::NotInForce | Verdict::Said => within(Icon::Wait),
    }
}
