//! The fields of each kind of question (`asks.md` 1.1). What is built stands under the first option; without script, and in a
//! browser that cannot fold it away, it simply stands there.

use super::answer::{
    CARD, CHOICE, GROUND, ISSUE, NONE, OTHER, OWN, READY, SECOND, SENTENCE, STANCES, TO, WEIGHTS, package_field,
    point_fields, stance_field,
};
use super::ask::{Here, Row, any_needs_whom};
use super::told::package_lines;
use crate::facts::stance_key;
use crate::rules::ask::{Answer, Reply, Sentence, Subject};
use crate::rules::ids::{CardIx, IssueIx, MunIx, OptIx};
use crate::rules::level::source::CardRole;
use crate::rules::line::FactValue;
use crate::rules::view::PackageView;
use crate::theme::Icon;
use maud::{Markup, html};

/// One of the options.
pub fn choose(here: &Here<'_>) -> Markup {
    html! { fieldset { (heading(here)) @for k in 0..here.source.options().len() { (here.row(k).show()) } } }
}

/// For a screen reader the question is the name of the group.
fn heading(here: &Here<'_>) -> Markup {
    html! { legend { (here.ctx.say("pagina-jouw-keuze")) } }
}

/// At most so many of the options, within hours and places.
pub fn cards(here: &Here<'_>, pick: usize) -> Markup {
    let ctx = here.ctx;
    let all = here.source.options().len();
    let taken: &[u8] = match &here.open.answer {
        Some(Answer::Cards(cards)) => cards,
        _ => &[],
    };
    let row = |k: usize| {
        let row = here.row(k);
        Row { name: CARD, many: true, chosen: here.stood(CARD, k, taken.contains(&(k as u8))), ..row }
    };
    let budget = here.view.own.as_ref().map(|own| own.hours).unwrap_or_default();
    let left = (budget.ceiling - budget.used).max(0.0).floor() as i64;
    let costs_hours = here.open.hours.iter().any(|hours| *hours >= 0.5);
    html! {
        fieldset {
            legend {
                (ctx.say_number("kies-hooguit", "aantal", pick.min(all) as i64))
                @if costs_hours { " " (ctx.say_number("uren-over", "uren", left)) }
            }
            @for k in 0..all { (row(k).show()) }
        }
    }
}

/// The first option with what is built under it, then the others.
fn built(here: &Here<'_>, fields: &Markup) -> Markup {
    let first = Row { chosen: here.stood(CHOICE, 0, here.chosen().is_none_or(|k| k == 0)), ..here.row(0) };
    let first = Row { chosen: first.chosen && first.closed.is_none(), ..first };
    html! {
        fieldset {
            (heading(here))
            (first.show())
            div.bouw { (fields) }
            @for k in 1..here.source.options().len() { (here.row(k).show()) }
        }
    }
}

/// A stance for each option of each issue.
pub fn frame(here: &Here<'_>) -> Markup {
    let ctx = here.ctx;
    let before = |issue: IssueIx, k: usize| match &here.open.answer {
        Some(Answer::Frame(rows)) => rows.iter().find(|(i, _)| *i == issue).and_then(|(_, row)| row.get(k)).copied(),
        _ => None,
    };
    let row = |issue: IssueIx, k: usize| {
        let name = stance_field(issue, k);
        let now = before(issue, k).unwrap_or_default();
        html! {
            fieldset.drie {
                legend { (ctx.option(issue, OptIx(k as u8))) }
                @for (stance, word) in STANCES {
                    label { input type="radio" name=(name) value=(word) checked[here.stood(&name, word, stance == now)]; (ctx.say(stance_key(stance))) }
                }
            }
        }
    };
    let fields = html! {
        p.zacht { (ctx.say("paneel-kader-regel")) }
        @for issue in &here.open.issues {
            h3 { (ctx.issue(*issue)) }
            @for k in 0..ctx.options(*issue) { (row(*issue, k)) }
        }
    };
    built(here, &fields)
}

