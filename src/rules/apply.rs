//! What an event does to the state. Never fails, never draws, never asks the clock.

use super::acts::Dossier;
use super::event::{Event, ProvinceStep};
use super::ids::MunIx;
use super::level::calendar::Deadlines;
use super::norm::Verdict;
use super::remark::Remarked;
use super::state::{Argument, OpenAsk, Point, Promise, State, Tabled, Town};
use super::view::{FrameBy, NewsItem, Outcome, Stage};
use std::sync::Arc;

impl State {
    /// Takes in one event.
    pub(super) fn apply(&mut self, event: &Event) {
        Arc::make_mut(&mut self.record).take(event, self.week);
        match event {
            Event::Started { seed, persons, bots, .. } => {
                self.seed = *seed;
                self.persons.clone_from(persons);
                self.bots.clone_from(bots);
            }
            Event::MomentOpened { moment, stage } => {
                self.moment = *moment;
                self.stage = *stage;
                self.follow_ups.clear();
            }
            Event::AskPut(put) => {
                self.asked = self.asked.max(put.no.0 + 1);
                self.open.push(OpenAsk { put: *put, answer: None });
            }
            Event::AskOpened(ask, seat) => self.follow_ups.push((*ask, *seat)),
            Event::Answered(no, answer) => {
                if let Some(ask) = self.open.iter_mut().find(|ask| ask.put.no == *no) {
                    ask.answer = Some(answer.clone());
                }
            }
            Event::AsksClosed => self.open.clear(),
            Event::WeekPassed(week) => self.week = *week,
            Event::Planned(week, due) => {
                self.file.milestones.plan(*week, *due);
                let at = self.due.partition_point(|(other, _)| other <= week);
                self.due.insert(at, (*week, *due));
            }
            Event::Unplanned(due) => {
                if let Some(at) = self.due.iter().position(|(_, other)| other == due) {
                    self.due.remove(at);
                }
            }
            Event::Acted(act) => self.acts.push(*act),
            Event::HoursUsed(m, hours) => self.town_mut(*m).hours += hours,
            Event::SlotsUsed(m, slots) => self.town_mut(*m).slots += slots,
            Event::SlotSaved(m, round) => self.town_mut(*m).saved_slots.push(*round),
            Event::RoundBegan => self.begin_round(),
            Event::FrameSet { m, by, stances } => self.town_mut(*m).set_frame(*by, stances),
            Event::FrameShown(m) => self.town_mut(*m).frame_public = true,
            Event::PaperWritten(m, ticks) => self.town_mut(*m).paper = Some(ticks.clone()),
            Event::CouncilKnows(m, fact) => {
                let town = self.town_mut(*m);
                town.council_facts.insert(*fact);
                town.asked_facts.retain(|asked| asked != fact);
            }
            Event::AldermanKnows(m, fact) => {
                self.town_mut(*m).alderman_facts.insert(*fact);
            }
            Event::FactAsked(m, fact) => self.town_mut(*m).asked_facts.push(*fact),
            Event::ReportDecided(m, week) => self.town_mut(*m).reported = Some(*week),
            Event::ReplyModeSet(mode) => self.file.reply_mode = Some(*mode),
            Event::TermWeeksSet(weeks) => self.file.term_weeks = *weeks,
            Event::PenChosen(_) | Event::BreachSeen(..) => {}
            Event::DraftReceived(m, received, ends) => {
                let town = self.town_mut(*m);
                town.received = Some(*received);
                town.term_ends = Some(*ends);
                let last = self.file.milestones.terms.map_or(*ends, |week| week.max(*ends));
                self.file.milestones.terms = Some(last);
            }
            Event::PointGiven { no, m, issue, option, weight } => {
                self.points.push(Point::new(*no, *m, *issue, *option, *weight));
                self.town_mut(*m).gave_points = true;
            }
            Event::PointRaised { no, m, issue, option, weight } => {
                self.points.push(Point::new(*no, *m, *issue, *option, *weight));
            }
            Event::PointJoined(no, m) => self.join_point(no.at(), *m),
            Event::PointReplied(no, m, reaction) => {
                let replies = &mut self.points[no.at()].replies;
                replies.retain(|(other, _)| other != m);
                replies.push((*m, *reaction));
            }
            Event::PointProposed(no, reaction) => {
                let point = &mut self.points[no.at()];
                point.proposed = Some(*reaction);
                point.agreed.clear();
            }
            Event::PointAgreed(no, m, yes) => {
                let agreed = &mut self.points[no.at()].agreed;
                agreed.retain(|other| other != m);
                if *yes {
                    agreed.push(*m);
                }
            }
            Event::Reserved(m, no) => self.town_mut(*m).reserved.push(*no),
            Event::ReservationEnded(m, no, _) => self.town_mut(*m).reserved.retain(|other| other != no),
            Event::PointBooked(no) => self.points[no.at()].booked = true,
            Event::CouncilInformed(m) => self.town_mut(*m).informed = true,
            Event::PointAnswered(no, reaction) => self.points[no.at()].reaction = Some(*reaction),
            Event::ViewWaived(m) => self.town_mut(*m).waived = true,
            Event::ViewPrepared(m, wishes) => self.town_mut(*m).prepared = Some(wishes.clone()),
            Event::Voted(m, vote) => self.town_mut(*m).vote = Some(*vote),
            Event::ConsentGiven(m, share) => {
                let week = self.week;
                let town = self.town_mut(*m);
                town.consent = Some((*share, week));
                town.motion_open = town.vote == Some(super::ask::ConsentVote::YesWithInstruction);
                self.file.second_vote = false;
                self.file.milestones.consented = Some(week);
            }
            Event::ConsentVoided(m) => self.void_consent(*m),
            Event::DraftWithdrawn(m) => {
                let town = self.town_mut(*m);
                (town.received, town.term_ends) = (None, None);
                (town.gave_points, town.waived) = (false, false);
            }
            Event::LeftRegion(_) | Event::ExitDecided(_) => {}
            Event::ContractExtended(m) => self.town_mut(*m).extended = true,
            Event::ExitBegan(m, week) => self.town_mut(*m).exit = Some(*week),
            Event::ExitVoted(m, yes) => self.town_mut(*m).exit_vote = Some(*yes),
            Event::ProvinceAsked(_) => self.file.province = Some(ProvinceStep::Talks),
            Event::ProvinceActed(step) => self.file.province = Some(*step),
            Event::MotionAnswered(m) => self.town_mut(*m).motion_open = false,
            Event::SignDecided(m, choice) => self.town_mut(*m).sign = Some(*choice),
            Event::Signed(m) => self.town_mut(*m).signed = Some(self.week),
            Event::Arranged(week) => {
                self.file.milestones.arranged = Some(*week);
                self.dec[Dossier::Regeling as usize] = Some(*week);
            }
            Event::GazetteAsked(m) => self.town_mut(*m).gazette_asked = true,
            Event::GazetteSet(m, choice) => self.town_mut(*m).gazette = Some(*choice),
            Event::InForce(week) => self.file.milestones.in_force = Some(*week),
            Event::Tabled { no, by, options } => {
                let replies = vec![None; self.towns.len()];
                self.table.packages.push(Tabled {
                    no: *no,
                    by: *by,
                    options: options.clone(),
                    replies,
                    for_council: Vec::new(),
                    result: None,
                });
                if !self.table.spoke.contains(by) {
                    self.table.spoke.push(*by);
                }
            }
            Event::Replied(no, m, reply) => {
                self.table.packages[no.at()].replies[m.at()] = Some(*reply);
                self.town_mut(*m).answered_package = true;
            }
            Event::SpokeForCouncil(no, m) => self.table.packages[no.at()].for_council.push(*m),
            Event::PackageClosed(no, result) => self.table.packages[no.at()].result = Some(*result),
            Event::DraftChanged { issue, option, agreed } => {
                let (round, beat) = (self.moment.round, self.moment.beat);
                if self.table.before.is_none_or(|(r, b, _)| (r, b) != (round, beat)) {
                    self.table.before = Some((round, beat, self.table.draft));
                }
                self.table.draft = self.table.draft.with(*issue, *option);
                self.table.agreed[issue.at()] |= agreed;
                self.table.draft_weeks[issue.at()] = self.week;
            }
            Event::TablingBegan(tabling) => {
                self.table.tabling = *tabling;
                self.table.attempt = 0;
                self.table.extra = 0;
                self.table.left.clear();
            }
            Event::AttemptBegan => self.table.attempt += 1,
            Event::AttemptGranted => {
                self.table.attempt += 1;
                self.table.extra += 1;
            }
            Event::IssueLeft(issue) => self.table.left.push(*issue),
            Event::Argued { by, issue, ground, second, with_fact } => self.table.arguments.push(Argument {
                by: *by,
                issue: *issue,
                ground: *ground,
                second: *second,
                with_fact: *with_fact,
            }),
            Event::WentOutside(m, no) => self.town_mut(*m).outside.push(*no),
            Event::OutsideBooked(m) => {
                let town = self.town_mut(*m);
                town.outside.clear();
                town.approved = false;
            }
            Event::Promised { no, from, to, what } => self.promises.push(Promise {
                no: *no,
                from: *from,
                to: *to,
                what: *what,
                round: self.moment.round,
                week: self.week,
                kept: None,
            }),
            Event::PromiseResolved(no, kept) => self.promises[no.at()].kept = Some(*kept),
            Event::Whispered(seat, line) => self.whispers.push((*seat, line.clone())),
            Event::Filed(fact) => {
                if !self.file.facts.contains(fact) {
                    self.file.facts.push(*fact);
                }
            }
            Event::ClausesChecked(names) => self.file.clauses.extend(names.iter().cloned()),
            Event::VisionWritten(names) => self.file.vision.extend(names.iter().cloned()),
            Event::PolicyTasksSet(tasks) => self.file.policy_tasks = *tasks,
            Event::VisionVoted(m, yes) => self.town_mut(*m).vision = Some(*yes),
            Event::VisionAdopted(week) => {
                self.file.milestones.vision = Some(*week);
                self.dec[Dossier::Regiovisie as usize] = Some(*week);
            }
            Event::BylawAdopted(m) => self.town_mut(*m).bylaw = true,
            Event::ConsultPlanned(group, step) => self.file.consults.push((group.clone(), *step)),
            Event::FeedbackGiven => self.file.feedback = true,
            Event::ConsultsBooked => {
                let booked = std::mem::take(&mut self.file.consults);
                self.file.consulted.extend(booked);
                self.file.feedback = false;
            }
            Event::StepsAnnounced(steps) => self.file.announced.extend(steps),
            Event::Awarded(week) => {
                self.file.milestones.award = Some(*week);
                self.dec[Dossier::Inkoop as usize] = Some(*week);
            }
            Event::ProviderSaid(choice) => self.file.provider.push(*choice),
            Event::OrderSet(order) => self.table.order = Some(*order),
            Event::Shifted(procedure, weeks) => self.file.shifts.push((*procedure, *weeks)),
            Event::TableStopsEarlier => self.table.stops_earlier = Some(self.moment.round + 1),
            Event::ExtraMeetingHeld => self.file.extra_meeting = true,
            Event::BadNewsCame => self.file.bad_news += 1,
            Event::BadNewsTold(when) => {
                self.file.told.push(*when);
                self.file.bad_news = 0;
            }
            Event::BoardsSet(weeks) => self.file.boards.extend(weeks),
            Event::BoardMet(week) => self.file.boards_held.push(*week),
            Event::ChairEmpty(m) => self.town_mut(*m).chair_empty = true,
            Event::DutyInForce => self.file.duty = true,
            Event::Scanned => self.file.scanned = true,
            Event::ChildFollowed(care) => self.file.followed = Some(*care),
            Event::CardFell(card) => {
                self.events.push((*card, self.moment));
                if self.stage == Stage::Event {
                    self.event_beat = Some((self.moment.round, self.moment.beat));
                }
            }
            Event::Warned { told, untold } => self.file.warned = Some((self.moment.round, *told, *untold)),
            Event::WarningEnded => self.file.warned = None,
            Event::DatesSet(arrangement, vision, contracts) => {
                self.file.dates = Some(Deadlines { arrangement: *arrangement, vision: *vision, contracts: *contracts });
            }
            Event::TermLengthened(m, ends) => {
                self.town_mut(*m).term_ends = Some(*ends);
                let last = self.file.milestones.terms.map_or(*ends, |week| week.max(*ends));
                self.file.milestones.terms = Some(last);
            }
            Event::DebateFree(m, free) => self.town_mut(*m).debate_free = *free,
            Event::SlotOwed(m) => self.town_mut(*m).slots_owed += 1,
            Event::FactLapsed(fact) => self.file.facts.retain(|settled| settled != fact),
            Event::ExtraPoint(m, may) => self.town_mut(*m).extra_point = *may,
            Event::YouthInvited(may) => self.file.youth_invited = *may,
            Event::StoryTold(line) => {
                if let Some(item) = self.news.last_mut() {
                    item.story = Some(line.clone());
                }
            }
            Event::NeverAdded(m, issue, option) => self.town_mut(*m).never.push((*issue, *option)),
            Event::FteLost(m, fte) => self.town_mut(*m).fte_lost += fte,
            Event::News(kind, m, line) => self.news.push(NewsItem {
                no: self.news.len() as u32,
                week: self.week,
                line: line.clone(),
                story: None,
                m: *m,
                kind: *kind,
            }),
            Event::NormRuled { norm, ruling } => Arc::make_mut(&mut self.record).rule(norm, ruling.clone()),
            Event::NormTurned { norm, verdict } => {
                if *verdict == Verdict::NotYet {
                    self.told_norms.iter_mut().for_each(|told| {
                        told.remove(norm);
                    });
                } else {
                    self.told_norms[usize::from(*verdict == Verdict::Broken)].insert(*norm);
                }
            }
            Event::Ended(outcome) => self.end(*outcome),
            // The game puts its state back by itself: a state does not know what was before.
            Event::WentBack { .. } => {}
            Event::Remarked(remark) => {
                let (moment, week, remark) = (self.moment, self.week, remark.clone());
                self.remarks.push(Remarked { moment, week, remark });
            }
        }
    }

