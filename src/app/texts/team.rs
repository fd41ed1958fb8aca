//! Working together without a server.

mod simple;

use super::Wording;
use crate::questionnaire::{Parts, is_blank};

/// Texts of the teamwork view and of a part that was handed out.
#[derive(Debug)]
pub struct Team {
    pub title: &'static str,
    pub lead: &'static str,
    // A part is open.
    pub part_title: fn(&str) -> String,
    pub part_lead: fn(usize) -> String,
    pub part_back: &'static str,
    pub part_save: &'static str,
    // Hand out.
    pub hand_out: &'static str,
    pub hand_out_lead: &'static str,
    pub what: &'static str,
    pub some_questions: &'static str,
    pub every_question: &'static str,
    pub as_it_is: &'static str,
    pub roles: &'static str,
    pub principles: &'static str,
    pub principle: fn(u32) -> String,
    pub all_questions: &'static str,
    pub label: &'static str,
    pub label_help: &'static str,
    pub with_answers: &'static str,
    pub with_remarks: &'static str,
    pub choose_some: &'static str,
    pub questions: fn(usize) -> String,
    pub save_part: &'static str,
    pub too_large: &'static str,
    // Link.
    pub link_warning: &'static str,
    pub link_risk: &'static str,
    pub make_link: &'static str,
    pub link: &'static str,
    pub link_length: fn(usize) -> String,
    pub link_long: fn(usize) -> String,
    pub link_too_long: fn(usize) -> String,
    pub link_local: &'static str,
    pub link_field: &'static str,
    pub link_copy: &'static str,
    pub link_copied: &'static str,
    pub link_by_hand: &'static str,
    // Collect.
    pub collect: &'static str,
    pub collect_lead: &'static str,
    pub choose_files: &'static str,
    pub collected: fn(usize) -> String,
    pub collected_one: &'static str,
    pub refused: fn(&str) -> String,
    pub other_questionnaire: fn(&str) -> String,
    pub incoming: fn(&str, usize, &str) -> String,
    pub remove: fn(&str) -> String,
    pub removed: &'static str,
    pub what_to_do: &'static str,
    pub way_merge: &'static str,
    pub way_compare: &'static str,
    // Merge.
    pub from_file: fn(&str) -> String,
    pub has_base: &'static str,
    pub no_base: &'static str,
    pub taken: &'static str,
    pub nothing_taken: &'static str,
    pub conflicts: fn(usize) -> String,
    pub conflicts_lead: &'static str,
    pub ours: &'static str,
    pub theirs: &'static str,
    pub both: &'static str,
    pub both_answers: &'static str,
    pub base_was: fn(&str) -> String,
    pub nobody: &'static str,
    pub other_data: &'static str,
    pub version_here: &'static str,
    pub version_there: &'static str,
    pub all_the_rest: &'static str,
    pub all_ours: &'static str,
    pub all_theirs: &'static str,
    pub all_both: &'static str,
    pub all_one_sided: &'static str,
    pub decided: fn(usize) -> String,
    pub open_conflicts: fn(usize) -> String,
    pub decide_first: &'static str,
    pub apply: &'static str,
    pub apply_hint: &'static str,
    pub merged: fn(usize) -> String,
    // Consensus.
    pub consensus: &'static str,
    pub consensus_lead: &'static str,
    pub assessor_here: &'static str,
    pub nobody_apart: &'static str,
    pub apart: &'static str,
    pub agreed: &'static str,
    pub agreed_on: fn(usize) -> String,
    pub question: &'static str,
    pub votes: &'static str,
    pub median: &'static str,
    pub spread: &'static str,
    pub agreement: &'static str,
    pub mixed: &'static str,
    pub level: fn(usize) -> String,
    pub level_for: fn(&str) -> String,
    pub not_applicable: fn(&str) -> String,
    pub unclear: &'static str,
    pub open: &'static str,
    pub settle: &'static str,
    pub settled: fn(&str) -> String,
    pub take_agreed: &'static str,
    pub took_agreed: fn(usize) -> String,
    pub now: fn(&str) -> String,
    // Inherit.
    pub inherit: &'static str,
    pub inherit_lead: &'static str,
    pub choose_central: &'static str,
    pub central_refused: &'static str,
    pub central_other: &'static str,
    pub source: fn(&str, &str) -> String,
    pub scopes: &'static str,
    pub scope_service: &'static str,
    pub scope_portal: &'static str,
    pub scope_organisation: &'static str,
    pub fresh: fn(usize) -> String,
    pub updated: fn(usize) -> String,
    pub kept: fn(usize) -> String,
    pub same: fn(usize) -> String,
    pub other_version: &'static str,
    pub unfit: fn(usize) -> String,
    pub withdrawn: fn(usize, &str) -> String,
    pub drop_withdrawn: &'static str,
    pub kept_apart: &'static str,
    pub kept_help: &'static str,
    pub ours_here: &'static str,
    pub central: &'static str,
    pub inherit_apply: &'static str,
    pub discard: &'static str,
    pub inherited: fn(&str) -> String,
    // Contributors.
    pub contributors: &'static str,
    pub contributions: &'static str,
    pub no_contributions: &'static str,
    pub who: &'static str,
    pub when: &'static str,
    pub answers: &'static str,
}

