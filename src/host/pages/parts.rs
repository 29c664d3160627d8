//! What several pages show: the token of a municipality, the moment, the draft, the proposal, municipalities, the news.

use super::style;
use crate::facts::{Speaker, beat_key, capital, reaction_key, reply_key};
use crate::rules::ask::Reply;
use crate::rules::ids::MunIx;
use crate::rules::line::FactValue;
use crate::rules::view::{FrameBy, PackageResult, PackageView, Readiness, Stage, View};
use crate::session::Chair;
use maud::{Markup, html};

/// A disc with the mark of a municipality.
pub fn token(speaker: &Speaker<'_>, m: MunIx) -> Markup {
    let (fill, edge) = style::field(speaker.level.field_slot(m));
    html! {
        svg width="44" height="46" viewBox="0 0 44 46" aria-hidden="true" {
            circle cx="22" cy="24" r="21" fill=(edge) {}
            circle cx="22" cy="22" r="21" fill=(fill) {}
            circle cx="22" cy="22" r="16" fill=(style::hex(crate::theme::palette::LIGHT.paper)) {}
            text x="22" y="28" text-anchor="middle" font-size="17" font-weight="800" { (speaker.mark(m)) }
        }
    }
}

/// Where the table is: "Samen · Ronde 1 van 3 · Week 12".
pub fn moment(speaker: &Speaker<'_>, view: &View) -> String {
    let number = |n: i64| FactValue::Number(n);
    let clock = &view.clock;
    let round = [("ronde", number(clock.moment.round.into())), ("rondes", number(clock.rounds.into()))];
    [
        speaker.say(beat_key(clock.beat)),
        speaker.say_with("ronde-van", &round),
        speaker.say_with("week-nu", &[("week", number(clock.week.into()))]),
    ]
    .join(" · ")
}

/// What a beat is for.
pub fn beat_task(speaker: &Speaker<'_>, view: &View) -> String {
    speaker.say(&format!("{}-uitleg", beat_key(view.clock.beat)))
}

/// What goes on.
pub fn stage(speaker: &Speaker<'_>, view: &View) -> String {
    let tabling = || {
        let turn = view.packages.iter().rev().find(|p| p.result.is_none()).map(|p| p.by);
        turn.map_or_else(
            || speaker.say("leeg-voorstel"),
            |m| speaker.say_with("over-pakket", &[("gemeente", FactValue::Municipality(m))]),
        )
    };
    match view.clock.stage {
        Stage::Asks => speaker.say("stadium-vragen"),
        Stage::Tabling => tabling(),
        Stage::Reasons => speaker.say("stadium-redenen"),
        Stage::Answers => speaker.say("stadium-antwoorden"),
        Stage::Deadlock => speaker.say("stadium-vast"),
        Stage::Event => speaker.say("stadium-gebeurtenis"),
        Stage::Over => speaker.say("stadium-klaar"),
    }
}

/// How many chairs have answered what is asked of them now.
pub fn answered(speaker: &Speaker<'_>, view: &View) -> String {
    let benches = view.municipalities.iter().flat_map(|town| town.ready);
    let (ready, busy) = benches.fold((0, 0), |(ready, busy), bench| match bench {
        Readiness::Ready => (ready + 1, busy),
        Readiness::Busy => (ready, busy + 1),
        Readiness::Idle => (ready, busy),
    });
    let facts = [("klaar", FactValue::Number(ready)), ("alle", FactValue::Number(ready + busy))];
    speaker.say_with("geantwoord-van", &facts)
}

/// The draft: per issue what stands there now.
pub fn draft(speaker: &Speaker<'_>, view: &View) -> Markup {
    html! {
        dl {
            @for issue in view.issues.iter().filter(|issue| issue.open).chain(view.issues.iter().filter(|issue| !issue.open)) {
                dt { b { (speaker.issue(issue.issue)) } }
                dd {
                    (speaker.option(issue.issue, issue.draft)) " "
                    span.zacht { "(" (speaker.say(if issue.agreed { "paneel-afgesproken" } else { "paneel-staat-er-nu" })) ")" }
                }
            }
        }
    }
}

/// What a package says, and what was said to it.
pub fn package(speaker: &Speaker<'_>, package: &PackageView) -> Markup {
    let result = package.result.map(|result| match result {
        PackageResult::Agreed => "paneel-eens",
        PackageResult::Refused => "paneel-oneens",
        PackageResult::ByMost => "paneel-meeste",
        PackageResult::PutAside => "paneel-opzij",
    });
    html! {
        h3 { (speaker.say_with("over-pakket", &[("gemeente", FactValue::Municipality(package.by))])) }
        dl {
            @for (issue, option) in &package.options {
                dt { (speaker.issue(*issue)) } dd { b { (speaker.option(*issue, *option)) } }
            }
        }
        @if let Some(result) = result { p { b { (speaker.say(result)) } } }
        ul.plat {
            @for (m, answer) in &package.answers {
                li {
                    (speaker.name(*m)) ": "
                    @match answer {
                        None => (speaker.say("antwoord-niet")),
                        Some(None) => (speaker.say("antwoord-geheim")),
                        Some(Some(reply)) => {
                            (speaker.say(reply_key(reply)))
                            @if let Reply::Other(issue, option) = reply { " – " (speaker.option(*issue, *option)) }
                        }
                    }
                }
            }
        }
    }
}

