//! What a host can decide.

use super::{Address, Declaration};
use crate::questionnaire::{QuestionnaireId, Tongue};

/// Everything that a host decided. The default decides nothing: no operator, every questionnaire, the reader's own
/// language. The texts in it are German, whatever the language of the screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// Who operates the app, if anybody is named.
    pub operator: Option<Operator>,
    /// The operator's legal pages.
    pub links: Links,
    /// What the head of every page shows.
    pub header: Header,
    /// The questionnaire that is preselected; the list of questionnaires may not have it.
    pub default: Option<QuestionnaireId>,
    /// The language in which the app begins; none follows the browser. What a reader chose comes first.
    pub tongue: Option<Tongue>,
    /// Which questionnaires are offered, in order, none twice; none offers all. The list may not have each of them.
    pub questionnaires: Option<Vec<QuestionnaireId>>,
    /// Where readers may say what is wrong with a question.
    pub feedback: Feedback,
    /// What the operator declares about accessibility.
    pub statement: Declaration,
}

/// Who operates the app.
#[derive(Clone, Debug, PartialEq)]
pub struct Operator {
    /// Its name; never blank.
    pub name: String,
    /// How to reach it.
    pub contact: Contact,
}

/// How to reach the operator; each way may be missing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contact {
    /// Email.
    pub email: Option<Way>,
    /// Telephone.
    pub phone: Option<Way>,
    /// A page, for example one with a form.
    pub url: Option<Address>,
}

/// Where readers may say what is wrong with a question; each way may be missing, and without any nothing is offered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Feedback {
    /// A mailbox.
    pub email: Option<Way>,
    /// A page, for example one with a form or a list of issues.
    pub url: Option<Address>,
}

/// A way to reach somebody: what people read, and where it leads.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// As the host wrote it.
    pub text: String,
    /// Where a click leads.
    pub address: Address,
}

/// The operator's legal pages; each may be missing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Links {
    /// Impressum.
    pub imprint: Option<Address>,
    /// Datenschutzerklärung.
    pub privacy: Option<Address>,
    /// Erklärung zur Barrierefreiheit.
    pub accessibility: Option<Address>,
    /// What this site is, in Leichter Sprache.
    pub easy_language: Option<Address>,
    /// The same in German Sign Language.
    pub sign_language: Option<Address>,
}

/// What the head of every page shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Header {
    /// The name of the product alone.
    #[default]
    Product,
    /// The operator's name above it.
    Operator(String),
    /// A line of the operator's own at the very top. The program adds no flag and no mark of a state, and whoever
    /// writes the line answers for it.
    Line(String),
}
