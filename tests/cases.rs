//! Tables of cases from the design, cell by cell: what an answer becomes, who carries a vote, what there is of hours, and
//! which week follows from which.

mod support;

use regiotafel::rules::acts::{Commitment, Deed, RoleBreach};
use regiotafel::rules::ask::{Answer, Reply, Stance};
use regiotafel::rules::bench::Bench;
use regiotafel::rules::ids::{IssueIx, MunIx, OptIx};
use regiotafel::rules::score::Package;
use regiotafel::rules::view::{FrameBy, Viewer};
use support::Hand;

/// What the council of Oudemeer settled before its alderman answers: the columns of `asks.md` 4.3.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Frame {
    CouncilCovers,
    College,
    Nobody,
    TouchesNever,
    MissesMust,
}

/// The answer of the alderman: the rows of `asks.md` 4.3, W4 with W4b.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Said {
    Yes,
    YesForCouncil,
    YesIf,
    YesForNobody,
    Other,
    No,
}

/// The package of the first tabling of the half day: what the draft says.
const PACKAGE: [(&str, &str); 4] =
    [("V1_ambitie", "min15"), ("V3_lokaal", "norm"), ("V4_participatie", "minimum"), ("V6_boven", "afspraken")];

/// A frame of the council with one stance on one option of V1, everything else may.
fn frame(hand: &Hand, option: &str, stance: Stance) -> Answer {
    let (issue, option) = hand.option("V1_ambitie", option);
    let mut row = vec![Stance::May; hand.level().issues().options(issue).count()];
    row[option.at()] = stance;
    Answer::Frame(vec![(issue, row)])
}

/// Plays the first round of the half day with this frame and answer of Oudemeer; commitments and breaches that were booked.
fn booked(column: Frame, row: Said) -> (Vec<Commitment>, bool) {
    let mut hand = Hand::new("oefenregio", "dagdeel");
    let settled = match column {
        Frame::CouncilCovers => Some(frame(&hand, "behoud", Stance::Never)),
        Frame::College => Some(frame(&hand, "min15", Stance::May)),
        Frame::Nobody => None,
        Frame::TouchesNever => Some(frame(&hand, "min15", Stance::Never)),
        Frame::MissesMust => Some(frame(&hand, "min30", Stance::Must)),
    };
    if let Some(answer) = settled {
        hand.one(Bench::Council, "Oudemeer", "R2", Answer::Cards(vec![0]));
        hand.next();
        hand.one(Bench::Council, "Oudemeer", "R1", answer);
    }
    hand.go_to(1, 1);
    let m = hand.mun("Oudemeer");
    let by = match column {
        Frame::College => FrameBy::College,
        Frame::Nobody => FrameBy::Nobody,
        Frame::CouncilCovers | Frame::TouchesNever | Frame::MissesMust => FrameBy::Council,
    };
    assert_eq!(hand.view().municipalities[m.at()].frame_by, by);
    hand.next();
    let package: Vec<(IssueIx, OptIx)> = PACKAGE.iter().map(|(issue, option)| hand.option(issue, option)).collect();
    hand.all("W3", &Answer::Package(package));
    hand.next();
    hand.next();
    hand.all("W4", &Answer::Reply(Reply::Yes));
    let (issue, other) = hand.option("V3_lokaal", "pot");
    let (reply, behalf) = match row {
        Said::Yes => (Reply::Yes, "college"),
        Said::YesForCouncil => (Reply::Yes, "raad"),
        Said::YesIf => (Reply::YesIf, "college"),
        Said::YesForNobody => (Reply::Yes, "niemand"),
        Said::Other => (Reply::Other(issue, other), "college"),
        Said::No => (Reply::No, "college"),
    };
    hand.one(Bench::Alderman, "Oudemeer", "W4", Answer::Reply(reply));
    let behalf = hand.choice("W4b", behalf);
    hand.one(Bench::Alderman, "Oudemeer", "W4b", behalf);
    hand.next();
    hand.go_to(2, 0);
    let acts = hand.game.acts(false).ev;
    let own = || acts.iter().filter(|act| act.m == Some(m));
    let commitments = own().filter_map(|act| match act.deed {
        Deed::Toezegging { status, .. } => Some(status),
        _ => None,
    });
    let breach = Deed::Rolbreuk { breach: RoleBreach::AldermanSpeaksForCouncil };
    (commitments.collect(), own().any(|act| act.deed == breach))
}

#[test]
fn what_an_answer_becomes_in_every_cell_of_the_table() {
    use Commitment::{Back, Inside, Outside, Voorbehoud};
    let columns = [Frame::CouncilCovers, Frame::College, Frame::Nobody, Frame::TouchesNever, Frame::MissesMust];
    // Per row: what is booked, and whether it is a breach of role, in the order of the columns.
    type Cell = (Option<Commitment>, bool);
    let plain = |status| (Some(status), false);
    let breach = |status| (Some(status), true);
    let rows: [(Said, [Cell; 5]); 6] = [
        (Said::Yes, [plain(Inside), plain(Inside), plain(Outside), plain(Outside), plain(Outside)]),
        (Said::YesForCouncil, [plain(Inside), breach(Inside), breach(Outside), breach(Outside), breach(Outside)]),
        (Said::YesIf, [plain(Voorbehoud); 5]),
        (Said::YesForNobody, [plain(Voorbehoud); 5]),
        (Said::Other, [(None, false); 5]),
        (Said::No, [plain(Back); 5]),
    ];
    for (row, cells) in rows {
        for (column, (status, breach)) in columns.into_iter().zip(cells) {
            assert_eq!(booked(column, row), (status.into_iter().collect(), breach), "{row:?} under {column:?}");
        }
    }
}

