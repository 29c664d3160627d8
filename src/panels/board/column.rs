//! The words at the left: round, beats, clock, the word of the beat, and the one task of this moment.

use super::layout::{HERO, Layout, SENTENCE};
use super::page::Page;
use super::pen::{Align, Pen};
use super::scene::spot;
use crate::facts::beat_key;
use crate::panels::top_bar::BEATS;
use crate::rules::ids::{IssueIx, MunIx};
use crate::rules::level::source::Beat;
use crate::rules::line::FactValue;
use crate::rules::view::{PackageView, Readiness, Stage, View};
use crate::session::Pace;
use crate::theme::board::{CAPITAL, Voice};
use crate::theme::{Icon, Rgb};
use egui::{Pos2, Rect, pos2, vec2};
use std::f64::consts::PI;

/// Round, beats, clock and the word of the beat.
pub(super) fn head(pen: &mut Pen<'_>, layout: &Layout, view: &View, page: Page, pace: Pace) {
    let p = pen.palette();
    let track = layout.track();
    let middle = track.center().y;
    pen.slot("track", track);
    let facts = [
        ("ronde", FactValue::Number(view.clock.moment.round.into())),
        ("rondes", FactValue::Number(view.clock.rounds.into())),
    ];
    let round = pen.told(pen.ctx.say_with("ronde-van", &facts));
    let on_line = |size: f32| middle + CAPITAL * size / 2.0;
    let at = (track.left(), on_line(pen.size(Voice::Note, 0)));
    pen.line(&round, Voice::Note, at, Align::Left, p.ink_soft);
    let mut x = track.left() + pen.wide(&round, Voice::Note) + pen.between(46.0, 36.0);
    for (beat, _) in BEATS {
        let now = beat == view.clock.beat;
        beat_sign(pen, beat, pos2(x, middle), if now { p.ink } else { p.line_strong }, now);
        x += pen.between(64.0, 48.0);
    }
    if view.clock.seconds > 0 && view.clock.stage != Stage::Over {
        let left = pace.left.unwrap_or(view.clock.seconds);
        let words = format!("{}:{:02}", left / 60, left % 60);
        let wide = pen.wide(&words, Voice::Name);
        let at = (track.right(), on_line(pen.size(Voice::Name, 0)));
        pen.line(&words, Voice::Name, at, Align::Right, p.ink);
        let side = pen.between(42.0, 34.0);
        let sign = if pace.frozen { Icon::Pause } else { Icon::Hourglass };
        pen.icon(sign, pos2(track.right() - wide - 8.0 - side * 0.6, middle), side, p.ink, p.table);
    }
    pen.slot("hero", layout.hero());
    let word = pen.say(hero_key(view, page));
    let most = layout.hero().width();
    pen.line_in(&word, Voice::Hero, (layout.margin - 4.0, HERO), most, (p.ink, p.table), Align::Left);
}

/// Key of the word over everything.
const fn hero_key(view: &View, page: Page) -> &'static str {
    match page {
        Page::Stage | Page::Because(_) => beat_key(view.clock.beat),
        Page::Gate => "deel-besluit",
        Page::Headline(_) => "bord-held-nieuws",
        Page::Child(_) => "bord-held-kind",
        Page::Outcome => "bord-held-einde",
        Page::Reveal(_) => "bord-held-onthuld",
    }
}

/// The sign of a beat: two halves apart, joined, joined behind a bar, joined within a ring.
fn beat_sign(pen: &mut Pen<'_>, beat: Beat, at: Pos2, ink: Rgb, now: bool) {
    let centre = spot(at.x, at.y);
    let apart = if beat == Beat::Apart { 5.0 } else { 0.0 };
    let table = pen.palette().table;
    for (side, from) in [(1.0, -PI / 2.0), (-1.0, PI / 2.0)] {
        let middle = spot(at.x + side as f32 * apart, at.y);
        let half = crate::map::flat::arc(middle, 17.0, from, from + PI);
        pen.fill(ink, |f| {
            if now {
                f.polygon(&half);
            } else {
                f.line(&half, 3.0, true);
            }
        });
    }
    match beat {
        Beat::Apart | Beat::Together => {}
        Beat::Decide => {
            let bar = Rect::from_center_size(at, vec2(44.0, if now { 7.0 } else { 5.0 }));
            pen.rect(bar, 0.0, if now { table } else { ink });
        }
        Beat::Consequence => pen.fill(ink, |f| {
            f.ring(centre, 23.0, 3.0);
        }),
    }
}

