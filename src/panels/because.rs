//! Because: every movement of a meter belongs to an act, and where there is one to an article.

use super::PanelContext;
use super::widgets::bits::{head, label, soft};
use super::widgets::picture::{icon_in, token_in};
use crate::rules::because::{Because, Standing};
use crate::theme::Icon;
use crate::theme::letter::Letter;
use egui::Ui;

/// The lines, the latest first.
pub fn because_ui(ui: &mut Ui, ctx: &PanelContext<'_>, standing: &Standing, most: usize) {
    head(ui, ctx, ctx.say("kop-omdat"));
    soft(ui, ctx, ctx.say("kop-omdat-uitleg"));
    if standing.because.is_empty() {
        soft(ui, ctx, ctx.say("leeg-omdat"));
    }
    for because in standing.because.iter().take(most) {
        one(ui, ctx, because);
        ui.add_space(4.0);
    }
}

/// One line: whose act, which meter, the act in words, the article.
pub fn one(ui: &mut Ui, ctx: &PanelContext<'_>, because: &Because) {
    let p = ctx.palette();
    ui.horizontal_top(|ui| {
        match because.m {
            Some(m) => token_in(ui, ctx, m, 13.0),
            None => icon_in(ui, Icon::Thread, 24.0, p.ink, p.paper),
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            label(ui, ctx.line(&because.act), Letter::Text, p.ink);
            let mut parts = vec![ctx.say(because.meter.key())];
            parts.extend(because.through.iter().map(|(indicator, points)| {
                format!("{} {}", ctx.say(&format!("meter-{indicator}")), crate::texts::points(*points))
            }));
            parts.extend(because.article.as_ref().map(|key| ctx.say(key)));
            if because.background {
                parts.push(ctx.say("stond-al-vast"));
            }
            soft(ui, ctx, parts.join(" · "));
        });
    });
}
