//! The laws of the scores, P1-P36 of `scoring.md` section 7; each test is named after the rule it protects.

#[path = "reference/support.rs"]
mod support;

#[path = "reference/laws_care.rs"]
mod care;
#[path = "reference/laws_lawful.rs"]
mod lawful;
#[path = "reference/laws_process.rs"]
mod process;
#[path = "reference/laws_whole.rs"]
mod whole;

/// What the laws share: the plays, random logs and packages.
mod given {
    use std::sync::LazyLock;

    use proptest::prelude::*;
    use proptest::sample::Index;
    use regiotafel::rules::acts::*;
    use regiotafel::rules::score::{Indicator, Model, Package, Score};

    use super::support::Cases;

    /// Slack for rounding.
    pub const TINY: f64 = 1e-9;

    static PLAYS: LazyLock<(Model, Vec<(Log, Package)>)> = LazyLock::new(|| Cases::load().plays());

    pub fn model() -> &'static Model {
        &PLAYS.0
    }

    pub fn play(k: usize) -> (Log, Package) {
        PLAYS.1[k].clone()
    }

    /// A number as it comes, for choices.
    pub fn index() -> impl Strategy<Value = Index> {
        any::<Index>()
    }

    /// An option id within an issue id.
    pub fn with(package: &Package, issue: &str, option: &str) -> Package {
        let issues = model().issues();
        let issue = issues.find(issue).expect("a known issue");
        package.with(issue, issues.option(issue, option).expect("a known option"))
    }

    /// Any package.
    pub fn package() -> impl Strategy<Value = Package> {
        prop::collection::vec(index(), 24).prop_map(|picks| {
            let issues = model().issues();
            issues.all().zip(picks).fold(Package::default(), |package, (issue, pick)| {
                let options = issues.issue(issue).options.len();
                package.with(issue, OptionIx(pick.index(options) as u8))
            })
        })
    }

    fn word<V: Vocabulary + std::fmt::Debug>() -> impl Strategy<Value = V> {
        index().prop_map(|k| V::ALL[k.index(V::ALL.len())])
    }

    fn issue() -> impl Strategy<Value = IssueIx> {
        (0..24u8).prop_map(IssueIx)
    }

    fn mun(n: u8) -> impl Strategy<Value = Mun> {
        (0..n).prop_map(Mun)
    }

    /// Any deed.
    fn deed(n: u8) -> BoxedStrategy<Deed> {
        prop_oneof![
            (word(), word(), 0.0..=1.0).prop_map(|(dossier, paper, quality)| Deed::Raad { dossier, paper, quality }),
            (word(), any::<bool>()).prop_map(|(fact, reading_guide)| Deed::Feit { fact, reading_guide }),
            word().prop_map(|by| Deed::Mandaat { by }),
            (prop::option::of(issue()), word()).prop_map(|(issue, status)| Deed::Toezegging { issue, status }),
            (word(), 0..20, 0..8).prop_map(|(dossier, weeks, recess_weeks)| Deed::Termijn {
                dossier,
                weeks,
                recess_weeks
            }),
            (word(), 0..4, 1..=3u8, word())
                .prop_map(|(dossier, id, weight, reaction)| { Deed::Punt { dossier, id, weight, reaction } }),
            word().prop_map(|dossier| Deed::GeenZienswijze { dossier }),
            (0.0..=1.0, word()).prop_map(|(share, ground)| Deed::Toestemming { share, ground }),
            (0.0..400.0).prop_map(|hours| Deed::Werk { hours }),
            (word(), word(), 1..=4u8, any::<bool>()).prop_map(|(group, dossier, rung, feedback)| Deed::Consult {
                group,
                dossier,
                rung,
                feedback
            }),
            (word(), 0..20, any::<bool>(), any::<bool>()).prop_map(|(document, days, public, ground)| Deed::Stuk {
                document,
                days,
                public,
                ground
            }),
            (issue(), 0..=3u8, 0..=2u8, 0..=3u8, 0..=2u8).prop_map(
                |(issue, reasons, common_good, counter, constructive)| {
                    Deed::Inbreng { issue, reasons, common_good, counter, constructive }
                }
            ),
            Just(Deed::Ab),
            (0..90).prop_map(|meeting_week| Deed::Terugkoppeling { meeting_week }),
            Just(Deed::Verantwoordingsdebat),
            Just(Deed::Verantwoordingsafspraak),
            Just(Deed::MotieAfgedaan),
            (mun(n), prop::option::of(mun(n)), word()).prop_map(|(from, to, outcome)| Deed::Belofte {
                from,
                to,
                outcome
            }),
            word().prop_map(|breach| Deed::Rolbreuk { breach }),
            (word(), 0..20).prop_map(|(step, ahead_weeks)| Deed::Planning { step, ahead_weeks }),
            (word(), any::<bool>()).prop_map(|(instrument, used)| Deed::Instrument { instrument, used }),
            (word::<Blow>(), 0.0..=1.0).prop_map(|(what, part)| {
                let (low, high) = what.range();
                Deed::Schok { what, size: low + part * (high - low) }
            }),
        ]
        .boxed()
    }

    /// Any act in a region of `n`.
    pub fn act(n: u8) -> impl Strategy<Value = Act> {
        (0..100i32, mun(n), any::<bool>(), deed(n)).prop_map(|(week, m, joint, deed)| {
            let m = (deed.kind().needs_council() || !joint).then_some(m);
            Act::of(week, m, deed)
        })
    }

    /// Any log in a region of `n`.
    pub fn log(n: u8) -> impl Strategy<Value = Log> {
        let dec = prop::array::uniform3(prop::option::weighted(0.8, 10..90i32));
        (prop::collection::vec(act(n), 0..80), dec, 1..100i32).prop_map(|(ev, dec, horizon)| Log {
            ev,
            dec,
            ..Log::new(horizon, Facts::default())
        })
    }

    /// The places of the acts of a kind.
    pub fn places(log: &Log, kind: Kind) -> Vec<usize> {
        (0..log.ev.len()).filter(|&k| log.ev[k].deed.kind() == kind).collect()
    }

    /// One act of a kind, changed; false when there is none.
    pub fn change_one(log: &mut Log, kind: Kind, pick: Index, change: impl Fn(&mut Act)) -> bool {
        let places = places(log, kind);
        if places.is_empty() {
            return false;
        }
        change(&mut log.ev[places[pick.index(places.len())]]);
        true
    }

    /// Everything that follows from the process alone.
    pub fn process() -> impl Iterator<Item = Indicator> {
        let by_package = [Indicator::I6, Indicator::T9];
        Indicator::ALL[..17].iter().copied().filter(move |i| !by_package.contains(i))
    }

    /// Whether no indicator of a list is lower than before.
    pub fn none_lower(before: &Score, after: &Score, list: &[Indicator]) -> bool {
        list.iter().all(|&i| after.indicators[i] >= before.indicators[i] - TINY)
    }

    /// The score of a log with a package in the practice region.
    pub fn score(log: &Log, package: &Package) -> Score {
        model().score(log, package)
    }
}
