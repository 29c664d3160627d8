//! The door: how people come in, who may, and what happens with who is away.

use crate::panels::widgets::bits::{body, label, soft, text};
use crate::panels::widgets::button::plain;
use crate::panels::widgets::row::{Row, row};
use crate::panels::{Intent, PanelContext};
use crate::session::{Entrance, Lead, Led, Missing, Qr, WayIn, in_pairs};
use crate::theme::letter::Letter;
use crate::theme::palette::LIGHT;
use crate::theme::size::space;
use egui::{CornerRadius, Rect, Sense, Ui, Vec2, WidgetInfo, WidgetType, vec2};

/// Light squares round a QR code, so that cameras find it.
const QUIET: usize = 3;

/// Shows it; large before the game begins.
pub(super) fn door_ui(ui: &mut Ui, ctx: &PanelContext<'_>, led: &Led, out: &mut Vec<Intent>) {
    let leading = &led.leading;
    let before = led.frame.is_none();
    way_in(ui, ctx, &leading.way_in, before, out);
    ui.add_space(space::S);
    label(ui, ctx.say("pagina-deur"), Letter::Strong, ctx.palette().ink);
    for (entrance, word) in Entrance::WORDS {
        let title = ctx.say(&format!("pagina-deur-{word}"));
        let now = entrance == leading.entrance;
        if row(ui, ctx, &Row::new(&title, now)).clicked() && !now {
            out.push(Intent::Lead(Lead::Set(entrance)));
        }
    }
    ui.add_space(space::S);
    label(ui, ctx.say("pagina-wie-weg-is"), Letter::Strong, ctx.palette().ink);
    for (missing, word) in Missing::WORDS {
        let title = ctx.say(&format!("pagina-weg-{word}"));
        let now = missing == leading.missing;
        if row(ui, ctx, &Row::new(&title, now)).clicked() && !now {
            out.push(Intent::Lead(Lead::IfMissing(missing)));
        }
    }
}

/// Picture, code and addresses.
fn way_in(ui: &mut Ui, ctx: &PanelContext<'_>, way: &WayIn, large: bool, out: &mut Vec<Intent>) {
    let p = ctx.palette();
    label(ui, ctx.say("pagina-meedoen"), Letter::Head, p.ink);
    let width = ui.available_width();
    let side = if large { width.min(300.0) } else { width.min(132.0) };
    picture(ui, ctx, &way.picture, side);
    ui.horizontal(|ui| {
        ui.label(text(ctx.say("pagina-code-zaal"), Letter::Text, p.ink_soft));
        ui.label(text(in_pairs(&way.code), Letter::Figure, p.ink));
    });
    for (k, address) in way.addresses.iter().enumerate() {
        if k == 0 { body(ui, ctx, address) } else { soft(ui, ctx, address) }
    }
    if way.addresses.len() > 1 && plain(ui, ctx, None, &ctx.say("console-ander-adres")).clicked() {
        out.push(Intent::OtherAddress);
    }
    if large {
        soft(ui, ctx, ctx.say("pagina-meedoen-uitleg"));
    }
}

/// The QR code: dark on light in both themes; nothing when there is none.
fn picture(ui: &mut Ui, ctx: &PanelContext<'_>, qr: &Qr, side: f32) {
    if qr.side == 0 {
        return;
    }
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, ctx.say("console-qr")));
    ui.painter().rect_filled(rect, CornerRadius::same(6), LIGHT.paper.egui());
    let square = side / (qr.side + 2 * QUIET) as f32;
    for at in (0..qr.dark.len()).filter(|at| qr.dark[*at]) {
        let (x, y) = (at % qr.side + QUIET, at / qr.side + QUIET);
        let min = rect.min + vec2(x as f32 * square, y as f32 * square);
        // A hair wider, so that no light shows between two dark squares.
        let dark = Rect::from_min_size(min, Vec2::splat(square + 0.3));
        ui.painter().rect_filled(dark, CornerRadius::ZERO, LIGHT.ink.egui());
    }
}