static GERMAN: Team = Team {
    title: "Zusammenarbeit",
    lead: "Mehrere Personen können gleichzeitig antworten, ohne Server und ohne Konto. Sie geben Fragen als Datei oder Link weiter, bekommen die Antworten zurück und führen sie hier zusammen.",
    part_title: |label| {
        if is_blank(label) { "Dies ist ein Teil".into() } else { format!("Dies ist ein Teil: {label}") }
    },
    part_lead: |questions| {
        let count = if questions == 1 { "1 Frage".to_owned() } else { format!("{questions} Fragen") };
        format!(
            "Jemand hat Ihnen {count} aus einem größeren Selbstaudit gegeben. Nur diese werden gefragt, und nur sie zählen im Ergebnis."
        )
    },
    part_back: "Wenn Sie fertig sind, sichern Sie die Datei, und geben Sie sie zurück.",
    part_save: "Datei zum Zurückgeben sichern",
    hand_out: "Fragen weitergeben",
    hand_out_lead: "Die Datei enthält nur, was Sie hier auswählen. Sie merkt sich den Stand, von dem sie ausgeht. So sieht man beim Zusammenführen, wer was geändert hat.",
    what: "Was möchten Sie weitergeben?",
    some_questions: "Bestimmte Fragen, nach Rolle oder Prinzip",
    every_question: "Alle Fragen",
    as_it_is: "Den ganzen Selbstaudit, wie er ist",
    roles: "Fragen für diese Rollen",
    principles: "Dazu die Fragen dieser Prinzipien",
    principle: |number| format!("Prinzip {number}"),
    all_questions: "Alle Fragen",
    label: "Name des Teils (freiwillig)",
    label_help: "Zum Beispiel „Technik“. Ohne Angabe heißt der Teil nach den gewählten Rollen und Prinzipien.",
    with_answers: "Bisherige Antworten mitgeben. Ohne sie entsteht eine unabhängige Einschätzung.",
    with_remarks: "Notizen, Nachweise und abweichende Meinungen mitgeben",
    choose_some: "Wählen Sie mindestens eine Rolle oder ein Prinzip.",
    questions: |count| {
        if count == 1 { "1 Frage ist ausgewählt.".into() } else { format!("{count} Fragen sind ausgewählt.") }
    },
    save_part: "Als Datei sichern",
    too_large: "Die Datei wäre größer als 5 MB und ließe sich nicht wieder öffnen. Geben Sie weniger Fragen oder keine Notizen mit.",
    link_warning: "Wer den Link hat, hat den Inhalt",
    link_risk: "Der Inhalt steht unverschlüsselt im Link selbst, hinter dem Zeichen #. Der Browser sendet diesen Teil an keinen Server. Aber E-Mail- und Chat-Dienste sehen den ganzen Link, und der Verlauf des Browsers behält ihn. Für Vertrauliches nehmen Sie die Datei und einen sicheren Weg.",
    make_link: "Link erzeugen",
    link: "Weitergabe-Link",
    link_length: |length| format!("Der Link hat {} Zeichen.", thousands(length, '.')),
    link_long: |limit| {
        format!(
            "Das sind mehr als {}. Manche E-Mail- und Chat-Programme brechen so lange Links ab. Kürzer wird er ohne Notizen und mit weniger Fragen; sicher ist die Datei.",
            thousands(limit, '.')
        )
    },
    link_too_long: |limit| {
        format!(
            "Mehr als {} Zeichen nehmen viele Programme nicht an, deshalb gibt es dafür keinen Link. Sichern Sie den Inhalt als Datei, oder geben Sie weniger mit.",
            thousands(limit, '.')
        )
    },
    link_local: "Diese Seite ist eine Datei auf diesem Gerät. Der Link öffnet sich nur dort, wo dieselbe Datei unter demselben Pfad liegt. Für andere Geräte sichern Sie besser eine Datei.",
    link_field: "Link zum Kopieren",
    link_copy: "Link kopieren",
    link_copied: "Der Link liegt in der Zwischenablage.",
    link_by_hand: "Der Browser lässt das Kopieren nicht zu. Der Link ist markiert: Kopieren Sie ihn mit Strg+C.",
    collect: "Antworten zurückholen",
    collect_lead: "Wählen Sie die Dateien aus, die Sie zurückbekommen haben, gern mehrere auf einmal. Sie bleiben im Arbeitsspeicher, bis Sie sie übernehmen. Links und eingefügte Texte öffnen Sie unter:",
    choose_files: "Zurückbekommene Dateien auswählen",
    collected: |count| {
        if count == 1 { "1 Datei liegt bereit.".into() } else { format!("{count} Dateien liegen bereit.") }
    },
    collected_one: "Die Datei liegt bereit. Entscheiden Sie, was übernommen wird.",
    refused: |name| format!("{name} lässt sich nicht öffnen. Unter „Speichern und öffnen“ erfahren Sie, warum."),
    other_questionnaire: |name| {
        format!("{name} gehört zu einem anderen Fragebogen und lässt sich hier nicht zusammenführen.")
    },
    incoming: |label, answers, changed| {
        let label = if is_blank(label) { String::new() } else { format!("{label}, ") };
        let answers = if answers == 1 { "1 Antwort".to_owned() } else { format!("{answers} Antworten") };
        format!("{label}{answers}, zuletzt geändert {changed}")
    },
    remove: |name| format!("{name} weglegen"),
    removed: "Die Datei ist weggelegt.",
    what_to_do: "Was möchten Sie tun?",
    way_merge: "Zusammenführen: Jede Person hat ihre Fragen beantwortet",
    way_compare: "Vergleichen: Mehrere Personen haben dieselben Fragen unabhängig eingeschätzt",
    from_file: |name| format!("Beitrag von {name}"),
    has_base: "Der gemeinsame Ausgangsstand ist bekannt. Was nur eine Seite geändert hat, wird ohne Nachfrage übernommen.",
    no_base: "Der gemeinsame Ausgangsstand ist nicht bekannt. Deshalb entscheiden Sie über jeden Unterschied.",
    taken: "Wird übernommen",
    nothing_taken: "Ohne Nachfrage wird aus dieser Datei nichts übernommen.",
    conflicts: |count| {
        if count == 1 { "1 Unterschied zu entscheiden".into() } else { format!("{count} Unterschiede zu entscheiden") }
    },
    conflicts_lead: "Hier unterscheiden sich die beiden Seiten, oder nur eine hat etwas. Was Sie nicht nehmen, bleibt in der Datei, aus der es kommt.",
    ours: "Hier",
    theirs: "Aus der Datei",
    both: "Beides behalten",
    both_answers: "Beides: hier bleibt es, das andere steht als abweichende Meinung dabei",
    base_was: |base| format!("Vorher: {base}"),
    nobody: "ohne Angabe",
    other_data: "Weitere Angaben, die dieses Programm nicht anzeigt",
    version_here: "Fassung hier",
    version_there: "Fassung aus der Datei",
    all_the_rest: "Alle übrigen Unterschiede",
    all_ours: "Wie hier lassen",
    all_theirs: "Aus der Datei nehmen, wo sie etwas hat",
    all_both: "Beides behalten, wo es geht",
    all_one_sided: "Was nur auf einer Seite steht, nehmen",
    decided: |count| {
        if count == 1 { "1 Unterschied entschieden.".into() } else { format!("{count} Unterschiede entschieden.") }
    },
    open_conflicts: |count| match count {
        0 => "Es ist nichts mehr zu entscheiden.".into(),
        1 => "1 Unterschied ist noch zu entscheiden.".into(),
        _ => format!("{count} Unterschiede sind noch zu entscheiden."),
    },
    decide_first: "Entscheiden Sie zuerst die übrigen Unterschiede.",
    apply: "Zusammenführen",
    apply_hint: "Das ist ein Schritt und lässt sich rückgängig machen.",
    merged: |count| {
        if count == 1 {
            "1 Datei ist zusammengeführt.".into()
        } else {
            format!("{count} Dateien sind zusammengeführt.")
        }
    },
    consensus: "Unabhängige Einschätzungen",
    consensus_lead: "Oben stehen die Fragen, bei denen Sie am weitesten auseinanderliegen. Einigen Sie sich auf eine Antwort. Andere Einschätzungen bleiben mit ihrer Notiz als abweichende Meinung erhalten.",
    assessor_here: "Hier",
    nobody_apart: "Bei keiner Frage liegen Sie auseinander.",
    apart: "Hier liegen Sie auseinander",
    agreed: "Hier sind Sie sich einig",
    agreed_on: |count| {
        if count == 1 {
            "Bei 1 Frage sind Sie sich einig".into()
        } else {
            format!("Bei {count} Fragen sind Sie sich einig")
        }
    },
    question: "Frage",
    votes: "Einschätzungen",
    median: "Mittlere Stufe",
    spread: "Abstand",
    agreement: "Einigung",
    mixed: "verschiedene Arten",
    level: |level| format!("Stufe {level}"),
    level_for: |number| format!("Gemeinsame Antwort zu Frage {number}"),
    not_applicable: |reason| {
        if is_blank(reason) { "nicht anwendbar".into() } else { format!("nicht anwendbar: {reason}") }
    },
    unclear: "zu klären",
    open: "offen",
    settle: "Festlegen",
    settled: |choice| format!("Festgelegt: {choice}"),
    take_agreed: "Alles Einige übernehmen",
    took_agreed: |count| {
        if count == 1 {
            "1 gemeinsame Antwort ist übernommen.".into()
        } else {
            format!("{count} gemeinsame Antworten sind übernommen.")
        }
    },
    now: |choice| format!("Jetzt: {choice}"),
    inherit: "Antworten der zentralen Leistung übernehmen (EfA)",
    inherit_lead: "Nutzen Sie eine Leistung nach dem Prinzip „Einer für Alle“ (EfA) nach, die also ein Land für andere betreibt? Dann übernehmen Sie hier die Antworten aus dem Selbstaudit der zentralen Leistung. Übernommenes ist überall gekennzeichnet. Ändern Sie eine solche Antwort, wird sie Ihre eigene.",
    choose_central: "Selbstaudit der zentralen Leistung auswählen",
    central_refused: "Die Datei lässt sich nicht als einzelner Selbstaudit öffnen. Unter „Speichern und öffnen“ erfahren Sie, warum.",
    central_other: "Die Datei gehört zu einem anderen Fragebogen. Übernehmen lassen sich nur Antworten desselben Fragebogens.",
    source: |name, day| format!("{name}, Stand {day}"),
    scopes: "Fragen übernehmen zu",
    scope_service: "der Leistung",
    scope_portal: "dem Portal",
    scope_organisation: "der Organisation",
    fresh: |count| format!("{count} neu"),
    updated: |count| format!("{count} aktualisiert: schon übernommen und seither zentral geändert"),
    kept: |count| {
        let stays = if count == 1 { "bleibt" } else { "bleiben" };
        format!("{count} {stays}, weil Sie selbst anders geantwortet haben")
    },
    same: |count| if count == 1 { "1 ist schon gleich".into() } else { format!("{count} sind schon gleich") },
    other_version: "Die zentrale Leistung hat eine andere Fassung des Fragebogens genutzt. Fragen und Stufen können sich unterscheiden.",
    unfit: |count| {
        if count == 1 {
            "1 nicht übernommen: Diese Stufe gibt es hier nicht".into()
        } else {
            format!("{count} nicht übernommen: Diese Stufen gibt es hier nicht")
        }
    },
    withdrawn: |count, questions| {
        let noun = if count == 1 { "Frage" } else { "Fragen" };
        format!("{count} zurückgezogen: {noun} {questions}")
    },
    drop_withdrawn: "Zurückgezogene Antworten auch hier entfernen. Ohne Haken bleiben sie.",
    kept_apart: "Ihre eigenen Antworten",
    kept_help: "Sie bleiben, wie sie sind. Wo die zentrale Antwort besser passt, kreuzen Sie die Frage an; sie ersetzt dann Ihre.",
    ours_here: "Hier",
    central: "Zentral",
    inherit_apply: "Antworten übernehmen",
    discard: "Verwerfen",
    inherited: |source| format!("Antworten übernommen: {source}"),
    contributors: "Wer beigetragen hat",
    contributions: "Zusammengeführte Beiträge",
    no_contributions: "Bisher ist nichts zusammengeführt.",
    who: "Von wem",
    when: "Zusammengeführt am",
    answers: "Übernommene Antworten",
};

