//! The questions to a chair: one stands open as a form, the others are lines that open it.

use super::answer::CHOICE;
use super::draw::sign;
use super::kinds;
use crate::facts::{Speaker, reply_key};
use crate::rules::acts::{Group, Vocabulary};
use crate::rules::ask::{Answer, AskKind, Effect, Secret, Subject};
use crate::rules::ids::AskNo;
use crate::rules::level::Ask;
use crate::rules::line::FactValue;
use crate::rules::view::{AskView, View};
use crate::theme::Icon;
use maud::{Markup, html};

/// A question with all that its form needs.
pub struct Here<'a> {
    /// Words, level, theme.
    pub ctx: &'a Speaker<'a>,
    /// All that this chair sees.
    pub view: &'a View,
    /// The question as it was put.
    pub open: &'a AskView,
    /// The question as the level defines it.
    pub source: &'a Ask,
    /// What was sent and refused: it stands in the form again.
    pub again: Option<&'a Again<'a>>,
}

/// An answer that was refused, with why.
#[derive(Debug, Clone, Copy)]
pub struct Again<'a> {
    /// The question.
    pub ask: AskNo,
    /// What the form sent.
    pub fields: &'a [(String, String)],
    /// What was refused, why, and what to do.
    pub why: &'a str,
}

/// A row to choose from.
pub struct Row<'a> {
    /// Name of the field.
    pub name: &'a str,
    /// What it sends.
    pub value: String,
    /// Words.
    pub title: String,
    /// Smaller words below them.
    pub detail: Vec<String>,
    /// A sign.
    pub icon: Option<Icon>,
    /// Chosen before.
    pub chosen: bool,
    /// Why it cannot be chosen.
    pub closed: Option<String>,
    /// Several may be chosen.
    pub many: bool,
}

impl<'a> Row<'a> {
    /// One of several, open.
    pub fn new(name: &'a str, value: impl ToString, title: String) -> Self {
        let value = value.to_string();
        Self { name, value, title, detail: Vec::new(), icon: None, chosen: false, closed: None, many: false }
    }

    /// As it stands in a form: the whole row can be pressed.
    pub fn show(&self) -> Markup {
        let kind = if self.many { "checkbox" } else { "radio" };
        html! {
            label.o {
                input type=(kind) name=(self.name) value=(self.value) checked[self.chosen] disabled[self.closed.is_some()];
                span {
                    b { (self.title) }
                    @for words in self.detail.iter().filter(|words| !words.is_empty()) { small { (words) } }
                    @if let Some(why) = &self.closed { small { (why) } }
                }
                @if let Some(icon) = self.icon { (sign(icon)) }
            }
        }
    }
}

