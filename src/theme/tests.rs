//! What the design promises about colours (`look.md` 3.1, 3.2), measured.

use super::difference::{Sight, contrast_seen, difference, worst_difference};
use super::*;

fn least(a: Rgb, b: Rgb, ratio: f64, what: &str) {
    let found = a.contrast(b);
    assert!(found >= ratio, "{what}: {found:.2} is less than {ratio}");
}

#[test]
fn words_can_be_read_in_both_themes() {
    for theme in [Theme::Light, Theme::Dark] {
        let p = theme.palette();
        for (ground, name) in [(p.table, "table"), (p.paper, "paper"), (p.well, "well")] {
            least(p.ink, ground, 7.0, &format!("ink on {name}, {theme}"));
            least(p.ink_soft, ground, 4.5, &format!("soft ink on {name}, {theme}"));
            least(p.red, ground, 3.0, &format!("red sign on {name}, {theme}"));
            least(p.kept, ground, 3.0, &format!("kept sign on {name}, {theme}"));
        }
        least(p.on_band, p.band, 7.0, "figures on the ribbon");
        least(p.on_band_soft, p.band, 4.5, "weeks gone on the ribbon");
        least(p.on_act, p.act, 7.0, "words on the button");
        least(p.on_heed, p.heed, 7.0, "words on now");
        least(p.heed_text, p.paper, 4.5, "now in words");
        least(p.line_strong, p.table, 3.0, "outline on the table");
        least(p.act, p.table, 4.5, "a link");
    }
}

#[test]
fn fields_stand_out_from_the_table() {
    let light = Theme::Light.palette();
    for field in &FIELDS {
        least(field.edge, light.table, 3.1, field.word);
        let ratio = field.pattern_ink.contrast(field.fill);
        assert!((1.6..1.9).contains(&ratio), "{}: pattern {ratio:.2}", field.word);
        least(light.ink, light.paper, 15.0, "the mark");
    }
}

#[test]
fn fields_on_the_dark_table_get_a_rim_where_they_need_it() {
    let dark = Theme::Dark.palette();
    for field in &FIELDS {
        let seen = field.rim_dark.unwrap_or(field.fill);
        least(seen, dark.table, 2.9, field.word);
        assert_eq!(field.rim_dark.is_some(), field.fill.contrast(dark.table) < 3.0, "{}", field.word);
    }
}

#[test]
fn no_two_fields_look_alike_to_anybody() {
    for (i, a) in FIELDS.iter().enumerate() {
        for b in &FIELDS[..i] {
            let normal = difference(a.fill, b.fill, Sight::Normal);
            assert!(normal >= 14.0, "{} and {}: {normal:.1}", a.word, b.word);
            let worst = worst_difference(a.fill, b.fill);
            assert!(worst >= 9.0, "{} and {}: {worst:.1} to some eyes", a.word, b.word);
        }
    }
}

#[test]
fn the_formula_gives_the_published_differences() {
    // Black and white differ by 100; the measured smallest difference of all pairs is 14.7.
    assert!((difference(Rgb::hex(0), Rgb::hex(0xFF_FFFF), Sight::Normal) - 100.0).abs() < 0.01);
    let smallest = FIELDS
        .iter()
        .enumerate()
        .flat_map(|(i, a)| FIELDS[..i].iter().map(move |b| difference(a.fill, b.fill, Sight::Normal)))
        .fold(f64::INFINITY, f64::min);
    assert!((smallest - 14.7).abs() < 0.2, "{smallest}");
}

/// The eyes that see fewer colours keep every difference that means something: what touches differs in how light it is, what
/// stands apart differs at least as much as two fields do. (Signs differ in shape too: see the tests of the board.)
#[test]
fn what_means_something_differs_to_all_eyes() {
    for theme in [Theme::Light, Theme::Dark] {
        let p = theme.palette();
        let apart = [
            (p.kept, p.red, "kept and broken"),
            (p.heed, p.act, "now and the button"),
            (p.heed, p.red, "now and broken"),
            (p.act, p.kept, "the button and kept"),
            (p.heed, p.band, "now on the ribbon"),
        ];
        for (a, b, what) in apart {
            let worst = worst_difference(a, b);
            assert!(worst >= 9.0, "{what}, {theme}: {worst:.1}");
        }
        let touching = [
            (p.water, p.water_pale, 1.6, "the meter and its range"),
            (p.water_pale, p.paper, 1.3, "the range and the empty meter"),
            (p.ink, p.water, 3.0, "the level on the water"),
            (p.ink, p.water_pale, 3.0, "the level on the range"),
            (p.heed, p.band, 3.0, "the week now on the ribbon"),
            (p.on_band_soft, p.band, 3.0, "a term on the ribbon"),
        ];
        for (a, b, ratio, what) in touching {
            for sight in Sight::ALL {
                let found = contrast_seen(a, b, sight);
                assert!(found >= ratio, "{what}, {theme}, {sight:?}: {found:.2} is less than {ratio}");
            }
        }
    }
}

/// A bench that is ready and one that is not lie on the same paper, thick and thin, dark and less dark.
#[test]
fn a_bench_that_is_ready_is_darker_to_all_eyes() {
    let p = palette::LIGHT;
    for sight in Sight::ALL {
        let (ready, busy) = (contrast_seen(p.ink, p.paper, sight), contrast_seen(p.line_strong, p.paper, sight));
        assert!(ready > 2.0 * busy && busy >= 3.0, "{sight:?}: {ready:.1} and {busy:.1}");
    }
}

/// In every state a field keeps a pattern of its own, and the pattern can be seen on it by all eyes: a pale card whose colour is
/// nearly that of its neighbour is still another card.
#[test]
fn every_field_has_a_pattern_of_its_own_in_every_state() {
    let patterns: std::collections::BTreeSet<String> = FIELDS.iter().map(|f| format!("{:?}", f.pattern)).collect();
    assert_eq!(patterns.len(), FIELDS.len());
    for (theme, rest) in [(Theme::Light, false), (Theme::Light, true), (Theme::Dark, false), (Theme::Dark, true)] {
        for field in &FIELDS {
            let card = theme.card(field, rest);
            for sight in Sight::ALL {
                let found = contrast_seen(card.pattern, card.fill, sight);
                assert!(found >= 1.3, "{} {theme} rest {rest} {sight:?}: {found:.2}", field.word);
            }
        }
    }
}
