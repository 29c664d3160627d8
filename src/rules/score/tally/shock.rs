//! What hit care from outside, as the log tells it (`asks.md` 6).

use crate::rules::acts::{Act, Blow, Deed, Vocabulary};
use crate::rules::care::Shock;
use crate::rules::score::issue::CareForm;

/// All blows of some acts together, in whatever order they are stored; equal acts count once.
pub(in crate::rules) fn shock(acts: &[Act]) -> Shock {
    let blow = |act: &Act| match act.deed {
        Deed::Schok { what, size } => Some((act.week, what, size.to_bits(), act.remark)),
        _ => None,
    };
    let mut blows: Vec<_> = acts.iter().filter_map(blow).collect();
    blows.sort_unstable();
    blows.dedup();
    blows.into_iter().fold(Shock::NONE, |shock, (_, what, size, _)| hit(shock, what, f64::from_bits(size)))
}

/// One more blow.
fn hit(mut shock: Shock, what: Blow, size: f64) -> Shock {
    match what {
        Blow::Demand => shock.demand *= size,
        Blow::Largest => shock.largest_lost = shock.largest_lost.max(size),
        Blow::Stay => shock.places[CareForm::Stay.at()] *= size,
        Blow::Crisis => shock.places[CareForm::Crisis.at()] *= size,
        Blow::Absorption => shock.absorption += size,
        Blow::Tariff => shock.tariff_behind += size,
        // These hit a municipality, and not its care.
        Blow::Officials | Blow::Trust => {}
    }
    shock
}
