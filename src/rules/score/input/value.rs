//! A JSON value with its place, and the reader that collects faults. Every getter either gives the value or notes why
//! it cannot, and reading goes on.

use serde_json::{Map, Value};

use super::LAST_WEEK;
use crate::rules::acts::{IssueIx, Vocabulary};
use crate::rules::score::fault::Fault;
use crate::rules::score::issue::Issues;

/// At most so many faults are told; a file with more is not the right file.
const MOST_FAULTS: usize = 200;

/// Collects faults.
#[derive(Default)]
pub(super) struct Reader {
    /// The first faults.
    faults: Vec<Fault>,
    /// How many there were, told or not.
    count: usize,
}

impl Reader {
    /// Notes a fault.
    pub fn fault(
        &mut self,
        path: impl Into<String>,
        what: impl Into<String>,
        why: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.count += 1;
        if self.faults.len() < MOST_FAULTS {
            self.faults.push(Fault::new(path, what, why, remedy));
        }
    }

    /// How many faults there are so far.
    pub fn count(&self) -> usize {
        self.count
    }

    /// The value when nothing is wrong.
    pub fn done<T>(self, value: Option<T>) -> Result<T, Vec<Fault>> {
        match value {
            Some(value) if self.faults.is_empty() => Ok(value),
            _ => Err(self.faults),
        }
    }
}

/// A value and how to get there.
#[derive(Clone)]
pub(super) struct Place<'a> {
    /// How to get there.
    path: String,
    /// What stands there.
    value: &'a Value,
}

/// What a value is, for people.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(60) {
        Some((cut, _)) => format!("{}...", &text[..cut]),
        None => text,
    }
}

impl<'a> Place<'a> {
    /// The whole file.
    pub fn root(value: &'a Value) -> Self {
        Self { path: String::new(), value }
    }

