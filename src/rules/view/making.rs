//! Makes the view of one viewer. Every piece is asked for by what the viewer may know; there is no other way to the state.

use super::*;
use crate::rules::ask::{AskKind, Reply};
use crate::rules::clock;
use crate::rules::decide;
use crate::rules::ids::OptIx;
use crate::rules::level::{Format, Level};
use crate::rules::line::FactValue;
use crate::rules::norm::VIEW_NORM;
use crate::rules::state::{Point, State, Tabled};

/// The view of a viewer.
pub fn of(level: &Level, format: &Format, state: &State, viewer: Viewer) -> View {
    let eye = Eye { level, format, state, viewer, reach: Reach::Whole };
    View {
        news: state.news.clone(),
        terms: eye.terms(),
        children: crate::rules::child::shown(level, format, state),
        steps: crate::rules::step::all(level, format, state),
        scan: eye.scan(),
        legal_clock: state.outcome.is_none().then(|| clock::of(level, format, state)),
        ..eye.seen()
    }
}

/// The same without news, ribbon and whispers: what is needed to answer.
pub fn glance(level: &Level, format: &Format, state: &State, viewer: Viewer) -> View {
    Eye { level, format, state, viewer, reach: Reach::Glance }.seen()
}

/// How much is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// All that the viewer may know.
    Whole,
    /// What an answer hangs on: without what others whispered.
    Glance,
}

/// A viewer before the state.
pub(super) struct Eye<'a> {
    pub(super) level: &'a Level,
    pub(super) format: &'a Format,
    pub(super) state: &'a State,
    pub(super) viewer: Viewer,
    pub(super) reach: Reach,
}

