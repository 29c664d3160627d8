//! The question to a chair as a form: radio buttons, ticks and lists, so that it works without script. One renderer per kind.

use crate::facts::{Speaker, stance_key};
use crate::host::answer::{STANCES, needs_whom};
use crate::rules::ask::{Answer, AskKind, Effect, Reply, Secret, Sentence, Stance, Subject, Wish};
use crate::rules::ids::{IssueIx, MunIx, OptIx};
use crate::rules::level::Ask;
use crate::rules::level::source::CardRole;
use crate::rules::line::FactValue;
use crate::rules::view::{AskView, PackageView, View};
use maud::{Markup, html};

/// Most characters of a sentence.
const SENTENCE: usize = 140;

/// A question with all that its renderer needs.
pub struct Here<'a> {
    /// The level in words.
    pub speaker: &'a Speaker<'a>,
    /// All that this chair sees.
    pub view: &'a View,
    /// The question as it was put.
    pub open: &'a AskView,
    /// The question as the level defines it.
    pub source: &'a Ask,
}

/// Something to press: a radio button or a tick.
struct Press<'a> {
    kind: &'a str,
    name: &'a str,
    value: String,
    title: String,
    detail: String,
    chosen: bool,
    closed: Option<String>,
}

impl Press<'_> {
    fn show(&self) -> Markup {
        html! {
            label.k {
                input type=(self.kind) name=(self.name) value=(self.value) checked[self.chosen] disabled[self.closed.is_some()];
                span {
                    b { (self.title) }
                    @if !self.detail.is_empty() { span.zacht { (self.detail) } }
                    @if let Some(why) = &self.closed { span { " " (why) } }
                }
            }
        }
    }
}

