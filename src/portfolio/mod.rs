//! Many audits side by side: what each of them comes to, what they have in common, and which stand apart.
//!
//! Every figure was computed and rounded by [`crate::scoring`]; here integers are only counted, compared and added
//! up, so that no way of splitting the work changes a digit. Audits of different questionnaires are never added up:
//! whoever calls hands over those of one edition. This room knows no words for people, no files and no screens.

mod aggregate;
mod column;
mod edition;
mod entry;
mod facet;
mod filter;
mod fold;
mod months;
mod newest;
mod order;
mod outliers;
mod sum;

pub use aggregate::{Aggregate, Overall, PartSum, RatingCounts, most_common};
pub use column::{Column, Value};
pub use edition::{Edition, Version, editions};
pub use entry::{Entry, MeasureCounts, PastState};
pub use facet::{Facet, Group, groups};
pub use filter::{Filter, Row};
pub use months::{Month, months};
pub use newest::{Newest, newest};
pub use order::{Sorting, sorted};
pub use outliers::{FEWEST, Outlier, Side, outliers};
pub use sum::Sum;
