//! The law: the norms in play by verdict, what matters first; each folds out to its reasons.

use super::PanelContext;
use super::context::capital;
use super::gates::{chips, shut, verdict_at};
use super::norm::{norm_ui, short_source};
use super::widgets::bits::{head, soft, well};
use super::widgets::fold::{Fold, fold};
use crate::rules::acts::Vocabulary;
use crate::rules::because::{Standing, Verdict};
use crate::rules::line::FactValue;
use crate::rules::norm::{NormKind, NormView};
use crate::theme::letter::Letter;
use crate::theme::size::space;
use egui::{Id, Ui};

/// Norms that stand alike, in the order in which they matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    Broken,
    Open,
    NotYet,
    Met,
    /// Not in force: anticipation.
    Later,
    /// Said, not applicable, or decided outside the game.
    Rest,
}

impl Group {
    const ALL: [Group; 6] = [Group::Broken, Group::Open, Group::NotYet, Group::Met, Group::Later, Group::Rest];

    const fn of(norm: &NormView) -> Self {
        match norm.verdict {
            Verdict::Broken => Group::Broken,
            Verdict::Open => Group::Open,
            Verdict::NotYet if norm.in_play => Group::NotYet,
            Verdict::Met => Group::Met,
            Verdict::NotInForce => Group::Later,
            Verdict::NotYet | Verdict::NotApplicable | Verdict::Said => Group::Rest,
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Group::Broken => "wet-groep-gebroken",
            Group::Open => "wet-groep-open",
            Group::NotYet => "wet-groep-nog-niet",
            Group::Met => "wet-groep-gehaald",
            Group::Later => "wet-groep-later",
            Group::Rest => "wet-groep-rest",
        }
    }

    /// What asks something of the table lies open at first.
    const fn opens(self) -> bool {
        match self {
            Group::Broken | Group::Open | Group::NotYet => true,
            Group::Met | Group::Later | Group::Rest => false,
        }
    }
}

/// What somebody folded; kept by egui, like the place of a scroll bar.
#[derive(Debug, Clone, Default)]
struct Folds {
    /// Groups that stand otherwise than at first.
    turned: Vec<Group>,
    /// The norm that lies open.
    norm: Option<usize>,
}

/// The panel of the law.
pub fn law_ui(ui: &mut Ui, ctx: &PanelContext<'_>, standing: &Standing) {
    head(ui, ctx, ctx.say("kop-wet"));
    review_ui(ui, ctx);
    soft(ui, ctx, ctx.say("wet-poorten-uitleg"));
    chips(ui, ctx, standing);
    shut(ui, ctx, standing);
    ui.add_space(space::XS);
    let id = Id::new("law-folds");
    let mut folds: Folds = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    for group in Group::ALL {
        group_ui(ui, ctx, standing, group, &mut folds);
    }
    ui.data_mut(|data| data.insert_temp(id, folds));
}

/// The quiet warning that the norms must be looked at again; nothing while they are fresh.
pub fn review_ui(ui: &mut Ui, ctx: &PanelContext<'_>) {
    if let Some(line) = ctx.level.review() {
        well(ui, ctx, |ui| soft(ui, ctx, ctx.line(line)));
    }
}

/// A group with its norms, the statutes first; nothing without norms.
fn group_ui(ui: &mut Ui, ctx: &PanelContext<'_>, standing: &Standing, group: Group, folds: &mut Folds) {
    let all = ctx.level.level().norms().all();
    let mut norms: Vec<&NormView> =
        standing.norms.iter().filter(|norm| norm.at < all.len() && Group::of(norm) == group).collect();
    if norms.is_empty() {
        return;
    }
    norms.sort_by_key(|norm| (all[norm.at].kind == NormKind::Soft, before(standing, norm.at).unwrap_or(i32::MAX)));
    let open = group.opens() != folds.turned.contains(&group);
    let title = format!("{} ({})", ctx.say(group.key()), norms.len());
    let row = Fold { title: &title, letter: Letter::Say, detail: None, open };
    if fold(ui, ctx, row, 0.0, |_, _| ()).clicked() {
        match folds.turned.iter().position(|other| *other == group) {
            Some(at) => drop(folds.turned.remove(at)),
            None => folds.turned.push(group),
        }
    }
    if !open {
        return;
    }
    for norm in norms {
        let unfolded = folds.norm == Some(norm.at);
        if row_ui(ui, ctx, standing, norm, unfolded) {
            folds.norm = (!unfolded).then_some(norm.at);
        }
        if unfolded && let Some(detail) = standing.reasons.get(norm.at) {
            well(ui, ctx, |ui| norm_ui(ui, ctx, norm, detail));
        }
    }
}

/// The first week before which something of a norm must be done.
fn before(standing: &Standing, at: usize) -> Option<i32> {
    standing.reasons.get(at)?.due.iter().filter_map(|due| due.before).min()
}

/// One norm: sign, title, verdict in words, article, gates. Whether it was pressed.
fn row_ui(ui: &mut Ui, ctx: &PanelContext<'_>, standing: &Standing, view: &NormView, open: bool) -> bool {
    let norm = &ctx.level.level().norms().all()[view.at];
    let word = match (view.verdict, before(standing, view.at)) {
        (Verdict::NotYet, Some(week)) => ctx.say_with("wet-stand-voor", &[("week", FactValue::Week(week))]),
        (Verdict::NotYet, None) if view.in_play => ctx.say("wet-stand-nog-niet"),
        (verdict, _) => ctx.say(verdict.key()),
    };
    let mut words = vec![capital(&word), short_source(ctx, norm)];
    words.extend(gates_of(view));
    let detail = words.join(" · ");
    let row = Fold { title: &norm.title_nl, letter: Letter::Strong, detail: Some(&detail), open };
    fold(ui, ctx, row, 34.0, |painter, at| verdict_at(painter, ctx, view.verdict, at, 11.0)).clicked()
}

/// The gates of a norm, each once.
fn gates_of(view: &NormView) -> Option<String> {
    let mut gates: Vec<&str> = view.gates.iter().map(|gate| gate.name()).collect();
    gates.dedup();
    (!gates.is_empty()).then(|| gates.join(" "))
}
