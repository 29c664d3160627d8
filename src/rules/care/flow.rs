//! The weekly stock-flow model (`scoring.md` 4.1, 4.2): two years, four care forms. Queue, clients in care, capacity.

use crate::rules::score::design::{Built, Design};
use crate::rules::score::issue::{CareForm, Tariff, Var};
use crate::rules::score::parameter::{Par, Rules};
use crate::rules::score::world::World;

/// The model runs two contract years; the second one is scored.
pub const HORIZON_WEEKS: usize = 104;
/// How many care forms.
const FORMS: usize = CareForm::COUNT;
/// Place of ambulatory care.
const A: usize = CareForm::Ambulatory as usize;
/// Place of stay.
const V: usize = CareForm::Stay as usize;
/// Place of family-based care.
const G: usize = CareForm::Family as usize;
/// Place of crisis care.
const C: usize = CareForm::Crisis as usize;

/// Of stay that is replaced, this part goes to family-based care and the rest to ambulatory care.
const SHIFT_TO_FAMILY: f64 = 0.6;
/// Euro per place in family-based care, and per ambulatory slot.
const EURO_PER_PLACE: [f64; FORMS] = [13_000.0, 1.0, 40_000.0, 1.0];
/// How investment is divided over the care forms.
const INVESTED: [f64; FORMS] = [0.4, 0.0, 0.6, 0.0];
/// Investment may go this much beyond the labour cap.
const CAP_FOR_BUILDING: f64 = 0.02;
/// Part of the largest provider that others do not take over when it leaves.
const LOST_WITH_LARGEST: f64 = 0.4;
/// A week as part of a year; multiplying is faster than dividing.
const YEAR_PER_WEEK: f64 = 1.0 / 52.0;
/// A week as part of the horizon.
const HORIZON_PER_WEEK: f64 = 1.0 / HORIZON_WEEKS as f64;
/// No division by less than this.
const TINY: f64 = 1e-9;

/// What hits the region from outside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shock {
    /// Factor on demand.
    pub demand: f64,
    /// Part of the share of the largest provider that is lost at the start and that others do not take over.
    pub largest_lost: f64,
    /// Factor on places at the start, per care form.
    pub places: [f64; FORMS],
    /// Share of exit that others take over beside what the package says.
    pub absorption: f64,
    /// Tariffs that do not follow the cost price fall behind it by this share of it.
    pub tariff_behind: f64,
}

impl Shock {
    /// Nothing happens.
    pub const NONE: Self =
        Self { demand: 1.0, largest_lost: 0.0, places: [1.0; FORMS], absorption: 0.0, tariff_behind: 0.0 };
    /// A tenth more demand.
    pub const DEMAND: Self = Self { demand: 1.1, ..Self::NONE };
    /// The largest provider leaves.
    pub const EXIT: Self = Self { largest_lost: LOST_WITH_LARGEST, ..Self::NONE };
}

/// Totals of one care form over the two years; wait and on-time share are means of the second year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FormFlow {
    /// Arrivals.
    pub arrivals: f64,
    /// Clients who started.
    pub served: f64,
    /// Clients who left the queue.
    pub dropped: f64,
    /// Cost in euro, two years.
    pub cost: f64,
    /// Mean wait in weeks.
    pub wait_weeks: f64,
    /// Mean of norm / wait, at most 1.
    pub on_time: f64,
    /// Margin of providers at the end.
    pub margin: f64,
    /// Tariff against cost price at the end.
    pub tariff: f64,
    /// Administrative cost, share of cost price.
    pub admin: f64,
    /// Capacity at the start.
    pub capacity_start: f64,
    /// Capacity at the end.
    pub capacity_end: f64,
    /// Clients in care at the end.
    pub in_care: f64,
}

/// The outcome of two years.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flow {
    /// Per care form, in the order A, V, G, C.
    pub forms: [FormFlow; FORMS],
    /// Share of stay arrivals that was replaced, mean of the last half year.
    pub shift: f64,
}