    /// The path of a member.
    pub fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// The members, when this is an object.
    fn map(&self) -> Option<&'a Map<String, Value>> {
        self.value.as_object()
    }

    /// All members.
    pub fn members(&self) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
        self.map().into_iter().flatten()
    }

    /// Whether a member is absent or null.
    pub fn absent(&self, key: &str) -> bool {
        self.map().and_then(|map| map.get(key)).is_none_or(Value::is_null)
    }

    /// A member that must be there.
    fn member(&self, key: &str, kind: &str, reader: &mut Reader) -> Option<Place<'a>> {
        match self.map().map(|map| map.get(key)) {
            Some(Some(value)) => Some(Place { path: self.path_of(key), value }),
            Some(None) => {
                let path = self.path_of(key);
                reader.fault(path, "Dit ontbreekt.", format!("Hier hoort {kind}."), "Voeg het toe.");
                None
            }
            None => {
                self.wrong("een object", reader);
                None
            }
        }
    }

    /// Notes that this is not what it should be.
    pub fn wrong(&self, kind: &str, reader: &mut Reader) {
        let path = if self.path.is_empty() { "bestand" } else { &self.path };
        let what = format!("Hier staat {}.", shown(self.value));
        reader.fault(path, what, format!("Hier hoort {kind}."), "Verbeter de waarde.");
    }

    /// Notes members that mean nothing here: a misspelt name would silently count as absent.
    pub fn only(&self, keys: &[&str], reader: &mut Reader) {
        for (key, _) in self.members().filter(|(key, _)| !keys.contains(&key.as_str())) {
            reader.fault(
                self.path_of(key),
                "Deze naam is hier niet bekend.",
                "Een verkeerde naam zou stil als afwezig tellen.",
                format!("Kies uit: {}. Of haal de naam weg.", keys.join(", ")),
            );
        }
    }

    /// An object.
    pub fn object(&self, key: &str, reader: &mut Reader) -> Option<Place<'a>> {
        let place = self.member(key, "een object", reader)?;
        if place.map().is_none() {
            place.wrong("een object", reader);
            return None;
        }
        Some(place)
    }

    /// The items of a list.
    pub fn list(&self, key: &str, reader: &mut Reader) -> Option<Vec<Place<'a>>> {
        let place = self.member(key, "een lijst", reader)?;
        match place.value.as_array() {
            Some(items) => Some(
                items
                    .iter()
                    .enumerate()
                    .map(|(k, value)| Place { path: format!("{}[{k}]", place.path), value })
                    .collect(),
            ),
            None => {
                place.wrong("een lijst", reader);
                None
            }
        }
    }

    /// A text.
    pub fn text(&self, key: &str, reader: &mut Reader) -> Option<String> {
        self.member(key, "een tekst", reader)?.text_here(reader)
    }

    /// This as a text.
    pub fn text_here(&self, reader: &mut Reader) -> Option<String> {
        match self.value.as_str() {
            Some(text) => Some(text.to_owned()),
            None => {
                self.wrong("een tekst", reader);
                None
            }
        }
    }

    /// A number within bounds.
    pub fn number(&self, key: &str, low: f64, high: f64, reader: &mut Reader) -> Option<f64> {
        let place = self.member(key, "een getal", reader)?;
        let number = match place.value {
            Value::Bool(yes) => Some(f64::from(u8::from(*yes))),
            other => other.as_f64(),
        };
        match number {
            Some(x) if x >= low && x <= high => Some(x),
            _ => {
                place.wrong(&format!("een getal van {low} tot en met {high}"), reader);
                None
            }
        }
    }

    /// A whole number within bounds; 8.0 is whole.
    pub fn whole(&self, key: &str, low: i64, high: i64, reader: &mut Reader) -> Option<i64> {
        let place = self.member(key, "een heel getal", reader)?;
        let whole = place.value.as_f64().filter(|x| x.fract() == 0.0);
        match whole.filter(|x| (low as f64..=high as f64).contains(x)) {
            Some(x) => Some(x as i64),
            None => {
                place.wrong(&format!("een heel getal van {low} tot en met {high}"), reader);
                None
            }
        }
    }

    /// A week of the game.
    pub fn week(&self, key: &str, reader: &mut Reader) -> Option<i32> {
        self.whole(key, 0, i64::from(LAST_WEEK), reader).map(|week| week as i32)
    }

    /// Yes or no; 1 and 0 will do.
    pub fn yes(&self, key: &str, reader: &mut Reader) -> Option<bool> {
        let place = self.member(key, "true of false", reader)?;
        match (place.value, place.value.as_f64()) {
            (Value::Bool(yes), _) => Some(*yes),
            (_, Some(x)) if x == 0.0 || x == 1.0 => Some(x == 1.0),
            _ => {
                place.wrong("true of false", reader);
                None
            }
        }
    }

    /// Whether something is stated: absent, null, false, 0 and the empty text are no.
    pub fn stated(&self, key: &str) -> bool {
        match self.map().and_then(|map| map.get(key)) {
            None | Some(Value::Null) => false,
            Some(Value::Bool(yes)) => *yes,
            Some(Value::Number(x)) => x.as_f64() != Some(0.0),
            Some(Value::String(text)) => !text.is_empty(),
            Some(Value::Array(items)) => !items.is_empty(),
            Some(Value::Object(map)) => !map.is_empty(),
        }
    }

    /// A word of a closed list.
    pub fn word<V: Vocabulary>(&self, key: &str, reader: &mut Reader) -> Option<V> {
        let place = self.member(key, "een woord", reader)?;
        let text = place.text_here(reader)?;
        let word = V::parse(&text);
        if word.is_none() {
            let known: Vec<&str> = V::ALL.iter().map(|word| word.name()).collect();
            place.wrong(&format!("een van deze woorden: {}", known.join(", ")), reader);
        }
        word
    }

    /// A word of a list with room for other words.
    pub fn word_or<V: Vocabulary>(&self, key: &str, other: V, reader: &mut Reader) -> Option<V> {
        let text = self.text(key, reader)?;
        Some(V::parse(&text).unwrap_or(other))
    }

    /// An issue by id.
    pub fn issue(&self, key: &str, issues: &Issues, reader: &mut Reader) -> Option<IssueIx> {
        self.member(key, "een kwestie", reader)?.issue_here(issues, reader)
    }

    /// This as an issue.
    pub fn issue_here(&self, issues: &Issues, reader: &mut Reader) -> Option<IssueIx> {
        let id = self.text_here(reader)?;
        let issue = issues.find(&id);
        if issue.is_none() {
            self.wrong("de naam van een kwestie", reader);
        }
        issue
    }
}
