//! The file facts of a log, with the names of the reference. Facts that the reference needs must be there: a missing
//! fact read as "in order" would be a hidden verdict. Its four optional facts have their usual values.

use std::collections::BTreeSet;

use super::value::{Place, Reader};
use crate::rules::acts::{Facts, Procurement, Vocabulary};

/// Weeks of implementation, terms and the like stay within this.
const MOST_WEEKS: f64 = 520.0;

/// The names of all facts.
const NAMES: [&str; 23] = [
    "clausules",
    "regiovisie",
    "wvbj_in_force",
    "beleidstaken",
    "verordeningen",
    "kaders_30_april",
    "bekendgemaakt",
    "deadline_GR",
    "deadline_RV",
    "startdatum",
    "inwerking_na",
    "contract_week",
    "begroting_weken",
    "begroting_reactie",
    "begroting_op_tijd",
    "kostprijselementen",
    "besluiten_met_dossier",
    "actieve_info",
    "existing_body",
    "board_exists_week",
    "begroting_week",
    "begrotingsjaar_start",
    "inkoop",
];

/// All facts.
pub(super) fn facts(place: &Place, reader: &mut Reader) -> Option<Facts> {
    place.only(&NAMES, reader);
    let before = reader.count();
    let usual = Facts::default();
    let week_or = |key: &str, usual: i32, reader: &mut Reader| {
        if place.absent(key) { Some(usual) } else { place.week(key, reader) }
    };
    // A fact that is at fault keeps its usual value until the end, so that every fault is found.
    macro_rules! fact {
        ($get:ident $key:literal $usual:ident) => {
            place.$get($key, reader).unwrap_or(usual.$usual)
        };
    }
    let facts = Facts {
        clauses: words(place, "clausules", reader),
        vision: words(place, "regiovisie", reader),
        wvbj_in_force: fact!(yes "wvbj_in_force" wvbj_in_force),
        policy_tasks: fact!(yes "beleidstaken" policy_tasks),
        bylaws: fact!(yes "verordeningen" bylaws),
        frame_by_30_april: fact!(yes "kaders_30_april" frame_by_30_april),
        published: fact!(yes "bekendgemaakt" published),
        arrangement_deadline_week: fact!(week "deadline_GR" arrangement_deadline_week),
        vision_deadline_week: fact!(week "deadline_RV" vision_deadline_week),
        start_week: fact!(week "startdatum" start_week),
        in_force_after_weeks: fact!(week "inwerking_na" in_force_after_weeks),
        contract_week: fact!(week "contract_week" contract_week),
        budget_term_weeks: fact!(week "begroting_weken" budget_term_weeks),
        budget_answered: fact!(yes "begroting_reactie" budget_answered),
        budget_in_time: fact!(yes "begroting_op_tijd" budget_in_time),
        cost_elements: fact!(yes "kostprijselementen" cost_elements),
        decisions_with_file: share(place, "besluiten_met_dossier", reader),
        active_information: share(place, "actieve_info", reader),
        existing_body: !place.absent("existing_body") && fact!(yes "existing_body" existing_body),
        board_exists_week: if place.absent("board_exists_week") {
            None
        } else {
            place.week("board_exists_week", reader)
        },
        budget_week: week_or("begroting_week", usual.budget_week, reader)?,
        budget_year_start_week: week_or("begrotingsjaar_start", usual.budget_year_start_week, reader)?,
        procurement: place.object("inkoop", reader).map(|place| procurement(&place, reader)).unwrap_or_default(),
    };
    (reader.count() == before).then_some(facts)
}

/// The facts of the procurement.
fn procurement(place: &Place, reader: &mut Reader) -> Procurement {
    let names = [
        "publicatie",
        "gelijke_info",
        "motivering",
        "standstill",
        "marktconsultatie",
        "kostprijsonderzoek",
        "proportionaliteit",
        "evaluatiemodel",
        "implementatieweken",
    ];
    place.only(&names, reader);
    Procurement {
        notice: place.yes("publicatie", reader).unwrap_or_default(),
        equal_information: place.yes("gelijke_info", reader).unwrap_or_default(),
        award_record: place.yes("motivering", reader).unwrap_or_default(),
        standstill: share(place, "standstill", reader),
        market_consultation: share(place, "marktconsultatie", reader),
        cost_study: share(place, "kostprijsonderzoek", reader),
        proportionality: share(place, "proportionaliteit", reader),
        evaluation_method: share(place, "evaluatiemodel", reader),
        implementation_weeks: place.number("implementatieweken", 0.0, MOST_WEEKS, reader).unwrap_or_default(),
    }
}

/// A share 0..=1.
fn share(place: &Place, key: &str, reader: &mut Reader) -> f64 {
    place.number(key, 0.0, 1.0, reader).unwrap_or_default()
}

/// A set of words; words beside the list are no fault (a text may hold more clauses than the law asks).
fn words<V: Vocabulary>(place: &Place, key: &str, reader: &mut Reader) -> BTreeSet<V> {
    let items = place.list(key, reader).unwrap_or_default();
    items.iter().filter_map(|item| item.text_here(reader)).filter_map(|t| V::parse(&t)).collect()
}
