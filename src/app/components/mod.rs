//! Small parts that several views use.

pub mod answer;
pub mod article;
pub mod asked;
pub mod barrier;
pub mod changes;
pub mod chart;
pub mod check;
pub mod course;
pub mod data_table;
pub mod editing;
pub mod evidence;
pub mod field;
pub mod file_choice;
pub mod fold;
pub mod icon;
pub mod labelled;
pub mod moment;
pub mod operator;
pub mod paste;
pub mod portions;
pub mod rating;
pub mod spoken;
pub mod take_hint;
pub mod terms;
pub mod text;
pub mod whole;