impl Here<'_> {
    /// Words of an option.
    pub fn option(&self, k: usize) -> String {
        let key = self.source.options().get(k).map_or("", |option| option.key.as_str());
        self.ctx.words.ask_option(self.source.id(), key)
    }

    /// Hours, places on the agenda and weeks of an option, in words.
    pub fn costs(&self, k: usize) -> String {
        let ctx = self.ctx;
        let mut parts = Vec::new();
        let hours = self.open.hours.get(k).copied().unwrap_or(0.0);
        if hours >= 0.5 {
            parts.push(ctx.say_number("uren-knop", "uren", hours.ceil() as i64));
        }
        if let Some(slots) = self.open.slots.get(k).copied().filter(|slots| *slots > 0) {
            parts.push(ctx.say_number("plek-knop", "plekken", slots.into()));
        }
        for effect in self.source.options().get(k).into_iter().flat_map(|option| &option.does) {
            if let Effect::Shift(_, weeks) = effect {
                let key = if *weeks > 0 { "weken-knop-later" } else { "weken-knop-eerder" };
                parts.push(ctx.say_number(key, "weken", weeks.unsigned_abs().into()));
            }
        }
        parts.join(" · ")
    }

    /// The row of an option.
    pub fn row(&self, k: usize) -> Row<'static> {
        let closed = self.open.closed.iter().find(|(option, _)| usize::from(*option) == k);
        Row {
            detail: vec![self.costs(k)],
            closed: closed.map(|(_, line)| self.ctx.line(line)),
            chosen: self.stood(CHOICE, k, self.chosen() == Some(k as u8)),
            ..Row::new(CHOICE, k, self.option(k))
        }
    }

    /// Whether a control is chosen: as it was sent when that was refused, else as it stood before.
    pub fn stood(&self, name: &str, value: impl ToString, before: bool) -> bool {
        let value = value.to_string();
        self.again.map_or(before, |again| again.fields.iter().any(|(n, v)| n == name && *v == value))
    }

    /// The words in a field, in the same way.
    pub fn words(&self, name: &str, before: &str) -> String {
        let sent = |again: &Again<'_>| again.fields.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone());
        self.again.map_or_else(|| before.to_owned(), |again| sent(again).unwrap_or_default())
    }

    /// The option that was chosen before; what is built is the first.
    pub fn chosen(&self) -> Option<u8> {
        match self.open.answer.as_ref()? {
            Answer::Choice(k) | Answer::Vote(k, _) | Answer::Promise(k, _) => Some(*k),
            Answer::Reply(reply) => Some(reply.place()),
            Answer::Frame(_) | Answer::Package(_) | Answer::Argument { .. } | Answer::Points(_) => Some(0),
            Answer::Cards(_) | Answer::Say(_) => None,
        }
    }

    /// What the question is about, where it is one thing.
    fn subject(&self) -> Option<String> {
        let ctx = self.ctx;
        match self.open.subject? {
            Subject::Point(no) => {
                let point = self.view.points.iter().find(|point| point.no == no)?;
                let names = point.by.iter().map(|m| FactValue::Municipality(*m)).collect();
                let facts = [
                    ("gemeenten", FactValue::List(names)),
                    ("kwestie", FactValue::Issue(point.issue)),
                    ("optie", FactValue::Option(point.issue, point.option)),
                ];
                Some(ctx.say_with("over-punt", &facts))
            }
            Subject::Fact(fact) => Some(ctx.say_with("over-feit", &[("feit", FactValue::Text(fact.key()))])),
            Subject::Norm(at) => {
                let norm = ctx.level.level().norms().all().get(usize::from(at))?;
                norm.test.question().map(str::to_owned)
            }
            Subject::Group(at) => {
                let group = Group::ALL.get(usize::from(at))?;
                Some(ctx.say_with("over-groep", &[("groep", FactValue::Text(format!("groep-{}", group.name())))]))
            }
            Subject::Package(_) => None,
        }
    }

    fn question(&self) -> String {
        self.ctx.words.ask(self.source.id())
    }

    /// The fields of this kind.
    fn fields(&self) -> Markup {
        match self.source.kind() {
            AskKind::Choose | AskKind::Tag => kinds::choose(self),
            AskKind::Divide { pick } => kinds::cards(self, usize::from(pick)),
            AskKind::Paper => kinds::cards(self, self.source.options().len()),
            AskKind::Frame => kinds::frame(self),
            AskKind::Package => kinds::package(self),
            AskKind::Reply => kinds::reply(self),
            AskKind::Argument => kinds::argument(self),
            AskKind::Points => kinds::points(self),
            AskKind::Vote | AskKind::Judgement => html! { (kinds::choose(self)) (kinds::why(self)) },
            AskKind::Promise => kinds::promise(self),
            AskKind::Sentence => kinds::sentence(self),
        }
    }

    /// The form: what is asked, the answers, the button, and until when it is secret.
    fn form(&self) -> Markup {
        let ctx = self.ctx;
        let no = self.open.no.0;
        let secret = match self.source.secret() {
            Secret::Gate => "geheim-tot-de-poort",
            Secret::No => "paneel-geheim-niet",
            Secret::Reveal => "paneel-geheim-einde",
        };
        let help = ctx.say_maybe(&format!("ask-{}-uitleg", self.source.id()));
        html! {
            form id=(format!("f-{no}")) method="post" action="antwoord" data-f {
                input type="hidden" name="stoel" value=(self.open.seat.0);
                input type="hidden" name="vraag" value=(no);
                input type="hidden" name="id" value="";
                @if let Some(again) = self.again { p.fout { (again.why) } }
                @if let Some(words) = &help { p.zacht { (words) } }
                @if let Some(words) = self.subject() { p.sterk { (words) } }
                (self.fields())
                p.sterk role="status" {}
                button { (ctx.say("knop-bevestig")) }
                p.zacht {
                    @if self.source.secret() != Secret::No { (sign(Icon::Lock)) " " }
                    (ctx.say(secret))
                }
            }
        }
    }

    /// A question that is not open: what it asks, what was answered, and the way to it.
    fn folded(&self) -> Markup {
        let (icon, words, press) = match &self.open.answer {
            Some(answer) => (Icon::Tick, self.said(answer), "knop-wijzig"),
            None => (Icon::Wait, self.ctx.say("paneel-nog-kiezen"), "knop-kies"),
        };
        html! {
            a.o href=(format!("?vraag={}", self.open.no.0)) {
                (sign(icon))
                span { b { (self.question()) } @if let Some(subject) = self.subject() { small { (subject) } } small { (words) } }
                span.link { (self.ctx.say(press)) }
            }
        }
    }

    /// An answer in a few words.
    fn said(&self, answer: &Answer) -> String {
        let ctx = self.ctx;
        match answer {
            Answer::Choice(k) | Answer::Vote(k, _) => self.option(usize::from(*k)),
            Answer::Promise(k, to) => format!("{} ({})", self.option(usize::from(*k)), ctx.name(*to)),
            Answer::Cards(cards) if cards.is_empty() => ctx.say("paneel-niets-gekozen"),
            Answer::Cards(cards) => cards.iter().map(|k| self.option(usize::from(*k))).collect::<Vec<_>>().join(", "),
            Answer::Package(options) => options.iter().map(|(i, o)| ctx.option(*i, *o)).collect::<Vec<_>>().join("; "),
            Answer::Points(wishes) => {
                wishes.iter().map(|wish| ctx.option(wish.issue, wish.option)).collect::<Vec<_>>().join("; ")
            }
            Answer::Reply(reply) => ctx.say(reply_key(reply)),
            Answer::Argument { ground, .. } => ctx.card(*ground),
            Answer::Frame(_) => self.option(0),
            Answer::Say(_) => ctx.say("paneel-gezegd"),
        }
    }
}

