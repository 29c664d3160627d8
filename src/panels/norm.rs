//! One norm, folded out: what it asks, why it stands so, what is still to do, who can put it right and what that costs, how
//! sure we are of it and where it stands.

use super::PanelContext;
use super::widgets::bits::{body, label, soft};
use crate::rules::acts::Vocabulary;
use crate::rules::because::Verdict;
use crate::rules::line::{FactValue, Line};
use crate::rules::norm::{NormDetail, NormKind, NormSource, NormView, Says};
use crate::theme::letter::Letter;
use crate::theme::size::{corner, space, stroke};
use egui::{Align2, CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// Everything about a norm.
pub fn norm_ui(ui: &mut Ui, ctx: &PanelContext<'_>, view: &NormView, detail: &NormDetail) {
    let Some(norm) = ctx.level.level().norms().all().get(view.at) else { return };
    ui.set_width(ui.available_width());
    ui.spacing_mut().item_spacing.y = 3.0;
    body(ui, ctx, &norm.text_nl);
    for line in view.ahead() {
        soft(ui, ctx, ctx.line(&line));
    }
    part(ui, ctx, "wet-kop-waarom");
    for line in detail.lines() {
        body(ui, ctx, ctx.line(&line));
    }
    if view.verdict == Verdict::Open {
        band_ui(ui, ctx, view.ruling.as_ref().map(|ruling| ruling.says));
    }
    if let Some(ruling) = &view.ruling {
        body(ui, ctx, ctx.line(&ruling.line()));
    } else if view.verdict == Verdict::Open {
        soft(ui, ctx, ctx.say("wet-tafel-zweeg"));
    }
    if view.anticipated.unwrap_or(view.verdict) == Verdict::Broken {
        repair_ui(ui, ctx, norm, detail);
    }
    if !detail.due.is_empty() {
        part(ui, ctx, "wet-kop-nog");
        for due in &detail.due {
            body(ui, ctx, ctx.line(&due.sentence(ctx.line(&due.line))));
        }
    }
    source_ui(ui, ctx, norm);
}

/// The article; good practice has none.
pub fn short_source(ctx: &PanelContext<'_>, norm: &NormSource) -> String {
    match norm.kind {
        NormKind::Hard => norm.source.clone(),
        NormKind::Soft => ctx.say("wet-praktijk"),
    }
}

/// A small head within a norm.
fn part(ui: &mut Ui, ctx: &PanelContext<'_>, key: &str) {
    ui.add_space(space::XS);
    label(ui, ctx.say(key), Letter::Strong, ctx.palette().ink);
}

/// What follows, who can put it right, what that costs in weeks, and the steps.
fn repair_ui(ui: &mut Ui, ctx: &PanelContext<'_>, norm: &NormSource, detail: &NormDetail) {
    part(ui, ctx, "wet-kop-herstel");
    let follows = Line::new("wet-gevolg").with("gevolg", FactValue::Words(norm.consequence_nl.clone()));
    body(ui, ctx, ctx.line(&follows));
    let Some(repair) = &detail.repair else {
        body(ui, ctx, ctx.say("wet-herstel-niet"));
        return;
    };
    label(ui, ctx.line(&repair.line()), Letter::Strong, ctx.palette().ink);
    for (k, step) in repair.steps.iter().enumerate() {
        body(ui, ctx, format!("{}. {}", k + 1, ctx.line(step)));
    }
}

/// How sure we are, what is left out, and where it stands.
fn source_ui(ui: &mut Ui, ctx: &PanelContext<'_>, norm: &NormSource) {
    part(ui, ctx, "wet-kop-bron");
    soft(ui, ctx, &norm.source);
    if !norm.left_out.is_empty() {
        soft(ui, ctx, ctx.say_with("wet-weggelaten", &[("wat", FactValue::Words(norm.left_out.clone()))]));
    }
    let sure = ctx.say(&format!("zekerheid-{}", norm.certainty.name()));
    let version = ctx.say_with("wet-tekst-van", &[("datum", FactValue::Words(norm.version.clone()))]);
    soft(ui, ctx, format!("{sure} {version}"));
    if let Some(link) = norm.link() {
        soft(ui, ctx, ctx.say_with("wet-link", &[("link", FactValue::Words(link))]));
    }
}

/// Where the answer to an open norm can lie, from no to yes: the whole width while the table is silent, a part of it once the
/// table spoke. Never a tick: the law itself does not decide it.
fn band_ui(ui: &mut Ui, ctx: &PanelContext<'_>, says: Option<Says>) {
    let p = ctx.palette();
    let (no, yes) = (ctx.say("wet-band-nee"), ctx.say("wet-band-ja"));
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, format!("{no} – {yes}")));
    let painter = ui.painter();
    let (left, right) = (rect.left() + 36.0, rect.right() - 36.0);
    painter.text(rect.left_center(), Align2::LEFT_CENTER, &no, Letter::Small.font(), p.ink_soft.egui());
    painter.text(rect.right_center(), Align2::RIGHT_CENTER, &yes, Letter::Small.font(), p.ink_soft.egui());
    let whole = Rect::from_min_max(pos2(left, rect.center().y - 6.0), pos2(right, rect.center().y + 6.0));
    let (from, to) = match says {
        None => (0.0, 1.0),
        Some(Says::No) => (0.0, 0.4),
        Some(Says::Differs) => (0.3, 0.7),
        Some(Says::Yes) => (0.6, 1.0),
    };
    let at = |share: f32| left + share * (right - left);
    let radius = CornerRadius::same(corner::PILL);
    let line = Stroke::new(stroke::RULE, p.line_strong.egui());
    painter.rect(whole, radius, p.paper.egui(), line, StrokeKind::Inside);
    painter.rect_filled(Rect::from_x_y_ranges(at(from)..=at(to), whole.y_range()), radius, p.ink_soft.egui());
}
