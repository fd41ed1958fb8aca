//! The difference of two questionnaires as text and as Markdown, for an editor or a change note.

use std::fmt::Write as _;

use super::legible::legible;
use super::markdown::one_line;
use crate::questionnaire::{
    Difference, Effect, FieldChange, Kind, PartDifference, QuestionDifference, QuestionId, Questionnaire, Text, Tongue,
};

/// The words between the names of what changed.
struct Words {
    title: &'static str,
    nothing: &'static str,
    unchanged: &'static str,
    head: &'static str,
    categories: &'static str,
    principles: &'static str,
    questions: [&'static str; 6],
    before: &'static str,
    after: &'static str,
    empty: &'static str,
    new: &'static str,
    gone: &'static str,
}

const GERMAN: Words = Words {
    title: "Änderungen am Fragebogen",
    nothing: "Es hat sich nichts geändert, was zu sehen ist.",
    unchanged: "Unverändert",
    head: "Angaben zum Fragebogen",
    categories: "Kategorien",
    principles: "Prinzipien",
    questions: [
        "Neue Fragen",
        "Geänderte Fragen",
        "Umbenannte Fragen",
        "Zusammengelegte Fragen",
        "Aufgeteilte Fragen",
        "Entfallene Fragen",
    ],
    before: "vorher",
    after: "jetzt",
    empty: "(nichts)",
    new: "neu",
    gone: "entfallen",
};

const ENGLISH: Words = Words {
    title: "Changes of the questionnaire",
    nothing: "Nothing has changed that could be seen.",
    unchanged: "Unchanged",
    head: "About the questionnaire",
    categories: "Categories",
    principles: "Principles",
    questions: [
        "New questions",
        "Changed questions",
        "Renamed questions",
        "Merged questions",
        "Split questions",
        "Removed questions",
    ],
    before: "before",
    after: "now",
    empty: "(nothing)",
    new: "new",
    gone: "removed",
};

/// What stands below one heading.
struct Section {
    title: String,
    entries: Vec<Entry>,
}

/// One part that differs.
struct Entry {
    /// Its number, id or text.
    name: String,
    /// What happens to answers, or that it is new or gone.
    mark: Option<&'static str>,
    changes: Vec<Line>,
}

/// One value before and after, ready to be read.
struct Line {
    /// Its name; empty where the entry has it already.
    name: String,
    mark: Option<&'static str>,
    before: String,
    after: String,
}

/// The difference as plain text.
pub fn difference_text(
    before: &Questionnaire,
    after: &Questionnaire,
    difference: &Difference,
    tongue: Tongue,
) -> String {
    let words = words(tongue);
    let mut text = String::new();
    for line in top(before, after, difference, tongue) {
        let _ = writeln!(text, "{}", flat(&line));
    }
    for Section { title, entries } in sections(before, after, difference, tongue) {
        let _ = write!(text, "\n{title}\n");
        for Entry { name, mark, changes } in entries {
            let _ = writeln!(text, "  {}{}", flat(&name), marked(mark));
            for Line { name, mark, before, after } in changes {
                if !name.is_empty() {
                    let _ = writeln!(text, "    {}{}", flat(&name), marked(mark));
                }
                let width = words.before.chars().count().max(words.after.chars().count()) + 1;
                for (label, value) in [(words.before, before), (words.after, after)] {
                    let label = format!("{label}:");
                    // Further lines stand below the first one.
                    let value = legible(&value).trim_end().replace('\n', &format!("\n{}", " ".repeat(width + 7)));
                    let _ = writeln!(text, "      {label:width$} {value}");
                }
            }
        }
    }
    text
}

/// The difference as Markdown. What editors wrote never becomes markup.
pub fn difference_markdown(
    before: &Questionnaire,
    after: &Questionnaire,
    difference: &Difference,
    tongue: Tongue,
) -> String {
    let words = words(tongue);
    let mut text = format!("# {}\n", words.title);
    for line in top(before, after, difference, tongue) {
        let _ = write!(text, "\n{}\n", one_line(&line));
    }
    for Section { title, entries } in sections(before, after, difference, tongue) {
        let _ = write!(text, "\n## {title}\n\n");
        for Entry { name, mark, changes } in entries {
            let _ = writeln!(text, "- **{}**{}", one_line(&name), marked(mark));
            for Line { name, mark, before, after } in changes {
                // Where the entry is the field itself, its values stand right below it.
                let mut indent = "  ";
                if !name.is_empty() {
                    let _ = writeln!(text, "  - {}{}", one_line(&name), marked(mark));
                    indent = "    ";
                }
                for (label, value) in [(words.before, before), (words.after, after)] {
                    let _ = writeln!(text, "{indent}- {label}: {}", one_line(&value));
                }
            }
        }
    }
    text
}

fn words(tongue: Tongue) -> &'static Words {
    match tongue {
        Tongue::German => &GERMAN,
        Tongue::English => &ENGLISH,
    }
}

