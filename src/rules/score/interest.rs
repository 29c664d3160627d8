//! Private interests (`scoring.md` 5.1): what a package is worth to a role, from 17 attributes of the state; and the
//! perspectives that weigh the same facts differently (3.2). Debrief material, never a grade.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::aggregate::{IndicatorWeights, Mode};
use super::design::Design;
use super::fault::Fault;
use super::indicator::{Indicator, Indicators, Outcome};
use super::issue::{CareForm, Issues, Package, Pick, Var};
use super::model::Model;
use crate::rules::acts::{Mun, Vocabulary, vocabulary};

vocabulary! {
    /// What roles care about; every attribute lies in 0..=1 and more is more of it.
    Attribute {
        /// Own bill against doing it alone.
        Cost = "kost",
        /// Calm of the own bill.
        Risk = "risico",
        /// Power in the board.
        Power = "macht",
        /// Own freedom.
        Autonomy = "auton",
        /// Timeliness.
        Waiting = "wacht",
        /// Care nearby.
        Nearby = "nabij",
        /// Lightness for own officials.
        Load = "last",
        /// Grip of the councils.
        Grip = "grip",
        /// Speed.
        Speed = "tempo",
        /// Legal certainty.
        Lawful = "recht",
        /// Margin of providers.
        Margin = "marge",
        /// Certainty of volume.
        Volume = "volume",
        /// Choice.
        Choice = "keuze",
        /// Continuity.
        Continuity = "cont",
        /// Voice of clients.
        Voice = "stem",
        /// Little administration.
        Admin = "admin",
        /// Transformation.
        Transformation = "transf",
    }
}

/// Attribute values.
pub type Attributes = [f64; Attribute::COUNT];

/// A value profile: other weights on the same facts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Id.
    pub id: String,
    /// Weights of input, throughput and output.
    pub weights: (f64, f64, f64),
    /// Indicators that count more or less within their dimension.
    pub emphasis: BTreeMap<Indicator, f64>,
}

/// What comes when there is no agreement (`scoring.md` 5.4).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Imposed {
    /// Utility lost by delay, loss of face and of the agenda.
    pub loss: f64,
    /// Options that are imposed; today's for the rest.
    pub package: Vec<Pick>,
}

/// The data file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InterestsData {
    /// Weights per role; negative is a dislike.
    pub roles: BTreeMap<String, BTreeMap<Attribute, f64>>,
    /// Perspectives.
    pub profiles: Vec<Profile>,
    /// Imposition.
    pub imposed: Imposed,
}

/// The weights of a role.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Role([f64; Attribute::COUNT]);

/// A role at a place: whose bill and votes it looks at. Roles without a municipality look at the first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seat {
    /// What it cares about.
    pub role: Role,
    /// Its municipality.
    pub council: Option<Mun>,
}

/// Interests, checked.
#[derive(Clone, Debug)]
pub struct Interests {
    /// As given.
    data: InterestsData,
    /// The imposed package.
    imposed: Package,
}

impl Interests {
    /// The interests, or everything that is wrong with them.
    pub fn new(data: InterestsData, issues: &Issues) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        for (key, role) in &data.roles {
            let total: f64 = role.values().map(|x| x.abs()).sum();
            if !total.is_finite() || total <= 0.0 {
                faults.push(Fault::new(
                    format!("interests.roles.{key}"),
                    format!("De belangen van '{key}' tellen op tot {total}."),
                    "Een rol verdeelt zijn aandacht over wat hij wil; dat kan niet met nul.",
                    "Geef minstens één belang een gewicht.",
                ));
            }
        }
        let mut imposed = issues.status_quo();
        for (k, pick) in data.imposed.package.iter().enumerate() {
            match issues.resolve(pick) {
                Ok((issue, option)) => imposed = imposed.with(issue, option),
                Err(what) => faults.push(Fault::new(
                    format!("interests.imposed.package[{k}]"),
                    what,
                    "Het opgelegde pakket noemt opties die bestaan.",
                    "Neem namen uit issues.ron.",
                )),
            }
        }
        if faults.is_empty() { Ok(Self { data, imposed }) } else { Err(faults) }
    }

    /// Keys of the roles.
    pub fn roles(&self) -> impl Iterator<Item = &str> {
        self.data.roles.keys().map(String::as_str)
    }

    /// A role by key.
    pub fn role(&self, key: &str) -> Option<Role> {
        let weights = self.data.roles.get(key)?;
        let weight = |attribute: &Attribute| weights.get(attribute).copied().unwrap_or(0.0);
        let mut role = [0.0; Attribute::COUNT];
        for attribute in Attribute::ALL {
            role[attribute.at()] = weight(attribute);
        }
        Some(Role(role))
    }

    /// The perspectives.
    pub fn profiles(&self) -> &[Profile] {
        &self.data.profiles
    }

    /// The imposed package.
    pub fn imposed(&self) -> Package {
        self.imposed
    }

    /// Utility lost when it is imposed.
    pub fn imposed_loss(&self) -> f64 {
        self.data.imposed.loss
    }
}

impl Role {
    /// Weighted mean of the attributes; a dislike counts what is missing.
    pub fn utility(&self, attributes: &Attributes) -> f64 {
        let weighed = self.0.iter().zip(attributes);
        let sum: f64 = weighed.map(|(&w, &a)| if w > 0.0 { w * a } else { -w * (1.0 - a) }).sum();
        sum / self.0.iter().map(|w| w.abs()).sum::<f64>()
    }
}

