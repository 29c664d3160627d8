//! The map on real and on hostile regions.

use super::geometry::{area, bounds, contains, depth, pairs, point};
use super::mark::marks;
use super::region::{round_the_table, tile_area};
use super::weave::{Ground, weave};
use super::*;
use crate::theme::difference::worst_difference;
use crate::theme::field::FIELDS;

const STAGE: (f64, f64) = (1010.0, 824.0);

/// Noordoost-Brabant, towns and inhabitants.
const BRABANT: [(f64, f64, u32); 10] = [
    (51.681, 5.545, 32_000),
    (51.604, 5.676, 11_000),
    (51.591, 5.329, 34_000),
    (51.728, 5.879, 92_000),
    (51.658, 5.615, 60_000),
    (51.617, 5.550, 83_000),
    (51.765, 5.518, 94_000),
    (51.690, 5.304, 160_000),
    (51.642, 5.354, 31_000),
    (51.655, 5.290, 27_000),
];

fn brabant() -> Vec<Place> {
    BRABANT
        .iter()
        .map(|(latitude, longitude, inhabitants)| Place {
            latitude: *latitude,
            longitude: *longitude,
            inhabitants: *inhabitants,
        })
        .collect()
}

/// A region of `n` towns on a crooked grid, by a small generator of our own.
fn made_up(n: usize, seed: u64) -> Vec<Place> {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as f64 / f64::from(1_u32 << 31)
    };
    (0..n)
        .map(|i| Place {
            latitude: 51.0 + (i / 5) as f64 * 0.09 + next() * 0.05,
            longitude: 5.0 + (i % 5) as f64 * 0.14 + next() * 0.08,
            inhabitants: 1_000 + (next() * 200_000.0) as u32,
        })
        .collect()
}

fn sizes() -> Vec<(String, Vec<Place>)> {
    let mut all = vec![("brabant".to_owned(), brabant())];
    for n in [2, 3, 6, 10, 16, 30] {
        for seed in 1..4 {
            all.push((format!("{n} towns, seed {seed}"), made_up(n, seed)));
        }
    }
    let same = Place { latitude: 52.0, longitude: 5.0, inhabitants: 1 };
    all.push(("thirty on one spot".into(), vec![same; 30]));
    all.push(("two on one spot".into(), vec![same; 2]));
    let row = (0..8).map(|i| Place { latitude: 52.0, longitude: 5.0 + f64::from(i) * 0.1, inhabitants: 40_000 });
    all.push(("in one row".into(), row.collect()));
    let mut far = made_up(6, 9);
    far.push(Place { latitude: 53.4, longitude: 7.2, inhabitants: 12_000 });
    all.push(("one far away".into(), far));
    all.push(("no numbers".into(), vec![Place { latitude: f64::NAN, longitude: f64::INFINITY, inhabitants: 0 }; 3]));
    all
}

#[test]
fn every_town_lies_in_its_own_tile_and_nowhere_else() {
    for (name, places) in sizes() {
        let region = lay_out(&places, STAGE.0, STAGE.1);
        assert_eq!(region.tiles.len(), places.len(), "{name}");
        for (i, tile) in region.tiles.iter().enumerate() {
            assert!(tile.ring.iter().all(|p| p.x.is_finite() && p.y.is_finite()), "{name}, tile {i}");
            assert!(contains(&tile.ring, tile.site), "{name}: town {i} is outside its tile");
            assert!(contains(&tile.ring, tile.token), "{name}: mark {i} is outside its tile");
            assert!(tile.room > 14.0, "{name}: no room for mark {i}: {:.0}", tile.room);
            for (j, other) in region.tiles.iter().enumerate().filter(|(j, _)| *j != i) {
                assert!(!contains(&other.ring, tile.site), "{name}: town {i} lies in tile {j}");
            }
        }
    }
}

#[test]
fn tiles_leave_a_seam_and_never_overlap() {
    for (name, places) in sizes() {
        let region = lay_out(&places, STAGE.0, STAGE.1);
        for (i, a) in region.tiles.iter().enumerate() {
            for (j, b) in region.tiles.iter().enumerate().filter(|(j, _)| *j != i) {
                let inside = a.ring.iter().map(|p| depth(&b.ring, *p)).fold(f64::NEG_INFINITY, f64::max);
                assert!(inside < -2.0, "{name}: tile {i} comes {inside:.1} into tile {j}");
            }
        }
    }
}

#[test]
fn areas_stay_within_bounds() {
    for (name, places) in sizes() {
        let region = lay_out(&places, STAGE.0, STAGE.1);
        let areas: Vec<f64> = region.tiles.iter().map(tile_area).collect();
        let (least, most) =
            (areas.iter().copied().fold(f64::INFINITY, f64::min), areas.iter().copied().fold(0.0, f64::max));
        assert!(most / least < 4.5, "{name}: largest {most:.0}, smallest {least:.0}");
        let land: f64 = areas.iter().sum();
        assert!(land > 0.2 * STAGE.0 * STAGE.1 || places.len() < 9, "{name}: only {land:.0} px of land");
    }
}

