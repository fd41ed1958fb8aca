//! An audit taken apart into what can be merged piece by piece, and put together again.
//!
//! The pieces are those of the file, key by key, so that keys of a later program are pieces like any other and none
//! can be forgotten when the format grows.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::wire::AuditFile;
use crate::audit::{Audit, MeasureId, SnapshotId};
use crate::questionnaire::{PhaseId, QuestionId};

/// A piece of an audit that is merged as a whole. Orders as differences are shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// The answer to a question, with everything that belongs to it.
    Answer(QuestionId),
    /// A field of the service data, by its key in the file.
    Field(String),
    /// The questionnaire.
    Questionnaire,
    /// Which questions are asked.
    Mode,
    /// The phase of the service.
    Phase,
    /// Who took part.
    Participants,
    /// The target of a principle or category: of one phase, or of all.
    Target(Option<PhaseId>, String),
    /// A measure, and how many of the same id stand before it.
    Measure(MeasureId, usize),
    /// A snapshot, and how many of the same id stand before it.
    Snapshot(SnapshotId, usize),
    /// The questionnaire that is carried along.
    EmbeddedQuestionnaire,
    /// A key of a later program version.
    Other(String),
}

/// Pieces by what they are.
pub(super) type Units = BTreeMap<Unit, Value>;

/// Keys that say which audit a file is and how it came about; these are never merged.
const OWN: [&str; 8] = ["format", "id", "created", "changed", "revision", "base", "part", "fingerprints"];

