//! Makes the playable level from judged sources. Runs only when no error was found; whatever still does not resolve is a
//! finding too, so that a gap in the checks never becomes a panic.

use std::sync::Arc;

use crate::rules::acts::{Clause, Deed, Vocabulary};
use crate::rules::ask::AskSource;
use crate::rules::bench::{Bench, Seat};
use crate::rules::ids::{AskIx, IssueIx, MunIx, OptIx, SeatIx};
use crate::rules::level::calendar::Calendar;
use crate::rules::level::child::{Child, ChildSource};
use crate::rules::level::finding::{Code, Place, Report, said};
use crate::rules::level::parts::{Ask, BeatPlan, Card, EventCard, Format, Knob, Municipality, Round};
use crate::rules::level::playable::Level;
use crate::rules::level::scan::Scan;
use crate::rules::level::source::{
    BackgroundSource, FormatSource, KnobSource, LevelSource, MunicipalitySource, RoundSource, Sources, file,
};
use crate::rules::norm::Norms;
use crate::rules::score::issue::{CareForm, Issues, Parcel};
use crate::rules::score::{Fault, Model, RegionData};

/// Use changes by this much per year for each point above the mean, when the level gives no trend (`scoring.md` 1.2).
const TREND_PER_USE: f64 = 0.03;

/// The level, or `None` when a file is absent or something does not resolve.
pub(super) fn level(sources: &Sources, report: &mut Report) -> Option<Level> {
    let source = sources.level.as_ref()?;
    let (issues, parameters) = (sources.issues.clone()?, sources.parameters.clone()?);
    let norms = Norms::new(sources.norms.clone()?);
    let model = match Model::new(&region(source), issues, parameters, sources.interests.clone()?, norms) {
        Ok(model) => model,
        Err(faults) => {
            faults.iter().for_each(|fault| refused(fault, report));
            return None;
        }
    };
    let asks = sources.asks.as_ref()?.0.iter().map(ask).collect::<Vec<_>>();
    let cards = sources.cards.as_ref()?.iter().map(card).collect();
    let events = sources.events.as_ref()?.iter().map(|event| EventCard { source: event.clone() });
    let children = sources.children.as_ref()?.iter().filter_map(child).collect();
    let calendar = Calendar::new(source.calendar.clone());
    let formats = sources.formats.as_ref()?.iter();
    let formats = formats.map(|one| format(one, source, &asks, model.issues(), &calendar)).collect::<Option<Vec<_>>>();
    let Some((formats, forgotten_clause)) = formats.zip(Clause::parse(&source.forgotten_clause)) else {
        unresolved(report);
        return None;
    };
    let red_lines = red_lines(source, model.issues());
    let seats = seats(source);
    Some(Level {
        id: source.id.clone(),
        name: source.name.clone(),
        about: source.about.clone(),
        source: source.source.clone(),
        week_zero: source.week_zero.clone(),
        municipalities: municipalities(source),
        solo_chairs: solo_chairs(source, &seats),
        group_format: source.group_format.clone(),
        people_first: people_first(source),
        seats,
        calendar,
        duty: source.regional_duty,
        existing_body: source.existing_body,
        forgotten_clause,
        asks,
        cards,
        events: events.collect(),
        formats,
        children,
        scan: Scan::new(sources.quickscan.as_ref()?, &source.quickscan),
        model: Arc::new(model),
        neighbours: neighbours(source),
        by_size: by_size(source),
        red_lines,
    })
}

/// A child whose form of care is known; the checks refuse any other.
fn child(source: &ChildSource) -> Option<Child> {
    Some(Child { source: source.clone(), care: CareForm::parse(&source.care)? })
}

/// A name that the checks let pass and that does not resolve: a fault of the checks, said to the author all the same.
fn unresolved(report: &mut Report) {
    report.error(
        Code::UnknownAsk,
        Place::new(file::FORMATS, ""),
        said(
            "Een naam in dit bestand wijst nergens naar.",
            "Het level is dan niet speelbaar.",
            "Controleer de namen van vragen en kwesties.",
        ),
    );
}

/// A fault of the scores that the checks let pass.
fn refused(fault: &Fault, report: &mut Report) {
    report.error(
        Code::ScoreData,
        Place::new(file::LEVEL, ""),
        said(format!("{}: {}", fault.path, fault.what), &fault.why, &fault.remedy),
    );
}

/// What the cards of every municipality never want.
fn red_lines(source: &LevelSource, issues: &Issues) -> Vec<Vec<(IssueIx, OptIx)>> {
    let of = |m: &MunicipalitySource| m.red_lines.iter().filter_map(|pick| resolved(pick, issues)).collect();
    source.municipalities.iter().map(of).collect()
}

