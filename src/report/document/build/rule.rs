//! The scoring rule in words.

use super::facts::{Facts, heading, sentence};
use crate::report::document::Block;
use crate::scoring::Millionths;

/// How answers became the figures of this report.
pub(super) fn rule(facts: &Facts<'_>, blocks: &mut Vec<Block>) {
    let (texts, rules) = (facts.texts, facts.rules());
    let band = |share: f64| facts.percent(Millionths::from_f64(share));
    let (met, partly) = (band(rules.bands.met), band(rules.bands.partly));
    let min_coverage = Millionths::from_f64(rules.min_coverage);
    let bands = if min_coverage > Millionths::ZERO {
        (texts.rule_bands)(&met, &partly, &facts.coverage(min_coverage))
    } else {
        (texts.rule_bands_only)(&met, &partly)
    };
    blocks.push(heading(2, texts.rule, "bewertung"));
    blocks.push(sentence((texts.aggregation)(rules.aggregation)));
    blocks.push(sentence(texts.rule_open));
    blocks.push(sentence(bands));
    blocks.push(sentence(texts.rule_requirements));
    blocks.push(sentence(texts.rule_gain));
    blocks.push(sentence(format!("{} {}.", texts.rule_rounding, (texts.rule_version)(facts.assessment.scoring))));
}
