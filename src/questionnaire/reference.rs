//! Laws, standards and pages that a text points to.

/// What a reference points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferenceKind {
    /// A law or regulation.
    Law,
    /// A DIN standard or DIN SPEC.
    Din,
    /// Any other standard.
    Standard,
    /// A page.
    Link,
}

/// One reference. Names of laws stay in their language, so this is a plain string.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// What it points to.
    pub kind: ReferenceKind,
    /// Its name, for example „DIN SPEC 66336, 5.6.6“.
    pub text: String,
    /// Where it is; always set for [`ReferenceKind::Link`]; shown as a link, never loaded.
    pub url: Option<String>,
}
