//! Input: influence by the people and their councils (`scoring.md` 2.1).

use super::{Indicator, Indicators, PerCouncil, marks};
use crate::rules::acts::{Dossier, Group, Vocabulary};
use crate::rules::score::parameter::{Rules, Threshold};
use crate::rules::score::region::PerMun;
use crate::rules::score::tally::{Hearing, Tally};
use crate::rules::score::world::World;

/// The groups that count in I7.
const GROUPS: usize = Group::COUNT - 1;
/// What consent itself is worth; the rest grows with the share in favour (I5).
const CONSENT: f64 = 0.2;

/// I1-I5, I7 and I8; I6 is a matter of the package.
pub(in crate::rules::score) fn input(
    tally: &Tally,
    world: &World,
    rules: &Rules,
    to: &mut Indicators,
    per: &mut PerCouncil,
) {
    per.choice = choice(tally, world);
    per.time = time(tally, world);
    per.answers = answers(tally, rules);
    per.mandate = mandate(tally, rules);
    let n = tally.councils.len();
    per.consent = PerMun::each(n, |m| match tally.councils[m].vote {
        Some(vote) if vote.share > 0.5 => CONSENT + (1.0 - CONSENT) * vote.share,
        _ => 0.0,
    });
    per.facts = PerMun::each(n, |m| {
        let facts = &tally.councils[m].facts;
        facts.iter().sum::<f64>() / facts.len() as f64
    });
    to[Indicator::I1] = per.choice.half_min();
    to[Indicator::I2] = per.time.half_min();
    to[Indicator::I3] = per.answers.half_min();
    to[Indicator::I4] = per.mandate.half_min();
    to[Indicator::I5] = per.consent.half_min();
    to[Indicator::I7] = participation(tally, world);
    to[Indicator::I8] = per.facts.half_min();
}

/// I1: per dossier the best paper, by kind, quality and lead; mean over dossiers.
fn choice(tally: &Tally, world: &World) -> PerMun {
    let mut best = vec![[0.0f64; Dossier::COUNT]; tally.councils.len()];
    for paper in &tally.papers {
        if let Some(decided) = tally.dec[paper.dossier].filter(|&t| paper.week <= t) {
            let lead = marks(f64::from(decided - paper.week), world[Threshold::Lead]);
            let best = &mut best[paper.m][paper.dossier];
            *best = best.max(paper.worth * lead);
        }
    }
    PerMun::each(best.len(), |m| mean(&best[m]))
}

/// I2: usable weeks of the longest term; mean over dossiers.
fn time(tally: &Tally, world: &World) -> PerMun {
    PerMun::each(tally.councils.len(), |m| {
        mean(
            &tally.councils[m]
                .hearings
                .map(|hearing| hearing.usable_weeks.map_or(0.0, |w| marks(f64::from(w), world[Threshold::Views]))),
        )
    })
}

/// I3: answers to the heaviest points; else an explicit "none"; else silence; mean over dossiers.
fn answers(tally: &Tally, rules: &Rules) -> PerMun {
    let mut answered = vec![[(0.0, 0.0, 0usize); Dossier::COUNT]; tally.councils.len()];
    for point in &tally.points {
        let (sum, weight, count) = &mut answered[point.m][point.dossier];
        if *count < rules.silence.points {
            *sum += rules.reactions[point.reaction.at()] * point.weight();
            *weight += point.weight();
            *count += 1;
        }
    }
    PerMun::each(answered.len(), |m| {
        let worth = |d: usize| match answered[m][d] {
            (_, _, 0) => unanswered(&tally.councils[m].hearings[d], rules),
            (sum, weight, _) => sum / weight,
        };
        mean(&std::array::from_fn::<_, { Dossier::COUNT }, _>(worth))
    })
}

/// I3 without points: "none" is full only after a real paper.
fn unanswered(hearing: &Hearing, rules: &Rules) -> f64 {
    match (hearing.none_week, hearing.paper_week) {
        (Some(none), Some(paper)) if paper <= none => 1.0,
        (Some(_), _) => rules.silence.none_unseen,
        (None, _) if hearing.term_weeks.is_some() => rules.silence.silent,
        (None, _) => 0.0,
    }
}

/// I4: clarity of the mandate times the mean commitment.
fn mandate(tally: &Tally, rules: &Rules) -> PerMun {
    PerMun::each(tally.councils.len(), |m| {
        let council = &tally.councils[m];
        council.clarity
            * match council.commitments {
                (_, 0) => rules.silence.untested,
                (sum, count) => sum / f64::from(count),
            }
    })
}

/// I7: per group and dossier the best act, by rung, feedback and lead.
fn participation(tally: &Tally, world: &World) -> f64 {
    let mut best = [[0.0f64; Dossier::COUNT]; GROUPS];
    for consultation in &tally.consultations {
        let decided = tally.dec[consultation.dossier].filter(|&t| consultation.week <= t);
        if let Some(decided) = decided {
            let weeks = f64::from(decided - consultation.week);
            let lead = marks(weeks, world[Threshold::ConsultLead]);
            let best = &mut best[consultation.group][consultation.dossier];
            *best = best.max(consultation.worth * (0.5 + 0.5 * lead));
        }
    }
    // Two dossiers count: the regiovisie and the procurement.
    best.iter().flatten().sum::<f64>() / (2 * GROUPS) as f64
}

/// The mean of a few values.
fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}
