//! The file as a whole.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::answers::Answers;
use super::kept_answer::KeptAnswerKeys;
use super::measure::MeasureKeys;
use super::names::Mode;
use super::portion::{ContributionKeys, PortionKeys};
use super::recorded::{RecordedKeys, leniently};
use super::service::ServiceKeys;
use super::snapshot::SnapshotKeys;
use super::target::Target;
use super::{Rest, or_default};
use crate::audit::{
    Audit, AuditId, Base, Contribution, KeptAnswer, Measure, Participant, Portion, QuestionnaireRef,
    RecordedAssessment, Snapshot, Timestamp, Unknown,
};
use crate::exchange::{FORMAT, Generator};
use crate::questionnaire::{PhaseId, QuestionId, QuestionnaireId};

/// File name of the JSON Schema of the format; relative, since the program has no address of its own.
const SCHEMA: &str = "audit-1.schema.json";

/// Revisions count changes; one that no person can have made would leave no room to count on.
const HIGHEST_REVISION: u64 = 1 << 53;

/// An audit file. `$schema`, `generator` and `assessment` speak about the file, not about the audit: they are
/// made anew with every writing, and the envelope of browser storage does without them.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(expecting = "an object: an audit")]
pub(in crate::exchange) struct AuditFile {
    #[serde(rename = "$schema", default, deserialize_with = "ignore", skip_serializing_if = "Option::is_none")]
    schema: Option<String>,
    format: u32,
    #[serde(default, deserialize_with = "ignore", skip_serializing_if = "Option::is_none")]
    generator: Option<GeneratorKeys>,
    id: String,
    created: String,
    changed: String,
    #[serde(default, deserialize_with = "or_default")]
    revision: u64,
    questionnaire: QuestionnaireKeys,
    service: ServiceKeys,
    #[serde(default, deserialize_with = "or_default")]
    mode: Mode,
    #[serde(default)]
    phase: Option<String>,
    #[serde(default, deserialize_with = "or_default")]
    participants: Vec<ParticipantKeys>,
    #[serde(default, deserialize_with = "or_default")]
    answers: Answers,
    #[serde(default, deserialize_with = "or_default")]
    targets: BTreeMap<String, Option<Target>>,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "BTreeMap::is_empty")]
    phase_targets: BTreeMap<String, Option<BTreeMap<String, Option<Target>>>>,
    #[serde(default, deserialize_with = "or_default")]
    measures: Vec<MeasureKeys>,
    #[serde(default, deserialize_with = "or_default")]
    snapshots: Vec<SnapshotKeys>,
    #[serde(default)]
    base: Option<BaseKeys>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    part: Option<PortionKeys>,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    contributions: Vec<ContributionKeys>,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    kept_answers: Vec<KeptAnswerKeys>,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "BTreeMap::is_empty")]
    fingerprints: BTreeMap<String, Option<String>>,
    #[serde(default)]
    embedded_questionnaire: Option<Value>,
    #[serde(default, deserialize_with = "leniently")]
    assessment: Option<RecordedKeys>,
    #[serde(flatten)]
    rest: Rest,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct GeneratorKeys {
    name: String,
    version: String,
    build: String,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(expecting = "an object: a reference to a questionnaire")]
pub(super) struct QuestionnaireKeys {
    id: String,
    version: String,
    sha256: String,
    #[serde(flatten)]
    rest: Rest,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(expecting = "an object: a participant")]
struct ParticipantKeys {
    role: String,
    #[serde(flatten)]
    rest: Rest,
}

#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(expecting = "an object: a base")]
struct BaseKeys {
    audit: String,
    revision: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    state: Option<Value>,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "std::ops::Not::not")]
    without_remarks: bool,
    #[serde(flatten)]
    rest: Rest,
}

/// Reads over a value of any shape.
fn ignore<'de, D: Deserializer<'de>, T>(deserializer: D) -> Result<Option<T>, D::Error> {
    IgnoredAny::deserialize(deserializer).map(|IgnoredAny| None)
}

/// Target scores from the file; `null` is none.
fn shares(keys: BTreeMap<String, Option<Target>>) -> BTreeMap<String, f64> {
    keys.into_iter().filter_map(|(part, share)| Some((part, share?.share()))).collect()
}

/// Target scores for the file.
fn target_keys(targets: &BTreeMap<String, f64>) -> BTreeMap<String, Option<Target>> {
    targets.iter().filter_map(|(part, share)| Some((part.clone(), Some(Target::of(*share)?)))).collect()
}

impl AuditFile {
    /// The bare audit, as it goes into browser storage.
    pub(in crate::exchange) fn of(audit: &Audit) -> Self {
        let Audit {
            id,
            created,
            changed,
            revision,
            questionnaire,
            service,
            mode,
            phase,
            participants,
            answers,
            targets,
            phase_targets,
            measures,
            snapshots,
            base,
            part,
            contributions,
            kept_answers,
            fingerprints,
            embedded_questionnaire,
            unknown,
        } = audit;
        Self {
            schema: None,
            format: FORMAT,
            generator: None,
            id: id.to_string(),
            created: created.to_string(),
            changed: changed.to_string(),
            revision: *revision,
            questionnaire: questionnaire.into(),
            service: service.into(),
            mode: (*mode).into(),
            phase: phase.as_ref().map(ToString::to_string),
            participants: participants.iter().map(ParticipantKeys::from).collect(),
            answers: Answers(answers.clone()),
            targets: target_keys(targets),
            phase_targets: phase_targets
                .iter()
                .map(|(phase, targets)| (phase.to_string(), target_keys(targets)))
                .filter(|(_, targets)| !targets.is_empty())
                .map(|(phase, targets)| (phase, Some(targets)))
                .collect(),
            measures: measures.iter().map(MeasureKeys::from).collect(),
            snapshots: snapshots.iter().map(SnapshotKeys::from).collect(),
            base: base.as_ref().map(BaseKeys::from),
            part: part.as_ref().map(PortionKeys::from),
            contributions: contributions.iter().map(ContributionKeys::from).collect(),
            kept_answers: kept_answers.iter().map(KeptAnswerKeys::from).collect(),
            fingerprints: fingerprints.iter().map(|(id, print)| (id.to_string(), Some(print.clone()))).collect(),
            embedded_questionnaire: embedded_questionnaire.as_deref().cloned(),
            assessment: None,
            rest: unknown.0.clone(),
        }
    }

