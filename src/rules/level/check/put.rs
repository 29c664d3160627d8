//! The asks that a beat puts: they exist, belong to the bench or fall to it, can be answered in time, and help somebody who
//! plays; and nobody sits idle (`asks.md` 1.2).

use super::formats::{At, ask, benches, holder, plays};
use crate::rules::ask::{AskKind, When};
use crate::rules::bench::Bench;
use crate::rules::level::finding::{Code, Place, Report, said};
use crate::rules::level::source::{Beat, BeatSource, FormatRank, RoundSource};

/// Most asks that can be open for one seat in one beat (`asks.md` 1.2 rule 1).
const fn most_asks(rank: FormatRank) -> usize {
    match rank {
        FormatRank::Stand | FormatRank::Solo | FormatRank::Onboarding => 3,
        FormatRank::HalfDay => 4,
    }
}

/// The asks of a beat exist, belong to the bench or fall to it, are not too many, and help somebody who plays.
pub(super) fn asks_of_beat(at: &At<'_>, r: usize, b: usize, beat: &BeatSource, report: &mut Report) {
    for (l, (bench, ids)) in beat.asks.iter().enumerate() {
        let here = format!("rounds[{r}].beats[{b}].asks[{l}]");
        if beat.asks[..l].iter().any(|(other, _)| other == bench) {
            let name = format!("De stoel {} staat hier twee keer.", bench.key());
            report.error(
                Code::DuplicateId,
                at.place(format!("{here}[0]")),
                said(name, "Eén lijst per stoel houdt de volgorde duidelijk.", "Voeg de lijsten samen."),
            );
        }
        if !plays(at.format, at.sources, *bench) {
            report_absent(at, &here, *bench, report);
        }
        for (k, id) in ids.iter().enumerate() {
            one_ask(at, at.place(format!("{here}[1][{k}]")), *bench, id, report);
        }
        too_many(at, &here, *bench, ids, report);
    }
}

/// Asks for a bench without chairs in this format. On a level that lacks the chair the asks fall to a bot: a warning.
fn report_absent(at: &At<'_>, here: &str, bench: Bench, report: &mut Report) {
    let words = said(
        format!("De stoel {} doet niet mee in deze vorm.", bench.key()),
        "Deze vragen bereiken niemand.",
        "Zet de stoel bij regional_seats, van de vorm en van het level, of geef de vragen aan wie invalt.",
    );
    let place = at.place(format!("{here}[0]"));
    if at.format.regional_seats.contains(&bench) {
        report.warning(Code::AskForOtherBench, place, words);
    } else {
        report.error(Code::AskForOtherBench, place, words);
    }
}

/// One ask in a list.
fn one_ask(at: &At<'_>, place: Place, bench: Bench, id: &str, report: &mut Report) {
    if at.sources.asks.is_none() {
        return;
    }
    let Some(ask) = ask(at.sources, id) else {
        let words = said(
            format!("Er is geen vraag '{id}'."),
            "Deze vorm stelt een vraag die niet bestaat.",
            "Noem een vraag uit asks.ron.",
        );
        report.error(Code::UnknownAsk, place, words);
        return;
    };
    if ask.bench != bench && holder(at.format, at.sources, ask.bench) != Some(bench) {
        report.error(
            Code::AskForOtherBench,
            place.clone(),
            said(
                format!("Vraag {id} is voor {}, niet voor {}.", ask.bench.key(), bench.key()),
                "Een stoel beantwoordt alleen eigen vragen, of die van een lege stoel waarvoor hij invalt.",
                "Zet de vraag bij de goede stoel.",
            ),
        );
    }
    let reaches = |lever: &Bench| holder(at.format, at.sources, *lever).is_some();
    if !ask.lever.is_empty() && !ask.lever.iter().any(reaches) {
        report.error(
            Code::LeverReachesNobody,
            place,
            said(
                format!("Op het antwoord van vraag {id} wacht niemand die meedoet."),
                "Een antwoord moet een andere speler iets doen.",
                "Laat de vraag weg uit deze vorm, of geef haar een hendel bij een stoel die meedoet.",
            ),
        );
    }
}

/// No more asks than a person can answer. W3 (kind package, waiting for `MyTurn`) does not count: it opens for one seat
/// at a time, before the others answer, so three asks and W3 fit.
fn too_many(at: &At<'_>, here: &str, bench: Bench, ids: &[String], report: &mut Report) {
    let counts = |id: &&String| {
        ask(at.sources, id).is_none_or(|ask| !(ask.kind == AskKind::Package && ask.when.contains(&When::MyTurn)))
    };
    let count = ids.iter().filter(counts).count();
    let most = most_asks(at.format.rank);
    if count > most {
        report.error(
            Code::TooManyAsks,
            at.place(format!("{here}[1]")),
            said(
                format!("De stoel {} krijgt hier {count} vragen.", bench.key()),
                format!("In deze vorm kan iemand in een beurt {most} vragen aan."),
                "Verplaats vragen naar een andere beurt.",
            ),
        );
    }
}

/// Every municipality's bench has an ask in every round, and while the table talks (`asks.md` 10: idle seats); a bench of the
/// region somewhere in the format. Asks that stand for a bench which falls to it count.
pub(super) fn idle(at: &At<'_>, r: usize, round: &RoundSource, report: &mut Report) {
    let in_beat = |beat: &BeatSource, bench: Bench| {
        let mut lists = beat.asks.iter();
        lists.any(|(other, ids)| *other == bench && !ids.is_empty())
    };
    let in_round = |round: &RoundSource, bench| round.beats.iter().any(|beat| in_beat(beat, bench));
    for bench in benches(at.format, at.sources) {
        let (busy, when) = if bench.is_local() {
            (in_round(round, bench), format!("in ronde {}", r + 1))
        } else {
            let anywhere = at.format.rounds.iter().any(|round| in_round(round, bench));
            (r > 0 || anywhere, String::from("in deze vorm"))
        };
        if !busy {
            sits_idle(bench, &when, at.place(format!("rounds[{r}].beats")), report);
            continue;
        }
        let talks = round.beats.iter().enumerate();
        // At a stand one person has a chair in a college and one in a council, and sits at the table.
        let sits = bench.is_local() && at.format.rank > FormatRank::Stand;
        let talks = talks.filter(|(_, beat)| beat.beat == Beat::Together && sits);
        for (b, _) in talks.filter(|(_, beat)| !in_beat(beat, bench)) {
            let place = at.place(format!("rounds[{r}].beats[{b}].asks"));
            sits_idle(bench, "aan de regiotafel", place, report);
        }
    }
}

/// Reports a bench without an ask.
fn sits_idle(bench: Bench, when: &str, place: Place, report: &mut Report) {
    report.error(
        Code::IdleSeat,
        place,
        said(
            format!("De stoel {} heeft {when} geen vraag.", bench.key()),
            "Wie niets te doen heeft, haakt af.",
            "Geef de stoel een vraag, of laat haar uit deze vorm.",
        ),
    );
}
