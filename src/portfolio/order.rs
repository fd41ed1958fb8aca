//! The order of a table.

use std::cmp::Ordering;

use super::fold::fold;
use super::{Column, Row, Value};
use crate::audit::Mode;
use crate::scoring::Rating;

/// By which column, and whether the highest comes first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sorting {
    /// The column.
    pub column: Column,
    /// From the highest to the lowest.
    pub is_descending: bool,
}

/// What is compared.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Number(i64),
    Text(String),
}

/// The indices of the rows in the order asked for. Rows without a value come last in both directions; equal ones
/// keep their order.
pub fn sorted(rows: &[Row], sorting: &Sorting) -> Vec<usize> {
    let keys = rows.iter().enumerate().map(|(index, row)| (key(&sorting.column.value(&row.entry)), index));
    let mut keys: Vec<(Option<Key>, usize)> = keys.collect();
    keys.sort_by(|(one, _), (other, _)| match (one, other) {
        (Some(one), Some(other)) if sorting.is_descending => other.cmp(one),
        (Some(one), Some(other)) => one.cmp(other),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    });
    keys.into_iter().map(|(_, index)| index).collect()
}

/// Codes of the roll-out sort as its steps do: what was put off comes before what was not begun.
fn key(value: &Value) -> Option<Key> {
    Some(match value {
        Value::Missing => return None,
        Value::Text(text) => Key::Text(fold(text)),
        Value::Code("rollout", code) if code == "depriorisiert" => Key::Text(String::new()),
        Value::Code(_, code) => Key::Text(fold(code)),
        Value::Number(number) => Key::Number(i64::try_from(*number).unwrap_or(i64::MAX)),
        Value::Score(score, _) => Key::Number(score.count()),
        Value::Range(low, _) => Key::Number(low.count()),
        Value::Coverage(coverage) => Key::Number(coverage.count()),
        Value::Rating(rating) => Key::Number(match rating {
            Rating::NoScore => return None,
            Rating::TooLittle => 0,
            Rating::NotMet => 1,
            Rating::Partly => 2,
            Rating::Met => 3,
        }),
        Value::Mode(mode) => Key::Number(i64::from(*mode == Mode::Full)),
        Value::Phase(phase) => Key::Text(phase.to_string()),
        Value::Time(at) => {
            if !at.is_time() {
                return None;
            }
            Key::Text(at.to_string())
        }
    })
}
