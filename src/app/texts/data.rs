//! What becomes of what is entered.

use super::Wording;
use super::article::{Article, Block, Place, Section};
use crate::app::route::Route;

/// Texts about data.
#[derive(Debug)]
pub struct Data {
    pub article: Article,
    pub now: &'static str,
    pub denied: &'static str,
    pub nothing: &'static str,
    pub audits: &'static str,
    pub unreadable: &'static str,
    pub aside: &'static str,
    pub questionnaires: &'static str,
    pub settings: &'static str,
    pub size: &'static str,
    pub kilobytes: fn(usize) -> String,
    pub begun: &'static str,
    pub changed: &'static str,
    pub to_delete: &'static str,
}

static GERMAN: Data = Data {
    article: Article {
        title: "Was passiert mit meinen Daten?",
        lead: "Kurz gesagt: Was Sie eingeben, bleibt in diesem Browser auf diesem Gerät. Es gibt keinen Server, der es bekommt, kein Konto, keine Cookies und keine Zählung von Besuchen.",
        contents: "Inhalt dieser Seite",
        sections: &[
            Section {
                heading: "Was wo gespeichert wird",
                blocks: &[
                    Block::Text(
                        "Gespeichert wird im lokalen Speicher des Browsers (localStorage). Jeder Eintrag beginnt mit „selbstaudit/“. In den Werkzeugen des Browsers können Sie nachsehen:",
                    ),
                    Block::Terms(&[
                        (
                            "selbstaudit/audit/…",
                            "Ihre Selbstaudits: Antworten, Notizen, Nachweise, Angaben zur Leistung, Maßnahmen und festgehaltene Stände. Jeder liegt bis zu zweimal da, damit ein Absturz beim Speichern nichts kostet.",
                        ),
                        ("selbstaudit/index", "Die Liste der Selbstaudits mit Namen und Fortschritt."),
                        (
                            "selbstaudit/quarantine/…",
                            "Beschädigtes, das beiseitegelegt wurde, damit nichts verloren geht.",
                        ),
                        ("selbstaudit/questionnaire/…", "Fragebögen, die Sie selbst geschrieben oder behalten haben."),
                        (
                            "selbstaudit/tongue, selbstaudit/theme, selbstaudit/keys und ähnliche",
                            "Ihre Einstellungen: Sprache, Farben, Beamer-Ansicht, Tasten, Spalten der Übersicht.",
                        ),
                        (
                            "selbstaudit/current",
                            "Welcher Selbstaudit in diesem Tab offen ist. Das steht im Speicher des Tabs (sessionStorage); der Browser vergisst es, wenn Sie den Tab schließen.",
                        ),
                        (
                            "Zwischenspeicher der Seite",
                            "Die Dateien des Programms selbst, damit es ohne Netz läuft. Darin steht nichts von Ihnen.",
                        ),
                    ]),
                    Block::Text(
                        "Browser können Gespeichertes löschen, manche schon nach einigen Tagen ohne Besuch. Der Beleg ist deshalb die Datei, die Sie sichern.",
                    ),
                ],
            },
            Section {
                heading: "Was das Gerät nie verlässt",
                blocks: &[Block::List(&[
                    "Antworten, Notizen, Nachweise, Maßnahmen und Angaben zur Leistung.",
                    "Dateien, die Sie öffnen, und Berichte, die Sie erstellen: Beides geschieht im Browser.",
                    "Wonach Sie suchen, was Sie anklicken, wie lange Sie brauchen.",
                ])],
            },
            Section {
                heading: "Was zum Server geht",
                blocks: &[
                    Block::Text(
                        "Der Browser holt die Dateien des Programms von dem Server, von dem diese Seite kommt: beim ersten Besuch alle, später die Einstellungen des Betreibers, die Fragebögen und neue Versionen. Von anderen Servern holt er nichts; eine Sicherheitsregel der Seite verbietet es ihm.",
                    ),
                    Block::Text(
                        "Wie jeder Webserver kann auch dieser aufzeichnen, wann von welcher Internetadresse (IP-Adresse) welche Datei geholt wurde. Mehr sieht die Stelle nicht, die ihn betreibt. Ob und wie lange sie das aufzeichnet, sagt ihre Datenschutzerklärung.",
                    ),
                ],
            },
            Section {
                heading: "Was in Dateien, Links und E-Mails steht",
                blocks: &[Block::Terms(&[
                    (
                        "Selbstaudit-Datei",
                        "Der ganze Selbstaudit, lesbar für alle, die die Datei haben. Sie ist nicht verschlüsselt.",
                    ),
                    (
                        "Bericht",
                        "PDF und HTML tragen den Selbstaudit in sich. Notizen und abweichende Meinungen bleiben auf Wunsch draußen.",
                    ),
                    (
                        "Weitergabe-Link",
                        "Trägt den Inhalt in sich, hinter dem Zeichen #. Diesen Teil schickt der Browser keinem Server. Aber wer den Link bekommt, hat den Inhalt; auch E-Mail-Server sehen ihn.",
                    ),
                    (
                        "Andere Adressen dieser Seite",
                        "Nennen Fragen und Ansichten, nie Antworten. Sie dürfen sie weitergeben.",
                    ),
                    (
                        "Rückmeldung zu einer Frage",
                        "Enthält Ihre Worte, den Fragebogen mit Version und die Frage, nichts aus dem Selbstaudit; Sie sehen den Text vorher. Er kommt in Ihr E-Mail-Programm oder in die Zwischenablage. Das Programm speichert ihn nicht und verschickt nichts. Schicken Sie die E-Mail ab, erfährt die Stelle auch Ihre E-Mail-Adresse.",
                    ),
                    (
                        "Meldung einer Barriere",
                        "Eine E-Mail mit Adresse und Version der Seite, auf der Sie sind. Was nicht geht, schreiben Sie dazu; abschicken müssen Sie sie selbst.",
                    ),
                ])],
            },
            Section {
                heading: "Was Sie beachten sollten",
                blocks: &[Block::List(&[
                    "Nennen Sie Rollen und keine Namen. In Notizen gehören keine personenbezogenen Daten.",
                    "Bei Nachweisen tragen Sie ein, wo sie liegen, und nicht, was darin steht.",
                    "Wer dasselbe Benutzerkonto des Geräts verwendet, kann Ihre Selbstaudits in diesem Browser sehen.",
                ])],
            },
            Section {
                heading: "Gemeinsam genutzte Rechner",
                blocks: &[Block::Steps(&[
                    "Sichern Sie am Ende die Datei, zum Beispiel auf einem Netzlaufwerk.",
                    "Drücken Sie unter „Speichern und öffnen“ auf „Alle Daten in diesem Browser löschen“.",
                    "Löschen Sie auch Dateien aus dem Ordner für Downloads, die dort nicht bleiben sollen.",
                ])],
            },
            Section {
                heading: "Löschen",
                blocks: &[
                    Block::Text(
                        "Einen Selbstaudit löschen Sie in der Liste unter „Speichern und öffnen“. Dort löschen Sie auch alles auf einmal, Einstellungen eingeschlossen. Endgültig ist beides: Es gibt nirgends eine Kopie, außer den Dateien, die Sie gesichert haben.",
                    ),
                    Block::Places(&[Place {
                        to: || Route::Files,
                        name: "Speichern und öffnen",
                        about: "Selbstaudits ansehen, sichern und löschen.",
                    }]),
                ],
            },
        ],
    },
    now: "Gerade in diesem Browser gespeichert",
    denied: "Dieser Browser erlaubt der Seite nicht, etwas zu speichern. Was Sie eingeben, ist weg, sobald Sie die Seite schließen.",
    nothing: "Nichts.",
    audits: "Selbstaudits",
    unreadable: "Selbstaudits, die sich nicht lesen lassen",
    aside: "Beiseitegelegtes",
    questionnaires: "Eigene Fragebögen",
    settings: "Einstellungen",
    size: "Platz",
    kilobytes: |kilobytes| format!("etwa {kilobytes} kB"),
    begun: "Ältester begonnen",
    changed: "Zuletzt geändert",
    to_delete: "Ansehen, sichern oder alles löschen",
};

