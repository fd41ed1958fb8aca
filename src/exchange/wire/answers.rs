//! All answers in the file, by question.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::answer::AnswerObject;
use crate::audit::Answer;
use crate::questionnaire::QuestionId;

/// What is entered for each question; `null` is nothing. Read into its place at once, since this is most of a file.
#[derive(Default)]
pub(super) struct Answers(pub(super) BTreeMap<QuestionId, Answer>);

#[cfg(test)]
impl schemars::JsonSchema for Answers {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Answers".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let answer = generator.subschema_for::<Option<AnswerObject>>();
        schemars::json_schema!({ "type": "object", "additionalProperties": answer })
    }
}

impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(AnswersVisitor)
    }
}

struct AnswersVisitor;

impl<'de> Visitor<'de> for AnswersVisitor {
    type Value = Answers;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Answers, A::Error> {
        let mut answers = BTreeMap::new();
        while let Some(Question(question)) = map.next_key()? {
            if let Some(AnswerObject(answer)) = map.next_value()? {
                answers.insert(question, answer);
            }
        }
        Ok(Answers(answers))
    }
}

impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // One at a time, so that there are never two copies of all.
        let answers = self.0.iter();
        serializer.collect_map(answers.map(|(question, answer)| (question.as_str(), AnswerObject(answer.clone()))))
    }
}

/// The key of an answer.
struct Question(QuestionId);

impl<'de> Deserialize<'de> for Question {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(QuestionVisitor)
    }
}

struct QuestionVisitor;

impl Visitor<'_> for QuestionVisitor {
    type Value = Question;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, question: &str) -> Result<Question, E> {
        Ok(Question(QuestionId::new(question)))
    }
}
