//! What the design promises about colours (`look.md` 3.1, 3.2), measured.

use super::difference::{Sight, difference, worst_difference};
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
