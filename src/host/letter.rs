//! A letter to a mailbox that the reader's own mail program opens, with its subject and text filled in.

use std::fmt::Write;

use super::Address;

/// The longest link, in characters. Windows hands a mail program at most 2 083 characters of an address, and what is
/// longer does not open at all.
const LIMIT: usize = 2_000;

impl Address {
    /// The address of a letter with this subject and text (RFC 6068). None if the letter is too long for a link, or if
    /// the address is no mailbox.
    pub fn letter(&self, subject: &str, text: &str) -> Option<String> {
        let mailbox = self.as_str().strip_prefix("mailto:")?;
        let mut link = format!("mailto:{mailbox}?subject=");
        // A line break within the subject could begin another head line of the letter.
        encode(&mut link, &subject.replace(|it: char| it.is_control(), " "));
        link.push_str("&body=");
        encode(&mut link, text);
        (link.len() <= LIMIT).then_some(link)
    }
}

/// Writes a text so that nothing in it ends it or begins another part of the address. Lines end with CR LF, as the
/// rules of mail want it, however they ended before.
fn encode(link: &mut String, text: &str) {
    for byte in text.replace("\r\n", "\n").replace('\r', "\n").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => link.push(char::from(byte)),
            b'\n' => link.push_str("%0D%0A"),
            // Writing to a text cannot fail.
            _ => drop(write!(link, "%{byte:02X}")),
        }
    }
}
