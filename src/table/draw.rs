//! One system draws all panels; they are pure functions of what there is to see.

use super::board::Pane;
use super::camera::MapHole;
use super::wall::{self, Walls};
use super::{Board, Bridge, Intent, Panels, Screen, Settings};
use crate::panels::console::console_ui;
use crate::panels::hall::hall_ui;
use crate::panels::{self, PanelContext, choice, ending, keys, table_screen, title};
use crate::texts::Words;
use crate::theme::style;
use bevy::prelude::*;
use bevy::window::Monitor;
use bevy_egui::{EguiContexts, PrimaryEguiContext, egui};

/// Height in points for which sizes are made.
const SMALLEST_HEIGHT: f32 = crate::theme::size::screen::SMALLEST.1 as f32;

/// What is left for the region where panels take the whole screen.
const NO_MAP: egui::Rect = egui::Rect { min: egui::Pos2::ZERO, max: egui::pos2(1.0, 1.0) };

/// Gives egui its letters and its style.
pub(super) fn dress(mut contexts: EguiContexts, settings: Res<Settings>) -> Result {
    let ctx = contexts.ctx_mut()?;
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
    style::apply(ctx, settings.theme, settings.less_motion);
    Ok(())
}

/// Another theme, or more or less motion.
pub(super) fn redress(mut contexts: EguiContexts, settings: Res<Settings>) -> Result {
    if settings.is_changed() && !settings.is_added() {
        style::apply_style(contexts.ctx_mut()?, settings.theme, settings.less_motion);
    }
    Ok(())
}

/// Draws the screen, notes what is left for the region, and writes what was wanted.
#[expect(clippy::too_many_arguments, reason = "a system names everything that it touches")]
pub(super) fn draw(
    mut contexts: EguiContexts,
    screen: Res<State<Screen>>,
    bridge: Res<Bridge>,
    (board, pane): (Res<Board>, Single<&Pane, With<PrimaryEguiContext>>),
    (walls, monitors): (Walls<'_, '_>, Query<&Monitor>),
    settings: Res<Settings>,
    mut panels: ResMut<Panels>,
    mut hole: ResMut<MapHole>,
    mut out: MessageWriter<Intent>,
) -> Result {
    let ctx = contexts.ctx_mut()?.clone();
    panels.zoom.0 = keys::zoomed(&ctx, panels.zoom.0);
    zoom(&ctx, panels.zoom.0);
    let builder = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect());
    let mut root = egui::Ui::new(ctx.clone(), egui::Id::new("root"), builder);
    let shown = match screen.get() {
        Screen::Choice => bridge.levels().get(panels.choice.level),
        Screen::Hall => bridge.levels().get(panels.hall.level),
        Screen::Title | Screen::Table | Screen::Console | Screen::Ending => bridge.level(),
    };
    let Some(level) = shown else { return Ok(()) };
    let panel_ctx = PanelContext::new(Words::dutch(), level, settings.theme);
    panels.console.pages = bridge.frame().map(|frame| board.pages(frame));
    let names: Vec<String> = monitors.iter().map(|monitor| monitor.name.clone().unwrap_or_default()).collect();
    panels.console.hall = wall::shown(&walls, &names, &board);
    let mut wants = Vec::new();
    let has_frame = bridge.frame().is_some();
    if has_frame && keys::board(&root, board.on) {
        wants.push(panels::Intent::SwitchBoard);
    }
    if board.showing.is_some() {
        super::board::words(&ctx, &pane);
        return Ok(());
    }
    if board.on {
        let turn = keys::turned(&root);
        if turn != 0 {
            wants.push(panels::Intent::TurnBoard(turn));
        }
        super::board::words(&ctx, &pane);
        out.write_batch(wants.into_iter().map(Intent));
        return Ok(());
    }
    let rect = show(&mut root, &panel_ctx, *screen.get(), &bridge, &mut panels, &mut wants);
    if hole.0 != rect {
        hole.0 = rect;
    }
    out.write_batch(wants.into_iter().map(Intent));
    Ok(())
}

/// On a large screen everything grows with it, so that a room can read along; the person's own wish comes on top.
fn zoom(ctx: &egui::Context, wish: f32) {
    let height = ctx.viewport_rect().height() * ctx.zoom_factor();
    let fitted = (height / SMALLEST_HEIGHT).clamp(1.0, 2.5) * wish;
    if (ctx.zoom_factor() - fitted).abs() > 0.005 {
        ctx.set_zoom_factor(fitted);
    }
}

/// The panels of a screen; gives what is left.
fn show(
    root: &mut egui::Ui,
    ctx: &PanelContext<'_>,
    screen: Screen,
    bridge: &Bridge,
    panels: &mut Panels,
    out: &mut Vec<panels::Intent>,
) -> egui::Rect {
    match (screen, bridge.frame()) {
        (Screen::Table, Some(frame)) => {
            panels.table.notice = bridge.refusal().map(|line| ctx.line(line));
            table_screen::table_ui(root, ctx, &frame.view, &frame.standing, &mut panels.table, out)
        }
        (Screen::Console, _) => {
            let Some(led) = bridge.led() else { return NO_MAP };
            panels.console.notice = bridge.refusal().map(|line| ctx.line(line));
            console_ui(root, ctx, led, &mut panels.console, out);
            NO_MAP
        }
        (Screen::Ending, Some(frame)) => {
            ending::ending_ui(root, ctx, &frame.view, &frame.standing, out);
            NO_MAP
        }
        (Screen::Choice, _) => {
            column(root, ctx, 0.42, |ui| choice::choice_ui(ui, ctx, bridge.levels(), &mut panels.choice, out))
        }
        (Screen::Hall, _) => {
            panels.hall.notice = bridge.refusal().map(|line| ctx.line(line));
            column(root, ctx, 0.42, |ui| {
                hall_ui(ui, ctx, bridge.levels(), bridge.kept(), &mut panels.hall, out);
            })
        }
        (Screen::Title | Screen::Table | Screen::Ending, _) => {
            column(root, ctx, 0.42, |ui| title::title_ui(ui, ctx, bridge.has_halls(), out))
        }
    }
}

/// A column at the left, on the table; the region right of it.
fn column(root: &mut egui::Ui, ctx: &PanelContext<'_>, share: f32, add: impl FnOnce(&mut egui::Ui)) -> egui::Rect {
    let size = root.available_size();
    let margin = egui::Margin { left: (size.x * 0.045) as i8, right: 20, top: 22, bottom: 22 };
    egui::Panel::left("column")
        .exact_size((size.x * share).floor())
        .resizable(false)
        .show_separator_line(false)
        .frame(egui::Frame::new().fill(ctx.palette().table.egui()).inner_margin(margin))
        .show(root, |ui| {
            ui.set_min_size(ui.available_size());
            add(ui);
        });
    root.available_rect_before_wrap().shrink(size.y * 0.06)
}
