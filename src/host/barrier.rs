//! What is known about the accessibility of the program itself: its barriers, and when it was last tested.
//!
//! Both change with the program and not with the place where it is published, so they are here and not in
//! `config.yaml`. A statement of „vollständig vereinbar“ is held against the barriers when the settings are read.

use crate::audit::Date;

/// A place where the program does not do what EN 301 549 V3.2.1 or WCAG 2.2 AA ask for. Each text is there in German
/// and in English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Barrier {
    /// The requirement by its number and name, for example „WCAG 1.4.3 Kontrast“.
    pub criterion: [&'static str; 2],
    /// What is not accessible.
    pub text: [&'static str; 2],
    /// Why.
    pub reason: [&'static str; 2],
    /// What may be used instead.
    pub alternative: [&'static str; 2],
}

/// Every barrier that is known in this version. Whoever finds one and cannot remove it before a release enters it.
pub const BARRIERS: &[Barrier] = &[];

/// The version whose accessibility was last tested as a whole. A test fails while it is not this version.
pub const TESTED_VERSION: &str = "0.1.0";

/// The day of that test.
pub fn last_test() -> Option<Date> {
    Date::parse("2026-11-22")
}
