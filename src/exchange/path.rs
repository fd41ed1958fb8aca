//! Where in a JSON text a reader stopped, as people name it: `answers.p03-pruefung.evidence[0].date`.

use crate::questionnaire::shortened;

/// So deep a path is told; what lies deeper is found by line and column.
const DEPTH: usize = 8;

/// An open object or list.
enum Frame {
    /// With the key whose value is being read.
    Object(Option<String>),
    /// With the position of the entry that is being read, from 0.
    List(usize),
}

/// The path of the value that ends at an offset or goes on there; empty for the whole. The text must be JSON.
pub(super) fn path_at(text: &str, offset: usize) -> String {
    let mut frames: Vec<Frame> = Vec::new();
    let mut at = 0;
    while let Some(byte) = text.as_bytes().get(at).filter(|_| at < offset) {
        let start = at;
        at += 1;
        match byte {
            b'{' => frames.push(Frame::Object(None)),
            b'[' => frames.push(Frame::List(0)),
            b'}' | b']' => drop(frames.pop()),
            b',' => match frames.last_mut() {
                Some(Frame::Object(key)) => *key = None,
                Some(Frame::List(index)) => *index += 1,
                None => {}
            },
            b'"' => {
                at = end_of_text(text, at);
                if let Some(Frame::Object(key @ None)) = frames.last_mut() {
                    *key = text.get(start..at).and_then(|key| serde_json::from_str(key).ok());
                }
            }
            _ => {}
        }
    }
    joined(&frames)
}

/// The offset behind the closing quote of a text that begins before an offset.
fn end_of_text(text: &str, start: usize) -> usize {
    let mut is_escaped = false;
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    let end = rest.iter().position(|byte| {
        let is_end = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        is_end
    });
    end.map_or(text.len(), |end| start + end + 1)
}

fn joined(frames: &[Frame]) -> String {
    let mut path = String::new();
    for frame in frames.iter().take(DEPTH) {
        match frame {
            Frame::Object(None) => {}
            Frame::Object(Some(key)) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&shortened(key));
            }
            Frame::List(index) => {
                path.push('[');
                path.push_str(&index.to_string());
                path.push(']');
            }
        }
    }
    if frames.len() > DEPTH {
        path.push('…');
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(before: &str, after: &str, expected: &str) {
        assert_eq!(path_at(&format!("{before}{after}"), before.len()), expected, "{before}|{after}");
    }

    #[test]
    fn a_value_is_named_by_its_keys_and_places() {
        case("", r#"{"a": 1}"#, "");
        case(r#"{"a": "#, "[]}", "a");
        case(r#"{"a": 1"#, "}", "a");
        case(r#"{"a": {"b": [0, {"c": "x""#, "}]}}", "a.b[1].c");
        case(r#"{"a": [[1, 2], [3"#, "]]}", "a[1][0]");
    }

    #[test]
    fn behind_its_last_bracket_a_value_itself_is_named() {
        case(r#"{"a": {"b": {"c": 1}"#, "}}", "a.b");
        case(r#"{"a": [{}, {}"#, "]}", "a[1]");
        case(r#"{"a": 1}"#, "", "");
    }

    #[test]
    fn a_key_is_named_as_soon_as_it_is_read() {
        case(r#"{"a": {"b": 1, "c""#, ": 2}}", "a.c");
        case(r#"{"a": {"b": 1,"#, r#" "c": 2}}"#, "a");
    }

    #[test]
    fn texts_may_hold_whatever_looks_like_structure() {
        case(r#"{"a": "},{[\"\\", "b\"c": 1"#, "}", "b\"c");
        case(r#"{"\u00e4\n": 1"#, "}", "ä\n");
    }

    #[test]
    fn long_keys_and_deep_places_are_cut() {
        case(&format!(r#"{{"{}": 1"#, "k".repeat(70)), "}", &format!("{}…", "k".repeat(60)));
        case(&format!(r#"{{"a": {}1"#, "[".repeat(20)), &"]".repeat(20), "a[0][0][0][0][0][0][0]…");
    }
}
