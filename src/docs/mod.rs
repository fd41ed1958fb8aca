//! Documents for contributors, editors and hosts.

/// The scoring rules, version 1.
#[doc = include_str!("scoring.md")]
pub mod scoring {}

/// The file formats, version 1.
#[doc = include_str!("formats.md")]
pub mod formats {}

/// How to edit a questionnaire, for people who do not program (in German).
#[doc = include_str!("questionnaire.md")]
pub mod questionnaire {}

/// When a question is asked and how answers become a score, with examples to work out, for editors (in German).
#[doc = include_str!("conditions.md")]
pub mod conditions {}

/// What becomes of answers in another version of a questionnaire and in another edition.
#[doc = include_str!("editions.md")]
pub mod editions {}

/// How to publish the app, for hosts (in German).
#[doc = include_str!("publish.md")]
pub mod publish {}

/// How hosts adapt the app: operator, links, header, questionnaires (in German).
#[doc = include_str!("config.md")]
pub mod config {}

/// How the app runs without a network, as one file and under its security policy, and which test holds each promise.
#[doc = include_str!("offline.md")]
pub mod offline {}

/// What a release consists of, how to verify it and how to build the same again (the part for hosts in German).
#[doc = include_str!("release.md")]
pub mod release {}

/// How the app meets WCAG 2.2 and how that is tested.
#[doc = include_str!("accessibility.md")]
pub mod accessibility {}

/// What screen readers are given of every view and how that is checked; what a run of Orca said (its words in German).
#[doc = include_str!("screen-readers.md")]
pub mod screen_readers {}

/// What a report is: its content, its formats, the data it carries, the command line.
#[doc = include_str!("report.md")]
pub mod report {}

/// How the command line assesses many audits: input, records, and recipes for `DuckDB` and Spark.
#[doc = include_str!("assess.md")]
pub mod assess {}

/// How the command line checks questionnaires and all other files: options, JSON, and every code.
#[doc = include_str!("check.md")]
pub mod check {}

/// How the command line helps editors: a file to begin with, differences, spreadsheets; the JSON Schemas.
#[doc = include_str!("tools.md")]
pub mod tools {}

/// How the report's PDF meets PDF/UA-1 and PDF/A-3a, and how that is checked.
#[doc = include_str!("pdf-ua.md")]
pub mod pdf_ua {}

/// Decisions and their reasons.
#[doc = include_str!("decisions.md")]
pub mod decisions {}
