//! Many audits side by side: what each of them comes to, what they have in common, and which stand apart; two states
//! of one audit compared, and how it went over time.
//!
//! Every figure was computed and rounded by [`crate::scoring`]; here integers are only counted, compared and added
//! up, so that no way of splitting the work changes a digit. Audits of different questionnaires are never added up:
//! whoever calls hands over those of one edition. This room knows no files and no screens; it has words only for the
//! tables of comparison and trend, which people take along.

mod aggregate;
mod column;
mod comparison;
mod comparison_radar;
mod comparison_tables;
mod edition;
mod entry;
mod facet;
mod filter;
mod fold;
mod months;
mod newest;
mod order;
mod outliers;
mod pairs;
mod sum;
mod trend;
mod trend_table;
mod words;

pub use aggregate::{Aggregate, Overall, PartSum, RatingCounts, most_common};
pub use column::{Column, Value};
pub use comparison::{
    Apart, Comparison, Conditions, MeasureChanges, NamedChange, PartChange, QuestionChange, Shift, Side, Why, compare,
};
pub use comparison_radar::comparison_radar;
pub use comparison_tables::{
    apart_table, comparison_sentence, comparison_table, parts_table, principle_changes_table, questions_table,
};
pub use edition::{Edition, Version, editions};
pub use entry::{Entry, MeasureCounts, PastState};
pub use facet::{Facet, Group, groups, is_of_both_extents};
pub use filter::{Filter, Row};
pub use months::{Course, Month, months};
pub use newest::{Newest, newest};
pub use order::{Sorting, sorted};
pub use outliers::{Extreme, FEWEST, Outlier, outliers};
pub use sum::Sum;
pub use trend::{Figure, TrendPoint, trend};
pub use trend_table::{trend_moments, trend_sentence, trend_table};