    /// With what is said about the file.
    pub(in crate::exchange) fn described(self, generator: &Generator, assessment: Option<&RecordedAssessment>) -> Self {
        let Generator { name, version, build } = generator.clone();
        Self {
            schema: Some(SCHEMA.to_owned()),
            generator: Some(GeneratorKeys { name, version, build }),
            assessment: assessment.map(RecordedKeys::from),
            ..self
        }
    }

    /// True if it is not one of an earlier or later program, as far as it says itself.
    pub(in crate::exchange) fn is_of_this_format(&self) -> bool {
        self.format == FORMAT
    }

    /// The audit, and the figures that the file names.
    pub(in crate::exchange) fn into_parts(self) -> (Audit, Option<RecordedAssessment>) {
        let audit = Audit {
            id: AuditId::new(self.id),
            created: Timestamp::new(self.created),
            changed: Timestamp::new(self.changed),
            revision: self.revision.min(HIGHEST_REVISION),
            questionnaire: self.questionnaire.into(),
            service: self.service.into(),
            mode: self.mode.into(),
            phase: self.phase.map(PhaseId::new),
            participants: self.participants.into_iter().map(Participant::from).collect(),
            answers: self.answers.0,
            targets: shares(self.targets),
            phase_targets: self
                .phase_targets
                .into_iter()
                .map(|(phase, targets)| (PhaseId::new(phase), shares(targets.unwrap_or_default())))
                .filter(|(_, targets)| !targets.is_empty())
                .collect(),
            measures: self.measures.into_iter().map(Measure::from).collect(),
            snapshots: self.snapshots.into_iter().map(Snapshot::from).collect(),
            base: self.base.map(Base::from),
            part: self.part.map(Portion::from),
            contributions: self.contributions.into_iter().map(Contribution::from).collect(),
            kept_answers: self.kept_answers.into_iter().map(KeptAnswer::from).collect(),
            fingerprints: self
                .fingerprints
                .into_iter()
                .filter_map(|(id, print)| Some((QuestionId::new(id), print?)))
                .collect(),
            embedded_questionnaire: self.embedded_questionnaire.map(Arc::new),
            unknown: Unknown(self.rest),
        };
        (audit, self.assessment.map(RecordedAssessment::from))
    }
}

impl From<QuestionnaireKeys> for QuestionnaireRef {
    fn from(keys: QuestionnaireKeys) -> Self {
        Self {
            id: QuestionnaireId::new(keys.id),
            version: keys.version,
            sha256: keys.sha256,
            unknown: Unknown(keys.rest),
        }
    }
}

impl From<&QuestionnaireRef> for QuestionnaireKeys {
    fn from(questionnaire: &QuestionnaireRef) -> Self {
        let QuestionnaireRef { id, version, sha256, unknown } = questionnaire;
        Self { id: id.to_string(), version: version.clone(), sha256: sha256.clone(), rest: unknown.0.clone() }
    }
}

impl From<ParticipantKeys> for Participant {
    fn from(keys: ParticipantKeys) -> Self {
        Self { role: keys.role, unknown: Unknown(keys.rest) }
    }
}

impl From<&Participant> for ParticipantKeys {
    fn from(participant: &Participant) -> Self {
        let Participant { role, unknown } = participant;
        Self { role: role.clone(), rest: unknown.0.clone() }
    }
}

/// The state that was handed out. It is read apart from the file around it: a chain of states within states must not
/// exhaust the browser's small call stack, and one that cannot be read must not keep the audit from being opened.
fn state(value: &Value) -> Option<Audit> {
    if value.get("base").is_some_and(|base| !base.is_null()) {
        return None;
    }
    let file = serde_json::from_str::<AuditFile>(&value.to_string()).ok().filter(|file| file.format == FORMAT)?;
    Some(file.into_parts().0)
}

impl From<BaseKeys> for Base {
    fn from(mut keys: BaseKeys) -> Self {
        let read = keys.state.as_ref().and_then(state).map(Box::new);
        if let Some(unread) = keys.state.filter(|_| read.is_none()) {
            keys.rest.insert("state".to_owned(), unread);
        }
        Self {
            audit: AuditId::new(keys.audit),
            revision: keys.revision,
            state: read,
            without_remarks: keys.without_remarks,
            unknown: Unknown(keys.rest),
        }
    }
}

impl From<&Base> for BaseKeys {
    fn from(base: &Base) -> Self {
        let Base { audit, revision, state, without_remarks, unknown } = base;
        let mut rest = unknown.0.clone();
        // One that could not be read lies among the unknown keys; no key may be written twice.
        let unread = rest.remove("state");
        let text = |state: &Audit| serde_json::to_string(&AuditFile::of(state)).unwrap_or_default();
        let state = state.as_deref().and_then(|state| serde_json::from_str(&text(state)).ok());
        Self {
            audit: audit.to_string(),
            revision: *revision,
            state: state.or(unread),
            without_remarks: *without_remarks,
            rest,
        }
    }
}
