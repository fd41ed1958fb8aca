//! The writers of reports as a program of their own, which the page loads when it is first needed and runs in a worker.

use selbstaudit::report::document::Document;
use selbstaudit::report::{self, Pdf};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// A finished file.
#[wasm_bindgen]
pub struct Written {
    bytes: Vec<u8>,
    undrawn: usize,
}

#[wasm_bindgen]
impl Written {
    /// Takes the bytes of the file.
    pub fn bytes(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.bytes)
    }

    /// How many characters the fonts could not draw.
    pub fn undrawn(&self) -> usize {
        self.undrawn
    }
}

/// Writes a packed document as `pdf` or as `docx`.
///
/// # Errors
/// Says in English what is wrong with the document; one that was packed by this version is never refused.
#[wasm_bindgen]
pub fn write(format: &str, document: &str) -> Result<Written, String> {
    let document = Document::unpack(document).map_err(|error| error.to_string())?;
    if format == "docx" {
        return Ok(Written { bytes: report::docx(&document), undrawn: 0 });
    }
    let Pdf { bytes, undrawn } = report::pdf(&document).map_err(|error| error.to_string())?;
    Ok(Written { bytes, undrawn })
}
