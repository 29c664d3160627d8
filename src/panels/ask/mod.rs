//! The question to a chair: one at a time. One renderer per kind of ask (`asks.md` 1.1); number keys choose, Enter confirms.

mod argument;
mod cards;
mod choose;
mod frame;
mod package;
mod points;
mod promise;
mod reply;
mod rest;
pub use rest::said;
mod sentence;
mod work;

pub use frame::stance_words;
use work::Work;

use super::answers::{light_ui, package_lines};
use super::widgets::bits::{body_and_foot, label, soft, well};
use super::widgets::button::main_button;
use super::widgets::picture::token_in;
use super::widgets::row::{Pick, Row, row};
use super::{PanelContext, keys};
use crate::rules::acts::{Group, Vocabulary};
use crate::rules::ask::{AskKind, Effect, Secret, Subject};
use crate::rules::command::Command;
use crate::rules::ids::AskNo;
use crate::rules::level::Ask;
use crate::rules::line::FactValue;
use crate::rules::view::{AskView, View};
use crate::theme::Icon;
use crate::theme::letter::Letter;
use crate::theme::size::{screen, space};
use egui::{ScrollArea, Ui};

/// Height of the button and what stands below it.
const FOOT: f32 = screen::MAIN_BUTTON + 46.0;

/// What a chair is working on; lives beside the panels, not in the game.
#[derive(Debug, Clone, Default)]
pub struct AskState {
    /// The answer that is being made, and for which question.
    work: Option<(AskNo, Work)>,
    /// A question that was answered and is opened again.
    again: Option<AskNo>,
}

/// A question with all that its renderer needs.
struct Here<'a> {
    /// Words, level, theme.
    pub ctx: &'a PanelContext<'a>,
    /// All that this chair sees.
    pub view: &'a View,
    /// The question as it was put.
    pub open: &'a AskView,
    /// The question as the level defines it.
    pub source: &'a Ask,
}

impl Here<'_> {
    /// Words of an option.
    fn option(&self, k: usize) -> String {
        let key = self.source.options().get(k).map_or("", |o| o.key.as_str());
        self.ctx.say(&format!("ask-{}-{key}", self.source.id()))
    }

    /// Hours of an option for the own municipality.
    fn hours(&self, k: usize) -> f64 {
        self.open.hours.get(k).copied().unwrap_or(0.0)
    }

    /// The options in the order in which they are shown: a menu has its own (`asks.md` 1.2 rule 6).
    fn order(&self) -> Vec<usize> {
        let all = 0..self.source.options().len();
        let place = |k: &usize| self.open.order.iter().position(|other| usize::from(*other) == *k);
        let mut order: Vec<usize> = all.collect();
        order.sort_by_key(place);
        order
    }

    /// Why an option is closed.
    fn closed(&self, k: usize) -> Option<String> {
        let line = self.open.closed.iter().find(|(option, _)| usize::from(*option) == k);
        line.map(|(_, line)| self.ctx.line(line))
    }

    /// Hours, places on the agenda and weeks of an option, in words.
    fn costs(&self, k: usize) -> String {
        let mut parts = Vec::new();
        let hours = self.hours(k);
        if hours >= 0.5 {
            parts.push(self.ctx.say_number("uren-knop", "uren", hours.ceil() as i64));
        }
        let option = self.source.options().get(k);
        if let Some(slots) = self.open.slots.get(k).copied().filter(|s| *s > 0) {
            parts.push(self.ctx.say_number("plek-knop", "plekken", slots.into()));
        }
        for effect in option.into_iter().flat_map(|o| &o.does) {
            if let Effect::Shift(_, weeks) | Effect::ShiftEach(_, weeks) = effect {
                let key = if *weeks > 0 { "weken-knop-later" } else { "weken-knop-eerder" };
                parts.push(self.ctx.say_number(key, "weken", weeks.unsigned_abs().into()));
            }
        }
        parts.join(" · ")
    }

    /// The ready-made sentences of this question.
    fn sentences(&self) -> Vec<String> {
        self.ctx.words.ask_sentences(self.source.id())
    }
}

/// Something to choose from.
struct Item {
    /// Words.
    pub title: String,
    /// Smaller words.
    pub detail: Option<String>,
    /// What it costs.
    pub costs: String,
    /// A sign.
    pub icon: Option<Icon>,
    /// Why it is closed.
    pub closed: Option<String>,
}

impl Item {
    /// Only words.
    pub fn new(title: String) -> Self {
        Self { title, detail: None, costs: String::new(), icon: None, closed: None }
    }

    /// The option `k` of a question.
    pub fn option(here: &Here<'_>, k: usize) -> Self {
        Self { title: here.option(k), detail: None, costs: here.costs(k), icon: None, closed: here.closed(k) }
    }
}

