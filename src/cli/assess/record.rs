//! One audit as a record of figures; the schema is described in `docs::assess`.

use serde::Serialize;

use crate::audit::{Audit, Mode, Status};
use crate::exchange::rating_word;
use crate::questionnaire::{Effort, PhaseId, QuestionId, Questionnaire};
use crate::scoring::{Assessment, Millionths, Part, RankedHint};

/// Version of the schema. It grows when a field changes its meaning or goes; new fields may come without.
pub(super) const SCHEMA: u32 = 1;

/// A record. Keys are written in this order, all of them in every record; what is not known is `null`.
#[derive(Serialize)]
pub(super) struct Record<'a> {
    pub(super) schema: u32,
    pub(super) id: &'a str,
    pub(super) revision: u64,
    pub(super) created: &'a str,
    pub(super) changed: &'a str,
    pub(super) questionnaire_id: &'a str,
    pub(super) questionnaire_version: &'a str,
    pub(super) questionnaire_sha256: &'a str,
    pub(super) sha_matches: bool,
    pub(super) service_name: &'a str,
    pub(super) service_description: Option<&'a str>,
    pub(super) service_leika: &'a [String],
    pub(super) service_ozg_id: Option<&'a str>,
    pub(super) service_fim: &'a [String],
    pub(super) service_themenfeld: Option<&'a str>,
    pub(super) service_lebenslage: Option<&'a str>,
    pub(super) service_leika_typ: &'a [String],
    pub(super) service_audience: Option<&'a str>,
    pub(super) service_model: Option<&'a str>,
    pub(super) service_lead: Option<&'a str>,
    pub(super) service_authority: Option<&'a str>,
    pub(super) service_ministry: Option<&'a str>,
    pub(super) service_level: Option<&'a str>,
    pub(super) service_portal: Option<&'a str>,
    pub(super) service_rollout: Option<&'a str>,
    pub(super) service_priority: Option<u8>,
    pub(super) service_focus: Option<bool>,
    pub(super) service_sdg: Option<bool>,
    pub(super) service_maturity_model: Option<&'a str>,
    pub(super) service_maturity_level: Option<u8>,
    pub(super) service_maturity_target: Option<u8>,
    pub(super) mode: &'static str,
    pub(super) phase: Option<&'a str>,
    pub(super) scoring: u32,
    pub(super) score: Option<i64>,
    pub(super) range_low: Option<i64>,
    pub(super) range_high: Option<i64>,
    pub(super) coverage: Option<i64>,
    pub(super) rating: Option<&'static str>,
    pub(super) maturity_model: Option<&'a str>,
    pub(super) maturity_level: Option<u8>,
    pub(super) answered: usize,
    pub(super) applicable: usize,
    pub(super) unclear: usize,
    pub(super) not_applicable: usize,
    pub(super) gaps: Vec<&'a str>,
    pub(super) not_yet_shown: Vec<&'a str>,
    pub(super) categories: Vec<PartRecord<'a>>,
    pub(super) principles: Vec<PartRecord<'a>>,
    pub(super) measures_open: usize,
    pub(super) measures_done: usize,
    pub(super) hints: Option<Vec<HintRecord<'a>>>,
}

/// A category or a principle.
#[derive(Serialize)]
pub(super) struct PartRecord<'a> {
    pub(super) id: &'a str,
    pub(super) score: Option<i64>,
    pub(super) low: Option<i64>,
    pub(super) high: Option<i64>,
    pub(super) coverage: Option<i64>,
    pub(super) rating: Option<&'static str>,
}

/// A hint that applies, the most worthwhile first.
#[derive(Serialize)]
pub(super) struct HintRecord<'a> {
    pub(super) question: &'a str,
    pub(super) hint: &'a str,
    pub(super) gain: i64,
    pub(super) effort: &'static str,
    pub(super) closes_gap: bool,
    pub(super) target: usize,
}

