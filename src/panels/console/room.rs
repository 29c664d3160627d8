//! Who sits where and who has answered, never what: one row per municipality, then the chairs of the region. A shape and a word
//! tell each state, never colour alone.

use super::{ConsoleState, Over};
use crate::panels::PanelContext;
use crate::panels::widgets::bits::{soft, text};
use crate::panels::widgets::focus_ring;
use crate::panels::widgets::picture::{badge, icon, token};
use crate::rules::ask::Reply;
use crate::rules::bench::Bench;
use crate::rules::ids::{MunIx, SeatIx};
use crate::rules::view::{PackageView, View, local_benches};
use crate::session::{Chair, ChairRule, Led, LedChair};
use crate::theme::letter::Letter;
use crate::theme::size::stroke;
use crate::theme::{Icon, Rgb};
use egui::{Align2, CornerRadius, Id, Pos2, Rect, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

/// What can be seen of a chair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sits {
    /// Its hand is up.
    Hand,
    /// Its person is away.
    Away,
    /// A bot plays it.
    Bot,
    /// Nobody may take it.
    Shut,
    /// Nobody took it yet.
    Free,
    /// Somebody took it; the game has not begun.
    Taken,
    /// It answered.
    Ready,
    /// It has not answered yet.
    Busy,
    /// It is asked nothing now.
    Idle,
}

impl Sits {
    /// How a chair is.
    pub(super) fn of(led: &Led, chair: &LedChair) -> Self {
        let view = led.frame.as_ref().map(|frame| &frame.view);
        if led.leading.hands.contains(&chair.seat) {
            return Self::Hand;
        }
        match (chair.who, view) {
            (Chair::Away, _) => Self::Away,
            (Chair::Empty, Some(_)) => Self::Bot,
            (Chair::Empty, None) if chair.rule == ChairRule::Shut => Self::Shut,
            (Chair::Empty, None) => Self::Free,
            (Chair::Here, None) => Self::Taken,
            (Chair::Here, Some(view)) => Self::here(view, chair.seat),
        }
    }

    fn here(view: &View, seat: SeatIx) -> Self {
        let mut own = view.asks.iter().filter(|ask| ask.seat == seat).peekable();
        match (own.peek().is_some(), own.all(|ask| ask.answered)) {
            (false, _) => Self::Idle,
            (true, true) => Self::Ready,
            (true, false) => Self::Busy,
        }
    }

    /// Key of its word.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Hand => "console-stoel-hand",
            Self::Away => "console-stoel-weg",
            Self::Bot => "console-stoel-bot",
            Self::Shut => "console-stoel-dicht",
            Self::Free => "console-stoel-vrij",
            Self::Taken => "console-stoel-zit",
            Self::Ready => "console-stoel-klaar",
            Self::Busy => "console-stoel-bezig",
            Self::Idle => "console-stoel-niets",
        }
    }

    /// Its sign round a point; `ground` lies below.
    fn paint(self, ui: &Ui, ctx: &PanelContext<'_>, at: Pos2) {
        let p = ctx.palette();
        let painter = ui.painter();
        let ring = |colour: Rgb| painter.circle_stroke(at, 10.0, Stroke::new(stroke::OUTLINE, colour.egui()));
        let sign = |which, side: f32, colour| {
            icon(painter, which, Rect::from_center_size(at, Vec2::splat(side)), colour, p.paper);
        };
        match self {
            Self::Hand => badge(painter, Icon::Hand, at, 13.0, p.heed, p.on_heed),
            Self::Ready | Self::Taken => badge(painter, Icon::Tick, at, 11.0, p.ink, p.paper),
            Self::Busy | Self::Free => {
                ring(p.line_strong);
            }
            Self::Away => {
                ring(p.heed_text);
                sign(Icon::Cross, 13.0, p.heed_text);
            }
            Self::Shut => sign(Icon::Lock, 18.0, p.ink_soft),
            Self::Idle => {
                painter.hline(at.x - 5.0..=at.x + 5.0, at.y, Stroke::new(stroke::OUTLINE, p.line.egui()));
            }
            Self::Bot => {
                let galley = painter.layout_no_wrap(ctx.say("console-bot"), Letter::Small.sized(13.0), p.ink.egui());
                let ground = Rect::from_center_size(at, galley.size() + vec2(14.0, 4.0));
                painter.rect_filled(ground, CornerRadius::same(255), p.well.egui());
                painter.galley(
                    Align2::CENTER_CENTER.align_size_within_rect(galley.size(), ground).min,
                    galley,
                    p.ink.egui(),
                );
            }
        }
    }
}

/// The id by which a chair keeps the focus.
pub(super) fn id_of(seat: SeatIx) -> Id {
    Id::new(("console-chair", seat.0))
}

/// The first chair gets the focus; the arrows go on from there.
pub(super) fn focus_first(ui: &Ui, led: &Led) {
    if let Some(chair) = led.leading.chairs.first() {
        ui.memory_mut(|memory| memory.request_focus(id_of(chair.seat)));
    }
}