    /// A municipality, to change it.
    fn town_mut(&mut self, m: MunIx) -> &mut Town {
        &mut self.towns[m.at()]
    }

    /// A council votes again and its college decides again: what came after the vote is open.
    fn void_consent(&mut self, m: MunIx) {
        let town = self.town_mut(m);
        (town.vote, town.consent, town.sign, town.motion_open) = (None, None, None, false);
        self.file.second_vote = true;
        let milestones = &mut self.file.milestones;
        (milestones.reply, milestones.consent, milestones.consented, milestones.signing) = (None, None, None, None);
    }

    /// Fresh hours and slots, an empty table.
    fn begin_round(&mut self) {
        for town in &mut self.towns {
            town.hours = 0.0;
            town.slots = std::mem::take(&mut town.slots_owed);
            town.answered_package = false;
            town.chair_empty = false;
        }
        self.table.round_start = (self.table.packages.len(), self.table.arguments.len());
        self.table.spoke.clear();
        self.table.order = None;
        self.table.tabling = 0;
        self.table.attempt = 0;
    }

    /// The joining council's own lightest open point on the same view lapses (`asks.md` R4b).
    fn join_point(&mut self, at: usize, m: MunIx) {
        let own = self.points.iter().enumerate().filter(|(k, p)| *k != at && p.by == [m] && p.reaction.is_none());
        if let Some(k) = own.min_by_key(|(_, p)| p.weight).map(|(k, _)| k) {
            self.points[k].by.clear();
        }
        if !self.points[at].by.contains(&m) {
            self.points[at].by.push(m);
        }
    }

    /// The game is over.
    fn end(&mut self, outcome: Outcome) {
        self.outcome = Some(outcome);
        self.stage = Stage::Over;
        self.open.clear();
    }
}

impl Town {
    /// A frame by somebody, or none.
    fn set_frame(&mut self, by: FrameBy, stances: &[(super::ids::IssueIx, Vec<super::ask::Stance>)]) {
        self.frame_by = (by != FrameBy::Nobody).then_some(by);
        if by == FrameBy::Nobody {
            self.frame.clear();
            return;
        }
        for (issue, row) in stances {
            match self.frame.iter_mut().find(|(other, _)| other == issue) {
                Some((_, old)) => old.clone_from(row),
                None => self.frame.push((*issue, row.clone())),
            }
        }
    }
}
