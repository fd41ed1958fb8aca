//! What charts and comparisons come to, in sentences. In German and English the screen says what a report says; in
//! simple language it has sentences of its own, which stay on the screen: what leaves the program is usual German.
//!
//! The words of ratings, of tables of figures and of legends are the same in both wordings: they are short, they keep
//! the rules of simple language as they are, and tables are taken along as well.

use super::Wording;
use crate::audit::Timestamp;
use crate::portfolio::{self, Comparison, Shift, TrendPoint};
use crate::questionnaire::{Questionnaire, Tongue};
use crate::report::{ChartFacts, ChartName, ChartNoun, format};
use crate::scoring::Millionths;

/// What a chart of scores shows.
pub fn scores(facts: &ChartFacts, wording: Wording) -> String {
    if wording != Wording::Simple {
        return facts.sentence(wording.tongue());
    }
    let ChartFacts { noun, scored, highest: (high, top), lowest: (low, bottom), missing, dropped } = facts;
    if *scored == 0 {
        return format!("Noch {} {} hat einen Wert.", noun.no, noun.one);
    }
    let mut said = match top.as_slice() {
        [only] if *scored == 1 => {
            vec![format!("Nur 1 {} hat einen Wert: {}.", noun.one, only.short), format!("Der Wert ist {high}.")]
        }
        _ if high == low => vec![format!("Alle {scored} {} mit einem Wert liegen bei {high}.", noun.many)],
        _ => vec![
            format!("Der höchste Wert ist {high}: {}.", names(top, noun)),
            format!("Der niedrigste Wert ist {low}: {}.", names(bottom, noun)),
        ],
    };
    said.extend(counted(*missing, noun, "hat noch keinen Wert.", "haben noch keinen Wert."));
    said.extend(counted(*dropped, noun, "zählt nicht mit.", "zählen nicht mit."));
    said.join(" ")
}

/// One or two names, or how many there are.
fn names(names: &[ChartName], noun: &ChartNoun) -> String {
    match names {
        [one] => one.short.clone(),
        [one, other] => format!("{} und {}", one.short, other.short),
        more => format!("{} {}", more.len(), noun.many),
    }
}

fn counted(count: usize, noun: &ChartNoun, one: &str, many: &str) -> Option<String> {
    match count {
        0 => None,
        1 => Some(format!("1 {} {one}", noun.one)),
        _ => Some(format!("{count} {} {many}", noun.many)),
    }
}

/// What changed from one state to another, behind an opening such as „Seit „vor Go-live“ (12.03.2026)“.
pub fn comparison(comparison: &Comparison, opening: &str, wording: Wording) -> String {
    if wording != Wording::Simple {
        return portfolio::comparison_sentence(comparison, opening, wording.tongue());
    }
    let total = if comparison.questions.is_empty() {
        Total::NothingShared
    } else {
        comparison.total.gain().map_or(Total::Unknown, Total::Moved)
    };
    changes(
        opening,
        total,
        [
            comparison.count(Shift::Better),
            comparison.count(Shift::Worse),
            comparison.count(Shift::Gained),
            comparison.count(Shift::Lost),
            comparison.gaps_closed().count(),
            comparison.gaps_opened().count(),
            comparison.measures.done.len(),
        ],
    )
}

/// What became of the total score.
#[derive(Clone, Copy, Debug)]
pub enum Total {
    /// Both sides ask nothing in common.
    NothingShared,
    /// One side has no score.
    Unknown,
    /// By how much it rose.
    Moved(Millionths),
}

/// What changed, in simple language. The counts are those of the comparison, in its order.
pub fn changes(opening: &str, total: Total, counts: [usize; 7]) -> String {
    let mut said = match total {
        Total::NothingShared => vec!["Es gibt keine gemeinsamen Fragen.".to_owned()],
        Total::Unknown => vec!["Den Unterschied im Wert kann das Programm nicht berechnen.".to_owned()],
        Total::Moved(gain) if gain == Millionths::ZERO => Vec::new(),
        Total::Moved(gain) => {
            let points = format::points(gain, Tongue::German);
            let moved = if points.starts_with('−') { "gesunken" } else { "gestiegen" };
            let points = points.trim_start_matches(['+', '−']);
            vec![format!("Der Gesamtwert ist um {points} Prozentpunkte {moved}.")]
        }
    };
    let words: [(&str, &str); 7] = [
        ("Frage ist besser.", "Fragen sind besser."),
        ("Frage ist schlechter.", "Fragen sind schlechter."),
        ("Frage ist neu beantwortet.", "Fragen sind neu beantwortet."),
        ("Frage ist nicht mehr beantwortet.", "Fragen sind nicht mehr beantwortet."),
        ("Pflicht-Lücke ist geschlossen.", "Pflicht-Lücken sind geschlossen."),
        ("Pflicht-Lücke ist neu.", "Pflicht-Lücken sind neu."),
        ("Maßnahme ist erledigt.", "Maßnahmen sind erledigt."),
    ];
    let counted = counts.into_iter().zip(words).filter(|(count, _)| *count > 0);
    said.extend(counted.map(|(count, (one, many))| format!("{count} {}", if count == 1 { one } else { many })));
    if said.is_empty() {
        said.push("Es hat sich nichts geändert.".to_owned());
    }
    format!("{opening}: {}", said.join(" "))
}

/// The course of a score over time. `day` words a time.
pub fn trend(
    questionnaire: &Questionnaire,
    points: &[TrendPoint],
    day: &dyn Fn(&Timestamp) -> String,
    wording: Wording,
) -> String {
    if wording != Wording::Simple {
        return portfolio::trend_sentence(questionnaire, points, day, wording.tongue());
    }
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return String::new() };
    let figure = |point: &TrendPoint| {
        point.total.map(|it| {
            let score = format::score(it.score, &questionnaire.rules.bands, Tongue::German);
            (score, format::coverage(it.coverage, &questionnaire.rules, Tongue::German))
        })
    };
    course(points.len(), [day(&first.at), day(&last.at)], [figure(first), figure(last)])
}

/// The course of a score, in simple language: how many states there are, the first and the last day, and what the total
/// score was at first and at last, with how much was answered then.
pub fn course(count: usize, [from, to]: [String; 2], figures: [Option<(String, String)>; 2]) -> String {
    let figure = |when: &str, figure: Option<(String, String)>| match figure {
        None => format!("{when} gab es keinen Wert."),
        Some((score, coverage)) => {
            format!("{when} war der Gesamtwert {score}. Beantwortet waren {coverage} der Fragen.")
        }
    };
    let [first, last] = figures;
    format!("Es gibt {count} Stände vom {from} bis {to}. {} {}", figure("Zuerst", first), figure("Zuletzt", last))
}
