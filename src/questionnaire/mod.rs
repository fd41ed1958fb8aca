//! What is asked: one edition of a standard as data.
//!
//! A [`Questionnaire`] can only be made by [`load`], so whoever holds one may trust it: ids are unique,
//! every condition has a target, values rise from 0 to 1. It knows nothing about answers, scores or screens.

mod branches;
mod category;
mod condition;
mod crosswalk;
mod diagnostic;
mod difference;
mod digest;
mod editorial;
mod extent;
mod fingerprint;
pub(crate) mod guard;
mod hint;
mod id;
pub(crate) mod index;
mod index_files;
pub(crate) mod load;
mod manuscript;
mod parts;
mod principle;
mod question;
mod raw;
mod reference;
mod review;
mod rules;
#[cfg(test)]
pub(crate) mod schema;
pub(crate) mod sentence;
mod starter;
mod text;
mod translation;
mod write;

pub use branches::dead_branches;
pub use category::Category;
pub use condition::Condition;
pub use crosswalk::{Carry, CrosswalkEntry};
pub use diagnostic::{Code, Diagnostic, Near, NearKind, Place, Severity, Shape};
pub use difference::{
    Difference, Effect, Field, FieldChange, Kind, PartDifference, QuestionDifference, Revision, difference,
};
pub use digest::{Digest, sha256_hex};
pub use editorial::{crosswalk_gaps, editorial, predecessors};
pub use extent::Extent;
pub use fingerprint::Fingerprint;
pub(crate) use guard::shortened;
pub use guard::{cut_texts, locate};
pub use hint::{Effort, Hint, Resource};
pub use id::{CategoryId, HintId, PhaseId, PrincipleId, QuestionId, QuestionnaireId, RoleId, is_id};
pub use index::{Index, IndexEntry, TranslationEntry, load_index};
pub use index_files::check_files;
pub use load::{Loaded, content, load, load_content};
pub use manuscript::{Manuscript, line_starts, with_id};
pub use parts::Parts;
pub use principle::Principle;
pub use question::{Level, Question, Requirement, Scope};
pub use reference::{Reference, ReferenceKind};
pub use review::review;
pub use rules::{Aggregation, Bands, Rules};
pub use starter::{Start, starter};
pub use text::{Language, Text, Tongue, is_blank, is_invisible};
pub use translation::translate;
pub(crate) use write::yaml;

use std::collections::HashMap;

/// A phase of a service's life (analysis, build, operation, further development), as the file names it.
#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    /// Stable id.
    pub id: PhaseId,
    /// What people read.
    pub title: Text,
}

/// A role in a team that can answer a question or carry out a hint.
#[derive(Clone, Debug, PartialEq)]
pub struct Role {
    /// Stable id.
    pub id: RoleId,
    /// What people read.
    pub title: Text,
}

/// Where the standard that is asked about comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Title of the standard.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Where it can be read.
    pub url: Option<String>,
    /// When an editor last compared this file with it (ISO 8601 date).
    pub checked: Option<String>,
}

/// One edition of a standard as data, valid by construction.
#[derive(Clone, Debug, PartialEq)]
pub struct Questionnaire {
    /// Stable id, never reused for other content.
    pub id: QuestionnaireId,
    /// Version of the content (semver).
    pub version: String,
    /// Language in which the texts are shown; single texts may be in another one, see [`Text`].
    pub language: Language,
    /// Title, for example „Servicestandard 2020“.
    pub title: Text,
    /// Which edition of the standard this is, for people.
    pub edition: Text,
    /// What the standard calls its demands.
    pub parts: Parts,
    /// What must be said about the file as a whole, for example that the wording is not official.
    pub note: Option<Text>,
    /// The maturity model whose level it finds, for example `1.1`: the lowest level of all answers. Then the lowest
    /// part decides everywhere, and all questions have the model's levels. Most questionnaires find none.
    pub maturity: Option<String>,
    /// The standard behind it.
    pub source: Option<Source>,
    /// How answers become a score.
    pub rules: Rules,
    /// Phases in the order of a service's life; may be empty.
    pub phases: Vec<Phase>,
    /// Roles in file order; may be empty.
    pub roles: Vec<Role>,
    /// The tree that is asked; never empty.
    pub categories: Vec<Category>,
    /// Where answers to earlier editions go.
    pub replaces: Vec<CrosswalkEntry>,
    /// Hash over the parsed content of the original file; the same in every translation.
    pub digest: Digest,
    positions: HashMap<QuestionId, Position>,
    /// The scale of each question that uses one, so that a translation of the scale reaches it.
    scales: HashMap<QuestionId, String>,
}

/// Where a question stands in the tree: three indices, each valid by construction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Position {
    category: usize,
    principle: usize,
    question: usize,
}

impl Questionnaire {
    /// All principles in file order.
    pub fn principles(&self) -> impl Iterator<Item = &Principle> {
        self.categories.iter().flat_map(|category| &category.principles)
    }

    /// All questions in file order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.principles().flat_map(|principle| &principle.questions)
    }

    /// The category with this id.
    pub fn category(&self, id: &CategoryId) -> Option<&Category> {
        self.categories.iter().find(|category| category.id == *id)
    }

    /// The principle with this id.
    pub fn principle(&self, id: &PrincipleId) -> Option<&Principle> {
        self.principles().find(|principle| principle.id == *id)
    }

    /// The question with this id.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.principle_of(id).and_then(|principle| principle.questions.get(self.positions.get(id)?.question))
    }

    /// The principle that holds this question.
    pub fn principle_of(&self, id: &QuestionId) -> Option<&Principle> {
        self.category_of(id).and_then(|category| category.principles.get(self.positions.get(id)?.principle))
    }

    /// The category that holds this question.
    pub fn category_of(&self, id: &QuestionId) -> Option<&Category> {
        self.categories.get(self.positions.get(id)?.category)
    }

    /// The number of a question as people say it: that of its principle and its place there, for example „3.2“.
    pub fn number_of(&self, id: &QuestionId) -> Option<String> {
        Some(format!("{}.{}", self.principle_of(id)?.number, self.positions.get(id)?.question + 1))
    }

    /// The phase with this id.
    pub fn phase(&self, id: &PhaseId) -> Option<&Phase> {
        self.phases.iter().find(|phase| phase.id == *id)
    }

    /// The role with this id.
    pub fn role(&self, id: &RoleId) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == *id)
    }

    fn index_positions(&mut self) {
        self.positions.clear();
        self.positions.reserve(self.questions().count());
        for (c, category) in self.categories.iter().enumerate() {
            for (p, principle) in category.principles.iter().enumerate() {
                for (q, question) in principle.questions.iter().enumerate() {
                    let position = Position { category: c, principle: p, question: q };
                    self.positions.insert(question.id.clone(), position);
                }
            }
        }
    }
}
