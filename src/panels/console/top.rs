//! The bar above: which table, which beat, how many people, the code.

use super::{ConsoleState, Over};
use crate::panels::top_bar::{BEATS, pill};
use crate::panels::widgets::bits::text;
use crate::panels::widgets::button::link;
use crate::panels::widgets::picture::{icon_in, logo};
use crate::panels::{Intent, PanelContext};
use crate::rules::line::FactValue;
use crate::rules::view::View;
use crate::session::{Chair, Led, in_pairs};
use crate::theme::Icon;
use crate::theme::letter::Letter;
use crate::theme::size::screen;
use egui::{Align, Frame, Layout, Panel, Sense, Ui, Vec2};

/// Narrower than this, the name of the game makes way.
const NARROW: f32 = 860.0;
/// From this width the name of the level and of the form stand beside the title, and every beat.
const NAMED: f32 = 1180.0;

/// Shows it.
pub(super) fn top_ui(ui: &mut Ui, ctx: &PanelContext<'_>, led: &Led, state: &mut ConsoleState, out: &mut Vec<Intent>) {
    let ground = Frame::new().fill(ctx.palette().table.egui());
    let width = ui.available_width();
    let bar = Panel::top("bar").exact_size(screen::TOP_BAR).frame(ground).show_separator_line(false).resizable(false);
    bar.show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            ui.add_space(14.0);
            let p = ctx.palette();
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(28.0), Sense::hover());
            logo(ui.painter(), rect, p.ink);
            if width >= NARROW {
                ui.label(text(ctx.say("titel"), Letter::Head, p.ink));
            }
            if width >= NAMED {
                let form = ctx.say(&format!("vorm-{}", ctx.level.format()));
                let name = format!("{} · {form}", ctx.level.level().name());
                ui.label(text(name, Letter::Small, p.ink_soft));
            }
            ui.add_space(8.0);
            match led.frame.as_ref().map(|frame| &frame.view) {
                Some(view) => beats(ui, ctx, view, width),
                None => {
                    ui.label(text(ctx.say("pagina-nog-niet-begonnen"), Letter::Strong, p.ink_soft));
                }
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| right(ui, ctx, led, state, width, out));
        });
    });
}

fn beats(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View, width: f32) {
    for (beat, key) in BEATS {
        let now = beat == view.clock.beat;
        if now || width >= NAMED {
            pill(ui, ctx, &ctx.say(key), now);
        }
    }
    let facts = [
        ("ronde", FactValue::Number(view.clock.moment.round.into())),
        ("rondes", FactValue::Number(view.clock.rounds.into())),
    ];
    let words = ctx.say_with("ronde-van", &facts);
    ui.label(text(words, Letter::Small, ctx.palette().ink_soft));
}

/// From the right: out, keys, code, people.
fn right(ui: &mut Ui, ctx: &PanelContext<'_>, led: &Led, state: &mut ConsoleState, width: f32, out: &mut Vec<Intent>) {
    let p = ctx.palette();
    ui.spacing_mut().item_spacing.x = 10.0;
    ui.add_space(14.0);
    if link(ui, ctx, &ctx.say("knop-stoppen")).clicked() {
        out.push(Intent::Leave);
    }
    if link(ui, ctx, &ctx.say("console-toetsen")).clicked() {
        state.over = Some(Over::Keys);
    }
    if width >= NARROW {
        ui.label(text(in_pairs(&led.leading.way_in.code), Letter::Mark, p.ink).font(Letter::Mark.sized(19.0)));
        ui.label(text(ctx.say("console-code"), Letter::Small, p.ink_soft));
    }
    let taken = led.leading.people().count();
    let here = led.leading.people().filter(|chair| chair.who == Chair::Here).count();
    let facts = [("hier", FactValue::Number(here as i64)), ("alle", FactValue::Number(taken as i64))];
    ui.label(text(ctx.say_with("console-aanwezig", &facts), Letter::Strong, p.ink));
    icon_in(ui, Icon::Person, 18.0, p.ink, p.table);
}
