//! An audit within an address, behind the `#`, which no browser sends to a server.
//!
//! `1.<checksum>.<data>`: the version of this form, the beginning of the SHA-256 of the letters that follow, and the
//! audit file as JSON, deflated (RFC 1951), as base64url. The checksum is taken over the letters themselves, so that
//! an address that a mail program cut or changed is told apart from one that never was a link of this program.

use std::collections::BTreeMap;
use std::fmt;

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

use super::base64url::{decode, encode};
use super::wire::AuditFile;
use super::{LIMIT, Opened, ReadError, read};
use crate::audit::Audit;
use crate::questionnaire::sha256_hex;

/// What an address with an audit begins with, behind the `#`.
pub const LINK_MARK: &str = "/weitergabe/";

/// From so many characters on, mail and chat programs begin to break addresses.
pub const LINK_LONG: usize = 2_000;

/// Longer addresses are not made: some browsers and most programs around them take no more.
pub const LINK_LIMIT: usize = 32_000;

/// Version of the form.
const VERSION: &str = "1";

/// How many hexadecimal digits of the SHA-256 stand in the address: 48 bits.
const CHECK: usize = 12;

/// Best compression; an audit is small, so that the time does not matter.
const LEVEL: u8 = 9;

/// Why an address gives no audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkFault {
    /// It was cut off or changed on its way.
    Damaged,
    /// It is none of this program.
    Foreign,
    /// A later program made it.
    Newer,
    /// It would unpack to more than [`LIMIT`].
    TooLarge,
    /// It is whole, and what is inside cannot be opened.
    Content(ReadError),
}

impl fmt::Display for LinkFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Damaged => f.write_str("the address was cut off or changed"),
            Self::Foreign => f.write_str("the address holds no audit"),
            Self::Newer => f.write_str("a later program made the address"),
            Self::TooLarge => write!(f, "the address holds more than {LIMIT} bytes"),
            Self::Content(error) => write!(f, "the content of the address: {error}"),
        }
    }
}

impl std::error::Error for LinkFault {}

/// An audit as the part of an address behind `#`. The caller compares the length of the whole address with
/// [`LINK_LONG`] and [`LINK_LIMIT`]. Fingerprints of the questions stay out: they follow from the questionnaire, and
/// they would make the address longer than anything else, since they cannot be packed.
pub fn pack(audit: &Audit) -> String {
    let bare = Audit { fingerprints: BTreeMap::new(), ..audit.clone() };
    // Writing cannot fail: every key is a text, and nothing is written to a place that could be full.
    let json = serde_json::to_string(&AuditFile::of(&bare)).unwrap_or_default();
    let data = encode(&compress_to_vec(json.as_bytes(), LEVEL));
    format!("{LINK_MARK}{VERSION}.{}.{data}", checksum(&data))
}

/// The audit in an address; `fragment` is what stands behind its `#`. Characters that programs put around or into
/// addresses are no part of it: white space, and what follows as punctuation.
pub fn unpack(fragment: &str) -> Result<Opened, LinkFault> {
    let payload = fragment.trim_start_matches('#').strip_prefix(LINK_MARK).ok_or(LinkFault::Foreign)?;
    // What a program appended as a query, or wrote for a blank, is none of its letters either.
    let payload = payload.split('?').next().unwrap_or_default().replace("%20", "");
    let payload: String = payload.chars().filter(|letter| !letter.is_whitespace()).collect();
    let is_around = |letter: char| !letter.is_ascii_alphanumeric() && !matches!(letter, '-' | '_');
    let mut parts = payload.trim_end_matches(is_around).splitn(3, '.');
    let (version, check, data) = (parts.next(), parts.next(), parts.next());
    match version.map(str::parse::<u32>) {
        Some(Ok(1)) => {}
        Some(Ok(version)) if version > 1 && data.is_some() => return Err(LinkFault::Newer),
        Some(Ok(_) | Err(_)) | None => return Err(LinkFault::Foreign),
    }
    let (Some(check), Some(data)) = (check, data) else { return Err(LinkFault::Damaged) };
    if checksum(data) != check {
        return Err(LinkFault::Damaged);
    }
    let packed = decode(data).ok_or(LinkFault::Damaged)?;
    let json = decompress_to_vec_with_limit(&packed, LIMIT).map_err(|error| match error.status {
        miniz_oxide::inflate::TINFLStatus::HasMoreOutput => LinkFault::TooLarge,
        _ => LinkFault::Damaged,
    })?;
    read(&json).map_err(LinkFault::Content)
}

fn checksum(data: &str) -> String {
    let mut digits = sha256_hex(data.as_bytes());
    digits.truncate(CHECK);
    digits
}
