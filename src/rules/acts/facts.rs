//! The file facts beside the acts (`scoring.md` 1.4): what is in the text, when, and how the procurement was done.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Clause, VisionItem, Vocabulary};

/// Facts of the file at the end of the log. [`Facts::default`] is the reference file: everything in order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// Clauses in the text of the arrangement (N3).
    pub clauses: BTreeSet<Clause>,
    /// Items in the regiovisie (N5).
    pub vision: BTreeSet<VisionItem>,
    /// The switch `wvbj_regional_in_force`: is the regional duty law?
    pub wvbj_in_force: bool,
    /// The arrangement holds policy tasks; a BVO may not (N4).
    pub policy_tasks: bool,
    /// By-law in every municipality (N8).
    pub bylaws: bool,
    /// Budget frame sent by 30 April (N9).
    pub frame_by_30_april: bool,
    /// Published before entry into force (N12).
    pub published: bool,
    /// Week in which the duty to have an arrangement starts (N10).
    pub arrangement_deadline_week: i32,
    /// Week by which the regiovisie must be adopted (N5).
    pub vision_deadline_week: i32,
    /// Week in which care must run (N11).
    pub start_week: i32,
    /// Weeks between the decision on the arrangement and entry into force.
    pub in_force_after_weeks: i32,
    /// Week in which the contracts are ready (N11).
    pub contract_week: i32,
    /// Weeks the councils had for the draft budget (N9).
    pub budget_term_weeks: i32,
    /// The board answered the views on the budget with reasons (N9).
    pub budget_answered: bool,
    /// Budget at the province by 15 September (N9).
    pub budget_in_time: bool,
    /// The price is built on the cost elements (N8).
    pub cost_elements: bool,
    /// Share of decisions with a complete file, 0..=1 (C2).
    pub decisions_with_file: f64,
    /// Share of active reports on time, 0..=1 (C4).
    pub active_information: f64,
    /// A body existed before this file (N9).
    pub existing_body: bool,
    /// Week from which a new board exists; else the decision week plus the weeks to entry into force (N9).
    pub board_exists_week: Option<i32>,
    /// Week of the budget date, 15 September (N9).
    pub budget_week: i32,
    /// Week in which that budget year starts (N9).
    pub budget_year_start_week: i32,
    /// How the procurement was done.
    pub procurement: Procurement,
}

/// Steps of the procurement (N7, C5, implementation quality). Shares lie in 0..=1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Procurement {
    /// Notice published (N7).
    pub notice: bool,
    /// Equal information for all (N7).
    pub equal_information: bool,
    /// Award with a record of reasons (N7).
    pub award_record: bool,
    /// Voluntary standstill (C5).
    pub standstill: f64,
    /// Market consultation done (C5).
    pub market_consultation: f64,
    /// Cost-price study done (C5).
    pub cost_study: f64,
    /// Proportionality considered (C5).
    pub proportionality: f64,
    /// Evaluation method set (C5).
    pub evaluation_method: f64,
    /// Weeks between contract and start.
    pub implementation_weeks: f64,
}

impl Default for Facts {
    fn default() -> Self {
        Self {
            clauses: Clause::ALL.iter().copied().collect(),
            vision: VisionItem::ALL.iter().copied().collect(),
            wvbj_in_force: true,
            policy_tasks: false,
            bylaws: true,
            frame_by_30_april: true,
            published: true,
            arrangement_deadline_week: 58,
            vision_deadline_week: 62,
            start_week: 78,
            in_force_after_weeks: 2,
            contract_week: 76,
            budget_term_weeks: 12,
            budget_answered: true,
            budget_in_time: true,
            cost_elements: true,
            decisions_with_file: 0.8,
            active_information: 0.8,
            existing_body: false,
            board_exists_week: None,
            budget_week: 43,
            budget_year_start_week: 58,
            procurement: Procurement::default(),
        }
    }
}

impl Default for Procurement {
    fn default() -> Self {
        Self {
            notice: true,
            equal_information: true,
            award_record: true,
            standstill: 1.0,
            market_consultation: 1.0,
            cost_study: 1.0,
            proportionality: 1.0,
            evaluation_method: 1.0,
            implementation_weeks: 20.0,
        }
    }
}
