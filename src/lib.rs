//! Selbstaudit: teams check on their own how well a public service meets the *Servicestandard*.
//!
//! The house, from the ground up; each room knows only those before it:
//!
//! | room | what it knows |
//! |---|---|
//! | [`questionnaire`] | what is asked: the tree of categories, principles and questions, loaded from YAML |
//! | [`audit`] | what a team answered about one service; events and undo |
//! | [`scoring`] | what that means: score, range, coverage, gaps, gains |
//! | [`exchange`] | files in and out: JSON, storage envelope, CSV, differences |
//! | [`report`] | the result as a document and its files (PDF, DOCX, HTML, Markdown), as charts and tables |
//! | [`portfolio`] | many audits side by side: table, filters, groups, what they have in common; comparison and trend |
//! | [`host`] | what whoever publishes the app decides: operator, links, header, questionnaires on offer |
//! | `cli` | the command line (feature `cli`): arguments, files, messages |
//! | `app` | the screen (feature `app`): routes, views, texts; `app::browser` alone touches the browser |
//!
//! Nothing below `app` knows a browser, a clock, randomness or a file system: time and identifiers are parameters.

#[cfg(feature = "app")]
pub mod app;
pub mod audit;
#[cfg(feature = "cli")]
pub mod cli;
pub mod docs;
pub mod exchange;
pub mod host;
pub mod portfolio;
pub mod questionnaire;
pub mod report;
#[cfg(test)]
mod schema;
pub mod scoring;
