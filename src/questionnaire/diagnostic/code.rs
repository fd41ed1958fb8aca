//! Every kind of problem, with the facts that its sentences need.

/// Declares the codes with their stable names.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident $id:literal $({ $($(#[$field_doc:meta])* $field:ident: $kind:ty,)+ })?,)+) => {
        /// What is wrong, with the concrete facts. The wording is made elsewhere.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Code {
            $($(#[$doc])* $name $({ $($(#[$field_doc])* $field: $kind,)+ })?,)+
        }

        impl Code {
            /// The stable names of all codes, in alphabetical order.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// The stable name, for logs, tests and documentation.
            pub fn id(&self) -> &'static str {
                match self {
                    $(Self::$name { .. } => $id,)+
                }
            }
        }
    };
}

/// What kind of value stands or should stand somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A day, year-month-day.
    Day,
    /// A list.
    List,
    /// Keys with values.
    Mapping,
    /// Nothing.
    Nothing,
    /// A number.
    Number,
    /// A number from 0 to 1.
    Share,
    /// A text.
    Text,
    /// A text, or keys with values.
    TextOrMapping,
    /// A text, or `true` or `false`.
    TextOrTruth,
    /// `true` or `false`.
    Truth,
    /// A number without decimals that is not negative.
    WholeNumber,
}