/// The benches that play, and widths of the columns.
struct Columns {
    benches: Vec<Bench>,
    name: f32,
    chair: f32,
    package: f32,
}

impl Columns {
    fn of(ctx: &PanelContext<'_>, width: f32) -> Self {
        let format = ctx.level.level().format(ctx.level.format());
        let plays = |bench: &Bench| format.is_none_or(|format| format.plays(*bench));
        let benches: Vec<Bench> = local_benches().into_iter().filter(plays).collect();
        let chair = if width < 460.0 { 54.0 } else { 76.0 };
        let package = if width < 460.0 { 44.0 } else { 122.0 };
        Self { name: (width - benches.len() as f32 * chair - package).max(90.0), benches, chair, package }
    }

    /// The left edge of the column of the package.
    fn package(&self) -> f32 {
        self.name + self.benches.len() as f32 * self.chair
    }

    /// The middle of the column of a bench, from the left edge of the row.
    fn bench(&self, k: usize) -> f32 {
        self.name + (k as f32 + 0.5) * self.chair
    }
}

/// Shows them.
pub(super) fn room_ui(ui: &mut Ui, ctx: &PanelContext<'_>, led: &Led, state: &mut ConsoleState) {
    let p = ctx.palette();
    egui::ScrollArea::vertical().id_salt("room").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.horizontal(|ui| {
            ui.label(text(ctx.say("console-zaal"), Letter::Head, p.ink));
            let about = if led.frame.is_some() { "console-zaal-spel" } else { "console-zaal-ervoor" };
            soft(ui, ctx, ctx.say(about));
        });
        let columns = Columns::of(ctx, ui.available_width());
        let towns = ctx.level.towns();
        heads(ui, ctx, &columns);
        let regional: Vec<&LedChair> = led.leading.chairs.iter().filter(|chair| is_regional(ctx, chair)).collect();
        let below = if regional.is_empty() { 0.0 } else { 92.0 };
        let height = ((ui.available_height() - below) / towns.max(1) as f32).clamp(32.0, 51.0);
        for m in (0..towns).map(|m| MunIx(m as u8)) {
            town(ui, ctx, led, m, &columns, height, state);
        }
        if !regional.is_empty() {
            ui.add_space(8.0);
            region(ui, ctx, led, &regional, state);
        }
    });
}

fn is_regional(ctx: &PanelContext<'_>, chair: &LedChair) -> bool {
    ctx.seat(chair.seat).is_some_and(|seat| seat.municipality.is_none())
}

/// The signs and words over the columns.
fn heads(ui: &mut Ui, ctx: &PanelContext<'_>, columns: &Columns) {
    let p = ctx.palette();
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 46.0), Sense::hover());
    let column = |bench: &Bench| match bench {
        Bench::Council => ("console-kolom-raad", Icon::Benches),
        Bench::Alderman => ("console-kolom-college", Icon::Chair),
        _ => ("console-kolom-ambtelijk", Icon::File),
    };
    let heads = columns.benches.iter().map(column).chain([("console-kolom-pakket", Icon::Stamp)]);
    let heads: Vec<(String, Icon)> = heads.map(|(key, sign)| (ctx.say(key), sign)).collect();
    let spoken = heads.iter().map(|(word, _)| word.as_str()).collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
    for (k, (word, sign)) in heads.iter().enumerate() {
        let is_bench = k < columns.benches.len();
        let middle = if is_bench { columns.bench(k) } else { columns.package() + columns.package / 2.0 };
        let at = pos2(rect.left() + middle, rect.top() + 13.0);
        icon(ui.painter(), *sign, Rect::from_center_size(at, Vec2::splat(20.0)), p.ink, p.paper);
        let below = at + vec2(0.0, 22.0);
        ui.painter().text(below, Align2::CENTER_CENTER, word, Letter::Small.sized(13.0), p.ink_soft.egui());
    }
}

/// The row of a municipality.
fn town(
    ui: &mut Ui,
    ctx: &PanelContext<'_>,
    led: &Led,
    m: MunIx,
    columns: &Columns,
    height: f32,
    state: &mut ConsoleState,
) {
    let p = ctx.palette();
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let said = said(ctx, led, m);
    let spoken = format!("{}: {}", ctx.name(m), said.as_ref().map_or("", |(_, words)| words));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, spoken.trim_end_matches([':', ' '])));
    let painter = ui.painter().clone();
    painter.hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, p.well.egui()));
    let radius = if height < 40.0 { 13.0 } else { 17.0 };
    token(&painter, ctx, m, pos2(rect.left() + radius + 1.0, rect.center().y), radius);
    let left = radius * 2.0 + 10.0;
    let room = columns.name - left - 2.0;
    let galley = name(ui, ctx.name(m), room, p.ink);
    painter.galley(pos2(rect.left() + left, rect.center().y - galley.size().y / 2.0), galley, p.ink.egui());
    for (k, bench) in columns.benches.iter().enumerate() {
        let place = Rect::from_center_size(
            pos2(rect.left() + columns.bench(k), rect.center().y),
            vec2(columns.chair - 6.0, height - 2.0),
        );
        if let Some(chair) = chair_of(ctx, led, *bench, m) {
            cell(ui, ctx, led, chair, place, state);
        }
    }
    if let Some((sign, words)) = said {
        let at = pos2(rect.left() + columns.package() + 12.0, rect.center().y);
        icon(&painter, sign, Rect::from_center_size(at, Vec2::splat(17.0)), p.ink, p.paper);
        if columns.package > 60.0 {
            let at = at + vec2(15.0, 0.0);
            painter.text(at, Align2::LEFT_CENTER, words, Letter::Small.font(), p.ink.egui());
        }
    }
}

