//! What only short formats ask (`asks.md` 7.1): one answer for all, the frame and the red line on a card, and a view that a
//! council gives before the draft is there.

use super::Turn;
use crate::rules::ask::{Answer, Counts, Hours, PromiseKind, Put, Stance, Stances, When, Wish};
use crate::rules::bench::Bench;
use crate::rules::event::{Due, Event};
use crate::rules::ids::{AskIx, IssueIx, MunIx, OptIx};
use crate::rules::line::{FactValue, Line};
use crate::rules::state::OpenAsk;
use crate::rules::view::NewsKind;

impl Turn<'_> {
    /// Asks of which only the answer that most gave counts.
    pub(super) fn count_most(&mut self, open: &[OpenAsk]) {
        let mut asks: Vec<AskIx> = open.iter().map(|ask| ask.put.ask).collect();
        asks.retain(|ask| self.level.ask(*ask).counts() == Counts::Most);
        asks.sort();
        asks.dedup();
        for ask in asks {
            if let Some((put, option)) = self.most_chosen(open, ask) {
                self.carry_out_for_all(&put, option);
            }
        }
    }

    /// The option that most chose, with the smallest municipality that did; a tie goes to the smallest of all.
    fn most_chosen(&self, open: &[OpenAsk], ask: AskIx) -> Option<(Put, u8)> {
        let given = open.iter().filter(|one| one.put.ask == ask);
        let mut votes: Vec<(Put, u8)> = given
            .filter_map(|one| if let Some(Answer::Choice(k)) = one.answer { Some((one.put, k)) } else { None })
            .collect();
        let size = |put: &Put| self.level.by_size().iter().position(|m| *m == self.home(put));
        votes.sort_by_key(|(put, _)| size(put));
        let count = |option: u8| votes.iter().filter(|(_, k)| *k == option).count();
        let most = votes.iter().map(|(_, k)| count(*k)).max()?;
        votes.iter().find(|(_, k)| count(*k) == most).copied()
    }

    /// The option is done: by every municipality when it takes its own hours, else once.
    fn carry_out_for_all(&mut self, put: &Put, option: u8) {
        let ask = self.level.ask(put.ask);
        let Some(chosen) = ask.options().get(usize::from(option)) else { return };
        let word = FactValue::Text(format!("ask-{}-{}", ask.id(), chosen.key));
        self.headline(NewsKind::Table, Line::new("nieuws-meeste-stemmen").with("optie", word));
        let each = matches!(chosen.hours, Hours::Own(_));
        let seats: Vec<_> = if each { self.seats_for(put.ask) } else { vec![put.seat] };
        for seat in seats {
            self.count(&Put { seat, ..*put }, &Answer::Choice(option));
        }
    }

    /// The red line on the card is the frame of the council; without one the council makes its frame itself.
    pub(super) fn frame_from_card(&mut self, m: MunIx) {
        let red = self.level.red_lines(m);
        let issues: Vec<IssueIx> = self.round().map(|round| round.issues().collect()).unwrap_or_default();
        let row = |issue: IssueIx| {
            let stance = |o: OptIx| if red.contains(&(issue, o)) { Stance::Never } else { Stance::May };
            self.level.issues().options(issue).map(stance).collect::<Vec<_>>()
        };
        let stances: Stances = issues.iter().map(|issue| (*issue, row(*issue))).collect();
        if stances.iter().flat_map(|(_, row)| row).any(|stance| *stance == Stance::Never) {
            self.set_frame(m, stances);
        } else {
            self.open_for(m, Bench::Council, "R1");
        }
    }

    /// The nearest neighbour tells what it never wants, and hears that it will be respected.
    pub(super) fn hear_red_line(&mut self, put: &Put, home: MunIx) {
        let neighbour = self.level.nearest(home);
        let line = match self.level.red_lines(neighbour).first() {
            Some((issue, option)) => Line::new("nieuws-hint-koud")
                .with("kwestie", FactValue::Issue(*issue))
                .with("optie", FactValue::Option(*issue, *option))
                .with("gemeente", FactValue::Municipality(neighbour)),
            None => self.hint_about(neighbour),
        };
        self.emit(Event::Whispered(put.seat, line));
        self.give_promise(home, neighbour, PromiseKind::RespectRedLine);
    }

    /// Promises to respect a red line are kept by who never said yes to a package that crosses it.
    pub(super) fn end_red_line_promises(&mut self, round: u8) {
        let respect = |p: &&crate::rules::state::Promise| p.what == PromiseKind::RespectRedLine && p.kept.is_none();
        let old: Vec<_> = self.state.promises.iter().filter(respect).filter(|p| p.round < round).copied().collect();
        for promise in old {
            let red = self.level.red_lines(promise.to);
            let agreed = |reply: Option<crate::rules::ask::Reply>| {
                use crate::rules::ask::Reply;
                matches!(reply, Some(Reply::Yes | Reply::YesIf))
            };
            let crossed = self.state.table.packages.iter().any(|package| {
                agreed(package.replies[promise.from.at()]) && package.options.iter().any(|pick| red.contains(pick))
            });
            self.resolve_promise(promise.no, !crossed);
        }
    }

    /// Whether a council says with this ask what it will say of a draft that is not there yet.
    pub(super) fn is_beforehand(&self, put: &Put) -> bool {
        !self.level.ask(put.ask).waits_for(When::MayGiveView) && self.state.town(self.home(put)).received.is_none()
    }

    /// A council knows what it will say of the draft.
    pub(super) fn prepare_view(&mut self, m: MunIx, wishes: &[Wish]) {
        self.emit(Event::ViewPrepared(m, wishes.to_vec()));
        self.news(NewsKind::Vote, m, if wishes.is_empty() { "nieuws-straks-niets" } else { "nieuws-straks-punten" });
    }

    /// The term of the views is over: what councils prepared counts, as far as the draft does not say it already.
    pub(super) fn give_prepared_views(&mut self) {
        for m in self.level.muns() {
            let town = self.state.town(m);
            let Some(wishes) = town.prepared.clone().filter(|_| town.received.is_some() && !town.spoke()) else {
                continue;
            };
            let draft = self.state.table.draft;
            let open: Vec<Wish> = wishes.into_iter().filter(|wish| draft.pick(wish.issue) != wish.option).collect();
            if open.is_empty() { self.waive_view(m) } else { self.give_points(m, &open) }
        }
    }

    /// A draft that is under way goes out later or earlier.
    pub(super) fn move_draft(&mut self, weeks: i32) {
        let is_draft = |due: &Due| matches!(due, Due::SendDraft { .. });
        if let Some((week, due)) = self.state.due.iter().find(|(_, due)| is_draft(due)).copied() {
            self.emit(Event::Unplanned(due));
            self.emit(Event::Planned((week + weeks).max(self.state.week + 1), due));
        }
    }
}