/// One week of one run, for charts; arrays per care form.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Week {
    /// Waiting at the end of the week.
    pub queue: [f64; FORMS],
    /// In care.
    pub in_care: [f64; FORMS],
    /// Capacity.
    pub capacity: [f64; FORMS],
    /// Wait in weeks.
    pub wait_weeks: [f64; FORMS],
    /// Arrivals in this week.
    pub arrivals: [f64; FORMS],
    /// Starts in this week.
    pub served: [f64; FORMS],
    /// Drop-outs in this week.
    pub dropped: [f64; FORMS],
}

impl Flow {
    /// Care cost in euro per year.
    pub fn cost_per_year(&self) -> f64 {
        self.forms.iter().map(|f| f.cost).sum::<f64>() / 2.0
    }

    /// Mean over care forms, weighted by arrivals.
    pub fn by_arrivals(&self, of: impl Fn(&FormFlow) -> f64) -> f64 {
        let arrivals: f64 = self.forms.iter().map(|f| f.arrivals).sum();
        self.forms.iter().map(|f| f.arrivals * of(f)).sum::<f64>() / arrivals
    }

    /// Half mean over arrivals, half the worst care form: scarce heavy care is not averaged away (O1).
    pub fn timely(&self) -> f64 {
        let worst = self.forms.iter().map(|f| f.on_time).fold(f64::INFINITY, f64::min);
        0.5 * self.by_arrivals(|f| f.on_time) + 0.5 * worst
    }
}

/// Two years of care under a design.
pub fn flow(design: &Design, built: &Built, world: &World, scale: f64, rules: &Rules, shock: Shock) -> Flow {
    Run::new(design, built, world, scale, rules, shock).all(&world.growth, |_| ())
}

/// The same, with every week for charts.
pub fn trace(
    design: &Design,
    built: &Built,
    world: &World,
    scale: f64,
    rules: &Rules,
    shock: Shock,
) -> (Flow, Vec<Week>) {
    let mut weeks = Vec::with_capacity(HORIZON_WEEKS);
    let run = Run::new(design, built, world, scale, rules, shock);
    let flow = run.all(&world.growth, |week| weeks.push(week));
    (flow, weeks)
}

/// Constants of one run, and its stocks.
struct Run {
    /// Factor on demand.
    demand: f64,
    /// Share of arrivals that prevention takes away in the end.
    prevention: f64,
    /// Share of stay to be replaced.
    ambition: f64,
    /// Factor on demand for stay.
    demand_for_stay: f64,
    /// Arrivals per week at the start.
    arrivals: [f64; FORMS],
    /// Share of clients that leave care per week.
    leave_share: [f64; FORMS],
    /// Share that stays.
    stay_share: [f64; FORMS],
    /// Matching of clients and places.
    matching: [f64; FORMS],
    /// Share of those waiting that drops out per week.
    drop_share: f64,
    /// Share of ambulatory drop-outs that come back as demand for stay.
    escalation: f64,
    /// Norm of the wait in weeks.
    norm: [f64; FORMS],
    /// The same, corrected for the part of the wait that is filled with help.
    counted_norm: [f64; FORMS],
    /// Tariff against cost price: now, and its fall per year.
    tariff: [(f64, f64); FORMS],
    /// Administrative cost, share of cost price.
    admin: [f64; FORMS],
    /// Tariff to tariff with administration taken out.
    margin_share: [f64; FORMS],
    /// Cost price per client-week in euro.
    price: [f64; FORMS],
    /// Capacity response per unit of margin per year.
    response: f64,
    /// Margin above which providers grow.
    margin_threshold: f64,
    /// Exit per year.
    exit_base: f64,
    /// Exit per unit of negative margin.
    exit_per_loss: f64,
    /// Share of exit that others do not absorb.
    exit_felt: f64,
    /// Places built per year.
    building: [f64; FORMS],
    /// Yearly growth that the labour market allows, share of the start.
    growth_cap: f64,
    /// Extra share of cost in year 1.
    double_running: f64,
    /// Waiting.
    queue: [f64; FORMS],
    /// In care.
    in_care: [f64; FORMS],
    /// Capacity.
    capacity: [f64; FORMS],
    /// Capacity before any shock.
    capacity_start: [f64; FORMS],
    /// Wait in weeks.
    wait: [f64; FORMS],
    /// Demand for stay that comes back next week.
    escalated: f64,
    /// Totals so far.
    totals: [FormFlow; FORMS],
}

