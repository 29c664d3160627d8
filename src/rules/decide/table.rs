//! The regional table: order, tabling, reasons, answers, deadlock (`asks.md` 4).

use super::{Turn, round_of};
use crate::rules::acts::{Act, Commitment, Deed};
use crate::rules::ask::{Answer, Behalf, BreachName, DeadlockChoice, Reply, SpeakOrder, Stance};
use crate::rules::event::Event;
use crate::rules::ids::{CardIx, IssueIx, MunIx, OptIx, PackageNo};
use crate::rules::level::Format;
use crate::rules::level::Level;
use crate::rules::level::source::FirstTabler;
use crate::rules::line::{FactValue, Line};
use crate::rules::state::{State, Tabled, Town};
use crate::rules::view::{FrameBy, Light, NewsKind, PackageResult, Stage};

/// Issues of the tabling that is going on.
pub fn tabling_issues(plan: &Format, state: &State) -> Vec<IssueIx> {
    let Some(round) = round_of(plan, state.moment) else { return Vec::new() };
    let all = round.tablings().get(usize::from(state.table.tabling));
    all.into_iter().flatten().copied().filter(|issue| !state.table.left.contains(issue)).collect()
}

/// Attempts of the tabling that is going on: those of the format, one less for documents that go out earlier (A12), and what
/// the chair granted.
fn attempts(plan: &Format, state: &State) -> u8 {
    let Some(round) = round_of(plan, state.moment) else { return 1 };
    let last = usize::from(state.table.tabling) + 1 == round.tablings().len();
    let less = u8::from(last && state.table.stops_earlier == Some(state.moment.round));
    round.attempts().saturating_sub(less).max(1) + state.table.extra
}

/// Who may table now, first first: nobody twice before all once (`asks.md` V1).
pub fn speaking_order(level: &Level, plan: &Format, state: &State) -> Vec<MunIx> {
    let small_first = level.by_size().to_vec();
    let mut order: Vec<MunIx> = match (state.table.order, round_of(plan, state.moment).map(|round| round.first())) {
        (Some(SpeakOrder::Smallest), _) | (None, Some(FirstTabler::Smallest) | None) => small_first,
        (Some(SpeakOrder::Silent), _) => who_said_least(state, small_first),
        (None, Some(FirstTabler::Largest)) => small_first.into_iter().rev().collect(),
        (Some(SpeakOrder::NewIdea), _) => who_has_something_new(state, small_first),
        (None, Some(FirstTabler::Person)) => person_first(level, state, small_first.into_iter().rev().collect()),
    };
    order.sort_by_key(|m| state.table.spoke.iter().filter(|other| *other == m).count());
    order
}

/// Who tabled and argued least in the game comes first.
fn who_said_least(state: &State, mut order: Vec<MunIx>) -> Vec<MunIx> {
    let tabled = |m: MunIx| state.table.packages.iter().filter(|p| p.by == m).count();
    let argued = |m: MunIx| state.table.arguments.iter().filter(|a| a.by == m).count();
    order.sort_by_key(|m| tabled(*m) + argued(*m));
    order
}

/// Who offered a variant last in the game comes first; then who brings a point of his council that has no answer.
fn who_has_something_new(state: &State, mut order: Vec<MunIx>) -> Vec<MunIx> {
    let packages = &state.table.packages;
    let varied = |m: MunIx| packages.iter().rposition(|p| matches!(p.replies[m.at()], Some(Reply::Other(..))));
    let has_point = |m: &MunIx| state.points.iter().any(|p| p.reaction.is_none() && p.by.contains(m));
    order.sort_by_key(|m| std::cmp::Reverse((varied(*m), has_point(m))));
    order
}

/// A person in an alderman's chair comes first.
fn person_first(level: &Level, state: &State, order: Vec<MunIx>) -> Vec<MunIx> {
    let persons: Vec<_> = state
        .persons
        .iter()
        .map(|seat| level.seat(*seat))
        .filter(|seat| seat.bench == crate::rules::bench::Bench::Alderman)
        .filter_map(|seat| seat.municipality)
        .collect();
    let (first, rest): (Vec<_>, Vec<_>) = order.into_iter().partition(|m| persons.contains(m));
    first.into_iter().chain(rest).collect()
}

/// Whether this is the last round in which this tabling's issues can be decided.
pub fn is_last_chance(plan: &Format, state: &State) -> bool {
    let now = usize::from(state.moment.round);
    let issues = tabling_issues(plan, state);
    !plan.rounds().iter().skip(now).any(|round| round.issues().any(|issue| issues.contains(&issue)))
}

