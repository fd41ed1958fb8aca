//! What is wrong with an audit, or with those of a bundle.

use super::super::report::remarks;
use super::super::texts::Texts;
use super::files::Entry;
use super::found::{Found, both};
use super::library::Library;
use crate::exchange::{self, Damage, FORMAT, LIMIT, ReadError};
use crate::questionnaire::{Code, Diagnostic, Place, Severity};

/// Everything that is wrong with an audit file. What is remarkable about an audit is a warning, told where its
/// questionnaire is at hand.
pub(super) fn audit(entry: &Entry, library: &Library) -> Vec<Found> {
    let bytes = entry.bytes();
    if entry.size() > LIMIT {
        return vec![refused(&ReadError::TooLarge { bytes: entry.size() })];
    }
    let pieces = match exchange::split(bytes) {
        Some(Ok(pieces)) => pieces,
        Some(Err(error)) => return vec![refused(&error)],
        None => return single(bytes, entry, library),
    };
    let mut found = Vec::new();
    for piece in pieces {
        let before = bytes.get(..piece.as_ptr().addr().saturating_sub(bytes.as_ptr().addr())).unwrap_or_default();
        let lines = before.split(|&byte| byte == b'\n').skip(1).count();
        let start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        let columns = String::from_utf8_lossy(before.get(start..).unwrap_or_default()).chars().count();
        for mut one in single(piece.as_bytes(), entry, library) {
            let (line, column) = one.position.unwrap_or((1, 1));
            one.position = Some((line + lines, if line == 1 { column + columns } else { column }));
            found.push(one);
        }
    }
    found
}

fn single(bytes: &[u8], entry: &Entry, library: &Library) -> Vec<Found> {
    let opened = match exchange::read(bytes) {
        Ok(opened) => opened,
        Err(error) => return vec![refused(&error)],
    };
    let Some(questionnaire) = library.find(opened.audit.questionnaire.id.as_str(), entry.folder()) else {
        return Vec::new();
    };
    let [german, english] = both(|tongue| remarks(&opened, &questionnaire, Texts::of(tongue)).join("\n"));
    let pairs = german.lines().zip(english.lines());
    let remark = |(german, english): (&str, &str)| Found {
        severity: Severity::Warning,
        ..Found::error("audit-remark", [german.to_owned(), english.to_owned()], [String::new(), String::new()])
    };
    pairs.map(remark).collect()
}

/// Why an audit cannot be opened. Where other files have the same trouble, it has the same name and words.
fn refused(error: &ReadError) -> Found {
    let own = |code, message: &dyn Fn(&'static Texts) -> String, advice: fn(&'static Texts) -> &'static str| {
        Found::error(
            code,
            both(|tongue| message(Texts::of(tongue))),
            both(|tongue| advice(Texts::of(tongue)).to_owned()),
        )
    };
    let shared = |code| Diagnostic { severity: Severity::Error, code, place: Place::default() }.into();
    match error {
        ReadError::Damaged { line, column, detail } => {
            let why = Damage::of(detail);
            let message = |texts: &'static Texts| match why {
                Some(damage) => damage.message(texts.tongue),
                None => texts.check.audit_damaged.to_owned(),
            };
            let found = own("audit-damaged", &message, |texts| texts.check.audit_damaged_advice);
            Found { position: Some((*line, *column)), ..found }
        }
        ReadError::Empty => shared(Code::EmptyFile),
        ReadError::Foreign => {
            let message = |texts: &'static Texts| texts.check.audit_foreign.to_owned();
            own("audit-foreign", &message, |texts| texts.check.audit_foreign_advice)
        }
        ReadError::Newer { format } => shared(Code::Format { found: *format, supported: FORMAT.into() }),
        ReadError::NotUtf8 { byte } => shared(Code::NotUtf8 { byte: byte + 1 }),
        ReadError::Shape { line, column, path, fault } => {
            let message =
                |texts: &'static Texts| fault.message(path, texts.tongue).unwrap_or_else(|| format!("{fault}."));
            let found = own("audit-shape", &message, |texts| texts.check.audit_shape_advice);
            Found { position: Some((*line, *column)), path: Some(path.clone()).filter(|it| !it.is_empty()), ..found }
        }
        ReadError::TooLarge { bytes } => {
            let message = |_: &'static Texts| String::new();
            let found = own("too-large", &message, |texts| texts.check.audit_too_large_advice);
            let shared: Found = shared(Code::TooLarge { bytes: *bytes, limit: LIMIT });
            Found { messages: shared.messages, ..found }
        }
    }
}
