//! An event waits to be chosen: three cards with their story, or none of them.

use crate::panels::widgets::bits::{head, soft};
use crate::panels::widgets::row::{Row, row};
use crate::panels::{Intent, PanelContext};
use crate::rules::view::{Stage, View};
use crate::session::{Lead, Led};
use crate::theme::size::space;
use egui::Ui;

/// The game, while an event waits to be chosen.
pub(super) fn waiting(led: &Led) -> Option<&View> {
    led.frame.as_ref().map(|frame| &frame.view).filter(|view| view.clock.stage == Stage::Event)
}

/// Shows the cards; the first is what the one button does.
pub(super) fn events_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View, out: &mut Vec<Intent>) {
    head(ui, ctx, ctx.say("console-kies-gebeurtenis"));
    soft(ui, ctx, ctx.say("console-kies-gebeurtenis-uitleg"));
    ui.spacing_mut().item_spacing.y = space::XS;
    let moment = view.clock.moment;
    for (k, event) in view.events_on_offer.iter().enumerate() {
        let title = ctx.words.event(ctx.level.level().event(*event).id());
        let story = ctx.event_story(*event);
        let card = Row { number: Some(k + 1), detail: Some(&story), ..Row::new(&title, false) };
        if row(ui, ctx, &card).clicked() {
            out.push(Intent::Lead(Lead::LetFall(moment, Some(*event))));
        }
    }
    let none = ctx.say("console-geen-gebeurtenis");
    if row(ui, ctx, &Row { number: Some(0), ..Row::new(&none, false) }).clicked() {
        out.push(Intent::Lead(Lead::LetFall(moment, None)));
    }
}