/// For standards that speak of criteria.
static CRITERIA_GERMAN: Team = Team {
    some_questions: "Bestimmte Fragen, nach Rolle oder Kriterium",
    principles: "Dazu die Fragen dieser Kriterien",
    principle: |number| format!("Kriterium {number}"),
    label_help: "Zum Beispiel „Technik“. Ohne Angabe heißt der Teil nach den gewählten Rollen und Kriterien.",
    choose_some: "Wählen Sie mindestens eine Rolle oder ein Kriterium.",
    ..GERMAN
};

static ENGLISH: Team = Team {
    title: "Teamwork",
    lead: "Several people can answer at the same time, without a server and without an account. You hand out questions as a file or link, get the answers back and merge them here.",
    part_title: |label| if is_blank(label) { "This is a part".into() } else { format!("This is a part: {label}") },
    part_lead: |questions| {
        let count = if questions == 1 { "1 question".to_owned() } else { format!("{questions} questions") };
        format!(
            "Somebody gave you {count} of a larger self-audit. Only these are asked, and only they count in the result."
        )
    },
    part_back: "When you are done, save the file and give it back.",
    part_save: "Save the file to give back",
    hand_out: "Hand out questions",
    hand_out_lead: "The file holds only what you choose here. It remembers the state that it starts from, so that merging shows who changed what.",
    what: "What do you want to hand out?",
    some_questions: "Some questions, by role or principle",
    every_question: "All questions",
    as_it_is: "The whole self-audit as it is",
    roles: "Questions for these roles",
    principles: "And the questions of these principles",
    principle: |number| format!("Principle {number}"),
    all_questions: "All questions",
    label: "Name of the part (optional)",
    label_help: "For example “Technology”. Without a name the part is called after the chosen roles and principles.",
    with_answers: "Include the answers so far. Without them you get an independent assessment.",
    with_remarks: "Include notes, evidence and deviating opinions",
    choose_some: "Choose at least one role or principle.",
    questions: |count| {
        if count == 1 { "1 question is chosen.".into() } else { format!("{count} questions are chosen.") }
    },
    save_part: "Save as a file",
    too_large: "The file would be larger than 5 MB and could not be opened again. Include fewer questions or no notes.",
    link_warning: "Who has the link has the content",
    link_risk: "The content stands in the link itself, unencrypted, behind the character #. The browser sends this part to no server. But e-mail and chat services see the whole link, and the history of the browser keeps it. For confidential content use the file and a safe way.",
    make_link: "Make a link",
    link: "Hand-over link",
    link_length: |length| format!("The link has {} characters.", thousands(length, ',')),
    link_long: |limit| {
        format!(
            "That is more than {}. Some e-mail and chat programs cut such long links off. It gets shorter without notes and with fewer questions; the file is safe.",
            thousands(limit, ',')
        )
    },
    link_too_long: |limit| {
        format!(
            "Many programs do not take more than {} characters, so there is no link for this. Save the content as a file or include less.",
            thousands(limit, ',')
        )
    },
    link_local: "This page is a file on this device. The link opens only where the same file lies under the same path. For other devices better save a file.",
    link_field: "Link for copying",
    link_copy: "Copy the link",
    link_copied: "The link is on the clipboard.",
    link_by_hand: "The browser does not allow copying. The link is selected: copy it with Ctrl+C.",
    collect: "Collect answers",
    collect_lead: "Choose the files that you got back, several at once if you like. They stay in memory until you take them over. Links and pasted texts are opened under:",
    choose_files: "Choose files that came back",
    collected: |count| if count == 1 { "1 file is ready.".into() } else { format!("{count} files are ready.") },
    collected_one: "The file is ready. Decide what is taken over.",
    refused: |name| format!("{name} cannot be opened. Under “Save and open” you learn why."),
    other_questionnaire: |name| format!("{name} belongs to another questionnaire and cannot be merged here."),
    incoming: |label, answers, changed| {
        let label = if is_blank(label) { String::new() } else { format!("{label}, ") };
        let answers = if answers == 1 { "1 answer".to_owned() } else { format!("{answers} answers") };
        format!("{label}{answers}, last changed {changed}")
    },
    remove: |name| format!("Put {name} away"),
    removed: "The file is put away.",
    what_to_do: "What do you want to do?",
    way_merge: "Merge: each person answered their own questions",
    way_compare: "Compare: several people assessed the same questions independently",
    from_file: |name| format!("Contribution of {name}"),
    has_base: "The common starting point is known. What only one side changed is taken over without asking.",
    no_base: "The common starting point is not known. So you decide about every difference.",
    taken: "Is taken over",
    nothing_taken: "Nothing is taken over from this file without asking.",
    conflicts: |count| {
        if count == 1 { "1 difference to decide".into() } else { format!("{count} differences to decide") }
    },
    conflicts_lead: "Here the two sides differ, or only one has something. What you do not take stays in the file that it comes from.",
    ours: "Here",
    theirs: "From the file",
    both: "Keep both",
    both_answers: "Both: it stays as it is here, the other one stands beside it as a deviating opinion",
    base_was: |base| format!("Before: {base}"),
    nobody: "not stated",
    other_data: "Further data that this program does not show",
    version_here: "Version here",
    version_there: "Version from the file",
    all_the_rest: "All remaining differences",
    all_ours: "Leave as here",
    all_theirs: "Take from the file where it has something",
    all_both: "Keep both where possible",
    all_one_sided: "Take what only one side has",
    decided: |count| if count == 1 { "1 difference decided.".into() } else { format!("{count} differences decided.") },
    open_conflicts: |count| match count {
        0 => "Nothing is left to decide.".into(),
        1 => "1 difference is left to decide.".into(),
        _ => format!("{count} differences are left to decide."),
    },
    decide_first: "Decide the remaining differences first.",
    apply: "Merge",
    apply_hint: "This is one step and can be undone.",
    merged: |count| if count == 1 { "1 file is merged.".into() } else { format!("{count} files are merged.") },
    consensus: "Independent assessments",
    consensus_lead: "The questions on which you are furthest apart stand first. Agree on an answer. Other assessments stay with their notes as deviating opinions.",
    assessor_here: "Here",
    nobody_apart: "You are not apart on any question.",
    apart: "You are apart here",
    agreed: "You agree here",
    agreed_on: |count| {
        if count == 1 { "You agree on 1 question".into() } else { format!("You agree on {count} questions") }
    },
    question: "Question",
    votes: "Assessments",
    median: "Middle level",
    spread: "Distance",
    agreement: "Agreement",
    mixed: "different kinds",
    level: |level| format!("Level {level}"),
    level_for: |number| format!("Joint answer to question {number}"),
    not_applicable: |reason| {
        if is_blank(reason) { "not applicable".into() } else { format!("not applicable: {reason}") }
    },
    unclear: "to be clarified",
    open: "open",
    settle: "Settle",
    settled: |choice| format!("Settled: {choice}"),
    take_agreed: "Take over everything you agree on",
    took_agreed: |count| {
        if count == 1 {
            "1 joint answer is taken over.".into()
        } else {
            format!("{count} joint answers are taken over.")
        }
    },
    now: |choice| format!("Now: {choice}"),
    inherit: "Take over answers of the central service (EfA)",
    inherit_lead: "Do you reuse a service that one federal state runs for the others (“Einer für Alle”, EfA)? Then take over the answers from the self-audit of the central service here. What was taken over is marked everywhere. If you change such an answer, it becomes your own.",
    choose_central: "Choose the self-audit of the central service",
    central_refused: "The file cannot be opened as a single self-audit. Under “Save and open” you learn why.",
    central_other: "The file belongs to another questionnaire. Only answers of the same questionnaire can be taken over.",
    source: |name, day| format!("{name}, as of {day}"),
    scopes: "Take over questions about",
    scope_service: "the service",
    scope_portal: "the portal",
    scope_organisation: "the organisation",
    fresh: |count| format!("{count} new"),
    updated: |count| format!("{count} updated: taken over before and changed centrally since"),
    kept: |count| {
        let stays = if count == 1 { "stays" } else { "stay" };
        format!("{count} {stays}, since you answered otherwise yourself")
    },
    same: |count| if count == 1 { "1 is the same already".into() } else { format!("{count} are the same already") },
    other_version: "The central service used another version of the questionnaire. Questions and levels may differ.",
    unfit: |count| {
        if count == 1 {
            "1 not taken over: this level does not exist here".into()
        } else {
            format!("{count} not taken over: these levels do not exist here")
        }
    },
    withdrawn: |count, questions| {
        let noun = if count == 1 { "question" } else { "questions" };
        format!("{count} withdrawn: {noun} {questions}")
    },
    drop_withdrawn: "Remove withdrawn answers here, too. Otherwise they stay.",
    kept_apart: "Your own answers",
    kept_help: "They stay as they are. Where the central answer fits better, tick the question; it then replaces yours.",
    ours_here: "Here",
    central: "Central",
    inherit_apply: "Take over answers",
    discard: "Discard",
    inherited: |source| format!("Answers taken over: {source}"),
    contributors: "Who contributed",
    contributions: "Merged contributions",
    no_contributions: "Nothing has been merged yet.",
    who: "By whom",
    when: "Merged on",
    answers: "Answers taken over",
};

