//! Names that never change: each kind of id is a type of its own, so that none can stand in for another.

use std::fmt;
use std::sync::Arc;

/// True for what an id may look like: a letter `a-z` or a digit, then any more of these and `-`.
pub fn is_id(text: &str) -> bool {
    let is_sign = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    text.bytes().next().is_some_and(is_sign) && text.bytes().all(|b| is_sign(b) || b == b'-')
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes the text as it is. Files may hold ids that the current questionnaire does not know;
            /// those are kept and reported, so nothing is refused here.
            pub fn new(text: impl AsRef<str>) -> Self {
                Self(Arc::from(text.as_ref()))
            }

            /// The id as written in files and links.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// Names a questionnaire, for example `servicestandard-2020`.
    QuestionnaireId;
    /// Names a category within a questionnaire.
    CategoryId;
    /// Names a principle within a questionnaire, for example `p03`.
    PrincipleId;
    /// Names a question within a questionnaire, for example `p03-pruefung`; appears in files and deep links.
    QuestionId;
    /// Names a hint within its question, for example `h1`.
    HintId;
    /// Names a phase, for example `betrieb`.
    PhaseId;
    /// Names a role, for example `fachbereich`.
    RoleId;
}
