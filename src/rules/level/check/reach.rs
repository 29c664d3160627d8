//! Whether what stands in the files can happen: every option of every issue, and every ask of a format.

use super::formats::ask;
use crate::rules::ask::{AskKind, AskSource, ConsentVote, Effect, FileFact, When};
use crate::rules::level::finding::{Code, Place, Report, said};
use crate::rules::level::source::{EventEffect, FormatSource, Sources, file};
use crate::rules::score::issue::{Issue, IssuesData};

/// Judges what can be reached.
pub(super) fn check(sources: &Sources, report: &mut Report) {
    let (Some(issues), Some(formats)) = (&sources.issues, &sources.formats) else {
        return;
    };
    for (i, issue) in issues.issues.iter().enumerate() {
        for (o, option) in issue.options.iter().enumerate() {
            let fixed = [&issue.begin, &issue.silence, &issue.status_quo].contains(&&option.id);
            let chosen = formats
                .iter()
                .any(|format| is_tabled(format, &issue.id) && partner_left(issues, format, issue, &option.id));
            if !fixed && !chosen && !formats.is_empty() {
                unreachable(issue, &option.id, &format!("issues[{i}].options[{o}]"), report);
            }
        }
    }
    if sources.asks.is_some() {
        for (f, format) in formats.iter().enumerate() {
            moments(sources, format, f, report);
        }
    }
}

/// Reports an option that no play reaches.
fn unreachable(issue: &Issue, option: &str, path: &str, report: &mut Report) {
    report.error(
        Code::UnreachableOption,
        Place::new(file::ISSUES, path),
        said(
            format!("Optie '{option}' van {} kan nooit gekozen worden.", issue.id),
            "Geen vorm legt de kwestie zo op tafel, of verboden paren sluiten de optie altijd uit.",
            "Leg de kwestie in een vorm op tafel, verander de verboden paren, of laat de optie weg.",
        ),
    );
}

/// Whether an issue is tabled in a format.
fn is_tabled(format: &FormatSource, issue: &str) -> bool {
    format.rounds.iter().flat_map(|round| round.tablings.iter().flatten()).any(|id| id == issue)
}

/// Whether every other issue keeps an option that may stand beside this one: all its options when it is tabled in this
/// format, its first text when it is not.
fn partner_left(issues: &IssuesData, format: &FormatSource, issue: &Issue, option: &str) -> bool {
    let clash = |other: &str, choice: &str| {
        issues.never_together.iter().any(|never| {
            let (a, b) = &never.pair;
            let is = |pick: &crate::rules::score::issue::Pick, i: &str, o: &str| pick.issue == i && pick.option == o;
            (is(a, &issue.id, option) && is(b, other, choice)) || (is(b, &issue.id, option) && is(a, other, choice))
        })
    };
    issues.issues.iter().filter(|other| other.id != issue.id).all(|other| {
        if is_tabled(format, &other.id) {
            other.options.iter().any(|choice| !clash(&other.id, &choice.id))
        } else {
            !clash(&other.id, &other.begin)
        }
    })
}

/// Asks whose moment cannot come in this format.
fn moments(sources: &Sources, format: &FormatSource, f: usize, report: &mut Report) {
    for (r, round) in format.rounds.iter().enumerate() {
        for (b, beat) in round.beats.iter().enumerate() {
            for (l, (_, ids)) in beat.asks.iter().enumerate() {
                for (k, id) in ids.iter().enumerate() {
                    let Some(ask) = ask(sources, id) else {
                        continue;
                    };
                    let never = ask.when.iter().find(|when| !can_come(**when, sources, format, r));
                    if let Some(when) = never {
                        let path = format!("[{f}].rounds[{r}].beats[{b}].asks[{l}][1][{k}]");
                        never_opens(id, *when, path, report);
                    }
                }
            }
        }
    }
}

