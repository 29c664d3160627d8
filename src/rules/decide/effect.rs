//! What a counted answer does: each effect of the data is one verb here.

use super::Turn;
use super::hours::{chosen, cost, has_agenda, invited, own_hours, price};
use super::office::ASKED_GROUP;
use crate::rules::acts::{Deed, Instrument, PromiseOutcome, RoleBreach, Vocabulary};
use crate::rules::ask::{
    Answer, AskKind, BreachName, Effect, FactTo, FileFact, Hours, InstrumentName, Procedure, PromiseKind, Put,
    Sentence, SignChoice, Subject,
};
use crate::rules::bench::Bench;
use crate::rules::event::Event;
use crate::rules::ids::{AskIx, AskNo, MunIx};
use crate::rules::line::{FactValue, Line};
use crate::rules::norm::{Reason as RulingReason, Ruling};
use crate::rules::view::{FrameBy, NewsKind};

impl Turn<'_> {
    /// An answer counts: hours and slots are used, and what it does happens.
    pub(super) fn count(&mut self, put: &Put, answer: &Answer) {
        self.pay(put, answer);
        let home = self.home(put);
        match answer {
            Answer::Frame(rows) => self.set_frame(home, rows.clone()),
            Answer::Points(wishes) if self.is_beforehand(put) => self.prepare_view(home, wishes),
            Answer::Points(wishes) => self.give_points(home, wishes),
            Answer::Argument { issue, ground, second } => self.argue(home, *issue, *ground, *second),
            Answer::Promise(k, to) => self.promise(put, usize::from(*k), home, *to),
            Answer::Say(Sentence::Ready(k)) => self.whisper_note(put, home, *k),
            Answer::Say(_) | Answer::Package(_) | Answer::Reply(_) => {}
            Answer::Choice(_) | Answer::Cards(_) => self.carry_out(put, home, answer),
            Answer::Vote(k, sentence) => {
                self.carry_out(put, home, answer);
                self.rule(put, usize::from(*k), sentence);
            }
        }
    }

    /// Hours and slots that an answer uses.
    pub(super) fn pay(&mut self, put: &Put, answer: &Answer) {
        let home = self.home(put);
        let (hours, slots) = cost(self.level, &self.state, put, answer);
        if hours > 0.0 {
            self.use_hours(home, hours);
        }
        self.share_joint_hours(put, answer, home);
        if slots == 0 {
            return;
        }
        if has_agenda(self.level, put) {
            self.emit(Event::SlotsUsed(home, slots));
        } else {
            for m in self.level.muns() {
                self.emit(Event::SlotsUsed(m, slots));
            }
        }
    }

    /// Joint work is shared by fte: the other municipalities carry their part.
    fn share_joint_hours(&mut self, put: &Put, answer: &Answer, home: MunIx) {
        let ask = self.level.ask(put.ask);
        for k in chosen(answer) {
            let hours = price(&self.state, put, &ask.options()[k]);
            if matches!(hours, Hours::Joint(_) | Hours::PerCouncil(_)) {
                for m in self.level.muns().filter(|m| *m != home) {
                    self.use_hours(m, own_hours(self.level, hours, m));
                }
            }
        }
    }

    /// The effects of the chosen options, in order.
    fn carry_out(&mut self, put: &Put, home: MunIx, answer: &Answer) {
        let ask = self.level.ask(put.ask);
        let chosen: Vec<usize> = chosen(answer).collect();
        let effects: Vec<&Effect> = chosen.iter().flat_map(|&k| &ask.options()[k].does).collect();
        if ask.kind() == AskKind::Paper {
            let ticks = effects.iter().filter_map(|e| if let Effect::PaperTick(t) = e { Some(*t) } else { None });
            let ticks = ticks.collect();
            return self.emit(Event::PaperWritten(home, ticks));
        }
        let guide = effects.contains(&&Effect::WithGuide);
        let in_time = chosen.iter().any(|&k| invited(&self.state, put, &ask.options()[k]));
        let checks_text = effects.iter().any(|effect| matches!(effect, Effect::CheckClauses(_)));
        for effect in effects.into_iter().filter(|effect| !(in_time && matches!(effect, Effect::Shift(..)))) {
            self.carry_out_one(put, home, effect, guide, chosen.first().copied().unwrap_or(0));
        }
        if checks_text {
            self.tell_legal_check(put, home);
        }
    }

    /// One effect.
    fn carry_out_one(&mut self, put: &Put, home: MunIx, effect: &Effect, guide: bool, option: usize) {
        match effect {
            Effect::SendPaper(time) => self.send_paper(home, *time),
            Effect::PaperTick(tick) => self.add_tick(home, *tick),
            Effect::GiveFact(fact) => self.give_fact(home, *fact, guide),
            Effect::WithGuide | Effect::Talk | Effect::Rule(_) | Effect::NewYes(_) => {}
            Effect::FactTo(who) => self.fact_to(put, home, *who),
            Effect::AskFact(fact) => self.emit(Event::FactAsked(home, *fact)),
            Effect::FactForEvery => {
                for m in self.level.muns() {
                    self.give_missing_fact(m);
                }
            }
            Effect::FactForNeediest => self.give_missing_fact(self.neediest()),
            Effect::ShowFrame => self.emit(Event::FrameShown(home)),
            Effect::UrgentFrame => self.open_for(home, Bench::Council, "R1"),
            Effect::CollegeFrame => self.college_frame(home),
            Effect::FrameFromCard => self.frame_from_card(home),
            Effect::HearRedLine => self.hear_red_line(put, home),
            Effect::Open(id) => self.open_ask(put, home, id),
            Effect::SendDraft(time) => self.plan_draft(*time),
            Effect::SendAgain(weeks) => self.send_again(*weeks),
            Effect::ChangeText(change) => self.change_text(*change),
            Effect::SplitOff => self.splitters.push(home),
            Effect::ExtendContract => self.extend_contract(home),
            Effect::Leave => self.begin_exit(home),
            Effect::ExitVote(yes) => self.vote_on_exit(home, *yes),
            Effect::AskProvince => self.ask_province(home),
            Effect::TermWeeks(weeks) => self.emit(Event::TermWeeksSet(*weeks)),
            Effect::NoView if self.is_beforehand(put) => self.prepare_view(home, &[]),
            Effect::NoView => self.waive_view(home),
            Effect::JoinPoint => self.join_point(put, home),
            Effect::Debate => self.plan_debate(home),
            Effect::DemandReport => self.demand_report(home),
            Effect::Approve => self.approve(home),
            Effect::AccountRules => {
                self.act(home, Deed::Verantwoordingsafspraak);
                self.news(NewsKind::Paper, home, "nieuws-afspraak");
            }
            Effect::OnlyBadNews => {
                let last = self.state.last_board();
                if let Some(week) = last {
                    self.emit(Event::ReportDecided(home, week));
                }
            }
            Effect::PointOn(wishes) => self.point_on(home, wishes),
            Effect::Consent(vote) => self.emit(Event::Voted(home, *vote)),
            Effect::AdoptVision => self.vote_vision(home, true),
            Effect::RejectVision => self.vote_vision(home, false),
            Effect::AdoptBylaw => {
                self.emit(Event::BylawAdopted(home));
                self.news(NewsKind::Vote, home, "nieuws-verordening");
            }
            Effect::UseInstrument(name) => self.use_instrument(*name),
            Effect::ReadAllPapers => self.read_all_papers(put, home),
            Effect::SaveSlot => self.save_slot(),
            Effect::EmptyChair => self.emit(Event::ChairEmpty(home)),
            Effect::Report { after_weeks } => self.report(home, i32::from(*after_weeks)),
            Effect::Promise(_) | Effect::OnBehalfOf(_) | Effect::Note | Effect::Deadlock(_) => {}
            Effect::ActAlone => self.act_alone(home),
            Effect::Breach(name) => self.breach(*name, self.level.seat(put.seat).municipality),
            Effect::AnswerMotion => {
                self.act(home, Deed::MotieAfgedaan);
                self.emit(Event::MotionAnswered(home));
                self.news(NewsKind::Vote, home, "nieuws-motie");
            }
            Effect::CallNeighbour => self.call_neighbour(put, home, option),
            Effect::AnswerPoint(_) => self.note_point_answer(put, effect),
            Effect::AgreeToPoint(yes) => {
                if let Some(Subject::Point(no)) = put.subject {
                    self.emit(Event::PointAgreed(no, home, *yes));
                }
            }
            Effect::ReplyNote(mode) => self.emit(Event::ReplyModeSet(*mode)),
            Effect::Sign(choice) => self.decide_signing(home, *choice),
            Effect::CheckClauses(names) => self.check_clauses(names),
            Effect::WriteVision(parts) => self.emit(Event::VisionWritten(parts.clone())),
            Effect::Consult { group, step } if group == ASKED_GROUP => self.consult_asked(put, *step),
            Effect::Consult { group, step } => self.consult(group, *step),
            Effect::GiveFeedback => self.emit(Event::FeedbackGiven),
            Effect::AskInfluence(issue) => self.ask_influence(issue),
            Effect::Announce(steps) => self.announce(usize::from(*steps)),
            Effect::AnnounceOne => self.announce(self.state.file.announced.len() + 1),
            Effect::Publish { days, public, ground } => self.publish(i32::from(*days), *public, *ground),
            Effect::Gazette(choice) => self.emit(Event::GazetteSet(home, *choice)),
            Effect::TellBadNews(when) => self.tell_bad_news(*when),
            Effect::File(fact) => self.settle_fact(*fact),
            Effect::PolicyTasks(tasks) => self.emit(Event::PolicyTasksSet(*tasks)),
            Effect::BoardMeetings(times) => self.set_boards(i32::from(*times)),
            Effect::Shift(procedure, weeks) => self.shifts.push((put.ask, *procedure, put.no, i32::from(*weeks))),
            Effect::ShiftEach(procedure, weeks) => self.shift(*procedure, i32::from(*weeks)),
            Effect::TableStopsEarlier => self.emit(Event::TableStopsEarlier),
            Effect::ExtraMeeting => self.emit(Event::ExtraMeetingHeld),
            Effect::Pen(choice) => self.write_draft(*choice),
            Effect::SpeakFirst(order) => self.emit(Event::OrderSet(*order)),
            Effect::Scan => self.scan_region(),
            Effect::Follow(care) => self.emit(Event::ChildFollowed(*care)),
            Effect::Repair(issue, option) => self.repair(issue, option),
            Effect::ProviderSays(choice) => self.provider_says(*choice),
        }
    }

    /// The council that knows least: its member asked the clerk (G3).
    fn neediest(&self) -> MunIx {
        let fewest = self.level.muns().min_by_key(|m| self.state.town(*m).council_facts.len());
        fewest.unwrap_or_else(|| self.level.smallest())
    }

    /// The council reads what the board reads: no paper was made for it, so nothing is written down.
    fn read_all_papers(&mut self, put: &Put, m: MunIx) {
        for fact in super::opening::FACTS {
            if !self.state.town(m).council_facts.contains(&fact) {
                self.emit(Event::CouncilKnows(m, fact));
            }
        }
        self.emit(Event::Whispered(put.seat, Line::new("nieuws-alle-stukken")));
    }

    /// The council that asked the clerk has his opinion, and saves a place on its next agenda.
    fn save_slot(&mut self) {
        let m = self.neediest();
        self.emit(Event::SlotSaved(m, self.state.moment.round + 1));
        self.news(NewsKind::Vote, m, "nieuws-plek-over");
    }

    /// The table says what it finds where the law is open; its sentence is the reason.
    fn rule(&mut self, put: &Put, option: usize, sentence: &Sentence) {
        let ask = self.level.ask(put.ask);
        let says = ask.options().get(option).and_then(|option| {
            option.does.iter().find_map(|effect| if let Effect::Rule(says) = effect { Some(*says) } else { None })
        });
        let (Some(says), Some(Subject::Norm(at))) = (says, put.subject) else { return };
        let Some(norm) = self.level.model().norms().all().get(usize::from(at)) else { return };
        let reason = match sentence {
            Sentence::Empty => RulingReason::Text("wet-zonder-reden".to_owned()),
            Sentence::Ready(k) => RulingReason::Text(format!("ask-{}-zin-{k}", ask.id())),
            Sentence::Own(words) => RulingReason::Words(words.clone()),
        };
        let ruling = Ruling { says, reason };
        let line = ruling.line();
        self.emit(Event::NormRuled { norm: norm.id.clone(), ruling });
        self.headline(
            NewsKind::Norm,
            Line::new("nieuws-wet-open").with("titel", FactValue::Words(norm.title_nl.clone())),
        );
        self.headline(NewsKind::Norm, line);
    }

    /// Another ask opens, for a bench of this municipality or a chair of the region.
    fn open_ask(&mut self, put: &Put, home: MunIx, id: &str) {
        let Some(ask) = self.level.ask_ix(id) else { return };
        let bench = self.level.ask(ask).bench();
        if bench.is_local() && self.level.seat(put.seat).municipality.is_none() {
            for m in self.level.muns() {
                self.open_for(m, bench, id);
            }
        } else if bench == Bench::Official && id == "A15" {
            self.emit(Event::GazetteAsked(home));
            let here = self.beat().is_some_and(|b| b.asks().iter().any(|(_, asks)| asks.contains(&ask)));
            if here {
                self.open_for(home, bench, id);
            }
        } else {
            self.open_for(home, bench, id);
        }
    }

    /// An ask opens for a bench of a municipality.
    pub(super) fn open_for(&mut self, m: MunIx, bench: Bench, id: &str) {
        let seat = self.level.seat_of(bench, bench.is_local().then_some(m));
        if let Some((ask, seat)) = self.level.ask_ix(id).zip(seat) {
            self.emit(Event::AskOpened(ask, seat));
        }
    }

    /// The fact of the week, to whom it goes.
    fn fact_to(&mut self, put: &Put, home: MunIx, who: FactTo) {
        let Some(Subject::Fact(fact)) = put.subject else { return };
        if matches!(who, FactTo::Alderman | FactTo::Both) {
            self.emit(Event::AldermanKnows(home, fact));
        }
        if matches!(who, FactTo::Council | FactTo::Both) {
            self.give_fact(home, fact, false);
        }
    }

    /// A municipality acts alone: the purchase of all is tied to it.
    pub(super) fn act_alone(&mut self, home: MunIx) {
        self.act(None, Deed::Belofte { from: home, to: None, outcome: PromiseOutcome::Eenzijdig });
        let promised: Vec<_> = self
            .state
            .promises
            .iter()
            .filter(|p| p.from == home && p.what == PromiseKind::NoOwnContract && p.kept.is_none())
            .map(|p| p.no)
            .collect();
        for no in promised {
            self.resolve_promise(no, false);
        }
        self.news(NewsKind::Promise, home, "nieuws-belofte-eenzijdig");
        let key = if self.state.file.duty { "nieuws-contract-verboden" } else { "nieuws-contract-zelf" };
        self.news(NewsKind::Norm, home, key);
    }

    /// A role breach (`scoring.md` T4).
    pub(super) fn breach(&mut self, name: BreachName, m: Option<MunIx>) {
        let breach = match name {
            BreachName::CouncillorInBoard => RoleBreach::CouncillorInBoard,
            BreachName::OfficialBeyondMandate => RoleBreach::OfficialOutsideMandate,
            BreachName::ProviderAtSpecification => RoleBreach::ProviderAtSpecification,
            BreachName::AldermanSpeaksForCouncil => RoleBreach::AldermanSpeaksForCouncil,
            BreachName::PoliticalClerk => RoleBreach::PoliticalGriffier,
            BreachName::CouncilSteersContract => RoleBreach::CouncilSteersContract,
        };
        self.act(m, Deed::Rolbreuk { breach });
        self.emit(Event::BreachSeen(name, m));
        let mut line = Line::new(format!("nieuws-rolbreuk-{}", breach.name()));
        if let Some(m) = m {
            line = line.with("gemeente", FactValue::Municipality(m));
        }
        self.emit(Event::News(NewsKind::Breach, m, line));
    }

    /// An instrument of control was agreed and used.
    pub(super) fn use_instrument(&mut self, name: InstrumentName) {
        let instrument = match name {
            InstrumentName::AdvisoryCommittee => Instrument::Adviescommissie,
            InstrumentName::ExtraView => Instrument::ExtraZienswijze,
            InstrumentName::InformationProtocol => Instrument::Informatieprotocol,
            InstrumentName::Evaluation => Instrument::Evaluatie,
            InstrumentName::AuditOffice => Instrument::Rekenkamer,
            InstrumentName::ClerksCircle => Instrument::Griffierskring,
        };
        self.act(None, Deed::Instrument { instrument, used: true });
    }

    /// What several answers to one question lengthen, a procedure gets longer by once, and shorter by once; what one answer
    /// chooses together (steps of the purchase) adds up.
    pub(super) fn settle_shifts(&mut self) {
        let mut per_answer: Vec<(AskIx, Procedure, AskNo, i32)> = Vec::new();
        for (ask, procedure, no, weeks) in std::mem::take(&mut self.shifts) {
            match per_answer.iter_mut().find(|(a, p, s, _)| (*a, *p, *s) == (ask, procedure, no)) {
                Some((.., sum)) => *sum += weeks,
                None => per_answer.push((ask, procedure, no, weeks)),
            }
        }
        let mut told: Vec<(AskIx, Procedure)> = per_answer.iter().map(|(ask, p, ..)| (*ask, *p)).collect();
        told.sort();
        told.dedup();
        for (ask, procedure) in told {
            let weeks =
                || per_answer.iter().filter(|(a, p, ..)| (*a, *p) == (ask, procedure)).map(|(.., weeks)| *weeks);
            let sum = weeks().max().unwrap_or(0).max(0) + weeks().min().unwrap_or(0).min(0);
            if sum != 0 {
                self.shift(procedure, sum);
            }
        }
    }

    /// A procedure gets longer or shorter.
    pub(super) fn shift(&mut self, procedure: Procedure, weeks: i32) {
        self.emit(Event::Shifted(procedure, weeks));
        if procedure == Procedure::Draft {
            self.move_draft(weeks);
        }
    }

    /// A fact of the file is settled; some are acts as well.
    fn settle_fact(&mut self, fact: FileFact) {
        self.emit(Event::Filed(fact));
        if fact == FileFact::MarketConsultation {
            self.consult("aanbieders", 2);
        }
    }

    /// What a college decided on signing; it counts when the councils have spoken.
    fn decide_signing(&mut self, home: MunIx, choice: SignChoice) {
        self.emit(Event::SignDecided(home, choice));
    }

    /// The own frame of a college: every option may.
    fn college_frame(&mut self, home: MunIx) {
        if self.state.town(home).frame_by() != FrameBy::Nobody {
            return;
        }
        let issues: Vec<_> = self.round().map(|round| round.issues().collect()).unwrap_or_default();
        let stances = issues.into_iter().map(|issue| {
            let options = self.level.issues().options(issue).count();
            (issue, vec![crate::rules::ask::Stance::May; options])
        });
        let stances = stances.collect();
        self.emit(Event::FrameSet { m: home, by: FrameBy::College, stances });
        self.act(home, Deed::Mandaat { by: crate::rules::acts::Clarity::College });
        self.news(NewsKind::Frame, home, "nieuws-kader-college");
    }
}
