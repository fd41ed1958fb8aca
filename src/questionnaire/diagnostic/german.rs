//! The German sentences: for people who know their service and not YAML.

use super::{Code, NearKind, Shape};

/// How a part of a file is called.
pub(super) fn near(kind: NearKind) -> &'static str {
    match kind {
        NearKind::Category => "Kategorie",
        NearKind::Hint => "Hinweis",
        NearKind::Phase => "Phase",
        NearKind::Principle => "Prinzip",
        NearKind::Question => "Frage",
        NearKind::Questionnaire => "Fragebogen",
        NearKind::Role => "Rolle",
        NearKind::Scale => "Skala",
    }
}

/// How a kind of value is called.
pub(super) fn shape(shape: Shape) -> &'static str {
    match shape {
        Shape::Day => "ein Tag in der Form 2026-11-21",
        Shape::List => "eine Liste",
        Shape::Mapping => "ein Block mit Schlüsseln",
        Shape::Nothing => "nichts",
        Shape::Number => "eine Zahl",
        Shape::Share => "eine Zahl von 0 bis 1",
        Shape::Text => "ein Text",
        Shape::TextOrMapping => "ein Text oder ein Block mit „text“ und „value“",
        Shape::TextOrTruth => "ein Text, true oder false",
        Shape::Truth => "true oder false",
        Shape::WholeNumber => "eine ganze Zahl ab 0",
    }
}