/// The figures of the region for the scores; the largest municipality hosts.
fn region(source: &LevelSource) -> RegionData {
    let towns = || source.municipalities.iter();
    let trend = |m: &MunicipalitySource| m.trend.unwrap_or(TREND_PER_USE * (m.use_index - 1.0));
    RegionData {
        names: towns().map(|m| m.name.clone()).collect(),
        pop: towns().map(|m| m.inhabitants).collect(),
        use_index: towns().map(|m| m.use_index).collect(),
        dist: towns().map(|m| m.distance).collect(),
        seats: towns().map(|m| m.seats).collect(),
        fte: towns().map(|m| m.fte).collect(),
        trend: Some(towns().map(trend).collect()),
        host: by_size(source).last().map_or(0, |m| m.at()),
    }
}

/// The ask with its timeout.
fn ask(source: &AskSource) -> Ask {
    let timeout = source.options.iter().position(|option| option.key == source.timeout);
    Ask { source: source.clone(), timeout: timeout.map(|at| at as u8) }
}

/// The card with its parcels.
fn card(source: &crate::rules::level::source::CardSource) -> Card {
    let parcels = source.parcels.iter().filter_map(|name| Parcel::parse(name)).collect();
    Card { source: source.clone(), parcels }
}

/// Every chair: per municipality council, alderman, official; then those of the region.
fn seats(source: &LevelSource) -> Vec<Seat> {
    let local = [Bench::Council, Bench::Alderman, Bench::Official];
    let muns = (0..source.municipalities.len() as u8).map(MunIx);
    let own = muns.flat_map(|m| local.map(|bench| Seat { bench, municipality: Some(m) }));
    let region = source.regional_seats.iter().map(|&bench| Seat { bench, municipality: None });
    own.chain(region).collect()
}

/// The chairs that solo play proposes.
fn solo_chairs(source: &LevelSource, seats: &[Seat]) -> Vec<SeatIx> {
    let seat_of = |bench: Bench, code: &str| {
        let m = source.municipalities.iter().position(|m| m.code == code)?;
        let seat = Seat { bench, municipality: Some(MunIx(m as u8)) };
        seats.iter().position(|other| *other == seat).map(|at| SeatIx(at as u8))
    };
    source.solo_chairs.iter().filter_map(|chair| seat_of(chair.bench, &chair.municipality)).collect()
}

/// Municipalities in the order in which they get people: those that the level names, then from large to small.
fn people_first(source: &LevelSource) -> Vec<MunIx> {
    let place = |code: &String| source.municipalities.iter().position(|m| m.code == *code);
    let named = source.people_first.iter().filter_map(place).map(|at| MunIx(at as u8));
    let mut order: Vec<MunIx> = Vec::new();
    for m in named.chain(by_size(source).into_iter().rev()) {
        if !order.contains(&m) {
            order.push(m);
        }
    }
    order
}

/// The municipalities, each with a mark that no other has.
fn municipalities(source: &LevelSource) -> Vec<Municipality> {
    let mut marks: Vec<String> = source.municipalities.iter().filter_map(|m| m.mark.clone()).collect();
    let with_mark = |m: &MunicipalitySource| {
        let mark = m.mark.clone().unwrap_or_else(|| {
            let mark = free_mark(&m.name, &marks);
            marks.push(mark.clone());
            mark
        });
        Municipality { source: m.clone(), mark }
    };
    source.municipalities.iter().map(with_mark).collect()
}

/// The first letter of a name with the first other letter, or number, that makes it unique.
fn free_mark(name: &str, taken: &[String]) -> String {
    let mut letters = name.chars().filter(|letter| letter.is_alphanumeric());
    let first = letters.next().unwrap_or('X').to_uppercase().next().unwrap_or('X');
    let rest = letters.flat_map(char::to_lowercase).chain('1'..='9');
    let mut marks = rest.map(|second| format!("{first}{second}"));
    let free = marks.find(|mark| !taken.contains(mark));
    free.or_else(|| (10..100).map(|number| format!("{first}{number}")).find(|mark| !taken.contains(mark)))
        .unwrap_or_else(|| first.to_string())
}

/// Municipalities from small to large.
fn by_size(source: &LevelSource) -> Vec<MunIx> {
    let mut order: Vec<MunIx> = (0..source.municipalities.len() as u8).map(MunIx).collect();
    order.sort_by_key(|m| source.municipalities[m.at()].inhabitants);
    order
}

