//! Looks quickly whether a key is written twice.

use super::unique::Unique;

/// So many keys of an object are compared with one another.
const MOST: usize = 256;
/// So deep the quick look goes; less deep than the parser.
const DEPTH: usize = 100;

/// An open object or list.
struct Frame {
    /// How many keys were open before it.
    start: usize,
    is_object: bool,
    /// The next text is a key.
    wants_key: bool,
}

/// True if no object has a key twice. The text must be JSON; what the quick look cannot decide, the parser does.
pub(super) fn are_unique(text: &str) -> bool {
    quick_look(text.as_bytes()).unwrap_or_else(|| serde_json::from_str::<Unique>(text).is_ok())
}

/// None where there are too many keys or brackets, or an escape in a key, which could be written in another way.
fn quick_look(text: &[u8]) -> Option<bool> {
    let mut keys: Vec<&[u8]> = Vec::new();
    let mut frames: Vec<Frame> = Vec::new();
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        at += 1;
        match byte {
            b'{' | b'[' => {
                let is_object = *byte == b'{';
                frames.push(Frame { start: keys.len(), is_object, wants_key: is_object });
                if frames.len() > DEPTH {
                    return None;
                }
            }
            b'}' | b']' => keys.truncate(frames.pop()?.start),
            b',' => {
                let frame = frames.last_mut()?;
                frame.wants_key = frame.is_object;
            }
            b'"' => {
                let (content, has_escape) = content(text.get(at..)?)?;
                at += content.len() + 1;
                let Some(frame) = frames.last_mut().filter(|frame| frame.wants_key) else { continue };
                frame.wants_key = false;
                let here = keys.get(frame.start..)?;
                if has_escape || here.len() > MOST {
                    return None;
                }
                if here.contains(&content) {
                    return Some(false);
                }
                keys.push(content);
            }
            _ => {}
        }
    }
    Some(true)
}

/// What stands before the closing quote, and whether there is an escape in it.
fn content(text: &[u8]) -> Option<(&[u8], bool)> {
    let mut end = 0;
    let mut has_escape = false;
    loop {
        end += text.get(end..)?.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
        if text.get(end) == Some(&b'"') {
            return Some((text.get(..end)?, has_escape));
        }
        has_escape = true;
        end += 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, quick: Option<bool>, expected: bool) {
        assert_eq!(quick_look(text.as_bytes()), quick, "{text}");
        assert_eq!(are_unique(text), expected, "{text}");
        assert_eq!(serde_json::from_str::<Unique>(text).is_ok(), expected, "{text}");
    }

    #[test]
    fn a_key_counts_within_its_object_only() {
        case(r#"{"a": {"a": [{"a": 1}, {"a": "a"}]}, "b": "a"}"#, Some(true), true);
        case(r#"{"a": {"b": 1}, "b": {"a": 1}, "c": ["a", "a"]}"#, Some(true), true);
        case(r#"{"a": 1, "b": {}, "a": 2}"#, Some(false), false);
        case(r#"[{"x": {"a": [], "a": {}}}]"#, Some(false), false);
    }

    #[test]
    fn texts_may_hold_anything() {
        case(r#"{"a": "\"a\": {[,", "b": "\\", "c": "\\\"", "a,": 1}"#, Some(true), true);
        case(r#"{"a": "}", "a": "{"}"#, Some(false), false);
    }

    #[test]
    fn what_is_in_doubt_the_parser_decides() {
        case(r#"{"a": 1, "\u0061": 2}"#, None, false);
        case(r#"{"a": 1, "\u0062": 2}"#, None, true);
        let many: Vec<String> = (0..300).map(|key| format!("\"{key}\":0")).collect();
        case(&format!("{{{}}}", many.join(",")), None, true);
        case(&format!("{{{},\"0\":1}}", many.join(",")), None, false);
        case(&format!("{}{}", "[".repeat(101), "]".repeat(101)), None, true);
    }
}
