//! Who gets which field: neighbours differ most, to every eye.

use crate::theme::difference::worst_difference;
use crate::theme::field::{FIELDS, FIELDS_COUNT};

/// A field for each of `n` municipalities. Only the first `n` fields are used; past sixteen they come twice, never side
/// by side where that can be avoided.
pub fn fields(n: usize, borders: &[(usize, usize)]) -> Vec<usize> {
    let used = n.min(FIELDS_COUNT);
    let differences: Vec<Vec<f64>> = (0..used)
        .map(|a| {
            (0..used).map(|b| if a == b { 0.0 } else { worst_difference(FIELDS[a].fill, FIELDS[b].fill) }).collect()
        })
        .collect();
    let mut beside = vec![Vec::new(); n];
    for (a, b) in borders {
        beside[*a].push(*b);
        beside[*b].push(*a);
    }
    let worth = |given: &[usize], who: usize| -> f64 {
        beside[who].iter().map(|other| penalty(differences[given[who]][given[*other]])).sum()
    };
    let mut given: Vec<usize> = (0..n).map(|i| i % used.max(1)).collect();
    for _ in 0..40 {
        let mut changed = false;
        for a in 0..n {
            for b in 0..a {
                let before = worth(&given, a) + worth(&given, b);
                given.swap(a, b);
                if worth(&given, a) + worth(&given, b) + 1e-12 < before {
                    changed = true;
                } else {
                    given.swap(a, b);
                }
            }
        }
        if !changed {
            break;
        }
    }
    given
}

/// What it costs to have two neighbours differ so much: near looks cost steeply.
fn penalty(difference: f64) -> f64 {
    let short = (60.0 - difference).max(0.0) / 20.0;
    short * short * short * short
}