/// Per municipality the others, nearest first; equals keep the order of the level.
fn neighbours(source: &LevelSource) -> Vec<Vec<MunIx>> {
    let far = |a: usize, b: usize| {
        let (a, b) = (source.municipalities[a].place, source.municipalities[b].place);
        let narrow = libm::cos((a.0 + b.0) / 2.0 * std::f64::consts::PI / 180.0);
        let (north, east) = (a.0 - b.0, (a.1 - b.1) * narrow);
        north * north + east * east
    };
    let n = source.municipalities.len();
    let near = |m: usize| {
        let mut others: Vec<usize> = (0..n).filter(|&other| other != m).collect();
        others.sort_by(|&a, &b| far(m, a).total_cmp(&far(m, b)));
        others.into_iter().map(|other| MunIx(other as u8)).collect()
    };
    (0..n).map(near).collect()
}

/// A format with its names resolved.
fn format(
    source: &FormatSource,
    level: &LevelSource,
    asks: &[Ask],
    issues: &Issues,
    calendar: &Calendar,
) -> Option<Format> {
    let rounds = source.rounds.iter().map(|one| round(one, asks, issues)).collect::<Option<Vec<_>>>()?;
    let mut open_issues = Vec::new();
    for issue in rounds.iter().flat_map(|round| round.tablings.iter().flatten()) {
        if !open_issues.contains(issue) {
            open_issues.push(*issue);
        }
    }
    let chairs = source.regional_seats.iter().copied();
    Some(Format {
        id: source.id.clone(),
        rank: source.rank,
        points: source.points,
        local_seats: source.local_seats.clone(),
        regional_seats: chairs.filter(|bench| level.regional_seats.contains(bench)).collect(),
        knobs: source.knobs.iter().map(|one| knob(one, issues)).collect::<Option<_>>()?,
        background: background(&source.background, calendar),
        rounds,
        open_issues,
        sheet: source.sheet.clone(),
    })
}

/// A knob with its names resolved.
fn knob(source: &KnobSource, issues: &Issues) -> Option<Knob> {
    let setting = |(key, picks): &(String, Vec<(String, String)>)| {
        Some((key.clone(), picks.iter().map(|pick| resolved(pick, issues)).collect::<Option<_>>()?))
    };
    Some(Knob { id: source.id.clone(), settings: source.settings.iter().map(setting).collect::<Option<_>>()? })
}

/// An issue and one of its options.
fn resolved((issue, option): &(String, String), issues: &Issues) -> Option<(IssueIx, OptIx)> {
    let issue = issues.find(issue)?;
    Some((issue, issues.option(issue, option)?))
}

/// The background; recess weeks in terms are counted on the calendar of this level, whatever the file says.
fn background(source: &BackgroundSource, calendar: &Calendar) -> BackgroundSource {
    let mut given = source.clone();
    for act in &mut given.acts {
        if let Deed::Termijn { weeks, recess_weeks, .. } = &mut act.deed {
            *recess_weeks = calendar.recess_weeks(act.week, act.week.saturating_add(*weeks));
        }
    }
    given
}

/// A round with its names resolved.
fn round(source: &RoundSource, asks: &[Ask], issues: &Issues) -> Option<Round> {
    let issue = |id: &String| issues.find(id).map(|issue| IssueIx(issue.0));
    let tablings = source.tablings.iter().map(|ids| ids.iter().map(issue).collect());
    let ask_ix = |id: &String| asks.iter().position(|ask| ask.id() == id).map(|at| AskIx(at as u8));
    let beat = |beat: &crate::rules::level::source::BeatSource| {
        let lists =
            beat.asks.iter().map(|(bench, ids)| Some((*bench, ids.iter().map(ask_ix).collect::<Option<Vec<_>>>()?)));
        Some(BeatPlan {
            beat: beat.beat,
            week: beat.week,
            seconds: beat.seconds,
            asks: lists.collect::<Option<_>>()?,
            at: beat.at,
            event: beat.event,
            practice: beat.practice,
        })
    };
    Some(Round {
        weeks: source.weeks,
        tablings: tablings.collect::<Option<_>>()?,
        first: source.first,
        attempts: source.attempts,
        documents: source.documents.clone(),
        beats: source.beats.iter().map(beat).collect::<Option<_>>()?,
    })
}

#[cfg(test)]
mod tests {
    use super::free_mark;

    #[test]
    fn marks_are_free() {
        assert_eq!(free_mark("Boekel", &[]), "Bo");
        assert_eq!(free_mark("Boxtel", &["Bo".into()]), "Bx");
        assert_eq!(free_mark("'s-Hertogenbosch", &[]), "Sh");
        assert_eq!(free_mark("", &[]), "X1");
    }
}
