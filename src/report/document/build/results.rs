//! The figures of everything, of the categories and of the principles: drawings with the tables beside them.

use super::facts::{Facts, anchored, heading, one_line, sentence};
use super::maturity::maturity;
use crate::exchange::{Cell, Table as Figures};
use crate::questionnaire::PrincipleId;
use crate::report::charts::{bars_drawing, radar_drawing};
use crate::report::document::build::Length;
use crate::report::document::{Block, Column, Figure, Inline, Style, Table, Target};
use crate::report::{
    bars, bars_summary, categories_table, principles_table, radar, radar_summary, target_overlay, targets_table,
};
use crate::scoring::{PrincipleAssessment, target_gap};

/// With more principles their bars would be too small on paper; the table below has the same figures.
const BARS: usize = 24;

/// The anchor of a principle's heading in the full report.
pub(super) fn principle_anchor(id: &PrincipleId) -> String {
    format!("prinzip-{}", anchored(id.as_str()))
}

/// Total, categories, principles.
pub(super) fn results(facts: &Facts<'_>, blocks: &mut Vec<Block>) {
    let (texts, assessment) = (facts.texts, facts.assessment);
    let (questionnaire, tongue) = (facts.questionnaire, facts.options.tongue);
    blocks.push(heading(2, texts.results, "ergebnisse"));
    blocks
        .push(Block::Paragraph { style: Style::Lead, content: vec![Inline::strong(facts.outcome(&assessment.total))] });
    blocks.push(sentence(facts.answered(&assessment.total)));
    maturity(facts, blocks);

    blocks.push(heading(3, texts.categories, "werte-kategorien"));
    let targets = target_overlay(questionnaire, facts.audit, tongue);
    if let Some(radar) = radar(questionnaire, assessment, targets.as_slice(), tongue) {
        blocks.push(Block::Figure(Figure {
            drawing: radar_drawing(&radar, tongue),
            alternative: radar_summary(questionnaire, assessment, tongue),
            caption: texts.categories_figure.to_owned(),
        }));
    }
    blocks.push(Block::Table(categories(facts)));

    blocks.push(heading(3, texts.principles, "werte-prinzipien"));
    if questionnaire.principles().count() <= BARS {
        let gap = |principle: &PrincipleAssessment| target_gap(facts.audit, principle.id.as_str(), &principle.part);
        let targets = assessment.principles().map(|principle| gap(principle).map(|gap| gap.target));
        let bars = bars(questionnaire, assessment, tongue);
        blocks.push(Block::Figure(Figure {
            drawing: bars_drawing(&bars.with_targets(targets), tongue),
            alternative: bars_summary(questionnaire, assessment, tongue),
            caption: texts.principles_figure.to_owned(),
        }));
    }
    blocks.push(Block::Table(principles(facts)));

    if let Some(Figures { caption, head, rows }) = targets_table(questionnaire, facts.audit, assessment, tongue) {
        blocks.push(heading(3, texts.targets, "zielwerte"));
        let shape = [(6, false), (2, true), (2, true), (4, false)];
        let columns =
            head.into_iter().zip(shape).map(|(title, (share, is_numeric))| Column { title, share, is_numeric });
        blocks.push(Block::Table(Table {
            caption,
            columns: columns.collect(),
            has_row_heads: true,
            rows: rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect(),
        }));
    }
}

/// Name, score, range, answered, rating of the categories.
fn categories(facts: &Facts<'_>) -> Table {
    let Figures { caption, head, rows } = categories_table(facts.questionnaire, facts.assessment, facts.options.tongue);
    let mut titles = head.into_iter();
    let columns = figure_columns(titles.next(), titles);
    let rows = rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect();
    Table { caption, columns, has_row_heads: true, rows }
}

/// The same of the principles. Number and title are one cell: the number alone would be a poor heading of its row.
fn principles(facts: &Facts<'_>) -> Table {
    let Figures { caption, head, rows } = principles_table(facts.questionnaire, facts.assessment, facts.options.tongue);
    let mut titles = head.into_iter().skip(1);
    let columns = figure_columns(titles.next(), titles);
    let rows = facts
        .questionnaire
        .principles()
        .zip(rows)
        .map(|(principle, row)| {
            let target = Some(Target::Place(principle_anchor(&principle.id)));
            let target = target.filter(|_| facts.options.length == Length::Full);
            let mut cells = row.into_iter();
            let number = cells.next().unwrap_or_default();
            let mut name = vec![Inline::plain(number.text + " ")];
            let title = cells.next().into_iter().flat_map(cell);
            name.extend(title.map(|title| Inline { target: target.clone(), ..title }));
            std::iter::once(name).chain(cells.map(cell)).collect()
        })
        .collect();
    Table { caption, columns, has_row_heads: true, rows }
}

/// The columns of both tables: a wide one with the names, then score, range, answered and rating.
fn figure_columns(name: Option<String>, figures: impl Iterator<Item = String>) -> Vec<Column> {
    let shape = [(5, false), (2, true), (2, true), (2, false), (3, false)];
    let titles = name.into_iter().chain(figures);
    titles.zip(shape).map(|(title, (share, is_numeric))| Column { title, share, is_numeric }).collect()
}

fn cell(cell: Cell) -> Vec<Inline> {
    let language = cell.language.map(|language| language.as_str().to_owned());
    vec![Inline { language, ..Inline::plain(one_line(&cell.text)) }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::QuestionId;

    #[test]
    fn anchors_are_made_of_letters_digits_and_hyphens() {
        assert_eq!(principle_anchor(&PrincipleId::new("p03")), "prinzip-p03");
        assert_eq!(super::super::facts::question_anchor(&QuestionId::new("p03-a.b")), "frage-p03-a-b");
    }
}
