//! Everything that is computed from a questionnaire and an audit, in the shape of the questionnaire's tree.

use super::{FoundMaturity, Gap, Millionths, Part, RankedHint, RequirementStanding, Standing, Waived};
use crate::questionnaire::{CategoryId, PrincipleId, QuestionId};

/// What an audit's answers mean. A self-audit is a „Selbsteinschätzung“: it proves no conformity.
///
/// All lists but [`Assessment::hints`] are in file order and speak of questions in scope only.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// Version of the scoring rules, see [`super::VERSION`].
    pub scoring: u32,
    /// Everything; taken over the principles, not over the categories.
    pub total: Part,
    /// The level of maturity, where the questionnaire finds one and nothing is open.
    pub maturity: Option<FoundMaturity>,
    /// Every category of the questionnaire, also those without a score.
    pub categories: Vec<CategoryAssessment>,
    /// Requirements answered below their threshold; shown above the score, also where there is no rating.
    pub gaps: Vec<Gap>,
    /// Requirements unanswered or unclear.
    pub not_yet_shown: Vec<QuestionId>,
    /// Requirements that the team calls not applicable; shown beside the gaps.
    pub waived: Vec<Waived>,
    /// Questions without a choice that counts; „zu klären“ is not among them.
    pub unanswered: Vec<QuestionId>,
    /// Questions that are „zu klären“.
    pub unclear: Vec<QuestionId>,
    /// Questions that are „nicht anwendbar“ with a reason.
    pub not_applicable: Vec<QuestionId>,
    /// Every hint that applies, the most worthwhile first.
    pub hints: Vec<RankedHint>,
}

/// A category with its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct CategoryAssessment {
    /// The category.
    pub id: CategoryId,
    /// Its figures.
    pub part: Part,
    /// Its principles in file order.
    pub principles: Vec<PrincipleAssessment>,
}

/// A principle with its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct PrincipleAssessment {
    /// The principle.
    pub id: PrincipleId,
    /// Its figures.
    pub part: Part,
    /// Its part in the scores above; none where it has no score.
    pub contribution: Option<PrincipleContribution>,
    /// Its questions in file order.
    pub questions: Vec<QuestionAssessment>,
}

/// Where one question stands.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionAssessment {
    /// The question.
    pub id: QuestionId,
    /// Where it stands.
    pub standing: Standing,
    /// Its part in its principle's score; none where it has no level.
    pub contribution: Option<Contribution>,
    /// Where its requirement stands.
    pub requirement: RequirementStanding,
}

/// Why a principle's score is what it is: the part of one question (rules, section „Why“).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contribution {
    /// The question's weight; with points the reachable points.
    pub weight: f64,
    /// What its level is worth, `0..=1`.
    pub value: Millionths,
    /// Its part of the score. All parts add up to the score, but for the rounding of each. With the minimum the
    /// first of the lowest questions holds all of it.
    pub share: Millionths,
}

/// Why a score above the principles is what it is: the part of one principle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PrincipleContribution {
    /// The principle's weight; with points the reachable points of its answered questions.
    pub weight: f64,
    /// The principle's score.
    pub value: Millionths,
    /// Its part of its category's score, as in [`Contribution::share`].
    pub category_share: Millionths,
    /// Its part of the total.
    pub total_share: Millionths,
}

impl Assessment {
    /// All principles in file order.
    pub fn principles(&self) -> impl Iterator<Item = &PrincipleAssessment> {
        self.categories.iter().flat_map(|category| &category.principles)
    }

    /// All questions in file order.
    pub fn questions(&self) -> impl Iterator<Item = &QuestionAssessment> {
        self.principles().flat_map(|principle| &principle.questions)
    }
}
