//! The English sentences: for people who know their service and not YAML.

use super::{Code, NearKind, Shape};

/// How a part of a file is called.
pub(super) fn near(kind: NearKind) -> &'static str {
    match kind {
        NearKind::Category => "Category",
        NearKind::Hint => "Hint",
        NearKind::Phase => "Phase",
        NearKind::Principle => "Principle",
        NearKind::Question => "Question",
        NearKind::Questionnaire => "Questionnaire",
        NearKind::Role => "Role",
        NearKind::Scale => "Scale",
    }
}

/// How a kind of value is called.
pub(super) fn shape(shape: Shape) -> &'static str {
    match shape {
        Shape::Day => "a day like 2026-11-21",
        Shape::List => "a list",
        Shape::Mapping => "a block of keys",
        Shape::Nothing => "nothing",
        Shape::Number => "a number",
        Shape::Share => "a number from 0 to 1",
        Shape::Text => "a text",
        Shape::TextOrMapping => "a text or a block with “text” and “value”",
        Shape::TextOrTruth => "a text, true or false",
        Shape::Truth => "true or false",
        Shape::WholeNumber => "a whole number, 0 or more",
    }
}

/// What is wrong.
pub(super) fn message(code: &Code) -> String {
    match code {
        Code::Abbreviation { word } => format!("The abbreviation “{word}” is explained nowhere in this file."),
        Code::Alias { name } => format!("YAML takes “{name}” for an alias; aliases are not allowed here."),
        Code::Anchor { name } => format!("YAML takes “{name}” for an anchor; anchors are not allowed here."),
        Code::AnchorFlat { level, lower } => {
            format!("Going by its words, level {level} says no more than level {lower}.")
        }
        Code::BandsOrder { met, partly } => {
            format!("The limit “partly” ({partly}) is not below the limit “met” ({met}).")
        }
        Code::BracketUnclosed { bracket } => format!("The bracket “{bracket}” is never closed."),
        Code::BracketUnmatched { bracket } => format!("The bracket “{bracket}” has no opening bracket here."),
        Code::CategoryWithoutPrinciples => "The category has no principle.".to_owned(),
        Code::Character { number } => {
            format!("There is an invisible character here that is not allowed (U+{number:04X}).")
        }
        Code::CharacterAtStart { character } => format!("A text cannot begin with “{character}” here."),
        Code::ColonInText => "There is a colon where YAML does not expect a key.".to_owned(),
        Code::ColonMissing { text } => format!("The line “{text}” lacks the colon after its key."),
        Code::ConditionAlways => "The condition always holds, whatever is answered.".to_owned(),
        Code::ConditionCircle { path } => {
            format!("The conditions refer to each other in a circle: {}.", path.join(" → "))
        }
        Code::ConditionLevel { question, level, top } => {
            format!("The condition names level {level} of question {question}, whose highest level is {top}.")
        }
        Code::ConditionNever => "The condition can never hold, so the question is never asked.".to_owned(),
        Code::ConditionPart => "This part of the condition never makes a difference.".to_owned(),
        Code::ConditionPhases => {
            "The condition holds in none of the phases in which the question is due, so it is never asked there."
                .to_owned()
        }
        Code::ConditionShape => "The condition has none of the allowed forms.".to_owned(),
        Code::ConditionShort => {
            "The question belongs to the short check, but its condition can never hold there.".to_owned()
        }
        Code::ConditionTarget { question, .. } => {
            format!("The condition names question “{question}”, which is not in this file.")
        }
        Code::CrosswalkDead { question } => {
            format!("Answers are carried over to question “{question}”, which can never be asked.")
        }
        Code::CrosswalkDuplicate { questionnaire, question } => {
            format!("Question “{question}” of “{questionnaire}” is carried over twice.")
        }
        Code::CrosswalkCrowded { question } => {
            format!(
                "Several earlier answers are to come to the question “{question}” as they are; there is room for one."
            )
        }
        Code::CrosswalkSelf => "Answers are carried over from this same questionnaire.".to_owned(),
        Code::CrosswalkTarget { question, .. } => {
            format!("Answers are carried over to question “{question}”, which is not in this file.")
        }
        Code::CrosswalkUnknown { questionnaire, question, .. } => {
            format!("The questionnaire “{questionnaire}” has no question “{question}”.")
        }
        Code::DateFormat { text } => format!("“{text}” is not a date written as year-month-day."),
        Code::DefaultNotOffered { id } => {
            format!("The questionnaire “{id}” is to be preselected, but it is not on offer.")
        }
        Code::Directive => "A line begins with “%”; such YAML directives are not allowed here.".to_owned(),
        Code::DuplicateId { id, first } => format!("The id “{id}” is already taken: {first}."),
        Code::DuplicateKey { key, first_line } => {
            format!("The key “{key}” is here for the second time; the first one is in line {first_line}.")
        }
        Code::DuplicateNumber { number, first } => {
            format!("Another principle already has the number {number}: {first}.")
        }
        Code::DuplicateText { first } => format!("The same text already stands elsewhere: {first}."),
        Code::Email { email } => format!("“{email}” is not an email address."),
        Code::EmptyFile => "The file is empty.".to_owned(),
        Code::EmptyText => "A text is missing here.".to_owned(),
        Code::Escape { character } => format!("“\\{character}” means nothing to YAML within quotes."),
        Code::ExampleMissing => "The question has no example.".to_owned(),
        Code::FileBroken { file } => format!("The file “{file}” cannot be used."),
        Code::FileMissing { file } => format!("There is no file “{file}”."),
        Code::FileName { file } => format!("“{file}” is not an allowed file name."),
        Code::FileOther { file, found, expected } => {
            format!("The file “{file}” belongs to questionnaire “{found}”, not to “{expected}”.")
        }
        Code::Format { found, supported } if found > supported => {
            format!("The file has format {found}; this program knows formats up to {supported}.")
        }
        Code::Format { found, .. } => format!("There is no format {found}."),
        Code::HeaderText => {
            "The header is to show a line of your own (“variant: line”), but its “text” is missing.".to_owned()
        }
        Code::HeaderTextUnused => {
            "The “text” of your own line does not show, because “variant: line” is missing.".to_owned()
        }
        Code::HeaderWithoutOperator => {
            "The header is to show the name of the operator (“variant: operator”), but “operator” is missing."
                .to_owned()
        }
        Code::HintLevel { up_to, highest } => {
            format!("“up_to: {up_to}” is not possible: the hint can apply up to level {highest} at most.")
        }
        Code::HintMissing { levels } => format!("These levels have no hint on how to go on: {}.", list(levels)),
        Code::HintShadowed { up_to } => {
            format!("This hint never shows, because an earlier one also has “up_to: {up_to}”.")
        }
        Code::IdCharacters { id } => format!("The id “{id}” is not allowed like this."),
        Code::Indentation { column, .. } => {
            format!("The line is indented by {column} spaces, which fits no line above it.")
        }
        Code::IndexDefault { id, .. } => format!("The default is “{id}”, which is not in the list of questionnaires."),
        Code::IndexEmpty => "The list of questionnaires is empty.".to_owned(),
        Code::KeyUnusual => "There is a key here in a notation that is not allowed.".to_owned(),
        Code::KeyWithPoints { key } => format!("“{key}” has no place here, because the questionnaire counts points."),
        Code::LanguageTag { tag } => format!("“{tag}” is not a language tag."),
        Code::LanguageTwice { tag } => format!("The language “{tag}” is listed twice."),
        Code::LevelsAndScale { scale } => {
            format!("The question names the scale “{scale}” and also has levels of its own.")
        }
        Code::LevelsMissing => "The question has neither “levels” nor a “scale”.".to_owned(),
        Code::LevelsTooFew { count } => format!("The number of levels is {count}; at least two are needed."),
        Code::LevelsTooMany { count, limit } => format!("There are {count} levels; at most {limit} are possible."),
        Code::LinkAddress { address } => format!("“{address}” is not an allowed address."),
        Code::LinkWithoutUrl => "The reference of kind “link” has no “url”.".to_owned(),
        Code::MaturityAggregation => {
            "The file finds a level of maturity (“maturity”), but the lowest part does not decide.".to_owned()
        }
        Code::MaturityLevels { first, other } => format!(
            "The file finds a level of maturity (“maturity”), but one question has {first} levels and another {other}."
        ),
        Code::MergeKey => "In YAML the key “<<” merges other blocks; that is not allowed here.".to_owned(),
        Code::MissingKey { key } => format!("The key “{key}” is missing here."),
        Code::More { count } => format!("There are {count} more messages that are not listed."),
        Code::NestingTooDeep { limit } => format!("The file is nested deeper than {limit} levels."),
        Code::NoCategories => "The questionnaire has no category.".to_owned(),
        Code::NotUtf8 { byte } => format!("The file is not stored as UTF-8 (byte {byte})."),
        Code::Phone { phone } => format!("“{phone}” is not a phone number."),
        Code::PointsFall { level, points, before } => {
            format!("Level {level} gives {points} points, fewer than the level below it ({before}).")
        }
        Code::PointsMissing { level } => format!("Level {level} has no “points”."),
        Code::PointsRange { level, points } => format!("Level {level} has impossible points: {points}."),
        Code::PointsUnexpected { level } => {
            format!("Level {level} has points, but the questionnaire does not count points.")
        }
        Code::PrincipleWithoutQuestions => "The principle has no question.".to_owned(),
        Code::QuestionnaireTwice { id } => format!("The questionnaire “{id}” is listed twice."),
        Code::QuestionsTooMany { count, limit } => {
            format!("The questionnaire has {count} questions; at most {limit} are possible.")
        }
        Code::QuotesAround => {
            "For YAML the curly quotation marks around the whole text are part of it and are shown.".to_owned()
        }
        Code::QuoteUnclosed => "This quotation mark has no closing one.".to_owned(),
        Code::ScoringVersion { found } => format!("There is no version {found} of the scoring rules."),
        Code::SentenceLong { words, limit, sentence } => {
            format!("The sentence “{sentence}” has {words} words; more than {limit} are hard to read.")
        }
        Code::SeveralDocuments => "A second document begins here in the same file.".to_owned(),
        Code::ShareRange { value } => format!("{value} is not between 0 and 1."),
        Code::ShortCount { count: 0 } => "No question of the principle belongs to the short check.".to_owned(),
        Code::ShortCount { count } => {
            format!("{count} questions of the principle belong to the short check instead of exactly one.")
        }
        Code::SourceUndated => "It does not say when the sources were last compared with this file.".to_owned(),
        Code::StatementDates { date, reviewed } => {
            format!("The statement was last reviewed on {reviewed}, but made only on {date}.")
        }
        Code::StatementFull { gap, .. } => {
            format!("The statement declares full conformance (“state: full”). A gap contradicts that: {gap}")
        }
        Code::StatementFuture { date } => format!("The statement names {date}. This day is in the future."),
        Code::StatementIncomplete { missing } => {
            format!("An accessibility statement still needs: {}.", missing.join(", "))
        }
        Code::Syntax { detail } => format!("The file is not valid YAML here ({detail})."),
        Code::TabIndentation => "There is a tab where spaces are needed.".to_owned(),
        Code::Tag { tag } => format!("YAML takes “{tag}” for a tag; tags are not allowed here."),
        Code::TextCut { rest } => {
            format!("The text ends here: for YAML, what stands behind “ #” ({rest}) is a comment and is dropped.")
        }
        Code::TextAfterQuote { opened } => {
            format!("There is text after the closing quotation mark (the quoted text begins in line {opened}).")
        }
        Code::TextsTooMany { count, limit } => format!("The file has {count} texts; at most {limit} are possible."),
        Code::Threshold { threshold, top: 1 } => {
            format!("There is no threshold {threshold}; only level 1 lies above the lowest one.")
        }
        Code::Threshold { threshold, top } => format!("The threshold {threshold} is not a level from 1 to {top}."),
        Code::TooLarge { bytes, limit } => {
            format!("With {bytes} bytes the file is larger than allowed ({limit} bytes).")
        }
        Code::TranslationCount { found, expected } => {
            format!("The number of entries here is {found} in the translation and {expected} in the original.")
        }
        Code::TranslationLanguage { tag } => format!("The translation has the language of the original: “{tag}”."),
        Code::TranslationMissing => "The translation is missing here; the original text is shown.".to_owned(),
        Code::TranslationOther { id, expected } => {
            format!("The translation belongs to questionnaire “{id}”, not to “{expected}”.")
        }
        Code::TranslationUnknown { id, .. } if id.is_empty() => {
            "There is a translation here, but the original has no text in this place.".to_owned()
        }
        Code::TranslationUnknown { id, .. } => format!("The original has no “{id}” in this place."),
        Code::TranslationVersion { found, expected } => {
            format!("The translation belongs to version {found}; the original has version {expected}.")
        }
        Code::UnknownKey { key, .. } => format!("There is no key “{key}” here."),
        Code::UnknownPhase { id, .. } => format!("There is no phase “{id}”."),
        Code::UnknownQuestionnaire { id, .. } => {
            format!("There is no questionnaire “{id}” in questionnaire/index.yaml.")
        }
        Code::UnknownRole { id, .. } => format!("There is no role “{id}”."),
        Code::UnknownScale { name, .. } => format!("There is no scale “{name}”."),
        Code::UnknownValue { value, .. } => format!("“{value}” is not an allowed value here."),
        Code::Url { url } => format!("“{url}” is not an address that begins with https:// or http://."),
        Code::ValueEnds { first, last } => format!("The values run from {first} to {last}, not from 0 to 1."),
        Code::ValueEqual { level, lower } => format!("Level {level} counts as much as level {lower}."),
        Code::ValueFalls { level, value, before } => {
            format!("Level {level} is worth {value}, less than the level below it ({before}).")
        }
        Code::ValueMissing { level } => format!("Level {level} has no “value”, but other levels have one."),
        Code::ValueRange { level, value } => format!("The value {value} of level {level} is not between 0 and 1."),
        Code::Version { version } => format!("“{version}” is not a version of three numbers."),
        Code::Weight { weight } => format!("The weight {weight} is not between 0.001 and 1000."),
        Code::WrongType { expected, found, shown } => {
            let found = shown.as_ref().map_or_else(|| shape(*found).to_owned(), |shown| format!("“{shown}”"));
            format!("Expected {} here, but found {found}.", shape(*expected))
        }
    }
}