/// What was done in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pressed {
    /// This one was chosen.
    Chose(usize),
    /// Enter on what was chosen already.
    Again,
}

/// A list of rows. Number keys work on it when `keys` says so.
fn list(
    ui: &mut Ui,
    ctx: &PanelContext<'_>,
    items: &[Item],
    chosen: impl Fn(usize) -> bool,
    pick: Pick,
    keys: bool,
) -> Option<Pressed> {
    let mut pressed = None;
    for (i, item) in items.iter().enumerate() {
        let response = row(
            ui,
            ctx,
            &Row {
                number: keys.then_some(i + 1),
                title: &item.title,
                detail: item.detail.as_deref(),
                costs: &item.costs,
                icon: item.icon,
                chosen: chosen(i),
                closed: item.closed.as_deref(),
                pick,
            },
        );
        if response.clicked() {
            let by_enter = ui.input(|input| input.key_pressed(egui::Key::Enter));
            let again = by_enter && chosen(i) && pick == Pick::One;
            pressed = Some(if again { Pressed::Again } else { Pressed::Chose(i) });
        }
    }
    if keys
        && let Some(i) = keys::number(ui)
        && items.get(i).is_some_and(|item| item.closed.is_none())
    {
        pressed = Some(Pressed::Chose(i));
    }
    pressed
}

/// The question of this moment, or that there is none.
pub fn ask_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View, state: &mut AskState, out: &mut Vec<Command>) {
    let own: Vec<&AskView> =
        view.asks.iter().filter(|a| view.own.as_ref().is_some_and(|o| o.seat_ix == a.seat)).collect();
    let current = state
        .again
        .and_then(|no| own.iter().find(|a| a.no == no))
        .or_else(|| own.iter().find(|a| !a.answered))
        .copied();
    who(ui, ctx, view, &own, current);
    match current.and_then(|open| Some((open, ctx.level.ask(open.ask)?))) {
        Some((open, source)) => question(ui, &Here { ctx, view, open, source }, state, out),
        None => rest::rest(ui, ctx, view, &own, state, out),
    }
}

/// Whose chair this is and how many questions there are.
fn who(ui: &mut Ui, ctx: &PanelContext<'_>, view: &View, own: &[&AskView], current: Option<&AskView>) {
    let Some(me) = view.own.as_ref() else { return };
    let p = ctx.palette();
    ui.horizontal(|ui| {
        if let Some(m) = me.seat.municipality {
            token_in(ui, ctx, m, 19.0);
        }
        label(ui, ctx.seat_name(me.seat), Letter::Strong, p.ink);
        if let Some(at) = current.and_then(|c| own.iter().position(|a| a.no == c.no)) {
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let facts =
                    [("nummer", FactValue::Number(at as i64 + 1)), ("aantal", FactValue::Number(own.len() as i64))];
                soft(ui, ctx, ctx.say_with("paneel-vraag-van", &facts));
            });
        }
    });
    ui.add_space(space::XS);
}

/// One question with its answers and the button.
fn question(ui: &mut Ui, here: &Here<'_>, state: &mut AskState, out: &mut Vec<Command>) {
    let ctx = here.ctx;
    if state.work.as_ref().is_none_or(|(no, _)| *no != here.open.no) {
        state.work = Some((here.open.no, Work::begin(here)));
    }
    let Some((_, work)) = state.work.as_mut() else { return };
    let mut confirm = false;
    let (mut upper, mut lower) = body_and_foot(ui, FOOT);
    ScrollArea::vertical().auto_shrink(false).id_salt(here.open.no.0).show(&mut upper, |ui| {
        label(ui, ctx.say(&format!("ask-{}", here.source.id())), Letter::Voice, ctx.palette().ink);
        if let Some(words) = ctx.say_maybe(&format!("ask-{}-uitleg", here.source.id())) {
            soft(ui, ctx, words);
        }
        if let Some(words) = subject(here) {
            label(ui, words, Letter::Strong, ctx.palette().ink);
        }
        ui.add_space(space::XS);
        on_the_table(ui, here);
        confirm |= show_kind(ui, here, work);
        ui.add_space(space::XS);
    });
    lower.add_space(space::S);
    let ready = work.answer(here).is_some();
    confirm |= main_button(&mut lower, ctx, &ctx.say("knop-bevestig"), &ctx.say("paneel-toets-enter"), ready).clicked();
    lower.add_space(space::XS);
    foot(&mut lower, here);
    confirm |= keys::confirm(ui);
    if confirm && let Some(answer) = work.answer(here) {
        out.push(Command::Answer { ask: here.open.no, answer });
        state.work = None;
        state.again = None;
    }
}

