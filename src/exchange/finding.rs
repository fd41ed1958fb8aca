//! What is remarkable about an opened file. None of it keeps the file from being used, and nothing is changed
//! here; the words for people are made elsewhere.

use super::{Opened, record};
use crate::audit::{Answer, Audit, Choice, RecordedAssessment, RecordedPart, Service, Snapshot, Unknown};
use crate::questionnaire::{PhaseId, QuestionId, Questionnaire, QuestionnaireId, is_blank, shortened};
use crate::scoring::assess;

/// Something about an opened file that people should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The question has no such level; its answer counts as open.
    LevelMissing {
        /// The question.
        question: QuestionId,
        /// The level in the file.
        level: usize,
    },
    /// What should be a point in time is none. It is kept, and nothing is computed with it.
    NoTime {
        /// The key in the file: `created` or `changed`.
        key: &'static str,
        /// What stands there, cut where it is long.
        shown: String,
    },
    /// Not applicable is chosen where the question does not offer it; its answer counts as open.
    NotOffered(QuestionId),
    /// The questionnaire has the same version and another content.
    OtherContent,
    /// The questionnaire has another version.
    OtherVersion {
        /// The version in the file.
        file: String,
        /// The version here.
        here: String,
    },
    /// The questionnaire does not know the phase; questions of every phase are asked.
    PhaseUnknown(PhaseId),
    /// The questionnaire is not available here.
    QuestionnaireMissing {
        /// Its id.
        id: QuestionnaireId,
        /// Its version.
        version: String,
    },
    /// Not applicable is chosen without a reason; the answer counts as open until there is one.
    ReasonMissing(QuestionId),
    /// The total score in the file is not the one computed here.
    RecordedDiffers {
        /// In the file, in millionths.
        recorded: Option<i64>,
        /// Computed here, in millionths.
        computed: Option<i64>,
    },
    /// The total score in the file is the one computed here, and another of its figures is not: a range, a coverage,
    /// a rating, a gap or a figure of a category or principle.
    RecordedPartsDiffer,
    /// Measures and snapshots had the id of an earlier one in the file and got an id of their own; how many.
    SameIds(usize),
    /// Keys of a later program version are kept; how many.
    UnknownKeys(usize),
    /// The questionnaire does not know the question; its answer is kept and counts nowhere.
    UnknownQuestion(QuestionId),
}

/// Everything remarkable: what concerns the whole file first, then the answers by question id. A questionnaire
/// with another id than the file names is as good as none.
pub fn findings(opened: &Opened, questionnaire: Option<&Questionnaire>) -> Vec<Finding> {
    let audit = &opened.audit;
    let questionnaire = questionnaire.filter(|questionnaire| questionnaire.id == audit.questionnaire.id);
    let mut findings = Vec::new();
    match questionnaire {
        None => findings.push(Finding::QuestionnaireMissing {
            id: audit.questionnaire.id.clone(),
            version: audit.questionnaire.version.clone(),
        }),
        Some(here) if here.version != audit.questionnaire.version => findings
            .push(Finding::OtherVersion { file: audit.questionnaire.version.clone(), here: here.version.clone() }),
        Some(here) if here.digest.as_str() != audit.questionnaire.sha256 => findings.push(Finding::OtherContent),
        Some(_) => {}
    }
    let times = [("created", &audit.created), ("changed", &audit.changed)];
    findings.extend(
        times
            .into_iter()
            .filter(|(_, at)| !at.is_time())
            .map(|(key, at)| Finding::NoTime { key, shown: shortened(at.as_str()) }),
    );
    if let (Some(phase), Some(questionnaire)) = (&audit.phase, questionnaire) {
        let is_unknown = questionnaire.phase(phase).is_none();
        findings.extend(is_unknown.then(|| Finding::PhaseUnknown(phase.clone())));
    }
    if let (Some(recorded), Some(questionnaire)) = (&opened.recorded, questionnaire) {
        let computed = record(&assess(questionnaire, audit));
        if recorded.score != computed.score {
            findings.push(Finding::RecordedDiffers { recorded: recorded.score, computed: computed.score });
        } else if !agrees(recorded, &computed) {
            findings.push(Finding::RecordedPartsDiffer);
        }
    }
    if opened.same_ids > 0 {
        findings.push(Finding::SameIds(opened.same_ids));
    }
    let unknown = unknown_keys(audit);
    if unknown > 0 {
        findings.push(Finding::UnknownKeys(unknown));
    }
    for (id, answer) in &audit.answers {
        findings.extend(answer_finding(id, answer, questionnaire));
    }
    findings
}