/// The packages of this round, the latest first, and the reasons given.
pub fn proposals(speaker: &Speaker<'_>, view: &View) -> Markup {
    html! {
        h2 { (speaker.say("kop-voorstel")) }
        @if view.packages.is_empty() { p.zacht { (speaker.say("leeg-voorstel")) } }
        @for tabled in view.packages.iter().rev().take(3) { (package(speaker, tabled)) }
        @if !view.arguments.is_empty() {
            h3 { (speaker.say("kop-argumenten")) }
            ul {
                @for argument in &view.arguments {
                    li {
                        (speaker.name(argument.by)) ": " (speaker.card(argument.ground))
                        @if let Some(second) = argument.second { " " (speaker.card(second)) }
                    }
                }
            }
        }
    }
}

/// Points of councils that this viewer may see.
pub fn points(speaker: &Speaker<'_>, view: &View) -> Markup {
    html! {
        h2 { (speaker.say("kop-punten")) }
        @if view.points.is_empty() { p.zacht { (speaker.say("leeg-punten")) } }
        ul {
            @for point in &view.points {
                li {
                    (speaker.words.list(point.by.iter().map(|m| speaker.name(*m).to_owned()))) ": "
                    (speaker.issue_word(point.issue)) " – " (speaker.option(point.issue, point.option))
                    " (" (speaker.say(&format!("gewicht-{}", point.weight))) ")"
                    @if let Some(reaction) = point.reaction { ", " (speaker.say(reaction_key(reaction))) }
                }
            }
        }
    }
}

/// Every municipality: who is ready, whose frame, consent, signature.
pub fn towns(speaker: &Speaker<'_>, view: &View) -> Markup {
    let state = |state: Readiness| match state {
        Readiness::Idle => "klaar-niets",
        Readiness::Busy => "klaar-bezig",
        Readiness::Ready => "klaar-klaar",
    };
    html! {
        h2 { (speaker.say("kop-gemeenten")) }
        ul.plat {
            @for town in &view.municipalities {
                @let frame = match town.frame_by {
                    FrameBy::Nobody => "kader-van-niemand",
                    FrameBy::College => "kader-van-college",
                    FrameBy::Council => "kader-van-raad",
                };
                li {
                    div.kop { (token(speaker, town.m)) b { (speaker.name(town.m)) } }
                    div.zacht {
                        @for (bench, ready) in ["bank-raad", "bank-wethouder", "bank-ambtenaar"].iter().zip(town.ready) {
                            (speaker.say(bench)) ": " (speaker.say(state(ready)).to_lowercase()) ". "
                        }
                        (speaker.say(frame)) "."
                        @if let Some((share, _)) = town.consent {
                            " " (capital(&speaker.say(if share > 0.5 { "paneel-toestemming" } else { "paneel-geen-toestemming" }))) "."
                        }
                        @if town.signed.is_some() { " " (capital(&speaker.say("paneel-getekend"))) "." }
                    }
                }
            }
        }
    }
}

/// The latest news, newest first.
pub fn news(speaker: &Speaker<'_>, view: &View, most: usize) -> Markup {
    html! {
        h2 { (speaker.say("kop-nieuws")) }
        @if view.news.is_empty() { p.zacht { (speaker.say("leeg-nieuws")) } }
        ul {
            @for item in view.news.iter().rev().take(most) {
                li {
                    (speaker.line(&item.line)) " "
                    span.zacht { (speaker.say_with("week-nu", &[("week", FactValue::Number(item.week.into()))])) }
                }
            }
        }
    }
}

/// How it ended.
pub fn ending(speaker: &Speaker<'_>, view: &View) -> Markup {
    html! {
        @if let Some(ending) = &view.ending {
            @let key = format!("einde-{:?}", ending.outcome);
            h2 { (speaker.say(&key)) }
            p { (speaker.say(&format!("{key}-tekst"))) }
        }
    }
}

/// Who sits on a chair, in words.
pub fn chair(speaker: &Speaker<'_>, chair: Chair) -> String {
    speaker.say(match chair {
        Chair::Empty => "zaal-stoel-vrij",
        Chair::Here => "zaal-stoel-hier",
        Chair::Away => "zaal-stoel-weg",
    })
}
