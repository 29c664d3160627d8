//! The table as one chair sees it: above the bar, left the question, right what lies on the table and why, below the weeks.
//! What is left in the middle is the map; its rectangle is given back.

use super::ask::{AskState, ask_ui};
use super::widgets::bits::{paper, soft, text};
use super::widgets::button::tab;
use super::{Intent, PanelContext};
use super::{
    answers, because, brief, children, clock, draft, law, meters, news, people, points, ribbon, steps, terms, top_bar,
};
use crate::rules::because::Standing;
use crate::rules::level::source::Beat;
use crate::rules::line::FactValue;
use crate::rules::view::{Readiness, View};
use crate::theme::letter::Letter;
use crate::theme::size::{screen, space};
use egui::{Frame, Key, Margin, Modifiers, Panel, Rect, ScrollArea, Ui};

/// What lies open at the right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tab {
    /// Draft, package, points.
    #[default]
    Table,
    /// Why meters moved, and news.
    Because,
    /// The law.
    Gates,
    /// Everybody.
    People,
    /// The own chair.
    Chair,
}

impl Tab {
    /// All, in their order.
    pub const ALL: [Tab; 5] = [Tab::Table, Tab::Because, Tab::Gates, Tab::People, Tab::Chair];

    /// Key of its word.
    const fn key(self) -> &'static str {
        match self {
            Tab::Table => "paneel-blad-tafel",
            Tab::Because => "paneel-blad-omdat",
            Tab::Gates => "paneel-blad-wet",
            Tab::People => "paneel-blad-wie",
            Tab::Chair => "paneel-blad-ik",
        }
    }
}

/// What somebody at the table is doing; no part of the game.
#[derive(Debug, Clone, Default)]
pub struct TableState {
    /// The question.
    pub ask: AskState,
    /// What lies open.
    pub tab: Tab,
    /// Why the last command was refused.
    pub notice: Option<String>,
    /// The beat for which the tab was opened.
    beat: Option<Beat>,
}

impl TableState {
    /// A new beat opens what matters in it: why, in *consequence*; else what lies on the table.
    fn follow(&mut self, beat: Beat) {
        if self.beat.is_some_and(|old| old != beat) {
            self.tab = if beat == Beat::Consequence { Tab::Because } else { Tab::Table };
        }
        self.beat = Some(beat);
    }
}

/// Shows the whole screen; gives the rectangle that is left for the map.
pub fn table_ui(
    ui: &mut Ui,
    ctx: &PanelContext<'_>,
    view: &View,
    standing: &Standing,
    state: &mut TableState,
    out: &mut Vec<Intent>,
) -> Rect {
    let ground = Frame::new().fill(ctx.palette().table.egui());
    let size = ui.available_size();
    state.follow(view.clock.beat);
    Panel::top("bar").exact_size(screen::TOP_BAR).frame(ground).show_separator_line(false).resizable(false).show(
        ui,
        |ui| {
            top_bar::top_bar_ui(ui, ctx, view, out);
        },
    );
    let ribbon_height = screen::RIBBON.min(size.y * 0.2).floor();
    Panel::bottom("ribbon")
        .exact_size(ribbon_height)
        .frame(Frame::NONE)
        .show_separator_line(false)
        .resizable(false)
        .show(ui, |ui| ribbon::ribbon_ui(ui, ctx, view));
    let side = ground.inner_margin(Margin { left: 14, right: 14, top: 2, bottom: 14 });
    let left = (size.x * 0.32).clamp(screen::QUESTION.min(size.x * 0.5), 540.0).floor();
    Panel::left("question").exact_size(left).frame(side).show_separator_line(false).resizable(false).show(ui, |ui| {
        sheet(ui, ctx, |ui| question(ui, ctx, view, state, out));
    });
    let right = (size.x * 0.285).clamp(screen::FACTS.min(size.x * 0.5), 480.0).floor();
    Panel::right("facts").exact_size(right).frame(side).show_separator_line(false).resizable(false).show(ui, |ui| {
        sheet(ui, ctx, |ui| facts(ui, ctx, view, standing, state));
    });
    Panel::top("beat")
        .frame(ground.inner_margin(Margin::symmetric(4, 0)))
        .show_separator_line(false)
        .resizable(false)
        .show(ui, |ui| beat(ui, ctx, view));
    ui.available_rect_before_wrap()
}