/// The same for English.
static CRITERIA_ENGLISH: Team = Team {
    some_questions: "Some questions, by role or criterion",
    principles: "And the questions of these criteria",
    principle: |number| format!("Criterion {number}"),
    label_help: "For example “Technology”. Without a name the part is called after the chosen roles and criteria.",
    choose_some: "Choose at least one role or criterion.",
    ..ENGLISH
};

/// A number with a mark between thousands; numbers of characters stay below a million.
fn thousands(number: usize, mark: char) -> String {
    if number < 1_000 { number.to_string() } else { format!("{}{mark}{:03}", number / 1_000, number % 1_000) }
}

/// Texts of the view in a language.
pub fn team(wording: impl Into<Wording>) -> &'static Team {
    match wording.into() {
        Wording::German => &GERMAN,
        Wording::Simple => &simple::SIMPLE,
        Wording::English => &ENGLISH,
    }
}

/// The same, with the word that the standard has for its demands.
pub fn team_of(wording: impl Into<Wording>, parts: Parts) -> &'static Team {
    match (parts, wording.into()) {
        (Parts::Principles, wording) => team(wording),
        (Parts::Criteria, Wording::German) => &CRITERIA_GERMAN,
        (Parts::Criteria, Wording::Simple) => &simple::CRITERIA,
        (Parts::Criteria, Wording::English) => &CRITERIA_ENGLISH,
    }
}