/// What is wrong.
pub(super) fn message(code: &Code) -> String {
    match code {
        Code::Abbreviation { word } => format!("Die Abkürzung „{word}“ ist in dieser Datei nirgends erklärt."),
        Code::Alias { name } => format!("„{name}“ ist für YAML ein Verweis; Verweise sind hier nicht erlaubt."),
        Code::Anchor { name } => format!("„{name}“ ist für YAML ein Anker; Anker sind hier nicht erlaubt."),
        Code::AnchorFlat { level, lower } => {
            format!("Stufe {level} sagt dem Wortlaut nach nicht mehr als Stufe {lower}.")
        }
        Code::BandsOrder { met, partly } => {
            format!("Die Grenze „partly“ ({partly}) liegt nicht unter der Grenze „met“ ({met}).")
        }
        Code::BracketUnclosed { bracket } => format!("Die Klammer „{bracket}“ wird nicht geschlossen."),
        Code::BracketUnmatched { bracket } => format!("Zur Klammer „{bracket}“ fehlt hier die öffnende Klammer."),
        Code::CategoryWithoutPrinciples => "Die Kategorie enthält kein Prinzip.".to_owned(),
        Code::Character { number } => format!("Hier steht ein unsichtbares, nicht erlaubtes Zeichen (U+{number:04X})."),
        Code::CharacterAtStart { character } => {
            format!("An dieser Stelle darf kein Text mit „{character}“ beginnen.")
        }
        Code::ColonInText => "Hier steht ein Doppelpunkt, wo YAML keinen Schlüssel erwartet.".to_owned(),
        Code::ColonMissing { text } => format!("In der Zeile „{text}“ fehlt der Doppelpunkt nach dem Schlüssel."),
        Code::ConditionAlways => "Die Bedingung ist immer erfüllt, egal was geantwortet wird.".to_owned(),
        Code::ConditionCircle { path } => {
            format!("Die Bedingungen verweisen im Kreis aufeinander: {}.", path.join(" → "))
        }
        Code::ConditionLevel { question, level, top } => {
            format!("Die Bedingung nennt Stufe {level} der Frage {question}; deren höchste Stufe ist {top}.")
        }
        Code::ConditionNever => "Die Bedingung ist nie erfüllt, also wird die Frage nie gestellt.".to_owned(),
        Code::ConditionPart => "Dieser Teil der Bedingung bewirkt nie etwas.".to_owned(),
        Code::ConditionPhases => {
            "In keiner Phase, in der die Frage ansteht, kann ihre Bedingung erfüllt sein; dort wird sie nie gestellt."
                .to_owned()
        }
        Code::ConditionShape => "Die Bedingung hat keine der erlaubten Formen.".to_owned(),
        Code::ConditionShort => {
            "Die Frage gehört zum Schnellcheck, aber ihre Bedingung ist dort nie erfüllt.".to_owned()
        }
        Code::ConditionTarget { question, .. } => {
            format!("Die Bedingung nennt die Frage „{question}“, die es in dieser Datei nicht gibt.")
        }
        Code::CrosswalkDead { question } => {
            format!("Antworten werden auf die Frage „{question}“ übertragen, die nie gestellt wird.")
        }
        Code::CrosswalkDuplicate { questionnaire, question } => {
            format!("Die Frage „{question}“ aus „{questionnaire}“ wird zweimal übernommen.")
        }
        Code::CrosswalkCrowded { question } => {
            format!("Mehrere frühere Antworten sollen unverändert zur Frage „{question}“ kommen; Platz ist dort für eine.")
        }
        Code::CrosswalkSelf => "Antworten werden aus demselben Fragebogen übertragen.".to_owned(),
        Code::CrosswalkTarget { question, .. } => {
            format!("Die Übernahme führt zur Frage „{question}“, die es in dieser Datei nicht gibt.")
        }
        Code::CrosswalkUnknown { questionnaire, question, .. } => {
            format!("Der Fragebogen „{questionnaire}“ hat keine Frage „{question}“.")
        }
        Code::DateFormat { text } => format!("„{text}“ ist kein Datum in der Form Jahr-Monat-Tag."),
        Code::DefaultNotOffered { id } => {
            format!("Vorausgewählt sein soll „{id}“; angeboten wird dieser Fragebogen nicht.")
        }
        Code::Directive => "Eine Zeile beginnt mit „%“; solche YAML-Anweisungen sind hier nicht erlaubt.".to_owned(),
        Code::DuplicateId { id, first } => format!("Die id „{id}“ ist schon vergeben: {first}."),
        Code::DuplicateKey { key, first_line } => {
            format!("Der Schlüssel „{key}“ steht hier zum zweiten Mal; zuerst steht er in Zeile {first_line}.")
        }
        Code::DuplicateNumber { number, first } => {
            format!("Die Nummer {number} hat schon ein anderes Prinzip: {first}.")
        }
        Code::DuplicateText { first } => format!("Derselbe Text steht schon an anderer Stelle: {first}."),
        Code::Email { email } => format!("„{email}“ ist keine E-Mail-Adresse."),
        Code::EmptyFile => "Die Datei ist leer.".to_owned(),
        Code::EmptyText => "Hier fehlt ein Text.".to_owned(),
        Code::Escape { character } => {
            format!("„\\{character}“ hat in Anführungszeichen keine Bedeutung für YAML.")
        }
        Code::ExampleMissing => "Die Frage hat kein Beispiel.".to_owned(),
        Code::FileBroken { file } => format!("Die Datei „{file}“ lässt sich nicht verwenden."),
        Code::FileMissing { file } => format!("Die Datei „{file}“ gibt es nicht."),
        Code::FileName { file } => format!("„{file}“ ist kein erlaubter Dateiname."),
        Code::FileOther { file, found, expected } => {
            format!("Die Datei „{file}“ gehört zum Fragebogen „{found}“, nicht zu „{expected}“.")
        }
        Code::Format { found, supported } if found > supported => {
            format!("Die Datei hat das Format {found}; dieses Programm kennt Formate bis {supported}.")
        }
        Code::Format { found, .. } => format!("Ein Format {found} gibt es nicht."),
        Code::HeaderText => {
            "Im Kopf soll eine eigene Zeile stehen („variant: line“), aber ihr Text („text“) fehlt.".to_owned()
        }
        Code::HeaderTextUnused => {
            "Der Text der eigenen Zeile („text“) erscheint nicht, weil „variant: line“ fehlt.".to_owned()
        }
        Code::HeaderWithoutOperator => {
            "Im Kopf soll der Name der betreibenden Stelle stehen („variant: operator“), aber „operator“ fehlt."
                .to_owned()
        }
        Code::HintLevel { up_to, highest } => {
            format!("„up_to: {up_to}“ geht nicht: Der Hinweis kann höchstens für Stufe {highest} gelten.")
        }
        Code::HintMissing { levels } => {
            format!("Ohne Hinweis, wie es weitergeht, sind diese Stufen: {}.", list(levels))
        }
        Code::HintShadowed { up_to } => {
            format!("Dieser Hinweis erscheint nie, weil ein früherer auch „up_to: {up_to}“ hat.")
        }
        Code::IdCharacters { id } => format!("Die id „{id}“ ist so nicht erlaubt."),
        Code::Indentation { column, .. } => {
            format!("Die Zeile ist um {column} Leerzeichen eingerückt; das passt zu keiner Zeile darüber.")
        }
        Code::IndexDefault { id, .. } => {
            format!("Als Standard ist „{id}“ genannt; diesen Fragebogen gibt es in der Liste nicht.")
        }
        Code::IndexEmpty => "Die Liste der Fragebögen ist leer.".to_owned(),
        Code::KeyUnusual => "Hier steht ein Schlüssel in einer Schreibweise, die nicht erlaubt ist.".to_owned(),
        Code::KeyWithPoints { key } => {
            format!("„{key}“ hat hier keinen Platz, weil der Fragebogen nach Punkten rechnet.")
        }
        Code::LanguageTag { tag } => format!("„{tag}“ ist kein Kürzel einer Sprache."),
        Code::LanguageTwice { tag } => format!("Die Sprache „{tag}“ steht zweimal in der Liste."),
        Code::LevelsAndScale { scale } => {
            format!("Die Frage nennt die Skala „{scale}“ und gibt zugleich eigene Stufen an.")
        }
        Code::LevelsMissing => "Die Frage hat weder Stufen („levels“) noch eine Skala („scale“).".to_owned(),
        Code::LevelsTooFew { count } => format!("Die Zahl der Stufen ist {count}; mindestens zwei sind nötig."),
        Code::LevelsTooMany { count, limit } => format!("Es gibt {count} Stufen; höchstens {limit} sind möglich."),
        Code::LinkAddress { address } => format!("„{address}“ ist keine erlaubte Adresse."),
        Code::LinkWithoutUrl => "Dem Verweis der Art „link“ fehlt die Adresse („url“).".to_owned(),
        Code::MaturityAggregation => {
            "Die Datei ermittelt einen Reifegrad („maturity“), aber nicht der niedrigste Teil entscheidet.".to_owned()
        }
        Code::MaturityLevels { first, other } => format!(
            "Die Datei ermittelt einen Reifegrad („maturity“), aber eine Frage hat {first} Stufen und eine andere {other}."
        ),
        Code::MergeKey => "Der Schlüssel „<<“ fügt in YAML andere Blöcke ein; das ist hier nicht erlaubt.".to_owned(),
        Code::MissingKey { key } => format!("Hier fehlt der Schlüssel „{key}“."),
        Code::More { count } => format!("Dazu kommen {count} weitere Meldungen, die nicht aufgeführt sind."),
        Code::NestingTooDeep { limit } => format!("Die Datei ist tiefer als {limit} Ebenen verschachtelt."),
        Code::NoCategories => "Der Fragebogen enthält keine Kategorie.".to_owned(),
        Code::NotUtf8 { byte } => format!("Die Datei ist nicht in UTF-8 gespeichert (Byte {byte})."),
        Code::Phone { phone } => format!("„{phone}“ ist keine Telefonnummer."),
        Code::PointsFall { level, points, before } => {
            format!("Stufe {level} bringt mit {points} weniger Punkte als die Stufe darunter ({before}).")
        }
        Code::PointsMissing { level } => format!("Stufe {level} hat keine Punkte („points“)."),
        Code::PointsRange { level, points } => format!("Stufe {level} hat unmögliche Punkte: {points}."),
        Code::PointsUnexpected { level } => {
            format!("Stufe {level} hat Punkte, aber der Fragebogen rechnet nicht nach Punkten.")
        }
        Code::PrincipleWithoutQuestions => "Das Prinzip enthält keine Frage.".to_owned(),
        Code::QuestionnaireTwice { id } => format!("Der Fragebogen „{id}“ steht zweimal in der Liste."),
        Code::QuestionsTooMany { count, limit } => {
            format!("Der Fragebogen enthält {count} Fragen; höchstens {limit} sind möglich.")
        }
        Code::QuotesAround => {
            "Die typografischen Anführungszeichen um den ganzen Text gehören für YAML zum Text und werden mit angezeigt.".to_owned()
        }
        Code::QuoteUnclosed => "Zu diesem Anführungszeichen fehlt das schließende.".to_owned(),
        Code::ScoringVersion { found } => format!("Eine Version {found} der Bewertungsregeln gibt es nicht."),
        Code::SentenceLong { words, limit, sentence } => {
            format!("Der Satz „{sentence}“ hat {words} Wörter; mehr als {limit} sind schwer zu lesen.")
        }
        Code::SeveralDocuments => "Hier beginnt ein zweites Dokument in derselben Datei.".to_owned(),
        Code::ShareRange { value } => format!("{value} liegt nicht zwischen 0 und 1."),
        Code::ShortCount { count: 0 } => "Keine Frage des Prinzips gehört zum Schnellcheck.".to_owned(),
        Code::ShortCount { count } => {
            format!("{count} Fragen des Prinzips gehören zum Schnellcheck, nicht genau eine.")
        }
        Code::SourceUndated => {
            "Es steht nicht da, wann die Quellen zuletzt mit dieser Datei verglichen wurden.".to_owned()
        }
        Code::StatementDates { date, reviewed } => format!(
            "Die Erklärung wurde zuletzt am {reviewed} überprüft, aber erst am {date} erstellt."
        ),
        Code::StatementFull { gap, .. } => format!(
            "Die Erklärung nennt die Seite „vollständig vereinbar“ („state: full“). Dem widerspricht eine Lücke: {gap}"
        ),
        Code::StatementFuture { date } => format!("Die Erklärung nennt den {date}. Dieser Tag liegt in der Zukunft."),
        Code::StatementIncomplete { missing } => {
            format!("Für eine Erklärung zur Barrierefreiheit fehlen noch: {}.", missing.join(", "))
        }
        Code::Syntax { detail } => format!("Die Datei ist hier kein gültiges YAML ({detail})."),
        Code::TabIndentation => "Hier steht ein Tabulator, wo Leerzeichen stehen müssen.".to_owned(),
        Code::Tag { tag } => format!("„{tag}“ ist für YAML eine Typangabe; Typangaben sind hier nicht erlaubt."),
        Code::TextCut { rest } => {
            format!("Der Text endet hier: Was hinter „ #“ steht ({rest}), ist für YAML eine Anmerkung und fällt weg.")
        }
        Code::TextAfterQuote { opened } => {
            format!("Nach dem schließenden Anführungszeichen steht noch Text (Beginn des Textes: Zeile {opened}).")
        }
        Code::TextsTooMany { count, limit } => {
            format!("Die Datei enthält {count} Texte; höchstens {limit} sind möglich.")
        }
        Code::Threshold { threshold, top: 1 } => {
            format!("Die Schwelle {threshold} gibt es nicht; über der niedrigsten Stufe liegt nur Stufe 1.")
        }
        Code::Threshold { threshold, top } => {
            format!("Die Schwelle {threshold} ist keine Stufe von 1 bis {top}.")
        }
        Code::TooLarge { bytes, limit } => {
            format!("Die Datei ist mit {bytes} Bytes größer als erlaubt ({limit} Bytes).")
        }
        Code::TranslationCount { found, expected } => {
            format!("Die Übersetzung hat hier {found} Einträge, das Original hat {expected}.")
        }
        Code::TranslationLanguage { tag } => {
            format!("Die Übersetzung nennt dieselbe Sprache wie das Original: „{tag}“.")
        }
        Code::TranslationMissing => "Hier fehlt die Übersetzung; es erscheint der Text des Originals.".to_owned(),
        Code::TranslationOther { id, expected } => {
            format!("Die Übersetzung gehört zum Fragebogen „{id}“, nicht zu „{expected}“.")
        }
        Code::TranslationUnknown { id, .. } if id.is_empty() => {
            "Hier steht eine Übersetzung, aber das Original hat an dieser Stelle keinen Text.".to_owned()
        }
        Code::TranslationUnknown { id, .. } => format!("Im Original gibt es „{id}“ an dieser Stelle nicht."),
        Code::TranslationVersion { found, expected } => {
            format!("Die Übersetzung gehört zu Version {found}, das Original hat Version {expected}.")
        }
        Code::UnknownKey { key, .. } => format!("Den Schlüssel „{key}“ gibt es hier nicht."),
        Code::UnknownPhase { id, .. } => format!("Die Phase „{id}“ gibt es nicht."),
        Code::UnknownQuestionnaire { id, .. } => {
            format!("Den Fragebogen „{id}“ gibt es in questionnaire/index.yaml nicht.")
        }
        Code::UnknownRole { id, .. } => format!("Die Rolle „{id}“ gibt es nicht."),
        Code::UnknownScale { name, .. } => format!("Die Skala „{name}“ gibt es nicht."),
        Code::UnknownValue { value, .. } => format!("„{value}“ ist hier kein erlaubter Wert."),
        Code::Url { url } => format!("„{url}“ ist keine Adresse, die mit https:// oder http:// beginnt."),
        Code::ValueEnds { first, last } => {
            format!("Die Werte laufen von {first} bis {last}, nicht von 0 bis 1.")
        }
        Code::ValueEqual { level, lower } => format!("Stufe {level} zählt genauso viel wie Stufe {lower}."),
        Code::ValueFalls { level, value, before } => {
            format!("Stufe {level} ist mit {value} weniger wert als die Stufe darunter ({before}).")
        }
        Code::ValueMissing { level } => format!("Stufe {level} hat keinen Wert („value“), andere Stufen haben einen."),
        Code::ValueRange { level, value } => {
            format!("Der Wert {value} von Stufe {level} liegt nicht zwischen 0 und 1.")
        }
        Code::Version { version } => format!("„{version}“ ist keine Version aus drei Zahlen."),
        Code::Weight { weight } => format!("Das Gewicht {weight} liegt nicht zwischen 0,001 und 1000."),
        Code::WrongType { expected, found, shown } => {
            let found = shown.as_ref().map_or_else(|| shape(*found).to_owned(), |shown| format!("„{shown}“"));
            format!("Hier wird {} erwartet, gefunden wurde {found}.", shape(*expected))
        }
    }
}

