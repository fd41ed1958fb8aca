//! Categories and principles with their questions.

use super::{Sheet, linked};
use crate::questionnaire::{Category, Principle, Reference};
use crate::report::document::{Inline, joined};

impl Sheet<'_> {
    pub(super) fn category(&mut self, category: &Category) {
        self.out.push_str("<section class=\"sheet-category\">\n");
        self.heading(1, &self.category_id(category), &[self.text(&category.title)]);
        for principle in &category.principles {
            self.principle(principle);
        }
        self.out.push_str("</section>\n");
    }

    fn principle(&mut self, principle: &Principle) {
        let words = self.words;
        self.out.push_str("<section class=\"sheet-part\">\n<div class=\"sheet-opening\">\n");
        self.heading(2, &self.principle_id(principle), &self.principle_title(principle));
        self.paragraph("sheet-text", &[self.text(&principle.gist)]);
        if let Some(simple) = &principle.gist_simple {
            self.labelled("sheet-text", words.simple, &[self.text(simple)]);
        }
        if !principle.artefacts.is_empty() {
            let texts = principle.artefacts.iter().map(|text| self.text(text));
            self.labelled("sheet-text", words.artefacts, &joined(texts, "; "));
        }
        self.references(&principle.references);
        self.out.push_str("</div>\n");
        for (index, question) in principle.questions.iter().enumerate() {
            self.question(question, &format!("{}.{}", principle.number, index + 1));
        }
        self.out.push_str("</section>\n");
    }

    /// Laws, standards and pages in one line, where there are any.
    pub(super) fn references(&mut self, references: &[Reference]) {
        if references.is_empty() {
            return;
        }
        let links = references.iter().map(|reference| linked(&reference.text, reference.url.as_deref()));
        self.labelled("sheet-small sheet-sources", &format!("{}:", self.words.references), &joined(links, "; "));
    }

    /// Its number and title.
    pub(super) fn principle_title(&self, principle: &Principle) -> [Inline; 2] {
        [Inline::plain((self.words.principle)(principle.number) + " "), self.text(&principle.title)]
    }
}