/// One option for each issue; what stands in the draft is filled in.
pub fn package(here: &Here<'_>) -> Markup {
    let ctx = here.ctx;
    let chosen = |issue: IssueIx| match &here.open.answer {
        Some(Answer::Package(options)) => options.iter().find(|(i, _)| *i == issue).map(|(_, option)| *option),
        _ => draft(here, issue),
    };
    let row = |issue: IssueIx, k: usize, name: &str| {
        let option = OptIx(k as u8);
        let now = (draft(here, issue) == Some(option)).then(|| ctx.say("paneel-staat-er-nu"));
        let does = ctx.option_does(issue, option).unwrap_or_default();
        Row {
            detail: vec![does, now.unwrap_or_default()],
            chosen: here.stood(name, k, chosen(issue) == Some(option)),
            ..Row::new(name, k, ctx.option(issue, option))
        }
        .show()
    };
    let fields = html! {
        @for issue in &here.open.issues {
            @let name = package_field(*issue);
            fieldset {
                legend.q { (ctx.issue(*issue)) }
                @for k in 0..ctx.options(*issue) { (row(*issue, k, &name)) }
            }
        }
    };
    built(here, &fields)
}

fn draft(here: &Here<'_>, issue: IssueIx) -> Option<OptIx> {
    here.view.issues.iter().find(|i| i.issue == issue).map(|i| i.draft)
}

/// Yes, yes if, otherwise, no; "otherwise" names the one issue that must change.
pub fn reply(here: &Here<'_>) -> Markup {
    const ICONS: [Icon; 4] = [Icon::Tick, Icon::Half, Icon::Swap, Icon::Cross];
    let ctx = here.ctx;
    let tabled = tabled(here);
    let other = match &here.open.answer {
        Some(Answer::Reply(Reply::Other(issue, option))) => Some((*issue, *option)),
        _ => None,
    };
    let lies = |issue: IssueIx| tabled.and_then(|p| p.options.iter().find(|(i, _)| *i == issue)).map(|(_, o)| *o);
    html! {
        @if let Some(package) = tabled { div.kaart { (package_lines(ctx, package)) } }
        fieldset {
            (heading(here))
            @for k in 0..here.source.options().len() {
                (Row { icon: ICONS.get(k).copied(), ..here.row(k) }.show())
                @if k == 2 {
                    div.bouw {
                        label.v {
                            (ctx.say("paneel-wat-anders"))
                            (pairs(here, OTHER, other, |issue, option| lies(issue) == Some(option)))
                        }
                    }
                }
            }
        }
    }
}

/// A list of every issue with its options, as `issue-option`; some are left out.
fn pairs(
    here: &Here<'_>,
    name: &str,
    chosen: Option<(IssueIx, OptIx)>,
    without: impl Fn(IssueIx, OptIx) -> bool,
) -> Markup {
    let ctx = here.ctx;
    html! {
        select name=(name) {
            option value=(NONE) { (ctx.say("pagina-kies")) }
            @for issue in &here.open.issues {
                optgroup label=(ctx.issue(*issue)) {
                    @for option in (0..ctx.options(*issue)).map(|k| OptIx(k as u8)).filter(|o| !without(*issue, *o)) {
                        option value=(format!("{}-{}", issue.0, option.0)) selected[here.stood(name, format!("{}-{}", issue.0, option.0), chosen == Some((*issue, option)))] {
                            (ctx.option(*issue, option))
                        }
                    }
                }
            }
        }
    }
}

fn tabled<'a>(here: &'a Here<'_>) -> Option<&'a PackageView> {
    match here.open.subject {
        Some(Subject::Package(no)) => here.view.packages.iter().find(|p| p.no == no),
        _ => here.view.packages.iter().rev().find(|p| p.result.is_none()),
    }
}