/// A sheet that fills its panel.
fn sheet(ui: &mut Ui, ctx: &PanelContext<'_>, add: impl FnOnce(&mut Ui)) {
    paper(ui, ctx, |ui| {
        ui.set_min_size(ui.available_size());
        add(ui);
    });
}

fn question(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View, state: &mut TableState, out: &mut Vec<Intent>) {
    let mut commands = Vec::new();
    if let Some(notice) = &state.notice {
        notice_ui(ui, ctx, notice);
    }
    ask_ui(ui, ctx, view, &mut state.ask, &mut commands);
    out.extend(commands.into_iter().map(Intent::Play));
}

/// Why something was impossible: sign and words.
pub(super) fn notice_ui(ui: &mut Ui, ctx: &PanelContext<'_>, notice: &str) {
    let p = ctx.palette();
    let frame = Frame::new().fill(p.heed.egui()).corner_radius(8).inner_margin(Margin::symmetric(12, 8));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        super::widgets::bits::label(ui, notice, Letter::Strong, p.on_heed);
    });
    ui.add_space(space::XS);
}

/// The word of the beat over the map, and how far everybody is.
fn beat(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View) {
    let p = ctx.palette();
    let word = text(ctx.say(top_bar::beat_key(view.clock.beat)), Letter::Hero, p.ink);
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.label(word.font(Letter::Hero.sized(52.0)));
    let chairs: Vec<Readiness> = view.municipalities.iter().flat_map(|m| m.ready).collect();
    let asked = chairs.iter().filter(|r| **r != Readiness::Idle).count();
    let ready = chairs.iter().filter(|r| **r == Readiness::Ready).count();
    let about = ctx.say(&format!("{}-uitleg", top_bar::beat_key(view.clock.beat)));
    soft(ui, ctx, about);
    if asked > 0 {
        let facts = [("klaar", FactValue::Number(ready as i64)), ("alle", FactValue::Number(asked as i64))];
        soft(ui, ctx, ctx.say_with("geantwoord-van", &facts));
    }
}

/// Meters, and one of the tabs. Ctrl and a number opens a tab.
fn facts(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View, standing: &Standing, state: &mut TableState) {
    let height = (ui.available_height() * 0.2).clamp(84.0, 170.0);
    meters::meters_ui(ui, ctx, standing, height);
    ui.add_space(space::XS);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for one in Tab::ALL {
            if tab(ui, ctx, &ctx.say(one.key()), state.tab == one).clicked() {
                state.tab = one;
            }
        }
    });
    const KEYS: [Key; 5] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];
    for (one, key) in Tab::ALL.into_iter().zip(KEYS) {
        if ui.input_mut(|i| i.consume_key(Modifiers::ALT, key)) {
            state.tab = one;
        }
    }
    ui.add_space(space::XS);
    ScrollArea::vertical().auto_shrink(false).id_salt(("tab", state.tab as u8)).show(ui, |ui| match state.tab {
        Tab::Table => {
            children::children_ui(ui, ctx, view);
            draft::draft_ui(ui, ctx, view);
            ui.add_space(space::S);
            answers::answers_ui(ui, ctx, view);
            ui.add_space(space::S);
            points::points_ui(ui, ctx, view);
            ui.add_space(space::S);
            steps::steps_ui(ui, ctx, view);
        }
        Tab::Because => {
            because::because_ui(ui, ctx, standing, 30);
            ui.add_space(space::S);
            news::news_ui(ui, ctx, view);
        }
        Tab::Gates => {
            law::law_ui(ui, ctx, standing);
            ui.add_space(space::S);
            clock::clock_ui(ui, ctx, view);
            ui.add_space(space::S);
            terms::terms_ui(ui, ctx, view);
        }
        Tab::People => people::people_ui(ui, ctx, view),
        Tab::Chair => brief::brief_ui(ui, ctx, view),
    });
}
