//! One act of a log, with the field names of the reference.

use std::collections::BTreeMap;

use super::LAST_WEEK;
use super::value::{Place, Reader};
use crate::rules::acts::{Act, Blow, Deed, Document, Ground, Group, Instrument, Kind, Mun, Step};
use crate::rules::score::model::Model;

/// Weeks of a term and days of publication stay within this.
const MOST_TERM: i64 = 3_650;
/// Desk work of one act stays within this many hours.
const MOST_HOURS: f64 = 1e6;

/// Numbers the words that no formula reads, so that acts that differ in them only are different acts, as in the
/// reference.
#[derive(Default)]
pub(super) struct Remarks(BTreeMap<String, u16>);

impl Remarks {
    /// The number of what is said beside these fields; 0 when nothing is.
    fn of(&mut self, place: &Place, read: &[&str]) -> u16 {
        let mut said: Vec<String> = place
            .members()
            .filter(|(key, _)| !read.contains(&key.as_str()))
            .map(|(key, value)| format!("{key}={value}"))
            .collect();
        if said.is_empty() {
            return 0;
        }
        said.sort_unstable();
        let next = u16::try_from(self.0.len() + 1).unwrap_or(u16::MAX);
        *self.0.entry(said.join(",")).or_insert(next)
    }
}

/// The fields of a kind beside week, kind and m.
fn fields(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Raad => &["dos", "soort", "q"],
        Kind::Feit => &["feit", "oplegger"],
        Kind::Mandaat => &["soort"],
        Kind::Toezegging => &["issue", "status"],
        Kind::Termijn => &["dos", "weken", "reces"],
        Kind::Punt => &["dos", "id", "gew", "reactie"],
        Kind::GeenZienswijze => &["dos"],
        Kind::Toestemming => &["voor", "grond"],
        Kind::Werk => &["uren"],
        Kind::Consult => &["groep", "dos", "trede", "terug"],
        Kind::Stuk => &["naam", "dagen", "openbaar", "grond"],
        Kind::Inbreng => &["issue", "j", "ab", "tegen", "constr"],
        Kind::Terugkoppeling => &["AB"],
        Kind::Belofte => &["van", "aan", "uitkomst"],
        Kind::Rolbreuk => &["soort"],
        Kind::Planning => &["stap", "voor"],
        Kind::Instrument => &["naam", "gebruikt"],
        Kind::Besluit => &["issue", "optie"],
        Kind::Schok => &["wat", "maat"],
        Kind::Ab | Kind::Verantwoordingsdebat | Kind::Verantwoordingsafspraak | Kind::MotieAfgedaan => &[],
    }
}

/// One act; none when something is wrong with it. Week, council and fields are all looked at before giving up.
pub(super) fn act(place: &Place, model: &Model, remarks: &mut Remarks, reader: &mut Reader) -> Option<Act> {
    let kind: Kind = place.word("kind", reader)?;
    let week = place.week("week", reader);
    let m = council(place, "m", kind.needs_council(), model, reader);
    let deed = deed(place, kind, model, reader);
    let known = [&["week", "kind", "m"], fields(kind)].concat();
    let remark = remarks.of(place, &known);
    Some(Act { week: week?, m: m?, remark, deed: deed? })
}

/// A council; the outer none is a fault, the inner none means nobody or all.
fn council(place: &Place, key: &str, needed: bool, model: &Model, reader: &mut Reader) -> Option<Option<Mun>> {
    if place.absent(key) && !needed {
        return Some(None);
    }
    let last = model.region().n as i64 - 1;
    place.whole(key, 0, last, reader).map(|m| Some(Mun(m as u8)))
}

/// What was done.
fn deed(place: &Place, kind: Kind, model: &Model, reader: &mut Reader) -> Option<Deed> {
    match kind {
        Kind::Raad | Kind::Termijn | Kind::Punt | Kind::GeenZienswijze | Kind::Consult => {
            about_dossier(place, kind, reader)
        }
        Kind::Toezegging | Kind::Inbreng | Kind::Besluit => about_issue(place, kind, model, reader),
        Kind::Feit => {
            let (fact, guide) = (place.word("feit", reader), place.yes("oplegger", reader));
            Some(Deed::Feit { fact: fact?, reading_guide: guide? })
        }
        Kind::Mandaat => Some(Deed::Mandaat { by: place.word("soort", reader)? }),
        Kind::Toestemming => consent(place, reader),
        Kind::Werk => Some(Deed::Werk { hours: place.number("uren", 0.0, MOST_HOURS, reader)? }),
        Kind::Stuk => document(place, reader),
        Kind::Ab => Some(Deed::Ab),
        Kind::Terugkoppeling => Some(Deed::Terugkoppeling { meeting_week: place.week("AB", reader)? }),
        Kind::Verantwoordingsdebat => Some(Deed::Verantwoordingsdebat),
        Kind::Verantwoordingsafspraak => Some(Deed::Verantwoordingsafspraak),
        Kind::MotieAfgedaan => Some(Deed::MotieAfgedaan),
        Kind::Belofte => promise(place, model, reader),
        Kind::Rolbreuk => Some(Deed::Rolbreuk { breach: place.word("soort", reader)? }),
        Kind::Planning => {
            let step = place.word_or("stap", Step::Other, reader);
            let ahead = place.whole("voor", 0, i64::from(LAST_WEEK), reader);
            Some(Deed::Planning { step: step?, ahead_weeks: ahead? as i32 })
        }
        Kind::Instrument => {
            let instrument = place.word_or("naam", Instrument::Other, reader);
            let used = place.yes("gebruikt", reader);
            Some(Deed::Instrument { instrument: instrument?, used: used? })
        }
        Kind::Schok => {
            let what: Blow = place.word("wat", reader)?;
            let (low, high) = what.range();
            Some(Deed::Schok { what, size: place.number("maat", low, high, reader)? })
        }
    }
}