/// A reason from the hand on an issue, and at most one card that answers or bridges.
pub fn argument(here: &Here<'_>) -> Markup {
    let ctx = here.ctx;
    let (grounds, seconds): (Vec<CardIx>, Vec<CardIx>) =
        here.open.cards.iter().partition(|card| ctx.card_role(**card) == Some(CardRole::Ground));
    let before = match &here.open.answer {
        Some(Answer::Argument { issue, ground, second }) => Some((*issue, *ground, *second)),
        _ => None,
    };
    let several = here.open.issues.len() > 1;
    let row = |name: &'static str, card: CardIx, chosen: bool| {
        let chosen = here.stood(name, card.0, chosen);
        Row { detail: card_words(here, card, several), chosen, ..Row::new(name, card.0, ctx.card(card)) }.show()
    };
    let fields = html! {
        @if several {
            fieldset {
                legend { (ctx.say("kies-kwestie")) }
                @for issue in &here.open.issues {
                    (Row { chosen: here.stood(ISSUE, issue.0, before.is_some_and(|(i, ..)| i == *issue)), ..Row::new(ISSUE, issue.0, ctx.issue_word(*issue)) }.show())
                }
            }
        }
        fieldset {
            legend { (ctx.say("kies-reden")) }
            @for card in &grounds { (row(GROUND, *card, before.is_some_and(|(_, g, _)| g == *card))) }
        }
        @if !seconds.is_empty() {
            fieldset {
                legend { (ctx.say("kies-tweede")) }
                (Row { chosen: here.stood(SECOND, NONE, before.is_none_or(|(.., s)| s.is_none())), ..Row::new(SECOND, NONE, ctx.say("kies-tweede-geen")) }.show())
                @for card in &seconds { (row(SECOND, *card, before.is_some_and(|(.., s)| s == Some(*card)))) }
            }
        }
    };
    built(here, &fields)
}

/// What a card is for, whether its fact is known, and on which issues it can be played.
fn card_words(here: &Here<'_>, card: CardIx, several: bool) -> Vec<String> {
    let ctx = here.ctx;
    let Some(source) = ctx.level.card_source(card) else { return Vec::new() };
    let role = match (source.role(), source.fact()) {
        (CardRole::Answer, _) => "kaart-soort-antwoord",
        (CardRole::Bridge, _) => "kaart-soort-brug",
        (CardRole::Ground, None) => "kaart-zonder-feit",
        (CardRole::Ground, Some(fact)) => {
            let known = here.view.own.as_ref().is_some_and(|own| own.facts.contains(&fact));
            if known { "kaart-feit-bekend" } else { "kaart-feit-onbekend" }
        }
    };
    let fits: Vec<FactValue> = here
        .open
        .issues
        .iter()
        .filter(|issue| ctx.level.level().card_fits(card, **issue))
        .map(|issue| FactValue::Issue(*issue))
        .collect();
    let on = several && fits.len() < here.open.issues.len();
    let on = on.then(|| ctx.say_with("pagina-kaart-bij", &[("kwesties", FactValue::List(fits))]));
    vec![ctx.say(role), on.unwrap_or_default()]
}

/// Points: for each issue what the council wants instead, and how heavy it weighs.
pub fn points(here: &Here<'_>) -> Markup {
    let ctx = here.ctx;
    let most = i64::from(here.open.points.max(1));
    let facts = [("aantal", FactValue::Number(most)), ("gewicht", FactValue::Number(i64::from(WEIGHTS)))];
    let weights: Vec<String> = (1..=3).map(|w| ctx.say(&format!("gewicht-{w}"))).collect();
    let fields = html! {
        p.zacht { (ctx.say_with("paneel-punten-over", &facts)) }
        @for issue in &here.open.issues { (point(here, *issue, &weights)) }
    };
    built(here, &fields)
}