static SIMPLE: Data = Data {
    article: Article {
        title: "Was passiert mit meinen Daten?",
        lead: "Ihre Antworten bleiben auf diesem Gerät. Niemand sonst bekommt sie. Sie brauchen kein Konto.",
        contents: "Inhalt dieser Seite",
        sections: &[
            Section {
                heading: "Wo sind meine Antworten?",
                blocks: &[
                    Block::Text(
                        "Der Browser speichert Ihre Antworten. Der Browser ist das Programm, mit dem Sie ins Internet gehen. Nur dieser Browser auf diesem Gerät kennt Ihre Antworten.",
                    ),
                    Block::Text(
                        "Manchmal löscht ein Browser, was er gespeichert hat. Darum: Drücken Sie oft auf „Als Datei sichern“. Dann haben Sie Ihre Antworten auch als Datei.",
                    ),
                ],
            },
            Section {
                heading: "Wer kann meine Antworten sehen?",
                blocks: &[Block::List(&[
                    "Menschen, die dieses Gerät mit demselben Benutzerkonto benutzen.",
                    "Menschen, denen Sie eine Datei oder einen Link zum Weitergeben schicken.",
                    "Sonst niemand. Auch die Stelle nicht, die diese Seite betreibt.",
                ])],
            },
            Section {
                heading: "Was sieht der Server?",
                blocks: &[Block::Text(
                    "Der Server ist der Computer, von dem diese Seite kommt. Er kann sehen: Ein Gerät hat die Seite geholt, und wann. Er sieht nicht, was Sie eingeben.",
                )],
            },
            Section {
                heading: "Was steht in einer E-Mail?",
                blocks: &[Block::Text(
                    "Sie können eine Rückmeldung zu einer Frage schreiben. Oder Sie melden eine Barriere. Dann öffnet sich Ihr E-Mail-Programm. In der E-Mail stehen Ihre Worte und die Version. Dazu kommt die Frage oder die Adresse der Seite. Ihre Antworten stehen nicht darin. Das Programm verschickt nichts. Sie schicken die E-Mail selbst ab. Dann sieht die Stelle auch Ihre E-Mail-Adresse.",
                )],
            },
            Section {
                heading: "Was soll ich nicht aufschreiben?",
                blocks: &[Block::List(&[
                    "Schreiben Sie keine Namen von Menschen auf.",
                    "Schreiben Sie keine geheimen Dinge auf.",
                ])],
            },
            Section {
                heading: "Wie lösche ich alles?",
                blocks: &[
                    Block::Steps(&[
                        "Öffnen Sie „Speichern und öffnen“.",
                        "Möchten Sie etwas behalten? Dann sichern Sie es zuerst als Datei.",
                        "Drücken Sie auf „Alle Daten in diesem Browser löschen“.",
                    ]),
                    Block::Text("Benutzen noch andere Menschen dieses Gerät? Dann löschen Sie am Ende alles."),
                    Block::Places(&[Place {
                        to: || Route::Files,
                        name: "Speichern und öffnen",
                        about: "Hier können Sie sichern und löschen.",
                    }]),
                ],
            },
        ],
    },
    now: "Das ist jetzt gespeichert",
    denied: "Dieser Browser darf nichts speichern. Wenn Sie die Seite schließen, sind Ihre Antworten weg.",
    ..GERMAN
};