/// Acts about a dossier.
fn about_dossier(place: &Place, kind: Kind, reader: &mut Reader) -> Option<Deed> {
    let dossier = place.word("dos", reader);
    match kind {
        Kind::Raad => {
            let paper = place.word("soort", reader);
            let quality = place.number("q", 0.0, 1.0, reader);
            Some(Deed::Raad { dossier: dossier?, paper: paper?, quality: quality? })
        }
        Kind::Termijn => {
            let weeks = place.whole("weken", 0, MOST_TERM, reader);
            let recess = place.whole("reces", 0, MOST_TERM, reader);
            let (weeks, recess_weeks) = (weeks? as i32, recess? as i32);
            Some(Deed::Termijn { dossier: dossier?, weeks, recess_weeks })
        }
        Kind::Punt => {
            let id = place.whole("id", i64::from(i32::MIN), i64::from(i32::MAX), reader);
            let weight = place.whole("gew", 1, 3, reader);
            let reaction = place.word("reactie", reader);
            let (id, weight) = (id? as i32, weight? as u8);
            Some(Deed::Punt { dossier: dossier?, id, weight, reaction: reaction? })
        }
        Kind::Consult => {
            let group = place.word_or("groep", Group::Other, reader);
            let rung = place.whole("trede", 0, 4, reader);
            let feedback = place.yes("terug", reader);
            let (group, rung) = (group?, rung? as u8);
            Some(Deed::Consult { group, dossier: dossier?, rung, feedback: feedback? })
        }
        _ => Some(Deed::GeenZienswijze { dossier: dossier? }),
    }
}

/// Acts about an issue.
fn about_issue(place: &Place, kind: Kind, model: &Model, reader: &mut Reader) -> Option<Deed> {
    let issues = model.issues();
    if kind == Kind::Toezegging {
        let status = place.word("status", reader);
        let issue = if place.absent("issue") { Some(None) } else { place.issue("issue", issues, reader).map(Some) };
        return Some(Deed::Toezegging { issue: issue?, status: status? });
    }
    let issue = place.issue("issue", issues, reader);
    if kind == Kind::Besluit {
        let (issue, id) = (issue?, place.text("optie", reader)?);
        let option = issues.option(issue, &id);
        if option.is_none() {
            reader.fault(
                place.path_of("optie"),
                format!("De kwestie {} heeft geen optie '{id}'.", issues.issue(issue).id),
                "Een besluit kiest uit de opties van het level.",
                format!("Kies uit: {}.", issues.option_ids(issue)),
            );
        }
        return Some(Deed::Besluit { issue, option: option? });
    }
    let reasons = place.whole("j", 0, 3, reader);
    let common_good = place.whole("ab", 0, 2, reader);
    let counter = place.whole("tegen", 0, 3, reader);
    let constructive = place.whole("constr", 0, 2, reader);
    Some(Deed::Inbreng {
        issue: issue?,
        reasons: reasons? as u8,
        common_good: common_good? as u8,
        counter: counter? as u8,
        constructive: constructive? as u8,
    })
}

/// A vote on consent; any word may be a ground.
fn consent(place: &Place, reader: &mut Reader) -> Option<Deed> {
    let share = place.number("voor", 0.0, 1.0, reader);
    let ground = if place.absent("grond") { Some(Ground::Geen) } else { place.word_or("grond", Ground::Other, reader) };
    Some(Deed::Toestemming { share: share?, ground: ground? })
}

/// A document.
fn document(place: &Place, reader: &mut Reader) -> Option<Deed> {
    let document = place.word_or("naam", Document::Other, reader);
    let days = place.whole("dagen", 0, MOST_TERM, reader);
    let public = place.yes("openbaar", reader);
    let ground = place.stated("grond");
    Some(Deed::Stuk { document: document?, days: days? as i32, public: public?, ground })
}

/// A promise.
fn promise(place: &Place, model: &Model, reader: &mut Reader) -> Option<Deed> {
    let from = council(place, "van", true, model, reader);
    let to = council(place, "aan", false, model, reader);
    let outcome = place.word("uitkomst", reader);
    Some(Deed::Belofte { from: from??, to: to?, outcome: outcome? })
}
