//! The report as a PDF, read back.
#![allow(
    clippy::cast_precision_loss,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise, also in what its cases share"
)]

mod documents;
mod hostile;
mod identity;
mod layout;
mod reading;
mod samples;
mod structure;

use reading::Reading;
use selbstaudit::report::document::{Block, Document};
use selbstaudit::report::pdf;

/// A document of these blocks, written and read back.
#[track_caller]
fn read(blocks: Vec<Block>) -> Reading {
    read_document(&documents::document(blocks))
}

#[track_caller]
fn read_document(document: &Document) -> Reading {
    reading::read(&pdf(document).expect("a PDF").bytes)
}