/// What to do.
pub(super) fn advice(code: &Code) -> String {
    match code {
        Code::Abbreviation { word } => {
            format!("Write it out once and put “({word})” behind it, or use the long form.")
        }
        Code::Alias { .. } | Code::Anchor { .. } | Code::Tag { .. } => {
            "Put the whole text in quotation marks. If something is to appear several times, write it out.".into()
        }
        Code::AnchorFlat { .. } => {
            "Name a fact that can be observed at this level only. If the text is meant like this, leave it.".into()
        }
        Code::BandsOrder { .. } => "Choose “partly” smaller than “met”, for example 0.5 and 0.75.".into(),
        Code::BracketUnclosed { .. } => {
            "Add the closing bracket. If the bracket is part of the text, put the text in quotation marks.".into()
        }
        Code::BracketUnmatched { .. } => {
            "Remove the bracket or add the opening one. If it is part of the text, put the text in quotation marks."
                .into()
        }
        Code::CategoryWithoutPrinciples => "Add at least one principle or remove the category.".into(),
        Code::Character { .. } => "Delete the character; it often comes with pasted text.".into(),
        Code::CharacterAtStart { .. } => {
            "Put the text in quotation marks. If a list is to begin, put “- ” on a new line.".into()
        }
        Code::ColonInText => {
            "Put a text with a colon in quotation marks. If the line is a new key, indent it as far as \
                              the key above it."
                .into()
        }
        Code::ColonMissing { .. } => {
            "Write “key: text”. If the line belongs to the text above it, put that text in quotation marks.".into()
        }
        Code::ConditionAlways => "Remove “applies_if”, or correct the levels that are named in it.".into(),
        Code::ConditionCircle { .. } => "Remove the condition (“applies_if”) from one of these questions.".into(),
        Code::ConditionLevel { top, .. } => format!("Name a level from 0 to {top}."),
        Code::ConditionNever => {
            "Compare the levels that are named, also in the conditions of the questions it leans on.".into()
        }
        Code::ConditionPart => "Remove this part, or correct the levels that are named in it.".into(),
        Code::ConditionPhases => "Compare “phases” of this question with those of the questions it leans on.".into(),
        Code::ConditionShape => "Allowed are {question: …, at_least: …}, {question: …, at_most: …}, {all: […]}, \
                                 {any: […]} and {not: …}; the lists must not be empty."
            .into(),
        Code::ConditionShort => {
            "Put “short: true” at another question of the principle, or take the condition away.".into()
        }
        Code::ConditionTarget { similar, .. } | Code::CrosswalkTarget { similar, .. } => {
            did_you_mean(similar.as_deref(), "Name the id of a question in this file.")
        }
        Code::CrosswalkDead { .. } => "Correct the condition of that question, or choose another one.".into(),
        Code::CrosswalkCrowded { .. } => {
            "Write “carry: review” for all of them: then the lowest level is proposed and reviewed.".into()
        }
        Code::CrosswalkSelf => "Name the earlier questionnaire under “questionnaire”, or remove the entry.".into(),
        Code::CrosswalkUnknown { similar, .. } => {
            did_you_mean(similar.as_deref(), "Name the id of a question of the earlier questionnaire.")
        }
        Code::CrosswalkDuplicate { .. } | Code::DuplicateKey { .. } => "Keep one of the two entries.".into(),
        Code::DateFormat { .. } => "Write the date like this: 2026-11-21.".into(),
        Code::DefaultNotOffered { .. } => {
            "List it under “questionnaires”, or name one under “default” that is listed there.".into()
        }
        Code::Directive => "Delete the line.".into(),
        Code::DuplicateId { .. } => "Give one of the two places a new id.".into(),
        Code::DuplicateNumber { .. } => "Give every principle of the questionnaire a number of its own.".into(),
        Code::DuplicateText { .. } => "Say more exactly what is meant in this place.".into(),
        Code::Email { .. } => "Write an address like “office@example.org”.".into(),
        Code::EmptyFile => "Check that you chose the right file.".into(),
        Code::EmptyText => "Write the text, or remove the key if it is not needed.".into(),
        Code::Escape { .. } => "Write two backslashes (\\\\) or use single quotation marks (').".into(),
        Code::ExampleMissing => "Add “example”: a concrete case helps most to understand a question.".into(),
        Code::FileBroken { file } => format!("Check that file for itself (“selbstaudit check {file}”)."),
        Code::FileMissing { .. } => "Put the file beside the list, or correct its name.".into(),
        Code::FileOther { .. } => "Name the right file, or correct the “id”.".into(),
        Code::FileName { .. } => {
            "Name a file beside or below index.yaml, by its name or a subfolder only, for example \
                                  “municipality/questions.yaml”."
                .into()
        }
        Code::Format { found, supported } if found > supported => {
            "Open the file with a newer release of this program.".into()
        }
        Code::Format { supported, .. } => format!("Write “format: {supported}”."),
        Code::HeaderText => {
            "Add under “header”, for example: “text: \"Official website – City of Musterhausen\"”.".into()
        }
        Code::HeaderTextUnused => "Write “variant: line” under “header”, or remove the text.".into(),
        Code::HeaderWithoutOperator => {
            "Name the operator under “operator” with “name”, or write “variant: product”.".into()
        }
        Code::HintLevel { highest: 0, .. } => "Write “up_to: 0”; the highest level needs no hint.".into(),
        Code::HintLevel { highest, .. } => {
            format!("Name a level from 0 to {highest}; the highest level needs no hint.")
        }
        Code::HintMissing { .. } => "Add a hint with a fitting “up_to”.".into(),
        Code::HintShadowed { .. } => "Change “up_to” or merge the two hints.".into(),
        Code::IdCharacters { .. } => {
            "Use only the small letters a–z, digits and the hyphen; begin with a letter or a digit.".into()
        }
        Code::Indentation { fitting, .. } => {
            format!("Indent the line like one above it; these numbers of spaces fit: {}.", list(fitting))
        }
        Code::IndexDefault { similar, .. } => {
            did_you_mean(similar.as_deref(), "Name the id of an entry under “default”.")
        }
        Code::IndexEmpty => "List at least one questionnaire under “questionnaires”.".into(),
        Code::KeyUnusual => "Write “key: value” on one line. If it is text, put it in quotation marks.".into(),
        Code::KeyWithPoints { key } => {
            format!("Remove “{key}”; the “points” of the levels say how much the question counts.")
        }
        Code::LanguageTag { .. } => "Write “de” or “en”, for example.".into(),
        Code::LanguageTwice { .. } => "Keep one translation per language.".into(),
        Code::LevelsAndScale { .. } => "Remove either “scale” or “levels”.".into(),
        Code::LevelsMissing => "Write levels under “levels” or name a scale under “scale”.".into(),
        Code::LevelsTooFew { .. } => "Describe at least two levels, from the lowest to the highest.".into(),
        Code::LevelsTooMany { .. } => "Merge levels; five have proved useful.".into(),
        Code::LinkAddress { .. } => {
            "Allowed are the name of a file beside index.html (“imprint.html”), a full address with \
                                     https:// or http://, and mailto: with an email address."
                .into()
        }
        Code::LinkWithoutUrl => "Add “url” or choose the kind “law”, “din” or “standard”.".into(),
        Code::MaturityAggregation => "Write “aggregation: minimum” under “scoring” or delete “maturity”.".into(),
        Code::MaturityLevels { .. } => {
            "Give every question exactly the levels of the model, from the lowest on.".into()
        }
        Code::MergeKey => "Write the entries out in this place.".into(),
        Code::MissingKey { key } => format!("Add “{key}: …” here, indented like the lines beside it."),
        Code::More { .. } => "Mend the listed ones first; others often vanish with them.".into(),
        Code::NestingTooDeep { .. } => "Check brackets and indentation; a questionnaire needs about ten levels.".into(),
        Code::NoCategories => "Add at least one category under “categories”.".into(),
        Code::NotUtf8 { .. } => "Store the file with the character encoding UTF-8 in your editor.".into(),
        Code::Phone { .. } => "Use only digits, spaces and the signs + - / . ( ), and at least three digits.".into(),
        Code::PointsFall { .. } => "Give every level at least as many points as the level below it.".into(),
        Code::PointsMissing { .. } => "Write every level as {text: …, points: …}; a shared scale has no points.".into(),
        Code::PointsRange { .. } => "The lowest level needs 0 points or more, the highest 0.001 to one million.".into(),
        Code::PointsUnexpected { .. } => {
            "Remove “points” or set “aggregation: points” in the section “scoring”.".into()
        }
        Code::PrincipleWithoutQuestions => "Add at least one question or remove the principle.".into(),
        Code::QuestionnaireTwice { .. } => "Delete one of the two lines.".into(),
        Code::QuestionsTooMany { .. } | Code::TextsTooMany { .. } | Code::TooLarge { .. } => {
            "Split the file into several questionnaires.".into()
        }
        Code::QuotesAround => "Put straight quotation marks around it: \"…\".".into(),
        Code::QuoteUnclosed => "Add the same quotation mark at the end of the text.".into(),
        Code::ScoringVersion { .. } => "Write “version: 1” in the section “scoring”.".into(),
        Code::SentenceLong { .. } => "Make two sentences of it.".into(),
        Code::SeveralDocuments => "Delete the line with “---” or “...” and whatever does not belong here.".into(),
        Code::ShareRange { .. } => "Write a number from 0 to 1; 60 per cent is 0.6.".into(),
        Code::ShortCount { .. } => "Give exactly one question of the principle “short: true”.".into(),
        Code::SourceUndated => {
            "Add “checked” under “source”, for example 2026-11-21: the day you last looked at the sources.".into()
        }
        Code::StatementDates { .. } => "Correct “date” or “reviewed”.".into(),
        Code::StatementFull { is_own: true, .. } => {
            "Write “state: partial”, or remove the gap and delete it under “gaps”.".into()
        }
        Code::StatementFull { is_own: false, .. } => {
            "The gap is one of the program. Write “state: partial”; the page then names the gap by itself.".into()
        }
        Code::StatementFuture { .. } => "Enter the day on which the statement was made or last reviewed.".into(),
        Code::StatementIncomplete { .. } => {
            "Add these. Until then the page shows only what the program itself knows, and no statement.".into()
        }
        Code::Syntax { .. } => {
            "Check indentation, colons and quotation marks in this line and the one before it.".into()
        }
        Code::TabIndentation => "Replace the tab by spaces, two per level.".into(),
        Code::TextCut { .. } => {
            "Put straight quotation marks around the text. If it is meant as a comment, give it a line of its own."
                .into()
        }
        Code::TextAfterQuote { .. } => "Use “curly” quotation marks within the text and straight ones only around it. \
                                        Check too whether the line above lacks its closing mark."
            .into(),
        Code::Threshold { top: 1, .. } => "Write “threshold: 1”.".into(),
        Code::Threshold { top, .. } => format!("Name a level from 1 to {top}."),
        Code::TranslationCount { .. } => "Translate every entry of the original, in the same order.".into(),
        Code::TranslationLanguage { .. } => "Write the language of the translation under “language”.".into(),
        Code::TranslationMissing => "Add the translation.".into(),
        Code::TranslationOther { expected, .. } => {
            format!("Take the translation of “{expected}”, or correct the id.")
        }
        Code::TranslationUnknown { similar, .. } => {
            did_you_mean(similar.as_deref(), "Use the same ids as the original, or delete the entry.")
        }
        Code::TranslationVersion { expected, .. } => {
            format!("Check that the translation is still right, then set “version: {expected}”.")
        }
        Code::UnknownKey { expected, similar, .. } => {
            did_you_mean(similar.as_deref(), &format!("Possible here: {}.", expected.join(", ")))
        }
        Code::UnknownPhase { similar, .. } => {
            did_you_mean(similar.as_deref(), "Name one of the ids listed under “phases” above.")
        }
        Code::UnknownQuestionnaire { known, similar, .. } => {
            did_you_mean(similar.as_deref(), &format!("There are: {}.", known.join(", ")))
        }
        Code::UnknownRole { similar, .. } => {
            did_you_mean(similar.as_deref(), "Name one of the ids listed under “roles” above.")
        }
        Code::UnknownScale { similar, .. } => {
            did_you_mean(similar.as_deref(), "Name one of the scales listed under “scales” above.")
        }
        Code::UnknownValue { expected, similar, .. } => {
            did_you_mean(similar.as_deref(), &format!("Possible here: {}.", expected.join(", ")))
        }
        Code::Url { .. } => "Write the full address, beginning with https://.".into(),
        Code::ValueEnds { .. } => "Give the lowest level the value 0 and the highest the value 1.".into(),
        Code::ValueEqual { .. } => {
            "Give the higher level a higher value. If both are meant to count the same, leave it.".into()
        }
        Code::ValueFalls { .. } => "Give every level at least the value of the level below it.".into(),
        Code::ValueMissing { .. } => "Give all levels a value, or none.".into(),
        Code::ValueRange { .. } => "Write a number from 0 to 1, for example 0.4.".into(),
        Code::Version { .. } => "Write three numbers with dots, for example 1.0.0.".into(),
        Code::Weight { .. } => "Write a number from 0.001 to 1000; without one, 1 is taken.".into(),
        Code::WrongType { expected, .. } => wrong_type(*expected).into(),
    }
}

fn wrong_type(expected: Shape) -> &'static str {
    match expected {
        Shape::Day => "Write the date like this: 2026-11-21.",
        Shape::List => "Begin every entry on a line of its own with “- ”, or put [ ] around the list.",
        Shape::Mapping => "Write “key: value”, indented below this place.",
        Shape::Nothing => "Remove the entry.",
        Shape::Number => "Write a number without quotation marks, with a point for decimals, for example 0.5.",
        Shape::Share => "Write a number from 0 to 1; 60 per cent is 0.6.",
        Shape::Text | Shape::TextOrMapping | Shape::TextOrTruth => "Put the text in quotation marks.",
        Shape::Truth => "Write true or false, without quotation marks.",
        Shape::WholeNumber => "Write a whole number without quotation marks, for example 1.",
    }
}

fn did_you_mean(similar: Option<&str>, otherwise: &str) -> String {
    similar.map_or_else(|| otherwise.to_owned(), |similar| format!("Do you mean “{similar}”? {otherwise}"))
}

fn list(numbers: &[usize]) -> String {
    numbers.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")
}
