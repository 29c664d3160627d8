//! The questions: each can be asked, answered and left, names only things that exist, and helps somebody (`asks.md` 1).

use super::{in_range, list, unique};
use crate::rules::acts::{Clause, Group, VisionItem, Vocabulary};
use crate::rules::ask::{AskKind, AskSource, Effect, Hours, OptionSource};
use crate::rules::level::finding::{Code, Place, Report, said};
use crate::rules::level::source::{Sources, file};
use crate::rules::score::issue::IssuesData;

/// Most answers to choose from (`asks.md` 1.1).
const MOST_OPTIONS: usize = 4;

/// The group that the office planned next (A7).
const NEXT_GROUP: &str = "gevraagd";

/// Judges the questions.
pub(super) fn check(sources: &Sources, report: &mut Report) {
    let Some(asks) = &sources.asks else { return };
    let asks = &asks.0;
    unique(report, "De vraag", asks.iter().enumerate().map(|(at, ask)| (ask.id.as_str(), place(at, "id"))));
    if asks.len() > 200 {
        in_range(
            report,
            Place::new(file::ASKS, ""),
            "Het aantal vragen",
            asks.len() as f64,
            (1.0, 200.0),
            "Laat vragen weg.",
        );
    }
    for (at, ask) in asks.iter().enumerate() {
        lever(ask, at, report);
        used(ask, at, sources, report);
        options(ask, at, report);
        for (o, option) in ask.options.iter().enumerate() {
            price(option, at, o, report);
            for (e, effect) in option.does.iter().enumerate() {
                let place = place(at, &format!("options[{o}].does[{e}]"));
                numbers(effect, &place, report);
                words(effect, &place, report);
                if let Some(id) = effect.opens() {
                    opens(id, asks, place.clone(), report);
                }
                if let Some(issues) = &sources.issues {
                    issue_names(effect, issues, &place, report);
                }
            }
        }
    }
}

/// A place in an ask.
fn place(at: usize, field: &str) -> Place {
    Place::new(file::ASKS, format!("[{at}].{field}"))
}

/// Somebody needs the answer.
fn lever(ask: &AskSource, at: usize, report: &mut Report) {
    if ask.lever.is_empty() {
        report.error(
            Code::NoLever,
            place(at, "lever"),
            said(
                format!("Vraag {} heeft geen hendel.", ask.id),
                "Een antwoord dat niemand nodig heeft, doet niet mee in het spel.",
                "Noem minstens één stoel die op dit antwoord wacht, of haal de vraag weg.",
            ),
        );
    }
}

/// Some format puts the ask, or an answer opens it. An ask for a format that this level does not have (X0 on the stand) may wait.
fn used(ask: &AskSource, at: usize, sources: &Sources, report: &mut Report) {
    let (Some(formats), Some(asks)) = (&sources.formats, &sources.asks) else { return };
    let elsewhere = ask.from.is_some_and(|rank| formats.iter().all(|format| format.rank != rank));
    let lists =
        formats.iter().flat_map(|format| &format.rounds).flat_map(|round| &round.beats).flat_map(|beat| &beat.asks);
    let mut put = lists.flat_map(|(_, ids)| ids);
    let mut effects = asks.0.iter().flat_map(|ask| &ask.options).flat_map(|option| &option.does);
    let mut opened = || effects.any(|effect| effect.opens() == Some(&ask.id));
    if !formats.is_empty() && !elsewhere && !put.any(|id| *id == ask.id) && !opened() {
        report.warning(
            Code::AskUnused,
            place(at, "id"),
            said(
                format!("Geen enkele vorm stelt vraag {}.", ask.id),
                "Wat niemand ooit gevraagd wordt, doet niet mee in het spel.",
                "Zet de vraag in een vorm, haal haar weg, of zeg met 'from' bij welke vorm zij hoort.",
            ),
        );
    }
}