impl<'a> Record<'a> {
    /// The record of an audit and its assessment with a questionnaire.
    pub(super) fn of(
        audit: &'a Audit,
        questionnaire: &Questionnaire,
        assessment: &'a Assessment,
        has_hints: bool,
    ) -> Self {
        let (service, total) = (&audit.service, &assessment.total);
        let maturity = service.maturity.as_ref();
        let measures = |are: &[Status]| audit.measures.iter().filter(|measure| are.contains(&measure.status)).count();
        let hints = || assessment.hints.iter().map(HintRecord::of).collect();
        let categories = assessment.categories.iter();
        Self {
            schema: SCHEMA,
            id: audit.id.as_str(),
            revision: audit.revision,
            created: audit.created.as_str(),
            changed: audit.changed.as_str(),
            questionnaire_id: audit.questionnaire.id.as_str(),
            questionnaire_version: &audit.questionnaire.version,
            questionnaire_sha256: &audit.questionnaire.sha256,
            sha_matches: questionnaire.digest.as_str() == audit.questionnaire.sha256,
            service_name: &service.name,
            service_description: service.description.as_deref(),
            service_leika: &service.leika,
            service_ozg_id: service.ozg_id.as_deref(),
            service_fim: &service.fim,
            service_themenfeld: service.themenfeld.as_deref(),
            service_lebenslage: service.lebenslage.as_deref(),
            service_leika_typ: &service.leika_typ,
            service_audience: service.audience.as_deref(),
            service_model: service.model.as_deref(),
            service_lead: service.lead.as_deref(),
            service_authority: service.authority.as_deref(),
            service_ministry: service.ministry.as_deref(),
            service_level: service.level.as_deref(),
            service_portal: service.portal.as_deref(),
            service_rollout: service.rollout.as_deref(),
            service_priority: service.priority,
            service_focus: service.focus,
            service_sdg: service.sdg,
            service_maturity_model: maturity.map(|maturity| maturity.model.as_str()),
            service_maturity_level: maturity.and_then(|maturity| maturity.level),
            service_maturity_target: maturity.and_then(|maturity| maturity.target),
            mode: match audit.mode {
                Mode::Short => "short",
                Mode::Full => "full",
            },
            phase: audit.phase.as_ref().map(PhaseId::as_str),
            scoring: assessment.scoring,
            score: total.score.map(Millionths::count),
            range_low: total.range.map(|(low, _)| low.count()),
            range_high: total.range.map(|(_, high)| high.count()),
            coverage: total.coverage.map(Millionths::count),
            rating: rating_word(total.rating),
            maturity_model: assessment.maturity.as_ref().map(|found| found.model.as_str()),
            maturity_level: assessment.maturity.as_ref().map(|found| found.level),
            answered: total.answered,
            applicable: total.applicable,
            unclear: total.unclear,
            not_applicable: total.not_applicable,
            gaps: assessment.gaps.iter().map(|gap| gap.question.as_str()).collect(),
            not_yet_shown: assessment.not_yet_shown.iter().map(QuestionId::as_str).collect(),
            categories: categories.map(|category| PartRecord::of(category.id.as_str(), &category.part)).collect(),
            principles: assessment.principles().map(|it| PartRecord::of(it.id.as_str(), &it.part)).collect(),
            measures_open: measures(&[Status::Open, Status::InProgress]),
            measures_done: measures(&[Status::Done]),
            hints: has_hints.then(hints),
        }
    }
}

impl<'a> PartRecord<'a> {
    fn of(id: &'a str, part: &Part) -> Self {
        Self {
            id,
            score: part.score.map(Millionths::count),
            low: part.range.map(|(low, _)| low.count()),
            high: part.range.map(|(_, high)| high.count()),
            coverage: part.coverage.map(Millionths::count),
            rating: rating_word(part.rating),
        }
    }
}

impl<'a> HintRecord<'a> {
    fn of(hint: &'a RankedHint) -> Self {
        Self {
            question: hint.question.as_str(),
            hint: hint.hint.as_str(),
            gain: hint.gain.count(),
            effort: match hint.effort {
                Effort::Small => "small",
                Effort::Medium => "medium",
                Effort::Large => "large",
            },
            closes_gap: hint.closes_gap,
            target: hint.target,
        }
    }
}