#[test]
fn everything_fits_the_stage_also_spread_apart() {
    for (name, places) in sizes() {
        let region = lay_out(&places, STAGE.0, STAGE.1);
        let spread: Vec<Point> = region
            .tiles
            .iter()
            .flat_map(|t| {
                t.ring.iter().map(|p| *p + t.offset(region.heart, f64::from(crate::theme::size::seam::APART)))
            })
            .collect();
        let (low, high) = bounds(&spread);
        assert!(
            low.x > -2.0 && low.y > -2.0 && high.x < STAGE.0 + 2.0 && high.y < STAGE.1 + 2.0,
            "{name}: {low:?} {high:?}"
        );
    }
}

#[test]
fn the_same_region_gives_the_same_map() {
    let places = made_up(16, 5);
    assert_eq!(lay_out(&places, STAGE.0, STAGE.1), lay_out(&places, STAGE.0, STAGE.1));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "this test is about time")]
fn a_map_of_thirty_is_there_at_once() {
    let places = made_up(30, 5);
    let start = std::time::Instant::now();
    let region = lay_out(&places, STAGE.0, STAGE.1);
    let took = start.elapsed();
    assert_eq!(region.tiles.len(), 30);
    assert!(took.as_millis() < 250, "{took:?}");
}

#[test]
fn neighbours_get_fields_that_differ() {
    for n in [6, 10, 16] {
        let region = lay_out(&made_up(n, 2), STAGE.0, STAGE.1);
        assert!(region.borders.len() >= n - 1, "{n}: {:?}", region.borders);
        let mut used = region.fields.clone();
        used.sort_unstable();
        used.dedup();
        assert_eq!(used.len(), n, "every field once");
        for (a, b) in &region.borders {
            let (one, two) = (FIELDS[region.fields[*a]], FIELDS[region.fields[*b]]);
            let worst = worst_difference(one.fill, two.fill);
            assert!(worst >= 12.0, "{n}: {} beside {}: {worst:.1}", one.word, two.word);
        }
    }
    let region = lay_out(&made_up(30, 2), STAGE.0, STAGE.1);
    assert!(region.borders.iter().all(|(a, b)| region.fields[*a] != region.fields[*b]));
}

#[test]
fn marks_follow_the_rule_and_are_unique() {
    let names = [
        "Bernheze",
        "Boekel",
        "Boxtel",
        "Land van Cuijk",
        "Maashorst",
        "Meierijstad",
        "Oss",
        "Vught",
        "Sint-Michielsgestel",
    ];
    let found = marks(&names, &[]);
    assert_eq!(found, ["Be", "Bk", "Bx", "LC", "Ma", "Me", "Os", "Vu", "SM"]);
    let chosen = marks(&["'s-Hertogenbosch", "Heusden"], &[Some("Hb"), None]);
    assert_eq!(chosen, ["Hb", "He"]);
    let same = marks(&["Aa"; 30], &[]);
    let mut sorted = same.clone();
    sorted.sort();
    sorted.dedup();
    assert_eq!(sorted.len(), 30, "{same:?}");
}

#[test]
fn patterns_stay_on_their_tile() {
    let region = lay_out(&brabant(), STAGE.0, STAGE.1);
    for tile in &region.tiles {
        for field in &FIELDS {
            let ground = Ground { ring: &tile.ring, token: tile.token, token_radius: 46.0, scale: 1.0 };
            let flat = weave(field.pattern, &ground);
            assert!(!flat.is_empty(), "{}", field.word);
            for p in &flat.points {
                let p = point(f64::from(p[0]), f64::from(p[1]));
                assert!(depth(&tile.ring, p) > 1.0, "{} leaves its tile", field.word);
            }
        }
    }
}

#[test]
fn triangles_cover_a_tile_exactly() {
    let region = lay_out(&brabant(), STAGE.0, STAGE.1);
    for tile in &region.tiles {
        let mut flat = Flat::new();
        flat.polygon(&tile.ring);
        let (covered, whole) = (flat.area(), area(&tile.ring));
        assert!((covered / whole - 1.0).abs() < 0.002, "{covered} of {whole}");
    }
}

#[test]
fn the_table_has_a_place_for_everybody_in_the_order_of_the_map() {
    for n in [2, 6, 10, 16, 30] {
        let region = lay_out(&made_up(n, 1), STAGE.0, STAGE.1);
        let mut order = round_the_table(&region);
        order.sort_unstable();
        assert_eq!(order, (0..n).collect::<Vec<_>>());
        let table = table::lay_table(n);
        assert!(table.places.iter().all(|p| pairs(&p.placemat).count() > 8));
        let chairs: Vec<_> = table.places.iter().map(|p| p.chair).collect();
        for (i, a) in chairs.iter().enumerate() {
            assert!(chairs[..i].iter().all(|b| (*a - *b).length() > 1.9 * table.chair_radius), "{n}");
        }
    }
}
