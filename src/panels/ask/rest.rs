//! When nothing is asked: what happened, what was answered, and the way on.

use super::{AskState, FOOT};
use crate::panels::widgets::bits::{body, body_and_foot, label, soft};
use crate::panels::widgets::button::{link, main_button};
use crate::panels::{PanelContext, keys};
use crate::rules::ask::Answer;
use crate::rules::command::Command;
use crate::rules::level::Ask;
use crate::rules::view::{AskView, View};
use crate::theme::letter::Letter;
use crate::theme::size::space;
use egui::{ScrollArea, Ui};

/// All is answered, or nothing was asked: say so, and let answers be changed while the gate is closed.
pub fn rest(
    ui: &mut Ui,
    ctx: &PanelContext<'_>,
    view: &View,
    own: &[&AskView],
    state: &mut AskState,
    out: &mut Vec<Command>,
) {
    let p = ctx.palette();
    let answered = !own.is_empty();
    let (mut upper, mut lower) = body_and_foot(ui, FOOT);
    ScrollArea::vertical().auto_shrink(false).id_salt("ask-none").show(&mut upper, |ui| {
        let news = crate::panels::news::latest(view);
        let told = !answered && !news.is_empty();
        let key = match (answered, told) {
            (true, _) => "paneel-alles-beantwoord",
            (false, true) => "kop-nieuws",
            (false, false) => "leeg-vragen",
        };
        label(ui, ctx.say(key), Letter::Voice, p.ink);
        if let Some(task) = task(ctx, view) {
            soft(ui, ctx, task);
        }
        ui.add_space(space::XS);
        for ask in own {
            let Some(source) = ctx.level.ask(ask.ask) else { continue };
            body(ui, ctx, ctx.say(&format!("ask-{}", source.id())));
            ui.horizontal_wrapped(|ui| {
                if let Some(answer) = &ask.answer {
                    soft(ui, ctx, said(ctx, source, answer));
                }
                let words = ctx.say("knop-wijzig");
                if link(ui, ctx, &words).clicked() {
                    state.again = Some(ask.no);
                    state.work = None;
                }
            });
            ui.add_space(space::XS);
        }
        if !news.is_empty() {
            if !told {
                ui.add_space(space::S);
                label(ui, ctx.say("kop-nieuws"), Letter::Say, p.ink);
            }
            crate::panels::news::lines(ui, ctx, news.iter(), 30);
        }
    });
    lower.add_space(space::S);
    let press = main_button(&mut lower, ctx, &ctx.say("knop-verder"), &ctx.say("paneel-toets-enter"), true).clicked();
    if press || keys::confirm(ui) {
        out.push(Command::Proceed { from: view.clock.moment });
    }
}

/// What this chair does in this beat.
fn task(ctx: &PanelContext<'_>, view: &View) -> Option<String> {
    let bench = view.own.as_ref()?.seat.bench;
    let beat = crate::panels::top_bar::beat_key(view.clock.beat).trim_start_matches("deel-");
    ctx.say_maybe(&format!("taak-{beat}-{}", bench.key()))
}

/// An answer in a few words.
pub fn said(ctx: &PanelContext<'_>, source: &Ask, answer: &Answer) -> String {
    let option = |k: u8| {
        let key = source.options().get(usize::from(k)).map_or("", |o| o.key.as_str());
        ctx.say(&format!("ask-{}-{key}", source.id()))
    };
    match answer {
        Answer::Choice(k) | Answer::Vote(k, _) => option(*k),
        Answer::Promise(k, to) => format!("{} ({})", option(*k), ctx.name(*to)),
        Answer::Cards(cards) if cards.is_empty() => ctx.say("paneel-niets-gekozen"),
        Answer::Cards(cards) => cards.iter().map(|k| option(*k)).collect::<Vec<_>>().join(", "),
        Answer::Package(options) => options.iter().map(|(i, o)| ctx.option(*i, *o)).collect::<Vec<_>>().join("; "),
        Answer::Points(wishes) => wishes.iter().map(|w| ctx.option(w.issue, w.option)).collect::<Vec<_>>().join("; "),
        Answer::Reply(reply) => ctx.say(crate::panels::answers::reply_key(reply)),
        Answer::Argument { ground, .. } => ctx.card(*ground),
        Answer::Frame(_) => option(0),
        Answer::Say(_) => ctx.say("paneel-gezegd"),
    }
}
