//! Why the result is what it is: from category to principle to question, with weights and shares.

use leptos::prelude::*;

use super::facts::{Facts, text};
use super::section;
use crate::app::components::data_table::{cell, frame};
use crate::questionnaire::{Principle, Tongue};
use crate::report::format;
use crate::scoring::{
    CategoryAssessment, Millionths, Part, PrincipleAssessment, QuestionAssessment, RequirementStanding, Standing,
};

/// Id of the heading.
pub(super) const ID: &str = "warum";

/// The rule in words, and the contributions to every score.
pub(super) fn why(facts: &Facts) -> AnyView {
    let (words, rules) = (facts.words, facts.rules());
    let band = |share: f64| facts.percent(Millionths::from_f64(share));
    let coverage = format::coverage(Millionths::from_f64(rules.min_coverage), rules, facts.tongue);
    let pairs = facts.questionnaire.categories.iter().zip(&facts.assessment.categories);
    let categories = pairs.map(|(category, assessed)| {
        let name = &category.title;
        let principles = category.principles.iter().zip(&assessed.principles);
        let inside = view! {
            {principles_table(facts, &name.value, &category.principles, assessed)}
            <div class="why__principles">
                {principles.map(|(principle, assessed)| of_principle(facts, principle, assessed)).collect_view()}
            </div>
        };
        fold(view! { {text(name)} " – " {outcome(facts, &assessed.part)} }.into_any(), inside.into_any())
    });
    let content = view! {
        <p class="kern-body">{(words.why_rule)(rules.aggregation)} " " {words.why_open}</p>
        <p class="kern-body">{(words.why_bands)(&band(rules.bands.met), &band(rules.bands.partly), &coverage)}</p>
        <div class="kern-accordion-group">{categories.collect_view()}</div>
    };
    section(ID, words.why, content.into_any())
}

fn fold(title: AnyView, content: AnyView) -> AnyView {
    view! {
        <details class="kern-accordion">
            <summary class="kern-accordion__header">
                <span class="kern-title">{title}</span>
            </summary>
            <div class="kern-accordion__body">{content}</div>
        </details>
    }
    .into_any()
}

/// Score, how much is answered and rating of a part; no score stands without how much is answered.
fn outcome(facts: &Facts, part: &Part) -> String {
    let answered = (part.applicable > 0).then(|| (facts.words.answered)(part.answered, part.applicable));
    let figure = facts.figure(part);
    // Without a score the rating says the same as the figure.
    let rating = part.score.map(|_| format::rating(part.rating, facts.tongue).to_owned());
    [Some(figure), answered, rating].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// What the principles give to their category and to the total.
fn principles_table(facts: &Facts, category: &str, principles: &[Principle], assessed: &CategoryAssessment) -> AnyView {
    let words = facts.words;
    let rows = principles.iter().zip(&assessed.principles).map(|(principle, assessed)| {
        let contribution = assessed.contribution.as_ref();
        let number = |text: Option<String>| cell(false, true, text.unwrap_or_else(|| "–".into()).into_any());
        view! {
            <tr class="kern-table__row">
                {cell(true, false, view! { {principle.number} " " {text(&principle.title)} }.into_any())}
                {number(contribution.map(|part| weight(part.weight, facts.tongue)))}
                {number(Some(facts.figure(&assessed.part)))}
                {number(contribution.map(|part| format::points(part.category_share, facts.tongue)))}
                {number(contribution.map(|part| format::points(part.total_share, facts.tongue)))}
            </tr>
        }
    });
    let head = [
        (words.column_principle, false),
        (words.column_weight, true),
        (words.column_value, true),
        (words.column_share_category, true),
        (words.column_share_total, true),
    ];
    table((words.why_principles_table)(category), &head, rows.collect_view().into_any())
}

fn table(caption: String, head: &[(&'static str, bool)], rows: AnyView) -> AnyView {
    frame(caption, head.iter().map(|(text, numeric)| ((*text).to_owned(), *numeric)).collect(), rows)
}

/// What the questions give to their principle.
fn of_principle(facts: &Facts, principle: &Principle, assessed: &PrincipleAssessment) -> AnyView {
    let words = facts.words;
    let asked = assessed.questions.iter().filter(|question| question.standing.is_in_scope());
    let rows = asked.map(|question| of_question(facts, question));
    let head = [
        (words.column_question, false),
        (words.column_answer, false),
        (words.column_weight, true),
        (words.column_value, true),
        (words.column_share_principle, true),
    ];
    let out_of_scope = assessed.questions.iter().filter(|question| !question.standing.is_in_scope()).count();
    let not_asked = (out_of_scope > 0)
        .then(|| view! { <p class="kern-body kern-body--small">{(words.not_asked)(out_of_scope)}</p> });
    let is_capped = assessed.questions.iter().any(|question| match question.requirement {
        RequirementStanding::Gap | RequirementStanding::NotYetShown => true,
        RequirementStanding::None | RequirementStanding::Met | RequirementStanding::NotApplicable => false,
    });
    let capped = is_capped.then(|| view! { <p class="kern-body kern-body--small">{words.why_requirement}</p> });
    let title = view! {
        {(words.principle)(principle.number)}
        " "
        {text(&principle.title)}
        " – "
        {outcome(facts, &assessed.part)}
    };
    let inside = view! {
        {(assessed.part.in_scope > 0)
            .then(|| {
                let caption = (words.why_questions_table)(&principle.title.value);
                table(caption, &head, rows.collect_view().into_any())
            })}
        {capped}
        {not_asked}
    };
    fold(title.into_any(), inside.into_any())
}

fn of_question(facts: &Facts, assessed: &QuestionAssessment) -> AnyView {
    let words = facts.words;
    let question = facts.questionnaire.question(&assessed.id);
    let answer = match assessed.standing {
        Standing::Level(level) => question.map(|question| facts.level(question, level)),
        Standing::Unanswered => Some(words.unanswered.into_any()),
        Standing::ReasonMissing => Some(words.reason_missing.into_any()),
        Standing::NotOffered => Some(words.not_offered.into_any()),
        Standing::LevelUnknown => Some(words.level_unknown.into_any()),
        Standing::Unclear => Some(words.unclear.into_any()),
        Standing::NotApplicable => Some(words.not_applicable.into_any()),
        Standing::OutOfScope(_) => None,
    };
    let numbers = assessed.contribution.as_ref().map_or_else(
        || {
            let nothing = view! {
                {cell(false, true, "–".into_any())}
                {cell(false, true, "–".into_any())}
                {cell(false, true, words.not_counted.into_any())}
            };
            nothing.into_any()
        },
        |part| {
            let counted = view! {
                {cell(false, true, weight(part.weight, facts.tongue).into_any())}
                {cell(false, true, facts.percent(part.value).into_any())}
                {cell(false, true, format::points(part.share, facts.tongue).into_any())}
            };
            counted.into_any()
        },
    );
    view! {
        <tr class="kern-table__row">
            {cell(true, false, facts.question_link(&assessed.id))}
            {cell(false, false, answer.into_any())}
            {numbers}
        </tr>
    }
    .into_any()
}

/// A weight as the file gives it, with the decimal mark of the language.
fn weight(weight: f64, tongue: Tongue) -> String {
    let text = weight.to_string();
    match tongue {
        Tongue::German => text.replace('.', ","),
        Tongue::English => text,
    }
}
