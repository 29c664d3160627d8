//! Laws of compliance: P19, P26, P33, P34.

use proptest::prelude::*;
use regiotafel::rules::acts::*;
use regiotafel::rules::score::{Gate, Verdict};

use crate::given::{TINY, log, model, package, play, score, with};

#[test]
fn p19_failing_a_hard_norm_lowers_compliance_and_changes_the_label() {
    let (log, package) = play(2);
    let base = score(&log, &package).compliance;
    let changes: [fn(&mut Log); 6] = [
        |log| log.dec[Dossier::Regeling.at()] = Some(70),
        |log| {
            for act in log.ev.iter_mut().filter(|act| act.m == Some(Mun(4))) {
                if let Deed::Toestemming { share, .. } = &mut act.deed {
                    *share = 0.4;
                }
            }
        },
        |log| {
            let regeling = |deed: &Deed| deed.subject() == Dossier::Regeling.name();
            log.ev.retain(|act| !(act.m == Some(Mun(0)) && act.deed.kind() == Kind::Punt && regeling(&act.deed)));
            for act in log.ev.iter_mut().filter(|act| act.m == Some(Mun(0))) {
                if let Deed::Termijn { dossier: Dossier::Regeling, weeks, .. } = &mut act.deed {
                    *weeks = 7;
                }
            }
        },
        |log| log.facts.cost_elements = false,
        |log| log.facts.procurement.award_record = false,
        |log| {
            log.facts.clauses.remove(&Clause::Participatie);
        },
    ];
    for change in changes {
        let mut other = log.clone();
        change(&mut other);
        let compliance = score(&other, &package).compliance;
        assert!(compliance.score < base.score && compliance.verdict != Verdict::Met);
    }
}

proptest! {
    #[test]
    fn p26_norms_not_yet_in_force_are_never_violations(
        log in log(6), package in package(), late in 0..200, contract in 0..200,
    ) {
        let mut now = log;
        now.facts.arrangement_deadline_week = late;
        now.facts.contract_week = contract;
        let mut later = now.clone();
        later.facts.wvbj_in_force = false;
        let (a, b) = (score(&now, &package).compliance, score(&later, &package).compliance);
        prop_assert!(b.score >= a.score - TINY);
        for (gate, passed) in b.gates.iter() {
            prop_assert!(passed || !model().rules().gates[gate.at()].conditional);
        }
    }
}

#[test]
fn p33_the_budget_route_binds_only_an_existing_body_or_a_board_in_time() {
    let situations = [
        (false, None, false),
        (true, None, true),
        (false, Some(20), true),
        (false, Some(43), false),
        (false, Some(60), false),
    ];
    for (k, form) in (0..3).flat_map(|k| ["OL", "BVO", "CG"].map(|form| (k, form))) {
        for (existing_body, board_exists_week, binds) in situations {
            let (mut log, package) = play(k);
            log.facts.existing_body = existing_body;
            log.facts.board_exists_week = board_exists_week;
            log.facts.budget_answered = false;
            if board_exists_week.is_none() {
                log.dec[Dossier::Regeling.at()] = Some(50);
            }
            let compliance = score(&log, &with(&package, "G1_vorm", form)).compliance;
            let binds = binds && form != "CG";
            assert_eq!(compliance.gates.passed(Gate::N9), !binds);
            assert_eq!(compliance.not_applicable, if binds { vec![] } else { vec![Gate::N9] });
        }
    }
}

#[test]
fn p34_a_refusal_needs_a_lawful_ground_and_consent_is_missing_either_way() {
    let (log, package) = play(2);
    for &ground in Ground::ALL {
        let mut other = log.clone();
        for act in other.ev.iter_mut().filter(|act| act.m == Some(Mun(3))) {
            if let Deed::Toestemming { .. } = act.deed {
                act.deed = Deed::Toestemming { share: 0.45, ground };
            }
        }
        let compliance = score(&other, &package).compliance;
        let lawful = matches!(ground, Ground::Recht | Ground::AlgemeenBelang);
        assert!(!compliance.gates.passed(Gate::N2));
        assert_eq!(compliance.unlawful_refusals, if lawful { vec![] } else { vec![Mun(3)] });
    }
    for k in 0..3 {
        let (log, package) = play(k);
        assert!(score(&log, &package).compliance.unlawful_refusals.is_empty());
    }
}