fn point(here: &Here<'_>, issue: IssueIx, weights: &[String]) -> Markup {
    let ctx = here.ctx;
    let wish = match &here.open.answer {
        Some(Answer::Points(wishes)) => wishes.iter().find(|wish| wish.issue == issue),
        _ => None,
    };
    let (what, weight) = point_fields(issue);
    let now = draft(here, issue);
    let others = (0..ctx.options(issue)).map(|k| OptIx(k as u8)).filter(|option| Some(*option) != now);
    let stays = now.map(|option| ctx.say_with("pagina-blijft", &[("optie", FactValue::Option(issue, option))]));
    html! {
        label.v {
            (ctx.issue(issue))
            select name=(what) {
                option value=(NONE) { (stays.unwrap_or_default()) }
                @for option in others {
                    option value=(option.0) selected[here.stood(&what, option.0, wish.is_some_and(|w| w.option == option))] { (ctx.option(issue, option)) }
                }
            }
        }
        select name=(weight) aria-label=(format!("{}: {}", ctx.issue_word(issue), ctx.say("pagina-hoe-zwaar"))) {
            @for (w, word) in (1u8..).zip(weights) {
                option value=(w) selected[here.stood(&weight, w, w == wish.map_or(2, |wish| wish.weight))] { (word) }
            }
        }
    }
}

/// A sentence beside a vote: never needed.
pub fn why(here: &Here<'_>) -> Markup {
    let before = match &here.open.answer {
        Some(Answer::Vote(_, sentence)) => Some(sentence),
        _ => None,
    };
    sentences(here, &here.ctx.say("kies-zin"), before.unwrap_or(&Sentence::Empty))
}

/// A sentence as the whole answer.
pub fn sentence(here: &Here<'_>) -> Markup {
    let nothing_yet = Sentence::Ready(u8::MAX);
    let before = match &here.open.answer {
        Some(Answer::Say(sentence)) => sentence,
        _ => &nothing_yet,
    };
    sentences(here, &here.ctx.say("pagina-jouw-keuze"), before)
}

/// Nothing, a ready sentence, or own words.
fn sentences(here: &Here<'_>, title: &str, before: &Sentence) -> Markup {
    let ctx = here.ctx;
    let ready = match before {
        Sentence::Ready(n) => Some(usize::from(*n)),
        Sentence::Empty | Sentence::Own(_) => None,
    };
    let own = match before {
        Sentence::Own(words) => words.as_str(),
        Sentence::Empty | Sentence::Ready(_) => "",
    };
    let rows = ctx.words.ask_sentences(here.source.id());
    html! {
        fieldset {
            legend { (title) }
            (Row { chosen: here.stood(READY, NONE, *before == Sentence::Empty), ..Row::new(READY, NONE, ctx.say("pagina-geen-zin")) }.show())
            @for (n, words) in rows.into_iter().enumerate() {
                (Row { chosen: here.stood(READY, n, ready == Some(n)), ..Row::new(READY, n, words) }.show())
            }
            label.v {
                (ctx.say("kies-zin-eigen"))
                textarea name=(OWN) rows="2" maxlength=(SENTENCE) autocomplete="off" { (here.words(OWN, own)) }
                small { (ctx.say("pagina-geen-namen")) }
            }
        }
    }
}

/// What is promised, and to whom.
pub fn promise(here: &Here<'_>) -> Markup {
    let ctx = here.ctx;
    let me = here.view.own.as_ref().and_then(|own| own.seat.municipality);
    let before = match &here.open.answer {
        Some(Answer::Promise(_, to)) => Some(*to),
        _ => None,
    };
    let others = (0..ctx.level.towns()).map(|k| MunIx(k as u8)).filter(|m| Some(*m) != me);
    html! {
        (choose(here))
        @if any_needs_whom(here) {
            label.v {
                (ctx.say("kies-buur"))
                select name=(TO) {
                    option value=(NONE) { (ctx.say("pagina-kies")) }
                    @for m in others { option value=(m.0) selected[here.stood(TO, m.0, before == Some(m))] { (ctx.name(m)) } }
                }
            }
        }
    }
}
