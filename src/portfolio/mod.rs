//! Many audits side by side: what each of them comes to, in as few figures as an overview needs.
//!
//! Every figure was computed and rounded by [`crate::scoring`]; here integers are only counted and added up, so that
//! no way of splitting the work changes a digit. This room knows no words for people, no files and no screens.

mod entry;

pub use entry::{Entry, MeasureCounts, PastState};
