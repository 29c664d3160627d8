//! Which region, which chair. The three chairs that a level proposes come first; any other is one step away.

use super::widgets::bits::{body_and_foot, head, label, soft};
use super::widgets::button::{link, main_button};
use super::widgets::row::{Row, row};
use super::{Intent, LevelFacts, PanelContext, keys};
use crate::rules::bench::{Bench, Seat};
use crate::rules::ids::MunIx;
use crate::theme::letter::Letter;
use crate::theme::size::{screen, space};
use egui::{ScrollArea, Ui};

/// What is chosen so far.
#[derive(Debug, Clone, Default)]
pub struct ChoiceState {
    /// Number in the list of levels.
    pub level: usize,
    /// Bench and municipality; `None` takes the first that the level proposes.
    pub chair: Option<(Bench, MunIx)>,
    /// All chairs are shown.
    pub all: bool,
}

impl ChoiceState {
    /// The chair that counts now.
    pub fn chair(&self, levels: &[LevelFacts]) -> (Bench, MunIx) {
        let proposed = levels.get(self.level).and_then(|l| l.solo_chairs().first().copied());
        self.chair.or(proposed).unwrap_or((Bench::Council, MunIx(0)))
    }
}

/// The choice, in the column beside the map of the chosen region.
pub fn choice_ui(
    ui: &mut Ui,
    ctx: &PanelContext<'_>,
    levels: &[LevelFacts],
    state: &mut ChoiceState,
    out: &mut Vec<Intent>,
) {
    let mut start = false;
    let (mut upper, mut lower) = body_and_foot(ui, screen::MAIN_BUTTON + 48.0);
    ScrollArea::vertical().auto_shrink(false).show(&mut upper, |ui| {
        head(ui, ctx, ctx.say("kies-niveau"));
        for (i, level) in levels.iter().enumerate() {
            let mut shown = Row::new(level.level().name(), i == state.level);
            shown.detail = Some(level.level().about());
            if row(ui, ctx, &shown).clicked() && i != state.level {
                *state = ChoiceState { level: i, ..ChoiceState::default() };
            }
        }
        ui.add_space(space::S);
        head(ui, ctx, ctx.say("kies-stoel"));
        soft(ui, ctx, ctx.say("kies-stoel-uitleg"));
        start |= chairs(ui, ctx, levels, state);
    });
    lower.add_space(space::S);
    start |= main_button(&mut lower, ctx, &ctx.say("knop-begin"), &ctx.say("paneel-toets-enter"), true).clicked();
    lower.horizontal(|ui| {
        if link(ui, ctx, &ctx.say("knop-terug")).clicked() {
            out.push(Intent::Leave);
        }
        soft(ui, ctx, ctx.say("bots-alle"));
    });
    if start || keys::confirm(ui) {
        let (bench, municipality) = state.chair(levels);
        out.push(Intent::Start { level: state.level, bench, municipality });
    }
}

/// The proposed chairs with their number keys, then all others. True when Enter came on the chosen chair.
fn chairs(ui: &mut Ui, ctx: &PanelContext<'_>, levels: &[LevelFacts], state: &mut ChoiceState) -> bool {
    let Some(level) = levels.get(state.level) else { return false };
    let ctx = &PanelContext::new(ctx.words, level, ctx.theme);
    let chosen = state.chair(levels);
    let mut start = false;
    let proposed = level.solo_chairs();
    for (i, chair) in proposed.iter().enumerate() {
        start |= one(ui, ctx, state, *chair, chosen, Some(i + 1));
    }
    if let Some(i) = keys::number(ui)
        && let Some(chair) = proposed.get(i)
    {
        state.chair = Some(*chair);
    }
    if link(ui, ctx, &ctx.say("paneel-alle-stoelen")).clicked() {
        state.all = !state.all;
    }
    if state.all {
        for m in 0..level.towns() {
            let m = MunIx(m as u8);
            label(ui, ctx.name(m), Letter::Strong, ctx.palette().ink);
            for bench in [Bench::Council, Bench::Alderman, Bench::Official] {
                start |= one(ui, ctx, state, (bench, m), chosen, None);
            }
        }
    }
    start
}

fn one(
    ui: &mut Ui,
    ctx: &PanelContext<'_>,
    state: &mut ChoiceState,
    chair: (Bench, MunIx),
    chosen: (Bench, MunIx),
    number: Option<usize>,
) -> bool {
    let name = ctx.seat_name(Seat { bench: chair.0, municipality: Some(chair.1) });
    let about = ctx.say(&format!("bank-{}-uitleg", chair.0.key()));
    let mut shown = Row::new(&name, chair == chosen);
    shown.detail = Some(&about);
    shown.number = number;
    let response = row(ui, ctx, &shown);
    if response.clicked() {
        let again = chair == chosen && ui.input(|i| i.key_pressed(egui::Key::Enter));
        state.chair = Some(chair);
        return again;
    }
    false
}