/// Key of the task of this moment.
fn task(view: &View) -> &'static str {
    match (view.clock.beat, view.clock.stage) {
        (_, Stage::Over) => "bord-taak-einde",
        (_, Stage::Event) => "bord-taak-voorval",
        (_, Stage::Deadlock) => "bord-taak-vast",
        (_, Stage::Tabling) => "bord-taak-voorstel",
        (_, Stage::Reasons) => "bord-taak-redenen",
        (_, Stage::Answers) => "bord-taak-antwoord",
        (Beat::Apart, Stage::Asks) => "bord-taak-apart",
        (Beat::Together, Stage::Asks) => "bord-taak-samen",
        (Beat::Decide, Stage::Asks) => "bord-taak-besluit",
        (Beat::Consequence, Stage::Asks) => "bord-taak-gevolg",
    }
}

/// The one task of this moment, as large as it goes in a box; gives where it ends.
pub(super) fn sentence(pen: &mut Pen<'_>, view: &View, rect: Rect) -> f32 {
    let p = pen.palette();
    pen.slot("task", rect);
    let words = pen.say(task(view));
    pen.block(&words, Voice::Line, rect, (p.ink, p.table))
}

/// *Apart*: the task, what comes to the table, and how many chairs are ready.
pub(super) fn apart(pen: &mut Pen<'_>, layout: &Layout, view: &View) {
    let p = pen.palette();
    sentence(pen, view, layout.words(SENTENCE, 612.0));
    pen.slot("soon", layout.words(616.0, 702.0));
    let open: Vec<IssueIx> = view.issues.iter().filter(|i| i.open).map(|i| i.issue).collect();
    let names: Vec<String> = pen.ctx.topics(&open, 4).into_iter().map(|topic| topic.word).collect();
    if !names.is_empty() {
        let words = format!("{} {}", pen.ctx.say("bord-straks"), names.join(", "));
        let words = pen.told(words);
        pen.block(&words, Voice::Note, layout.words(618.0, 702.0), (p.ink_soft, p.table));
    }
    ready(pen, view, layout.words(706.0, 826.0));
}

/// How many chairs are ready, in words and as blocks of three.
fn ready(pen: &mut Pen<'_>, view: &View, rect: Rect) {
    let p = pen.palette();
    pen.slot("ready", rect);
    let benches: Vec<[Readiness; 3]> = view.municipalities.iter().map(|m| m.ready).collect();
    let asked = benches.iter().flatten().filter(|r| **r != Readiness::Idle).count();
    let done = benches.iter().flatten().filter(|r| **r == Readiness::Ready).count();
    let facts = [("klaar", FactValue::Number(done as i64)), ("alle", FactValue::Number(asked as i64))];
    let words =
        if asked == 0 { pen.say("bord-niets-gevraagd") } else { pen.told(pen.ctx.say_with("geantwoord-van", &facts)) };
    let at = (rect.left(), rect.top() + 50.0);
    pen.line_in(&words, Voice::Name, at, rect.width(), (p.ink, p.table), Align::Left);
    let group = (rect.width() / benches.len().max(1) as f32).min(66.0);
    let step = group / 3.5;
    for (k, three) in benches.iter().enumerate() {
        for (j, one) in three.iter().enumerate() {
            let left = rect.left() + group * k as f32 + step * j as f32;
            let block = Rect::from_min_size(pos2(left, rect.top() + 82.0), vec2(step - 3.0, 30.0));
            match one {
                Readiness::Ready => pen.rect(block, 4.0, p.ink),
                Readiness::Busy => pen.frame(block, 4.0, 2.5, p.line_strong),
                Readiness::Idle => pen.rect(Rect::from_center_size(block.center(), vec2(step * 0.3, 4.0)), 1.0, p.line),
            }
        }
    }
}

/// *Together*: who tabled what, and how many answered what.
pub(super) fn together(pen: &mut Pen<'_>, layout: &Layout, view: &View) {
    let Some(package) = view.packages.last() else {
        sentence(pen, view, layout.words(SENTENCE, 700.0));
        return;
    };
    let p = pen.palette();
    let told = |(topic, words): (String, String)| (pen.told(topic), pen.told(words));
    let options: Vec<(String, String)> = pen.ctx.offer(&package.options).into_iter().map(told).collect();
    // Who proposes, what, and who answers; more than two topics take the room of the others.
    let few = options.len() <= 2;
    let [who, rect, said] = match few {
        true => [(322.0, 419.0), (421.0, 704.0), (710.0, 834.0)],
        false => [(322.0, 378.0), (378.0, 776.5), (776.5, 849.0)],
    }
    .map(|(top, bottom)| layout.words(top, bottom));
    pen.slot("proposer", who);
    pen.token(package.by, pos2(who.left() + 38.0, who.center().y), if few { 36.0 } else { 28.0 });
    let facts = [("gemeente", FactValue::Municipality(package.by))];
    let words = pen.told(pen.ctx.say_with("bord-legt-op-tafel", &facts));
    let beside = Rect::from_min_max(who.min + vec2(94.0, 0.0), who.max);
    // A long name says it alone.
    let fits = pen.has_room(&words, Voice::Name, beside);
    let words = if fits { words } else { pen.told(format!("{}:", pen.ctx.name(package.by))) };
    pen.block_middle(&words, Voice::Name, beside, (p.ink, p.table));
    pen.slot("package", rect);
    if few {
        offer(pen, &options, rect);
    } else {
        long_offer(pen, &options, rect);
    }
    answers(pen, view, package, said, few);
}