impl Here<'_> {
    /// The question, its answers and the button.
    pub fn show(&self) -> Markup {
        let id = self.source.id();
        let say = |key: &str| self.speaker.say(key);
        let secret = match self.source.secret() {
            Secret::Gate => "geheim-tot-de-poort",
            Secret::No => "paneel-geheim-niet",
            Secret::Reveal => "paneel-geheim-einde",
        };
        html! {
            input type="hidden" name="vraag" value=(self.open.no.0);
            fieldset {
                legend.vraag { (self.speaker.words.ask(id)) }
                @if let Some(help) = self.speaker.say_maybe(&format!("ask-{id}-uitleg")) { p.zacht { (help) } }
                @if let Some(subject) = self.subject() { p { b { (subject) } } }
                (self.kind())
            }
            button { (say("zaal-geef-antwoord")) }
            p.zacht { (say(secret)) }
        }
    }

    fn kind(&self) -> Markup {
        match self.source.kind() {
            AskKind::Choose | AskKind::Tag | AskKind::Judgement => self.options(0, "radio", "k"),
            AskKind::Vote => html! { (self.options(0, "radio", "k")) (self.sentence("kies-zin")) },
            AskKind::Divide { pick } => self.cards(pick.into()),
            AskKind::Paper => self.cards(self.source.options().len()),
            AskKind::Frame => self.built(&self.frame()),
            AskKind::Package => self.built(&self.package()),
            AskKind::Reply => self.reply(),
            AskKind::Argument => self.built(&self.argument()),
            AskKind::Points => self.built(&self.points()),
            AskKind::Promise => self.promise(),
            AskKind::Sentence => self.sentence("kies-zin"),
        }
    }

    /// What the question is about, where it is one thing.
    fn subject(&self) -> Option<String> {
        match self.open.subject? {
            Subject::Point(no) => {
                let point = self.view.points.iter().find(|point| point.no == no)?;
                let names = point.by.iter().map(|m| FactValue::Municipality(*m)).collect();
                let facts = [
                    ("gemeenten", FactValue::List(names)),
                    ("kwestie", FactValue::Issue(point.issue)),
                    ("optie", FactValue::Option(point.issue, point.option)),
                ];
                Some(self.speaker.say_with("over-punt", &facts))
            }
            Subject::Fact(fact) => Some(self.speaker.say_with("over-feit", &[("feit", FactValue::Text(fact.key()))])),
            Subject::Norm(at) => {
                let norms = self.speaker.level.level().model().norms().all();
                norms.get(usize::from(at)).and_then(|norm| norm.test.question()).map(str::to_owned)
            }
            Subject::Package(_) => None,
        }
    }

    /// The option that was chosen before.
    fn chosen(&self) -> Option<u8> {
        match self.open.answer.as_ref()? {
            Answer::Choice(k) | Answer::Vote(k, _) | Answer::Promise(k, _) => Some(*k),
            Answer::Reply(Reply::Yes) => Some(0),
            Answer::Reply(Reply::YesIf) => Some(1),
            Answer::Reply(Reply::Other(..)) => Some(2),
            Answer::Reply(Reply::No) => Some(3),
            Answer::Frame(_) | Answer::Package(_) | Answer::Argument { .. } | Answer::Points(_) => Some(0),
            Answer::Cards(_) | Answer::Say(_) => None,
        }
    }

    /// Hours, places on the agenda and weeks of an option, in words.
    fn costs(&self, k: usize) -> String {
        let mut parts = Vec::new();
        let hours = self.open.hours.get(k).copied().unwrap_or(0.0);
        if hours >= 0.5 {
            parts.push(self.speaker.say_number("uren-knop", "uren", hours.ceil() as i64));
        }
        if let Some(slots) = self.open.slots.get(k).copied().filter(|slots| *slots > 0) {
            parts.push(self.speaker.say_number("plek-knop", "plekken", slots.into()));
        }
        for effect in self.source.options().get(k).into_iter().flat_map(|option| &option.does) {
            if let Effect::Shift(_, weeks) = effect {
                let key = if *weeks > 0 { "weken-knop-later" } else { "weken-knop-eerder" };
                parts.push(self.speaker.say_number(key, "weken", weeks.unsigned_abs().into()));
            }
        }
        parts.join(" · ")
    }

    /// The options from this one on.
    fn options(&self, from: usize, kind: &str, name: &str) -> Markup {
        let taken: &[u8] = match &self.open.answer {
            Some(Answer::Cards(cards)) => cards,
            _ => &[],
        };
        html! {
            @for (k, option) in self.source.options().iter().enumerate().skip(from) {
                @let closed = self.open.closed.iter().find(|(closed, _)| usize::from(*closed) == k);
                (Press {
                    kind,
                    name,
                    value: k.to_string(),
                    title: self.speaker.words.ask_option(self.source.id(), &option.key),
                    detail: self.costs(k),
                    chosen: self.chosen() == Some(k as u8) || taken.contains(&(k as u8)),
                    closed: closed.map(|(_, line)| self.speaker.line(line)),
                }.show())
            }
        }
    }

    fn cards(&self, pick: usize) -> Markup {
        let most = pick.min(self.source.options().len());
        let hours = self.view.own.as_ref().map(|own| (own.hours.ceiling - own.hours.used).max(0.0).floor() as i64);
        html! {
            p.zacht {
                (self.speaker.say_number("kies-hooguit", "aantal", most as i64)) " "
                @if let Some(left) = hours { (self.speaker.say_number("uren-over", "uren", left)) }
            }
            (self.options(0, "checkbox", "kaart"))
        }
    }

    /// An answer that is made of parts, and the buttons beside it.
    fn built(&self, parts: &Markup) -> Markup {
        if self.source.options().len() < 2 {
            return html! { (parts) };
        }
        let made = self.chosen().unwrap_or(0) == 0;
        html! {
            (parts)
            fieldset {
                legend { (self.speaker.say("zaal-of-liever")) }
                (Press {
                    kind: "radio",
                    name: "k",
                    value: "0".to_owned(),
                    title: self.speaker.say("zaal-dit-antwoord"),
                    detail: self.costs(0),
                    chosen: made,
                    closed: None,
                }.show())
                (self.options(1, "radio", "k"))
            }
        }
    }

    fn frame(&self) -> Markup {
        let before = |issue: IssueIx, k: usize| match &self.open.answer {
            Some(Answer::Frame(rows)) => {
                let row = rows.iter().find(|(known, _)| *known == issue);
                row.and_then(|(_, row)| row.get(k).copied()).unwrap_or_default()
            }
            _ => Stance::May,
        };
        html! {
            p.zacht { (self.speaker.say("paneel-kader-regel")) }
            @for issue in &self.open.issues {
                h3 { (self.speaker.issue(*issue)) }
                @for k in 0..self.speaker.options(*issue) {
                    fieldset {
                        legend { (self.speaker.option(*issue, OptIx(k as u8))) }
                        div.rij {
                            @for (stance, word) in STANCES {
                                label.k {
                                    input type="radio" name={ "s" (issue.0) "-" (k) } value=(word) checked[before(*issue, k) == stance];
                                    (self.speaker.say(stance_key(stance)))
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// What stands in the draft for an issue.
    fn draft(&self, issue: IssueIx) -> Option<OptIx> {
        self.view.issues.iter().find(|known| known.issue == issue).map(|known| known.draft)
    }

    fn package(&self) -> Markup {
        let before = |issue: IssueIx| match &self.open.answer {
            Some(Answer::Package(rows)) => rows.iter().find(|(known, _)| *known == issue).map(|(_, option)| *option),
            _ => self.draft(issue),
        };
        html! {
            @for issue in &self.open.issues {
                fieldset {
                    legend { (self.speaker.issue(*issue)) }
                    @for option in (0..self.speaker.options(*issue)).map(|k| OptIx(k as u8)) {
                        @let stands = if self.draft(*issue) == Some(option) { self.speaker.say("paneel-staat-er-nu") } else { String::new() };
                        @let does = self.speaker.option_does(*issue, option).unwrap_or_default();
                        (Press {
                            kind: "radio",
                            name: &format!("p{}", issue.0),
                            value: option.0.to_string(),
                            title: self.speaker.option(*issue, option),
                            detail: [does, stands].join(" "),
                            chosen: before(*issue) == Some(option),
                            closed: None,
                        }.show())
                    }
                }
            }
        }
    }

    fn tabled(&self) -> Option<&PackageView> {
        match self.open.subject {
            Some(Subject::Package(no)) => self.view.packages.iter().find(|package| package.no == no),
            _ => self.view.packages.iter().rev().find(|package| package.result.is_none()),
        }
    }

    fn reply(&self) -> Markup {
        let other = match &self.open.answer {
            Some(Answer::Reply(Reply::Other(issue, option))) => Some((*issue, *option)),
            _ => None,
        };
        html! {
            @if let Some(package) = self.tabled() {
                (super::parts::package(self.speaker, package))
                @if let Some(light) = &package.light { p { b { (super::seat::light(self.speaker, light)) } } }
            }
            (self.options(0, "radio", "k"))
            label {
                (self.speaker.say("zaal-bij-anders"))
                select name="anders" {
                    option value="" { "–" }
                    @for issue in &self.open.issues {
                        optgroup label=(self.speaker.issue_word(*issue)) {
                            @for option in (0..self.speaker.options(*issue)).map(|k| OptIx(k as u8)) {
                                option value={ (issue.0) "-" (option.0) } selected[other == Some((*issue, option))] {
                                    (self.speaker.option(*issue, option))
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    fn argument(&self) -> Markup {
        let (about, first, then) = match &self.open.answer {
            Some(Answer::Argument { issue, ground, second }) => (Some(*issue), Some(*ground), *second),
            _ => (self.open.issues.first().copied(), None, None),
        };
        let (grounds, seconds): (Vec<_>, Vec<_>) =
            self.open.cards.iter().copied().partition(|card| self.speaker.card_role(*card) == Some(CardRole::Ground));
        let press = |name, value: u8, title, chosen| {
            Press { kind: "radio", name, value: value.to_string(), title, detail: String::new(), chosen, closed: None }
                .show()
        };
        html! {
            fieldset {
                legend { (self.speaker.say("kies-kwestie")) }
                @for issue in &self.open.issues { (press("kwestie", issue.0, self.speaker.issue(*issue), about == Some(*issue))) }
            }
            fieldset {
                legend { (self.speaker.say("kies-reden")) }
                @for card in grounds { (press("grond", card.0, self.speaker.card(card), first == Some(card))) }
            }
            @if !seconds.is_empty() {
                fieldset {
                    legend { (self.speaker.say("kies-tweede")) }
                    label.k {
                        input type="radio" name="tweede" value="" checked[then.is_none()];
                        (self.speaker.say("kies-tweede-geen"))
                    }
                    @for card in seconds { (press("tweede", card.0, self.speaker.card(card), then == Some(card))) }
                }
            }
        }
    }

    fn points(&self) -> Markup {
        let wishes: &[Wish] = match &self.open.answer {
            Some(Answer::Points(wishes)) => wishes,
            _ => &[],
        };
        let most = FactValue::Number(self.speaker.level.points().max(1).into());
        let facts = [("aantal", most), ("gewicht", FactValue::Number(6))];
        html! {
            p.zacht { (self.speaker.say_with("paneel-punten-over", &facts)) }
            @for issue in &self.open.issues {
                @let wish = wishes.iter().find(|wish| wish.issue == *issue);
                fieldset {
                    legend { (self.speaker.issue(*issue)) }
                    select name={ "w" (issue.0) } aria-label=(self.speaker.say("kies-wens")) {
                        option value="" { (self.speaker.say("zaal-geen-punt")) }
                        @for option in (0..self.speaker.options(*issue)).map(|k| OptIx(k as u8)) {
                            @if self.draft(*issue) != Some(option) {
                                option value=(option.0) selected[wish.is_some_and(|wish| wish.option == option)] {
                                    (self.speaker.option(*issue, option))
                                }
                            }
                        }
                    }
                    select name={ "g" (issue.0) } aria-label=(self.speaker.say("zaal-gewicht")) {
                        @for weight in 1..=3_u8 {
                            option value=(weight) selected[wish.map_or(2, |wish| wish.weight) == weight] {
                                (self.speaker.say(&format!("gewicht-{weight}")))
                            }
                        }
                    }
                }
            }
        }
    }

    fn promise(&self) -> Markup {
        let whom = match &self.open.answer {
            Some(Answer::Promise(_, m)) => Some(*m),
            _ => None,
        };
        let me = self.view.own.as_ref().and_then(|own| own.seat.municipality);
        let asks_whom = (0..self.source.options().len()).any(|k| needs_whom(self.source, k));
        let others = (0..self.speaker.level.towns()).map(|k| MunIx(k as u8)).filter(|m| Some(*m) != me);
        html! {
            (self.options(0, "radio", "k"))
            @if asks_whom {
                fieldset {
                    legend { (self.speaker.say("kies-buur")) }
                    div.rij {
                        @for m in others {
                            label.k {
                                input type="radio" name="buur" value=(m.0) checked[whom == Some(m)];
                                (self.speaker.name(m))
                            }
                        }
                    }
                }
            }
        }
    }

    /// Ready sentences, and own words.
    fn sentence(&self, head: &str) -> Markup {
        let (ready, own) = match &self.open.answer {
            Some(Answer::Vote(_, said) | Answer::Say(said)) => match said {
                Sentence::Empty => (None, ""),
                Sentence::Ready(n) => (Some(*n), ""),
                Sentence::Own(words) => (None, words.as_str()),
            },
            _ => (None, ""),
        };
        html! {
            fieldset {
                legend { (self.speaker.say(head)) }
                @for (n, words) in (0_u8..).zip(self.speaker.words.ask_sentences(self.source.id())) {
                    label.k { input type="radio" name="zin" value=(n) checked[ready == Some(n)]; (words) }
                }
                label {
                    (self.speaker.say("kies-zin-eigen"))
                    textarea name="eigen" rows="2" maxlength=(SENTENCE) { (own) }
                }
                p.zacht { (self.speaker.say("zaal-eigen-woorden")) }
            }
        }
    }
}
