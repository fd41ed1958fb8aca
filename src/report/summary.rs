//! What a chart shows, in one sentence: its text alternative.

use super::format;
use crate::questionnaire::{Bands, Parts, Questionnaire, Tongue};
use crate::scoring::{Assessment, Millionths, Part};

/// The radar chart in one sentence: the highest and the lowest category, and how many have no score.
pub fn radar_summary(questionnaire: &Questionnaire, assessment: &Assessment, tongue: Tongue) -> String {
    let parts = questionnaire.categories.iter().zip(&assessment.categories);
    let parts = parts.map(|(category, assessed)| (category.title.value.clone(), &assessed.part)).collect();
    let noun = match tongue {
        Tongue::German => Noun { one: "Kategorie", many: "Kategorien", no: "keine" },
        Tongue::English => Noun { one: "category", many: "categories", no: "no" },
    };
    sentence(parts, &noun, &questionnaire.rules.bands, tongue)
}

/// The bar chart in one sentence: the highest and the lowest principle, and how many have no score.
pub fn bars_summary(questionnaire: &Questionnaire, assessment: &Assessment, tongue: Tongue) -> String {
    let parts = questionnaire.principles().zip(assessment.principles());
    let noun = match (questionnaire.parts, tongue) {
        (Parts::Principles, Tongue::German) => Noun { one: "Prinzip", many: "Prinzipien", no: "kein" },
        (Parts::Principles, Tongue::English) => Noun { one: "principle", many: "principles", no: "no" },
        (Parts::Criteria, Tongue::German) => Noun { one: "Kriterium", many: "Kriterien", no: "kein" },
        (Parts::Criteria, Tongue::English) => Noun { one: "criterion", many: "criteria", no: "no" },
    };
    let parts = parts
        .map(|(principle, assessed)| {
            let part = part_name(questionnaire.parts, tongue);
            let name = format!("{part} {} ({})", principle.number, principle.title);
            (name, &assessed.part)
        })
        .collect();
    sentence(parts, &noun, &questionnaire.rules.bands, tongue)
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

/// What is compared, in words.
struct Noun {
    one: &'static str,
    many: &'static str,
    /// None of them, with the gender of the noun.
    no: &'static str,
}

fn sentence(parts: Vec<(String, &Part)>, noun: &Noun, bands: &Bands, tongue: Tongue) -> String {
    let missing = parts.iter().filter(|(_, part)| part.score.is_none() && part.applicable > 0).count();
    let dropped = parts.iter().filter(|(_, part)| part.score.is_none() && part.applicable == 0).count();
    let scored: Vec<(String, Millionths)> =
        parts.into_iter().filter_map(|(name, part)| Some((name, part.score?))).collect();
    let mut clauses = vec![main_clause(&scored, noun, bands, tongue)];
    // That none has a score is the main clause already.
    if !scored.is_empty() {
        clauses.extend(missing_clause(missing, noun, tongue));
        clauses.extend(dropped_clause(dropped, noun, tongue));
    }
    format!("{}.", clauses.join("; "))
}

/// Highest and lowest. What is shown as the same figure is called the same, so that the sentence never says that
/// one of two equal figures is higher.
fn main_clause(scored: &[(String, Millionths)], noun: &Noun, bands: &Bands, tongue: Tongue) -> String {
    let highest = scored.iter().map(|(_, score)| *score).max();
    let lowest = scored.iter().map(|(_, score)| *score).min();
    let (Some(highest), Some(lowest)) = (highest, lowest) else {
        return match tongue {
            Tongue::German => format!("Noch {} {} hat einen Wert", noun.no, noun.one),
            Tongue::English => format!("As yet {} {} has a score", noun.no, noun.one),
        };
    };
    let shown = |score: Millionths| format::score(score, bands, tongue);
    let (high, low) = (shown(highest), shown(lowest));
    if let [(name, _)] = scored {
        return match tongue {
            Tongue::German => format!("Nur {name} hat einen Wert: {high}"),
            Tongue::English => format!("Only {name} has a score: {high}"),
        };
    }
    if high == low {
        let (count, many) = (scored.len(), noun.many);
        return match tongue {
            Tongue::German => format!("Alle {count} {many} mit einem Wert liegen bei {high}"),
            Tongue::English => format!("All {count} {many} with a score stand at {high}"),
        };
    }
    let named = |figure: &str| -> Vec<&str> {
        scored.iter().filter(|(_, score)| shown(*score) == figure).map(|(name, _)| name.as_str()).collect()
    };
    let (top, bottom) = (named(&high), named(&low));
    match tongue {
        Tongue::German => {
            let verb = if top.len() == 1 { "liegt" } else { "liegen" };
            let (top, bottom) = (names(&top, "und", noun), names(&bottom, "und", noun));
            format!("Am höchsten {verb} {top} mit {high}, am niedrigsten {bottom} mit {low}")
        }
        Tongue::English => {
            let verb = |names: &[&str]| if names.len() == 1 { "is" } else { "are" };
            let (first, second) = (verb(&top), verb(&bottom));
            let (top, bottom) = (names(&top, "and", noun), names(&bottom, "and", noun));
            format!("{top} {first} highest at {high}, {bottom} {second} lowest at {low}")
        }
    }
}

/// One or two names, or how many there are.
fn names(names: &[&str], and: &str, noun: &Noun) -> String {
    match names {
        [one] => (*one).to_owned(),
        [one, other] => format!("{one} {and} {other}"),
        more => format!("{} {}", more.len(), noun.many),
    }
}

/// How many are applicable and not answered.
fn missing_clause(count: usize, noun: &Noun, tongue: Tongue) -> Option<String> {
    match (count, tongue) {
        (0, _) => None,
        (1, Tongue::German) => Some(format!("1 {} hat noch keinen Wert", noun.one)),
        (1, Tongue::English) => Some(format!("1 {} has no score yet", noun.one)),
        (_, Tongue::German) => Some(format!("{count} {} haben noch keinen Wert", noun.many)),
        (_, Tongue::English) => Some(format!("{count} {} have no score yet", noun.many)),
    }
}

/// How many have no applicable question, and so never get a score.
fn dropped_clause(count: usize, noun: &Noun, tongue: Tongue) -> Option<String> {
    match (count, tongue) {
        (0, _) => None,
        (1, Tongue::German) => Some(format!("1 {} entfällt", noun.one)),
        (1, Tongue::English) => Some(format!("1 {} does not apply", noun.one)),
        (_, Tongue::German) => Some(format!("{count} {} entfallen", noun.many)),
        (_, Tongue::English) => Some(format!("{count} {} do not apply", noun.many)),
    }
}
