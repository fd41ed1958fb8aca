//! How one audit went over time: its snapshots, and how it stands now.

use crate::audit::{Audit, Mode, RecordedAssessment, Snapshot, SnapshotId, Timestamp};
use crate::questionnaire::{CategoryId, Questionnaire};
use crate::scoring::{Assessment, Millionths, Part, assess};

/// A score with what it stands on: none is shown without the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The score.
    pub score: Millionths,
    /// How much of it is answered.
    pub coverage: Millionths,
    /// What open questions still allow.
    pub range: Option<(Millionths, Millionths)>,
}

/// One point in time.
#[derive(Clone, Debug, PartialEq)]
pub struct TrendPoint {
    /// The snapshot; none for the audit as it stands now.
    pub snapshot: Option<SnapshotId>,
    /// What the team calls the snapshot; none for the audit as it stands now.
    pub label: Option<String>,
    /// When it was.
    pub at: Timestamp,
    /// Which questions were asked.
    pub mode: Mode,
    /// The total; none where there is no score or nothing says what it stands on.
    pub total: Option<Figure>,
    /// The same for each category of the questionnaire of today, in file order.
    pub categories: Vec<Option<Figure>>,
    /// How many requirements were answered below their threshold; none where that is not known.
    pub gaps: Option<usize>,
    /// It has the questionnaire of today, so that its figures were computed anew from its answers. Otherwise they are
    /// those that were recorded then.
    pub is_same_edition: bool,
}

/// The points in the order of time. Of points of the same time the later in the file comes later; the audit as it
/// stands now is always the last.
pub fn trend(questionnaire: &Questionnaire, audit: &Audit, assessment: &Assessment) -> Vec<TrendPoint> {
    let mut points: Vec<TrendPoint> = Vec::new();
    for snapshot in &audit.snapshots {
        let point = past(questionnaire, audit, snapshot);
        // Put in where it belongs; the few snapshots of an audit need no faster way.
        let at = points.iter().position(|known| known.at > point.at).unwrap_or(points.len());
        points.insert(at, point);
    }
    points.push(TrendPoint {
        snapshot: None,
        label: None,
        at: audit.changed.clone(),
        mode: audit.mode,
        total: of_part(&assessment.total),
        categories: assessment.categories.iter().map(|category| of_part(&category.part)).collect(),
        gaps: Some(assessment.gaps.len()),
        is_same_edition: true,
    });
    points
}

fn past(questionnaire: &Questionnaire, audit: &Audit, snapshot: &Snapshot) -> TrendPoint {
    let (own, now) = (&snapshot.questionnaire, &audit.questionnaire);
    let is_same_edition = own.id == now.id && own.sha256 == now.sha256;
    let (total, categories, gaps) = if is_same_edition {
        let assessment = assess(questionnaire, &audit.as_of(snapshot));
        let categories = assessment.categories.iter().map(|category| of_part(&category.part)).collect();
        // Without any answer nothing is known of gaps.
        let gaps = (!snapshot.answers.is_empty()).then_some(assessment.gaps.len());
        (of_part(&assessment.total), categories, gaps)
    } else {
        let recorded = snapshot.assessment.as_ref();
        // Parts of another questionnaire have nothing to do with those of this one, whatever they are called.
        let is_same = own.id == now.id;
        let of = |id: &CategoryId| {
            let part = recorded.filter(|_| is_same)?.categories.iter().find(|part| part.id == id.as_str())?;
            recorded_figure(part.score, part.range, part.coverage)
        };
        let categories = questionnaire.categories.iter().map(|category| of(&category.id)).collect();
        let total = |it: &RecordedAssessment| recorded_figure(it.score, it.range, it.coverage);
        // A file that names neither gaps nor a coverage left them out; it does not say that there are none.
        let says = recorded.filter(|recorded| !recorded.gaps.is_empty() || recorded.coverage.is_some());
        (recorded.and_then(total), categories, says.map(|recorded| recorded.gaps.len()))
    };
    TrendPoint {
        snapshot: Some(snapshot.id.clone()),
        label: Some(snapshot.label.clone()),
        at: snapshot.at.clone(),
        mode: snapshot.mode,
        total,
        categories,
        gaps,
        is_same_edition,
    }
}

fn of_part(part: &Part) -> Option<Figure> {
    Some(Figure { score: part.score?, coverage: part.coverage?, range: part.open_range() })
}

/// Figures from a file. What is no share is none: a file may say anything.
fn recorded_figure(score: Option<i64>, range: Option<(i64, i64)>, coverage: Option<i64>) -> Option<Figure> {
    let share = |count: i64| {
        let share = Millionths::new(count);
        (Millionths::ZERO..=Millionths::ONE).contains(&share).then_some(share)
    };
    let coverage = share(coverage?)?;
    let range = range.and_then(|(low, high)| Some((share(low)?, share(high)?))).filter(|(low, high)| low <= high);
    Some(Figure { score: share(score?)?, coverage, range: range.filter(|_| coverage < Millionths::ONE) })
}
