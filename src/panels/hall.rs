//! The opening of a hall: which region in which form, or a table that was kept; and what to check before people come in.

use super::widgets::bits::{body_and_foot, head, label, soft};
use super::widgets::button::{link, main_button};
use super::widgets::row::{Row, row};
use super::{Intent, LevelFacts, PanelContext, keys};
use crate::rules::level::source::FormatRank;
use crate::rules::level::{Format, Level};
use crate::session::{KeptTable, in_pairs};
use crate::theme::letter::Letter;
use crate::theme::size::{screen, space};
use egui::{ScrollArea, Ui};

/// What is chosen so far.
#[derive(Debug, Clone, Default)]
pub struct HallState {
    /// Number in the list of levels.
    pub level: usize,
    /// Id of the format; `None` takes the first for a group.
    pub format: Option<String>,
    /// Why it could not be opened.
    pub notice: Option<String>,
}

impl HallState {
    /// The format that counts now.
    pub fn format<'a>(&self, levels: &'a [LevelFacts]) -> Option<&'a str> {
        let level = levels.get(self.level)?.level();
        let wanted = self.format.as_deref().and_then(|id| forms(level).find(|format| format.id() == id));
        Some(wanted.or_else(|| level.group_format())?.id())
    }
}

/// Formats that are led, for a group.
fn forms(level: &Level) -> impl Iterator<Item = &Format> {
    level.formats().iter().filter(|format| format.rank() != FormatRank::Solo)
}

/// The opening, in the column beside the map of the chosen region.
pub fn hall_ui(
    ui: &mut Ui,
    ctx: &PanelContext<'_>,
    levels: &[LevelFacts],
    kept: &[KeptTable],
    state: &mut HallState,
    out: &mut Vec<Intent>,
) {
    let (mut upper, mut lower) = body_and_foot(ui, screen::MAIN_BUTTON + 52.0);
    ScrollArea::vertical().auto_shrink(false).show(&mut upper, |ui| {
        if let Some(notice) = &state.notice {
            super::table_screen::notice_ui(ui, ctx, notice);
        }
        if !kept.is_empty() {
            head(ui, ctx, ctx.say("hal-verder"));
            kept_ui(ui, ctx, kept, out);
            ui.add_space(space::S);
        }
        head(ui, ctx, ctx.say("hal-regio"));
        for (i, level) in levels.iter().enumerate() {
            let mut shown = Row::new(level.level().name(), i == state.level);
            shown.detail = Some(level.level().about());
            if row(ui, ctx, &shown).clicked() && i != state.level {
                *state = HallState { level: i, ..HallState::default() };
            }
        }
        ui.add_space(space::S);
        head(ui, ctx, ctx.say("hal-vorm"));
        if let Some(level) = levels.get(state.level) {
            forms_ui(ui, ctx, level.level(), levels, state);
        }
        ui.add_space(space::S);
        label(ui, ctx.say("hal-check"), Letter::Strong, ctx.palette().ink);
        soft(ui, ctx, ctx.say("hal-check-uitleg"));
    });
    lower.add_space(space::S);
    let format = state.format(levels).map(str::to_owned);
    let words = ctx.say("hal-open");
    let pressed = main_button(&mut lower, ctx, &words, &ctx.say("paneel-toets-enter"), format.is_some()).clicked();
    if link(&mut lower, ctx, &ctx.say("knop-terug")).clicked() {
        out.push(Intent::Leave);
    }
    if let Some(format) = format.filter(|_| pressed || keys::confirm(ui)) {
        out.push(Intent::OpenHall { level: state.level, format });
    }
}

/// Tables that were kept; one press goes on with it.
fn kept_ui(ui: &mut Ui, ctx: &PanelContext<'_>, kept: &[KeptTable], out: &mut Vec<Intent>) {
    for table in kept {
        let title = format!("{} · {}", in_pairs(&table.code), table.level);
        let left = ctx.say_number("hal-bewaard", "dagen", table.days_left.into());
        let shown = Row { detail: Some(&left), ..Row::new(&title, false) };
        if row(ui, ctx, &shown).clicked() {
            out.push(Intent::GoOnHall(table.code.clone()));
        }
    }
}

/// The forms of a level, with their number keys.
fn forms_ui(ui: &mut Ui, ctx: &PanelContext<'_>, level: &Level, levels: &[LevelFacts], state: &mut HallState) {
    let chosen = state.format(levels).map(str::to_owned);
    let forms: Vec<&Format> = forms(level).collect();
    for (i, format) in forms.iter().enumerate() {
        let title = ctx.say(&format!("vorm-{}", format.id()));
        let about = ctx.say(&format!("vorm-{}-uitleg", format.id()));
        let minutes = format.sheet().map(|sheet| ctx.say_number("hal-minuten", "minuten", sheet.minutes.into()));
        let mut shown = Row::new(&title, chosen.as_deref() == Some(format.id()));
        (shown.number, shown.detail) = (Some(i + 1), Some(about.as_str()));
        shown.costs = minutes.as_deref().unwrap_or_default();
        if row(ui, ctx, &shown).clicked() {
            state.format = Some(format.id().to_owned());
        }
    }
    if let Some(format) = keys::number(ui).and_then(|i| forms.get(i)) {
        state.format = Some(format.id().to_owned());
    }
}