static ENGLISH: Data = Data {
    article: Article {
        title: "What happens to my data?",
        lead: "In short: what you enter stays in this browser on this device. There is no server that gets it, no account, no cookies and no counting of visits.",
        contents: "On this page",
        sections: &[
            Section {
                heading: "What is stored where",
                blocks: &[
                    Block::Text(
                        "It is stored in the local storage of the browser (localStorage). Every entry begins with “selbstaudit/”. You can look them up in the tools of your browser:",
                    ),
                    Block::Terms(&[
                        (
                            "selbstaudit/audit/…",
                            "Your self-audits: answers, notes, evidence, data of the service, measures and snapshots. Each is there up to twice, so that a crash while storing costs nothing.",
                        ),
                        ("selbstaudit/index", "The list of self-audits with name and progress."),
                        ("selbstaudit/quarantine/…", "Damaged things put aside, so that nothing is lost."),
                        ("selbstaudit/questionnaire/…", "Questionnaires that you wrote or kept."),
                        (
                            "selbstaudit/tongue, selbstaudit/theme, selbstaudit/keys and the like",
                            "Your settings: language, colours, projector view, keys, columns of the overview.",
                        ),
                        (
                            "selbstaudit/current",
                            "Which self-audit is open in this tab. This is in the storage of the tab (sessionStorage); the browser forgets it when you close the tab.",
                        ),
                        (
                            "Cache of the page",
                            "The files of the program itself, so that it runs without a network. Nothing of yours is in it.",
                        ),
                    ]),
                    Block::Text(
                        "Browsers may delete what they stored, some of them after a few days without a visit. The record is therefore the file that you save.",
                    ),
                ],
            },
            Section {
                heading: "What never leaves the device",
                blocks: &[Block::List(&[
                    "Answers, notes, evidence, measures and data of the service.",
                    "Files that you open and reports that you make: both happen in the browser.",
                    "What you search for, what you click, how long you take.",
                ])],
            },
            Section {
                heading: "What goes to the server",
                blocks: &[
                    Block::Text(
                        "The browser fetches the files of the program from the server that this page comes from: all of them on the first visit, later the operator's settings, the questionnaires and new versions. It fetches nothing from other servers; a security rule of the page forbids it.",
                    ),
                    Block::Text(
                        "Like every web server, this one may record when which file was fetched from which internet address (IP address). Whoever operates it sees no more than that. Its privacy notice says whether and for how long that is recorded.",
                    ),
                ],
            },
            Section {
                heading: "What files, links and e-mails contain",
                blocks: &[Block::Terms(&[
                    (
                        "Self-audit file",
                        "The whole self-audit, readable for everybody who has the file. It is not encrypted.",
                    ),
                    ("Report", "PDF and HTML carry the self-audit. Notes and deviating opinions stay out if you wish."),
                    (
                        "Link that hands over",
                        "Carries the content in itself, behind the sign #. Browsers send this part to no server. But whoever gets the link has the content; mail servers see it, too.",
                    ),
                    ("Other addresses of this page", "Name questions and views, never answers. You may pass them on."),
                    (
                        "Feedback on a question",
                        "Contains your words, the questionnaire with its version and the question, nothing of the self-audit; you see the text before. It goes into your mail program or onto the clipboard. The program does not store it and sends nothing. When you send the e-mail, its recipient also learns your e-mail address.",
                    ),
                    (
                        "Report of a barrier",
                        "An e-mail with address and version of the page that you are on. You add what does not work, and you have to send it yourself.",
                    ),
                ])],
            },
            Section {
                heading: "What to keep in mind",
                blocks: &[Block::List(&[
                    "Name roles, not people. Notes are no place for personal data.",
                    "For evidence enter where it is, not what it says.",
                    "Whoever uses the same user account of the device can see your self-audits in this browser.",
                ])],
            },
            Section {
                heading: "Shared computers",
                blocks: &[Block::Steps(&[
                    "At the end save the file, for example on a network drive.",
                    "Under “Save and open” press “Delete all data in this browser”.",
                    "Also delete files from the folder for downloads that must not stay there.",
                ])],
            },
            Section {
                heading: "Deleting",
                blocks: &[
                    Block::Text(
                        "You delete one self-audit in the list under “Save and open”. There you also delete everything at once, settings included. Both are final: there is no copy anywhere but in the files that you saved.",
                    ),
                    Block::Places(&[Place {
                        to: || Route::Files,
                        name: "Save and open",
                        about: "See, save and delete self-audits.",
                    }]),
                ],
            },
        ],
    },
    now: "Stored in this browser right now",
    denied: "This browser does not allow the page to store anything. What you enter is gone as soon as you close the page.",
    nothing: "Nothing.",
    audits: "Self-audits",
    unreadable: "Self-audits that cannot be read",
    aside: "Put aside",
    questionnaires: "Own questionnaires",
    settings: "Settings",
    size: "Room taken up",
    kilobytes: |kilobytes| format!("about {kilobytes} kB"),
    begun: "Oldest begun",
    changed: "Last changed",
    to_delete: "See, save or delete everything",
};

/// Texts about data in a wording.
pub fn data(wording: Wording) -> &'static Data {
    match wording {
        Wording::German => &GERMAN,
        Wording::Simple => &SIMPLE,
        Wording::English => &ENGLISH,
    }
}
