//! The result as a whole report and its writers, a questionnaire as a page to fill in, charts and tables: geometry
//! without colours or a screen, standalone SVG, numbers and dates in words; how long answering takes; which questions
//! a search finds; whether a name can be seen.
//!
//! Nothing here computes a figure; every number comes from an [`Assessment`](crate::scoring::Assessment).

mod bars;
mod charts;
mod difference;
pub mod document;
#[cfg(feature = "docx")]
mod docx;
pub mod drawing;
mod extent;
mod file_format;
mod form;
pub mod format;
mod html;
mod legible;
mod markdown;
mod maturity;
mod name;
#[cfg(feature = "pdf")]
mod pdf;
mod plan;
mod radar;
mod search;
mod summary;
mod svg;
mod tables;
mod targets;
mod trend;
mod wrap;

pub use bars::{Bar, Bars, Tick, bars};
pub use charts::{bars_drawing, category_bars, radar_drawing, trend_drawing};
pub use difference::{difference_markdown, difference_text};
pub use document::{Length, Options, document, stem};
#[cfg(feature = "docx")]
pub use docx::docx;
pub use drawing::{Anchor, Point};
pub use extent::{Extent, answering_time, extent};
pub use file_format::FileFormat;
pub use form::{ListedForm, form, form_body, form_list, form_name, form_stem};
pub use html::html;
pub use markdown::markdown;
pub use maturity::{maturity_level, maturity_name};
pub use name::visible_name;
#[cfg(feature = "pdf")]
pub use pdf::{Pdf, PdfError, pdf};
pub use plan::{plan_calendar, plan_markdown};
pub use radar::{Axis, Outline, Overlay, Radar, radar};
pub use search::{Search, SearchIndex, State};
pub use summary::{ChartFacts, ChartName, ChartNoun, bars_facts, bars_summary, radar_facts, radar_summary};
pub use svg::{ChartTexts, bars_svg, drawing_elements, drawing_svg, radar_svg};
pub use tables::{categories_table, principles_table};
pub use targets::{gap_words, target_overlay, target_words, targets_table, with_targets};
pub use trend::{Dot, Moment, Trend, trend};
