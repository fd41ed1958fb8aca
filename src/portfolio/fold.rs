//! Texts as they are searched and sorted.

/// The text in small letters, umlauts written out as in German lists of names (DIN 5007-2), so that „fuehrer“ finds
/// „Führerschein“ and „Öffnung“ stands near „Oefen“.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + 4);
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            _ => folded.push(c),
        }
    }
    folded
}
