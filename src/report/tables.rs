//! The numbers behind the charts, for everybody who cannot or does not want to read a chart.

use super::format;
use super::summary::part_name;
use crate::exchange::{Cell, Table};
use crate::questionnaire::{Parts, Questionnaire, Rules, Text, Tongue};
use crate::scoring::{Assessment, Millionths, Part};

/// Figures of the categories in file order: name, score, range, answered questions, rating.
pub fn categories_table(questionnaire: &Questionnaire, assessment: &Assessment, tongue: Tongue) -> Table {
    let (caption, name) = match tongue {
        Tongue::German => ("Werte der Kategorien", "Kategorie"),
        Tongue::English => ("Scores of the categories", "Category"),
    };
    let parts = questionnaire.categories.iter().zip(&assessment.categories);
    let rows = parts
        .map(|(category, assessed)| {
            let mut row = vec![title(&category.title, tongue)];
            row.extend(figures(&assessed.part, &questionnaire.rules, tongue));
            row
        })
        .collect();
    table(caption, &[name], rows, tongue)
}

/// Figures of the principles in file order: number, name, score, range, answered questions, rating.
pub fn principles_table(questionnaire: &Questionnaire, assessment: &Assessment, tongue: Tongue) -> Table {
    let (caption, number) = match (questionnaire.parts, tongue) {
        (Parts::Principles, Tongue::German) => ("Werte der Prinzipien", "Nr."),
        (Parts::Principles, Tongue::English) => ("Scores of the principles", "No."),
        (Parts::Criteria, Tongue::German) => ("Werte der Kriterien", "Nr."),
        (Parts::Criteria, Tongue::English) => ("Scores of the criteria", "No."),
    };
    let name = part_name(questionnaire.parts, tongue);
    let parts = questionnaire.principles().zip(assessment.principles());
    let rows = parts
        .map(|(principle, assessed)| {
            let mut row = vec![Cell::number(principle.number.to_string()), title(&principle.title, tongue)];
            row.extend(figures(&assessed.part, &questionnaire.rules, tongue));
            row
        })
        .collect();
    table(caption, &[number, name], rows, tongue)
}

fn table(caption: &str, names: &[&str], rows: Vec<Vec<Cell>>, tongue: Tongue) -> Table {
    let figures = match tongue {
        Tongue::German => ["Wert", "Spanne", "Beantwortet", "Bewertung"],
        Tongue::English => ["Score", "Range", "Answered", "Rating"],
    };
    let head = names.iter().chain(&figures).map(ToString::to_string).collect();
    Table { caption: caption.to_owned(), head, rows }
}

/// Score, range while questions are open, answered questions, rating.
fn figures(part: &Part, rules: &Rules, tongue: Tongue) -> [Cell; 4] {
    let score = match part.score {
        Some(score) => Cell::number(format::score(score, &rules.bands, tongue)),
        None => Cell::text(format::no_score(tongue)),
    };
    let is_open = part.coverage.is_some_and(|coverage| coverage < Millionths::ONE);
    let range = part.range.filter(|_| is_open).map(|range| Cell::number(format::range(range, &rules.bands, tongue)));
    let answered = Cell::text(format::count(part.answered, part.applicable, tongue));
    [score, range.unwrap_or_default(), answered, Cell::text(format::rating(part.rating, tongue))]
}

/// A title with its language, where that is not the one of the table.
fn title(title: &Text, tongue: Tongue) -> Cell {
    let language = (title.language.as_str() != tongue.tag()).then(|| title.language.clone());
    Cell { language, ..Cell::text(title.value.clone()) }
}
