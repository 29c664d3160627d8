//! What a viewer sees of the open asks.

use super::making::{Eye, Reach};
use super::*;
use crate::rules::ask::{AskKind, Secret};
use crate::rules::decide;
use crate::rules::level::Ask;
use crate::rules::level::source::CardRole;

/// Cards in a hand (`asks.md` 5.1).
const HAND: usize = 4;

impl Eye<'_> {
    /// Open asks that the viewer may see.
    pub(super) fn asks(&self) -> Vec<AskView> {
        let mine = |seat: SeatIx| match self.viewer {
            Viewer::Seat(own) => own == seat,
            Viewer::Facilitator => true,
            Viewer::Board => false,
        };
        self.state.open.iter().filter(|ask| mine(ask.put.seat)).map(|ask| self.ask(ask)).collect()
    }

    /// An open ask; the facilitator sees that it was answered, not what.
    fn ask(&self, open: &crate::rules::state::OpenAsk) -> AskView {
        let ask = self.level.ask(open.put.ask);
        let own = matches!(self.viewer, Viewer::Seat(_));
        let costs = |k: usize| {
            let answer = Answer::Choice(k as u8);
            decide::cost(self.level, self.state, &open.put, &answer)
        };
        let options = ask.options().len();
        let (hours, slots) = (0..options).map(costs).unzip();
        let closed = || decide::closed(self.level, self.format, self.state, &open.put);
        AskView {
            no: open.put.no,
            ask: open.put.ask,
            seat: open.put.seat,
            subject: open.put.subject,
            answered: open.answer.is_some(),
            answer: if own { open.answer.clone() } else { None },
            closed: if own { closed() } else { Vec::new() },
            hours,
            slots,
            order: self.menu(ask, open.put.seat),
            secret: ask.secret() != Secret::No,
            issues: self.issues_of(ask.kind()),
            points: self.points_of(open.put.seat),
            cards: if own && ask.kind() == AskKind::Argument { self.hand() } else { Vec::new() },
        }
    }

    /// The order of a menu, for the seat that answers.
    fn menu(&self, ask: &Ask, seat: SeatIx) -> Vec<u8> {
        let own = matches!(self.viewer, Viewer::Seat(_)) && self.reach == Reach::Whole;
        let home = self.level.seat(seat).municipality.unwrap_or_else(|| self.level.largest());
        if own { menu::order(self.level, self.format, self.state, ask, home) } else { Vec::new() }
    }

    /// Most points that the council of a seat may still give.
    fn points_of(&self, seat: SeatIx) -> u8 {
        let home = self.level.seat(seat).municipality;
        home.map_or(0, |m| decide::most_points(self.format, self.state.town(m)))
    }

    /// The issues that an ask is about.
    fn issues_of(&self, kind: AskKind) -> Vec<IssueIx> {
        match kind {
            AskKind::Frame => {
                decide::round_of(self.format, self.state.moment).map(|r| r.issues().collect()).unwrap_or_default()
            }
            AskKind::Package | AskKind::Reply | AskKind::Argument => decide::tabling_issues(self.format, self.state),
            AskKind::Points => self.format.open_issues().to_vec(),
            _ => Vec::new(),
        }
    }

    /// Cards that fit the tabling: four grounds, one per kind of interest first, then what may answer and bridge.
    fn hand(&self) -> Vec<CardIx> {
        let issues = decide::tabling_issues(self.format, self.state);
        let all = || (0..self.level.cards().len() as u8).map(CardIx);
        let fits = |card: &CardIx| issues.iter().any(|issue| self.level.card_fits(*card, *issue));
        let of = |role: CardRole| all().filter(move |card| self.level.card(*card).role() == role).filter(fits);
        let mut hand: Vec<CardIx> = Vec::new();
        for value in 0..=2 {
            hand.extend(of(CardRole::Ground).find(|card| self.level.card(*card).common() == value));
        }
        for card in of(CardRole::Ground) {
            if hand.len() < HAND && !hand.contains(&card) {
                hand.push(card);
            }
        }
        let others = self.state.arguments_now().iter().any(|a| Some(a.by) != self.home());
        if others {
            hand.extend(of(CardRole::Answer).take(HAND / 2));
        }
        hand.extend(of(CardRole::Bridge).take(HAND / 2));
        hand
    }
}
