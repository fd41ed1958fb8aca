//! What stands before the questions: what this is, lines to fill in, how to use it, the table of contents.

use super::{Sheet, linked};
use crate::audit::{Date, Mode};
use crate::questionnaire::Question;
use crate::report::document::Inline;
use crate::report::html::{Escaped, Runs};
use crate::report::{answering_time, extent, format};

impl Sheet<'_> {
    /// What it is and where it comes from.
    pub(super) fn head(&mut self, id: &str) {
        let (words, questionnaire) = (self.words, self.questionnaire);
        self.heading(0, id, &[self.text(&questionnaire.title)]);
        self.paragraph("sheet-edition", &[self.text(&questionnaire.edition)]);
        self.paragraph("sheet-small", &[Inline::plain((words.kind)(&questionnaire.version))]);
        if let Some(note) = &questionnaire.note {
            self.paragraph("sheet-notice sheet-text", &[self.text(note)]);
        }
        if let Some(source) = &questionnaire.source {
            let mut content = vec![linked(&source.title, source.url.as_deref())];
            content.push(Inline::plain(format!(", {}", source.publisher)));
            if let Some(day) = &source.checked {
                let day = Date::parse(day).map_or_else(|| day.clone(), |day| format::date(day, self.tongue));
                content.push(Inline::plain(format!(", {}", (words.checked)(&day))));
            }
            self.labelled("sheet-small sheet-sources", words.source, &content);
        }
    }

    /// What is filled in before anything is answered.
    pub(super) fn facts(&mut self) {
        let words = self.words;
        self.heading(1, &self.id("angaben"), &[Inline::plain(words.facts)]);
        self.out.push_str("<div class=\"sheet-fields\">\n");
        for label in [words.service, words.authority, words.day, words.participants] {
            self.add(format_args!(
                "<label class=\"sheet-field\"><span>{}</span> <input type=\"text\" autocomplete=\"off\"></label>\n",
                Escaped(label)
            ));
        }
        self.out.push_str("</div>\n");
    }

    /// How to fill it in; only what this questionnaire has is explained.
    pub(super) fn how(&mut self) {
        let (words, questionnaire, tongue) = (self.words, self.questionnaire, self.tongue);
        self.heading(1, &self.id("ausfuellen"), &[Inline::plain(words.how)]);
        let any = |has: fn(&Question) -> bool| questionnaire.questions().any(has);
        let (full, short) = (extent(questionnaire, Mode::Full, None), extent(questionnaire, Mode::Short, None));
        let mut length = vec![(words.how_extent)(full, &answering_time(full.most, tongue))];
        if (1..full.most).contains(&short.most) {
            length.push((words.how_short)(short, &answering_time(short.most, tongue)));
        }
        length.push(words.how_estimate.to_owned());
        let length = length.join(" ");
        let steps = [
            Some(length.as_str()),
            Some(words.how_level),
            any(|question| question.not_applicable).then_some(words.how_not_applicable),
            Some(words.how_unclear),
            any(|question| question.must.is_some()).then_some(words.how_must),
            questionnaire.questions().any(|question| self.is_in_some_phases(question)).then_some(words.how_phase),
            any(|question| question.applies_if.is_some()).then_some(words.how_condition),
            any(|question| !question.hints.is_empty()).then_some(words.how_hints),
            Some(words.how_notes),
            Some(words.how_result),
        ];
        self.out.push_str("<ul>\n");
        for step in steps.into_iter().flatten() {
            self.add(format_args!("<li>{}</li>\n", Escaped(step)));
        }
        self.out.push_str("</ul>\n");
        self.paragraph("sheet-notice sheet-screen", &[Inline::plain(words.how_screen)]);
    }

    /// Links to categories, principles and the rule.
    pub(super) fn contents(&mut self) {
        let (words, questionnaire, id) = (self.words, self.questionnaire, self.id("inhalt"));
        self.add(format_args!("<nav class=\"sheet-contents\" aria-labelledby=\"{}\">\n", Escaped(&id)));
        self.heading(1, &id, &[Inline::plain(words.contents)]);
        self.out.push_str("<ul>\n");
        for category in &questionnaire.categories {
            self.entry(&self.category_id(category), &[self.text(&category.title)]);
            self.out.push_str("\n<ul>\n");
            for principle in &category.principles {
                self.entry(&self.principle_id(principle), &self.principle_title(principle));
                self.out.push_str("</li>\n");
            }
            self.out.push_str("</ul>\n</li>\n");
        }
        self.entry(&self.id("bewertung"), &[Inline::plain(words.rule)]);
        self.out.push_str("</li>\n</ul>\n</nav>\n");
    }

    /// The beginning of an item that leads to a place.
    fn entry(&mut self, id: &str, title: &[Inline]) {
        self.add(format_args!("<li><a href=\"#{}\">{}</a>", Escaped(id), Runs(title)));
    }
}
