//! Where a link of the host may lead.

use crate::questionnaire::index::is_file_name;
use crate::questionnaire::load::builder::is_web_address;

/// An address that a page may link to. None that runs a script (`javascript:`, `data:`) can be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// A file beside or below the app, a web page, or a mailbox (`mailto:`).
    pub(super) fn of_page(text: &str) -> Option<Self> {
        let is_mailbox = text.strip_prefix("mailto:").is_some_and(is_mailbox);
        (is_mailbox || is_web_address(text) || is_file_name(text)).then(|| Self(text.to_owned()))
    }

    /// A web page.
    pub(super) fn of_site(text: &str) -> Option<Self> {
        is_web_address(text).then(|| Self(text.to_owned()))
    }

    /// A mailbox, from its bare address.
    pub(super) fn of_mailbox(text: &str) -> Option<Self> {
        is_mailbox(text).then(|| Self(format!("mailto:{text}")))
    }

    /// A telephone, from its number as people write it.
    pub(super) fn of_phone(text: &str) -> Option<Self> {
        let allowed =
            |it: char| it.is_ascii_digit() || matches!(it, ' ' | '\u{a0}' | '+' | '-' | '/' | '.' | '(' | ')');
        // Behind the code of a country nobody dials the zero: +49 (0)30 is +49 30.
        let dialled = if text.starts_with('+') { text.replace("(0)", "") } else { text.to_owned() };
        let plus = if text.starts_with('+') { "+" } else { "" };
        let digits: String = dialled.chars().filter(char::is_ascii_digit).collect();
        (text.chars().all(allowed) && digits.len() >= 3).then(|| Self(format!("tel:{plus}{digits}")))
    }

    /// The address, ready for an `href` attribute.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A name, `@`, a host. Signs that end an address, or begin another part of one, have no place in it.
fn is_mailbox(text: &str) -> bool {
    let allowed = |it: char| it.is_alphanumeric() || matches!(it, '.' | '-' | '_' | '+');
    let is_part =
        |part: &str| !part.is_empty() && !part.starts_with('.') && !part.ends_with('.') && part.chars().all(allowed);
    text.split_once('@').is_some_and(|(name, host)| is_part(name) && is_part(host))
}