impl Run {
    /// The start: the observed waits are a fixed point (P23), `Q = lambda W`, `N = K = (lambda - ren Q) d`.
    fn new(design: &Design, built: &Built, world: &World, scale: f64, rules: &Rules, shock: Shock) -> Self {
        use Par::*;
        let usual_arrivals = world.per_form([ArrivalsA, ArrivalsV, ArrivalsG, ArrivalsC]).map(|x| x * scale);
        let usual_duration = world.per_form([DurationA, DurationV, DurationG, DurationC]);
        let mut duration = usual_duration.map(|d| d * design[Var::Duration]);
        duration[C] = usual_duration[C];
        let wait = rules.waits.map(|w| w.start_weeks);
        let queue: [f64; FORMS] = std::array::from_fn(|f| usual_arrivals[f] * wait[f]);
        let in_care: [f64; FORMS] =
            std::array::from_fn(|f| (usual_arrivals[f] - world[DropOut] * queue[f]) * usual_duration[f]);
        let lost = design[Var::LargestShare] * shock.largest_lost;
        let mut matching = [built.matching; FORMS];
        matching[V] *= built.stay_matching;
        let mut tariff = [tariff(design.tariff, built.admin, world, shock); FORMS];
        let mut admin = [built.admin; FORMS];
        admin[A] = built.ambulatory_admin;
        if !built.ambulatory_regional {
            matching[A] = 1.0;
            tariff[A] = self::tariff(Tariff::Historic(1.0), built.admin, world, shock);
        }
        Self {
            demand: shock.demand,
            prevention: world[PreventionEffect] * design[Var::Prevention],
            ambition: design[Var::Ambition],
            demand_for_stay: design[Var::DemandForStay],
            arrivals: usual_arrivals,
            leave_share: duration.map(|d| 1.0 / d),
            stay_share: duration.map(|d| 1.0 - 1.0 / d),
            matching,
            drop_share: world[DropOut] * design[Var::QueueDropOut],
            escalation: world[Escalation] * design[Var::Escalation],
            norm: rules.waits.map(|w| w.norm_weeks),
            counted_norm: rules.waits.map(|w| w.norm_weeks / design[Var::WaitCounted]),
            tariff,
            admin,
            margin_share: admin.map(|admin| 1.0 / (1.0 + admin)),
            price: world.per_form([CostA, CostV, CostG, CostC]),
            response: world[Response] * design[Var::BuildResponse],
            margin_threshold: world[MarginThreshold],
            exit_base: world[ExitBase] * design[Var::ProviderExit],
            exit_per_loss: world[ExitPerLoss],
            exit_felt: (1.0 - design[Var::Absorption] - shock.absorption).max(0.0),
            building: std::array::from_fn(|f| INVESTED[f] * built.investment_effect / EURO_PER_PLACE[f]),
            growth_cap: world[LabourCap] + CAP_FOR_BUILDING,
            double_running: design[Var::DoubleRunning],
            queue,
            in_care,
            capacity: std::array::from_fn(|f| in_care[f] * (1.0 - lost) * shock.places[f]),
            capacity_start: in_care,
            wait,
            escalated: 0.0,
            totals: [FormFlow::default(); FORMS],
        }
    }

    /// All weeks.
    fn all(mut self, growth: &[f64; HORIZON_WEEKS], mut see: impl FnMut(Week)) -> Flow {
        let mut shift_sum = 0.0;
        for (t, growth) in growth.iter().enumerate() {
            let realised = (self.norm[G] / self.wait[G].max(TINY)).min(1.0);
            let shift = self.ambition * ((t + 1) as f64 * HORIZON_PER_WEEK).min(1.0) * (0.25 + 0.75 * realised);
            if HORIZON_WEEKS - t <= 26 {
                shift_sum += shift / 26.0;
            }
            let arrivals = self.arriving(t, growth * self.demand, shift);
            see(self.week(t, arrivals, realised));
        }
        for f in 0..FORMS {
            self.totals[f].admin = self.admin[f];
            self.totals[f].capacity_start = self.capacity_start[f];
            self.totals[f].capacity_end = self.capacity[f];
            self.totals[f].in_care = self.in_care[f];
        }
        Flow { forms: self.totals, shift: shift_sum }
    }

