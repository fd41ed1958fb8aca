//! The scoring rules once more, written straight from their sentences: in exact fractions, without any thought of
//! speed, and without looking at the program. What the program computes in floats must come out the same.

use std::collections::HashMap;

use selbstaudit::audit::{Audit, Choice, Mode};
use selbstaudit::questionnaire::{Aggregation, Condition, Effort, Principle, Question, QuestionId, Questionnaire};
use selbstaudit::scoring::Rating;

/// A fraction of small numbers, never negative.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fraction(i128, i128);

impl Fraction {
    const ZERO: Self = Self(0, 1);
    const ONE: Self = Self(1, 1);

    fn new(over: i128, under: i128) -> Self {
        let (mut a, mut b) = (over, under);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        Self(over / a, under / a)
    }

    fn plus(self, other: Self) -> Self {
        Self::new(self.0 * other.1 + other.0 * self.1, self.1 * other.1)
    }

    fn times(self, other: Self) -> Self {
        Self::new(self.0 * other.0, self.1 * other.1)
    }

    fn over(self, other: Self) -> Self {
        Self::new(self.0 * other.1, self.1 * other.0)
    }

    fn sum(all: impl IntoIterator<Item = Self>) -> Self {
        all.into_iter().fold(Self::ZERO, Self::plus)
    }

    fn lowest(all: impl IntoIterator<Item = Self>) -> Option<Self> {
        all.into_iter().reduce(|a, b| if a.0 * b.1 <= b.0 * a.1 { a } else { b })
    }

    /// Integer millionths, half away from zero.
    fn millionths(self) -> i64 {
        i64::try_from((2_000_000 * self.0 + self.1) / (2 * self.1)).expect("a share")
    }

    /// The fraction behind a float that is a multiple of 1/120.
    fn of(float: f64) -> Self {
        let count = (float * 120.0).round();
        assert!((count - float * 120.0).abs() < 1e-9, "{float} is no multiple of 1/120");
        Self::new(format!("{count:.0}").parse().expect("a whole number"), 120)
    }
}

/// How a question stands.
#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    Out,
    Open,
    Unclear,
    NotApplicable,
    Level(usize),
}

type States = HashMap<QuestionId, State>;

/// Figures of a part in millionths.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Figures {
    pub(crate) score: Option<i64>,
    pub(crate) range: Option<(i64, i64)>,
    pub(crate) coverage: Option<i64>,
    /// Answered, applicable, in scope, not applicable, unclear.
    pub(crate) counts: [usize; 5],
    pub(crate) rating: Rating,
}

/// A ranked hint: question, hint, gain, target, closes a gap.
pub(crate) type Hint = (String, String, i64, usize, bool);

/// What the rules say about an audit.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reference {
    pub(crate) total: Figures,
    pub(crate) categories: Vec<Figures>,
    pub(crate) principles: Vec<Figures>,
    pub(crate) gaps: Vec<String>,
    pub(crate) not_yet_shown: Vec<String>,
    pub(crate) waived: Vec<String>,
    pub(crate) hints: Vec<Hint>,
}

fn choice_state(question: &Question, audit: &Audit) -> State {
    match audit.choice(&question.id) {
        Some(Choice::Level(level)) if *level < question.levels.len() => State::Level(*level),
        Some(Choice::NotApplicable(reason)) if question.not_applicable && reason.chars().any(char::is_alphanumeric) => {
            State::NotApplicable
        }
        Some(Choice::Unclear) => State::Unclear,
        _ => State::Open,
    }
}

fn in_scope(questionnaire: &Questionnaire, audit: &Audit, question: &Question) -> bool {
    let mode = audit.mode == Mode::Full || question.short;
    let known = audit.phase.as_ref().filter(|phase| questionnaire.phases.iter().any(|known| known.id == **phase));
    let phase = known.is_none_or(|it| question.phases.is_empty() || question.phases.contains(it));
    let condition = question.applies_if.as_ref().is_none_or(|it| holds(questionnaire, audit, it));
    mode && phase && condition
}

