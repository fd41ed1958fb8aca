//! Figures for readers of a file who have no program to compute them.

use crate::audit::{RecordedAssessment, RecordedMaturity, RecordedPart, Unknown};
use crate::scoring::{Assessment, Millionths, Part, Rating};

/// The figures of an assessment as they are written into files and snapshots.
pub fn record(assessment: &Assessment) -> RecordedAssessment {
    let total = part("", &assessment.total);
    RecordedAssessment {
        scoring: assessment.scoring,
        score: total.score,
        range: total.range,
        coverage: total.coverage,
        rating: total.rating,
        maturity: assessment.maturity.as_ref().map(|found| RecordedMaturity {
            model: found.model.clone(),
            level: found.level.into(),
            unknown: Unknown::default(),
        }),
        categories: assessment.categories.iter().map(|category| part(category.id.as_str(), &category.part)).collect(),
        principles: assessment.principles().map(|principle| part(principle.id.as_str(), &principle.part)).collect(),
        gaps: assessment.gaps.iter().map(|gap| gap.question.to_string()).collect(),
        unknown: Unknown::default(),
    }
}

/// A rating as it is written. Too little answered and no score are both no rating: the coverage beside it tells them
/// apart.
pub fn rating_word(rating: Rating) -> Option<&'static str> {
    match rating {
        Rating::Met => Some("met"),
        Rating::Partly => Some("partly"),
        Rating::NotMet => Some("not"),
        Rating::TooLittle | Rating::NoScore => None,
    }
}

/// The figures of one part.
fn part(id: &str, part: &Part) -> RecordedPart {
    RecordedPart {
        id: id.to_owned(),
        score: part.score.map(Millionths::count),
        range: part.range.map(|(low, high)| (low.count(), high.count())),
        coverage: part.coverage.map(Millionths::count),
        rating: rating_word(part.rating).map(str::to_owned),
        unknown: Unknown::default(),
    }
}
