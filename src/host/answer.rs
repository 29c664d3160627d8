//! What a form says, as an answer. The names of the fields are those that [`super::pages`] gives them. What makes no sense
//! is no answer; whether an answer is possible is for the rules to say.

use crate::rules::ask::{Answer, AskKind, Effect, Reply, Sentence, Stance, Wish};
use crate::rules::ids::{AskNo, CardIx, IssueIx, MunIx, OptIx, SeatIx};
use crate::rules::level::Ask;
use crate::rules::view::AskView;

/// Fields of a form, in order.
pub type Fields = Vec<(String, String)>;

/// The value of a field.
pub fn field<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
}

/// The number in a field.
pub fn number<T: std::str::FromStr>(fields: &Fields, name: &str) -> Option<T> {
    field(fields, name)?.trim().parse().ok()
}

/// Which question a form answers, for which chair.
pub fn which(fields: &Fields, seat: SeatIx, asks: &[AskView]) -> Option<AskView> {
    let no = AskNo(number(fields, "vraag")?);
    asks.iter().find(|ask| ask.no == no && ask.seat == seat).cloned()
}

/// Whether an option of a promise is made to somebody.
pub fn needs_whom(source: &Ask, option: usize) -> bool {
    source.options().get(option).is_some_and(|o| o.does.iter().any(|effect| matches!(effect, Effect::Promise(_))))
}

/// The names of the three stances in a form.
pub const STANCES: [(Stance, &str); 3] = [(Stance::Must, "moet"), (Stance::May, "mag"), (Stance::Never, "nooit")];

/// The answer in a form; `options` says how many options an issue has.
pub fn read(fields: &Fields, source: &Ask, open: &AskView, options: impl Fn(IssueIx) -> usize) -> Option<Answer> {
    let chosen: Option<u8> = number(fields, "k");
    let button = || chosen.filter(|k| *k > 0).map(Answer::Choice);
    match source.kind() {
        AskKind::Choose | AskKind::Tag | AskKind::Judgement => chosen.map(Answer::Choice),
        AskKind::Divide { .. } | AskKind::Paper => Some(Answer::Cards(cards(fields))),
        AskKind::Vote => Some(Answer::Vote(chosen?, sentence(fields))),
        AskKind::Frame => button().or_else(|| Some(Answer::Frame(frame(fields, open, options)))),
        AskKind::Package => button().or_else(|| package(fields, open).map(Answer::Package)),
        AskKind::Reply => reply(fields, chosen?).map(Answer::Reply),
        AskKind::Argument => button().or_else(|| argument(fields)),
        AskKind::Points => button().or_else(|| Some(Answer::Points(points(fields, open)))),
        AskKind::Promise => {
            let k = chosen?;
            let whom = || Some(Answer::Promise(k, MunIx(number(fields, "buur")?)));
            if needs_whom(source, k.into()) { whom() } else { Some(Answer::Choice(k)) }
        }
        AskKind::Sentence => match sentence(fields) {
            Sentence::Empty => None,
            said => Some(Answer::Say(said)),
        },
    }
}

fn cards(fields: &Fields) -> Vec<u8> {
    let ticked = fields.iter().filter(|(name, _)| name == "kaart").filter_map(|(_, value)| value.parse().ok());
    let mut cards: Vec<u8> = ticked.collect();
    cards.sort_unstable();
    cards.dedup();
    cards
}

/// Own words come before a ready sentence: who typed them meant them.
fn sentence(fields: &Fields) -> Sentence {
    let own = field(fields, "eigen").map(str::trim).filter(|own| !own.is_empty());
    match (own, number(fields, "zin")) {
        (Some(own), _) => Sentence::Own(own.split_whitespace().collect::<Vec<_>>().join(" ")),
        (None, Some(ready)) => Sentence::Ready(ready),
        (None, None) => Sentence::Empty,
    }
}

fn frame(fields: &Fields, open: &AskView, options: impl Fn(IssueIx) -> usize) -> Vec<(IssueIx, Vec<Stance>)> {
    let stance = |issue: IssueIx, k: usize| {
        let said = field(fields, &format!("s{}-{k}", issue.0));
        STANCES.iter().find(|(_, word)| Some(*word) == said).map_or(Stance::May, |(stance, _)| *stance)
    };
    open.issues.iter().map(|issue| (*issue, (0..options(*issue)).map(|k| stance(*issue, k)).collect())).collect()
}

fn package(fields: &Fields, open: &AskView) -> Option<Vec<(IssueIx, OptIx)>> {
    open.issues.iter().map(|issue| Some((*issue, OptIx(number(fields, &format!("p{}", issue.0))?)))).collect()
}

fn reply(fields: &Fields, chosen: u8) -> Option<Reply> {
    match chosen {
        0 => Some(Reply::Yes),
        1 => Some(Reply::YesIf),
        2 => {
            let (issue, option) = field(fields, "anders")?.split_once('-')?;
            Some(Reply::Other(IssueIx(issue.parse().ok()?), OptIx(option.parse().ok()?)))
        }
        3 => Some(Reply::No),
        _ => None,
    }
}

fn argument(fields: &Fields) -> Option<Answer> {
    let issue = IssueIx(number(fields, "kwestie")?);
    Some(Answer::Argument {
        issue,
        ground: CardIx(number(fields, "grond")?),
        second: number(fields, "tweede").map(CardIx),
    })
}

fn points(fields: &Fields, open: &AskView) -> Vec<Wish> {
    let wish = |issue: &IssueIx| {
        let option = OptIx(number(fields, &format!("w{}", issue.0))?);
        Some(Wish { issue: *issue, option, weight: number(fields, &format!("g{}", issue.0)).unwrap_or(2) })
    };
    open.issues.iter().filter_map(wish).collect()
}
