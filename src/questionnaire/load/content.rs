//! The content of a questionnaire without its file, so that it can travel inside of another one.
//!
//! JSON is YAML, too, so that content is read by the same way as a file. A few characters mean something to a YAML
//! parser even inside of quotes, where JSON leaves them as they are; they are written as escapes.

use std::fmt::Write as _;

use serde_json::Value;

use super::super::guard;
use super::{Loaded, load, shape};

/// The parsed content of a questionnaire file, over which its hash is taken; none where the bytes have no content.
/// Whether it makes a questionnaire is not looked at.
pub fn content(bytes: &[u8]) -> Option<Value> {
    shape::content(guard::check(bytes).ok()?).ok()
}

/// Reads and checks a questionnaire from its content. Positions in diagnostics mean nothing to people.
pub fn load_content(content: &Value) -> Loaded {
    load(escaped(&content.to_string()).as_bytes())
}

/// A JSON text without characters that YAML does not let stand (control characters, marks of byte order) or that it
/// takes for the end of a line. In JSON they stand inside of strings only.
fn escaped(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for character in json.chars() {
        match character {
            '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {
                // Writing into a string cannot fail.
                let _ = write!(text, "\\u{:04x}", u32::from(character));
            }
            other => text.push(other),
        }
    }
    text
}
