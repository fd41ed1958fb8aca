//! An answer without a place in the questionnaire, in the file.

use serde::{Deserialize, Serialize};

use super::answer::AnswerObject;
use super::{Rest, or_default};
use crate::audit::{KeptAnswer, Unknown};
use crate::questionnaire::QuestionId;

#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(expecting = "an object: a kept answer")]
pub(super) struct KeptAnswerKeys {
    question: String,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "String::is_empty")]
    source: String,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "String::is_empty")]
    number: String,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "String::is_empty")]
    text: String,
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "String::is_empty")]
    chosen: String,
    answer: AnswerObject,
    #[serde(flatten)]
    rest: Rest,
}

impl From<KeptAnswerKeys> for KeptAnswer {
    fn from(keys: KeptAnswerKeys) -> Self {
        Self {
            source: keys.source,
            question: QuestionId::new(keys.question),
            number: keys.number,
            text: keys.text,
            chosen: keys.chosen,
            answer: keys.answer.0,
            unknown: Unknown(keys.rest),
        }
    }
}

impl From<&KeptAnswer> for KeptAnswerKeys {
    fn from(kept: &KeptAnswer) -> Self {
        let KeptAnswer { source, question, number, text, chosen, answer, unknown } = kept;
        Self {
            question: question.to_string(),
            source: source.clone(),
            number: number.clone(),
            text: text.clone(),
            chosen: chosen.clone(),
            answer: AnswerObject(answer.clone()),
            rest: unknown.0.clone(),
        }
    }
}
