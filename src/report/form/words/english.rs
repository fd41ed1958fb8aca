//! The words around a questionnaire on paper in English.

use super::{Words, decimal, either};
use crate::questionnaire::{Aggregation, Effort};

pub(super) static WORDS: Words = Words {
    kind: |version| format!("Questionnaire to fill in, version {version}"),
    description: |title, edition| {
        format!("Questionnaire “{title}” ({edition}) to fill in on paper or in a browser, without a result")
    },
    source: "Based on:",
    checked: |day| format!("last compared on {day}"),
    contents: "Contents",
    made_with: |id, version, generator| format!("Questionnaire {id}, version {version}. Made with {generator}."),

    facts: "About this self-audit",
    service: "Service",
    authority: "Authority",
    day: "Date",
    participants: "Participants (roles are enough)",

    how: "How to fill in the questionnaire",
    how_extent: |extent, time| match extent.most {
        1 => format!("The questionnaire has one question, about {time}."),
        count if extent.may_be_fewer => format!("The questionnaire has up to {count} questions, about {time}."),
        count => format!("The questionnaire has {count} questions, about {time}."),
    },
    how_short: |extent, time| match extent.most {
        1 => format!("For a first impression the question marked “Short check” is enough, about {time}."),
        count => format!("For a first impression the {count} questions marked “Short check” are enough, about {time}."),
    },
    how_estimate: "The times are our estimate.",
    how_level: "For each question, tick the highest level that is fully true today.",
    how_unclear: "If you do not know something, tick “To be clarified” and note which office knows.",
    how_not_applicable: "If a question does not fit your service, tick “Not applicable” and give the reason; without one the question counts as open. Where “Not applicable” is not offered, tick “To be clarified” and write the reason into the note.",
    how_must: "For questions marked “Must”, a law or a standard demands a lowest level. The question says which.",
    how_phase: "Where a question names phases after “Only in”, leave it out in other phases.",
    how_condition: "Where a question says “Answer only if”, check the answers named there first. A question that is open, to be clarified or not applicable is at no level.",
    how_hints: "Hints in small type follow the questions and say how to reach the next level. They are best read after ticking.",
    how_notes: "Please write no names and no other personal data into the notes.",
    how_screen: "You can also tick and write here on the screen. The page stores and sends nothing: print it or save it as a PDF before you close it.",
    how_result: "Scores, gaps and a report are what you get when you enter the answers into the application “Selbstaudit”.",

    principle: |number| format!("Principle {number}:"),
    simple: "In plain language:",
    artefacts: "What should be in place at the end:",
    references: "Sources and references",

    short: "Short check",
    must: "Must",
    must_reason: |threshold| format!("Requirement: at least level {threshold}. Reason:"),
    condition: "Answer only if:",
    question: |number| format!("Question {number}"),
    at_least: |level| format!("is at least at level {level}"),
    at_most: |level| format!("is at most at level {level}"),
    and: "and",
    or: "or",
    not: "not",
    of_portal: "Concerns the portal that holds the online service",
    of_organisation: "Concerns the responsible organisation",
    phases: "Only in:",
    can_answer: "Who is likely to know:",
    why: "Why do we ask this?",
    example: "Example:",
    level: |level| format!("Level {level}"),
    points: |points| {
        let unit = if (points - 1.0).abs() < 0.005 { "point" } else { "points" };
        format!("({} {unit})", decimal(points, '.'))
    },
    not_applicable: "Not applicable",
    reason: "Reason (required)",
    unclear: "To be clarified",
    evidence: "Fitting as evidence, for example:",
    note: |number| format!("Note and evidence for {number}"),

    hints: |number| format!("Hints for {number}"),
    from_to: |from, target| format!("From level {} to {target}:", either(from..target, "or")),
    effort: |effort| match effort {
        Effort::Small => "Effort: small (days).",
        Effort::Medium => "Effort: medium (weeks).",
        Effort::Large => "Effort: large (months).",
    },
    who: "Who:",
    resources: "Further reading:",

    rule: "How answers are scored",
    aggregation: |aggregation| match aggregation {
        Aggregation::Mean => {
            "Each level counts a share between 0% and 100%; the score of a principle is the weighted average of its answered questions, the total is the weighted average of the principles."
        }
        Aggregation::Minimum => {
            "Each level counts a share between 0% and 100%; the weakest answered question decides the score of its principle, the weakest principle the total."
        }
        Aggregation::Points => {
            "Each level gives the points that stand beside it; a score is the sum of the points reached, divided by the points that the answered questions could have given."
        }
    },
    rule_must: "Requirements stand beside the score and do not change it: where one is missed or not yet shown, the rating is at best “partly met”.",
    rule_coverage: |least| {
        let least = least.map(|least| format!("; with less than {least} answered there is no rating"));
        format!(
            "With each score belongs how much is answered: “Not applicable” counts nowhere, “To be clarified” counts as an open question{}.",
            least.unwrap_or_default()
        )
    },
    notice: "The result is a self-assessment: no proof of conformity and no legal advice.",
};

/// The same for a standard whose demands are called criteria.
pub(super) static CRITERIA: Words = Words {
    principle: |number| format!("Criterion {number}:"),
    aggregation: |aggregation| match aggregation {
        Aggregation::Mean => {
            "Each level counts a share between 0% and 100%; the score of a criterion is the weighted average of its answered questions, the total is the weighted average of the criteria."
        }
        Aggregation::Minimum => {
            "Each level counts a share between 0% and 100%; the weakest answered question decides the score of its criterion, the weakest criterion the total."
        }
        Aggregation::Points => {
            "Each level gives the points that stand beside it; a score is the sum of the points reached, divided by the points that the answered questions could have given."
        }
    },
    ..WORDS
};