/// True if no figure that a file names is another one than that computed here. A file may leave out what it does not
/// know: the maturity, ranges, coverages, lists of parts, and, where no coverage says that it is complete, ratings and gaps.
fn agrees(recorded: &RecordedAssessment, computed: &RecordedAssessment) -> bool {
    let parts = |recorded: &[RecordedPart], computed: &[RecordedPart]| {
        recorded.is_empty()
            || recorded.len() == computed.len() && computed.iter().all(|part| recorded.iter().any(|it| same(it, part)))
    };
    let same_gaps =
        || recorded.gaps.len() == computed.gaps.len() && computed.gaps.iter().all(|gap| recorded.gaps.contains(gap));
    let no_gaps_named = recorded.gaps.is_empty() && recorded.coverage.is_none();
    // The keys of a later program beside a level are not compared.
    let level = |it: &RecordedAssessment| it.maturity.as_ref().map(|found| (found.model.clone(), found.level));
    let same_level = || recorded.maturity.is_none() || level(recorded) == level(computed);
    same(&total(recorded), &total(computed))
        && same_level()
        && (no_gaps_named || same_gaps())
        && parts(&recorded.categories, &computed.categories)
        && parts(&recorded.principles, &computed.principles)
}

/// The figures of the whole as those of a part.
fn total(whole: &RecordedAssessment) -> RecordedPart {
    let RecordedAssessment { score, range, coverage, ref rating, .. } = *whole;
    RecordedPart { score, range, coverage, rating: rating.clone(), ..RecordedPart::default() }
}

/// True if the figures of a part are those computed here, as far as they are named.
fn same(recorded: &RecordedPart, computed: &RecordedPart) -> bool {
    let no_rating_named = recorded.rating.is_none() && recorded.coverage.is_none();
    recorded.id == computed.id
        && recorded.score == computed.score
        && (recorded.range.is_none() || recorded.range == computed.range)
        && (recorded.coverage.is_none() || recorded.coverage == computed.coverage)
        && (no_rating_named || recorded.rating == computed.rating)
}

/// The one thing that matters most about an answer.
fn answer_finding(id: &QuestionId, answer: &Answer, questionnaire: Option<&Questionnaire>) -> Option<Finding> {
    let question = questionnaire.map(|questionnaire| questionnaire.question(id));
    if question == Some(None) {
        return Some(Finding::UnknownQuestion(id.clone()));
    }
    let question = question.flatten();
    match answer.choice.as_ref()? {
        Choice::Level(level) => {
            (*level > question?.top()).then(|| Finding::LevelMissing { question: id.clone(), level: *level })
        }
        Choice::NotApplicable(_) if question.is_some_and(|question| !question.not_applicable) => {
            Some(Finding::NotOffered(id.clone()))
        }
        Choice::NotApplicable(reason) => is_blank(reason).then(|| Finding::ReasonMissing(id.clone())),
        Choice::Unclear => None,
    }
}

/// How many keys of a later program version an audit holds. What lies below such a key is not counted.
fn unknown_keys(audit: &Audit) -> usize {
    let Unknown(top) = &audit.unknown;
    top.len()
        + audit.questionnaire.unknown.0.len()
        + in_service(&audit.service)
        + audit.participants.iter().map(|participant| participant.unknown.0.len()).sum::<usize>()
        + audit.answers.values().map(in_answer).sum::<usize>()
        + audit.measures.iter().map(|measure| measure.unknown.0.len()).sum::<usize>()
        + audit.snapshots.iter().map(in_snapshot).sum::<usize>()
        + audit.base.as_ref().map_or(0, |base| base.unknown.0.len() + base.state.as_deref().map_or(0, unknown_keys))
        + audit.part.as_ref().map_or(0, |part| part.unknown.0.len())
        + audit.contributions.iter().map(|contribution| contribution.unknown.0.len()).sum::<usize>()
}

fn in_service(service: &Service) -> usize {
    service.unknown.0.len() + service.maturity.as_ref().map_or(0, |maturity| maturity.unknown.0.len())
}

fn in_answer(answer: &Answer) -> usize {
    answer.unknown.0.len()
        + answer.evidence.iter().map(|evidence| evidence.unknown.0.len()).sum::<usize>()
        + answer.opinions().map(|minority| minority.unknown.0.len()).sum::<usize>()
}

fn in_snapshot(snapshot: &Snapshot) -> usize {
    snapshot.unknown.0.len()
        + snapshot.questionnaire.unknown.0.len()
        + snapshot.answers.values().map(in_answer).sum::<usize>()
        + snapshot.measures.iter().map(|measure| measure.unknown.0.len()).sum::<usize>()
        + snapshot.assessment.as_ref().map_or(0, in_recorded)
}

fn in_recorded(recorded: &RecordedAssessment) -> usize {
    let parts = recorded.categories.iter().chain(&recorded.principles);
    let maturity = recorded.maturity.as_ref().map_or(0, |maturity| maturity.unknown.0.len());
    recorded.unknown.0.len() + maturity + parts.map(|part| part.unknown.0.len()).sum::<usize>()
}
