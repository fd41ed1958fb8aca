//! One question of the form: what is asked, what can be answered, and how to get further.

use super::{Sheet, linked};
use crate::questionnaire::{Aggregation, Hint, Question, RoleId, Scope, Text};
use crate::report::document::{Inline, Target};
use crate::report::html::{Escaped, Runs};

impl Sheet<'_> {
    /// The question with everything that belongs to it. What is answered stays together on paper; the hints may go on
    /// on the next page.
    pub(super) fn question(&mut self, question: &Question, number: &str) {
        let (id, level) = (self.question_id(question), self.level + 3);
        self.out.push_str("<section class=\"sheet-question\">\n<fieldset>\n");
        self.add(format_args!(
            "<legend><h{level} class=\"sheet-asked\" id=\"{}\">{} {}</h{level}></legend>\n",
            Escaped(&id),
            Escaped(number),
            Runs(&[self.text(&question.text)])
        ));
        self.about(question);
        self.answers(question, &id);
        self.notes(question, number);
        self.out.push_str("</fieldset>\n");
        self.hints(question, number);
        self.out.push_str("</section>\n");
    }

    /// What must be known before answering.
    fn about(&mut self, question: &Question) {
        let words = self.words;
        let marks = [question.short.then_some(words.short), question.must.is_some().then_some(words.must)];
        if marks.iter().any(Option::is_some) {
            let marks = marks.into_iter().flatten().map(|mark| format!("<span>{}</span>", Escaped(mark)));
            let marks = marks.collect::<Vec<_>>().join(" ");
            self.add(format_args!("<p class=\"sheet-marks\">{marks}</p>\n"));
        }
        if let Some(condition) = &question.applies_if {
            let content = self.condition(condition);
            self.labelled("sheet-notice", words.condition, &content);
        }
        self.labelled("sheet-text", words.why, &[self.text(&question.why)]);
        if let Some(example) = &question.example {
            self.labelled("sheet-text", words.example, &[self.text(example)]);
        }
        if let Some(must) = &question.must {
            let reason = linked(&must.reason.text, must.reason.url.as_deref());
            self.labelled("sheet-text sheet-sources", &(words.must_reason)(must.threshold), &[reason]);
        }
        self.beside(question);
        self.references(&question.references);
    }

    /// What it speaks about, when it is asked and who can answer it, in one line.
    fn beside(&mut self, question: &Question) {
        let (words, questionnaire) = (self.words, self.questionnaire);
        let mut parts: Vec<Vec<Inline>> = Vec::new();
        parts.extend(self.scope(question.scope).map(|scope| vec![Inline::plain(scope)]));
        if self.is_in_some_phases(question) {
            let phases = questionnaire.phases.iter().filter(|phase| question.phases.contains(&phase.id));
            parts.push(self.told(words.phases, &phases.map(|phase| &phase.title).collect::<Vec<_>>()));
        }
        if !question.roles.is_empty() {
            parts.push(self.told(words.can_answer, &self.roles(&question.roles)));
        }
        let mut content = Vec::new();
        for part in parts {
            if !content.is_empty() {
                content.push(Inline::plain(" · "));
            }
            content.extend(part);
        }
        if !content.is_empty() {
            self.paragraph("sheet-small", &content);
        }
    }

    /// What a question is about, where that is not the service.
    fn scope(&self, scope: Scope) -> Option<&'static str> {
        match scope {
            Scope::Service => None,
            Scope::Portal => Some(self.words.of_portal),
            Scope::Organisation => Some(self.words.of_organisation),
        }
    }

    /// Texts with what they are before them.
    fn told(&self, label: &str, texts: &[&Text]) -> Vec<Inline> {
        let mut content = vec![Inline::plain(format!("{label} "))];
        content.extend(self.texts(texts));
        content
    }

    /// The titles of roles; the questionnaire knows all that it names.
    fn roles(&self, roles: &[RoleId]) -> Vec<&Text> {
        roles.iter().filter_map(|role| self.questionnaire.role(role)).map(|role| &role.title).collect()
    }

    /// Every possible answer with its box to tick; all of a question have one name, so that only one can be chosen.
    fn answers(&mut self, question: &Question, name: &str) {
        let words = self.words;
        self.out.push_str("<div class=\"sheet-answers\">\n");
        for (index, level) in question.levels.iter().enumerate() {
            let mut anchor = vec![self.text(&level.text)];
            if self.questionnaire.rules.aggregation == Aggregation::Points {
                anchor.push(Inline::plain(format!(" {}", (words.points)(question.weight * level.value))));
            }
            let label = Escaped(&(words.level)(index)).to_string();
            self.choice(name, &format!("<strong>{label}:</strong> {}", Runs(&anchor)));
        }
        if question.not_applicable {
            self.out.push_str("<div class=\"sheet-with-reason\">\n");
            self.choice(name, &Escaped(words.not_applicable).to_string());
            self.add(format_args!(
                "<label class=\"sheet-field\"><span>{}</span> <input type=\"text\" autocomplete=\"off\"></label>\n</div>\n",
                Escaped(words.reason)
            ));
        }
        self.choice(name, &Escaped(words.unclear).to_string());
        self.out.push_str("</div>\n");
    }

    /// A box to tick with what it means, as HTML.
    fn choice(&mut self, name: &str, meaning: &str) {
        self.add(format_args!(
            "<label class=\"sheet-choice\"><input type=\"radio\" name=\"{}\"> <span>{meaning}</span></label>\n",
            Escaped(name)
        ));
    }

    /// Room for a note, with what could prove the answer.
    fn notes(&mut self, question: &Question, number: &str) {
        let words = self.words;
        if !question.evidence.is_empty() {
            let content = self.told(words.evidence, &question.evidence.iter().collect::<Vec<_>>());
            self.paragraph("sheet-small", &content);
        }
        self.add(format_args!(
            "<label class=\"sheet-note\"><span>{}</span> <textarea rows=\"3\" autocomplete=\"off\"></textarea></label>\n",
            Escaped(&(words.note)(number))
        ));
    }

    /// Every hint, with the levels it is for.
    fn hints(&mut self, question: &Question, number: &str) {
        if question.hints.is_empty() {
            return;
        }
        let heading = (self.words.hints)(number);
        self.add(format_args!("<div class=\"sheet-hints\">\n<p><strong>{}</strong></p>\n<ul>\n", Escaped(&heading)));
        let mut ordered: Vec<&Hint> = question.hints.iter().collect();
        ordered.sort_by_key(|hint| hint.up_to);
        for hint in ordered {
            self.hint(question, hint);
        }
        self.out.push_str("</ul>\n</div>\n");
    }

    fn hint(&mut self, question: &Question, hint: &Hint) {
        let words = self.words;
        let is_shown = |level: &usize| question.hint_at(*level).is_some_and(|shown| shown.id == hint.id);
        let first = (0..=hint.up_to).find(is_shown).unwrap_or(hint.up_to);
        let mut content = vec![Inline::strong((words.from_to)(first, hint.target())), Inline::plain(" ")];
        content.push(self.text(&hint.text));
        content.push(Inline::plain(format!(" {}", (words.effort)(hint.effort))));
        if !hint.roles.is_empty() {
            content.push(Inline::plain(" "));
            content.extend(self.told(words.who, &self.roles(&hint.roles)));
            content.push(Inline::plain("."));
        }
        let mut between = format!(" {} ", words.resources);
        for resource in &hint.resources {
            let target = resource.url.clone().map(Target::Web);
            content.extend([Inline::plain(&between), Inline { target, ..self.text(&resource.title) }]);
            ", ".clone_into(&mut between);
        }
        self.add(format_args!("<li class=\"sheet-sources\">{}</li>\n", Runs(&content)));
    }
}