/// Reports an ask that never opens.
fn never_opens(id: &str, when: When, path: String, report: &mut Report) {
    report.error(
        Code::AskNeverOpens,
        Place::new(file::FORMATS, path),
        said(
            format!("Vraag {id} wacht op {when:?}, en dat gebeurt in deze vorm niet."),
            "De vraag wordt nooit gesteld.",
            "Laat de vraag weg, of zorg dat een vraag of de achtergrond dit moment maakt.",
        ),
    );
}

/// Whether some ask of the format fits.
pub(super) fn asked(sources: &Sources, format: &FormatSource, fits: impl Fn(&AskSource) -> bool) -> bool {
    let lists = format.rounds.iter().flat_map(|round| &round.beats).flat_map(|beat| &beat.asks);
    let mut asks = lists.flat_map(|(_, ids)| ids).filter_map(|id| ask(sources, id));
    asks.any(|put| fits(put) || opened(sources, put).any(&fits))
}

/// The asks that the answers of an ask open.
fn opened<'a>(sources: &'a Sources, put: &'a AskSource) -> impl Iterator<Item = &'a AskSource> {
    let effects = put.options.iter().flat_map(|option| &option.does);
    effects.filter_map(move |effect| ask(sources, effect.opens()?))
}

/// Whether some answer of the format does this.
pub(super) fn done(sources: &Sources, format: &FormatSource, fits: impl Fn(&Effect) -> bool) -> bool {
    asked(sources, format, |ask| ask.options.iter().flat_map(|option| &option.does).any(&fits))
}

/// Whether a moment can come in a format; `r` is the round in which it is waited for.
fn can_come(when: When, sources: &Sources, format: &FormatSource, r: usize) -> bool {
    let given = &format.background;
    let draft = given.draft.is_some() || done(sources, format, |effect| matches!(effect, Effect::SendDraft(_)));
    let points = asked(sources, format, |ask| ask.kind == AskKind::Points)
        || done(sources, format, |effect| matches!(effect, Effect::PointOn(_)));
    let tables = format.rounds.get(r).is_some_and(|round| !round.tablings.is_empty());
    let horizon = sources.level.as_ref().map_or(i32::MAX, |level| level.calendar.horizon);
    match when {
        When::NoFrame | When::SomethingToAccountFor | When::PublicationChosen | When::BodyIntended => true,
        When::DraftReceived | When::DraftUnsent | When::MayGiveView | When::ConsentDue => draft,
        When::PointsOfOthers | When::PointsOpen | When::PointProposed => draft && points,
        When::ReportDue | When::NormOpen => true,
        When::SigningDue => done(sources, format, |effect| matches!(effect, Effect::Consent(_))),
        When::MotionOpen => {
            done(sources, format, |effect| matches!(effect, Effect::Consent(ConsentVote::YesWithInstruction)))
        }
        When::BadNews => !given.boards.is_empty() || bad_news_falls(sources, format) || boards(sources, format),
        When::VisionOpen => !given.vision_written || given.vision.is_some(),
        When::BylawOpen => !given.bylaws,
        When::PurchaseRunning | When::PurchaseAhead => given.purchase_from <= horizon,
        When::Deadlock | When::MyTurn | When::PackageTabled => tables,
        When::FeedbackOpen => done(sources, format, |effect| matches!(effect, Effect::Consult { .. })),
    }
}

/// Whether an answer sets board meetings.
fn boards(sources: &Sources, format: &FormatSource) -> bool {
    done(sources, format, |effect| matches!(effect, Effect::BoardMeetings(_)))
}

/// Whether an event of this format brings bad news.
fn bad_news_falls(sources: &Sources, format: &FormatSource) -> bool {
    let falls = format.rounds.iter().flat_map(|round| &round.beats).any(|beat| beat.event);
    let events = sources.events.iter().flatten();
    falls && events.filter(|event| event.from <= format.rank).any(|event| event.does.contains(&EventEffect::BadNews))
}

/// Whether a fact of the file is given or can be set.
pub(super) fn fact_set(sources: &Sources, format: &FormatSource, fact: FileFact) -> bool {
    format.background.facts.contains(&fact) || done(sources, format, |effect| *effect == Effect::File(fact))
}
