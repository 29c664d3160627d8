//! The design: what a package makes of the design variables (`scoring.md` 5.2), and how the quality of implementation
//! scales intended improvements (4.4). The only place where options become numbers.

use std::ops::Index;

use super::issue::{Effect, Form, Gate, Issues, Package, Tariff, Var};
use super::parameter::Constants;
use super::region::Votes;
use crate::rules::acts::{Instrument, Vocabulary};
use crate::rules::power::Majority;

/// Values of the design variables, read as `design[Var::Matching]`, and the choices that are not numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Design {
    /// Value per variable.
    values: [f64; Var::COUNT],
    /// Legal form.
    pub form: Form,
    /// Weighing of votes.
    pub votes: Votes,
    /// Majority.
    pub majority: Majority,
    /// Tariff.
    pub tariff: Tariff,
    /// Instruments that exist by agreement, as a bit set.
    instruments: u16,
    /// Gates that cannot be met, as a bit set.
    broken: u16,
}

impl Index<Var> for Design {
    type Output = f64;

    fn index(&self, var: Var) -> &f64 {
        &self.values[var as usize]
    }
}

impl Design {
    /// The design of a package as written, before implementation.
    pub fn of(issues: &Issues, package: &Package) -> Self {
        let mut design = Self {
            values: Var::NEUTRAL,
            form: Form::Ol,
            votes: Votes::Gelijk,
            majority: Majority::Gewoon,
            tariff: Tariff::Historic(1.0),
            instruments: 0,
            broken: 0,
        };
        for issue in issues.all() {
            for effect in &issues.choice(issue, package.pick(issue)).effects {
                design.apply(effect);
            }
        }
        design
    }

    /// Lets one effect work.
    fn apply(&mut self, effect: &Effect) {
        match *effect {
            Effect::Set(var, x) => self.values[var as usize] = x,
            Effect::Add(var, x) => self.values[var as usize] += x,
            Effect::Mul(var, x) => self.values[var as usize] *= x,
            Effect::Form(form) => self.form = form,
            Effect::Votes(votes) => self.votes = votes,
            Effect::Majority(majority) => self.majority = majority,
            Effect::Tariff(tariff) => self.tariff = tariff,
            Effect::Provides(instrument) => self.instruments |= 1 << instrument.at(),
            Effect::Breaks(gate) => self.broken |= 1 << gate.at(),
        }
    }

    /// The same design with another value for one variable.
    pub fn with(mut self, var: Var, value: f64) -> Self {
        self.values[var as usize] = value;
        self
    }

    /// Whether the package makes an instrument exist.
    pub fn provides(&self, instrument: Instrument) -> bool {
        self.instruments >> instrument.at() & 1 == 1
    }

    /// Whether the package cannot meet a gate.
    pub fn breaks(&self, gate: Gate) -> bool {
        self.broken >> gate.at() & 1 == 1
    }

    /// Quality of implementation when there is no log: less the weeks that the package itself takes.
    pub fn quality_without_log(&self, constants: &Constants) -> f64 {
        let taken = self[Var::ImplementationWeeks] / constants.implementation_weeks;
        constants.quality_without_log - constants.quality_per_span * taken
    }

    /// What is really built, with `quality` of implementation (kappa, 0.5..=1) in a region of this `scale`.
    pub fn built(&self, quality: f64, scale: f64, constants: &Constants) -> Built {
        let start = constants.admin_at_start;
        let saving = start - self[Var::Admin];
        let admin = start - if saving > 0.0 { quality * saving } else { saving };
        let regional = self[Var::AmbulatoryRegional] > 0.0;
        let investment = self[Var::Investment] * scale;
        Built {
            quality,
            matching: 1.0 + quality * (self[Var::Matching] - 1.0),
            stay_matching: self[Var::StayAccess] * (1.0 + quality * (self[Var::SupraMatching] - 1.0)),
            admin,
            ambulatory_admin: if regional { admin } else { start },
            ambulatory_regional: regional,
            investment,
            investment_effect: quality * investment,
        }
    }
}

/// Intended improvements as they come out (`scoring.md` 4.4).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Built {
    /// Quality of implementation.
    pub quality: f64,
    /// Matching of clients and places.
    pub matching: f64,
    /// Factor on that for stay.
    pub stay_matching: f64,
    /// Administrative cost of providers, share of cost price.
    pub admin: f64,
    /// The same for ambulatory care.
    pub ambulatory_admin: f64,
    /// Ambulatory care is bought regionally.
    pub ambulatory_regional: bool,
    /// Investment in euro per year.
    pub investment: f64,
    /// What it builds.
    pub investment_effect: f64,
}
