//! From answers to an assessment.

use super::figures::{Figures, Means};
use super::gain::{Basis, Rise};
use super::hints::{Candidate, rank};
use super::requirement::Cap;
use super::standing::standings;
use super::tally::{Tally, value};
use super::{
    Assessment, CategoryAssessment, Contribution, Gap, Millionths, Part, PrincipleAssessment, PrincipleContribution,
    QuestionAssessment, RequirementStanding, Standing, VERSION, Waived, maturity,
};
use crate::audit::{Audit, Choice};
use crate::questionnaire::{Aggregation, Principle, Question, QuestionId, Questionnaire};

/// What the answers of an audit mean under a questionnaire. Answers to questions that the questionnaire does not
/// have count nowhere.
pub fn assess(questionnaire: &Questionnaire, audit: &Audit) -> Assessment {
    assess_standings(questionnaire, audit, &standings(questionnaire, audit))
}

/// The same without hints and their gains: for those who assess many audits and only want their figures.
pub fn assess_figures(questionnaire: &Questionnaire, audit: &Audit) -> Assessment {
    figures(questionnaire, audit, &standings(questionnaire, audit)).0
}

/// The same for standings that were decided elsewhere, in file order.
pub(super) fn assess_standings(questionnaire: &Questionnaire, audit: &Audit, standings: &[Standing]) -> Assessment {
    let (mut assessment, total, principle_sums) = figures(questionnaire, audit, standings);
    let basis = Basis { aggregation: questionnaire.rules.aggregation, means: &total.means, total: &total.tally };
    let mut candidates = Vec::with_capacity(total.tally.answered);
    let mut remaining = standings.iter().copied();
    for (principle, tally) in questionnaire.principles().zip(&principle_sums) {
        for (question, standing) in principle.questions.iter().zip(remaining.by_ref()) {
            if let Some(level) = standing.level() {
                let rise = Rise { principle, tally, question, from: level, to: level };
                candidates.extend(Candidate::of(rise, RequirementStanding::of(question, standing), &basis));
            }
        }
    }
    assessment.hints = rank(candidates);
    assessment
}

/// An assessment without hints, with the sums over everything and over each principle that it comes from.
fn figures(questionnaire: &Questionnaire, audit: &Audit, standings: &[Standing]) -> (Assessment, Sums, Vec<Tally>) {
    let rules = &questionnaire.rules;
    let mut total = Sums::default();
    let mut category_sums = Vec::with_capacity(questionnaire.categories.len());
    let mut principle_sums = Vec::new();
    let mut categories = Vec::with_capacity(questionnaire.categories.len());
    let mut remaining = standings.iter().copied();
    for category in &questionnaire.categories {
        let mut sums = Sums::default();
        let mut principles = Vec::with_capacity(category.principles.len());
        for principle in &category.principles {
            let mut tally = Tally::default();
            let mut cap = Cap::Free;
            let mut questions = Vec::with_capacity(principle.questions.len());
            for (question, standing) in principle.questions.iter().zip(remaining.by_ref()) {
                let requirement = RequirementStanding::of(question, standing);
                cap = cap.max(Cap::of(requirement, standing));
                for tally in [&mut tally, &mut sums.tally, &mut total.tally] {
                    tally.add(question, standing);
                }
                questions.push(QuestionAssessment {
                    id: question.id.clone(),
                    standing,
                    contribution: None,
                    requirement,
                });
            }
            contribute(rules.aggregation, principle, &tally, &mut questions);
            let part = Part::new(Figures::of_questions(rules.aggregation, &tally), &tally, rules, cap);
            for sums in [&mut sums, &mut total] {
                sums.means.add(principle.weight, Figures::of_questions(Aggregation::Mean, &tally));
                sums.cap = sums.cap.max(cap.above());
            }
            principles.push(PrincipleAssessment { id: principle.id.clone(), part, contribution: None, questions });
            principle_sums.push(tally);
        }
        let part = sums.part(questionnaire);
        categories.push(CategoryAssessment { id: category.id.clone(), part, principles });
        category_sums.push(sums);
    }
    contribute_above(questionnaire, &mut categories, &total, &category_sums, &principle_sums);

    let mut assessment = Assessment {
        scoring: VERSION,
        total: total.part(questionnaire),
        maturity: None,
        categories,
        gaps: Vec::new(),
        not_yet_shown: Vec::new(),
        waived: Vec::new(),
        unanswered: Vec::new(),
        unclear: Vec::new(),
        not_applicable: Vec::new(),
        hints: Vec::new(),
    };
    for (question, standing) in questionnaire.questions().zip(standings.iter().copied()) {
        assessment.list_requirement(question, standing, RequirementStanding::of(question, standing), audit);
        assessment.list_standing(question, standing);
    }
    assessment.maturity = maturity::found(questionnaire, &assessment);
    (assessment, total, principle_sums)
}

