//! What a page tells beside the questions: the package, the draft, weeks, meters, reasons and news, each as text that reads
//! without a picture.

use super::draw::{gauge, sign, token};
use crate::facts::{Speaker, beat_key, reply_icon, reply_key, stance_icon, stance_key};
use crate::rules::ask::{Reply, Stance, Stances};
use crate::rules::because::{Because, Meter, MeterName, Standing};
use crate::rules::ids::{MunIx, OptIx};
use crate::rules::line::FactValue;
use crate::rules::view::{
    Light, MunicipalityView, NewsItem, NewsKind, PackageResult, PackageView, Readiness, Stage, TermView, View,
};
use crate::theme::Icon;
use maud::{Markup, html};

/// Where the game stands, in one sentence.
pub fn clock_words(ctx: &Speaker<'_>, view: &View) -> String {
    let clock = &view.clock;
    let round =
        [("ronde", FactValue::Number(clock.moment.round.into())), ("rondes", FactValue::Number(clock.rounds.into()))];
    let parts = [
        ctx.say(beat_key(clock.beat)),
        ctx.say_with("ronde-van", &round),
        ctx.say_number("week-nu", "week", clock.week.into()),
    ];
    if clock.stage == Stage::Over { ctx.say("stadium-klaar") } else { parts.join(" · ") }
}

/// Who tabled a package and what it says.
pub fn package_lines(ctx: &Speaker<'_>, package: &PackageView) -> Markup {
    let who = ctx.say_with("over-pakket", &[("gemeente", FactValue::Municipality(package.by))]);
    html! {
        p.rij { (token(ctx, package.by)) b { (who) } }
        dl {
            @for (issue, option) in &package.options {
                dt.zacht { (ctx.issue(*issue)) }
                dd.sterk { (ctx.option(*issue, *option)) }
            }
        }
        @if let Some(light) = &package.light { (light_line(ctx, light)) }
    }
}

/// Whether a package fits the own frame: for this council and its alderman only.
fn light_line(ctx: &Speaker<'_>, light: &Light) -> Markup {
    let (icon, words) = match light {
        Light::Unknown => (Icon::Wait, ctx.say("licht-onbekend")),
        Light::Fits => (Icon::Tick, ctx.say("licht-past")),
        Light::Outside(issues) => {
            let list = FactValue::List(issues.iter().map(|issue| FactValue::Issue(*issue)).collect());
            (Icon::Cross, ctx.say_with("licht-buiten", &[("kwesties", list)]))
        }
    };
    html! { p.rij { (sign(icon)) b { (words) } } (only_you(ctx)) }
}

/// A lock and the words that only this chair sees it.
pub fn only_you(ctx: &Speaker<'_>) -> Markup {
    html! { p.zacht { (sign(Icon::Lock)) " " (ctx.say("kop-alleen-voor-u")) } }
}

/// A package with its answers and what became of it.
pub fn package(ctx: &Speaker<'_>, package: &PackageView) -> Markup {
    let result = package.result.map(|result| match result {
        PackageResult::Agreed => (Icon::Tick, "paneel-eens"),
        PackageResult::Refused => (Icon::Cross, "paneel-oneens"),
        PackageResult::ByMost => (Icon::Half, "paneel-meeste"),
        PackageResult::PutAside => (Icon::Wait, "paneel-opzij"),
    });
    html! {
        div.kaart {
            (package_lines(ctx, package))
            @if let Some((icon, key)) = result { p.rij { (sign(icon)) b { (ctx.say(key)) } } }
            @if let Some(count) = package.count { p { (counted(ctx, count)) } }
            ul { @for (m, answer) in &package.answers { (said(ctx, *m, *answer)) } }
        }
    }
}

/// Yes, yes if, otherwise, no, in words.
fn counted(ctx: &Speaker<'_>, count: [u8; 4]) -> String {
    let keys = ["antwoord-ja", "antwoord-ja-als", "antwoord-anders", "antwoord-nee"];
    let some = keys.iter().zip(count).filter(|(_, n)| *n > 0);
    some.map(|(key, n)| format!("{n}× {}", ctx.say(key))).collect::<Vec<_>>().join(" · ")
}

