//! A questionnaire to begin with: two principles, three questions, and a comment at everything an editor can set.

use super::Tongue;

/// What is put into the starter file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// Id of the questionnaire; used where it is one ([`is_id`](super::is_id)), else the usual one stays.
    pub id: String,
    /// Title; the usual one stays where it is blank.
    pub title: String,
    /// The language of comments and texts.
    pub tongue: Tongue,
}

/// The text of a starter file. It loads without any diagnostic.
pub fn starter(start: &Start) -> String {
    let (text, id, title) = match start.tongue {
        Tongue::German => (include_str!("starter/german.yaml"), "mein-fragebogen", "Mein Fragebogen"),
        Tongue::English => (include_str!("starter/english.yaml"), "my-questionnaire", "My questionnaire"),
    };
    // `null` and the like would be no text without quotes.
    let is_usable = super::is_id(&start.id) && super::write::is_plain(&start.id);
    let id = if is_usable { start.id.as_str() } else { id };
    let title = if super::load::builder::is_blank(&start.title) { title } else { start.title.trim() };
    text.replace("{id}", id).replace("{language}", start.tongue.tag()).replacen(
        "{title}",
        &super::write::quoted(title),
        1,
    )
}
