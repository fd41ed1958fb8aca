//! What answers count, in words.

use super::Sheet;
use crate::report::document::Inline;
use crate::report::format;
use crate::scoring::Millionths;

impl Sheet<'_> {
    /// What answers count, in three sentences.
    pub(super) fn rule(&mut self) {
        let (words, rules) = (self.words, &self.questionnaire.rules);
        let least = Millionths::from_f64(rules.min_coverage);
        let least = (least > Millionths::ZERO).then(|| format::coverage(least, rules, self.tongue));
        self.heading(1, &self.id("bewertung"), &[Inline::plain(words.rule)]);
        let coverage = (words.rule_coverage)(least.as_deref());
        for sentence in [(words.aggregation)(rules.aggregation), words.rule_must, &coverage] {
            self.paragraph("sheet-text", &[Inline::plain(sentence)]);
        }
        self.paragraph("sheet-notice", &[Inline::plain(words.notice)]);
    }
}
