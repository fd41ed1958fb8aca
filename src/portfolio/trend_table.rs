//! The course of an audit in words, as a table, and as what its chart is drawn of.

use super::words::{self, Words};
use super::{Figure, TrendPoint};
use crate::audit::{Mode, Timestamp};
use crate::exchange::{Cell, Table};
use crate::questionnaire::{Questionnaire, Rules, Tongue, is_blank};
use crate::report::{Moment, format};

/// What says the day of a point in time in words, in the reader's time zone.
type Day<'a> = &'a dyn Fn(&Timestamp) -> String;

/// One row for each point, numbered as in the chart. `categories` names by their place those whose scores are shown as
/// columns. Every score has what it stands on beside it.
pub fn trend_table(
    questionnaire: &Questionnaire,
    points: &[TrendPoint],
    categories: &[usize],
    day: Day<'_>,
    tongue: Tongue,
) -> Table {
    let words = Words::of(tongue);
    let rules = &questionnaire.rules;
    let mut head: Vec<String> = words.trend_head.map(str::to_owned).to_vec();
    let chosen = || categories.iter().filter_map(|at| Some((*at, questionnaire.categories.get(*at)?)));
    head.extend(chosen().map(|(_, category)| (words.category_head)(&category.title.value)));
    let row = |(index, point): (usize, &TrendPoint)| {
        let name = match &point.label {
            None => words.now,
            Some(label) if is_blank(label) => words.unnamed,
            Some(label) => label,
        };
        let name = if point.is_same_edition { name.to_owned() } else { format!("{name} ({})", words.incomparable) };
        let total = point.total;
        let mut row = vec![
            Cell::number((index + 1).to_string()),
            Cell::text(name),
            Cell::text(day(&point.at)),
            Cell::text(words::mode(point.mode, tongue)),
            Cell::text(score(total, rules, tongue)),
            Cell::text(
                total.and_then(|it| it.range).map_or_else(String::new, |it| format::range(it, &rules.bands, tongue)),
            ),
            Cell::text(total.map_or_else(String::new, |it| format::coverage(it.coverage, rules, tongue))),
            point.gaps.map_or_else(|| Cell::text("–"), |count| Cell::number(count.to_string())),
        ];
        row.extend(chosen().map(|(at, _)| {
            let figure = point.categories.get(at).copied().flatten();
            let coverage = figure.map(|it| format!(" ({})", format::coverage(it.coverage, rules, tongue)));
            Cell::text(format!("{}{}", score(figure, rules, tongue), coverage.unwrap_or_default()))
        }));
        row
    };
    Table { caption: words.trend_caption.to_owned(), head, rows: points.iter().enumerate().map(row).collect() }
}

/// What the chart is drawn of: every point with a score and a time. Points of the questionnaire of today are joined,
/// those of the short check and those with all questions each by a line of their own.
pub fn trend_moments(points: &[TrendPoint], day: Day<'_>) -> Vec<Moment> {
    let moment = |(index, point): (usize, &TrendPoint)| {
        let figure = point.total?;
        Some(Moment {
            number: index + 1,
            minutes: point.at.minutes()?,
            day: day(&point.at),
            score: figure.score,
            range: figure.range,
            joins: point.is_same_edition.then_some(match point.mode {
                Mode::Full => 0,
                Mode::Short => 1,
            }),
        })
    };
    points.iter().enumerate().filter_map(moment).collect()
}

/// The course in a sentence or two.
pub fn trend_sentence(questionnaire: &Questionnaire, points: &[TrendPoint], day: Day<'_>, tongue: Tongue) -> String {
    let words = Words::of(tongue);
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return String::new() };
    let span = (words.trend_sentence)(points.len(), &day(&first.at), &day(&last.at));
    let figure = |point: &TrendPoint| {
        let coverage = point.total.map(|it| format::coverage(it.coverage, &questionnaire.rules, tongue));
        let score = score(point.total, &questionnaire.rules, tongue);
        coverage.map_or_else(|| score.clone(), |coverage| (words.stands_on)(&score, &coverage))
    };
    format!("{span} {}", (words.from_to)(&figure(first), &figure(last)))
}

fn score(figure: Option<Figure>, rules: &Rules, tongue: Tongue) -> String {
    figure.map_or_else(|| format::no_score(tongue).to_owned(), |it| format::score(it.score, &rules.bands, tongue))
}
