//! Throughput: governing with the people (`scoring.md` 2.2).

use super::{Indicator, Indicators, PerCouncil, marks};
use crate::rules::acts::{Instrument, RoleBreach, Step, Vocabulary};
use crate::rules::score::design::Design;
use crate::rules::score::parameter::{InstrumentRule, Rules, Threshold};
use crate::rules::score::region::PerMun;
use crate::rules::score::tally::Tally;
use crate::rules::score::world::World;

/// The steps that count in T5.
const STEPS: usize = Step::COUNT - 1;
/// Debates of account for full marks (T3).
const DEBATES: f64 = 3.0;
/// A report within so many weeks is full (T3).
const PROMPT_WEEKS: f64 = 2.0;
/// No phase of account is worth nothing at all (T3).
const FLOOR: f64 = 0.05;
/// Secrecy with a ground is worth this much (T1).
const SECRET: f64 = 0.5;

/// T1-T8; T9 is a matter of the package.
pub(in crate::rules::score) fn throughput(
    tally: &Tally,
    design: &Design,
    world: &World,
    rules: &Rules,
    to: &mut Indicators,
    per: &mut PerCouncil,
) {
    per.arguments = PerMun::each(tally.councils.len(), |m| f64::from(tally.councils[m].arguments));
    per.account = account(tally, world);
    per.workable = tally.workable;
    per.trust = tally.trust;
    to[Indicator::T1] = transparency(tally, world, rules);
    to[Indicator::T2] = deliberation(tally, &per.arguments, world);
    to[Indicator::T3] = per.account.half_min();
    to[Indicator::T4] = roles(tally, rules);
    to[Indicator::T5] = predictability(tally, world);
    to[Indicator::T6] = per.workable.half_min();
    to[Indicator::T7] = instruments(tally, design, rules);
    to[Indicator::T8] = per.trust.half_min();
}

/// T1: weighted mean over the key documents of days before the meeting.
fn transparency(tally: &Tally, world: &World, rules: &Rules) -> f64 {
    let full = world[Threshold::Publication];
    let worth = |days: Option<i32>| days.map_or(0.0, |d| marks(f64::from(d), full));
    let weighed = tally.documents.iter().zip(&rules.documents);
    let sum: f64 = weighed.map(|([public, secret], weight)| weight * worth(*public).max(SECRET * worth(*secret))).sum();
    sum / rules.documents.iter().sum::<f64>()
}

/// T2: the best arguments, and how evenly the turns are divided.
fn deliberation(tally: &Tally, turns: &PerMun, world: &World) -> f64 {
    let even = if turns.iter().any(|&x| x > 0.0) { 1.0 - gini(turns) } else { 0.0 };
    0.75 * (tally.argument * world[Threshold::Deliberation]).clamp(0.0, 1.0) + 0.25 * even
}

/// Inequality of a list, 0..1.
fn gini(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let (n, sum) = (sorted.len() as f64, sorted.iter().sum::<f64>());
    let ranked = sorted.iter().zip(1..).map(|(x, rank)| (2.0 * f64::from(rank) - n - 1.0) * x);
    ranked.sum::<f64>() / (n * sum)
}

/// T3: information, debate and consequences; one missing phase hurts (Bovens 2007).
fn account(tally: &Tally, world: &World) -> PerMun {
    let (n, meetings) = (tally.councils.len(), &tally.meetings);
    let mut informed = vec![0.0f64; n * meetings.len()];
    for &(m, week, delay) in &tally.reports {
        if let Ok(k) = meetings.binary_search(&week) {
            let late = (f64::from(delay) - PROMPT_WEEKS) / world[Threshold::ReportWindow];
            let known = &mut informed[m * meetings.len() + k];
            *known = known.max((1.0 - late).clamp(0.0, 1.0));
        }
    }
    let part = |x: f64, power: f64| libm::pow(FLOOR + (1.0 - FLOOR) * x, power);
    PerMun::each(n, |m| {
        let council = &tally.councils[m];
        let reports = &informed[m * meetings.len()..][..meetings.len()];
        let information = reports.iter().sum::<f64>() / meetings.len().max(1) as f64;
        let debate = marks(f64::from(council.debates()), DEBATES);
        let consequence = 0.5 * f64::from(u8::from(council.account_rules)) + 0.5 * f64::from(u8::from(council.motion));
        part(information, 0.4) * part(debate, 0.4) * part(consequence, 0.2)
    })
}

/// T4: 1 less the severities; the same breach of the same council counts once.
fn roles(tally: &Tally, rules: &Rules) -> f64 {
    let breaches = RoleBreach::ALL.iter().map(|breach| breach.at());
    let lost: f64 = breaches.map(|b| rules.breaches[b] * f64::from(tally.breaches[b].count_ones())).sum();
    (1.0 - lost).clamp(0.0, 1.0)
}

/// T5: mean over the steps of the weeks of announcement.
fn predictability(tally: &Tally, world: &World) -> f64 {
    let full = world[Threshold::Announcement];
    let steps = tally.steps[..STEPS].iter();
    steps.map(|ahead| ahead.map_or(0.0, |w| marks(f64::from(w), full))).sum::<f64>() / STEPS as f64
}

/// T7: mean over the instruments; on paper worth little, used worth much.
fn instruments(tally: &Tally, design: &Design, rules: &Rules) -> f64 {
    let worth = |(instrument, rule): &(Instrument, InstrumentRule)| {
        let (agreed, used) = tally.instruments[instrument.at()];
        let statutory = rule.statutory.contains(&design.form);
        let worth = if statutory { rules.statutory } else { rules.voluntary };
        match (rule.always || agreed || design.provides(*instrument), used) {
            (false, _) => 0.0,
            (true, false) => worth.exists,
            (true, true) => worth.exists + worth.used,
        }
    };
    rules.instruments.iter().map(worth).sum::<f64>() / rules.instruments.len() as f64
}
