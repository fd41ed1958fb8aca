//! Questionnaires that travel with audits, in simple language.

use super::{Carried, GERMAN, Why};
use crate::app::library::Absence;

pub(super) static SIMPLE: Carried = Carried {
    title: "Diesen Selbstaudit können Sie hier nur lesen",
    body: |why, title, version| {
        let state = match why {
            Why::Absent(Absence::NotOffered) => "Seinen Fragebogen gibt es hier nicht.".to_owned(),
            Why::Absent(Absence::Broken) => "Sein Fragebogen hat hier gerade einen Fehler.".to_owned(),
            Why::Absent(Absence::Unreachable) => "Das Programm kann seinen Fragebogen gerade nicht laden.".to_owned(),
            Why::Changed(version) => {
                format!("Seinen Fragebogen gibt es hier in Version {version}. Darin sind Fragen anders.")
            }
        };
        format!("{state} Sie sehen die Fragen aus der Datei. Sie kommen aus: {title}, Version {version}.")
    },
    what_works: "Sie können alles ansehen und auswerten. Sie können Berichte machen und Dateien sichern. Ändern können Sie nichts.",
    keep: "Fragebogen behalten und weiterarbeiten",
    kept: |title| format!("Dieser Browser hat „{title}“ jetzt als eigenen Fragebogen. Sie können weiterarbeiten."),
    not_kept: "Der Browser hat den Fragebogen nicht gespeichert. Vielleicht ist der Speicher voll. Oder die Seite darf hier nichts speichern. Der Selbstaudit ist unverändert.",
    not_as_own: "Hier gibt es schon einen Fragebogen mit derselben Kennung. Eine Kennung ist ein eigener Name im Programm. Darum können Sie diesen nicht auch noch behalten. Stellen Sie den Selbstaudit um. Dann können Sie weiterarbeiten.",
    to_update: |version| format!("Zur Umstellung auf Version {version}"),
    give_help: "Manche Stellen haben diesen Fragebogen nicht. Mit dem Fragebogen können auch sie alle Fragen lesen. Die Datei ist dann größer.",
    given: "Der Fragebogen steckt in diesem Selbstaudit. Er ist in jeder Datei dabei. In Weitergabe-Links ist er nicht dabei.",
    given_to_others: "Diesen Fragebogen gibt es nur in diesem Browser. Darum steckt er auch in der Datei. Andere Personen können ihn behalten und damit antworten.",
    not_in_link: "Diesen Fragebogen gibt es nur in diesem Browser. Im Link ist er nicht dabei. Geben Sie besser die Datei weiter.",
    saved_without: "Die Datei ist gesichert. Aber der Fragebogen ist nicht dabei. Das Programm kann ihn nicht mitgeben. Sichern Sie ihn unter „Fragebogen prüfen“ als eigene Datei. Geben Sie beide Dateien weiter.",
    not_loaded: "Das Programm kann den Fragebogen gerade nicht laden. Es hat nichts gesichert. Versuchen Sie es noch einmal. Oder sichern Sie ohne den Fragebogen.",
    too_large: |size, limit| {
        format!(
            "Mit dem Fragebogen ist die Datei zu groß. Sie hat {size}. Das Programm liest höchstens {limit}. Es hat nichts gesichert. Sichern Sie ohne den Fragebogen."
        )
    },
    altered: "Das Programm kann den Fragebogen nicht unverändert mitgeben. Ein Text darin sieht wie eine Zahl aus. Ihm fehlen die Anführungszeichen. Das Programm hat nichts gesichert. Sichern Sie ohne den Fragebogen.",
    fact: "Fragebogen in der Datei",
    fact_same: "Ja. Er ist gleich wie der Fragebogen hier. Das Programm speichert ihn nicht noch einmal.",
    fact_own: "Ja. Das Programm benutzt aber den Fragebogen von hier.",
    fact_read_only: "Ja. Damit können Sie den Selbstaudit lesen, aber nicht ändern.",
    fact_broken: "Ja. Aber das Programm kann ihn nicht benutzen.",
    ..GERMAN
};
