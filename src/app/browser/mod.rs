//! The only room that touches the browser: everything else asks here.
//!
//! No function here knows what an audit is; they move texts, files, focus and time.

pub mod clipboard;
pub mod clock;
pub mod crash;
pub mod download;
pub mod editor;
pub mod fetch;
pub mod files;
pub mod offline;
pub mod page;
pub mod print;
pub mod storage;
pub mod writer;