/// What a package says, each issue over its option; all in the same size, the largest in which all fit.
fn offer(pen: &mut Pen<'_>, options: &[(String, String)], rect: Rect) {
    let p = pen.palette();
    let note = pen.size(Voice::Note, 0) * Voice::PITCH + 2.0;
    let gap = 14.0;
    let texts: Vec<&str> = options.iter().map(|(_, words)| words.as_str()).collect();
    let spare = (note + gap) * options.len() as f32 - gap;
    let blocks = pen.same_size(&texts, Voice::Line, rect.width(), rect.height() - spare);
    let mut top = rect.top();
    for ((issue, _), (size, lines)) in options.iter().zip(blocks) {
        let at = (rect.left(), top + note * 0.78);
        pen.line_in(issue, Voice::Note, at, rect.width(), (p.ink_soft, p.table), Align::Left);
        top = pen.lines(&lines, Voice::Line, size, pos2(rect.left(), top + note), (p.ink, p.table)) + gap;
    }
}

/// What a package of many topics says: each topic before its option, in one size.
fn long_offer(pen: &mut Pen<'_>, options: &[(String, String)], rect: Rect) {
    let p = pen.palette();
    let rows: Vec<String> = options.iter().map(|(topic, words)| format!("{topic}: {words}")).collect();
    let texts: Vec<&str> = rows.iter().map(String::as_str).collect();
    let floor = pen.size(Voice::Head, Voice::Head.sizes().len());
    let set = |pen: &Pen<'_>, pad: f32, gap: f32| {
        let spare = pad + gap * (rows.len() - 1) as f32;
        (pad, gap, pen.same_size(&texts, Voice::Head, rect.width(), rect.height() - spare))
    };
    // With air between the topics where the words leave it.
    let airy = set(pen, 14.0, 18.0);
    let fits = airy.2.iter().all(|(size, _)| *size >= floor - 0.1);
    let (pad, gap, blocks) = if fits { airy } else { set(pen, 0.0, pen.between(4.0, 8.0)) };
    let mut top = rect.top() + pad;
    for ((topic, _), (size, lines)) in options.iter().zip(blocks) {
        let (lead, at, inks) = (format!("{topic}:"), pos2(rect.left(), top), (p.ink, p.table));
        top = pen.led_lines(&lead, p.ink_soft, &lines, (Voice::Head, size), at, inks) + gap;
    }
}

/// How many said what: who is in and who is not, until the table knows more.
/// With little room the signs say it alone.
fn answers(pen: &mut Pen<'_>, view: &View, package: &PackageView, rect: Rect, with_words: bool) {
    let p = pen.palette();
    pen.slot("answers", rect);
    let others = |known: fn(&Option<Option<crate::rules::ask::Reply>>) -> bool| {
        package.answers.iter().filter(|(m, a): &&(MunIx, _)| *m != package.by && known(a)).count()
    };
    let rows: Vec<(Icon, &str, usize)> = match package.count {
        Some([yes, if_, other, no]) => vec![
            (Icon::Tick, "bord-akkoord", yes.into()),
            (Icon::Half, "bord-voorbehoud", if_.into()),
            (Icon::Swap, "bord-anders", other.into()),
            (Icon::Cross, "bord-afgewezen", no.into()),
        ],
        None => vec![
            (Icon::Lock, "bord-binnen", others(Option::is_some)),
            (Icon::Wait, "bord-wacht", others(Option::is_none)),
        ],
    };
    let step = (rect.width() + 6.0) / 4.0;
    if package.count.is_none() {
        let words = pen.say(task(view));
        let beside = Rect::from_min_max(pos2(rect.left() + step * 2.0, rect.top()), rect.max);
        let large = with_words && pen.has_room(&words, Voice::Name, beside);
        let voice = if large { Voice::Name } else { Voice::Note };
        pen.block(&words, voice, beside, (p.ink, p.table));
    }
    let middle = rect.top() + if with_words { 36.0 } else { rect.height() / 2.0 };
    for (k, (icon, key, count)) in rows.into_iter().enumerate() {
        let left = rect.left() + step * k as f32;
        pen.sign(icon, pos2(left + 32.0, middle), 30.0);
        let baseline = middle + CAPITAL * pen.size(Voice::Name, 0) / 2.0;
        pen.line(&count.to_string(), Voice::Name, (left + 76.0, baseline), Align::Left, p.ink);
        if !with_words {
            continue;
        }
        let words = pen.say(key);
        let at = (left + 2.0, rect.top() + 108.0);
        pen.line_in(&words, Voice::Note, at, step - 14.0, (p.ink_soft, p.table), Align::Left);
    }
}