/// Whether a package fits a frame.
pub fn light(town: &Town, options: &[(IssueIx, OptIx)]) -> Light {
    if town.frame_by() == FrameBy::Nobody && town.never.is_empty() {
        return Light::Unknown;
    }
    let outside = |issue: &IssueIx, option: &OptIx| {
        let never = town.never.contains(&(*issue, *option));
        let row = town.frame.iter().find(|(other, _)| other == issue).map(|(_, row)| row);
        let against = row.is_some_and(|row| {
            let misses_must = row.iter().position(|s| *s == Stance::Must).is_some_and(|must| must != option.at());
            row.get(option.at()) == Some(&Stance::Never) || misses_must
        });
        never || against
    };
    let touched: Vec<_> = options.iter().filter(|(i, o)| outside(i, o)).map(|(i, _)| *i).collect();
    if touched.is_empty() { Light::Fits } else { Light::Outside(touched) }
}

impl Turn<'_> {
    /// Opens the tabling; issues that leave nothing to table are passed over.
    pub(super) fn open_tabling(&mut self) {
        if tabling_issues(self.plan, &self.state).is_empty() {
            self.next_tabling();
        } else {
            self.step_to(Stage::Tabling);
        }
    }

    /// The package of the first speaker lies on the table, or nobody tabled anything.
    pub(super) fn close_tabling(&mut self) {
        let tabled = self.state.open.first().cloned();
        self.emit(Event::AsksClosed);
        match tabled.and_then(|ask| Some((ask.put, ask.answer?))) {
            Some((put, Answer::Package(options))) => {
                self.pay(&put, &Answer::Package(options.clone()));
                self.table_package(self.home(&put), options);
                self.step_to(Stage::Reasons);
            }
            _ => self.attempt_failed(None),
        }
    }

    /// A package is tabled.
    fn table_package(&mut self, by: MunIx, options: Vec<(IssueIx, OptIx)>) {
        let words = options.iter().map(|(i, o)| FactValue::Option(*i, *o)).collect();
        let line = Line::new("nieuws-pakket")
            .with("gemeente", FactValue::Municipality(by))
            .with("opties", FactValue::List(words));
        let no = PackageNo(self.state.table.packages.len() as u16);
        self.emit(Event::Tabled { no, by, options });
        self.emit(Event::News(NewsKind::Table, Some(by), line));
    }

    /// The answers are in: counted, booked, and the package ends or is varied.
    pub(super) fn close_replies(&mut self) {
        let Some(package) = self.state.package_on_table().cloned() else {
            self.emit(Event::AsksClosed);
            return self.attempt_failed(None);
        };
        let open = std::mem::take(&mut self.state.open);
        self.emit(Event::AsksClosed);
        let behalf = |m: MunIx| self.behalf(&open, m);
        let mut said = Vec::new();
        for ask in &open {
            if let Some(Answer::Reply(reply)) = &ask.answer {
                let m = self.home(&ask.put);
                said.push((ask.put, m, *reply, behalf(m)));
            }
        }
        for (put, m, reply, behalf) in said {
            self.pay(&put, &Answer::Reply(reply));
            self.emit(Event::Replied(package.no, m, reply));
            self.book_reply(&package, m, reply, behalf);
        }
        self.announce_replies(package.no);
        self.conclude(package.no);
    }

    /// In whose name an alderman spoke (W4b); the college when he did not say.
    fn behalf(&self, open: &[crate::rules::state::OpenAsk], m: MunIx) -> Behalf {
        use crate::rules::ask::Effect;
        let chosen = open.iter().filter(|ask| self.home(&ask.put) == m).find_map(|ask| {
            let Some(Answer::Choice(k)) = ask.answer else { return None };
            let does = &self.level.ask(ask.put.ask).options().get(usize::from(k))?.does;
            does.iter().find_map(|effect| if let Effect::OnBehalfOf(who) = effect { Some(*who) } else { None })
        });
        chosen.unwrap_or(Behalf::College)
    }

    /// What an answer becomes (`asks.md` 4.3).
    fn book_reply(&mut self, package: &Tabled, m: MunIx, reply: Reply, behalf: Behalf) {
        let town = self.state.town(m);
        let by = town.frame_by();
        let fits = light(town, &package.options) == Light::Fits;
        let is_yes = matches!(reply, Reply::Yes | Reply::YesIf);
        if is_yes && behalf == Behalf::Council {
            self.emit(Event::SpokeForCouncil(package.no, m));
            self.news(NewsKind::Table, m, "nieuws-namens-raad");
        }
        if is_yes && behalf == Behalf::Council && (by != FrameBy::Council || !fits) {
            self.breach(BreachName::AldermanSpeaksForCouncil, Some(m));
        }
        let reserved = reply == Reply::YesIf || (reply == Reply::Yes && behalf == Behalf::Nobody);
        let status = match reply {
            Reply::Other(..) => return,
            Reply::No => Commitment::Back,
            Reply::Yes | Reply::YesIf if reserved => Commitment::Voorbehoud,
            Reply::Yes | Reply::YesIf if fits => Commitment::Inside,
            Reply::Yes | Reply::YesIf => return self.emit(Event::WentOutside(m, package.no)),
        };
        self.book_commitment(m, package.no, status);
        if status == Commitment::Voorbehoud {
            self.emit(Event::Reserved(m, package.no));
        }
    }

    /// A commitment for the scores.
    pub(super) fn book_commitment(&mut self, m: MunIx, no: PackageNo, status: Commitment) {
        let deed = Deed::Toezegging { issue: None, status };
        self.emit(Event::Acted(Act::of(self.state.week, m, deed).remarked(no.0)));
    }

    /// The room hears the count.
    fn announce_replies(&mut self, no: PackageNo) {
        let replies = &self.state.table.packages[no.at()].replies;
        let count = |test: fn(&Reply) -> bool| {
            FactValue::Number(replies.iter().flatten().filter(|reply| test(reply)).count() as i64)
        };
        let line = Line::new("nieuws-antwoorden")
            .with("ja", count(|r| *r == Reply::Yes))
            .with("jaals", count(|r| *r == Reply::YesIf))
            .with("anders", count(|r| matches!(r, Reply::Other(..))))
            .with("nee", count(|r| *r == Reply::No));
        self.headline(NewsKind::Table, line);
    }

    /// Agreed, varied, or refused.
    fn conclude(&mut self, no: PackageNo) {
        let package = self.state.table.packages[no.at()].clone();
        let all = package.replies.iter().all(|reply| matches!(reply, Some(Reply::Yes | Reply::YesIf)));
        if all {
            self.emit(Event::PackageClosed(no, PackageResult::Agreed));
            for (issue, option) in package.options {
                self.emit(Event::DraftChanged { issue, option, agreed: true });
            }
            self.headline(NewsKind::Table, Line::new("nieuws-akkoord"));
            return self.next_tabling();
        }
        self.emit(Event::PackageClosed(no, PackageResult::Refused));
        self.headline(NewsKind::Table, Line::new("nieuws-geen-akkoord"));
        let order = speaking_order(self.level, self.plan, &self.state);
        let variant = order.into_iter().find_map(|m| match package.replies[m.at()] {
            Some(Reply::Other(issue, option)) => Some((m, issue, option)),
            _ => None,
        });
        self.attempt_failed(variant.map(|(m, issue, option)| (m, self.plan.varied(&package.options, issue, option))));
    }

    /// One more attempt, with the variant if there is one; else the deadlock.
    fn attempt_failed(&mut self, variant: Option<(MunIx, Vec<(IssueIx, OptIx)>)>) {
        let most = attempts(self.plan, &self.state);
        if self.state.table.attempt + 1 < most {
            self.emit(Event::AttemptBegan);
            return match variant {
                Some((by, options)) => {
                    self.table_package(by, options);
                    self.step_to(Stage::Reasons);
                }
                None => self.step_to(Stage::Tabling),
            };
        }
        let chair = self
            .level
            .ask_ix("V3")
            .filter(|ask| self.beat().is_some_and(|beat| beat.asks().iter().any(|(_, asks)| asks.contains(ask))));
        if chair.is_some() && self.state.table.extra == 0 {
            self.step_to(Stage::Deadlock);
        } else {
            self.settle_without_agreement();
        }
    }

    /// The chair said what follows (V3).
    pub(super) fn close_deadlock(&mut self) {
        let open = std::mem::take(&mut self.state.open);
        self.emit(Event::AsksClosed);
        let choice = open.iter().find_map(|ask| {
            let Some(Answer::Choice(k)) = ask.answer else { return None };
            self.level.ask(ask.put.ask).options().get(usize::from(k))?.does.iter().find_map(|effect| match effect {
                crate::rules::ask::Effect::Deadlock(choice) => Some(*choice),
                _ => None,
            })
        });
        match choice.unwrap_or(DeadlockChoice::PutAside) {
            DeadlockChoice::PutAside => self.settle_without_agreement(),
            DeadlockChoice::Split => self.split(),
            DeadlockChoice::ToCouncils => {
                for m in self.level.muns() {
                    self.emit(Event::SlotsUsed(m, 1));
                }
                self.emit(Event::Shifted(crate::rules::ask::Procedure::Draft, 4));
                self.grant_attempt();
            }
            DeadlockChoice::AnotherWeek => {
                let week = self.state.week + 1;
                self.run_weeks(week);
                self.grant_attempt();
            }
        }
    }

    /// One more tabling of the same issues.
    fn grant_attempt(&mut self) {
        self.emit(Event::OrderSet(SpeakOrder::NewIdea));
        self.emit(Event::AttemptGranted);
        self.open_tabling();
    }

    /// The issue on which most refused leaves the tabling; the rest is tabled once more.
    fn split(&mut self) {
        let issues = tabling_issues(self.plan, &self.state);
        let refused = |issue: &IssueIx| {
            let packages = self.state.packages_now().iter();
            packages.flat_map(|p| &p.replies).filter(|r| matches!(r, Some(Reply::Other(i, _)) if i == issue)).count()
        };
        let Some(out) = issues.iter().copied().max_by_key(refused) else { return self.next_tabling() };
        self.take_silence(out);
        self.emit(Event::IssueLeft(out));
        self.grant_attempt();
    }

    /// The draft takes per issue the option with most yes; in the last round what nobody agreed takes its silence.
    fn settle_without_agreement(&mut self) {
        let issues = tabling_issues(self.plan, &self.state);
        let last = is_last_chance(self.plan, &self.state);
        for issue in issues {
            if self.state.table.agreed[issue.at()] {
                continue;
            }
            if last {
                self.take_silence(issue);
            } else if let Some(option) = self.most_wanted(issue) {
                self.emit(Event::DraftChanged { issue, option, agreed: false });
                let option = FactValue::Option(issue, option);
                self.headline(NewsKind::Table, Line::new("nieuws-meeste").with("optie", option));
            }
        }
        self.next_tabling();
    }

    /// An issue takes what holds when the table agrees nothing.
    fn take_silence(&mut self, issue: IssueIx) {
        let option = self.level.issues().silence().pick(issue);
        self.emit(Event::DraftChanged { issue, option, agreed: false });
        let line = Line::new("nieuws-stilte")
            .with("kwestie", FactValue::Issue(issue))
            .with("optie", FactValue::Option(issue, option));
        self.headline(NewsKind::Table, line);
    }

    /// The option with most yes over the packages of this round; the first draft on a tie.
    fn most_wanted(&self, issue: IssueIx) -> Option<OptIx> {
        let begin = self.level.issues().begin().pick(issue);
        let yes = |option: OptIx| {
            let with = self.state.packages_now().iter().filter(|p| p.options.contains(&(issue, option)));
            with.flat_map(|p| &p.replies).filter(|r| matches!(r, Some(Reply::Yes | Reply::YesIf))).count()
        };
        let best = self.level.issues().options(issue).max_by_key(|o| (yes(*o), *o == begin, std::cmp::Reverse(*o)))?;
        (yes(best) > 0).then_some(best)
    }

    /// The next helping of issues, or the end of the beat.
    fn next_tabling(&mut self) {
        let next = self.state.table.tabling + 1;
        if self.round().is_some_and(|round| usize::from(next) < round.tablings().len()) {
            self.emit(Event::TablingBegan(next));
            self.open_tabling();
        } else {
            self.after_beat();
        }
    }

    /// An argued move: its code for the scores (`asks.md` 5.1).
    pub(super) fn argue(&mut self, by: MunIx, issue: IssueIx, ground: CardIx, second: Option<CardIx>) {
        let town = self.state.town(by);
        let knows = |card: CardIx| {
            let fact = self.level.card(card).fact();
            fact.is_none_or(|fact| town.alderman_facts.contains(&fact) || town.council_facts.contains(&fact))
        };
        let fact = |card: CardIx| self.level.card(card).fact();
        let with_fact = knows(ground);
        let two_facts = second.is_some_and(|s| fact(s).is_some() && fact(s) != fact(ground) && knows(s));
        let reasons = match (with_fact, two_facts) {
            (true, true) => 3,
            (true, false) => 2,
            (false, _) => 1,
        };
        let cards = || std::iter::once(ground).chain(second).map(|card| self.level.card(card));
        let deed = Deed::Inbreng {
            issue,
            reasons,
            common_good: cards().map(|c| c.common()).max().unwrap_or(0),
            counter: cards().map(|c| c.counter()).max().unwrap_or(0),
            constructive: cards().map(|c| c.constructive()).max().unwrap_or(0),
        };
        self.act(by, deed);
        self.emit(Event::Argued { by, issue, ground, second, with_fact });
        let line = Line::new("nieuws-argument")
            .with("gemeente", FactValue::Municipality(by))
            .with("kwestie", FactValue::Issue(issue))
            .with("kaart", FactValue::Card(ground));
        self.emit(Event::News(NewsKind::Table, Some(by), line));
    }
}