#[test]
fn who_carries_a_vote_under_every_weight_and_majority() {
    let hand = Hand::new("oefenregio", "dagdeel");
    let level = hand.level();
    // Centrumstad, Oudemeer, Lindenbroek, Zandrijk, Holtwolde, Kleinaa (scoring.md 2.6): equal 1 each; square root 40 25 20 17
    // 14 11 of 127; size classes 5 3 3 2 1 1 of 15; inhabitants 160 62 41 28 19 12 of 322.
    let coalitions: [(&str, &[u8]); 8] = [
        ("city", &[0]),
        ("two", &[0, 1]),
        ("three", &[0, 1, 2]),
        ("four", &[0, 1, 2, 3]),
        ("middle", &[1, 2, 3, 4]),
        ("small", &[2, 3, 4, 5]),
        ("others", &[1, 2, 3, 4, 5]),
        ("all", &[0, 1, 2, 3, 4, 5]),
    ];
    let winners: [(&str, [(&str, &str); 4]); 4] = [
        (
            "gelijk",
            [
                ("gewoon", "four middle small others all"),
                ("tweederde", "four middle small others all"),
                ("dubbel", "four middle small others all"),
                ("unaniem", "all"),
            ],
        ),
        (
            "wortel",
            [
                ("gewoon", "two three four middle others all"),
                ("tweederde", "three four others all"),
                ("dubbel", "four middle others all"),
                ("unaniem", "all"),
            ],
        ),
        (
            "trap",
            [
                ("gewoon", "two three four middle others all"),
                ("tweederde", "three four others all"),
                ("dubbel", "four middle others all"),
                ("unaniem", "all"),
            ],
        ),
        (
            "evenredig",
            [
                ("gewoon", "two three four others all"),
                ("tweederde", "two three four all"),
                ("dubbel", "four others all"),
                ("unaniem", "all"),
            ],
        ),
    ];
    let draft = |votes: &str, majority: &str, form: &str| -> Package {
        let picks = [("G1_vorm", form), ("G2_stem", votes), ("G3_quorum", majority)];
        picks.iter().fold(level.issues().begin(), |draft, (issue, option)| {
            let (issue, option) = hand.option(issue, option);
            draft.with(issue, option)
        })
    };
    for (votes, rules) in winners {
        for (majority, expected) in rules {
            for (name, members) in coalitions {
                let yes: Vec<MunIx> = members.iter().map(|m| MunIx(*m)).collect();
                let wins = expected.split(' ').any(|winner| winner == name);
                assert_eq!(level.wins(&draft(votes, majority, "OL"), &yes), wins, "{votes} {majority} {name}");
                // Under a centre arrangement the host decides, whatever the votes (asks.md 4.5).
                assert_eq!(level.wins(&draft(votes, majority, "CG"), &yes), members.contains(&0));
            }
        }
    }
}

#[test]
fn hours_per_quarter_are_those_of_the_design() {
    let hand = Hand::new("oefenregio", "solo");
    let table: [(&str, i32, i32); 6] = [
        ("Centrumstad", 835, 1063),
        ("Oudemeer", 287, 378),
        ("Lindenbroek", 186, 252),
        ("Zandrijk", 125, 176),
        ("Holtwolde", 84, 125),
        ("Kleinaa", 44, 74),
    ];
    for (name, free, ceiling) in table {
        let hours = hand.level().hours(hand.mun(name), 13);
        assert!(
            (hours.0 - f64::from(free)).abs() < 1.0 && (hours.1 - f64::from(ceiling)).abs() < 1.0,
            "{name}: {hours:?}"
        );
    }
}

#[test]
fn joint_work_is_shared_by_officials_and_own_work_is_not() {
    let used = |hand: &Hand, name: &str| {
        let own = hand.game.view(Viewer::Seat(hand.seat(Bench::Official, name))).own;
        own.expect("a seat has its own").hours.used
    };
    let mut hand = Hand::new("oefenregio", "solo");
    let mut idle = Hand::new("oefenregio", "solo");
    hand.one(Bench::Official, "Oudemeer", "A3", Answer::Cards(vec![0, 4]));
    hand.next();
    idle.next();
    let fact = used(&hand, "Oudemeer") - used(&idle, "Oudemeer");
    assert!((fact - 8.0).abs() < 1e-9, "a fact with a reading guide costs 8 hours, not {fact}");
    hand.go_to(1, 2);
    let (city, village) = (used(&hand, "Centrumstad"), used(&hand, "Kleinaa"));
    hand.all_choose("A12", "vijf-dagen");
    hand.next();
    assert!((used(&hand, "Centrumstad") - city - 0.45 * 24.0).abs() < 1e-9, "the centre city carries 45% of 24 hours");
    assert!((used(&hand, "Kleinaa") - village - 0.06 * 24.0).abs() < 1e-9, "Kleinaa carries 6% of 24 hours");
}

#[test]
fn the_weeks_count_back_from_the_duty_as_in_the_design() {
    // When the draft goes out, its term; signed (asks.md 3, backward sum).
    let cases = [("na-zomer", "acht", 55), ("na-zomer", "tien", 55), ("voor-zomer", "acht", 46)];
    for (sent, term, signed) in cases {
        let mut hand = Hand::new("oefenregio", "dagdeel");
        hand.go_to(2, 2);
        let (send, weeks) = (hand.choice("A5", sent), hand.choice("A5b", term));
        hand.all("A5", &send);
        hand.all("A5b", &weeks);
        while hand.game.outcome().is_none() {
            let (yes, sign) = (hand.choice("R5", "ja"), hand.choice("W11", "ja"));
            hand.all("R5", &yes);
            hand.all("W11", &sign);
            hand.next();
        }
        let ending = hand.view().ending.expect("the game is over");
        assert_eq!(ending.weeks[0], Some(signed), "{sent} {term}");
    }
}
