//! Where links lead: addresses outside, and headings within the document.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::xml::Xml;
use crate::report::document::{Block, Document};

const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
/// What belongs to every document, with its kind.
const PARTS: [(&str, &str); 4] =
    [("styles", "styles.xml"), ("settings", "settings.xml"), ("numbering", "numbering.xml"), ("footer", "footer1.xml")];
/// The id of the footer: the last of the parts.
pub(super) const FOOTER: &str = "rId4";

/// The links of a document.
pub(super) struct Links {
    /// The bookmark of each anchor.
    places: BTreeMap<String, usize>,
    /// Addresses in the order in which they are first met.
    addresses: Vec<String>,
}

impl Links {
    /// Knows every heading of the document; Word's bookmarks take no hyphens and only 40 characters, so they are
    /// numbered.
    pub(super) fn of(document: &Document) -> Self {
        let mut places = BTreeMap::new();
        for block in &document.blocks {
            if let Block::Heading { anchor, .. } = block {
                let number = places.len() + 1;
                places.entry(anchor.clone()).or_insert(number);
            }
        }
        Self { places, addresses: Vec::new() }
    }

    /// The number of a heading, from 1.
    pub(super) fn place(&self, anchor: &str) -> Option<usize> {
        self.places.get(anchor).copied()
    }

    /// The id of an address; none where it is none that Word would take.
    pub(super) fn address(&mut self, address: &str) -> Option<String> {
        let address = checked(address)?;
        let at = self.addresses.iter().position(|known| *known == address).unwrap_or_else(|| {
            self.addresses.push(address);
            self.addresses.len() - 1
        });
        Some(format!("rId{}", PARTS.len() + 1 + at))
    }

    /// The part that lists where everything is.
    pub(super) fn part(&self) -> String {
        let mut xml = Xml::new();
        xml.element("Relationships", &[("xmlns", RELATIONSHIPS)], |xml| {
            for (at, (kind, target)) in PARTS.iter().enumerate() {
                let (id, kind) = (format!("rId{}", at + 1), format!("{KINDS}{kind}"));
                xml.empty("Relationship", &[("Id", &id), ("Type", &kind), ("Target", target)]);
            }
            for (at, address) in self.addresses.iter().enumerate() {
                let (id, kind) = (format!("rId{}", PARTS.len() + 1 + at), format!("{KINDS}hyperlink"));
                let attributes =
                    [("Id", id.as_str()), ("Type", &kind), ("Target", address), ("TargetMode", "External")];
                xml.empty("Relationship", &attributes);
            }
        });
        xml.finish()
    }
}

/// The name of a heading's bookmark; the underscore hides it from the list that people see.
pub(super) fn bookmark(number: usize) -> String {
    format!("_Ref{number:08}")
}

/// The address with everything escaped that no address may hold; Word refuses a whole file because of one address
/// that is none, so what has no plausible host or mailbox is no link.
fn checked(address: &str) -> Option<String> {
    let address = address.trim();
    let (scheme, rest) = address.split_once(':')?;
    let scheme = scheme.to_ascii_lowercase();
    match scheme.as_str() {
        "http" | "https" => {
            let rest = rest.strip_prefix("//")?;
            let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
            let (host, path) = rest.split_at_checked(end)?;
            is_host(host).then(|| format!("{scheme}://{host}{}", encoded(path)))
        }
        "mailto" => {
            let mailbox = rest.split('?').next()?;
            let (name, host) = mailbox.split_once('@')?;
            (!name.is_empty() && is_host(host)).then(|| format!("{scheme}:{}", encoded(rest)))
        }
        _ => None,
    }
}

/// Labels of letters, digits and hyphens, with a port perhaps.
fn is_host(host: &str) -> bool {
    let (name, port) = host.split_once(':').unwrap_or((host, "443"));
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    name.len() <= 253 && name.split('.').all(is_label) && port.parse::<u16>().is_ok()
}

/// Percent signs before two hex digits are taken for escapes that are there already.
fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        let is_escape =
            *byte == b'%' && bytes.get(at + 1..at + 3).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        if is_escape || byte.is_ascii_alphanumeric() || b"-._~/?#!$&'()*+,;=:@".contains(byte) {
            encoded.push(char::from(*byte));
        } else {
            // Writing into a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    // A second one would begin a second fragment.
    match encoded.split_once('#') {
        Some((before, fragment)) => format!("{before}#{}", fragment.replace('#', "%23")),
        None => encoded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(address: &str, expected: Option<&str>) {
        assert_eq!(checked(address).as_deref(), expected);
    }

    #[test]
    fn addresses_are_escaped_and_never_changed_otherwise() {
        case("https://example.org/a?b=c&d=%C3%A4#e", Some("https://example.org/a?b=c&d=%C3%A4#e"));
        case("https://example.org:8443", Some("https://example.org:8443"));
        case("HTTPS://example.org/ä b|<\"", Some("https://example.org/%C3%A4%20b%7C%3C%22"));
        case("https://example.org/100%", Some("https://example.org/100%25"));
        case("https://example.org/#a#b", Some("https://example.org/#a%23b"));
        case("https://münchen.example/", Some("https://münchen.example/"));
        case(" mailto:amt@example.org?subject=a b ", Some("mailto:amt@example.org?subject=a%20b"));
    }

    #[test]
    fn what_is_no_address_is_no_link() {
        for bad in [
            "",
            "https:",
            "https://",
            "https:///a",
            "https://a b/",
            "https://a..b/",
            "https://a:b/",
            "https://a:99999/",
            "https://user@example.org/",
            "https://-a.org/",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "mailto:",
            "mailto:amt",
            "mailto:@example.org",
            "example.org",
        ] {
            case(bad, None);
        }
    }
}
