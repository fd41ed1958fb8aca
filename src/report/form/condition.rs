//! A condition in words: „Frage 1.1 steht mindestens auf Stufe 1 und (…)“.

use super::Sheet;
use crate::questionnaire::{Condition, QuestionId};
use crate::report::document::{Inline, Target};

impl Sheet<'_> {
    /// The condition; every question that it names is a link.
    pub(super) fn condition(&self, condition: &Condition) -> Vec<Inline> {
        match condition {
            Condition::AtLeast(question, level) => self.term(question, &(self.words.at_least)(*level)),
            Condition::AtMost(question, level) => self.term(question, &(self.words.at_most)(*level)),
            Condition::All(parts) => self.joined(parts, self.words.and),
            Condition::Any(parts) => self.joined(parts, self.words.or),
            Condition::Not(part) => {
                let mut content = vec![Inline::plain(format!("{} (", self.words.not))];
                content.extend(self.condition(part));
                content.push(Inline::plain(")"));
                content
            }
        }
    }

    fn term(&self, id: &QuestionId, standing: &str) -> Vec<Inline> {
        let number = self.questionnaire.number_of(id).unwrap_or_else(|| id.to_string());
        let name = (self.words.question)(&number);
        let name = match self.questionnaire.question(id) {
            Some(question) => Inline::link(name, Target::Place(self.question_id(question))),
            None => Inline::plain(name),
        };
        vec![name, Inline::plain(format!(" {standing}"))]
    }

    /// Parts with a word between; a part that has such a word itself stands in brackets, so that nobody has to know
    /// which of them binds more closely.
    fn joined(&self, parts: &[Condition], word: &str) -> Vec<Inline> {
        let mut content = Vec::new();
        for part in parts {
            if !content.is_empty() {
                content.push(Inline::plain(format!(" {word} ")));
            }
            let is_joined = matches!(part, Condition::All(inner) | Condition::Any(inner) if inner.len() > 1);
            let is_in_brackets = is_joined && parts.len() > 1;
            content.extend(is_in_brackets.then(|| Inline::plain("(")));
            content.extend(self.condition(part));
            content.extend(is_in_brackets.then(|| Inline::plain(")")));
        }
        content
    }
}
