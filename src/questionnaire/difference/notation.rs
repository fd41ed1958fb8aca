//! Values as an editor writes them in the file, so that a change can be found there.

use super::super::{
    Condition, Effort, Hint, Level, Reference, ReferenceKind, Requirement, RoleId, Scope, Source, Text,
};

pub(super) fn optional(text: Option<&Text>) -> String {
    text.map(|text| text.value.clone()).unwrap_or_default()
}

pub(super) fn list<T: AsRef<str>>(texts: impl Iterator<Item = T>) -> String {
    let mut joined = String::new();
    for text in texts {
        if !joined.is_empty() {
            joined.push_str(", ");
        }
        joined.push_str(text.as_ref());
    }
    joined
}

/// One text per line.
pub(super) fn lines<T: AsRef<str>>(texts: impl Iterator<Item = T>) -> String {
    let mut joined = String::new();
    for text in texts {
        if !joined.is_empty() {
            joined.push('\n');
        }
        joined.push_str(text.as_ref());
    }
    joined
}

pub(super) fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::Service => "service",
        Scope::Portal => "portal",
        Scope::Organisation => "organisation",
    }
}

pub(super) fn yes(is: bool) -> &'static str {
    if is { "true" } else { "false" }
}

fn kind(kind: ReferenceKind) -> &'static str {
    match kind {
        ReferenceKind::Law => "law",
        ReferenceKind::Din => "din",
        ReferenceKind::Standard => "standard",
        ReferenceKind::Link => "link",
    }
}

fn reference(reference: &Reference) -> String {
    let address = reference.url.as_ref().map(|url| format!(" <{url}>")).unwrap_or_default();
    format!("{}: {}{address}", kind(reference.kind), reference.text)
}

pub(super) fn references(references: &[Reference]) -> String {
    lines(references.iter().map(reference))
}

pub(super) fn threshold(requirement: Option<&Requirement>) -> String {
    requirement.map(|requirement| requirement.threshold.to_string()).unwrap_or_default()
}

pub(super) fn reason(requirement: Option<&Requirement>) -> String {
    requirement.map(|requirement| reference(&requirement.reason)).unwrap_or_default()
}

/// What the levels are worth; more than six decimals would only show how floats are stored.
pub(super) fn values(levels: &[Level]) -> String {
    list(levels.iter().map(|level| ((level.value * 1e6).round() / 1e6).to_string()))
}

pub(super) fn condition(condition: Option<&Condition>) -> String {
    let Some(condition) = condition else { return String::new() };
    let parts = |parts: &[Condition]| list(parts.iter().map(|part| self::condition(Some(part))));
    match condition {
        Condition::AtLeast(question, level) => format!("{{question: {question}, at_least: {level}}}"),
        Condition::AtMost(question, level) => format!("{{question: {question}, at_most: {level}}}"),
        Condition::All(all) => format!("{{all: [{}]}}", parts(all)),
        Condition::Any(any) => format!("{{any: [{}]}}", parts(any)),
        Condition::Not(part) => format!("{{not: {}}}", self::condition(Some(part))),
    }
}

pub(super) fn hint(hint: &Hint) -> String {
    let effort = match hint.effort {
        Effort::Small => "small",
        Effort::Medium => "medium",
        Effort::Large => "large",
    };
    let mut text = format!("up_to {}, {effort}: {}", hint.up_to, hint.text);
    if !hint.roles.is_empty() {
        text.push_str("\nroles: ");
        text.push_str(&list(hint.roles.iter().map(RoleId::as_str)));
    }
    for resource in &hint.resources {
        text.push('\n');
        text.push_str(&resource.title.value);
        if let Some(url) = &resource.url {
            text.extend([" <", url, ">"]);
        }
    }
    text
}

pub(super) fn source(source: Option<&Source>) -> String {
    let Some(source) = source else { return String::new() };
    let rest = [source.url.as_deref(), source.checked.as_deref()].into_iter().flatten();
    list([source.title.as_str(), source.publisher.as_str()].into_iter().chain(rest))
}
