//! The screen of the hall: what it shows now, and where. Cards that may be played at any time lie under it.

use super::ConsoleState;
use crate::facts::stage_key;
use crate::panels::widgets::bits::{head, label, soft, text};
use crate::panels::widgets::button::plain;
use crate::panels::widgets::row::{Row, row};
use crate::panels::{BoardScreen, Intent, PanelContext, Standing, because};
use crate::rules::line::FactValue;
use crate::rules::view::View;
use crate::session::{Lead, Led};
use crate::theme::Icon;
use crate::theme::letter::Letter;
use crate::theme::size::space;
use egui::{Align, CornerRadius, Frame, Layout, Margin, Stroke, StrokeKind, Ui, vec2};

/// Shows it.
pub(super) fn board_ui(
    ui: &mut Ui,
    ctx: &PanelContext<'_>,
    led: &Led,
    state: &mut ConsoleState,
    out: &mut Vec<Intent>,
) {
    let p = ctx.palette();
    ui.horizontal(|ui| {
        ui.label(text(ctx.say("console-blad-bord"), Letter::Head, p.ink));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add(egui::Label::new(text(where_it_is(ctx, state), Letter::Small, p.ink_soft)).truncate());
        });
    });
    picture(ui, ctx, led, state);
    ui.add_space(space::XS);
    screens(ui, ctx, state, out);
    if let Some(frame) = &led.frame {
        cards(ui, ctx, &frame.view, out);
        latest(ui, ctx, &frame.standing);
    }
}

/// On which display, and the page.
fn where_it_is(ctx: &PanelContext<'_>, state: &ConsoleState) -> String {
    let page = state.pages.filter(|(_, all)| *all > 1).map(|(shown, all)| {
        let facts = [("nummer", FactValue::Number(shown as i64 + 1)), ("alle", FactValue::Number(all as i64))];
        ctx.say_with("console-beeld", &facts)
    });
    let display =
        if state.hall.display.is_empty() { ctx.say("console-een-scherm") } else { state.hall.display.clone() };
    page.into_iter().chain([display]).collect::<Vec<_>>().join(" · ")
}

/// The place of the picture; the words of the board stand in it, for who cannot see the picture.
fn picture(ui: &mut Ui, ctx: &PanelContext<'_>, led: &Led, state: &mut ConsoleState) {
    let p = ctx.palette();
    let width = ui.available_width().min(460.0);
    let dark = state.hall.blank;
    let (ground, ink, soft_ink) = if dark { (p.band, p.on_band, p.on_band_soft) } else { (p.table, p.ink, p.ink_soft) };
    let frame = Frame::new().fill(ground.egui()).corner_radius(8).inner_margin(Margin::same(12));
    let shown = frame.show(ui, |ui| {
        ui.set_width(width - 24.0);
        ui.set_min_height(width * 9.0 / 16.0 - 24.0);
        match led.frame.as_ref().map(|frame| &frame.board) {
            _ if dark => label(ui, ctx.say("console-bord-donker"), Letter::Say, ink),
            None => label(ui, ctx.say("console-bord-wacht"), Letter::Say, ink),
            Some(board) => {
                label(ui, ctx.say(crate::facts::beat_key(board.clock.beat)), Letter::Voice, ink);
                label(ui, ctx.say(stage_key(board.clock.stage)), Letter::Text, soft_ink);
                if let Some(item) = board.news.last() {
                    label(ui, ctx.line(&item.line), Letter::Say, ink);
                }
            }
        }
    });
    let rect = shown.response.rect;
    let line = Stroke::new(1.5, p.line.egui());
    ui.painter().rect_stroke(rect, CornerRadius::same(8), line, StrokeKind::Inside);
    state.picture = Some(rect);
}

/// What can be done with the screen.
fn screens(ui: &mut Ui, ctx: &PanelContext<'_>, state: &ConsoleState, out: &mut Vec<Intent>) {
    let hall = &state.hall;
    let one = |yes: bool, on: &'static str, off: &'static str| if yes { off } else { on };
    let buttons = [
        (one(hall.blank, "console-donker", "console-licht"), BoardScreen::Blank(!hall.blank)),
        (one(hall.full, "console-vol", "console-venster"), BoardScreen::Full(!hall.full)),
        ("console-ander-scherm", BoardScreen::OtherDisplay),
        (one(hall.mirror, "console-gelijk", "console-apart-beeld"), BoardScreen::Mirror(!hall.mirror)),
    ];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::XS, space::XS);
        if state.pages.is_some_and(|(shown, _)| shown > 0)
            && plain(ui, ctx, None, &ctx.say("console-vorig-beeld")).clicked()
        {
            out.push(Intent::TurnBoard(-1));
        }
        for (key, screen) in buttons {
            if plain(ui, ctx, None, &ctx.say(key)).clicked() {
                out.push(Intent::Screen(screen));
            }
        }
    });
}

/// Cards that do not wait for their turn.
fn cards(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View, out: &mut Vec<Intent>) {
    if view.cards_to_play.is_empty() {
        return;
    }
    ui.add_space(space::S);
    head(ui, ctx, ctx.say("console-kaarten"));
    soft(ui, ctx, ctx.say("console-kaarten-uitleg"));
    for event in &view.cards_to_play {
        let title = ctx.words.event(ctx.level.level().event(*event).id());
        let story = ctx.event_story(*event);
        let card = Row { icon: Some(Icon::Newspaper), detail: Some(&story), ..Row::new(&title, false) };
        if row(ui, ctx, &card).clicked() {
            out.push(Intent::Lead(Lead::Play(view.clock.moment, *event)));
        }
    }
}

/// What moved a meter last, and through which act; all of it is on its own tab.
fn latest(ui: &mut Ui, ctx: &PanelContext<'_>, standing: &Standing) {
    if standing.because.is_empty() {
        return;
    }
    ui.add_space(space::S);
    head(ui, ctx, ctx.say("kop-omdat"));
    for because in standing.because.iter().take(2) {
        because::one(ui, ctx, because);
        ui.add_space(4.0);
    }
}