fn said(ctx: &Speaker<'_>, m: MunIx, answer: Option<Option<Reply>>) -> Markup {
    let (icon, words) = match answer {
        None => (Icon::Wait, ctx.say("antwoord-niet")),
        Some(None) => (Icon::Lock, ctx.say("antwoord-geheim")),
        Some(Some(Reply::Other(issue, option))) => {
            (Icon::Swap, format!("{}: {}", ctx.say("antwoord-anders"), ctx.option(issue, option)))
        }
        Some(Some(reply)) => (reply_icon(&reply), ctx.say(reply_key(&reply))),
    };
    html! { li.rij { (token(ctx, m)) (sign(icon)) span { (ctx.name(m)) ": " (words) } } }
}

/// The draft: one option per issue; what the open ones do and could be.
pub fn draft(ctx: &Speaker<'_>, view: &View, others: bool) -> Markup {
    let (open, closed): (Vec<_>, Vec<_>) = view.issues.iter().partition(|issue| issue.open);
    html! {
        dl {
            @for issue in open {
                dt { (ctx.issue(issue.issue)) " " span.pil { (ctx.say(if issue.agreed { "paneel-afgesproken" } else { "paneel-open" })) } }
                dd {
                    b { (ctx.option(issue.issue, issue.draft)) }
                    @if let Some(does) = ctx.option_does(issue.issue, issue.draft) { br; (does) }
                    @if others {
                        br;
                        small {
                            (ctx.say("paneel-andere-opties")) ": "
                            (or(ctx, (0..ctx.options(issue.issue)).map(|k| OptIx(k as u8)).filter(|k| *k != issue.draft).map(|k| ctx.option(issue.issue, k))))
                        }
                    }
                }
            }
        }
        @if !closed.is_empty() {
            ul { @for issue in closed { li { b { (ctx.issue_word(issue.issue)) ":" } " " (ctx.option(issue.issue, issue.draft)) } } }
        }
    }
}

/// Options in a row.
fn or(_: &Speaker<'_>, parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(" · ")
}

/// A frame in signs and words: what must and what never may.
pub fn frame(ctx: &Speaker<'_>, rows: &Stances) -> Markup {
    html! {
        @for (issue, row) in rows {
            p.zacht { (ctx.issue(*issue)) }
            @if row.iter().all(|stance| *stance == Stance::May) { p { (ctx.say("paneel-alles-mag")) } }
            @for (k, stance) in row.iter().enumerate().filter(|(_, stance)| **stance != Stance::May) {
                p.stand {
                    (sign(stance_icon(*stance)))
                    span { (ctx.option(*issue, OptIx(k as u8))) }
                    span { (ctx.say(stance_key(*stance))) }
                }
            }
        }
    }
}

/// Terms and flags: what runs, what comes, what is over.
pub fn weeks(ctx: &Speaker<'_>, view: &View) -> Markup {
    let now = view.clock.week;
    let mut terms: Vec<&TermView> = view.terms.iter().collect();
    terms.sort_by_key(|term| (term.until < now, term.from, term.until));
    let line = |term: &TermView| {
        let when = if term.from == term.until {
            ctx.say_number("week-nu", "week", term.from.into())
        } else {
            let ends = [("van", FactValue::Number(term.from.into())), ("tot", FactValue::Number(term.until.into()))];
            ctx.say_with("pagina-weken", &ends)
        };
        let state = match (term.until < now, term.from > now) {
            (true, _) => ctx.say("paneel-term-voorbij"),
            (_, true) => ctx.say("paneel-term-komt"),
            _ => ctx.say_number("paneel-term-nog", "weken", i64::from(term.until - now)),
        };
        html! { li { b { (ctx.say(&term.key)) } br; span.zacht { (when) " · " (state) } } }
    };
    html! { ul { @for term in terms { (line(term)) } } }
}

/// The three meters: figure, label in words, range, change, and the gauge.
pub fn meters(ctx: &Speaker<'_>, standing: &Standing) -> Markup {
    html! {
        @for (meter, name) in standing.meters.iter().zip(MeterName::ALL) {
            p { b { (ctx.say(name.key())) ": " (meter.value.round() as i64) ", " (ctx.say(&meter.label)) } " " span.zacht { (range(ctx, meter)) } }
            (gauge(meter))
        }
    }
}

fn range(ctx: &Speaker<'_>, meter: &Meter) -> String {
    let ends =
        [("laag", FactValue::Number(meter.low.round() as i64)), ("hoog", FactValue::Number(meter.high.round() as i64))];
    let change = meter.before.map_or(0.0, |before| meter.value - before).round();
    let moved = if change == 0.0 { String::new() } else { format!(" ({change:+})") };
    format!("{}{moved}", ctx.say_with("bereik", &ends))
}

