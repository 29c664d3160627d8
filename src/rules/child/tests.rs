//! The sentences follow the deal.

use super::*;
use crate::levels;
use crate::rules::score::world::Lcg;
use crate::texts::Words;

/// What a package means for a child, as keys.
fn keys(level: &Level, id: &str, options: &[(&str, &str)]) -> Vec<String> {
    let package = options.iter().fold(level.issues().begin(), |package, (issue, option)| {
        let (issue, option) = level.option_ix(issue, option).unwrap();
        package.with(issue, option)
    });
    let log = Log::new(78, Facts::default());
    let child = level.children().iter().find(|child| child.id() == id).unwrap();
    let told = Deal::new(level, &package, 0.85, &log, true).tell(child);
    told.into_iter().map(|line| line.key).collect()
}

#[test]
fn helper_payer_and_exception_follow_the_options() {
    let level = levels::load("oefenregio").unwrap();
    for (option, key) in [("garantie", "blijft"), ("zacht", "tijdje"), ("hard", "wisselt")] {
        assert_eq!(keys(&level, "mila", &[("K6_overgang", option)])[2], format!("kind-helper-{key}"));
    }
    for (option, key) in [("pxq", "zelf"), ("driejaar", "driejaar"), ("risicopool", "pool"), ("inwoners", "inwoners")] {
        assert_eq!(keys(&level, "mila", &[("G4_zorgsleutel", option)])[3], format!("kind-betaalt-{key}"));
    }
    for form in ["OL", "BVO", "CG"] {
        assert_eq!(keys(&level, "mila", &[("G1_vorm", form)])[4], format!("kind-klacht-{form}"));
    }
}

#[test]
fn a_far_child_travels_further_when_few_providers_are_left() {
    let level = levels::load("oefenregio").unwrap();
    let travel = |option| keys(&level, "mila", &[("K3_aanbieders", option), ("V3_lokaal", "vrij")])[1].clone();
    assert_eq!((travel("open").as_str(), travel("strategisch").as_str()), ("kind-reis-eind", "kind-reis-ver"));
}

#[test]
fn every_child_gets_five_short_sentences_in_any_package() {
    let mut chance = Lcg::new(3);
    for name in levels::embed::LEVELS {
        let level = levels::load(name).unwrap();
        assert!(level.children().len() >= 9);
        for round in 0..200 {
            let package = level.issue_ixs().fold(level.issues().begin(), |package, issue| {
                let option = chance.below(level.issue(issue).options.len());
                package.with(issue, OptIx(option as u8))
            });
            let log = Log::new(78, Facts::default());
            let deal = Deal::new(&level, &package, 0.85, &log, round % 5 > 0);
            for line in level.children().iter().flat_map(|child| deal.tell(child)) {
                assert!(Words::dutch().has(&line.key), "{}", line.key);
                let said = Words::dutch().say(&line, &level);
                assert!(said.split_whitespace().count() <= 20 && !said.contains(['{', '[']), "{said}");
            }
        }
    }
}

#[test]
fn the_choice_of_children_is_fixed_by_level_and_seed() {
    let level = levels::load("oefenregio").unwrap();
    for seed in 0..30 {
        let ids = |seed| chosen(&level, seed, None).iter().map(|child| child.id().to_owned()).collect::<Vec<_>>();
        assert_eq!(ids(seed).len(), SHOWN);
        assert_eq!(ids(seed), ids(seed));
    }
    assert_ne!(chosen(&level, 0, None)[0].id(), chosen(&level, 1, None)[0].id());
}

#[test]
fn the_three_children_live_in_three_municipalities() {
    for name in levels::embed::LEVELS {
        let level = levels::load(name).unwrap();
        for seed in 0..40 {
            let mut homes: Vec<MunIx> =
                chosen(&level, seed, None).iter().map(|child| child.home().of(&level)).collect();
            homes.sort();
            homes.dedup();
            assert_eq!(homes.len(), SHOWN, "{name}, seed {seed}: the children live together");
        }
    }
}

#[test]
fn the_child_that_is_followed_stands_first_and_the_others_live_elsewhere() {
    let level = levels::load("noordoost-brabant").unwrap();
    for (seed, care) in (0..20).flat_map(|seed| CareForm::ALL.iter().map(move |care| (seed, *care))) {
        let children = chosen(&level, seed, Some(care));
        assert_eq!(children[0].care(), care);
        assert!(children[1..].iter().all(|other| other.home().of(&level) != children[0].home().of(&level)));
    }
}
