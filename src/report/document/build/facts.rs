//! What every part of the report needs, and the phrases that several parts say.

use std::collections::{HashMap, HashSet};

use super::{Length, Options};
use crate::audit::{Audit, Timestamp};
use crate::questionnaire::{Hint, Question, QuestionId, Questionnaire, Reference, Requirement, RoleId, Rules, Text};
use crate::report::document::texts::Texts;
use crate::report::document::{Block, Inline, Style, Target};
use crate::report::{format, visible_name};
use crate::scoring::{Assessment, Millionths, Part, RankedHint, Rating};

/// The input of a report and the words of its language.
pub(super) struct Facts<'a> {
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) audit: &'a Audit,
    pub(super) assessment: &'a Assessment,
    pub(super) options: &'a Options,
    pub(super) texts: &'static Texts,
    /// The questions that are asked: those with a heading in the full report.
    asked: HashSet<&'a QuestionId>,
    /// The hint that applies to a question.
    hints: HashMap<&'a QuestionId, &'a RankedHint>,
}

impl<'a> Facts<'a> {
    pub(super) fn new(
        questionnaire: &'a Questionnaire,
        audit: &'a Audit,
        assessment: &'a Assessment,
        options: &'a Options,
    ) -> Self {
        let asked = assessment.questions().filter(|question| question.standing.is_in_scope());
        Self {
            questionnaire,
            audit,
            assessment,
            options,
            texts: Texts::of(options.tongue, questionnaire.parts),
            asked: asked.map(|question| &question.id).collect(),
            hints: assessment.hints.iter().map(|hint| (&hint.question, hint)).collect(),
        }
    }

    /// The hint that applies to a question, with its gain.
    pub(super) fn hint(&self, question: &'a Question) -> Option<(&'a RankedHint, &'a Hint)> {
        let ranked = *self.hints.get(&question.id)?;
        Some((ranked, question.hints.iter().find(|hint| hint.id == ranked.hint)?))
    }

    /// The name of the service in one line, never empty.
    pub(super) fn service_name(&self) -> String {
        typed(&self.audit.service.name).unwrap_or_else(|| self.texts.unnamed.to_owned())
    }

    /// How the questionnaire scores.
    pub(super) fn rules(&self) -> &Rules {
        &self.questionnaire.rules
    }

