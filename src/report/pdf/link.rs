//! Links: where they lead, and what is said of them.

use super::structure::LeafId;

/// A link of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct LinkId(pub(super) usize);

/// A link.
#[derive(Clone, Debug)]
pub(super) struct Link {
    /// Its place in the structure.
    pub(super) leaf: LeafId,
    /// Where it leads.
    pub(super) goal: Goal,
    /// What it is, for those who cannot see where it stands.
    pub(super) description: String,
}

/// Where a link leads.
#[derive(Clone, Debug)]
pub(super) enum Goal {
    /// An address outside.
    Web(String),
    /// The heading with this number, counted from 0 in the order of the document.
    Heading(usize),
}

/// The address as a PDF wants it: only if its kind is allowed, in ASCII, without white space.
pub(super) fn address(address: &str) -> Option<String> {
    let address = address.trim();
    let lower = address.to_ascii_lowercase();
    if !["https://", "http://", "mailto:"].iter().any(|kind| lower.starts_with(kind)) {
        return None;
    }
    let mut encoded = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>' | b'"' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}') {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            encoded.extend([byte >> 4, byte & 15].map(|half| char::from_digit(u32::from(half), 16).unwrap_or('0')));
        }
    }
    // Longer strings are forbidden in PDF/A; no browser opens such an address anyway.
    (encoded.len() <= 8000).then_some(encoded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_web_and_mail_are_linked() {
        assert_eq!(address("https://example.org/a?b=c#d").as_deref(), Some("https://example.org/a?b=c#d"));
        assert_eq!(address(" MAILTO:a@b.de ").as_deref(), Some("MAILTO:a@b.de"));
        assert_eq!(address("javascript:alert(1)"), None);
        assert_eq!(address("file:///etc/passwd"), None);
    }

    #[test]
    fn what_is_not_ascii_is_written_in_percent() {
        assert_eq!(address("https://example.org/ä b").as_deref(), Some("https://example.org/%c3%a4%20b"));
    }
}
