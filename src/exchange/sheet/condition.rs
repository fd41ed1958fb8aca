//! Conditions in a cell: `p01-frage >= 2`, `alle(…, …)`, `eines(…, …)`, `nicht(…)`.

use serde_json::{Value, json};

/// So deep a condition may go, as in files.
const DEPTH: usize = 64;

/// The condition of a file in the notation of sheets; none where it has no such shape.
pub(super) fn written(value: &Value) -> Option<String> {
    let question = || value.get("question").and_then(Value::as_str);
    let parts = |key: &str| -> Option<String> {
        let parts: Option<Vec<String>> = value.get(key)?.as_array()?.iter().map(written).collect();
        Some(parts?.join(", "))
    };
    if let Some(level) = value.get("at_least") {
        return Some(format!("{} >= {level}", question()?));
    }
    if let Some(level) = value.get("at_most") {
        return Some(format!("{} <= {level}", question()?));
    }
    if let Some(part) = value.get("not") {
        return Some(format!("nicht({})", written(part)?));
    }
    parts("all").map(|parts| format!("alle({parts})")).or_else(|| Some(format!("eines({})", parts("any")?)))
}

/// The condition of a cell; none where it cannot be understood.
pub(super) fn read(text: &str) -> Option<Value> {
    let mut rest = text.trim();
    let value = part(&mut rest, DEPTH)?;
    rest.is_empty().then_some(value)
}

fn part(rest: &mut &str, depth: usize) -> Option<Value> {
    let depth = depth.checked_sub(1)?;
    let word = word(rest)?;
    if taken(rest, "(") {
        let mut parts = Vec::new();
        while !taken(rest, ")") {
            if !(parts.is_empty() || taken(rest, ",") || taken(rest, ";")) {
                return None;
            }
            parts.push(part(rest, depth)?);
        }
        return match word.to_lowercase().as_str() {
            "alle" | "all" => Some(json!({ "all": parts })),
            "eines" | "any" => Some(json!({ "any": parts })),
            "nicht" | "not" if parts.len() == 1 => Some(json!({ "not": parts.pop()? })),
            _ => None,
        };
    }
    let key = if taken(rest, ">=") || taken(rest, "≥") {
        "at_least"
    } else if taken(rest, "<=") || taken(rest, "≤") {
        "at_most"
    } else {
        return None;
    };
    let level: u32 = self::word(rest)?.parse().ok()?;
    Some(json!({ "question": word, key: level }))
}

/// The id or number that comes next.
fn word<'t>(rest: &mut &'t str) -> Option<&'t str> {
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(rest.len());
    let (word, behind) = rest.split_at_checked(end)?;
    *rest = behind.trim_start();
    (!word.is_empty()).then_some(word)
}

/// Takes a mark, if it comes next.
fn taken(rest: &mut &str, mark: &str) -> bool {
    let behind = rest.strip_prefix(mark).map(str::trim_start);
    if let Some(behind) = behind {
        *rest = behind;
    }
    behind.is_some()
}
