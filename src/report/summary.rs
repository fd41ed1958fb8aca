//! What a chart shows, and that in one sentence: its text alternative.

use super::format;
use crate::questionnaire::{Bands, Parts, Questionnaire, Tongue};
use crate::scoring::{Assessment, Millionths, Part};

/// What a chart shows, before it is put into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartFacts {
    /// What is compared.
    pub noun: ChartNoun,
    /// How many have a score.
    pub scored: usize,
    /// The highest score as it is shown, and those that have it; nothing where none has a score.
    pub highest: (String, Vec<ChartName>),
    /// The same of the lowest.
    pub lowest: (String, Vec<ChartName>),
    /// How many are applicable and not answered.
    pub missing: usize,
    /// How many have no applicable question, and so never get a score.
    pub dropped: usize,
}

/// What is compared, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChartNoun {
    /// One of them.
    pub one: &'static str,
    /// Several of them.
    pub many: &'static str,
    /// None of them, with the gender of the noun.
    pub no: &'static str,
}

/// What one of them is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartName {
    /// Beside the chart, for example „Prinzip 3“.
    pub short: String,
    /// Where nothing else says what it is about.
    pub full: String,
}

/// The radar chart in one sentence: the highest and the lowest category, and how many have no score.
pub fn radar_summary(questionnaire: &Questionnaire, assessment: &Assessment, tongue: Tongue) -> String {
    radar_facts(questionnaire, assessment, tongue).sentence(tongue)
}

/// What the radar chart shows.
pub fn radar_facts(questionnaire: &Questionnaire, assessment: &Assessment, tongue: Tongue) -> ChartFacts {
    let parts = questionnaire.categories.iter().zip(&assessment.categories);
    let parts = parts.map(|(category, assessed)| {
        let title = category.title.value.clone();
        (ChartName { short: title.clone(), full: title }, &assessed.part)
    });
    let noun = match tongue {
        Tongue::German => ChartNoun { one: "Kategorie", many: "Kategorien", no: "keine" },
        Tongue::English => ChartNoun { one: "category", many: "categories", no: "no" },
    };
    ChartFacts::of(parts.collect(), noun, &questionnaire.rules.bands, tongue)
}

/// The bar chart in one sentence: the highest and the lowest principle, and how many have no score.
pub fn bars_summary(questionnaire: &Questionnaire, assessment: &Assessment, tongue: Tongue) -> String {
    bars_facts(questionnaire, assessment, tongue).sentence(tongue)
}

/// What the bar chart shows.
pub fn bars_facts(questionnaire: &Questionnaire, assessment: &Assessment, tongue: Tongue) -> ChartFacts {
    let parts = questionnaire.principles().zip(assessment.principles());
    let noun = match (questionnaire.parts, tongue) {
        (Parts::Principles, Tongue::German) => ChartNoun { one: "Prinzip", many: "Prinzipien", no: "kein" },
        (Parts::Principles, Tongue::English) => ChartNoun { one: "principle", many: "principles", no: "no" },
        (Parts::Criteria, Tongue::German) => ChartNoun { one: "Kriterium", many: "Kriterien", no: "kein" },
        (Parts::Criteria, Tongue::English) => ChartNoun { one: "criterion", many: "criteria", no: "no" },
    };
    let parts = parts.map(|(principle, assessed)| {
        let short = format!("{} {}", part_name(questionnaire.parts, tongue), principle.number);
        let full = format!("{short} ({})", principle.title);
        (ChartName { short, full }, &assessed.part)
    });
    ChartFacts::of(parts.collect(), noun, &questionnaire.rules.bands, tongue)
}

/// What the standard calls one of its demands, at the beginning of a title.
pub(super) fn part_name(parts: Parts, tongue: Tongue) -> &'static str {
    match (parts, tongue) {
        (Parts::Principles, Tongue::German) => "Prinzip",
        (Parts::Principles, Tongue::English) => "Principle",
        (Parts::Criteria, Tongue::German) => "Kriterium",
        (Parts::Criteria, Tongue::English) => "Criterion",
    }
}