/// How many options, and which one stands without an answer.
fn options(ask: &AskSource, at: usize, report: &mut Report) {
    let keys = ask.options.iter().enumerate();
    unique(
        report,
        "Het antwoord",
        keys.map(|(o, option)| (option.key.as_str(), place(at, &format!("options[{o}].key")))),
    );
    let few = match ask.kind {
        AskKind::Choose | AskKind::Vote | AskKind::Reply | AskKind::Promise => 2,
        AskKind::Divide { .. }
        | AskKind::Frame
        | AskKind::Package
        | AskKind::Argument
        | AskKind::Points
        | AskKind::Paper
        | AskKind::Sentence
        | AskKind::Tag
        | AskKind::Judgement => 1,
    };
    let count = ask.options.len();
    // "Met leeswijzer" (A3) is no card of its own: it says how the chosen facts are given, and costs hours per fact.
    let cards = ask.options.iter().filter(|option| option.does != [Effect::WithGuide]).count();
    if !(few..=MOST_OPTIONS).contains(&cards) {
        report.error(
            Code::OptionCount,
            place(at, "options"),
            said(
                format!("Vraag {} heeft {cards} antwoorden.", ask.id),
                format!("Deze soort vraag heeft {few} tot en met {MOST_OPTIONS} antwoorden."),
                "Voeg antwoorden toe of laat er weg.",
            ),
        );
    }
    if let AskKind::Divide { pick } = ask.kind
        && !(1..=count).contains(&usize::from(pick))
    {
        report.error(
            Code::OptionCount,
            place(at, "kind"),
            said(
                format!("Bij vraag {} mag je {pick} van {count} antwoorden kiezen.", ask.id),
                "Er is minstens één keus, en niet meer dan er antwoorden zijn.",
                format!("Kies een aantal van 1 tot en met {count}."),
            ),
        );
    }
    if !ask.timeout.is_empty() && !ask.options.iter().any(|option| option.key == ask.timeout) {
        report.error(
            Code::BadTimeout,
            place(at, "timeout"),
            said(
                format!("Vraag {} heeft geen antwoord '{}'.", ask.id, ask.timeout),
                "Dit antwoord geldt als niemand iets kiest.",
                format!(
                    "Kies {}, of \"\" voor geen antwoord.",
                    list(ask.options.iter().map(|option| option.key.as_str()))
                ),
            ),
        );
    }
}

/// Hours and slots.
fn price(option: &OptionSource, at: usize, o: usize, report: &mut Report) {
    let hours = match option.hours {
        Hours::None => 0.0,
        Hours::Own(hours) | Hours::Joint(hours) | Hours::PerCouncil(hours) => hours,
    };
    let path = format!("options[{o}].hours");
    in_range(report, place(at, &path), "Het aantal uren", hours, (0.0, 400.0), "Vul uren in, geen weken.");
    let path = format!("options[{o}].slots");
    let slots = f64::from(option.slots);
    in_range(
        report,
        place(at, &path),
        "Het aantal agendaplekken",
        slots,
        (0.0, 2.0),
        "Een raad heeft twee plekken per kwartaal.",
    );
}

/// Figures in effects.
fn numbers(effect: &Effect, place: &Place, report: &mut Report) {
    let (name, value, low, high) = match effect {
        Effect::TermWeeks(weeks) => ("De termijn in weken", i32::from(*weeks), 1, 26),
        Effect::Report { after_weeks } => ("Het aantal weken", i32::from(*after_weeks), 0, 26),
        Effect::Consult { step, .. } => ("De trede", i32::from(*step), 1, 4),
        Effect::Announce(steps) => ("Het aantal data", i32::from(*steps), 1, 8),
        Effect::Publish { days, .. } => ("Het aantal dagen", i32::from(*days), 0, 60),
        Effect::BoardMeetings(meetings) => ("Het aantal vergaderingen", i32::from(*meetings), 1, 12),
        Effect::Shift(_, weeks) | Effect::ShiftEach(_, weeks) => {
            ("De verschuiving in weken", i32::from(*weeks), -26, 26)
        }
        _ => return,
    };
    if !(low..=high).contains(&value) {
        report.error(
            Code::EffectRange,
            place.clone(),
            said(
                format!("{name} is {value}."),
                format!("Het spel kent hier {low} tot en met {high}."),
                "Kies een waarde daartussen.",
            ),
        );
    }
}