codes! {
    /// An abbreviation that the file explains nowhere.
    Abbreviation "abbreviation" {
        /// The abbreviation.
        word: String,
    },
    /// A YAML alias (`*name`).
    Alias "alias" {
        /// As written.
        name: String,
    },
    /// A YAML anchor (`&name`).
    Anchor "anchor" {
        /// As written.
        name: String,
    },
    /// An anchor whose words say no more than those of a lower one.
    AnchorFlat "anchor-flat" {
        /// The level, from 0.
        level: usize,
        /// The lower level, from 0.
        lower: usize,
    },
    /// The band „teilweise erfüllt“ does not lie below „erfüllt“.
    BandsOrder "bands-order" {
        /// Band „erfüllt“.
        met: f64,
        /// Band „teilweise erfüllt“.
        partly: f64,
    },
    /// A bracket is never closed.
    BracketUnclosed "bracket-unclosed" {
        /// The opening bracket.
        bracket: char,
    },
    /// A closing bracket without the opening one.
    BracketUnmatched "bracket-unmatched" {
        /// The closing bracket.
        bracket: char,
    },
    /// A category holds nothing.
    CategoryWithoutPrinciples "category-without-principles",
    /// A character that cannot be seen and is not allowed.
    Character "character" {
        /// Its number in Unicode.
        number: u32,
    },
    /// A text begins with a character that means something else to YAML.
    CharacterAtStart "character-at-start" {
        /// The character.
        character: char,
    },
    /// A colon with a space in a text without quotes, or a line with a wrong indentation.
    ColonInText "colon-in-text",
    /// A line that should be a key has no colon.
    ColonMissing "colon-missing" {
        /// The line.
        text: String,
    },
    /// A condition that holds in every case.
    ConditionAlways "condition-always",
    /// Conditions that wait for each other.
    ConditionCircle "condition-circle" {
        /// The questions in order; the first is repeated at the end.
        path: Vec<String>,
    },
    /// A condition names a level that the other question does not have.
    ConditionLevel "condition-level" {
        /// The other question.
        question: String,
        /// The level that is named.
        level: usize,
        /// Its highest level.
        top: usize,
    },
    /// A condition that holds in no case.
    ConditionNever "condition-never",
    /// A part of a condition that changes nothing, since it holds in no case in which it would count.
    ConditionPart "condition-part",
    /// A condition that holds in none of the phases in which its question is due.
    ConditionPhases "condition-phases",
    /// A condition that is none of the known forms.
    ConditionShape "condition-shape",
    /// A condition of a question of the short check that never holds in the short check.
    ConditionShort "condition-short",
    /// A condition names a question that does not exist.
    ConditionTarget "condition-target" {
        /// The id that is named.
        question: String,
        /// An id that looks alike.
        similar: Option<String>,
    },
    /// Several answers are to be taken as they are, and there is room for one.
    CrosswalkCrowded "crosswalk-crowded" {
        /// The question they all lead to.
        question: String,
    },
    /// The crosswalk leads to a question that can never be asked.
    CrosswalkDead "crosswalk-dead" {
        /// The question.
        question: String,
    },
    /// An earlier question is mapped twice.
    CrosswalkDuplicate "crosswalk-duplicate" {
        /// The earlier questionnaire.
        questionnaire: String,
        /// The earlier question.
        question: String,
    },
    /// The crosswalk carries answers over from the same questionnaire.
    CrosswalkSelf "crosswalk-self",
    /// The crosswalk leads to a question that does not exist.
    CrosswalkTarget "crosswalk-target" {
        /// The id that is named.
        question: String,
        /// An id that looks alike.
        similar: Option<String>,
    },
    /// The crosswalk names a question that the earlier questionnaire does not have.
    CrosswalkUnknown "crosswalk-unknown" {
        /// The earlier questionnaire.
        questionnaire: String,
        /// The question that is named.
        question: String,
        /// An id that looks alike.
        similar: Option<String>,
    },
    /// A date that is not written year-month-day.
    DateFormat "date-format" {
        /// As written.
        text: String,
    },
    /// The questionnaire that a host has preselected is not among those the host offers.
    DefaultNotOffered "default-not-offered" {
        /// The id that is named.
        id: String,
    },
    /// A YAML directive (`%…`).
    Directive "directive",
    /// An id is given twice.
    DuplicateId "duplicate-id" {
        /// The id.
        id: String,
        /// Path of the first use.
        first: String,
    },
    /// A key stands twice in one mapping.
    DuplicateKey "duplicate-key" {
        /// The key.
        key: String,
        /// Line of the first one, from 1.
        first_line: usize,
    },
    /// Two principles have the same number, so that people cannot tell their questions apart.
    DuplicateNumber "duplicate-number" {
        /// The number.
        number: u32,
        /// Path of the first use.
        first: String,
    },
    /// The same text stands twice among the anchors or among the hints.
    DuplicateText "duplicate-text" {
        /// Path of the first use.
        first: String,
    },
    /// Something that is not an email address.
    Email "email" {
        /// As written.
        email: String,
    },
    /// There is nothing in the file.
    EmptyFile "empty-file",
    /// A text without content.
    EmptyText "empty-text",
    /// A backslash with a character that has no meaning.
    Escape "escape" {
        /// The character behind the backslash.
        character: char,
    },
    /// A question without an example.
    ExampleMissing "example-missing",
    /// A file that the list names cannot be used.
    FileBroken "file-broken" {
        /// As written.
        file: String,
    },
    /// A file that the list names is not there.
    FileMissing "file-missing" {
        /// As written.
        file: String,
    },
    /// A file name that leads elsewhere.
    FileName "file-name" {
        /// As written.
        file: String,
    },
    /// A file that the list names is another questionnaire than the list says, or belongs to another one.
    FileOther "file-other" {
        /// As written.
        file: String,
        /// The id in the file.
        found: String,
        /// The id in the list.
        expected: String,
    },
    /// A format that this program does not know.
    Format "format" {
        /// The format of the file.
        found: u64,
        /// The newest format that this program knows.
        supported: u64,
    },
    /// The header is to show a line of the operator's own, and there is none.
    HeaderText "header-text",
    /// The operator's own line is there and the chosen header does not show it.
    HeaderTextUnused "header-text-unused",
    /// The header is to show the operator, and none is named.
    HeaderWithoutOperator "header-without-operator",
    /// A hint is for a level that has no next one.
    HintLevel "hint-level" {
        /// As written.
        up_to: usize,
        /// The highest allowed one.
        highest: usize,
    },
    /// Levels below the top for which no hint applies.
    HintMissing "hint-missing" {
        /// The levels, counted from 0.
        levels: Vec<usize>,
    },
    /// A hint never shows, since an earlier one is for the same level.
    HintShadowed "hint-shadowed" {
        /// The level both are for.
        up_to: usize,
    },
    /// An id holds other characters than a–z, 0–9 and -, or begins with the hyphen.
    IdCharacters "id-characters" {
        /// As written.
        id: String,
    },
    /// A line stands between two levels of indentation.
    Indentation "indentation" {
        /// Spaces before it.
        column: usize,
        /// Numbers of spaces that would fit.
        fitting: Vec<usize>,
    },
    /// The default questionnaire is not among the entries.
    IndexDefault "index-default" {
        /// The id that is named.
        id: String,
        /// An id that looks alike.
        similar: Option<String>,
    },
    /// The index offers nothing.
    IndexEmpty "index-empty",
    /// A key that YAML knows and questionnaires do not need: `? key`, a list as key, no key at all.
    KeyUnusual "key-unusual",
    /// A key that has no place where points are given.
    KeyWithPoints "key-with-points" {
        /// `weight` or `value`.
        key: &'static str,
    },
    /// Something that is not a language tag.
    LanguageTag "language-tag" {
        /// As written.
        tag: String,
    },
    /// The same language is offered twice.
    LanguageTwice "language-twice" {
        /// The language.
        tag: String,
    },
    /// A question names a scale and gives levels of its own.
    LevelsAndScale "levels-and-scale" {
        /// The scale.
        scale: String,
    },
    /// A question has neither levels nor a scale.
    LevelsMissing "levels-missing",
    /// Fewer than two levels.
    LevelsTooFew "levels-too-few" {
        /// How many there are.
        count: usize,
    },
    /// More levels than anybody can tell apart.
    LevelsTooMany "levels-too-many" {
        /// How many there are.
        count: usize,
        /// How many are allowed.
        limit: usize,
    },
    /// An address that leads neither to a file beside the app nor to a web page nor to a mailbox.
    LinkAddress "link-address" {
        /// As written.
        address: String,
    },
    /// A reference of kind `link` leads nowhere.
    LinkWithoutUrl "link-without-url",
    /// A level of maturity is to be found, but not the lowest part decides.
    MaturityAggregation "maturity-aggregation",
    /// A level of maturity is to be found, but a level does not mean the same everywhere.
    MaturityLevels "maturity-levels" {
        /// How many levels the first question has.
        first: usize,
        /// How many levels the first other one has.
        other: usize,
    },
    /// A YAML merge key (`<<`).
    MergeKey "merge-key",
    /// A key that must be there is not.
    MissingKey "missing-key" {
        /// The key.
        key: String,
    },
    /// Too many problems to list them all.
    More "more" {
        /// How many are not listed.
        count: usize,
    },
    /// Brackets or indentation deeper than any questionnaire needs.
    NestingTooDeep "nesting-too-deep" {
        /// The deepest allowed nesting.
        limit: usize,
    },
    /// A questionnaire without categories.
    NoCategories "no-categories",
    /// The file is not in UTF-8.
    NotUtf8 "not-utf8" {
        /// The first wrong byte, from 1.
        byte: usize,
    },
    /// Something that is not a phone number.
    Phone "phone" {
        /// As written.
        phone: String,
    },
    /// Points fall from level to level.
    PointsFall "points-fall" {
        /// The level, from 0.
        level: usize,
        /// Its points.
        points: f64,
        /// The points of the level before.
        before: f64,
    },
    /// A level has no points where all must have some.
    PointsMissing "points-missing" {
        /// The level, from 0.
        level: usize,
    },
    /// Points below 0 or above a million, a top level with fewer than a thousandth, or no number.
    PointsRange "points-range" {
        /// The level, from 0.
        level: usize,
        /// Its points.
        points: f64,
    },
    /// Points are given although the questionnaire does not count points.
    PointsUnexpected "points-unexpected" {
        /// The level, from 0.
        level: usize,
    },
    /// A principle holds nothing.
    PrincipleWithoutQuestions "principle-without-questions",
    /// A host offers the same questionnaire twice.
    QuestionnaireTwice "questionnaire-twice" {
        /// Its id.
        id: String,
    },
    /// More questions than the program is made for.
    QuestionsTooMany "questions-too-many" {
        /// How many there are.
        count: usize,
        /// How many are allowed.
        limit: usize,
    },
    /// A quoted text is never closed.
    QuoteUnclosed "quote-unclosed",
    /// Curly quotation marks around a whole text: YAML takes them for a part of it.
    QuotesAround "quotes-around",
    /// A version of the scoring rules that does not exist.
    ScoringVersion "scoring-version" {
        /// As written.
        found: u32,
    },
    /// A sentence that is hard to read for its length.
    SentenceLong "sentence-long" {
        /// How many words it has.
        words: usize,
        /// How many are not too many.
        limit: usize,
        /// Its beginning.
        sentence: String,
    },
    /// A second document in the file.
    SeveralDocuments "several-documents",
    /// A share that is not between 0 and 1.
    ShareRange "share-range" {
        /// As written.
        value: f64,
    },
    /// Not exactly one question of a principle belongs to the short check.
    ShortCount "short-count" {
        /// How many do.
        count: usize,
    },
    /// Nobody can tell when the sources were last looked at.
    SourceUndated "source-undated",
    /// A statement on accessibility was reviewed before it was made.
    StatementDates "statement-dates" {
        /// When it was made, year-month-day.
        date: String,
        /// When it was reviewed, year-month-day.
        reviewed: String,
    },
    /// A statement on accessibility declares full conformance against a gap that is known.
    StatementFull "statement-full" {
        /// The gap in words.
        gap: String,
        /// The host itself names it; else it is one of the program.
        is_own: bool,
    },
    /// A statement on accessibility names a day that is still to come.
    StatementFuture "statement-future" {
        /// The day, year-month-day.
        date: String,
    },
    /// A statement on accessibility lacks what the law asks for.
    StatementIncomplete "statement-incomplete" {
        /// The keys that are missing.
        missing: Vec<&'static str>,
    },
    /// The parser does not understand the file.
    Syntax "syntax" {
        /// What the parser says, in English.
        detail: String,
    },
    /// A tab where spaces are needed.
    TabIndentation "tab-indentation",
    /// A YAML tag (`!name`).
    Tag "tag" {
        /// As written.
        tag: String,
    },
    /// Text behind a closing quote.
    TextAfterQuote "text-after-quote" {
        /// The line in which the quoted text begins, from 1.
        opened: usize,
    },
    /// A text without quotes ends where a comment begins.
    TextCut "text-cut" {
        /// How the comment begins.
        rest: String,
    },
    /// More texts than the program is made for.
    TextsTooMany "texts-too-many" {
        /// How many there are.
        count: usize,
        /// How many are allowed.
        limit: usize,
    },
    /// The threshold of a requirement is not a level above the lowest.
    Threshold "threshold" {
        /// As written.
        threshold: usize,
        /// The highest level.
        top: usize,
    },
    /// The file is larger than the program reads.
    TooLarge "too-large" {
        /// Its size.
        bytes: usize,
        /// The largest size.
        limit: usize,
    },
    /// A translation has more or fewer list entries than the original.
    TranslationCount "translation-count" {
        /// How many there are.
        found: usize,
        /// How many the original has.
        expected: usize,
    },
    /// A translation is in the language of the original.
    TranslationLanguage "translation-language" {
        /// The language.
        tag: String,
    },
    /// A text or a part is not translated.
    TranslationMissing "translation-missing",
    /// A translation of another questionnaire.
    TranslationOther "translation-other" {
        /// The id in the translation.
        id: String,
        /// The id of the original.
        expected: String,
    },
    /// A translation of something that the original does not have.
    TranslationUnknown "translation-unknown" {
        /// The id or name in the translation; empty where the original has no such text.
        id: String,
        /// An id of the original that looks alike.
        similar: Option<String>,
    },
    /// A translation of another version.
    TranslationVersion "translation-version" {
        /// The version in the translation.
        found: String,
        /// The version of the original.
        expected: String,
    },
    /// A key that the format does not know.
    UnknownKey "unknown-key" {
        /// The key.
        key: String,
        /// The keys that are known here.
        expected: Vec<String>,
        /// A known key that looks alike.
        similar: Option<String>,
    },
    /// A phase that the file does not declare.
    UnknownPhase "unknown-phase" {
        /// The id that is named.
        id: String,
        /// An id that looks alike.
        similar: Option<String>,
    },
    /// A host names a questionnaire that the list does not have.
    UnknownQuestionnaire "unknown-questionnaire" {
        /// The id that is named.
        id: String,
        /// The ids of the list.
        known: Vec<String>,
        /// One of them that looks alike.
        similar: Option<String>,
    },
    /// A role that the file does not declare.
    UnknownRole "unknown-role" {
        /// The id that is named.
        id: String,
        /// An id that looks alike.
        similar: Option<String>,
    },
    /// A scale that the file does not declare.
    UnknownScale "unknown-scale" {
        /// The name.
        name: String,
        /// A name that looks alike.
        similar: Option<String>,
    },
    /// A word that is not one of the known ones.
    UnknownValue "unknown-value" {
        /// As written.
        value: String,
        /// The known words.
        expected: &'static [&'static str],
        /// A known word that looks alike.
        similar: Option<String>,
    },
    /// An address that does not begin with http:// or https://.
    Url "url" {
        /// As written.
        url: String,
    },
    /// Values do not run from 0 to 1.
    ValueEnds "value-ends" {
        /// Value of the lowest level.
        first: f64,
        /// Value of the highest level.
        last: f64,
    },
    /// A level that counts as much as the one below it.
    ValueEqual "value-equal" {
        /// The level, from 0.
        level: usize,
        /// The level below it.
        lower: usize,
    },
    /// Values fall from level to level.
    ValueFalls "value-falls" {
        /// The level, from 0.
        level: usize,
        /// Its value.
        value: f64,
        /// The value of the level before.
        before: f64,
    },
    /// A level has no value although another one has.
    ValueMissing "value-missing" {
        /// The level, from 0.
        level: usize,
    },
    /// A value that is not between 0 and 1.
    ValueRange "value-range" {
        /// The level, from 0.
        level: usize,
        /// Its value.
        value: f64,
    },
    /// A version that is not three numbers with dots.
    Version "version" {
        /// As written.
        version: String,
    },
    /// A weight outside of 0.001 to 1000; beyond that, floats lose the small among the large.
    Weight "weight" {
        /// As written.
        weight: f64,
    },
    /// A value of the wrong kind.
    WrongType "wrong-type" {
        /// What should stand there.
        expected: Shape,
        /// What stands there.
        found: Shape,
        /// As written, where it is short.
        shown: Option<String>,
    },
}
