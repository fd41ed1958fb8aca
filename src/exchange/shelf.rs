//! How the browser's storage keeps a questionnaire that somebody wrote: its text as it is, behind one line that tells
//! lists what it is without reading the whole.

use crate::questionnaire::Questionnaire;

/// A questionnaire as storage keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shelved<'a> {
    /// Version of its content.
    pub version: &'a str,
    /// Its title on one line.
    pub title: &'a str,
    /// Its text as it was written.
    pub text: &'a str,
}

/// What storage is given: version, title, line break, text.
pub fn shelve(questionnaire: &Questionnaire, text: &str) -> String {
    // A title may run over several lines; the first line of what is stored must not.
    let title = questionnaire.title.value.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{} {title}\n{text}", questionnaire.version)
}

/// What storage gave back; None if it is nothing that was put there.
pub fn unshelve(stored: &str) -> Option<Shelved<'_>> {
    let (head, text) = stored.split_once('\n')?;
    let (version, title) = head.split_once(' ')?;
    Some(Shelved { version, title, text })
}