/// Why meters moved: act, meter and points, article.
pub fn reasons<'a>(ctx: &Speaker<'_>, lines: impl Iterator<Item = &'a Because>) -> Markup {
    let why = |because: &Because| {
        let mut parts = vec![format!("{} {}", ctx.say(because.meter.key()), crate::texts::points(because.points))];
        parts.extend(because.article.as_ref().map(|key| ctx.say(key)));
        if because.background {
            parts.push(ctx.say("stond-al-vast"));
        }
        html! { li { (ctx.line(&because.act)) br; span.zacht { (parts.join(" · ")) } } }
    };
    html! { ul { @for because in lines { (why(because)) } } }
}

/// News since the last moment in which something happened, the latest last.
pub fn latest(view: &View) -> &[NewsItem] {
    let happened = |news: &NewsItem| news.kind != NewsKind::Moment;
    let Some(last) = view.news.iter().rposition(happened) else { return &[] };
    let from = view.news[..last].iter().rposition(|news| !happened(news)).map_or(0, |at| at + 1);
    &view.news[from..=last]
}

/// The fact that names a municipality.
const TOWN: &str = "gemeente";

/// News in sentences; what is the same for several municipalities stands once. At most so many, the latest.
pub fn news(ctx: &Speaker<'_>, items: &[NewsItem], most: usize) -> Markup {
    let others = |item: &NewsItem| -> Vec<(String, FactValue)> {
        item.line.facts.iter().filter(|(name, _)| name != TOWN).cloned().collect()
    };
    let town = |item: &NewsItem| item.line.facts.iter().find(|(name, _)| name == TOWN).map(|(_, town)| town.clone());
    let mut groups: Vec<(NewsItem, Vec<FactValue>)> = Vec::new();
    for item in items {
        let alike = |(first, _): &&mut (NewsItem, Vec<FactValue>)| {
            (&first.line.key, first.week) == (&item.line.key, item.week) && others(first) == others(item)
        };
        match (town(item), groups.iter_mut().find(alike)) {
            (Some(town), Some((_, towns))) if !towns.is_empty() => towns.push(town),
            (town, _) => groups.push((item.clone(), town.into_iter().collect())),
        }
    }
    let all = ctx.level.towns();
    let sentence = |(mut item, towns): (NewsItem, Vec<FactValue>)| {
        if towns.len() > 1 {
            let every = towns.len() > 2 && towns.len() == all;
            let value = if every { FactValue::Text("alle-gemeenten".to_owned()) } else { FactValue::List(towns) };
            item.line.facts.iter_mut().filter(|(name, _)| name == TOWN).for_each(|(_, old)| *old = value.clone());
        }
        ctx.line(&item.line)
    };
    let mut sentences: Vec<String> = groups.into_iter().map(sentence).collect();
    sentences.dedup();
    let skipped = sentences.len().saturating_sub(most);
    html! { ul { @for words in &sentences[skipped..] { li { (words) } } } }
}

/// A municipality on the board, in one sentence and a row of who is ready.
pub fn town(ctx: &Speaker<'_>, view: &View, town: &MunicipalityView) -> Markup {
    let benches = ["bank-raad", "bank-wethouder", "bank-ambtenaar"];
    let over = view.clock.stage == Stage::Over;
    html! {
        li.rij {
            (token(ctx, town.m))
            span {
                b { (ctx.name(town.m)) } br;
                span.zacht { (ctx.how_far(town)) }
                @if !over {
                    @for (bench, ready) in benches.iter().zip(town.ready) { (bench_state(ctx, bench, ready)) }
                }
            }
        }
    }
}

/// A bench that is asked something: sign, word, and how far it is.
fn bench_state(ctx: &Speaker<'_>, bench: &str, ready: Readiness) -> Markup {
    let (icon, key) = match ready {
        Readiness::Idle => return html! {},
        Readiness::Busy => (Icon::Wait, "klaar-bezig"),
        Readiness::Ready => (Icon::Tick, "klaar-klaar"),
    };
    html! { " " span.zacht { (sign(icon)) " " (ctx.say(bench)) ": " (ctx.say(key).to_lowercase()) } }
}
