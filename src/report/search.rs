//! Finding questions by words and by state: the search of the list of principles.
//!
//! Only questions that are asked are found. Words are compared without case and without umlauts, in both usual
//! spellings: „Prüfung“, „pruefung“ and „prufung“ find the same.

use crate::audit::{Answer, Audit};
use crate::questionnaire::{PhaseId, Principle, Question, QuestionId, Questionnaire, RoleId};
use crate::scoring::{Assessment, Standing};

/// What is looked for; everything that is set must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// Words that must all occur in the principle, the question or the note; blank finds everything.
    pub text: String,
    /// Where the question must stand.
    pub state: Option<State>,
    /// Only requirements.
    pub must: bool,
    /// Only questions with a note.
    pub noted: bool,
    /// Only questions whose answer is still to be checked.
    pub unchecked: bool,
    /// Only questions that are due in this phase.
    pub phase: Option<PhaseId>,
    /// Only questions that this role can answer.
    pub role: Option<RoleId>,
}

/// Where a question stands, as far as a team searches for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing that counts was chosen yet.
    Open,
    /// „Zu klären“.
    Unclear,
    /// A level was chosen.
    Answered,
    /// „Nicht anwendbar“ with a reason.
    NotApplicable,
}

impl State {
    /// Every state, in the order in which a choice offers them.
    pub const ALL: [Self; 4] = [Self::Open, Self::Unclear, Self::Answered, Self::NotApplicable];

    fn is(self, standing: Standing) -> bool {
        match self {
            Self::Open => standing.is_unanswered(),
            Self::Unclear => standing == Standing::Unclear,
            Self::Answered => standing.level().is_some(),
            Self::NotApplicable => standing == Standing::NotApplicable,
        }
    }
}

impl Search {
    /// True if it leaves out anything at all.
    pub fn is_active(&self) -> bool {
        let Self { text, state, must, noted, unchecked, phase, role } = self;
        let is_marked = *must || *noted || *unchecked;
        !text.trim().is_empty() || state.is_some() || is_marked || phase.is_some() || role.is_some()
    }

    fn fits(&self, question: &Question, standing: Standing, answer: Option<&Answer>) -> bool {
        let note = answer.map(|answer| answer.note.as_str()).unwrap_or_default();
        standing.is_in_scope()
            && self.state.is_none_or(|state| state.is(standing))
            && (!self.must || question.must.is_some())
            && (!self.noted || !note.trim().is_empty())
            && (!self.unchecked || answer.is_some_and(|answer| answer.review.is_some()))
            && self.phase.as_ref().is_none_or(|phase| question.phases.is_empty() || question.phases.contains(phase))
            && self.role.as_ref().is_none_or(|role| question.roles.contains(role))
    }
}

/// A questionnaire's texts, ready to be searched. Made once per questionnaire and language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchIndex {
    /// One for each question, in file order.
    texts: Vec<Folded>,
}

impl SearchIndex {
    /// Takes in what can be searched for: title and gist of the principle; text, reason, example and kinds of evidence
    /// of the question.
    pub fn new(questionnaire: &Questionnaire) -> Self {
        let texts = |principle: &Principle| {
            let shared = format!("{}\n{}", principle.title, principle.gist);
            let texts = principle.questions.iter().map(|question| {
                let more = question.example.iter().chain(&question.evidence).map(|text| text.value.as_str());
                let own = [shared.as_str(), &question.text.value, &question.why.value].into_iter();
                Folded::new(&own.chain(more).collect::<Vec<_>>().join("\n"))
            });
            texts.collect::<Vec<_>>()
        };
        Self { texts: questionnaire.principles().flat_map(texts).collect() }
    }

    /// The questions that fit, in file order. The questionnaire is the one that the index was made of.
    pub fn find(
        &self,
        questionnaire: &Questionnaire,
        audit: &Audit,
        assessment: &Assessment,
        search: &Search,
    ) -> Vec<QuestionId> {
        let words: Vec<Folded> = search.text.split_whitespace().map(Folded::new).collect();
        let mut found = Vec::new();
        for ((question, assessed), text) in questionnaire.questions().zip(assessment.questions()).zip(&self.texts) {
            let answer = audit.answer(&question.id);
            if !search.fits(question, assessed.standing, answer) {
                continue;
            }
            let note = answer.map(|answer| answer.note.as_str()).unwrap_or_default();
            let folded_note = (!words.is_empty() && !note.is_empty()).then(|| Folded::new(note));
            let occurs = |word: &Folded| text.holds(word) || folded_note.as_ref().is_some_and(|note| note.holds(word));
            if words.iter().all(occurs) {
                found.push(question.id.clone());
            }
        }
        found
    }
}

/// A text in lower case without umlauts, in both spellings.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Folded {
    /// „ü“ as „ue“.
    long: String,
    /// „ü“ as „u“.
    short: String,
}

impl Folded {
    fn new(text: &str) -> Self {
        let mut folded = Self { long: String::with_capacity(text.len()), short: String::with_capacity(text.len()) };
        for letter in text.chars().flat_map(char::to_lowercase) {
            let base = match letter {
                'ä' => 'a',
                'ö' => 'o',
                'ü' => 'u',
                'ß' => {
                    folded.long.push_str("ss");
                    folded.short.push_str("ss");
                    continue;
                }
                // Soft hyphens are invisible; nobody types them.
                '\u{ad}' => continue,
                other => {
                    folded.long.push(other);
                    folded.short.push(other);
                    continue;
                }
            };
            folded.long.push(base);
            folded.long.push('e');
            folded.short.push(base);
        }
        folded
    }

    fn holds(&self, word: &Self) -> bool {
        self.long.contains(&word.long) || self.short.contains(&word.short)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(text: &str, word: &str, expected: bool) {
        assert_eq!(Folded::new(text).holds(&Folded::new(word)), expected, "{word} in {text}");
    }

    #[test]
    fn case_and_umlauts_do_not_matter_in_either_spelling() {
        for word in ["prüfung", "PRÜFUNG", "Pruefung", "prufung", "üfu"] {
            case("Wann war die letzte Prüfung?", word, true);
        }
        for word in ["Straße", "STRASSE", "strasse"] {
            case("in der Straße", word, true);
        }
        case("in der STRASSE", "straße", true);
    }

    #[test]
    fn other_words_are_not_found() {
        case("Wann war die letzte Prüfung?", "prüfungen", false);
        case("neue Maße", "Mase", false);
        case("", "x", false);
    }
}
