//! Antwoord: yes, yes if, otherwise, no; with the own light. "Otherwise" asks for the one issue that must change.

use super::package::options;
use super::{Here, Item, Pick, Pressed, Work, list};
use crate::panels::widgets::bits::label;
use crate::panels::widgets::segment::{Part, segment};
use crate::rules::ask::Subject;
use crate::rules::ids::OptIx;
use crate::rules::view::PackageView;
use crate::theme::Icon;
use crate::theme::letter::Letter;
use crate::theme::size::space;
use egui::Ui;

const ICONS: [Icon; 4] = [Icon::Tick, Icon::Half, Icon::Swap, Icon::Cross];
/// The button that says "otherwise".
const OTHER: u8 = 2;

/// The four replies.
pub fn reply(ui: &mut Ui, here: &Here<'_>, work: &mut Work) -> bool {
    let ctx = here.ctx;
    let tabled = tabled(here);
    let items: Vec<Item> = (0..here.source.options().len())
        .map(|k| Item { icon: ICONS.get(k).copied(), ..Item::option(here, k) })
        .collect();
    let changing = work.choice == Some(OTHER);
    let chosen = work.choice;
    let mut confirm = false;
    match list(ui, ctx, &items, |i| chosen == Some(i as u8), Pick::One, !changing) {
        Some(Pressed::Chose(k)) => work.choice = Some(k as u8),
        Some(Pressed::Again) => confirm = true,
        None => {}
    }
    if work.choice == Some(OTHER) {
        ui.add_space(space::XS);
        confirm |= change_one(ui, here, work, tabled);
    }
    confirm
}

/// The package on the table: that of the question, else the one that still waits for answers.
pub fn tabled<'a>(here: &'a Here<'_>) -> Option<&'a PackageView> {
    match here.open.subject {
        Some(Subject::Package(no)) => here.view.packages.iter().find(|p| p.no == no),
        _ => here.view.packages.iter().rev().find(|p| p.result.is_none()),
    }
}

/// Which issue, and what it should be.
fn change_one(ui: &mut Ui, here: &Here<'_>, work: &mut Work, tabled: Option<&PackageView>) -> bool {
    let ctx = here.ctx;
    label(ui, ctx.say("paneel-wat-anders"), Letter::Say, ctx.palette().ink);
    let words: Vec<String> = here.open.issues.iter().map(|i| ctx.issue_word(*i)).collect();
    if words.len() > 1 {
        let parts: Vec<Part<'_>> = words.iter().map(|word| Part { icon: None, word, open: true }).collect();
        let width = ((ui.available_width() - 12.0) / words.len() as f32).min(140.0);
        let about = ctx.say("kies-kwestie");
        if let Some(at) = segment(ui, ctx, &about, &parts, Some(work.at), width) {
            work.at = at;
            work.option = None;
        }
    }
    let Some(issue) = here.open.issues.get(work.at).copied() else { return false };
    let now = tabled.and_then(|p| p.options.iter().find(|(i, _)| *i == issue)).map(|(_, o)| *o);
    let mut items = options(here, issue);
    for (k, item) in items.iter_mut().enumerate() {
        item.costs.clear();
        if now == Some(OptIx(k as u8)) {
            item.closed = Some(ctx.say("paneel-staat-in-voorstel"));
        }
    }
    let chosen = work.option;
    match list(ui, ctx, &items, |k| chosen == Some(OptIx(k as u8)), Pick::One, true) {
        Some(Pressed::Chose(k)) => work.option = Some(OptIx(k as u8)),
        Some(Pressed::Again) => return true,
        None => {}
    }
    false
}
