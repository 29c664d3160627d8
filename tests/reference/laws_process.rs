//! Laws of the process indicators: P3-P13, P25, P28-P32.

use proptest::prelude::*;
use regiotafel::rules::acts::*;
use regiotafel::rules::score::{Indicator, Mode, act_hours};

use crate::given::{TINY, act, change_one, index, log, model, none_lower, places, play, process, score, with};
use crate::support;

/// A paper some weeks earlier.
fn earlier(act: &mut Act, weeks: i32) {
    act.week = (act.week - weeks).max(0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn p03_informing_a_council_earlier_never_lowers_input_or_throughput(
        k in 0..3usize, pick in index(), weeks in 1..13,
    ) {
        let (log, package) = play(k);
        let mut other = log.clone();
        change_one(&mut other, Kind::Raad, pick, |act| earlier(act, weeks));
        let all: Vec<_> = process().collect();
        prop_assert!(none_lower(&score(&log, &package), &score(&other, &package), &all));
    }

    #[test]
    fn p04_more_weeks_for_a_view_never_lower_i2(k in 0..3usize, pick in index(), more in 1..7) {
        let (log, package) = play(k);
        let mut other = log.clone();
        change_one(&mut other, Kind::Termijn, pick, |act| {
            if let Deed::Termijn { weeks, .. } = &mut act.deed { *weeks += more; }
        });
        prop_assert!(none_lower(&score(&log, &package), &score(&other, &package), &[Indicator::I2]));
    }

    #[test]
    fn p05_a_better_answer_to_a_point_never_lowers_i3(k in 0..3usize, pick in index()) {
        let (log, package) = play(k);
        let mut other = log.clone();
        change_one(&mut other, Kind::Punt, pick, |act| {
            if let Deed::Punt { reaction, .. } = &mut act.deed {
                *reaction = Reaction::ALL[reaction.at().saturating_sub(1)];
            }
        });
        prop_assert!(none_lower(&score(&log, &package), &score(&other, &package), &[Indicator::I3]));
    }

    #[test]
    fn p06_more_influence_or_feedback_never_lowers_i7(k in 0..3usize, pick in index()) {
        let (log, package) = play(k);
        let mut other = log.clone();
        change_one(&mut other, Kind::Consult, pick, |act| {
            if let Deed::Consult { rung, feedback, .. } = &mut act.deed {
                *rung = (*rung + 1).min(4);
                *feedback = true;
            }
        });
        prop_assert!(none_lower(&score(&log, &package), &score(&other, &package), &[Indicator::I7]));
    }

    #[test]
    fn p07_publishing_earlier_never_lowers_t1(k in 0..3usize, pick in index(), more in 1..6) {
        let (log, package) = play(k);
        let mut other = log.clone();
        change_one(&mut other, Kind::Stuk, pick, |act| {
            if let Deed::Stuk { days, .. } = &mut act.deed { *days += more; }
        });
        prop_assert!(none_lower(&score(&log, &package), &score(&other, &package), &[Indicator::T1]));
    }

    #[test]
    fn p08_reporting_back_sooner_never_lowers_t3(k in 0..3usize, pick in index()) {
        let (log, package) = play(k);
        let mut other = log.clone();
        change_one(&mut other, Kind::Terugkoppeling, pick, |act| {
            if let Deed::Terugkoppeling { meeting_week } = act.deed {
                act.week = (act.week - 1).max(meeting_week);
            }
        });
        prop_assert!(none_lower(&score(&log, &package), &score(&other, &package), &[Indicator::T3]));
    }

    #[test]
    fn p09_removing_a_role_breach_never_lowers_t4(log in log(6), pick in index()) {
        let breaches = places(&log, Kind::Rolbreuk);
        prop_assume!(!breaches.is_empty());
        let mut other = log.clone();
        other.ev.remove(breaches[pick.index(breaches.len())]);
        let package = play(0).1;
        prop_assert!(none_lower(&score(&log, &package), &score(&other, &package), &[Indicator::T4]));
    }

    #[test]
    fn p10_keeping_a_promise_never_lowers_t8(k in 0..3usize, pick in index()) {
        let (log, package) = play(k);
        let mut other = log.clone();
        change_one(&mut other, Kind::Belofte, pick, |act| {
            if let Deed::Belofte { outcome, .. } = &mut act.deed {
                *outcome = PromiseOutcome::Gehouden;
            }
        });
        prop_assert!(none_lower(&score(&log, &package), &score(&other, &package), &[Indicator::T8]));
    }

    #[test]
    fn p11_repeating_acts_never_raises_anything(
        k in 0..3usize, random in log(6), picks in prop::collection::vec(index(), 20),
    ) {
        let (play, package) = play(k);
        for log in [play, random].into_iter().filter(|log| !log.ev.is_empty()) {
            let mut other = log.clone();
            for pick in &picks {
                let mut act = log.ev[pick.index(log.ev.len())];
                let informs = matches!(
                    act.deed.kind(),
                    Kind::Raad | Kind::Feit | Kind::Stuk | Kind::Planning | Kind::Consult | Kind::Instrument
                );
                act.week += i32::from(informs);
                other.ev.push(act);
            }
            let all: Vec<_> = process().collect();
            prop_assert!(none_lower(&score(&other, &package), &score(&log, &package), &all));
        }
    }

    #[test]
    fn p12_every_extra_act_costs_capacity(log in log(6), extra in act(6)) {
        let package = play(0).1;
        let before = score(&log, &package);
        let mut other = log;
        other.ev.push(extra);
        prop_assert!(none_lower(&score(&other, &package), &before, &[Indicator::T6]));
    }

    #[test]
    fn p25_informing_earlier_never_lowers_any_aggregate(k in 0..3usize, pick in index(), weeks in 1..13) {
        let (log, package) = play(k);
        let mut other = log.clone();
        change_one(&mut other, Kind::Raad, pick, |act| earlier(act, weeks));
        let (a, b) = (score(&log, &package), score(&other, &package));
        for mode in [Mode::Geometric, Mode::Arithmetic, Mode::Minimum] {
            let equal = [1.0 / 3.0; 3];
            prop_assert!(b.dims.combined(equal, mode) >= a.dims.combined(equal, mode) - TINY);
        }
    }

    #[test]
    fn p32_desk_work_and_better_papers_cost_hours(
        k in 0..3usize, week in 0..60, hours in 20.0..220.0, m in prop::option::of(0..6u8),
    ) {
        let (log, package) = play(k);
        let t6 = |log: &Log| score(log, &package).indicators[Indicator::T6];
        let (mut some, mut all, mut good) = (log.clone(), log.clone(), log.clone());
        some.push(week, m.map(Mun), Deed::Werk { hours });
        all.push(5, m.map(Mun), Deed::Werk { hours: 6000.0 });
        for act in &mut good.ev {
            if let Deed::Raad { quality, .. } = &mut act.deed { *quality = 1.0; }
        }
        prop_assert!(t6(&some) <= t6(&log) + TINY && t6(&good) <= t6(&log) + TINY);
        prop_assert!(t6(&all) < t6(&log) - 0.01 && t6(&all) >= 0.0);
    }
}

#[test]
fn p32_a_paper_costs_8_to_23_hours() {
    let paper = |quality| Deed::Raad { dossier: Dossier::Regeling, paper: PaperKind::Keuze, quality };
    assert_eq!(act_hours(&paper(0.0), model().rules()), 8.0);
    assert_eq!(act_hours(&paper(1.0), model().rules()), 23.0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(30))]

    #[test]
    fn p13_relabelling_municipalities_changes_no_process_indicator(
        k in 0..3usize, order in Just((0..6usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let (log, package) = play(k);
        let data = &support::Cases::load().regions[0];
        let mut moved = data.clone();
        let mut other = log.clone();
        for (from, &to) in order.iter().enumerate() {
            moved.names[to] = data.names[from].clone();
            moved.pop[to] = data.pop[from];
            moved.use_index[to] = data.use_index[from];
            moved.dist[to] = data.dist[from];
            moved.seats[to] = data.seats[from];
            moved.fte[to] = data.fte[from];
        }
        let place = |m: Mun| Mun(order[m.at()] as u8);
        for act in &mut other.ev {
            act.m = act.m.map(place);
            if let Deed::Belofte { from, to, .. } = &mut act.deed {
                *from = place(*from);
                *to = to.map(place);
            }
        }
        let after = support::model(&moved).score(&other, &package);
        let before = score(&log, &package);
        for indicator in process() {
            prop_assert!((before.indicators[indicator] - after.indicators[indicator]).abs() < TINY);
        }
    }
}

/// A play in which one council says this about one dossier, after a real paper or without one.
fn saying(log: &Log, m: Mun, dossier: Dossier, paper: bool, deed: Option<Deed>) -> f64 {
    let mut log = log.clone();
    log.ev.retain(|act| {
        let same = act.m == Some(m) && act.deed.subject() == dossier.name();
        !(same && matches!(act.deed.kind(), Kind::Punt | Kind::GeenZienswijze | Kind::Raad))
    });
    log.push(1, m, Deed::Termijn { dossier, weeks: 8, recess_weeks: 0 });
    if paper {
        log.push(1, m, Deed::Raad { dossier, paper: PaperKind::Keuze, quality: 0.6 });
    }
    if let Some(deed) = deed {
        log.push(20, m, deed);
    }
    score(&log, &play(0).1).per_council.answers[m.at()]
}

#[test]
fn p28_silence_earns_less_than_none_and_than_any_reasoned_answer() {
    for (k, m) in (0..3).flat_map(|k| (0..6).map(move |m| (k, Mun(m)))) {
        let (log, _) = play(k);
        for &dossier in Dossier::ALL {
            let none = Some(Deed::GeenZienswijze { dossier });
            let point = |reaction| Some(Deed::Punt { dossier, id: 0, weight: 2, reaction });
            let silent = saying(&log, m, dossier, true, None);
            let blind = saying(&log, m, dossier, false, none);
            let seen = saying(&log, m, dossier, true, none);
            assert!(silent < blind && blind < seen);
            for reaction in [Reaction::Gemotiveerd, Reaction::Deels, Reaction::Over] {
                assert!(saying(&log, m, dossier, true, point(reaction)) > silent);
            }
            assert!((saying(&log, m, dossier, true, point(Reaction::Over)) - seen).abs() < TINY);
        }
    }
}

#[test]
fn p29_never_committing_earns_half_and_c3_is_absent_without_points() {
    for k in 0..3 {
        let (log, package) = play(k);
        let (mut never, mut always) = (log.clone(), log);
        never.ev.retain(|act| !matches!(act.deed.kind(), Kind::Toezegging | Kind::Punt));
        for act in &mut always.ev {
            if let Deed::Toezegging { status, .. } = &mut act.deed {
                *status = Commitment::Inside;
            }
        }
        let (never, always) = (score(&never, &package), score(&always, &package));
        let pairs = never.per_council.mandate.iter().zip(always.per_council.mandate.iter());
        pairs.for_each(|(a, b)| assert!((a - 0.5 * b).abs() < TINY));
        let grades = never.compliance.grades;
        assert_eq!(grades[2], None);
        let mean = grades.iter().flatten().sum::<f64>() / 4.0;
        assert!((never.compliance.graded - mean).abs() < TINY);
    }
}

#[test]
fn p30_arguments_count_on_open_issues_only() {
    for k in 0..3 {
        let (mut log, package) = play(k);
        let mut t2 = |open: Vec<IssueIx>| {
            log.open = Some(open.into_iter().collect());
            score(&log, &package).indicators[Indicator::T2]
        };
        let all: Vec<IssueIx> = model().issues().all().collect();
        let full = t2(all.clone());
        assert_eq!(full, t2(Vec::new()));
        let argued =
            |i: &IssueIx| play(k).0.ev.iter().any(|act| matches!(act.deed, Deed::Inbreng { issue, .. } if issue == *i));
        let (few, shut): (Vec<_>, Vec<_>) = all.into_iter().partition(argued);
        assert!(t2(few) >= full - TINY);
        assert!(shut.is_empty() || t2(shut) == 0.0);
    }
}

#[test]
fn p31_an_instrument_on_paper_earns_at_most_a_quarter_of_what_use_adds() {
    for (k, form) in (0..3).flat_map(|k| ["OL", "BVO", "CG"].map(|form| (k, form))) {
        let (mut log, package) = play(k);
        let bare = [("G7_info", "minimum"), ("G8_advies", "geen"), ("G9_zienswijze", "wettelijk"), ("G1_vorm", form)];
        let package = bare.iter().fold(package, |p, (issue, option)| with(&p, issue, option));
        log.ev.retain(|act| act.deed.kind() != Kind::Instrument);
        let t7 = |deed: Option<Deed>| {
            let mut log = log.clone();
            log.ev.extend(deed.map(|deed| Act::of(58, None, deed)));
            score(&log, &package).indicators[Indicator::T7]
        };
        for &instrument in &Instrument::ALL[..6] {
            let absent = t7(None);
            let paper = t7(Some(Deed::Instrument { instrument, used: false }));
            let used = t7(Some(Deed::Instrument { instrument, used: true }));
            assert!(absent <= paper && paper < used && used <= 1.0);
            assert!(paper * 6.0 <= 0.4 + TINY && used - paper > 3.0 * (paper - absent) - TINY);
        }
    }
}
