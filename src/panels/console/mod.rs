//! The console: what the leader sees of his table on the laptop, and presses. Left what to say and the one button, in the
//! middle who has answered (never what, before the gate), right the board, the door and the log. On a smaller screen the
//! columns become tabs; the one button always stays.

mod board;
mod chair;
mod door;
mod events;
mod hints;
mod keys_map;
mod log;
mod next;
mod presses;
mod room;
mod say;
mod sheet;
mod time;
mod top;

use super::widgets::bits::{body_and_foot, paper};
use super::widgets::button::tab;
use super::{Intent, PanelContext, because, ribbon};
use crate::rules::ids::SeatIx;
use crate::session::{Frame as Seen, Led};
use egui::{Frame, Margin, Panel, Rect, ScrollArea, Ui};
use std::sync::Arc;

/// From this width three columns fit beside each other.
const THREE: f32 = 1300.0;
/// From this width two columns fit.
const TWO: f32 = 860.0;
/// Below this height the weeks make way for what can be pressed.
const LOW: f32 = 560.0;
/// Height of the weeks.
const RIBBON: f32 = 58.0;

/// What lies open where columns are tabs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tab {
    /// What to say.
    Say,
    /// Who has answered.
    Room,
    /// The screen of the hall.
    Board,
    /// Why meters moved.
    Because,
    /// How people come in.
    Door,
    /// What was kept, and the way back.
    Log,
}

impl Tab {
    /// All, in their order.
    pub const ALL: [Tab; 6] = [Tab::Say, Tab::Room, Tab::Board, Tab::Because, Tab::Door, Tab::Log];

    const fn key(self) -> &'static str {
        match self {
            Tab::Say => "console-blad-zeg",
            Tab::Room => "console-blad-zaal",
            Tab::Board => "console-blad-bord",
            Tab::Because => "console-blad-nu",
            Tab::Door => "console-blad-deur",
            Tab::Log => "console-blad-log",
        }
    }
}

/// A sheet that lies over the console.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Over {
    /// What can be done with a chair.
    Chair(SeatIx),
    /// A ruling is written down.
    Ruling,
    /// Back to a beat.
    Back,
    /// The map of the keys.
    Keys,
}

/// What the screen of the hall is now, as the window knows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hall {
    /// Name of the display on which the board is; empty while there is only one.
    pub display: String,
    /// The board fills that display.
    pub full: bool,
    /// The board is dark.
    pub blank: bool,
    /// The displays show the same.
    pub mirror: bool,
}

/// What the leader is doing; no part of the game.
#[derive(Debug, Clone, Default)]
pub struct ConsoleState {
    /// The page that the board shows, from 0, and how many it has; `None` while it has none.
    pub pages: Option<(usize, usize)>,
    /// Why the last press was refused.
    pub notice: Option<String>,
    /// The screen of the hall.
    pub hall: Hall,
    /// What a chair sees, once the leader asked for it; it closes by itself.
    pub peek: Option<Arc<Seen>>,
    /// Where a picture of the board may lie; the console writes it.
    pub picture: Option<Rect>,
    over: Option<Over>,
    tab: Option<Tab>,
    words: String,
    point: Option<(u8, u8)>,
    peeks: chair::Peek,
}

impl ConsoleState {
    /// Opens a tab.
    pub fn show(&mut self, tab: Tab) {
        self.tab = Some(tab);
    }
}

/// Shows the console over all of `ui`.
pub fn console_ui(ui: &mut Ui, ctx: &PanelContext<'_>, led: &Led, state: &mut ConsoleState, out: &mut Vec<Intent>) {
    let size = ui.available_size();
    if state.over.is_none() && state.peek.is_none() {
        presses::presses(ui, ctx, led, state, out);
    }
    state.picture = None;
    top::top_ui(ui, ctx, led, state, out);
    let view = led.frame.as_ref().map(|frame| &frame.view);
    if let Some(view) = view.filter(|_| size.y >= LOW) {
        let weeks = Panel::bottom("weeks").exact_size(RIBBON).frame(Frame::NONE).show_separator_line(false);
        weeks.resizable(false).show(ui, |ui| ribbon::ribbon_ui(ui, ctx, view));
    }
    match size.x {
        wide if wide >= THREE => three(ui, ctx, led, state, out),
        wide if wide >= TWO => two(ui, ctx, led, state, out),
        _ => one(ui, ctx, led, state, out),
    }
    sheet::over_ui(ui, ctx, led, state, out);
}

fn side<'a>(ctx: &PanelContext<'_>) -> (Frame, impl Fn(Panel) -> Panel + use<'a>) {
    let ground = Frame::new().fill(ctx.palette().table.egui());
    (ground, |panel: Panel| panel.show_separator_line(false).resizable(false))
}

/// Three columns: the shares of `look.md` 11.
fn three(ui: &mut Ui, ctx: &PanelContext<'_>, led: &Led, state: &mut ConsoleState, out: &mut Vec<Intent>) {
    let width = ui.available_width();
    let (ground, plain) = side(ctx);
    let gap = |left, right| ground.inner_margin(Margin { left, right, top: 2, bottom: 14 });
    plain(Panel::left("say").exact_size((width * 0.33).floor())).frame(gap(14, 7)).show(ui, |ui| {
        left(ui, ctx, led, state, out);
    });
    plain(Panel::right("hall").exact_size((width * 0.263).floor())).frame(gap(7, 14)).show(ui, |ui| {
        fill(ui, ctx, |ui| tabbed(ui, ctx, led, state, out, &[Tab::Board, Tab::Because, Tab::Door, Tab::Log]));
    });
    egui::CentralPanel::default().frame(gap(7, 7)).show(ui, |ui| fill(ui, ctx, |ui| middle(ui, ctx, led, state, out)));
}