/// The package that is talked about now, with the own light: above every question but the one that makes a package.
fn on_the_table(ui: &mut Ui, here: &Here<'_>) {
    let makes_one = here.source.kind() == AskKind::Package;
    if !makes_one && let Some(package) = reply::tabled(here) {
        well(ui, here.ctx, |ui| {
            package_lines(ui, here.ctx, package);
            light_ui(ui, here.ctx, package);
        });
        ui.add_space(space::XS);
    }
}

/// What the question is about, where it is one thing: a point of a council, or the fact of this week.
fn subject(here: &Here<'_>) -> Option<String> {
    match here.open.subject? {
        Subject::Point(no) => {
            let point = here.view.points.iter().find(|point| point.no == no)?;
            let names = point.by.iter().map(|m| FactValue::Municipality(*m)).collect();
            let facts = [
                ("gemeenten", FactValue::List(names)),
                ("kwestie", FactValue::Issue(point.issue)),
                ("optie", FactValue::Option(point.issue, point.option)),
            ];
            Some(here.ctx.say_with("over-punt", &facts))
        }
        Subject::Group(at) => {
            let group = Group::ALL.get(usize::from(at))?;
            let facts = [("groep", FactValue::Text(format!("groep-{}", group.name())))];
            Some(here.ctx.say_with("over-groep", &facts))
        }
        Subject::Fact(fact) => Some(here.ctx.say_with("over-feit", &[("feit", FactValue::Text(fact.key()))])),
        Subject::Norm(at) => {
            let norms = here.ctx.level.level().model().norms().all();
            norms.get(usize::from(at)).and_then(|norm| norm.test.question()).map(str::to_owned)
        }
        Subject::Package(_) => None,
    }
}

/// Who waits for this answer, and until when it is secret.
fn foot(ui: &mut Ui, here: &Here<'_>) {
    let ctx = here.ctx;
    let p = ctx.palette();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let key = match here.source.secret() {
            Secret::Gate => "geheim-tot-de-poort",
            Secret::No => "paneel-geheim-niet",
            Secret::Reveal => "paneel-geheim-einde",
        };
        if here.source.secret() != Secret::No {
            super::widgets::picture::icon_in(ui, Icon::Lock, 15.0, p.ink_soft, p.paper);
        }
        soft(ui, ctx, ctx.say(key));
    });
}

/// The renderer of a kind. True when Enter confirmed.
fn show_kind(ui: &mut Ui, here: &Here<'_>, work: &mut Work) -> bool {
    match here.source.kind() {
        AskKind::Choose | AskKind::Tag | AskKind::Judgement => choose::choose(ui, here, work, true),
        AskKind::Divide { pick } => cards::cards(ui, here, work, usize::from(pick)),
        AskKind::Paper => cards::cards(ui, here, work, here.source.options().len()),
        AskKind::Frame => frame::frame(ui, here, work),
        AskKind::Package => package::package(ui, here, work),
        AskKind::Reply => reply::reply(ui, here, work),
        AskKind::Argument => argument::argument(ui, here, work),
        AskKind::Points => points::points(ui, here, work),
        AskKind::Vote => choose::vote(ui, here, work),
        AskKind::Promise => promise::promise(ui, here, work),
        AskKind::Sentence => sentence::sentence(ui, here, work),
    }
}

/// The buttons beside a built answer. While the answer is built (the first option) its costs stand above it; else all
/// options stand here. True while it is built, and true when Enter confirmed another option.
fn before_built(ui: &mut Ui, here: &Here<'_>, work: &mut Work) -> (bool, bool) {
    let chosen = usize::from(work.choice.unwrap_or(0));
    if chosen == 0 {
        let costs = here.costs(0);
        if let Some(why) = here.closed(0) {
            soft(ui, here.ctx, why);
        }
        if !costs.is_empty() {
            soft(ui, here.ctx, costs);
        }
        return (true, false);
    }
    let items: Vec<Item> = (0..here.source.options().len()).map(|k| Item::option(here, k)).collect();
    let pressed = list(ui, here.ctx, &items, |i| i == chosen, Pick::One, false);
    if let Some(Pressed::Chose(k)) = pressed {
        work.choice = Some(k as u8);
    }
    (false, pressed == Some(Pressed::Again))
}

/// The ways not to build an answer, below it.
fn after_built(ui: &mut Ui, here: &Here<'_>, work: &mut Work) {
    let items: Vec<Item> = (1..here.source.options().len()).map(|k| Item::option(here, k)).collect();
    if items.is_empty() {
        return;
    }
    ui.add_space(space::S);
    soft(ui, here.ctx, here.ctx.say("paneel-of"));
    if let Some(Pressed::Chose(k)) = list(ui, here.ctx, &items, |_| false, Pick::One, false) {
        work.choice = Some(k as u8 + 1);
    }
}
