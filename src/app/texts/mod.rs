//! What the program says, in German and English: one typed struct per view, so that the compiler finds every
//! missing sentence. Content of questionnaires is not here.
// Fields are named after the place where their text stands; a sentence about each would repeat the text.
#![allow(missing_docs)]

mod accessibility;
mod article;
mod authoring;
mod carried;
pub mod charts;
mod data;
mod diagnostics;
mod editions;
mod event;
mod feedback;
mod files;
mod help;
mod hub;
mod import;
mod keyboard;
mod licences;
mod maturity;
mod measures;
mod offline;
mod overview;
mod principle;
mod progress;
mod report;
mod result;
mod review;
mod service;
mod shell;
mod start;
mod targets;
mod team;
mod wording;

pub use accessibility::{Accessibility, accessibility};
pub use article::{Article, Block, OperatorWords, Place, Section};
pub use authoring::{Authoring, authoring};
pub use carried::carried;
pub use data::data;
pub use diagnostics::{Diagnostics, diagnostics};
pub use editions::{Editions, editions};
pub use event::event;
pub use feedback::{About as FeedbackAbout, Feedback, feedback};
pub use files::{Files, files, megabytes};
pub use help::{guide, help};
pub use hub::{Hub, hub, hub_of};
pub use import::{Import, import, service_field};
pub use keyboard::{Keyboard, keyboard};
pub use licences::licences;
pub use maturity::found_maturity;
pub use measures::{MeasureWords, measures};
pub use offline::{OfflineWords, offline};
pub use overview::{Overview, overview};
pub use principle::{Principle, principle, principle_of};
pub use progress::{Progress, progress, progress_of};
pub use report::{Report, report};
pub use result::{ResultWords, result, result_of};
pub use review::{Review, review};
pub use service::{Service, service, service_value};
pub use shell::{Shell, shell, shell_of, shown_name};
pub use start::{Start, start, start_of};
pub use targets::{TargetWords, targets, targets_of};
pub use team::{Team, team, team_of};
pub use wording::Wording;