/// An audit as its file has it.
fn object(audit: &Audit) -> Map<String, Value> {
    // Writing cannot fail, and what was written is an object; by way of the text, since reading and writing text are
    // in the program anyway.
    let text = serde_json::to_string(&AuditFile::of(audit)).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

/// The pieces of an audit.
pub(super) fn take_apart(audit: &Audit) -> Units {
    let mut units = Units::new();
    for (key, value) in object(audit) {
        match (key.as_str(), value) {
            ("answers", Value::Object(answers)) => {
                units.extend(answers.into_iter().map(|(id, answer)| (Unit::Answer(QuestionId::new(id)), answer)));
            }
            ("service", Value::Object(fields)) => {
                units.extend(fields.into_iter().map(|(field, value)| (Unit::Field(field), value)));
            }
            ("targets", Value::Object(targets)) => {
                units.extend(targets.into_iter().map(|(part, target)| (Unit::Target(None, part), target)));
            }
            ("phase_targets", Value::Object(phases)) => {
                for (phase, targets) in phases {
                    let Value::Object(targets) = targets else { continue };
                    let unit = |part| Unit::Target(Some(PhaseId::new(&phase)), part);
                    units.extend(targets.into_iter().map(|(part, target)| (unit(part), target)));
                }
            }
            ("measures", Value::Array(measures)) => {
                add_list(&mut units, measures, |id, place| Unit::Measure(MeasureId::new(id), place));
            }
            ("snapshots", Value::Array(snapshots)) => {
                add_list(&mut units, snapshots, |id, place| Unit::Snapshot(SnapshotId::new(id), place));
            }
            (own, _) if OWN.contains(&own) || own == "contributions" => {}
            ("questionnaire", value) => drop(units.insert(Unit::Questionnaire, value)),
            ("mode", value) => drop(units.insert(Unit::Mode, value)),
            ("phase", value) => drop(units.insert(Unit::Phase, value)),
            ("participants", value) => drop(units.insert(Unit::Participants, value)),
            ("embedded_questionnaire", value) => drop(units.insert(Unit::EmbeddedQuestionnaire, value)),
            (_, value) => drop(units.insert(Unit::Other(key), value)),
        }
    }
    units
}

fn add_list(units: &mut Units, items: Vec<Value>, unit: fn(&str, usize) -> Unit) {
    for item in items {
        let id = id_of(&item).to_owned();
        let mut place = 0;
        while units.contains_key(&unit(&id, place)) {
            place += 1;
        }
        units.insert(unit(&id, place), item);
    }
}

fn id_of(item: &Value) -> &str {
    item.get("id").and_then(Value::as_str).unwrap_or_default()
}

/// The audit that a frame and pieces make. Lists have the order of the frame, new entries behind it; everything that
/// is no piece is the frame's.
pub(super) fn put_together(frame: &Audit, mut units: Units) -> Audit {
    let own = object(frame);
    let mut file: Map<String, Value> = own
        .iter()
        .filter(|(key, _)| OWN.contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    // A service without a name has an empty one.
    let mut service = Map::from_iter([("name".to_owned(), Value::from(""))]);
    let (mut answers, mut targets, mut phase_targets) = (Map::new(), Map::new(), Map::new());
    let measures = ordered(&own, "measures", &mut units, |id, place| Unit::Measure(MeasureId::new(id), place));
    let snapshots = ordered(&own, "snapshots", &mut units, |id, place| Unit::Snapshot(SnapshotId::new(id), place));
    let (mut measures, mut snapshots) = (measures, snapshots);
    for (unit, value) in units {
        match unit {
            Unit::Answer(question) => drop(answers.insert(question.to_string(), value)),
            Unit::Field(field) => drop(service.insert(field, value)),
            Unit::Target(None, part) => drop(targets.insert(part, value)),
            Unit::Target(Some(phase), part) => {
                let of_phase = phase_targets.entry(phase.to_string()).or_insert_with(|| Value::Object(Map::new()));
                if let Value::Object(targets) = of_phase {
                    targets.insert(part, value);
                }
            }
            Unit::Measure(..) => measures.push(value),
            Unit::Snapshot(..) => snapshots.push(value),
            Unit::Questionnaire => drop(file.insert("questionnaire".to_owned(), value)),
            Unit::Mode => drop(file.insert("mode".to_owned(), value)),
            Unit::Phase => drop(file.insert("phase".to_owned(), value)),
            Unit::Participants => drop(file.insert("participants".to_owned(), value)),
            Unit::EmbeddedQuestionnaire => drop(file.insert("embedded_questionnaire".to_owned(), value)),
            Unit::Other(key) => drop(file.insert(key, value)),
        }
    }
    file.insert("service".to_owned(), Value::Object(service));
    file.insert("answers".to_owned(), Value::Object(answers));
    file.insert("targets".to_owned(), Value::Object(targets));
    file.insert("phase_targets".to_owned(), Value::Object(phase_targets));
    file.insert("measures".to_owned(), Value::Array(measures));
    file.insert("snapshots".to_owned(), Value::Array(snapshots));
    // Every piece was part of an audit, so that together they are one.
    let read = serde_json::from_str::<AuditFile>(&Value::Object(file).to_string());
    let mut audit = read.map_or_else(|_| frame.clone(), |file| file.into_parts().0);
    if audit.questionnaire != frame.questionnaire {
        // They speak of the questionnaire that the frame named.
        audit.fingerprints.clear();
    }
    Audit { contributions: frame.contributions.clone(), ..audit }
}

/// Takes out of the pieces those of a list that the frame has, in its order.
fn ordered(own: &Map<String, Value>, list: &str, units: &mut Units, unit: fn(&str, usize) -> Unit) -> Vec<Value> {
    let known = own.get(list).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut places = BTreeMap::new();
    let mut items = Vec::new();
    for item in known {
        let place = places.entry(id_of(item)).or_insert(0);
        items.extend(units.remove(&unit(id_of(item), *place)));
        *place += 1;
    }
    items
}

/// True if two pieces say the same. Nothing and an empty list, in the service data also an empty text, are the same,
/// and the time of an answer alone is no difference.
pub(super) fn is_same(unit: &Unit, one: Option<&Value>, other: Option<&Value>) -> bool {
    let is_field = matches!(unit, Unit::Field(_));
    let says = |value: &&Value| match value {
        Value::Null => false,
        Value::String(text) => !(is_field && text.is_empty()),
        Value::Array(items) => !items.is_empty(),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => true,
    };
    let (one, other) = match unit {
        // What another program says with an empty value nobody knows.
        Unit::Other(_) | Unit::EmbeddedQuestionnaire => (one, other),
        _ => (one.filter(says), other.filter(says)),
    };
    match (unit, one, other) {
        (Unit::Answer(_), Some(Value::Object(one)), Some(Value::Object(other))) => {
            let but_time = |key: &&String| key.as_str() != "at";
            one.keys().filter(but_time).count() == other.keys().filter(but_time).count()
                && one.iter().all(|(key, value)| key == "at" || other.get(key) == Some(value))
        }
        _ => one == other,
    }
}
