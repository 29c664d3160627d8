//! An answer that is being made: what is filled in so far, and whether it is an answer yet.

use super::Here;
use crate::rules::ask::{Answer, AskKind, Reply, Sentence, Stance, Wish};
use crate::rules::ids::{CardIx, IssueIx, MunIx, OptIx};

/// Most characters in a sentence.
pub const SENTENCE: usize = 140;
/// Weights of points together.
pub const WEIGHTS: u32 = 6;

/// Everything that can be filled in; each kind uses its own part.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Work {
    /// The option.
    pub choice: Option<u8>,
    /// The options.
    pub cards: Vec<u8>,
    /// A stance per option of each issue of the question.
    pub stances: Vec<Vec<Stance>>,
    /// An option for each issue of the question.
    pub options: Vec<Option<OptIx>>,
    /// The issue that is open now, by its place in the question.
    pub at: usize,
    /// The option that is wished instead (reply, point).
    pub option: Option<OptIx>,
    /// The ground card.
    pub ground: Option<CardIx>,
    /// The answer or bridge card.
    pub second: Option<CardIx>,
    /// Points so far.
    pub wishes: Vec<Wish>,
    /// A ready-made sentence.
    pub ready: Option<u8>,
    /// Own words.
    pub own: String,
    /// To whom.
    pub to: Option<MunIx>,
}

impl Work {
    /// Begins with what was answered before, or with what stands.
    pub fn begin(here: &Here<'_>) -> Self {
        let issues = &here.open.issues;
        let draft = |issue: IssueIx| here.view.issues.iter().find(|i| i.issue == issue).map(|i| i.draft);
        let mut work = Self {
            stances: issues.iter().map(|i| vec![Stance::May; here.ctx.options(*i)]).collect(),
            options: issues.iter().map(|i| draft(*i)).collect(),
            ..Self::default()
        };
        if let Some(answer) = &here.open.answer {
            work.take(issues, answer);
        }
        work
    }

    /// Fills in an answer that was given before.
    fn take(&mut self, issues: &[IssueIx], answer: &Answer) {
        let place = |issue: IssueIx| issues.iter().position(|i| *i == issue);
        match answer {
            Answer::Choice(k) => self.choice = Some(*k),
            Answer::Cards(cards) => self.cards.clone_from(cards),
            Answer::Frame(rows) => {
                for (issue, row) in rows {
                    if let Some(i) = place(*issue) {
                        self.stances[i].clone_from(row);
                    }
                }
            }
            Answer::Package(options) => {
                for (issue, option) in options {
                    if let Some(i) = place(*issue) {
                        self.options[i] = Some(*option);
                    }
                }
            }
            Answer::Reply(reply) => self.choice = Some(reply.place()),
            Answer::Argument { issue, ground, second } => {
                self.at = place(*issue).unwrap_or(0);
                self.ground = Some(*ground);
                self.second = *second;
            }
            Answer::Points(wishes) => self.wishes.clone_from(wishes),
            Answer::Vote(k, sentence) => {
                self.choice = Some(*k);
                self.speak(sentence);
            }
            Answer::Promise(k, to) => {
                self.choice = Some(*k);
                self.to = Some(*to);
            }
            Answer::Say(sentence) => self.speak(sentence),
        }
    }

    fn speak(&mut self, sentence: &Sentence) {
        match sentence {
            Sentence::Empty => {}
            Sentence::Ready(n) => self.ready = Some(*n),
            Sentence::Own(words) => self.own.clone_from(words),
        }
    }

    /// The sentence so far.
    pub fn sentence(&self) -> Sentence {
        let own = self.own.trim();
        match self.ready {
            _ if !own.is_empty() => Sentence::Own(own.to_owned()),
            Some(n) => Sentence::Ready(n),
            None => Sentence::Empty,
        }
    }

    /// The answer, if it is one.
    pub fn answer(&self, here: &Here<'_>) -> Option<Answer> {
        let open = |k: u8| !here.open.closed.iter().any(|(closed, _)| *closed == k);
        let issues = &here.open.issues;
        let button = self.choice.filter(|k| *k > 0).map(Answer::Choice);
        match here.source.kind() {
            AskKind::Choose | AskKind::Tag | AskKind::Judgement => self.choice.filter(|k| open(*k)).map(Answer::Choice),
            AskKind::Divide { .. } | AskKind::Paper => Some(Answer::Cards(self.cards.clone())),
            AskKind::Vote => Some(Answer::Vote(self.choice.filter(|k| open(*k))?, self.sentence())),
            AskKind::Frame => button.or_else(|| {
                let rows = issues.iter().copied().zip(self.stances.iter().cloned()).collect::<Vec<_>>();
                (!rows.is_empty() && open(0)).then_some(Answer::Frame(rows))
            }),
            AskKind::Package => button.or_else(|| {
                let rows: Option<Vec<_>> = issues.iter().zip(&self.options).map(|(i, o)| Some((*i, (*o)?))).collect();
                rows.filter(|rows| !rows.is_empty() && open(0)).map(Answer::Package)
            }),
            AskKind::Reply => self.reply(issues).map(Answer::Reply),
            AskKind::Argument => button.or_else(|| {
                let issue = *issues.get(self.at)?;
                open(0).then_some(())?;
                Some(Answer::Argument { issue, ground: self.ground?, second: self.second })
            }),
            AskKind::Points => {
                button.or_else(|| (!self.wishes.is_empty() && open(0)).then(|| Answer::Points(self.wishes.clone())))
            }
            AskKind::Promise => {
                let k = self.choice.filter(|k| open(*k))?;
                if here.source.needs_whom(k) { Some(Answer::Promise(k, self.to?)) } else { Some(Answer::Choice(k)) }
            }
            AskKind::Sentence => match self.sentence() {
                Sentence::Empty => None,
                said => Some(Answer::Say(said)),
            },
        }
    }

    fn reply(&self, issues: &[IssueIx]) -> Option<Reply> {
        match self.choice? {
            0 => Some(Reply::Yes),
            1 => Some(Reply::YesIf),
            2 => Some(Reply::Other(*issues.get(self.at)?, self.option?)),
            _ => Some(Reply::No),
        }
    }

    /// Weights of the points so far.
    pub fn weight(&self) -> u32 {
        self.wishes.iter().map(|w| u32::from(w.weight)).sum()
    }
}