/// Two columns: what to say, and the rest in tabs.
fn two(ui: &mut Ui, ctx: &PanelContext<'_>, led: &Led, state: &mut ConsoleState, out: &mut Vec<Intent>) {
    let width = ui.available_width();
    let (ground, plain) = side(ctx);
    let gap = |left, right| ground.inner_margin(Margin { left, right, top: 2, bottom: 14 });
    plain(Panel::left("say").exact_size((width * 0.42).floor())).frame(gap(14, 7)).show(ui, |ui| {
        left(ui, ctx, led, state, out);
    });
    egui::CentralPanel::default().frame(gap(7, 14)).show(ui, |ui| {
        fill(ui, ctx, |ui| tabbed(ui, ctx, led, state, out, &Tab::ALL[1..]));
    });
}

/// One column: everything in tabs, and the one button at the foot.
fn one(ui: &mut Ui, ctx: &PanelContext<'_>, led: &Led, state: &mut ConsoleState, out: &mut Vec<Intent>) {
    let (ground, _) = side(ctx);
    let gap = ground.inner_margin(Margin { left: 8, right: 8, top: 2, bottom: 8 });
    egui::CentralPanel::default().frame(gap).show(ui, |ui| {
        fill(ui, ctx, |ui| tabbed(ui, ctx, led, state, out, &Tab::ALL));
    });
}

/// Who has answered; the cards while an event waits, for then nobody is asked anything.
fn middle(ui: &mut Ui, ctx: &PanelContext<'_>, led: &Led, state: &mut ConsoleState, out: &mut Vec<Intent>) {
    match events::waiting(led) {
        Some(view) => {
            ScrollArea::vertical().id_salt("events").auto_shrink(false).show(ui, |ui| {
                events::events_ui(ui, ctx, view, out);
            });
        }
        None => room::room_ui(ui, ctx, led, state),
    }
}

/// What to say on its sheet, and the time on another.
fn left(ui: &mut Ui, ctx: &PanelContext<'_>, led: &Led, state: &mut ConsoleState, out: &mut Vec<Intent>) {
    let (mut upper, mut lower) = body_and_foot(ui, time::HEIGHT + 14.0);
    upper.set_max_height(upper.available_height());
    fill(&mut upper, ctx, |ui| say::say_ui(ui, ctx, led, state, true, out));
    lower.add_space(14.0);
    paper(&mut lower, ctx, |ui| time::time_ui(ui, ctx, led));
}

/// A sheet that fills its place.
fn fill(ui: &mut Ui, ctx: &PanelContext<'_>, add: impl FnOnce(&mut Ui)) {
    paper(ui, ctx, |ui| {
        ui.set_min_size(ui.available_size());
        add(ui);
    });
}

/// Some of the tabs, and the one that lies open.
fn tabbed(
    ui: &mut Ui,
    ctx: &PanelContext<'_>,
    led: &Led,
    state: &mut ConsoleState,
    out: &mut Vec<Intent>,
    tabs: &[Tab],
) {
    let open = open_tab(led, state.tab, tabs);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for one in tabs {
            if tab(ui, ctx, &ctx.say(one.key()), open == *one).clicked() {
                state.tab = Some(*one);
            }
        }
    });
    ui.add_space(4.0);
    if open == Tab::Say {
        say::say_ui(ui, ctx, led, state, false, out);
        return;
    }
    let alone = tabs.contains(&Tab::Say);
    let foot = if alone { say::foot_height(ui, ctx, led, state, false) } else { 0.0 };
    let (mut upper, mut lower) = body_and_foot(ui, foot);
    ScrollArea::vertical().id_salt(("tab", open as u8)).auto_shrink(false).show(&mut upper, |ui| match open {
        Tab::Say => {}
        Tab::Room if !alone => middle(ui, ctx, led, state, out),
        Tab::Room => room::room_ui(ui, ctx, led, state),
        Tab::Board => board::board_ui(ui, ctx, led, state, out),
        Tab::Because => match &led.frame {
            Some(frame) => because::because_ui(ui, ctx, &frame.standing, 12),
            None => super::widgets::bits::soft(ui, ctx, ctx.say("console-nog-niets")),
        },
        Tab::Door => door::door_ui(ui, ctx, led, out),
        Tab::Log => log::log_ui(ui, ctx, led, state),
    });
    if alone {
        say::foot_ui(&mut lower, ctx, led, state, false, out);
    }
}

/// The tab that lies open: the chosen one; before the game the door where it is among them.
fn open_tab(led: &Led, chosen: Option<Tab>, tabs: &[Tab]) -> Tab {
    let first = tabs.first().copied().unwrap_or(Tab::Room);
    let before = led.frame.is_none() && !tabs.contains(&Tab::Say) && tabs.contains(&Tab::Door);
    chosen.filter(|tab| tabs.contains(tab)).unwrap_or(if before { Tab::Door } else { first })
}