/// What is added up above the principles.
#[derive(Default)]
struct Sums {
    tally: Tally,
    means: Means,
    cap: Cap,
}

impl Sums {
    fn part(&self, questionnaire: &Questionnaire) -> Part {
        let rules = &questionnaire.rules;
        let figures = Figures::of_principles(rules.aggregation, &self.means, &self.tally);
        Part::new(figures, &self.tally, rules, self.cap)
    }
}

impl Assessment {
    fn list_requirement(
        &mut self,
        question: &Question,
        standing: Standing,
        requirement: RequirementStanding,
        audit: &Audit,
    ) {
        match requirement {
            RequirementStanding::None | RequirementStanding::Met => {}
            RequirementStanding::Gap => {
                if let (Some(level), Some(must)) = (standing.level(), &question.must) {
                    self.gaps.push(Gap { question: question.id.clone(), level, threshold: must.threshold });
                }
            }
            RequirementStanding::NotYetShown => self.not_yet_shown.push(question.id.clone()),
            RequirementStanding::NotApplicable => {
                if let Some(Choice::NotApplicable(reason)) = audit.choice(&question.id) {
                    self.waived.push(Waived { question: question.id.clone(), reason: reason.clone() });
                }
            }
        }
    }

    fn list_standing(&mut self, question: &Question, standing: Standing) {
        let list: &mut Vec<QuestionId> = match standing {
            Standing::OutOfScope(_) | Standing::Level(_) => return,
            Standing::Unanswered | Standing::ReasonMissing | Standing::NotOffered | Standing::LevelUnknown => {
                &mut self.unanswered
            }
            Standing::Unclear => &mut self.unclear,
            Standing::NotApplicable => &mut self.not_applicable,
        };
        list.push(question.id.clone());
    }
}

/// Fills in what each answered question contributes to its principle's score.
fn contribute(aggregation: Aggregation, principle: &Principle, tally: &Tally, questions: &mut [QuestionAssessment]) {
    let mut decides = First::default();
    for (question, assessed) in principle.questions.iter().zip(questions) {
        assessed.contribution = assessed.standing.level().map(|level| {
            let value = value(question, level);
            let share = match aggregation {
                Aggregation::Mean | Aggregation::Points => question.weight * value / tally.answered_weight,
                Aggregation::Minimum => decides.share(value, tally),
            };
            Contribution {
                weight: question.weight,
                value: Millionths::from_f64(value),
                share: Millionths::from_f64(share),
            }
        });
    }
}

/// Fills in what each principle with a score contributes to its category's score and to the total.
fn contribute_above(
    questionnaire: &Questionnaire,
    categories: &mut [CategoryAssessment],
    total: &Sums,
    category_sums: &[Sums],
    principle_sums: &[Tally],
) {
    let aggregation = questionnaire.rules.aggregation;
    let mut decides_total = First::default();
    let mut principles = questionnaire.principles().zip(principle_sums);
    for (category, sums) in categories.iter_mut().zip(category_sums) {
        let mut decides_category = First::default();
        for (assessed, (principle, tally)) in category.principles.iter_mut().zip(principles.by_ref()) {
            let Some(score) = Figures::of_questions(aggregation, tally).score else {
                continue;
            };
            let (weight, category_share, total_share) = match aggregation {
                Aggregation::Mean => {
                    let reached = principle.weight * score;
                    (principle.weight, reached / sums.means.score.weight, reached / total.means.score.weight)
                }
                Aggregation::Points => {
                    let in_category = tally.reached / sums.tally.answered_weight;
                    (tally.answered_weight, in_category, tally.reached / total.tally.answered_weight)
                }
                Aggregation::Minimum => {
                    let in_category = decides_category.share(score, &sums.tally);
                    (principle.weight, in_category, decides_total.share(score, &total.tally))
                }
            };
            assessed.contribution = Some(PrincipleContribution {
                weight,
                value: Millionths::from_f64(score),
                category_share: Millionths::from_f64(category_share),
                total_share: Millionths::from_f64(total_share),
            });
        }
    }
}

/// Finds the first of the lowest parts, which with the minimum holds the whole score.
#[derive(Default)]
struct First {
    is_found: bool,
}

impl First {
    /// The share of a part with this value in the minimum over a tally that holds it.
    fn share(&mut self, value: f64, tally: &Tally) -> f64 {
        let is_lowest = tally.lowest.value().is_some_and(|lowest| value <= lowest);
        if is_lowest && !self.is_found {
            self.is_found = true;
            value
        } else {
            0.0
        }
    }
}