impl ChartFacts {
    /// What is shown as the same figure is called the same, so that of two equal figures neither is called higher.
    fn of(parts: Vec<(ChartName, &Part)>, noun: ChartNoun, bands: &Bands, tongue: Tongue) -> Self {
        let without = |applies: bool| {
            parts.iter().filter(|(_, part)| part.score.is_none() && (part.applicable > 0) == applies).count()
        };
        let (missing, dropped) = (without(true), without(false));
        let scored: Vec<(ChartName, Millionths)> =
            parts.into_iter().filter_map(|(name, part)| Some((name, part.score?))).collect();
        let shown = |score: Millionths| format::score(score, bands, tongue);
        let those_at = |score: Option<Millionths>| {
            let figure = score.map(shown).unwrap_or_default();
            let names = scored.iter().filter(|(_, score)| shown(*score) == figure).map(|(name, _)| name.clone());
            let names = names.collect();
            (figure, names)
        };
        let values = || scored.iter().map(|(_, score)| *score);
        let (highest, lowest) = (those_at(values().max()), those_at(values().min()));
        Self { noun, scored: scored.len(), highest, lowest, missing, dropped }
    }

    /// In one sentence.
    pub fn sentence(&self, tongue: Tongue) -> String {
        let mut clauses = vec![self.main_clause(tongue)];
        // That none has a score is the main clause already.
        if self.scored > 0 {
            clauses.extend(missing_clause(self.missing, &self.noun, tongue));
            clauses.extend(dropped_clause(self.dropped, &self.noun, tongue));
        }
        format!("{}.", clauses.join("; "))
    }

    /// Highest and lowest.
    fn main_clause(&self, tongue: Tongue) -> String {
        let Self { noun, scored, highest: (high, top), lowest: (low, bottom), .. } = self;
        match (top.as_slice(), tongue) {
            ([], Tongue::German) => return format!("Noch {} {} hat einen Wert", noun.no, noun.one),
            ([], Tongue::English) => return format!("As yet {} {} has a score", noun.no, noun.one),
            ([only], Tongue::German) if *scored == 1 => return format!("Nur {} hat einen Wert: {high}", only.full),
            ([only], Tongue::English) if *scored == 1 => return format!("Only {} has a score: {high}", only.full),
            (_, Tongue::German) if high == low => {
                return format!("Alle {scored} {} mit einem Wert liegen bei {high}", noun.many);
            }
            (_, Tongue::English) if high == low => {
                return format!("All {scored} {} with a score stand at {high}", noun.many);
            }
            _ => {}
        }
        match tongue {
            Tongue::German => {
                let verb = if top.len() == 1 { "liegt" } else { "liegen" };
                let (top, bottom) = (names(top, "und", noun), names(bottom, "und", noun));
                format!("Am höchsten {verb} {top} mit {high}, am niedrigsten {bottom} mit {low}")
            }
            Tongue::English => {
                let verb = |names: &[ChartName]| if names.len() == 1 { "is" } else { "are" };
                let (first, second) = (verb(top), verb(bottom));
                let (top, bottom) = (names(top, "and", noun), names(bottom, "and", noun));
                format!("{top} {first} highest at {high}, {bottom} {second} lowest at {low}")
            }
        }
    }
}

/// One or two names, or how many there are.
fn names(names: &[ChartName], and: &str, noun: &ChartNoun) -> String {
    match names {
        [one] => one.full.clone(),
        [one, other] => format!("{} {and} {}", one.full, other.full),
        more => format!("{} {}", more.len(), noun.many),
    }
}

/// How many are applicable and not answered.
fn missing_clause(count: usize, noun: &ChartNoun, tongue: Tongue) -> Option<String> {
    match (count, tongue) {
        (0, _) => None,
        (1, Tongue::German) => Some(format!("1 {} hat noch keinen Wert", noun.one)),
        (1, Tongue::English) => Some(format!("1 {} has no score yet", noun.one)),
        (_, Tongue::German) => Some(format!("{count} {} haben noch keinen Wert", noun.many)),
        (_, Tongue::English) => Some(format!("{count} {} have no score yet", noun.many)),
    }
}

/// How many have no applicable question, and so never get a score.
fn dropped_clause(count: usize, noun: &ChartNoun, tongue: Tongue) -> Option<String> {
    match (count, tongue) {
        (0, _) => None,
        (1, Tongue::German) => Some(format!("1 {} entfällt", noun.one)),
        (1, Tongue::English) => Some(format!("1 {} does not apply", noun.one)),
        (_, Tongue::German) => Some(format!("{count} {} entfallen", noun.many)),
        (_, Tongue::English) => Some(format!("{count} {} do not apply", noun.many)),
    }
}