/// The own open questions, with their source.
pub fn own<'a>(ctx: &'a Speaker<'a>, view: &'a View, again: Option<&'a Again<'a>>) -> Vec<Here<'a>> {
    let me = view.own.as_ref().map(|own| own.seat_ix);
    let mine = view.asks.iter().filter(|open| Some(open.seat) == me);
    let here = |open: &'a AskView| {
        let again = again.filter(|again| again.ask == open.no);
        Some(Here { ctx, view, open, source: ctx.level.ask(open.ask)?, again })
    };
    mine.filter_map(here).collect()
}

/// Which question stands open: the one that was asked for, else the first that waits.
pub fn current(asks: &[Here<'_>], wanted: Option<AskNo>) -> Option<usize> {
    let wanted = asks.iter().position(|here| Some(here.open.no) == wanted);
    wanted.or_else(|| asks.iter().position(|here| !here.open.answered))
}

/// One question as a form; the others as lines that open them, each with the answer that was given.
pub fn questions(ctx: &Speaker<'_>, asks: &[Here<'_>], wanted: Option<AskNo>) -> Markup {
    let current = current(asks, wanted);
    let facts =
        |at: usize| [("nummer", FactValue::Number(at as i64 + 1)), ("aantal", FactValue::Number(asks.len() as i64))];
    html! {
        @if let Some(at) = current {
            @if asks.len() > 1 { p.zacht { (ctx.say_with("paneel-vraag-van", &facts(at))) } }
            h1.q { (asks[at].question()) }
            (asks[at].form())
        }
        @for here in asks.iter().enumerate().filter(|(at, _)| Some(*at) != current).map(|(_, here)| here) {
            (here.folded())
        }
    }
}

/// The words of the trade that stand in the questions, each with its meaning behind a press.
pub fn words_in(ctx: &Speaker<'_>, asks: &[Here<'_>]) -> Vec<&'static str> {
    let mut text = String::new();
    for here in asks {
        text.push_str(&here.question());
        text.push_str(&ctx.words.ask_help(here.source.id()));
        (0..here.source.options().len()).for_each(|k| text.push_str(&here.option(k)));
        if matches!(here.source.kind(), AskKind::Frame | AskKind::Package | AskKind::Reply | AskKind::Points) {
            here.open.issues.iter().for_each(|issue| text.push_str(&ctx.issue(*issue)));
        }
    }
    super::seats::terms_in(ctx, &text)
}

/// Whether an option needs to know to whom.
pub fn any_needs_whom(here: &Here<'_>) -> bool {
    (0..here.source.options().len()).any(|k| here.source.needs_whom(k as u8))
}