/// What to do.
pub(super) fn advice(code: &Code) -> String {
    match code {
        Code::Abbreviation { word } => {
            format!("Schreiben Sie sie einmal aus und dahinter „({word})“, oder verwenden Sie die Langform.")
        }
        Code::Alias { .. } | Code::Anchor { .. } | Code::Tag { .. } => {
            "Setzen Sie den ganzen Text in Anführungszeichen. Soll etwas mehrfach vorkommen, schreiben Sie es aus.".into()
        }
        Code::AnchorFlat { .. } => {
            "Nennen Sie etwas, das erst auf dieser Stufe zu beobachten ist. Ist der Text so gemeint, lassen Sie ihn."
                .into()
        }
        Code::BandsOrder { .. } => "Wählen Sie „partly“ kleiner als „met“, zum Beispiel 0.5 und 0.75.".into(),
        Code::BracketUnclosed { .. } => {
            "Ergänzen Sie die schließende Klammer. Gehört die Klammer zum Text, setzen Sie den Text in Anführungszeichen."
                .into()
        }
        Code::BracketUnmatched { .. } => {
            "Entfernen Sie die Klammer oder ergänzen Sie die passende öffnende. Gehört sie zum Text, setzen Sie ihn in \
             Anführungszeichen."
                .into()
        }
        Code::CategoryWithoutPrinciples => "Ergänzen Sie mindestens ein Prinzip oder entfernen Sie die Kategorie.".into(),
        Code::Character { .. } => "Löschen Sie das Zeichen; oft stammt es aus einem eingefügten Text.".into(),
        Code::CharacterAtStart { .. } => {
            "Setzen Sie den Text in Anführungszeichen. Soll eine Liste beginnen, gehört „- “ in eine neue Zeile.".into()
        }
        Code::ColonInText => "Setzen Sie einen Text mit Doppelpunkt in Anführungszeichen. Ist die Zeile ein neuer \
                              Schlüssel, rücken Sie sie so weit ein wie den Schlüssel darüber."
            .into(),
        Code::ColonMissing { .. } => {
            "Schreiben Sie „schlüssel: text“. Gehört die Zeile zum Text darüber, setzen Sie diesen in Anführungszeichen."
                .into()
        }
        Code::ConditionAlways => "Entfernen Sie „applies_if“ oder berichtigen Sie die genannten Stufen.".into(),
        Code::ConditionCircle { .. } => "Entfernen Sie die Bedingung („applies_if“) bei einer dieser Fragen.".into(),
        Code::ConditionLevel { top, .. } => format!("Nennen Sie eine Stufe von 0 bis {top}."),
        Code::ConditionNever => {
            "Vergleichen Sie die genannten Stufen, auch in den Bedingungen der Fragen, auf die sie sich stützt.".into()
        }
        Code::ConditionPart => "Entfernen Sie diesen Teil oder berichtigen Sie die genannten Stufen.".into(),
        Code::ConditionPhases => {
            "Vergleichen Sie „phases“ dieser Frage mit denen der Fragen, auf die sich die Bedingung stützt.".into()
        }
        Code::ConditionShape => "Erlaubt sind {question: …, at_least: …}, {question: …, at_most: …}, {all: […]}, \
                                 {any: […]} und {not: …}; die Listen dürfen nicht leer sein."
            .into(),
        Code::ConditionShort => {
            "Geben Sie „short: true“ einer anderen Frage des Prinzips oder nehmen Sie die Bedingung weg.".into()
        }
        Code::ConditionTarget { similar, .. } | Code::CrosswalkTarget { similar, .. } => {
            did_you_mean(similar.as_deref(), "Nennen Sie die id einer Frage aus dieser Datei.")
        }
        Code::CrosswalkDead { .. } => {
            "Berichtigen Sie die Bedingung dieser Frage oder wählen Sie eine andere Frage.".into()
        }
        Code::CrosswalkCrowded { .. } => {
            "Schreiben Sie bei allen „carry: review“: Dann wird die niedrigste Stufe vorgeschlagen und geprüft.".into()
        }
        Code::CrosswalkSelf => {
            "Nennen Sie unter „questionnaire“ den früheren Fragebogen oder entfernen Sie den Eintrag.".into()
        }
        Code::CrosswalkUnknown { similar, .. } => {
            did_you_mean(similar.as_deref(), "Nennen Sie die id einer Frage des früheren Fragebogens.")
        }
        Code::CrosswalkDuplicate { .. } | Code::DuplicateKey { .. } => "Behalten Sie einen der beiden Einträge.".into(),
        Code::DateFormat { .. } => "Schreiben Sie das Datum so: 2026-11-21.".into(),
        Code::DefaultNotOffered { .. } => {
            "Nehmen Sie ihn unter „questionnaires“ auf oder nennen Sie unter „default“ einen, der dort steht.".into()
        }
        Code::Directive => "Löschen Sie die Zeile.".into(),
        Code::DuplicateId { .. } => "Geben Sie einer der beiden Stellen eine neue id.".into(),
        Code::DuplicateNumber { .. } => "Geben Sie jedem Prinzip des Fragebogens eine eigene Nummer.".into(),
        Code::DuplicateText { .. } => "Schreiben Sie genauer, was gerade hier gemeint ist.".into(),
        Code::Email { .. } => "Schreiben Sie eine Adresse wie „poststelle@example.de“.".into(),
        Code::EmptyFile => "Prüfen Sie, ob Sie die richtige Datei gewählt haben.".into(),
        Code::EmptyText => "Schreiben Sie den Text oder entfernen Sie den Schlüssel, wenn er nicht nötig ist.".into(),
        Code::Escape { .. } => {
            "Schreiben Sie zwei umgekehrte Schrägstriche (\\\\) oder nehmen Sie einfache Anführungszeichen (').".into()
        }
        Code::ExampleMissing => "Ergänzen Sie „example“; ein konkreter Fall macht eine Frage am besten verständlich.".into(),
        Code::FileBroken { file } => format!("Prüfen Sie diese Datei für sich („selbstaudit check {file}“)."),
        Code::FileMissing { .. } => "Legen Sie die Datei neben die Liste oder berichtigen Sie den Namen.".into(),
        Code::FileOther { .. } => "Nennen Sie die richtige Datei oder berichtigen Sie die „id“.".into(),
        Code::FileName { .. } => "Nennen Sie eine Datei neben oder unter index.yaml, nur mit Namen oder Unterordner, \
                                  zum Beispiel „kommune/fragen.yaml“."
            .into(),
        Code::Format { found, supported } if found > supported => {
            "Öffnen Sie die Datei mit einer neueren Ausgabe dieses Programms.".into()
        }
        Code::Format { supported, .. } => format!("Schreiben Sie „format: {supported}“."),
        Code::HeaderText => "Ergänzen Sie unter „header“ zum Beispiel „text: \"Offizielle Website – Stadt Musterhausen\"“.".into(),
        Code::HeaderTextUnused => "Schreiben Sie unter „header“ „variant: line“ oder entfernen Sie den Text.".into(),
        Code::HeaderWithoutOperator => {
            "Nennen Sie die Stelle unter „operator“ mit „name“ oder schreiben Sie „variant: product“.".into()
        }
        Code::HintLevel { highest: 0, .. } => {
            "Schreiben Sie „up_to: 0“; auf der höchsten Stufe ist kein Hinweis nötig.".into()
        }
        Code::HintLevel { highest, .. } => {
            format!("Nennen Sie eine Stufe von 0 bis {highest}; auf der höchsten Stufe ist kein Hinweis nötig.")
        }
        Code::HintMissing { .. } => "Ergänzen Sie einen Hinweis mit passendem „up_to“.".into(),
        Code::HintShadowed { .. } => "Ändern Sie „up_to“ oder fassen Sie die beiden Hinweise zusammen.".into(),
        Code::IdCharacters { .. } => {
            "Verwenden Sie nur kleine Buchstaben a–z, Ziffern und den Bindestrich; vorn steht ein Buchstabe oder eine \
             Ziffer. Aus ä wird ae, aus ß wird ss."
                .into()
        }
        Code::Indentation { fitting, .. } => {
            format!("Rücken Sie die Zeile wie eine Zeile darüber ein; es passen: {} Leerzeichen.", list(fitting))
        }
        Code::IndexDefault { similar, .. } => {
            did_you_mean(similar.as_deref(), "Nennen Sie unter „default“ die id eines Eintrags.")
        }
        Code::IndexEmpty => "Tragen Sie unter „questionnaires“ mindestens einen Fragebogen ein.".into(),
        Code::KeyUnusual => {
            "Schreiben Sie „schlüssel: wert“ in eine Zeile. Ist es Text, setzen Sie ihn in Anführungszeichen.".into()
        }
        Code::KeyWithPoints { key } => {
            format!("Entfernen Sie „{key}“; die Punkte der Stufen („points“) sagen, was die Frage zählt.")
        }
        Code::LanguageTag { .. } => "Schreiben Sie zum Beispiel „de“ oder „en“.".into(),
        Code::LanguageTwice { .. } => "Behalten Sie je Sprache eine Übersetzung.".into(),
        Code::LevelsAndScale { .. } => "Entfernen Sie entweder „scale“ oder „levels“.".into(),
        Code::LevelsMissing => "Schreiben Sie Stufen unter „levels“ oder nennen Sie unter „scale“ eine Skala.".into(),
        Code::LevelsTooFew { .. } => "Beschreiben Sie mindestens zwei Stufen, von der niedrigsten zur höchsten.".into(),
        Code::LevelsTooMany { .. } => "Fassen Sie Stufen zusammen; fünf haben sich bewährt.".into(),
        Code::LinkAddress { .. } => {
            "Erlaubt sind der Name einer Datei neben index.html („impressum.html“), eine vollständige Adresse mit \
             https:// oder http:// und mailto: mit einer E-Mail-Adresse."
                .into()
        }
        Code::LinkWithoutUrl => "Ergänzen Sie „url“ oder wählen Sie die Art „law“, „din“ oder „standard“.".into(),
        Code::MaturityAggregation => {
            "Schreiben Sie unter „scoring“ die Angabe „aggregation: minimum“, oder löschen Sie „maturity“.".into()
        }
        Code::MaturityLevels { .. } => {
            "Geben Sie jeder Frage genau die Stufen des Modells, von der niedrigsten an.".into()
        }
        Code::MergeKey => "Schreiben Sie die Angaben an dieser Stelle aus.".into(),
        Code::MissingKey { key } => format!("Ergänzen Sie hier „{key}: …“, so weit eingerückt wie die Zeilen daneben."),
        Code::More { .. } => "Beheben Sie zuerst die aufgeführten; oft verschwinden andere mit ihnen.".into(),
        Code::NestingTooDeep { .. } => "Prüfen Sie Klammern und Einrückung; ein Fragebogen braucht etwa zehn Ebenen.".into(),
        Code::NoCategories => "Ergänzen Sie unter „categories“ mindestens eine Kategorie.".into(),
        Code::NotUtf8 { .. } => "Speichern Sie die Datei im Editor mit der Zeichenkodierung UTF-8.".into(),
        Code::Phone { .. } => {
            "Verwenden Sie nur Ziffern, Leerzeichen und die Zeichen + - / . ( ), mindestens drei Ziffern.".into()
        }
        Code::PointsFall { .. } => "Geben Sie jeder Stufe mindestens so viele Punkte wie der Stufe darunter.".into(),
        Code::PointsMissing { .. } => {
            "Schreiben Sie jede Stufe als {text: …, points: …}; eine gemeinsame Skala hat keine Punkte.".into()
        }
        Code::PointsRange { .. } => {
            "Die niedrigste Stufe braucht 0 oder mehr Punkte, die höchste 0,001 bis eine Million.".into()
        }
        Code::PointsUnexpected { .. } => {
            "Entfernen Sie „points“ oder setzen Sie im Abschnitt „scoring“ „aggregation: points“.".into()
        }
        Code::PrincipleWithoutQuestions => "Ergänzen Sie mindestens eine Frage oder entfernen Sie das Prinzip.".into(),
        Code::QuestionnaireTwice { .. } => "Löschen Sie eine der beiden Zeilen.".into(),
        Code::QuestionsTooMany { .. } | Code::TextsTooMany { .. } | Code::TooLarge { .. } => {
            "Teilen Sie die Datei in mehrere Fragebögen.".into()
        }
        Code::QuotesAround => "Nehmen Sie außen gerade Anführungszeichen: \"…\".".into(),
        Code::QuoteUnclosed => "Ergänzen Sie am Ende des Textes dasselbe Anführungszeichen.".into(),
        Code::ScoringVersion { .. } => "Schreiben Sie im Abschnitt „scoring“ „version: 1“.".into(),
        Code::SentenceLong { .. } => "Machen Sie zwei Sätze daraus.".into(),
        Code::SeveralDocuments => "Löschen Sie die Zeile mit „---“ oder „...“ und alles, was nicht dazugehört.".into(),
        Code::ShareRange { .. } => "Schreiben Sie eine Zahl von 0 bis 1; 60 Prozent sind 0.6.".into(),
        Code::ShortCount { .. } => "Geben Sie genau einer Frage des Prinzips „short: true“.".into(),
        Code::SourceUndated => {
            "Ergänzen Sie unter „source“ den Tag, an dem Sie die Quellen zuletzt angesehen haben: „checked: 2026-11-21“."
                .into()
        }
        Code::StatementDates { .. } => "Berichtigen Sie „date“ oder „reviewed“.".into(),
        Code::StatementFull { is_own: true, .. } => {
            "Schreiben Sie „state: partial“ oder beheben Sie die Lücke und löschen Sie sie unter „gaps“.".into()
        }
        Code::StatementFull { is_own: false, .. } => {
            "Die Lücke gehört zum Programm. Schreiben Sie „state: partial“; die Seite nennt die Lücke dann von selbst."
                .into()
        }
        Code::StatementFuture { .. } => {
            "Tragen Sie den Tag ein, an dem die Erklärung erstellt oder zuletzt überprüft wurde.".into()
        }
        Code::StatementIncomplete { .. } => {
            "Ergänzen Sie diese Angaben. Bis dahin zeigt die Seite nur, was das Programm selbst weiß, und keine Erklärung."
                .into()
        }
        Code::Syntax { .. } => {
            "Prüfen Sie in dieser Zeile und der davor Einrückung, Doppelpunkte und Anführungszeichen.".into()
        }
        Code::TabIndentation => "Ersetzen Sie den Tabulator durch Leerzeichen, je Ebene zwei.".into(),
        Code::TextCut { .. } => {
            "Setzen Sie den Text in gerade Anführungszeichen. Soll es eine Anmerkung sein, schreiben Sie sie in eine eigene Zeile.".into()
        }
        Code::TextAfterQuote { .. } => {
            "Setzen Sie im Text „typografische“ Anführungszeichen, nur außen gerade. Prüfen Sie auch, ob in der Zeile \
             darüber das schließende fehlt."
                .into()
        }
        Code::Threshold { top: 1, .. } => "Schreiben Sie „threshold: 1“.".into(),
        Code::Threshold { top, .. } => format!("Nennen Sie eine Stufe von 1 bis {top}."),
        Code::TranslationCount { .. } => "Übersetzen Sie jeden Eintrag des Originals, in derselben Reihenfolge.".into(),
        Code::TranslationLanguage { .. } => "Schreiben Sie unter „language“ die Sprache der Übersetzung.".into(),
        Code::TranslationMissing => "Ergänzen Sie die Übersetzung.".into(),
        Code::TranslationOther { expected, .. } => {
            format!("Nehmen Sie die Übersetzung von „{expected}“ oder berichtigen Sie die id.")
        }
        Code::TranslationUnknown { similar, .. } => {
            did_you_mean(similar.as_deref(), "Verwenden Sie dieselben ids wie das Original oder löschen Sie den Eintrag.")
        }
        Code::TranslationVersion { expected, .. } => {
            format!("Prüfen Sie, ob die Übersetzung noch stimmt, und setzen Sie dann „version: {expected}“.")
        }
        Code::UnknownKey { expected, similar, .. } => {
            did_you_mean(similar.as_deref(), &format!("Hier sind möglich: {}.", expected.join(", ")))
        }
        Code::UnknownPhase { similar, .. } => {
            did_you_mean(similar.as_deref(), "Nennen Sie eine der ids, die oben unter „phases“ stehen.")
        }
        Code::UnknownQuestionnaire { known, similar, .. } => {
            did_you_mean(similar.as_deref(), &format!("Vorhanden sind: {}.", known.join(", ")))
        }
        Code::UnknownRole { similar, .. } => {
            did_you_mean(similar.as_deref(), "Nennen Sie eine der ids, die oben unter „roles“ stehen.")
        }
        Code::UnknownScale { similar, .. } => {
            did_you_mean(similar.as_deref(), "Nennen Sie einen der Namen, die oben unter „scales“ stehen.")
        }
        Code::UnknownValue { expected, similar, .. } => {
            did_you_mean(similar.as_deref(), &format!("Hier sind möglich: {}.", expected.join(", ")))
        }
        Code::Url { .. } => "Schreiben Sie die vollständige Adresse, beginnend mit https://.".into(),
        Code::ValueEnds { .. } => "Geben Sie der niedrigsten Stufe den Wert 0 und der höchsten den Wert 1.".into(),
        Code::ValueEqual { .. } => {
            "Geben Sie der höheren Stufe einen höheren Wert. Sollen beide gleich viel zählen, lassen Sie es.".into()
        }
        Code::ValueFalls { .. } => "Geben Sie jeder Stufe mindestens den Wert der Stufe darunter.".into(),
        Code::ValueMissing { .. } => "Geben Sie allen Stufen einen Wert oder keiner.".into(),
        Code::ValueRange { .. } => "Schreiben Sie eine Zahl von 0 bis 1, zum Beispiel 0.4.".into(),
        Code::Version { .. } => "Schreiben Sie drei Zahlen mit Punkten, zum Beispiel 1.0.0.".into(),
        Code::Weight { .. } => "Schreiben Sie eine Zahl von 0.001 bis 1000 (mit Punkt); ohne Angabe gilt 1.".into(),
        Code::WrongType { expected, .. } => wrong_type(*expected).into(),
    }
}

