//! What follows from a draft: who wins a vote, what is law, who would like what. Read by decisions and bots.

use super::acts::Instrument;
use super::acts::{Clause, Dossier, Vocabulary};
use super::ask::DraftTime;
use super::decide::PURCHASE_WEEKS;
use super::ids::{CardIx, IssueIx, MunIx, OptIx, Week};
use super::level::{Format, Level};
use super::power::Majority;
use super::score::issue::{CareForm, Form, Var};
use super::score::{Package, PerMun, Score, shock};
use super::state::State;

/// Weeks before the long recess in which a draft can still go out (practice region: week 31).
const BEFORE_RECESS_WEEKS: i32 = 3;
/// Weeks from the first to the next draft of a table more (`asks.md` A5).
const TABLE_WEEKS: i32 = 4;

impl Level {
    /// The draft makes a body with a board (OL or BVO).
    pub fn has_board(&self, draft: &Package) -> bool {
        self.model().design(draft).form != Form::Cg
    }

    /// Whether an option can meet every hard norm: it breaks none by itself, and leaves no part of the regiovisie empty that
    /// no consultation can fill (`asks.md` 4.4).
    pub fn can_meet_norms(&self, issue: IssueIx, option: OptIx) -> bool {
        let gap = self.issues().choice(issue, option).leaves_regiovisie_empty;
        self.issues().lawful(issue, option) && gap.is_none_or(|gap| gap.unless_consulted.is_some())
    }

    /// Weeks that a draft takes in a dossier (`asks.md` 4.4).
    pub fn weeks_of(&self, draft: &Package, dossier: Dossier) -> i32 {
        let weeks = |issue| {
            let weeks = self.issues().choice(issue, draft.pick(issue)).weeks;
            match dossier {
                Dossier::Regeling => weeks.gr,
                Dossier::Regiovisie => weeks.rv,
                Dossier::Inkoop => weeks.ik,
            }
        };
        self.issues().all().map(weeks).sum()
    }

    /// Week in which a draft goes out, when nothing moves it but the text itself (`asks.md` A5).
    pub fn draft_week(&self, time: DraftTime, draft: &Package) -> Week {
        let (first, last) = self.calendar().long_recess();
        let week = match time {
            DraftTime::BeforeSummer => first - BEFORE_RECESS_WEEKS,
            DraftTime::AfterSummer | DraftTime::OnRequest => last + 1,
            DraftTime::AfterTable => last + 1 + TABLE_WEEKS,
        };
        week + self.weeks_of(draft, Dossier::Regeling)
    }

    /// Week of the award when nothing moves the purchase but the draft itself.
    pub fn plain_award_week(&self, format: &Format, draft: &Package) -> Week {
        format.background().purchase_from + PURCHASE_WEEKS + self.weeks_of(draft, Dossier::Inkoop)
    }

    /// Councils give their view on more than text and budget.
    pub fn views_are_wide(&self, draft: &Package) -> bool {
        self.model().design(draft).provides(Instrument::ExtraZienswijze)
    }

    /// The highest step of the ladder on which a group may take part by this draft (V4): ask, advise, write along.
    pub fn highest_step(&self, draft: &Package) -> u8 {
        let voice = self.model().design(draft)[Var::ClientVoice];
        2 + (2.0 * voice.clamp(0.0, 1.0)) as u8
    }

    /// The issue belongs to the purchase.
    pub fn is_purchase(&self, issue: IssueIx) -> bool {
        self.issues().issue(issue).dossier == Dossier::Inkoop
    }

    /// Whether these municipalities carry a vote by the rule of the draft; under a centre arrangement the host decides.
    pub fn wins(&self, draft: &Package, yes: &[MunIx]) -> bool {
        let design = self.model().design(draft);
        if design.form == Form::Cg {
            return yes.contains(&self.largest());
        }
        let weights = self.model().region().weights(design.votes);
        let total: u32 = weights.iter().sum();
        let sum: u32 = yes.iter().map(|m| weights[m.at()]).sum();
        match design.majority {
            Majority::Gewoon => 2 * sum > total,
            Majority::Tweederde => 3 * sum >= 2 * total,
            Majority::Dubbel => 2 * sum > total && 2 * yes.len() > self.n(),
            Majority::Unaniem => yes.len() == self.n(),
        }
    }

    /// The option between two options of an issue; the first when there is none between.
    pub fn between(&self, issue: IssueIx, from: OptIx, to: OptIx) -> OptIx {
        debug_assert!(issue.at() < self.issues().len());
        OptIx((from.0 + to.0) / 2)
    }

    /// The option that the alderman of a municipality likes best, per issue, the rest of the draft unchanged.
    pub fn favourites(&self, m: MunIx, issues: &[IssueIx], draft: &Package) -> Vec<(IssueIx, OptIx)> {
        let Some(seat) = self.model().seat(self.municipality(m).alderman_role(), Some(m)) else { return Vec::new() };
        let utility = |package: &Package| self.model().utility(&seat, &self.model().outcomes(package, None));
        let best = |issue: IssueIx| {
            let options = self.issues().options(issue).filter(|o| self.issues().lawful(issue, *o));
            let rated = options.map(|option| (option, utility(&draft.with(issue, option))));
            rated.fold(None, |best: Option<(OptIx, f64)>, next| match best {
                Some(b) if b.1 >= next.1 => Some(b),
                _ => Some(next),
            })
        };
        issues.iter().filter_map(|issue| best(*issue).map(|(option, _)| (*issue, option))).collect()
    }

    /// Stay under the draft, with what hit care so far: weeks that children wait, and the margin of its providers.
    pub(super) fn stay(&self, state: &State) -> (f64, f64) {
        let model = self.model();
        let design = model.design(&state.table.draft);
        let quality = design.quality_without_log(&model.rules().constants);
        let stay = model.flow(&design, quality, shock(&state.acts)).forms[CareForm::Stay.at()];
        (stay.wait_weeks, stay.margin)
    }

    /// Names of all clauses.
    pub fn all_clauses(&self) -> Vec<String> {
        Clause::ALL.iter().map(|clause| clause.name().to_owned()).collect()
    }

    /// Whether a card fits an issue.
    pub fn card_fits(&self, card: CardIx, issue: IssueIx) -> bool {
        self.card(card).fits(self.issues().issue(issue).parcel)
    }

    /// Officials on this file together, fte.
    pub fn all_fte(&self) -> f64 {
        self.municipalities().iter().map(|m| m.fte()).sum()
    }

    /// Officials of a municipality, fte.
    pub fn fte(&self, m: MunIx) -> f64 {
        self.municipality(m).fte()
    }

    /// The scores of a state.
    pub(super) fn score_of(&self, format: &Format, state: &State, preview: bool) -> Score {
        self.model().score(&state.log(self, format, preview), &state.table.draft)
    }

    /// What each council itself experienced: the mean of its own I1, I2 and I3.
    pub(super) fn experience(&self, format: &Format, state: &State) -> Vec<f64> {
        let per = self.score_of(format, state, false).per_council;
        self.muns().map(|m| (per.choice[m.at()] + per.time[m.at()] + per.answers[m.at()]) / 3.0).collect()
    }

    /// The trust that each municipality receives.
    pub(super) fn trust(&self, format: &Format, state: &State) -> PerMun {
        self.score_of(format, state, false).per_council.trust
    }
}
