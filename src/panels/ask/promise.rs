//! Belofte: what, and to whom.

use super::choose::choose;
use super::{Here, Work};
use crate::panels::keys;
use crate::panels::widgets::bits::label;
use crate::panels::widgets::focus_ring;
use crate::panels::widgets::picture::token;
use crate::rules::ids::MunIx;
use crate::theme::letter::Letter;
use crate::theme::size::{corner, space, stroke};
use egui::{Align2, Color32, CornerRadius, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};

/// A promise to a neighbour.
pub fn promise(ui: &mut Ui, here: &Here<'_>, work: &mut Work) -> bool {
    let to_whom = work.choice.is_some_and(|k| here.source.needs_whom(k));
    let confirm = choose(ui, here, work, !to_whom);
    if work.choice.is_some_and(|k| here.source.needs_whom(k)) {
        ui.add_space(space::XS);
        label(ui, here.ctx.say("kies-buur"), Letter::Say, here.ctx.palette().ink);
        let me = here.view.own.as_ref().and_then(|own| own.seat.municipality);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 8.0);
            let others = (0..here.ctx.level.towns()).map(|k| MunIx(k as u8)).filter(|m| Some(*m) != me);
            let others: Vec<MunIx> = others.collect();
            for (k, m) in others.iter().enumerate() {
                if town(ui, here, *m, k + 1, work.to == Some(*m)) {
                    work.to = Some(*m);
                }
            }
            let pressed = if to_whom { keys::number(ui) } else { None };
            if let Some(m) = pressed.and_then(|k| others.get(k)) {
                work.to = Some(*m);
            }
        });
    }
    confirm
}

/// A municipality that can be pressed: token, name, and the key that does the same for the first nine.
fn town(ui: &mut Ui, here: &Here<'_>, m: MunIx, number: usize, chosen: bool) -> bool {
    let ctx = here.ctx;
    let p = ctx.palette();
    let words = if number < 10 { format!("{number}  {}", ctx.name(m)) } else { ctx.name(m).to_owned() };
    let galley = ui.painter().layout_no_wrap(words, Letter::Small.font(), p.ink.egui());
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 50.0, 38.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, chosen, ctx.name(m)));

    let (fill, pen) = if chosen {
        (p.paper.mix(p.act, 0.09), Stroke::new(stroke::CHOSEN, p.act.egui()))
    } else {
        (if response.hovered() { p.well } else { p.table }, Stroke::new(stroke::OUTLINE, p.line_strong.egui()))
    };
    ui.painter().rect(rect, CornerRadius::same(corner::BUTTON), fill.egui(), pen, StrokeKind::Inside);
    token(ui.painter(), ctx, m, rect.left_center() + vec2(20.0, -1.0), 13.0);
    let room = rect.with_min_x(rect.left() + 39.0);
    let at = Align2::LEFT_CENTER.align_size_within_rect(galley.size(), room);
    ui.painter().galley(at.min, galley, Color32::PLACEHOLDER);
    focus_ring(ui, &response, rect, corner::BUTTON);
    response.clicked()
}