    /// Why there are no hints.
    pub(super) fn no_hints(&self) -> &'static str {
        if self.assessment.total.answered == 0 { self.texts.no_hints_yet } else { self.texts.no_hints }
    }

    /// A share as a percentage.
    pub(super) fn percent(&self, share: Millionths) -> String {
        format::score(share, &self.rules().bands, self.options.tongue)
    }

    /// A coverage as a percentage.
    pub(super) fn coverage(&self, share: Millionths) -> String {
        format::coverage(share, self.rules(), self.options.tongue)
    }

    /// The score of a part, or that there is none.
    pub(super) fn figure(&self, part: &Part) -> String {
        part.score.map_or_else(|| format::no_score(self.options.tongue).to_owned(), |score| self.percent(score))
    }

    /// Score and rating of a part in a few words.
    pub(super) fn outcome(&self, part: &Part) -> String {
        match part.rating {
            Rating::NoScore => self.figure(part),
            rating => format!("{}, {}", self.figure(part), format::rating(rating, self.options.tongue)),
        }
    }

    /// How much of a part is answered, what became of the rest, and the range that it leaves open.
    pub(super) fn answered(&self, part: &Part) -> String {
        let texts = self.texts;
        let besides = [
            (part.unclear > 0).then(|| (texts.also_unclear)(part.unclear)),
            (part.not_applicable > 0).then(|| (texts.also_not_applicable)(part.not_applicable)),
        ];
        let words = std::iter::once(self.count(part)).chain(besides.into_iter().flatten());
        words.collect::<Vec<_>>().join(", ") + &self.range(part)
    }

    /// The same without the rest.
    pub(super) fn answered_and_range(&self, part: &Part) -> String {
        self.count(part) + &self.range(part)
    }

    fn count(&self, part: &Part) -> String {
        match part.coverage {
            None => self.texts.nothing_applicable.to_owned(),
            Some(coverage) => {
                let count = (self.texts.questions_answered)(part.answered, part.applicable);
                format!("{count} ({})", self.coverage(coverage))
            }
        }
    }

    /// „; je nach den offenen Antworten 49–77 %.“; only the full stop where nothing is open.
    fn range(&self, part: &Part) -> String {
        part.open_range().map_or_else(
            || ".".to_owned(),
            |range| {
                let range = format::range(range, &self.rules().bands, self.options.tongue);
                format!("; {}.", (self.texts.range)(&range))
            },
        )
    }

    /// A text of the questionnaire, marked where it is in another language than the report.
    pub(super) fn text(&self, text: &Text) -> Inline {
        Inline { language: self.language(text), ..Inline::plain(one_line(&text.value)) }
    }

    /// The language of a text where it is another one than that of the report.
    pub(super) fn language(&self, text: &Text) -> Option<String> {
        let tag = text.language.as_str();
        (tag != self.options.tongue.tag()).then(|| tag.to_owned())
    }

    /// Number of a question within its principle, for example „3.1“.
    pub(super) fn number(&self, id: &QuestionId) -> String {
        self.questionnaire.number_of(id).unwrap_or_default()
    }

    /// The place of a question's heading, where this report has it.
    pub(super) fn place(&self, id: &QuestionId) -> Option<Target> {
        let has_heading = self.options.length == Length::Full && self.asked.contains(id);
        has_heading.then(|| Target::Place(question_anchor(id)))
    }

    /// Number of a question, as a link to its heading where this report has it; its id where the questionnaire does
    /// not know the question.
    pub(super) fn number_link(&self, id: &QuestionId) -> Inline {
        let number = self.questionnaire.number_of(id).unwrap_or_else(|| id.to_string());
        Inline { target: self.place(id), ..Inline::plain(number) }
    }

    /// Number and text of a question; the text is a link to its heading where this report has it.
    pub(super) fn question(&self, id: &QuestionId) -> Vec<Inline> {
        match self.questionnaire.question(id) {
            None => vec![Inline::plain(id.to_string())],
            Some(question) => vec![
                Inline::plain(format!("{} ", self.number(id))),
                Inline { target: self.place(id), ..self.text(&question.text) },
            ],
        }
    }

    /// A level with its anchor: „Stufe 2 von 4: …“.
    pub(super) fn level(&self, question: &Question, level: usize) -> Vec<Inline> {
        let name = (self.texts.level_of)(level, question.top());
        self.anchored(name, question, level)
    }

    /// What a requirement asks for: „mindestens Stufe 3 von 4: …“.
    pub(super) fn demanded(&self, question: &Question, must: &Requirement) -> Vec<Inline> {
        let name = (self.texts.at_least)(must.threshold, question.top());
        self.anchored(name, question, must.threshold)
    }

    fn anchored(&self, name: String, question: &Question, level: usize) -> Vec<Inline> {
        match question.levels.get(level) {
            None => vec![Inline::plain(name)],
            Some(anchor) => vec![Inline::plain(name + ": "), self.text(&anchor.text)],
        }
    }

    /// Titles of roles, joined; ids where the questionnaire has no title. Each keeps its language.
    pub(super) fn roles(&self, roles: &[RoleId]) -> Vec<Inline> {
        let titles = roles.iter().map(|id| match self.questionnaire.role(id) {
            Some(role) => self.text(&role.title),
            None => Inline::plain(id.to_string()),
        });
        joined(titles, ", ")
    }

    /// A gain in words: „+1,5 Prozentpunkte“.
    pub(super) fn gain(&self, gain: Millionths) -> String {
        (self.texts.gain)(&format::points(gain, self.options.tongue))
    }

    /// The day of a point in time, in words; the text itself where it does not begin with a day.
    pub(super) fn day_of(&self, at: &Timestamp) -> String {
        at.date().map_or_else(|| self.texts.unknown_day.to_owned(), |date| format::date(date, self.options.tongue))
    }
}

/// The anchor of a question's heading.
pub(super) fn question_anchor(id: &QuestionId) -> String {
    format!("frage-{}", anchored(id.as_str()))
}

/// An id of the questionnaire in letters, digits and hyphens; they are so already, or it would not have been loaded.
pub(super) fn anchored(id: &str) -> String {
    id.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
}

/// The name of a law or page, as a link where it has an address.
pub(super) fn reference(reference: &Reference) -> Inline {
    linked(one_line(&reference.text), reference.url.as_deref())
}

/// A text as a link where there is an address.
pub(super) fn linked(text: String, url: Option<&str>) -> Inline {
    match url {
        Some(url) => Inline::link(text, Target::Web(url.to_owned())),
        None => Inline::plain(text),
    }
}

/// What people typed, in one line; none where nothing of it can be seen.
pub(super) fn typed(text: &str) -> Option<String> {
    visible_name(text).map(one_line)
}

/// The text with white space of any kind and length as one space.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::new();
    for word in text.split([' ', '\t', '\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']) {
        if !word.is_empty() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    line
}

/// Runs of text with something between them.
pub(in crate::report) fn joined(items: impl IntoIterator<Item = Inline>, between: &str) -> Vec<Inline> {
    let mut content = Vec::new();
    for item in items {
        if !content.is_empty() {
            content.push(Inline::plain(between));
        }
        content.push(item);
    }
    content
}

/// A heading of plain text.
pub(super) fn heading(level: u8, text: &str, anchor: &str) -> Block {
    Block::Heading { level, content: vec![Inline::plain(text)], anchor: anchor.to_owned() }
}

/// A paragraph of running text in the language of the report.
pub(super) fn sentence(text: impl Into<String>) -> Block {
    Block::paragraph(vec![Inline::plain(text)])
}

/// A paragraph that stays with the block it introduces.
pub(super) fn introduction(content: Vec<Inline>) -> Block {
    Block::Paragraph { style: Style::Label, content }
}

/// A paragraph beside the point.
pub(super) fn small(content: Vec<Inline>) -> Block {
    Block::Paragraph { style: Style::Small, content }
}