    /// Arrivals of a week, after growth, prevention, the shift from stay and escalation.
    fn arriving(&mut self, t: usize, growth: f64, shift: f64) -> [f64; FORMS] {
        let prevented = growth * (1.0 - self.prevention * (t as f64 * HORIZON_PER_WEEK).min(1.0));
        let mut arriving = self.arrivals.map(|x| x * prevented);
        arriving[C] = self.arrivals[C] * growth;
        let moved = arriving[V] * shift;
        arriving[V] = (arriving[V] - moved) * self.demand_for_stay + self.escalated;
        arriving[G] += SHIFT_TO_FAMILY * moved;
        arriving[A] += (1.0 - SHIFT_TO_FAMILY) * moved;
        arriving
    }

    /// One week: starts, drop-outs, capacity, cost.
    fn week(&mut self, t: usize, arrivals: [f64; FORMS], realised: f64) -> Week {
        let year = t as f64 * YEAR_PER_WEEK;
        let running = if t < 52 { 1.0 + self.double_running } else { 1.0 };
        let (mut served, mut dropped) = ([0.0; FORMS], [0.0; FORMS]);
        for f in 0..FORMS {
            let free = (self.matching[f] * self.capacity[f] - self.in_care[f] * self.stay_share[f]).max(0.0);
            let asking = self.queue[f] + arrivals[f];
            served[f] = asking.min(free);
            let waiting = asking - served[f];
            dropped[f] = self.drop_share * waiting;
            self.queue[f] = waiting - dropped[f];
            self.in_care[f] += served[f] - self.in_care[f] * self.leave_share[f];
            self.wait[f] = self.queue[f] / (served[f] + dropped[f]).max(TINY);
            let tariff = self.tariff[f].0 - self.tariff[f].1 * year;
            let margin = tariff * self.margin_share[f] - 1.0;
            self.grow(f, margin);
            let total = &mut self.totals[f];
            total.arrivals += arrivals[f];
            total.served += served[f];
            total.dropped += dropped[f];
            total.cost += self.in_care[f] * self.price[f] * tariff * running;
            if HORIZON_WEEKS - t <= 52 {
                total.wait_weeks += self.wait[f] * YEAR_PER_WEEK;
                total.on_time += (self.counted_norm[f] / self.wait[f].max(TINY)).min(1.0) * YEAR_PER_WEEK;
            }
            total.margin = margin;
            total.tariff = tariff;
        }
        // Closing beds runs ahead of building alternatives.
        let closing = self.ambition * HORIZON_PER_WEEK * (0.5 + 0.5 * realised);
        self.capacity[V] = (self.capacity[V] - self.capacity_start[V] * closing).max(0.0);
        self.escalated = self.escalation * dropped[A];
        Week {
            queue: self.queue,
            in_care: self.in_care,
            capacity: self.capacity,
            wait_weeks: self.wait,
            arrivals,
            served,
            dropped,
        }
    }

    /// Capacity follows margin and investment, within what the labour market allows.
    fn grow(&mut self, f: usize, margin: f64) {
        let answer = if self.queue[f] > 0.5 { self.response * (margin - self.margin_threshold).max(0.0) } else { 0.0 };
        let exit = (self.exit_base + self.exit_per_loss * (-margin).max(0.0)) * self.exit_felt;
        let growth = (answer * self.capacity[f] + self.building[f]).min(self.growth_cap * self.capacity_start[f]);
        self.capacity[f] = (self.capacity[f] + (growth - exit * self.capacity[f]) * YEAR_PER_WEEK).max(0.0);
    }
}

/// A tariff as (value now, fall per year). Only what does not follow the cost price can fall behind it.
fn tariff(tariff: Tariff, admin: f64, world: &World, shock: Shock) -> (f64, f64) {
    match tariff {
        Tariff::Historic(factor) => (world[Par::TariffNow] * factor - shock.tariff_behind, world[Par::Drift]),
        Tariff::CostPrice(factor) => ((1.0 + admin) * factor, 0.0),
    }
}
