//! Working together, in simple language.

use super::{GERMAN, Team, thousands};

pub(super) static SIMPLE: Team = Team {
    lead: "Mehrere Personen können gleichzeitig antworten. Dafür brauchen Sie kein Konto. Sie geben Fragen als Datei oder Link weiter. Die anderen antworten und geben die Datei zurück. Hier führen Sie alle Antworten zusammen.",
    part_lead: |questions| {
        let (count, these, count_in) = if questions == 1 {
            ("1 Frage".to_owned(), "diese Frage", "zählt")
        } else {
            (format!("{questions} Fragen"), "diese Fragen", "zählen")
        };
        format!(
            "Jemand hat Ihnen {count} aus einem größeren Selbstaudit gegeben. Sie sehen nur {these}. Nur {these} {count_in} im Ergebnis."
        )
    },
    part_back: "Sind Sie fertig? Dann sichern Sie die Datei. Geben Sie die Datei zurück.",
    hand_out_lead: "Die Datei enthält nur, was Sie hier auswählen. Sie enthält auch den Stand von jetzt. So sehen Sie später, wer was geändert hat.",
    what: "Was wollen Sie weitergeben?",
    some_questions: "Einige Fragen, nach Rolle oder Prinzip",
    as_it_is: "Den ganzen Selbstaudit, so wie er ist",
    principles: "Auch die Fragen zu diesen Prinzipien",
    label: "Name des Teils, freiwillig",
    label_help: "Zum Beispiel „Technik“. Sie können das Feld leer lassen. Dann wählt das Programm einen Namen.",
    with_answers: "Antworten mitgeben, die es schon gibt. Ohne sie urteilen die anderen unabhängig.",
    with_remarks: "Notizen, Nachweise und andere Meinungen mitgeben",
    too_large: "Die Datei ist zu groß. Sie hat mehr als 5 Megabyte. Das Programm kann so eine Datei nicht wieder öffnen. Geben Sie weniger Fragen mit. Oder geben Sie keine Notizen mit.",
    link_warning: "Jede Person mit dem Link kann alles lesen",
    link_risk: "Der ganze Inhalt steht im Link. Er ist nicht verschlüsselt, also nicht geheim. Er steht hinter dem Zeichen #. Der Browser sendet diesen Teil an keinen Server. Ein Server ist ein Computer im Internet. Aber E-Mail und Chat sehen den ganzen Link. Auch der Browser merkt sich den Link. Ist der Inhalt geheim? Dann nehmen Sie die Datei und einen sicheren Weg.",
    link_long: |limit| {
        format!(
            "Das sind mehr als {} Zeichen. Manche Programme schneiden so lange Links ab. Lassen Sie die Notizen weg, oder wählen Sie weniger Fragen. Dann ist der Link kürzer. Sicher geht es mit der Datei.",
            thousands(limit, '.')
        )
    },
    link_too_long: |limit| {
        format!(
            "Der Link hat mehr als {} Zeichen. Viele Programme können das nicht. Darum gibt es hier keinen Link. Sichern Sie den Inhalt als Datei. Oder geben Sie weniger mit.",
            thousands(limit, '.')
        )
    },
    link_local: "Diese Seite ist eine Datei auf Ihrem Gerät. Auf anderen Geräten geht der Link meist nicht. Die Datei muss dort am gleichen Ort liegen. Geben Sie anderen darum besser eine Datei.",
    link_copied: "Der Link ist kopiert. Fügen Sie ihn zum Beispiel in eine E-Mail ein.",
    link_by_hand: "Der Browser kann den Link nicht kopieren. Der Link ist schon markiert. Drücken Sie die Tasten Strg und C zusammen. Dann ist der Link kopiert.",
    collect_lead: "Sie haben Dateien zurückbekommen? Wählen Sie sie hier aus. Sie können mehrere auf einmal wählen. Noch ist nichts übernommen oder gespeichert. Haben Sie einen Link oder einen Text bekommen? Den öffnen Sie unter:",
    choose_files: "Dateien auswählen, die zurück sind",
    collected_one: "Die Datei ist da. Entscheiden Sie, was das Programm übernimmt.",
    refused: |name| format!("Das Programm kann {name} nicht öffnen. Der Grund steht unter „Speichern und öffnen“."),
    other_questionnaire: |name| {
        format!("{name} gehört zu einem anderen Fragebogen. Darum können Sie diese Datei hier nicht zusammenführen.")
    },
    what_to_do: "Was wollen Sie tun?",
    way_merge: "Zusammenführen: Jede Person hat ihre eigenen Fragen beantwortet",
    way_compare: "Vergleichen: Mehrere Personen haben dieselben Fragen beantwortet",
    has_base: "Das Programm kennt den gemeinsamen Anfang. Hat nur eine Seite etwas geändert? Dann übernimmt das Programm die Änderung. Es fragt nicht nach.",
    no_base: "Das Programm kennt den gemeinsamen Anfang nicht. Darum entscheiden Sie über jeden Unterschied.",
    taken: "Das übernimmt das Programm",
    nothing_taken: "Aus dieser Datei übernimmt das Programm nichts, ohne zu fragen.",
    conflicts_lead: "Hier sind die beiden Seiten verschieden. Oder nur eine Seite hat etwas. Sie wählen aus. Was Sie nicht wählen, bleibt in seiner Datei.",
    both_answers: "Beides: Die Antwort hier bleibt. Die andere steht als andere Meinung dabei",
    other_data: "Weitere Angaben, die Sie in diesem Programm nicht sehen",
    all_the_rest: "Für alle übrigen Unterschiede",
    all_theirs: "Aus der Datei nehmen, wenn dort etwas steht",
    all_one_sided: "Nehmen, was nur auf einer Seite steht",
    open_conflicts: |count| match count {
        0 => "Sie haben alles entschieden.".into(),
        1 => "1 Unterschied müssen Sie noch entscheiden.".into(),
        _ => format!("{count} Unterschiede müssen Sie noch entscheiden."),
    },
    apply_hint: "Das ist 1 Schritt. Sie können ihn rückgängig machen.",
    consensus: "Mehrere Meinungen",
    consensus_lead: "Oben stehen die Fragen mit den größten Unterschieden. Einigen Sie sich auf eine Antwort. Andere Antworten bleiben mit ihrer Notiz als andere Meinung.",
    nobody_apart: "Bei allen Fragen sind Sie sich einig.",
    apart: "Hier sind Sie verschiedener Meinung",
    votes: "Antworten der Personen",
    median: "Stufe in der Mitte",
    agreement: "Gemeinsame Antwort",
    take_agreed: "Alles übernehmen, wo Sie einig sind",
    inherit: "Antworten der zentralen Leistung übernehmen",
    inherit_lead: "EfA heißt „Einer für Alle“. Das bedeutet: Ein Land baut eine Leistung, und viele Stellen nutzen sie. Nutzen Sie so eine Leistung? Dann übernehmen Sie hier Antworten aus ihrem Selbstaudit. Das Programm kennzeichnet diese Antworten überall. Ändern Sie so eine Antwort? Dann ist es Ihre eigene Antwort.",
    central_refused: "Das Programm kann in der Datei keinen einzelnen Selbstaudit lesen. Der Grund steht unter „Speichern und öffnen“.",
    central_other: "Die Datei gehört zu einem anderen Fragebogen. Antworten können Sie nur aus demselben Fragebogen übernehmen.",
    scopes: "Welche Fragen? Fragen zu",
    updated: |count| format!("{count} aktualisiert: Die zentrale Leistung hat sie später geändert"),
    kept: |count| {
        let stays = if count == 1 { "bleibt" } else { "bleiben" };
        format!("{count} {stays}: Sie haben selbst anders geantwortet")
    },
    other_version: "Die zentrale Leistung hat eine andere Fassung des Fragebogens. Vielleicht sind Fragen und Stufen anders.",
    drop_withdrawn: "Zurückgezogene Antworten auch hier entfernen. Ohne Haken bleiben diese Antworten.",
    kept_help: "Ihre Antworten bleiben so. Passt die zentrale Antwort besser? Dann kreuzen Sie die Frage an. Die zentrale Antwort ersetzt dann Ihre Antwort.",
    no_contributions: "Noch haben Sie nichts zusammengeführt.",
    ..GERMAN
};

/// The same for standards that speak of criteria.
pub(super) static CRITERIA: Team = Team {
    some_questions: "Einige Fragen, nach Rolle oder Kriterium",
    principles: "Auch die Fragen zu diesen Kriterien",
    principle: |number| format!("Kriterium {number}"),
    choose_some: "Wählen Sie mindestens eine Rolle oder ein Kriterium.",
    ..SIMPLE
};