/// Power and freedom of the host of a form without votes, and of its guests (`macht`).
const POWER_UNDER_MANDATE: (f64, f64) = (0.90, 0.35);
/// Structural load before any option, and what hosting adds (`last`).
const BASE_LOAD: (f64, f64) = (0.25, 0.08);
/// Steps of grip for full marks.
const FULL_GRIP: f64 = 10.0;
/// Weeks of talk at which speed is gone.
const ALL_TALK_WEEKS: f64 = 40.0;
/// The longest contract on offer, as factor on capacity response (`volume`).
const LONGEST_TERM: f64 = 1.1;

impl Model {
    /// What a package means to a council (the first when none is given).
    pub fn attributes(&self, outcome: &Outcome, council: Option<Mun>) -> Attributes {
        use Attribute::*;
        let m = council.map_or(0, Mun::at);
        let design = &outcome.design;
        let stay = &outcome.flow.forms[CareForm::Stay.at()];
        let alone = outcome.alone[m];
        let ambition = if design[Var::Ambition] == 0.0 { 0.0 } else { outcome.ambition() };
        let mut a = [0.0; Attribute::COUNT];
        let mut set = |attribute: Attribute, x: f64| a[attribute.at()] = x;
        set(Cost, unit(0.5 + (alone - outcome.costs.contribution[m]) / (0.20 * alone)));
        set(Risk, unit(1.0 - outcome.costs.volatility[m] / super::indicator::VOLATILITY));
        set(Power, self.board_power(design, m));
        set(Autonomy, self.autonomy(design, m));
        set(Waiting, outcome.flow.timely());
        set(Nearby, outcome.reach[m]);
        set(Load, self.lightness(design, m));
        let reach = self.rules.forms[design.form.at()].grip;
        set(Grip, design[Var::Grip].clamp(0.0, FULL_GRIP) / FULL_GRIP * reach);
        let weeks = design[Var::TalkWeeks] + design[Var::ImplementationWeeks];
        set(Speed, unit(1.0 - weeks / ALL_TALK_WEEKS));
        set(Lawful, unit(1.0 - design[Var::LegalRisk]));
        set(Margin, unit(0.5 + stay.margin / 0.08));
        let term = design[Var::BuildResponse] / LONGEST_TERM;
        set(Volume, 0.6 * design[Var::Volume] + 0.4 * term);
        set(Choice, design[Var::Choice]);
        set(Continuity, outcome.continuity());
        set(Voice, design[Var::ClientVoice]);
        set(Admin, unit(1.0 - (stay.admin - 0.025) / 0.04));
        set(Transformation, ambition);
        a
    }

    /// Whether a council hosts a form without votes.
    fn hosts(&self, design: &Design, m: usize) -> bool {
        !self.rules.forms[design.form.at()].votes && m == self.region.host.at()
    }

    /// Half Banzhaf against the more favourable ideal, half blocking power; without votes by mandate.
    fn board_power(&self, design: &Design, m: usize) -> f64 {
        if !self.rules.forms[design.form.at()].votes {
            let (host, guest) = POWER_UNDER_MANDATE;
            return if self.hosts(design, m) { host } else { guest };
        }
        let power = self.power(design.votes, design.majority);
        let ideal = self.region.inhabitants_share[m].max(1.0 / self.region.n as f64);
        0.5 * unit(power.banzhaf[m] / ideal) + 0.5 * unit(power.prevent[m])
    }

    /// Mean freedom over form, exit, scope, local access and key.
    fn autonomy(&self, design: &Design, m: usize) -> f64 {
        let form = &self.rules.forms[design.form.at()];
        let is_host = m == self.region.host.at();
        let under_form = if is_host { form.freedom_host } else { form.freedom_guest };
        let key = 1.0 - 0.5 * design[Var::Solidarity];
        let parts = [under_form, design[Var::ExitFreedom], design[Var::ScopeFreedom], design[Var::LocalFreedom], key];
        parts.iter().sum::<f64>() / parts.len() as f64
    }

    /// Lightness of the structural load; it weighs more on a council with less than one official.
    fn lightness(&self, design: &Design, m: usize) -> f64 {
        let (base, hosting) = BASE_LOAD;
        let load = base + design[Var::Load] + if self.hosts(design, m) { hosting } else { 0.0 };
        unit(1.0 - load * (1.0 + 0.5 * (1.0 - self.region.fte[m].min(1.0))))
    }

    /// Utility of an outcome to a seat, 0..=1.
    pub fn utility(&self, seat: &Seat, outcome: &Outcome) -> f64 {
        seat.role.utility(&self.attributes(outcome, seat.council))
    }

    /// The seat of a role key at a municipality.
    pub fn seat(&self, role: &str, council: Option<Mun>) -> Option<Seat> {
        Some(Seat { role: self.interests.role(role)?, council })
    }

    /// One number for a set of indicators in a perspective (tests and debrief, never a ranking).
    pub fn perspective(&self, profile: &Profile, indicators: &Indicators, mode: Mode) -> f64 {
        let weights = &self.parameters.weights.value;
        let emphasised = IndicatorWeights::proportional(|indicator| {
            weights[&indicator] * profile.emphasis.get(&indicator).copied().unwrap_or(1.0)
        });
        let (input, throughput, output) = profile.weights;
        emphasised.dims(indicators).combined([input, throughput, output], mode)
    }
}

/// Within 0..=1.
fn unit(x: f64) -> f64 {
    x.clamp(0.0, 1.0)
}