fn marked(mark: Option<&str>) -> String {
    mark.map(|mark| format!(" – {mark}")).unwrap_or_default()
}

fn flat(text: &str) -> String {
    legible(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the two files are, what their versions say, and how much differs.
fn top(before: &Questionnaire, after: &Questionnaire, difference: &Difference, tongue: Tongue) -> Vec<String> {
    let words = words(tongue);
    let called = |it: &Questionnaire| format!("{} ({}, {})", it.title, it.id, it.version);
    let mut lines = vec![format!("{} → {}", called(before), called(after))];
    lines.push(difference.revision.sentence(tongue).to_owned());
    if difference.is_empty() {
        lines.push(words.nothing.to_owned());
        return lines;
    }
    let counts = Kind::ALL.into_iter().map(|kind| (kind.name(tongue), difference.count(kind)));
    let counts = counts.filter(|(_, count)| *count > 0).chain([(words.unchanged, difference.unchanged.len())]);
    lines.push(counts.map(|(name, count)| format!("{name}: {count}")).collect::<Vec<_>>().join(" · "));
    lines
}

fn sections(before: &Questionnaire, after: &Questionnaire, difference: &Difference, tongue: Tongue) -> Vec<Section> {
    let words = words(tongue);
    let mut sections = Vec::new();
    let mut section = |title: &str, entries: Vec<Entry>| {
        if !entries.is_empty() {
            sections.push(Section { title: title.to_owned(), entries });
        }
    };
    let head = difference.header.iter().map(|change| {
        let line = line(change, tongue);
        let (name, mark) = (line.name.clone(), line.mark);
        Entry { name, mark, changes: vec![Line { name: String::new(), mark: None, ..line }] }
    });
    section(words.head, head.collect());
    let title = |found: Option<&Text>| found.map(|title| title.value.clone()).unwrap_or_default();
    let categories = difference.categories.iter().map(|it| {
        let found = after.category(&it.id).or_else(|| before.category(&it.id));
        part(it, format!("{} ({})", title(found.map(|found| &found.title)), it.id), tongue)
    });
    section(words.categories, categories.collect());
    let principles = difference.principles.iter().map(|it| {
        let found = after.principle(&it.id).or_else(|| before.principle(&it.id));
        let number = found.map(|found| found.number).unwrap_or_default();
        part(it, format!("{number} {} ({})", title(found.map(|found| &found.title)), it.id), tongue)
    });
    section(words.principles, principles.collect());
    for (kind, title) in Kind::ALL.into_iter().zip(words.questions) {
        let questions = difference.questions.iter().filter(|question| question.kind == kind);
        section(title, questions.map(|it| question(before, after, it, tongue)).collect());
    }
    sections
}

fn part<I>(part: &PartDifference<I>, name: String, tongue: Tongue) -> Entry {
    let words = words(tongue);
    let mark = part.is_new.map(|is_new| if is_new { words.new } else { words.gone });
    Entry { name, mark, changes: part.fields.iter().map(|change| line(change, tongue)).collect() }
}

fn question(before: &Questionnaire, after: &Questionnaire, question: &QuestionDifference, tongue: Tongue) -> Entry {
    let called = |questionnaire: &Questionnaire, ids: &[QuestionId]| {
        let each = ids.iter().map(|id| {
            let text = questionnaire.question(id).map(|question| question.text.value.clone()).unwrap_or_default();
            format!("{} {text} ({id})", questionnaire.number_of(id).unwrap_or_default())
        });
        each.collect::<Vec<_>>().join("; ")
    };
    let name = match question.kind {
        Kind::New | Kind::Changed => called(after, &question.after),
        Kind::Removed => called(before, &question.before),
        Kind::Renamed | Kind::Merged | Kind::Split => {
            format!("{} → {}", called(before, &question.before), called(after, &question.after))
        }
    };
    // That a new question counts and a removed one has no place is what their headings say.
    let is_said = matches!(question.kind, Kind::New | Kind::Removed);
    let mark = if is_said { None } else { Some(question.effect.name(tongue)) };
    Entry { name, mark, changes: question.fields.iter().map(|change| line(change, tongue)).collect() }
}

fn line(change: &FieldChange, tongue: Tongue) -> Line {
    let empty = words(tongue).empty;
    let shown = |text: &str| if text.is_empty() { empty.to_owned() } else { text.to_owned() };
    let mark = if change.effect == Effect::None { None } else { Some(change.effect.name(tongue)) };
    Line { name: change.field.name(tongue), mark, before: shown(&change.before), after: shown(&change.after) }
}