fn holds(questionnaire: &Questionnaire, audit: &Audit, condition: &Condition) -> bool {
    let level = |id: &QuestionId| {
        let question = questionnaire.question(id).expect("a target");
        match choice_state(question, audit) {
            State::Level(level) if in_scope(questionnaire, audit, question) => Some(level),
            _ => None,
        }
    };
    match condition {
        Condition::AtLeast(id, least) => level(id).is_some_and(|level| level >= *least),
        Condition::AtMost(id, most) => level(id).is_some_and(|level| level <= *most),
        Condition::All(parts) => parts.iter().all(|part| holds(questionnaire, audit, part)),
        Condition::Any(parts) => parts.iter().any(|part| holds(questionnaire, audit, part)),
        Condition::Not(part) => !holds(questionnaire, audit, part),
    }
}

fn weight(question: &Question) -> Fraction {
    Fraction::of(question.weight)
}

fn value(question: &Question, level: usize) -> Fraction {
    Fraction::of(question.levels[level].value)
}

/// `w·v` and `w` of the answered questions, summed.
fn reached(questions: &[&Question], states: &States) -> (Fraction, Fraction) {
    let answered = || {
        questions.iter().filter_map(|question| match states[&question.id] {
            State::Level(level) => Some((weight(question), value(question, level))),
            _ => None,
        })
    };
    (Fraction::sum(answered().map(|(w, v)| w.times(v))), Fraction::sum(answered().map(|(w, _)| w)))
}

/// The states with every open question at its lowest level, which must be worth 0, or at its highest.
fn closed(states: &States, questions: &[&Question], at_top: bool) -> States {
    let mut closed = states.clone();
    for question in questions {
        if matches!(states[&question.id], State::Open | State::Unclear) {
            closed.insert(question.id.clone(), State::Level(if at_top { question.top() } else { 0 }));
        }
    }
    closed
}

/// Score of some questions, as of a principle.
fn principle_score(rule: Aggregation, questions: &[&Question], states: &States) -> Option<Fraction> {
    match rule {
        Aggregation::Mean | Aggregation::Points => {
            let (over, under) = reached(questions, states);
            (under.0 > 0).then(|| over.over(under))
        }
        Aggregation::Minimum => Fraction::lowest(questions.iter().filter_map(|question| match states[&question.id] {
            State::Level(level) => Some(value(question, level)),
            _ => None,
        })),
    }
}

/// Score of some principles, as of a category or of everything.
fn group_score(rule: Aggregation, principles: &[&Principle], states: &States) -> Option<Fraction> {
    let scores = || {
        principles.iter().filter_map(|principle| {
            let score = principle_score(rule, &principle.questions.iter().collect::<Vec<_>>(), states)?;
            Some((Fraction::of(principle.weight), score))
        })
    };
    match rule {
        Aggregation::Mean => {
            let weights = Fraction::sum(scores().map(|(weight, _)| weight));
            (weights.0 > 0).then(|| Fraction::sum(scores().map(|(weight, score)| weight.times(score))).over(weights))
        }
        Aggregation::Minimum => Fraction::lowest(scores().map(|(_, score)| score)),
        Aggregation::Points => {
            principle_score(rule, &principles.iter().flat_map(|it| &it.questions).collect::<Vec<_>>(), states)
        }
    }
}

fn figures(
    questionnaire: &Questionnaire,
    states: &States,
    questions: &[&Question],
    principles: &[&Principle],
    score: impl Fn(&States) -> Option<Fraction>,
    is_group: bool,
) -> Figures {
    let rules = &questionnaire.rules;
    let count = |is: fn(State) -> bool| questions.iter().filter(|question| is(states[&question.id])).count();
    let applicable = count(|state| !matches!(state, State::Out | State::NotApplicable));
    let all = Fraction::sum(
        questions
            .iter()
            .filter(|question| !matches!(states[&question.id], State::Out | State::NotApplicable))
            .map(|question| weight(question)),
    );
    let coverage = (applicable > 0).then(|| reached(questions, states).1.over(all).millionths());
    let range = (applicable > 0).then(|| {
        let high = score(&closed(states, questions, true)).expect("all closed").millionths();
        let low = score(&closed(states, questions, false)).expect("all closed").millionths();
        (low, high)
    });
    let score = score(states).map(Fraction::millionths);
    let band = |share: f64| Fraction::of(share).millionths();
    let mut rating = match score {
        _ if coverage.is_some_and(|coverage| coverage < band(rules.min_coverage)) => Rating::TooLittle,
        None => Rating::NoScore,
        Some(score) if score >= band(rules.bands.met) => Rating::Met,
        Some(score) if score >= band(rules.bands.partly) => Rating::Partly,
        Some(_) => Rating::NotMet,
    };
    for question in principles.iter().flat_map(|principle| &principle.questions) {
        let Some(must) = &question.must else { continue };
        let (is_short, is_at_zero) = match states[&question.id] {
            State::Level(level) => (level < must.threshold, level == 0),
            State::Open | State::Unclear => (true, false),
            State::Out | State::NotApplicable => (false, false),
        };
        if is_short && rating == Rating::Met {
            rating = Rating::Partly;
        }
        if is_short && is_at_zero && !is_group && rating == Rating::Partly {
            rating = Rating::NotMet;
        }
    }
    Figures {
        score,
        range,
        coverage,
        counts: [
            count(|state| matches!(state, State::Level(_))),
            applicable,
            count(|state| state != State::Out),
            count(|state| state == State::NotApplicable),
            count(|state| state == State::Unclear),
        ],
        rating,
    }
}

