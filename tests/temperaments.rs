//! Temperaments reach visibly different endings (`asks.md` 8): a hurried centre city, a cautious table, a stubborn one.
#![expect(clippy::unwrap_used, reason = "a test may stop at what should not be")]

use regiotafel::bots::Temperament;
use regiotafel::rules::level::Level;
use regiotafel::session::{Plan, Rehearsal, rehearse};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Games of a table with drawn temperaments.
const DRAWN: usize = 60;
/// Games of a table that was set.
const SET: usize = 15;

fn level(id: &str) -> Arc<Level> {
    Arc::new(regiotafel::levels::load(id).unwrap())
}

/// Half days of a table: the largest municipality first, the last temperament for all that are smaller.
fn half_days(level: &Arc<Level>, games: usize, bots: &[Temperament]) -> Rehearsal {
    let found = rehearse(level, &Plan { bots: bots.to_vec(), ..Plan::of("dagdeel", games) }, &|| {}).unwrap();
    assert!(found.failures.is_empty(), "{:?}", found.failures);
    found
}

/// In how many of a hundred games it ended so.
fn percent(found: &Rehearsal, ending: &str) -> usize {
    100 * found.endings.get(ending).copied().unwrap_or_default() / found.games
}

#[test]
fn every_ending_is_reached_by_some_table() {
    let level = level("oefenregio");
    let mut tables = vec![half_days(&level, DRAWN, &[])];
    tables.extend(Temperament::ALL.map(|all| half_days(&level, SET, &[all])));
    let reached: BTreeSet<&str> = tables.iter().flat_map(|found| found.endings.keys().map(String::as_str)).collect();
    let all = BTreeSet::from(["InTime", "Late", "Unpublished", "Refused", "Imposed", "StayedOut", "Stranded"]);
    assert_eq!(reached, all);
    let drawn = &tables[0];
    assert!(drawn.endings.len() >= 4, "one draw in sixty: {:?}", drawn.endings);
    assert!((40..=90).contains(&percent(drawn, "InTime")), "{:?}", drawn.endings);
}

#[test]
fn a_hurried_centre_city_signs_early_and_pays_for_it_in_legitimacy() {
    use Temperament::{Hasty, Supple};
    for id in ["oefenregio", "noordoost-brabant"] {
        let level = level(id);
        let (hurried, cautious) = (half_days(&level, SET, &[Hasty, Supple]), half_days(&level, SET, &[Supple]));
        // Every hurried table signs before the earliest of the cautious, and every one has less input and throughput.
        assert!(hurried.weeks["getekend"].p90 + 4.0 < cautious.weeks["getekend"].p10, "{id}");
        for mark in ["I", "T"] {
            assert!(hurried.marks[mark].p90 + 5.0 < cautious.marks[mark].p10, "{id} {mark}");
        }
        assert!(hurried.marks["C"].mean + 5.0 < cautious.marks["C"].mean, "{id}");
        assert!(hurried.gates_lost.len() > cautious.gates_lost.len(), "{id}: {:?}", hurried.gates_lost);
    }
}

#[test]
fn one_stubborn_city_leaves_issues_open_and_makes_all_late() {
    use Temperament::{Stubborn, Supple};
    for id in ["oefenregio", "noordoost-brabant"] {
        let level = level(id);
        let (held_up, cautious) = (half_days(&level, SET, &[Stubborn, Supple]), half_days(&level, SET, &[Supple]));
        assert!(held_up.open.p10 >= cautious.open.p90 + 3.0, "{id}: {:?} {:?}", held_up.open, cautious.open);
        assert!(held_up.weeks["getekend"].p10 >= cautious.weeks["getekend"].p90 + 4.0, "{id}");
        assert_eq!(percent(&held_up, "InTime"), 0, "{id}: {:?}", held_up.endings);
        assert!(percent(&cautious, "InTime") >= 80, "{id}: {:?}", cautious.endings);
        assert!(held_up.marks["I"].mean < cautious.marks["I"].mean, "{id}");
    }
}

/// `asks.md` 8: the stubborn hold a must until the last attempt; a table of them agrees on little and gets nowhere.
#[test]
fn a_table_of_the_stubborn_alone_strands() {
    let found = half_days(&level("oefenregio"), SET, &[Temperament::Stubborn]);
    assert_eq!(percent(&found, "Stranded"), 100, "{:?}", found.endings);
    assert!(found.open.p10 > 10.0);
}

/// `asks.md` 8: whoever overlooks something does so in a hurry; no other table forgets to publish or to send the draft.
#[test]
fn only_the_hasty_overlook_a_publication_or_a_council() {
    let level = level("oefenregio");
    for who in Temperament::ALL {
        let found = half_days(&level, 2 * SET, &[who]);
        let overlooked = percent(&found, "Unpublished") > 0 && percent(&found, "Refused") > 0;
        let none = percent(&found, "Unpublished") == 0 && percent(&found, "Refused") == 0;
        assert!(if who == Temperament::Hasty { overlooked } else { none }, "{who:?}: {:?}", found.endings);
    }
}