/// A name that fits: smaller where it is long, and on two lines where even that is too much.
fn name(ui: &Ui, words: &str, room: f32, ink: Rgb) -> std::sync::Arc<egui::Galley> {
    let lay = |size: f32| ui.painter().layout(words.to_owned(), Letter::Strong.sized(size), ink.egui(), room);
    let full = lay(Letter::Strong.size());
    if full.rows.len() > 1 { lay(13.0) } else { full }
}

fn chair_of<'a>(ctx: &PanelContext<'_>, led: &'a Led, bench: Bench, m: MunIx) -> Option<&'a LedChair> {
    let seat = ctx.level.level().seat_of(bench, Some(m))?;
    led.leading.chairs.iter().find(|chair| chair.seat == seat)
}

/// A chair that can be opened.
fn cell(ui: &Ui, ctx: &PanelContext<'_>, led: &Led, chair: &LedChair, place: Rect, state: &mut ConsoleState) {
    let p = ctx.palette();
    let sits = Sits::of(led, chair);
    let response = ui.interact(place, id_of(chair.seat), Sense::click());
    let spoken = spoken(ctx, chair, sits);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &spoken));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let ground = Rect::from_center_size(place.center(), Vec2::splat(32.0));
    if response.hovered() {
        ui.painter().rect_filled(ground, CornerRadius::same(8), p.well.egui());
    }
    sits.paint(ui, ctx, place.center());
    if chair.nudged {
        ui.painter().circle_filled(place.center() + vec2(13.0, -10.0), 4.0, p.heed_text.egui());
    }
    focus_ring(ui, &response, ground.shrink(3.0), 8);
    if response.clicked() {
        state.over = Some(Over::Chair(chair.seat));
    }
    response.on_hover_text(spoken);
}

/// "Raad van Oss: heeft geantwoord".
fn spoken(ctx: &PanelContext<'_>, chair: &LedChair, sits: Sits) -> String {
    let name = ctx.seat(chair.seat).map(|seat| ctx.seat_name(seat)).unwrap_or_default();
    let nudged = if chair.nudged { format!(", {}", ctx.say("leiding-gepord")) } else { String::new() };
    format!("{name}: {}{nudged}", ctx.say(sits.key()))
}

/// The chairs of the region, each with its name.
fn region(ui: &mut Ui, ctx: &PanelContext<'_>, led: &Led, chairs: &[&LedChair], state: &mut ConsoleState) {
    soft(ui, ctx, ctx.say("console-regio"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 2.0);
        for chair in chairs {
            let Some(seat) = ctx.seat(chair.seat) else { continue };
            let words = ctx.words.bench(seat.bench);
            let galley = ui.painter().layout_no_wrap(words, Letter::Small.font(), ctx.palette().ink.egui());
            let (rect, _) = ui.allocate_exact_size(vec2(galley.size().x + 48.0, 34.0), Sense::hover());
            let place = Rect::from_min_size(rect.min, vec2(38.0, rect.height()));
            cell(ui, ctx, led, chair, place, state);
            let at = pos2(place.right() + 2.0, rect.center().y - galley.size().y / 2.0);
            ui.painter().galley(at, galley, ctx.palette().ink.egui());
        }
    });
}

/// What a municipality said to the package on the table: not in, in but secret, or known to everybody.
fn said(ctx: &PanelContext<'_>, led: &Led, m: MunIx) -> Option<(Icon, String)> {
    let package: &PackageView = led.frame.as_ref()?.view.packages.last()?;
    let (_, answer) = package.answers.iter().find(|(town, _)| *town == m)?;
    let (sign, key) = match answer {
        _ if package.by == m && !matches!(answer, Some(Some(_))) => (Icon::Coin, "console-legt-voor"),
        None => (Icon::Wait, "console-wacht"),
        Some(None) => (Icon::Lock, "console-binnen"),
        Some(Some(reply @ Reply::YesIf)) => (crate::facts::reply_icon(reply), "console-voorbehoud"),
        Some(Some(reply)) => (crate::facts::reply_icon(reply), crate::facts::reply_key(reply)),
    };
    Some((sign, ctx.say(key)))
}