fn group(questionnaire: &Questionnaire, states: &States, principles: &[&Principle]) -> Figures {
    let questions: Vec<_> = principles.iter().flat_map(|principle| &principle.questions).collect();
    let rule = questionnaire.rules.aggregation;
    figures(questionnaire, states, &questions, principles, |states| group_score(rule, principles, states), true)
}

fn hints(questionnaire: &Questionnaire, states: &States) -> Vec<Hint> {
    let principles: Vec<_> = questionnaire.principles().collect();
    let total = |rule, states: &States| group_score(rule, &principles, states).expect("an answer").millionths();
    let rule = questionnaire.rules.aggregation;
    let mut ranked = Vec::new();
    for question in questionnaire.questions() {
        let State::Level(level) = states[&question.id] else { continue };
        let mut fitting: Vec<_> = question.hints.iter().filter(|hint| hint.up_to >= level).collect();
        fitting.sort_by_key(|hint| hint.up_to);
        let Some(hint) = fitting.first() else { continue };
        let mut then = states.clone();
        then.insert(question.id.clone(), State::Level(hint.up_to + 1));
        let gain = total(rule, &then) - total(rule, states);
        let mean_gain = total(Aggregation::Mean, &then) - total(Aggregation::Mean, states);
        let closes = question.must.as_ref().is_some_and(|it| level < it.threshold && hint.up_to + 1 >= it.threshold);
        // A quarter of a small effort is the unit, so that the quotient is whole.
        let worth = match hint.effort {
            Effort::Small => 4 * gain,
            Effort::Medium => 2 * gain,
            Effort::Large => gain,
        };
        let third = if rule == Aggregation::Minimum { mean_gain } else { 0 };
        let entry = (question.id.to_string(), hint.id.to_string(), gain, hint.up_to + 1, closes);
        ranked.push(((!closes, -worth, -third, ranked.len()), entry));
    }
    ranked.sort();
    ranked.into_iter().map(|(_, entry)| entry).collect()
}

/// Everything from the rules.
pub(crate) fn reference(questionnaire: &Questionnaire, audit: &Audit) -> Reference {
    let state = |question: &Question| {
        if in_scope(questionnaire, audit, question) { choice_state(question, audit) } else { State::Out }
    };
    let states: States = questionnaire.questions().map(|question| (question.id.clone(), state(question))).collect();
    let rule = questionnaire.rules.aggregation;
    let musts = |is: &dyn Fn(State, usize) -> bool| {
        let listed = questionnaire
            .questions()
            .filter(|question| question.must.as_ref().is_some_and(|must| is(states[&question.id], must.threshold)));
        listed.map(|question| question.id.to_string()).collect::<Vec<_>>()
    };
    Reference {
        total: group(questionnaire, &states, &questionnaire.principles().collect::<Vec<_>>()),
        categories: questionnaire
            .categories
            .iter()
            .map(|category| group(questionnaire, &states, &category.principles.iter().collect::<Vec<_>>()))
            .collect(),
        principles: questionnaire
            .principles()
            .map(|principle| {
                let questions: Vec<_> = principle.questions.iter().collect();
                let score = |states: &States| principle_score(rule, &questions, states);
                figures(questionnaire, &states, &questions, &[principle], score, false)
            })
            .collect(),
        gaps: musts(&|state, threshold| matches!(state, State::Level(level) if level < threshold)),
        not_yet_shown: musts(&|state, _| matches!(state, State::Open | State::Unclear)),
        waived: musts(&|state, _| state == State::NotApplicable),
        hints: hints(questionnaire, &states),
    }
}