fn wrong_type(expected: Shape) -> &'static str {
    match expected {
        Shape::Day => "Schreiben Sie das Datum so: 2026-11-21.",
        Shape::List => "Beginnen Sie jeden Eintrag in einer eigenen Zeile mit „- “ oder setzen Sie [ ] um die Liste.",
        Shape::Mapping => "Schreiben Sie „schlüssel: wert“, eingerückt unter dieser Stelle.",
        Shape::Nothing => "Entfernen Sie die Angabe.",
        Shape::Number => "Schreiben Sie eine Zahl ohne Anführungszeichen, mit Punkt statt Komma, zum Beispiel 0.5.",
        Shape::Share => "Schreiben Sie eine Zahl von 0 bis 1; 60 Prozent sind 0.6.",
        Shape::Text | Shape::TextOrMapping | Shape::TextOrTruth => "Setzen Sie den Text in Anführungszeichen.",
        Shape::Truth => "Schreiben Sie true (ja) oder false (nein), ohne Anführungszeichen.",
        Shape::WholeNumber => "Schreiben Sie eine ganze Zahl ohne Anführungszeichen, zum Beispiel 1.",
    }
}

fn did_you_mean(similar: Option<&str>, otherwise: &str) -> String {
    similar.map_or_else(|| otherwise.to_owned(), |similar| format!("Meinen Sie „{similar}“? {otherwise}"))
}

fn list(numbers: &[usize]) -> String {
    numbers.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")
}