impl Eye<'_> {
    /// What a glance shows, and with a whole look the rest of the own chair.
    fn seen(&self) -> View {
        let state = self.state;
        View {
            viewer: self.viewer,
            clock: self.clock(),
            municipalities: self.municipalities(),
            issues: self.issues(),
            packages: state.packages_now().iter().map(|package| self.package(package)).collect(),
            arguments: self.arguments(),
            points: state.points.iter().filter(|point| self.sees_point(point)).map(|point| self.point(point)).collect(),
            terms: Vec::new(),
            legal_clock: None,
            news: Vec::new(),
            events_on_offer: self.events(),
            cards_to_play: self.cards(),
            remarks: if self.viewer == Viewer::Facilitator { state.remarks.clone() } else { Vec::new() },
            own: self.own(),
            asks: self.asks(),
            ending: self.ending(),
            children: Vec::new(),
            steps: Vec::new(),
            scan: None,
        }
    }

    /// The seat that looks.
    fn seat(&self) -> Option<(SeatIx, Seat)> {
        match self.viewer {
            Viewer::Seat(ix) => Some((ix, self.level.seat(ix))),
            Viewer::Board | Viewer::Facilitator => None,
        }
    }

    /// The municipality of the seat that looks.
    pub(super) fn home(&self) -> Option<MunIx> {
        self.seat().and_then(|(_, seat)| seat.municipality)
    }

    /// The game is over: red lines are revealed.
    fn revealed(&self) -> bool {
        self.state.outcome.is_some()
    }

    fn clock(&self) -> Clock {
        let moment = self.state.moment;
        let round = decide::round_of(self.format, moment);
        let beat = decide::beat_of(self.format, moment);
        Clock {
            moment,
            rounds: self.format.rounds().len() as u8,
            beat: beat.map_or(Beat::Consequence, |beat| beat.beat()),
            stage: self.state.stage,
            week: self.state.week,
            round_ends: round.map_or(self.state.week, |round| round.weeks().1),
            seconds: beat.map_or(0, |beat| beat.seconds()),
            deadlines: self.state.deadlines(self.level),
        }
    }

    /// Every municipality, with how far its benches are: one pass over the open asks.
    fn municipalities(&self) -> Vec<MunicipalityView> {
        let idle = [Readiness::Idle; 3];
        let mut ready = vec![idle; self.level.n()];
        for ask in &self.state.open {
            let seat = self.level.seat(ask.put.seat);
            let bench = local_benches().iter().position(|bench| *bench == seat.bench);
            if let Some((m, bench)) = seat.municipality.zip(bench) {
                let now = &mut ready[m.at()][bench];
                let busy = ask.answer.is_none() || *now == Readiness::Busy;
                *now = if busy { Readiness::Busy } else { Readiness::Ready };
            }
        }
        self.level.muns().zip(ready).map(|(m, ready)| self.municipality(m, ready)).collect()
    }

    fn municipality(&self, m: MunIx, ready: [Readiness; 3]) -> MunicipalityView {
        let town = self.state.town(m);
        let sees_frame = self.revealed() || town.frame_public || self.home() == Some(m) && self.is_politics();
        let closed_vote = town.consent;
        MunicipalityView {
            m,
            ready,
            frame_by: town.frame_by(),
            frame: (sees_frame && !town.frame.is_empty()).then(|| town.frame.clone()),
            draft_received: town.received,
            spoke: town.spoke(),
            consent: closed_vote,
            signed: town.signed,
        }
    }

    /// Council and alderman share the frame of their municipality; nobody else sees it before the reveal.
    fn is_politics(&self) -> bool {
        self.seat().is_some_and(|(_, seat)| matches!(seat.bench, Bench::Council | Bench::Alderman))
    }

    fn issues(&self) -> Vec<IssueView> {
        let mut now = vec![false; self.level.issues().len()];
        for issue in decide::round_of(self.format, self.state.moment).into_iter().flat_map(|round| round.issues()) {
            now[issue.at()] = true;
        }
        let open = || self.format.open_issues().iter();
        let all = open().filter(|issue| now[issue.at()]).chain(open().filter(|issue| !now[issue.at()]));
        let view = |issue: IssueIx| IssueView {
            issue,
            draft: self.state.table.draft.pick(issue),
            open: now[issue.at()],
            agreed: self.state.table.agreed[issue.at()],
        };
        all.copied().map(view).collect()
    }

    /// Aldermen know names; the room knows counts; all know who answered.
    fn package(&self, package: &Tabled) -> PackageView {
        let is_alderman = self.seat().is_some_and(|(_, seat)| seat.bench == Bench::Alderman);
        let closed = package.result.is_some();
        let answer = |m: MunIx| {
            let pending = || {
                let open = self.state.open.iter().find(|ask| {
                    ask.put.subject == Some(Subject::Package(package.no))
                        && self.level.ask(ask.put.ask).kind() == AskKind::Reply
                        && self.level.seat(ask.put.seat).municipality == Some(m)
                })?;
                let own = self.home() == Some(m) && is_alderman;
                match open.answer.as_ref()? {
                    Answer::Reply(reply) if own => Some(Some(*reply)),
                    _ => Some(None),
                }
            };
            match package.replies[m.at()] {
                Some(reply) => {
                    Some((closed && (is_alderman || self.revealed()) || self.home() == Some(m)).then_some(reply))
                }
                None if closed => None,
                None => pending(),
            }
        };
        PackageView {
            no: package.no,
            by: package.by,
            options: package.options.clone(),
            answers: self.level.muns().map(|m| (m, answer(m))).collect(),
            for_council: package.for_council.clone(),
            count: closed.then(|| count(package)),
            result: package.result,
            light: self.light(&package.options),
        }
    }

    /// A council and its alderman see whether a package fits their own frame.
    fn light(&self, options: &[(IssueIx, OptIx)]) -> Option<Light> {
        let (_, seat) = self.seat()?;
        let sees = matches!(seat.bench, Bench::Council | Bench::Alderman);
        let m = seat.municipality.filter(|_| sees)?;
        Some(decide::light(self.state.town(m), options))
    }

    fn arguments(&self) -> Vec<ArgumentView> {
        let view = |argument: &crate::rules::state::Argument| ArgumentView {
            by: argument.by,
            issue: argument.issue,
            ground: argument.ground,
            second: argument.second,
            with_fact: argument.with_fact,
        };
        self.state.arguments_now().iter().map(view).collect()
    }

    /// Points are public once the gate of their beat has opened; they enter the state only then.
    fn sees_point(&self, point: &Point) -> bool {
        !point.by.is_empty()
    }

    /// A point as everybody sees it.
    fn point(&self, point: &Point) -> PointView {
        let waits = point.proposed.filter(|_| point.reaction.is_none());
        PointView {
            no: point.no,
            by: point.by.clone(),
            issue: point.issue,
            option: point.option,
            weight: point.weight,
            proposed: waits.map(|reaction| decide::answered_option(self.level, self.state, point, reaction)),
            reaction: point.reaction,
        }
    }

    /// Terms that run, ran or are planned.
    fn terms(&self) -> Vec<TermView> {
        let m = &self.state.file.milestones;
        let mut terms = Vec::new();
        let mut bar = |key: &str, from: Option<Week>, until: Option<Week>, norm: Option<&str>| {
            if let Some((from, until)) = from.zip(until) {
                let norm = norm.map(str::to_owned);
                terms.push(TermView {
                    key: key.to_owned(),
                    m: None,
                    from,
                    until: until.max(from),
                    norm,
                    background: false,
                });
            }
        };
        let received = self.state.towns.iter().filter_map(|town| town.received).min();
        let sent = received.or(m.draft);
        let view_ends = m.terms.or(sent.map(|week| week + self.state.view_weeks(self.level)));
        bar("term-zienswijze", sent, view_ends, Some(VIEW_NORM));
        bar("term-reactienota", m.terms, m.reply, None);
        bar("term-toestemming", m.consent, m.consented.or(m.consent), Some("wgr-1-toestemming"));
        bar("term-ondertekening", m.signing, m.arranged.or(m.signing), None);
        bar("term-bekendmaking", m.arranged, m.in_force.or(m.in_force_planned), Some("wgr-26-bekendmaking"));
        let purchase = clock::purchase(self.level, self.format, self.state);
        bar("term-inkoop", Some(purchase.from), Some(purchase.awarded), None);
        let waits = purchase.standstill.then_some(purchase.awarded);
        bar("term-standstill", waits, Some(purchase.signed), Some("soft-opschortende-termijn"));
        bar("term-regiovisie", m.vision.or(m.vision_planned), m.vision.or(m.vision_planned), None);
        let calendar = self.level.calendar();
        let due = self.state.deadlines(self.level).arrangement;
        bar("vlag-plicht", Some(due), Some(due), Some("jw-2.18-regeling-verplicht"));
        bar(
            "vlag-30-april",
            Some(calendar.budget_frame()),
            Some(calendar.budget_frame()),
            Some("wgr-34b-kaders-30-april"),
        );
        bar(
            "vlag-15-september",
            Some(calendar.budget_due()),
            Some(calendar.budget_due()),
            Some("wgr-34-begroting-gs-15-september"),
        );
        terms
    }

    /// The scan is public once it was done; at the end everybody sees where the region started.
    fn scan(&self) -> Option<ScanView> {
        let scan = self.level.scan();
        let shown = self.state.file.scanned || self.revealed();
        let shares = Factor::ALL.map(|factor| (factor, scan.share(factor)));
        shown.then(|| ScanView { shares, bottleneck: scan.bottleneck() })
    }

    fn events(&self) -> Vec<EventIx> {
        match self.viewer {
            Viewer::Facilitator if self.state.stage == Stage::Event => {
                decide::events_on_offer(self.level, self.format, self.state)
            }
            Viewer::Facilitator | Viewer::Board | Viewer::Seat(_) => Vec::new(),
        }
    }

    fn cards(&self) -> Vec<EventIx> {
        match self.viewer {
            Viewer::Facilitator => decide::cards_to_play(self.level, self.format, self.state),
            Viewer::Board | Viewer::Seat(_) => Vec::new(),
        }
    }

    fn own(&self) -> Option<OwnView> {
        let (seat_ix, seat) = self.seat()?;
        let m = seat.municipality.unwrap_or_else(|| self.level.largest());
        let town = self.state.town(m);
        let facts = match seat.bench {
            Bench::Council => town.council_facts.iter().copied().collect(),
            Bench::Alderman => town.alderman_facts.union(&town.council_facts).copied().collect(),
            _ => Vec::new(),
        };
        let heard = if self.reach == Reach::Whole { &self.state.whispers[..] } else { &[] };
        let whispers = heard.iter().filter(|(to, _)| *to == seat_ix).map(|(_, line)| line.clone());
        // A chair of the region has no hours of its own, and may not see those of the other chairs before the gate.
        let pending = |home| decide::pending_of(self.level, self.state, home, None);
        let (pending, pending_slots) = seat.municipality.map_or((0.0, 0), pending);
        Some(OwnView {
            seat_ix,
            seat,
            hours: HoursView { pending, ..decide::budget(self.level, self.format, self.state, m) },
            pending_slots,
            slots: (town.slots, decide::slots(self.format, self.state, m)),
            facts,
            whispers: whispers.collect(),
        })
    }

    fn ending(&self) -> Option<EndingView> {
        let outcome = self.state.outcome?;
        let promise = |p: &crate::rules::state::Promise| {
            let key = match p.kept {
                Some(true) => "nieuws-belofte-gehouden",
                Some(false) => "nieuws-belofte-gebroken",
                None => "nieuws-belofte",
            };
            Line::new(key).with("gemeente", FactValue::Municipality(p.from)).with("aan", FactValue::Municipality(p.to))
        };
        Some(EndingView {
            outcome,
            weeks: self.state.decision_weeks(),
            frames: self.level.muns().map(|m| (m, self.state.town(m).frame.clone())).collect(),
            bots: self.state.bots.clone(),
            promises: self.state.promises.iter().map(promise).collect(),
        })
    }
}

/// How many said what, for the room.
fn count(package: &Tabled) -> [u8; 4] {
    let mut counts = [0; 4];
    for reply in package.replies.iter().flatten() {
        let at = match reply {
            Reply::Yes => 0,
            Reply::YesIf => 1,
            Reply::Other(..) => 2,
            Reply::No => 3,
        };
        counts[at] += 1;
    }
    counts
}
