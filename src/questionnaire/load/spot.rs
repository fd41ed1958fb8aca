//! Where in a file the loader is: a path that becomes text only when something is wrong there.

use std::fmt::Write as _;

use super::super::diagnostic::{Near, NearKind};
use super::super::{Code, Diagnostic, Place, Severity};

/// A place in the tree of a file.
#[derive(Clone, Copy)]
pub(crate) struct Spot<'a> {
    parent: Option<&'a Spot<'a>>,
    key: &'a str,
    index: Option<usize>,
    near: Option<(NearKind, &'a str)>,
}

impl<'a> Spot<'a> {
    /// The whole file.
    pub(crate) const ROOT: Self = Self { parent: None, key: "", index: None, near: None };

    /// What stands under a key.
    pub(crate) fn key(&'a self, key: &'a str) -> Self {
        Self { parent: Some(self), key, index: None, near: None }
    }

    /// An entry of the list under a key, counted from 0.
    pub(crate) fn item(&'a self, key: &'a str, index: usize) -> Self {
        Self { parent: Some(self), key, index: Some(index), near: None }
    }

    /// The same place, with its id.
    pub(crate) fn named(self, kind: NearKind, id: &'a str) -> Self {
        Self { near: Some((kind, id)), ..self }
    }

    /// For example `categories[0].principles[2].title`.
    pub(crate) fn path(&self) -> String {
        // Most paths fit: the loader makes one of every text.
        let mut path = String::with_capacity(64);
        self.write_path(&mut path);
        path
    }

    fn write_path(&self, path: &mut String) {
        if let Some(parent) = self.parent {
            parent.write_path(path);
        }
        if !path.is_empty() && !self.key.is_empty() {
            path.push('.');
        }
        path.push_str(self.key);
        if let Some(index) = self.index {
            // Writing into a string cannot fail.
            let _ = write!(path, "[{index}]");
        }
    }

    /// The innermost named part.
    pub(crate) fn near(&self) -> Option<Near> {
        match self.near {
            Some((kind, id)) if !id.is_empty() => Some(Near { kind, id: id.to_owned() }),
            _ => self.parent.and_then(Spot::near),
        }
    }
}

/// The most diagnostics that are listed; a file with more has one cause for many.
const LISTED: usize = 1000;

/// What was found so far.
#[derive(Default)]
pub(crate) struct Findings {
    listed: Vec<Diagnostic>,
    unlisted: usize,
    errors: bool,
}

impl Findings {
    pub(crate) fn error(&mut self, spot: &Spot<'_>, code: Code) {
        self.errors = true;
        self.add(Severity::Error, spot, code);
    }

    pub(crate) fn warning(&mut self, spot: &Spot<'_>, code: Code) {
        self.add(Severity::Warning, spot, code);
    }

    /// A warning about a place that was passed before.
    pub(crate) fn warning_at(&mut self, path: String, near: Option<Near>, code: Code) {
        if self.listed.len() >= LISTED {
            self.unlisted += 1;
            return;
        }
        let place = Place { position: None, path: Some(path).filter(|path| !path.is_empty()), near };
        self.listed.push(Diagnostic { severity: Severity::Warning, code, place });
    }

    fn add(&mut self, severity: Severity, spot: &Spot<'_>, code: Code) {
        if self.listed.len() >= LISTED {
            self.unlisted += 1;
            return;
        }
        let path = Some(spot.path()).filter(|path| !path.is_empty());
        self.listed.push(Diagnostic { severity, code, place: Place { position: None, path, near: spot.near() } });
    }

    /// How many are listed so far.
    pub(crate) fn len(&self) -> usize {
        self.listed.len()
    }

    /// True if the file cannot be used.
    pub(crate) fn has_errors(&self) -> bool {
        self.errors
    }

    /// Everything in the order in which it was found.
    pub(crate) fn into_diagnostics(mut self) -> Vec<Diagnostic> {
        if self.unlisted > 0 {
            let severity = if self.errors { Severity::Error } else { Severity::Warning };
            let code = Code::More { count: self.unlisted };
            self.listed.push(Diagnostic { severity, code, place: Place::default() });
        }
        self.listed
    }
}