/// Words in effects that belong to a closed list.
fn words(effect: &Effect, place: &Place, report: &mut Report) {
    let mut unknown = |what: &str, word: &str, choices: String| {
        report.error(
            Code::UnknownEffectWord,
            place.clone(),
            said(
                format!("{what} '{word}' bestaat niet."),
                "Het spel kent alleen de woorden van de lijst.",
                format!("Kies {choices}."),
            ),
        );
    };
    match effect {
        Effect::CheckClauses(clauses) => {
            for clause in clauses.iter().filter(|clause| Clause::parse(clause).is_none()) {
                unknown("Het onderdeel", clause, list(Clause::ALL.iter().map(|clause| clause.name())));
            }
        }
        Effect::WriteVision(letters) => {
            for letter in letters.iter().filter(|letter| vision_item(letter).is_none()) {
                unknown("Het deel van de regiovisie", letter, String::from("a, b, c, d, e, f of g"));
            }
        }
        Effect::Consult { group, .. } if group != NEXT_GROUP && !is_group(group) => {
            let groups = Group::ALL.iter().filter(|group| **group != Group::Other);
            unknown("De groep", group, list(groups.map(|group| group.name()).chain([NEXT_GROUP])));
        }
        _ => {}
    }
}

/// A group that counts.
fn is_group(name: &str) -> bool {
    Group::parse(name).is_some_and(|group| group != Group::Other)
}

/// The item of the regiovisie with this letter.
pub(super) fn vision_item(letter: &str) -> Option<VisionItem> {
    let mut items = VisionItem::ALL.iter().copied();
    items.find(|item| letter.len() == 1 && item.name().starts_with(letter))
}

/// The ask that an answer opens.
fn opens(id: &str, asks: &[AskSource], place: Place, report: &mut Report) {
    if !asks.iter().any(|ask| ask.id == id) {
        report.error(
            Code::UnknownAsk,
            place,
            said(
                format!("Er is geen vraag '{id}'."),
                "Dit antwoord opent een vraag die niet bestaat.",
                "Noem een vraag uit asks.ron.",
            ),
        );
    }
}

/// Issues and options that an effect names.
fn issue_names(effect: &Effect, issues: &IssuesData, place: &Place, report: &mut Report) {
    match effect {
        Effect::PointOn(issue) | Effect::AskInfluence(issue) => {
            known_issue(issues, issue, place, report);
        }
        Effect::Repair(issue, option) => known_option(issues, issue, option, place, report),
        _ => {}
    }
}

/// An issue that exists.
pub(super) fn known_issue(issues: &IssuesData, id: &str, place: &Place, report: &mut Report) -> bool {
    let known = issues.issues.iter().any(|issue| issue.id == id);
    if !known {
        report.error(
            Code::UnknownIssue,
            place.clone(),
            said(
                format!("Er is geen kwestie '{id}'."),
                "Alleen over de kwesties van issues.ron kan het spel gaan.",
                format!("Kies {}.", list(issues.issues.iter().map(|issue| issue.id.as_str()))),
            ),
        );
    }
    known
}

/// An option that its issue has.
pub(super) fn known_option(issues: &IssuesData, id: &str, option: &str, place: &Place, report: &mut Report) {
    if !known_issue(issues, id, place, report) {
        return;
    }
    let Some(issue) = issues.issues.iter().find(|issue| issue.id == id) else {
        return;
    };
    if !issue.options.iter().any(|other| other.id == option) {
        report.error(
            Code::UnknownOption,
            place.clone(),
            said(
                format!("De kwestie {id} heeft geen optie '{option}'."),
                "Een optie moet bij haar kwestie staan.",
                format!("Kies {}.", list(issue.options.iter().map(|option| option.id.as_str()))),
            ),
        );
    }
}
