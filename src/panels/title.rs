//! The title: what this is, and the way in.

use super::widgets::bits::{label, text};
use super::widgets::button::{main_button, plain};
use super::widgets::picture::logo;
use super::{Intent, PanelContext, keys};
use crate::theme::Icon;
use crate::theme::letter::Letter;
use crate::theme::size::space;
use egui::{Sense, Ui, Vec2, vec2};

/// The title beside the map; the region lies in what is left of the screen. `halls` tells whether phones can play along.
pub fn title_ui(ui: &mut Ui, ctx: &PanelContext<'_>, halls: bool, out: &mut Vec<Intent>) {
    let p = ctx.palette();
    let column = ui.available_width();
    ui.spacing_mut().item_spacing.y = space::S;
    ui.add_space(48.0);
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(44.0), Sense::hover());
        logo(ui.painter(), rect, p.ink);
    });
    let size = (column / 5.6).clamp(56.0, 92.0);
    ui.label(text(ctx.say("titel"), Letter::Hero, p.ink).font(Letter::Hero.sized(size)));
    label(ui, ctx.say("titel-onder"), Letter::Voice, p.ink);
    ui.add_space(space::S);
    label(ui, ctx.say("titel-uitleg"), Letter::Text, p.ink);
    label(ui, ctx.say("titel-verzonnen"), Letter::Small, p.ink_soft);
    super::law::review_ui(ui, ctx);
    ui.add_space(space::S);
    ui.allocate_ui(vec2(column.min(420.0), 60.0), |ui| {
        let words = ctx.say("menu-nieuw-spel");
        if main_button(ui, ctx, &words, &ctx.say("paneel-toets-enter"), true).clicked() || keys::confirm(ui) {
            out.push(Intent::Choose);
        }
    });
    ui.horizontal_wrapped(|ui| {
        let words = format!("{} (Z)", ctx.say("hal-open"));
        if halls && (plain(ui, ctx, Some(Icon::Door), &words).clicked() || keys::letter(ui, egui::Key::Z)) {
            out.push(Intent::Hall);
        }
        let key = match ctx.theme {
            crate::theme::Theme::Light => "instelling-donker",
            crate::theme::Theme::Dark => "instelling-licht",
        };
        if plain(ui, ctx, None, &ctx.say(key)).clicked() {
            out.push(Intent::SwitchTheme);
        }
        if plain(ui, ctx, None, &ctx.say("instelling-rust")).clicked() {
            out.push(Intent::SwitchMotion);
        }
        if plain(ui, ctx, None, &ctx.say("bord-wachtscherm")).clicked() || keys::attract(ui) {
            out.push(Intent::Attract);
        }
        if plain(ui, ctx, None, &ctx.say("menu-stoppen")).clicked() {
            out.push(Intent::Quit);
        }
    });
}
