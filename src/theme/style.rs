//! How egui's widgets look: paper, ink, flat, a clear ring round what has the focus.

use super::letter::Letter;
use super::size::{corner, space, stroke};
use super::{Palette, Theme, fonts};
use egui::style::{Interaction, ScrollFadeStyle, ScrollStyle, Selection, WidgetVisuals, Widgets};
use egui::{Color32, CornerRadius, Shadow, Spacing, Stroke, Style, TextStyle, Visuals, vec2};

/// Gives a context the letters and the style of a theme.
pub fn apply(ctx: &egui::Context, theme: Theme, less_motion: bool) {
    ctx.set_fonts(fonts::definitions());
    apply_style(ctx, theme, less_motion);
}

/// Gives a context the style of a theme, and leaves its letters.
pub fn apply_style(ctx: &egui::Context, theme: Theme, less_motion: bool) {
    ctx.set_theme(match theme {
        Theme::Light => egui::Theme::Light,
        Theme::Dark => egui::Theme::Dark,
    });
    ctx.all_styles_mut(|s| *s = style(theme, less_motion));
}

/// The style of a theme.
pub fn style(theme: Theme, less_motion: bool) -> Style {
    let p = theme.palette();
    let mut style = Style {
        text_styles: text_styles(),
        spacing: spacing(),
        visuals: visuals(theme, p),
        interaction: Interaction { selectable_labels: false, tooltip_delay: 0.3, ..Interaction::default() },
        animation_time: if less_motion { 0.0 } else { super::motion::TICK },
        scroll_animation: if less_motion {
            egui::style::ScrollAnimation::none()
        } else {
            egui::style::ScrollAnimation::default()
        },
        ..Style::default()
    };
    #[cfg(debug_assertions)]
    {
        style.debug.show_unaligned = false;
        style.debug.warn_if_rect_changes_id = false;
    }
    style
}

fn text_styles() -> std::collections::BTreeMap<TextStyle, egui::FontId> {
    [
        (TextStyle::Heading, Letter::Head.font()),
        (TextStyle::Body, Letter::Text.font()),
        (TextStyle::Button, Letter::Strong.font()),
        (TextStyle::Small, Letter::Small.font()),
        (TextStyle::Monospace, Letter::Text.font()),
    ]
    .into()
}

fn spacing() -> Spacing {
    Spacing {
        item_spacing: vec2(space::S, space::XS),
        button_padding: vec2(14.0, 8.0),
        // Own widgets bring their own height; this is only the least height of a line.
        interact_size: vec2(40.0, 22.0),
        icon_width: 24.0,
        icon_width_inner: 14.0,
        scroll: ScrollStyle {
            bar_width: 8.0,
            fade: ScrollFadeStyle { strength: 0.0, ..ScrollFadeStyle::default() },
            ..ScrollStyle::solid()
        },
        ..Spacing::default()
    }
}

fn visuals(theme: Theme, p: &Palette) -> Visuals {
    let base = match theme {
        Theme::Light => Visuals::light(),
        Theme::Dark => Visuals::dark(),
    };
    Visuals {
        override_text_color: None,
        weak_text_color: Some(p.ink_soft.egui()),
        widgets: widgets(p),
        selection: Selection { bg_fill: p.heed.mix(p.paper, 0.4).egui(), stroke: Stroke::new(2.0, p.ink.egui()) },
        hyperlink_color: p.act.egui(),
        faint_bg_color: p.well.egui(),
        extreme_bg_color: p.paper.egui(),
        text_edit_bg_color: Some(p.paper.egui()),
        code_bg_color: p.well.egui(),
        warn_fg_color: p.heed_text.egui(),
        error_fg_color: p.red.egui(),
        window_corner_radius: CornerRadius::same(corner::PANEL),
        window_shadow: Shadow::NONE,
        window_fill: p.paper.egui(),
        window_stroke: Stroke::new(stroke::OUTLINE, p.line_strong.egui()),
        menu_corner_radius: CornerRadius::same(corner::BUTTON),
        panel_fill: p.table.egui(),
        popup_shadow: Shadow::NONE,
        text_cursor: egui::style::TextCursorStyle {
            stroke: Stroke::new(2.0, p.ink.egui()),
            blink: false,
            ..Default::default()
        },
        disabled_alpha: 0.75,
        ..base
    }
}

fn widgets(p: &Palette) -> Widgets {
    let look = |fill: Color32, line: Color32, width: f32| WidgetVisuals {
        bg_fill: p.line_strong.egui(), // the handle of a scroll bar
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(width, line),
        corner_radius: CornerRadius::same(corner::BUTTON),
        fg_stroke: Stroke::new(1.5, p.ink.egui()),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: look(p.paper.egui(), p.line.egui(), stroke::RULE),
        inactive: look(p.paper.egui(), p.line_strong.egui(), stroke::OUTLINE),
        hovered: look(p.well.egui(), p.ink.egui(), stroke::OUTLINE),
        active: look(p.well.egui(), p.ink.egui(), stroke::FOCUS),
        open: look(p.well.egui(), p.ink.egui(), stroke::OUTLINE),
    }
}
