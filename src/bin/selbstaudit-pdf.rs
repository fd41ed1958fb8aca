//! The PDF writer as a program of its own, run by the page in a worker.

use selbstaudit::report::document::Document;
use selbstaudit::report::pdf;
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// A finished file.
#[wasm_bindgen]
pub struct Written(pdf::Pdf);

#[wasm_bindgen]
impl Written {
    /// The bytes of the file.
    pub fn bytes(&self) -> Vec<u8> {
        self.0.bytes.clone()
    }

    /// How many characters the fonts could not draw.
    pub fn undrawn(&self) -> usize {
        self.0.undrawn
    }
}

/// Writes a packed document.
#[wasm_bindgen]
pub fn write(text: &str) -> Result<Written, String> {
    let document = Document::unpack(text).map_err(|error| error.to_string())?;
    pdf::pdf(&document).map(Written).map_err(|error| error.to_string())
}
