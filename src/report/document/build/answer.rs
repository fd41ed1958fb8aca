//! One question with its answer and everything that belongs to it.

use super::evidence;
use super::facts::{Facts, introduction, joined, linked, one_line, small, typed};
use super::requirements::because;
use crate::audit::{Answer, Choice, Inherited, Minority};
use crate::questionnaire::{Hint, Question};
use crate::report::document::{Block, Inline, Style};
use crate::report::visible_name;
use crate::scoring::{QuestionAssessment, RankedHint, RequirementStanding, Standing};

/// Everything below the heading of a question.
pub(super) fn answer<'a>(
    facts: &Facts<'a>,
    question: &'a Question,
    assessed: &QuestionAssessment,
    blocks: &mut Vec<Block>,
) {
    let answer = facts.audit.answer(&question.id);
    blocks.push(chosen(facts, question, assessed.standing, answer));
    blocks.extend(requirement(facts, question, assessed.requirement));
    if let Some(answer) = answer {
        blocks.extend(remarks(facts, answer));
        evidence::list(facts, &answer.evidence, blocks);
        if facts.options.notes {
            notes(facts, question, answer, blocks);
        }
    }
    if let Some((ranked, hint)) = facts.hint(question) {
        self::hint(facts, ranked, hint, blocks);
    }
}

/// What was chosen, in words.
fn chosen(facts: &Facts<'_>, question: &Question, standing: Standing, answer: Option<&Answer>) -> Block {
    let texts = facts.texts;
    let mut content = vec![Inline::strong(texts.answer), Inline::plain(" ")];
    match (standing, answer.and_then(|answer| answer.choice.as_ref())) {
        (Standing::Level(level), _) => content.extend(facts.level(question, level)),
        (Standing::NotApplicable, Some(Choice::NotApplicable(reason))) => {
            content.push(Inline::plain(format!(
                "{}. {}: {}",
                (texts.standing)(standing),
                texts.reason,
                one_line(reason)
            )));
        }
        (standing, _) => content.push(Inline::plain((texts.standing)(standing))),
    }
    Block::paragraph(content)
}

/// Where the question's requirement stands, with what it asks for and why.
fn requirement(facts: &Facts<'_>, question: &Question, standing: RequirementStanding) -> Option<Block> {
    let texts = facts.texts;
    let must = question.must.as_ref()?;
    let (title, style) = match standing {
        RequirementStanding::None => return None,
        RequirementStanding::Met => (texts.requirement_met, Style::Normal),
        RequirementStanding::Gap => (texts.requirement_gap, Style::Notice),
        RequirementStanding::NotYetShown => (texts.requirement_not_yet_shown, Style::Notice),
        RequirementStanding::NotApplicable => (texts.requirement_waived, Style::Normal),
    };
    let mut content = vec![Inline::strong(title), Inline::plain(" ")];
    content.extend(facts.demanded(question, must));
    content.extend(because(must));
    Some(Block::Paragraph { style, content })
}

/// That the answer must be looked at again, where it comes from, who gave it and when.
fn remarks(facts: &Facts<'_>, answer: &Answer) -> Vec<Block> {
    let texts = facts.texts;
    let mut blocks = Vec::new();
    if let Some(review) = &answer.review {
        let content = vec![Inline::plain((texts.review)(&one_line(&review.0)))];
        blocks.push(Block::Paragraph { style: Style::Notice, content });
    }
    let inherited = answer.inherited.as_ref().map(|inherited| match inherited {
        Inherited::Yes => texts.inherited.to_owned(),
        Inherited::From(source) => (texts.inherited_from)(&one_line(source)),
    });
    let by = answer.by.as_deref().and_then(typed).map(|by| (texts.answered_by)(&by));
    let at = answer.at.as_ref().map(|at| (texts.changed_on)(&facts.day_of(at)));
    let remarks: Vec<String> = [inherited, by, at].into_iter().flatten().collect();
    if !remarks.is_empty() {
        blocks.push(small(vec![Inline::plain(remarks.join(" · "))]));
    }
    blocks
}

/// The note and the deviating opinions, in the words of the team.
fn notes(facts: &Facts<'_>, question: &Question, answer: &Answer, blocks: &mut Vec<Block>) {
    let texts = facts.texts;
    if visible_name(&answer.note).is_some() {
        blocks.push(introduction(vec![Inline::strong(texts.note)]));
        blocks.push(quote(&answer.note));
    }
    for Minority { level, note, by, .. } in answer.opinions() {
        let by = by.as_deref().and_then(typed).map(|by| format!(" ({by})"));
        let title = format!("{}{}:", texts.minority, by.unwrap_or_default());
        let mut content = vec![Inline::strong(title)];
        if let Some(level) = *level {
            content.push(Inline::plain(" "));
            if level <= question.top() {
                content.extend(facts.level(question, level));
            } else {
                content.push(Inline::plain((texts.level)(level)));
            }
        }
        if visible_name(note).is_some() {
            blocks.extend([introduction(content), quote(note)]);
        } else {
            blocks.push(Block::paragraph(content));
        }
    }
}

fn quote(text: &str) -> Block {
    Block::Paragraph { style: Style::Quote, content: vec![Inline::plain(text)] }
}

/// The hint for the level, with what it brings and takes.
fn hint(facts: &Facts<'_>, ranked: &RankedHint, hint: &Hint, blocks: &mut Vec<Block>) {
    let texts = facts.texts;
    let title = Inline::strong((texts.hint)(ranked.target));
    blocks.push(Block::paragraph(vec![title, Inline::plain(" "), facts.text(&hint.text)]));
    let mut particulars = vec![(texts.effort)(ranked.effort).to_owned(), facts.gain(ranked.gain)];
    particulars.extend(ranked.closes_gap.then(|| texts.closes_gap.to_owned()));
    let mut content = vec![Inline::plain(particulars.join("; "))];
    if !hint.roles.is_empty() {
        content.push(Inline::plain(format!("; {}: ", texts.roles)));
        content.extend(facts.roles(&hint.roles));
    }
    blocks.push(small(content));
    if !hint.resources.is_empty() {
        let resources = hint.resources.iter().map(|resource| {
            let language = facts.language(&resource.title);
            Inline { language, ..linked(one_line(&resource.title.value), resource.url.as_deref()) }
        });
        let mut content = vec![Inline::plain(format!("{} ", texts.resources))];
        content.extend(joined(resources, "; "));
        blocks.push(small(content));
    }
}
